"""When the cash ends and what it covers, in words and as a line."""

from datetime import date

from bot.adapters.tongue import N_, day, say
from bot.adapters.wording import money, months_words, percent, runway_bar
from bot.domain.assessment import Assessment


def runway_line(assessment: Assessment) -> str | None:
    """The months that the cash lasts, as a line; None where nothing is known of it."""
    cash, as_of = assessment["cash"], date.fromisoformat(assessment["situation"]["as_of"])
    if cash["state"] == "unknown" and not cash["monthly"]:
        return None
    ends = (date.fromisoformat(on) if on else None for on in (cash["earliest"], cash["latest"]))
    least, most = (_HORIZON if on is None else (on - as_of).days * 12 // 365 for on in ends)
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
            return say("There is no cash to draw on: **what is missing is missing from now on**.")
        return say("The cash ends on **{day}**: it lasts {time}.", day=day(cash["zero_cash_on"]), time=length)
    if cash["state"] == "lasts":
        return say("The cash lasts for the 36 months looked at.")
    if not cash["monthly"]:
        unknown = say("Not known: it takes the cost a month and the cash on hand.")
        return f"{unknown} {_cash_hint(assessment)}".strip()
    first, last = day(cash["earliest"]), day(cash["latest"] or "")
    if cash["latest"]:
        return say(
            "The cash ends at worst on **{first}** (if none of it comes that is not sure), at best on {last}.",
            first=first, last=last,
        )  # fmt: skip
    return say(
        "The cash ends at worst on **{first}** (if none of it comes that is not sure), at best not within 36 months.",
        first=first,
    )


def cash_covers(assessment: Assessment) -> str | None:
    """How much of the bills of the next years is paid for, and the month that misses most; None where not known, or
    where the cash lasts anyway. Assessments of older engines say nothing of it."""
    cash = assessment["cash"]
    if cash["state"] == "lasts" or not cash.get("covers"):
        return None
    parts = [
        say("{part} of the next {n} months", part=_between(row["low"], row["high"]), n=row["months"])
        for row in cash["covers"]
    ]
    said = say("Cash and income pay for {parts}.", parts=say(" and ").join(parts))
    if gap := cash["deepest_gap"]:
        amount = money(gap["high"], assessment["situation"].get("currency"))
        first = gap["until"] == cash["monthly"][0]["until"]
        said += " " + say(_GAPS[first, gap["low"] == gap["high"]], amount=amount, day=day(gap["until"]))
    return said


_GAPS = {
    (True, True): N_("From now on up to {amount} a month are missing."),
    (True, False): N_("From now on up to {amount} a month are missing at worst."),
    (False, True): N_("The deepest gap is in the month to {day}: {amount}."),
    (False, False): N_("The deepest gap is in the month to {day}: {amount} at worst."),
}


def _between(low: int, high: int) -> str:
    """Thousandths as a percentage, or as two."""
    if low // 10 == high // 10:
        return percent(low // 10 * 10)
    return say("{low} to {high} %", low=low // 10, high=high // 10)


def _cash_hint(assessment: Assessment) -> str:
    given = assessment["situation"]
    missing = [said for key, said in _NEEDED.items() if key not in given]
    return say(missing[0]) if len(missing) == 1 else ""


_NEEDED = {"monthly_cost": N_("Missing: the cost."), "reserves": N_("Missing: the cash on hand.")}
