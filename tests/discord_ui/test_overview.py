"""History, comparison, the list of projects, charts and corrections, driven in SimCord's Discord."""

import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import simcord

from bot.adapters.secret import Pseudonyms
from bot.adapters.store import SqliteStore
from bot.discord_ui.client import Bot
from bot.domain.chart import Chart
from bot.service.desk import Desk
from bot.service.ports import Store
from bot.wiring import desk, draw
from tests.discord_ui.test_asking import menus
from tests.discord_ui.test_bot import LINE, Server, button, driven, ids, shown

COST = "900k USD/month"


def alts(result: Any) -> list[str]:
    """The alt texts of the pictures of an answer."""
    found: list[str] = []

    def walk(node: Any) -> None:
        for child in node if isinstance(node, list) else node.values() if isinstance(node, dict) else ():  # pyright: ignore
            walk(child)
        if isinstance(node, dict) and "media" in node:
            found.append(str(node["description"]))  # pyright: ignore

    walk(result.response.components)
    return found


async def assess(server: Server, project: str, **more: str) -> Any:
    return await server.alice.slash(server.channel, "assess", project=project, payers=LINE, **more)


@driven
async def test_the_history_is_drawn_listed_and_turned(server: Server) -> None:
    for n in range(18):
        await assess(server, "OLMo", cost=f"{900 + n}k USD/month")
    page = await server.alice.slash(server.channel, "project history", project="olmo")
    assert page.response.ephemeral
    assert "18 assessments, the newest first" in shown(page)
    assert len(alts(page)) == 1
    assert "OLMo: the score at 18 assessments" in alts(page)[0]
    turning = [i for i in ids(page) if i.startswith(("w:history:", "w:none:", "w:goto:"))]
    assert [i.split(":")[1] for i in turning] == ["none", "none", "goto", "history", "history"]
    last = await server.alice.click(page.response, custom_id=turning[-1])
    assert shown(last).count("% known") == 2
    assert not alts(last)
    form = await server.alice.click(last.response, custom_id=button(last, "goto"))
    assert form.modal is not None
    second = await server.alice.submit_modal(form, {"page": "2"})
    assert shown(second).count("% known") == 8
    form = await server.alice.click(second.response, custom_id=button(second, "goto"))
    wrong = await server.alice.submit_modal(form, {"page": "7"})
    assert "write a number from 1 to 3" in shown(wrong)
    menu, options = next(iter(menus(second).items()))
    assert options[0]["label"].startswith("10: ")
    card = await server.alice.select(second.response, [options[0]["value"]], custom_id=menu)
    assert "# OLMo" in shown(card)


@driven
async def test_two_projects_and_two_dates_are_compared(server: Server) -> None:
    await assess(server, "OLMo", cost=COST)
    await assess(server, "OLMo", cost="1.2M USD/month", reserves="3M USD")
    await server.alice.slash(
        server.channel, "assess", project="Pythia", payers="Volunteers in kind", steward="community"
    )
    page = await server.alice.slash(server.channel, "project compare", project="OLMo")
    assert "monthly cost: 900,000 USD → 1,200,000 USD" in shown(page)
    assert "cash on hand: not said → 3,000,000 USD" in shown(page)
    assert len(alts(page)) == 1
    earlier = await server.alice.click(page.response, custom_id=next(i for i in ids(page) if i.startswith("w:card:")))
    assert "900,000 USD a month" in shown(earlier)
    page = await server.alice.slash(server.channel, "project compare", project="OLMo", other="Pythia")
    assert "OLMo | Pythia" in shown(page)
    assert "steward: not said | community" in shown(page)
    assert len(alts(page)) == 2
    for values, words in (
        ({"other": "olmo"}, "name another project, or two dates"),
        ({"other": "Pythia", "since": "2026-01-01"}, "leave out the dates"),
        ({"since": "2020-01-01"}, "had no assessment yet on 2020-01-01"),
        ({"other": "nobody"}, "No assessment of"),
    ):
        refused = await server.alice.slash(server.channel, "project compare", project="OLMo", **values)
        assert words in shown(refused)
    alone = await server.alice.slash(server.channel, "project compare", project="Pythia")
    assert "has no two assessments to compare" in shown(alone)


@driven
async def test_the_list_of_projects(server: Server) -> None:
    empty = await server.alice.slash(server.channel, "project list")
    assert "No project is kept here yet" in shown(empty)
    for n in range(9):
        await assess(server, f"Project {n}", cost=COST)
    await server.alice.slash(server.channel, "assess", project="Unknown", license="permissive")
    page = await server.alice.slash(server.channel, "project list")
    assert "10 projects, the worst first" in shown(page)
    assert "assessed today" in shown(page)
    assert "in six months:" in shown(page)
    more = await server.alice.click(page.response, custom_id="w:projects:0:worst.2")
    assert "too little known to rate" in shown(more)
    named = await server.alice.slash(server.channel, "project list", order="name")
    assert shown(named).index("Project 0") < shown(named).index("Project 7")
    menu, options = next(iter(menus(named).items()))
    card = await server.alice.select(named.response, [options[0]["value"]], custom_id=menu)
    assert "# Project 0" in shown(card)


@driven
async def test_charts_are_a_page_with_words_for_each(server: Server) -> None:
    await assess(server, "OLMo", cost=COST, reserves="5M USD")
    made = await assess(server, "OLMo", cost=COST, reserves="4M USD")
    page = await server.alice.click(made.response, custom_id=button(made, "charts"))
    who, cash, score = alts(page)
    assert who == "OLMo: who pays. Ai2: 80 %; NSF: 20 %."
    assert "As it is: ends" in cash
    assert "The largest payer" in cash
    assert "the score at 2 assessments" in score
    back = await server.alice.click(page.response, custom_id=button(page, "card"))
    assert "# OLMo" in shown(back)
    assert not alts(back)
    posted = await server.alice.click(back.response, custom_id=button(back, "post"))
    beside = await server.alice.click(posted.response, custom_id=button(posted, "charts"))
    assert beside.response.ephemeral
    assert len(alts(beside)) == 3
    assert not posted.response.ephemeral
    assert "# OLMo" in shown(posted)


@driven
async def test_a_card_is_corrected(server: Server) -> None:
    made = await assess(server, "OLMo", cost=COST)
    form = await server.alice.click(made.response, custom_id=button(made, "retype"))
    assert form.modal is not None
    values = {
        "payers": "Ai2 60% parent at will; NSF 40% grant until 2028-09",
        "cost": COST,
        "reserves": "",
        "people": "",
    }
    now = await server.alice.submit_modal(form, values)
    assert "**Revised**, as of" in shown(now)
    assert "60 % **Ai2**" in shown(now)
    assert server.rows() == 2
    same = await server.alice.click(now.response, custom_id=button(now, "retype"))
    filled = {i["component"]["custom_id"]: i["component"].get("value", "") for i in same.modal["components"]}
    unchanged = await server.alice.submit_modal(same, {k: v for k, v in filled.items() if v})
    assert "says what the newest assessment says already" in shown(unchanged)
    assert server.rows() == 2


async def test_charts_are_drawn_beside_the_line_and_the_store(tmp_path: Path) -> None:
    """By a thread that is neither that of the event loop nor the one that owns the store."""
    drawing: set[str] = set()
    working: set[str] = set()

    def drawn(chart: Chart) -> bytes:
        drawing.add(threading.current_thread().name)
        return draw(chart)

    def open_desk(store: Store) -> Desk:
        working.add(threading.current_thread().name)
        return replace(desk(store), draw=drawn)

    bot = Bot(
        None, Pseudonyms(b"a key of the tests"), lambda: datetime(2026, 11, 24, tzinfo=UTC),
        lambda: SqliteStore(tmp_path / "log.db"), open_desk,
    )  # fmt: skip
    async with simcord.run(bot) as env:
        guild = env.create_guild()
        channel = guild.create_text_channel("general")
        alice: Any = guild.add_member(env.create_user("alice"))
        made = await alice.slash(channel, "assess", project="OLMo", payers=LINE, cost=COST)
        assert made.response is not None
        page = await alice.click(made.response, custom_id=button(made, "charts"))
        assert len(alts(page)) == 2
    assert len(drawing) == len(working) == 1
    assert not drawing & (working | {threading.main_thread().name})
