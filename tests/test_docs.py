"""The README names every command, and its picture is the program's own output."""

import io
import re
from pathlib import Path

from rich.console import Console

from bot.cli import parser
from bot.commands import COMMANDS
from bot.console import draw
from bot.domain.knowledge import Library, Pattern
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


def test_the_tables_of_the_method_are_those_of_the_library(golden: Golden) -> None:
    page = (ROOT / "knowledge" / "METHOD.md").read_text()
    before, _, rest = page.partition("<!-- tables -->\n")
    _, _, after = rest.partition("<!-- /tables -->")
    assert after, "knowledge/METHOD.md has lost the marks between which its tables stand"
    made = f"{before}<!-- tables -->\n{_tables(judging().engine.library)}<!-- /tables -->{after}"
    golden("knowledge/METHOD.md", made)


def _tables(library: Library) -> str:
    scale = library.scale
    points = {severity.id: severity.points for severity in scale.severities}
    words = [f"| {s.id} | {s.points} | {s.means} |" for s in scale.severities]
    dimensions = [f"| {d.title} | {d.cap} | {d.question} |" for d in scale.dimensions]
    motives = [f"| {m.id.replace('_', ' ')} | {m.power} | {m.why} |" for m in scale.motives]
    bands = [f"| {b.title} | {b.first} | {b.expects:.0%} |" for b in scale.bands]
    patterns = [
        f"| [{p.title}](patterns/{p.id}.toml) | {_weights(p, points)} | {p.prevalence:.0%} | {_first_sentences(p.why)} | "
        + "; ".join(f"[{library.sources[s].publisher}](<{library.sources[s].address}>)" for s in p.sources) + " |"
        for p in sorted(library.patterns.values(), key=lambda p: (p.kind, p.id), reverse=False)
        if p.in_use
    ]  # fmt: skip
    return "\n".join([
        "| word | points | means |", "|---|---|---|", *words, "",
        "| dimension | cap | asks |", "|---|---|---|", *dimensions, "",
        "| motive | staying power | why |", "|---|---|---|", *motives, "",
        "| band | from | expects in distress |", "|---|---|---|", *bands, "",
        "Each pattern's file has its conditions, the whole of its reason, when it misleads, and where its prevalence comes from. A minus is a strength.", "",
        "| pattern | weight | prevalence | why | sources |", "|---|---|---|---|---|", *patterns, "",
    ])  # fmt: skip


def _weights(pattern: Pattern, points: dict[str, int]) -> str:
    sign = "" if pattern.kind == "weakness" else "−"
    return ", ".join(f"{dimension} {sign}{points[word]}" for dimension, word in pattern.weighs.items())


def _first_sentences(text: str) -> str:
    """As many whole sentences as fit into a cell, one at least."""
    sentences = re.split(r"(?<=[.!?])\s+", " ".join(text.split()))
    found = sentences[0]
    for sentence in sentences[1:]:
        if len(found) + len(sentence) > 240:
            break
        found += f" {sentence}"
    return found.replace("|", "/")


def test_links_in_the_documents_lead_somewhere() -> None:
    for name in ("README.md", "CONTRIBUTING.md", "PRIVACY.md", "TERMS.md", "knowledge/METHOD.md"):
        for target in re.findall(r"\]\((?!<?https?:)([^)#]+)\)", (ROOT / name).read_text()):
            assert ((ROOT / name).parent / target).exists(), f"{name} links to {target}"


def test_the_policy_and_the_terms_are_found() -> None:
    page = (ROOT / "templates" / "help.md.j2").read_text()
    for name in ("PRIVACY.md", "TERMS.md"):
        assert f"]({name})" in README
        assert name in page
    assert (ROOT / "TERMS.md").read_text().count("no financial advice") == 1


def test_the_policy_names_the_commands_that_there_are() -> None:
    named = re.findall(r"`/([a-z]+ [a-z]+)", (ROOT / "PRIVACY.md").read_text())
    assert {"privacy show", "privacy export", "privacy delete"} <= set(named) <= {c.name for c in COMMANDS}
