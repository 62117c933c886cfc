"""The table of costs: what it bounds, what it doubts, and what it leaves alone."""

from typing import Any

import pytest
from hypothesis import assume, given

from bot.domain.assessment import Assessment
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from tests.examples import drawn
from tests.strategies import cost, library, pattern, situation_tables

COSTS = [
    cost("pay-europe", "salary", 24_000, 90_000, region="Europe"),
    cost("pay-asia", "salary", 3_600, 90_000, region="Asia"),
    cost("run-small", "training_run", 100_000, 2_000_000, parameters=[1, 7]),
    cost("run-large", "training_run", 1_000_000, 9_000_000, parameters=[7, 70]),
    cost("serving", "inference_hosting", 500, 3_000),
]
SHORT = pattern("short", "weakness", {"runway": "serious"}, {"fact": "runway", "from": 12, "to": 2})
GAP = pattern("gap", "weakness", {"runway": "moderate"}, {"fact": "training_gap", "from": 0, "to": 1})
PAID = [{"name": "Users", "kind": "services", "monthly": 0, "commitment": "at_will"}]


def engine(**more: Any) -> Engine:
    return Engine(library([SHORT, GAP], caps={"runway": 100}, costs=COSTS, **more))


def assess(**facts: Any) -> Assessment:
    given = {"project": "X", "as_of": "2026-01-01", "currency": "USD", "payers": PAID, **facts}
    return engine().assess(parse_situation(given))


def facts_of(made: Assessment, name: str) -> tuple[int, int]:
    row = next(p for f in made["findings"] for p in f["facts"] if p["fact"] == name)
    return row.get("low", -1), row.get("high", -1)


def test_a_cost_not_said_is_at_least_what_its_people_earn() -> None:
    # 3 people x 24,000 / 12 = 6,000 a month at least; 12,000 on hand last at most 2 months.
    made = assess(paid_people=3, region="Europe", reserves=12_000)
    assert made["plausibility"] == [
        {"fact": "monthly_cost", "says": "bound", "low": 6_000, "high": None, "cost": "pay-europe"}
    ]
    assert facts_of(made, "runway") == (0, 20)
    assert made["cash"]["state"] == "unknown"
    assert made["risk"]["low"] == 10


def test_without_a_region_nothing_is_bounded() -> None:
    assert assess(paid_people=3, reserves=12_000)["plausibility"] == []
    assert facts_of(assess(paid_people=3, reserves=12_000), "runway")[1] > 20


@pytest.mark.parametrize(
    "facts",
    [
        {"currency": "EUR"},
        {"currency": None},
        {"payers": None},
        {"partial": ["payers"]},
        {"paid_people": 0},
        {"payers": [{"name": "Parent", "kind": "parent_company", "in_kind": True, "share": 1}]},
        {"payers": [{"name": "Somebody", "share": 1}]},
    ],
)
def test_where_the_table_can_not_speak_of_the_cost(facts: dict[str, Any]) -> None:
    """Another currency, payers not all said, nobody paid, or people who may be paid outside of the monthly cost."""
    assert assess(**{"paid_people": 3, "region": "Europe", "reserves": 12_000, **facts})["plausibility"] == []


def test_unpaid_work_and_credits_pay_no_salaries() -> None:
    unpaid = [{"name": "V", "kind": "volunteer_labor", "share": 0.5}, {"name": "C", "kind": "compute_credits"}]
    assert len(assess(paid_people=1, region="Asia", payers=[*PAID, *unpaid])["plausibility"]) == 1


def test_a_run_not_priced_lies_between_the_ends_for_its_size() -> None:
    made = assess(next_training_run={"parameters": 3, "funded_share": 0, "by": "2026-06-30"}, monthly_cost=50_000)
    assert made["plausibility"] == [
        {"fact": "next_training_run.cost", "says": "bound", "low": 100_000, "high": 2_000_000, "cost": "run-small"}
    ]
    # A year costs 600,000: the unfunded run is between 100,000 / 600,000 and 2,000,000 / 600,000 of it.
    assert facts_of(made, "training_gap") == (166, 3333)


@pytest.mark.parametrize(("size", "row"), [(1, "run-small"), (6.9, "run-small"), (7, "run-large"), (69, "run-large")])
def test_the_row_for_a_size(size: float, row: str) -> None:
    assert [x["cost"] for x in assess(next_training_run={"parameters": size})["plausibility"]] == [row]


@pytest.mark.parametrize("size", [0.5, 70, 500])
def test_no_row_no_word(size: float) -> None:
    assert assess(next_training_run={"parameters": size})["plausibility"] == []


def test_what_is_said_stands_and_is_doubted() -> None:
    made = assess(paid_people=3, region="Europe", monthly_cost=500, reserves=5_000,
                  next_training_run={"parameters": 3, "cost": 50, "funded_share": 1})  # fmt: skip
    assert [(row["fact"], row["says"]) for row in made["plausibility"]] == [
        ("monthly_cost", "doubt"), ("next_training_run.cost", "doubt"),
    ]  # fmt: skip
    assert facts_of(made, "runway") == (100, 100)  # 5,000 / 500


def test_what_is_said_and_likely_says_nothing() -> None:
    assert assess(paid_people=3, region="Europe", monthly_cost=6_000)["plausibility"] == []
    assert assess(next_training_run={"parameters": 3, "cost": 2_000_000})["plausibility"] == []


def test_the_sources_of_the_row_are_cited() -> None:
    assert [s["id"] for s in assess(next_training_run={"parameters": 3})["sources"]] == ["a-source"]
    assert assess()["sources"] == []


def test_a_retired_row_is_not_used() -> None:
    costs = [cost("pay-europe", "salary", 24_000, 90_000, region="Europe", status="retired")]
    made = Engine(library([SHORT], caps={"runway": 100}, costs=costs)).assess(
        parse_situation({"project": "X", "as_of": "2026-01-01", "currency": "USD", "payers": PAID, "paid_people": 3,
                         "region": "Europe"})
    )  # fmt: skip
    assert made["plausibility"] == []


@drawn(150)
@given(situation_tables())
def test_a_likely_cost_left_out_never_narrows(table: dict[str, Any]) -> None:
    """What is said inside the table's bounds is an answer like any other; outside of them it is a correction."""
    table = {**table, "currency": "USD", "payers": PAID, "paid_people": 2, "region": "Europe", "partial": []}
    table["monthly_cost"] = table.get("monthly_cost", 0) + 4_000
    assume(table["monthly_cost"] <= 10**12)
    table.pop("runway_months_stated", None)  # it speaks where the runway is not computed, and is no answer
    made, without = engine().assess(parse_situation(table)), {k: v for k, v in table.items() if k != "monthly_cost"}
    left = engine().assess(parse_situation(without))
    assert left["risk"]["low"] <= made["risk"]["low"]
    assert left["risk"]["high"] >= made["risk"]["high"]
