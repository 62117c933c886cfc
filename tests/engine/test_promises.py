"""What the engine promises of every situation, tried on many."""

import copy
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.adapters.library import load_library
from bot.domain.assessment import Assessment, Risk
from bot.domain.canonical import canonical
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from tests.examples import drawn
from tests.strategies import BAD_SIGNALS, situation_tables

many = drawn(80, suppress_health_check=[HealthCheck.filter_too_much])
FIRM = ["applied", "pledge", "at_will", "grant_agreement", "contract"]
# Left out: what is read when it is not said, and what is decided by other facts (the stated runway).
DROPPED = [
    "artifact", "license", "steward", "monthly_cost", "reserves", "paid_people", "volunteers", "key_people",
    "paying_users_share", "revenue_plan", "cuttable_share", "income_history", "fiscal_host", "organizations",
    "succession_plan",
]  # fmt: skip


@cache
def engine() -> Engine:
    return Engine(load_library())


def assess(table: dict[str, Any]) -> Assessment:
    return engine().assess(parse_situation(table))


def risk(table: dict[str, Any]) -> Risk:
    return assess(table)["risk"]


def with_an_end(table: dict[str, Any]) -> list[int]:
    """The payers whose end is known."""
    found = [i for i, payer in enumerate(table.get("payers", [])) if "until" in payer]
    assume(found)
    return found


def not_worse(better: Risk, worse: Risk) -> None:
    assert better["low"] <= worse["low"]
    assert better["score"] <= worse["score"]
    assert better["high"] <= worse["high"]


@many
@given(situation_tables())
def test_bounds_and_sums(table: dict[str, Any]) -> None:
    made = assess(table)
    found = made["risk"]
    assert 0 <= found["low"] <= found["score"] <= found["high"] <= 100
    points = sum(f["points"] for f in made["findings"])
    held = sum(d["held"] for d in made["dimensions"])
    assert points + held == sum(d["points"] for d in made["dimensions"]) == found["score"]
    assert all(0 <= d["points"] <= d["cap"] for d in made["dimensions"])
    assert 0 <= made["coverage"] <= 1000
    TypeAdapter(Assessment).validate_python(made)


@many
@given(situation_tables())
def test_the_same_bytes_again(table: dict[str, Any]) -> None:
    assert canonical(assess(table)) == canonical(assess(copy.deepcopy(table)))


@many
@given(situation_tables(), st.randoms(use_true_random=False))
def test_order_and_name_change_nothing(table: dict[str, Any], random: Any) -> None:
    other = copy.deepcopy(table)
    random.shuffle(other.get("payers", []))
    random.shuffle(other.get("signals", []))
    other["project"] = "Another name altogether"
    assert risk(other) | {"watch": []} == risk(table) | {"watch": []}


@many
@given(situation_tables(), st.data())
def test_leaving_a_fact_out_never_narrows(table: dict[str, Any], data: st.DataObject) -> None:
    table.pop("runway_months_stated", None)
    known = [fact for fact in DROPPED if fact in table]
    assume(known)
    fact = data.draw(st.sampled_from(known))
    less = {key: value for key, value in table.items() if key != fact}
    full, unsure = risk(table), risk(less)
    assert unsure["low"] <= full["low"]
    assert full["high"] <= unsure["high"]


@many
@given(situation_tables(), st.data())
def test_leaving_a_payers_fact_out_never_narrows(table: dict[str, Any], data: st.DataObject) -> None:
    table.pop("runway_months_stated", None)
    known = [(i, f) for i, p in enumerate(table.get("payers", [])) for f in ("commitment", "motive") if f in p]
    assume(known)
    index, fact = data.draw(st.sampled_from(known))
    less = copy.deepcopy(table)
    del less["payers"][index][fact]
    full, unsure = risk(table), risk(less)
    assert unsure["low"] <= full["low"]
    assert full["high"] <= unsure["high"]


@many
@given(situation_tables(), st.integers(1, 10**6))
def test_more_reserves_never_harm(table: dict[str, Any], more: int) -> None:
    assume("reserves" in table and table["reserves"] + more <= 10**12)
    not_worse(risk({**table, "reserves": table["reserves"] + more}), risk(table))


@many
@given(situation_tables(), st.sampled_from(sorted(BAD_SIGNALS)))
def test_one_bad_signal_fewer_never_harms(table: dict[str, Any], signal: str) -> None:
    signals = [s for s in table.get("signals", []) if s != signal]
    table.pop("partial", None)
    not_worse(risk({**table, "signals": signals}), risk({**table, "signals": [*signals, signal]}))


@many
@given(situation_tables(), st.integers(1, 900), st.data())
def test_a_later_end_never_harms(table: dict[str, Any], days: int, data: st.DataObject) -> None:
    payers = table.get("payers", [])
    index = data.draw(st.sampled_from(with_an_end(table)))
    later = copy.deepcopy(table)
    end = date.fromisoformat(payers[index]["until"]).toordinal() + days
    assume(end <= date(2100, 12, 31).toordinal())
    later["payers"][index]["until"] = date.fromordinal(end).isoformat()
    not_worse(risk(later), risk(table))


@many
@given(situation_tables(), st.sampled_from(FIRM), st.sampled_from(FIRM), st.data())
def test_a_firmer_commitment_never_harms(table: dict[str, Any], one: str, other: str, data: st.DataObject) -> None:
    index = data.draw(st.sampled_from(with_an_end(table)))
    weak, firm = sorted((one, other), key=FIRM.index)
    weaker, firmer = copy.deepcopy(table), copy.deepcopy(table)
    weaker["payers"][index]["commitment"], firmer["payers"][index]["commitment"] = weak, firm
    not_worse(risk(firmer), risk(weaker))


@many
@given(situation_tables(), st.integers(1, 10**5), st.integers(1, 10**5))
def test_more_revenue_from_many_never_harms(table: dict[str, Any], revenue: int, more: int) -> None:
    assume(table.get("monthly_cost", 0) > 0 and len(table.get("payers", [])) < 20)
    line = {"name": "Everybody", "kind": "hosted_service", "count": 10**6, "commitment": "at_will",
            "motive": "product_value", "monthly": revenue}  # fmt: skip
    less = {**table, "payers": [*table.get("payers", []), line]}
    better = {**table, "payers": [*table.get("payers", []), {**line, "monthly": revenue + more}]}
    not_worse(risk(better), risk(less))


@many
@given(situation_tables())
def test_losing_somebody_never_helps(table: dict[str, Any]) -> None:
    losses = {"largest-payer-leaves", "key-maintainer-leaves"}
    for row in assess(table)["stress"]:
        assert row["scenario"] not in losses or row["change"] >= 0, row


@many
@given(situation_tables())
def test_advice_keeps_open_first_and_helps(table: dict[str, Any]) -> None:
    actions = assess(table)["actions"]
    assert all(row["change"] <= 0 and row["relief"] < 0 for row in actions)
    assert [row["keeps_open"] for row in actions] == sorted((row["keeps_open"] for row in actions), reverse=True)


@many
@given(situation_tables())
def test_precedents_are_of_the_past(table: dict[str, Any]) -> None:
    cases = engine().library.cases
    for row in assess(table)["precedents"]:
        on = cases[row["case"]].outcome.date
        assert on is not None
        assert on.isoformat() <= table["as_of"]


def test_a_situation_without_a_date_is_not_judged() -> None:
    with pytest.raises(ValueError, match="as_of"):
        engine().assess(parse_situation({"project": "x"}))
