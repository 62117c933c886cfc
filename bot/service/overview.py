"""A scope's projects, and a project's assessments over time, page by page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from bot.domain.fields import fold
from bot.domain.knowledge import Scale
from bot.domain.refusal import Refused, did_you_mean
from bot.service.assess import AssessService, Caller, Stored
from bot.service.history import HistoryService
from bot.service.ports import Newest, Row, Store

PAGE = 8
"""Rows of a list on one page."""
DRAWN = 40
"""Assessments in the picture of a project's history: the newest ones."""
Order = Literal["worst", "oldest", "newest", "name"]
ORDERS: tuple[str, ...] = get_args(Order)


@dataclass(frozen=True)
class Listed:
    """A project on the list: its newest assessment, and how many days old that is."""

    newest: Stored
    made: str
    days: int


@dataclass(frozen=True)
class ProjectList:
    """One page of a scope's projects. ``number`` counts from 1."""

    rows: tuple[Listed, ...]
    order: str
    number: int
    pages: int
    projects: int


@dataclass(frozen=True)
class Past:
    """One page of a project's assessments, newest first, with those that are drawn, oldest first."""

    name: str
    rows: tuple[Row, ...]
    drawn: tuple[Row, ...]
    number: int
    pages: int
    assessments: int


class OverviewService:
    """Lists within one scope, which sees its own alone."""

    def __init__(self, store: Store, history: HistoryService, scale: Scale, today: Callable[[], date]) -> None:
        self._store, self._history, self._scale, self._today = store, history, scale, today

    def past(self, name: str, caller: Caller, number: int = 1) -> Past:
        """A page of a project's assessments; a number past the end is the last page. Raises Refused where there is no
        such project."""
        newest = self._history.latest(name, caller)
        count = self._store.count(caller.scope, fold(newest.name))
        number, pages = _page(number, count)
        rows = self._store.history(caller.scope, fold(newest.name), PAGE, skip=(number - 1) * PAGE)
        drawn = self._store.history(caller.scope, fold(newest.name), DRAWN) if number == 1 else []
        return Past(newest.name, tuple(rows), tuple(reversed(drawn)), number, pages, count)

    def projects(self, caller: Caller, order: str = "worst", number: int = 1) -> ProjectList:
        """A page of the scope's projects. Raises Refused where there is none, or for an order that is not known."""
        if order not in ORDERS:
            raise Refused(f'"{order[:40]}" is no order{did_you_mean(order, ORDERS)}')
        found = sorted(self._store.overview(caller.scope), key=self._keys[order])
        if not found:
            raise Refused("No project is kept here yet; assess one with /assess.")
        number, pages = _page(number, len(found))
        shown = found[(number - 1) * PAGE : number * PAGE]
        rows = [self._store.get(row.key, caller.scope) for row in shown]
        listed = tuple(Listed(AssessService.opened(row), row.made, self._age(row.made)) for row in rows if row)
        return ProjectList(listed, order, number, pages, len(found))

    @property
    def _keys(self) -> dict[str, Callable[[Newest], tuple[object, ...]]]:
        return {
            "worst": lambda row: (*self._badness(row), -row.score, fold(row.name)),
            "oldest": lambda row: (row.made, row.key),
            "newest": lambda row: (-row.key,),
            "name": lambda row: (fold(row.name),),
        }

    def _badness(self, row: Newest) -> tuple[bool, int]:
        """The worst band first; what is too little known to be rated, last."""
        bands = [band.id for band in self._scale.bands]
        rated = row.coverage >= self._scale.rate_from_coverage
        return not rated, -bands.index(row.band) if rated and row.band in bands else 0

    def _age(self, made: str) -> int:
        return max(0, (self._today() - date.fromisoformat(made[:10])).days)


def _page(number: int, rows: int) -> tuple[int, int]:
    """The page that is meant, which is the last one where there are not so many, and how many there are."""
    pages = -(-rows // PAGE)
    return min(max(1, number), pages), pages
