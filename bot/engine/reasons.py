"""What changed between two judgements, in a sentence: the patterns that moved most, and the cash.

The sentence is stored in English; ``FORMS`` are all that its clauses can be, so that it can be told again in another
language when it is shown.
"""

from itertools import compress, count
from operator import ne
from typing import Literal

from bot.domain.tongue import N_
from bot.engine.compile import Rules
from bot.engine.facts import HORIZON
from bot.engine.judged import Judged, zero_cash

Way = Literal["better", "worse"]

_LEAST = 500
"""A pattern that moves by less than half a point (in thousandths of a point) is not named."""
_NAMED = 2

_ENDS, _BRINGS = N_('it ends "{pattern}"'), N_('it brings "{pattern}"')
_MOVES: dict[tuple[str, Way], tuple[str, str]] = {
    ("weakness", "better"): (_ENDS, N_('it eases "{pattern}"')),
    ("weakness", "worse"): (_BRINGS, N_('it worsens "{pattern}"')),
    ("strength", "better"): (_BRINGS, N_('it adds to "{pattern}"')),
    ("strength", "worse"): (_ENDS, N_('it weakens "{pattern}"')),
}
"""How a pattern's move is said where it becomes certain or impossible, and where it only moves."""
_ENDS_ON = N_("the cash ends on {day} instead of {was}")
_LASTS = N_("the cash surely lasts {time} instead of {was}")
NOTHING_WORSE = N_("nothing moves by half a point")
NOTHING_BETTER = N_("several things move by less than half a point")
FORMS = (*dict.fromkeys(form for both in _MOVES.values() for form in both), _ENDS_ON, _LASTS, NOTHING_WORSE,
         NOTHING_BETTER)  # fmt: skip


def because(rules: Rules, now: Judged, then: Judged, way: Way) -> str:
    """What makes the second judgement better or worse than the first; empty where nothing does."""
    moves: list[tuple[int, int, str]] = []
    before, after = now.judgement.counts, then.judgement.counts
    was, becomes = now.judgement.bounds, then.judgement.bounds
    for i in compress(count(), map(ne, before, after)):
        pattern = rules.patterns[i]
        risk = rules.signed[i] * (after[i] - before[i])
        if (risk > 0) == (way == "worse") and abs(risk) >= _LEAST:
            altogether, in_part = _MOVES[pattern.kind, way]
            comes = was[i][0] == 0 and becomes[i][0] > 0
            goes = was[i][1] > 0 and becomes[i][1] == 0
            said = altogether if comes or goes else in_part
            moves.append((-abs(risk), i, said.format(pattern=pattern.title)))
    parts = [text for *_, text in sorted(moves)[:_NAMED]]
    if cash := _cash(now, then, way):
        parts.append(cash)
    return "; ".join(parts)


def relief(rules: Rules, now: Judged, then: Judged) -> int:
    """By how many whole points the findings weigh less (negative) or more, before caps and floors: in a dimension at
    its cap a real relief does not show in the score."""
    total = 0
    before, after = now.judgement.counts, then.judgement.counts
    for i in compress(count(), map(ne, before, after)):
        total += rules.signed[i] * (after[i] - before[i])
    return total // 1000 if total >= 0 else -(-total // 1000)


def _cash(now: Judged, then: Judged, way: Way) -> str:
    """How the cash moves: by its days where both are certain, else by the months that are sure."""
    was, becomes = now.derived.low.tenths, then.derived.low.tenths
    if was == becomes or (becomes > was) == (way == "worse"):
        return ""
    before, after = zero_cash(now), zero_cash(then)
    if before and after:
        return _ENDS_ON.format(day=after, was=before)
    return _LASTS.format(time=_months(becomes), was=_months(was))


def _months(tenths: int) -> str:
    if tenths >= HORIZON * 10:
        return f"{HORIZON} months or more"
    return "less than a month" if tenths < 10 else "1 month" if tenths < 20 else f"{tenths // 10} months"
