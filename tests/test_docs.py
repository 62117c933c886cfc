"""The README names every command, and its picture is the program's own output."""

import io
import re
from pathlib import Path

from rich.console import Console

from bot.cli import parser
from bot.commands import COMMANDS
from bot.console import draw
from bot.wiring import example, judging
from tests.golden_files import Golden

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()
_FRAME = """<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg">
<style>
.{unique_id}-matrix {{ font-family: ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; font-size: {char_height}px; line-height: {line_height}px; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal"><rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/></clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


def test_every_command_is_in_the_readme() -> None:
    for command in COMMANDS:
        assert f"`/{command.name}`" in README
    for name in parser().choices_named:  # type: ignore[attr-defined]
        assert f"whopays {name}" in README, name


def test_the_picture_is_the_programs_own(golden: Golden) -> None:
    """``docs/answer.svg`` is what ``whopays assess --example`` draws."""
    parts = judging()
    situation = example()
    page = parts.pages.card(parts.engine.assess(situation), name=situation.project, key="")
    console = Console(
        record=True, width=100, file=io.StringIO(), force_terminal=True, color_system="truecolor", highlight=False
    )
    draw(page, console)
    golden(
        "docs/answer.svg", console.export_svg(title="whopays assess --example", code_format=_FRAME, unique_id="whopays")
    )


def test_links_in_the_documents_lead_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md"):
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", (ROOT / name).read_text()):
            assert (ROOT / target).exists(), f"{name} links to {target}"
