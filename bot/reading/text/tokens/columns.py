"""Tables of a text: each figure as a line with its label and its unit; of years side by side the current one."""

from datetime import date

from bot.reading.text.tokens.heads import PRICES
from bot.reading.text.tokens.tokens import FORMS, Token
from bot.reading.text.tokens.units import Unit, mark, silenced, unit_of, with_unit, word
from bot.reading.text.words.classes import CLASSES, PARTS
from bot.reading.text.words.common import TOTALS

_LEAST_BARS = 3
_PAIR = 2
_YEAR_DIGITS = 4
_ENDS = CLASSES["PREP"] | frozenset("ends end expires expiry ending".split())
_WAYS, _LINKS = frozenset("platform method way option".split()), frozenset("link links url address".split())
Cells = list[list[Token]]


def is_row(line: list[Token]) -> bool:
    """Whether a line is a row of a table."""
    return bool(line) and line[0].form == "|" and sum(t.form == "|" for t in line) >= _LEAST_BARS


def lines_of_table(rows: list[list[Token]], as_of: date, unit: Unit) -> list[list[Token]]:
    """The lines that a table says; rows as they are where its head names neither years nor units."""
    cells = [_cells(row) for row in rows]
    body = [(row, c) for row, c in zip(rows, cells, strict=True) if not _is_rule(row)]
    if not body:
        return rows
    head = body[0][1]
    unit = _merged([unit_of(head[0])] if head else [], unit)
    years = {i: year for i, cell in enumerate(head) if i and (year := _year(cell))}
    if len(years) > 1 or (years and len(head) == _PAIR and not head[0]):
        now = _current(list(years.values()), as_of)
        column = next((i for i, year in years.items() if year == now), 0)
        return [_said(c, column, unit._replace(period=unit.period or "year")) for _, c in body[1:] if column]
    first = [_year(c[0]) or 0 if c else 0 for _, c in body[1:]]
    if len(first) > 1 and all(first):
        now = _current(first, as_of)
        chosen = next((c for (_, c), year in zip(body[1:], first, strict=True) if year == now), None)
        period = unit._replace(period=unit.period or "year")
        return [_said([head[i], cell], 1, period) for i, cell in enumerate(chosen or []) if i and i < len(head)]
    said = {t.form for cell in head for t in cell}
    if not PRICES.isdisjoint(said) or not (_WAYS.isdisjoint(said) or _LINKS.isdisjoint(said)):
        return [[*silenced(row), _end(row)] for row, _ in body]
    units = [unit_of(cell) for cell in head]
    body = [body[0], *_with_costs(head, body[1:])]
    if len(head) == _PAIR and all(len(c) <= _PAIR for _, c in body):
        return [_said([c[0], c[1] if len(c) > 1 else []], 1, _merged(units, unit)) for _, c in body]
    ends = {i for i, cell in enumerate(head) if cell and cell[0].form in _ENDS}
    return [[*_with_units(row, _until(c, ends), units, unit), _end(row)] for row, c in body]


def _with_costs(head: Cells, rows: list[tuple[list[Token], Cells]]) -> list[tuple[list[Token], Cells]]:
    """The rows of a table of expenses, its total said to be the costs."""
    labels = [c[0] for _, c in rows if c and c[0]]
    items = [label for label in labels if _TOTALS.isdisjoint(t.form for t in label)]
    said = [label for label in labels if not CLASSES["COST"].isdisjoint(t.form for t in label)]
    spent = bool(head and head[0]) and not _OUTGO.isdisjoint(t.form for t in head[0])
    if not spent and not (len(items) > 1 and all(not _ITEMS.isdisjoint(t.form for t in label) for label in items)):
        return rows
    return [
        (row, [[*c[0], word(c[0][-1], "costs")], *c[1:]] if c and c[0] and c[0] not in items + said else c)
        for row, c in rows
    ]


_TOTALS = TOTALS | {"all"}
_OUTGO = CLASSES["COST"] | {"position"} - {"budget"}
_ITEMS = PARTS | frozenset("wages servers contractors contractor people domains misc freelancers bookkeeping".split())


def _merged(own: list[Unit], unit: Unit) -> Unit:
    """The unit that the head of a column says, filled up with that of all."""
    said = own[-1] if own else Unit()
    return Unit(said.currency or unit.currency, said.period or unit.period, said.scale or unit.scale)


def _until(cells: Cells, ends: set[int]) -> Cells:
    """The cells of a row, with ``until`` before those below a head that says so."""
    return [
        [word(cell[0], "until"), *cell] if i in ends and cell and cell[0].kind in ("date", "number") else cell
        for i, cell in enumerate(cells)
    ]


def _cells(row: list[Token]) -> Cells:
    found = [list[Token]()]
    for token in row[1:]:
        if token.form == "|":
            found.append([])
        else:
            found[-1].append(token)
    return found if found[-1] else found[:-1]


def _is_rule(row: list[Token]) -> bool:
    """The line of dashes under the head."""
    return all(t.form in ("|", "-", ":", "—", "–") for t in row)


def _year(cell: list[Token]) -> int | None:
    numbers = [t.value for t in cell if t.kind == "number"]
    if len(numbers) == 1 and len(numbers[0]) == _YEAR_DIGITS and numbers[0][:2] == "20" and numbers[0].isdigit():
        return int(numbers[0])
    return None


def _current(years: list[int], as_of: date) -> int:
    """The year of ``as_of``, else the last one before it, else none (0)."""
    return max((year for year in years if year <= as_of.year), default=0)


def _said(cells: Cells, column: int, unit: Unit) -> list[Token]:
    """One row as ``label : figure``."""
    label, figure = cells[0], cells[column] if column < len(cells) else []
    if not label or not figure:
        return []
    if not {"month", "monthly", "quarterly"}.isdisjoint(t.form for t in label):
        unit = unit._replace(period=None)
    return [*label, mark(figure[0], ":"), *with_unit(figure, unit, label), _end(figure)]


def _with_units(row: list[Token], cells: Cells, units: list[Unit], unit: Unit) -> list[Token]:
    """A row with its bars, each plain figure with the unit that the head of its column says."""
    made = [row[0]]
    for i, cell in enumerate(cells):
        own = units[i] if i < len(units) else Unit()
        made += with_unit(cell, _merged([own], unit), cells[0]) if cell and own != Unit() else cell
        made.append(mark(cell[-1], "|") if cell else row[0])
    return made


def _end(row: list[Token]) -> Token:
    return Token("line", row[-1].end, row[-1].end, FORMS["line"], "\n")
