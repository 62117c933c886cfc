"""``whopays log forget`` and what ``doctor`` lists, as they are run."""

import json
from contextlib import closing
from pathlib import Path

import pytest

from bot.adapters.secret import Pseudonyms
from bot.adapters.store import SqliteStore
from tests.adapters.stored import made
from tests.cli.test_cli import Run, run

__all__ = ["run"]
SECRET = "a key of the tests"
NAMES = Pseudonyms(SECRET.encode())
ADA, HOME = NAMES.user(1234), NAMES.server(55)


@pytest.fixture
def filled(run: Run) -> Run:
    with closing(SqliteStore(run.folder / "log.db")) as store:
        store.put(made(1, scope=HOME, author=ADA, project="Umbrafax"))
        store.put(made(2, scope=HOME, author=NAMES.user(99), project="Kelp"))
        store.put(made(3, scope="local", author="local", project="Marigold"))
    return run


def holding(folder: Path, word: str) -> set[str]:
    return {path.name for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()}


def test_a_user_is_forgotten_in_exports_too_and_doctor_lists_them(filled: Run) -> None:
    def told(*args: str) -> str:
        done = filled(*args, WHOPAYS_SECRET=SECRET)
        assert "Traceback" not in done.stderr
        return done.stdout

    filled("log", "export", "--format", "sqlite", "backup.db")
    filled("log", "export", "--format", "csv", "table.csv")
    doctor = told("doctor")
    assert "ok  copies: " in doctor
    assert "backup.db (database, " in doctor
    assert "table.csv (text, " in doctor
    done = filled("log", "forget", "--user", "1234", WHOPAYS_SECRET=SECRET)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 assessments deleted from " in done.stdout
    assert "1 deleted from the copy " in done.stdout
    assert "No byte of it is found in the " in done.stdout
    assert holding(filled.folder, ADA) | holding(filled.folder, "Umbrafax") == set()
    assert {"backup.db", "log.db", "table.csv"} <= holding(filled.folder, "Kelp")


@pytest.mark.parametrize(
    ("args", "stays"),
    [
        (("--server", "55"), ["Marigold"]),
        (("--console",), ["Umbrafax", "Kelp"]),
        (("--project", " UMBRAFAX"), ["Kelp", "Marigold"]),
        (("--project", "Kelp", "--server", "55"), ["Umbrafax", "Marigold"]),
        (("--project", "Kelp", "--console"), ["Umbrafax", "Kelp", "Marigold"]),
        (("--project", "Kelp", "--user", "1234"), ["Umbrafax", "Kelp", "Marigold"]),
    ],
)
def test_whose_is_meant(filled: Run, args: tuple[str, ...], stays: list[str]) -> None:
    assert filled("log", "forget", *args, WHOPAYS_SECRET=SECRET).returncode == 0
    with closing(SqliteStore(filled.folder / "log.db")) as store:
        assert [row.name for row in store.rows()] == stays


@pytest.mark.parametrize(
    ("args", "sentence"),
    [
        ((), "needs to know whose: --user ID, --server ID, --console or --project NAME"),
        (("--user", "ada"), '"ada" is no Discord id'),
        (("--user", "1", "--server", "2"), "not allowed with argument"),
    ],
)
def test_what_is_not_understood_forgets_nothing(filled: Run, args: tuple[str, ...], sentence: str) -> None:
    done = filled("log", "forget", *args)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert sentence in done.stderr
    with closing(SqliteStore(filled.folder / "log.db")) as store:
        assert store.stats()["rows"] == 3


def test_exports_take_the_conditions_of_the_command(filled: Run) -> None:
    def numbers(*args: str) -> list[int]:
        done = filled("log", "export", *args, WHOPAYS_SECRET=SECRET)
        assert done.returncode == 0, done.stderr
        return [json.loads(line)["number"] for line in done.stdout.splitlines()]

    assert numbers() == [1, 2, 3]
    assert numbers("--server", "55") == [1, 2]
    assert numbers("--user", "1234") == [1]
    assert numbers("--console") == [3]
    assert numbers("--project", "kelp") == [2]
    assert numbers("--since", "2026-01-01", "--until", "2026-01-01") == [1, 2, 3]
    assert numbers("--since", "2026-01-02") == []
    assert numbers("--band", "critical") == []
    done = filled("log", "export", "--since", "yesterday")
    assert (done.returncode, 'since is "yesterday"' in done.stderr) == (2, True)
    assert filled("log", "export", "--format", "sqlite", "--console", "own.db").returncode == 0
    with closing(SqliteStore(filled.folder / "own.db")) as copy:
        assert [row.name for row in copy.rows()] == ["Marigold"]
