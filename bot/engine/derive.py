"""From a situation's values to what is known of every fact.

What follows from a funding that differs only in part from one derived before is taken from there: a scenario or an
action touches a line or two, and everything else stays as it was.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.engine import cash
from bot.engine.cash import Basis
from bot.engine.concentration import Weight, concentration
from bot.engine.facts import (
    CHOICE_AT,
    CHOICES,
    MOST_MONEY,
    MOST_MONTHS,
    NUMBER_AT,
    NUMBERS,
    SIGNALS,
    WHOLE,
    Known,
    bits,
)
from bot.engine.funding import Funding, Interval, Line
from bot.engine.lines import SUMMED, Given, given

_SIGNAL_BIT = {name: 1 << i for i, name in enumerate(SIGNALS.values)}
_ALL_SIGNALS = (1 << len(SIGNALS.values)) - 1
_ALL_CHOICES = [(1 << len(fact.values)) - 1 for fact in CHOICES]
_CHOICE_BITS = {f.name: {word: bits(f, (word,)) for word in f.values} for f in CHOICES}
_MOSTS = [fact.most for fact in NUMBERS]
_SUM_AT = [NUMBER_AT[name] for name in SUMMED]


@dataclass(frozen=True, slots=True)
class Derived:
    """What follows from a situation: the facts, the cash, the weights of its lines; and what they were measured by."""

    known: Known
    flows: cash.Flows
    low: cash.Path
    high: cash.Path
    weights: tuple[Weight, ...]
    basis: Basis
    given: tuple[Given, ...]
    held: tuple[Interval, Interval]


def derive(
    funding: Funding, powers: Mapping[str, int], before: tuple[Funding, Derived] | None = None
) -> Derived:  # fmt: skip
    """Everything that follows from a situation. ``powers`` is each motive's staying power in thousandths; ``before``
    is a funding derived already, from which is taken what did not change."""
    old = before[1] if before else None
    if old and before and _same_numbers(before[0], funding):
        known = Known(old.known.lo, old.known.hi, *_words(funding))
        return Derived(known, old.flows, old.low, old.high, old.weights, old.basis, old.given, old.held)
    basis = cash.basis(funding)
    rows = _rows(funding.lines, basis, powers, old)
    weights = tuple(row.weight for row in rows)
    flows = cash.Flows(funding.cost, tuple(row.cash for row in rows if row.cash), basis.relief)
    low, high = cash.paths(funding, flows)
    held = old.held if old and _held_alike(weights, old.weights) else concentration(weights)
    lo, hi = [0] * len(NUMBERS), list(_MOSTS)
    _sum(rows, lo, hi)
    for name, (least, most) in _numbers(funding, flows, low, high, held).items():
        at = NUMBER_AT[name]
        top = _MOSTS[at]
        lo[at], hi[at] = least if least < top else top, most if most < top else top
    at = NUMBER_AT["coverage"]
    lo[at], hi[at] = _covered((lo[at], hi[at]), basis.due, funding.lines)
    return Derived(Known(lo, hi, *_words(funding)), flows, low, high, weights, basis, rows, held)


def _same_numbers(before: Funding, funding: Funding) -> bool:
    """Whether two fundings differ in words and signals alone."""
    return funding.lines is before.lines and funding == before._replace(
        choices=funding.choices, signals=funding.signals, signals_whole=funding.signals_whole
    )


def _rows(
    lines: tuple[Line, ...], basis: Basis, powers: Mapping[str, int], old: Derived | None
) -> tuple[Given, ...]:  # fmt: skip
    """What each line gives; a line that is the one of before, measured by the same, gives what it gave."""
    kept = old.given if old and old.basis == basis else ()
    unknown = min(powers.values()), max(powers.values())
    return tuple(
        kept[i]
        if i < len(kept) and kept[i].weight.line is line
        else given(line, basis, (powers[line.motive], powers[line.motive]) if line.motive else unknown)
        for i, line in enumerate(lines)
    )


def _sum(rows: tuple[Given, ...], lo: list[int], hi: list[int]) -> None:
    """The facts that are sums over the lines, each at most the whole."""
    if not rows:
        rows = (_NOTHING,)
    for at, least, most in zip(
        _SUM_AT, map(sum, zip(*(row.low for row in rows), strict=True)),
        map(sum, zip(*(row.high for row in rows), strict=True)), strict=True,
    ):  # fmt: skip
        lo[at], hi[at] = least if least < WHOLE else WHOLE, most if most < WHOLE else WHOLE


_NOTHING = Given(Weight(Line("", "", None, None, None, None, (0, 0), None, None, None), (0, 0), (0, 0)), None,
                 (0,) * len(SUMMED), (0,) * len(SUMMED))  # fmt: skip


def _held_alike(weights: tuple[Weight, ...], old: tuple[Weight, ...]) -> bool:
    """Whether the same payers hold the same parts of the whole, so that concentration is what it was."""
    return len(weights) == len(old) and all(
        new is was or (new.whole == was.whole and _who(new.line) == _who(was.line))
        for new, was in zip(weights, old, strict=True)
    )


def _who(line: Line) -> tuple[object, ...]:
    return line.key, line.kind, line.monthly, line.share, line.heads, line.rest


def _words(funding: Funding) -> tuple[list[int], int, int]:
    """The possible choices, the signals seen and those that may have been seen, as bits."""
    choices = list(_ALL_CHOICES)
    for name, word in funding.choices.items():
        choices[CHOICE_AT[name]] = _CHOICE_BITS[name][word]
    seen = sum(_SIGNAL_BIT[signal] for signal in funding.signals)
    return choices, seen, seen if funding.signals_whole else _ALL_SIGNALS


def _numbers(
    funding: Funding, flow: cash.Flows, low: cash.Path, high: cash.Path, held: tuple[Interval, Interval]
) -> dict[str, Interval]:  # fmt: skip
    found: dict[str, Interval] = {
        "monthly_cost": funding.cost,
        "reserves": funding.reserves,
        "runway_after_run": _after_run(funding, low, high),
        "runway": _runway(funding, flow, low, high),
        "runway_in_hand": _in_hand(funding),
        "training_gap": _training_gap(funding),
        "run_unfunded": (0, WHOLE) if funding.run is None else funding.run.unfunded,
        "compute": _compute(funding),
        "top_payer": held[0],
        "payers_for_half": held[1],
    }
    found |= {name: (value, value) for name, value in funding.plain.items()}
    if funding.trend is not None:
        found["income_trend"] = funding.trend, funding.trend
    return found


def _runway(funding: Funding, flow: cash.Flows, low: cash.Path, high: cash.Path) -> Interval:
    if funding.run is not None:
        low, high = cash.paths(funding, flow, with_run=False)
    return cash.runway(funding, low, high)


def _in_hand(funding: Funding) -> Interval:
    """Reserves / monthly cost; where one of them is not known, the runway that is stated, within the bounds of that.
    The whole cost, not what of it is paid in cash: that hangs on payers who may not all be named."""
    low = min(MOST_MONTHS, funding.reserves[0] * 10 // max(1, funding.cost[1]))
    high = min(MOST_MONTHS, funding.reserves[1] * 10 // max(1, funding.cost[0])) if funding.reserves[1] else 0
    if low != high and funding.stated_runway is not None:
        stated = max(low, min(high, funding.stated_runway))
        return stated, stated
    return low, high


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
