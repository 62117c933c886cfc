"""Lists, budgets and tables of a text as lines of words: one figure a line, with the unit that is said for all."""

from dataclasses import dataclass
from datetime import date

from bot.reading.text.columns import PRICES, is_row, lines_of_table
from bot.reading.text.tokens import Token
from bot.reading.text.units import Unit, mark, unit_for_all, unread, with_unit, word

_BULLETS = frozenset("-+*—–•·")
_INCOME = frozenset("in income revenue revenues funding funders payers receipts sources sponsors earnings".split())
_OUTGO = frozenset(
    "out cost costs expense expenses expenditure expenditures outgoings spend spending outlay uses payments bills".split()
)
_HEADS = {
    "sponsors": "sponsor", "funders": "payer", "payers": "payer", "backers": "payer", "donors": "payer",
    "funded": "payer", "financed": "payer", "sponsored": "sponsor",
}  # fmt: skip
_KEEPS = frozenset("pays funds keeps finances sponsors bankrolls foots carries covers".split())
_NOT_NOW = frozenset(
    "former past previous earlier potential prospective possible wanted looking become becoming should could might "
    "would ex other no not asked applied who'd candidates wish why how levels".split()
)
_GONE = frozenset("ended former left past stopped expired over lapsed gone was".split())
_TOTAL = frozenset(("total", "sum", "altogether", "overall", "everything", "all"))
_MOST_IN_HEAD = 4
_MOST_IN_LABEL = 7
_LEADER = 4
_WIDE = 2


@dataclass(slots=True)
class _Place:
    """Where a line stands: the unit said for all, and whether the lines below a head are what is spent."""

    unit: Unit
    outgo: bool = False
    payers: str = ""


def laid_out(tokens: list[Token], as_of: date) -> list[Token]:
    """The tokens with bullets left out, leaders made colons, and a line for each row of a table.

    A plain number that ends a line of a budget gets the currency and the period that the text states for all; of years
    side by side the one of ``as_of`` is kept.
    """
    lines = _lines(tokens)
    place = _Place(unit_for_all(lines))
    made, i = list[Token](), 0
    while i < len(lines):
        line, end = lines[i]
        if is_row(line):
            stop = i
            while stop < len(lines) and is_row(lines[stop][0]):
                stop += 1
            for row in lines_of_table([row for row, _ in lines[i:stop]], as_of, place.unit):
                made += row
            i = stop
            continue
        bare = _without_bullet(line)
        place.payers = place.payers if bare is not line else _heads_payers(line)
        made += _line(_under(bare, place.payers), place)
        if end:
            made.append(end)
        i += 1
    return made


def _lines(tokens: list[Token]) -> list[tuple[list[Token], Token | None]]:
    """The lines, each with the token that ends it."""
    found, start = list[tuple[list[Token], Token | None]](), 0
    for i, token in enumerate(tokens):
        if token.kind == "line":
            found.append((tokens[start:i], token))
            start = i + 1
    if start < len(tokens):
        found.append((tokens[start:], None))
    return found


def _without_bullet(line: list[Token]) -> list[Token]:
    """A line without the mark or the number of an item before it: ``+``, ``—``, ``1)``."""
    if len(line) < 2:
        return line
    if line[0].form in _BULLETS and not line[1].glued:
        first = line[0]
        return [Token("mark", first.start, first.end, "•", first.value), *line[1:]]
    if (
        len(line) > 2
        and line[1].form in (")", ".")
        and line[1].glued
        and not line[2].glued
        and len(str(line[0].value)) < 3
    ):
        return [Token("mark", line[0].start, line[1].end, "•", ")"), *line[2:]]
    return line


def _heads_payers(line: list[Token]) -> str:
    """What the items below a head are (``payer``, ``sponsor``), "" where it is no head of a list of payers."""
    forms = [t.form for t in line if t.kind == "word"]
    if not forms or len(forms) > _MOST_IN_HEAD + 2 or (line[-1].form not in (":", "?") and line[0].form != "#"):
        return ""
    if not _NOT_NOW.isdisjoint(forms):
        return ""
    if forms[0] == "who" and not _KEEPS.isdisjoint(forms):
        return "payer"
    return next((_HEADS[form] for form in forms if form in _HEADS), "")


def _under(line: list[Token], payers: str) -> list[Token]:
    """An item of a list of payers with the word for them before its name."""
    if not payers or len(line) < 2 or line[0].form != "•" or not str(line[1].value)[:1].isupper():
        return line
    if not _GONE.isdisjoint(t.form for t in line):
        return line
    return [line[0], word(line[1], payers), mark(line[1], ":"), *line[1:]]


def _line(line: list[Token], place: _Place) -> list[Token]:
    words = [t for t in line if t.kind == "word"]
    if words and len(words) <= _MOST_IN_HEAD and all(t.kind in ("word", "mark") for t in line):
        first = {t.form for t in words}
        if first & (_INCOME | _OUTGO | PRICES):
            place.outgo = not first & _INCOME
        return line
    at = _label(line)
    if not at and place.outgo and line[:1] and line[0].form == "•" and _TOTAL.isdisjoint(t.form for t in line):
        return unread(line) if words and words[0].value[0].isupper() else line
    if not at:
        place.outgo = False
        return line
    label, figure = line[: at[0]], line[at[1] :]
    if place.outgo:
        if _TOTAL.isdisjoint(t.form for t in label):
            return [*label, mark(figure[0], ":"), *unread(figure)]
        label = [*label, word(figure[0], "costs")]
    return [*label, mark(figure[0], ":"), *with_unit(figure, place.unit, label)]


def _label(line: list[Token]) -> tuple[int, int] | None:
    """Where the label of a line ends and its figure begins: at a row of dots, a wide gap, or a colon at its end."""
    for i in range(1, min(len(line), _MOST_IN_LABEL + 1)):
        token, before = line[i], line[i - 1]
        if token.form[0] == "." and len(token.form) >= _LEADER and i + 1 < len(line):
            return (i, i + 1) if _figure(line, i + 1) else None
        if token.form == ":" and i + 1 < len(line):
            return (i, i + 1) if line[i + 1].kind == "number" and len(line) == i + 2 else None
        if token.form in ("—", "–", "-") and not token.glued and i + 1 < len(line) and not line[i + 1].glued:
            return (i, i + 1) if _figure(line, i + 1) and len(line) <= i + 3 else None
        if token.start - before.end >= _WIDE and before.kind == "word" and _figure(line, i):
            return i, i
    return None


def _figure(line: list[Token], i: int) -> bool:
    """Whether a number begins here, a currency before it or not."""
    return any(t.kind == "number" for t in line[i : i + 2])
