"""Names in small letters, as people chat: ``paid by brackwater``, ``qt group pays our two devs``, ``zeiss grant``."""

from bot.reading.text.names.sources import BY_FIRST
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import FOLLOW_A_NAME, LEGAL_FORMS, LEVELS, NO_NAMES, ORGANISATIONS
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.project_words import NO_PROJECTS
from bot.reading.text.words.table_unnamed_words import CALLED

_DONE = frozenset("paid funded financed employed backed bankrolled owned acquired lent seconded donated loaned".split())
_DOES = frozenset("paying pays employs bankrolls sponsors funds foots hosts owns covers gives transfers".split())
_OURS = frozenset("us our me both all the everything it this for".split())
_OPENS = frozenset(
    "just only mostly mainly basically and but so now rn currently today since atm still , . ; : ( - lol tbh btw fyi "
    "yeah +".split()
)
_STOPS = frozenset(
    "and since until till now who which so but , . ; : ) ! ? - – — atm rn btw lol tbh mostly for on till "
    "through".split()
)
_ENDINGS = tuple("ing ed ion ions ment ments ness ship ity ly ers ors ants ees ies".split())
_COMMON: frozenset[str] = (
    NO_NAMES
    | CUE_WORDS
    | FOLLOW_A_NAME
    | CALLED
    | LEVELS
    | frozenset(BY_FIRST)
    | frozenset[str]().union(*CLASSES.values())
)
_PREFIXES = frozenset("stadt kanton uni tu universität hochschule gemeinde ville".split())
_OUR_OWN = frozenset(("the", "our"))
_GIFTS = frozenset("grant award credits sponsorship money funding stipend".split())
"""What is called by who gives it: ``zeiss grant lapses in may``, ``our wellcome money``."""
_FIGURES = frozenset(("number", "money", "share"))
_BY = frozenset(("by", "and"))
_PAYROLLS = Pattern("'s (?:books|payroll|dime|tab)$")
_SHORT, _REACH = 3, 6
_TAIL = ORGANISATIONS | LEGAL_FORMS


def lower_name(tokens: list[Token], i: int) -> int:
    """The index after a name in small letters that begins here, or 0: it pays, or something is paid by it."""
    before = tokens[i - 1].form if i else ""
    after_by = before in _BY and _done_by(tokens, i)
    on_books = before == "on" and _PAYROLLS.match(" ".join(t.form for t in tokens[i + 1 : i + 3])) is not None
    opens = not before or before in _OPENS or tokens[i - 1].kind == "line"
    prefixed = tokens[i].form in _PREFIXES and i + 1 < len(tokens)
    if not (after_by or on_books or opens or before in _OUR_OWN) or not _may_be(tokens[i + prefixed]):
        return 0
    end = i + 1 + prefixed
    row = tokens[end : end + 2]
    counts = len(row) > 1 and row[0].kind == "number" and row[0].end - row[0].start < _SHORT
    if on_books or (opens and counts and row[1].form in CLASSES["WORKER"] and tokens[i].form not in NO_PROJECTS):
        return end  # "oracle 3 devs + fastly 1 dev"
    if not (after_by or prefixed) and end < len(tokens) and tokens[end].form in _GIFTS:
        return end
    if before in _OUR_OWN:
        return 0
    if end < len(tokens) and tokens[end].form in _TAIL and tokens[end].value == tokens[end].form:
        end += 1
    elif len(tokens[i].form) < _SHORT:
        return 0
    following = [t.form for t in tokens[end : end + 2]]
    if after_by:
        ends = not following or following[0] in _STOPS or tokens[end].kind in ("line", "date")
        return end if ends else 0
    acts = following[:1] != [] and following[0] in _DOES and len(following) > 1
    return end if acts and (following[1] in _OURS or tokens[end + 1].kind in _FIGURES) else 0


def _done_by(tokens: list[Token], i: int) -> bool:
    """``lent to us by X and Y``: whether something was done by who stands here."""
    said = [t.form for t in tokens[max(0, i - _REACH) : i]]
    return (said[-1] == "by" or said[-3::2] == ["by", "and"]) and not _DONE.isdisjoint(said)


def _may_be(token: Token) -> bool:
    """Whether a word may be a name at all: none that is common, none that ends as ordinary words do."""
    form = token.form
    return (
        token.kind == "word"
        and token.value == form
        and len(form) > 1
        and form.isalpha()
        and form not in _COMMON
        and not everyday(form)
        and not form.endswith(_ENDINGS)
    )
