"""Lists, comparisons and the worst scenarios, within one scope."""

from collections.abc import Generator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME, press, submit
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.service.assess import AssessService, Caller
from bot.service.compare import CompareService
from bot.service.desk import Desk
from bot.service.overview import DRAWN, PAGE, OverviewService
from bot.wiring import desk, example

ALICE, BOB = Caller("s", "alice"), Caller("t", "bob")
START = datetime(2026, 1, 1, 12, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now


class Kept:
    """A desk on a store of its own, with a clock to be moved."""

    def __init__(self, store: SqliteStore) -> None:
        self.clock = Clock()
        made = desk(store)
        scale = made.assessing.engine.library.scale
        self.desk: Desk = replace(
            made, assessing=AssessService(made.assessing.engine, store, self.clock),
            overview=OverviewService(store, made.history, scale, lambda: self.clock.now.date()),
            comparing=CompareService(store, made.history), today=lambda: self.clock.now.date(),
        )  # fmt: skip

    def assess(self, project: str, caller: Caller = ALICE, **given: Any) -> int:
        return self.desk.assessing.assess(parse_situation({"project": project, **given}), caller).key

    def later(self, days: int) -> None:
        self.clock.now += timedelta(days=days)


@pytest.fixture
def kept(tmp_path: Path) -> Generator[Kept]:
    store = SqliteStore(tmp_path / "log.db")
    yield Kept(store)
    store.close()


GONE: dict[str, Any] = {
    "signals": ["cash_shortfall_reported", "layoffs", "payer_exit_announced"], "monthly_cost": 1000, "reserves": 0,
    "payers": [{"name": "A", "share": 1, "kind": "parent_company", "commitment": "at_will"}], "steward": "startup",
    "license": "source_available", "currency": "EUR",
}  # fmt: skip


def test_the_worst_stands_first_and_what_is_not_rated_last(kept: Kept) -> None:
    kept.assess("Nothing is known")
    kept.later(3)
    lantern = {key: value for key, value in example().as_json().items() if key != "project"}
    kept.assess("Lantern", ALICE, **{**lantern, "as_of": "2026-01-01"})
    kept.later(4)
    kept.assess("Gone", ALICE, **GONE)
    kept.later(1)
    found = kept.desk.overview.projects(ALICE)
    assert [(row.newest.name, row.days) for row in found.rows] == [("Gone", 1), ("Lantern", 5), ("Nothing is known", 8)]
    assert next(row.newest.name for row in kept.desk.overview.projects(ALICE, "newest").rows) == "Gone"
    assert next(row.newest.name for row in kept.desk.overview.projects(ALICE, "oldest").rows) == "Nothing is known"
    assert next(row.newest.name for row in kept.desk.overview.projects(ALICE, "name").rows) == "Gone"
    with pytest.raises(Refused, match="is no order; known are worst, oldest, newest, name"):
        kept.desk.overview.projects(ALICE, "x")


def test_pages_hold_all_of_it_once(kept: Kept) -> None:
    keys = [kept.assess("OLMo", monthly_cost=n) for n in range(1, PAGE * 2 + 4)]
    pages = [kept.desk.overview.past("olmo", ALICE, n) for n in (1, 2, 3, 4)]
    assert [row.key for page in pages[:3] for row in page.rows] == list(reversed(keys))
    assert pages[3] == pages[2]
    assert (pages[0].pages, pages[0].assessments) == (3, PAGE * 2 + 3)
    assert [row.key for row in pages[0].drawn] == keys
    assert pages[1].drawn == ()


def test_the_picture_shows_the_newest_where_there_are_many(kept: Kept) -> None:
    keys = [kept.assess("OLMo", monthly_cost=n) for n in range(1, DRAWN + 6)]
    assert [row.key for row in kept.desk.overview.past("OLMo", ALICE).drawn] == keys[-DRAWN:]
    found = kept.desk.comparing.open(str(keys[0]), str(keys[-1]), ALICE)
    assert [row.key for row in found.between] == [keys[0], keys[-1]]


def test_two_dates_are_what_held_on_them(kept: Kept) -> None:
    keys: list[int] = []
    for cost in (1, 2, 3):
        keys.append(kept.assess("OLMo", monthly_cost=cost))
        kept.later(30)

    def compared(since: date | None, until: date | None) -> tuple[int, int]:
        found = kept.desk.comparing.dates("OLMo", since, until, ALICE)
        return found.first.stored.key, found.second.stored.key

    assert compared(None, None) == (keys[1], keys[2])
    assert compared(date(2026, 1, 1), None) == (keys[0], keys[2])
    assert compared(date(2026, 1, 30), date(2026, 2, 1)) == (keys[0], keys[1])
    assert compared(date(2026, 2, 1), date(2026, 1, 1)) == (keys[0], keys[1])
    with pytest.raises(Refused, match="had no assessment yet on 2025-12-31"):
        compared(date(2025, 12, 31), None)
    with pytest.raises(Refused, match="no two assessments to compare"):
        compared(date(2026, 1, 1), date(2026, 1, 2))


def test_the_scenarios_drawn_end_when_the_assessment_says(kept: Kept) -> None:
    stored = kept.desk.assessing.assess(example(), ALICE)
    worst = kept.desk.worst.of(stored.assessment)
    ends = {row["scenario"]: row["zero_cash_on"] for row in stored.assessment["stress"]}
    assert len(worst.cash) == 2
    assert {name: cash["zero_cash_on"] for name, cash in worst.cash.items()} == {
        name: ends[name] for name in worst.cash
    }
    soonest = min(day for day in ends.values() if day)
    assert next(iter(worst.cash.values()))["zero_cash_on"] == soonest
    old = kept.desk.worst.of({**stored.assessment, "edition": "0" * 64})
    assert (old.cash, old.told) == ({}, False)
    unknown = kept.desk.assessing.judge(parse_situation({"project": "X"}))
    assert kept.desk.worst.of(unknown).cash == {}


def test_another_scope_sees_none_of_it(kept: Kept) -> None:
    first, second = kept.assess("OLMo", monthly_cost=1), kept.assess("OLMo", monthly_cost=2)
    mine = kept.assess("Mine", BOB, monthly_cost=1)
    for action, target in (
        ("charts", f"{first}"), ("history", f"{first}.1"), ("compare", f"{first}.{second}"), ("retype", f"{first}"),
        ("compare", f"{mine}.{first}"), ("compare", f"{first}.{mine}"), ("history", f"{second}.2"),
    ):  # fmt: skip
        with pytest.raises(Refused, match="not kept here"):
            press(kept.desk, BOB, action, target)
    with pytest.raises(Refused, match="not kept here"):
        press(kept.desk, BOB, "pick", "", chosen=str(first))
    with pytest.raises(Refused, match="not kept here"):
        submit(kept.desk, BOB, "revise", str(first), {"cost": "5 EUR"})
    with pytest.raises(Refused, match="not kept here"):
        submit(kept.desk, BOB, "goto", f"3.leaf.history.{first}", {"page": "1"})
    for name, values in (
        ("project history", {"project": "OLMo"}), ("project compare", {"project": "OLMo"}),
        ("project compare", {"project": "Mine", "other": "OLMo"}),
    ):  # fmt: skip
        with pytest.raises(Refused, match="No assessment of"):
            BY_NAME[name].run(kept.desk, BOB, values)
    assert [row.newest.name for row in kept.desk.overview.projects(BOB).rows] == ["Mine"]


@pytest.mark.parametrize(
    "target", ["", "x", "3", "3.leaf", "3.leaf.forget.mine", "3.part.post.1", "-1.leaf.history.1", "9999999.part.help."]
)
def test_a_page_number_makes_nothing_but_pages(kept: Kept, target: str) -> None:
    with pytest.raises(Refused, match="not there any more"):
        press(kept.desk, ALICE, "goto", target)
    with pytest.raises(Refused, match="not there any more"):
        submit(kept.desk, ALICE, "goto", target, {"page": "1"})


@pytest.mark.parametrize("typed", ["", "0", "4", "-1", "two", "1.5", "９" * 9])
def test_a_number_that_is_no_page_is_refused(kept: Kept, typed: str) -> None:
    key = kept.assess("OLMo")
    with pytest.raises(Refused, match="write a number from 1 to 3"):
        submit(kept.desk, ALICE, "goto", f"3.leaf.history.{key}", {"page": typed})
