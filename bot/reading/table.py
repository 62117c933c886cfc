"""Rows of a CSV file, a line at a time and each of bounded length, in the encodings that spreadsheets save."""

import csv
import io
from collections.abc import Iterator
from contextlib import suppress
from typing import BinaryIO

from bot.domain.refusal import Refused

LONGEST_LINE = 128 * 1024
LONGEST_ROW = 1024 * 1024
MOST_CELLS = 500
_SEPARATORS = ",;\t"


def lines(stream: BinaryIO, file: str) -> Iterator[str]:
    """The lines of a text in UTF-8, or in UTF-16 with its mark; ``file`` is how its name is shown.

    Raises Refused for other encodings, for a binary file, and for a line of more than 128 Ki characters.
    """
    head = stream.read(4)
    stream.seek(0)
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff") and head != b"\xff\xfe\0\0"
    text = io.TextIOWrapper(stream, encoding="utf-16" if wide else "utf-8-sig", newline="")
    try:
        while line := text.readline(LONGEST_LINE):
            if "\0" in line:
                raise Refused(f"{file} is a binary file, or in an encoding without its mark; save it as CSV in UTF-8.")
            if len(line) == LONGEST_LINE:
                raise Refused(f"{file} has a line of more than {LONGEST_LINE:,} characters; it is no table.")
            yield line
    except UnicodeError:
        raise Refused(f"{file} is not UTF-8 text; save it as CSV in UTF-8.") from None
    finally:
        with suppress(ValueError):  # after a refusal the stream may be closed before this is reached
            text.detach()


def rows(stream: BinaryIO, file: str, separator: str) -> Iterator[list[str]]:
    """The rows of a CSV file as lists of cells. Raises Refused for what ``lines`` refuses, quotes that are never closed
    and rows of more than 1 Mi characters or 500 cells."""
    length = 0

    def bounded() -> Iterator[str]:
        """The lines, of which a row in quotes may take many."""
        nonlocal length
        for line in lines(stream, file):
            length += len(line)
            if length > LONGEST_ROW:
                raise Refused(f"{file} has a row of more than {LONGEST_ROW:,} characters; a quote is not closed.")
            yield line

    reader = csv.reader(bounded(), delimiter=separator)
    try:
        for row in reader:
            length = 0
            if len(row) > MOST_CELLS:
                raise Refused(
                    f"{file} has {len(row):,} cells in line {reader.line_num:,}; a table has at most {MOST_CELLS}."
                )
            yield row
    except csv.Error as error:
        what = "a cell that never ends; a quote is not closed" if "field larger" in str(error) else str(error)
        raise Refused(f"{file} cannot be read as CSV in line {reader.line_num:,}: {what}.") from None


def separator_of(line: str) -> str:
    """The separator that stands most often in a line outside quotes: a comma, a semicolon or a tab."""
    bare = "".join(line.split('"')[::2])
    return max(_SEPARATORS, key=lambda mark: (bare.count(mark), -_SEPARATORS.index(mark)))
