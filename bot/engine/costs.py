"""What things have cost, from the library's table: bounds for a cost that is not said, doubts about one that is.

A bound is used like any other: it narrows what is unknown and puts no number in its place. The table is in US dollars
and speaks of situations in them alone.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from bot.domain.assessment import Plausible
from bot.domain.knowledge import Cost
from bot.domain.situation import Situation
from bot.engine.facts import MOST_MONEY
from bot.engine.funding import IN_KIND_BY_NATURE, Funding, Interval

CURRENCY = "USD"
_MONTHS = 12


class Range(NamedTuple):
    """What a fact of this situation has cost elsewhere: hundredths at least and at most, and the row that says so."""

    fact: str
    said: float | None
    cost: Interval
    row: str


def ranges(given: Situation, costs: Mapping[str, Cost]) -> Iterable[Range]:
    """The rows of the table that speak of a situation.

    The monthly cost is at least what its paid people earn where they live (low end x people / 12); a training run lies
    between the ends of the row for its size.
    """
    if given.currency != CURRENCY:
        return
    people = given.paid_people if _salaries_are_in_the_cost(given) else None
    run = given.next_training_run
    size = run.parameters if run else None
    for row in costs.values():
        if not row.in_use:
            continue
        if people and row.kind == "salary" and row.region == given.region:
            least = round(people * row.low * 100) // _MONTHS
            yield Range("monthly_cost", given.monthly_cost, (least, MOST_MONEY), row.id)
        # Two rows may meet at a size; the larger one speaks for it.
        if run and size is not None and row.parameters and row.parameters[0] <= size < row.parameters[1]:
            yield Range("next_training_run.cost", run.cost, (row.low * 100, row.high * 100), row.id)


def _salaries_are_in_the_cost(given: Situation) -> bool:
    """Whether every payer is said and none may pay people in kind: an amount in kind that is not given lies outside of
    the monthly cost."""
    if given.payers is None or "payers" in (given.partial or ()):
        return False
    return all(
        payer.monthly is not None or payer.in_kind is False or (payer.kind is not None and not payer.in_kind)
        for payer in given.payers
        if payer.kind not in IN_KIND_BY_NATURE
    )


def bounded(funding: Funding, given: Situation, costs: Mapping[str, Cost]) -> Funding:
    """A funding whose costs that are not said lie within what the table says of them."""
    for found in ranges(given, costs):
        if found.said is not None:
            continue
        if found.fact == "monthly_cost":
            funding = funding.but(cost=found.cost)
        elif funding.run is not None:
            funding = funding.but(run=funding.run._replace(cost=found.cost))
    return funding


def plausible(given: Situation, costs: Mapping[str, Cost]) -> list[Plausible]:
    """The bounds that were used, and the costs that were said and lie outside of what the table knows."""
    rows: list[Plausible] = []
    for fact, said, (least, most), row in ranges(given, costs):
        if said is None or not least <= round(said * 100) <= most:
            high = None if most == MOST_MONEY else most // 100
            rows.append({"fact": fact, "says": "bound" if said is None else "doubt", "low": least // 100, "high": high,
                         "cost": row})  # fmt: skip
    return rows
