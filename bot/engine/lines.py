"""What one line gives: its part of the whole and of the cash cost, its cash, and what it adds to the summed facts.

``whole`` is a line's part of what the project runs on, unpaid work included; ``part`` its part of the cash cost. Both
are intervals in thousandths and follow one formula each, so that an answer can only narrow them.
"""

from typing import NamedTuple

from bot.engine import cash
from bot.engine.cash import Basis, Flow
from bot.engine.concentration import Weight
from bot.engine.facts import WHOLE
from bot.engine.funding import WRITTEN, Interval, Line

EARNED = frozenset({"hosted_service", "enterprise_support", "enterprise_edition", "services"})
FROM_USERS = EARNED | {"membership_dues"}
BY_KIND: dict[str, frozenset[str]] = {
    "parent": frozenset({"parent_company"}),
    "venture": frozenset({"venture_capital"}),
    "grants": frozenset({"government_grant", "foundation_grant"}),
    "gifts": frozenset({"donations", "sponsorship"}),
    "dues": frozenset({"membership_dues"}),
    "credits": frozenset({"compute_credits"}),
    "unpaid": frozenset({"volunteer_labor"}),
    "editions": frozenset({"enterprise_edition", "enterprise_support"}),
}


class Given(NamedTuple):
    """A line with what follows from it: its weight, its cash (None where it is all in kind), and what it adds to the
    ``SUMMED`` facts, at least and at most."""

    weight: Weight
    cash: Flow | None
    low: tuple[int, ...]
    high: tuple[int, ...]


def given(line: Line, against: Basis, power: Interval) -> Given:
    """What a line gives. ``power`` is the staying power of its motive in thousandths."""
    whole, part = _whole(line, against.cost), _part(line, against.due, against.divisors)
    low, high = _contribution(line, whole, part, against.day, power)
    flow = None if line.in_kind is True else cash.cash_of(line, against)
    return Given(Weight(line, whole, part), flow if flow and flow.high else None, low, high)


def _whole(line: Line, cost: Interval) -> Interval:
    if line.share is not None:
        return line.share, line.share
    if line.monthly is not None:
        return _ratio(line.monthly, cost)
    return 0, WHOLE if line.rest is None else line.rest


def _part(line: Line, cash_cost: Interval, divisors: Interval) -> Interval:
    low, high = _said_part(line, cash_cost, divisors)
    return low * line.paying // 1000, min(WHOLE, high * line.paying // 1000)


def _said_part(line: Line, cash_cost: Interval, divisors: Interval) -> Interval:
    if line.in_kind is True:
        return 0, 0
    if line.monthly is not None:
        low, high = _ratio(line.monthly, cash_cost)
    elif line.share is not None:
        low = min(WHOLE, line.share * 1000 // divisors[1])
        high = low if divisors[0] == divisors[1] else min(WHOLE, -(-line.share * 1000 // divisors[0]))
    else:
        low, high = 0, WHOLE if line.rest is None else min(WHOLE, -(-line.rest * 1000 // divisors[0]))
    if line.in_kind is None:
        low = 0
    if line.monthly is None and line.kind in (None, "venture_capital"):
        return 0, high if line.kind is None else 0
    return low, high


def _ratio(amount: int, cost: Interval) -> Interval:
    """An amount's part of a cost in thousandths, at most the whole; nothing is no part of anything."""
    if amount == 0:
        return 0, 0
    low = WHOLE if cost[1] == 0 else min(WHOLE, amount * 1000 // cost[1])
    return low, WHOLE if cost[0] == 0 else min(WHOLE, amount * 1000 // cost[0])


def _contribution(
    line: Line, whole: Interval, part: Interval, day: int, power: Interval
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What one line adds to each summed fact, at least and at most."""
    # Payers not named may give more than the cost, as several that are named may: only the sum is bounded.
    most = whole[1] if line.rest is not None else whole[1] * power[1] // 1000
    found: dict[str, Interval] = {"staying": (whole[0] * power[0] // 1000, most)}
    for name, kinds in BY_KIND.items():
        if line.kind is None:
            found[name] = 0, whole[1]
        elif line.kind in kinds:
            found[name] = whole
    if line.in_kind is not True:
        found |= _cash_contribution(line, part, day)
    return tuple(found.get(n, (0, 0))[0] for n in SUMMED), tuple(found.get(n, (0, 0))[1] for n in SUMMED)


def _cash_contribution(line: Line, part: Interval, day: int) -> dict[str, Interval]:
    """What one line adds to the facts that are measured against the cash cost."""
    first, last = (cash.paid_of_year(day, end) for end in line.end)
    arrives = cash.ARRIVES[line.commitment]
    goes_on = [end >= cash.month_starts(day)[12] for end in line.end]
    found: dict[str, Interval] = {
        "from_users": _from_user(line, part),
        "coverage": (part[0] * arrives[0] * first // 1000, part[1] * arrives[1] * last // 1000),
        "lasting": (part[0] * arrives[0] * goes_on[0], part[1] * arrives[1] * goes_on[1]),
    }
    if line.kind is None or line.kind in EARNED:
        found["earned"] = part[0] if line.kind else 0, part[1]
    if line.kind != "venture_capital" and (line.commitment is None or line.commitment in WRITTEN):
        sure = line.commitment is not None and line.kind is not None
        found["written"] = part[0] if sure else 0, part[1]
        found["bound"] = part[0] * first // 1000 if sure else 0, part[1] * last // 1000
    return found


SUMMED = (*BY_KIND, "staying", "earned", "from_users", "coverage", "lasting", "written", "bound")


def _from_user(line: Line, part: Interval) -> Interval:
    if line.kind in FROM_USERS or (line.motive == "product_value" and line.kind in _MAY_BE_USERS):
        return part
    unknown = line.kind is None or (line.motive is None and line.kind in _MAY_BE_USERS)
    return (0, part[1]) if unknown else (0, 0)


_MAY_BE_USERS = frozenset({"sponsorship", "donations", "other"})
