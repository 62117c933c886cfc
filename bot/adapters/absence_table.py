"""Servers that the bot is no longer in, in the log's file."""

from collections.abc import Set
from sqlite3 import Connection

from bot.adapters.migrations import told, transaction

# Steps from one scope to the next in the index, however many rows each has.
_SCOPES = """
    WITH RECURSIVE each(scope) AS (
        SELECT min(scope) FROM assessments
        UNION ALL
        SELECT (SELECT min(scope) FROM assessments WHERE scope > each.scope) FROM each WHERE each.scope IS NOT NULL
    )
    SELECT scope FROM each WHERE scope IS NOT NULL
    UNION SELECT scope FROM drafts UNION SELECT scope FROM settings UNION SELECT scope FROM watches"""
_MISSING = (
    "INSERT INTO absences (scope, since, seen, sightings) VALUES (?, ?, ?, 1) ON CONFLICT DO UPDATE SET "
    "sightings = sightings + (seen <> excluded.seen), seen = excluded.seen"
)


class AbsenceTable:
    """The ``AbsenceStore`` of bot/service/sweep.py, on a connection to a file."""

    def __init__(self, conn: Connection, file: str) -> None:
        self._conn = conn
        self._file = file

    def scopes(self) -> set[str]:
        """The scopes that have anything at all."""
        with told(self._file):
            return {scope for (scope,) in self._conn.execute(_SCOPES)}

    def absent(self) -> dict[str, tuple[str, int]]:
        """Since which day each missing scope is missing, and on how many days that was seen."""
        with told(self._file):
            rows = self._conn.execute("SELECT scope, since, sightings FROM absences").fetchall()
        return {scope: (since, sightings) for scope, since, sightings in rows}

    def mark_absent(self, missing: Set[str], present: Set[str], day: str) -> None:
        """Remembers that scopes are missing on a day, and forgets that of those that are there."""
        with told(self._file), transaction(self._conn):
            self._conn.executemany(_MISSING, [(scope, day, day) for scope in sorted(missing)])
            self._conn.executemany("DELETE FROM absences WHERE scope = ?", [(scope,) for scope in sorted(present)])
