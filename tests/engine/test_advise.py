"""The largest payer, stress and actions, by hand."""

from typing import Any

import pytest

from bot.engine import advise
from bot.engine.assess import Engine
from bot.engine.judged import judge_funding
from tests.engine.small import FEW, SHORT, engine, parent
from tests.strategies import action, pattern, said, scenario

# --- the largest payer ------------------------------------------------------------------------------------------------


def largest(made: Engine, **facts: Any) -> str | None:
    return advise.largest(made.rules, made.judge(said(**facts)))


@pytest.mark.parametrize(
    ("payers", "key"),
    [
        ([], None),
        ([parent("A", share=0.4), parent("B", share=0.6)], "b"),
        ([parent("A", share=0.3), parent("a", share=0.3), parent("B", share=0.4)], "a"),  # one name, one payer
        ([parent("B", share=0.5), parent("A", share=0.5)], "a"),  # equal, and equally felt: the first by name
        ([parent("A", monthly=1), parent("B", monthly=1_000_000)], "b"),  # the cost need not be known
    ],
)
def test_the_largest_payer(payers: list[dict[str, Any]], key: str | None) -> None:
    assert largest(engine(SHORT), payers=payers) == key


def test_payers_beyond_the_cost_are_still_compared() -> None:
    payers = [parent("A", monthly=100), parent("B", monthly=5000)]
    assert largest(engine(SHORT), monthly_cost=100, payers=payers) == "b"


def test_of_equal_payers_the_one_whose_loss_hurts_most() -> None:
    # Both carry half. A's money ends in a month anyway; without B the cash is gone much sooner.
    payers = [parent("A", share=0.5, until="2026-01-31"), parent("B", share=0.5)]
    assert largest(engine(SHORT), monthly_cost=100, reserves=400, payers=payers) == "b"
    payers = [parent("B", share=0.5, until="2026-01-31"), parent("A", share=0.5)]
    assert largest(engine(SHORT), monthly_cost=100, reserves=400, payers=payers) == "a"


def test_payers_not_named_are_not_the_largest() -> None:
    assert largest(engine(SHORT), payers=[parent("A", share=0.1)], partial=["payers"]) == "a"
    assert largest(engine(SHORT)) is None


# --- stress and actions -----------------------------------------------------------------------------------------------


LEAVES = scenario("leaves", {"do": "remove_payer", "who": "largest"})
DEARER = scenario("dearer", {"do": "scale_cost", "by": 2})
GIFTS = scenario("gifts", {"do": "end_payer", "who": "kind:donations", "months": 0})


def test_stress_by_hand() -> None:
    made = engine(SHORT, scenarios=[DEARER, LEAVES, GIFTS]).assess(
        said(monthly_cost=100, reserves=700, payers=[parent("A", monthly=30)])
    )
    # 70 a month of 700: 10 months, degree (120 - 100) x 1000 / 100 = 200: 2 points.
    assert made["risk"]["score"] == 2
    # Cost 200: 170 a month, 41 tenths: 790 -> 8. Without A: 7 months: 500 -> 5. No donations: not shown.
    assert made["stress"] == [
        {"scenario": "dearer", "zero_cash_on": "2026-05-04", "score": 8, "band": "low", "change": 6,
         "because": 'it worsens "Title of short"; the cash ends on 2026-05-04 instead of 2026-11-01'},
        {"scenario": "leaves", "zero_cash_on": "2026-08-01", "score": 5, "band": "low", "change": 3,
         "because": 'it worsens "Title of short"; the cash ends on 2026-08-01 instead of 2026-11-01'},
    ]  # fmt: skip


def test_a_scenario_shows_only_where_it_applies() -> None:
    bound = scenario("dearer", {"do": "scale_cost", "by": 2}, applies={"steward": ["startup"]})
    made = engine(SHORT, scenarios=[bound, scenario("old", {"do": "scale_cost", "by": 3}, status="retired")])
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 700, "payers": []}
    assert [row["scenario"] for row in made.assess(said(**facts, steward="startup"))["stress"]] == ["dearer"]
    assert [row["scenario"] for row in made.assess(said(**facts))["stress"]] == ["dearer"]  # it may apply
    assert made.assess(said(**facts, steward="community"))["stress"] == []


def test_losing_a_payer_in_kind_makes_nobody_else_pay_more() -> None:
    # 1,000 all in, 400 of it in kind by C; A gives half of the 600 in cash: 300 are missing a month.
    payers = [parent("A", share=0.5), parent("C", monthly=400, in_kind=True)]
    gone = scenario("gone", {"do": "end_payer", "who": "kind:parent_company", "months": 600})
    removed = scenario("removed", {"do": "remove_payer", "who": "largest"})
    made = engine(SHORT, scenarios=[gone, removed])
    now = made.judge(said(monthly_cost=1000, reserves=3000, payers=payers))
    assert now.derived.low.tenths == 100
    # Without C the whole 1,000 fall due and A pays its 300 still: 700 missing, 3,000 last 4.2 months.
    lines = tuple(line._replace(paying=0) if line.key == "c" else line for line in now.funding.lines)
    then = judge_funding(made.rules, now.funding.but(lines=lines))
    assert then.derived.low.tenths == 42


def test_actions_come_open_first_then_by_effect_then_by_effort() -> None:
    add = {"do": "add_reserves", "months": 6}
    made = engine(
        SHORT,
        actions=[
            action("closing", {"do": "add_reserves", "months": 12}, keeps_open=False),
            action("harder", add, effort="high"),
            action("larger", {"do": "add_reserves", "months": 9}, effort="high"),
            action("easier", add, effort="low"),
            action("also", add, effort="low"),
            action("useless", {"do": "set", "fact": "key_people", "value": 3}),
            action("worse", {"do": "scale_reserves", "by": 0.5}),
            action("retired", add, status="retired"),
        ],
    )
    found = made.assess(said(monthly_cost=100, reserves=200, payers=[]))
    # Two months: 10 points. Eight: 400 thousandths, 4 points. Eleven: 1. Fourteen: none.
    assert found["risk"]["score"] == 10
    assert [(row["action"], row["change"], row["keeps_open"]) for row in found["actions"]] == [
        ("larger", -9, True), ("also", -6, True), ("easier", -6, True), ("harder", -6, True), ("closing", -10, False),
    ]  # fmt: skip
    assert found["actions"][1]["because"] == (
        'it eases "Title of short"; the cash ends on 2026-09-01 instead of 2026-03-01'
    )
    assert found["actions"][1]["zero_cash_on"] == "2026-09-01"
    assert found["actions"][-1]["because"] == (
        'it ends "Title of short"; the cash ends on 2027-03-01 instead of 2026-03-01'
    )


@pytest.mark.parametrize(
    ("change", "facts"),
    [
        # The fact is as the action would make it, or better.
        ({"do": "set", "fact": "key_people", "value": 2}, {"key_people": 2}),
        ({"do": "set", "fact": "succession_plan", "value": "informal"}, {"succession_plan": "written"}),
        ({"do": "set", "fact": "fiscal_host", "value": "host"}, {"fiscal_host": {"kind": "own_entity"}}),
        # As much is earned in that way already.
        ({"do": "add_payer", "kind": "hosted_service", "share": 0.2, "commitment": "at_will"},
         {"payers": [{"name": "H", "kind": "hosted_service", "share": 0.2, "commitment": "at_will"}]}),
    ],
)  # fmt: skip
def test_nothing_is_advised_that_is_followed_already(change: dict[str, Any], facts: dict[str, Any]) -> None:
    # Of its own each would help: an account that lasts longer comes with it.
    made = engine(SHORT, FEW, actions=[action("do", change, {"do": "add_reserves", "months": 6})])
    payers = {"payers": facts.pop("payers", [parent("A", share=0.1)])}
    given: dict[str, Any] = {"monthly_cost": 100, "reserves": 200, **payers}
    without = {**given, "payers": [parent("A", share=0.1)]}
    assert [row["action"] for row in made.assess(said(**without))["actions"]] == ["do"]
    assert made.assess(said(**given, **facts))["actions"] == []


def advised(made: Engine, **facts: Any) -> list[str]:
    return [row["action"] for row in made.assess(said(**facts))["actions"]]


def test_advice_has_to_fit_what_is_known_and_a_scenario_need_not() -> None:
    made = engine(SHORT, actions=[action("for-libraries", {"do": "add_reserves", "months": 6},
                                         applies={"artifact": ["library"]})])  # fmt: skip
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 200, "payers": []}
    assert advised(made, **facts, artifact="library") == ["for-libraries"]
    assert advised(made, **facts) == []


def test_advice_may_need_a_payer_of_a_kind() -> None:
    bridge = action("bridge", {"do": "add_reserves", "months": 6}, applies={"payers": ["foundation_grant"]})
    made = engine(SHORT, actions=[bridge])
    grant = {"name": "G", "kind": "foundation_grant", "monthly": 1, "until": "2026-02-01"}
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 200}
    assert advised(made, **facts, payers=[parent("A", monthly=1)]) == []
    assert advised(made, **facts, payers=[grant | {"commitment": "applied"}]) == []
    assert advised(made, **facts, payers=[grant | {"commitment": "grant_agreement"}]) == ["bridge"]


def test_nobody_is_asked_to_sign_twice_nor_for_what_is_only_applied_for() -> None:
    bind = action("bind", {"do": "bind_payer", "who": "largest", "commitment": "contract", "months": 36})
    written = pattern("written", "weakness", {"commitments": "serious"}, {"fact": "bound", "from": 0.9, "to": 0})
    made = engine(written, actions=[bind])
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 0}
    assert advised(made, **facts, payers=[parent("A", share=1, until="2026-03-31")]) == ["bind"]
    signed = parent("A", share=1, until="2026-03-31") | {"commitment": "contract"}
    assert advised(made, **facts, payers=[signed]) == []
    asked = parent("A", share=1) | {"commitment": "applied"}
    assert advised(made, **facts, payers=[asked]) == []
    assert largest(made, payers=[asked, parent("B", share=0.01)]) == "b"


def test_a_line_that_stands_for_many_is_no_single_payer() -> None:
    many = {"name": "Members", "kind": "membership_dues", "share": 0.9}
    assert largest(engine(SHORT), payers=[many, parent("B", share=0.1)]) == "b"
    assert largest(engine(SHORT), payers=[many]) is None
    assert largest(engine(SHORT), payers=[many | {"count": 1}, parent("B", share=0.1)]) == "members"


def test_contracts_too_small_to_sign_are_not_advised() -> None:
    sell = action("sell", {"do": "add_payer", "kind": "services", "share": 0.2, "count": 4, "commitment": "contract"})
    made = engine(SHORT, actions=[sell])
    # A fifth of 2,000 from four is 100 a month each; of 1,999 it is less.
    assert advised(made, monthly_cost=2000, reserves=10_000, payers=[]) == ["sell"]
    assert advised(made, monthly_cost=1999, reserves=10_000, payers=[]) == []


def test_what_bears_too_late_stands_last_and_moves_no_date() -> None:
    slow = action("slow", {"do": "add_reserves", "months": 12}, months=9)
    made = engine(SHORT, actions=[slow, action("quick", {"do": "add_reserves", "months": 6}, months=3)])
    rows = made.assess(said(monthly_cost=100, reserves=400, payers=[]))["actions"]
    assert [(row["action"], row["in_time"], row["zero_cash_on"]) for row in rows] == [
        ("quick", True, "2026-11-01"), ("slow", False, None),
    ]  # fmt: skip
    # On a best path that lasts everything is in time.
    rows = made.assess(said(monthly_cost=100, payers=[], runway_months_stated=6))["actions"]
    assert all(row["in_time"] for row in rows)


def test_a_scenario_that_has_come_true_is_not_shown() -> None:
    gone = scenario("gone", {"do": "set", "fact": "fiscal_host", "value": "none"}, {"do": "scale_reserves", "by": 0.5})
    made = engine(SHORT, scenarios=[gone])
    facts: dict[str, Any] = {"monthly_cost": 100, "reserves": 700, "payers": []}
    assert [row["scenario"] for row in made.assess(said(**facts, fiscal_host={"kind": "host"}))["stress"]] == ["gone"]
    assert made.assess(said(**facts, fiscal_host={"kind": "none"}))["stress"] == []
