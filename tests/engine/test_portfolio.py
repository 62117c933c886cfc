"""Projects side by side: who is one payer, what an exit does to all of them, and what is not counted."""

from datetime import date
from functools import cache
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.library import load_library
from bot.domain.change import RemovePayer
from bot.domain.portfolio import Exit, Portfolio
from bot.domain.situation import Situation, parse_situation
from bot.engine.assess import Engine
from bot.engine.portfolio import portfolio
from tests.examples import drawn
from tests.strategies import situation_tables

TODAY = date(2026, 11, 1)
SPELLINGS = {"meta": "Meta", "facebook": "Meta", "google": "Google"}


@cache
def engine() -> Engine:
    return Engine(load_library())


def project(name: str, *payers: dict[str, Any], **facts: Any) -> Situation:
    rows = [{"kind": "parent_company", "commitment": "at_will", **payer} for payer in payers]
    return parse_situation({
        "project": name, "as_of": "2026-11-01", "currency": "EUR", "monthly_cost": 50_000, "reserves": 100_000,
        "license": "permissive", "steward": "foundation", "paid_people": 4, "signals": [], "payers": rows, **facts,
    })  # fmt: skip


def looked(*given: Situation) -> Portfolio:
    return portfolio(engine(), given, SPELLINGS, TODAY)


def leans(one: Exit) -> list[int]:
    return [row.project for row in one.leaning]


def by_name(found: Portfolio) -> dict[str, Exit]:
    return {one.payer: one for one in found.exits}


def test_spellings_of_one_name_are_one_payer_over_all_projects() -> None:
    found = looked(
        project("A", {"name": "Meta", "share": 0.7}, {"name": "Nix", "share": 0.3}),
        project("B", {"name": "  FACEBOOK ", "share": 0.6}, {"name": "Ｎｉｘ", "share": 0.4}),
        project("C", {"name": "Meta", "share": 0.2}, {"name": "facebook", "share": 0.3}),
        project("D", {"name": "Elsewhere", "share": 1}),
    )
    exits = by_name(found)
    assert set(exits) == {"Meta", "Nix", "Elsewhere"}
    assert leans(exits["Meta"]) == [0, 1, 2]
    assert leans(exits["Nix"]) == [0, 1]
    (both,) = [row for row in exits["Meta"].leaning if row.project == 2]
    assert both.names == ("Meta", "facebook")
    assert both.part == (500, 500)


def test_an_exit_is_what_the_engine_says_of_that_project_alone() -> None:
    given = [
        project("A", {"name": "Meta", "share": 0.7}, {"name": "Nix", "share": 0.3}),
        project("B", {"name": "Nix", "share": 0.9}),
        project("C", {"name": "Meta", "monthly": 20_000}, {"name": "facebook", "monthly": 9_000}),
    ]
    for one in looked(*given).exits:
        for row in one.leaning:
            gone = [RemovePayer(do="remove_payer", who=f"name:{name}") for name in row.names]
            alone = engine().what_if(given[row.project], [*gone])["after"]
            assert (row.after.score, row.after.low, row.after.high) == (alone["score"], alone["low"], alone["high"])
            assert (row.after.band, row.after.zero_cash_on) == (alone["band"], alone["zero_cash_on"])


def test_the_largest_payers_exit_is_the_cards_own_scenario() -> None:
    given = project("A", {"name": "Meta", "share": 0.7}, {"name": "Nix", "share": 0.3})
    (row,) = by_name(looked(given))["Meta"].leaning
    stress = {s["scenario"]: s["score"] for s in engine().assess(given)["stress"]}
    assert row.after.score == stress["largest-payer-leaves"]


def test_counts_are_of_what_falls_and_ranks_begin_with_what_hurts_most() -> None:
    found = looked(
        *(project(name, {"name": "Meta", "share": 0.95}, {"name": "Nix", "share": 0.05}) for name in "ABC"),
        project("D", {"name": "Elsewhere", "share": 0.1}, reserves=9_000_000),
    )
    first = found.exits[0]
    assert first.payer == "Meta"
    moves = [(found.standings[row.project], row.after) for row in first.leaning]
    assert first.rise == sum(after.score - before.score for before, after in moves) > 0
    order = [band for _, band in engine().rules.bands]
    assert first.worse == sum(order.index(a.band) > order.index(b.band) for b, a in moves) > 0
    assert first.worst == sum(a.band == "critical" != b.band for b, a in moves)
    scores = [found.standings[i].score for i in found.ranked]
    assert scores == sorted(scores, reverse=True)


def test_who_is_nobody_that_can_leave_is_not_counted() -> None:
    crowd = {"name": "Donors", "kind": "donations", "share": 0.3}
    found = looked(
        project(
            "A", crowd, {"name": "Users", "kind": "hosted_service", "share": 0.1, "count": 80},
            {"name": "Asked", "kind": "foundation_grant", "commitment": "applied", "share": 0.2},
            {"name": "One sponsor", "kind": "sponsorship", "count": 1, "share": 0.2},
            {"name": "Google", "kind": "sponsorship", "share": 0.1},
        ),
        project("B", crowd),
    )  # fmt: skip
    assert set(by_name(found)) == {"One sponsor", "Google"}


def test_whose_money_is_over_today_can_not_leave_any_more() -> None:
    given = project("A", {"name": "Nix", "share": 0.5, "until": "2026-03-31"}, as_of="2026-01-01")
    assert portfolio(engine(), [given], {}, date(2026, 3, 31)).exits
    assert not portfolio(engine(), [given], {}, date(2026, 4, 1)).exits


def test_unknown_payers_are_said_and_what_can_not_be_rated_stands_last_and_counts_in_no_band() -> None:
    bare = parse_situation(
        {"project": "Bare", "as_of": "2026-11-01", "payers": [{"name": "Meta"}], "partial": ["payers"]}
    )
    found = looked(bare, project("Sound", {"name": "Meta", "share": 0.9}, reserves=9_000_000))
    assert found.not_whole == (0,)
    assert [found.standings[i].rated for i in found.ranked] == [True, False]
    assert leans(by_name(found)["Meta"]) == [0, 1]
    rated = [row for row in by_name(found)["Meta"].leaning if found.standings[row.project].rated]
    assert by_name(found)["Meta"].worse <= len(rated)


def test_nothing_given_is_nothing_found() -> None:
    assert looked() == Portfolio((), (), (), ())


@drawn(40)
@given(st.lists(situation_tables(), max_size=4), st.randoms(use_true_random=False))
def test_the_order_of_projects_changes_no_exit(tables: list[dict[str, Any]], shuffler: Any) -> None:
    given = [parse_situation({**table, "project": f"P{i}"}) for i, table in enumerate(tables)]
    again = given[:]
    shuffler.shuffle(again)

    def told(order: list[Situation]) -> dict[str, Any]:
        found = looked(*order)
        return {
            one.payer.casefold(): (
                one.worst,
                one.worse,
                one.rise,
                sorted((order[r.project].project, r.after.score) for r in one.leaning),
            )
            for one in found.exits
        }

    assert told(given) == told(again)
    assert sorted(looked(*given).ranked) == list(range(len(given)))
