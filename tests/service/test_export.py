"""The log of a scope as files: every form, every condition, and what may not be in them."""

import csv
import io
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import BY_NAME
from bot.domain.forms import BANDS, EXPORT_FORMATS
from bot.domain.page import Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.export import Wanted
from bot.wiring import Judging, desk, judging
from tests.adapters.stored import made

ADA, BOB = "u:ada-7f3a", "u:bob-91cc"
ONE, TWO = "s:one-55aa", "s:two-66bb"
MINE = Caller(ONE, ADA)


@cache
def parts() -> Judging:
    return judging()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqliteStore]:
    with closing(SqliteStore(tmp_path / "log.db")) as opened:
        rows = (
            ("Lumen", ADA, ONE, "2026-01-31T23:59:59Z", "low"), ("Kelp", BOB, ONE, "2026-02-01T00:00:00Z", "high"),
            ("Lumen", BOB, ONE, "2026-02-28T12:00:00Z", "critical"), ("Secret", ADA, TWO, "2026-02-10T00:00:00Z", "low"),
        )  # fmt: skip
        for number, (project, author, scope, moment, band) in enumerate(rows):
            new = made(number, scope=scope, project=project, author=author)
            opened.put(replace(new, made=moment, band=band, interaction=f"i-{number}"))
        opened.keep_edition("e" * 64, b"{}")
        yield opened


@pytest.fixture
def opened(store: SqliteStore) -> Desk:
    return desk(store, parts())


def export(opened: Desk, caller: Caller = MINE, **values: str) -> Page:
    page = BY_NAME["log export"].run(opened, caller, values)
    assert isinstance(page, Page)
    return page


def numbers(page: Page) -> list[int]:
    return [json.loads(line)["number"] for file in page.files for line in file.data.splitlines()]


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({}, [0, 1, 2]),
        ({"project": "  LUMEN"}, [0, 2]),
        ({"since": "2026-02-01"}, [1, 2]),
        ({"until": "2026-01-31"}, [0]),
        ({"since": "2026-02-01", "until": "2026-02-01"}, [1]),
        ({"band": "critical"}, [2]),
        ({"author": "mine"}, [0]),
        ({"project": "lumen", "since": "2026-02-02", "until": "2026-12-31", "band": "critical"}, [2]),
    ],
)
def test_each_condition_and_all_of_them(opened: Desk, values: dict[str, str], wanted: list[int]) -> None:
    assert numbers(export(opened, MINE, **values)) == wanted


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"since": "March"}, 'since is "March"; a day is written like 2027-03-31.'),
        ({"until": "2026-02-30"}, 'until is "2026-02-30"; a day is written like 2027-03-31.'),
        ({"since": "2026-03-01", "until": "2026-02-01"}, "is later than until"),
        ({"band": "moderate"}, "No assessment that is kept here is like that"),
        ({"author": "mine", "project": "Kelp"}, "No assessment that is kept here is like that"),
        ({"project": "Secret"}, 'No assessment of "Secret" is kept here'),
    ],
)
@pytest.mark.parametrize("form", ["csv", "sqlite"])
def test_what_fits_nothing_is_refused_in_words(opened: Desk, values: dict[str, str], sentence: str, form: str) -> None:
    with pytest.raises(Refused) as caught:
        export(opened, MINE, format=form, **values)
    assert sentence in str(caught.value)


@pytest.mark.parametrize("form", EXPORT_FORMATS)
def test_no_form_says_who_made_it_or_has_another_scopes(opened: Desk, form: str) -> None:
    (file,) = export(opened, format=form).files
    secrets = (ADA, BOB, ONE, TWO, "i-0", "i-1", "Secret", "secret")
    assert [secret for secret in secrets if secret.encode() in file.data] == []
    assert file.name.startswith("whopays-assessments.")


def test_a_database_is_a_log_of_its_own(opened: Desk, store: SqliteStore, tmp_path: Path) -> None:
    (file,) = export(opened, format="sqlite", project="Lumen").files
    copy = tmp_path / "copy.db"
    copy.write_bytes(file.data)
    with sqlite3.connect(f"file:{copy}?mode=ro", uri=True) as conn:
        assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conn.close()
    with closing(SqliteStore(copy)) as again:
        assert [row.body for row in again.rows()] == [row.body for row in store.rows(ONE, "lumen")]
        assert {(row.scope, row.author, row.interaction) for row in again.rows()} == {("", "", None)}
        assert again.edition_body("e" * 64) == b"{}"


def test_a_database_that_is_too_large_is_refused_with_a_way_out(opened: Desk, store: SqliteStore) -> None:
    body = bytes(range(256)) * 4096
    for number in range(10, 13):
        noise = b"".join(bytes([(byte * number + at) % 251]) for at, byte in enumerate(body[:20_000]))
        store.put(replace(made(number, scope="s:large"), body=noise))
    assert export(opened, Caller("s:large", ADA), format="sqlite").files
    with pytest.raises(Refused) as caught:
        opened.exporting.database(Wanted(), Caller("s:large", ADA), 1024)
    assert "A database can't be split" in str(caught.value)
    assert "whopays log export --format sqlite log.db" in str(caught.value)


def test_what_is_gathered_for_a_database_is_bounded(
    opened: Desk, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken: list[int] = []
    real = SqliteStore.take

    def take(self: SqliteStore, rows: object, edition_body: object) -> None:
        def counted() -> Iterator[object]:
            for row in rows:  # type: ignore[attr-defined]
                taken.append(1)
                yield row

        real(self, counted(), edition_body)  # type: ignore[arg-type]

    monkeypatch.setattr(SqliteStore, "take", take)
    with pytest.raises(Refused, match="can't be split"):
        opened.exporting.database(Wanted(), MINE, 100)
    assert len(taken) == 1


def test_tables_hold_what_is_wanted(opened: Desk) -> None:
    (file,) = export(opened, format="csv", band="high").files
    assert [row["name"] for row in csv.DictReader(io.StringIO(file.data.decode()))] == ["Kelp"]
    page = export(opened, format="html", since="2026-02-01")
    assert b"Kelp" in page.files[0].data
    assert "from 2026-02-01 on" in page.blocks[0]


def test_the_bands_are_the_scales_own(opened: Desk) -> None:
    assert tuple(band.id for band in opened.learning.library.scale.bands) == BANDS
