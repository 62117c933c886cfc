"""The log: what is stored and found again, in real SQLite files."""

import zlib
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.domain.refusal import Refused
from bot.service.ports import NewRow, Row, Store, StoreTrouble
from tests.adapters.stored import made, numbers

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
