"""Watches and alerts, in the log's file."""

from collections.abc import Iterable
from sqlite3 import Connection
from typing import Any

from bot.adapters.migrations import told, transaction
from bot.service.watch_ports import Alert, NewAlert, Rest, Watch

_ALERT = "scope, project, mark, what, due, channel, claimed, posted, refused, key"
_CLAIM = (
    "INSERT INTO alerts (scope, project, mark, what, due, channel, claimed, refused) VALUES (?, ?, ?, ?, ?, ?, ?, ?) "
    f"ON CONFLICT DO NOTHING RETURNING {_ALERT}"
)
_AWAKE = (
    "SELECT key, scope FROM watches WHERE rests <= ? OR seen < (SELECT max(key) FROM assessments "
    "WHERE assessments.scope = watches.scope AND assessments.project = watches.project) ORDER BY key"
)
_WATCH = (
    "INSERT INTO watches (scope, project, channel, since) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO UPDATE SET channel = excluded.channel, rests = ''"
)


class WatchTable:
    """The ``WatchStore`` of bot/service/watch_ports.py, on a connection to a file."""

    def __init__(self, conn: Connection, file: str) -> None:
        self._conn = conn
        self._file = file

    def watch(self, scope: str, project: str, channel: int, since: str) -> None:
        """Keeps a watch, or moves it to another channel; it is looked at anew."""
        self._do(_WATCH, scope, project, channel, since)

    def unwatch(self, scope: str, project: str) -> bool:
        """Drops a watch; whether there was one."""
        return self._do("DELETE FROM watches WHERE scope = ? AND project = ?", scope, project) > 0

    def watches(self, scope: str) -> list[Watch]:
        """The watches of a scope."""
        return [
            Watch(*row) for row in self._all("SELECT key, scope, project, channel FROM watches WHERE scope = ?", scope)
        ]

    def watch_by_key(self, key: int) -> Watch | None:
        """A watch by its key."""
        found = self._all("SELECT key, scope, project, channel FROM watches WHERE key = ?", key)
        return Watch(*found[0]) if found else None

    def awake(self, day: str) -> list[tuple[int, str]]:
        """(key, scope) of the watches that rest until a day or less, or whose project has a newer assessment."""
        return self._all(_AWAKE, day)

    def rest(self, rests: Iterable[Rest]) -> None:
        """Lets some watches rest."""
        with told(self._file), transaction(self._conn):
            rows = [(rest.day, rest.seen, rest.watch) for rest in rests]
            self._conn.executemany("UPDATE watches SET rests = ?, seen = ? WHERE key = ?", rows)

    def claim(self, new: NewAlert, refused: str | None) -> Alert | None:
        """Claims an alert, or keeps it as refused from the start; None where it was claimed before."""
        values = (new.scope, new.project, new.mark, new.what, new.due, new.channel, new.claimed, refused)
        found = self._all(_CLAIM, *values)
        return Alert(*found[0]) if found else None

    def unconfirmed(self, since: str, until: str) -> list[Alert]:
        """The alerts claimed between two moments that are neither confirmed nor refused, oldest first."""
        where = "posted IS NULL AND refused IS NULL AND claimed BETWEEN ? AND ? ORDER BY key"
        return self._alerts(where, since, until)

    def alerts(self, scope: str, project: str) -> list[Alert]:
        """The alerts of a project, newest first."""
        return self._alerts("scope = ? AND project = ? ORDER BY key DESC", scope, project)

    def confirm(self, key: int, posted: str) -> None:
        """Remembers that an alert was posted."""
        self._do("UPDATE alerts SET posted = ?, refused = NULL WHERE key = ?", posted, key)

    def refuse(self, key: int, why: str) -> None:
        """Remembers that Discord did not take an alert, and why."""
        self._do("UPDATE alerts SET refused = ? WHERE key = ? AND posted IS NULL", why, key)

    def release(self, key: int) -> None:
        """Forgets a claim that was not confirmed."""
        self._do("DELETE FROM alerts WHERE key = ? AND posted IS NULL", key)

    def refused_since(self, scope: str, channel: int, since: str) -> str | None:
        """Why Discord refused an alert for a channel since a moment; None where it did not."""
        where = "scope = ? AND channel = ? AND refused IS NOT NULL AND claimed >= ? ORDER BY key DESC LIMIT 1"
        found = self._alerts(where, scope, channel, since)
        return found[0].refused if found else None

    def forget_refused(self, scope: str, channel: int | None = None) -> int:
        """Forgets the refused alerts of a scope, or for one channel of it, and has its watches looked at anew."""
        statement = "DELETE FROM alerts WHERE scope = ? AND refused IS NOT NULL AND channel = ifnull(?, channel)"
        with told(self._file), transaction(self._conn):
            gone = self._conn.execute(statement, (scope, channel)).rowcount
            if gone:
                self._conn.execute("UPDATE watches SET rests = '' WHERE scope = ?", (scope,))
        return gone

    def troubles(self, before: str) -> tuple[int, int, int]:
        """How many alerts Discord refused, in how many channels, and how many that were claimed before a moment are
        lost."""
        refused = self._all("SELECT count(*), count(DISTINCT channel) FROM alerts WHERE refused IS NOT NULL")
        lost = self._all("SELECT count(*) FROM alerts WHERE posted IS NULL AND refused IS NULL AND claimed < ?", before)
        return (*refused[0], *lost[0])

    def _alerts(self, where: str, *given: str | int) -> list[Alert]:
        return [Alert(*row) for row in self._all(f"SELECT {_ALERT} FROM alerts WHERE {where}", *given)]

    def _all(self, statement: str, *given: str | int | None) -> list[tuple[Any, ...]]:
        with told(self._file):
            return self._conn.execute(statement, given).fetchall()

    def _do(self, statement: str, *given: str | int) -> int:
        with told(self._file):
            return self._conn.execute(statement, given).rowcount
