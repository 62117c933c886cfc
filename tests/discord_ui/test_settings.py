"""Settings, watches and sweeps on the wire: the real client, in a server, a DM and as a user install."""

import asyncio
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.secret import Pseudonyms
from bot.adapters.settings_table import SettingsTable
from bot.adapters.store import SqliteStore
from bot.discord_ui import rounds
from bot.service.settings import ScopeSettings, SettingsService
from bot.service.sweep import SWEPT
from tests.adapters.languages import languages
from tests.discord_ui.loopback import Loopback, loopback
from tests.discord_ui.test_bot import LINE, text
from tests.discord_ui.test_wire import running

MANAGER, MEMBER = str(1 << 5 | 1 << 11), str(1 << 11)
SERVER = Pseudonyms(b"a key of the tests").server(55)
SOON = "NLnet 50% grant until 2026-12-20; Meta 50% parent"


def kept(path: Path) -> ScopeSettings:
    with closing(SqliteStore(path, read_only=True)) as store:
        return SettingsService(SettingsTable(store.db.conn, store.file), languages()).of(SERVER)


async def said(fake: Loopback, number: int) -> str:
    (answer,) = await fake.until("POST", f"/token{number}/callback")
    return text(answer["data"]["components"])


async def command(fake: Loopback, number: int, name: str, permissions: str = MANAGER, **options: str) -> str:
    await fake.send(number, options, guild="55", installed=True, command=name, permissions=permissions)
    return await said(fake, number)


async def test_settings_by_options_menus_and_a_form(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.db"
    async with loopback(monkeypatch) as fake, running(path, fake):
        assert "are private until somebody posts them" in await command(fake, 1, "settings")
        assert "in the channel, for who may post" in await command(fake, 2, "settings", answers="public", quiet="23-7")
        channels = {"channels": {"99": {"id": "99", "name": "funding", "type": 0}}}
        await fake.press(3, "w:set_channel:0:", ["99"], permissions=MANAGER, resolved=channels, kind=8)
        assert "<#99>" in await said(fake, 3)
        await fake.press(4, "w:set_permission:0:post", ["2"], permissions=MANAGER, kind=3)
        assert "Manage Messages" in await said(fake, 4)
        roles = {"roles": {"12": {"id": "12", "name": "Curators"}, "13": {"id": "13", "name": "Keepers"}}}
        await fake.press(5, "w:set_roles:0:export", ["12", "13"], permissions=MANAGER, resolved=roles, kind=6)
        assert "<@&13>" in await said(fake, 5)
        await fake.press(6, "w:times:0:", permissions=MANAGER)
        (form,) = await fake.until("POST", "/token6/callback")
        assert form["type"] == 9
        await fake.fill(7, form["data"]["custom_id"], {"time_zone": "Europe/Berlin", "retention": "365"},
                        permissions=MANAGER)  # fmt: skip
        assert "kept for 365 days" in await said(fake, 7)
    now = kept(path)
    assert (now.private, now.time_zone, now.retention_days) == (False, "Europe/Berlin", 365)
    assert now.quiet is not None and (now.quiet.start, now.quiet.end) == (23, 7)  # noqa: PT018
    assert now.channel is not None and (now.channel.number, now.channel.name) == (99, "funding")  # noqa: PT018
    assert now.post.permission == "manage_messages"
    assert [(role.number, role.name) for role in now.export.roles] == [(12, "Curators"), (13, "Keepers")]


async def test_who_may_not_is_told_and_nothing_changes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "log.db"
    async with loopback(monkeypatch) as fake, running(path, fake):
        assert 'take the right "Manage Server"' in await command(fake, 1, "settings", MEMBER, answers="public")
        for number, (name, values) in enumerate(
            (("settings:0:", None), ("set_private:0:", ["1"]), ("set_channel:0:", ["99"]), ("right:0:post", None),
             ("set_permission:0:post", ["1"]), ("set_roles:0:post", ["12"]), ("times:0:", None)), 2
        ):  # fmt: skip
            await fake.press(number, f"w:{name}", values, permissions=MEMBER)
            assert 'take the right "Manage Server"' in await said(fake, number), name
        await fake.fill(20, "w:form:0:times/settings", {"retention": "1"}, permissions=MEMBER)
        assert 'take the right "Manage Server"' in await said(fake, 20)
        await fake.send(30, {}, guild=None, installed=False, command="settings")
        assert "Settings are a server's" in await said(fake, 30)
        await fake.send(31, {}, guild="55", installed=False, command="settings", permissions=MANAGER)
        assert "Settings are a server's" in await said(fake, 31)
        for number, name in enumerate(("set_private:0:", "right:0:burn", "set_roles:0:", "set_permission:0:x"), 40):
            await fake.press(number, f"w:{name}", ["nonsense"], permissions=MANAGER)
            assert "open /settings again" in await said(fake, number), name
    assert kept(path) == ScopeSettings()


async def test_public_answers_and_the_right_to_post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        await command(fake, 1, "settings", answers="public")
        await fake.press(2, "w:set_roles:0:post", ["12"], permissions=MANAGER, kind=6)
        await said(fake, 2)
        for number, roles in ((3, ()), (4, ("12",))):
            await fake.send(number, {"project": "OLMo", "payers": LINE}, guild="55", installed=True, roles=roles)
            (answer,) = await fake.until("POST", f"/token{number}/callback")
            assert bool(answer["data"].get("flags", 0) & 64) == (number == 3)
        await fake.press(5, "w:post:0:1", permissions=MEMBER)
        assert "Posting takes the role" in await said(fake, 5)


async def test_the_first_use_by_a_manager_offers_to_set_up_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        assert "nothing is set up yet" not in await command(fake, 1, "help", MEMBER)
        assert "nothing is set up yet" in await command(fake, 2, "help")
        (answer,) = fake.calls("POST", "/token2/callback")
        assert "w:settings:0:" in str(answer)
        assert "nothing is set up yet" not in await command(fake, 3, "help")


async def test_an_alert_is_posted_under_a_nonce_and_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "ALERT_SECONDS", 0.05)
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        await command(fake, 1, "settings", quiet="none")
        await command(fake, 2, "assess", project="Kelp", payers=soon(), cost="5k EUR")
        assert "Watched from now on" in await command(fake, 3, "project watch", project="kelp")
        messages = await fake.until("POST", "/channels/77/messages")
        assert messages[0]["enforce_nonce"] is True
        assert messages[0]["nonce"] == "whopays-1"
        assert messages[0]["allowed_mentions"] == {"parse": []}
        assert "NLnet" in text(messages[0]["components"])
        assert "w:card:0:1" in str(messages[0])
        await asyncio.sleep(0.3)
        count = len(fake.calls("POST", "/channels/77/messages"))
        assert "told 20" in await command(fake, 4, "project watch")
        assert len(fake.calls("POST", "/channels/77/messages")) == count
        assert "is watched no more" in await command(fake, 5, "project unwatch", project="Kelp")
        assert "Nothing yet" in await command(fake, 6, "project watch")


async def test_a_refused_channel_is_told_to_who_asks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rounds, "ALERT_SECONDS", 0.05)
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        fake.forbidden = True
        await command(fake, 1, "settings", quiet="none")
        await command(fake, 2, "assess", project="Kelp", payers=soon(), cost="5k EUR")
        assert "whopays may not write in this channel" in await command(fake, 3, "project watch", project="Kelp")
        await fake.until("POST", "/channels/77/messages")
        await asyncio.sleep(0.3)
        assert len(fake.calls("POST", "/channels/77/messages")) == 1
        assert "may not see that channel" in await command(fake, 4, "project watch")
        fake.forbidden = False
        await fake.press(5, "w:try_again:0:", permissions=MANAGER)
        await said(fake, 5)
        await fake.until("POST", "/channels/77/messages", 2)


async def test_where_nothing_can_be_posted_that_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        for number, (guild, name) in enumerate(
            ((None, "project watch"), ("55", "project watch"), (None, "project unwatch"), ("55", "project unwatch")), 1
        ):
            await fake.send(number, {"project": "Kelp"}, guild=guild, installed=False, command=name)
            assert "which takes whopays to be installed in that server" in await said(fake, number)


@pytest.mark.parametrize("there", [True, False, None])
async def test_the_servers_are_asked_for_once_a_day(
    there: bool | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """``None``: Discord's answer fails."""
    path = tmp_path / "log.db"
    async with loopback(monkeypatch) as fake:
        if not there:
            fake.guilds = None if there is None else []
        async with running(path, fake):
            await command(fake, 1, "assess", project="Kelp", payers=LINE)
        monkeypatch.setattr(rounds, "SWEEP_SECONDS", 0.05)
        with closing(SqliteStore(path)) as store:
            store.set_state(SWEPT, "")
        asked = len(fake.calls("GET", "/users/@me/guilds"))
        async with running(path, fake):
            await fake.until("GET", "/users/@me/guilds", asked + 1)
            await asyncio.sleep(0.3)
    with closing(SqliteStore(path, read_only=True)) as store:
        absent: list[Any] = store.db.conn.execute("SELECT scope, sightings FROM absences").fetchall()
        assert absent == ([(SERVER, 1)] if there is False else [])
        assert (store.state(SWEPT) == "") == (there is None)
        assert (len(fake.calls("GET", "/users/@me/guilds")) > asked + 1) == (there is None)
        assert store.stats()["rows"] == 1


def soon() -> str:
    from bot.wiring import now

    return f"NLnet 50% grant until {now().date().replace(day=28).isoformat()}; Meta 50% parent"
