"""Posted cards talked about: threads, voices, disputes, polls and revisions, with the real client on loopback."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.discord_ui.loopback import loopback
from tests.discord_ui.talking import EPHEMERAL, GUILD, Talking, labels
from tests.discord_ui.test_bot import LINE, text
from tests.discord_ui.test_wire import rows, running

WHOLE = {"project": "OLMo", "payers": LINE, "cost": "900k USD", "reserves": "1M USD"}


@asynccontextmanager
async def talking(path: Path, patch: pytest.MonkeyPatch) -> AsyncGenerator[tuple[Talking, dict[str, Any]]]:
    """A running bot and a card that somebody (1234) posted in a server."""
    fake = Talking()
    async with loopback(patch, fake), running(path, fake):
        yield fake, await a_card(fake)


async def a_card(fake: Talking, first: int = 1) -> dict[str, Any]:
    await fake.send(first, WHOLE, guild=GUILD, installed=True)
    (made,) = await fake.until("POST", f"/token{first}/callback")
    private = fake.card(made["data"]["components"], 1234, flags=EPHEMERAL)
    await fake.press_on(first + 1, private, "post", by=1234)
    (posted,) = await fake.until("POST", f"/token{first + 1}/callback")
    assert not posted["data"].get("flags", 0) & EPHEMERAL
    return fake.card(posted["data"]["components"], 1234)


async def said(fake: Talking, number: int) -> str:
    """What somebody is shown in private, in the end."""
    (promise,) = await fake.until("POST", f"/token{number}/callback")
    assert (promise["type"], promise["data"]["flags"]) == (5, EPHEMERAL)
    return text((await fake.until("PATCH", f"/token{number}/messages/@original"))[-1]["components"])


async def revise(fake: Talking) -> None:
    """``/project revise`` as request 11; made again it is a second delivery of the same."""
    options = {"project": "OLMo", "reserves": "2M USD"}
    await fake.send(11, options, guild=GUILD, installed=True, command="project revise")


async def instead(fake: Talking, number: int, card: dict[str, Any]) -> dict[str, Any]:
    """The posted card after an interaction changed it in its place."""
    (answer,) = await fake.until("POST", f"/token{number}/callback")
    assert answer["type"] == 7
    return {**card, "components": answer["data"]["components"]}


async def test_discuss_opens_one_thread_and_then_leads_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        assert labels(card["components"])[-5:] == ["Discuss", "Agree (0)", "Dispute (0)", "Revise", "Take back"]
        await asyncio.gather(*(fake.press_on(10 + by, card, "discuss", by=by) for by in (1, 2, 3)))
        for by in (1, 2, 3):
            assert await said(fake, 10 + by) == f"The discussion is in <#{card['id']}>."
        (opening,) = fake.within(card["id"])
        assert "What matters most" in text(opening["components"])
        assert "What is not known" in text(opening["components"])
        assert fake.calls("POST", "/threads")[0]["name"] == "OLMo: who pays?"
    async with loopback(monkeypatch, fake), running(tmp_path / "log.db", fake):
        await fake.press_on(20, card, "discuss", by=9)
        assert card["id"] in await said(fake, 20)
        assert len(fake.within(card["id"])) == 1
        assert len(fake.calls("POST", "/threads")) == 1


async def test_a_thread_that_was_opened_before_a_crash_gets_its_first_message(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        fake.threads.append(card["id"])
        await fake.press_on(10, card, "discuss")
        assert card["id"] in await said(fake, 10)
        assert len(fake.within(card["id"])) == 1


@pytest.mark.parametrize(
    ("how", "sentence"),
    [
        ({"rights": "0"}, 'lacks "View Channel" and "Create Public Threads" and "Send Messages in Threads"'),
        ({"kind": 11}, "This card is in a thread already"),
        ({"kind": 2}, "No thread can be opened in this kind of channel"),
        ({"guild": None}, "take a server in which whopays is installed"),
        ({"installed": False}, "take a server in which whopays is installed"),
    ],
)
async def test_where_no_thread_can_be_opened_one_sentence_says_why(
    how: dict[str, Any], sentence: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss", **how)
        await fake.until("POST", "/token10/callback")
        await asyncio.sleep(0.2)
        shown = [*fake.calls("POST", "/token10/callback"), *fake.calls("PATCH", "/token10/messages/@original")][-1]
        assert sentence in text(shown.get("data", shown)["components"])
        assert fake.threads == []


async def test_what_discord_refuses_is_said_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        fake.refuse = "/threads"
        await fake.press_on(10, card, "discuss")
        assert "Discord does not let whopays do that in this channel; somebody who manages" in await said(fake, 10)


async def test_voices_change_the_card_in_its_place_and_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "agree", by=1)
        card = await instead(fake, 10, card)
        assert "**1 agree · 0 dispute**" in text(card["components"])
        assert "Posted by <@1234>" in text(card["components"])
        await fake.press_on(11, card, "dispute", by=2)
        (form,) = await fake.until("POST", "/token11/callback")
        options = form["data"]["components"][0]["component"]["options"]
        assert [o["label"] for o in options][:3] == ["1. monthly cost", "2. cash on hand", "3. payer Ai2"]
        values = {"fact": ["2. cash on hand"], "value": "2M USD", "reason": "report"}
        await fake.send_form(12, form["data"], values, card, by=2)
        card = await instead(fake, 12, card)
        assert "- cash on hand: **2M USD**, not 1,000,000 USD: “report”" in text(card["components"])
        assert "Dispute (1)" in labels(card["components"])
        await fake.send_form(13, form["data"], {**values, "value": "a lot"}, card, by=2)
        (wrong,) = await fake.until("POST", "/token13/callback")
        assert wrong["data"]["flags"] & EPHEMERAL
        assert '"a lot" is not an amount' in text(wrong["data"]["components"])
    async with loopback(monkeypatch, fake), running(tmp_path / "log.db", fake):
        # After a restart both are delivered once more: nothing changes, and nothing else takes the card's place.
        await fake.press_on(10, card, "agree", by=1)
        await fake.send_form(12, form["data"], values, card, by=2)
        await asyncio.sleep(0.3)
        assert fake.calls("PATCH", "/messages/@original") == []
        await fake.press_on(14, card, "agree", by=3)
        card = await instead(fake, 14, card)
        assert "**2 agree · 1 dispute**" in text(card["components"])


@pytest.mark.parametrize("cut", ["after", "before"])
async def test_a_cut_line_leaves_the_card_a_card(cut: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        fake.cut = cut
        await fake.press_on(10, card, "agree")
        (edited,) = await fake.until("PATCH", "/token10/messages/@original")
        await asyncio.sleep(0.2)
        assert "**1 agree · 0 dispute**" in text(edited["components"])
        assert len(fake.calls("POST", "/token10/callback")) == (1 if cut == "after" else 2)


async def test_a_revision_is_told_in_the_thread_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss")
        await said(fake, 10)
        await revise(fake)
        (made,) = await fake.until("POST", "/token11/callback")
        assert made["data"]["flags"] & EPHEMERAL
        assert "cash on hand: 1,000,000 USD → **2,000,000 USD**" in text(made["data"]["components"])
        await fake.until("POST", f"/channels/{card['id']}/messages", 2)
        await asyncio.sleep(0.2)
        assert "OLMo: revised" in text(fake.within(card["id"])[1]["components"])
    async with loopback(monkeypatch, fake), running(tmp_path / "log.db", fake):
        await revise(fake)
        await fake.until("PATCH", "/token11/messages/@original")
        await asyncio.sleep(0.2)
        assert len(fake.calls("POST", f"/channels/{card['id']}/messages")) == 2
    assert len(rows(tmp_path / "log.db")) == 2


async def test_a_thread_that_was_deleted_is_opened_anew_or_forgotten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss")
        await said(fake, 10)
        fake.deleted, fake.threads = [card["id"]], []
        await revise(fake)
        await fake.until("POST", f"/channels/{card['id']}/messages", 2)
        await asyncio.sleep(0.2)
        assert fake.calls("POST", "/token11") == []
        fake.deleted = []
        await fake.press_on(12, card, "discuss")
        await said(fake, 12)
        assert len(fake.calls("POST", "/threads")) == 2
        fake.deleted, fake.threads = [card["id"]], []
        await fake.press_on(13, card, "discuss")
        assert "The thread of this card was deleted; post the card once more" in await said(fake, 13)
        assert len(fake.calls("POST", "/threads")) == 3


async def test_what_a_crash_kept_from_a_thread_is_told_by_the_second_delivery(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss")
        await said(fake, 10)
        await fake.press_on(11, card, "dispute", by=2)
        (form,) = await fake.until("POST", "/token11/callback")
        await fake.send_form(12, form["data"], {"fact": ["3. payer Ai2"], "value": "60%", "reason": ""}, card, by=2)
        card = await instead(fake, 12, card)
        await fake.press_on(13, card, "revise", by=3)
        (asked,) = await fake.until("POST", "/token13/callback")
        private = fake.card(asked["data"]["components"], 3, flags=EPHEMERAL)
        fake.refuse = "/messages"
        await fake.press_on(14, private, "take_up", by=3)
        await fake.until("POST", "/token14")
    fake.refuse = "nothing"
    async with loopback(monkeypatch, fake), running(tmp_path / "log.db", fake):
        for _ in range(2):
            await fake.press_on(14, private, "take_up", by=3)
            await fake.until("POST", f"/channels/{card['id']}/messages", 3)
        await asyncio.sleep(0.2)
        assert "It takes up 1 dispute." in text(fake.within(card["id"])[1]["components"])
        assert len(fake.within(card["id"])) == 2
    assert len(rows(tmp_path / "log.db")) == 2


async def test_a_thread_that_cant_be_told_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss")
        await said(fake, 10)
        fake.refuse = "/messages"
        await revise(fake)
        (told,) = await fake.until("POST", "/token11")
        assert f"could not be told in <#{card['id']}>" in text(told["components"])
        assert told["flags"] & EPHEMERAL
    assert len(rows(tmp_path / "log.db")) == 2


async def test_a_poll_is_posted_once_and_its_result_is_a_revision(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss")
        await said(fake, 10)
        (opening,) = fake.within(card["id"])
        for number in (11, 12):
            await fake.press_on(number, opening, "poll", kind=11)
            assert f"/channels/{GUILD}/{card['id']}/" in await said(fake, number)
        _, posted = fake.within(card["id"])
        answers = [answer["poll_media"]["text"] for answer in posted["poll"]["answers"]]
        assert posted["poll"]["question"]["text"].startswith("Who runs it")
        assert answers[-1] == "I don't know"
        await fake.press_on(13, posted, "take_result", kind=11)
        assert "Nobody has voted yet" in await said(fake, 13)
        winner = answers.index("foundation") + 1
        posted["poll"]["results"]["answer_counts"] = [{"id": winner, "count": 2, "me_voted": False}]
        reads = len(fake.calls("GET", f"/messages/{posted['id']}"))
        await fake.press_on(14, posted, "take_result", kind=11)
        assert "steward: not said → **foundation**" in await said(fake, 14)
        await fake.until("POST", "/expire")
        assert len(fake.calls("GET", f"/messages/{posted['id']}")) == reads + 1
        assert "steward: not said → **foundation**" in text(fake.within(card["id"])[2]["components"])
    async with loopback(monkeypatch, fake), running(tmp_path / "log.db", fake):
        await fake.press_on(14, posted, "take_result", kind=11)
        await fake.until("PATCH", "/token14/messages/@original", 2)
        await asyncio.sleep(0.2)
        assert len(fake.within(card["id"])) == 3
    assert len(rows(tmp_path / "log.db")) == 2


async def test_a_poll_takes_its_rights(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(10, card, "discuss")
        await said(fake, 10)
        (opening,) = fake.within(card["id"])
        await fake.press_on(11, opening, "poll", kind=11, rights="0")
        (answer,) = await fake.until("POST", "/token11/callback")
        assert 'lacks "View Channel" and "Send Messages in Threads" and "Create Polls"' in text(
            answer["data"]["components"]
        )


async def test_disputes_become_a_revision_by_buttons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with talking(tmp_path / "log.db", monkeypatch) as (fake, card):
        await fake.press_on(9, card, "discuss")
        await said(fake, 9)
        await fake.press_on(10, card, "dispute", by=2)
        (form,) = await fake.until("POST", "/token10/callback")
        await fake.send_form(11, form["data"], {"fact": ["3. payer Ai2"], "value": "60%", "reason": ""}, card, by=2)
        card = await instead(fake, 11, card)
        await fake.press_on(12, card, "revise", by=3)
        (asked,) = await fake.until("POST", "/token12/callback")
        assert asked["data"]["flags"] & EPHEMERAL
        private = fake.card(asked["data"]["components"], 3, flags=EPHEMERAL)
        await fake.press_on(13, private, "take_up", by=3)
        (made,) = await fake.until("POST", "/token13/callback")
        assert "Ai2, part: 80 % → **60 %**" in text(made["data"]["components"])
        await fake.press_on(14, card, "agree", by=4)
        card = await instead(fake, 14, card)
        assert len(fake.within(card["id"])) == 2
        assert "1 dispute was taken up by a later revision" in text(card["components"])


async def test_a_card_that_is_posted_at_once_is_talked_about(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake = Talking()
    async with loopback(monkeypatch, fake), running(tmp_path / "log.db", fake):
        await fake.send(1, WHOLE, guild=GUILD, installed=True, post=True)
        (posted,) = await fake.until("POST", "/token1/callback")
        assert "Discuss" in labels(posted["data"]["components"])
