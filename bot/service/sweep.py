"""Sweeping: what is older than a server keeps it, what belongs to servers that the bot has left, and old backups."""

from collections.abc import Callable, Set
from datetime import date, timedelta
from typing import Protocol

from bot.service.assess import Clock
from bot.service.ports import Store, stamp
from bot.service.settings import SettingsService
from bot.service.whose import Clean, Whose

SWEPT = "swept"
"""The state under which the day of the last whole sweep is kept."""
KEPT_DAYS = 30
LEAST_SIGHTINGS = 3
"""Days on which a server has to be found missing before its records go: one wrong answer never does it."""


Expire = Callable[[date], int]
"""Removes the backups that are too old on a day; how many."""


class AbsenceStore(Protocol):
    """Where it is kept which servers the bot is no longer in."""

    def scopes(self) -> set[str]:
        """The scopes that have anything at all."""
        ...

    def absent(self) -> dict[str, tuple[str, int]]:
        """Since which day each missing scope is missing, and on how many days that was seen."""
        ...

    def mark_absent(self, missing: Set[str], present: Set[str], day: str) -> None:
        """Remembers that scopes are missing on a day, and forgets that of those that are there."""
        ...


class SweepService:
    """What goes without anybody asking for it."""

    def __init__(
        self, log: Store, table: AbsenceStore, settings: SettingsService, clean: Clean, expire: Expire, clock: Clock
    ) -> None:
        self._log = log
        self._table = table
        self._settings = settings
        self._clean = clean
        self._expire = expire
        self._clock = clock

    def due(self) -> bool:
        """Whether no whole sweep has been made today."""
        return self._log.state(SWEPT) != self._today().isoformat()

    def sweep(self, present: Set[str]) -> int:
        """Removes what is too old, and the records of servers that the bot left 30 days ago; how many assessments.
        ``present`` is the whole list of the scopes of the servers that it is in, as Discord just gave it."""
        gone = self._gone(present) + self.retain()
        self._log.set_state(SWEPT, self._today().isoformat())
        return gone

    def retain(self) -> int:
        """Removes what is older than its server keeps it, and backups that are too old; how many assessments."""
        self._expire(self._today())
        gone = 0
        for scope in _servers(self._table.scopes()):
            if days := self._settings.of(scope).retention_days:
                oldest = self._clock() - timedelta(days=days)
                gone += self._log.forget_before(scope, stamp(oldest))
        return gone

    def _gone(self, present: Set[str]) -> int:
        today = self._today()
        scopes = _servers(self._table.scopes())
        self._table.mark_absent(scopes - present, present, today.isoformat())
        gone = 0
        for scope, (since, sightings) in self._table.absent().items():
            left = date.fromisoformat(since)
            if sightings >= LEAST_SIGHTINGS and today - left >= timedelta(days=KEPT_DAYS):
                gone += self._clean(Whose(scope=scope)).gone
        return gone

    def _today(self) -> date:
        return self._clock().date()


def _servers(scopes: Set[str]) -> set[str]:
    return {scope for scope in scopes if scope.startswith("s:")}
