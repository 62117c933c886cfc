"""The log in SQLite. One object belongs to the thread that made it; more of them may share a file."""

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import astuple, replace
from os import PathLike
from pathlib import Path

from bot.adapters import counts
from bot.adapters.follow import count, follow, rename
from bot.adapters.migrations import open_database, told, transaction
from bot.adapters.newest import newest
from bot.domain.fields import fold
from bot.domain.refusal import Refused, shown
from bot.service.ports import Held, NewDraft, Newest, NewRow, Row, Stats, StoredDraft, StoreTrouble, unpacked

_NEWEST = 2**63 - 1
_PAGE = 500
_SCRUB_DUE = "scrub due"
_BESIDE = ("drafts", "voices", "claims")
"""The tables that have scope, project and author of their own and are deleted by them like assessments; what else
hangs on an assessment goes with it."""

# In the order of the fields of Row; what NewRow has of them comes first.
_HEADLINE = (
    "id, scope, project, name, made, author, interaction, engine, edition, score, low, high, band, coverage, "
    "zero_cash_on, sha256"
)
_ROW = f"{_HEADLINE}, packed, key"
_SELECT = f"SELECT {_ROW} FROM assessments WHERE"
_PUT_DRAFT = (
    "INSERT INTO drafts (scope, project, author, made, interaction, packed) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (interaction) DO NOTHING"
)
_PUT = (
    f"INSERT INTO assessments ({_HEADLINE}, packed) VALUES ({', '.join('?' * 17)}) ON CONFLICT (interaction) DO NOTHING"
)
_COPY = f"INSERT INTO assessments ({_ROW}) VALUES ({', '.join('?' * 18)})"
_SET_STATE = "INSERT INTO state (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value"


class SqliteStore:
    """The ``Store`` of bot/service/ports.py in a SQLite file, or in memory for ``:memory:``.

    Opening makes the folder and the file, and brings an older schema up to date. With ``read_only`` it changes
    nothing, for exports in a thread of their own. Raises StoreTrouble when the file cannot be used.
    ``db`` is the sqlite-utils database, for tools.
    """

    def __init__(self, path: str | PathLike[str], *, read_only: bool = False) -> None:
        self.file = str(path)
        self.db = open_database(self.file, read_only)
        if not read_only:
            self.scrub()

    def close(self) -> None:
        """Closes the file."""
        self.db.close()

    def put(self, new: NewRow) -> tuple[int, bool]:
        """The key of the row and whether it is new; durable when this returns."""
        values = (
            *(new.id, new.scope, new.project, new.name, new.made, new.author, new.interaction, new.engine),
            *(new.edition, new.score, new.low, new.high, new.band, new.coverage, new.zero_cash_on),
            *(new.sha256, zlib.compress(new.body, 1)),
        )
        with told(self.file):
            while True:
                done = self.db.conn.execute(_PUT, values)
                if done.rowcount and done.lastrowid:
                    return done.lastrowid, True
                # Looked for anew if another process deleted it in between.
                if stored := self.by_interaction(str(new.interaction)):
                    return stored.key, False

    def put_draft(self, new: NewDraft, before: str) -> tuple[int, bool]:
        """The key of the draft and whether it is new; the drafts made before a moment are deleted."""
        values = (new.scope, new.project, new.author, new.made, new.interaction, zlib.compress(new.body, 1))
        with told(self.file), transaction(self.db.conn):
            self.db.conn.execute("DELETE FROM drafts WHERE made < ?", (before,))
            done = self.db.conn.execute(_PUT_DRAFT, values)
            if done.rowcount and done.lastrowid:
                return done.lastrowid, True
            (key,) = self.db.conn.execute("SELECT key FROM drafts WHERE interaction = ?", (new.interaction,)).fetchone()
            return key, False

    def draft(self, key: int, scope: str, author: str) -> bytes | None:
        """The body of somebody's draft."""
        with told(self.file):
            statement = "SELECT packed FROM drafts WHERE key = ? AND scope = ? AND author = ?"
            found = self.db.conn.execute(statement, (key, scope, author)).fetchone()
        return unpacked(found[0], f"Draft {key}") if found else None

    def drafts(self, scope: str | None = None, author: str | None = None) -> Iterator[StoredDraft]:
        """The drafts that fit all that is given, oldest first."""
        where, values = _fits(scope=scope, author=author)
        with told(self.file):
            statement = f"SELECT project, made, packed, key FROM drafts WHERE {where} ORDER BY key"
            found = self.db.conn.execute(statement, values).fetchall()
        return (StoredDraft(name, made, unpacked(packed, f"Draft {key}")) for name, made, packed, key in found)

    def keep_edition(self, edition: str, body: bytes) -> None:
        """Keeps the canonical JSON of an edition, once."""
        with told(self.file):
            statement = "INSERT INTO editions (edition, packed) VALUES (?, ?) ON CONFLICT DO NOTHING"
            self.db.conn.execute(statement, (edition, zlib.compress(body)))

    def edition_body(self, edition: str) -> bytes | None:
        """The canonical JSON of an edition, None if it was never kept."""
        packed = self._value("SELECT packed FROM editions WHERE edition = ?", edition)
        return unpacked(packed, f"Edition {edition[:12]}") if isinstance(packed, bytes) else None

    def get(self, key: int, scope: str) -> Row | None:
        """The row with a key, None if it is not there or belongs to another scope."""
        return self._one("key = ? AND scope = ?", key, scope)

    def by_id(self, scope: str, statement: str) -> Row | None:
        """The newest row with a statement's name in a scope."""
        return self._one("scope = ? AND id = ? ORDER BY key DESC LIMIT 1", scope, statement)

    def by_interaction(self, interaction: str) -> Row | None:
        """The row made in answer to an interaction."""
        return self._one("interaction = ?", interaction)

    def latest(self, scope: str, project: str, before: str | None = None) -> Row | None:
        """The newest row of a project, or the newest that was made before a moment."""
        made = "" if before is None else " AND made < ?"
        given = (scope, project) if before is None else (scope, project, before)
        return self._one(f"scope = ? AND project = ?{made} ORDER BY key DESC LIMIT 1", *given)

    def history(self, scope: str, project: str, limit: int, before_key: int | None = None, skip: int = 0) -> list[Row]:
        """The rows of a project, newest first, from the newest but so many on."""
        where = "scope = ? AND project = ? AND key < ? ORDER BY key DESC LIMIT ? OFFSET ?"
        return self._some(where, scope, project, _NEWEST if before_key is None else before_key, limit, skip)

    def count(self, scope: str, project: str) -> int:
        """How many rows a project has."""
        with told(self.file):
            return counts.of_project(self.db.conn, scope, project)

    def overview(self, scope: str) -> list[Newest]:
        """The headline of the newest row of each project of a scope."""
        with told(self.file):
            return [Newest(*values) for values in newest(self.db.conn, ", ".join(Newest.__slots__), scope)]

    def last(self, scope: str, limit: int, before_key: int | None = None) -> list[Row]:
        """The rows of a scope, newest first."""
        where = "scope = ? AND key < ? ORDER BY key DESC LIMIT ?"
        return self._some(where, scope, _NEWEST if before_key is None else before_key, limit)

    def projects(self, scope: str, typed: str, limit: int) -> list[str]:
        """The shown names of the projects whose folded name contains what was typed, most recent first."""
        with told(self.file):
            return [name for (name,) in newest(self.db.conn, "name", scope, limit, fold(typed))]

    def newest(self, scope: str, limit: int) -> list[Row]:
        """The newest row of each project of a scope."""
        with told(self.file):
            return [Row(*values) for values in newest(self.db.conn, _ROW, scope, limit)]

    def rename_project(self, scope: str, old_key: str, new_name: str) -> int:
        """Gives a project a new shown name; how many rows changed. Raises Refused when another has it."""
        new_key = fold(new_name)
        with told(self.file), transaction(self.db.conn):
            if new_key != old_key and self.latest(scope, new_key):
                raise Refused(f"There is another project called {shown(new_name)} here; choose another name.")
            rename(self.db.conn, scope, old_key, new_key)
            statement = "UPDATE assessments SET project = ?, name = ? WHERE scope = ? AND project = ?"
            return self.db.conn.execute(statement, (new_key, new_name, scope, old_key)).rowcount

    def delete_project(self, scope: str, project: str, author: str | None = None) -> int:
        """Deletes a project's rows, or those by one author; how many."""
        if author is None:
            return self._delete("scope = ? AND project = ?", scope, project)
        return self._delete("scope = ? AND project = ? AND author = ?", scope, project, author)

    def forget_author(self, author: str) -> int:
        """Deletes all rows that somebody made; how many."""
        return self._delete("author = ?", author)

    def forget_scope(self, scope: str) -> int:
        """Deletes all rows of a scope, and what it has beside them; how many rows."""
        return self._delete("scope = ?", scope, scope=scope)

    def forget_statements(self, statements: Iterable[str]) -> int:
        """Deletes the rows of a copy that names nobody, by the names of their statements; how many."""
        with told(self.file), transaction(self.db.conn):
            delete = "DELETE FROM assessments WHERE id = ? AND scope = ''"
            gone = sum(self.db.conn.execute(delete, (statement,)).rowcount for statement in statements)
            if gone:
                self.db.conn.execute(_SET_STATE, (_SCRUB_DUE, "yes"))
        self.scrub()
        return gone

    def scopes_of(self, project: str) -> list[str]:
        """The scopes that keep something of a project."""
        with told(self.file):
            statement = (
                "SELECT scope FROM assessments WHERE project = ? UNION SELECT scope FROM drafts WHERE project = ?"
            )
            return [scope for (scope,) in self.db.conn.execute(statement, (project, project))]

    def has_statement(self, statement: str) -> bool:
        """Whether any row has a statement's name."""
        return self._value("SELECT 1 FROM assessments WHERE id = ? LIMIT 1", statement) is not None

    def forget_before(self, scope: str, made: str) -> int:
        """Deletes the rows of a scope that were made before a moment; how many."""
        return self._delete("scope = ? AND made < ?", scope, made)

    def scrub(self) -> bool:
        """Takes what is left of deleted rows out of the file; False when that must be tried again."""
        if self.state(_SCRUB_DUE) is None:
            return True
        with told(self.file):
            vacuumed = _vacuumed(self.db.conn)
            # Until the write-ahead log is emptied it still holds the pages as they were.
            (blocked, *_) = self.db.conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            if blocked or not vacuumed:
                return False
            self.db.conn.execute("DELETE FROM state WHERE key = ?", (_SCRUB_DUE,))
        return True

    def rows(
        self, scope: str | None = None, project: str | None = None, author: str | None = None,
        since: str | None = None, before: str | None = None, band: str | None = None,
    ) -> Iterator[Row]:  # fmt: skip
        """The rows that fit all that is given, oldest first."""
        where, values = _fits(scope=scope, project=project, author=author, since=since, before=before, band=band)
        key = 0
        # By pages: an export that takes its time never keeps the write-ahead log from being emptied.
        while page := self._some(f"{where} AND key > ? ORDER BY key LIMIT ?", *values, key, _PAGE):
            yield from page
            key = page[-1].key

    def stats(self) -> Stats:
        """Counts over the whole log."""
        with told(self.file):
            return counts.stats(self.db.conn)

    def held(self, scope: str | None = None, author: str | None = None) -> Held:
        """What is kept of a scope or an author."""
        with told(self.file):
            held = counts.held(self.db.conn, *_fits(scope=scope, author=author))
            if scope is None or author is not None:
                return held
            settings, watches = (count(self.db.conn, table, scope) for table in ("settings", "watches"))
            return replace(held, settings=settings, watches=watches)

    def state(self, key: str) -> str | None:
        """A small thing that was remembered."""
        value = self._value("SELECT value FROM state WHERE key = ?", key)
        return value if isinstance(value, str) else None

    def set_state(self, key: str, value: str) -> None:
        """Remembers a small thing in place of what it was."""
        with told(self.file):
            self.db.conn.execute(_SET_STATE, (key, value))

    def copy_to(self, path: str | PathLike[str], rows: Iterable[Row] | None = None) -> None:
        """Writes a copy to a new file: all of it, or these rows with their editions."""
        target = Path(path)
        try:
            target.touch(mode=0o600, exist_ok=False)
        except OSError as error:
            raise StoreTrouble(f"{target} cannot be made ({error.strerror}); name a new file.") from error
        try:
            if rows is None:
                with told(str(target)):
                    self.db.conn.execute("VACUUM INTO ?", (str(target),))
            else:
                # Row by row into a file of its own, so that no byte of another was ever in it.
                with closing(SqliteStore(target)) as copy, told(str(target)):
                    copy.take(rows, self.edition_body)
                    copy.db.conn.execute("PRAGMA journal_mode = DELETE")
        except BaseException:
            target.unlink(missing_ok=True)
            raise

    def take(self, rows: Iterable[Row], edition_body: Callable[[str], bytes | None]) -> None:
        """Takes in rows of another log, with their keys and their editions."""
        editions: set[str] = set()
        with told(self.file), transaction(self.db.conn):
            for row in rows:
                self.db.conn.execute(_COPY, astuple(row))
                editions.add(row.edition)
        for edition in sorted(editions):
            if body := edition_body(edition):
                self.keep_edition(edition, body)

    def _delete(self, where: str, *given: str, scope: str | None = None) -> int:
        with told(self.file), transaction(self.db.conn):
            gone = self.db.conn.execute(f"DELETE FROM assessments WHERE {where}", given).rowcount
            beside = [self.db.conn.execute(f"DELETE FROM {table} WHERE {where}", given).rowcount for table in _BESIDE]
            if follow(self.db.conn, scope) or gone or any(beside):
                # In the same transaction: what a crash interrupts is done at the next start.
                self.db.conn.execute(_SET_STATE, (_SCRUB_DUE, "yes"))
        self.scrub()
        return gone

    def _some(self, where: str, *given: str | int) -> list[Row]:
        with told(self.file):
            return [Row(*values) for values in self.db.conn.execute(f"{_SELECT} {where}", given)]

    def _one(self, where: str, *given: str | int) -> Row | None:
        found = self._some(where, *given)
        return found[0] if found else None

    def _value(self, statement: str, key: str) -> object:
        with told(self.file):
            found = self.db.conn.execute(statement, (key,)).fetchone()
        return found[0] if found else None


_TESTS = {"since": "made >= ?", "before": "made < ?"}


def _fits(**given: str | None) -> tuple[str, tuple[str, ...]]:
    """A condition that holds for the rows with all that is given, and its values."""
    fits = {column: value for column, value in given.items() if value is not None}
    return " AND ".join(("TRUE", *(_TESTS.get(name, f"{name} = ?") for name in fits))), tuple(fits.values())


def _vacuumed(conn: sqlite3.Connection) -> bool:
    """Rewrites the file without free space; False where another connection writes or the disk has no room for it."""
    try:
        conn.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_FULL):
            return False
        raise
    return True
