"""The stored log as text: JSON lines, CSV, Markdown, one HTML page."""

import csv
from collections.abc import Callable, Iterable
from html import escape
from typing import TextIO

from bot.adapters.wording import esc
from bot.service.ports import Row

COLUMNS = (
    "id", "made", "name", "score", "low", "high", "band", "coverage", "zero_cash_on", "engine", "edition", "sha256",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before text that starts like one (OWASP)."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA) else value


def write_jsonl(rows: Iterable[Row], target: TextIO) -> None:
    """One assessment a line, in the very bytes that are stored."""
    for row in rows:
        target.write(row.body.decode() + "\n")


def write_csv(rows: Iterable[Row], target: TextIO) -> None:
    """One line an assessment: the headline columns."""
    writer = csv.writer(target)
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([safe_cell(getattr(row, column)) for column in COLUMNS])


def write_markdown(rows: Iterable[Row], target: TextIO) -> None:
    """A table."""
    target.write(
        "| made | project | score | range | band | known | cash ends | id |\n|---|---|---|---|---|---|---|---|\n"
    )
    for row in rows:
        target.write(
            f"| {row.made[:10]} | {esc(row.name)} | {row.score} | {row.low} to {row.high} | {row.band} "
            f"| {row.coverage // 10} % | {row.zero_cash_on or ''} | {row.id} |\n"
        )


def write_html(rows: Iterable[Row], target: TextIO) -> None:
    """A page with a table."""
    target.write('<!doctype html><html lang="en"><meta charset="utf-8"><title>whopays: assessments</title>')
    target.write("<style>:root{color-scheme:light dark}body{font:15px system-ui;margin:2rem}td,th{padding:.3rem .6rem;")
    target.write("text-align:left;border-bottom:1px solid #8884}</style><h1>Assessments</h1><table><tr>")
    target.write("".join(f"<th>{column}</th>" for column in COLUMNS[:9]) + "</tr>\n")
    for row in rows:
        cells = (getattr(row, column) for column in COLUMNS[:9])
        target.write("<tr>" + "".join(f"<td>{escape(str(c if c is not None else ''))}</td>" for c in cells) + "</tr>\n")
    target.write("</table></html>\n")


WRITERS: dict[str, Callable[[Iterable[Row], TextIO], None]] = {
    "jsonl": write_jsonl,
    "csv": write_csv,
    "markdown": write_markdown,
    "html": write_html,
}
