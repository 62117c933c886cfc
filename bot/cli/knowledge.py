"""``whopays knowledge``: the curator's tools."""

import argparse
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot import wiring
from bot.adapters.library import data_folder, find_problems, load_library
from bot.domain.knowledge import ENTRY_KINDS, Entry, Library, Scale
from bot.domain.refusal import Refused, did_you_mean
from bot.engine.assess import Engine


def _folder(path: str | None) -> Path:
    folder = Path(path) if path else data_folder("knowledge")
    if not folder.is_dir():
        raise Refused(f"{folder} is no folder; a library is a folder with scale.toml in it.")
    return folder


def check(args: argparse.Namespace) -> int:
    """Prints every problem (status 1), or what the library holds."""
    folder = _folder(args.folder)
    problems = find_problems(folder)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} {'problem' if len(problems) == 1 else 'problems'} in {folder}.")
        return 1
    for line in _counts(load_library(folder)):
        print(line)
    return 0


def _counts(library: Library) -> list[str]:
    def counted(values: list[Any]) -> str:
        return ", ".join(f"{name} {count}" for name, count in sorted(Counter(values).items()))

    cases = list(library.cases.values())
    patterns = list(library.patterns.values())
    return [
        "The library is sound: " + ", ".join(f"{len(rows)} {kind}" for kind, rows in library.kinds().items()) + ".",
        f"patterns by kind: {counted([p.kind for p in patterns])}",
        f"patterns by dimension: {counted([d for p in patterns for d in p.weighs])}",
        f"cases by label: {counted([c.outcome.label for c in cases])}; of AI: {sum(c.ai for c in cases)}",
        f"cases by region: {counted([c.region for c in cases])}",
        f"cases by year: {counted([c.situation.as_of.year for c in cases if c.situation.as_of])}",
        f"sources by kind: {counted([s.kind for s in library.sources.values()])}",
        f"edition {library.edition}",
    ]


def list_entries(args: argparse.Namespace) -> int:
    """Prints the entries of one kind, or of all."""
    library = load_library()
    if args.kind and args.kind not in ENTRY_KINDS:
        raise Refused(f'"{args.kind}" is no kind of entry{did_you_mean(args.kind, ENTRY_KINDS)}')
    table = Table("kind", "id", "title", "status", box=None, pad_edge=False)
    for kind, entries in library.kinds().items():
        if args.kind in (None, kind) and (args.kind or kind != "sources"):
            for entry in entries.values():
                table.add_row(kind[:-1], entry.id, entry.title, entry.status)
    Console(highlight=False, width=None if Console().is_terminal else 160).print(table)
    return 0


def show(args: argparse.Namespace) -> int:
    """Prints one entry with its evidence."""
    from bot.console import draw
    from bot.service.learn import LearnService

    parts = wiring.judging()
    found = LearnService(parts.engine.library).find(args.id)
    draw(parts.pages.entry(*found), Console(highlight=False))
    return 0


def compare(args: argparse.Namespace) -> int:
    """Prints the cases whose score differs between an older library and this one, with the findings that moved."""
    old, new = Engine(load_library(_folder(args.old))), Engine(load_library())
    moved = 0
    for name, case in new.library.cases.items():
        before, after = old.judge(case.situation).judgement, new.judge(case.situation).judgement
        if before.score == after.score:
            continue
        moved += 1
        was, now = _counted(old, before.counts), _counted(new, after.counts)
        changes = [f"{p} {was.get(p, 0)}→{now.get(p, 0)}" for p in sorted(was | now) if was.get(p, 0) != now.get(p, 0)]
        print(f"{name} ({case.outcome.label}): {before.score} → {after.score}: {', '.join(changes) or 'weights'}")
    print(f"{moved} of {len(new.library.cases)} cases moved.")
    return 0


def _counted(engine: Engine, counts: list[int]) -> dict[str, int]:
    return {p.id: count for p, count in zip(engine.rules.patterns, counts, strict=True) if count}


def schema(args: argparse.Namespace) -> int:
    """Writes the JSON Schemas of the library's files, for editors."""
    folder = Path(args.folder) if args.folder else data_folder("knowledge") / "schema"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (folder / name).write_text(text, encoding="utf-8")
    print(f"{len(schemas())} schemas written to {folder}.")
    return 0


def schemas() -> Mapping[str, str]:
    """Each schema by its file's name. The id is left out: it is the file's name."""
    models: dict[str, type[Entry] | type[Scale]] = {**ENTRY_KINDS, "scale": Scale}
    found: dict[str, str] = {}
    for kind, model in models.items():
        made = model.model_json_schema(by_alias=True)
        if kind != "scale":
            made["properties"].pop("id")
            made["required"] = [name for name in made["required"] if name != "id"]
        found[f"{kind}.json"] = json.dumps(made, indent=2) + "\n"
    return found
