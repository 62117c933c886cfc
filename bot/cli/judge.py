"""``whopays assess``, ``batch``, ``schema`` and ``--version``."""

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from datetime import date
from pathlib import Path
from typing import IO

from pydantic import TypeAdapter, ValidationError
from rich.console import Console

from bot import __version__, wiring
from bot.cli.funding import written_draft
from bot.cli.inputs import read_input, say_reading
from bot.cli.output import check_chart, write
from bot.domain.assessment import Assessment
from bot.domain.canonical import canonical
from bot.domain.fields import Day
from bot.domain.page import Page
from bot.domain.refusal import Refused, did_you_mean, shown
from bot.domain.situation import Situation, parse_situation, read_json
from bot.service.desk import Pages
from bot.service.what_if import WhatIfService
from bot.settings import read_settings


def version(args: argparse.Namespace) -> int:
    """Prints version, engine and edition."""
    from bot.adapters.library import load_library
    from bot.engine.assess import ENGINE

    print(f"whopays {__version__}, engine {ENGINE}, edition {load_library().edition}")
    return 0


def schema(args: argparse.Namespace) -> int:
    """Prints one of the JSON Schemas."""
    model: TypeAdapter[object] = TypeAdapter(Situation if args.of == "situation" else Assessment)
    print(json.dumps(model.json_schema(), indent=2))
    return 0


def assess(args: argparse.Namespace) -> int:
    """Judges one situation and prints the answer."""
    if (args.example is not None) == bool(args.path):
        raise Refused("whopays assess takes a file, - for standard input, or --example.")
    check_chart(args.chart)
    parts = wiring.judging()
    day = _day(args.as_of) or wiring.now().date()
    read = read_input(args.path, args.form, day) if args.path else None
    situation = (parse_situation(read.situation) if read else _example(args.example, parts)).dated(day)
    language = _language(args.language, parts)
    pages = parts.languages.pages(language)
    if args.what_if is not None or args.plan:
        return _asked(args, wiring.asking(parts, language), pages, situation)
    assessment = parts.engine.assess(situation)
    if args.save:
        assessment = _saved(situation, parts)
    if args.chart:
        write(args.chart, wiring.chart_of(assessment, parts))
    if args.format != "card":
        say_reading(read)
        if args.format == "funding-json":
            sys.stdout.write(written_draft(situation, assessment, args.beside))
        else:
            sys.stdout.write(pages.document(args.format, assessment))
    elif args.explain:
        _draw(pages.detail("why", assessment, name=situation.project, key=""))
    else:
        from bot.commands.assess import with_reading

        page = pages.card(assessment, name=situation.project, key="")
        _draw(with_reading(pages, page, read) if read else page)
    return 0


def _language(wanted: str | None, parts: wiring.Judging) -> str:
    """The language of an answer. Raises Refused for one that there is not."""
    if wanted is not None and wanted not in parts.languages:
        raise Refused(f"--language is {shown(wanted)}{did_you_mean(wanted, parts.languages.codes)}")
    return wanted or read_settings().language


def _asked(args: argparse.Namespace, asking: WhatIfService, pages: Pages, situation: Situation) -> int:
    """Prints what some changes would do, or the smallest set of actions that helps."""
    if args.format not in ("card", "json"):
        raise Refused(f"--{'plan' if args.plan else 'what-if'} has the formats card and json, not {args.format}.")
    if args.plan:
        plan = asking.plan(situation)
        found, page = plan, pages.plan(plan, name=situation.project, key="")
    else:
        answer = asking.ask(situation, args.what_if)
        found, page = answer, pages.what_if(answer, name=situation.project, key="")
    if args.format == "json":
        sys.stdout.write(canonical(found).decode() + "\n")
    else:
        _draw(page)
    return 0


def _draw(page: Page) -> None:
    from bot.console import draw

    draw(page, Console(highlight=False, width=None if sys.stdout.isatty() else 100))


def _example(name: str, parts: wiring.Judging) -> Situation:
    """The made-up example, or the situation of a case of the library."""
    cases = parts.engine.library.cases
    if not name:
        return wiring.example()
    if name not in cases:
        raise Refused(f"{shown(name)} is no case of the library{did_you_mean(name, cases)}")
    return cases[name].situation


def _saved(situation: Situation, parts: wiring.Judging) -> Assessment:
    from bot.console import LOCAL

    with wiring.opened_store(read_settings()) as store:
        return wiring.desk(store, parts).assessing.assess(situation, LOCAL).assessment


def _day(text: str | None) -> date | None:
    try:
        return None if text is None else TypeAdapter(Day).validate_python(text)
    except ValidationError as error:
        sentence = error.errors()[0]["msg"]
        raise Refused(f"--as-of {sentence}.") from None


def batch(args: argparse.Namespace) -> int:
    """Judges each line; a wrong line becomes its error, never a stop. Status 1 when there was one."""
    default = _day(args.as_of) or wiring.now().date()
    engine = wiring.judging().engine
    wrong = 0
    with ExitStack() as stack:
        source = sys.stdin.buffer if args.input == "-" else stack.enter_context(_opened(args.input, "rb"))
        target = sys.stdout.buffer if args.output == "-" else stack.enter_context(_opened(args.output, "wb"))
        for number, line in _progress(source):
            if not line.strip():
                continue
            try:
                situation = parse_situation(read_json(line, "the line")).dated(default)
                answer = canonical(engine.assess(situation))
            except Refused as error:
                wrong += 1
                answer = canonical({"line": number, "error": str(error)})
            target.write(answer + b"\n")
    if wrong:
        print(f"{wrong} {'line' if wrong == 1 else 'lines'} could not be judged; each says why.", file=sys.stderr)
    return 1 if wrong else 0


def _opened(path: str, mode: str) -> IO[bytes]:
    try:
        return Path(path).open(mode)  # type: ignore[return-value]
    except OSError as error:
        raise Refused(f"{path} can't be {'read' if mode == 'rb' else 'written'}: {error.strerror}.") from None


def _progress(source: IO[bytes]) -> Iterator[tuple[int, bytes]]:
    """The lines with their numbers, with a progress bar where standard error is a terminal."""
    if not sys.stderr.isatty():
        yield from enumerate(source, 1)
        return
    from rich.progress import track

    yield from track(enumerate(source, 1), description="judging", console=Console(stderr=True))
