"""The pictures of the README are the program's own: cards as Discord shows them, and the charts."""

from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import press
from bot.discord_ui.views import layout
from bot.domain.page import Page
from bot.domain.situation import parse_situation
from bot.service.assess import AssessService, Caller
from bot.service.desk import Desk
from bot.wiring import desk, draw, example
from tests.discord_ui.picture import THEMES, picture
from tests.golden_files import Golden, GoldenPicture

CALLER = Caller("s", "a")
YEAR: tuple[dict[str, Any], ...] = (
    {"reserves": 2_400_000, "signals": ["release_shipped"]},
    {"reserves": 1_900_000, "next_training_run": {"cost": 400_000, "by": "2027-05-15", "funded_share": 0}},
    {"reserves": 1_500_000, "payers": None},
    {},
)
"""What was otherwise at each assessment of the example, about a quarter apart; today's is the last."""


@cache
def kept() -> tuple[Desk, int]:
    """A desk with a year of the made-up example in its log, and the key of the newest."""
    days = (datetime(2026, month, 1, tzinfo=UTC) for month in (2, 5, 8, 11))
    made = desk(SqliteStore(":memory:"))
    store = made.overview._store  # pyright: ignore[reportPrivateUsage]
    key = 0
    for day, other in zip(days, YEAR, strict=True):
        moment = day
        assessing = AssessService(made.assessing.engine, store, lambda: moment)  # noqa: B023 - used before it moves on
        given = {**example().as_json(), **other, "as_of": f"{moment:%Y-%m-%d}"}
        key = assessing.assess(parse_situation(given), CALLER).key
    return made, key


def page(action: str, target: str = "") -> Page:
    made, key = kept()
    shown = press(made, CALLER, action, f"{key}{target}")
    assert isinstance(shown, Page)
    return shown


@pytest.mark.parametrize("theme", THEMES)
def test_the_card_of_the_readme_is_what_discord_is_sent(theme: str, golden: Golden) -> None:
    golden(f"docs/card-{theme}.svg", picture(layout(page("card")).to_components(), theme))


def test_the_charts_of_the_readme_are_the_bots_own(golden_picture: GoldenPicture) -> None:
    shown = page("charts")
    assert [p.name for p in shown.pictures] == ["who-pays.png", "cash.png", "score.png"]
    for drawn in shown.pictures:
        golden_picture(f"docs/{drawn.name}", draw(drawn.chart))
