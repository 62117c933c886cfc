"""Names and sources in the tokens of a text: payers known by name, unknown ones, and words for payers."""

from itertools import pairwise

from bot.reading.text.names.capitals import (
    acronym,
    acts,
    capital,
    domain,
    extent,
    given_by,
    legal,
    number_of_grant,
    of_a_country,
    official,
    only_loud,
    prefixed,
    shouted,
)
from bot.reading.text.names.compounds import compound
from bot.reading.text.names.known import KnownNames, Named
from bot.reading.text.names.license_names import spelt_out
from bot.reading.text.names.lower_names import lower_name
from bot.reading.text.names.offices import lower_office, matters
from bot.reading.text.names.sources import BY_FIRST, IN_BRACKETS, SOLO, SWAPPED, Source, shuffled
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import FOLLOW_A_NAME, LABELS, LEGAL_FORMS, LEVELS, NO_NAMES, OF_WORDS, ORGANISATIONS
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.table_unnamed_words import GIVERS

_GIVERS = frozenset(GIVERS)
_BOSSES = frozenset(("employer", "boss"))
_STARTS = frozenset(
    (".", "!", "?", ":", "<L>", "-", "•", "*", "(", '"', "·", "—", ")", ";", "|", ">", "]", "[", "/", "'")
)


def mark_names(tokens: list[Token], known: KnownNames, text: str, nouns_are_capital: bool) -> list[Token]:
    """The tokens with names and sources put together, in one pass."""
    made, i, count = list[Token](), 0, len(tokens)
    inside = set(_inside(tokens))
    while i < count:
        token = tokens[i]
        if token.kind != "word":
            made.append(token)
            i += 1
            continue
        if end := spelt_out(tokens, i):
            made += tokens[i:end]
            i = end
            continue
        found = known.find(tokens, i)
        if found and not _continues(tokens, found[1]):
            named, end = found
            if (stop := domain(tokens, end)) > end:
                end, named = stop, named._replace(name=text[token.start : tokens[stop - 1].end], known=False, entry="")
            if _goes_on(tokens, end):  # "Bosch Rexroth", "ERC Synergy"
                end = extent(tokens, end)
                named = named._replace(name=" ".join(text[token.start : tokens[end - 1].end].split()))
            elif token.form in OF_WORDS and (reach := matters(tokens, end)):
                end, named = reach, named._replace(name=text[token.start : tokens[reach - 1].end])
            made.append(Token("name", token.start, tokens[end - 1].end, "<P>", named, token.glued))
            i = end
            continue
        source = _source(tokens, i)
        if source and not (made and made[-1].kind == "name" and _is_verb(tokens, i)):
            value, end = _joined(tokens, *source)
            made.append(Token("source", token.start, tokens[end - 1].end, "<K>", value, token.glued))
            i = end
            continue
        end = _unknown(tokens, i, nouns_are_capital, inside)
        if end:
            if end == i + 1:
                inside.add(token.form)  # a name once is one again at the head of a sentence
            end = domain(tokens, end)
            start, stop = token.start, tokens[end - 1].end
            name = " ".join(text[start:stop].split()).removeprefix("firma ").removeprefix("Firma ")
            if name.islower():
                name = " ".join(w if w in ("of", "for", "and", "the") else w.capitalize() for w in name.split())
            made.append(Token("name", start, stop, "<P>", Named(name, None, False), token.glued))
            i = end
            continue
        made.append(token)
        i += 1
    return made


_RANKED = frozenset(
    "sponsor sponsors member members tier level partner partners starts costs is at : | – — - (".split()
)
"""What stands behind the rank of a sponsor, so that it is no name: ``Gold sponsors``."""


def _continues(tokens: list[Token], i: int) -> bool:
    """Whether a capital word follows that makes of it another name (``Google Summer of Code``, ``Linz City Lab``)."""
    return i < len(tokens) and capital(tokens[i]) and tokens[i].form in ORGANISATIONS


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether a capital word follows that says which part of it is meant."""
    if i >= len(tokens) or not capital(tokens[i]) or acronym(tokens[i]):
        return i < len(tokens) and of_a_country(tokens[i])
    form = tokens[i].form
    return (
        form not in NO_NAMES
        and form not in CUE_WORDS
        and form not in BY_FIRST
        and form not in FOLLOW_A_NAME
        and not compound(tokens, i)
    )


def _source(tokens: list[Token], i: int) -> tuple[Source, int] | None:
    form = tokens[i].form
    made = compound(tokens, i)
    rows = BY_FIRST.get(form)
    if rows is None and made is None and len(form) > 5 and (meant := SWAPPED.get(shuffled(form))):
        tokens[i].form, rows = meant, BY_FIRST.get(meant)
        made = compound(tokens, i)
    for words, source in rows or ():
        end, k = i, 0
        while k < len(words) and end < len(tokens):
            if tokens[end].form in ("-", "'s", "'") and k:
                end += 1
                continue
            if tokens[end].form not in (words[k], words[k] + "'"):
                break
            end, k = end + 1, k + 1
        if k == len(words):
            while end < len(tokens) and tokens[end].form in ("'",):
                end += 1
            if capital(tokens[i]) and end < len(tokens) and _part_of_name(tokens, i, end):
                continue
            if words[-1] in ("other", "misc") and end < len(tokens) and tokens[end].kind in _FIGURES_AFTER:
                continue
            if _hyphened(tokens, end) or (
                source.phrase in SOLO and end < len(tokens) and tokens[end].form in _OTHER_THINGS
            ):
                continue
            if end < len(tokens) and tokens[end].form in ("bill", "bills", "invoice"):
                continue
            if words[-1] == "grant" and end < len(tokens) and tokens[end].form == "agreement":
                continue
            return (source, end) if made is None or made[1] <= end else _made_of_two(tokens, i, *made)
    return None if made is None else _made_of_two(tokens, i, *made)


def _made_of_two(tokens: list[Token], i: int, kind: str, end: int) -> tuple[Source, int] | None:
    """The source that a compound says, unless it is the head of a name or goes on as another word."""
    named = capital(tokens[i]) and end < len(tokens) and _part_of_name(tokens, i, end)
    if named or _hyphened(tokens, end):
        return None
    return Source(kind, " ".join(t.form for t in tokens[i:end]).replace(" - ", "-")), end


def _is_verb(tokens: list[Token], i: int) -> bool:
    """``Alpha-Omega awards 450,000 to``: whether a word for gifts tells what the name before it does."""
    following = tokens[i + 1 : i + 2]
    return tokens[i].form in ("awards", "grants", "gifts") and any(
        t.kind in ("money", "share", "number") or t.form in ("us", "our", "the", "this", "it", "a", "an", "half", "all")
        for t in following
    )


def _hyphened(tokens: list[Token], end: int) -> bool:
    """``grant-writing``: whether a word is joined to it that does not say that it pays."""
    return (
        end + 1 < len(tokens)
        and tokens[end].form == "-"
        and tokens[end].glued
        and tokens[end + 1].glued
        and tokens[end + 1].form not in _PAID_BY
        and tokens[end + 1].kind == "word"
    )


_FIGURES_AFTER = ("word", "share", "money", "number")
_OTHER_THINGS = frozenset(
    "company companies firm bank library libraries run runs data loop set scheduler cluster model "
    "models code node nodes "
    "provider vendor server servers state states list page materials corpus job jobs engine".split()
)
"""What makes of a word for payers the word for something else: ``a seed company``, ``training data``."""
_PAID_BY = frozenset("funded backed financed paid supported sponsored led based finanziert only driven".split())


def _joined(tokens: list[Token], source: Source, end: int) -> tuple[Source, int]:
    """``merch+events`` is one source."""
    while end + 1 < len(tokens) and tokens[end].form in ("+", "&") and (more := _source(tokens, end + 1)):
        other, stop = more
        kind = source.kind if source.kind == other.kind else ""
        source, end = Source(kind, f"{source.phrase} {tokens[end].form} {other.phrase}"), stop
    around = [t.form for t in tokens[end : end + 3]]
    if not source.kind and len(around) > 2 and around[0] + around[2] == "()" and around[1] in IN_BRACKETS:
        return Source(IN_BRACKETS[around[1]], source.phrase), end + 3
    return source, end


def _part_of_name(tokens: list[Token], i: int, end: int) -> bool:
    """Whether the words are the head of a name such as ``Conference Board Foundation``."""
    return tokens[end].kind == "word" and capital(tokens[end]) and tokens[end].form in ORGANISATIONS


def _inside(tokens: list[Token]) -> frozenset[str]:
    """The words that have a capital where no sentence begins: at the head of one they are names too."""
    return frozenset(
        token.form
        for before, token in pairwise(tokens)
        if token.value != token.form and before.kind == "word" and before.value == before.form and capital(token)
    )


def _unknown(tokens: list[Token], i: int, nouns_are_capital: bool, inside: set[str]) -> int:
    """The index after an unknown name that begins here, or 0. ``inside`` are words known to have a capital always."""
    token = tokens[i]
    if (token.form in _PREFIXES or (token.form in _GERMAN_PREFIXES and capital(token))) and (
        end := prefixed(tokens, i)
    ):
        return end
    if token.form in OF_WORDS and not capital(token):
        return lower_office(tokens, i)
    if capital(token) and legal(tokens, i + 1) and token.kind == "word" and token.form not in _ARTICLES:
        return extent(tokens, i)
    if token.form in _COUNTRIES and capital(token) and official(tokens, i + 1):
        return extent(tokens, i)
    if token.form in _ALSO_NAMES and capital(token) and i and tokens[i - 1].form == "by":
        return i + 1
    if not capital(token) and (end := lower_name(tokens, i)):
        return end
    if i > 1 and tokens[i - 1].form == "-" and token.glued and tokens[i - 1].glued and str(token.value).isupper():
        return 0  # the code of a grant: "104.321 IP-ICT"
    if token.form in LEVELS and (i + 1 == len(tokens) or tokens[i + 1].kind == "line" or tokens[i + 1].form in _RANKED):
        return 0
    if not capital(token) or token.form in NO_NAMES or token.form in CUE_WORDS or token.form in LEGAL_FORMS:
        return 0
    end = extent(tokens, i)
    words = [t for t in tokens[i:end] if t.kind == "word"]
    if len(words) > 1 and all(str(w.value).isupper() and len(str(w.value)) > 3 for w in words):
        return 0  # SHOUTED WORDS
    if i and len(words) == 1 and str(token.value).isupper() and only_loud(tokens[i - 1].form, token.form):
        return 0
    suffixed = any(w.form in ORGANISATIONS for w in (words if len(words) > 1 else []))
    first = i == 0 or tokens[i - 1].form in _STARTS
    if nouns_are_capital and (
        _after_german_payer(tokens, i) or _german_employer(tokens, i, end) or _pays_posts(tokens, i, end)
    ):
        return end
    if nouns_are_capital:
        sure = (
            suffixed
            or (token.form.endswith(_GERMAN_ENDINGS) and token.form not in _GERMAN_ENDINGS)
            or any(acronym(w) for w in words)
        )
        return end if sure or (first and acts(tokens, end)) else 0
    if len(words) == 1 and token.form in _COUNTRIES and _giver(tokens, end):
        return 0  # "a Dutch school"
    if len(words) == 1 and (len(str(token.value)) == 1 or token.form in _LICENSE_PARTS):
        return 0
    if len(words) == 1 and acronym(token) and number_of_grant(tokens, end):
        return 0  # the number of a grant
    digits = sum(c.isdigit() for c in str(token.value))
    if digits > 2 or (digits and len(str(token.value)) < 5):
        return 0  # the number of a grant, a version
    if len(words) == 1 and shouted(tokens, i):
        return 0
    if len(words) == 1 and first and (token.form.endswith(ABSTRACT) or token.form in (_GIVERS - _BOSSES) | LABELS):
        return 0
    if len(words) == 1 and first and not acronym(token):
        sure = token.form in inside or acts(tokens, end) or given_by(tokens, i, end)
        return end if sure or (i and _quoted(tokens, i, end)) else 0
    if len(words) == 1 and acronym(token) and token.form in NO_NAMES:
        return 0
    return end


def _giver(tokens: list[Token], i: int) -> bool:
    """Whether a noun of givers in small letters stands here, which is not the head of a name."""
    following = [t.form for t in tokens[i : i + 2]]
    return following[:1] != [] and following[0] in _GIVERS and not capital(tokens[i]) and following[1:] != ["of"]


def _after_german_payer(tokens: list[Token], i: int) -> bool:
    """``Vertrag mit der X``, ``finanziert von X``: every German noun has a capital, so more has to speak for a name."""
    before = [t.form for t in tokens[max(0, i - 3) : i] if t.form not in ("der", "die", "dem", "den", "das")]
    if len(before) > 1 and before[-1] in ("von", "vom", "durch") and tokens[i - 1].kind == "word":
        return before[-2] in _GERMAN_PAYER or before[-2] in ("<S>", "<M>")
    return len(before) > 1 and before[-1] == "mit" and before[-2] in _GERMAN_PAYER


def _pays_posts(tokens: list[Token], i: int, end: int) -> bool:
    """``Bei uns zahlt die X drei Stellen``: whether a name stands between a verb of paying and a figure."""
    before = [t.form for t in tokens[max(0, i - 2) : i] if t.form not in ("die", "der", "das")]
    figure = end < len(tokens) and tokens[end].kind in ("number", "money", "share")
    verb = tokens[i - 1].form if i else ""
    last = end == len(tokens) or tokens[end].form in (".", ",") or tokens[end].kind == "line"
    bare = last and verb in _GERMAN_PAYS and tokens[i].form not in NO_NAMES and tokens[i].form not in BY_FIRST
    return (figure and before[-1:] != [] and before[-1] in _GERMAN_PAYS) or bare


def _german_employer(tokens: list[Token], i: int, end: int) -> bool:
    """``bei der Datev angestellt``, ``gehört der Trumpf``."""
    before = [t.form for t in tokens[max(0, i - 2) : i] if t.form not in ("der", "die", "dem", "den")]
    after = tokens[end].form if end < len(tokens) else ""
    at = before[-1:] != [] and before[-1] in ("bei", "beim", "von", "vom")
    return (at and after in ("angestellt", "beschäftigt", "bezahlt")) or before[-1:] == ["gehört"]


_GERMAN_PAYS = frozenset(("zahlt", "bezahlt", "finanziert", "trägt", "übernimmt", "spendiert", "sponsert"))


_GERMAN_ENDINGS = ("stiftung", "ministerium", "hochschule", "konzern", "sparkasse")
_GERMAN_PAYER = frozenset(
    "vertrag finanziert bezahlt gefördert getragen kooperation sponsor gesponsert unterstützt".split()
)
_GERMAN_PREFIXES = frozenset("land stadt kanton freistaat gemeinde landkreis uni universität firma bundesland".split())
_PREFIXES = frozenset(
    "fundação fundación fondation fundació ministério ministerio ministère empresa société stichting stiftung "
    "firma foundation mairie ville ayuntamiento prefeitura région universidad universidade université stadt".split()
)


def _quoted(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a name stands alone in quotes or brackets, or after a colon with no words behind it."""
    before = tokens[i - 1].form
    following = tokens[end] if end < len(tokens) else None
    if before in ("'", '"'):
        return following is not None and following.form == before
    return before in ("(", ":", "[", "|", "/", "-") and (following is None or following.kind != "word")


_COUNTRIES = frozenset(
    "danish swedish norwegian finnish icelandic dutch flemish belgian german austrian swiss french italian spanish "
    "portuguese catalan basque british english scottish welsh irish polish czech slovak hungarian romanian bulgarian "
    "greek turkish estonian latvian lithuanian ukrainian russian european american canadian mexican brazilian "
    "argentine chilean colombian indian chinese japanese korean taiwanese singaporean australian "
    "israeli kenyan nigerian "
    "african federal national royal".split()
)
_ALSO_NAMES = frozenset(("elastic", "boost", "register"))
"""Words of licences and of talk that are names too, where something is done by them."""
_ARTICLES = frozenset("a an the our this that der die das la le el o".split())


ABSTRACT = ("tion", "tions", "ment", "ance", "ence", "ity", "ing", "ship", "ness", "ism")
"""How words end that begin a sentence and are hardly names: ``Maintenance is funded by``."""
_LICENSE_PARTS = frozenset("sa nc nd by".split())
