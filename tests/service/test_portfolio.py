"""A portfolio out of a real log: the newest of each project, of one scope, under the names they have now."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME, press
from bot.domain.page import Page
from bot.domain.refusal import Refused
from bot.service import portfolio
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.wiring import desk

ONE, TWO = Caller("s:one", "u:ada"), Caller("s:two", "u:ada")


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Desk]:
    with closing(SqliteStore(tmp_path / "log.db")) as store:
        yield desk(store)


def assess(opened: Desk, caller: Caller, project: str, payers: str, **more: str) -> None:
    BY_NAME["assess"].run(opened, caller, {"project": project, "payers": payers, "cost": "50k EUR", **more})


def run(opened: Desk, caller: Caller) -> Page:
    page = BY_NAME["portfolio"].run(opened, caller, {})
    assert isinstance(page, Page)
    return page


def text(page: Any) -> str:
    return "\n".join(page.blocks)


def test_the_newest_of_each_project_of_this_scope_alone(opened: Desk) -> None:
    assess(opened, ONE, "Lumen", "Nix 80% parent")
    assess(opened, ONE, "Lumen", "Meta 80% parent")
    assess(opened, ONE, "Kelp", "Facebook 60% parent; NLnet 40% grant until 2028-01")
    assess(opened, TWO, "Secret", "Meta 90% parent; Hidden 10% parent")
    page = run(opened, ONE)
    assert "2 projects are looked at" in text(page)
    assert "2 of your 2 projects lean on Meta; if it leaves" in text(page)
    assert not [word for word in ("Secret", "Hidden", "Nix") if word in text(page)]
    assert "Your one project leans on" in text(run(opened, TWO))


def test_a_payers_page_leads_there_and_back_and_to_the_cards(opened: Desk) -> None:
    assess(opened, ONE, "Lumen", "Meta 80% parent")
    BY_NAME["project rename"].run(
        opened, Caller("s:one", "u:ada", manages=True), {"project": "Lumen", "name": "Lantern"}
    )
    button = run(opened, ONE).buttons[0]
    page = press(opened, ONE, button.action, button.target)
    assert isinstance(page, Page)
    assert "## If Meta leaves" in text(page)
    assert "Lantern" in text(page)
    back, card = page.buttons
    assert text(press(opened, ONE, back.action, back.target)) == text(run(opened, ONE))
    assert "# Lantern" in text(press(opened, ONE, card.action, card.target))


def test_a_button_of_another_scope_opens_nothing(opened: Desk) -> None:
    assess(opened, ONE, "Lumen", "Meta 80% parent")
    assess(opened, TWO, "Kelp", "Nix 80% parent")
    target = run(opened, ONE).buttons[0].target
    for wrong in (target, "", "x" * 90, "../.."):
        with pytest.raises(Refused, match="No project that is kept here leans on that payer"):
            press(opened, TWO, "payer", wrong)
    with pytest.raises(Refused, match="No assessment is kept here yet"):
        press(opened, Caller("s:none", "u:ada"), "payer", target)


def test_an_empty_scope_is_refused(opened: Desk) -> None:
    with pytest.raises(Refused, match=r"^No assessment is kept here yet; make one with /assess\.$"):
        run(opened, ONE)


def test_of_very_many_projects_the_last_ones_are_looked_at(opened: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(portfolio, "MOST", 3)
    for number in range(4):
        assess(opened, ONE, f"Project {number}", "Meta 80% parent")
    looked = opened.portfolio.look(ONE)
    assert [project.name for project in looked.projects] == ["Project 3", "Project 2", "Project 1"]
    assert looked.more
