"""How well the score ranks known outcomes, beside trivial rules that anybody could use instead.

Distress is to be ranked above sustained; open cases are left out.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Literal

from bot.domain.knowledge import Outcome
from bot.domain.situation import Situation
from bot.engine.assess import Engine
from bot.engine.compile import Rules
from bot.engine.judged import Judged
from bot.engine.ranking import auc, auc_interval, brier, left_out_logistic, left_out_shares, roc

WORST = 3
_FIFTH = (8, 12)
"""Tenths of a weight, a fifth less and a fifth more."""


@dataclass(frozen=True)
class Known:
    """A situation whose outcome is known."""

    id: str
    situation: Situation
    distress: bool


@dataclass(frozen=True)
class Ranked:
    """How well one number ranks the cases."""

    name: str
    auc: float
    low: float
    high: float


@dataclass(frozen=True)
class InBand:
    """What the cases of one band came to, against what the band expects."""

    band: str
    cases: int
    distress: int
    expects: float


@dataclass(frozen=True)
class Moved:
    """What happens to the ranking when one pattern weighs a fifth less or more: the AUC, pairs that change order."""

    pattern: str
    auc: float
    pairs: int


@dataclass(frozen=True)
class Misjudged:
    """A case that the score ranks worst, with its derivation: the points of the dimensions, and every finding that has
    points, the heaviest first, with what decided it."""

    id: str
    distress: bool
    score: int
    dimensions: dict[str, int]
    findings: tuple[str, ...]


@dataclass(frozen=True)
class Backtest:
    """The whole comparison. ``brier_left_out`` is the Brier score where each band expects what its other cases came
    to: what the bands would do if their shares were taken from these cases."""

    cases: int
    distress: int
    score: Ranked
    roc: tuple[tuple[float, float], ...]
    brier: float
    brier_left_out: float
    brier_base: float
    bands: tuple[InBand, ...]
    rules: tuple[Ranked, ...]
    logistic: Ranked
    moved: tuple[Moved, ...]
    misjudged: tuple[Misjudged, ...]


def known_outcome(name: str, situation: Situation, outcome: Outcome) -> Known | None:
    """A case for the backtest; None for one that is still open."""
    return None if outcome.label == "open" else Known(name, situation, outcome.label == "distress")


def backtest(engine: Engine, cases: Sequence[Known]) -> Backtest:
    """Judges every case. Raises ValueError unless both kinds of outcome are among them."""
    bad = [case.distress for case in cases]
    judged = [engine.judge(case.situation) for case in cases]
    scores = [j.judgement.score for j in judged]
    bands = engine.library.scale.bands
    expects = [bands[j.judgement.band].expects for j in judged]
    share = sum(bad) / len(bad)
    columns = trivial([case.situation for case in cases], engine.library.scale.signals)
    predicted = left_out_logistic(list(zip(*columns.values(), strict=True)), bad)
    return Backtest(
        cases=len(cases),
        distress=sum(bad),
        score=_ranked("whopays", scores, bad),
        roc=tuple(roc(scores, bad)),
        brier=brier(expects, bad),
        brier_left_out=brier(left_out_shares([j.judgement.band for j in judged], bad), bad),
        brier_base=brier([share] * len(bad), bad),
        bands=tuple(
            InBand(
                band.title,
                sum(j.judgement.band == i for j in judged),
                sum(j.judgement.band == i and is_bad for j, is_bad in zip(judged, bad, strict=True)),
                band.expects,
            )
            for i, band in enumerate(bands)
        ),
        rules=tuple(_ranked(name, values, bad) for name, values in columns.items()),
        logistic=_ranked("leave-one-out ridge logistic on the six", predicted, bad),
        moved=_moved(engine.rules, judged, bad),
        misjudged=_misjudged(engine, cases, judged),
    )


def _ranked(name: str, values: Sequence[float], bad: Sequence[bool]) -> Ranked:
    return Ranked(name, auc(values, bad), *auc_interval(values, bad))


def trivial(
    situations: Sequence[Situation], sides: Mapping[Literal["bad", "good", "two_way"], list[str]]
) -> dict[str, list[float]]:
    """Six numbers a case that need no engine, by what they are. An unknown cost or share counts as the median."""
    costs = [s.monthly_cost for s in situations if s.monthly_cost]
    shares = [_largest(s) for s in situations]
    middle_cost = median(costs) if costs else 1.0
    middle_share = median([x for x in shares if x is not None] or [1.0])
    return {
        "has venture capital": [float(any(p.kind == "venture_capital" for p in s.payers or ())) for s in situations],
        "largest entry's share": [middle_share if x is None else x for x in shares],
        "steward is a corporation or start-up": [float(s.steward in ("corporation", "startup")) for s in situations],
        "bad signals less good ones": [
            float(sum((x in sides["bad"]) - (x in sides["good"]) for x in s.signals or ())) for s in situations
        ],
        "number of payers": [float(len(s.payers or ())) for s in situations],
        "log of monthly cost": [math.log(s.monthly_cost or middle_cost) for s in situations],
    }


def _largest(situation: Situation) -> float | None:
    said = [p.share for p in situation.payers or () if p.share is not None]
    sums = [p.monthly for p in situation.payers or () if p.monthly]
    return max(said) if said else max(sums) / sum(sums) if sums else None


def _moved(rules: Rules, judged: Sequence[Judged], bad: Sequence[bool]) -> tuple[Moved, ...]:
    """For each pattern the further of the two moves, the one that changes the AUC most first."""
    counts = [j.judgement.counts for j in judged]
    before = [j.judgement.score for j in judged]
    found: list[Moved] = []
    for i, pattern in enumerate(rules.patterns):
        both = [[_score(rules, count, i, tenths) for count in counts] for tenths in _FIFTH]
        moves = [Moved(pattern.id, auc(after, bad), _turned(before, after)) for after in both]
        found.append(max(moves, key=lambda m: (abs(m.auc - auc(before, bad)), m.pairs)))
    base = auc(before, bad)
    return tuple(sorted(found, key=lambda m: (-abs(m.auc - base), -m.pairs, m.pattern)))


def _score(rules: Rules, counts: Sequence[int], moved: int, tenths: int) -> int:
    """The score with one pattern's weight at so many tenths. A weight counts by its degree, so the degree is moved."""
    weighed = list(counts)
    weighed[moved] = weighed[moved] * tenths // 10
    return sum(rules.dimension_points(weighed, weighed))


def _turned(before: Sequence[int], after: Sequence[int]) -> int:
    """How many pairs of cases stand the other way round."""
    pairs = ((i, j) for i in range(len(before)) for j in range(i))
    return sum((before[i] - before[j]) * (after[i] - after[j]) < 0 for i, j in pairs)


def _misjudged(engine: Engine, cases: Sequence[Known], judged: Sequence[Judged]) -> tuple[Misjudged, ...]:
    """The distressed cases of the lowest scores and the sustained ones of the highest."""
    rows = sorted(zip(cases, judged, strict=True), key=lambda row: (row[1].judgement.score, row[0].id))
    missed = [row for row in rows if row[0].distress][:WORST]
    feared = [row for row in reversed(rows) if not row[0].distress][:WORST]
    return tuple(_misjudgement(engine, case, now.judgement.score) for case, now in (*missed, *feared))


def _misjudgement(engine: Engine, case: Known, score: int) -> Misjudged:
    found = engine.assess(case.situation)
    findings = sorted(found["findings"], key=lambda f: -abs(f["points"]))
    return Misjudged(
        case.id, case.distress, score, {row["id"]: row["points"] for row in found["dimensions"]},
        tuple(f"{f['points']:+d} {f['pattern']}: {f['because']}" for f in findings if f["points"]),
    )  # fmt: skip
