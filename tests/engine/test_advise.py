"""Stress, actions, outlook, watch, questions, precedents and identity, by hand."""

from typing import Any

import pytest

from bot.domain.assessment import Assessment
from bot.domain.canonical import canonical, sha256
from bot.domain.knowledge import Case, Pattern
from bot.engine import advise
from bot.engine.assess import ENGINE, Engine
from bot.engine.facts import SIGNALS
from bot.engine.judged import judge_funding
from bot.engine.precedents import Profile, differs, nearest, similarity
from tests.strategies import action, case, library, pattern, said, scenario, small_library

CAPS = {"runway": 60, "commitments": 40}
LAYOFFS = {"fact": "signals", "has": "layoffs"}
SHORT = pattern("short", "weakness", {"runway": "serious"}, {"fact": "runway", "from": 12, "to": 2})
FEW = pattern("few", "weakness", {"commitments": "minor"}, {"fact": "key_people", "from": 3, "to": 1})


def engine(*patterns: Pattern, **entries: Any) -> Engine:
    return Engine(library(list(patterns), caps=CAPS, **entries))


def parent(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "kind": "parent_company", "commitment": "at_will", **more}


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


# --- outlook and watch ------------------------------------------------------------------------------------------------


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


# --- questions --------------------------------------------------------------------------------------------------------


def asked(made: Assessment) -> list[tuple[str, int]]:
    return [(row["fact"], row["narrows"]) for row in made["questions"]]


def test_questions_by_what_they_narrow() -> None:
    made = engine(
        pattern("a", "weakness", {"runway": "serious"}, {"fact": "key_people", "from": 3, "to": 1}),
        pattern("b", "weakness", {"runway": "moderate"}, {"fact": "license", "is": "proprietary"}),
        pattern("c", "strength", {"commitments": "fatal"}, {"fact": "volunteers", "from": 1, "to": 5}),
        pattern("d", "weakness", {"runway": "minor"}, LAYOFFS),
        pattern("e", "weakness", {"runway": "fatal"}, {"fact": "steward", "is": "startup"}),
    )
    found = made.assess(said(steward="community"))
    # The interval is 0 to 17: a 10, b 5, d 2 of the runway; c, a strength where nothing weighs, moves nothing; e is
    # decided. Deciding a at 500 leaves 5 to 12: it narrows by 10; b by 5; d by 2. c narrows by 0.
    assert (found["risk"]["low"], found["risk"]["high"]) == (0, 17)
    assert asked(found) == [("key_people", 10), ("license", 5), ("signals", 2), ("volunteers", 0)]


def test_a_question_for_a_fact_that_several_findings_wait_for() -> None:
    made = engine(
        pattern("a", "weakness", {"runway": "moderate"}, {"fact": "key_people", "from": 3, "to": 1}),
        pattern("b", "weakness", {"commitments": "moderate"}, {"fact": "key_people", "from": 2, "to": 1}, LAYOFFS),
    )
    # Key people decide both (10 points wide), the signals b alone (5).
    assert asked(made.assess(said())) == [("key_people", 10), ("signals", 5)]
    # With layoffs absent b is decided, and nothing is asked of the signals.
    assert asked(made.assess(said(signals=[]))) == [("key_people", 5)]
    assert asked(made.assess(said(signals=[], key_people=2))) == []


def test_questions_that_narrow_alike_stand_in_the_facts_order() -> None:
    made = engine(
        pattern("a", "weakness", {"runway": "minor"}, LAYOFFS),
        pattern("b", "weakness", {"commitments": "minor"}, {"fact": "key_people", "from": 3, "to": 1}),
    )
    assert asked(made.assess(said())) == [("key_people", 2), ("signals", 2)]


def test_a_cap_lets_a_question_narrow_less() -> None:
    made = Engine(
        library(
            [
                pattern("a", "weakness", {"runway": "fatal"}, {"fact": "key_people", "from": 3, "to": 1}),
                pattern("b", "weakness", {"runway": "fatal"}, LAYOFFS),
            ],
            caps={"runway": 25, "commitments": 75},
        )
    )
    # 0 to min(40, 25). Deciding one at 500: from 10 to min(30, 25): 25 - 15 = 10 narrower.
    assert asked(made.assess(said())) == [("key_people", 10), ("signals", 10)]


# --- precedents -------------------------------------------------------------------------------------------------------


def profile(mix: dict[str, int], signals: tuple[str, ...] = (), **choices: str) -> Profile:
    return Profile(mix, choices, sum(1 << SIGNALS.values.index(x) for x in signals))


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (profile({}), profile({}), 0),  # nothing is known of both
        (profile({"donations": 1000}), profile({"donations": 1000}), 1000),
        (profile({"donations": 1000}), profile({"services": 1000}), 0),
        (profile({"donations": 700, "services": 300}), profile({"donations": 400, "other": 600}), 400),
        # Mix 4 x 400, steward 2 x 1000: 3600 / 6.
        (profile({"donations": 1000}, steward="startup"),
         profile({"donations": 400, "other": 600}, steward="startup"), 600),
        # Steward 2 x 0, artifact 1 x 1000, license 1 x 1000, plan 1 x 0: 2000 / 5.
        (profile({}, steward="startup", artifact="model", license="copyleft", revenue_plan="none"),
         profile({}, steward="community", artifact="model", license="copyleft", revenue_plan="idea"), 400),
        # What one side does not know is left out: license alone.
        (profile({"donations": 1000}, license="copyleft"), profile({}, license="copyleft", steward="startup"), 1000),
        # Signals: one of three shared, 2 x 333; artifact 1 x 1000: (666 + 1000) / 3.
        (profile({}, ("layoffs", "payer_pivot"), artifact="model"),
         profile({}, ("layoffs", "release_shipped"), artifact="model"), 555),
        (profile({}, ("layoffs",)), profile({}), 0),
    ],
)  # fmt: skip
def test_similarity_by_hand(one: Profile, other: Profile, alike: int) -> None:
    assert similarity(one, other) == alike
    assert similarity(other, one) == alike


def test_the_mix_is_of_lines_exactly_known() -> None:
    made = engine(SHORT, cases=[
        case("c", {"as_of": "2020-01-01", "payers": [{"name": "D", "kind": "donations", "share": 0.3},
                                                     {"name": "S", "kind": "services", "share": 0.1},
                                                     {"name": "G", "kind": "government_grant"}]},
             {"label": "sustained", "date": "2021-01-01"})])  # fmt: skip
    # The case's mix is 30 : 10 = 750 : 250 thousandths; here half and half: 500 + 250.
    found = made.assess(said(payers=[{"name": "x", "kind": "donations", "share": 0.5},
                                     {"name": "y", "kind": "services", "share": 0.5}]))  # fmt: skip
    differs = [{"what": "donations", "here": 500, "there": 750}]
    assert found["precedents"] == [{"case": "c", "similarity": 750, "outcome": "sustained", "differs": differs}]


def cases() -> dict[str, tuple[Case, Profile]]:
    same = profile({"donations": 1000})
    rows = {
        "early": ({"as_of": "2019-01-01"}, {"label": "distress", "date": "2020-06-01"}),
        "later": ({"as_of": "2019-01-01"}, {"label": "sustained", "date": "2020-06-02"}),
        "open": ({"as_of": "2019-01-01"}, {"label": "open"}),
        "dated-open": ({"as_of": "2019-01-01"}, {"label": "open", "date": "2020-01-01"}),
    }
    return {name: (case(name, *row), same) for name, row in rows.items()}


def test_findings_shared_count_by_three() -> None:
    one, other = Profile({"other": 1000}, {}, 0, findings=0b0111), Profile({"other": 1000}, {}, 0, findings=0b1101)
    # Mix 4 x 1000, findings 3 x 2/4: (4000 + 1500) / 7.
    assert similarity(one, other) == 785


def test_what_differs() -> None:
    heavy = pattern("heavy", "weakness", {"runway": "fatal"}, LAYOFFS)
    rules = engine(SHORT, heavy).rules
    assert [p.id for p in rules.patterns] == ["heavy", "short"]
    here = Profile({"donations": 700, "other": 300}, {"steward": "startup", "license": "copyleft"}, 0, findings=0b11)
    there = Profile({"donations": 500, "other": 500}, {"steward": "community", "license": "copyleft"}, 0)
    assert differs(here, there, rules) == [
        {"what": "steward", "here": "startup", "there": "community"},
        {"what": "donations", "here": 700, "there": 500},
        {"what": "only_here", "here": "heavy", "there": None},
    ]  # fmt: skip
    assert differs(there, here, rules)[-1] == {"what": "only_there", "here": None, "there": "heavy"}
    assert differs(here, here, rules) == []


@pytest.mark.parametrize(
    ("day", "names"),
    [
        ("2020-05-31", []),
        ("2020-06-01", ["early"]),  # on the very day
        ("2020-06-02", ["early", "later"]),  # alike: by id
        ("2030-01-01", ["early", "later"]),  # what is open has no outcome
    ],
)
def test_only_cases_whose_outcome_was_known(day: str, names: list[str]) -> None:
    as_of = said(as_of=day).as_of
    assert as_of is not None
    found = nearest(profile({"donations": 1000}), as_of.toordinal(), cases(), engine(SHORT).rules)
    assert [row["case"] for row in found] == names


def test_the_nearest_ten_from_three_tenths_on() -> None:
    rows = {
        f"c{i:02}": (case(f"c{i:02}", {"as_of": "2019-01-01"}, {"label": "distress", "date": "2019-06-01"}),
                     profile({"donations": i * 50, "other": 1000 - i * 50}))
        for i in range(21)
    }  # fmt: skip
    rules = engine(SHORT).rules
    found = nearest(profile({"donations": 1000}), 800_000, rows, rules)
    assert [row["case"] for row in found] == [f"c{i:02}" for i in range(20, 10, -1)]
    few = {name: rows[name] for name in ("c05", "c06", "c07")}  # 250, 300 and 350
    assert [row["case"] for row in nearest(profile({"donations": 1000}), 800_000, few, rules)] == ["c07", "c06"]


def test_a_case_is_never_its_own_precedent() -> None:
    made = Engine(small_library())
    for row in made.library.cases.values():
        assert row.id not in [found["case"] for found in made.assess(row.situation)["precedents"]]


# --- identity ---------------------------------------------------------------------------------------------------------


def test_the_fingerprint_is_over_situation_edition_and_engine() -> None:
    made = Engine(small_library())
    found = made.assess(said(monthly_cost=70000.0, reserves=None))
    assert found["situation"] == {"project": "X", "as_of": "2026-01-01", "monthly_cost": 70000}
    given = '{"as_of":"2026-01-01","monthly_cost":70000,"project":"X"}'
    text = f'{{"edition":"{made.library.edition}","engine":{ENGINE},"situation":{given}}}'
    assert found["fingerprint"] == sha256(text.encode())
    assert found["id"] == found["fingerprint"][:16]
    assert (found["edition"], found["engine"], found["schema"]) == (
        made.library.edition,
        ENGINE,
        "whopays.assessment/1",
    )


def test_another_name_is_another_statement_with_the_same_score() -> None:
    made = Engine(small_library())
    one, other = made.assess(said(reserves=5)), made.assess(said(reserves=5, project="Y"))
    assert one["id"] != other["id"]
    assert one["risk"] == other["risk"]


def test_another_edition_is_another_statement() -> None:
    one, other = engine(SHORT).assess(said()), engine(SHORT, scenarios=[DEARER]).assess(said())
    assert one["edition"] != other["edition"]
    assert one["id"] != other["id"]


def test_sources_are_those_of_what_is_present_and_shown() -> None:
    made = engine(pattern("a", "weakness", {"runway": "minor"}, LAYOFFS))
    assert made.assess(said(signals=[]))["sources"] == []
    assert made.assess(said(signals=["layoffs"]))["sources"] == [
        {"id": "a-source", "title": "A source", "address": "https://example.org/a"}
    ]
    assert canonical(made.assess(said(signals=["layoffs"]))) == canonical(made.assess(said(signals=["layoffs"])))
