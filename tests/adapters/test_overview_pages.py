"""Pages of lists, comparisons and charts: golden files that read like text, with the words of their pictures."""

import re
from collections.abc import Generator
from datetime import UTC, date, datetime
from functools import partial
from typing import Any

import pytest

from bot.adapters.forget import clean
from bot.adapters.store import SqliteStore
from bot.domain.page import Page
from bot.domain.situation import parse_situation
from bot.service.assess import AssessService, Caller
from bot.service.compare import CompareService
from bot.service.history import HistoryService
from bot.service.overview import OverviewService
from bot.service.worst import WorstService
from tests.adapters.test_render import HOSTILE, engine, example, renderer, stable, text
from tests.golden_files import Golden

CALLER = Caller("s", "a")


class Log:
    """A log in memory, in which the example was assessed thrice and another project once."""

    def __init__(self, store: SqliteStore) -> None:
        self.history = HistoryService(store, partial(clean, store))
        self.comparing = CompareService(store, self.history)
        self.overview = OverviewService(store, self.history, engine().library.scale, lambda: date(2026, 11, 4))
        self._store = store

    def assess(self, day: str, **given: Any) -> None:
        made = datetime.fromisoformat(day).replace(tzinfo=UTC)
        situation = parse_situation({"as_of": day, **given})
        AssessService(engine(), self._store, lambda: made).assess(situation, CALLER)


@pytest.fixture
def log() -> Generator[Log]:
    store = SqliteStore(":memory:")
    made = Log(store)
    given = example()
    made.assess("2026-05-01", **{**given, "reserves": 2_000_000, "payers": given["payers"][1:]})
    made.assess("2026-08-01", **{k: v for k, v in given.items() if k not in ("reserves", "signals", "as_of")})
    made.assess("2026-11-01", **{k: v for k, v in given.items() if k != "as_of"})
    made.assess("2026-11-03", project=HOSTILE[:90], payers=[{"name": HOSTILE[:90], "share": 0.5}])
    yield made
    store.close()


NAME = "Lantern 7B (made-up example)"


def whole(page: Page) -> str:
    """A page with the words of its pictures and of its choices, as a golden file has it."""
    more = [f"Picture {p.name}: {p.alt}" for p in page.pictures]
    more += [f"Choice {c.label}: {'; '.join(c.options)}" for c in page.choices]
    more += [f"Buttons: {', '.join(b.label for b in page.buttons)}"]
    return re.sub(r"`[0-9a-f]{16}`", "`id`", stable(text(page))) + "\n" + "\n".join(more) + "\n"


def test_a_projects_history(log: Log, golden: Golden) -> None:
    page = renderer().history(log.overview.past(NAME, CALLER))
    assert page.leaf is not None
    assert (page.leaf.number, page.leaf.count) == (1, 1)
    golden("tests/golden/history.md", whole(page))


def test_the_list_of_projects(log: Log, golden: Golden) -> None:
    golden("tests/golden/project_list.md", whole(renderer().projects(log.overview.projects(CALLER))))


def test_one_project_at_two_dates(log: Log, golden: Golden) -> None:
    found = log.comparing.dates(NAME, date(2026, 5, 1), None, CALLER)
    golden("tests/golden/compared-dates.md", whole(renderer().compared(found)))


def test_two_projects(log: Log, golden: Golden) -> None:
    found = log.comparing.projects(NAME, HOSTILE[:90], CALLER)
    shown = whole(renderer().compared(found))
    assert "@everyone <@" not in "".join(renderer().compared(found).blocks)
    golden("tests/golden/compared-projects.md", shown)


def test_charts(log: Log, golden: Golden) -> None:
    stored = log.history.latest(NAME, CALLER)
    page = renderer().charts(
        stored, WorstService(engine()).of(stored.assessment), log.overview.past(NAME, CALLER).drawn
    )
    golden("tests/golden/charts.md", whole(page))
    old = {**stored.assessment, "edition": "0" * 64}
    page = renderer().charts(stored, WorstService(engine()).of(old), ())  # type: ignore[arg-type]
    assert "The library has changed" in text(page)
    assert [picture.name for picture in page.pictures] == ["who-pays.png", "cash.png"]
