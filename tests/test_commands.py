"""Commands with files, as the fronts call them."""

from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME
from bot.domain.page import Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Upload
from bot.wiring import desk
from tests.reading.files import manifest
from tests.reading.test_budget_csv import SHEET

CALLER = Caller("s", "a")


def assess(path: Path, **values: object) -> Page:
    store = SqliteStore(path / "log.db")
    try:
        page = BY_NAME["assess"].run(desk(store), CALLER, values)
    finally:
        store.close()
    assert isinstance(page, Page)
    return page


def test_an_uploaded_file_of_any_form_is_read_and_what_it_shows_is_said_behind_the_headline(tmp_path: Path) -> None:
    page = assess(tmp_path, file=Upload("budget.csv", SHEET.encode()))
    assert page.blocks[0].startswith("# Kelp")
    assert page.blocks[1].startswith("## What this file shows")
    assert "4,400 EUR" in page.blocks[2]


def test_what_is_typed_stands_above_what_the_file_says(tmp_path: Path) -> None:
    page = assess(tmp_path, project="Kelp 2", cost="5k EUR", file=Upload("budget.csv", SHEET.encode()))
    assert page.blocks[0].startswith("# Kelp 2")
    assert "5,000 EUR" in page.blocks[2]


def test_what_people_wrote_into_a_file_is_escaped(tmp_path: Path) -> None:
    projects = [{"name": "Kelp"}, {"name": "[x](http://evil) @everyone **b**"}]
    shown = assess(tmp_path, file=Upload("f.json", manifest(projects=projects).encode())).blocks[1]
    assert "\\[x\\]\\(http://evil\\)" in shown
    assert "@everyone" not in shown


def test_what_is_typed_says_nothing_of_files(tmp_path: Path) -> None:
    page = assess(tmp_path, project="Kelp", cost="5k EUR")
    assert not any("What this file shows" in block for block in page.blocks)
    page = assess(tmp_path, file=Upload("situation.json", b'{"project": "Kelp"}'))
    assert "what its author says" in page.blocks[1]


def test_a_file_without_a_name_asks_for_one(tmp_path: Path) -> None:
    upload = Upload("FUNDING.yml", b"github: x")
    with pytest.raises(Refused, match="does not say which project it is of; give the project's name as well"):
        assess(tmp_path, file=upload)
    assert assess(tmp_path, project="Kelp", file=upload).blocks[0].startswith("# Kelp")
