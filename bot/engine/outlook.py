"""What comes by time alone: the band half a year on, and the dated events that are near."""

from datetime import date
from typing import Literal

from bot.domain.assessment import Watch
from bot.engine.cash import add_months
from bot.engine.compile import Rules
from bot.engine.derive import Derived
from bot.engine.facts import HORIZON
from bot.engine.funding import ANY_MONEY, NEVER, Funding, as_date, exact, without_ended
from bot.engine.judged import Judged, judge_funding, zero_cash

OUTLOOK_MONTHS = 6
WATCH_DAYS = 90


def later(funding: Funding, derived: Derived, months: int) -> Funding:
    """The funding so many months on if nothing changes: known ends and cash have done their work."""
    day = add_months(date.fromordinal(funding.day), months).toordinal()
    reserves = funding.reserves
    if reserves != ANY_MONEY and exact(funding.cost):
        low, high = derived.low.balances[months - 1], derived.high.balances[months - 1]
        reserves = max(0, low), max(0, high)
    run = funding.run if funding.run is None or funding.run.due[0] >= day else None
    stated = funding.stated_runway
    return funding.but(
        day=day, lines=without_ended(funding.lines, day), reserves=reserves, run=run,
        stated_runway=None if stated is None else max(0, stated - 10 * months),
    )  # fmt: skip


def outlook(rules: Rules, now: Judged) -> Literal["better", "same", "worse"]:
    """The band six months on against today's."""
    then = judge_funding(rules, later(now.funding, now.derived, OUTLOOK_MONTHS))
    difference = then.judgement.band - now.judgement.band
    return "worse" if difference > 0 else "better" if difference < 0 else "same"


def aged(rules: Rules, now: Judged, day: date) -> Judged:
    """The same on a later day if nothing but time has passed, by full months, 36 at most."""
    first, months = date.fromordinal(now.funding.day), 0
    while months < HORIZON and add_months(first, months + 1) <= day:
        months += 1
    return judge_funding(rules, later(now.funding, now.derived, months)) if months else now


def watch(now: Judged) -> list[Watch]:
    """The dated events within 90 days, by date."""
    last = as_date(now.funding.day + WATCH_DAYS)
    return [row for row in dated(now) if row["on"] <= last]


def dated(now: Judged) -> list[Watch]:
    """All events whose day is known, by date."""
    funding = now.funding
    rows: list[Watch] = []
    for line in funding.lines:
        if line.end[0] == line.end[1] != NEVER:
            rows.append({"on": as_date(line.end[0]), "what": "payer_ends", "about": line.name})
    if funding.run is not None and exact(funding.run.due) and funding.run.due[0] != NEVER:
        rows.append({"on": as_date(funding.run.due[0]), "what": "training_run_due", "about": ""})
    zero = zero_cash(now)
    if zero is not None:
        rows.append({"on": zero, "what": "cash_ends", "about": ""})
    return sorted(rows, key=lambda row: (row["on"], row["what"], row["about"]))
