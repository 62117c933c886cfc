"""What is kept of somebody: told, handed out, deleted; two servers, three users, and nobody gets another's."""

import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME, press
from bot.commands.drafts import describe
from bot.domain.page import LARGEST_FILE, MOST_FILES, Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.ports import NewDraft
from bot.wiring import desk
from tests.adapters.stored import made

TEXT = "Heliotrope costs 40k EUR a month and a wealthy aunt of Quillfeather pays 70 % of it."
ADA, BOB, CY = "u:ada-7f3a", "u:bob-91cc", "u:cy-0d5e"
ONE, TWO = "s:one-55aa", "s:two-66bb"


@dataclass
class Log:
    """A log in a file, with what each user made in each server and for themselves."""

    store: SqliteStore
    desk: Desk
    folder: Path

    def run(self, command: str, caller: Caller, **values: str) -> Page:
        page = BY_NAME[command].run(self.desk, caller, values)
        assert isinstance(page, Page)
        return page

    def press(self, action: str, caller: Caller, target: str) -> Page:
        page = press(self.desk, caller, action, target)
        assert isinstance(page, Page)
        return page

    def kept(self) -> set[tuple[str, str, str]]:
        rows = {(row.scope, row.author, row.name) for row in self.store.rows()}
        return rows | {(scope, author, "draft") for scope in (ONE, TWO, ADA, BOB) for author in (ADA, BOB, CY)
                       for _ in self.store.drafts(scope, author)}  # fmt: skip

    def whole(self) -> bytes:
        """All of the database and its write-ahead log."""
        return b"".join(path.read_bytes() for path in self.folder.iterdir())

    def left(self, *secrets: str) -> set[str]:
        return {secret for secret in secrets if secret.encode() in self.whole()}

    def pieces(self, table: str, author: str) -> list[bytes]:
        """What somebody made as it lies in the file, packed: in pieces that nobody else's has."""
        packed = list(self.store.db.conn.execute(f"SELECT author, packed FROM {table}"))
        cut = {body[n : n + 16] for who, body in packed if who == author for n in range(0, len(body) - 16, 16)}
        others = b"".join(body for who, body in packed if who != author)
        whole = self.whole()
        return [piece for piece in cut if piece not in others and piece in whole]


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Log]:
    with closing(SqliteStore(tmp_path / "log.db")) as store:
        opened = Log(store, desk(store), tmp_path)
        for scope, author, project in MADE:
            opened.run("assess", Caller(scope, author), project=project, cost="40k EUR")
        for scope, author in ((ONE, ADA), (TWO, BOB)):
            describe(opened.desk, Caller(scope, author), TEXT, {"project": f"Draft of {author}"})
        yield opened


MADE = [
    (ONE, ADA, "Lumen"),
    (TWO, ADA, "Kelp"),
    (ADA, ADA, "Marigold"),
    (ONE, BOB, "Lumen"),
    (ONE, BOB, "Bobs"),
    (TWO, CY, "Cys"),
]
DRAFTS = {(ONE, ADA, "draft"), (TWO, BOB, "draft")}


def text(page: Page) -> str:
    return "\n".join(page.blocks)


def test_show_counts_what_somebody_made_everywhere(log: Log) -> None:
    page = log.run("privacy show", Caller(ONE, ADA))
    assert "**3** assessments and **1** draft, made in 3 places" in text(page)
    assert [name for name in ("Lumen", "Kelp", "Marigold", "Bobs", "Cys") if f"- {name}" in text(page)] == [
        "Lumen",
        "Kelp",
        "Marigold",
    ]
    assert [button.action for button in page.buttons] == ["privacy_export", "privacy_delete"]
    assert text(log.run("privacy show", Caller(TWO, ADA))) == text(page)


def test_who_made_nothing_is_told_so(log: Log) -> None:
    page = log.run("privacy show", Caller(ONE, "u:dan"))
    assert "Nothing: no assessment and no draft" in text(page)
    assert page.buttons == ()
    for command in ("privacy export", "privacy delete"):
        with pytest.raises(Refused, match=r"^Nothing is kept of you"):
            log.run(command, Caller(ONE, "u:dan"))


def test_an_export_is_the_stored_bytes_and_nobody_elses(log: Log) -> None:
    page = log.run("privacy export", Caller(ONE, ADA))
    assert [file.name for file in page.files] == ["whopays-assessments.jsonl", "whopays-drafts.jsonl"]
    mine = [row.body for row in log.store.rows(author=ADA)]
    assert page.files[0].data == b"".join(body + b"\n" for body in mine)
    assert len(mine) == 3
    draft = json.loads(page.files[1].data)
    assert draft["situation"]["project"] == f"Draft of {ADA}"
    assert "costs 40k EUR a month" in page.files[1].data.decode()
    assert BOB.encode() not in page.files[0].data + page.files[1].data


def test_who_has_drafts_alone_gets_them(log: Log) -> None:
    describe(log.desk, Caller(TWO, "u:dan"), TEXT, {})
    page = log.run("privacy export", Caller(ONE, "u:dan"))
    assert [file.name for file in page.files] == ["whopays-drafts.jsonl"]
    assert "0 assessments and 1 draft of yours deleted" in text(log.press("forget", Caller(ONE, "u:dan"), "mine"))


def test_a_deletion_asks_first_and_takes_all_that_is_the_callers(log: Log) -> None:
    before = log.kept()
    asked = log.run("privacy delete", Caller(TWO, ADA))
    assert "**3** assessments and **1** draft of yours" in text(asked)
    assert "Backups" in text(asked)
    assert [(b.label, b.action, b.target, b.style) for b in asked.buttons] == [
        ("Delete for good", "forget", "mine", "danger")
    ]
    assert log.kept() == before
    done = log.press("forget", Caller(TWO, ADA), "mine")
    assert "3 assessments and 1 draft of yours deleted. No byte" in text(done)
    assert log.kept() == {row for row in before if row[1] != ADA}
    with pytest.raises(Refused, match="Nothing is kept of you"):
        log.press("forget", Caller(TWO, ADA), "mine")


def test_no_byte_of_it_is_left_in_the_database_or_its_write_ahead_log(log: Log) -> None:
    log.store.put_draft(NewDraft(ONE, "heliotrope", ADA, "2026-11-25T00:00:00Z", "i-424242", b"{}"), "2026-11-01")
    secrets = (ADA, "heliotrope", "i-424242", "Marigold", "Kelp")
    assessed, drafted = log.pieces("assessments", ADA), log.pieces("drafts", ADA)
    assert log.left(*secrets) == set(secrets)
    assert len(assessed) > 200
    assert len(drafted) > 5
    assert (log.folder / "log.db-wal").stat().st_size > 0
    log.press("forget", Caller(ONE, ADA), "mine")
    assert log.left(*secrets) == set()
    assert not [piece for piece in assessed + drafted if piece in log.whole()]
    assert log.left(BOB, "Bobs") == {BOB, "Bobs"}


def test_a_file_that_is_being_read_is_not_called_clean(log: Log) -> None:
    log.store.db.conn.execute("PRAGMA busy_timeout = 20")
    with closing(SqliteStore(log.folder / "log.db", read_only=True)) as reader:
        reader.db.conn.execute("BEGIN")
        reader.stats()
        assert "overwritten at the next deletion or start" in text(log.press("forget", Caller(ONE, ADA), "mine"))
        reader.db.conn.execute("COMMIT")
    log.press("forget", Caller(TWO, CY), "mine")
    assert log.left(ADA) == set()


def test_who_manages_a_server_deletes_its_records_alone(log: Log) -> None:
    before = log.kept()
    manager = Caller(ONE, CY, manages=True)
    asked = log.run("privacy delete", manager, what="server")
    assert "**3** assessments and **1** draft of this server, whoever made them" in text(asked)
    assert asked.buttons[0].target == "server"
    assert log.kept() == before
    log.press("forget", manager, "server")
    assert log.kept() == {row for row in before if row[0] != ONE}
    assert log.left("Bobs", f"draft of {ADA}") == set()


@pytest.mark.parametrize("step", ["ask", "press"])
def test_a_servers_records_need_the_right_and_a_server(log: Log, step: str) -> None:
    before = log.kept()

    def delete(caller: Caller) -> None:
        if step == "ask":
            log.run("privacy delete", caller, what="server")
        else:
            log.press("forget", caller, "server")

    with pytest.raises(Refused, match='takes the right "Manage Server"'):
        delete(Caller(ONE, ADA))
    with pytest.raises(Refused, match="no records of a server here"):
        delete(Caller(ADA, ADA, manages=True))
    with pytest.raises(Refused, match="Nothing is kept of this server"):
        delete(Caller("s:empty", ADA, manages=True))
    assert log.kept() == before


def test_a_button_says_mine_or_server_and_nothing_else(log: Log) -> None:
    for action in ("forget", "privacy_delete"):
        with pytest.raises(Refused, match="say mine or server"):
            log.press(action, Caller(ONE, ADA, manages=True), TWO)


def test_a_manager_gets_nobody_elses_with_mine(log: Log) -> None:
    before = log.kept()
    log.press("forget", Caller(ONE, CY, manages=True), "mine")
    assert log.kept() == {row for row in before if row[1] != CY}


@pytest.mark.parametrize(("form", "ending"), [("jsonl", "jsonl"), ("csv", "csv"), ("markdown", "md"), ("html", "html")])
def test_the_log_of_a_scope_as_a_file(log: Log, form: str, ending: str) -> None:
    (file,) = log.run("log export", Caller(ONE, CY), format=form).files
    assert file.name == f"whopays-assessments.{ending}"
    whole = file.data.decode()
    assert [name for name in ("Lumen", "Bobs", "Kelp", "Cys", "Marigold") if name in whole] == ["Lumen", "Bobs"]
    assert not [author for author in (ADA, BOB, ONE) if author in whole]
    (one,) = log.run("log export", Caller(ONE, CY), format=form, project="lumen").files
    assert "Bobs" not in one.data.decode()


def test_the_log_is_exported_whole_where_no_form_is_named(log: Log) -> None:
    (file,) = log.run("log export", Caller(ONE, ADA)).files
    assert file.data == b"".join(row.body + b"\n" for row in log.store.rows(ONE))


def test_a_log_without_rows_is_refused(log: Log) -> None:
    with pytest.raises(Refused, match="No assessment is kept here yet"):
        log.run("log export", Caller("s:empty", ADA))
    with pytest.raises(Refused, match='No assessment of "Cys" is kept here'):
        log.run("log export", Caller(ONE, ADA), project="Cys")


def test_what_is_too_large_is_split_at_line_ends_and_numbered(log: Log) -> None:
    body = b'"' + b"x" * (1024 * 1024 - 3) + b'"'
    for number in range(21):
        log.store.put(replace(made(number, scope="s:large", author="u:large"), body=body))
    for command in ("log export", "privacy export"):
        files = log.run(command, Caller("s:large", "u:large")).files
        assert [file.name for file in files] == [f"whopays-assessments-{n}.jsonl" for n in (1, 2, 3)]
        assert [len(file.data) for file in files] == [LARGEST_FILE, LARGEST_FILE, 1024 * 1024]
        assert b"".join(file.data for file in files) == (body + b"\n") * 21


def test_each_part_of_a_table_has_its_head(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.files.LARGEST_FILE", 500)
    for form in ("csv", "markdown"):
        for number in range(6):
            log.store.put(made(number, scope="s:parts", project=f"Part {number}"))
        whole = [file.data.decode() for file in log.run("log export", Caller("s:parts", "u:ada"), format=form).files]
        assert len(whole) > 1
        assert len({part.splitlines()[0] for part in whole}) == 1
        assert all(len(part) <= 500 for part in whole)
        assert [n for part in whole for n in range(6) if f"Part {n}" in part]


def test_more_than_a_message_holds_is_refused(log: Log, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.commands.files.LARGEST_FILE", 60)
    for number in range(MOST_FILES + 1):
        log.store.put(made(number, scope="s:many", author="u:many"))
    for command in ("log export", "privacy export"):
        with pytest.raises(Refused, match="one project at a time"):
            log.run(command, Caller("s:many", "u:many"))


def test_a_deletion_takes_it_from_the_copies_too(log: Log) -> None:
    (log.folder / "backups").mkdir()
    log.store.copy_to(log.folder / "backups" / "old.db")
    assert ADA.encode() in (log.folder / "backups" / "old.db").read_bytes()
    page = log.press("forget", Caller(ONE, ADA), "mine")
    assert "No byte of them is left in the file, nor in the 1 copy of it that held some" in text(page)
    left = (log.folder / "backups" / "old.db").read_bytes()
    assert (ADA.encode() in left, BOB.encode() in left) == (False, True)
    (log.folder / "backups" / "old.db").write_bytes(b"SQLite format 3\0" + b"x" * 4000)
    assert "1 copy of the file could not be cleaned" in text(log.press("forget", Caller(ONE, BOB), "mine"))


@pytest.mark.parametrize("manages", [True, False])
def test_a_deleted_project_goes_from_the_copies_as_far_as_it_may(log: Log, manages: bool) -> None:
    (log.folder / "backups").mkdir()
    copy = log.folder / "backups" / "old.db"
    log.store.copy_to(copy)
    log.run("project delete", Caller(ONE, BOB, manages=manages), project="Lumen")
    with closing(SqliteStore(copy)) as left:
        kept = {(row.scope, row.author, row.name) for row in left.rows()}
    assert {row for row in MADE if row not in kept} == {
        (ONE, BOB, "Lumen"),
        *([(ONE, ADA, "Lumen")] if manages else []),
    }
