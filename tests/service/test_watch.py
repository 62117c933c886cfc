"""Watching: what is told, when, and that nothing is told twice."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.forget import clean
from bot.adapters.settings_table import SettingsTable
from bot.adapters.store import SqliteStore
from bot.adapters.watch_table import WatchTable
from bot.discord_ui.alerts import Alerts, NotSent, NotTaken
from bot.domain.page import Page
from bot.domain.situation import parse_situation
from bot.service.assess import AssessService, Caller
from bot.service.events import by_time_alone, events
from bot.service.history import HistoryService
from bot.service.settings import SettingsService
from bot.service.watch import Claim, WatchService
from tests.adapters.test_render import engine

ONE = "s:one"
ADA = Caller(ONE, "u:ada", manages=True, channel=10)
START = datetime(2026, 1, 1, 12, tzinfo=UTC)
KNOWN_FOR = timedelta(minutes=3)
"""How long the Discord of these tests knows a nonce."""


class Crash(Exception):  # noqa: N818
    """The process ends here."""


@dataclass
class Discord:
    """Takes messages, knows a nonce for some minutes, and crashes the bot before or after it took one."""

    now: Callable[[], datetime]
    messages: list[tuple[int, str, datetime]] = field(default_factory=list[tuple[int, str, datetime]])
    texts: list[str] = field(default_factory=list[str])
    tries: int = 0
    crash: Callable[[], str] = lambda: ""
    forbidden: set[int] = field(default_factory=set[int])

    async def post(self, channel: int, nonce: str, page: Page) -> None:
        self.tries += 1
        how = self.crash()
        if how == "before":
            raise Crash
        if how == "not sent":
            raise NotSent
        if channel in self.forbidden:
            raise NotTaken("no access")
        known = any(n == nonce and self.now() - at < KNOWN_FOR for _, n, at in self.messages)
        if not known:
            self.messages.append((channel, nonce, self.now()))
            self.texts.append(page.blocks[0])
        if how == "after":
            raise Crash
        if how == "cut":
            raise ConnectionResetError


class World:
    """A bot on a file, a clock and a Discord; a crash leaves the file as it is."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.at = START
        self.discord = Discord(lambda: self.at)
        self.open()

    def open(self) -> None:
        self.store = SqliteStore(self.path)
        conn, file = self.store.db.conn, self.store.file
        self.settings = SettingsService(SettingsTable(conn, file))
        self.table = WatchTable(conn, file)
        self.watching = WatchService(
            engine(),
            self.store,
            HistoryService(self.store, partial(clean, self.store)),
            self.table,
            self.settings,
            lambda: self.at,
        )
        self.assessing = AssessService(engine(), self.store, lambda: self.at)
        self.alerts = Alerts(self.watching, page, _here, self.discord.post)

    def restart(self) -> None:
        self.store.close()
        self.open()

    def assess(self, facts: dict[str, Any], caller: Caller = ADA) -> None:
        self.assessing.assess(parse_situation({"project": "Kelp", **facts}), caller)

    def round(self) -> None:
        asyncio.run(self.alerts.round())

    def states(self, caller: Caller = ADA) -> list[tuple[str, str]]:
        return [(told.alert.what, told.state) for watched in self.watching.watched(caller) for told in watched.told]


async def _here(do: Callable[..., Any], *args: Any) -> Any:
    return do(*args)


def page(claim: Claim) -> Page:
    return Page("alert", (f"{claim.row.name}: {claim.event.mark}",))


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    opened = World(tmp_path / "log.db")
    opened.settings.change(ADA, quiet=None)
    yield opened
    opened.store.close()


GRANT = {"payers": [{"name": "NLnet", "kind": "foundation_grant", "share": 0.5, "until": "2026-06-30"}]}


def marks(facts: dict[str, Any], today: date) -> list[tuple[str, date, date, date]]:
    situation = parse_situation({"project": "Kelp", "as_of": "2026-01-01", **facts})
    return [(e.what, e.on, e.first, e.last) for e in events(engine(), "0" * 16, situation, today)]


def test_a_day_is_told_ninety_and_fourteen_days_before() -> None:
    found = [row for row in marks(GRANT, date(2026, 1, 1)) if row[0] == "payer_ends"]
    end = date(2026, 6, 30)
    assert found == [
        ("payer_ends", end, date(2026, 4, 1), date(2026, 6, 15)),
        ("payer_ends", end, date(2026, 6, 16), date(2026, 7, 14)),
    ]


def test_an_assessment_grows_old_after_half_a_year() -> None:
    assert ("stale", date(2026, 6, 30), date(2026, 6, 30), date.max) in marks({}, date(2026, 1, 1))


DWINDLING = {
    "monthly_cost": 100, "reserves": 600, "currency": "EUR", "license": "permissive", "steward": "foundation",
    "payers": [
        {"name": "A", "kind": "foundation_grant", "commitment": "grant_agreement", "monthly": 90, "until": "2026-08-31"},
        {"name": "B", "kind": "donations", "commitment": "at_will", "monthly": 10, "count": 900},
    ],
    "signals": ["release_shipped"], "key_people": 5, "paid_people": 2, "volunteers": 4, "succession_plan": "written",
    "artifact": "library", "cuttable_share": 0.2, "organizations": 4, "revenue_plan": "none", "paying_users_share": 0.1,
    "fiscal_host": {"kind": "own_entity"},
}  # fmt: skip


def test_time_alone_changes_the_band() -> None:
    assert [row for row in marks(DWINDLING, date(2026, 1, 31)) if row[0] == "band"] == []
    later = date(2027, 2, 1)
    assert [row[2:] for row in marks(DWINDLING, later) if row[0] == "band"] == [(later, later)]
    now = engine().judge(parse_situation({"project": "Kelp", "as_of": "2026-01-01", **DWINDLING}))
    found = by_time_alone(engine(), now, later)
    assert (found.then_band, found.now_band, found.rated) == ("Low risk", "High risk", True)
    assert found.then_score < found.now_score


def test_where_too_little_is_known_for_a_band_none_is_told_of() -> None:
    now = engine().judge(parse_situation({"project": "Kelp", "as_of": "2026-01-01"}))
    assert not by_time_alone(engine(), now, date(2027, 1, 1)).rated


def test_each_is_told_once(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("kelp", ADA)
    for _ in range(400):
        world.round()
        world.round()
        world.at += timedelta(days=1)
    assert [(channel, nonce, at.date()) for channel, nonce, at in world.discord.messages] == [
        (10, "whopays-1", date(2026, 4, 1)), (10, "whopays-2", date(2026, 6, 16)), (10, "whopays-3", date(2026, 6, 30)),
        (10, "whopays-4", date(2026, 7, 1)),
    ]  # fmt: skip
    assert world.states() == [
        ("band", "posted"), ("stale", "posted"), ("payer_ends", "posted"), ("payer_ends", "posted"),
    ]  # fmt: skip
