"""A situation in the engine's own values: whole numbers, intervals where a fact is not known.

What is left out and read (see ``readings``) is settled here, once.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from bot.domain import situation as s
from bot.domain.assessment import Reading
from bot.domain.fields import fold
from bot.engine.facts import MOST_MONEY

Interval = tuple[int, int]

ANY_MONEY: Interval = (0, MOST_MONEY)
NEVER = date(9999, 1, 1).toordinal()
IN_KIND_BY_NATURE = ("volunteer_labor", "compute_credits")
WRITTEN = ("contract", "grant_agreement")
_ENDS_UNKNOWN_KINDS = ("government_grant", "foundation_grant", "compute_credits")
_ENDS_UNKNOWN_COMMITMENTS = ("contract", "grant_agreement", "pledge")


class Line(NamedTuple):
    """One payer. ``monthly`` in hundredths, ``share`` in thousandths, ``end`` the day (ordinal) paid for last: an
    interval, since it may be unknown. ``rest`` is set for the line that stands for payers not named. ``paying`` is the
    part (thousandths) of what was said that still comes: a scenario lowers it, and what the project leans on stays."""

    name: str
    key: str
    kind: str | None
    monthly: int | None
    share: int | None
    heads: int | None
    end: Interval
    in_kind: bool | None
    commitment: str | None
    motive: str | None
    rest: int | None = None
    paying: int = 1000


class Run(NamedTuple):
    """The next training run: cost in hundredths, due day (ordinal), unfunded part in thousandths."""

    cost: Interval
    due: Interval
    unfunded: Interval


class Funding(NamedTuple):
    """All of a situation that is judged. ``plain`` holds the facts taken as they are, ``choices`` the words."""

    day: int
    lines: tuple[Line, ...]
    cost: Interval
    reserves: Interval
    compute: int | None
    run: Run | None
    stated_runway: int | None
    plain: dict[str, int]
    choices: dict[str, str]
    signals: frozenset[str]
    signals_whole: bool
    trend: int | None

    def but(self, **values: Any) -> "Funding":
        """The same with other values."""
        return self._replace(**values)


def to_funding(given: s.Situation) -> Funding:
    """A situation (which must have its ``as_of``) in the engine's values."""
    if given.as_of is None:
        raise ValueError("a situation without as_of can't be judged")
    partial = given.partial or ()
    day = given.as_of.toordinal()
    plain = {
        "paid_people": _scaled(given.paid_people, 10),
        "volunteers": _scaled(given.volunteers, 10),
        "key_people": _scaled(given.key_people, 10),
        "organizations": _scaled(given.organizations, 10),
        "paying_users": _scaled(given.paying_users_share, 1000),
        "cuttable": _scaled(given.cuttable_share, 1000),
    }
    choices = {
        "artifact": given.artifact,
        "license": given.license,
        "steward": given.steward,
        "revenue_plan": given.revenue_plan,
        "succession_plan": given.succession_plan,
        "fiscal_host": given.fiscal_host.kind if given.fiscal_host else None,
    }
    return Funding(
        day=day,
        lines=_lines(given.payers, day, whole=given.payers is not None and "payers" not in partial),
        cost=_money(given.monthly_cost),
        reserves=_money(given.reserves),
        compute=_scaled(given.compute_cost, 100),
        run=_run(given.next_training_run, day),
        stated_runway=_scaled(given.runway_months_stated, 10),
        plain={name: value for name, value in plain.items() if value is not None},
        choices={name: word for name, word in choices.items() if word is not None},
        signals=frozenset(given.signals or ()),
        signals_whole=given.signals is not None and "signals" not in partial,
        trend=_trend(given.income_history),
    )


def exact(amount: Interval) -> bool:
    """Whether an amount is known, and not only bounded."""
    return amount[0] == amount[1]


def _scaled(number: float | None, steps: int) -> int | None:
    return None if number is None else round(number * steps)


def _money(number: float | None) -> Interval:
    cents = _scaled(number, 100)
    return ANY_MONEY if cents is None else (cents, cents)


def _lines(payers: list[s.Payer] | None, day: int, *, whole: bool) -> tuple[Line, ...]:
    lines = [_line(payer, day) for payer in payers or ()]
    stated = sum(line.share or 0 for line in lines)
    rest = 1000 if payers is None else max(0, 1010 - stated)
    if not whole and rest:
        lines.append(Line("others", "", None, None, None, None, (day - 1, NEVER), None, None, None, rest))
    return tuple(lines)


def _line(payer: s.Payer, day: int) -> Line:
    kind, commitment = payer.kind, payer.commitment
    in_kind = payer.in_kind
    if in_kind is None and kind is not None:
        in_kind = kind in IN_KIND_BY_NATURE
    if payer.until is not None:
        end = (payer.until.toordinal(), payer.until.toordinal())
    elif end_is_open(kind, commitment):
        end = (NEVER, NEVER)
    else:
        end = (day - 1, NEVER)
    return Line(
        payer.name, fold(payer.name), kind, _scaled(payer.monthly, 100), _scaled(payer.share, 1000), payer.count, end,
        in_kind, commitment, payer.motive,
    )  # fmt: skip


def end_is_open(kind: str | None, commitment: str | None) -> bool:
    """Whether an end that is not said is read as open: never for grants, credits and what is bound, nor while either
    the kind or the commitment is unknown (an answer could make it bound)."""
    if kind is None or commitment is None:
        return False
    return kind not in _ENDS_UNKNOWN_KINDS and commitment not in _ENDS_UNKNOWN_COMMITMENTS


def _run(run: s.TrainingRun | None, day: int) -> Run | None:
    if run is None:
        return None
    # A run that was due before the date has not been paid yet: it is due at once.
    by = None if run.by is None else max(day, run.by.toordinal())
    due = (day, NEVER) if by is None else (by, by)
    funded = _scaled(run.funded_share, 1000)
    return Run(_money(run.cost), due, (0, 1000) if funded is None else (1000 - funded, 1000 - funded))


def _trend(years: list[s.IncomeYear] | None) -> int | None:
    """The last year's income over the one before, in thousandths; None where two years in a row are not known."""
    incomes = {y.year: round(y.income * 100) for y in years or () if y.income is not None}
    last = max(incomes, default=0)
    if incomes.get(last - 1):
        return min(10_000, incomes[last] * 1000 // incomes[last - 1])
    return None


def readings(given: s.Situation) -> list[Reading]:
    """What was read into facts left out, so that anyone can correct it: the fact, and what it was read as."""
    found: list[Reading] = []
    for i, payer in enumerate(given.payers or ()):
        if payer.in_kind is None and payer.kind is not None:
            found.append({"fact": f"payers[{i}].in_kind", "read": payer.kind in IN_KIND_BY_NATURE})
        if payer.until is None and end_is_open(payer.kind, payer.commitment):
            found.append({"fact": f"payers[{i}].until", "read": "open"})
        in_kind = payer.in_kind if payer.in_kind is not None else payer.kind in IN_KIND_BY_NATURE
        if in_kind and payer.monthly is None and given.monthly_cost is not None:
            found.append({"fact": f"payers[{i}].monthly", "read": "outside monthly_cost"})
    run = given.next_training_run
    if run and run.by and given.as_of and run.by < given.as_of:
        found.append({"fact": "next_training_run.by", "read": "due now"})
    for name, value in (("payers", given.payers), ("signals", given.signals)):
        if value is not None and name not in (given.partial or ()):
            found.append({"fact": name, "read": "whole"})
    return found


def without_ended(lines: Iterable[Line], day: int) -> tuple[Line, ...]:
    """The lines whose money may still run on that day."""
    return tuple(line._replace(end=(max(line.end[0], day - 1), line.end[1])) for line in lines if line.end[1] >= day)


def as_date(ordinal: int) -> str:
    """An ordinal day in ISO form."""
    return date.fromordinal(ordinal).isoformat()
