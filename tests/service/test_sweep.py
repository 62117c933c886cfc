"""Sweeping: retention, and servers that the bot has left."""

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from bot.adapters.absence_table import AbsenceTable
from bot.adapters.copies import Copies
from bot.adapters.forget import clean
from bot.adapters.settings_table import SettingsTable
from bot.adapters.store import SqliteStore
from bot.adapters.watch_table import WatchTable
from bot.service.assess import Caller
from bot.service.ports import NewDraft
from bot.service.settings import Named, SettingsService
from bot.service.sweep import SweepService
from tests.adapters.languages import languages
from tests.adapters.stored import made

ONE, TWO, MINE = "s:one", "s:two", "u:ada"
START = datetime(2026, 1, 1, 12, tzinfo=UTC)


class House:
    def __init__(self, path: Path) -> None:
        self.at = START
        self.store = SqliteStore(path)
        conn, file = self.store.db.conn, self.store.file
        self.settings = SettingsService(SettingsTable(conn, file), languages())
        self.watches = WatchTable(conn, file)
        self.sweeping = SweepService(
            self.store, AbsenceTable(conn, file), self.settings, partial(clean, self.store),
            partial(Copies(self.store).expire, days=365), lambda: self.at,
        )  # fmt: skip

    def days(self, count: int, *present: str) -> None:
        for _ in range(count):
            assert self.sweeping.due()
            self.sweeping.sweep(set(present))
            assert not self.sweeping.due()
            self.at += timedelta(days=1)

    def names(self) -> set[str]:
        return {row.name for row in self.store.rows()}


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    opened = House(tmp_path / "log.db")
    for number, (scope, name) in enumerate(((ONE, "Quillfeather"), (TWO, "Kelp"), (MINE, "Mine"))):
        opened.store.put(made(number, scope=scope, project=name))
    opened.settings.change(Caller(ONE, MINE, manages=True), channel=Named(number=9, name="heliotrope"))
    opened.watches.watch(ONE, "quillfeather", 9, "2026-01-01T00:00:00Z")
    yield opened
    opened.store.close()


def test_a_server_that_was_left_is_forgotten_thirty_days_later_with_all_it_had(house: House) -> None:
    house.days(5, ONE, TWO)
    house.days(30, TWO)
    assert house.names() == {"Quillfeather", "Kelp", "Mine"}
    house.days(1, TWO)
    assert house.names() == {"Kelp", "Mine"}
    assert house.settings.of(ONE).channel is None
    assert house.watches.watches(ONE) == []
    whole = b"".join(path.read_bytes() for path in Path(house.store.file).parent.iterdir())
    for secret in (b"Quillfeather", b"quillfeather", b"heliotrope", ONE.encode()):
        assert secret not in whole
    assert TWO.encode() in whole


def test_who_comes_back_in_time_loses_nothing(house: House) -> None:
    house.days(29, TWO)
    house.days(1, ONE, TWO)
    house.days(30, TWO)
    assert "Quillfeather" in house.names()


def test_one_wrong_answer_removes_nothing_however_late_it_comes(house: House) -> None:
    house.days(1)
    house.at += timedelta(days=40)
    house.days(1)
    assert house.names() == {"Quillfeather", "Kelp", "Mine"}
    house.days(1, ONE, TWO)
    house.at += timedelta(days=40)
    house.days(1)
    assert house.names() == {"Quillfeather", "Kelp", "Mine"}


def test_somebodys_own_records_are_of_no_server(house: House) -> None:
    house.days(60)
    assert house.names() == {"Mine"}


def test_what_is_older_than_a_server_keeps_it_goes_from_the_file(house: House) -> None:
    old, young = "2025-11-01T00:00:00Z", "2025-12-20T00:00:00Z"
    house.store.put(replace(made(50, scope=ONE, project="Lumen"), made=old))
    house.store.put(replace(made(51, scope=ONE, project="Marigold"), made=young))
    house.store.put(replace(made(52, scope=TWO, project="Foxglove"), made=old))
    house.store.put_draft(NewDraft(ONE, "zinnia", MINE, old, None, b"{}"), "2025-01-01")
    house.settings.change(Caller(ONE, MINE, manages=True), retention_days=30)
    house.sweeping.retain()
    assert {"Marigold", "Foxglove"} <= house.names()
    assert "Lumen" not in house.names()
    whole = b"".join(path.read_bytes() for path in Path(house.store.file).parent.iterdir())
    assert b"zinnia" not in whole
    assert b"Lumen" not in whole
    assert house.sweeping.due()


def test_backups_that_are_too_old_go_and_nothing_else_does(tmp_path: Path) -> None:
    made_on = (START - timedelta(days=366)).timestamp()
    folder = tmp_path / "backups"
    folder.mkdir()
    house = House(tmp_path / "log.db")
    for path in (folder / "old.db", folder / "new.db", tmp_path / "another.db", tmp_path / "written.db"):
        with closing(SqliteStore(path)):
            pass
        if path.name != "new.db":
            os.utime(path, (made_on, made_on))
    (folder / "notes.txt").write_text("mine")
    os.utime(folder / "notes.txt", (made_on, made_on))
    os.utime(folder / "new.db", (START.timestamp(), START.timestamp()))
    Copies(house.store).wrote(str(tmp_path / "written.db"), "2025-01-01T00:00:00Z")
    house.days(1)
    left = {path.name for path in (*tmp_path.glob("*.db"), *folder.iterdir())}
    assert left == {"log.db", "new.db", "another.db", "notes.txt"}
    assert Copies(house.store).expire(START.date() + timedelta(days=9999), 0) == 0
    house.store.close()
