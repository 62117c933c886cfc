"""Lists, budgets and tables of a text as lines of words: one figure a line, with the unit that is said for all."""

from dataclasses import dataclass
from datetime import date

from bot.reading.text.tokens.columns import is_row, lines_of_table
from bot.reading.text.tokens.entries import entry, signed, under_label
from bot.reading.text.tokens.heads import Head, head_of
from bot.reading.text.tokens.tables import is_head, table_at
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.tokens.units import Unit, is_year, mark, silenced, unit_for_all, unit_of, unread, with_unit, word
from bot.reading.text.words.classes import PARTS
from bot.reading.text.words.common import LEVELS, TOTALS
from bot.reading.text.words.words_of_number import SCALES

_BULLETS = frozenset("-+*—–•·├└")
_FIELDS = frozenset(
    "funder sponsor payer donor backer client amount sum end ends until term deadline costs spend cash reserves bank "
    "runway staff licence license project".split()
)
"""Labels of facts, one to a line."""
_NO_PAYER = frozenset(
    "support become read open see ask join donate your contact thank thanks you this it none nobody".split()
)
_LEVEL = 3
_GONE = frozenset("ended former left past stopped expired over lapsed gone was".split())
_TOTAL = TOTALS | {"everything", "all"}
_MOST_IN_LABEL = 7
_LEADER = 4
_WIDE = 2


_NO_HEAD = Head()


@dataclass(slots=True)
class _Place:
    """Where a line stands: the day, the unit said for all, what the head above it says and the one of the whole
    section, whether the lines are a ledger, and whether only one of them says what goes out."""

    as_of: date
    unit: Unit
    head: Head = _NO_HEAD
    above: Head = _NO_HEAD
    ledger: bool = False
    only: bool = False


def laid_out(tokens: list[Token], as_of: date) -> list[Token]:
    """The tokens with bullets left out, leaders made colons, and a line for each row of a table.

    A plain number that ends a line of a budget gets the currency and the period that the text states for all; of years
    side by side the one of ``as_of`` is kept.
    """
    if "<L>" not in [t.form for t in tokens]:
        return _in_a_row(tokens)
    lines = _underlined(_lines(tokens))
    ways = [signed(line) for line, _ in lines]
    place = _Place(as_of, unit_for_all(lines), ledger="in" in ways and "out" in ways, only=ways.count("out") == 1)
    made, i = list[Token](), 0
    texts = [line for line, _ in lines]
    while i < len(lines):
        line, end = lines[i]
        table = table_at(texts[i:], place.unit) if is_head(line) else None
        if table and not place.head.idle and not place.head.outgo:
            made += [t for row in table[1] for t in row]
            i += table[0]
            continue
        if is_row(line):
            stop = i
            while stop < len(lines) and is_row(lines[stop][0]):
                stop += 1
            rows = [row for row, _ in lines[i:stop]]
            for row in lines_of_table([silenced(r) if _unpaid(r, place.head) else r for r in rows], as_of, place.unit):
                made += row
            i = stop
            continue
        if i and len(line) <= _WIDE + 1:
            line = under_label(lines[i - 1][0], line, place.unit)
        made += _line(_without_bullet(line), place, i + 1 < len(lines) and _is_listed(lines[i + 1][0]))
        if end:
            made.append(end)
        i += 1
    return made


def _unpaid(row: list[Token], head: Head) -> bool:
    """Whether a row of a table tells of no payer and of no whole: below prices, or of one expense of several."""
    return head.idle or (head.outgo and _TOTAL.isdisjoint(t.form for t in row))


def _is_listed(line: list[Token]) -> bool:
    """Whether a line is an item, a row, or a label with its figure."""
    return is_row(line) or bool(line and _without_bullet(line) is not line) or _label(line) is not None


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


_RULE, _MOST_IN_HEAD = 3, 8


def _underlined(lines: list[tuple[list[Token], Token | None]]) -> list[tuple[list[Token], Token | None]]:
    """The lines with a line of ``====`` or ``----`` made the mark of a head before the words it stands below."""
    made = list[tuple[list[Token], Token | None]]()
    for line, end in lines:
        if len(line) >= _RULE and line[0].form == "+" and {t.form for t in line} <= set("+-="):
            continue
        above = made[-1][0] if made else []
        if _is_rule(line) and 0 < len(above) <= _MOST_IN_HEAD and all(t.kind == "word" for t in above):
            made[-1] = ([mark(above[0], "#"), *above], made[-1][1])
        else:
            made.append((line, end))
    return made


def _is_rule(line: list[Token]) -> bool:
    return len(line) >= _RULE and {t.form for t in line} in ({"="}, {"-"}, {"~"}) and all(t.glued for t in line[1:])


def _without_bullet(line: list[Token]) -> list[Token]:
    """A line without the mark or the number of an item before it: ``+``, ``—``, ``1)``."""
    if len(line) < 2:
        return line
    if line[0].form in _BULLETS and (not line[1].glued or (line[0].form in "+-" and line[1].kind == "number")):
        first, inner = line[0], [*line[1:]]
        if first.form in "•·" and any(t.form == first.form for t in inner):
            inner = [mark(t, ":") if t.form == first.form else t for t in inner]
        if inner[0].form in _FIELDS and inner[1:] and inner[1].form in ("–", "—", "-", "=") and not inner[1].glued:
            inner[1] = mark(inner[1], ":")  # "end – 30 November 2027"
        return [Token("mark", first.start, first.end, "•", first.value), *inner]
    if (
        len(line) > 2
        and line[1].form in (")", ".")
        and line[1].glued
        and not line[2].glued
        and len(str(line[0].value)) < 3
        and (line[1].form == ")" or not str(line[0].value).isupper())  # "K. Osei"
    ):
        return [Token("mark", line[0].start, line[1].end, "•", ")"), *line[2:]]
    return line


def _under(line: list[Token], payers: str) -> list[Token]:
    """An item of a list of payers with the word for them before its name."""
    if not payers or len(line) < 2 or line[0].form != "•":
        return line
    if [t.form for t in line[2:3]] == [":"] and line[1].form in LEVELS and len(line) > _LEVEL:
        line = [line[0], *line[_LEVEL:]]
    elif line[1].form == "[" and len(line) > 2:
        line = [line[0], *line[2:]]  # a link
    first = line[1 + (line[1].form == "the" and len(line) > _WIDE)]
    if not str(first.value)[:1].isupper() or line[1].form in _NO_PAYER:
        return line
    if not _GONE.isdisjoint(t.form for t in line):
        return line
    return [line[0], word(line[1], payers), mark(line[1], ":"), *line[1:]]


def _line(line: list[Token], place: _Place, listed: bool) -> list[Token]:
    line = _in_a_row(entry(line, place.unit, place.ledger, place.only))
    head = head_of(line, listed, place.as_of)
    if head is not None:
        level = [t.form in LEVELS for t in line if t.kind == "word"]
        if line[0].form == "#" and (all(level) or (any(level) and place.above.idle)):
            head = place.above  # "### Gold" below "## Sponsors"
        elif line[0].form == "#":
            place.above = head
        place.head = place.above if head == _NO_HEAD and place.above.idle else head
        return line
    if line and line[0].form == "#":
        if is_year(line[-1]) and all(t.form == "#" for t in line[:-1]):
            return line  # "### 2024" below "## Expenses"
        place.above = _NO_HEAD
    item, at = bool(line) and line[0].form == "•", _label(line)
    if place.head.outgo and not at:
        at = _spent(line)
    if place.head.idle and (item or at) and "]" not in [t.form for t in line[2:4]]:  # a box tells what is done
        return silenced(line)
    part = item or (":" in (label := [t.form for t in line[:4]]) and not PARTS.isdisjoint(label))
    if not at and place.head.outgo and part and _TOTAL.isdisjoint(t.form for t in line):
        return unread(line) if any(t.kind == "word" and t.value[0].isupper() for t in line[:2]) else line
    if place.head.crew and item and any(t.form == "%" for t in line):
        return unread(line)
    if not at and not item and place.head.payers and _only_names(line):
        apart = [mark(t, ",") if t.form in "·|•" else t for t in line]
        return [word(line[0], f"{place.head.payers}s"), mark(line[0], ":"), *apart]
    if not at:
        place.head = place.head if item else place.above if place.above.idle else _NO_HEAD
        return _under(line, place.head.payers)
    label, figure = line[: at[0]], line[at[1] :]
    if place.head.outgo:
        if _TOTAL.isdisjoint(t.form for t in label):
            return [*label, mark(figure[0], ":"), *unread(figure)]
        label = [*label, word(figure[0], "costs")]
    label, unit = _own_unit(label, place.unit)
    return _under([*label, mark(figure[0], ":"), *with_unit(figure, unit, label)], place.head.payers)


def _in_a_row(line: list[Token]) -> list[Token]:
    """``Supported by: A · B · C``: a line with commas between the names that stand behind a label."""
    at = next((i for i, t in enumerate(line[:_MOST_IN_HEAD]) if t.form in (":", "by")), len(line))
    behind = line[at + 1 + (line[at + 1 : at + 2] != [] and line[at + 1].form == ":") :]
    if not any(t.form in _PARTED for t in behind) or not _only_names([t for t in behind if t.form != "-"]):
        return line
    return [mark(t, ",") if t.form in _PARTED and t in behind else t for t in line]


_PARTED = frozenset("·|•")


def _only_names(line: list[Token]) -> bool:
    """Whether a line holds names and nothing else: ``Tessel, Kiln Labs``."""
    words = [t for t in line if t.kind == "word" and t.form != "and"]
    capitals = bool(words) and all(t.value[0].isupper() for t in words) and words[0].form not in _NO_PAYER
    return capitals and all(t.kind == "word" or t.form in (",", "·", "|", "&", "•") for t in line)


def _own_unit(label: list[Token], unit: Unit) -> tuple[list[Token], Unit]:
    """A label without the unit in brackets at its end (``costs (EUR)``), and the unit with it."""
    at = next((i for i, t in enumerate(label) if i and t.form == "("), 0)
    own = unit_of(label[at:]) if at else Unit()
    if not own.currency and not own.period:
        return label, unit
    return label[:at], Unit(own.currency or unit.currency, own.period or unit.period, own.scale or unit.scale)


def _label(line: list[Token]) -> tuple[int, int] | None:
    """Where the label of a line ends and its figure begins: at a row of dots, a wide gap, or a colon at its end."""
    for i in range(1, min(len(line), _MOST_IN_LABEL + 1)):
        token, before = line[i], line[i - 1]
        if token.form[:2] == ".." and i + 1 < len(line):
            ends = len(token.form) >= _LEADER or len(line) <= i + 3
            return (i, i + 1) if ends and _figure(line, i + 1) else None
        if token.form == ":" and i + 1 < len(line):
            scaled = len(line) == i + 3 and line[i + 2].form in SCALES and line[i + 2].glued
            return (i, i + 1) if line[i + 1].kind == "number" and (len(line) == i + 2 or scaled) else None
        if token.form == "|" and sum(t.form == "|" for t in line) == 1:
            return (i, i + 1) if _figure(line, i + 1) and len(line) <= i + 3 else None
        if token.form in ("—", "–", "-") and not token.glued and i + 1 < len(line) and not line[i + 1].glued:
            return (i, i + 1) if _figure(line, i + 1) and len(line) <= i + 3 else None
        if token.start - before.end >= _WIDE and before.kind == "word" and _figure(line, i):
            return i, i
    return None


def _spent(line: list[Token]) -> tuple[int, int] | None:
    """Where the figure of an expense begins: ``salaries 8,000`` or ``total 9,500 EUR`` and nothing more."""
    at = next((i for i, t in enumerate(line) if t.kind == "number"), 0)
    words = [t for t in line[:at] if t.form != "•"]
    alone = len(line) - at <= _WIDE and not is_year(line[at]) and len(line[at].value) > _WIDE
    return (at, at) if 0 < len(words) <= _WIDE and all(t.kind == "word" for t in words) and alone else None


def _figure(line: list[Token], i: int) -> bool:
    """Whether a number begins here, a currency before it or not."""
    return any(t.kind == "number" for t in line[i : i + 2])
