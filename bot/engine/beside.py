"""What stands beside the score and never enters it: base rates among cases, and how others of the same kind score.

A share of cases comes with its 95 % interval after Wilson (1927), in thousandths.
"""

from collections.abc import Mapping, Sequence
from math import isqrt

from bot.domain.assessment import Beside, Peers, Precedent, Rate, Size
from bot.domain.knowledge import Case
from bot.domain.situation import Situation
from bot.engine.precedents import Profile, was_known

FEWEST = 10
"""Fewer cases than this are compared with nothing."""
_Z2 = 38_416
"""1.96 squared, in ten-thousandths."""

_SIZES: tuple[tuple[str, float, float], ...] = (
    ("unpaid", 1, 5_000),
    ("a_few_people", 10, 100_000),
    ("a_team", 50, 1_000_000),
    ("large", float("inf"), float("inf")),
)
"""Sizes with the paid people and the cost a month below which they end. The steps are those of an order of magnitude,
so that the currency (dollar, euro, pound) does not matter."""


def rate(outcomes: Sequence[str]) -> Rate:
    """How many of some outcomes were distress, with the interval in which the share may lie."""
    n, k = len(outcomes), sum(outcome == "distress" for outcome in outcomes)
    if n == 0:
        return {"cases": 0, "distress": 0, "low": 0, "high": 1000}
    middle = 20_000 * k + _Z2
    reach = isqrt(_Z2 * (_Z2 * n + 40_000 * k * (n - k)) // n)
    whole = 2 * (10_000 * n + _Z2)
    return {"cases": n, "distress": k, "low": max(0, middle - reach) * 1000 // whole,
            "high": min(1000, -(-(middle + reach) * 1000 // whole))}  # fmt: skip


def size_of(given: Situation) -> str | None:
    """How large a project is, by its paid people, else by what it costs a month; None where neither is known."""
    if given.paid_people is not None:
        return next(name for name, people, _ in _SIZES if given.paid_people < people)
    if given.monthly_cost is not None and given.currency in ("USD", "EUR", "GBP"):
        return next(name for name, _, cost in _SIZES if given.monthly_cost < cost)
    return None


def beside(
    given: Situation, mine: Profile, day: int, near: Sequence[Precedent], cases: Mapping[str, tuple[Case, Profile]]
) -> Beside:
    """The base rate among the nearest cases, that among cases of a like size, and the scores of cases of the same
    kind. Only cases whose outcome was known on the day (an ordinal) count."""
    known = {name: row for name, row in cases.items() if was_known(row[0], day)}
    return {
        "precedents": rate([row["outcome"] for row in near]),
        "size": _size(given, [case for case, _ in known.values()]),
        "peers": _peers(mine, [theirs for _, theirs in known.values()]),
    }


def _size(given: Situation, cases: Sequence[Case]) -> Size | None:
    size = size_of(given)
    alike = [case.outcome.label for case in cases if size_of(case.situation) == size] if size else []
    return {"size": size, **rate(alike)} if size and len(alike) >= FEWEST else None


def _peers(mine: Profile, others: Sequence[Profile]) -> Peers | None:
    """Cases with the same steward and artifact, or where those are few with the same steward, or the same artifact."""
    for kind in (("steward", "artifact"), ("steward",), ("artifact",)):
        words = {name: mine.choices[name] for name in kind if name in mine.choices}
        if len(words) == len(kind):
            scores = [o.score for o in others if all(o.choices.get(name) == word for name, word in words.items())]
            if len(scores) >= FEWEST:
                return {
                    "steward": words.get("steward"), "artifact": words.get("artifact"), "cases": len(scores),
                    "below": sum(score < mine.score for score in scores),
                }  # fmt: skip
    return None
