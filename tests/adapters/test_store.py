"""The log: real SQLite files, several threads, killed processes, and every way in which a file can be unusable."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import zlib
from collections.abc import Callable, Generator, Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlite_utils import Database

from bot.adapters.migrations import MIGRATIONS, STEPS
from bot.adapters.secret import Pseudonyms, load_secret
from bot.adapters.store import SqliteStore
from bot.domain.canonical import canonical, sha256
from bot.domain.refusal import Refused
from bot.service.ports import NewRow, Row, Store, StoreTrouble

NOBODY = 65534


def made(number: int = 0, *, scope: str = "s:one", project: str = "Lumen", author: str = "u:ada") -> NewRow:
    body = canonical({"number": number, "situation": {"project": project}})
    return NewRow(
        id=f"{number:016x}",
        scope=scope,
        project=project.casefold(),
        name=project,
        made=f"2026-01-01T00:{number // 60 % 60:02}:{number % 60:02}Z",
        author=author,
        interaction=None,
        engine=1,
        edition="e" * 64,
        score=40,
        low=30,
        high=70,
        band="watch",
        coverage=512,
        zero_cash_on="2027-03-09",
        sha256=sha256(body),
        body=body,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "log.db"


@pytest.fixture
def store(file: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(file)) as opened:
        yield opened


def numbers(rows: list[Row]) -> list[int]:
    return [int(row.id, 16) for row in rows]


def left_in(folder: Path, secrets: list[bytes]) -> list[tuple[str, bytes]]:
    files = [path for path in folder.iterdir() if path.is_file()]
    return [(path.name, secret) for path in files for secret in secrets if secret in path.read_bytes()]


# Storing and finding


@pytest.mark.parametrize("path", ["file", ":memory:"])
def test_what_is_stored_comes_back(file: Path, path: str) -> None:
    new = replace(made(7), interaction="i7", zero_cash_on=None)
    with closing(SqliteStore(file if path == "file" else path)) as opened:
        store: Store = opened
        key, fresh = store.put(new)
        row = store.get(key, new.scope)
        assert fresh
        assert row is not None
        assert row.body == new.body
        assert row == Row(
            **{name: getattr(new, name) for name in NewRow.__dataclass_fields__ if name != "body"},
            packed=zlib.compress(new.body, 1),
            key=key,
        )
        assert row == store.by_id(new.scope, new.id) == store.by_interaction("i7")
        assert row == store.latest(new.scope, "lumen")
        assert [row] == store.last(new.scope, 10) == list(store.rows())


def test_a_stored_row_is_durable_and_written_ahead(store: SqliteStore) -> None:
    ask = store.db.conn.execute
    assert ask("PRAGMA journal_mode").fetchone() == ("wal",)
    assert ask("PRAGMA synchronous").fetchone() == (2,)
    assert ask("PRAGMA secure_delete").fetchone() == (1,)


def test_the_folder_is_made_and_the_file_is_its_owners_alone(store: SqliteStore, file: Path) -> None:
    store.put(made())
    assert {oct(path.stat().st_mode & 0o777) for path in file.parent.iterdir()} == {"0o600"}


def test_a_path_is_never_read_as_an_address(tmp_path: Path) -> None:
    odd = tmp_path / "a?mode=memory#b%20c.db"
    with closing(SqliteStore(odd)) as store:
        store.put(made())
    assert odd.stat().st_size > 0


def test_an_interaction_is_stored_once(store: SqliteStore) -> None:
    first = replace(made(1), interaction="i1")
    key, fresh = store.put(first)
    again, fresh_again = store.put(replace(made(2), interaction="i1"))
    assert (fresh, fresh_again) == (True, False)
    assert again == key
    assert numbers(list(store.rows())) == [1]


def test_rows_without_an_interaction_are_all_kept(store: SqliteStore) -> None:
    keys = {store.put(made(1))[0] for _ in range(3)}
    assert len(keys) == 3


def test_by_id_gives_the_newest_of_a_statement(store: SqliteStore) -> None:
    store.put(made(1, author="u:ada"))
    newest, _ = store.put(made(1, author="u:bob"))
    row = store.by_id("s:one", made(1).id)
    assert row is not None
    assert row.key == newest


def test_lists_are_newest_first_and_go_on_where_they_ended(store: SqliteStore) -> None:
    for number in range(6):
        store.put(made(number, project="Lumen" if number % 2 else "Other"))
    first = store.last("s:one", 4)
    assert numbers(first) == [5, 4, 3, 2]
    assert numbers(store.last("s:one", 4, first[-1].key)) == [1, 0]
    lumen = store.history("s:one", "lumen", 2)
    assert numbers(lumen) == [5, 3]
    assert numbers(store.history("s:one", "lumen", 2, lumen[-1].key)) == [1]


def test_the_key_of_a_deleted_row_never_comes_back(store: SqliteStore) -> None:
    key, _ = store.put(made(1))
    store.forget_scope("s:one")
    assert store.put(made(2))[0] > key


def test_scopes_never_mix(store: SqliteStore) -> None:
    key, _ = store.put(made(1, scope="s:one"))
    store.put(made(2, scope="s:two", project="Secret"))
    assert store.get(key, "s:two") is None
    assert store.by_id("s:two", made(1).id) is None
    assert store.latest("s:two", "lumen") is None
    assert store.history("s:two", "lumen", 9) == []
    assert numbers(store.last("s:two", 9)) == [2]
    assert store.projects("s:one", "", 9) == ["Lumen"]
    assert store.rename_project("s:two", "lumen", "Mine") == 0
    assert store.delete_project("s:two", "lumen") == 0
    assert store.rename_project("s:one", "lumen", "Secret") == 1


def test_autocomplete_gives_shown_names_most_recent_first(store: SqliteStore) -> None:
    for number, project in enumerate(["Lumen", "Big Lumen", "Other", "LUMEN", "Lum"]):
        store.put(made(number, project=project))
    assert store.projects("s:one", "", 9) == ["Lum", "LUMEN", "Other", "Big Lumen"]
    assert store.projects("s:one", "  ＬUMEN ", 9) == ["LUMEN", "Big Lumen"]
    assert store.projects("s:one", "", 2) == ["Lum", "LUMEN"]
    assert store.projects("s:one", "%", 9) == []
    assert store.projects("s:none", "", 9) == []


def test_a_renamed_project_keeps_its_bodies(store: SqliteStore) -> None:
    store.put(made(1))
    store.put(made(2, project="Other"))
    assert store.rename_project("s:one", "lumen", "Lantern") == 1
    row = store.latest("s:one", "lantern")
    assert row is not None
    assert (row.name, row.body) == ("Lantern", made(1).body)
    assert store.rename_project("s:one", "lantern", "LANTERN") == 1
    assert store.projects("s:one", "", 9) == ["Other", "LANTERN"]


def test_a_name_that_is_taken_is_refused(store: SqliteStore) -> None:
    store.put(made(1))
    store.put(made(2, project="Other"))
    with pytest.raises(Refused, match=r'^There is another project called "OTHER" here; choose another name\.$'):
        store.rename_project("s:one", "lumen", "OTHER")
    assert store.projects("s:one", "", 9) == ["Other", "Lumen"]
    store.put(made(3))


def test_rows_for_exports_come_in_order_by_pages(store: SqliteStore) -> None:
    store.db.conn.execute("BEGIN")
    for number in range(1203):
        store.put(made(number, scope=f"s:{number % 2}", author=f"u:{number % 3}"))
    store.db.conn.execute("COMMIT")
    assert numbers(list(store.rows())) == list(range(1203))
    assert numbers(list(store.rows(scope="s:1", author="u:2"))) == [n for n in range(1203) if n % 2 == 1 and n % 3 == 2]
    assert list(store.rows(project="other")) == []


def test_counts_over_the_whole_log(store: SqliteStore) -> None:
    assert store.stats()["rows"] == 0
    assert store.stats()["first"] is None
    store.put(made(1))
    store.put(replace(made(2, scope="s:two"), band="severe", engine=2))
    store.put(made(3, project="Other"))
    assert store.stats() == {
        "rows": 3,
        "scopes": 2,
        "projects": 3,
        "first": "2026-01-01T00:00:01Z",
        "last": "2026-01-01T00:00:03Z",
        "bands": {"severe": 1, "watch": 2},
        "engines": {1: 2, 2: 1},
    }


def test_an_edition_is_kept_once(store: SqliteStore) -> None:
    assert store.edition_body("e1") is None
    store.keep_edition("e1", b"first")
    store.keep_edition("e1", b"second")
    assert store.edition_body("e1") == b"first"


def test_small_things_are_remembered(store: SqliteStore) -> None:
    assert store.state("commands") is None
    store.set_state("commands", "a")
    store.set_state("commands", "b")
    assert store.state("commands") == "b"


def test_a_damaged_body_says_so(store: SqliteStore) -> None:
    key, _ = store.put(made(1))
    store.db.conn.execute("UPDATE assessments SET packed = x'00'")
    row = store.get(key, "s:one")
    assert row is not None
    with pytest.raises(StoreTrouble, match=rf"^Row {key} of the log is damaged; put back a backup\.$"):
        _ = row.body


# Speed that lasts: every read ends in an index, in its order


def plans(store: SqliteStore, call: Callable[[], object]) -> list[str]:
    asked: list[str] = []
    store.db.conn.set_trace_callback(asked.append)
    call()
    store.db.conn.set_trace_callback(None)
    explained = [store.db.conn.execute(f"EXPLAIN QUERY PLAN {statement}").fetchall() for statement in asked]
    return [step[3] for steps in explained for step in steps]


READS: list[tuple[Callable[[SqliteStore], object], str]] = [
    (lambda s: s.last("s:one", 10), "assessments_scope (scope=? AND rowid<?)"),
    (lambda s: s.last("s:one", 10, 5), "assessments_scope (scope=? AND rowid<?)"),
    (lambda s: s.history("s:one", "lumen", 10), "assessments_project (scope=? AND project=? AND rowid<?)"),
    (lambda s: s.latest("s:one", "lumen"), "assessments_project (scope=? AND project=?)"),
    (lambda s: s.by_id("s:one", "0" * 16), "assessments_id (scope=? AND id=?)"),
    (lambda s: s.by_interaction("i1"), "sqlite_autoindex_assessments_1 (interaction=?)"),
    (lambda s: s.forget_author("u:ada"), "assessments_author (author=?)"),
    (lambda s: list(s.rows(author="u:ada")), "assessments_author (author=? AND rowid>?)"),
    (lambda s: list(s.drafts(author="u:ada")), "drafts_author (author=?)"),
    (lambda s: list(s.rows(scope="s:one")), "assessments_scope (scope=? AND rowid>?)"),
]


@pytest.mark.parametrize(("call", "index"), READS)
def test_reads_use_an_index(store: SqliteStore, call: Callable[[SqliteStore], object], index: str) -> None:
    steps = plans(store, lambda: call(store))
    assert any(step.endswith(f"INDEX {index}") for step in steps), steps
    assert not [step for step in steps if "SCAN" in step or "TEMP B-TREE" in step]


def test_autocomplete_steps_through_the_index(store: SqliteStore) -> None:
    steps = plans(store, lambda: store.projects("s:one", "lum", 25))
    assert not [step for step in steps if "SCAN" in step and step not in ("SCAN each", "SCAN CONSTANT ROW")], steps


# Several threads, and an end in the middle


def test_many_threads_lose_and_mix_nothing(file: Path) -> None:
    keys: dict[int, int] = {}
    failed: list[BaseException] = []

    def work(first: int) -> None:
        try:
            with closing(SqliteStore(file)) as store:
                for number in range(first, first + 25):
                    keys[number], _ = store.put(replace(made(number), interaction=f"i{number}"))
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work, args=(first * 25,)) for first in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []
    with closing(SqliteStore(file)) as store:
        assert {int(row.id, 16): row.key for row in store.rows()} == keys
    assert len(set(keys.values())) == 200


@pytest.mark.parametrize("attempt", range(20))
def test_a_new_file_may_be_opened_by_many_at_once(file: Path, attempt: int) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            SqliteStore(file).close()
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_a_store_stays_in_its_thread(store: SqliteStore) -> None:
    failed: list[BaseException] = []

    def work() -> None:
        try:
            store.put(made())
        except sqlite3.ProgrammingError as error:
            failed.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert len(failed) == 1


CHILD = """
import sys
from dataclasses import replace
from itertools import count
from bot.adapters.store import SqliteStore
from tests.adapters.test_store import made
store = SqliteStore(sys.argv[1])
for number in count():
    key, _ = store.put(replace(made(number), interaction=f"i{number}"))
    print(key, number, flush=True)
"""


def test_killed_in_the_middle_nothing_that_was_stored_is_lost(file: Path) -> None:
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", CHILD, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) as child:
        assert child.stdout is not None
        printed = [child.stdout.readline() for _ in range(200)]
        child.send_signal(signal.SIGKILL)
        printed += child.stdout.readlines()
    told = [tuple(map(int, line.split())) for line in printed if line.endswith("\n")]
    assert len(told) >= 200
    with closing(SqliteStore(file)) as store:
        kept = {row.key: int(row.id, 16) for row in store.rows()}
        assert [key for key, number in told if kept.get(key) != number] == []
        assert len(kept) - len(told) in (0, 1)
        assert store.db.conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert store.put(replace(made(0), interaction="i0")) == (told[0][0], False)


# Files that cannot be used


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


# The secret and the pseudonyms


def test_a_secret_is_made_once_and_kept_beside_the_database(file: Path) -> None:
    secret = load_secret(file, None)
    kept = file.with_name("log.db.secret")
    assert len(secret) == 32
    assert kept.stat().st_mode & 0o777 == 0o600
    assert bytes.fromhex(kept.read_text()) == secret == load_secret(str(file), None)


def test_a_given_secret_stands_before_the_file(file: Path) -> None:
    assert load_secret(file, "correct horse battery") == b"correct horse battery"
    assert not file.parent.exists()
    with pytest.raises(StoreTrouble, match=r"^WHOPAYS_SECRET is too short; give at least 16 characters\.$"):
        load_secret(file, "short")


def test_in_memory_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_secret(":memory:", None) != load_secret(":memory:", None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"abcd\n", b"z" * 64, b"\xff\xfe"])
def test_a_damaged_secret_is_never_replaced(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    kept = file.with_name("log.db.secret")
    kept.write_bytes(content)
    with pytest.raises(StoreTrouble, match="holds no secret; put back its backup, or delete it if nothing is stored"):
        load_secret(file, None)
    assert kept.read_bytes() == content


def test_a_secret_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreTrouble, match=r"cannot be made or read \(.*\); set WHOPAYS_SECRET instead\.$"):
        load_secret(tmp_path / "file" / "log.db", None)


def test_pseudonyms_are_stable_and_keyed() -> None:
    names = Pseudonyms(b"k" * 32)
    assert names.user(80351110224678912) == names.user("80351110224678912") == "u:7fb01edc0654ff29ea709a8f"
    assert names.user(1) != names.user(2)
    assert names.user(1) != Pseudonyms(b"l" * 32).user(1)
    assert names.user(1)[2:] != names.server(1)[2:]
    assert names.server(1).startswith("s:")
    assert len(names.server(1)) == len(names.user(1)) == 26
