"""Whatever a page holds, each message fits Discord's limits and no text is lost."""

from functools import cache
from typing import Any

from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from bot.adapters.library import load_library
from bot.adapters.render import Renderer
from bot.commands import COMMANDS, VIEWS
from bot.commands.assess import assess_form
from bot.discord_ui.views import custom_id, layout, length, modal, parse_custom_id, parts_of
from bot.domain.page import Button, Page
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from tests.examples import drawn

blocks = st.lists(st.one_of(st.text(max_size=200), st.text("ab \n", min_size=3000, max_size=9000)), max_size=30)
buttons = tuple(Button(f"Button {i}", "why", "7") for i in range(8))


@cache
def engine() -> Engine:
    return Engine(load_library())


@cache
def renderer() -> Renderer:
    return Renderer(engine().library)


def fits(page: Page) -> None:
    for part in range(len(parts_of(page))):
        view = layout(page, part)
        assert view.content_length() <= 4000
        assert view.total_children_count <= 40
        for item in view.walk_children():
            assert len(getattr(item, "custom_id", None) or "") <= 100
            assert len(getattr(item, "label", None) or "") <= 80


@drawn(40, suppress_health_check=[HealthCheck.data_too_large])
@given(blocks)
def test_any_page_fits_and_loses_nothing(texts: list[str]) -> None:
    page = Page("t", tuple(t for t in texts if t.strip()), "#b3261e", buttons, (), (), "why", "7")
    fits(page)
    shown = "".join("".join(part) for part in parts_of(page))
    assert "".join(shown.split()) == "".join("".join(page.blocks).split())


@drawn(25, suppress_health_check=[HealthCheck.data_too_large])
@given(st.lists(st.text("*_`~|<>[]()#@\\-ab😀", min_size=100, max_size=100), min_size=20, max_size=20))
def test_the_longest_card_fits(names: list[str]) -> None:
    payers: list[dict[str, Any]] = [
        {"name": n.strip() + "x" if not n.strip() else n[:99] + "x", "share": 0.05} for n in names
    ]
    situation = parse_situation({"project": "*" * 100, "as_of": "2026-01-01", "payers": payers})
    assessment = engine().assess(situation)
    fits(renderer().card(assessment, name=situation.project, key="1"))
    for view, _ in VIEWS:
        page = renderer().detail(view, assessment, name=situation.project, key="1")
        fits(page)
    facts = "".join(renderer().detail("facts", assessment, name=situation.project, key="1").blocks)
    assert facts.count("not said") + facts.count(" 5 %") >= 20


def test_many_short_blocks_leave_room_for_many_buttons() -> None:
    many = tuple(Button(f"Button {i}", "why", "7") for i in range(14))
    page = Page("t", tuple(f"block {i}" for i in range(45)), None, many, (), (), "why", "7")
    fits(page)
    assert [block for part in parts_of(page) for block in part] == list(page.blocks)


def test_every_entry_of_the_library_fits() -> None:
    for kind, entries in renderer().library.kinds().items():
        for entry in entries.values():
            fits(renderer().entry(kind, entry))
        fits(renderer().entries(kind))
    fits(renderer().contents())
    fits(renderer().plain("help", commands=COMMANDS))


def test_ids_come_back() -> None:
    assert parse_custom_id(custom_id("entry", "patterns/one:two", 3)) == ("entry", 3, "patterns/one:two")
    assert parse_custom_id("somebody:elses") is None
    assert parse_custom_id("w:none:x:") is None


def test_the_form_fits() -> None:
    made = modal(assess_form("x" * 100)).to_dict()
    assert len(made["title"]) <= 45
    assert 1 <= len(made["components"]) <= 5


def test_length_is_counted_as_discord_does() -> None:
    assert length("a😀") == 3
