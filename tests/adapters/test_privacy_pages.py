"""The pages of privacy and of exports: golden files that read like text, and that they fit Discord."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from bot.adapters.export import FORMATS
from bot.domain.forms import LOG_FORMATS
from bot.service.export import Wanted
from bot.service.ports import Held
from bot.service.privacy import Gone
from bot.service.whose import Cleaned
from tests.adapters.test_render import HOSTILE, renderer, text
from tests.discord_ui.test_views import fits
from tests.golden_files import Golden

HELD = Held(3, 1, ("Lumen", HOSTILE), 2, "2026-03-01T10:00:00Z")
MANY = replace(HELD, assessments=240, projects=tuple(f"Project {number} {'*' * 90}" for number in range(240)))
COPIES = Cleaned(3, ((Path("a.db"), 3), (Path("b.csv"), 1)), ((Path("c.db"), "c.db is damaged"),))
NOTHING = Held(0, 0, (), 0, None)


@pytest.mark.parametrize(
    ("name", "template", "values"),
    [
        ("privacy", "privacy", {"held": HELD}),
        ("privacy-nothing", "privacy", {"held": NOTHING}),
        ("privacy_export", "privacy_export", {"held": HELD}),
        ("privacy_delete-mine", "privacy_delete", {"held": HELD, "what": "mine"}),
        ("privacy_delete-server", "privacy_delete", {"held": HELD, "what": "server"}),
        ("forgotten", "forgotten", {"gone": Gone(HELD, True, Cleaned(3)), "what": "mine"}),
        ("forgotten-copies", "forgotten", {"gone": Gone(HELD, True, COPIES), "what": "mine"}),
        ("forgotten-later", "forgotten", {"gone": Gone(HELD, False, Cleaned(3)), "what": "server"}),
        ("log_export", "log_export", {"form": "jsonl", "wanted": Wanted()}),
        (
            "log_export-all-conditions",
            "log_export",
            {"form": "sqlite", "wanted": Wanted("Lumen", date(2026, 1, 1), date(2026, 3, 31), "high", mine=True)},
        ),
        ("log_export-project", "log_export", {"form": "csv", "wanted": Wanted(HOSTILE)}),
    ],
)
def test_pages(name: str, template: str, values: dict[str, object], golden: Golden) -> None:
    golden(f"tests/golden/{name}.md", text(renderer().plain(template, **values)))


def test_many_projects_fit_and_a_deletion_names_twenty() -> None:
    shown, asked = renderer().plain("privacy", held=MANY), renderer().plain("privacy_delete", held=MANY, what="mine")
    fits(shown)
    fits(asked)
    assert text(shown).count("- Project") == 240
    assert text(asked).count("- Project") == 20
    assert "- and 220 more" in text(asked)


def test_every_form_of_the_log_can_be_written() -> None:
    assert tuple(FORMATS) == LOG_FORMATS
