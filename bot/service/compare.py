"""Two assessments of a scope side by side: two projects, or one project at two dates."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.fields import fold
from bot.domain.refusal import Refused
from bot.engine.difference import Difference, difference
from bot.service.assess import AssessService, Caller, Stored
from bot.service.history import HistoryService
from bot.service.overview import DRAWN
from bot.service.ports import Row, Store


@dataclass(frozen=True)
class Side:
    """One of the two, with the moment at which it was made."""

    stored: Stored
    made: str


@dataclass(frozen=True)
class Compared:
    """Two assessments, the earlier one first where they are of one project, and what differs; with the assessments of
    that one project from the first to the second, which a picture shows."""

    first: Side
    second: Side
    differs: Difference
    between: tuple[Row, ...]

    @property
    def one_project(self) -> bool:
        """Whether both are of the same project."""
        return fold(self.first.stored.name) == fold(self.second.stored.name)


class CompareService:
    """Finds the two assessments that are meant, within one scope."""

    def __init__(self, store: Store, history: HistoryService) -> None:
        self._store, self._history = store, history

    def projects(self, project: str, other: str, caller: Caller) -> Compared:
        """The newest assessments of two projects. Raises Refused where one is not kept here, or they are one."""
        first, second = self._history.latest(project, caller), self._history.latest(other, caller)
        if fold(first.name) == fold(second.name):
            raise Refused(f'Both are "{first.name}"; name another project, or two dates of this one.')
        return self._of((first, second), caller)

    def dates(self, project: str, since: date | None, until: date | None, caller: Caller) -> Compared:
        """What held of one project on two days: the newest assessment made by the end of each. Without ``until`` it is
        the newest; without ``since`` the one before that. Raises Refused where there are no two."""
        newest = self._history.latest(project, caller)
        name = fold(newest.name)
        after = self._on(name, newest, until, caller) if until else self._store.get(newest.key, caller.scope)
        if after is None:
            raise Refused(f'"{newest.name}" has just been deleted.')
        if since is None:
            earlier = self._store.history(caller.scope, name, 1, after.key)
            before = earlier[0] if earlier else None
        else:
            before = self._on(name, newest, since, caller)
        if before is None or before.key == after.key:
            raise Refused(
                f'"{newest.name}" has no two assessments to compare there; give other dates, another project, or '
                "assess it again."
            )
        return self._compared(min(before, after, key=_key), max(before, after, key=_key))

    def open(self, first: str, second: str, caller: Caller) -> Compared:
        """Two assessments by their keys. Raises Refused where this scope does not have both."""
        return self._of((self._history.open(first, caller), self._history.open(second, caller)), caller)

    def _of(self, two: tuple[Stored, Stored], caller: Caller) -> Compared:
        rows = [self._store.get(stored.key, caller.scope) for stored in two]
        if rows[0] is None or rows[1] is None:
            raise Refused("One of the two assessments has just been deleted.")
        return self._compared(rows[0], rows[1])

    def _compared(self, first: Row, second: Row) -> Compared:
        one, two = (Side(AssessService.opened(row), row.made) for row in (first, second))
        between = self._between(first, second) if first.project == second.project else ()
        return Compared(one, two, difference(one.stored.assessment, two.stored.assessment), between)

    def _between(self, first: Row, second: Row) -> tuple[Row, ...]:
        """The assessments from the first to the second; where they are too many to be drawn, these two."""
        found = self._store.history(first.scope, first.project, DRAWN, second.key + 1)
        between = tuple(row for row in reversed(found) if row.key >= first.key)
        return between if first in between else (first, second)

    def _on(self, project: str, newest: Stored, day: date, caller: Caller) -> Row:
        moment = (day + timedelta(days=1)).isoformat()
        row = self._store.latest(caller.scope, project, before=moment)
        if row is None:
            raise Refused(f'"{newest.name}" had no assessment yet on {day}; give a later day.')
        return row


def _key(row: Row) -> int:
    return row.key
