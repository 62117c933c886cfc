"""What ``whopays assess`` reads, what is said of it beside the answer, and ``whopays template``."""

import argparse
import io
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any, BinaryIO

from bot import wiring
from bot.domain.read import Read
from bot.domain.refusal import Refused

UNNAMED = "Unnamed project"


def read_input(path: str, form: Any, as_of: date) -> Read:
    """What a file or standard input shows. Everything but a situation may lack the project's name.

    ``form`` is ``auto`` or what the input is. Raises Refused for what can't be opened or read.
    """
    reader, wanted = wiring.file_reader(), None if form == "auto" else form
    if path == "-":
        read = reader.read("standard input", _sought(sys.stdin.buffer), as_of, wanted)
    else:
        try:
            with Path(path).open("rb") as file:
                read = reader.read(Path(path).name, _sought(file), as_of, wanted)
        except OSError as error:
            raise Refused(f"{path} can't be read: {error.strerror}.") from None
    if read.source != "situation" and not read.situation.get("project"):
        return replace(read, situation={**read.situation, "project": UNNAMED})
    return read


def _sought(stream: BinaryIO) -> BinaryIO:
    """The stream itself where it can be sought, else all that a pipe holds. Raises Refused for more than 10 MiB."""
    from bot.reading.file import MOST_BYTES

    if stream.seekable():
        return stream
    data = stream.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused("More than 10 MiB came through the pipe; name the file instead, which is read in parts.")
    return io.BytesIO(data)


def say_reading(read: Read | None) -> None:
    """What the input proves and cannot show, on standard error, one line each."""
    for line in (*read.proves, *read.lacks, *read.notes) if read else ():
        print(" ".join(line.split()), file=sys.stderr)


def template(args: argparse.Namespace) -> int:
    """Prints an empty form."""
    sys.stdout.write((wiring.data_folder("templates") / f"{args.of}.csv").read_text(encoding="utf-8"))
    return 0
