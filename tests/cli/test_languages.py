"""The command line in another language, and the tool for those who translate."""

import json
import shutil
from pathlib import Path

import pytest

from bot.adapters.library import data_folder
from bot.adapters.translations import Translated
from bot.cli import translate
from bot.console import in_english
from bot.domain.refusal import Refused
from bot.settings import read_settings
from tests.adapters.languages import german
from tests.cli.test_cli import Run, run

__all__ = ["run"]


def test_an_answer_in_german(run: Run) -> None:
    done = run("assess", "--example", "--language", "de")
    assert done.returncode == 0, done.stderr
    assert "Wann das Geld endet" in done.stdout
    assert "180.000 EUR im Monat" in done.stdout
    english, same = (
        run("assess", "--example", "--format", "json", *more).stdout for more in ((), ("--language", "de"))
    )
    assert json.loads(english) == json.loads(same)


def test_the_language_is_a_setting_of_the_console(run: Run) -> None:
    lines = "/beurteilen projekt: Lumen geldgeber: Meta 70% parent; NLnet 30% grant\n/project card project: lumen\n"
    done = run("chat", stdin=lines, WHOPAYS_LANGUAGE="de")
    assert done.returncode == 0, done.stdout
    assert done.stdout.count("Wer zahlt") == 2
    refused = run("chat", stdin="/karte\n", WHOPAYS_LANGUAGE="de")
    assert refused.returncode == 1
    assert "kein Befehl" in refused.stdout


@pytest.mark.parametrize(
    ("args", "env", "sentence"),
    [
        (("--language", "xx"), {}, '--language is "xx"; known are en, de'),
        ((), {"WHOPAYS_LANGUAGE": "de;"}, "it must be the code of a language, such as de or en-GB"),
    ],
)
def test_what_is_no_language(run: Run, args: tuple[str, ...], env: dict[str, str], sentence: str) -> None:
    done = run("assess", "--example", *args, **env)
    assert done.returncode == 2
    assert sentence in done.stderr


def test_the_check_says_how_much_is_translated(run: Run) -> None:
    done = run("knowledge", "check")
    assert done.returncode == 0, done.stdout
    assert "translated into de: " in done.stdout


def test_translate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(data_folder("templates") / "locale", tmp_path / "locale")
    monkeypatch.setattr(translate, "_folder", lambda: tmp_path / "locale")
    parse = __import__("argparse").Namespace
    assert translate.run(parse(language="fr")) == 0
    assert capsys.readouterr().out.startswith("translated into fr: 0 of ")
    assert (tmp_path / "locale" / "fr.po").is_file()
    assert translate.run(parse(language=None)) == 0
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == [
        "translated into de", "translated into fr",
    ]  # fmt: skip
    for wrong in ("en", "../x", "qq"):
        with pytest.raises(Refused):
            translate.run(parse(language=wrong))


def test_a_translation_that_would_not_do_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    assert translate.say([Translated("de", 1, 2, ('"a {x}": {x} is missing',))]) == 1
    assert 'templates/locale/de.po: "a {x}": {x} is missing' in capsys.readouterr().out


def test_commands_by_their_names() -> None:
    called = german().called
    line = "/projekt umbenennen projekt: A name: B"
    assert in_english(line, called) == "/project rename project: A name: B"
    assert in_english("/beurteilen Lumen kosten: 3 EUR", called) == "/assess Lumen cost: 3 EUR"
    assert in_english("/project card project: x", called) == "/project card project: x"
    assert in_english("/projektil x", called) == "/projektil x"


def test_the_setting_is_english_by_default(tmp_path: Path) -> None:
    assert read_settings(tmp_path / ".env").language == "en"
