"""Answers put into situations, and the promise that none of them widens the interval."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.assessment import Question
from bot.domain.situation import parse_situation
from bot.engine.answers import ask, field_for, replies
from bot.service.answers import answered
from tests.engine.test_properties import engines
from tests.examples import drawn
from tests.strategies import said, situation_tables

META: dict[str, Any] = {"name": "Meta", "share": 0.7}
NLNET: dict[str, Any] = {"name": "NLnet", "kind": "foundation_grant", "share": 0.2}


@pytest.mark.parametrize(
    ("fact", "facts", "field"),
    [
        ("license", {}, "license"),
        ("license", {"license": "copyleft"}, None),
        ("runway", {}, "monthly_cost"),
        ("runway", {"monthly_cost": 5}, "reserves"),
        ("runway", {"monthly_cost": 5, "reserves": 7}, "payers"),
        ("runway", {"monthly_cost": 5, "reserves": 7, "payers": [NLNET]}, "payers[NLnet].commitment"),
        ("staying", {"payers": [NLNET, META]}, "payers[Meta].motive"),  # the weightier one first
        ("staying", {"payers": [NLNET, {"name": "Who"}]}, "payers[Who].motive"),  # of whom nothing is said, before all
        ("lasting", {"payers": [{**NLNET, "commitment": "grant_agreement"}]}, "payers[NLnet].until"),
        ("top_payer", {"payers": [META], "partial": ["payers"]}, "payers[Meta].kind"),
        ("top_payer", {"payers": [{**META, "kind": "parent_company"}], "partial": ["payers"]}, "payers"),
        ("top_payer", {"payers": [{"name": "x", "kind": "donations", "share": 1}]}, "payers[x].count"),
        ("signals", {"signals": ["layoffs"]}, None),
        ("signals", {"signals": ["layoffs"], "partial": ["signals"]}, "signals"),
        ("run_unfunded", {}, "next_training_run"),
        ("run_unfunded", {"next_training_run": {"cost": 5}}, "next_training_run.funded_share"),
        ("fiscal_host", {"fiscal_host": {"name": "OC"}}, "fiscal_host.kind"),
        ("runway", {"not_known": ["monthly_cost", "reserves", "payers"]}, None),
        ("staying", {"payers": [META, NLNET], "not_known": ["payers[Meta].motive"]}, "payers[NLnet].motive"),
    ],
)
def test_the_field_that_is_asked_for(fact: str, facts: dict[str, Any], field: str | None) -> None:
    assert field_for(fact, said(**facts)) == field


@pytest.mark.parametrize(
    ("field", "facts", "question"),
    [
        ("payers[Meta].commitment", {"payers": [META]}, "How firmly bound is what comes from Meta?"),
        ("payers", {}, "Who pays, and how much?"),
        ("payers", {"payers": [META], "partial": ["payers"]}, "Who else pays?"),
        ("key_people", {}, "How many people could keep it going?"),
    ],
)
def test_how_it_is_asked(field: str, facts: dict[str, Any], question: str) -> None:
    assert ask(field, said(**facts)) == question


def test_a_share_is_offered_only_where_there_is_room() -> None:
    given = said(payers=[META, {"name": "x"}])
    assert [reply["say"] for reply in replies("payers[x].share", given)] == ["10 %", "25 %"]


def question(field: str) -> Question:
    return {"fact": "-", "ask": "-", "narrows": 0, "field": field, "answers": [], "typed": ""}


@pytest.mark.parametrize(
    ("field", "value", "facts", "after"),
    [
        ("license", "copyleft", {}, {"license": "copyleft"}),
        ("license", None, {}, {"not_known": ["license"]}),
        ("license", None, {"not_known": ["steward"]}, {"not_known": ["license", "steward"]}),
        ("fiscal_host.kind", "host", {"fiscal_host": {"name": "OC"}}, {"fiscal_host": {"name": "OC", "kind": "host"}}),
        ("next_training_run", {"cost": 0, "funded_share": 1}, {}, {"next_training_run": {"cost": 0, "funded_share": 1}}),
        ("payers[Meta].kind", "other", {"payers": [META, NLNET]}, {"payers": [{**META, "kind": "other"}, NLNET]}),
        ("payers[Meta].share", 0.2, {"payers": [{"name": "Meta", "monthly": 5}, {"name": "meta"}]},
         {"payers": [{"name": "Meta", "monthly": 5}, {"name": "meta", "share": 0.2}]}),
        ("payers", [], {}, {"payers": []}),
        ("payers", [], {"payers": [META], "partial": ["payers"]}, {"payers": [META]}),
        ("payers", [NLNET], {"payers": [META], "partial": ["payers", "signals"]},
         {"payers": [META, NLNET], "partial": ["payers", "signals"]}),
        ("payers", [NLNET], {}, {"payers": [NLNET], "partial": ["payers"]}),
        ("signals", ["layoffs"], {}, {"signals": ["layoffs"], "partial": ["signals"]}),
        ("signals", [], {"signals": ["layoffs"], "partial": ["signals"]}, {"signals": ["layoffs"]}),
    ],
)  # fmt: skip
def test_an_answer_in_its_place(field: str, value: Any, facts: dict[str, Any], after: dict[str, Any]) -> None:
    assert answered(said(**facts), question(field), value) == said(**after)


@drawn(150)
@given(situation_tables(), st.data())
def test_no_answer_that_is_offered_widens_the_interval(table: dict[str, Any], data: st.DataObject) -> None:
    # What can be computed once an answer is in corrects a runway that was stated.
    given_before = parse_situation({key: value for key, value in table.items() if key != "runway_months_stated"})
    for engine in engines():
        before = engine.assess(given_before)
        offered = [(q, reply["value"]) for q in before["questions"] for reply in q["answers"]]
        if not offered:
            continue
        asked, value = data.draw(st.sampled_from(offered))
        after = engine.assess(answered(given_before, asked, value))["risk"]
        assert before["risk"]["low"] <= after["low"] <= after["high"] <= before["risk"]["high"], (asked, value)
