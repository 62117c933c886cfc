"""Voices, discussions and revisions in SQLite, on the connection of the log."""

import sqlite3
import zlib
from collections.abc import Iterator
from typing import Any

from bot.adapters.migrations import told, transaction
from bot.domain.talk import Dispute, KeptDispute, Said, Voices, dispute_from
from bot.service.ports import unpacked
from bot.service.talk_ports import Thread, Voice

AGREES = ""
_CLAIM = (
    "INSERT INTO claims (interaction, assessment, scope, project, author, made) "
    "SELECT ?, key, scope, project, ?, ? FROM assessments WHERE key = ? ON CONFLICT DO NOTHING"
)
# From the assessment's row, so that nothing is kept of one that was deleted meanwhile.
_PUT = (
    "INSERT INTO voices (assessment, scope, project, author, made, field, packed) "
    "SELECT key, scope, project, ?, ?, ?, ? FROM assessments WHERE key = ?"
)
_PUT_THREAD = (
    "INSERT INTO threads (message, assessment, scope, project, thread, opened, told) "
    "SELECT ?, key, scope, project, ?, FALSE, key FROM assessments WHERE key = ? ON CONFLICT DO NOTHING"
)
_OPEN = "assessment = ? AND author = ? AND settled IS NULL"
_DISPUTES = f"SELECT key, made, settled, packed FROM voices WHERE field != '{AGREES}'"


class SqliteTalk:
    """The ``TalkStore`` of bot/service/talk_ports.py in the log's own file."""

    def __init__(self, conn: sqlite3.Connection, file: str) -> None:
        self._conn = conn
        self._file = file

    def agree(self, voice: Voice, before: str) -> None:
        """Agrees, or takes the agreement back."""
        with told(self._file), transaction(self._conn):
            if self._first_time(voice, before):
                agreed = (AGREES,) in self._some(f"SELECT field FROM voices WHERE {_OPEN}", *_whose(voice))
                self._conn.execute(f"DELETE FROM voices WHERE {_OPEN}", _whose(voice))
                if not agreed:
                    self._put(voice, AGREES, b"")

    def dispute(self, voice: Voice, dispute: Dispute, before: str) -> None:
        """Keeps a dispute in the place of an agreement, or of an open dispute of the same fact."""
        with told(self._file), transaction(self._conn):
            if self._first_time(voice, before):
                gone = f"DELETE FROM voices WHERE {_OPEN} AND field IN (?, ?)"
                self._conn.execute(gone, (*_whose(voice), AGREES, dispute.field))
                self._put(voice, dispute.field, dispute.as_bytes())

    def take_back(self, voice: Voice, field: str, before: str) -> None:
        """Takes an open dispute back."""
        with told(self._file), transaction(self._conn):
            if self._first_time(voice, before):
                self._conn.execute(f"DELETE FROM voices WHERE {_OPEN} AND field = ?", (*_whose(voice), field))

    def was_done(self, interaction: str) -> bool:
        """Whether a request changed a voice."""
        return self._number("SELECT 1 FROM claims WHERE interaction = ?", interaction) is not None

    def _first_time(self, voice: Voice, before: str) -> bool:
        """Whether this request has changed nothing yet."""
        self._conn.execute("DELETE FROM claims WHERE made < ?", (before,))
        if voice.interaction is None:
            return True
        claim = (voice.interaction, voice.author, voice.made, voice.assessment)
        return bool(self._conn.execute(_CLAIM, claim).rowcount)

    def _put(self, voice: Voice, field: str, body: bytes) -> None:
        values = (voice.author, voice.made, field, zlib.compress(body, 1), voice.assessment)
        self._conn.execute(_PUT, values)

    def own(self, assessment: int, author: str) -> list[Dispute]:
        """Somebody's open disputes of an assessment."""
        rows = self._some(f"{_DISPUTES} AND {_OPEN} ORDER BY key", assessment, author)
        return [_kept(row).dispute for row in rows]

    def voices(self, assessment: int) -> Voices:
        """The voices on an assessment."""
        count = "SELECT count(*), count(DISTINCT author) FROM voices WHERE assessment = ? AND settled IS NULL AND field"
        ((agree, _),) = self._some(f"{count} = '{AGREES}'", assessment)
        ((_, dispute),) = self._some(f"{count} != '{AGREES}'", assessment)
        rows = self._some(f"{_DISPUTES} AND assessment = ? ORDER BY key", assessment)
        return Voices(agree, dispute, tuple(map(_kept, rows)))

    def open_disputes(self, scope: str, project: str) -> list[KeptDispute]:
        """The open disputes of a project."""
        where = "scope = ? AND project = ? AND settled IS NULL ORDER BY key"
        return [_kept(row) for row in self._some(f"{_DISPUTES} AND {where}", scope, project)]

    def settle(self, disputes: list[int], revision: int) -> None:
        """Marks disputes as taken up."""
        with told(self._file), transaction(self._conn):
            self._conn.executemany("UPDATE voices SET settled = ? WHERE key = ?", [(revision, key) for key in disputes])

    def taken_up(self, revision: int) -> int:
        """How many disputes a revision took up."""
        return self._number("SELECT count(*) FROM voices WHERE settled = ?", revision) or 0

    def said(self, author: str) -> Iterator[Said]:
        """All that somebody said."""
        statement = (
            "SELECT a.name, a.id, v.made, v.field, v.packed, v.key FROM voices AS v JOIN assessments AS a "
            "ON a.key = v.assessment WHERE v.author = ? ORDER BY v.key"
        )
        for name, statement_id, made, field, packed, key in self._some(statement, author):
            body = unpacked(packed, f"Voice {key}")
            yield Said(name, statement_id, made, dispute_from(body) if field != AGREES else None)

    def link(self, revision: int, before: int) -> None:
        """Remembers which assessment a revision followed."""
        self._do("INSERT INTO revisions (assessment, before) VALUES (?, ?) ON CONFLICT DO NOTHING", revision, before)

    def before(self, revision: int) -> int | None:
        """The assessment that a revision followed."""
        return self._number("SELECT before FROM revisions WHERE assessment = ?", revision)

    def thread_of(self, message: int) -> Thread | None:
        """The discussion that hangs on a posted card."""
        rows = self._some("SELECT message, thread, opened FROM threads WHERE message = ?", message)
        return next((Thread(at, thread, bool(opened)) for at, thread, opened in rows), None)

    def keep_thread(self, assessment: int, message: int, thread: int) -> None:
        """Remembers a thread that was opened."""
        self._do(_PUT_THREAD, message, thread, assessment)

    def mark_opened(self, message: int) -> None:
        """Remembers that the first message was posted."""
        self._do("UPDATE threads SET opened = TRUE WHERE message = ?", message)

    def forget_thread(self, thread: int) -> None:
        """Forgets a thread that is not there any more."""
        with told(self._file), transaction(self._conn):
            self._conn.execute("DELETE FROM polls WHERE thread = ?", (thread,))
            self._conn.execute("DELETE FROM threads WHERE thread = ?", (thread,))

    def to_tell(self, scope: str, project: str, revision: int) -> list[int]:
        """The threads in which no revision as new as this one has been told."""
        where = "scope = ? AND project = ? AND opened AND told < ? ORDER BY message"
        return [
            thread for (thread,) in self._some(f"SELECT thread FROM threads WHERE {where}", scope, project, revision)
        ]

    def mark_told(self, thread: int, revision: int) -> None:
        """Remembers the newest revision that was told."""
        self._do("UPDATE threads SET told = max(told, ?) WHERE thread = ?", revision, thread)

    def poll_of(self, thread: int, field: str) -> int | None:
        """The message with the poll about a field."""
        return self._number("SELECT message FROM polls WHERE thread = ? AND field = ?", thread, field)

    def keep_poll(self, thread: int, field: str, message: int) -> None:
        """Remembers the newest poll about a field."""
        self._do("INSERT OR REPLACE INTO polls (thread, field, message) VALUES (?, ?, ?)", thread, field, message)

    def _some(self, statement: str, *given: object) -> list[Any]:
        with told(self._file):
            return self._conn.execute(statement, given).fetchall()

    def _number(self, statement: str, *given: object) -> int | None:
        found = self._some(statement, *given)
        return found[0][0] if found else None

    def _do(self, statement: str, *given: object) -> None:
        with told(self._file):
            self._conn.execute(statement, given)


def _whose(voice: Voice) -> tuple[int, str]:
    return voice.assessment, voice.author


def _kept(row: tuple[int, str, int | None, bytes]) -> KeptDispute:
    key, made, settled, packed = row
    return KeptDispute(key, made, settled, dispute_from(unpacked(packed, f"Voice {key}")))
