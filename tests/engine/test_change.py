"""The language of changes, row by row: what each does to a funding, and that it leaves what it does not meet alone."""

from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter

from bot.domain.change import Change
from bot.engine.change import change
from bot.engine.funding import ANY_MONEY, NEVER, Funding, Line, as_date, to_funding
from tests.strategies import said

PAYERS: list[dict[str, Any]] = [
    {"name": "Acme", "kind": "parent_company", "monthly": 600, "commitment": "at_will"},
    {"name": "Gift", "kind": "donations", "share": 0.3, "commitment": "at_will", "until": "2026-06-30"},
    {"name": "Work", "kind": "volunteer_labor", "share": 0.1},
    {"name": "Seed", "kind": "venture_capital", "commitment": "at_will"},
]
FACTS: dict[str, Any] = {"monthly_cost": 1000, "reserves": 5000, "payers": PAYERS, "signals": ["layoffs"]}


def funding(**facts: Any) -> Funding:
    return to_funding(said(**{**FACTS, **facts}))


def changed(before: Funding, *changes: dict[str, Any], largest: str | None = "acme") -> Funding:
    rows = [TypeAdapter[Change](Change).validate_python(row) for row in changes]
    return change(before, rows, largest)


def at(after: Funding, name: str) -> Line:
    return next(line for line in after.lines if line.name == name)


def ends(line: Line) -> tuple[str, str]:
    low, high = ("open" if day >= NEVER else as_date(day) for day in line.end)
    return low, high


@pytest.mark.parametrize(
    ("who", "hit"),
    [
        ("largest", {"Acme"}),
        ("all", {"Acme", "Gift", "Work", "Seed"}),
        ("kind:donations", {"Gift"}),
        ("kind:sponsorship", set[str]()),
    ],
)
def test_who_is_meant(who: str, hit: set[str]) -> None:
    after = changed(funding(), {"do": "scale_payer", "who": who, "by": 0.5})
    assert {line.name for line in after.lines if line.paying == 500} == hit
    assert {line.name for line in after.lines if line.paying == 1000} == {p["name"] for p in PAYERS} - hit


def test_payers_not_named_are_never_meant() -> None:
    before = funding(partial=["payers"])
    assert len(before.lines) == 5
    after = changed(before, {"do": "remove_payer", "who": "all"})
    assert [line.paying for line in after.lines] == [0, 0, 0, 0, 1000]


def test_remove_payer_keeps_the_line_and_says_so() -> None:
    after = changed(funding(), {"do": "remove_payer", "who": "largest"})
    assert at(after, "Acme").paying == 0
    assert at(after, "Acme").monthly == 60_000
    assert after.signals == {"layoffs", "payer_exit_announced"}


def test_what_finds_nothing_changes_nothing() -> None:
    before = funding()
    for row in (
        {"do": "remove_payer", "who": "kind:sponsorship"},
        {"do": "remove_payer", "who": "largest"},
        {"do": "end_payer", "who": "kind:endowment", "months": 1},
        {"do": "scale_training", "by": 2},
        {"do": "fund_training", "share": 0.5},
        {"do": "signal", "add": "layoffs"},
        {"do": "signal", "drop": "payer_pivot"},
    ):
        assert changed(before, row, largest=None) == before
    assert changed(funding(reserves=None), {"do": "add_reserves", "months": 6}) == funding(reserves=None)
    assert changed(funding(monthly_cost=None), {"do": "scale_cost", "by": 1}) == funding(monthly_cost=None)


def test_scale_payer_again_and_again() -> None:
    half = {"do": "scale_payer", "who": "kind:donations", "by": 0.5}
    assert at(changed(funding(), half, half), "Gift").paying == 250


@pytest.mark.parametrize(
    ("months", "acme", "gift"),
    [
        (0, ("2025-12-31", "2025-12-31"), ("2025-12-31", "2025-12-31")),  # gone on the first day
        (3, ("2026-03-31", "2026-03-31"), ("2026-03-31", "2026-03-31")),
        (12, ("2026-12-31", "2026-12-31"), ("2026-06-30", "2026-06-30")),  # never later than it was
    ],
)
def test_end_payer(months: int, acme: tuple[str, str], gift: tuple[str, str]) -> None:
    after = changed(funding(), {"do": "end_payer", "who": "all", "months": months})
    assert ends(at(after, "Acme")) == acme
    assert ends(at(after, "Gift")) == gift


def test_end_payer_where_the_end_is_unknown() -> None:
    before = funding(payers=[{"name": "G", "kind": "foundation_grant", "share": 1}])
    assert ends(at(before, "G")) == ("2025-12-31", "open")
    after = changed(before, {"do": "end_payer", "who": "all", "months": 3})
    assert ends(at(after, "G")) == ("2025-12-31", "2026-03-31")


def test_bind_payer() -> None:
    row = {"do": "bind_payer", "who": "all", "commitment": "contract", "months": 24}
    after = changed(funding(), row)
    assert (at(after, "Acme").commitment, ends(at(after, "Acme"))) == ("contract", ("2027-12-31", "2027-12-31"))
    assert (at(after, "Gift").commitment, ends(at(after, "Gift"))) == ("contract", ("2027-12-31", "2027-12-31"))
    # Unpaid work and venture capital are never bound.
    assert at(after, "Work") == at(funding(), "Work")
    assert at(after, "Seed") == at(funding(), "Seed")
    # An end that is later stays.
    late = funding(payers=[{**PAYERS[1], "until": "2030-01-01"}])
    assert ends(at(changed(late, row), "Gift")) == ("2030-01-01", "2030-01-01")


def test_extend_payer_moves_known_ends_alone() -> None:
    after = changed(funding(), {"do": "extend_payer", "who": "all", "months": 8})
    assert ends(at(after, "Gift")) == ("2027-02-28", "2027-02-28")  # 30 June and eight months, clamped
    assert ends(at(after, "Acme")) == ("open", "open")


@pytest.mark.parametrize(
    ("row", "facts", "monthly", "share"),
    [
        ({"share": 0.2}, {}, 20_000, None),  # of today's 1,000, as an amount
        ({"share": 0.2}, {"monthly_cost": None}, None, 200),  # the cost unknown: as a share
        ({"monthly": 50}, {}, 5_000, None),
        ({"monthly": 50}, {"monthly_cost": None}, 5_000, None),
    ],
)
def test_add_payer(row: dict[str, Any], facts: dict[str, Any], monthly: int | None, share: int | None) -> None:
    before = funding(**facts)
    after = changed(before, {"do": "add_payer", "kind": "sponsorship", "count": 3, "commitment": "at_will", **row})
    new = after.lines[-1]
    assert after.lines[:-1] == before.lines
    assert (new.monthly, new.share, new.heads, new.kind, new.in_kind) == (monthly, share, 3, "sponsorship", False)
    assert ends(new) == ("open", "open")
    assert new.key not in {line.key for line in before.lines}


def test_add_payer_for_some_months_and_in_kind() -> None:
    row = {"do": "add_payer", "kind": "compute_credits", "share": 0.2, "months": 12, "name": "Grid"}
    new = changed(funding(), row).lines[-1]
    assert (new.name, new.in_kind, new.share, new.monthly) == ("Grid", True, 200, None)
    assert ends(new) == ("2026-12-31", "2026-12-31")


def test_scale_cost_leaves_each_payer_its_amount() -> None:
    after = changed(funding(), {"do": "scale_cost", "by": 1.25})
    assert after.cost == (125_000, 125_000)
    # Gift's 30 % was said of the old cost: 0.3 / 1.25 of the new one. An amount, and work, stay as they are.
    assert [at(after, name).paying for name in ("Acme", "Gift", "Work")] == [1000, 800, 1000]


def test_reserves() -> None:
    assert changed(funding(), {"do": "scale_reserves", "by": 0.5}).reserves == (250_000, 250_000)
    assert changed(funding(), {"do": "add_reserves", "months": 6}).reserves == (1_100_000, 1_100_000)
    stated = funding(monthly_cost=None, reserves=None, runway_months_stated=4)
    assert changed(stated, {"do": "add_reserves", "months": 6}).stated_runway == 100
    assert changed(funding(reserves=None), {"do": "scale_reserves", "by": 0.5}).reserves == ANY_MONEY


def test_training() -> None:
    before = funding(next_training_run={"cost": 800, "funded_share": 0.25})
    doubled = changed(before, {"do": "scale_training", "by": 2}).run
    assert doubled is not None
    assert doubled.cost == (160_000, 160_000)
    funded = changed(before, {"do": "fund_training", "share": 0.5}).run
    assert funded is not None
    assert funded.unfunded == (250, 250)
    more = changed(before, {"do": "fund_training", "share": 1}).run
    assert more is not None
    assert more.unfunded == (0, 0)
    unsure = changed(funding(next_training_run={"cost": 800}), {"do": "fund_training", "share": 0.4}).run
    assert unsure is not None
    assert unsure.unfunded == (0, 600)


@pytest.mark.parametrize(
    ("fact", "before", "to", "after"),
    [
        ("license", "permissive", "copyleft", "copyleft"),  # neither is better: set
        ("license", None, "copyleft", "copyleft"),
        ("revenue_plan", "idea", "pilot", "pilot"),
        ("revenue_plan", "proven", "pilot", "proven"),  # what is better already stays
        ("revenue_plan", None, "pilot", "pilot"),
        ("succession_plan", "written", "informal", "written"),
    ],
)
def test_set_a_word(fact: str, before: str | None, to: str, after: str) -> None:
    made = changed(funding(**{fact: before}), {"do": "set", "fact": fact, "value": to})
    assert made.choices[fact] == after


@pytest.mark.parametrize(("before", "after"), [(None, 20), (1, 20), (2, 20), (5, 50)])
def test_set_a_number_never_lowers_it(before: int | None, after: int) -> None:
    made = changed(funding(key_people=before), {"do": "set", "fact": "key_people", "value": 2})
    assert made.plain["key_people"] == after


def test_signals() -> None:
    after = changed(funding(), {"do": "signal", "add": "release_shipped", "drop": "layoffs"})
    assert after.signals == {"release_shipped"}


def test_changes_follow_each_other() -> None:
    after = changed(
        funding(),
        {"do": "scale_cost", "by": 2},
        {"do": "add_reserves", "months": 1},  # of the new cost: 5,000 + 2,000
        {"do": "add_payer", "kind": "sponsorship", "share": 0.1},  # of the new cost: 200
    )
    assert after.reserves == (700_000, 700_000)
    assert after.lines[-1].monthly == 20_000


def test_ends_are_days_after_the_funding_and_not_the_calendar() -> None:
    before = funding(as_of="2026-01-31")
    after = changed(before, {"do": "end_payer", "who": "largest", "months": 1})
    # One month from 31 January runs to 27 February.
    assert date.fromordinal(at(after, "Acme").end[0]) == date(2026, 2, 27)
