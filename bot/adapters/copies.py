"""Copies of the log: what whopays wrote, and the databases and exports that lie beside the log.

Looked for are the files that were written with ``whopays log export``, the databases of whopays in the log's own
folder, and whatever lies in the folders ``backups`` and ``exports`` in it. Copies anywhere else can't be known.
"""

import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from bot.adapters.migrations import told
from bot.adapters.store import SqliteStore

FOLDERS = ("backups", "exports")
_MAGIC = b"SQLite format 3\0"
_TEXTS = frozenset({".jsonl", ".csv", ".md", ".html"})
HELPERS = ("", "-wal", "-shm", "-journal")
"""Endings of a database and of the files that SQLite keeps beside it."""


@dataclass(frozen=True)
class Copy:
    """A copy of the log, whole or in part, and the day it was changed last (UTC)."""

    path: Path
    kind: Literal["database", "text"]
    size: int
    changed: date


class Copies:
    """The copies of a log that are known."""

    def __init__(self, store: SqliteStore) -> None:
        self._store = store

    def wrote(self, path: str, made: str) -> None:
        """Remembers a file that was written from the log."""
        statement = (
            "INSERT INTO copies (path, made) VALUES (?, ?) ON CONFLICT (path) DO UPDATE SET made = excluded.made"
        )
        with told(self._store.file):
            self._store.db.conn.execute(statement, (str(Path(path).absolute()), made))

    def there(self) -> list[Copy]:
        """The copies that are there, by path."""
        own = {Path(f"{self._store.file}{ending}").absolute() for ending in (*HELPERS, ".secret")}
        found = (_copy(path, endings) for path, endings in self._places() if path not in own)
        return sorted({copy.path: copy for copy in found if copy}.values(), key=lambda copy: copy.path)

    def expire(self, today: date, days: int) -> int:
        """Removes the databases that are older than so many days among what whopays wrote and what lies in the folder
        of backups; how many. 0 days keep all."""
        old = [copy for copy in self.there() if copy.kind == "database" and (today - copy.changed).days > days > 0]
        own = [copy for copy in old if copy.path.parent.name == FOLDERS[0] or self._written(copy.path)]
        for copy in own:
            for ending in HELPERS:
                Path(f"{copy.path}{ending}").unlink(missing_ok=True)
        return len(own)

    def _written(self, path: Path) -> bool:
        with told(self._store.file):
            return (
                self._store.db.conn.execute("SELECT 1 FROM copies WHERE path = ?", (str(path),)).fetchone() is not None
            )

    def _places(self) -> Iterator[tuple[Path, frozenset[str] | None]]:
        """Files to look at, and with which endings a text there is a copy (None: with any)."""
        with told(self._store.file):
            for (path,) in self._store.db.conn.execute("SELECT path FROM copies").fetchall():
                yield Path(path), None
        if self._store.file != ":memory:":
            folder = Path(self._store.file).absolute().parent
            for name in ("", *FOLDERS):
                if (folder / name).is_dir():
                    yield from ((path, _TEXTS if name else frozenset[str]()) for path in (folder / name).iterdir())


def _copy(path: Path, endings: frozenset[str] | None) -> Copy | None:
    if not path.is_file():
        return None
    state = path.stat()
    changed = datetime.fromtimestamp(state.st_mtime, UTC).date()
    if _is_database(path):
        return Copy(path, "database", state.st_size, changed) if _is_log(path) else None
    return Copy(path, "text", state.st_size, changed) if endings is None or path.suffix in endings else None


def _is_database(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) == _MAGIC
    except OSError:
        return False


def _is_log(path: Path) -> bool:
    """Whether a database is a log of whopays. It is opened as one that nobody writes to: nothing is made beside it."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as conn:
            tables = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.Error:
        return True  # what can't be read may be one: it is listed, and named where it can't be cleaned
    return {"assessments", "editions"} <= tables


def without_statements(path: Path, statements: Collection[str]) -> int:
    """Takes the lines out of an export in text that are of one of these statements; how many. Each form has a row in
    one line, with the statement's name in it."""
    wanted = [statement.encode() for statement in statements]
    lines = path.read_bytes().splitlines(keepends=True)
    kept = [line for line in lines if not any(statement in line for statement in wanted)]
    if len(kept) < len(lines):
        # Written over, not beside: the old bytes are to be gone.
        with path.open("r+b") as file:
            file.write(b"".join(kept))
            file.truncate()
            file.flush()
            os.fsync(file.fileno())
    return len(lines) - len(kept)
