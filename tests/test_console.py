"""The console shows and turns the same pages, and writes the pictures beside what it says of them."""

import io
from collections.abc import Generator
from pathlib import Path

import pytest
from PIL import Image
from rich.console import Console

from bot.adapters.store import SqliteStore
from bot.console import Chat
from bot.wiring import desk

LINE = "/assess project: OLMo payers: Ai2 80% parent at will; NSF 20% grant until 2028-09 cost: {} USD reserves: 5M USD"


class Session:
    """A chat over lines, and what it printed for each of them."""

    def __init__(self, store: SqliteStore) -> None:
        self._out = io.StringIO()
        self._chat = Chat(desk(store), Console(file=self._out, width=100, highlight=False), None)

    def __call__(self, *lines: str) -> str:
        self._out.seek(0)
        self._out.truncate()
        self._chat.run(lines)
        return self._out.getvalue()


@pytest.fixture
def say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Session]:
    monkeypatch.chdir(tmp_path)
    store = SqliteStore(tmp_path / "log.db")
    yield Session(store)
    store.close()


def test_lists_are_turned_and_opened(say: Session) -> None:
    say(*(LINE.format(1000 + n) for n in range(10)))
    first = say("/project history OLMo")
    assert "10 assessments, the newest first" in first
    assert "Page 1 of 2: next, previous, page 2" in first
    assert "There is no page" not in first
    assert say("next").count("% known") == 2
    assert "there is no page 3" in say("next")
    assert say("page 1").count("% known") == 8
    assert "1,004 USD a month" in say("answer 5")
    assert "1 project, the worst first" in say("/project list")
    assert "1,009 USD a month" in say("answer olmo")
    assert "monthly cost: 1,008 USD → 1,009 USD" in say("/project compare OLMo")


def test_charts_are_written_as_files(say: Session, tmp_path: Path) -> None:
    said = say(LINE.format(900_000), "charts")
    for name in ("who-pays.png", "cash.png"):
        assert f"file {name}" in said
        with Image.open(tmp_path / name) as image:
            assert image.width == 800


def test_a_refusal_is_a_sentence(say: Session) -> None:
    assert "No project is kept here yet; assess one with /assess." in say("/project list")
    assert "No assessment of" in say("/project compare OLMo other: Pythia")
