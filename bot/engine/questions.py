"""The questions worth asking: the unknown facts by how far an answer could narrow the interval."""

from bot.domain.assessment import Question
from bot.domain.situation import Situation
from bot.engine.answers import ask, field_for, replies, typed
from bot.engine.compile import Rules
from bot.engine.facts import ORDER
from bot.engine.judged import Judged
from bot.engine.score import Judgement, interval


def questions(rules: Rules, now: Judged, given: Situation) -> list[Question]:
    """The unknown facts that somebody could answer, by how much the interval falls if each finding that waits for one
    were decided as it counts. What nobody knew when asked is not asked again."""
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
    rows: list[Question] = []
    for fact, decided in waiting.items():
        field = field_for(fact, given)
        if field is not None:
            rows.append({
                "fact": fact, "ask": ask(field, given), "narrows": _narrows(rules, judgement, width, decided),
                "field": field, "answers": replies(field, given), "typed": typed(field),
            })  # fmt: skip
    return sorted(rows, key=lambda row: (-row["narrows"], ORDER[row["fact"]]))


def _narrows(rules: Rules, judgement: Judgement, width: int, decided: list[int]) -> int:
    lows = [low for low, _ in judgement.bounds]
    highs = [high for _, high in judgement.bounds]
    for i in decided:
        lows[i] = highs[i] = judgement.counts[i]
    left = sum(rules.dimension_points(highs, lows)) - sum(rules.dimension_points(lows, highs))
    return max(0, width - left)
