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
    assert sum(row["after"] - row["before"] for row in found.moves) + found.held == change
    assert sum(there - here for _, here, there in found.dimensions) == change
    assert difference(before, before).same


def test_what_was_said_differs_field_by_field_and_the_name_is_no_fact() -> None:
    before = assessed(monthly_cost=5, payers=[META], license="permissive")
    after = assessed(project="Y", monthly_cost=6, payers=[META], steward="community")
    said = [(row.key, row.was, row.becomes) for row in difference(before, after).facts]
    assert said == [("license", "permissive", None), ("monthly_cost", 5, 6), ("steward", None, "community")]
    assert difference(before, assessed(project="Y", monthly_cost=5, payers=[META], license="permissive")).same


def test_payers_are_told_apart_by_their_folded_names() -> None:
    before = assessed(payers=[META, {"name": "NLnet", "share": 0.3}])
    after = assessed(payers=[{**META, "name": "META", "share": 0.5}, {"name": "NLnet", "share": 0.3}, {"name": "Z"}])
    found = difference(before, after)
    assert found.payers == ("META", "Z")
    assert [(row.payer, row.key, row.was, row.becomes) for row in found.facts] == [
        ("META", "share", 0.7, 0.5), ("Z", "", None, {"name": "Z"})
    ]  # fmt: skip
    back = difference(after, before)
    assert back.payers == ("Meta", "Z")
    assert [(row.payer, row.key, row.was, row.becomes) for row in back.facts][-1] == ("Z", "", {"name": "Z"}, None)


def test_two_lines_of_one_name_are_compared_in_their_order() -> None:
    one, other = {"name": "EU", "share": 0.2}, {"name": "EU", "share": 0.3}
    found = difference(assessed(payers=[one, other]), assessed(payers=[one, {**other, "share": 0.4}]))
    assert [(row.payer, row.key, row.was, row.becomes) for row in found.facts] == [("EU", "share", 0.3, 0.4)]


def test_a_payer_whose_last_day_has_passed_is_told_apart_and_is_still_another_payer() -> None:
    ended = {"name": "NLnet", "share": 0.3, "until": "2026-12-31"}
    before = assessed(payers=[META, ended])
    after = engine().assess(parse_situation({"project": "X", "payers": [META]}).dated(date(2027, 1, 1)))
    found = difference(before, after)
    assert found.ended == (("NLnet", "2026-12-31"),)
    assert found.payers == ("NLnet",)
    assert not found.same
