"""Some rows of a log as a log of their own."""

from collections.abc import Callable, Iterable
from contextlib import closing

from bot.adapters.store import SqliteStore
from bot.service.ports import Row


def as_database(rows: Iterable[Row], edition_body: Callable[[str], bytes | None]) -> bytes:
    """These rows with their editions as the bytes of a SQLite file, made in memory: nothing else was ever in it."""
    with closing(SqliteStore(":memory:")) as copy:
        copy.take(rows, edition_body)
        return copy.db.conn.serialize()
