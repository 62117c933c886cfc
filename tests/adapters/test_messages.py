"""The catalogue holds all there is to say: templates, commands, program and library; and it is up to date."""

import re
import shutil
from pathlib import Path

import pytest

from bot.adapters.library import data_folder
from bot.adapters.messages import Message, all_messages
from bot.adapters.translations import bring_up_to_date, checked, languages
from bot.commands import COMMANDS
from bot.discord_ui.tree import GROUP_HELP
from bot.domain.refusal import Refused
from tests.adapters.languages import LOCALE
from tests.adapters.languages import languages as spoken
from tests.adapters.test_render import renderer

TEMPLATES = data_folder("templates")
MESSAGES = all_messages(renderer().library, TEMPLATES)
ENGLISH = {message.english[0] for message in MESSAGES}


@pytest.mark.parametrize("language", languages(LOCALE))
def test_a_catalogue_is_up_to_date_and_sound(language: str, tmp_path: Path) -> None:
    """Run ``whopays knowledge translate`` where this fails."""
    path = LOCALE / f"{language}.po"
    copy = shutil.copy(path, tmp_path / path.name)
    found = bring_up_to_date(Path(copy), MESSAGES)
    assert Path(copy).read_text(encoding="utf-8") == path.read_text(encoding="utf-8")
    assert found.problems == ()
    assert found.messages == len(MESSAGES)


def test_german_is_whole() -> None:
    found = checked(LOCALE / "de.po", MESSAGES)
    assert found.done == found.messages


@pytest.mark.parametrize(
    "path", [*sorted(TEMPLATES.glob("*.md.j2")), TEMPLATES / "report.html.j2"], ids=lambda p: p.name
)
def test_templates_say_nothing_by_themselves(path: Path) -> None:
    """What is written in a template stands in a message: outside of its tags there is no word to be translated."""
    text = path.read_text(encoding="utf-8")
    if path.name == "help.md.j2":
        text = text.replace("## whopays", "")
    if path.suffixes == [".html", ".j2"]:
        text = re.sub(r"<style>.*?</style>|<[^>]*>|&\w+;", " ", re.sub(r"{{.*?}}|{%.*?%}", "", text), flags=re.DOTALL)
    bare = re.sub(r"{{.*?}}|{%.*?%}|`[^`]*`", " ", text, flags=re.DOTALL)
    assert re.findall(r"[A-Za-z]{2,}", bare) == []


def test_the_library_is_in_it() -> None:
    kinds = renderer().library.kinds()
    for kind in ("theses", "patterns", "actions", "scenarios", "costs", "terms"):
        assert {entry.title for entry in kinds[kind].values() if entry.status != "retired"} <= ENGLISH
    assert {action.first_step for action in renderer().library.actions.values()} <= ENGLISH
    assert not {case.summary for case in renderer().library.cases.values()} & ENGLISH


def test_commands_are_in_it() -> None:
    assert {option.help for command in COMMANDS for option in command.options} <= ENGLISH
    assert set(GROUP_HELP.values()) <= ENGLISH
    assert {"Export", "Post to channel", "Who pays for it?", "Show me an example"} <= ENGLISH


@pytest.mark.parametrize("language", languages(LOCALE))
def test_commands_and_options_of_a_language_have_names_of_their_own(language: str) -> None:
    tongue = spoken().tongue(language)
    names = [" ".join(tongue.pgettext("command", word) for word in command.name.split()) for command in COMMANDS]
    assert len(set(names)) == len(names)
    for command in COMMANDS:
        options = [tongue.pgettext("option", option.name) for option in command.options]
        assert len(set(options)) == len(options)


def test_a_file_is_made_kept_and_checked(tmp_path: Path) -> None:
    path = tmp_path / "fr.po"
    first = [Message("", ("a {x}",), "here"), Message("", ("{count} day", "{count} days"), "here"),
             Message("command", ("help",), "bot/commands"), Message("", ("gone",), "here")]  # fmt: skip
    assert bring_up_to_date(path, first).done == 0
    text = path.read_text(encoding="utf-8")
    assert '"Language: fr\\n"' in text
    for english, french in (
        ('"a {x}"', "un {y}"), ('"gone"', "parti"), ('"help"', "De l'aide"), ('"{count} days"', ""),
    ):  # fmt: skip
        empty = 'msgstr[0] ""\nmsgstr[1] ""' if "days" in english else 'msgstr ""'
        filled = 'msgstr[0] "un jour"\nmsgstr[1] "{count} jours"' if "days" in english else f'msgstr "{french}"'
        text = text.replace(f"{english}\n{empty}", f"{english}\n{filled}")
    path.write_text(text, encoding="utf-8")
    found = bring_up_to_date(path, first[:3])
    assert found.done == 3
    assert "parti" not in path.read_text(encoding="utf-8")
    assert found.problems == (
        '"a {x}": {y} is no place of the English',
        '"help": "De l\'aide" is no name for Discord; it takes small letters, digits, - and _, at most 32',
    )
    with pytest.raises(Refused, match='"qq" is no language that is known'):
        bring_up_to_date(tmp_path / "qq.po", first)
