"""Names that are no payer's where they stand: who is given to, who is one of us, who only explains another word."""

from bot.reading.text.names.known import Named
from bot.reading.text.names.offices import MATTERS
from bot.reading.text.payers.beside import brought, gets, only_told_of
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import ORGANISATIONS, PAID_BY
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.table_persons import FIRST_NAMES

GIVING = frozenset(
    "award awards awarded grants granted handed provides provided lends lent pay pays paid give gives "
    "gave donate donates donated contribute contributes send sends sent goes go going sponsor sponsors fund funds "
    "went supplies covers brings carries adds".split()
)
"""What one does who gives, and what is given does."""


def is_named_only(sentence: Sentence, i: int) -> bool:
    """Whether a name pays nothing by how it is mentioned."""
    return (
        is_a_site(sentence.tokens[i].value)
        or only_told_of(sentence, i)
        or gets(sentence, i)
        or brought(sentence, i)
        or _explains(sentence, i)
        or _is_of_us(sentence, i)
        or _is_done_to(sentence, i)
        or _is_given_to(sentence, i)
        or _is_owner(sentence, i)
        or _receives(sentence, i)
    )


_OFFICES_OF_A_STATE = frozenset(
    "home foreign cabinet patent federal national statistical statistics met tax post "
    "audit census procurement cartographic land".split()
)


def is_a_site(named: Named) -> bool:
    """``its Gdynia office``, ``Research``: whether a name is of a site or of a matter, and of no office of a state."""
    words = named.name.casefold().split()
    site = words[-1] in ("office", "offices") and len(words) > 1
    if not named.known and len(words) == 1 and words[0] in MATTERS:
        return True  # "a Framework Programme for Research"
    return site and not named.known and _OFFICES_OF_A_STATE.isdisjoint(words)


_PROGRAMMES = frozenset("cycle round call programme program phase wave project scheme track".split())
"""What in brackets behind a funder is a part of it: ``CZI (EOSS cycle 6)``."""


def _explains(sentence: Sentence, i: int) -> bool:
    """``the government (Department of Culture)``, ``Sequoia-type money``: whether a name only explains another word."""
    after = sentence.forms(i + 1, i + 2)
    if len(sentence.tokens[i].value.name) == 1 and sentence.forms(i - 1, i) in (["-"], ["/"]):
        return True  # "award 2211-B"
    if sentence.forms(i - 2, i) == ["<P>", "("] and (after == [")"] or not _PROGRAMMES.isdisjoint(after)):
        led = "".join(sentence.forms(i - 3, i - 2))
        if not led.startswith("pro"):  # "project Lupa (FCT call 3)"
            return True
    if after == [")"] and sentence.forms(i - 1, i) == ["("] and _is_code(sentence.tokens[i - 2]):
        return True  # "grant 01IS19077 (Jülich)"
    row = sentence.tokens[i + 1 : i + 3]
    if any(t.kind == "source" and t.value.phrase.startswith("hosted") for t in row[: 1 + (after == ["-"])]):
        return True  # "the GitHub hosted version"
    joined = len(row) > 1 and row[0].form == "-" and row[0].glued and row[1].glued and row[1].kind == "word"
    return joined and row[1].form not in PAID_BY


def _is_code(token: Token) -> bool:
    """Whether a token is a number, or has one in it."""
    return token.kind == "number" or any(c.isdigit() for c in token.form)


_WITH_US = (["and", "i"], ["and", "me"], ["and", "myself"])


def _is_of_us(sentence: Sentence, i: int) -> bool:
    """``me and Yusuf``: whether a name is of one of us, or a first name of whom no giving is told."""
    after = sentence.forms(i + 1, i + 3)
    if sentence.forms(i - 2, i) in (["me", "and"], ["i", "and"]) or after in _WITH_US:
        return True
    if _PRIVATE.match(sentence.tape, int(sentence.starts[i])):
        return True
    return is_person(sentence.tokens[i].value) and after[:1] != ["does"] and GIVING.isdisjoint(after[:1])


_PRIVATE = Pattern(
    r"<P> (?:[,(]|[—–-]) (?:privately|personally|(?:a |as a )?private (?:person|individual|citizen)|private \))"
)
"""``owner: Lindiwe, privately``."""


def is_person(named: Named) -> bool:
    """Whether a name is a first name, or one with a family's behind it, and no firm's: ``Lorna Pitt``."""
    words = named.name.casefold().split()
    family = ORGANISATIONS.isdisjoint(words[1:]) and not any(map(everyday, words[1:]))
    return not named.known and words[0] in FIRST_NAMES and len(words) < 3 and family


_SHUTS = frozenset("closes closed closing shuts shut shutting opens opened".split())
"""What is done to an office or a site, not by it."""
_MACHINES = frozenset("machines servers nodes boxes boards chips cards gpus runners cpus".split())
_SUPPLIED = frozenset("bill bills invoice invoices fee fees rechnung rechnungen quote".split())
"""What is of one whom the project pays."""


def _is_done_to(sentence: Sentence, i: int) -> bool:
    """Whether a name is of an office that is shut, of whom we pay, or of whose bill it is."""
    before = sentence.forms(i - 2, i)
    if before and (before[-1] in _SHUTS or (before[0] in ("we", "i", "they") and before[-1] in GIVING)):
        return True
    after = sentence.forms(i + 1, i + 2)
    thing = before[-1:] in (["its"], ["their"]) and not _MACHINES.isdisjoint(after)
    return thing or not _SUPPLIED.isdisjoint(after)


_GIVES_TO = frozenset("guarantees grants gives promises pledges extends awards secures assures renews".split())
"""What is done for the one who is named behind it."""
_GIVEN = frozenset("funding money support <K>".split())
_GIVING_OR_SELLING = GIVING | {"sell", "selling"}
_OWED = frozenset("thanks bill bills tab invoice invoices".split())
"""What goes to one who pays."""


def _is_given_to(sentence: Sentence, i: int) -> bool:
    """``the ministry guarantees Dikdik funding``, ``a grant to the Sorrel Foundation``, ``it goes to Kielo``."""
    before = sentence.forms(i - 3, i)
    if before[-1:] and before[-1] in _GIVES_TO and not _GIVEN.isdisjoint(sentence.forms(i + 1, i + 2)):
        return True
    if before[-2:] == ["<K>", "to"] or before == ["<K>", "to", "the"]:
        return True
    if before[-1:] != ["to"] or not _OWED.isdisjoint(sentence.forms(i - 5, i)):
        return False
    return not _GIVING_OR_SELLING.isdisjoint(sentence.forms(i - 6, i - 1))


_FROM = frozenset("comes came stems is was are were paid provided granted given donated supplied from by".split())


def _receives(sentence: Sentence, i: int) -> bool:
    """``Kielo's grant comes from NWO``, ``Kielo's money is provided by Tekes``: whose what another gives is."""
    row = sentence.forms(i + 1, i + 9)
    if row[:1] != ["'s"]:
        return False
    at = next((k for k, form in enumerate(row[1:4], 1) if form in _GIVEN), 0)
    if not at or "<P>" not in row[at:]:
        return False
    between = [f for f in row[at + 1 : row.index("<P>", at)] if f != "the"]
    return bool(between) and between[-1] in ("from", "by") and all(f in _FROM or f.endswith("ly") for f in between)


_ALLOTTED = (["allocation"], ["<K>"], ["grant"])


def _is_owner(sentence: Sentence, i: int) -> bool:
    """``OpenSSF's Alpha-Omega``, ``Azure (Microsoft grant)``, ``Plane's grant comes from X``: whether a name is of
    another's part, of its owner, or of one who has what another gives."""
    said = sentence.forms(i + 1, i + 5)
    if said[:1] == ["'s"] and said[3:] in (["from"], ["by"]) and said[1] in ("<K>", "money", "funding"):
        return True
    if sentence.forms(i - 2, i) == ["<P>", "'s"] and GIVING.isdisjoint(sentence.forms(i + 1, i + 2)):
        return True
    return sentence.forms(i + 1, i + 3) == ["(", "<P>"] and sentence.forms(i + 3, i + 4) in _ALLOTTED
