"""The sums of an Open Collective ledger, row by row: its rows are read once and never kept.

What is kept is sums by day, and by day and payer for the last year. Rows may stand in any order.
"""

import re
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from bot.domain.refusal import Refused
from bot.reading.exchange import Exchange

YEAR, QUARTER = 365, 90
MOST_ENTRIES = 1_000_000
MOST_ACCOUNTS = 20
INCOME = frozenset(("CONTRIBUTION", "ADDED_FUNDS"))
FEES = frozenset(
    ("HOST_FEE", "HOST_FEE_SHARE", "HOST_FEE_SHARE_DEBT", "PAYMENT_PROCESSOR_FEE", "PAYMENT_PROCESSOR_COVER",
     "PAYMENT_PROCESSOR_DISPUTE_FEE", "PLATFORM_FEE", "APPLICATION_FEE", "TAX")
)  # fmt: skip
PASSING = {
    "BALANCE_TRANSFER": "moves between a project's own accounts",
    "PREPAID_PAYMENT_METHOD": "prepaid cards, which count when they are given",
    "PLATFORM_TIP": "tips for the platform",
    "PLATFORM_TIP_DEBT": "tips for the platform",
}
_UNNAMED = ("guest", "incognito", "anonymous")
_HIDDEN_HANDLE = re.compile(r"(guest|incognito|anonymous)(-[0-9a-f]+)?")
_KIND = re.compile(r"[A-Z_]{1,40}")
_MOST_KINDS = 50


class Row(NamedTuple):
    """One transaction, as far as it counts. ``amount`` is above 0 for a credit; ``inline_fees`` are the fees and taxes
    that stand in columns of their own, 0 or more."""

    moment: str
    day: date
    kind: str
    credit: bool
    amount: Decimal
    inline_fees: Decimal
    reversed: bool
    currency: str
    balance: Decimal | None
    account: str
    account_name: str
    payer: str
    payer_name: str
    frequency: str
    host: str


class Paid(NamedTuple):
    """One payer's money of a stretch of days, how much of it is given once a year, and whether all of it came as
    contributions."""

    amount: Decimal = Decimal(0)
    yearly: Decimal = Decimal(0)
    gifts: bool = True

    def plus(self, other: "Paid") -> "Paid":
        """Both together."""
        return Paid(self.amount + other.amount, self.yearly + other.yearly, self.gifts and other.gifts)


@dataclass
class Ledger:
    """Sums over the rows so far, all in the currency of ``exchange``. ``of_rows`` is how many there would be, where the
    export says that it stops before its end."""

    exchange: Exchange
    rows: int = 0
    of_rows: str = ""
    reversed: int = 0
    passed: Counter[str] = field(default_factory=Counter[str])
    unknown: Counter[str] = field(default_factory=Counter[str])
    accounts: dict[str, tuple[str, int]] = field(default_factory=dict[str, tuple[str, int]])
    names: dict[str, str] = field(default_factory=dict[str, str])
    hosts: Counter[str] = field(default_factory=Counter[str])
    cost: dict[date, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    income: dict[date, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    recurring: dict[date, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    frequencies: dict[date, Decimal] = field(default_factory=lambda: defaultdict(Decimal))
    paid: dict[date, dict[str, Paid]] = field(default_factory=lambda: defaultdict(dict[str, Paid]))
    nameless_without_handle: bool = False
    newest: date = date.min
    oldest: date = date.max
    _entries: int = 0
    _first: str = ""
    _last: str = ""
    _top: tuple[str, Decimal | None, Decimal | None] = ("", None, None)

    def add(self, row: Row) -> None:
        """Counts a row. Raises Refused for a ledger of too many accounts, or of too many payers in a year."""
        self.rows += 1
        self._look_at(row)
        if row.reversed:
            self.reversed += 1
        elif row.kind in PASSING:
            self.passed[row.kind] += 1
        elif row.kind in INCOME and row.credit:
            self._earn(row)
        elif row.kind in FEES or (row.kind == "EXPENSE" and not row.credit):
            self._spend(row, row.inline_fees - row.amount)
        else:
            self._set_aside(row)

    def balance(self) -> Decimal | None:
        """The balance at the end of the newest day; None where it has none, or several accounts with one each.

        Of rows of one moment the order in the file tells the last one.
        """
        moment, first, last = self._top
        if len(self.accounts) != 1 or not moment.startswith(self.newest.isoformat()):
            return None
        return last if self._first < self._last else first if self._first > self._last or first == last else None

    def _look_at(self, row: Row) -> None:
        """What every row tells, counted or not: the days covered, whose account it is, and the balance."""
        name, count = self.accounts.get(row.account, (row.account_name, 0))
        self.accounts[row.account] = (name, count + 1)
        if len(self.accounts) > MOST_ACCOUNTS:
            raise Refused(
                f"The ledger is of more than {MOST_ACCOUNTS} accounts, so of a host; export those of one project."
            )
        if row.host and row.host != row.account and (row.host in self.hosts or len(self.hosts) < MOST_ACCOUNTS):
            self.hosts[row.host] += 1
        self._first = self._first or row.moment
        self._last = row.moment
        if row.balance is not None and row.moment >= self._top[0]:
            balance = self.exchange.turn(row.balance, row.currency)
            first = balance if row.moment > self._top[0] else self._top[1]
            self._top = (row.moment, first, balance)
        self.newest, self.oldest = max(self.newest, row.day), min(self.oldest, row.day)

    def _set_aside(self, row: Row) -> None:
        """Counts a row that is neither income nor cost, by its kind as far as kinds are words and not too many."""
        way = "in" if row.credit else "out"
        kind = f"{row.kind.lower().replace('_', ' ')}, {way}"
        known = _KIND.fullmatch(row.kind) and (kind in self.unknown or len(self.unknown) < _MOST_KINDS)
        self.unknown[kind if known else f"no known kind, {way}"] += 1

    def _earn(self, row: Row) -> None:
        amount = self.exchange.turn(row.amount, row.currency)
        if amount is None:
            return
        self.income[row.day] += amount
        if row.frequency:
            self.frequencies[row.day] += amount
            if row.frequency in ("MONTHLY", "YEARLY"):
                self.recurring[row.day] += amount
        self._spend(row, row.inline_fees)
        if (self.newest - row.day).days >= YEAR:
            return
        payer = self._payer(row)
        paid = self.paid[row.day]
        if payer not in paid:
            self._make_room()
        yearly = amount if row.frequency == "YEARLY" else Decimal(0)
        paid[payer] = paid.get(payer, Paid()).plus(Paid(amount, yearly, row.kind == "CONTRIBUTION"))
        self.names[payer] = row.payer_name or payer

    def _spend(self, row: Row, amount: Decimal) -> None:
        turned = self.exchange.turn(amount, row.currency) if amount else None
        if turned:
            self.cost[row.day] += turned

    def _payer(self, row: Row) -> str:
        """The key of who paid: a handle; for somebody who did not want to be named a mark and what tells them apart."""
        handle = row.payer.casefold()
        hidden = row.payer_name.casefold() in _UNNAMED or _HIDDEN_HANDLE.fullmatch(handle)
        if handle and not hidden:
            return handle
        if not handle or handle in _UNNAMED:
            self.nameless_without_handle = True
        return f"\0{handle}"

    def _make_room(self) -> None:
        """Drops what is older than a year before the newest row, now and then. Raises Refused when that is no help."""
        self._entries += 1
        if self._entries <= MOST_ENTRIES:
            return
        for day in [day for day in self.paid if (self.newest - day).days >= YEAR]:
            del self.paid[day]
        left = {payer for paid in self.paid.values() for payer in paid}
        self.names = {payer: name for payer, name in self.names.items() if payer in left}
        self._entries = sum(len(paid) for paid in self.paid.values())
        if self._entries > MOST_ENTRIES * 9 // 10:
            most = f"{MOST_ENTRIES * 9 // 10:,}"
            raise Refused(f"The ledger has more than {most} gifts within a year; export a shorter stretch of it.")
