"""Opening the log's file: its schema step by step, and what is said where the file cannot be used.

A step that was released is never changed: a new one is added below it.
"""

import sqlite3
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from bot.adapters.talk_schema import TALK
from bot.service.ports import StoreTrouble

_PATIENCE_SECONDS = 2
_HEADER_BYTES = 100

_SENTENCES = {
    sqlite3.SQLITE_NOTADB: "{file} is not a database; move it away, or set WHOPAYS_DATABASE to another file.",
    sqlite3.SQLITE_CORRUPT: "{file} is damaged; put back a backup, or move it away to start a new one.",
    sqlite3.SQLITE_BUSY: "{file} is held by another program; end that program or try again.",
    sqlite3.SQLITE_LOCKED: "{file} is held by another program; end that program or try again.",
    sqlite3.SQLITE_READONLY: "{file} may only be read; let whopays write the file and its folder.",
    sqlite3.SQLITE_PERM: "{file} may not be opened; let whopays read and write the file and its folder.",
    sqlite3.SQLITE_CANTOPEN: "{file} cannot be opened; see that it is there and that whopays may use its folder.",
    sqlite3.SQLITE_FULL: "The disk of {file} is full and nothing was changed; make room and try again.",
    sqlite3.SQLITE_IOERR: "The disk of {file} reports an error; look at the disk before anything else is stored.",
}

MIGRATIONS = Migrations("whopays")


def _log(db: Database) -> None:
    # AUTOINCREMENT: the key of a deleted row never comes back as another row. Every index ends in the key, so that
    # the newest of a scope or project are read from its end, whatever the length of the log.
    statements = (
        """CREATE TABLE assessments (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL,
            scope TEXT NOT NULL,
            project TEXT NOT NULL,
            name TEXT NOT NULL,
            made TEXT NOT NULL,
            author TEXT NOT NULL,
            interaction TEXT UNIQUE,
            engine INTEGER NOT NULL,
            edition TEXT NOT NULL,
            score INTEGER NOT NULL,
            low INTEGER NOT NULL,
            high INTEGER NOT NULL,
            band TEXT NOT NULL,
            coverage INTEGER NOT NULL,
            zero_cash_on TEXT,
            sha256 TEXT NOT NULL,
            packed BLOB NOT NULL -- the assessment's canonical JSON, zlib
        ) STRICT""",
        "CREATE INDEX assessments_scope ON assessments (scope)",
        "CREATE INDEX assessments_project ON assessments (scope, project)",
        "CREATE INDEX assessments_id ON assessments (scope, id)",
        "CREATE INDEX assessments_author ON assessments (author)",
        "CREATE TABLE editions (edition TEXT PRIMARY KEY, packed BLOB NOT NULL) STRICT, WITHOUT ROWID",
        "CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    )
    for statement in statements:
        db.conn.execute(statement)


def _drafts(db: Database) -> None:
    # What was understood of somebody's words and waits to be judged; kept for a day.
    db.conn.execute(
        """CREATE TABLE drafts (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            scope TEXT NOT NULL,
            project TEXT NOT NULL,
            author TEXT NOT NULL,
            made TEXT NOT NULL,
            interaction TEXT UNIQUE,
            packed BLOB NOT NULL -- JSON, zlib
        ) STRICT"""
    )


def _drafts_of_an_author(db: Database) -> None:
    # Somebody's drafts are counted, handed out and deleted wherever they were made.
    db.conn.execute("CREATE INDEX drafts_author ON drafts (author)")


def _headlines(db: Database) -> None:
    # What is known of each assessment without reading it, in words; they hold nothing of their own.
    db.conn.execute(
        """CREATE VIEW headlines AS SELECT
            key, name AS project, band, score, low, high, coverage / 10.0 AS known_percent, zero_cash_on AS cash_ends,
            substr(made, 1, 10) AS made,
            CASE WHEN scope = '' THEN '' WHEN scope = 'local' THEN 'console' WHEN scope LIKE 's:%' THEN 'server'
                ELSE 'person' END AS place,
            scope, id AS statement, engine, substr(edition, 1, 8) AS edition
        FROM assessments"""
    )
    db.conn.execute(
        """CREATE VIEW newest AS SELECT headlines.* FROM headlines JOIN assessments AS row ON row.key = headlines.key
        WHERE row.key = (SELECT max(key) FROM assessments AS other
            WHERE other.scope = row.scope AND other.project = row.project)"""
    )


def _copies(db: Database) -> None:
    # The files that were written from the log, so that what is deleted here goes there too.
    db.conn.execute("CREATE TABLE copies (path TEXT PRIMARY KEY, made TEXT NOT NULL) STRICT, WITHOUT ROWID")


def _settings(db: Database) -> None:
    # The settings of a server, as JSON.
    db.conn.execute("CREATE TABLE settings (scope TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT, WITHOUT ROWID")


def _talk(db: Database) -> None:
    for statement in TALK:
        db.conn.execute(statement)


def _watches(db: Database) -> None:
    # An alert names what it was about by a hash alone: the words are in the assessments, and go with them.
    statements = (
        """CREATE TABLE watches (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            scope TEXT NOT NULL,
            project TEXT NOT NULL,
            channel INTEGER NOT NULL,
            since TEXT NOT NULL,
            rests TEXT NOT NULL DEFAULT '', -- the day before which time brings nothing to tell
            seen INTEGER NOT NULL DEFAULT 0, -- the assessment that this was found of
            UNIQUE (scope, project)
        ) STRICT""",
        """CREATE TABLE alerts (
            key INTEGER PRIMARY KEY AUTOINCREMENT,
            scope TEXT NOT NULL,
            project TEXT NOT NULL,
            mark TEXT NOT NULL,
            what TEXT NOT NULL,
            due TEXT NOT NULL,
            channel INTEGER NOT NULL,
            claimed TEXT NOT NULL,
            posted TEXT,
            refused TEXT, -- why Discord did not take it
            UNIQUE (scope, project, mark)
        ) STRICT""",
        "CREATE INDEX alerts_open ON alerts (claimed) WHERE posted IS NULL",
        """CREATE TRIGGER watches_end AFTER DELETE ON assessments
        WHEN NOT EXISTS (SELECT 1 FROM assessments WHERE scope = old.scope AND project = old.project) BEGIN
            DELETE FROM watches WHERE scope = old.scope AND project = old.project;
            DELETE FROM alerts WHERE scope = old.scope AND project = old.project;
        END""",
    )
    for statement in statements:
        db.conn.execute(statement)


def _absences(db: Database) -> None:
    # Servers that the bot was found to be no longer in.
    db.conn.execute(
        """CREATE TABLE absences (
            scope TEXT PRIMARY KEY,
            since TEXT NOT NULL,
            seen TEXT NOT NULL, -- the last day on which it was missing
            sightings INTEGER NOT NULL -- the days on which it was
        ) STRICT, WITHOUT ROWID"""
    )


STEPS = {
    "0001_log": _log,
    "0002_drafts": _drafts,
    "0003_drafts_author": _drafts_of_an_author,
    "0004_headlines": _headlines,
    "0005_copies": _copies,
    "0006_settings": _settings,
    "0007_watches": _watches,
    "0008_absences": _absences,
    "0009_talk": _talk,
}

for _name, _step in STEPS.items():
    MIGRATIONS(name=_name)(_step)


@contextmanager
def told(file: str) -> Generator[None]:
    """Turns what SQLite refuses because of the file or its disk into StoreTrouble; our mistakes pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        # Errors of Python's own layer, such as the wrong thread, have no code.
        sentence = _SENTENCES.get(getattr(error, "sqlite_errorcode", 0) & 0xFF)
        if sentence is None:
            raise
        raise StoreTrouble(sentence.format(file=file)) from error


@contextmanager
def transaction(conn: sqlite3.Connection, kind: Literal["IMMEDIATE", "DEFERRED"] = "IMMEDIATE") -> Generator[None]:
    """All of the block is written, or nothing; the right to write is taken first, so that it cannot be lost halfway.
    A block that only reads asks for DEFERRED, and sees the file as it was at one moment."""
    conn.execute(f"BEGIN {kind}")
    try:
        yield
        conn.execute("COMMIT")
    except BaseException:
        # A full disk ends a transaction by itself.
        if conn.in_transaction:
            conn.execute("ROLLBACK")
        raise


def open_database(file: str, read_only: bool) -> Database:
    """The database in a file, made and brought up to date unless it is only read. Raises StoreTrouble."""
    with told(file):
        conn = _connect(file, read_only)
        try:
            db = Database(conn, execute_plugins=False)
            # One look at the file: what another process makes of a new one meanwhile is seen whole or not at all.
            with transaction(conn, "DEFERRED"):
                _refuse_foreign(db, file)
                if read_only:
                    _refuse_older(db, file)
                    return db
            _write_ahead(conn)
            with transaction(conn):
                MIGRATIONS.apply(db)
        except BaseException:
            conn.close()
            raise
    return db


def _connect(file: str, read_only: bool) -> sqlite3.Connection:
    """A connection on which each statement outside ``transaction`` is a commit of its own."""
    address = file
    if file != ":memory:":
        path = Path(file).absolute()
        if not read_only:
            _make(path)
        # SQLite takes a file of a few bytes for an empty one and would write over it. It is asked for its size alone:
        # closing a file that was opened here would undo the locks of every other connection of this process.
        if path.is_file() and 0 < path.stat().st_size < _HEADER_BYTES:
            raise StoreTrouble(_SENTENCES[sqlite3.SQLITE_NOTADB].format(file=file))
        address = f"{path.as_uri()}?mode={'ro' if read_only else 'rw'}"
    elif read_only:
        raise StoreTrouble("A log in memory cannot be opened a second time; set WHOPAYS_DATABASE to a file.")
    return sqlite3.connect(address, uri=True, timeout=_PATIENCE_SECONDS, isolation_level=None)


def _make(path: Path) -> None:
    """The folder and an empty file, which its owner alone may read: SQLite gives its helper files the same mode."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            with suppress(FileExistsError):  # another process was first
                path.touch(mode=0o600, exist_ok=False)
    except OSError as error:
        raise StoreTrouble(
            f"{path} cannot be made ({error.strerror}); set WHOPAYS_DATABASE to another file."
        ) from error


def _write_ahead(conn: sqlite3.Connection) -> None:
    """Write-ahead log, every commit on the disk before it returns, what is deleted overwritten."""
    patient_until = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            conn.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError as error:
            # Two that switch a new file at once: SQLite refuses one of them without waiting.
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > patient_until:
                raise
            time.sleep(0.02)
    conn.execute("PRAGMA synchronous = FULL")
    conn.execute("PRAGMA secure_delete = ON")


def _refuse_foreign(db: Database, file: str) -> None:
    """Raises StoreTrouble for a database written by a newer whopays or by another program; reads only."""
    applied = [migration.name for migration in MIGRATIONS.applied(db)]
    newer = [name for name in applied if name not in STEPS]
    if newer:
        raise StoreTrouble(
            f"{file} was written by a newer whopays (it has {newer[0]}); install that version, or put back a backup "
            "made with this one."
        )
    if not applied and set(db.table_names()) - {MIGRATIONS.migrations_table}:
        raise StoreTrouble(f"{file} belongs to another program; set WHOPAYS_DATABASE to a file of its own.")


def _refuse_older(db: Database, file: str) -> None:
    """Raises StoreTrouble for a database that a reader finds before it was brought up to date; reads only."""
    if MIGRATIONS.pending(db):
        raise StoreTrouble(f"{file} was written by an older whopays; start whopays once to bring it up to date.")
