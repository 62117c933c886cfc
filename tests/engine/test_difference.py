"""Two assessments side by side: what differs adds up to the difference in score."""

from datetime import date
from functools import cache
from typing import Any

from hypothesis import given

from bot.adapters.library import load_library
from bot.domain.assessment import Assessment
from bot.domain.situation import Situation, parse_situation
from bot.engine.assess import Engine
from bot.engine.difference import difference
from tests.examples import drawn
from tests.strategies import situations

DAY = date(2026, 11, 1)
META = {"name": "Meta", "share": 0.7, "commitment": "at_will"}


@cache
def engine() -> Engine:
    return Engine(load_library())


def assessed(**given: Any) -> Assessment:
    return engine().assess(parse_situation({"project": "X", **given}).dated(DAY))


@drawn(30)
@given(situations(), situations())
def test_the_moves_and_what_is_held_add_up(one: Situation, two: Situation) -> None:
    before, after = (engine().assess(s.dated(DAY)) for s in (one, two))
    found = difference(before, after)
    change = after["risk"]["score"] - before["risk"]["score"]
    assert sum(row["after"] - row["before"] for row in found.findings) + found.held == change
    assert sum(there - here for _, here, there in found.dimensions) == change
    assert difference(before, before).same


def test_what_was_said_differs_field_by_field_and_the_name_is_no_fact() -> None:
    before = assessed(monthly_cost=5, payers=[META], license="permissive")
    after = assessed(project="Y", monthly_cost=6, payers=[META], steward="community")
    said = [(row.field, row.before, row.after) for row in difference(before, after).facts]
    assert said == [("license", "permissive", None), ("monthly_cost", 5, 6), ("steward", None, "community")]
    assert difference(before, assessed(project="Y", monthly_cost=5, payers=[META], license="permissive")).same


def test_payers_are_told_apart_by_their_folded_names() -> None:
    before = assessed(payers=[META, {"name": "NLnet", "share": 0.3}])
    after = assessed(payers=[{**META, "name": "META", "share": 0.5}, {"name": "NLnet", "share": 0.3}, {"name": "Z"}])
    rows = difference(before, after).payers
    assert [(row.name, row.before is None, row.after is None) for row in rows] == [
        ("META", False, False), ("Z", True, False)
    ]  # fmt: skip
    gone = difference(after, before).payers
    assert [(row.name, row.after is None) for row in gone] == [("Meta", False), ("Z", True)]
