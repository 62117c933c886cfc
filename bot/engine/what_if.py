"""Two judgements side by side: a situation as it is, and as it would be after some changes."""

from bot.domain.assessment import Move, State
from bot.engine.compile import Rules
from bot.engine.judged import Judged, zero_cash
from bot.engine.score import interval, share_out


def state(rules: Rules, judged: Judged) -> State:
    """Where a situation stands."""
    low, high = interval(rules, judged.judgement)
    return {
        "score": judged.judgement.score, "low": sum(low), "high": sum(high),
        "band": rules.bands[judged.judgement.band][1], "zero_cash_on": zero_cash(judged),
    }  # fmt: skip


def moves(rules: Rules, now: Judged, then: Judged) -> list[Move]:
    """The findings whose points differ, those that differ most first."""
    before, after = ([sum(s.values()) for s in share_out(rules, j.judgement)] for j in (now, then))
    rows: list[Move] = [
        {"pattern": pattern.id, "before": was, "after": becomes}
        for pattern, was, becomes in zip(rules.patterns, before, after, strict=True)
        if was != becomes
    ]
    return sorted(rows, key=lambda row: (-abs(row["after"] - row["before"]), row["pattern"]))
