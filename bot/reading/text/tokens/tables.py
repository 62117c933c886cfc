"""Tables of payers, with bars, tabs, wide gaps or commas between their cells: each row as an item of a list."""

from collections.abc import Callable
from itertools import pairwise

from bot.domain.situation import MOST_PAYERS
from bot.reading.text.tokens.table_lists import NO_LIST, OUTGO, PEOPLE
from bot.reading.text.tokens.tokens import FORMS, Token
from bot.reading.text.tokens.units import Unit, code_in_any_case, is_year, mark, silenced, unit_of, with_unit, word
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import TOTALS
from bot.reading.text.words.label_kinds import kind_of_words
from bot.reading.text.words.words_of_number import UNITS

_PAYERS = frozenset(
    "who payer payers funder funders sponsor sponsors donor donors backer backers supporter supporters source sources "
    "employer employers giver givers funded from financer".split()
)
_WHO = _PAYERS | OUTGO | frozenset("name names line item company organisation organization what".split())
_SHARE = frozenset("share shares % percent pct part".split())
_UNTIL = CLASSES["PREP"] | frozenset("ends end expires expiry ending deadline".split())
_KIND = frozenset("kind type category instrument basis".split())
_AMOUNT = frozenset(
    "amount amounts sum much monthly yearly annual annually income value contribution gives pays betrag summe "
    "montant importe valor".split()
)
_PERIOD = frozenset("period".split())
_SPENT = frozenset("paid spent spend spending outgoings expended out outlay outlays".split())
_SPENT_TOO = (None, "hosted_service", "services", "enterprise_support", "parent_company")
"""Kinds whose words may as well say what is paid for: ``hosting``, ``support``."""
_IN_HEAD = 8
_WIDE = 2
_FEWEST = 2
Cells = list[list[Token]]
Split = Callable[[list[Token]], list[list[Token]]]


def is_head(line: list[Token]) -> bool:
    """Whether a line may be the head of a table of payers."""
    return not _WHO.isdisjoint(t.form for t in line) and not any(t.kind == "number" and not is_year(t) for t in line)


def table_at(lines: list[list[Token]], above: Unit) -> tuple[int, list[list[Token]]] | None:
    """How many lines from the first one on are a table of payers, and its rows as items; None where they are none."""
    for split in (_by_bars, _by_gaps, _by_marks):
        head = split(lines[0])
        sorts = _sorts(head) if len(head) >= _FEWEST else []
        if (
            "who" not in sorts
            or ["year"] in [[t.form for t in cell] for cell in head]
            or not {"share", "amount", "until", "people"} & set(sorts)
        ):
            continue
        said = {t.form for cell in head for t in cell}
        count, made = 1, list[list[Token]]()
        payers = "sponsor" if said & {"sponsor", "sponsors"} else "payer" if said & _PAYERS else ""
        other = bool(said & (NO_LIST - {"tier", "level", "levels"} | OUTGO)) or (not payers and "tier" in said)
        units = [_unit(cell, above) for cell in head]
        income = bool(payers) or "share" in sorts
        while count < len(lines) and lines[count]:
            cells = _cells_of(lines[count], split, len(head))
            if not cells:
                break
            if any(t.kind not in ("mark", "line") for cell in cells for t in cell):
                row = [t for cell in cells for t in cell]
                income = income or kind_of_words([t.form for t in cells[sorts.index("who")]]) not in _SPENT_TOO
                idle = other or len(made) >= 2 * MOST_PAYERS
                made.append([*(silenced(row) if idle else _item(cells, sorts, units, payers, income)), _end(row)])
            count += 1
        if made:
            return count, made
    return None


def _cells_of(line: list[Token], split: Split, count: int) -> Cells:
    """The cells of a line, as many as the head has; below a head with commas wide gaps part them too."""
    for way in (split, _by_gaps, _by_marks):
        cells = way(line)
        if len(cells) == count and cells[0]:
            return cells
    return []


def _parted(line: list[Token], borders: list[int], step: int) -> Cells:
    edges = [-step, *borders, len(line)]
    return [line[a + step : b] for a, b in pairwise(edges)]


def _by_bars(line: list[Token]) -> Cells:
    inner = line[1:] if line and line[0].form == "|" else line
    inner = inner[:-1] if inner and inner[-1].form == "|" else inner
    bars = [i for i, t in enumerate(inner) if t.form == "|"]
    return _parted(inner, bars, 1) if bars else []


def _by_gaps(line: list[Token]) -> Cells:
    gaps = [i for i, t in enumerate(line) if i and t.start - line[i - 1].end >= _WIDE]
    return _parted(line, gaps, 0) if gaps else []


def _by_marks(line: list[Token]) -> Cells:
    for form in (";", ",", "/"):
        borders = [i for i, t in enumerate(line) if t.form == form and (form != "/" or not t.glued)]
        if borders and len(borders) < _IN_HEAD:
            return _parted(line, borders, 1)
    return []


def _sorts(head: Cells) -> list[str]:
    """What the columns hold; beside one of payers ``what`` is what they give, of whatever sort."""
    sorts = [_sort(cell) for cell in head]
    given = [i > 0 and sorts[0] == "who" and [t.form for t in cell] == ["what"] for i, cell in enumerate(head)]
    return ["given" if gives else sort for gives, sort in zip(given, sorts, strict=True)]


def _sort(cell: list[Token]) -> str:
    """What a column holds, by the words of its head."""
    forms = {t.form for t in cell}
    if not cell or len(cell) > _IN_HEAD or any(t.kind == "number" and not is_year(t) for t in cell):
        return ""
    if cell[0].form == "who":
        return "who"
    if forms & _SHARE:
        return "share"
    if forms & PEOPLE:
        return "people"
    if forms & _UNTIL:
        return "until"
    if forms & _KIND or (cell[0].form == "what" and len(cell) > 1):
        return "kind"
    unit = _unit(cell, Unit())
    if unit.currency or unit.period or forms & _AMOUNT:
        return "period" if forms & _PERIOD else "amount"
    return "period" if forms & _PERIOD else "who" if forms & _WHO else "other"


def _unit(cell: list[Token], above: Unit) -> Unit:
    """The unit that the head of a column says, in any case of its letters, or that is said above for all."""
    own = unit_of(cell)
    currency = own.currency or next((code for t in cell if (code := code_in_any_case(t))), None)
    period = own.period or next((UNITS[t.form] for t in cell if t.form in UNITS), None)
    if period is None and currency and any(t.kind == "number" and is_year(t) for t in cell):
        period = "year"
    scale = own.scale or ("thousand" if any(t.form == "k" for t in cell) else None)
    return Unit(currency or above.currency, period or above.period, scale or above.scale)


def _item(cells: Cells, sorts: list[str], units: list[Unit], payers: str, income: bool) -> list[Token]:
    """A row as ``payer : name ( kind ) : figure , figure``; in a table of ``income`` a total says nothing more."""
    name = cells[sorts.index("who")] or cells[0]
    labels = {t.form for t in name}
    if labels <= _SPENT:
        payers, name = "", [word(name[0], "costs")]
    elif labels & (CLASSES["COST"] | CLASSES["SPEND"]):
        payers = ""
    elif labels & TOTALS and income:
        return silenced([t for cell in cells for t in cell])
    at = name[0]
    made = [word(at, payers), mark(at, ":"), *name] if payers else list(name)
    figures = list[list[Token]]()
    period = next((UNITS.get(c[-1].form) for c, s in zip(cells, sorts, strict=True) if s == "period" and c), None)
    for cell, sort, unit in zip(cells, sorts, units, strict=True):
        if not cell:
            continue
        if sort == "given":
            sort = "amount" if any(t.kind == "number" for t in cell) else "kind"
        if sort == "kind" and any(t.kind == "word" for t in cell):
            made += [mark(cell[0], "("), *cell, mark(cell[-1], ")")]
        elif sort == "amount":
            figures.append(with_unit(cell, unit._replace(period=period or unit.period), name, sure=True))
        elif sort == "share":
            bare = not any(t.form == "%" for t in cell) and not any("." in str(t.value) for t in cell)
            figures.append([*cell, mark(cell[-1], "%")] if bare and any(t.kind == "number" for t in cell) else cell)
        elif sort == "people":
            figures.append([*cell, word(cell[-1], "devs")])
        elif sort == "until" and any(t.kind in ("number", "date") for t in cell):
            figures.append([word(cell[0], "until"), *_month(cell)])
    for i, figure in enumerate(figures):
        made += [mark(figure[0], "," if i else ":"), *figure]
    return made


def _month(cell: list[Token]) -> list[Token]:
    """``06-2027`` as a month."""
    if len(cell) == 3 and cell[1].form in ("-", ".") and is_year(cell[2]) and cell[0].kind == "number":
        return [Token("date", cell[0].start, cell[2].end, FORMS["date"], f"{cell[0].value}/{cell[2].value}")]
    return cell


def _end(row: list[Token]) -> Token:
    return Token("line", row[-1].end, row[-1].end, FORMS["line"], "\n")
