"""Revisions: a project's newest assessment, put right in some facts and judged anew as of today."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.disputed import with_fact
from bot.domain.fields import fold
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.domain.talk import Dispute, KeptDispute
from bot.service.assess import AssessService, Caller, Stored
from bot.service.history import HistoryService
from bot.service.talk_ports import TalkStore

Table = Mapping[str, Any]


@dataclass(frozen=True)
class Revision:
    """A revision, the assessment it followed, how many disputes it took up, and the threads to tell of it."""

    now: Stored
    before: Stored
    settled: int
    threads: tuple[int, ...]


class ReviseService:
    """Makes revisions. What is not changed stays as it was said."""

    def __init__(
        self, assessing: AssessService, history: HistoryService, talk: TalkStore, today: Callable[[], date]
    ) -> None:
        self._assessing, self._history, self._talk, self._today = assessing, history, talk, today

    def base(self, target: str, caller: Caller) -> Stored:
        """The newest assessment of the project that the one with this key is of. Raises Refused as history does."""
        return self._history.latest(self._history.open(target, caller).name, caller)

    def as_of_today(self, base: Stored) -> dict[str, Any]:
        """What an assessment was made of, as of today. A payer whose last paid day has passed is left out: time alone
        has brought that about, and nobody has typed it."""
        table: dict[str, Any] = {**base.assessment["situation"], "project": base.name}
        day = max(self._today().isoformat(), table["as_of"])
        payers = table.get("payers")
        if payers:
            table["payers"] = [payer for payer in payers if "until" not in payer or payer["until"] >= day]
        return {**table, "as_of": day}

    def with_disputes(self, table: Table, disputes: list[KeptDispute]) -> dict[str, Any]:
        """A situation with disputed facts put right. Raises Refused where two of them contradict each other."""
        if clash := contradiction(disputes):
            raise Refused(
                f'The disputes of one fact say different things ("{clash[0].typed}" and "{clash[1].typed}"); '
                "take one of them up."
            )
        changed = dict(table)
        for kept in disputes:
            changed = put_right(changed, kept.dispute)
        return changed

    def open_disputes(self, stored: Stored, caller: Caller) -> list[KeptDispute]:
        """The open disputes of a project, oldest first."""
        return self._talk.open_disputes(caller.scope, fold(stored.name))

    def earlier(self, caller: Caller) -> Revision | None:
        """What an earlier delivery of this very request made."""
        made = self._assessing.earlier(caller)
        return self._landed(made, self._before(made, caller), caller) if made else None

    def revise(self, base: Stored, table: Table, caller: Caller, *, renew: bool = False) -> Revision:
        """The revision, stored. Open disputes of what it says now are taken up by it. Raises Refused for facts that do
        not fit together, and where it says nothing new: another day alone is something new only to ``renew``."""
        after = parse_situation({key: value for key, value in table.items() if value is not None})
        same = {**base.assessment["situation"], "project": base.name} if renew else self.as_of_today(base)
        if after.as_json() == same:
            raise Refused("That says what the newest assessment says already; a revision changes a fact.")
        return self._landed(self._assessing.assess(after, caller), base, caller)

    def linked(self, now: Stored, before: Stored) -> None:
        """Remembers that an assessment followed another one."""
        self._talk.link(now.key, before.key)

    def followed(self, stored: Stored, caller: Caller) -> Stored | None:
        """The assessment that this one is a revision of; None where it is none, or the one before was deleted."""
        before = self._talk.before(stored.key)
        return self._history.open(str(before), caller) if before is not None else None

    def _landed(self, now: Stored, before: Stored, caller: Caller) -> Revision:
        self.linked(now, before)
        given = now.assessment["situation"]
        said_now = [kept.key for kept in self.open_disputes(now, caller) if _holds(given, kept.dispute)]
        self._talk.settle(said_now, now.key)
        threads = self._talk.to_tell(caller.scope, fold(now.name), now.key)
        return Revision(now, before, self._talk.taken_up(now.key), tuple(threads))

    def _before(self, made: Stored, caller: Caller) -> Stored:
        return self.followed(made, caller) or self._history.before(made, caller)


def put_right(table: Table, dispute: Dispute) -> dict[str, Any]:
    """A situation with a disputed fact put right."""
    return with_fact(table, dispute.field, dispute.value, dispute.currency)


def contradiction(disputes: list[KeptDispute]) -> tuple[Dispute, Dispute] | None:
    """Two disputes that give one fact different values."""
    first: dict[str, Dispute] = {}
    for kept in disputes:
        other = first.setdefault(kept.dispute.field, kept.dispute)
        if not other.same(kept.dispute):
            return other, kept.dispute
    return None


def _holds(given: Table, dispute: Dispute) -> bool:
    """Whether a situation says what a dispute says."""
    try:
        return parse_situation(put_right(given, dispute)).as_json() == given
    except Refused:
        # A payer who is gone: that is what a dispute without a value says.
        return dispute.value is None
