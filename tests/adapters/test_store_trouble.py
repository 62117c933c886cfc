"""Every way in which the file of a log can be old, unusable, read-only or full."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Generator, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.adapters.migrations import MIGRATIONS, STEPS
from bot.adapters.store import SqliteStore
from bot.service.ports import StoreTrouble
from tests.adapters.stored import made, numbers

NOBODY = 65534


def test_an_empty_file_becomes_a_log(file: Path) -> None:
    file.parent.mkdir()
    file.touch()
    with closing(SqliteStore(file)) as store:
        assert store.put(made())[1]


@pytest.mark.parametrize("applied", range(len(STEPS)))
def test_every_older_schema_is_brought_up_to_date(file: Path, applied: int) -> None:
    file.parent.mkdir()
    with Database(file) as older:
        MIGRATIONS.apply(older, stop_before=list(STEPS)[applied])
    with closing(SqliteStore(file)) as store:
        assert [step.name for step in MIGRATIONS.applied(store.db)] == list(STEPS)
        assert store.put(made())[1]


def test_a_log_opens_again_with_what_it_holds(file: Path) -> None:
    for number in range(3):
        with closing(SqliteStore(file)) as store:
            store.put(made(number))
            assert numbers(list(store.rows())) == list(range(number + 1))


def refused(file: Path, *, read_only: bool = False) -> str:
    with pytest.raises(StoreTrouble) as caught:
        SqliteStore(file, read_only=read_only).close()
    sentence = str(caught.value)
    assert str(file) in sentence
    assert sentence.endswith(".")
    assert sentence.replace(str(file), "").count(". ") == 0
    return sentence.replace(str(file), "FILE")


def test_a_newer_schema_is_refused_and_left_alone(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        row = {"migration_set": "whopays", "name": "9999_later", "applied_at": "2030-01-01"}
        store.db.table("_sqlite_migrations").insert(row)
    before = file.read_bytes()
    assert refused(file) == (
        "FILE was written by a newer whopays (it has 9999_later); install that version, or put back a backup made "
        "with this one."
    )
    assert file.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(file: Path) -> None:
    file.parent.mkdir()
    with closing(sqlite3.connect(file)) as other:
        other.execute("CREATE TABLE notes (text)")
    before = file.read_bytes()
    assert refused(file) == "FILE belongs to another program; set WHOPAYS_DATABASE to a file of its own."
    assert file.read_bytes() == before


@pytest.mark.parametrize("content", [b"x", b"A=1\n" * 20, b"Dear diary,\n" * 500])
def test_a_text_file_is_refused_and_left_alone(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert refused(file) == "FILE is not a database; move it away, or set WHOPAYS_DATABASE to another file."
    assert file.read_bytes() == content


def test_a_damaged_file_is_refused(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        store.put(made())
    content = bytearray(file.read_bytes())
    content[100:] = b"\xaa" * (len(content) - 100)
    file.write_bytes(content)
    assert refused(file) == "FILE is damaged; put back a backup, or move it away to start a new one."


def test_damage_found_later_says_so_too(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        for number in range(200):
            store.put(made(number))
        (page,) = store.db.conn.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'assessments'").fetchone()
    content = bytearray(file.read_bytes())
    content[(page - 1) * 4096 : page * 4096] = b"\xaa" * 4096
    file.write_bytes(content)
    with closing(SqliteStore(file)) as store, pytest.raises(StoreTrouble, match="is damaged; put back a backup"):
        list(store.rows())


def test_a_folder_in_place_of_the_file_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path) == "FILE cannot be opened; see that it is there and that whopays may use its folder."


def test_a_file_in_place_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    sentence = refused(tmp_path / "file" / "log.db")
    assert sentence == "FILE cannot be made (File exists); set WHOPAYS_DATABASE to another file."


@contextmanager
def without_rights(folder: Path) -> Generator[None]:
    """Nobody's rights where the tests run as root, whom no mode of a file stops."""
    folder.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if os.getuid() == 0:
            os.seteuid(0)
        folder.chmod(0o755)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can reach; pytest's own are closed to others."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


def test_a_file_without_the_right_to_write_is_refused(open_folder: Path) -> None:
    file = open_folder / "log.db"
    SqliteStore(file).close()
    file.chmod(0o444)
    with without_rights(open_folder):
        sentence = refused(file)
    assert sentence in (
        "FILE may only be read; let whopays write the file and its folder.",
        "FILE cannot be opened; see that it is there and that whopays may use its folder.",
    )


def test_a_folder_without_the_right_to_write_is_refused(open_folder: Path) -> None:
    with without_rights(open_folder):
        sentence = refused(open_folder / "log.db")
    assert sentence == "FILE cannot be made (Permission denied); set WHOPAYS_DATABASE to another file."


def test_a_reader_reads_beside_the_writer_and_writes_nothing(store: SqliteStore, file: Path, tmp_path: Path) -> None:
    store.put(made(1))
    with closing(SqliteStore(file, read_only=True)) as reader:
        store.put(made(2))
        assert numbers(list(reader.rows())) == [1, 2]
        for write in (
            lambda: reader.put(made(3)),
            lambda: reader.set_state("a", "b"),
            lambda: reader.forget_scope("s:one"),
            lambda: reader.rename_project("s:one", "lumen", "Lantern"),
            lambda: reader.keep_edition("e", b"{}"),
        ):
            with pytest.raises(StoreTrouble, match="may only be read; let whopays write the file and its folder"):
                write()
        reader.copy_to(tmp_path / "all.db")
        reader.copy_to(tmp_path / "one.db", reader.rows("s:one"))
    assert numbers(list(store.rows())) == [1, 2]


def test_a_reader_alone_reads_a_closed_log(file: Path) -> None:
    with closing(SqliteStore(file)) as store:
        store.put(made(1))
    with closing(SqliteStore(file, read_only=True)) as reader:
        assert numbers(list(reader.rows())) == [1]


def test_a_reader_makes_nothing(file: Path) -> None:
    assert "cannot be opened" in refused(file, read_only=True)
    assert not file.exists()
    file.parent.mkdir()
    file.touch()
    assert refused(file, read_only=True) == (
        "FILE was written by an older whopays; start whopays once to bring it up to date."
    )
    with pytest.raises(StoreTrouble, match="in memory cannot be opened a second time"):
        SqliteStore(":memory:", read_only=True).close()


def test_a_locked_file_is_told_after_two_seconds(file: Path) -> None:
    with closing(SqliteStore(file)) as store, closing(sqlite3.connect(file, isolation_level=None)) as other:
        assert store.db.conn.execute("PRAGMA busy_timeout").fetchone() == (2000,)
        other.execute("BEGIN IMMEDIATE")
        assert refused(file) == "FILE is held by another program; end that program or try again."
        store.db.conn.execute("PRAGMA busy_timeout = 20")
        with pytest.raises(StoreTrouble, match="is held by another program"):
            store.put(made(1))
        other.execute("ROLLBACK")
        assert store.put(made(1))[1]


def test_a_full_disk_is_told_and_what_was_stored_stays(store: SqliteStore) -> None:
    ask = store.db.conn.execute
    (pages,) = ask("PRAGMA page_count").fetchone()
    ask(f"PRAGMA max_page_count = {pages + 2}").fetchone()
    keys: list[int] = []

    def fill() -> None:
        for number in range(1000):
            keys.append(store.put(made(number))[0])

    with pytest.raises(StoreTrouble, match=r"^The disk of .* is full and nothing was changed; make room and try again"):
        fill()
    with pytest.raises(StoreTrouble, match="is full"):
        store.keep_edition("e", os.urandom(9000))
    assert [row.key for row in store.rows()] == keys != []
    ask("PRAGMA max_page_count = 100000").fetchone()
    assert store.put(made(5))[1]
    assert ask("PRAGMA integrity_check").fetchone() == ("ok",)
