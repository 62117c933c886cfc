"""What an assessment says of the cash, by hand: how much of the bills is covered, and the month that gapes most."""

from typing import Any

import pytest

from bot.domain.assessment import Cash
from bot.engine.assess import Engine
from tests.strategies import library, pattern, said

RUNWAY = pattern("short", "weakness", {"runway": "serious"}, {"fact": "runway", "from": 12, "to": 2})


def cash(**facts: Any) -> Cash:
    return Engine(library([RUNWAY], caps={"runway": 60, "commitments": 40})).assess(said(**facts))["cash"]


def covers(**facts: Any) -> list[tuple[int, int, int]]:
    return [(row["months"], row["low"], row["high"]) for row in cash(**facts)["covers"]]


GRANT: dict[str, Any] = {"name": "G", "kind": "foundation_grant", "monthly": 50}


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        # 300 of 1,200 and of 2,400.
        ({"monthly_cost": 100, "reserves": 300, "payers": []}, [(12, 250, 250), (24, 125, 125)]),
        # 50 a month bound to the end of June: 300 of income and 300 in hand, of 1,200 and of 2,400.
        (
            {"monthly_cost": 100, "reserves": 300,
             "payers": [{**GRANT, "commitment": "grant_agreement", "until": "2026-06-30"}]},
            [(12, 500, 500), (24, 250, 250)],
        ),
        # Only pledged: nothing of it or all.
        (
            {"monthly_cost": 100, "reserves": 300,
             "payers": [{**GRANT, "commitment": "pledge", "until": "2026-06-30"}]},
            [(12, 250, 500), (24, 125, 250)],
        ),
        # What is more than the bills is no more than all of them.
        ({"monthly_cost": 100, "reserves": 9000, "payers": []}, [(12, 1000, 1000), (24, 1000, 1000)]),
        # Work in kind pays no bill and relieves the cost: 60 a month are to be paid, 300 are there.
        (
            {"monthly_cost": 100, "reserves": 300,
             "payers": [{"name": "V", "kind": "volunteer_labor", "monthly": 40, "commitment": "at_will"}]},
            [(12, 416, 416), (24, 208, 208)],
        ),
        # The training run of 1,200, half of it funded, is a bill as well: 300 of 1,800 and of 3,000.
        (
            {"monthly_cost": 100, "reserves": 300, "payers": [],
             "next_training_run": {"cost": 1200, "by": "2026-03-15", "funded_share": 0.5}},
            [(12, 166, 166), (24, 100, 100)],
        ),
        ({"monthly_cost": 0, "reserves": 0, "payers": []}, [(12, 1000, 1000), (24, 1000, 1000)]),
        ({"monthly_cost": 100, "payers": []}, []),
        ({"reserves": 100, "payers": []}, []),
        ({"runway_months_stated": 7}, []),
    ],
)  # fmt: skip
def test_the_part_of_the_bills_that_is_covered(facts: dict[str, Any], expected: list[tuple[int, int, int]]) -> None:
    assert covers(**facts) == expected


@pytest.mark.parametrize(
    ("facts", "gap"),
    [
        # Every month misses 100: the first of them.
        ({"monthly_cost": 100, "reserves": 300, "payers": []}, {"until": "2026-01-31", "low": 100, "high": 100}),
        # The run falls due in March: 700 are missing in that month.
        (
            {"monthly_cost": 100, "reserves": 300, "payers": [],
             "next_training_run": {"cost": 1200, "by": "2026-03-15", "funded_share": 0.5}},
            {"until": "2026-03-31", "low": 700, "high": 700},
        ),
        # When the grant of 60 ends in June, July is the first month that misses all of the 100.
        (
            {"monthly_cost": 100, "reserves": 300,
             "payers": [{**GRANT, "monthly": 60, "commitment": "grant_agreement", "until": "2026-06-30"}]},
            {"until": "2026-07-31", "low": 100, "high": 100},
        ),
        # A pledge of 60 may come or not.
        (
            {"monthly_cost": 100, "reserves": 300,
             "payers": [{**GRANT, "monthly": 60, "commitment": "pledge", "until": "2030-01-01"}]},
            {"until": "2026-01-31", "low": 40, "high": 100},
        ),
        ({"monthly_cost": 100, "reserves": 0, "payers": [{"name": "P", "kind": "parent_company", "monthly": 100,
                                                          "commitment": "at_will"}]}, None),
        ({"monthly_cost": 100}, None),
    ],
)  # fmt: skip
def test_the_month_of_the_deepest_gap(facts: dict[str, Any], gap: dict[str, Any] | None) -> None:
    assert cash(**facts)["deepest_gap"] == gap
