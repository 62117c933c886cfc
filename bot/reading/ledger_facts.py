"""From the sums of a ledger to a situation, and what a ledger proves and cannot show."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from functools import reduce
from typing import Any

from bot.domain.fields import fold
from bot.domain.read import Read
from bot.domain.situation import MOST_PAYERS
from bot.reading.funding_json import plain_name
from bot.reading.ledger import PASSING, QUARTER, YEAR, Ledger, Paid
from bot.reading.wording import counted, listed, money, number

_LACKS = (
    "A ledger shows no money and no work outside it, such as GitHub Sponsors, paid time of an employer or volunteers.",
    "It does not show until when anybody goes on giving, nor how firmly.",
)
_DAYS_A_MONTH = Decimal("30.4375")
HIDDEN = "Not named (guests, incognito)"


def ledger_read(ledger: Ledger, columns: frozenset[str]) -> Read:
    """The situation on the day of the newest row: a year's payers by the month, 90 days' cost by the month, the last
    balance, whole calendar years."""
    notes: list[str] = []
    span = (ledger.newest - ledger.oldest).days + 1
    situation: dict[str, Any] = {
        "project": _project(ledger, notes),
        "as_of": ledger.newest.isoformat(),
        "currency": ledger.exchange.currency,
    }
    if span >= QUARTER:
        _add(situation, "monthly_cost", _cost(ledger, notes))
        _add(situation, "payers", _payers(ledger, span, notes))
    else:
        notes.append(f"The ledger covers {counted(span, 'day')}; from less than {QUARTER} no monthly amount is told.")
    _add(situation, "reserves", _reserves(ledger, columns, notes))
    _add(situation, "income_history", _years(ledger))
    if ledger.hosts:
        situation["fiscal_host"] = {"name": plain_name(ledger.hosts.most_common(1)[0][0]), "kind": "host"}
    notes += _recurring(ledger, columns)
    notes += _dropped(ledger, columns)
    proves = (
        f"The ledger proves what {counted(ledger.rows, 'transaction')} through Open Collective brought and cost, from "
        f"{ledger.oldest} to {ledger.newest}.",
    )
    return Read(situation, "opencollective", proves=proves, lacks=_LACKS,
                notes=(*notes, *ledger.exchange.notes()))  # fmt: skip


def _add(situation: dict[str, Any], name: str, value: Any) -> None:
    if value is not None:
        situation[name] = value


def _project(ledger: Ledger, notes: list[str]) -> str:
    accounts = sorted(ledger.accounts.items(), key=lambda item: (-item[1][1], item[0]))
    names = [plain_name(name) or plain_name(slug) or "Unnamed project" for slug, (name, _) in accounts]
    if len(names) > 1:
        notes.append(f"The ledger is of {counted(len(names), 'account')}, judged as one: {listed(names)}.")
    return names[0]


def _monthly(total: Decimal, days: int) -> Decimal:
    return (total / days * _DAYS_A_MONTH).quantize(Decimal("0.01"))


def _within(sums: Mapping[date, Decimal], newest: date, days: int) -> Decimal:
    return sum((amount for day, amount in sums.items() if (newest - day).days < days), Decimal(0))


def _cost(ledger: Ledger, notes: list[str]) -> int | float | None:
    """Expenses and fees a month over the last 90 days, which is Open Collective's own measure of spending."""
    spent = _within(ledger.cost, ledger.newest, QUARTER)
    if spent <= 0:
        notes.append(f"Nothing was spent in the last {QUARTER} days, so what it costs a month is not known.")
        return None
    notes.append(f"The cost is the mean of the last {QUARTER} days, fees included.")
    return number(_monthly(spent, QUARTER))


def _payers(ledger: Ledger, span: int, notes: list[str]) -> list[dict[str, Any]] | None:
    """The largest payers of the last year by the month, the rest in one line, those not named in another."""
    days = min(span, YEAR)
    totals = _totals(ledger, days)
    if not totals:
        notes.append(f"Nobody gave anything in the last {days} days, so who pays is not known.")
        return None
    hidden = {payer: paid for payer, paid in totals.items() if payer.startswith("\0")}
    named = sorted(
        ((payer, paid) for payer, paid in totals.items() if payer not in hidden),
        key=lambda item: (-item[1].amount, item[0]),
    )
    room = MOST_PAYERS - bool(hidden)
    kept = named if len(named) <= room else named[: room - 1]
    rest = [paid for _, paid in named[len(kept) :]]
    taken: set[str] = {fold(HIDDEN)}
    lines = [{"name": _name(ledger, payer, taken), "count": 1} | _line([paid], days) for payer, paid in kept]
    if rest:
        lines.append({"name": f"{len(rest):,} smaller payers", "count": len(rest)} | _line(rest, days))
    if hidden:
        count = {} if ledger.nameless_without_handle else {"count": len(hidden)}
        lines.append({"name": HIDDEN} | count | _line(list(hidden.values()), days))
    notes.append(f"What each gives a month is the mean of the last {days} days, one-time gifts included.")
    return lines


def _totals(ledger: Ledger, days: int) -> dict[str, Paid]:
    """What each payer gave in the last days, those alone who gave something; the project's own accounts are none."""
    own = {slug.casefold() for slug in ledger.accounts}
    totals: dict[str, Paid] = defaultdict(Paid)
    for day, paid in ledger.paid.items():
        if (ledger.newest - day).days < days:
            for payer, part in paid.items():
                if payer not in own:
                    totals[payer] = totals[payer].plus(part)
    return {payer: paid for payer, paid in totals.items() if paid.amount > 0}


def _line(parts: list[Paid], days: int) -> dict[str, Any]:
    """The kind and the mean of a month: what is given once a year over a year, also where the ledger is shorter."""
    whole = reduce(Paid.plus, parts, Paid())
    kind = {"kind": "donations"} if whole.gifts else {}
    monthly = _monthly(whole.amount - whole.yearly, days) + _monthly(whole.yearly, YEAR)
    return kind | {"monthly": number(monthly)}


def _name(ledger: Ledger, payer: str, taken: set[str]) -> str:
    """The payer's name; with the handle where two have the same one, since payers of one name count as one."""
    name = plain_name(ledger.names.get(payer)) or plain_name(payer) or "A payer without a name"
    if fold(name) in taken:
        name = f"{name[:60]} ({payer[:35]})"
    while fold(name) in taken:
        name = f"{name[:90]} {len(taken)}"
    taken.add(fold(name))
    return name


def _reserves(ledger: Ledger, columns: frozenset[str], notes: list[str]) -> int | float | None:
    if "balance" not in columns:
        notes.append("The export has no column balance, so the cash on hand is not known.")
        return None
    balance = ledger.balance()
    if balance is None:
        notes.append("The cash on hand is not known: the ledger does not end on one balance.")
    elif balance < 0:
        notes.append(f"The balance is below zero ({money(balance, ledger.exchange.currency)}); the cash on hand is 0.")
    return None if balance is None else number(max(balance, Decimal(0)))


def _years(ledger: Ledger) -> list[dict[str, Any]] | None:
    """The calendar years that the ledger covers from the first day to the last."""
    years = [
        year
        for year in range(ledger.oldest.year, ledger.newest.year + 1)
        if ledger.oldest <= date(year, 1, 1) and ledger.newest >= date(year, 12, 31)
    ]
    found = [
        {"year": year, "income": _of_year(ledger.income, year), "expenses": _of_year(ledger.cost, year)}
        for year in years[-60:]
    ]
    return found or None


def _of_year(sums: Mapping[date, Decimal], year: int) -> int | float:
    return number(max(Decimal(0), sum((amount for day, amount in sums.items() if day.year == year), Decimal(0))))


def _recurring(ledger: Ledger, columns: frozenset[str]) -> list[str]:
    known = _within(ledger.frequencies, ledger.newest, YEAR)
    if "frequency" not in columns or known <= 0:
        return ["How much of the income recurs is not known; ask for the column orderFrequency."]
    part = _within(ledger.recurring, ledger.newest, YEAR) / known * 100
    since = max(ledger.oldest, ledger.newest - timedelta(days=YEAR - 1))
    return [f"Since {since}, {part:.0f} % of the income whose frequency is known recurs by the month or year."]


def _dropped(ledger: Ledger, columns: frozenset[str]) -> list[str]:
    notes: list[str] = []
    if ledger.of_rows:
        notes.append(f"The export was cut off after {ledger.rows:,} of {ledger.of_rows} rows; fetchAll=1 gives all.")
    if not columns & {"refund", "refunded"}:
        notes.append("The export has no column isRefund, so refunds could not be told from gifts.")
    if ledger.reversed:
        notes.append(f"Not counted: {counted(ledger.reversed, 'row')} of refunds and of what was refunded.")
    if ledger.passed:
        rows = [f"{counted(count, 'row')} of {PASSING[kind]}" for kind, count in ledger.passed.items()]
        notes.append(f"Not counted: {listed(rows)}.")
    if ledger.unknown:
        rows = [f"{counted(count, 'row')} ({kind})" for kind, count in ledger.unknown.items()]
        notes.append(f"Neither income nor cost here, so not counted: {listed(rows)}.")
    return notes
