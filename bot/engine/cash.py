"""Month-by-month cash: what comes in, what goes out, and the day the money runs out.

Two paths are followed, the worst and the best that the known facts allow; where everything is known they are one.
Month k runs from the date plus k-1 months to the day before the date plus k months, the day clamped to the month.
A payer whose last day cuts a month pays for the days of it, rounded down.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from bot.engine.facts import HORIZON, MOST_MONEY, MOST_MONTHS, WHOLE
from bot.engine.funding import ANY_MONEY, NEVER, Funding, Interval, Line, exact

ARRIVES: dict[str | None, Interval] = {
    "contract": (1, 1),
    "grant_agreement": (1, 1),
    "at_will": (1, 1),
    "pledge": (0, 1),
    "applied": (0, 0),
    None: (0, 1),
}


def add_months(day: date, months: int) -> date:
    """The date so many months on, its day clamped to the month's length; years past 9999 stay at the last one."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = _month_days(year, month + 1)
    return date(year, month + 1, min(day.day, last))


def _month_days(year: int, month: int) -> int:
    following = date(year + month // 12, month % 12 + 1, 1)
    return following.toordinal() - date(year, month, 1).toordinal()


@lru_cache(maxsize=4096)
def month_starts(day: int) -> tuple[int, ...]:
    """The ordinals on which the 36 months from ``day`` begin, and the day after the last of them."""
    first = date.fromordinal(day)
    return tuple(add_months(first, k).toordinal() for k in range(HORIZON + 1))


Payments = tuple[tuple[int, int], ...]
"""Amounts a month in hundredths, each with its last day."""


@dataclass(frozen=True, slots=True)
class Flow:
    """What one line brings in a month at worst and at best, in hundredths, and its last day at worst and at best."""

    low: int
    high: int
    end: Interval


@dataclass(frozen=True, slots=True)
class Path:
    """One path of the cash: months it lasts in tenths, the first day below zero (None: past the horizon), and the
    balance at the end of each month in hundredths (none where cost or cash is unknown)."""

    tenths: int
    zero_on: int | None
    balances: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Flows:
    """A month's cash cost before relief, what comes in as cash, and the in-kind amounts that relieve the cost."""

    cost: Interval
    cash: tuple[Flow, ...]
    relief: tuple[Flow, ...]


@dataclass(frozen=True, slots=True)
class Basis:
    """What every line is measured against. Cash cost is the monthly cost less the stated amounts in kind, not below 0:
    ``said`` as it was when shares were said of it, ``due`` with what payers in kind still give. ``divisors`` is 1 less
    the shares in kind without an amount, in thousandths."""

    day: int
    said: Interval
    due: Interval
    cost: Interval
    divisors: Interval
    relief: tuple[Flow, ...]


def basis(funding: Funding) -> Basis:
    """What the lines of a funding are measured against."""
    given = [line for line in funding.lines if line.monthly is not None and line.in_kind is not False]
    relief = tuple(_relief(line, funding.compute) for line in given)
    # Shares were said of the cost as it was: nobody pays more because a payer in kind is gone.
    said = relief
    if any(line.paying != WHOLE for line in given):
        said = tuple(_relief(line._replace(paying=WHOLE), funding.compute) for line in given)
    cost = funding.cost
    return Basis(
        funding.day, _less(cost, said), _less(cost, relief), cost, cash_divisors(funding.lines),
        tuple(r for r in relief if r.high),
    )  # fmt: skip


def _less(cost: Interval, relief: tuple[Flow, ...]) -> Interval:
    if not relief:
        return cost
    return max(0, cost[0] - sum(r.high for r in relief)), max(0, cost[1] - sum(r.low for r in relief))


def _relief(line: Line, compute: int | None) -> Flow:
    amount = (line.monthly or 0) * line.paying // 1000
    if line.kind == "compute_credits" and compute is not None:
        amount = min(amount, compute)
    return Flow(amount if line.in_kind else 0, amount, line.end)


def cash_of(line: Line, against: Basis) -> Flow:
    """The cash a line brings: its ``monthly``, else its share / (1 - the shares in kind without an amount) of the cash
    cost."""
    cash_cost, divisors = against.said, against.divisors
    arrives = ARRIVES[line.commitment]
    sure = 0 if line.in_kind is None else 1
    if line.monthly is not None:
        amount = line.monthly * line.paying // 1000
        return Flow(amount * arrives[0] * sure, amount * arrives[1], line.end)
    if line.kind == "venture_capital":
        return Flow(0, 0, line.end)
    if line.share is not None:
        low = min(cash_cost[0], line.share * cash_cost[0] // divisors[1]) * line.paying // 1000
        high = min(cash_cost[1], line.share * cash_cost[1] // divisors[0]) * line.paying // 1000
        return Flow(low * arrives[0] * sure * (line.kind is not None), high * arrives[1], line.end)
    return Flow(0, ANY_MONEY[1] * arrives[1], line.end)


def cash_divisors(lines: tuple[Line, ...]) -> Interval:
    """1 less the shares in kind without an amount, in thousandths, at least and at most (1 to 1000)."""
    sure = possible = stated = 0
    for line in lines:
        if line.share is not None:
            stated += line.share
        if line.monthly is not None or line.in_kind is False:
            continue
        if line.share is None:
            possible = 1000
        else:
            possible += line.share
            sure += line.share if line.in_kind else 0
    open_end = max(0, 1010 - stated) if possible >= 1000 else 0
    in_kind_shares = sum(x.share or 0 for x in lines if x.monthly is None and x.in_kind is not False)
    return max(1, 1000 - in_kind_shares - open_end), max(1, 1000 - sure)


class Course(NamedTuple):
    """What one path starts from and goes through: the day, the balance, a month's cost before relief, payments with
    their last days, and the next training run's day with its unfunded sum. Amounts are in hundredths."""

    day: int
    balance: int
    cost: int
    cash: Payments
    relief: Payments
    run: tuple[int, int] | None


def courses(funding: Funding, flow: Flows, *, with_run: bool = True) -> tuple[Course, Course]:
    """The course on which everything unknown goes badly, and the one on which it goes well."""
    run = funding.run if with_run else None
    late = (run.due[0], run.cost[1] * run.unfunded[1] // 1000) if run else None
    early = (run.due[1], run.cost[0] * run.unfunded[0] // 1000) if run else None
    bad = Course(
        funding.day, funding.reserves[0], flow.cost[1],
        tuple((f.low, f.end[0]) for f in flow.cash if f.low), tuple((f.low, f.end[0]) for f in flow.relief if f.low),
        late,
    )  # fmt: skip
    good = Course(
        funding.day, funding.reserves[1], flow.cost[0],
        tuple((f.high, f.end[1]) for f in flow.cash), tuple((f.high, f.end[1]) for f in flow.relief),
        early,
    )  # fmt: skip
    return bad, good


def paths(funding: Funding, flow: Flows, *, with_run: bool = True) -> tuple[Path, Path]:
    """The worst and the best path. With nothing above the cost, the cash may end at once; with the cash on hand
    unknown, it may last."""
    bad, good = courses(funding, flow, with_run=with_run)
    unbounded = funding.cost[1] == MOST_MONEY and not exact(funding.cost) and funding.reserves[0] < MOST_MONEY // 10
    low = Path(0, funding.day, ()) if unbounded else _walk(bad)
    return low, Path(MOST_MONTHS, None, ()) if funding.reserves == ANY_MONEY else _walk(good)


@lru_cache(maxsize=1024)
def _walk(course: Course) -> Path:
    """One path. Kept, since where all is known the worst and the best are one, and many variants share it."""
    day, balance, cost, cash, relief, run = course
    starts = month_starts(day)
    last = starts[-1] - 1
    if run is None and all(end >= last for _, end in cash) and all(end >= last for _, end in relief):
        saved = sum(amount for amount, _ in relief)
        return _steady(starts, balance, sum(amount for amount, _ in cash) - max(0, cost - saved))
    income, bills = in_and_out(course)
    return _uneven(starts, balance, income, bills)


def in_and_out(course: Course) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What comes in and what has to be paid in each of the 36 months, in hundredths; a training run is paid when due,
    whether or not the cash is there."""
    starts = month_starts(course.day)
    saved = _by_month(starts, course.relief)
    bills = [max(0, course.cost - saved[k]) for k in range(HORIZON)]
    if course.run is not None:
        due, cost = course.run
        for k in range(HORIZON):
            bills[k] += cost if starts[k] <= due < starts[k + 1] else 0
    return _by_month(starts, course.cash), tuple(bills)


def _steady(starts: tuple[int, ...], balance: int, change: int) -> Path:
    """The path where every month brings the same change: no need to go month by month."""
    balances = tuple(balance + change * k for k in range(1, HORIZON + 1))
    if change >= 0 or balances[-1] >= 0:
        return Path(MOST_MONTHS, None, balances)
    months, left = divmod(balance, -change)
    days = starts[months + 1] - starts[months]
    zero_on = starts[months] + min(days - 1, left * days // -change)
    return Path(10 * months + left * 10 // -change, zero_on, balances)


def _uneven(starts: tuple[int, ...], balance: int, income: tuple[int, ...], bills: tuple[int, ...]) -> Path:
    tenths, zero_on, balances = MOST_MONTHS, None, list[int]()
    for k in range(HORIZON):
        change = income[k] - bills[k]
        if zero_on is None and balance + change < 0:
            tenths = 10 * k + balance * 10 // -change
            days = starts[k + 1] - starts[k]
            zero_on = starts[k] + min(days - 1, balance * days // -change)
        balance += change
        balances.append(balance)
    return Path(tenths, zero_on, tuple(balances))


@lru_cache(maxsize=1024)
def _by_month(starts: tuple[int, ...], flow: Payments) -> tuple[int, ...]:
    """The sum of amounts in each of the 36 months, each paid up to its last day."""
    steady = sum(amount for amount, end in flow if end >= starts[-1] - 1)
    months = [steady] * HORIZON
    for amount, end in flow:
        if end >= starts[-1] - 1 or not amount:
            continue
        for k in range(HORIZON):
            days = starts[k + 1] - starts[k]
            paid = min(days, end + 1 - starts[k])
            if paid <= 0:
                break
            months[k] += amount * paid // days
    return tuple(months)


@lru_cache(maxsize=4096)
def paid_of_year(day: int, end: int) -> int:
    """The part of the next 12 months that money running to ``end`` pays for, in thousandths."""
    if end >= NEVER:
        return 1000
    starts = month_starts(day)
    paid = 0
    for k in range(12):
        days = starts[k + 1] - starts[k]
        paid += 1000 * max(0, min(days, end + 1 - starts[k])) // days
    return paid // 12


def runway(funding: Funding, low: Path, high: Path) -> Interval:
    """Months the cash lasts, in tenths: computed where it is known, else as stated, else bounded.

    What is stated counts within the bounds of what is computed, so that more money never shortens the runway.
    """
    if low.tenths != high.tenths and funding.stated_runway is not None:
        stated = max(low.tenths, min(high.tenths, funding.stated_runway))
        return stated, stated
    return low.tenths, high.tenths
