"""Whatever a page holds, each message fits Discord's limits and no text is lost."""

from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest
from discord import ui
from hypothesis import HealthCheck, given
from hypothesis import strategies as st

from bot.adapters.library import load_library
from bot.adapters.render import Renderer
from bot.adapters.store import SqliteStore
from bot.commands import COMMANDS, VIEWS, press
from bot.commands.assess import assess_form
from bot.discord_ui.views import custom_id, files, layout, length, modal, parse_custom_id, parts_of
from bot.domain.page import Answer, Button, Form, Page, illustrated
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from bot.service.assess import AssessService, Caller
from bot.service.overview import ORDERS
from bot.wiring import desk
from tests.examples import drawn

CALLER = Caller("s", "a")

blocks = st.lists(st.one_of(st.text(max_size=200), st.text("ab \n", min_size=3000, max_size=9000)), max_size=30)
buttons = tuple(Button(f"Button {i}", "why", "7") for i in range(8))


@cache
def engine() -> Engine:
    return Engine(load_library())


@cache
def renderer() -> Renderer:
    return Renderer(engine().library)


def named(view: ui.LayoutView) -> list[str]:
    """The uploaded files that components name: Discord shows no others."""
    pictures = [item.media.url for gallery in view.walk_children() for item in getattr(gallery, "items", ())]
    return pictures + [item.media.url for item in view.walk_children() if isinstance(item, ui.File)]


def fits(page: Page) -> None:
    for part in range(len(parts_of(page))):
        view = layout(page, part)
        assert view.content_length() <= 4000
        assert view.total_children_count <= 40
        for item in view.walk_children():
            assert len(getattr(item, "custom_id", None) or "") <= 100
            assert len(getattr(item, "label", None) or "") <= 80
            assert length(getattr(item, "placeholder", None) or "") <= 150
            for option in getattr(item, "options", ()):
                assert 1 <= length(option.label) <= 100
            for picture in getattr(item, "items", ()):
                assert 1 <= length(picture.description) <= 1024
        sent = {file.filename for file in files(page, part)}
        assert sent == {name.removeprefix("attachment://") for name in named(view)}


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


def rows(store: SqliteStore, names: list[str], each: int) -> None:
    """Stores assessments of one long card under these names, so many of each."""
    assessing = AssessService(engine(), store, lambda: datetime(2026, 11, 1, tzinfo=UTC))
    for name in names:
        for n in range(each):
            payers: list[dict[str, Any]] = [{"name": f"{name[:96]}{n}{i:02}", "share": 0.05} for i in range(20)]
            data = {"project": name, "as_of": f"2026-01-{n + 1:02}", "payers": payers, "monthly_cost": 1000 + n}
            assessing.assess(parse_situation(data), CALLER)


@pytest.mark.parametrize("letter", ["*", "😀", "漢", "W"])
def test_lists_comparisons_and_charts_fit_with_the_longest_names(letter: str) -> None:
    names = [f"{letter * 99}{n}" for n in range(9)]
    with closing(SqliteStore(":memory:")) as store:
        rows(store, names, 2)
        rows(store, names[:1], 20)
        made = desk(store)
        first = made.history.latest(names[0], CALLER)
        pages: list[Answer] = [press(made, CALLER, "history", f"{first.key}.{n}") for n in (1, 2, 3)]
        pages += [press(made, CALLER, "projects", f"{order}.{n}") for order in ORDERS for n in (1, 2)]
        pages += [press(made, CALLER, "compare", f"{key}.{first.key}") for key in (1, 3)]
        pages += [press(made, CALLER, action, str(first.key)) for action in ("card", "charts", *dict(VIEWS))]
        for page in pages:
            assert isinstance(page, Page)
            fits(illustrated(page, made.draw))
        form = press(made, CALLER, "retype", str(first.key))
        assert isinstance(form, Form)
        assert 1 <= len(modal(form).to_dict()["components"]) <= 5


def test_every_page_has_a_way_to_the_others_and_no_id_twice() -> None:
    texts = tuple("x" * 1900 for _ in range(11))
    for part in range(6):
        view = layout(Page("t", texts, action="why", target="7"), part)
        made = [getattr(item, "custom_id", "") for item in view.walk_children() if getattr(item, "custom_id", "")]
        assert len(made) == len(set(made)) == 5
        off = [item for item in view.walk_children() if getattr(item, "disabled", False)]
        assert len(off) == {0: 2, 1: 1, 4: 1, 5: 2}.get(part, 0)


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
