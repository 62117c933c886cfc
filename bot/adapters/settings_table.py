"""The settings of servers, in the log's file."""

from sqlite3 import Connection

from bot.adapters.migrations import told


class SettingsTable:
    """The ``SettingsStore`` of bot/service/settings.py, on a connection to a file."""

    def __init__(self, conn: Connection, file: str) -> None:
        self._conn = conn
        self._file = file

    def settings(self, scope: str) -> str | None:
        """The settings of a scope as they were kept."""
        with told(self._file):
            found = self._conn.execute("SELECT body FROM settings WHERE scope = ?", (scope,)).fetchone()
        return found[0] if found else None

    def keep_settings(self, scope: str, body: str) -> None:
        """Keeps the settings of a scope in the place of what they were."""
        with told(self._file):
            statement = "INSERT INTO settings VALUES (?, ?) ON CONFLICT (scope) DO UPDATE SET body = excluded.body"
            self._conn.execute(statement, (scope, body))

    def begin_settings(self, scope: str, body: str) -> bool:
        """Keeps settings where there are none yet; whether it did."""
        with told(self._file):
            done = self._conn.execute("INSERT INTO settings VALUES (?, ?) ON CONFLICT DO NOTHING", (scope, body))
        return done.rowcount == 1
