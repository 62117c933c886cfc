"""Forgetting for good: out of the log and out of every copy of it that is known, and the proof by the files' bytes."""

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from bot.adapters.copies import HELPERS, Copies, Copy, without_statements
from bot.adapters.store import SqliteStore
from bot.service.ports import StoreTrouble
from bot.service.whose import Cleaned, Whose

_CHUNK = 1024 * 1024


@dataclass(frozen=True)
class Proof:
    """In which of the files that were read byte by byte marks of what was forgotten are still found."""

    left: tuple[Path, ...]
    searched: int


def clean(store: SqliteStore, whose: Whose) -> Cleaned:
    """Forgets it in the log and in every copy that is known."""
    return _cleaned(store, Copies(store).there(), whose, set())


def forget(store: SqliteStore, whose: Whose) -> tuple[Cleaned, Proof]:
    """The same, and then reads every byte of the log, of its write-ahead log and of the copies."""
    copies, statements = Copies(store).there(), set[str]()
    done = _cleaned(store, copies, whose, statements)
    marks = [*whose.marks, *_nowhere_else(store, statements)]
    files = [path for each in (Path(store.file), *(c.path for c in copies)) for path in _with_helpers(each)]
    return done, Proof(tuple(path for path in files if _holds(path, marks)), len(files))


def _cleaned(store: SqliteStore, copies: list[Copy], whose: Whose, statements: set[str]) -> Cleaned:
    """Forgets it in the log and these copies; ``statements`` takes in the names of all statements that went."""
    statements |= set(_statements(store, whose))
    gone = _forget(store, whose)
    cleaned: dict[Path, int] = {}
    troubled: list[tuple[Path, str]] = []
    # Databases first: what they alone still have is to go from the texts too.
    for copy in sorted(copies, key=lambda copy: copy.kind != "database"):
        try:
            cleaned[copy.path] = _clean(store, copy, whose, statements)
        except (StoreTrouble, OSError) as error:
            troubled.append((copy.path, str(error)))
    return Cleaned(gone, tuple((path, count) for path, count in sorted(cleaned.items()) if count), tuple(troubled))


def _clean(store: SqliteStore, copy: Copy, whose: Whose, statements: set[str]) -> int:
    """Forgets it in a copy; how many assessments went. ``statements`` takes in those that the copy had of it."""
    if copy.kind == "text":
        return without_statements(copy.path, _nowhere_else(store, statements))
    with closing(SqliteStore(copy.path)) as other:
        statements |= set(_statements(other, whose))
        return _forget(other, whose) + other.forget_statements(_nowhere_else(store, statements))


def _nowhere_else(store: SqliteStore, statements: Iterable[str]) -> list[str]:
    """The statements that nobody in the log has any more: two who say the same of a project make the same statement."""
    return [statement for statement in sorted(statements) if not store.has_statement(statement)]


def _statements(store: SqliteStore, whose: Whose) -> Iterator[str]:
    if whose.user is not None:
        yield from (row.id for row in store.rows(author=whose.user, project=whose.project))
    scope = whose.user if whose.scope is None else whose.scope
    yield from (row.id for row in store.rows(scope=scope, project=whose.project))


def _forget(store: SqliteStore, whose: Whose) -> int:
    if whose.project is not None:
        scopes = [whose.scope] if whose.scope is not None else store.scopes_of(whose.project)
        return sum(store.delete_project(scope, whose.project, whose.user) for scope in scopes)
    gone = 0
    if whose.user is not None:
        gone += store.forget_author(whose.user) + store.forget_scope(whose.user)
    if whose.scope is not None:
        gone += store.forget_scope(whose.scope)
    return gone


def _with_helpers(path: Path) -> list[Path]:
    return [helper for helper in (Path(f"{path}{ending}") for ending in HELPERS) if helper.is_file()]


def _holds(path: Path, marks: Iterable[str]) -> bool:
    """Whether one of the marks stands in a file, in UTF-8, or may: it can't be read. Read in pieces that overlap."""
    wanted = [mark.encode() for mark in marks]
    overlap = max(map(len, wanted), default=0)
    before = b""
    try:
        with path.open("rb") as file:
            while piece := file.read(_CHUNK):
                if any(mark in before + piece for mark in wanted):
                    return True
                before = (before + piece)[-overlap:] if overlap else b""
    except OSError:
        return True
    return False
