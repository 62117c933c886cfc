"""``/log export``: the log of a scope as files."""

from collections.abc import Mapping
from typing import Any

from bot.commands.files import packed, with_files
from bot.domain.page import LARGEST_FILE, Attached, Page
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.export import Wanted, wanted_of


def log(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Page:
    """The assessments that are wanted, as files. Raises Refused where there is none, or where they are too many."""
    desk.settings.require(caller, "export")
    form, wanted = str(values.get("format") or "jsonl"), wanted_of(values)
    page = desk.pages.plain("log_export", form=form, wanted=wanted)
    return with_files(page, _files(desk, caller, form, wanted))


def _files(desk: Desk, caller: Caller, form: str, wanted: Wanted) -> list[Attached]:
    if form == "sqlite":
        body = desk.exporting.database(wanted, caller, LARGEST_FILE)
        return [Attached("whopays-assessments.db", body, "The assessments")]
    layout = desk.formats[form]
    lines = map(layout.line, desk.exporting.rows(wanted, caller))
    return packed("assessments", layout.ending, lines, layout.head, layout.foot)
