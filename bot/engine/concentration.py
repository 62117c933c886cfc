"""How many payers carry it: the largest payer's part, and how many make half of the money."""

from dataclasses import dataclass

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


def concentration(weights: tuple[Weight, ...]) -> tuple[Interval, Interval]:
    """The largest payer's part of all that is given, and how many payers make half of it.

    The second is the CHAOSS "elephant factor" asked of money: the smallest number whose sum reaches 50 %.
    """
    if not weights:
        return (0, 0), (0, 0)
    measured = _measured(weights)
    low_sum, high_sum = sum(m[0] for m in measured), sum(m[1] for m in measured)
    same: dict[str, list[tuple[Line, Interval]]] = {}
    for i, weight in enumerate(weights):
        same.setdefault(weight.line.key or f"\0{i}", []).append((weight.line, measured[i]))
    tops = [_top_of(lines, low_sum, high_sum) for lines in same.values()]
    top = max(t[0] for t in tops), max(t[1] for t in tops)
    least = 1 if top[1] >= 500 or top[1] == 0 else -(-500 // top[1])
    exact = all(m[0] == m[1] for m in measured) and all(_single(w.line) for w in weights)
    if exact and low_sum:
        needed = _half(weights, measured, low_sum)
        return top, (needed, needed)
    return top, (least, 1 if top[0] >= 500 else MANY)


def _measured(weights: tuple[Weight, ...]) -> list[Interval]:
    """The lines' weights in one measure: parts of the whole, or amounts where nobody's share is said."""
    if any(w.line.share is not None or w.line.rest is not None for w in weights):
        return [w.whole for w in weights]
    return [ANY_MONEY if w.line.monthly is None else (w.line.monthly, w.line.monthly) for w in weights]


def _top_of(lines: list[tuple[Line, Interval]], low_sum: int, high_sum: int) -> Interval:
    """The part that the largest payer among these lines of one name has of the sum."""
    low, high = sum(w[0] for _, w in lines), sum(w[1] for _, w in lines)
    others = low_sum - low, high_sum - high
    counts = [line.heads for line, _ in lines]
    heads = counts[0] or 1 if len(lines) == 1 else 1
    whole_low = low * 1000 // (low + others[1]) if low else (WHOLE if low_sum == high_sum == high == 0 else 0)
    whole_high = -(-high * 1000 // (high + others[0])) if high else (WHOLE if high_sum == 0 else 0)
    if low_sum == high_sum:
        whole_high = whole_low
    if not all(_single(line) for line, _ in lines):
        return 0, whole_high
    return whole_low // heads, whole_low // heads if low_sum == high_sum else -(-whole_high // heads)


def _single(line: Line) -> bool:
    """Whether it is known how many payers stand behind the line."""
    return line.heads is not None or (line.kind is not None and line.kind not in MANY_BEHIND_ONE_LINE)


def _half(weights: tuple[Weight, ...], measured: list[Interval], total: int) -> int:
    """The smallest number of payers whose sum is at least half of the total."""
    heads = [(m[0] // (w.line.heads or 1), w.line.heads or 1) for w, m in zip(weights, measured, strict=True)]
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
