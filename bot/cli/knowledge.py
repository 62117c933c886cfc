"""``whopays knowledge``: the curator's tools."""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

from bot import wiring
from bot.adapters.check import stale_sources, told_later
from bot.adapters.library import BrokenLibrary, data_folder, find_problems, load_library
from bot.cli import translate
from bot.cli.vocabulary import VOCABULARY
from bot.domain.knowledge import ENTRY_KINDS, Entry, Library, Scale
from bot.domain.refusal import Refused, did_you_mean
from bot.engine.assess import Engine
from bot.engine.score import Judgement, dimensions, share_out


def _folder(path: str | None) -> Path:
    folder = Path(path) if path else data_folder("knowledge")
    if not (folder / "scale.toml").is_file():
        inside = folder / "knowledge"
        near = f"; did you mean {inside}?" if (inside / "scale.toml").is_file() else "."
        raise Refused(f"{folder} is no library; a library is a folder with scale.toml in it{near}")
    return folder


def check(args: argparse.Namespace) -> int:
    """Prints every problem (status 1), or what the library holds and which of its sources grow old."""
    folder = _folder(args.folder)
    problems = find_problems(folder)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} {'problem' if len(problems) == 1 else 'problems'} in {folder}.")
        return 1
    library = load_library(folder)
    for line in _counts(library):
        print(line)
    drafts = [f"{kind}/{e.id}" for kind, rows in library.kinds().items() for e in rows.values() if e.status == "draft"]
    if drafts:
        print(f"drafts, by which nobody is judged: {', '.join(drafts)}")
    late, cases = told_later(library)
    print(f"facts that only later sources carry (they tell what was public): {late}, in {cases} cases")
    stale = list(stale_sources(library, wiring.now().date()))
    for warning in stale:
        print(f"warning: {warning}")
    print(f"stale sources: {len(stale)}; edition {library.edition}")
    return 1 if translate.say(list(translate.checks(library))) else 0


def _counts(library: Library) -> list[str]:
    def counted(values: Iterable[Any]) -> str:
        return ", ".join(f"{name} {count}" for name, count in sorted(Counter(values).items()))

    cases, patterns = list(library.cases.values()), [p for p in library.patterns.values() if p.in_use]
    situations = [c.situation for c in cases]
    entries = [entry for rows in library.kinds().values() for entry in rows.values()]
    return [
        "The library is sound: " + ", ".join(f"{len(rows)} {kind}" for kind, rows in library.kinds().items()) + ".",
        f"entries by status: {counted(e.status for e in entries)}",
        f"patterns in use by kind: {counted(p.kind for p in patterns)}",
        f"patterns in use by dimension: {counted(d for p in patterns for d in p.weighs)}",
        f"cases by label: {counted(c.outcome.label for c in cases)}",
        f"cases of AI: {sum(c.ai for c in cases)}: {counted(c.outcome.label for c in cases if c.ai)}",
        f"cases by region: {counted(c.region for c in cases)}",
        f"cases by year: {counted(s.as_of.year for s in situations if s.as_of)}",
        f"cases by steward: {counted(s.steward or 'not said' for s in situations)}",
        f"cases by kind of payer: {counted(k for s in situations for k in {p.kind for p in s.payers or ()} if k)}",
        f"actions by effort: {counted(a.effort for a in library.actions.values())}",
        f"costs by kind: {counted(c.kind for c in library.costs.values())}",
        f"sources by kind: {counted(s.kind for s in library.sources.values())}",
    ]


def list_entries(args: argparse.Namespace) -> int:
    """Prints entries, the facts a pattern may test, the fields of a situation, or everything as one HTML page."""
    known = (*ENTRY_KINDS, *VOCABULARY)
    if args.kind and args.kind not in known:
        raise Refused(f'"{args.kind}" is no kind of entry{did_you_mean(args.kind, known)}')
    if args.format == "html":
        if args.kind:
            raise Refused("--format html writes the whole library; leave the kind out.")
        sys.stdout.write(wiring.judging().pages.whole_library())
        return 0
    table = VOCABULARY[args.kind]() if args.kind in VOCABULARY else _entries(load_library(), args.kind)
    Console(highlight=False, width=None if Console().is_terminal else 160).print(table)
    return 0


def _entries(library: Library, only: str | None) -> Table:
    table = Table("kind", "id", "title", "status", box=None, pad_edge=False)
    for kind, entries in library.kinds().items():
        if only in (None, kind) and (only or kind != "sources"):
            for entry in entries.values():
                table.add_row(kind, entry.id, entry.title, entry.status)
    return table


def show(args: argparse.Namespace) -> int:
    """Prints one entry with its evidence."""
    from bot.console import draw
    from bot.service.learn import LearnService

    parts = wiring.judging()
    found = LearnService(parts.engine.library).find(args.id)
    draw(parts.pages.entry(*found), Console(highlight=False))
    return 0


def compare(args: argparse.Namespace) -> int:
    """Prints the cases whose score differs between an older library and this one, with the findings that moved.

    Status 1 when an id of the older one is gone: an id is for ever, and what is no longer used is retired.
    """
    try:
        old = Engine(load_library(_folder(args.old)))
    except BrokenLibrary as broken:
        raise Refused(f"{args.old}: {broken.sentence}") from None
    new = Engine(load_library())
    moved = [line for name in new.library.cases if (line := _moved(name, old, new))]
    for line in moved:
        print(line)
    print(f"{len(moved)} of {len(new.library.cases)} cases moved.")
    kinds = [kind for kind in ENTRY_KINDS if kind != "sources"]
    was, now = old.library.kinds(), new.library.kinds()
    for kind in kinds:
        if added := [name for name in now[kind] if name not in was[kind]]:
            print(f"new {kind}: {', '.join(added)}")
    gone = [f"{kind}/{name}" for kind in kinds for name in was[kind] if name not in now[kind]]
    for name in gone:
        print(f'{name} is gone; an id is for ever: bring it back with status = "retired"')
    return 1 if gone else 0


def _moved(name: str, old: Engine, new: Engine) -> str | None:
    """What became of a case's score and why; None where it stayed."""
    case = new.library.cases[name]
    before, after = old.judge(case.situation).judgement, new.judge(case.situation).judgement
    if before.score == after.score:
        return None
    was, now = _counted(old, before), _counted(new, after)
    changes = [f"{p} {was.get(p, 0)}→{now.get(p, 0)}" for p in sorted(was | now) if was.get(p, 0) != now.get(p, 0)]
    changes += _held(old, before, new, after)
    was_in, is_in = old.rules.bands[before.band][1], new.rules.bands[after.band][1]
    band = f", {was_in} → {is_in}" if was_in != is_in else ""
    return f"{name} ({case.outcome.label}): {before.score} → {after.score}{band}: {', '.join(changes)}"


def _held(old: Engine, before: Judgement, new: Engine, after: Judgement) -> list[str]:
    """What the cap or the floor of a dimension holds back now and did not, so that the changes add up."""
    was, now = ({d["id"]: d["held"] for d in dimensions(*of)} for of in ((old.rules, before), (new.rules, after)))
    return [f"held back in {d} {was.get(d, 0)}→{held}" for d, held in now.items() if was.get(d, 0) != held]


def _counted(engine: Engine, judgement: Judgement) -> dict[str, int]:
    """Each pattern's whole points."""
    shares = share_out(engine.rules, judgement)
    points = {p.id: sum(share.values()) for p, share in zip(engine.rules.patterns, shares, strict=True)}
    return {name: count for name, count in points.items() if count}


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
