"""What the service needs from outside: the log of assessments, as values and as a protocol.

Adapters implement it and wiring hands it in; nothing here knows SQLite.
"""

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from os import PathLike
from typing import Protocol, TypedDict

from bot.domain.refusal import Refused

HEARTBEAT = "heartbeat"
"""The state under which the running bot keeps the time of its last sign of life."""


def stamp(moment: datetime) -> str:
    """A moment of UTC as the log writes it: ISO 8601 to the second, so that later ones sort behind."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


class StoreTrouble(Refused):
    """The log cannot be used; ``str(trouble)`` is one sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Headline:
    """What is known of a stored assessment without reading it.

    ``id`` names the statement and may stand in many rows. ``project`` is the folded name, ``name`` the one shown.
    ``made`` is in UTC, ISO 8601 to the second; the store has no clock. ``author`` is a keyed pseudonym.
    ``interaction`` is what the row was made in answer to: one row at most for each, None for none.
    Score, low and high are 0 to 100, coverage is thousandths. ``sha256`` is that of the body, 64 hexadecimal digits.
    """

    id: str
    scope: str
    project: str
    name: str
    made: str
    author: str
    interaction: str | None
    engine: int
    edition: str
    score: int
    low: int
    high: int
    band: str
    coverage: int
    zero_cash_on: str | None
    sha256: str


@dataclass(frozen=True, slots=True)
class NewRow(Headline):
    """An assessment to store; ``body`` is its canonical JSON."""

    body: bytes


@dataclass(frozen=True, slots=True)
class Row(Headline):
    """A stored assessment; ``packed`` is its body, compressed."""

    packed: bytes
    key: int

    @property
    def body(self) -> bytes:
        """The canonical JSON. Raises StoreTrouble where the stored bytes are damaged."""
        return unpacked(self.packed, f"Row {self.key}")


@dataclass(frozen=True, slots=True)
class Newest:
    """What is known of a project's newest row without reading it, as a list shows and sorts it."""

    key: int
    name: str
    made: str
    score: int
    band: str
    coverage: int


@dataclass(frozen=True, slots=True)
class NewDraft:
    """A draft to store, by whom and of which project (its folded name); ``body`` is JSON."""

    scope: str
    project: str
    author: str
    made: str
    interaction: str | None
    body: bytes


@dataclass(frozen=True, slots=True)
class StoredDraft:
    """A draft as it is stored; ``body`` is its canonical JSON, ``project`` the folded name."""

    project: str
    made: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Held:
    """What is kept of an author or a scope. ``projects`` are the shown names of what was assessed, most recent first;
    ``scopes`` counts the places it was made in; ``first`` is the earliest ``made``, None where nothing is kept;
    ``voices`` are agreements and disputes. A scope may have ``settings`` and ``watches`` beside them."""

    assessments: int
    drafts: int
    projects: tuple[str, ...]
    scopes: int
    first: str | None
    voices: int = 0
    settings: int = 0
    watches: int = 0

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is kept."""
        return not (self.assessments or self.drafts or self.voices or self.settings)


def unpacked(packed: bytes, what: str) -> bytes:
    """The bytes that were compressed. Raises StoreTrouble, naming ``what``, where they are damaged."""
    try:
        return zlib.decompress(packed)
    except zlib.error as error:
        raise StoreTrouble(f"{what} of the log is damaged; put back a backup.") from error


class Stats(TypedDict):
    """Counts over the whole log; ``first`` and ``last`` are the earliest and latest ``made``, None when it is empty."""

    rows: int
    scopes: int
    projects: int
    first: str | None
    last: str | None
    bands: dict[str, int]
    engines: dict[int, int]


class Store(Protocol):
    """The log. Used from the thread that opened it; every method raises StoreTrouble where the log cannot be used.

    A ``project`` is always a folded name. Lists are newest first; ``before_key`` goes on where the last one ended.
    """

    def put(self, new: NewRow) -> tuple[int, bool]:
        """The key of the row and True once it is on the disk; or, its interaction being stored already, the key of
        that row and False."""
        ...

    def drafts(self, scope: str | None = None, author: str | None = None) -> Iterator[StoredDraft]:
        """The drafts that fit all that is given, oldest first."""
        ...

    def held(self, scope: str | None = None, author: str | None = None) -> Held:
        """What is kept that fits all that is given."""
        ...

    def keep_edition(self, edition: str, body: bytes) -> None:
        """Keeps the canonical JSON of an edition of the library, once."""
        ...

    def edition_body(self, edition: str) -> bytes | None:
        """The canonical JSON of an edition, None if it was never kept."""
        ...

    def put_draft(self, new: NewDraft, before: str) -> tuple[int, bool]:
        """Keeps a draft, like ``put``, and deletes the drafts made before a moment."""
        ...

    def draft(self, key: int, scope: str, author: str) -> bytes | None:
        """The body of somebody's draft, None where it is not there, or is of another scope or author."""
        ...

    def get(self, key: int, scope: str) -> Row | None:
        """The row with a key, None if it is not there or belongs to another scope."""
        ...

    def by_id(self, scope: str, statement: str) -> Row | None:
        """The newest row with a statement's name in a scope."""
        ...

    def by_interaction(self, interaction: str) -> Row | None:
        """The row made in answer to an interaction."""
        ...

    def latest(self, scope: str, project: str, before: str | None = None) -> Row | None:
        """The newest row of a project, or the newest that was made before a moment."""
        ...

    def history(self, scope: str, project: str, limit: int, before_key: int | None = None, skip: int = 0) -> list[Row]:
        """The rows of a project, from the newest but so many on."""
        ...

    def count(self, scope: str, project: str) -> int:
        """How many rows a project has."""
        ...

    def overview(self, scope: str) -> list[Newest]:
        """The headline of the newest row of each project of a scope."""
        ...

    def last(self, scope: str, limit: int, before_key: int | None = None) -> list[Row]:
        """The rows of a scope."""
        ...

    def projects(self, scope: str, typed: str, limit: int) -> list[str]:
        """The shown names of the projects whose folded name contains what was typed, most recently assessed first."""
        ...

    def newest(self, scope: str, limit: int) -> list[Row]:
        """The newest row of each project of a scope, most recently assessed first."""
        ...

    def rename_project(self, scope: str, old_key: str, new_name: str) -> int:
        """Gives a project (by its folded name) a new shown name; how many rows changed. The bodies stay as made.
        Raises Refused when the scope has another project of that name."""
        ...

    def delete_project(self, scope: str, project: str, author: str | None = None) -> int:
        """Deletes a project's rows, or those by one author, and the drafts with them; how many rows. Like every
        deletion it leaves no byte behind."""
        ...

    def forget_author(self, author: str) -> int:
        """Deletes all rows and drafts that somebody made, in every scope; how many rows."""
        ...

    def forget_scope(self, scope: str) -> int:
        """Deletes all rows and drafts of a scope; how many rows."""
        ...

    def forget_before(self, scope: str, made: str) -> int:
        """Deletes the rows and drafts of a scope that were made before a moment; how many rows."""
        ...

    def scrub(self) -> bool:
        """Takes what is left of deleted rows out of the file. Every deletion and every start does it; False means
        that somebody was reading, or no room was left, and that it will be tried again."""
        ...

    def rows(
        self, scope: str | None = None, project: str | None = None, author: str | None = None,
        since: str | None = None, before: str | None = None, band: str | None = None,
    ) -> Iterator[Row]:  # fmt: skip
        """The rows that fit all that is given, oldest first, for exports. Read as they are asked for. ``since`` and
        ``before`` are days, or moments as in ``made``."""
        ...

    def stats(self) -> Stats:
        """Counts over the whole log, which is read for it."""
        ...

    def state(self, key: str) -> str | None:
        """A small thing that was remembered, such as the hash of the commands that Discord knows."""
        ...

    def set_state(self, key: str, value: str) -> None:
        """Remembers a small thing in place of what it was."""
        ...

    def copy_to(self, path: str | PathLike[str], rows: Iterable[Row] | None = None) -> None:
        """Writes a copy of the log to a new SQLite file: all of it, or these rows with their editions. Raises
        StoreTrouble when the file is there already or cannot be written."""
        ...

    def close(self) -> None:
        """Closes the file."""
        ...
