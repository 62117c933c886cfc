"""Open Collective's transactions.csv: who gave how much, what it cost, what is left.

Both sets of headers are read: the fields' own names, and the ones for people (``useFieldNames=1``).
"""

import re
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import BinaryIO

from bot.domain.fields import FIRST_DAY, LARGEST_AMOUNT, LAST_DAY
from bot.domain.rates import Rates
from bot.domain.read import Read
from bot.domain.refusal import Refused, shown
from bot.reading.exchange import Exchange
from bot.reading.income_years import currency_code
from bot.reading.ledger import Ledger, Row
from bot.reading.ledger_facts import ledger_read
from bot.reading.numbers import SPACED_DIGITS, read_digits
from bot.reading.table import rows, separator_of
from bot.reading.wording import listed

_COLUMNS = {
    "moment": ("datetime", "Date & Time", "date", "Date", "effectiveDate", "Effective Date & Time"),
    "type": ("type", "Credit/Debit"),
    "kind": ("kind", "Kind"),
    "refund": ("isRefund", "Is Refund", "isReverse", "Is Reverse"),
    "refunded": ("isRefunded", "Is Refunded", "isReversed", "Is Reversed"),
    "gross": ("amount", "Gross Amount"),
    "net": ("netAmount", "Amount Single Column"),
    "paid_in": ("creditAmount", "Credit Amount"),
    "paid_out": ("debitAmount", "Debit Amount"),
    "processor_fee": ("paymentProcessorFee", "Payment Processor Fee"),
    "host_fee": ("hostFee", "Host Fee"),
    "platform_fee": ("platformFee", "Platform Fee"),
    "tax": ("taxAmount", "Tax Amount"),
    "balance": ("balance", "Balance"),
    "currency": ("currency", "Currency"),
    "account": ("accountSlug", "Account Handle"),
    "account_name": ("accountName", "Account Name"),
    "payer": ("oppositeAccountSlug", "Opposite Account Handle"),
    "payer_name": ("oppositeAccountName", "Opposite Account Name"),
    "frequency": ("orderFrequency", "Contribution Frequency"),
    "host": ("hostSlug", "Host Handle"),
}
_KNOWN = {name.casefold(): column for column, names in _COLUMNS.items() for name in names}
_NEEDED = ("moment", "kind", "currency", "account", "payer")
_TELLING = frozenset(("type", "kind", "gross", "net", "balance", "account", "payer", "refund"))
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|\+00:?00)?)?")
# What Open Collective writes behind the last row of an export that it does not finish.
_END = re.compile(r"Warning: totalCount is (?P<rows>[0-9]{1,9})|(?P<broken>Error while fetching)")
_AMOUNTS = ("gross", "net", "paid_in", "paid_out")
_FEES = ("processor_fee", "host_fee", "platform_fee", "tax")
_LONGEST_NUMBER = 40
_LONGEST_NAME = 250
_ZERO = Decimal(0)


def is_ledger(header: Sequence[str]) -> bool:
    """Whether a header is one of Open Collective's transactions, by most of the columns that nobody else has."""
    found = {_KNOWN.get(cell.strip().casefold(), "") for cell in header}
    return len(found & _TELLING) >= 4


def read_ledger(stream: BinaryIO, file: str, rates: Rates) -> Read:
    """What a ledger proves, as of the day of its newest row. ``stream`` can be sought, and is read once, in rows.

    Raises Refused for columns that are missing and for a row that can't be read, by its line.
    """
    head = stream.read(4096)
    stream.seek(0)
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    start = head.decode("utf-16" if wide else "utf-8-sig", "replace").lstrip()
    table = rows(stream, file, separator_of(start.split("\n")[0]))
    header = next(([cell.strip() for cell in cells] for cells in table if any(map(str.strip, cells))), list[str]())
    columns = _columns(header, file)
    ledger: Ledger | None = None
    for number, cells in enumerate(table, 2):
        if not any(map(str.strip, cells)):
            continue
        if len(cells) == 1 and ledger and (end := _END.match(cells[0])):
            if end["broken"]:
                raise Refused(f"{file} breaks off where Open Collective could not go on; export it again.")
            ledger.of_rows = f"{int(end['rows']):,}"
            break
        try:
            row = _row(lambda column, cells=cells: _cell(cells, columns.get(column)))
        except ValueError as error:
            raise Refused(f"{file}: row {number:,} {error}.") from None
        ledger = ledger or Ledger(Exchange(rates, row.currency))
        ledger.add(row)
    if ledger is None:
        raise Refused(f"{file} is a ledger without a single transaction.")
    return ledger_read(ledger, frozenset(columns))


def _columns(header: list[str], file: str) -> dict[str, int]:
    """Where each column stands. Raises Refused where one is missing without which nothing can be told."""
    found: dict[str, int] = {}
    for place, name in enumerate(header):
        found.setdefault(_KNOWN.get(name.casefold(), ""), place)
    found.pop("", None)
    missing = [_COLUMNS[column][0] for column in _NEEDED if column not in found]
    if not found.keys() & set(_AMOUNTS):
        missing.append("amount")
    if missing:
        names = listed(missing)
        raise Refused(f"{file} has no column {names}; export all default columns of Open Collective's transactions.")
    return found


def _cell(cells: list[str], place: int | None) -> str:
    return cells[place].strip() if place is not None and place < len(cells) else ""


def _row(cell: Callable[[str], str]) -> Row:
    """A transaction. Raises ValueError with what is wrong with it."""
    moment = cell("moment")
    currency = currency_code(cell("currency"))
    if currency is None:
        raise ValueError(f"has the currency {shown(cell('currency'), 20)}, which is no code of ISO 4217")
    given = {name: _number(cell(name)) for name in _AMOUNTS}
    gross, amount = given["gross"], next((value for value in given.values() if value is not None), None)
    if amount is None:
        raise ValueError("has no amount")
    kind, way = cell("kind").upper().replace(" ", "_"), cell("type").upper()
    if way not in ("CREDIT", "DEBIT", ""):
        raise ValueError(f"is a {shown(way, 20)}; it is a CREDIT or a DEBIT")
    fees = Decimal(0) if gross is None else sum((abs(_number(cell(name)) or _ZERO) for name in _FEES), _ZERO)
    return Row(
        moment, _day(moment), kind, way == "CREDIT" if way else amount > 0, amount, fees,
        _says_yes(cell("refund")) or _says_yes(cell("refunded")), currency, _number(cell("balance")),
        _text(cell("account")), _text(cell("account_name")), _text(cell("payer")), _text(cell("payer_name")),
        cell("frequency").upper(), _text(cell("host")),
    )  # fmt: skip


def _text(cell: str) -> str:
    """A name or handle, cut where it is longer than any is, so that what is kept of a row stays small."""
    return cell[:_LONGEST_NAME]


def _day(text: str) -> date:
    match = _MOMENT.fullmatch(text)
    try:
        day = date.fromisoformat(match[1]) if match else None
    except ValueError:
        day = None
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise ValueError(f"has the date {shown(text, 30)}; it is written like 2026-03-31T12:00:00")
    return day


def _number(text: str) -> Decimal | None:
    """A number as the ledger has it, or as a spreadsheet of another country saved it; None for an empty cell."""
    if not text:
        return None
    if len(text) > _LONGEST_NUMBER:
        raise ValueError(f"has the amount {shown(text, 20)}, which is too long")
    try:
        value = Decimal(text)
    except InvalidOperation:
        value = _spreadsheet_number(text)
    if not value.is_finite() or abs(value) > LARGEST_AMOUNT:
        raise ValueError(f"has the amount {shown(text, 20)}; amounts go up to {LARGEST_AMOUNT:,}")
    return value


def _spreadsheet_number(text: str) -> Decimal:
    """A number with the separators of some country, such as ``-1.234,50``."""
    bare = text.lstrip("-−")
    try:
        if re.fullmatch(SPACED_DIGITS, bare):
            return read_digits(bare) * (1 if bare == text else -1)
    except Refused:
        pass
    raise ValueError(f"has the amount {shown(text, 20)}, which is no number")


def _says_yes(text: str) -> bool:
    return text.casefold() not in ("", "false", "0", "no")
