"""From degrees to points, dimensions, score, band and coverage. The points add up exactly to the score.

In each dimension W is the sum of points x degree over the weaknesses and S over the strengths, each rounded half up;
the dimension has min(W, cap) - S, not below 0. Caps add up to 100; dimensions add up to the score.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.assessment import Dimension
from bot.engine.compile import Rules, Weighing, degrees
from bot.engine.facts import Known
from bot.engine.operators import FULL


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rules say of what is known. ``bounds`` and ``counts`` are degrees by pattern, points by dimension."""

    bounds: list[tuple[int, int]]
    counts: list[int]
    points: list[int]
    score: int
    band: int


def judge(rules: Rules, known: Known) -> Judgement:
    """The score for what is known."""
    bounds = degrees(rules, known)
    counts = [
        low + prevalence * (high - low) // FULL
        for (low, high), prevalence in zip(bounds, rules.prevalence, strict=True)
    ]
    points = rules.dimension_points(counts, counts)
    score = sum(points)
    return Judgement(bounds, counts, points, score, band_of(rules, score, bounds))


def interval(rules: Rules, judgement: Judgement) -> tuple[list[int], list[int]]:
    """Each dimension's points at least and at most: weaknesses at their lowest and strengths at their highest degree,
    and the reverse. Their sums are ``low`` and ``high``."""
    lows = [low for low, _ in judgement.bounds]
    highs = [high for _, high in judgement.bounds]
    return rules.dimension_points(lows, highs), rules.dimension_points(highs, lows)


def rounded(weighings: tuple[Weighing, ...], held: Sequence[int]) -> int:
    """The sum of points x degree as whole points, rounded half up."""
    total = 0
    for w in weighings:
        total += w.points * held[w.pattern]
    return (total + FULL // 2) // FULL


def band_of(rules: Rules, score: int, bounds: Sequence[tuple[int, int]]) -> int:
    """The index of the band of a score; a fatal pattern that is present lifts it to the floor at least."""
    band = max(i for i, (first, _) in enumerate(rules.bands) if score >= first)
    lifted = any(bounds[i][0] > 0 for i in rules.fatal)
    return max(band, rules.floor) if lifted else band


def coverage(rules: Rules, known: Known, judgement: Judgement) -> int:
    """How much of what counts is known, 0 to 1000, over the patterns that can apply."""
    can = rules.applies(known.lo, known.hi, known.choices, known.seen, known.may)
    decided = total = 0
    for points, (low, high), (_, applies) in zip(rules.points, judgement.bounds, can, strict=True):
        if applies:
            total += points
            decided += points * (FULL - (high - low))
    return decided // total if total else FULL


def share_out(rules: Rules, judgement: Judgement) -> list[dict[str, int]]:
    """Whole points by pattern and dimension: in each dimension W and S shared out by largest remainder, ties by id."""
    shared: list[dict[str, int]] = [{} for _ in rules.patterns]
    for dimension, weaknesses, strengths in zip(rules.dimensions, rules.weaknesses, rules.strengths, strict=True):
        for weighings, sign in ((weaknesses, 1), (strengths, -1)):
            for pattern, points in _largest_remainder(weighings, judgement.counts):
                shared[pattern][dimension] = sign * points
    return shared


def _largest_remainder(weighings: tuple[Weighing, ...], counts: Sequence[int]) -> list[tuple[int, int]]:
    exact = [(w.pattern, w.points * counts[w.pattern]) for w in weighings]
    missing = rounded(weighings, counts) - sum(value // FULL for _, value in exact)
    by_remainder = sorted(exact, key=lambda row: (-(row[1] % FULL), row[0]))
    lucky = {pattern for pattern, _ in by_remainder[: max(0, missing)]}
    return [(pattern, value // FULL + (pattern in lucky)) for pattern, value in exact]


def dimensions(rules: Rules, judgement: Judgement) -> list[Dimension]:
    """Each dimension with its points, what cap and floor hold back, and how far the unknown could move it."""
    rows: list[Dimension] = []
    low, high = interval(rules, judgement)
    for i, name in enumerate(rules.dimensions):
        weak, strong = rounded(rules.weaknesses[i], judgement.counts), rounded(rules.strengths[i], judgement.counts)
        points = judgement.points[i]
        rows.append({
            "id": name, "points": points, "cap": rules.caps[i], "held": points - (weak - strong),
            "unknown": high[i] - low[i],
        })  # fmt: skip
    return rows
