"""The engine's promises on drawn situations, for the library as it is and for the tests' own small one.

``test_promises`` holds the same promises for the risk alone. Here each situation is made to hold what the promise is
about, so that every example counts, and an answer must narrow every fact and not only the sum of points.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Any, get_args

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.adapters.library import BrokenLibrary, load_library
from bot.domain import situation as s
from bot.domain.assessment import Assessment
from bot.domain.canonical import canonical
from bot.domain.situation import Situation, parse_situation
from bot.engine.assess import Engine
from bot.engine.facts import CHOICES, NUMBERS, Known
from bot.engine.score import interval
from tests.examples import drawn
from tests.strategies import BAD_SIGNALS, money, payer_tables, situation_tables, small_library

Table = dict[str, Any]
many = drawn(150)
FIRMNESS: list[str] = ["applied", "pledge", "at_will", "grant_agreement", "contract"]
LAST = date(2100, 12, 31)


@cache
def engines() -> tuple[Engine, ...]:
    """The real library where it is sound (tests/library says where it is not), and the small one."""
    small = Engine(small_library())
    try:
        return Engine(load_library()), small
    except BrokenLibrary:
        return (small,)


def three(engine: Engine, table: Table) -> tuple[int, int, int]:
    """Low, score and high."""
    judgement = engine.judge(parse_situation(table)).judgement
    low, high = interval(engine.rules, judgement)
    return sum(low), judgement.score, sum(high)


def never_worse(better: Table, than: Table) -> None:
    for engine in engines():
        for ours, theirs in zip(three(engine, better), three(engine, than), strict=True):
            assert ours <= theirs


@st.composite
def with_payer(draw: st.DrawFn) -> tuple[Table, int]:
    """A situation with at least one payer, and the index of one of them."""
    table = draw(situation_tables())
    payers: list[Table] = table.setdefault("payers", [])
    if not payers:
        payers.append(draw(payer_tables(date.fromisoformat(table["as_of"]), 10_100)))
    return table, draw(st.integers(0, len(payers) - 1))


def replaced(table: Table, index: int, **facts: Any) -> Table:
    """The same with other facts of one payer."""
    payers: list[Table] = table["payers"]
    return {**table, "payers": [{**p, **facts} if i == index else p for i, p in enumerate(payers)]}


def without(table: Table, index: int, fact: str) -> Table:
    """The same with one fact of one payer left out."""
    payers: list[Table] = table["payers"]
    less = [{k: v for k, v in p.items() if i != index or k != fact} for i, p in enumerate(payers)]
    return {**table, "payers": less}


# --- what every assessment holds --------------------------------------------------------------------------------------


@many
@given(situation_tables())
def test_sums_and_bounds(table: Table) -> None:
    situation = parse_situation(table)
    for engine in engines():
        made = engine.assess(situation)
        risk, dimensions = made["risk"], made["dimensions"]
        assert 0 <= risk["low"] <= risk["score"] <= risk["high"] <= 100
        held = sum(row["held"] for row in dimensions)
        assert sum(row["points"] for row in made["findings"]) + held == risk["score"]
        assert sum(row["points"] for row in dimensions) == risk["score"]
        assert sum(row["unknown"] for row in dimensions) == risk["high"] - risk["low"]
        assert all(0 <= row["points"] <= row["cap"] for row in dimensions)
        assert 0 <= made["coverage"] <= 1000
        for row in made["findings"]:
            pattern = engine.library.patterns[row["pattern"]]
            assert row["points"] >= 0 if pattern.kind == "weakness" else row["points"] <= 0
            assert 0 <= row["degree"] <= 1000


@many
@given(situation_tables())
def test_every_dimension_adds_up_by_hand(table: Table) -> None:
    for engine in engines():
        made = engine.assess(parse_situation(table))
        for row in made["dimensions"]:
            here = [f for f in made["findings"] if row["id"] in f["weighs"]]
            weak = [f for f in here if engine.library.patterns[f["pattern"]].kind == "weakness"]
            strong = [f for f in here if f not in weak]
            totals = [
                (sum(f["weighs"][row["id"]] * f["degree"] for f in side) + 500) // 1000 for side in (weak, strong)
            ]
            assert [sum(f["shares"][row["id"]] for f in side) for side in (weak, strong)] == [totals[0], -totals[1]]
            assert row["points"] == max(0, min(row["cap"], totals[0]) - totals[1])
        for f in made["findings"]:
            assert sum(f["shares"].values()) == f["points"]


@many
@given(situation_tables())
def test_intervals_are_intervals(table: Table) -> None:
    known = known_of(table)
    for fact, low, high in zip(NUMBERS, known.lo, known.hi, strict=True):
        assert 0 <= low <= high <= fact.most, fact.name
    assert all(known.choices)
    assert known.seen & ~known.may == 0


@many
@given(situation_tables())
def test_the_json_is_what_the_types_say(table: Table) -> None:
    adapter = TypeAdapter[Assessment](Assessment)
    for engine in engines():
        made = engine.assess(parse_situation(table))
        text = canonical(made)
        assert adapter.validate_json(text, strict=True) == made
        assert canonical(engine.assess(Situation.model_validate_json(canonical(made["situation"])))) == text


@drawn(30)
@given(situation_tables())
def test_the_same_bytes_from_an_engine_made_anew(table: Table) -> None:
    situation = parse_situation(table)
    for engine in engines():
        assert canonical(Engine(engine.library).assess(situation)) == canonical(engine.assess(situation))


JUDGED = (
    "risk",
    "coverage",
    "cash",
    "dimensions",
    "findings",
    "stress",
    "actions",
    "precedents",
    "questions",
    "sources",
)


def same_judgement(one: Table, other: Table) -> None:
    for engine in engines():
        a, b = engine.assess(parse_situation(one)), engine.assess(parse_situation(other))
        for key in JUDGED:
            assert a[key] == b[key]


@many
@given(situation_tables(), st.randoms(use_true_random=False))
def test_order_changes_nothing(table: Table, random: Any) -> None:
    other = {key: list[Any](value) if isinstance(value, list) else value for key, value in table.items()}  # pyright: ignore[reportUnknownArgumentType]
    for key in ("payers", "signals", "partial", "income_history"):
        random.shuffle(other.get(key, []))
    same_judgement(table, other)


def test_the_order_of_two_spellings_of_a_name_changes_nothing() -> None:
    payers: list[Table] = [{"name": "Acme", "in_kind": False}, {"name": "acme "}]
    table: Table = {"project": "Acme", "as_of": "2026-03-15", "payers": payers}
    same_judgement(table, {**table, "payers": payers[::-1]})


@many
@given(situation_tables())
def test_the_name_is_not_evidence(table: Table) -> None:
    same_judgement(table, {**table, "project": "Llama GPT OLMo"})


# --- an answer never widens -------------------------------------------------------------------------------------------

# Left out: next_training_run, partial, compute_cost and runway_months_stated, which read or replace other facts.
TOP = [
    "artifact", "license", "steward", "monthly_cost", "reserves", "paid_people", "volunteers", "key_people",
    "paying_users_share", "revenue_plan", "cuttable_share", "income_history", "fiscal_host", "organizations",
    "succession_plan", "signals", "payers",
]  # fmt: skip
MANY_BEHIND = [
    "donations", "sponsorship", "membership_dues", "hosted_service", "enterprise_edition", "enterprise_support",
    "services", "volunteer_labor",
]  # fmt: skip


def known_of(table: Table) -> Known:
    return engines()[-1].judge(parse_situation(table)).derived.known


def wider(unsure: Known, sure: Known) -> Iterable[tuple[str, object, object]]:
    """The facts that the surer of two knows less of."""
    for i, fact in enumerate(NUMBERS):
        if not unsure.lo[i] <= sure.lo[i] <= sure.hi[i] <= unsure.hi[i]:
            yield fact.name, (unsure.lo[i], unsure.hi[i]), (sure.lo[i], sure.hi[i])
    for i, fact in enumerate(CHOICES):
        if sure.choices[i] & ~unsure.choices[i]:
            yield fact.name, unsure.choices[i], sure.choices[i]
    if unsure.seen & ~sure.seen or sure.may & ~unsure.may:
        yield "signals", (unsure.seen, unsure.may), (sure.seen, sure.may)


def narrows(sure: Table, unsure: Table) -> None:
    """What is sure lies inside what was possible: every fact, and the score's interval."""
    found = list(wider(known_of(unsure), known_of(sure)))
    if "runway_months_stated" in sure:
        # A runway that is computed may lie outside of what was stated: then the answer corrects what was said.
        assume(not any(name.startswith("runway") for name, _, _ in found))
    assert not found
    for engine in engines():
        less, more = three(engine, unsure), three(engine, sure)
        assert less[0] <= more[0] <= more[2] <= less[2]


@drawn(400)
@given(situation_tables(), st.data())
def test_a_fact_left_out_never_narrows(table: Table, data: st.DataObject) -> None:
    given_facts = [fact for fact in TOP if fact in table]
    assume(given_facts)
    fact = data.draw(st.sampled_from(given_facts))
    narrows(table, {key: value for key, value in table.items() if key != fact})


def read_in_kind(payer: Table) -> bool | None:
    kind = payer.get("kind")
    return payer.get("in_kind", None if kind is None else kind in ("volunteer_labor", "compute_credits"))


def droppable(payer: Table) -> list[str]:
    """The facts of a payer that are unknown when left out, and not read as something."""
    facts = [fact for fact in ("commitment", "motive") if fact in payer]
    if "share" in payer and "monthly" not in payer:
        facts.append("share")
    # In kind, an amount left out is read to lie outside the cost; of venture capital, to pay through the reserves.
    if "monthly" in payer and "share" not in payer and read_in_kind(payer) is False:
        facts += ["monthly"] if payer.get("kind") != "venture_capital" else []
    if "kind" in payer and (payer["kind"] not in ("volunteer_labor", "compute_credits") or "in_kind" in payer):
        facts.append("kind")
    if "count" in payer and payer.get("kind", "donations") in MANY_BEHIND:
        facts.append("count")
    if "commitment" in facts and "until" not in payer and payer["commitment"] in ("at_will", "applied"):
        facts.append("commitment")  # its end was read as open: without it, it is unknown
    return facts


@drawn(600)
@given(with_payer(), st.data())
def test_a_payers_fact_left_out_never_narrows(chosen: tuple[Table, int], data: st.DataObject) -> None:
    table, index = chosen
    facts = droppable(table["payers"][index])
    assume(facts)
    narrows(table, without(table, index, data.draw(st.sampled_from(facts))))


@pytest.mark.parametrize("count", [1, 2, 600, 1500, 10**9])
@pytest.mark.parametrize("share", [0.0, 0.001, 0.4, 1.0])
def test_the_share_of_however_many_payers_left_out_never_narrows(count: int, share: float) -> None:
    unsure: Table = {"project": "Acme", "as_of": "2026-11-01", "payers": [{"name": "Givers", "count": count}]}
    narrows({**unsure, "payers": [{"name": "Givers", "count": count, "share": share}]}, unsure)


def test_payers_left_out_never_narrow_what_is_in_hand() -> None:
    table: Table = {"project": "Acme", "as_of": "2026-03-15", "monthly_cost": 500, "reserves": 1}
    narrows({**table, "payers": [{"name": "Acme", "monthly": 500}]}, table)


@pytest.mark.parametrize("left_out", ["share", "kind", "commitment"])
@pytest.mark.parametrize("kind", ["parent_company", "volunteer_labor", "donations"])
def test_a_cost_of_nothing_left_out_never_narrows(kind: str, left_out: str) -> None:
    payer = {
        "name": "Giver",
        "kind": kind,
        "share": 0.04,
        "commitment": "at_will",
        "in_kind": kind == "volunteer_labor",
    }
    table: Table = {"project": "Acme", "as_of": "2026-11-01", "monthly_cost": 0, "payers": [payer]}
    narrows(table, {key: value for key, value in table.items() if key != "monthly_cost"})
    narrows(table, without(table, 0, left_out))
    narrows(table, {key: value for key, value in table.items() if key != "payers"})


# --- good news never harms --------------------------------------------------------------------------------------------


@many
@given(situation_tables(), money, money)
def test_more_reserves_never_harm(table: Table, reserves: float, more: float) -> None:
    never_worse({**table, "reserves": min(10**12, reserves + more)}, {**table, "reserves": reserves})


@many
@given(with_payer(), st.integers(0, 1000), st.integers(0, 1000))
def test_a_later_end_never_harms(chosen: tuple[Table, int], first: int, more: int) -> None:
    table, index = chosen
    one = min(LAST, date.fromisoformat(table["as_of"]) + timedelta(days=first))
    other = min(LAST, one + timedelta(days=more))
    never_worse(replaced(table, index, until=other.isoformat()), replaced(table, index, until=one.isoformat()))


@many
@given(with_payer(), st.integers(0, 1500))
def test_a_firmer_commitment_never_harms(chosen: tuple[Table, int], days: int) -> None:
    table, index = chosen
    until = min(LAST, date.fromisoformat(table["as_of"]) + timedelta(days=days)).isoformat()
    rows = [replaced(table, index, until=until, commitment=word) for word in FIRMNESS]
    for weaker, firmer in pairwise(rows):
        never_worse(firmer, weaker)


@drawn(300)
@given(
    situation_tables(), money, money, money,
    st.fixed_dictionaries({}, optional={"commitment": st.sampled_from(get_args(s.Commitment)),
                                        "motive": st.sampled_from(get_args(s.Motive))}),
)  # fmt: skip
def test_more_revenue_from_many_never_harms(
    table: Table, cost: float, revenue: float, more: float, rest: Table
) -> None:
    line: Table = {"name": "Two hundred", "kind": "hosted_service", "count": 200, **rest}
    payers: list[Table] = table.get("payers", [])
    facts = {**table, "monthly_cost": cost}
    never_worse(
        {**facts, "payers": [*payers, {**line, "monthly": min(10**12, revenue + more)}]},
        {**facts, "payers": [*payers, {**line, "monthly": revenue}]},
    )


@many
@given(situation_tables(), st.sampled_from(sorted(BAD_SIGNALS)))
def test_one_bad_signal_fewer_never_harms(table: Table, signal: str) -> None:
    signals: list[str] = [word for word in table.get("signals", []) if word != signal]
    never_worse({**table, "signals": signals}, {**table, "signals": [*signals, signal]})


@pytest.mark.parametrize("cost", [0, 1])
@pytest.mark.parametrize("commitment", [None, "applied", "contract"])
def test_revenue_above_a_cost_of_nothing_never_harms(cost: float, commitment: str | None) -> None:
    line: Table = {"name": "Two hundred", "kind": "hosted_service", "count": 200, "commitment": commitment}
    facts: Table = {"project": "Acme", "as_of": "2026-03-15", "monthly_cost": cost, "steward": "foundation"}
    never_worse({**facts, "payers": [{**line, "monthly": 500}]}, {**facts, "payers": [{**line, "monthly": 0}]})
    for payer in ({**line, "monthly": 500}, {**line, "monthly": 0}, {**line, "share": 0.04}):
        table = {**facts, "payers": [payer]}
        narrows(table, {key: value for key, value in table.items() if key != "monthly_cost"})
        narrows(table, {**facts, "payers": [line]})


# --- losses and advice ------------------------------------------------------------------------------------------------


def is_loss(change: Any) -> bool:
    """A payer lost, cut or ended, or a bad signal; a higher cost is none, since parts of it then weigh less."""
    if change.do == "signal":
        return change.add in BAD_SIGNALS and change.drop is None
    return change.do in ("remove_payer", "end_payer") or (change.do == "scale_payer" and change.by <= 1)


@drawn(250)
@given(with_payer(), money, money)
def test_losing_a_payer_never_helps(chosen: tuple[Table, int], cost: float, reserves: float) -> None:
    situation = parse_situation({**chosen[0], "monthly_cost": cost, "reserves": reserves})
    for engine in engines():
        for row in engine.assess(situation)["stress"]:
            if all(is_loss(change) for change in engine.library.scenarios[row["scenario"]].change):
                assert row["change"] >= 0, row["scenario"]


@many
@given(situation_tables())
def test_lists_are_in_their_order(table: Table) -> None:
    for engine in engines():
        made = engine.assess(parse_situation(table))
        assert all(row["change"] <= 0 and row["relief"] < 0 for row in made["actions"])
        advice = [(not row["keeps_open"], not row["in_time"], row["relief"], row["change"]) for row in made["actions"]]
        assert advice == sorted(advice)
        scores = [-row["score"] for row in made["stress"]]
        assert scores == sorted(scores)
        narrowed = [-row["narrows"] for row in made["questions"]]
        assert narrowed == sorted(narrowed)
        assert all(0 <= row["narrows"] <= made["risk"]["high"] - made["risk"]["low"] for row in made["questions"])
        watched = [row["on"] for row in made["risk"]["watch"]]
        assert watched == sorted(watched)
        assert all(table["as_of"] <= on for on in watched)
        for row in made["precedents"]:
            on = engine.library.cases[row["case"]].outcome.date
            assert on is not None
            assert on.isoformat() <= table["as_of"]
