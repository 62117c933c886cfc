"""How many payers carry it: the largest payer's part, and how many make half of the money."""

from dataclasses import dataclass
from typing import NamedTuple

from bot.engine.facts import MANY, WHOLE
from bot.engine.funding import ANY_MONEY, Interval, Line

MANY_BEHIND_ONE_LINE = frozenset(
    {"donations", "sponsorship", "membership_dues", "hosted_service", "enterprise_edition", "enterprise_support",
     "services", "volunteer_labor"}
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Weight:
    """A line with its part of the whole and of the cash cost, both in thousandths."""

    line: Line
    whole: Interval
    part: Interval


_UNNAMED = "\0"
"""The key of the line that stands for payers not named; there may be none."""


class Held(NamedTuple):
    """What concentration looks at of a line: whose it is, how many stand behind it (None: unknown), and how much."""

    key: str
    heads: int | None
    amount: Interval


def concentration(weights: tuple[Weight, ...]) -> tuple[Interval, Interval]:
    """The largest payer's part of all that is given, and how many payers make half of it.

    The second is the CHAOSS "elephant factor" asked of money: the smallest number whose sum reaches 50 %.
    """
    found = [
        _concentration(
            tuple(
                Held(_UNNAMED if w.line.rest is not None else w.line.key or f"\0{i}", heads_of(w.line), m)
                for i, (w, m) in enumerate(zip(weights, measured, strict=True))
            )
        )
        for measured in measures(weights)
    ]
    tops, halves = zip(*found, strict=True)
    return _hull(tops), _hull(halves)


def _hull(intervals: tuple[Interval, ...]) -> Interval:
    return min(low for low, _ in intervals), max(high for _, high in intervals)


def _concentration(rows: tuple[Held, ...]) -> tuple[Interval, Interval]:
    if not rows:
        return (0, 0), (0, 0)
    low_sum, high_sum = sum(row.amount[0] for row in rows), sum(row.amount[1] for row in rows)
    same: dict[str, list[Held]] = {}
    for row in rows:
        same.setdefault(row.key, []).append(row)
    tops = [_top_of(held, low_sum, high_sum) for held in same.values()]
    top = max(t[0] for t in tops), max(t[1] for t in tops)
    if low_sum and low_sum == high_sum and all(row.heads is not None for row in rows):
        needed = _half(rows, low_sum)
        return top, (needed, needed)
    # Less than one thousandth more than ``top`` says, since parts are rounded down.
    least = 1 if top[1] >= 500 else 500 // (top[1] + 1) + 1
    if all(row.key == _UNNAMED for row in rows):
        least = 0
    return top, (least, 1 if top[0] >= 500 else MANY)


def measures(weights: tuple[Weight, ...]) -> list[list[Interval]]:
    """The lines' weights in one measure: parts of the whole, or amounts where nobody's share is said. Both, where
    neither is said of some line, since the answer may be either."""
    parts = [w.whole for w in weights]
    if any(w.line.share is not None or w.line.rest is not None for w in weights):
        return [parts]
    amounts = [ANY_MONEY if w.line.monthly is None else (w.line.monthly, w.line.monthly) for w in weights]
    return [amounts] if all(w.line.monthly is not None for w in weights) else [amounts, parts]


def heads_of(line: Line) -> int | None:
    """How many payers stand behind a line, None where it is not known."""
    if line.heads is not None:
        return line.heads
    return None if line.kind is None or line.kind in MANY_BEHIND_ONE_LINE else 1


def one_payer(line: Line) -> bool:
    """Whether a line stands for a single payer, as far as is said: it may be the largest one, and it can leave."""
    return heads_of(line) == 1 or (line.kind is None and line.heads is None)


def _top_of(held: list[Held], low_sum: int, high_sum: int) -> Interval:
    """The part that the largest payer among these lines of one name has of the sum."""
    low, high = sum(row.amount[0] for row in held), sum(row.amount[1] for row in held)
    others = low_sum - low, high_sum - high
    heads = held[0].heads or 1 if len(held) == 1 else 1
    whole_low = low * 1000 // (low + others[1]) if low else (WHOLE if high_sum == 0 else 0)
    whole_high = -(-high * 1000 // (high + others[0])) if high else (WHOLE if low_sum == 0 else 0)
    if low_sum == high_sum:
        whole_high = whole_low
    if any(row.heads is None for row in held):
        return 0, whole_high
    return whole_low // heads, whole_low // heads if low_sum == high_sum else -(-whole_high // heads)


def _each_of(held: list[Held]) -> tuple[int, int]:
    """What each payer behind these lines of one name gives, and how many they are; several lines are one payer."""
    if len(held) > 1:
        return sum(row.amount[0] for row in held), 1
    return held[0].amount[0] // (held[0].heads or 1), held[0].heads or 1


def _half(rows: tuple[Held, ...], total: int) -> int:
    """The smallest number of payers whose sum is at least half of the total."""
    same: dict[str, list[Held]] = {}
    for row in rows:
        same.setdefault(row.key, []).append(row)
    heads = [_each_of(held) for held in same.values()]
    reached = taken = 0
    for each, count in sorted(heads, reverse=True):
        missing = (total + 1) // 2 - reached
        if missing <= 0:
            break
        if each == 0:
            return MANY
        step = min(count, -(-missing // each))
        reached += each * step
        taken += step
    return min(MANY, taken)
