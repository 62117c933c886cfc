"""What six months bring, and what comes within 90 days, by hand."""

from typing import Any

import pytest

from tests.engine.small import SHORT, engine, parent
from tests.strategies import pattern, said


@pytest.mark.parametrize(
    ("facts", "outlook"),
    [
        # "out" gives 20 points (the band "moderate") as the runway falls from 10 to 4 months.
        ({"monthly_cost": 100, "reserves": 2000, "payers": []}, "same"),  # 20 months, in half a year 14
        ({"monthly_cost": 100, "reserves": 1000, "payers": []}, "worse"),  # 10, then 4
        ({"monthly_cost": 100, "reserves": 300, "payers": []}, "same"),  # 3, then 0
        ({"monthly_cost": 100, "reserves": 0, "payers": [parent("A", monthly=100)]}, "same"),
        ({"monthly_cost": 100, "reserves": 0, "payers": [parent("A", monthly=100, until="2026-12-31")]}, "worse"),
        # 100 a month for a year and nothing in hand: 12 months today, 6 in half a year.
        ({"runway_months_stated": 12}, "worse"),
        ({}, "same"),
    ],
)
def test_outlook(facts: dict[str, Any], outlook: str) -> None:
    out = pattern("out", "weakness", {"runway": "serious", "commitments": "serious"},
                  {"fact": "runway", "from": 10, "to": 6})  # fmt: skip
    assert engine(out).assess(said(**facts))["risk"]["outlook"] == outlook


def test_outlook_better_when_a_run_has_been_paid() -> None:
    after = pattern("run", "weakness", {"runway": "serious", "commitments": "serious"},
                    {"fact": "training_gap", "from": 0, "to": 1}, prevalence=0)  # fmt: skip
    run = {"cost": 1200, "by": "2026-03-01", "funded_share": 0}
    found = engine(after).assess(said(monthly_cost=100, reserves=10_000, payers=[], next_training_run=run))
    # Today 1,200 unfunded against 1,200 a year: 20 points, moderate. In July that run has been paid.
    assert (found["risk"]["score"], found["risk"]["outlook"]) == (20, "better")


def test_watch_names_what_comes_within_90_days() -> None:
    facts: dict[str, Any] = {
        "monthly_cost": 100,
        "reserves": 250,
        "payers": [
            {"name": "Late", "kind": "other", "until": "2026-04-02"},  # the 91st day
            {"name": "Third", "kind": "other", "until": "2026-04-01"},  # the 90th
            {"name": "First", "kind": "other", "until": "2026-01-01"},  # the day itself
            {"name": "Grant", "kind": "foundation_grant"},  # its end is not known
            {"name": "Open", "kind": "other", "commitment": "at_will"},
        ],
        "next_training_run": {"cost": 0, "by": "2026-02-14", "funded_share": 1},
    }
    found = engine(SHORT).assess(said(**facts))["risk"]["watch"]
    assert [(row["on"], row["what"], row["about"]) for row in found] == [
        ("2026-01-01", "payer_ends", "First"),
        ("2026-02-14", "training_run_due", ""),
        ("2026-04-01", "payer_ends", "Third"),
    ]


@pytest.mark.parametrize(("reserves", "on"), [(250, "2026-03-16"), (300, "2026-04-01"), (304, None)])
def test_watch_names_the_end_of_the_cash(reserves: float, on: str | None) -> None:
    # 100 a month: 250 last to the middle of March (15.5 of 31 days); 304 to 2 April, the 91st day.
    found = engine(SHORT).assess(said(monthly_cost=100, reserves=reserves, payers=[]))["risk"]["watch"]
    assert found == ([] if on is None else [{"on": on, "what": "cash_ends", "about": ""}])
