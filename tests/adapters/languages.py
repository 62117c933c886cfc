"""The pages in German, for tests."""

from functools import cache
from typing import cast

from bot.adapters.languages import Languages
from bot.adapters.library import data_folder
from bot.adapters.render import Renderer
from tests.adapters.test_render import renderer

LOCALE = data_folder("templates") / "locale"


@cache
def languages() -> Languages:
    return Languages(renderer(), LOCALE)


def german() -> Renderer:
    """What speaks German does what a renderer does."""
    return cast(Renderer, languages().pages("de"))
