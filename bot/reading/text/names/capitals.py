"""Words with a capital, and what makes of one a name."""

from itertools import takewhile

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import FOLLOW_A_NAME, LEGAL_FORMS, OF_WORDS, ORGANISATIONS, UNTIL

_LONG, _INNER = 4, 5


_BEFORE_A_PREDICATE = frozenset("is are was were 's 're been got being not now finally officially".split())


def capital(token: Token) -> bool:
    """Whether a token is a word with a capital, at its head or within (``openSUSE``)."""
    if token.kind != "word":
        return False
    value = str(token.value)
    return value[:1].isupper() or (len(value) > _INNER and not value.islower())


def acronym(token: Token) -> bool:
    """Whether a token is a word of capitals, or has one within."""
    if token.kind != "word":
        return False
    value = str(token.value)
    if len(value) < 2 or value[1:].islower():
        return False
    return value.isupper() or sum(c.isupper() for c in value) > 1


def only_loud(before: str, form: str) -> bool:
    """Whether a word in capitals is one that is shouted: ``the grant is APPROVED``, ``we are NOT DYING``."""
    return len(form) > _LONG and before in _BEFORE_A_PREDICATE and form.endswith(("ed", "ing", "ly", "able"))


def acts(tokens: list[Token], end: int) -> bool:
    """Whether what follows a capital word at the start of a sentence makes it a name."""
    if end + 1 < len(tokens) and tokens[end].form == "funds":
        return tokens[end + 1].form in ("the", "our", "us", "a", "all", "it", "half", "this", "two", "three") or tokens[
            end + 1
        ].kind in ("share", "number")
    if end + 3 < len(tokens) and tokens[end].form in CLASSES["PREP"] and tokens[end + 1].kind == "date":
        ordinary = tokens[end - 1].form.endswith(("ed", "ing", "able", "ly"))
        return not ordinary and any(
            t.kind in ("share", "money") for t in tokens[end + 2 : end + 4]
        )  # "Vinnova till june (45%)"
    ahead = [t.form for t in tokens[end : end + 3]]
    if ahead[:2] in (["steps", "in"], ["steps", "up"], ["let", "us"], ["let", "me"]) or (
        ahead[:1] == ["to"] and not _WILL.isdisjoint(ahead[1:2])
    ):
        return True
    if any(
        form in UNTIL and tokens[at].kind == "date" for at, form in enumerate(ahead[:2], end + 1) if at < len(tokens)
    ):
        return True  # "Lotterywest in till June"
    return end < len(tokens) and (
        tokens[end].form in FOLLOW_A_NAME or _version(tokens[end]) or tokens[end].kind in ("money", "share")
    )


_WILL = frozenset("acquire buy lay cut close end stop fund sponsor pay withdraw drop merge sell axe shut join".split())
"""What a headline says that one will do: ``Kestrel to acquire``."""


def pays(tokens: list[Token], end: int) -> bool:
    """Whether who stands before does what only people and their companies do: ``Square pays``, ``Block employs``."""
    return end < len(tokens) and tokens[end].form in _PAYS and tokens[end - 1].form[-1] != "s"


_PAYS = frozenset("pays sponsors employs funds finances underwrites donated hires awarded donates".split())


def legal(tokens: list[Token], i: int) -> bool:
    """Whether the form of a company stands here: ``AG``, ``Inc``."""
    return i < len(tokens) and tokens[i].form in LEGAL_FORMS and (capital(tokens[i]) or tokens[i].form in _LOWER_FORMS)


_LOWER_FORMS = frozenset("plc ltd inc gmbh llc".split())
"""Forms of companies that many write in small letters."""


def given_by(tokens: list[Token], i: int, end: int) -> bool:
    """``Vinnova grant``: whether a gift follows that is one's, and the word before it tells nothing of its sort."""
    gift = end < len(tokens) and tokens[end].form in GIFTS
    form = tokens[i].form
    return gift and form not in _SORTS and not form.endswith(_ADJECTIVES)


def official(tokens: list[Token], i: int) -> bool:
    """Whether an office or an organisation with a capital stands here, or a few words later (``Mapping Authority``)."""
    row = list(takewhile(capital, tokens[i : i + _LONG]))
    return row != [] and (row[0].form in _HIGH or any(t.form in _BODIES for t in row[1:]))


_BODIES = ORGANISATIONS | OF_WORDS
_HIGH = _BODIES | frozenset(
    "federal national royal high research science academy lottery space digital post railways railway rail radio "
    "television customs army navy police airlines parliament mint patent weather meteorological geological cancer "
    "heart red postal cultural heritage environmental film steel re life telekom academic environment".split()
)


GIFTS = frozenset("grant award contract credits sponsorship money funding fellowship payroll subsidy retainer".split())
"""What one who is named gives."""


_SORTS = ORGANISATIONS | frozenset(
    "lottery gpu tpu pro micro mini multi research support cloud community project work".split()
)


_ADJECTIVES = tuple("al ic ive ary ing ed ly ous able ate an ent er ship ity ion".split())
"""How words end that say of what sort a grant is: ``Annual grant``, ``Outstanding award``."""


def _version(token: Token) -> bool:
    return token.kind == "word" and token.form[0] == "v" and token.form[1:].isdigit()


def domain(tokens: list[Token], end: int) -> int:
    """The index after the end of a domain's name that belongs to a name (``Mozilla.ai``), else that of the name."""
    row = tokens[end : end + 2]
    joined = len(row) > 1 and row[0].form == "." and row[0].glued and row[1].glued
    return end + 2 if joined and row[1].form in ("ai", "io", "com", "org", "dev", "net", "co", "app") else end


def number_of_grant(tokens: list[Token], end: int) -> bool:
    """``HAA-290402-23``."""
    row = tokens[end : end + 2]
    return (
        [t.form for t in row[:1]] == ["-"] and row[0].glued and len(row) > 1 and row[1].glued and row[1].kind != "word"
    )
