"""What an assessment says of the cash: when it ends, how much of the bills it covers, the month that gapes most."""

from bot.domain.assessment import Cash, Covered, Gap
from bot.engine.cash import Course, courses, in_and_out, month_starts
from bot.engine.facts import HORIZON, WHOLE
from bot.engine.funding import ANY_MONEY, as_date, exact
from bot.engine.judged import Judged, zero_cash

COVERED_MONTHS = (12, 24)


def told(now: Judged) -> Cash:
    """When the cash ends, in whole months and days, with the month-by-month balances in whole currency units."""
    funding, low, high = now.funding, now.derived.low, now.derived.high
    computable = exact(funding.cost) and funding.reserves != ANY_MONEY
    stated = funding.stated_runway
    if not computable or (low.tenths != high.tenths and stated is not None):
        return _as_stated(funding.day, stated)
    certain = low.zero_on == high.zero_on
    state = "unknown" if not certain else "lasts" if low.zero_on is None else "runs_out"
    starts = month_starts(funding.day)
    bad, good = courses(funding, now.derived.flows)
    return {
        "state": state,
        "runway_months": low.tenths // 10 if state == "runs_out" else None,
        "zero_cash_on": zero_cash(now),
        "earliest": None if low.zero_on is None else as_date(low.zero_on),
        "latest": None if high.zero_on is None else as_date(high.zero_on),
        "stated_differs": certain and stated is not None and 4 * abs(stated - low.tenths) > max(stated, low.tenths),
        "covers": [_covered(bad, good, months) for months in COVERED_MONTHS],
        "deepest_gap": _deepest_gap(bad, good),
        "monthly": [
            {"until": as_date(starts[i + 1] - 1), "low": low.balances[i] // 100, "high": high.balances[i] // 100}
            for i in range(HORIZON)
        ],
    }  # fmt: skip


def _as_stated(day: int, stated: int | None) -> Cash:
    """Where it can't be computed: what the project says itself, if it does."""
    on = None if stated is None or stated >= HORIZON * 10 else as_date(day + stated * 365 // 120)
    return {
        "state": "unknown" if stated is None else "runs_out" if on else "lasts",
        "runway_months": None if stated is None else stated // 10,
        "zero_cash_on": on, "earliest": on, "latest": on, "stated_differs": False,
        "covers": [], "deepest_gap": None, "monthly": [],
    }  # fmt: skip


def _covered(bad: Course, good: Course, months: int) -> Covered:
    low, high = (_part_covered(course, months) for course in (bad, good))
    return {"months": months, "low": low, "high": high}


def _part_covered(course: Course, months: int) -> int:
    """(cash on hand + income) / bills over the next months, in thousandths, at most the whole."""
    income, bills = in_and_out(course)
    due = sum(bills[:months])
    return min(WHOLE, (course.balance + sum(income[:months])) * WHOLE // due) if due else WHOLE


def _deepest_gap(bad: Course, good: Course) -> Gap | None:
    """The month in which the bills exceed the income by most, on the worst course; the first of equal ones."""
    at_worst, at_best = ([due - paid for paid, due in zip(*in_and_out(x), strict=True)] for x in (bad, good))
    deepest = max(at_worst)
    if deepest <= 0:
        return None
    month = at_worst.index(deepest)
    low = min(deepest, max(0, at_best[month]))
    return {"until": as_date(month_starts(bad.day)[month + 1] - 1), "low": low // 100, "high": deepest // 100}
