"""Privacy and exports, driven in SimCord's Discord and on the wire."""

import threading
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.secret import Pseudonyms
from bot.service.privacy import PrivacyService
from tests.discord_ui.loopback import loopback
from tests.discord_ui.test_bot import LINE, Server, button, driven, ids, shown, text
from tests.discord_ui.test_wire import running

TEXT = "Meta pays 70 % of it at will and NLnet the rest, until March 2027. It costs 40k EUR a month."


def names(result: Any) -> list[str]:
    return [attachment.filename for attachment in result.response.attachments]


@driven
async def test_shown_exported_and_deleted_after_a_question(server: Server) -> None:
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    await server.alice.slash(server.channel, "assess", project="Lumen", describe=TEXT)
    await server.bob.slash(server.channel, "assess", project="Kelp", payers=LINE)
    kept = await server.alice.slash(server.channel, "privacy show")
    assert kept.response.ephemeral
    assert "**1** assessment and **1** draft" in shown(kept)
    assert "Kelp" not in shown(kept)

    handed = await server.alice.slash(server.channel, "privacy export")
    assert handed.response.ephemeral
    assert names(handed) == ["whopays-assessments.jsonl", "whopays-drafts.jsonl"]

    asked = await server.alice.slash(server.channel, "privacy delete")
    assert asked.response.ephemeral
    assert "There is no way back" in shown(asked)
    assert server.rows() == 2
    done = await server.alice.click(asked.response, custom_id=button(asked, "forget"))
    assert "1 assessment and 1 draft of yours deleted. No byte of them is left" in shown(done)
    assert ids(done) == []
    assert server.rows() == 1
    pseudonym = Pseudonyms(b"a key of the tests").user(server.alice.id).encode()
    assert not [p.name for p in server.path.parent.iterdir() if pseudonym in p.read_bytes()]
    assert "Nothing is kept of you" in shown(await server.alice.slash(server.channel, "privacy export"))
    assert "- Kelp" in shown(await server.bob.slash(server.channel, "privacy show"))


@driven
async def test_the_buttons_of_show(server: Server) -> None:
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    kept = await server.alice.slash(server.channel, "privacy show")
    asked = await server.alice.click(kept.response, custom_id=button(kept, "privacy_delete"))
    assert "Delete all you made?" in shown(asked)
    kept = await server.alice.slash(server.channel, "privacy show")
    handed = await server.alice.click(kept.response, custom_id=button(kept, "privacy_export"))
    assert names(handed) == ["whopays-assessments.jsonl"]


@driven
async def test_the_log_of_ones_own(server: Server) -> None:
    assert "No assessment is kept here yet" in shown(await server.alice.slash(server.channel, "log export"))
    await server.alice.slash(server.channel, "assess", project="OLMo", payers=LINE)
    handed = await server.alice.slash(server.channel, "log export", format="csv", project="olmo")
    assert handed.response.ephemeral
    assert names(handed) == ["whopays-assessments.csv"]


async def test_who_does_not_manage_the_server_can_not_delete_its_records(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        await fake.send(1, {"what": "server"}, guild="55", installed=True, command="privacy delete")
        await fake.send(2, {"what": "server"}, guild=None, installed=False, command="privacy delete")
        answers = await fake.until("PATCH", "/messages/@original", 2)
    said = "\n".join(text(answer["components"]) for answer in answers)
    assert 'takes the right "Manage Server"' in said
    assert "no records of a server here" in said


async def test_an_export_is_promised_in_private_before_the_work_begins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin, real = threading.Event(), PrivacyService.assessments

    def late(self: PrivacyService, caller: Any) -> Any:
        assert begin.wait(10)
        return real(self, caller)

    monkeypatch.setattr(PrivacyService, "assessments", late)
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        await fake.send(1, {"project": "OLMo", "payers": LINE}, guild="55", installed=True)
        await fake.until("POST", "/token1/callback")
        await fake.send(2, {}, guild="55", installed=True, command="privacy export")
        (promise,) = await fake.until("POST", "/token2/callback")
        assert (promise["type"], promise["data"]["flags"]) == (5, 64)
        assert fake.calls("PATCH", "/token2/messages/@original") == []
        begin.set()
        (answer,) = await fake.until("PATCH", "/token2/messages/@original")
    assert [file["filename"] for file in answer["attachments"]] == ["whopays-assessments.jsonl"]
    assert "1 assessment and 0 drafts" in text(answer["components"])


@pytest.mark.parametrize("cut", ["after", "before"])
async def test_a_promise_that_was_cut_off_is_kept(cut: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether it arrived shows when the answer is sent: Discord refuses a second first answer."""
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        await fake.send(1, {"project": "OLMo", "payers": LINE}, guild="55", installed=True)
        await fake.until("POST", "/token1/callback")
        fake.cut = cut
        await fake.send(2, {}, guild="55", installed=True, command="privacy export")
        promised, answered = await fake.until("POST", "/token2/callback", 2)
        if cut == "after":
            (edited,) = await fake.until("PATCH", "/token2/messages/@original")
            assert edited["attachments"] == answered["data"]["attachments"]
    assert promised["type"] == 5
    assert answered["data"]["flags"] & 64
    assert answered["data"]["attachments"][0]["filename"] == "whopays-assessments.jsonl"
    assert len(fake.calls("PATCH", "/token2/messages/@original")) == (cut == "after")


async def test_after_a_restart_a_promise_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake:
        for turn in (1, 2):
            async with running(tmp_path / "log.db", fake):
                await fake.send(7, {}, guild="55", installed=True, command="privacy export")
                await fake.until("PATCH", "/token7/messages/@original", turn)
