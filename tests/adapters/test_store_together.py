"""The log under several threads and processes, some of which are killed."""

import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from tests.adapters.stored import made


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
from tests.adapters.stored import made
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
