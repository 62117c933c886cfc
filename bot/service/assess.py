"""Assessing: a situation in, a stored assessment out. The store has it before anybody sees it."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot.domain.assessment import Assessment
from bot.domain.canonical import canonical, sha256
from bot.domain.refusal import Refused
from bot.domain.situation import Situation
from bot.engine.assess import ENGINE, Engine
from bot.service.ports import NewRow, Row, Store, stamp

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Caller:
    """Who asks, as far as it is kept: the scope of the records, a pseudonym, and the request's own id.

    What is not kept says what they may do: Discord's bits of permission, the numbers of their roles, and the channel of
    a server that they ask in, with whether the bot may speak there.
    """

    scope: str
    author: str
    interaction: str | None = None
    manages: bool = False
    permissions: int = 0
    roles: frozenset[int] = frozenset()
    channel: int | None = None
    speaks: bool = True

    @property
    def of_server(self) -> bool:
        """Whether the records are a server's, and not somebody's own."""
        return self.scope.startswith("s:")


@dataclass(frozen=True)
class Stored:
    """A stored assessment under the name it has now, and whether this very request stored it (False: an earlier
    delivery of it did)."""

    key: int
    id: str
    name: str
    author: str
    assessment: Assessment
    fresh: bool = True


class AssessService:
    """Judges situations and keeps what came out."""

    def __init__(self, engine: Engine, store: Store, clock: Clock) -> None:
        self.engine = engine
        self._store = store
        self._clock = clock
        self._edition_kept = False

    def judge(self, situation: Situation) -> Assessment:
        """An assessment that is not stored. A situation without a date gets today's (UTC)."""
        return self.engine.assess(situation.dated(self._clock().date()))

    def assess(self, situation: Situation, caller: Caller) -> Stored:
        """An assessment, stored durably. A second delivery of one request gets the first one's."""
        if earlier := self.earlier(caller):
            return earlier
        assessment = self.judge(situation)
        body = canonical(assessment)
        risk = assessment["risk"]
        self._keep_edition()
        key, fresh = self._store.put(
            NewRow(
                id=assessment["id"],
                scope=caller.scope,
                project=situation.key,
                name=situation.project,
                made=stamp(self._clock()),
                author=caller.author,
                interaction=caller.interaction,
                engine=ENGINE,
                edition=assessment["edition"],
                score=risk["score"],
                low=risk["low"],
                high=risk["high"],
                band=risk["band"],
                coverage=assessment["coverage"],
                zero_cash_on=assessment["cash"]["zero_cash_on"],
                sha256=sha256(body),
                body=body,
            )
        )
        if not fresh:
            return self._stored_by_another(key, caller)
        return Stored(key, assessment["id"], situation.project, caller.author, assessment)

    def earlier(self, caller: Caller) -> Stored | None:
        """What an earlier delivery of this very request stored."""
        row = self._store.by_interaction(caller.interaction) if caller.interaction is not None else None
        return self.opened(row, fresh=False) if row else None

    def _stored_by_another(self, key: int, caller: Caller) -> Stored:
        """What another delivery of the same request stored while this one was judging."""
        row = self._store.get(key, caller.scope)
        if row is None:
            raise Refused("This was answered before, and the answer has been deleted since.")
        return self.opened(row, fresh=False)

    @staticmethod
    def opened(row: Row, *, fresh: bool = True) -> Stored:
        """A stored row with its assessment as values."""
        return Stored(row.key, row.id, row.name, row.author, json.loads(row.body), fresh)

    def _keep_edition(self) -> None:
        if not self._edition_kept:
            self._store.keep_edition(self.engine.library.edition, self.engine.library.body)
            self._edition_kept = True
