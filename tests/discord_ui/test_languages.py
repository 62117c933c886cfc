"""Whoever asks is answered in the language of their Discord; what is posted, in the language of the server."""

from pathlib import Path
from typing import Any

import pytest

from tests.discord_ui.loopback import loopback
from tests.discord_ui.test_bot import LINE, text
from tests.discord_ui.test_wire import COMMANDS, running

OLMO = {"project": "OLMo", "payers": LINE}


async def test_commands_have_german_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        (sent,) = await fake.until("PUT", COMMANDS)
        made: dict[str, dict[str, Any]] = {command["name"]: command for command in sent}
        assert made["assess"]["name_localizations"] == {"de": "beurteilen"}
        assert made["assess"]["description_localizations"]["de"].startswith("Wer ein Projekt bezahlt")
        options = {option["name"]: option for option in made["assess"]["options"]}
        assert options["payers"]["name_localizations"] == {"de": "geldgeber"}
        licenses = {choice["value"]: choice for choice in options["license"]["choices"]}
        assert licenses["permissive"]["name_localizations"] == {"de": "freizügig"}
        card = made["project"]["options"][0]
        assert (card["name"], card["name_localizations"]) == ("card", {"de": "karte"})
        assert made["Assess this message"]["name_localizations"] == {"de": "Diese Nachricht beurteilen"}


@pytest.mark.parametrize(
    ("mine", "server", "post", "words"),
    [
        ("de", "en-US", False, "Wer zahlt"),
        ("en-GB", "de", False, "Who pays"),
        ("fr", "de", False, "Who pays"),
        ("en-GB", "de", True, "Wer zahlt"),
        ("de", "en-US", True, "Who pays"),
    ],
)
async def test_the_language_of_an_answer(
    mine: str, server: str, post: bool, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        fake.locale, fake.guild_locale = mine, server
        await fake.send(1, {**OLMO, "post": post}, guild="55", installed=True)
        (answer,) = await fake.until("POST", "/token1/callback")
        shown = text(answer["data"]["components"])
        assert f"## {words}\n" in shown
        labels = [b["label"] for row in answer["data"]["components"] for b in row.get("components", []) if "label" in b]
        assert ("Warum" in labels) == (words == "Wer zahlt")


async def test_refusals_forms_and_what_is_stored(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        fake.locale = "de"
        await fake.send(1, {"project": "OLMo"}, guild=None, installed=False)
        (form,) = await fake.until("POST", "/token1/callback")
        assert form["data"]["title"] == "Wer bezahlt es?"
        await fake.send(2, {"project": "OLMo"}, guild=None, installed=False, command="project card")
        (refused,) = await fake.until("POST", "/token2/callback")
        assert "Von „OLMo“ ist hier keine Beurteilung gespeichert" in text(refused["data"]["components"])
        await fake.send(3, {"about": "Fördervertrag"}, guild=None, installed=False, command="learn")
        (entry,) = await fake.until("POST", "/token3/callback")
        assert "Begriff `grant-agreement`" in text(entry["data"]["components"])
        await fake.send(4, OLMO, guild=None, installed=False)
        await fake.until("POST", "/token4/callback")
        fake.locale = "en-US"
        await fake.send(5, {"project": "olmo"}, guild=None, installed=False, command="project card")
        (card,) = await fake.until("POST", "/token5/callback")
        assert "## Who pays\n" in text(card["data"]["components"])


async def test_a_server_sets_the_language_of_what_everybody_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    manager = "32"
    async with loopback(monkeypatch) as fake, running(tmp_path / "log.db", fake):
        await fake.send(1, {"language": "Deutsch", "numbers": "de-CH"}, guild="55", installed=True, command="settings",
                        permissions=manager)  # fmt: skip
        (answer,) = await fake.until("POST", "/token1/callback")
        assert "**What is posted** is in the language Deutsch, numbers and dates as in de-CH." in text(
            answer["data"]["components"]
        )
        await fake.send(2, OLMO, guild="55", installed=True)
        (mine,) = await fake.until("POST", "/token2/callback")
        assert "## Who pays\n" in text(mine["data"]["components"])
        await fake.send(3, {**OLMO, "post": True}, guild="55", installed=True)
        (posted,) = await fake.until("POST", "/token3/callback")
        assert "## Wer zahlt\n" in text(posted["data"]["components"])
        labels = {b["label"] for row in posted["data"]["components"] for b in row.get("components", []) if "label" in b}
        assert {"Diskutieren", "Zustimmen (0)", "Bestreiten (0)", "Überarbeiten"} <= labels
        await fake.send(4, {"language": "Latin"}, guild="55", installed=True, command="settings", permissions=manager)
        (refused,) = await fake.until("POST", "/token4/callback")
        assert 'The language is "Latin"; there are en \\(English\\), de \\(Deutsch\\)' in text(
            refused["data"]["components"]
        )
        await fake.send(5, {"numbers": "xx-quux"}, guild="55", installed=True, command="settings", permissions=manager)
        (refused,) = await fake.until("POST", "/token5/callback")
        assert "The language of numbers is" in text(refused["data"]["components"])
