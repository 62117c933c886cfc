"""``funding.history`` of a manifest: what came in and went out by year."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, cast

from bot.domain.fields import CURRENCIES, LARGEST_AMOUNT
from bot.domain.rates import Rates
from bot.domain.refusal import shown
from bot.reading.exchange import Exchange
from bot.reading.wording import counted, listed, number

FIRST_YEAR, LAST_YEAR = 1970, 2075
_YEAR = re.compile(r"[0-9]{4}")


@dataclass(frozen=True, slots=True)
class History:
    """The years as a situation takes them, the currency of their amounts, and what was done to them."""

    years: tuple[dict[str, Any], ...] = ()
    currency: str | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Row:
    year: int
    currency: str
    amounts: Mapping[str, Decimal]
    description: str


def read_history(rows: list[Any], this_year: int, rates: Rates) -> History:
    """The years that are over, each once, in the currency that most rows have.

    The rows of a year are added up unless they are the same row twice. 0 stands where nothing was filled in, so it is
    not taken for a year without income or expenses. What can't be used is left out, and said.
    """
    notes: list[str] = []
    usable = _once_each(_usable(rows, notes), notes)
    over = [row for row in usable if row.year < this_year]
    if len(over) < len(usable):
        years = listed([str(year) for year in sorted({row.year for row in usable} - {row.year for row in over})])
        notes.append(f"Not taken from its history, because the year was not over on the day of the situation: {years}.")
    if not over:
        return History(notes=tuple(notes))
    counts = Counter(row.currency for row in over)
    currency = max(over, key=lambda row: (counts[row.currency], row.year, row.currency)).currency
    exchange = Exchange(rates, currency)
    years = _added(over, exchange, notes)
    return History(tuple(years), currency if years else None, (*notes, *exchange.notes()))


def _usable(rows: list[Any], notes: list[str]) -> list[_Row]:
    found: list[_Row] = []
    wrong: list[str] = []
    empty = 0
    for place, row in enumerate(rows, 1):
        try:
            read = _row(row)
        except ValueError as error:
            wrong.append(f"row {place} {error}")
            continue
        if read.amounts:
            found.append(read)
        else:
            empty += 1
    if wrong:
        notes.append(f"Left out of its history: {listed(wrong)}.")
    if empty:
        verb = "says" if empty == 1 else "say"
        notes.append(f"{counted(empty, 'year')} of its history {verb} 0 for all, which is what an empty form says.")
    return found


def _row(row: Any) -> _Row:
    """One row. Raises ValueError with what is wrong with it."""
    if not isinstance(row, dict):
        raise ValueError("is no table")
    table = cast("dict[str, Any]", row)
    currency = currency_code(table.get("currency"))
    if currency is None:
        raise ValueError(f"has the currency {shown(table.get('currency'), 20)}, which is no code of ISO 4217")
    amounts = {name: amount_of(table.get(name), name) for name in ("income", "expenses")}
    said = {name: amount for name, amount in amounts.items() if amount}
    return _Row(_year(table.get("year")), currency, said, str(table.get("description") or ""))


def _year(value: Any) -> int:
    text = str(value).removesuffix(".0") if not isinstance(value, bool) else ""
    if not _YEAR.fullmatch(text) or not FIRST_YEAR <= int(text) <= LAST_YEAR:
        raise ValueError(f"has the year {shown(value, 20)}; years run from {FIRST_YEAR} to {LAST_YEAR}")
    return int(text)


def currency_code(value: Any) -> str | None:
    """A code of ISO 4217, also where it is written in small letters; None for anything else."""
    code = value.strip().upper() if isinstance(value, str) else ""
    return code if code in CURRENCIES else None


def amount_of(value: Any, name: str) -> Decimal | None:
    """An amount, None where it is left out. Raises ValueError for what is none, and for one that is negative or too
    large."""
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise ValueError(f"has the {name} {shown(value, 20)}, which is no number")
    if not 0 <= value <= LARGEST_AMOUNT:
        raise ValueError(f"has the {name} {shown(value, 20)}; amounts run from 0 to {LARGEST_AMOUNT:,}")
    return Decimal(str(value))


def _once_each(rows: Iterable[_Row], notes: list[str]) -> list[_Row]:
    """The rows without those that say the same as an earlier one in every field."""
    seen: dict[tuple[Any, ...], _Row] = {}
    twice = 0
    for row in rows:
        key = (row.year, row.currency, tuple(row.amounts.items()), row.description)
        twice += key in seen
        seen[key] = row
    if twice:
        verb = "repeats" if twice == 1 else "repeat"
        notes.append(f"{counted(twice, 'row')} of its history {verb} an earlier one word for word, and counted once.")
    return list(seen.values())


def _added(rows: list[_Row], exchange: Exchange, notes: list[str]) -> list[dict[str, Any]]:
    """The years in order, with the rows of one year added up in one currency."""
    sums: dict[int, dict[str, Decimal]] = {}
    halved: set[int] = set()
    for row in rows:
        turned = {name: exchange.turn(amount, row.currency) for name, amount in row.amounts.items()}
        if None in turned.values():
            halved.add(row.year)
            continue
        year = sums.setdefault(row.year, {})
        for name, amount in turned.items():
            year[name] = year.get(name, Decimal(0)) + (amount or 0)
    whole = {year: amounts for year, amounts in sums.items() if year not in halved}
    too_large = [year for year, amounts in whole.items() if max(amounts.values()) > LARGEST_AMOUNT]
    again = sorted(year for year, times in Counter(row.year for row in rows).items() if times > 1)
    if again:
        verb = "stands" if len(again) == 1 else "stand"
        notes.append(
            f"{listed([str(y) for y in again])} {verb} several times in its history; the rows of a year are added up."
        )
    return [
        {"year": year, **{name: number(amount) for name, amount in sorted(whole[year].items())}}
        for year in sorted(whole)
        if year not in too_large
    ]
