"""The bot with the real discord.py client, driven as people would, in SimCord's Discord."""

import json
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import simcord

from bot.adapters.secret import Pseudonyms
from bot.adapters.store import SqliteStore
from bot.discord_ui.client import Bot
from bot.wiring import desk

LINE = "Ai2 80% parent at will; NSF 20% grant until 2028-09"


def make_bot(path: Path) -> Bot:
    return Bot(
        None, Pseudonyms(b"a key of the tests"), lambda: datetime(2026, 11, 24, tzinfo=UTC),
        lambda: SqliteStore(path), lambda store: desk(store),
    )  # fmt: skip


@dataclass
class Server:
    env: Any
    alice: Any
    bob: Any
    channel: Any
    path: Path

    def rows(self) -> int:
        store = SqliteStore(self.path, read_only=True)
        try:
            return store.stats()["rows"]
        finally:
            store.close()


@asynccontextmanager
async def opened(tmp_path: Path) -> AsyncGenerator[Server]:
    path = tmp_path / "log.db"
    async with simcord.run(make_bot(path)) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        alice, bob = (guild.add_member(env.create_user(name)) for name in ("alice", "bob"))
        yield Server(env, alice, bob, channel, path)


def driven(test: Callable[[Server], Awaitable[None]]) -> Callable[[Path], Awaitable[None]]:
    """Runs a test inside a server: SimCord has to be entered and left in one task, which fixtures don't promise."""

    async def run(tmp_path: Path) -> None:
        async with opened(tmp_path) as server:
            await test(server)

    return run


def text(components: Any) -> str:
    """All visible text of some components."""
    if isinstance(components, list):
        return "\n".join(filter(None, map(text, components)))  # pyright: ignore
    if not isinstance(components, dict):
        return ""
    mine = str(components.get("content", ""))  # pyright: ignore
    return "\n".join(filter(None, (mine, text(components.get("components")))))  # pyright: ignore


def shown(result: Any) -> str:
    assert result.response is not None, "nothing was shown"
    return text(result.response.components)


def ids(result: Any) -> list[str]:
    return [x["custom_id"] for row in result.response.components for x in row.get("components", []) if "custom_id" in x]


def button(result: Any, action: str) -> str:
    return next(i for i in ids(result) if i.startswith(f"w:{action}:"))


@driven
async def test_assess_by_options_is_private_and_stored_first(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost="900k USD/month")
    assert made.response.ephemeral
    assert "# OLMo" in shown(made)
    assert "**Ai2**" in shown(made)
    assert server.rows() == 1


@driven
async def test_every_page_behind_a_button(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE, cost="900k USD/month")
    for action, words in (
        ("facts", "what I understood"), ("why", "why "), ("stress", "what if"), ("advice", "what would help"),
        ("precedents", "funded like this"), ("sources", "sources"),
    ):  # fmt: skip
        page = await server.alice.click(made.response, custom_id=button(made, action))
        assert words in shown(page)
        made = await server.alice.click(page.response, custom_id=button(page, "card"))
        assert "# OLMo" in shown(made)


@driven
async def test_post_and_take_back(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    posted = await server.alice.click(made.response, custom_id=button(made, "post"))
    assert not posted.response.ephemeral
    assert f"<@{server.alice.id}>" in shown(posted)


@driven
async def test_the_form_for_a_name_alone(server: Server) -> None:
    form = await server.alice.slash(server.channel, "assess", project="OLMo")
    assert form.modal is not None
    done = await server.alice.submit_modal(form, {"project": "OLMo", "payers": LINE, "cost": "900k USD"})
    assert "**Ai2**" in shown(done)
    assert server.rows() == 1


@driven
async def test_an_empty_form_offers_an_example(server: Server) -> None:
    form = await server.alice.slash(server.channel, "assess", project="OLMo")
    empty = await server.alice.submit_modal(form, {"project": "OLMo"})
    assert "nothing to judge" in shown(empty)
    example = await server.alice.click(empty.response, custom_id=button(empty, "example"))
    assert "Lantern 7B" in shown(example)
    assert server.rows() == 0


@driven
async def test_refusals_are_private_sentences(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="x", cost="-5")
    assert made.response.ephemeral
    assert "is negative" in shown(made)
    unknown = await server.alice.slash(server.channel, "project card", project="nothing")
    assert "No assessment of" in shown(unknown)
    assert server.rows() == 0


@driven
async def test_the_commands_of_a_project(server: Server) -> None:
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    assert "# OLMo" in shown(await server.alice.slash(server.channel, "project card", project="olmo"))
    assert "history" in shown(await server.alice.slash(server.channel, "project history", project="OLMo"))
    # SimCord says nothing of who installed the app, so records belong to users here: bob has none.
    assert "No assessment of" in shown(await server.bob.slash(server.channel, "project card", project="OLMo"))
    assert "is called" in shown(
        await server.alice.slash(server.channel, "project rename", project="OLMo", name="OLMo 3")
    )
    assert "deleted" in shown(await server.alice.slash(server.channel, "project delete", project="OLMo 3"))
    assert server.rows() == 0


@driven
async def test_names_complete_from_this_server_and_the_library(server: Server) -> None:
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    found = await server.alice.autocomplete(server.channel, "project card", "project", "ol")
    assert [choice["value"] for choice in found] == ["OLMo"]
    assert await server.alice.autocomplete(server.channel, "learn", "about", "runway")


@driven
async def test_learn_and_help(server: Server) -> None:
    assert "How many months the cash lasts" in shown(await server.alice.slash(server.channel, "learn", about="runway"))
    library = await server.alice.slash(server.channel, "learn")
    assert "The library" in shown(library)
    theses = await server.alice.click(library.response, custom_id="w:entries:0:theses")
    assert "`venture-capital-wants-its-return`" in shown(theses)
    cases = await server.alice.slash(server.channel, "learn", about="cases")
    assert "`llama-2023`" in shown(cases)
    entry = await server.alice.slash(server.channel, "learn", about="llama-2023")
    near = await server.alice.click(entry.response, custom_id=button(entry, "entry"))
    assert "## " in shown(near)
    assert "/assess" in shown(await server.alice.slash(server.channel, "help"))


async def test_the_same_interaction_after_a_restart_is_stored_once(tmp_path: Path) -> None:
    """SimCord counts its ids from the same number, so a second bot on the file gets the first one's interaction."""
    for _ in range(2):
        async with opened(tmp_path) as server:
            made = await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
            assert "# OLMo" in shown(made)
            assert server.rows() == 1
            why = await server.alice.click(made.response, custom_id=button(made, "why"))
            assert "why " in shown(why)


@driven
async def test_what_is_stored_names_nobody(server: Server) -> None:
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    store = SqliteStore(server.path, read_only=True)
    try:
        row = next(iter(store.rows()))
    finally:
        store.close()
    kept = json.dumps([row.scope, row.author, row.body.decode()])
    assert str(server.alice.id) not in kept
    assert str(server.channel.id) not in kept


@driven
async def test_an_uploaded_file_says_what_it_shows(server: Server) -> None:
    made = await server.alice.slash(server.channel, "assess", project="Kelp", file=("FUNDING.yml", b"github: kelp\n"))
    assert "What this file shows" in shown(made)
    assert "GitHub Sponsors \\(kelp\\)" in shown(made)
    assert server.rows() == 1
