"""The questions worth asking: the unknown facts by how far an answer could narrow the interval."""

from bot.domain.assessment import Question
from bot.engine.compile import Rules
from bot.engine.facts import FACTS, ORDER
from bot.engine.judged import Judged
from bot.engine.score import Judgement, interval


def questions(rules: Rules, now: Judged) -> list[Question]:
    """The unknown facts by how much the interval falls if each finding that waits for one were decided as it counts."""
    waiting: dict[str, list[int]] = {}
    known, judgement = now.derived.known, now.judgement
    for i in range(len(rules.patterns)):
        if judgement.bounds[i][0] == judgement.bounds[i][1]:
            continue
        for fact in rules.facts[i]:
            if known.undecided(fact):
                waiting.setdefault(fact, []).append(i)
    low, high = interval(rules, judgement)
    width = sum(high) - sum(low)
    rows: list[Question] = [
        {"fact": fact, "ask": FACTS[fact].ask, "narrows": _narrows(rules, judgement, width, decided)}
        for fact, decided in waiting.items()
    ]
    return sorted(rows, key=lambda row: (-row["narrows"], ORDER[row["fact"]]))


def _narrows(rules: Rules, judgement: Judgement, width: int, decided: list[int]) -> int:
    lows = [low for low, _ in judgement.bounds]
    highs = [high for _, high in judgement.bounds]
    for i in decided:
        lows[i] = highs[i] = judgement.counts[i]
    left = sum(rules.dimension_points(highs, lows)) - sum(rules.dimension_points(lows, highs))
    return max(0, width - left)
