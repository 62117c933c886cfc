"""When the cash ends and what it covers, in words and as a line."""

from datetime import date

from bot.adapters.wording import money, months_words, runway_bar
from bot.domain.assessment import Assessment, Gap


def runway_line(assessment: Assessment) -> str | None:
    """The months that the cash lasts, as a line; None where nothing is known of it."""
    cash, day = assessment["cash"], date.fromisoformat(assessment["situation"]["as_of"])
    if cash["state"] == "unknown" and not cash["monthly"]:
        return None
    ends = (date.fromisoformat(on) if on else None for on in (cash["earliest"], cash["latest"]))
    least, most = (_HORIZON if on is None else (on - day).days * 12 // 365 for on in ends)
    return runway_bar(min(least, _HORIZON), min(most, _HORIZON), _HORIZON)


_HORIZON = 36
"""Months looked at."""


def cash_line(assessment: Assessment) -> str:
    """When the cash ends, in a sentence."""
    cash = assessment["cash"]
    if cash["state"] == "runs_out":
        runway = cash["runway_months"]
        length = months_words(runway, "full") if runway else months_words(0)
        if cash["zero_cash_on"] == assessment["situation"]["as_of"]:
            return "There is no cash to draw on: **what is missing is missing from now on**."
        return f"The cash ends on **{cash['zero_cash_on']}**: it lasts {length}."
    if cash["state"] == "lasts":
        return "The cash lasts for the 36 months looked at."
    if not cash["monthly"]:
        return f"Not known: it takes the cost a month and the cash on hand. {_cash_hint(assessment)}".strip()
    best = f"on {cash['latest']}" if cash["latest"] else "not within 36 months"
    worst = "if none of it comes that is not sure"
    return f"The cash ends at worst on **{cash['earliest']}** ({worst}), at best {best}."


def cash_covers(assessment: Assessment) -> str | None:
    """How much of the bills of the next years is paid for, and the month that misses most; None where not known, or
    where the cash lasts anyway. Assessments of older engines say nothing of it."""
    cash = assessment["cash"]
    if cash["state"] == "lasts" or not cash.get("covers"):
        return None
    parts = [f"{_between(row['low'], row['high'])} of the next {row['months']} months" for row in cash["covers"]]
    said = f"Cash and income pay for {' and '.join(parts)}."
    if gap := cash["deepest_gap"]:
        amount = money(gap["high"], assessment["situation"].get("currency"))
        surely = "" if _sure(gap) else " at worst"
        first = gap["until"] == cash["monthly"][0]["until"]
        when = "From now on up to" if first else f"The deepest gap is in the month to {gap['until']}:"
        said += f" {when} {amount}{' a month' if first else ''}{' are missing' if first else ''}{surely}."
    return said


def _between(low: int, high: int) -> str:
    """Thousandths as a percentage, or as two."""
    return f"{low // 10} %" if low // 10 == high // 10 else f"{low // 10} to {high // 10} %"


def _sure(gap: Gap) -> bool:
    return gap["low"] == gap["high"]


def _cash_hint(assessment: Assessment) -> str:
    given = assessment["situation"]
    missing = [w for key, w in (("monthly_cost", "the cost"), ("reserves", "the cash on hand")) if key not in given]
    return f"Missing: {' and '.join(missing)}." if len(missing) == 1 else ""
