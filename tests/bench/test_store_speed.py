"""The log's speed: a durable commit against the disk's own, and reading from a long log against a short one.

The long log takes some minutes to fill and 9 GB for as long as it is read; ``-k "not last_ten"`` leaves it out.
"""

import itertools
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.domain.canonical import canonical, sha256
from bot.service.ports import NewRow
from bot.wiring import example
from tests.bench.library import parts

COMMIT = pytest.mark.benchmark(group="one durable commit")
SERVERS = 100
FILL = """
    WITH RECURSIVE each(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM each WHERE i < :rows)
    INSERT INTO assessments (id, scope, project, name, made, author, interaction, engine, edition, score, low, high,
                             band, coverage, zero_cash_on, sha256, packed)
    SELECT printf('%016x', i * 2654435761), 'server ' || (i % :servers), 'project ' || (i % 9973), 'Project ' || (i % 9973),
           '2026-11-01T12:00:00Z', 'author ' || (i % 4999), i, 4, 'edition', 50, 40, 60, 'watch', 500, NULL,
           printf('%064x', i), randomblob(1000)
    FROM each"""


@COMMIT
def test_overwriting_4_kb(benchmark: Any, tmp_path: Path) -> None:
    page, to_disk = os.urandom(4096), getattr(os, "fdatasync", os.fsync)
    file = os.open(tmp_path / "page", os.O_RDWR | os.O_CREAT)
    os.write(file, page)
    os.fsync(file)

    def overwrite() -> None:
        os.pwrite(file, page, 0)
        to_disk(file)

    benchmark(overwrite)
    os.close(file)


@COMMIT
def test_storing_an_assessment(benchmark: Any, tmp_path: Path) -> None:
    new, numbers = _new_row(), itertools.count()
    with closing(SqliteStore(tmp_path / "log.db")) as store:
        benchmark(lambda: store.put(replace(new, interaction=str(next(numbers)))))


@pytest.fixture
def log(request: pytest.FixtureRequest) -> Iterator[SqliteStore]:
    """A log of so many rows with 1,000 bytes each, all servers' mixed; gone with the test, other than ``tmp_path``."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.db"
        SqliteStore(path).close()
        with closing(sqlite3.connect(path, isolation_level=None)) as filling:
            filling.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000")
            filling.execute(FILL, {"rows": request.param, "servers": SERVERS})
        with closing(SqliteStore(path)) as store:
            yield store


@pytest.mark.benchmark(group="last ten of a server")
@pytest.mark.parametrize("log", [10_000, 5_000_000], indirect=True)
def test_last_ten(benchmark: Any, log: SqliteStore) -> None:
    servers = itertools.cycle(range(SERVERS))
    assert len(log.last("server 7", 10)) == 10
    benchmark(lambda: log.last(f"server {next(servers)}", 10))


def _new_row() -> NewRow:
    assessment = parts().engine.assess(example())
    risk, body = assessment["risk"], canonical(assessment)
    return NewRow(
        id=assessment["id"], scope="scope", project="lantern", name="Lantern", made="2026-11-01T12:00:00Z",
        author="author", interaction=None, engine=assessment["engine"], edition=assessment["edition"],
        score=risk["score"], low=risk["low"], high=risk["high"], band=risk["band"], coverage=assessment["coverage"],
        zero_cash_on=assessment["cash"]["zero_cash_on"], sha256=sha256(body), body=body,
    )  # fmt: skip
