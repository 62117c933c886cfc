"""Cash, facts and scores counted by hand; the comments show the sums."""

from typing import Any

import pytest

from bot.domain.canonical import canonical, sha256
from bot.engine import cash
from bot.engine.assess import ENGINE, Engine
from bot.engine.compile import fold
from bot.engine.derive import derive
from bot.engine.facts import CHOICE_AT, NUMBER_AT
from bot.engine.funding import as_date, to_funding
from bot.engine.operators import Direct
from tests.strategies import library, pattern, said

POWERS = {
    "product_value": 900, "platform_lock_in": 700, "mission": 600, "market_differentiation": 500,
    "strategic_alignment": 300, "financial_return": 300, "goodwill": 300,
}  # fmt: skip


def known(fact: str, **facts: Any) -> tuple[int, int]:
    found = derive(to_funding(said(**facts)), POWERS).known
    return found.lo[NUMBER_AT[fact]], found.hi[NUMBER_AT[fact]]


def zero_on(**facts: Any) -> tuple[str | None, str | None]:
    derived = derive(to_funding(said(**facts)), POWERS)
    low, high = derived.low.zero_on, derived.high.zero_on
    return as_date(low) if low else None, as_date(high) if high else None


A = {"name": "A", "kind": "parent_company", "commitment": "at_will"}


def test_months_are_clamped() -> None:
    starts = [as_date(day) for day in cash.month_starts(said(as_of="2026-01-31").as_of.toordinal())[:4]]  # type: ignore[union-attr]
    assert starts == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]


def test_reserves_alone() -> None:
    # 3,500 at 1,000 a month: 3 whole months, then 500 left over April's 30 days at 33.3 a day: day 16 is the first below.
    assert known("runway", monthly_cost=1000, reserves=3500, payers=[]) == (35, 35)
    assert zero_on(monthly_cost=1000, reserves=3500, payers=[]) == ("2026-04-16", "2026-04-16")


def test_a_payer_ends_in_the_middle_of_a_month() -> None:
    # A pays 1,000 until 15 February: January in full, 15 of 28 days of February = 535.71, nothing after.
    # Cash 500 + 0, then -464.29 -> 35.71, then March -1,000: below zero on its second day.
    payer = {**A, "monthly": 1000, "until": "2026-02-15"}
    assert zero_on(monthly_cost=1000, reserves=500, payers=[payer]) == ("2026-03-02", "2026-03-02")


def test_share_is_of_the_cash_cost() -> None:
    # 20 % are given in kind without an amount, so A's 60 % are 60/80 = 75 % of the 1,000 in cash: 250 are missing.
    payers = [{**A, "share": 0.6}, {"name": "V", "kind": "volunteer_labor", "share": 0.2}]
    assert known("runway", monthly_cost=1000, reserves=1000, payers=payers) == (40, 40)
    assert known("coverage", monthly_cost=1000, payers=payers) == (750, 750)


def test_what_is_given_in_kind_relieves_the_cost() -> None:
    payers = [
        {"name": "Cloud", "kind": "compute_credits", "monthly": 400, "commitment": "contract", "until": "2030-01-01"}
    ]
    # 1,000 less 400 of credits: 600 a month; 1,800 last three months.
    assert known("runway", monthly_cost=1000, reserves=1800, payers=payers) == (30, 30)


@pytest.mark.parametrize(
    ("commitment", "coverage"), [("applied", (0, 0)), ("pledge", (0, 500)), ("at_will", (500, 500)), (None, (0, 500))]
)
def test_how_sure_money_is(commitment: str | None, coverage: tuple[int, int]) -> None:
    payer = {"name": "A", "kind": "parent_company", "share": 0.5, "commitment": commitment, "until": "2030-01-01"}
    assert known("coverage", payers=[payer]) == coverage


def test_venture_capital_is_no_income_and_never_bound() -> None:
    payer = {"name": "V", "kind": "venture_capital", "share": 1, "commitment": "contract", "until": "2030-01-01"}
    for fact in ("coverage", "written", "bound", "lasting"):
        assert known(fact, payers=[payer]) == (0, 0)
    assert known("venture", payers=[payer]) == (1000, 1000)


def test_where_nothing_is_to_be_paid_all_of_it_is_covered() -> None:
    unpaid = {"name": "V", "kind": "volunteer_labor", "share": 1}
    assert known("coverage", payers=[unpaid]) == (0, 1000)  # the cost is not said: there may be none
    assert known("coverage", payers=[unpaid], monthly_cost=0) == (1000, 1000)
    assert known("coverage", payers=[unpaid], monthly_cost=500) == (0, 0)
    cash = {"name": "C", "kind": "donations", "share": 0.2, "commitment": "at_will"}
    assert known("coverage", payers=[unpaid | {"share": 0.8}, cash]) == (1000, 1000)


def test_the_training_run_is_paid_when_due() -> None:
    # 1,000 a month from 10,000: after March 7,000; in April the run takes 3/4 of 8,000 more: 7,000 - 7,000 = 0, not below.
    run = {"cost": 8000, "by": "2026-04-10", "funded_share": 0.25}
    facts: dict[str, Any] = {"monthly_cost": 1000, "reserves": 10000, "payers": [], "next_training_run": run}
    assert zero_on(**facts) == ("2026-05-01", "2026-05-01")
    assert known("runway", **facts) == (100, 100)
    assert known("runway_after_run", **facts) == (40, 40)
    assert known("training_gap", **facts) == (500, 500)  # 6,000 against 12,000 a year


def test_concentration() -> None:
    payers = [{**A, "share": 0.5}, {"name": "B", "kind": "parent_company", "share": 0.3},
              {"name": "b ", "kind": "venture_capital", "share": 0.2}]  # fmt: skip
    assert known("top_payer", payers=payers) == (500, 500)  # B and "b " are one: also 50 %
    crowd = [{"name": "Users", "kind": "hosted_service", "share": 0.9, "count": 9}, {**A, "share": 0.1}]
    assert known("top_payer", payers=crowd) == (100, 100)
    assert known("payers_for_half", payers=crowd) == (5, 5)
    unknown = [{"name": "Users", "kind": "donations", "share": 0.9}, {**A, "share": 0.1}]
    assert known("top_payer", payers=unknown) == (100, 900)


def test_motives_stay_by_their_weight() -> None:
    payers = [{**A, "share": 0.5, "motive": "product_value"}, {"name": "B", "share": 0.5, "motive": "goodwill"}]
    assert known("staying", payers=payers) == (600, 600)  # 0.5 x 0.9 + 0.5 x 0.3


def test_a_partial_list_leaves_room_for_others() -> None:
    assert known("parent", payers=[{**A, "share": 0.7}], partial=["payers"]) == (700, 1000)
    assert known("grants", payers=[{**A, "share": 0.7}], partial=["payers"]) == (0, 310)
    assert known("grants") == (0, 1000)


def small() -> Engine:
    return Engine(
        library(
            [
                pattern("a", "weakness", {"runway": "serious"}, {"fact": "parent", "from": 0.5, "to": 0.9}),
                pattern("b", "weakness", {"runway": "moderate"}, {"fact": "signals", "has": "layoffs"}, prevalence=0.5),
                pattern("c", "strength", {"runway": "minor"}, {"fact": "signals", "has": "release_shipped"}),
                pattern("d", "weakness", {"commitments": "fatal"}, {"fact": "signals", "has": "funding_round_failed"}),
            ],
            caps={"runway": 12, "commitments": 88},
        )
    )


def test_points_by_hand() -> None:
    # a: parent 70 % on the ramp 50..90 % is 500 of 1000: 10 x 0.5 = 5. b: layoffs 5. W = 10. c: shipped, S = 2. 10 - 2 = 8.
    made = small().assess(said(payers=[{**A, "share": 0.7}], signals=["layoffs", "release_shipped"]))
    assert made["risk"]["score"] == 8
    assert {f["pattern"]: f["points"] for f in made["findings"]} == {"a": 5, "b": 5, "c": -2, "d": 0}
    assert made["risk"]["band"] == "low"


def test_cap_holds_back() -> None:
    # a in full 10 + b 5 = 15, capped at 12, less 2: 10; the three points over the cap are held.
    made = small().assess(said(payers=[{**A, "share": 1}], signals=["layoffs", "release_shipped"]))
    assert made["risk"]["score"] == 10
    assert made["dimensions"][0]["held"] == -3


def test_the_floor_is_nothing() -> None:
    made = small().assess(said(payers=[], signals=["release_shipped"]))
    assert made["risk"]["score"] == 0
    assert made["dimensions"][0] == {"id": "runway", "points": 0, "cap": 12, "held": 2, "unknown": 0}


def test_the_unknown_counts_with_its_prevalence() -> None:
    # signals not said: b unknown, prevalence 0.5: 5 x 0.5 = 2.5, rounded half up 3; c has the prevalence of the helper.
    made = small().assess(said(payers=[]))
    b = next(f for f in made["findings"] if f["pattern"] == "b")
    assert (b["outcome"], b["degree"]) == ("unknown", 500)
    assert made["risk"]["low"] == 0
    assert made["risk"]["high"] == 25  # 5 of b and 20 of d, c lacking


def test_fatal_lifts_the_band() -> None:
    made = small().assess(said(payers=[], signals=["funding_round_failed"]))
    assert made["risk"]["score"] == 20
    assert made["risk"]["band"] == "high"


def test_generated_python_equals_the_direct_algebra() -> None:
    engine = small()
    for share in (0, 0.5, 0.501, 0.7, 0.9, 1):
        found = derive(to_funding(said(payers=[{**A, "share": share}], signals=["layoffs"])), POWERS).known
        judged = engine.rules.judge(found.lo, found.hi, found.choices, found.seen, found.may)
        assert judged == fold(engine.rules.patterns, Direct(found))


def test_identity() -> None:
    engine = small()
    made = engine.assess(said(payers=[]))
    named = {"situation": made["situation"], "edition": engine.library.edition, "engine": ENGINE}
    assert made["fingerprint"] == sha256(canonical(named))
    assert made["id"] == made["fingerprint"][:16]


def test_readings_are_listed() -> None:
    made = small().assess(said(monthly_cost=5, payers=[{**A, "share": 0.5}, {"name": "V", "kind": "volunteer_labor"}]))
    read = {(r["fact"], r["read"]) for r in made["readings"]}
    assert read == {
        ("payers[0].in_kind", False), ("payers[0].until", "open"), ("payers[1].in_kind", True),
        ("payers[1].monthly", "outside monthly_cost"), ("payers", "whole"),
    }  # fmt: skip


def test_stated_runway_that_differs_is_told() -> None:
    made = small().assess(said(monthly_cost=100, reserves=1000, payers=[], runway_months_stated=3))
    assert made["cash"]["runway_months"] == 10
    assert made["cash"]["stated_differs"] is True
    only_stated = small().assess(said(runway_months_stated=3))
    assert only_stated["cash"]["runway_months"] == 3


def test_choices_are_sets_of_what_is_possible() -> None:
    found = derive(to_funding(said(steward="startup")), POWERS).known
    assert found.choices[CHOICE_AT["steward"]].bit_count() == 1
    assert found.undecided("license")
    assert not found.undecided("steward")
