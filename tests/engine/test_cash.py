"""Cash and the facts that follow from money, counted by hand; the comments show the sums."""

from typing import Any

import pytest

from bot.domain.assessment import Cash
from bot.engine.assess import Engine
from bot.engine.facts import CHOICE_AT, NUMBER_AT
from tests.strategies import library, pattern, said

PARENT: dict[str, Any] = {"name": "A", "kind": "parent_company", "commitment": "at_will"}


def engine() -> Engine:
    return Engine(library([pattern("a", "weakness", {"runway": "minor"}, {"fact": "runway", "from": 12, "to": 3})]))


def cash(**facts: Any) -> Cash:
    return engine().assess(said(**facts))["cash"]


def fact(name: str, **facts: Any) -> tuple[int, int]:
    known = engine().judge(said(**facts)).derived.known
    return known.lo[NUMBER_AT[name]], known.hi[NUMBER_AT[name]]


def ends(found: Cash) -> list[int]:
    return [month["low"] for month in found["monthly"]]


# --- the calendar -----------------------------------------------------------------------------------------------------


def test_months_from_the_31st() -> None:
    # 500 a month, nothing comes in: 31 Jan - 27 Feb, 28 Feb - 30 Mar, 31 Mar - 29 Apr, 30 Apr - 30 May.
    found = cash(as_of="2026-01-31", monthly_cost=500, reserves=1000, payers=[])
    assert [month["until"] for month in found["monthly"][:4]] == [
        "2026-02-27",
        "2026-03-30",
        "2026-04-29",
        "2026-05-30",
    ]
    assert ends(found)[:3] == [500, 0, -500]
    # The cash is exactly 0 after two months; the third month's first day is the first below zero.
    assert found["zero_cash_on"] == "2026-03-31"
    assert found["runway_months"] == 2
    assert len(found["monthly"]) == 36


def test_a_leap_day_is_clamped() -> None:
    found = cash(as_of="2024-02-29", monthly_cost=1, reserves=100, payers=[])
    months = [month["until"] for month in found["monthly"]]
    assert (months[0], months[11], months[23]) == ("2024-03-28", "2025-02-27", "2026-02-27")


@pytest.mark.parametrize(
    ("reserves", "day"),
    [
        # 310 a month is 10 a day in January 2026 (31 days).
        (0, "2026-01-01"),
        (9, "2026-01-01"),  # 0.9 of a day: below zero on the first
        (10, "2026-01-02"),  # the first day is paid in full
        (154, "2026-01-16"),  # 15.4 days
        (309, "2026-01-31"),  # 30.9 days
        (309.99, "2026-01-31"),
        (310, "2026-02-01"),
    ],
)
def test_zero_day_with_the_month_spread_evenly(reserves: float, day: str) -> None:
    assert cash(monthly_cost=310, reserves=reserves, payers=[])["zero_cash_on"] == day


def test_the_month_that_an_end_cuts_is_paid_by_days_rounded_down() -> None:
    # 1,000 until 10 January: 10 of 31 days = 322.58 (32258 hundredths, rounded down).
    payer = {**PARENT, "monthly": 1000, "until": "2026-01-10"}
    found = cash(monthly_cost=1000, reserves=2000, payers=[payer])
    assert ends(found)[:2] == [1322, 322]  # 2000 - 1000 + 322.58 = 1322.58; then 322.58, in whole units
    # On the last day of a month it is paid in full, on the first by one day of 28.
    assert ends(cash(monthly_cost=0, reserves=0, payers=[{**payer, "until": "2026-01-31"}]))[:2] == [1000, 1000]
    assert ends(cash(monthly_cost=0, reserves=0, payers=[{**payer, "until": "2026-02-01"}]))[:2] == [1000, 1035]


def test_the_horizon() -> None:
    # 36 months from 1 January 2026 end on 31 December 2028.
    assert cash(monthly_cost=100, reserves=3600, payers=[])["state"] == "lasts"
    short = cash(monthly_cost=100, reserves=3599.99, payers=[])
    assert (short["state"], short["zero_cash_on"], short["runway_months"]) == ("runs_out", "2028-12-31", 35)
    assert fact("runway", monthly_cost=100, reserves=3600, payers=[]) == (360, 360)
    assert fact("runway", monthly_cost=100, reserves=3599.99, payers=[]) == (359, 359)


# --- what comes in ----------------------------------------------------------------------------------------------------


def test_a_share_is_of_the_cash_cost() -> None:
    # Volunteers carry 1/5 without an amount: A's 40 % are 40/80 = half of the 1,000 in cash.
    volunteers = {"name": "V", "kind": "volunteer_labor", "share": 0.2}
    found = cash(monthly_cost=1000, reserves=1000, payers=[{**PARENT, "share": 0.4}, volunteers])
    assert ends(found)[:3] == [500, 0, -500]


def test_a_share_beside_an_amount_in_kind() -> None:
    # 1,000 all in, 300 of it in credits: 700 in cash. A's 50 % are 350, so 350 are missing each month.
    granted = {"name": "C", "kind": "compute_credits", "monthly": 300, "commitment": "contract", "until": "2026-02-28"}
    found = cash(monthly_cost=1000, reserves=1050, payers=[{**PARENT, "share": 0.5}, granted])
    # When the credits end the whole 1,000 fall due, and A pays its 350 still: 650 missing.
    assert ends(found)[:3] == [700, 350, -300]


def test_credits_pay_for_compute_alone() -> None:
    granted = {"name": "C", "kind": "compute_credits", "monthly": 800, "commitment": "contract", "until": "2099-01-01"}
    # 500 of compute are relieved, not 800: 500 a month remain.
    found = cash(monthly_cost=1000, compute_cost=500, reserves=500, payers=[granted])
    assert ends(found)[:2] == [0, -500]


def test_relief_is_never_income() -> None:
    given = {"name": "V", "kind": "volunteer_labor", "monthly": 5000, "commitment": "at_will"}
    found = cash(monthly_cost=1000, reserves=10, payers=[given])
    assert (found["state"], ends(found)[-1]) == ("lasts", 10)


@pytest.mark.parametrize(
    ("commitment", "state", "earliest", "latest"),
    [
        ("applied", "runs_out", "2026-02-01", "2026-02-01"),
        ("pledge", "unknown", "2026-02-01", None),  # anything from nothing to all
        ("at_will", "lasts", None, None),
        ("grant_agreement", "lasts", None, None),
        ("contract", "lasts", None, None),
        (None, "unknown", "2026-02-01", None),
    ],
)
def test_how_firm_money_is(commitment: str | None, state: str, earliest: str | None, latest: str | None) -> None:
    payer = {"name": "A", "kind": "foundation_grant", "monthly": 1000, "commitment": commitment, "until": "2099-01-01"}
    found = cash(monthly_cost=1000, reserves=1000, payers=[payer])
    assert (found["state"], found["earliest"], found["latest"]) == (state, earliest, latest)
    assert found["zero_cash_on"] == (earliest if earliest == latest else None)


def test_a_grant_without_an_end_may_have_ended() -> None:
    grant = {"name": "G", "kind": "foundation_grant", "monthly": 1000, "commitment": "grant_agreement"}
    assert cash(monthly_cost=1000, reserves=1000, payers=[grant])["earliest"] == "2026-02-01"
    assert cash(monthly_cost=1000, reserves=1000, payers=[grant])["latest"] is None


def test_venture_capital_by_share_is_no_income_but_by_month_it_is() -> None:
    venture = {"name": "V", "kind": "venture_capital", "commitment": "contract", "until": "2099-01-01"}
    assert ends(cash(monthly_cost=100, reserves=100, payers=[{**venture, "share": 1}]))[:2] == [0, -100]
    assert cash(monthly_cost=100, reserves=100, payers=[{**venture, "monthly": 100}])["state"] == "lasts"


def test_an_amount_goes_before_a_share() -> None:
    assert ends(cash(monthly_cost=1000, reserves=1000, payers=[{**PARENT, "share": 1, "monthly": 250}]))[0] == 250


# --- training runs ----------------------------------------------------------------------------------------------------


def test_a_training_run_is_paid_when_due() -> None:
    run = {"cost": 900, "by": "2026-03-31", "funded_share": 1 / 3}
    # Two thirds of 900 (667 thousandths: 600.30) in the third month.
    found = cash(monthly_cost=100, reserves=2000, payers=[], next_training_run=run)
    assert ends(found)[:4] == [1900, 1800, 1099, 999]  # 1800 - 100 - 600.30 = 1099.70


def test_a_run_that_was_due_is_paid_at_once() -> None:
    run = {"cost": 1000, "by": "2025-06-30", "funded_share": 0}
    made = engine().assess(said(monthly_cost=100, reserves=500, payers=[], next_training_run=run))
    # 1,100 in January against 500: gone after 500/1100 of 31 days, on the 15th day.
    assert made["cash"]["zero_cash_on"] == "2026-01-15"
    assert {"fact": "next_training_run.by", "read": "due now"} in made["readings"]


def test_the_runway_leaves_the_run_out_and_the_other_counts_it() -> None:
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 600, "payers": []}
    run = {"cost": 400, "by": "2026-02-10", "funded_share": 0}
    assert fact("runway", **facts, next_training_run=run) == (60, 60)
    # January 500; in February 100 + 400 leave 0; March is not paid.
    assert fact("runway_after_run", **facts, next_training_run=run) == (20, 20)
    # Nothing said of a run: from nothing to the runway without one.
    assert fact("runway_after_run", **facts) == (0, 60)


def test_the_training_gap() -> None:
    run = {"cost": 1200, "by": "2026-06-01", "funded_share": 0.25}
    assert fact("training_gap", monthly_cost=100, next_training_run=run) == (750, 750)  # 900 of 1,200 a year
    unsure = {"cost": 1200, "by": "2026-06-01"}
    assert fact("training_gap", monthly_cost=100, next_training_run=unsure) == (0, 1000)
    assert fact("training_gap", monthly_cost=100) == (0, 5000)


# --- stated and computed ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("stated", "differs"),
    # Computed: 10 months. A quarter of the longer one: 13.3 differs by 3.3 of 13.3 (24.8 %), 13.4 by 25.4 %.
    [(10, False), (13.3, False), (13.4, True), (7.5, False), (7.4, True), (0, True), (1200, True)],
)
def test_a_stated_runway_that_differs_is_told(stated: float, differs: bool) -> None:
    found = cash(monthly_cost=100, reserves=1000, payers=[], runway_months_stated=stated)
    assert found["stated_differs"] is differs
    assert found["runway_months"] == 10


def test_a_stated_runway_counts_where_nothing_is_computed() -> None:
    found = cash(runway_months_stated=7.5)
    # 7.5 months of 365/12 days: 228 days from 1 January.
    assert (found["state"], found["runway_months"], found["zero_cash_on"]) == ("runs_out", 7, "2026-08-17")
    assert found["monthly"] == []
    assert fact("runway", runway_months_stated=7.5) == (75, 75)
    assert cash(runway_months_stated=40)["state"] == "lasts"
    assert fact("runway", runway_months_stated=40) == (360, 360)


def test_a_stated_runway_counts_within_what_is_computed() -> None:
    pledge = {"name": "A", "kind": "parent_company", "monthly": 50, "commitment": "pledge", "until": "2099-01-01"}
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 1000, "payers": [pledge]}
    # Without the pledge 10 months, with it 20.
    assert fact("runway", **facts) == (100, 200)
    assert fact("runway", **facts, runway_months_stated=12) == (120, 120)
    assert fact("runway", **facts, runway_months_stated=3) == (100, 100)
    assert fact("runway", **facts, runway_months_stated=30) == (200, 200)


def test_nothing_known_is_unknown() -> None:
    found = cash()
    assert (found["state"], found["runway_months"], found["zero_cash_on"]) == ("unknown", None, None)
    assert fact("runway") == (0, 360)
    assert fact("runway", monthly_cost=100, reserves=200) == (20, 360)  # who pays is not said


# --- facts ------------------------------------------------------------------------------------------------------------


def line(name: str, share: float, kind: str = "parent_company", **more: Any) -> dict[str, Any]:
    return {"name": name, "kind": kind, "share": share, **more}


@pytest.mark.parametrize(
    ("payers", "top", "half"),
    [
        ([line("A", 0.6), line("B", 0.4)], 600, 1),
        ([line("A", 0.4), line("B", 0.3), line("C", 0.3)], 400, 2),
        ([line("A", 0.25), line("B", 0.25)], 500, 1),  # measured over all that is given: half each
        ([line("A", 0.3), line("a ", 0.3), line("B", 0.4)], 600, 1),  # one name, one payer
        ([line("A", 0.3, count=3), line("a ", 0.3), line("B", 0.4)], 600, 1),  # and one head, whatever the count
        ([line("U", 0.5, "hosted_service", count=5), line("B", 0.5)], 500, 1),
        ([line("U", 1, "donations", count=10)], 100, 5),
        ([line("U", 0.8, "donations", count=4), line("B", 0.2)], 200, 3),  # five of 20 %: three make 60 %
        ([line("A", 0.34), line("B", 0.33), line("C", 0.33)], 340, 2),
    ],
)
def test_concentration(payers: list[dict[str, Any]], top: int, half: int) -> None:
    assert fact("top_payer", payers=payers) == (top, top)
    assert fact("payers_for_half", payers=payers) == (half, half)


def test_concentration_where_amounts_alone_are_said() -> None:
    payers = [{"name": "A", "kind": "parent_company", "monthly": 300}, {"name": "B", "kind": "other", "monthly": 100}]
    assert fact("top_payer", payers=payers) == (750, 750)  # no cost is needed
    assert fact("payers_for_half", payers=payers) == (1, 1)


def test_a_line_with_many_behind_it_has_no_known_largest() -> None:
    payers = [line("U", 0.7, "sponsorship"), line("A", 0.3)]
    assert fact("top_payer", payers=payers) == (300, 700)
    assert fact("payers_for_half", payers=payers) == (1, 1000)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        # H 30 % under contract to 30 June, D 20 % at will, G 40 % on a grant agreement to 31 December, V 10 % in kind.
        # In cash V is out: H 30/90 = 333, D 20/90 = 222, G 40/90 = 444 thousandths, each rounded down.
        ("earned", 333),
        ("gifts", 200),  # of the whole, unpaid work included
        ("grants", 400),
        ("unpaid", 100),
        ("from_users", 333 + 222),  # D gives for the product it uses
        ("written", 333 + 444),
        ("bound", 166 + 444),  # 6 of 12 months: 333 x 500 / 1000 = 166.5; G to the last day of the year
        ("coverage", 166 + 222 + 444),
        ("lasting", 222),  # past 31 December 2026: D alone
        ("staying", 180 + 180 + 240 + 20),  # .3 x .6 + .2 x .9 + .4 x .6 + .1 x .2
        ("top_payer", 400),
        ("parent", 0),
        ("venture", 0),
    ],
)
def test_facts_of_a_mixed_funding(name: str, expected: int) -> None:
    payers = [
        line("H", 0.3, "hosted_service", count=30, commitment="contract", until="2026-06-30", motive="mission"),
        line("D", 0.2, "donations", count=100, commitment="at_will", motive="product_value"),
        line("G", 0.4, "government_grant", commitment="grant_agreement", until="2026-12-31", motive="mission"),
        line("V", 0.1, "volunteer_labor", count=5, commitment="at_will", motive="goodwill"),
    ]
    assert fact(name, payers=payers) == (expected, expected)


def test_money_that_runs_past_the_year_lasts() -> None:
    payer = line("A", 1, commitment="contract")
    # The next 12 months end on 31 December 2026.
    assert fact("lasting", payers=[{**payer, "until": "2026-12-31"}]) == (0, 0)
    assert fact("lasting", payers=[{**payer, "until": "2027-01-01"}]) == (1000, 1000)


def test_an_end_in_the_middle_counts_by_days() -> None:
    # January and 14 of 28 days of February: (1000 + 500) / 12 = 125 thousandths of the year.
    assert fact("bound", payers=[line("A", 1, commitment="contract", until="2026-02-14")]) == (125, 125)


def test_what_is_earned_is_measured_against_the_cost() -> None:
    hosted = {"name": "H", "kind": "hosted_service", "monthly": 300, "commitment": "at_will"}
    more = {"name": "P", "kind": "parent_company", "monthly": 5000, "commitment": "at_will"}
    assert fact("earned", monthly_cost=1000, payers=[hosted]) == (300, 300)
    assert fact("earned", monthly_cost=1000, payers=[hosted, more]) == (300, 300)  # new money dilutes nothing


def test_a_pledge_is_nothing_to_all_of_it() -> None:
    assert fact("coverage", payers=[line("A", 0.5, commitment="pledge", until="2099-01-01")]) == (0, 500)
    assert fact("coverage", payers=[line("A", 0.5, commitment="applied", until="2099-01-01")]) == (0, 0)


def test_income_trend() -> None:
    years = [{"year": 2023, "income": 50}, {"year": 2024, "income": 300}, {"year": 2025, "income": 200}]
    assert fact("income_trend", income_history=years) == (666, 666)  # 200/300
    assert fact("income_trend", income_history=[years[0], years[2]]) == (0, 10_000)  # no two years in a row
    assert fact("income_trend", income_history=[{"year": 2024, "income": 0}, years[2]]) == (0, 10_000)


def test_plain_facts_in_their_steps() -> None:
    facts: dict[str, Any] = {
        "paid_people": 2.5, "volunteers": 7, "key_people": 1, "organizations": 3, "paying_users_share": 0.015,
        "cuttable_share": 0.4, "monthly_cost": 1000, "compute_cost": 250,
    }  # fmt: skip
    for name, steps in {"paid_people": 25, "volunteers": 70, "key_people": 10, "organizations": 30, "paying_users": 15,
                        "cuttable": 400, "monthly_cost": 100_000, "compute": 250}.items():  # fmt: skip
        assert fact(name, **facts) == (steps, steps)


def test_a_fiscal_host_is_known_by_its_kind() -> None:
    known = engine().judge(said(fiscal_host={"name": "OC"})).derived.known
    assert known.undecided("fiscal_host")
    known = engine().judge(said(fiscal_host={"kind": "host"})).derived.known
    assert known.choices[CHOICE_AT["fiscal_host"]].bit_count() == 1


# --- readings ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("payer", "read"),
    [
        ({"kind": "donations", "commitment": "at_will"}, {("in_kind", False), ("until", "open")}),
        ({"kind": "donations", "commitment": "contract"}, {("in_kind", False)}),  # the end is unknown
        ({"kind": "foundation_grant", "commitment": "at_will"}, {("in_kind", False)}),
        ({"kind": "donations"}, {("in_kind", False)}),  # an answer could bind it
        ({"kind": "compute_credits"}, {("in_kind", True), ("monthly", "outside monthly_cost")}),
        ({"kind": "volunteer_labor", "monthly": 5}, {("in_kind", True)}),
        ({"kind": "volunteer_labor", "in_kind": False, "until": "2027-01-01"}, set[Any]()),
        ({}, set[Any]()),
    ],
)
def test_readings_of_a_payer(payer: dict[str, Any], read: set[tuple[str, Any]]) -> None:
    made = engine().assess(said(monthly_cost=100, payers=[{"name": "A", **payer}], partial=["payers"]))
    assert {(row["fact"].removeprefix("payers[0]."), row["read"]) for row in made["readings"]} == read


def test_given_lists_are_read_as_whole_unless_partial_names_them() -> None:
    whole = engine().assess(said(payers=[], signals=[]))["readings"]
    assert whole == [{"fact": "payers", "read": "whole"}, {"fact": "signals", "read": "whole"}]
    assert engine().assess(said(payers=[], signals=[], partial=["payers", "signals"]))["readings"] == []
    assert engine().assess(said())["readings"] == []
