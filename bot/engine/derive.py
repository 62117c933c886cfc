"""From a situation's values to what is known of every fact.

``whole`` is a line's part of what the project runs on, unpaid work included; ``part`` its part of the cash cost. Both
are intervals in thousandths and follow one formula each, so that an answer can only narrow them.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from bot.engine import cash
from bot.engine.concentration import Weight, concentration
from bot.engine.facts import CHOICE_AT, CHOICES, MANY, MOST_MONEY, NUMBER_AT, NUMBERS, SIGNALS, WHOLE, Known, bits
from bot.engine.funding import WRITTEN, Funding, Interval, Line

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
_SIGNAL_BIT = {name: 1 << i for i, name in enumerate(SIGNALS.values)}
_ALL_SIGNALS = (1 << len(SIGNALS.values)) - 1
_ALL_CHOICES = [(1 << len(fact.values)) - 1 for fact in CHOICES]
_CHOICE_BITS = {f.name: {word: bits(f, (word,)) for word in f.values} for f in CHOICES}
_MOSTS = [fact.most for fact in NUMBERS]


@dataclass(frozen=True, slots=True)
class Derived:
    """What follows from a situation: the facts, the cash, the weights of its lines."""

    known: Known
    flows: cash.Flows
    low: cash.Path
    high: cash.Path
    weights: tuple[Weight, ...]


def derive(funding: Funding, powers: Mapping[str, int]) -> Derived:
    """Everything that follows from a situation. ``powers`` is each motive's staying power in thousandths."""
    flow = cash.flows(funding)
    low, high = cash.paths(funding, flow)
    cash_cost = _cash_cost(funding, flow)
    weights = _weights(funding, cash_cost)
    lo, hi = [0] * len(NUMBERS), list(_MOSTS)
    numbers = _numbers(funding, flow, low, high, weights, powers)
    numbers["coverage"] = _covered(numbers["coverage"], cash_cost, funding.lines)
    for name, (least, most) in numbers.items():
        at = NUMBER_AT[name]
        top = _MOSTS[at]
        lo[at], hi[at] = least if least < top else top, most if most < top else top
    return Derived(Known(lo, hi, *_words(funding)), flow, low, high, weights)


def rederive(before: Funding, derived: Derived, funding: Funding) -> Derived | None:
    """What follows from a funding that differs from one derived before in words and signals alone; None if in more."""
    if funding.but(choices=before.choices, signals=before.signals, signals_whole=before.signals_whole) != before:
        return None
    old = derived.known
    known = Known(old.lo, old.hi, *_words(funding))
    return Derived(known, derived.flows, derived.low, derived.high, derived.weights)


def _words(funding: Funding) -> tuple[list[int], int, int]:
    """The possible choices, the signals seen and those that may have been seen, as bits."""
    choices = list(_ALL_CHOICES)
    for name, word in funding.choices.items():
        choices[CHOICE_AT[name]] = _CHOICE_BITS[name][word]
    seen = sum(_SIGNAL_BIT[signal] for signal in funding.signals)
    return choices, seen, seen if funding.signals_whole else _ALL_SIGNALS


def _numbers(
    funding: Funding, flow: cash.Flows, low: cash.Path, high: cash.Path, weights: tuple[Weight, ...],
    powers: Mapping[str, int],
) -> dict[str, Interval]:  # fmt: skip
    found: dict[str, Interval] = {
        "monthly_cost": funding.cost,
        "reserves": funding.reserves,
        "runway_after_run": _after_run(funding, low, high),
        "runway": _runway(funding, flow, low, high),
        "training_gap": _training_gap(funding),
        "run_unfunded": (0, WHOLE) if funding.run is None else funding.run.unfunded,
        "compute": _compute(funding),
        "top_payer": (0, WHOLE),
        "payers_for_half": (1, MANY),
    }
    found |= {name: (value, value) for name, value in funding.plain.items()}
    if funding.trend is not None:
        found["income_trend"] = funding.trend, funding.trend
    found |= _sums(funding, weights, powers)
    found["top_payer"], found["payers_for_half"] = concentration(weights)
    return found


def _runway(funding: Funding, flow: cash.Flows, low: cash.Path, high: cash.Path) -> Interval:
    if funding.run is not None:
        low, high = cash.paths(funding, flow, with_run=False)
    return cash.runway(funding, low, high)


def _after_run(funding: Funding, low: cash.Path, high: cash.Path) -> Interval:
    """Unknown while it is not said whether a run is planned: from nothing to the runway without one."""
    if funding.run is None:
        return 0, cash.runway(funding, low, high)[1]
    return low.tenths, high.tenths


def _training_gap(funding: Funding) -> Interval:
    run, cost = funding.run, funding.cost
    if run is None:
        return 0, MOST_MONEY
    least, most = run.cost[0] * run.unfunded[0], run.cost[1] * run.unfunded[1]
    return least // (12 * max(1, cost[1])), most // (12 * max(1, cost[0]))


def _compute(funding: Funding) -> Interval:
    if funding.compute is None:
        return 0, WHOLE
    low, high = funding.cost
    return min(WHOLE, funding.compute * 1000 // max(1, high)), min(WHOLE, funding.compute * 1000 // max(1, low))


def _cash_cost(funding: Funding, flow: cash.Flows) -> Interval:
    """The monthly cost less what is given in kind for it."""
    relief = sum(f.low for f in flow.relief), sum(f.high for f in flow.relief)
    return max(0, funding.cost[0] - relief[1]), max(0, funding.cost[1] - relief[0])


def _covered(coverage: Interval, cash_cost: Interval, lines: tuple[Line, ...]) -> Interval:
    """Who surely carries a share in cash shows that there is something to pay; an amount does not, since there may be
    more money than cost. Where nobody may carry a share, and nothing has to be paid, all of it is covered; else it may
    be so while nothing says that anything has to be paid."""
    by_share = [line for line in lines if line.monthly is None]
    if any(line.in_kind is False and line.share for line in by_share):
        return coverage
    if cash_cost[1] == 0 and all(line.in_kind or line.share == 0 for line in by_share):
        return WHOLE, WHOLE
    return coverage if cash_cost[0] > 0 else (coverage[0], WHOLE)


def _weights(funding: Funding, cash_cost: Interval) -> tuple[Weight, ...]:
    divisors = cash.cash_divisors(funding.lines)
    return tuple(Weight(line, _whole(line, funding.cost), _part(line, cash_cost, divisors)) for line in funding.lines)


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


def _sums(funding: Funding, weights: tuple[Weight, ...], powers: Mapping[str, int]) -> dict[str, Interval]:
    """The facts that are sums over the lines, each at most the whole."""
    unknown = min(powers.values()), max(powers.values())
    rows = [
        _contribution(w.line, w.whole, w.part, funding.day, (powers[m],) * 2 if (m := w.line.motive) else unknown)
        for w in weights
    ]
    low = map(sum, zip(*(row[0] for row in rows), strict=True)) if rows else [0] * len(_SUMMED)
    high = map(sum, zip(*(row[1] for row in rows), strict=True)) if rows else [0] * len(_SUMMED)
    return {
        n: (x if x < WHOLE else WHOLE, y if y < WHOLE else WHOLE) for n, x, y in zip(_SUMMED, low, high, strict=True)
    }


@lru_cache(maxsize=4096)
def _contribution(
    line: Line, whole: Interval, part: Interval, day: int, power: Interval
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What one line adds to each summed fact, at least and at most. Kept, since variants share most of their lines."""
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
    return tuple(found.get(n, (0, 0))[0] for n in _SUMMED), tuple(found.get(n, (0, 0))[1] for n in _SUMMED)


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


_SUMMED = (*BY_KIND, "staying", "earned", "from_users", "coverage", "lasting", "written", "bound")


def _from_user(line: Line, part: Interval) -> Interval:
    if line.kind in FROM_USERS or (line.motive == "product_value" and line.kind in _MAY_BE_USERS):
        return part
    unknown = line.kind is None or (line.motive is None and line.kind in _MAY_BE_USERS)
    return (0, part[1]) if unknown else (0, 0)


_MAY_BE_USERS = frozenset({"sponsorship", "donations", "other"})
