"""A funding with all that follows from it: the facts, the cash, the score."""

from dataclasses import dataclass

from bot.engine.compile import Rules
from bot.engine.derive import Derived, derive
from bot.engine.funding import Funding, as_date
from bot.engine.score import Judgement, judge


@dataclass(frozen=True, slots=True)
class Judged:
    """A funding with all that follows from it."""

    funding: Funding
    derived: Derived
    judgement: Judgement


def judge_funding(rules: Rules, funding: Funding, before: Judged | None = None) -> Judged:
    """Facts and score of a funding; what it shares with one judged ``before`` is not worked out again."""
    derived = derive(funding, rules.powers, (before.funding, before.derived) if before else None)
    return Judged(funding, derived, judge(rules, derived.known))


def zero_cash(judged: Judged) -> str | None:
    """The day the money runs out, where both paths agree on it; None where it lasts or is not known."""
    low, high = judged.derived.low.zero_on, judged.derived.high.zero_on
    return as_date(low) if low is not None and low == high else None
