"""``whopays parse``: free text to a situation, with what was understood and what was not."""

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError
from rich.console import Console
from rich.text import Text

from bot import wiring
from bot.domain.fields import Day
from bot.domain.read import Read
from bot.domain.refusal import Refused, shown
from bot.domain.situation import parse_situation, read_json

_MOST_BYTES = 10 * 1024 * 1024
_UNNAMED = "Unnamed project"


def parse(args: argparse.Namespace) -> int:
    """Reads one text, or with ``--jsonl`` one a line, and prints what was understood. Status 1 for a wrong line."""
    as_of = _day(args.as_of, "--as-of") or wiring.now().date()
    if args.jsonl:
        if args.format == "highlight":
            raise Refused("--format highlight marks one text; with --jsonl the answer is JSON.")
        return _lines(args.path, as_of)
    text = _text(_bytes(args.path))
    read = wiring.read_text(text, as_of)
    if args.format == "highlight":
        _draw(text, read, Console(highlight=False, width=None if sys.stdout.isatty() else 100))
    else:
        print(json.dumps(_plain(read, as_of), ensure_ascii=False, indent=2))
    return 0


def _plain(read: Read, as_of: date) -> dict[str, Any]:
    """What is printed of a reading. The situation is held against the schema with a name in place of a missing one."""
    parse_situation({"project": _UNNAMED, "as_of": as_of.isoformat(), **read.situation})
    return {
        "situation": read.situation,
        "spans": [
            {"start": s.start, "end": s.end, "facts": list(s.facts)} | ({"note": s.note} if s.note else {})
            for s in read.spans
        ],
        "unread": [{"start": s.start, "end": s.end, "text": s.text} for s in read.unread],
    }


def _lines(path: str, default: date) -> int:
    wrong = 0
    for number, line in enumerate(_bytes(path).split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            answer = _line(line, default)
        except Refused as error:
            wrong += 1
            answer = {"line": number, "error": str(error)}
        print(json.dumps(answer, ensure_ascii=False))
    if wrong:
        print(f"{wrong} {'line' if wrong == 1 else 'lines'} could not be read; each says why.", file=sys.stderr)
    return 1 if wrong else 0


def _line(line: bytes, default: date) -> dict[str, Any]:
    row = read_json(line, "the line")
    table = cast("dict[str, Any]", row) if isinstance(row, dict) else {}
    if not isinstance(table.get("text"), str):
        raise Refused(
            'The line is no object with a "text"; write it like {"id": "1", "text": "...", "as_of": "2027-03-31"}.'
        )
    as_of = _day(table.get("as_of"), "as_of") or default
    return {"id": table.get("id"), **_plain(wiring.read_text(table["text"], as_of), as_of)}


def _day(text: Any, name: str) -> date | None:
    try:
        return None if text is None else TypeAdapter(Day).validate_python(text)
    except ValidationError as error:
        raise Refused(f"{name} {error.errors()[0]['msg']}.") from None


def _bytes(path: str) -> bytes:
    if path == "-":
        data = sys.stdin.buffer.read(_MOST_BYTES + 1)
    else:
        try:
            with Path(path).open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except OSError as error:
            raise Refused(f"{path} can't be read: {error.strerror}.") from None
    if len(data) > _MOST_BYTES:
        raise Refused(f"{shown(path)} has more than 10 MiB; at most that much is taken.")
    return data


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Refused(f"The text is not UTF-8 (byte {error.start + 1}); save it as UTF-8.") from None


def _draw(text: str, read: Read, console: Console) -> None:
    """The text with its facts in colour and their fields beside them, and what is unread dimmed."""
    drawn = Text()
    for piece, style, facts in _pieces(text, read):
        drawn.append(_visible(piece), style)
        if facts:
            drawn.append(f" [{', '.join(facts)}]", "cyan")
    console.print(drawn)


def _pieces(text: str, read: Read) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The text in stretches: each with how it is drawn and the facts that end with it."""
    edges = sorted({0, len(text), *(e for s in (*read.spans, *read.unread) for e in (s.start, s.end))})
    for start, end in pairwise(edges):
        inside = [s for s in read.spans if s.start <= start and end <= s.end]
        ending = tuple(fact for s in inside if s.end == end for fact in s.facts)
        dim = any(s.start <= start and end <= s.end for s in read.unread)
        yield text[start:end], "bold green" if inside else "dim" if dim else "", ending


def _visible(piece: str) -> str:
    """The piece without characters that would steer the terminal."""
    return "".join(c if c.isprintable() or c == "\n" else "\N{REPLACEMENT CHARACTER}" for c in piece)
