"""Watching: what is told, when, and that nothing is told twice."""

import asyncio
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
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
from bot.domain.canonical import canonical
from bot.domain.page import Page
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.service.assess import AssessService, Caller
from bot.service.events import by_time_alone, events
from bot.service.history import HistoryService
from bot.service.settings import Named, Quiet, SettingsService, Who
from bot.service.watch import Claim, WatchService
from tests.adapters.languages import languages
from tests.adapters.stored import made
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
        self.store.db.conn.execute("PRAGMA synchronous = OFF")  # the process dies here, the machine does not
        conn, file = self.store.db.conn, self.store.file
        self.settings = SettingsService(SettingsTable(conn, file), languages())
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

    def put(self, number: int, facts: dict[str, Any], caller: Caller) -> None:
        """Stores as much of an assessment as watching reads of it."""
        row = made(number, scope=caller.scope, project=facts["project"])
        self.store.put(replace(row, body=canonical({"situation": {"as_of": self.at.date().isoformat(), **facts}})))

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
    assert (found.then_band, found.now_band, found.rated) == ("Low risk", "Moderate risk", True)
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


def test_what_was_left_by_a_crash_is_posted_again_under_its_nonce_for_two_minutes(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("kelp", ADA)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    for how in ("before", "after"):
        world.discord.crash = lambda how=how: how
        with pytest.raises(Crash):
            world.round()
        world.restart()
        assert world.states() == [("payer_ends", "on its way")]
        world.at += timedelta(seconds=40)
    world.discord.crash = lambda: ""
    world.round()
    assert [nonce for _, nonce, _ in world.discord.messages] == ["whopays-1"]
    assert world.discord.tries == 3
    assert world.states() == [("payer_ends", "posted")]


@pytest.mark.parametrize("how", ["before", "after"])
def test_later_than_that_it_counts_as_posted_and_is_shown_as_lost(world: World, how: str) -> None:
    world.assess(GRANT)
    world.watching.watch("kelp", ADA)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.discord.crash = lambda: how
    with pytest.raises(Crash):
        world.round()
    world.discord.crash = lambda: ""
    world.at += timedelta(minutes=5)
    world.restart()
    tries = world.discord.tries
    world.round()
    assert world.discord.tries == tries
    assert world.states() == [("payer_ends", "lost")]


def test_a_cut_line_says_nothing_sure_and_a_second_attempt_changes_that_only_when_it_is_taken(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("kelp", ADA)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.discord.crash = lambda: "cut"
    world.round()
    for how in ("not sent", "cut"):
        world.at += timedelta(seconds=31)
        world.discord.crash = lambda how=how: how
        world.round()
    world.discord.forbidden.add(10)
    world.discord.crash = lambda: ""
    world.at += timedelta(seconds=20)
    world.round()
    world.at += timedelta(minutes=10)
    world.round()
    assert len(world.discord.messages) == 1
    assert world.states() == [("payer_ends", "lost")]


def test_what_was_not_sent_is_sent_later(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("kelp", ADA)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.discord.crash = lambda: "not sent"
    for _ in range(3):
        world.round()
        world.at += timedelta(hours=1)
    assert world.states() == []
    world.discord.crash = lambda: ""
    world.round()
    assert world.states() == [("payer_ends", "posted")]


def test_a_refused_channel_is_shown_and_not_tried_again_by_itself(world: World) -> None:
    for name in ("Kelp", "Lumen"):
        world.assess({**GRANT, "project": name})
        world.watching.watch(name, ADA)
    world.discord.forbidden.add(10)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    for _ in range(20):
        world.round()
        world.at += timedelta(hours=1)
    assert world.discord.tries == 1
    assert world.states() == [("payer_ends", "refused"), ("payer_ends", "refused")]
    assert world.watching.try_again(ADA) == 2
    world.round()
    assert world.discord.tries == 2
    world.discord.forbidden.clear()
    world.watching.try_again(ADA)
    world.round()
    assert world.states() == [("payer_ends", "posted"), ("payer_ends", "posted")]
    assert len(world.discord.messages) == 2


def test_what_is_taken_again_brings_what_was_refused(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("Kelp", ADA)
    world.discord.forbidden.add(10)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.round()
    world.discord.forbidden.clear()
    world.assess({**GRANT, "project": "Lumen"})
    world.watching.watch("Lumen", ADA)
    world.at += timedelta(days=2)
    world.round()
    world.round()
    assert world.states() == [("payer_ends", "posted"), ("payer_ends", "posted")]


def test_quiet_hours_are_those_of_the_servers_time_zone(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("Kelp", ADA)
    world.settings.change(ADA, quiet=Quiet(start=22, end=8), time_zone="Asia/Tokyo")
    world.at = datetime(2026, 5, 1, 14, tzinfo=UTC)  # 23:00 there
    while not world.discord.messages:
        world.round()
        world.at += timedelta(minutes=30)
    assert [at for _, _, at in world.discord.messages] == [datetime(2026, 5, 1, 23, tzinfo=UTC)]


def test_the_channel_of_the_settings_goes_before_that_of_the_watch(world: World) -> None:
    world.assess(GRANT)
    assert world.watching.watch("Kelp", ADA).channel == 10
    world.settings.change(ADA, channel=Named(number=99, name="funding"))
    (watched,) = world.watching.watched(ADA)
    assert watched.channel == 99
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.round()
    assert [channel for channel, _, _ in world.discord.messages] == [99]


def test_a_newer_assessment_is_looked_at_the_same_day(world: World) -> None:
    world.assess({})
    world.watching.watch("Kelp", ADA)
    world.round()
    world.assess({"payers": [{"name": "NLnet", "share": 0.5, "until": "2026-02-01"}]})
    world.round()
    assert world.states() == [("payer_ends", "posted")]


def test_a_watch_follows_a_rename_and_goes_with_its_project(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("Kelp", ADA)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.round()
    world.store.rename_project(ONE, "kelp", "Quillfeather")
    world.round()
    assert [(watched.name, len(watched.told)) for watched in world.watching.watched(ADA)] == [("Quillfeather", 1)]
    assert len(world.discord.messages) == 1
    world.store.forget_author("u:ada")
    assert world.watching.watched(ADA) == []
    assert world.table.alerts(ONE, "quillfeather") == []
    whole = b"".join(path.read_bytes() for path in world.path.parent.iterdir())
    assert b"quillfeather" not in whole


def test_an_alert_keeps_no_name_of_what_it_was_about(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("Kelp", ADA)
    world.at = datetime(2026, 5, 1, 12, tzinfo=UTC)
    world.round()
    kept = [list(row) for row in world.store.db.conn.execute("SELECT * FROM alerts")]
    assert len(kept) == 1
    assert "NLnet" not in json.dumps(kept)


def test_watching_is_refused_where_nothing_can_be_posted(world: World) -> None:
    world.assess(GRANT)
    for caller in (Caller("u:ada", "u:ada", manages=True, channel=10), Caller("local", "local", manages=True)):
        for refused in (
            lambda caller=caller: world.watching.watch("Kelp", caller),
            lambda caller=caller: world.watching.unwatch("Kelp", caller),
            lambda caller=caller: world.watching.watched(caller),
        ):
            with pytest.raises(Refused, match="which takes whopays to be installed in that server"):
                refused()


def test_watching_takes_the_right_to_post(world: World) -> None:
    world.assess(GRANT)
    world.settings.change(ADA, post=Who(permission="manage_messages"))
    bob = Caller(ONE, "u:bob", channel=10)
    for refused in (
        lambda: world.watching.watch("Kelp", bob),
        lambda: world.watching.unwatch("Kelp", bob),
        lambda: world.watching.try_again(bob),
    ):
        with pytest.raises(Refused, match=r"^Posting takes"):
            refused()
    assert world.watching.watched(bob) == []


def test_a_server_sees_and_stops_its_own_alone(world: World) -> None:
    world.assess(GRANT)
    world.watching.watch("Kelp", ADA)
    other = Caller("s:two", "u:ada", manages=True, channel=11)
    assert world.watching.watched(other) == []
    for refused in (
        lambda: world.watching.unwatch("Kelp", other),
        lambda: world.watching.unwatch("Lumen", ADA),
        lambda: world.watching.watch("Kelp", other),
    ):
        with pytest.raises(Refused):
            refused()
    assert world.watching.unwatch("kelp", ADA) == "Kelp"
    assert world.watching.watched(ADA) == []
