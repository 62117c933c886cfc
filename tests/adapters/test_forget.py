"""Forgetting on the operator's side: out of the log, its write-ahead log, backups and exports, proved by their bytes."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.adapters.copies import Copies
from bot.adapters.export import FORMATS, write
from bot.adapters.forget import forget
from bot.adapters.log_file import as_database
from bot.adapters.store import SqliteStore
from bot.domain.fields import fold
from bot.service.ports import NewDraft
from bot.service.whose import Whose
from tests.adapters.stored import made

ADA, BOB = "u:ada-7f3a", "u:bob-91cc"
ONE, TWO = "s:one-55aa", "s:two-66bb"
ROWS = (
    (ONE, ADA, "Umbrafax"), (TWO, ADA, "Quillfeather"), (ADA, ADA, "Marigold"), (ONE, BOB, "Umbrafax"),
    (TWO, BOB, "Vexillary"), (BOB, BOB, "Corncrake"),
)  # fmt: skip


@dataclass
class Log:
    """A log with every kind of copy that is known: beside it, in both folders, and one that was written elsewhere."""

    store: SqliteStore
    folder: Path
    elsewhere: Path

    def files(self) -> list[Path]:
        return sorted(path for root in (self.folder, self.elsewhere) for path in root.rglob("*") if path.is_file())

    def holding(self, *words: str) -> set[str]:
        """The files, each with its write-ahead log, that hold one of these words."""
        return {
            path.name.removesuffix("-wal")
            for path in self.files()
            for word in words
            if word.encode() in path.read_bytes()
        }

    def pieces(self, whose: str, column: str = "author") -> list[bytes]:
        """What lies packed in the log of somebody, in pieces that nobody else has."""
        packed = list(self.store.db.conn.execute(f"SELECT {column}, packed FROM assessments"))
        cut = {body[n : n + 16] for who, body in packed if who == whose for n in range(0, len(body) - 16, 16)}
        others = b"".join(body for who, body in packed if who != whose)
        return [piece for piece in cut if piece not in others]

    def left(self, pieces: list[bytes]) -> list[bytes]:
        whole = b"".join(path.read_bytes() for path in self.files())
        return [piece for piece in pieces if piece in whole]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    folder, elsewhere = tmp_path / "data", tmp_path / "elsewhere"
    with closing(SqliteStore(folder / "log.db")) as store:
        elsewhere.mkdir()
        for number, (scope, author, project) in enumerate(ROWS):
            noise = ("%016x" % (number * 0x9E3779B97F4A7C15 % 2**64)) * 40
            new = made(number + 1, scope=scope, project=project, author=author)
            body = new.body + "".join(chr(33 + (ord(c) * (i + number)) % 90) for i, c in enumerate(noise)).encode()
            store.put(replace(new, interaction=f"i-{number}-4242", body=body))
        store.put_draft(NewDraft(ONE, "heliotrope", ADA, "2026-11-25T00:00:00Z", "i-9-4242", b"{}"), "2026-11-01")
        opened = Log(store, folder, elsewhere)
        copied(opened)
        yield opened


def copied(log: Log) -> None:
    for name in ("backups", "exports"):
        (log.folder / name).mkdir()
    log.store.copy_to(log.folder / "yesterday.db")
    log.store.copy_to(log.folder / "backups" / "of-a-week.bak")
    log.store.copy_to(log.elsewhere / "written.db")
    Copies(log.store).wrote(str(log.elsewhere / "written.db"), "2026-11-26T00:00:00Z")
    nobody = (replace(row, scope="", author="", interaction=None) for row in log.store.rows())
    (log.folder / "exports" / "of-nobody.db").write_bytes(as_database(nobody, log.store.edition_body))
    for form, layout in FORMATS.items():
        path = log.folder / "exports" / f"all.{layout.ending}"
        with path.open("w", encoding="utf-8", newline="") as target:
            if form == "jsonl":
                target.writelines(f'{{"id":"{row.id}","project":"{row.name}"}}\n' for row in log.store.rows())
            else:
                write(layout, log.store.rows(), target)
    shutil.copy(log.folder / "exports" / "all.csv", log.elsewhere / "table.txt")
    Copies(log.store).wrote(str(log.elsewhere / "table.txt"), "2026-11-26T00:00:00Z")


COPIES = 10


def test_the_copies_that_are_known(log: Log) -> None:
    (log.folder / "notes.md").write_text("no export of anything")
    (log.folder / "exports" / "picture.png").write_bytes(b"\x89PNG")
    with closing(SqliteStore(log.elsewhere / "unknown.db")):
        pass
    found = {copy.path.name: copy.kind for copy in Copies(log.store).there()}
    assert found == {
        "yesterday.db": "database", "of-a-week.bak": "database", "written.db": "database", "of-nobody.db": "database",
        "all.jsonl": "text", "all.csv": "text", "all.md": "text", "all.html": "text", "table.txt": "text",
    }  # fmt: skip
    (log.elsewhere / "written.db").unlink()
    assert "written.db" not in {copy.path.name for copy in Copies(log.store).there()}


def test_of_a_user_no_byte_is_left_anywhere(log: Log) -> None:
    mine = (ADA, "Marigold", "Quillfeather", "marigold", "quillfeather", "heliotrope")
    numbers = ("i-0-4242", "i-1-4242", "i-2-4242", "i-9-4242", *(made(n).id for n in (1, 2, 3)))
    pieces = log.pieces(ADA)
    assert len(log.left(pieces)) == len(pieces) > 20
    assert log.holding(ADA) >= {"log.db", "yesterday.db", "of-a-week.bak", "written.db"}
    assert log.holding("Marigold") >= {"all.jsonl", "all.csv", "all.md", "all.html", "table.txt", "of-nobody.db"}
    done, proof = forget(log.store, Whose(user=ADA))
    assert (done.gone, proof.left, done.troubled) == (3, (), ())
    assert {path.name: count for path, count in done.copies} == {
        "yesterday.db": 3, "of-a-week.bak": 3, "written.db": 3, "of-nobody.db": 3, "all.jsonl": 3, "all.csv": 3,
        "all.md": 3, "all.html": 3, "table.txt": 3,
    }  # fmt: skip
    assert log.holding(*mine, *numbers) == set()
    assert log.left(pieces) == []
    others_stay(log, "Vexillary", "Corncrake", "Umbrafax")


def others_stay(log: Log, *names: str) -> None:
    for name in names:
        assert log.holding(name) >= {
            "log.db", "yesterday.db", "of-a-week.bak", "written.db", "of-nobody.db", "all.jsonl", "all.csv", "all.md",
            "all.html", "table.txt",
        }, name  # fmt: skip
    head = (log.folder / "exports" / "all.csv").read_bytes()
    assert head.startswith(b"id,made,name")
    assert head.count(b"\r\n") == head.count(b"\n")
    assert (log.folder / "exports" / "all.html").read_text().endswith("</table></html>\n")


def test_of_a_server_no_byte_is_left_anywhere(log: Log) -> None:
    pieces = log.pieces(TWO, "scope")
    done, proof = forget(log.store, Whose(scope=TWO))
    assert (done.gone, proof.left, done.troubled) == (2, (), ())
    assert log.holding(TWO, "Quillfeather", "quillfeather", "Vexillary", "i-1-4242", "i-4-4242") == set()
    assert log.left(pieces) == []
    others_stay(log, "Marigold", "Umbrafax", "Corncrake")


@pytest.mark.parametrize(
    ("whose", "gone", "stays"),
    [
        (Whose(project="umbrafax"), 2, ()),
        (Whose(project="umbrafax", scope=ONE), 2, ()),
        (Whose(project="umbrafax", user=ADA), 1, ("Umbrafax",)),
        (Whose(project="umbrafax", scope=TWO), 0, ("Umbrafax",)),
    ],
)
def test_of_a_project_no_byte_is_left_anywhere(log: Log, whose: Whose, gone: int, stays: tuple[str, ...]) -> None:
    done, proof = forget(log.store, whose)
    assert (done.gone, proof.left, done.troubled) == (gone, (), ())
    if not stays:
        assert log.holding("Umbrafax", "umbrafax", made(1).id, made(4).id, "i-0-4242", "i-3-4242") == set()
    others_stay(log, "Marigold", "Vexillary", *stays)


def test_a_draft_alone_is_a_project_too(log: Log) -> None:
    forget(log.store, Whose(project=fold("Heliotrope")))
    assert log.holding("heliotrope", "i-9-4242") == set()


def test_what_is_only_in_a_copy_goes_from_every_copy(log: Log) -> None:
    log.store.forget_author(ADA)
    done, _ = forget(log.store, Whose(user=ADA))
    assert done.gone == 0
    assert len(done.copies) == COPIES - 1
    assert log.holding(ADA, "Marigold") == set()


def test_a_statement_that_somebody_else_made_too_stays(log: Log) -> None:
    log.store.put(replace(made(3, scope=BOB, project="Marigold", author=BOB), interaction="i-again"))
    _, proof = forget(log.store, Whose(user=ADA))
    assert proof.left == ()
    assert "all.jsonl" in log.holding(made(3).id)
    assert log.holding(ADA) == set()


def test_what_can_not_be_cleaned_is_said_and_found(log: Log) -> None:
    with closing(SqliteStore(log.folder / "yesterday.db")) as reader:
        reader.db.conn.execute("BEGIN")
        reader.stats()
        _, proof = forget(log.store, Whose(user=ADA))
        assert {path.name for path in proof.left} & {"yesterday.db", "yesterday.db-wal"}
        reader.db.conn.execute("COMMIT")
    assert forget(log.store, Whose(user=ADA))[1].left == ()
    assert log.holding(ADA) == set()


def test_a_copy_that_is_damaged_is_named(log: Log) -> None:
    path = log.folder / "backups" / "of-a-week.bak"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    done, _ = forget(log.store, Whose(user=ADA))
    assert [p.name for p, _ in done.troubled] == ["of-a-week.bak"]
    assert "damaged" in done.troubled[0][1]
    assert {path.name for path, _ in done.copies} >= {"yesterday.db", "all.csv"}


def test_a_log_in_memory_has_no_folder() -> None:
    with closing(SqliteStore(":memory:")) as store:
        store.put(made(1, author=ADA))
        assert forget(store, Whose(user=ADA))[0].gone == 1


def test_a_mark_between_two_pieces_is_found(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    text = log.folder / "exports" / "all.md"
    text.write_text("x" * 997 + ADA + "x" * 500)
    for size in (3, 11, 1000):
        monkeypatch.setattr("bot.adapters.forget._CHUNK", size)
        _, proof = forget(log.store, Whose(user=ADA))
        assert [path.name for path in proof.left] == ["all.md"]


def test_a_copy_that_can_not_be_read_is_not_called_clean(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, real = log.folder / "exports" / "all.csv", Path.open

    def opened(self: Path, *given: str, **named: str) -> object:
        if self == secret:
            raise PermissionError(13, "Permission denied")
        return real(self, *given, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(Path, "open", opened)
    done, proof = forget(log.store, Whose(user=ADA))
    assert [path.name for path, _ in done.troubled] == ["all.csv"]
    assert [path.name for path in proof.left] == ["all.csv"]
