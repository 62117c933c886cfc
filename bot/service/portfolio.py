"""The projects of a scope side by side: ranked, and by the payers they share."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.canonical import sha256
from bot.domain.fields import fold
from bot.domain.portfolio import Exit, Portfolio
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from bot.engine.portfolio import portfolio
from bot.service.assess import AssessService, Caller
from bot.service.ports import Store

MOST = 200
"""Projects that are judged side by side: so many with twenty payers each take about a second."""


@dataclass(frozen=True)
class Project:
    """A project by its newest assessment. ``moved`` says that it is judged otherwise today than when it was stored."""

    key: int
    name: str
    as_of: str
    moved: bool


@dataclass(frozen=True)
class Looked:
    """The portfolio of a scope; ``more`` says that only the ``MOST`` projects assessed last are in it."""

    projects: tuple[Project, ...]
    found: Portfolio
    more: bool


class PortfolioService:
    """The newest assessments of a scope, judged side by side by today's engine, each on its own day. Nothing of it is
    stored."""

    def __init__(
        self, engine: Engine, store: Store, spellings: Callable[[], Mapping[str, str]], today: Callable[[], date]
    ) -> None:  # fmt: skip
        self._engine = engine
        self._store = store
        self._spellings = spellings
        self._today = today

    def look(self, caller: Caller) -> Looked:
        """The whole of it. Raises Refused where nothing is kept."""
        rows = self._store.newest(caller.scope, MOST + 1)
        if not rows:
            raise Refused("No assessment is kept here yet; make one with /assess.")
        stored = [AssessService.opened(row) for row in rows[:MOST]]
        situations = [parse_situation({**one.assessment["situation"], "project": one.name}) for one in stored]
        found = portfolio(self._engine, situations, self._spellings(), self._today())
        projects = tuple(
            Project(one.key, one.name, one.assessment["situation"]["as_of"], row.score != standing.score)
            for one, row, standing in zip(stored, rows, found.standings, strict=False)
        )
        return Looked(projects, found, len(rows) > MOST)

    def exit(self, target: str, caller: Caller) -> tuple[Looked, Exit]:
        """What the exit of one payer would do, by the mark of its name. Raises Refused where no project of this scope
        leans on such a payer."""
        looked = self.look(caller)
        for one in looked.found.exits:
            if mark(one.payer) == target:
                return looked, one
        raise Refused("No project that is kept here leans on that payer any more; look again with /portfolio.")


def mark(payer: str) -> str:
    """A short name for a payer that fits into a button's id, whatever the payer is called."""
    return sha256(fold(payer).encode())[:16]
