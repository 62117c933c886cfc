"""The stored log as text: JSON lines, CSV, Markdown, one HTML page."""

import csv
import io
from collections.abc import Iterable
from html import escape
from typing import TextIO

from bot.adapters.wording import esc
from bot.service.desk import LogFormat
from bot.service.ports import Row

COLUMNS = (
    "id", "made", "name", "score", "low", "high", "band", "coverage", "zero_cash_on", "engine", "edition", "sha256",
)  # fmt: skip
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def safe_cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before text that starts like one (OWASP)."""
    return f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA) else value


def write(form: LogFormat, rows: Iterable[Row], target: TextIO) -> None:
    """All of the rows, one after the other."""
    target.write(form.head)
    for row in rows:
        target.write(form.line(row))
    target.write(form.foot)


def _csv(cells: Iterable[object]) -> str:
    line = io.StringIO()
    csv.writer(line).writerow([safe_cell(cell) for cell in cells])
    return line.getvalue()


def _markdown(row: Row) -> str:
    return (
        f"| {row.made[:10]} | {esc(row.name)} | {row.score} | {row.low} to {row.high} | {row.band} "
        f"| {row.coverage // 10} % | {row.zero_cash_on or ''} | {row.id} |\n"
    )


def _html(row: Row) -> str:
    cells = (getattr(row, column) for column in COLUMNS[:9])
    return "<tr>" + "".join(f"<td>{escape(str(c if c is not None else ''))}</td>" for c in cells) + "</tr>\n"


_HTML_HEAD = (
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>whopays: assessments</title>'
    "<style>:root{color-scheme:light dark}body{font:15px system-ui;margin:2rem}td,th{padding:.3rem .6rem;"
    "text-align:left;border-bottom:1px solid #8884}</style><h1>Assessments</h1><table><tr>"
    + "".join(f"<th>{column}</th>" for column in COLUMNS[:9])
    + "</tr>\n"
)
_MARKDOWN_HEAD = (
    "| made | project | score | range | band | known | cash ends | id |\n|---|---|---|---|---|---|---|---|\n"
)

FORMATS: dict[str, LogFormat] = {
    "jsonl": LogFormat("jsonl", lambda row: row.body.decode() + "\n"),
    "csv": LogFormat("csv", lambda row: _csv(getattr(row, column) for column in COLUMNS), _csv(COLUMNS)),
    "markdown": LogFormat("md", _markdown, _MARKDOWN_HEAD),
    "html": LogFormat("html", _html, _HTML_HEAD, "</table></html>\n"),
}
