"""How well numbers rank what happened: AUC with its interval, Brier score, and a leave-one-out ridge logistic.

Everything here is deterministic: the bootstrap draws from a generator of a fixed seed.
"""

import math
import random
from collections.abc import Sequence

DRAWS = 2000
_SEED = 20_240
_STEPS = 50


def auc(values: Sequence[float], bad: Sequence[bool]) -> float:
    """The share of pairs of a bad and a good outcome in which the bad one has the greater value, ties for a half (the
    Mann-Whitney statistic). Raises ValueError unless there are both."""
    above = [v for v, is_bad in zip(values, bad, strict=True) if is_bad]
    below = [v for v, is_bad in zip(values, bad, strict=True) if not is_bad]
    if not above or not below:
        raise ValueError("an AUC needs outcomes of both kinds")
    won = sum((a > b) + (a == b) / 2 for a in above for b in below)
    return won / (len(above) * len(below))


def roc(values: Sequence[float], bad: Sequence[bool]) -> list[tuple[float, float]]:
    """The curve under which the AUC is the area: for each threshold from the highest value down, the share of good
    outcomes and of bad ones at or above it; from (0, 0) to (1, 1)."""
    count = sum(bad), len(bad) - sum(bad)
    points = [(0.0, 0.0)]
    for threshold in sorted(set(values), reverse=True):
        above = [is_bad for value, is_bad in zip(values, bad, strict=True) if value >= threshold]
        points.append(((len(above) - sum(above)) / count[1], sum(above) / count[0]))
    return points


def left_out_shares(groups: Sequence[int], bad: Sequence[bool]) -> list[float]:
    """For each case the share of bad outcomes among the other cases of its group, with one of each kind added so that
    a small group is not sure of anything (Laplace's rule of succession)."""
    found: list[float] = []
    for i, group in enumerate(groups):
        others = [b for j, (g, b) in enumerate(zip(groups, bad, strict=True)) if g == group and j != i]
        found.append((sum(others) + 1) / (len(others) + 2))
    return found


def auc_interval(values: Sequence[float], bad: Sequence[bool], draws: int = DRAWS) -> tuple[float, float]:
    """The middle 95 % of the AUC over bootstrap samples, drawn within each kind of outcome."""
    chance = random.Random(_SEED)
    above = [v for v, is_bad in zip(values, bad, strict=True) if is_bad]
    below = [v for v, is_bad in zip(values, bad, strict=True) if not is_bad]
    kinds = [True] * len(above) + [False] * len(below)
    found = sorted(
        auc(chance.choices(above, k=len(above)) + chance.choices(below, k=len(below)), kinds) for _ in range(draws)
    )
    return found[draws * 25 // 1000], found[draws * 975 // 1000 - 1]


def brier(expected: Sequence[float], bad: Sequence[bool]) -> float:
    """The mean squared difference between the expected share of bad outcomes and what happened (0 best; Brier 1950)."""
    return sum((p - is_bad) ** 2 for p, is_bad in zip(expected, bad, strict=True)) / len(expected)


def left_out_logistic(rows: Sequence[Sequence[float]], bad: Sequence[bool], ridge: float = 1.0) -> list[float]:
    """For each row the probability of a bad outcome by a ridge logistic regression fitted to all the others.

    Columns are standardised on the fitted rows; the intercept is not shrunk.
    """
    return [
        _predicted(
            [row for j, row in enumerate(rows) if j != i], [b for j, b in enumerate(bad) if j != i], rows[i], ridge
        )
        for i in range(len(rows))
    ]  # fmt: skip


def _predicted(rows: list[Sequence[float]], bad: list[bool], asked: Sequence[float], ridge: float) -> float:
    means = [sum(column) / len(rows) for column in zip(*rows, strict=True)]
    spreads = [
        math.sqrt(sum((x - mean) ** 2 for x in column) / len(rows)) or 1.0
        for column, mean in zip(zip(*rows, strict=True), means, strict=True)
    ]

    def scaled(row: Sequence[float]) -> list[float]:
        return [1.0, *((x - mean) / spread for x, mean, spread in zip(row, means, spreads, strict=True))]

    weights = _fitted([scaled(row) for row in rows], bad, ridge)
    return _logistic(sum(w * x for w, x in zip(weights, scaled(asked), strict=True)))


def _fitted(rows: list[list[float]], bad: list[bool], ridge: float) -> list[float]:
    """Newton's method on the penalised likelihood."""
    size = len(rows[0])
    weights = [0.0] * size
    for _ in range(_STEPS):
        chances = [_logistic(sum(w * x for w, x in zip(weights, row, strict=True))) for row in rows]
        shrink = [0.0, *[ridge] * (size - 1)]
        gradient = [
            sum((is_bad - p) * row[j] for p, row, is_bad in zip(chances, rows, bad, strict=True))
            - shrink[j] * weights[j]
            for j in range(size)
        ]
        curve = [
            [
                sum(p * (1 - p) * row[i] * row[j] for p, row in zip(chances, rows, strict=True)) + (i == j) * shrink[i]
                for j in range(size)
            ]
            for i in range(size)
        ]
        step = _solved(curve, gradient)
        weights = [w + s for w, s in zip(weights, step, strict=True)]
        if max(abs(s) for s in step) < 1e-9:
            break
    return weights


def _logistic(x: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, x))))


def _solved(matrix: list[list[float]], wanted: list[float]) -> list[float]:
    """The solution of a small system of equations, by Gaussian elimination with the greatest pivot."""
    rows = [[*row, value] for row, value in zip(matrix, wanted, strict=True)]
    size = len(rows)
    for i in range(size):
        best = max(range(i, size), key=lambda k: abs(rows[k][i]))
        rows[i], rows[best] = rows[best], rows[i]
        for k in range(i + 1, size):
            factor = rows[k][i] / rows[i][i]
            rows[k] = [x - factor * y for x, y in zip(rows[k], rows[i], strict=True)]
    found = [0.0] * size
    for i in reversed(range(size)):
        found[i] = (rows[i][-1] - sum(rows[i][j] * found[j] for j in range(i + 1, size))) / rows[i][i]
    return found
