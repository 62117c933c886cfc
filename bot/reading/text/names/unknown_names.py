"""Names that no table knows: capital words that are no head of a sentence, no shout and no common word."""

from itertools import pairwise

from bot.reading.text.names.capitals import (
    acronym,
    acts,
    capital,
    given_by,
    legal,
    number_of_grant,
    official,
    only_loud,
    pays,
)
from bot.reading.text.names.extents import extent, prefixed
from bot.reading.text.names.german_names import german_name
from bot.reading.text.names.lower_names import lower_name
from bot.reading.text.names.offices import lower_office, lower_tail
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import ARTICLES, LEGAL_FORMS, LEVELS, NO_NAMES, OF_WORDS
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.table_unnamed_words import GIVERS

ABSTRACT = ("tion", "tions", "ment", "ance", "ence", "ity", "ing", "ship", "ness", "ism")
"""How words end that begin a sentence and are hardly names: ``Maintenance is funded by``."""
_COUNTRIES = frozenset(
    "danish swedish norwegian finnish icelandic dutch flemish belgian german austrian swiss french italian spanish "
    "portuguese catalan basque british english scottish welsh irish polish czech slovak hungarian romanian bulgarian "
    "greek turkish estonian latvian lithuanian ukrainian russian european american canadian mexican brazilian "
    "argentine chilean colombian indian chinese japanese korean taiwanese singaporean australian "
    "israeli kenyan nigerian croatian serbian slovenian luxembourgish maltese ghanaian egyptian moroccan vietnamese "
    "thai malaysian indonesian filipino pakistani scandinavian nordic baltic asian bavarian breton galician andalusian "
    "walloon californian african federal national royal".split()
)
_NAMES_TOO = frozenset("federal national royal".split())
_GIVERS = frozenset(GIVERS)
_NO_NAMES = NO_NAMES | CUE_WORDS | LEGAL_FORMS
_STAND_FOR_ONE = frozenset(("employer", "boss"))
_NO_FIRST = _GIVERS - _STAND_FOR_ONE
"""What is no name where it stands alone at the head of a sentence."""


def always_capital(tokens: list[Token]) -> set[str]:
    """The words that have a capital where no sentence begins: at the head of one they are names too."""
    return {
        token.form
        for before, token in pairwise(tokens)
        if token.kind == before.kind == "word" and token.value != token.form and before.value == before.form
        if capital(token)
    }


def unknown_name(tokens: list[Token], i: int, nouns_are_capital: bool, inside: set[str]) -> int:
    """The index after an unknown name that begins here, or 0. ``inside`` are words known to have a capital always."""
    token = tokens[i]
    if end := _after_prefix(tokens, i):
        return end
    if token.form == "new" and capital(token) and [t.form for t in tokens[i + 1 : i + 2]] in _NEW:
        return extent(tokens, i)
    if token.form in ("ca", "us", "au", "nz", "hk") and i > 0 and tokens[i - 1].kind == "money":
        return 0  # "8 200 $ CA"
    if not capital(token):
        return lower_office(tokens, i) if token.form in OF_WORDS else lower_name(tokens, i)
    if token.form in _FOREIGN and i + 1 < len(tokens) and capital(tokens[i + 1]) and not _begins(tokens, i):
        return extent(tokens, i + 1)
    if _surely(tokens, i):
        return extent(tokens, i)
    if end := _of_a_state(tokens, i):
        return end
    if _done_by(tokens, i):
        return i + 1
    if token.form == "cooperative" and [t.form for t in tokens[i + 1 : i + 2]] == ["agreement"]:
        return 0
    if token.form in _NO_NAMES or _code_of_a_grant(tokens, i) or _rank(tokens, i):
        return 0
    end = extent(tokens, i)
    if token.form in inside and _is_a_sentence(tokens, i, end):
        return extent(tokens, end + 1)
    words = [t.kind for t in tokens[i:end]].count("word")
    if _loud(tokens, i, end) or _is_of_a_sort(tokens, i, end):
        return 0
    if nouns_are_capital:
        return end if german_name(tokens, i, end, _begins(tokens, i)) else 0
    if _numbered(token) or (words == 1 and not _one_word(tokens, i, end, inside)):
        return 0
    return end


_FOREIGN = frozenset("le la los las el den het san são saint st".split())
"""With a capital, what a place is called by: ``Le Havre``."""
_NEW = [[place] for place in "york zealand delhi jersey england mexico orleans hampshire haven south relic".split()]


_MOST_OF_A_TITLE = 12
"""How many words with a capital may stand before the last of a title."""


def _is_of_a_sort(tokens: list[Token], i: int, end: int) -> bool:
    """``a Senior Research Fellowship``: whether capitals are of a title that many have."""
    start = i
    while start > max(0, i - _MOST_OF_A_TITLE) and capital(tokens[start - 1]):
        start -= 1
    return start > 0 and tokens[start - 1].form in ("a", "an") and all(everyday(t.form) for t in tokens[start:end])


def _is_a_sentence(tokens: list[Token], i: int, end: int) -> bool:
    """``Read the Docs``: whether an everyday word and what it is done to make one name."""
    row = tokens[end : end + 2]
    return end == i + 1 and len(row) > 1 and row[0].value == "the" and capital(row[1]) and everyday(tokens[i].form)


_PREFIXES = frozenset(
    "fundação fundación fondation fundació ministério ministerio ministère empresa société stichting stiftung "
    "fonds fondo fundo conseil consejo conselho institut instituto agence agencia agência "
    "firma foundation mairie ville ayuntamiento prefeitura région universidad universidade université stadt".split()
)
_CAPITAL_PREFIXES = frozenset(
    "land kanton freistaat gemeinde landkreis uni universität bundesland stadtwerke stadtverwaltung sparkasse "
    "volksbank klinikum".split()
)


def _after_prefix(tokens: list[Token], i: int) -> int:
    """The index after a name that a word for an organisation begins (``Fundação Lemann``, ``Kanton Zug``), or 0."""
    form = tokens[i].form
    begins = form in _PREFIXES or (form in _CAPITAL_PREFIXES and capital(tokens[i]))
    return prefixed(tokens, i) if begins else 0


def _surely(tokens: list[Token], i: int) -> bool:
    """Whether the form of a company follows, after the word for a country an office (``Danish Road Authority``), or
    after an everyday word one that makes a name of it (``Open University``, ``Statistics Norway``)."""
    form, following = tokens[i].form, tokens[i + 1 : i + 2]
    named = following != [] and capital(tokens[i]) and capital(following[0])
    if named and (form == "statistics" or (form in ("free", "open") and following[0].form == "university")):
        return True
    return (form not in ARTICLES and legal(tokens, i + 1)) or (form in _COUNTRIES and official(tokens, i + 1))


def _of_a_state(tokens: list[Token], i: int) -> int:
    """The index after ``the Swedish meteorological institute``, or 0; two small words make it the only one."""
    definite = i > 0 and tokens[i - 1].form == "the" and tokens[i].form in _COUNTRIES
    end = lower_tail(tokens, i + 1) if definite else 0
    if end > i + 2 and end < len(tokens) and capital(tokens[end]):
        return extent(tokens, end)  # "the Swedish development agency Sida"
    return end if end > i + 2 else 0


_ALSO_NAMES = frozenset(("elastic", "boost", "register"))
"""Words of licences and of talk that are names too, where something is done by them."""


def _done_by(tokens: list[Token], i: int) -> bool:
    """``hosted by Elastic``."""
    following = tokens[i + 1].form if i + 1 < len(tokens) else ""
    return tokens[i].form in _ALSO_NAMES and i > 0 and (tokens[i - 1].form == "by" or following == "who")


def _code_of_a_grant(tokens: list[Token], i: int) -> bool:
    """``104.321 IP-ICT``, ``grant PRG 9912``, ``Award Number DE-12``: whether capitals are of the code of a grant."""
    token, before = tokens[i], tokens[i - 1].form if i else ""
    joined = i > 1 and before == "-" and token.glued and tokens[i - 1].glued and str(token.value).isupper()
    stroke = tokens[i + 1 : i + 3]
    stroked = acronym(token) and [t.form for t in stroke[:1]] == ["/"] and all(t.glued for t in stroke)
    if stroked and any(c.isdigit() for t in stroke[1:] for c in str(t.value or t.form)):
        return True  # "MR/L016311/1"
    coded = _numbers(tokens, i + 1) and ((acronym(token) and before in CODED) or token.form in CODED)
    return joined or coded


CODED = frozenset("grant award agreement contract project number no nr ref reference id code fellowship".split())
"""What has a number."""


def _numbers(tokens: list[Token], i: int) -> bool:
    """Whether a long plain number or a code of letters and digits stands here."""
    token = tokens[i] if i < len(tokens) else None
    if token is None or (token.kind == "number" and token.end - token.start < _LONG_NUMBER):
        return False
    if token.kind in ("number", "other") or not acronym(token):
        return token.kind in ("number", "other")
    return _numbered(token) or any(t.kind == "number" or _numbered(t) for t in tokens[i + 1 : i + 3])


_LONG_NUMBER = 4


_RANKED = frozenset(
    "sponsor sponsors member members tier level partner partners starts costs is at : | – — - (".split()
)


def _rank(tokens: list[Token], i: int) -> bool:
    """``Gold sponsors``: whether a word for the rank of sponsors stands here, and is no name."""
    if tokens[i].form not in LEVELS:
        return False
    return i + 1 == len(tokens) or tokens[i + 1].kind == "line" or tokens[i + 1].form in _RANKED


_SHOUTED = 4
"""How many letters a word has at least that is shouted and no acronym."""


def _loud(tokens: list[Token], i: int, end: int) -> bool:
    """``SHOUTED WORDS``, ``the grant is APPROVED``: whether the capitals are loud, and no name's."""
    words = [t for t in tokens[i:end] if t.kind == "word"]
    if len(words) > 1:
        return all(str(w.value).isupper() and len(str(w.value)) >= _SHOUTED for w in words)
    return i > 0 and str(tokens[i].value).isupper() and only_loud(tokens[i - 1].form, tokens[i].form)


_DIGITS_OF_A_NAME, _NAME_WITH_A_DIGIT = 2, 5


def _numbered(token: Token) -> bool:
    """``ABC1234``, ``V2``: whether digits make of a word the number of a grant or a version."""
    value = str(token.value)
    digits = 0 if value.isalpha() else sum(c.isdigit() for c in value)
    return digits > _DIGITS_OF_A_NAME or (digits > 0 and len(value) < _NAME_WITH_A_DIGIT)


_LICENSE_PARTS = frozenset("sa nc nd by".split())


def _one_word(tokens: list[Token], i: int, end: int, inside: set[str]) -> bool:
    """Whether a capital word that stands alone is a name."""
    token = tokens[i]
    if len(str(token.value).rstrip("'’")) == 1 or token.form in _LICENSE_PARTS:
        return False
    if token.form in _COUNTRIES and (token.form not in _NAMES_TOO or _giver(tokens, end)):
        return False  # "a Dutch school", "its Portuguese arm"
    if acronym(token) and number_of_grant(tokens, end):
        return False
    return not _begins(tokens, i) or _first_word(tokens, i, end, inside)


def _first_word(tokens: list[Token], i: int, end: int, inside: set[str]) -> bool:
    """Whether a capital word at the head of a sentence, where any word has one, is a name."""
    token = tokens[i]
    if token.form.endswith(ABSTRACT) or token.form in _NO_FIRST or _is_done(token, tokens[end : end + 1]):
        return False
    if everyday(token.form) and token.form not in _STAND_FOR_ONE:
        return token.form in inside or (pays(tokens, end) and acts(tokens, end)) or _among_givers(tokens, i)
    return (
        acronym(token)
        or token.form in inside
        or acts(tokens, end)
        or given_by(tokens, i, end)
        or (i > 0 and _quoted(tokens, i, end))
    )


def _is_done(token: Token, behind: list[Token]) -> bool:
    """``Saved: 20k``: whether a participle is a label."""
    return str(token.value)[1:].islower() and token.form.endswith("ed") and any(t.form in ":=→|" for t in behind)


_ROWS = frozenset("backers sponsors investors funders series seed led vcs".split())
_NEAR = 8


def _among_givers(tokens: list[Token], i: int) -> bool:
    """``Backers: Rakuten / Line``, ``Series B (Index, Sequoia)``: whether a word stands where givers are named."""
    bullet = tokens[i - 1].form in ("-", "*", "•")
    for token in reversed(tokens[max(0, i - _NEAR) : i]):
        if token.form in (".", "!", "?") or (token.kind == "line" and not bullet):
            return False
        if token.form in _ROWS:
            return tokens[i].form not in LEVELS
    return False


def _giver(tokens: list[Token], i: int) -> bool:
    """Whether a noun of givers in small letters stands here, which is not the head of a name."""
    following = [t.form for t in tokens[i : i + 2]]
    return following != [] and following[0] in _GIVERS and not capital(tokens[i]) and following[1:] != ["of"]


_STARTS = frozenset(
    (".", "!", "?", ":", "<L>", "-", "•", "*", "(", '"', "·", "—", ")", ";", "|", ">", "]", "[", "/", "'", "#")
)


def _begins(tokens: list[Token], i: int) -> bool:
    """Whether a sentence or a part of one begins here, so that a capital says nothing."""
    return i == 0 or tokens[i - 1].form in _STARTS


def _quoted(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a name stands alone in quotes or brackets, or after a colon with no words behind it."""
    before = tokens[i - 1].form
    following = tokens[end] if end < len(tokens) else None
    if before in ("'", '"'):
        return following is not None and following.form == before
    given = following is not None and following.form in ("allocation", "quota")
    return before in ("(", ":", "[", "|", "/", "-") and (given or following is None or following.kind != "word")
