"""The log of a scope, or the part of it that is wanted, to be handed out as files."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain
from typing import Any

from bot.domain.fields import fold, parse_day
from bot.domain.refusal import Refused, shown
from bot.service.assess import Caller
from bot.service.history import HistoryService
from bot.service.ports import Row, Store


@dataclass(frozen=True)
class Wanted:
    """Which assessments: of a project, from a day on and up to one (both days in it, UTC), of a band, the caller's own.
    Nothing said is no condition."""

    project: str = ""
    since: date | None = None
    until: date | None = None
    band: str = ""
    mine: bool = False

    def conditions(self) -> dict[str, str | None]:
        """The conditions on rows, as ``Store.rows`` takes them."""
        return {
            "project": fold(self.project) if self.project else None,
            "since": self.since.isoformat() if self.since else None,
            "before": (self.until + timedelta(days=1)).isoformat() if self.until else None,
            "band": self.band or None,
        }


def wanted_of(values: Mapping[str, Any]) -> Wanted:
    """What is wanted, from the options of a command. Raises Refused for a day that is none."""
    since, until = (_day(name, str(values.get(name) or "")) for name in ("since", "until"))
    if since and until and since > until:
        raise Refused(f"since ({since}) is later than until ({until}), so nothing lies between them.")
    return Wanted(
        str(values.get("project") or ""), since, until, str(values.get("band") or ""), values.get("author") == "mine"
    )


def _day(name: str, text: str) -> date | None:
    if not text:
        return None
    try:
        return parse_day(text.strip())
    except ValueError:
        raise Refused(f"{name} is {shown(text)}; a day is written like 2027-03-31.") from None


AsDatabase = Callable[[Iterable[Row], Callable[[str], bytes | None]], bytes]
"""Rows as the bytes of a database, with their editions, which are looked up by name."""


class ExportService:
    """Hands out what a scope sees: never who made it, nor in answer to which request."""

    def __init__(self, store: Store, history: HistoryService, as_database: AsDatabase) -> None:
        self._store = store
        self._history = history
        self._as_database = as_database

    def rows(self, wanted: Wanted, caller: Caller) -> Iterator[Row]:
        """The rows that are wanted, oldest first. Raises Refused where there is none."""
        if wanted.project:
            self._history.latest(wanted.project, caller)
        elif not self._store.last(caller.scope, 1):
            raise Refused("No assessment is kept here yet; make one with /assess.")
        author = caller.author if wanted.mine else None
        found = self._store.rows(caller.scope, author=author, **wanted.conditions())
        first = next(found, None)
        if first is None:
            raise Refused("No assessment that is kept here is like that; leave out one of the conditions.")
        return (replace(row, scope="", author="", interaction=None) for row in chain([first], found))

    def database(self, wanted: Wanted, caller: Caller, largest: int) -> bytes:
        """The rows that are wanted as a log of their own, which whopays and any SQLite tool can open. Raises Refused
        where there is none, or where it would have more than ``largest`` bytes."""
        body = self._as_database(_bounded(self.rows(wanted, caller), largest), self._store.edition_body)
        if len(body) > largest:
            raise too_large(largest)
        return body


def _bounded(rows: Iterator[Row], largest: int) -> Iterator[Row]:
    """The rows, for as long as they can fit: what is too much is never gathered."""
    size = 0
    for row in rows:
        size += len(row.packed)
        if size > largest:
            raise too_large(largest)
        yield row


def too_large(largest: int) -> Refused:
    """What is said of a database that no message can carry."""
    return Refused(
        f"A database can't be split, and this one has more than {largest // 1024**2} MiB; ask for fewer with since, "
        "until or project, take jsonl (which is split), or ask the person who runs this bot for "
        "whopays log export --format sqlite log.db."
    )
