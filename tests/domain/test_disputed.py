"""Facts one by one: each that can be disputed can be read, put right and found again; and two situations compared."""

from typing import Any

import pytest

from bot.commands.disputed_value import read_value
from bot.domain.disputed import MORE, MOST, disputable, value_of, with_fact
from bot.domain.fields import fold
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.domain.talk import Dispute, dispute_from
from bot.service.revise import put_right
from tests.talk_log import Talking, log

__all__ = ["log"]

GIVEN: dict[str, Any] = {
    "project": "OLMo", "as_of": "2026-11-01", "currency": "USD", "monthly_cost": 900_000, "reserves": 5, "region": "Asia",
    "payers": [{"name": "NSF", "share": 0.2}, {"name": "Ai2", "share": 0.7, "kind": "parent_company"},
               {"name": "Meta", "monthly": 9000, "until": "2027-01-31"}],
    "license": "permissive", "steward": "startup", "artifact": "model", "revenue_plan": "idea",
    "succession_plan": "none", "runway_months_stated": 5, "compute_cost": 40_000, "cuttable_share": 0.1,
    "paying_users_share": 0.2, "organizations": 3, "signals": ["layoffs"], "key_people": 2,
    "next_training_run": {"cost": 10, "by": "2027-01-01", "funded_share": 0.5}, "fiscal_host": {"kind": "host"},
}  # fmt: skip

TYPED: dict[str, tuple[str, Any]] = {
    "monthly_cost": ("800k USD", 800_000),
    "reserves": ("2M USD", 2_000_000),
    "payers[Ai2]": ("60% at will", {"name": "Ai2", "share": 0.6, "kind": "parent_company", "commitment": "at_will"}),
    "payers[NSF]": ("9k USD/month", {"name": "NSF", "monthly": 9000}),
    "payers[Meta]": ("5%", {"name": "Meta", "share": 0.05, "until": "2027-01-31"}),
    "people": ("3 paid in Europe, 1 key", {"paid_people": 3, "key_people": 1, "region": "Europe"}),
    "license": ("source available", "source_available"),
    "steward": ("Foundation", "foundation"),
    "signals": ("layoffs, release shipped", ["layoffs", "release_shipped"]),
    "artifact": ("dataset", "dataset"),
    "revenue_plan": ("none", "none"),
    "succession_plan": ("written", "written"),
    "runway_months_stated": ("12", 12),
    "compute_cost": ("30k USD", 30_000),
    "cuttable_share": ("25%", 0.25),
    "paying_users_share": ("1%", 0.01),
    "organizations": ("4", 4),
    "next_training_run.cost": ("2M USD", 2_000_000),
    "next_training_run.by": ("2027-06-30", "2027-06-30"),
    "next_training_run.funded_share": ("75%", 0.75),
    "fiscal_host.kind": ("own entity", "own_entity"),
}


def test_what_is_said_and_what_matters_can_be_disputed() -> None:
    assert disputable({"project": "x"}) == ["monthly_cost", "reserves", MORE, "people", "license", "steward"]
    fields = disputable(GIVEN)
    assert fields[:5] == ["monthly_cost", "reserves", "payers[Ai2]", "payers[NSF]", "payers[Meta]"]
    assert set(fields) == {*TYPED, MORE}
    many = GIVEN | {"payers": [{"name": f"P{n}", "share": 0.05} for n in range(20)]}
    assert len(disputable(many)) == MOST
    assert sum(field.startswith("payers[") for field in disputable(many)) == 12


@pytest.mark.parametrize("field", TYPED)
def test_each_is_read_put_right_and_found_again(field: str, log: Talking) -> None:
    typed, becomes = TYPED[field]
    value, currency = read_value(log.desk, GIVEN, field, typed)
    dispute = dispute_from(Dispute(field, value, typed, "", currency).as_bytes())
    after = parse_situation(put_right(GIVEN, dispute)).as_json()
    assert value_of(after, field) == becomes
    untouched = [other for other in TYPED if other != field]
    assert {other: value_of(after, other) for other in untouched} == {o: value_of(GIVEN, o) for o in untouched}
    assert put_right(after, dispute) == after


@pytest.mark.parametrize(
    ("field", "typed"),
    [
        ("license", "free"), ("signals", "layoffs, rain"), ("runway_months_stated", "-1"), ("organizations", "many"),
        ("cuttable_share", "5 USD"), ("cuttable_share", "25% grant"), ("next_training_run.by", "soon"), ("people", "many"),
        ("payers[Ai2]", "from Meta"), ("next_training_run.cost", "much"), ("runway_months_stated", "9" * 12),
    ],
)  # fmt: skip
def test_what_is_not_understood_is_refused(field: str, typed: str, log: Talking) -> None:
    with pytest.raises(Refused):
        read_value(log.desk, GIVEN, field, typed)


def test_one_payer_more_is_added_or_changed_and_the_list_stays_as_whole_as_it_was(log: Talking) -> None:
    value, _ = read_value(log.desk, GIVEN, MORE, "NLnet 5k USD/month; nsf 10%")
    after = with_fact(GIVEN, MORE, value)
    assert [(p["name"], p.get("share"), p.get("monthly")) for p in after["payers"]] == [
        ("NSF", 0.1, None),
        ("Ai2", 0.7, None),
        ("Meta", None, 9000),
        ("NLnet", None, 5000),
    ]
    assert "partial" not in after
    assert with_fact({"project": "x"}, MORE, value)["partial"] == ["payers"]


def test_a_payer_that_does_not_pay_goes_and_one_that_is_gone_is_refused() -> None:
    after = with_fact(GIVEN, "payers[ai2]", None)
    assert [fold(p["name"]) for p in after["payers"]] == ["nsf", "meta"]
    with pytest.raises(Refused, match="no payer of the project any more"):
        with_fact(after, "payers[Ai2]", {"share": 0.1})


def test_what_is_said_now_is_not_unknown_any_more() -> None:
    before = {"project": "x", "not_known": ["license", "key_people", "steward"]}
    assert with_fact(before, "license", "permissive")["not_known"] == ["key_people", "steward"]
    assert with_fact(before, "people", {"key_people": 1})["not_known"] == ["license", "steward"]
    assert "not_known" not in with_fact({"project": "x", "not_known": ["license"]}, "license", "permissive")
    assert with_fact({"project": "x"}, "reserves", 5, "EUR") == {"project": "x", "reserves": 5, "currency": "EUR"}
