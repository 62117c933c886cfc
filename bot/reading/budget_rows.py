"""The lines of a budget: what each cell means, and what the lines come to together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from bot.domain.fields import LARGEST_AMOUNT
from bot.domain.rates import Rates
from bot.domain.refusal import Refused, did_you_mean, shown
from bot.reading.currencies import MARK, currency_of
from bot.reading.dates import parse_date
from bot.reading.exchange import Exchange
from bot.reading.funding_json import plain_name
from bot.reading.money import Money, Period, match_period, parse_money, per_month
from bot.reading.people import read_people
from bot.reading.vocabulary import COMMITMENTS, KINDS, PHRASES, key
from bot.reading.wording import listed, number
from bot.reading.words import plain

_NONE = frozenset(("none", "nothing", "nil"))
_YES, _NO = frozenset(("yes", "y", "true", "x", "1")), frozenset(("no", "n", "false", "0"))
_COUNT = re.compile(r"[0-9]{1,9}")


def head_facts(cells: Mapping[str, tuple[str, str]], as_of: date) -> dict[str, Any]:
    """The facts on top of a sheet by their labels, each with where it stands and what is written there, as
    ``project``, ``as_of``, ``currency``, ``reserves`` (as money, with where it stands) and people, those given."""
    facts: dict[str, Any] = {}
    for label, (where, value) in cells.items():
        try:
            if label == "project":
                facts["project"] = plain_name(value)
            elif label == "date":
                facts["as_of"] = parse_date(value, as_of).isoformat()
            elif label == "currency":
                facts["currency"] = _currency(value)
            elif label == "cash on hand":
                facts["reserves"] = (_on_hand(value), where)
            else:
                facts |= read_people(value)
        except Refused as error:
            raise _there(where, error) from None
    return facts


def _there(where: str, error: Refused) -> Refused:
    """A refusal with the place of the cell in front."""
    return Refused(f"{where}: {error}")


def _currency(value: str) -> str:
    code = currency_of([value], value) if re.fullmatch(MARK, value, re.IGNORECASE) else None
    if code is None:
        raise Refused(f"{shown(value, 20)} is not a currency; write a code of ISO 4217, such as EUR.")
    return code


def _on_hand(value: str) -> Money:
    if plain(value).casefold() in _NONE:
        return Money(0)
    money = parse_money(value)
    if money.period not in (None, "once"):
        raise Refused(f"{shown(value, 40)} is an amount per {money.period}; the cash on hand is one amount.")
    return money


def cell_money(given: dict[str, str], where: str) -> Money | None:
    """The amount of a line with its period; None where none is filled in. Raises Refused for an amount without one."""
    if "amount" not in given:
        return None
    try:
        money = parse_money(given["amount"])
        said = _period(given["per"]) if "per" in given else None
    except Refused as error:
        raise _there(where, error) from None
    if money.period and said and money.period != said:
        raise Refused(f"{where} has an amount per {money.period}, and {said} under per; keep one.")
    period = money.period or said
    if period is None and money.amount:
        raise Refused(f"{where} has an amount and no period; write month, quarter or year under per.")
    return Money(money.amount, money.currency, period)


def _period(cell: str) -> Period:
    words = plain(cell)
    for form in (words, f"per {words}"):
        found = match_period(form)
        if found and found[1] == len(form):
            return found[0]
    raise Refused(f"{shown(cell, 30)} is not a period; it is month, quarter, year or once.")


@dataclass(frozen=True)
class CostRow:
    """Something that costs money."""

    name: str
    money: Money | None
    where: str


@dataclass(frozen=True)
class PayerRow:
    """Somebody who pays: the facts of the payer without the amount, and the amount."""

    facts: dict[str, Any]
    money: Money | None
    where: str

    @classmethod
    def read(cls, name: str, given: dict[str, str], day: date, where: str) -> "PayerRow":
        """A line of the table by its columns. Raises Refused for a word that is not known."""
        facts: dict[str, Any] = {"name": plain_name(name) or ""}
        try:
            if "until" in given:
                facts["until"] = parse_date(given["until"], day).isoformat()
            if "kind" in given:
                facts["kind"] = _word(given["kind"], "kind", list(KINDS))
            if "how firm" in given:
                facts["commitment"] = _word(given["how firm"], "how firm", list(COMMITMENTS))
            if "how many" in given:
                facts["count"] = _count(given["how many"])
            if "in kind" in given:
                facts["in_kind"] = _yes(given["in kind"])
        except Refused as error:
            raise _there(where, error) from None
        return cls(facts, cell_money(given, where), where)


def _word(cell: str, column: str, known: list[str]) -> str:
    group, value = PHRASES.get(key(cell), ("", ""))
    wanted = "kind" if column == "kind" else "commitment"
    if group != wanted:
        words = [word.replace("_", " ") for word in known]
        raise Refused(f"{shown(cell, 40)} under {column} is not known{did_you_mean(key(cell), words)}")
    return value


def _count(cell: str) -> int:
    if not _COUNT.fullmatch(cell) or not int(cell):
        raise Refused(f"{shown(cell, 20)} under how many is no whole number of 1 or more.")
    return int(cell)


def _yes(cell: str) -> bool:
    if cell.casefold() not in _YES | _NO:
        raise Refused(f"{shown(cell, 20)} under in kind is neither yes nor no.")
    return cell.casefold() in _YES


class Budget:
    """Adds up a budget in one currency: the sheet's own, else that of the first amount that names one."""

    def __init__(self, currency: str | None, rates: Rates) -> None:
        self._currency = currency
        self._rates = rates
        self._exchange: Exchange | None = None
        self._on_top = currency is not None
        self._bare = False
        self._notes: list[str] = []

    def situation(self, payers: list[PayerRow | None], costs: list[CostRow | None]) -> dict[str, Any]:
        """The payers, the cost a month where every line has an amount, and the currency."""
        found: dict[str, Any] = {}
        lines = [self._payer(row) for row in payers if row]
        if lines:
            found["payers"] = lines
        cost = self._cost([row for row in costs if row])
        if cost is not None:
            found["monthly_cost"] = cost
        if self._currency:
            found["currency"] = self._currency
        return found

    def notes(self) -> tuple[str, ...]:
        """What was converted and what was left out."""
        taken: tuple[str, ...] = ()
        if self._currency and self._bare and not self._on_top:
            taken = (f"No currency stands on top; amounts without one are taken as {self._currency}.",)
        return (*self._notes, *taken, *(self._exchange.notes() if self._exchange else ()))

    def amount(self, money: Money, where: str) -> int | float:
        """An amount in the budget's currency. Raises Refused where it can't be converted, or is too large."""
        if money.currency and self._currency is None:
            self._currency = money.currency
        self._bare = self._bare or money.currency is None
        given = money.currency or self._currency
        if given is None or given == self._currency:
            return money.amount
        if self._exchange is None:
            self._exchange = Exchange(self._rates, self._currency or given)
        turned = self._exchange.turn(Decimal(str(money.amount)), given)
        if turned is None or turned > LARGEST_AMOUNT:
            raise Refused(
                f"{where}: an amount in {given} cannot be turned into {self._currency}; write it in {self._currency}."
            )
        return number(turned)

    def _payer(self, row: PayerRow) -> dict[str, Any]:
        if row.money is None:
            return row.facts
        if row.money.period == "once":
            self._notes.append(
                f"{shown(row.facts['name'], 40)} pays once; that is no monthly income, so its amount is left out."
            )
            return row.facts
        return row.facts | {"monthly": self.amount(_a_month(row.money), row.where)}

    def _cost(self, rows: list[CostRow]) -> int | float | None:
        """The whole cost a month; None where there is no line, or one without an amount."""
        unknown = [shown(row.name, 40) for row in rows if row.money is None]
        if unknown:
            verb = "has" if len(unknown) == 1 else "have"
            self._notes.append(f"{listed(unknown)} {verb} no amount, so the whole cost a month is not known.")
            return None
        total, paid = Decimal(0), 0
        for row in rows:
            assert row.money is not None, "lines without an amount were seen to"
            if row.money.period == "once":
                self._notes.append(f"{shown(row.name, 40)} is paid once; that is no monthly cost, so it is left out.")
                continue
            total += Decimal(str(self.amount(_a_month(row.money), row.where)))
            paid += 1
        if total > LARGEST_AMOUNT:
            raise Refused(f"The costs come to {total:,.0f} a month; at most {LARGEST_AMOUNT:,} is taken.")
        return number(total) if paid else None


def _a_month(money: Money) -> Money:
    return Money(per_month(money), money.currency, "month")
