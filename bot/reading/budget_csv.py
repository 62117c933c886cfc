"""The budget that ``whopays template budget`` prints, filled in with a spreadsheet and saved as CSV.

A few facts stand on top, then two tables: who pays, and what it costs. Their order does not matter.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, BinaryIO

from bot.domain.rates import Rates
from bot.domain.read import Read
from bot.domain.refusal import Refused, did_you_mean, nearest, shown
from bot.reading.budget_rows import Budget, CostRow, PayerRow, cell_money, head_facts
from bot.reading.table import rows, separator_of
from bot.reading.wording import listed

TITLE = "whopays budget"
MOST_ROWS = 10_000
_HEAD = ("project", "date", "currency", "cash on hand", "people")
_TABLES: dict[str, tuple[str, ...]] = {
    "who pays": ("amount", "per", "until", "kind", "how firm", "how many", "in kind"),
    "what it costs": ("amount", "per"),
}
_ERROR = re.compile(r"#(REF!|NAME\?|VALUE!|DIV/0!|N/A|NUM!|NULL!|SPILL!|CALC!)", re.IGNORECASE)
_TOTAL = re.compile(r"(sub|grand)?[ -]?totals?\b.*|sum|all together|summe|gesamt|insgesamt|somme", re.IGNORECASE)
_PROVES = "A budget proves what its author knows or expects: who pays, what it costs, what is in the account."
_IDENTITY = {"project", "as_of", "currency"}
_LACKS = (
    "It is the author's own word; nobody has checked it against an account.",
    "What is left empty is not known; it is not taken for nothing.",
)


@dataclass
class _Sheet:
    """The rows of a sheet by what they belong to, with their numbers for those who look them up."""

    head: dict[str, tuple[int, str]] = field(default_factory=dict[str, tuple[int, str]])
    headers: dict[str, list[str]] = field(default_factory=dict[str, list[str]])
    lines: dict[str, list[tuple[int, list[str]]]] = field(default_factory=dict[str, list[tuple[int, list[str]]]])
    totals: list[str] = field(default_factory=list[str])


def is_budget(first_rows: Sequence[Sequence[str]]) -> bool:
    """Whether one of the first rows of a table is the template's title, or heads one of its tables with its columns."""
    return any(
        label == TITLE or (label in _TABLES and any(_label(cell) in _TABLES[label] for cell in row[1:]))
        for row in first_rows
        if row and (label := _label(row[0]))
    )


def read_budget(stream: BinaryIO, file: str, as_of: date, rates: Rates) -> Read:
    """What a filled-in budget says. ``as_of`` counts where the sheet has no date.

    Raises Refused, with the row's number, for formulas and the errors of a spreadsheet, unknown words and amounts
    without a period.
    """
    head = stream.read(64 * 1024)
    stream.seek(0)
    sheet = _sheet(rows(stream, file, _separator(head)), file)
    top = {label: (f"{file}: row {number:,}", value) for label, (number, value) in sheet.head.items()}
    facts = head_facts(top, as_of)
    day = date.fromisoformat(facts["as_of"]) if "as_of" in facts else as_of
    budget = Budget(facts.pop("currency", None), rates)
    reserves = facts.pop("reserves", None)
    if reserves is not None:
        facts["reserves"] = budget.amount(*reserves)
    payers = [_payer(sheet, number, cells, day, file) for number, cells in sheet.lines.get("who pays", ())]
    costs = [_cost(sheet, number, cells, file) for number, cells in sheet.lines.get("what it costs", ())]
    situation = facts | budget.situation(payers, costs)
    notes = budget.notes()
    if sheet.totals:
        notes = (*notes, f"Passed over as totals, so that nothing counts twice: {listed(sheet.totals)}.")
    proves = (_PROVES,) if situation.keys() - _IDENTITY else ("It proves nothing: nothing is filled in.",)
    return Read(situation, "budget-csv", proves=proves, lacks=_LACKS, notes=notes)


def _separator(head: bytes) -> str:
    """The separator of the line that begins a table, since the title may be saved without empty cells behind it."""
    text = head.decode("utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig", "replace")
    for line in text.splitlines():
        if _label(re.split(r"[,;\t]", line)[0].strip('"')) in _TABLES:
            return separator_of(line)
    return separator_of(text.split("\n")[0])


def _label(cell: str) -> str:
    return " ".join(cell.casefold().split()).rstrip(":?")


def _sheet(table: Iterator[list[str]], file: str) -> _Sheet:
    sheet = _Sheet()
    inside = ""
    for number, row in enumerate(table, 1):
        if number > MOST_ROWS:
            raise Refused(f"{file} has more than {MOST_ROWS:,} rows; a budget is a short list.")
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        _check_cells(cells, number, file)
        label = _label(cells[0])
        if label == TITLE or cells[0].startswith("#"):
            continue
        if label in _TABLES:
            inside = label
            _open_table(sheet, label, cells, number, file)
        elif inside and (not cells[0] or not _TOTAL.fullmatch(cells[0])):
            sheet.lines[inside].append((number, cells))
        elif inside:
            sheet.totals.append(shown(cells[0], 40))
        else:
            _fact(sheet, label, cells, number, file)
    return sheet


def _check_cells(cells: list[str], number: int, file: str) -> None:
    """Raises Refused for what a spreadsheet leaves behind in place of a value."""
    for cell in cells:
        if cell.startswith("="):
            what = f"holds the formula {shown(cell, 40)}"
        elif _ERROR.fullmatch(cell):
            what = f"holds the error {shown(cell, 40)}"
        else:
            continue
        raise Refused(f"{file}: row {number:,} {what}; put the number in its place.")


def _open_table(sheet: _Sheet, label: str, cells: list[str], number: int, file: str) -> None:
    if label in sheet.headers:
        raise Refused(f"{file}: row {number:,} begins the table {shown(label)} a second time; keep one.")
    columns = [_label(cell) for cell in cells]
    for column in columns[1:]:
        if column and column not in _TABLES[label]:
            known = did_you_mean(column, _TABLES[label])
            raise Refused(f"{file}: row {number:,} has the column {shown(column, 40)}{known}")
    sheet.headers[label] = columns
    sheet.lines[label] = []


def _fact(sheet: _Sheet, label: str, cells: list[str], number: int, file: str) -> None:
    if label not in _HEAD:
        hint = did_you_mean(label, _HEAD) if nearest(label, _HEAD) else f"; known are {', '.join(_HEAD)}."
        raise Refused(f"{file}: row {number:,} begins with {shown(cells[0], 40)}{hint}")
    values = [cell for cell in cells[1:] if cell]
    if len(values) > 1:
        two = f"{shown(values[0], 20)} and {shown(values[1], 20)}"
        raise Refused(f"{file}: row {number:,} has two values, {two}; what has a separator in it stands in quotes.")
    value = values[0] if values else ""
    if label in sheet.head and value:
        raise Refused(f"{file}: row {number:,} gives {label} a second time; keep one.")
    if value:
        sheet.head[label] = (number, value)


def _cells(sheet: _Sheet, table: str, cells: list[str]) -> dict[str, str]:
    columns = sheet.headers[table]
    return {column: cell for column, cell in zip(columns[1:], cells[1:], strict=False) if column and cell}


def _payer(sheet: _Sheet, number: int, cells: list[str], day: date, file: str) -> PayerRow | None:
    given = _cells(sheet, "who pays", cells)
    where = f"{file}: row {number:,}"
    if not cells[0]:
        return _nobody(given, where, "a payer")
    return PayerRow.read(cells[0], given, day, where)


def _cost(sheet: _Sheet, number: int, cells: list[str], file: str) -> CostRow | None:
    given = _cells(sheet, "what it costs", cells)
    where = f"{file}: row {number:,}"
    if not cells[0]:
        return _nobody(given, where, "what it is for")
    return CostRow(cells[0], cell_money(given, where), where)


def _nobody(given: dict[str, Any], where: str, what: str) -> None:
    """Passes over a line without a name. Raises Refused where it has an amount, which would get lost."""
    if given.get("amount"):
        raise Refused(f"{where} has an amount and no name; write {what} into the first cell.")
