"""What happens on the wire: start, sync, scopes, double delivery and SIGTERM, with the real client on loopback."""

import asyncio
import os
import signal
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from bot.adapters.secret import Pseudonyms
from bot.adapters.store import SqliteStore
from bot.discord_ui.run import serve
from tests.discord_ui.loopback import APP, Loopback, loopback
from tests.discord_ui.test_bot import LINE, make_bot, text

COMMANDS = f"/applications/{APP}/commands"


@asynccontextmanager
async def running(path: Path, fake: Loopback) -> AsyncGenerator[asyncio.Task[int]]:
    """The bot, until SIGTERM ends it cleanly."""
    fake.ready.clear()
    task = asyncio.create_task(serve("a.b.c", make_bot(path)))
    try:
        await asyncio.wait_for(fake.ready.wait(), 10)
        yield task
    finally:
        os.kill(os.getpid(), signal.SIGTERM)
        assert await asyncio.wait_for(task, 10) == 0


def rows(path: Path) -> list[tuple[str, str]]:
    store = SqliteStore(path, read_only=True)
    try:
        return [(row.scope, row.author) for row in store.rows()]
    finally:
        store.close()


async def test_commands_are_registered_when_they_changed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake:
        for _ in range(2):
            async with running(tmp_path / "log.db", fake):
                pass
        assert len(fake.calls("PUT", COMMANDS)) == 1
        fake.commands = []
        async with running(tmp_path / "log.db", fake):
            pass
        assert len(fake.calls("PUT", COMMANDS)) == 2


async def test_a_double_delivery_is_answered_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        for _ in range(2):
            await fake.send(100, {"project": "OLMo", "payers": LINE}, guild="55", installed=True)
        answers = await fake.until("POST", "/token100/callback")
        await asyncio.sleep(0.2)
        assert len(fake.calls("POST", "/token100/callback")) == 1
        assert answers[0]["data"]["flags"] & 64
        assert "# OLMo" in text(answers[0]["data"]["components"])
        assert answers[0]["data"]["allowed_mentions"] == {"parse": []}
    assert len(rows(tmp_path / "log.db")) == 1


async def test_after_a_restart_the_answer_is_edited_not_posted_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with loopback(monkeypatch) as fake:
        for turn in range(2):
            async with running(tmp_path / "log.db", fake):
                await fake.send(100, {"project": "OLMo", "payers": LINE}, guild="55", installed=True)
                await fake.until("PATCH" if turn else "POST", "/messages/@original" if turn else "/token100/callback")
        assert len(fake.calls("POST", "/token100/callback")) == 1
    assert len(rows(tmp_path / "log.db")) == 1


async def test_a_record_belongs_to_the_server_where_the_app_is_installed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = Pseudonyms(b"a key of the tests")
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        for number, guild, installed in ((1, "55", True), (2, "55", False), (3, None, False)):
            await fake.send(number, {"project": "OLMo", "payers": LINE}, guild=guild, installed=installed)
            await fake.until("POST", f"/token{number}/callback")
    mine = names.user(1234)
    assert rows(tmp_path / "log.db") == [(names.server(55), mine), (mine, mine), (mine, mine)]


@pytest.mark.parametrize(("cut", "posts", "edits"), [("after", 1, 1), ("before", 2, 1)])
async def test_a_cut_line_never_makes_a_second_message(
    cut: str, posts: int, edits: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The original is looked for first; only where there is none is the first answer sent once more."""
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        fake.cut = cut
        await fake.send(100, {"project": "OLMo", "payers": LINE}, guild="55", installed=True)
        await fake.until("PATCH", "/messages/@original", edits)
        await fake.until("POST", "/token100/callback", posts)
        await asyncio.sleep(0.2)
        assert len(fake.calls("POST", "/token100/callback")) == posts
        assert len(fake.calls("PATCH", "/messages/@original")) == edits
    assert len(rows(tmp_path / "log.db")) == 1
