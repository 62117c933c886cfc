"""What a scope has: a project over time, two assessments side by side, all projects; and the pictures of one."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.domain.page import Answer, Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk

Values = Mapping[str, Any]


def history(desk: Desk, caller: Caller, values: Values) -> Page:
    """``/project history``: the newest page."""
    return desk.pages.history(desk.overview.past(str(values["project"]), caller))


def projects(desk: Desk, caller: Caller, values: Values) -> Page:
    """``/project list``: the first page, in the order asked for."""
    return desk.pages.projects(desk.overview.projects(caller, str(values.get("order") or "worst")))


def compare(desk: Desk, caller: Caller, values: Values) -> Page:
    """``/project compare``: two projects, or one at two dates. Raises Refused for both at once."""
    project, other = str(values["project"]), str(values.get("other") or "")
    since, until = (
        desk.readers.day(str(values[name]), desk.today()) if values.get(name) else None for name in ("since", "until")
    )
    if other:
        if since or until:
            raise Refused("Two projects are compared as they are now; leave out the dates, or the other project.")
        return desk.pages.compared(desk.comparing.projects(project, other, caller))
    return desk.pages.compared(desk.comparing.dates(project, since, until, caller))


def _history_page(desk: Desk, caller: Caller, target: str) -> Page:
    key, number = _numbered(target)
    name = desk.history.open(key, caller).name
    return desk.pages.history(desk.overview.past(name, caller, number))


def _projects_page(desk: Desk, caller: Caller, target: str) -> Page:
    order, number = _numbered(target)
    return desk.pages.projects(desk.overview.projects(caller, order or "worst", number))


def _compared(desk: Desk, caller: Caller, target: str) -> Page:
    first, _, second = target.partition(".")
    return desk.pages.compared(desk.comparing.open(first, second, caller))


def _charts(desk: Desk, caller: Caller, target: str) -> Page:
    stored = desk.history.open(target, caller)
    past = desk.overview.past(stored.name, caller)
    return desk.pages.charts(stored, desk.worst.of(stored.assessment), past.drawn)


def _numbered(target: str) -> tuple[str, int]:
    """What stands before the last point, and the number behind it; 1 where there is none."""
    stem, _, number = target.partition(".")
    return stem, int(number) if number.isdecimal() and len(number) < 7 else 1


PRESSED: dict[str, Callable[[Desk, Caller, str], Answer]] = {
    "history": _history_page, "projects": _projects_page, "compare": _compared, "charts": _charts,
}  # fmt: skip
DRAWN = frozenset({"history", "compare", "charts"})
"""Buttons whose page has pictures to be drawn."""
