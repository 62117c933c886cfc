"""What is deleted is gone from the file; copies hold what they should and nothing else."""

import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.service.ports import StoreTrouble
from tests.adapters.stored import left_in, made, numbers

# Gone means gone


SECRETS = [b"Lumen", b"lumen", b"u:ada", zlib.compress(made(1).body, 1)]


FORGET: list[Callable[[SqliteStore], int]] = [
    lambda s: s.delete_project("s:one", "lumen"),
    lambda s: s.delete_project("s:one", "lumen", "u:ada"),
    lambda s: s.forget_author("u:ada"),
    lambda s: s.forget_scope("s:one"),
]


@pytest.mark.parametrize("forget", FORGET)
def test_a_deletion_leaves_no_byte(store: SqliteStore, file: Path, forget: Callable[[SqliteStore], int]) -> None:
    for number in range(1, 41):
        store.put(made(number))
        store.put(made(number, scope="s:two", project="Other", author="u:bob"))
    assert {secret for _, secret in left_in(file.parent, SECRETS)} == set(SECRETS)
    assert forget(store) == 40
    assert left_in(file.parent, SECRETS) == []
    assert left_in(file.parent, [b"Other"]) != []
    assert len(list(store.rows())) == 40
    assert store.state("scrub due") is None


def test_an_authors_deletion_leaves_what_others_made(store: SqliteStore) -> None:
    store.put(made(1, author="u:ada"))
    store.put(made(2, author="u:bob"))
    assert store.delete_project("s:one", "lumen", "u:ada") == 1
    assert store.forget_author("u:ada") == 0
    assert numbers(list(store.rows())) == [2]


def test_a_deletion_while_somebody_reads_is_finished_later(store: SqliteStore, file: Path) -> None:
    store.put(made(1))
    store.put(made(2, scope="s:two", project="Other", author="u:bob"))
    store.db.conn.execute("PRAGMA busy_timeout = 20")
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM assessments").fetchone()
        assert store.forget_scope("s:one") == 1
        assert not store.scrub()
        assert numbers(list(store.rows())) == [2]
        reader.execute("COMMIT")
    assert left_in(file.parent, SECRETS) != []
    assert store.forget_scope("s:one") == 0
    assert left_in(file.parent, SECRETS) == []


def test_a_deletion_that_was_cut_short_is_finished_at_the_next_start(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        store.put(made(1))
        store.db.conn.execute("PRAGMA secure_delete = OFF")
        store.db.conn.execute("DELETE FROM assessments")
        store.set_state("scrub due", "yes")
    assert left_in(file.parent, SECRETS) != []
    with closing(SqliteStore(file)) as store:
        assert left_in(file.parent, SECRETS) == []
        assert store.scrub()


# Copies


def test_a_copy_holds_everything(store: SqliteStore, tmp_path: Path) -> None:
    store.put(made(1))
    store.put(made(2, scope="s:two"))
    store.keep_edition("e" * 64, b"{}")
    store.copy_to(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_mode & 0o777 == 0o600
    with closing(SqliteStore(tmp_path / "copy.db")) as copy:
        assert list(copy.rows()) == list(store.rows())
        assert copy.edition_body("e" * 64) == b"{}"


@pytest.mark.parametrize("path", ["file", ":memory:"])
def test_a_copy_of_a_scope_holds_no_byte_of_another(file: Path, tmp_path: Path, path: str) -> None:
    exports = tmp_path / "exports"
    exports.mkdir()
    with closing(SqliteStore(file if path == "file" else path)) as store:
        store.put(made(1))
        key, _ = store.put(replace(made(2, scope="s:two", project="Other", author="u:bob"), edition="f" * 64))
        store.keep_edition("e" * 64, b"older")
        store.keep_edition("f" * 64, b"newer")
        store.set_state("commands", "hash")
        store.copy_to(exports / "copy.db", store.rows("s:two"))
    assert [found.name for found in exports.iterdir()] == ["copy.db"]
    assert left_in(exports, [*SECRETS, b"hash"]) == []
    with closing(SqliteStore(exports / "copy.db")) as copy:
        assert [row.key for row in copy.rows()] == [key]
        assert (copy.edition_body("e" * 64), copy.edition_body("f" * 64)) == (None, b"newer")


@pytest.mark.parametrize("scope", [None, "s:one"])
def test_a_copy_never_overwrites(store: SqliteStore, tmp_path: Path, scope: str | None) -> None:
    taken = tmp_path / "taken.txt"
    taken.write_text("mine")
    with pytest.raises(StoreTrouble, match=r"taken\.txt cannot be made \(File exists\); name a new file\.$"):
        store.copy_to(taken, store.rows(scope) if scope else None)
    assert taken.read_text() == "mine"
    with pytest.raises(StoreTrouble, match=r"copy\.db cannot be made \(No such file or directory\); name a new file"):
        store.copy_to(tmp_path / "nowhere" / "copy.db", store.rows(scope) if scope else None)


def test_a_copy_that_fails_leaves_no_file(store: SqliteStore, tmp_path: Path) -> None:
    store.put(made(1))
    with pytest.raises(sqlite3.OperationalError), store.db.atomic():
        store.copy_to(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()
