"""Drafts: what was understood of somebody's words, kept for a day so that it can be mended and judged."""

from dataclasses import dataclass
from datetime import timedelta

from bot.domain.draft import Draft, from_bytes
from bot.domain.fields import fold
from bot.domain.refusal import Refused
from bot.service.assess import Caller, Clock
from bot.service.ports import NewDraft, Store, stamp

KEPT = timedelta(days=1)
UNNAMED = "Unnamed project"


@dataclass(frozen=True)
class Kept:
    """A draft with the key it is found again by, and whether this very request stored it."""

    key: int
    draft: Draft
    fresh: bool = True


class DraftService:
    """The drafts of a scope. Each is its author's alone."""

    def __init__(self, store: Store, clock: Clock) -> None:
        self._store = store
        self._clock = clock

    def keep(self, draft: Draft, caller: Caller) -> Kept:
        """Stores a draft, and drops those that are older than a day."""
        now = self._clock()
        made, before = (stamp(now), stamp(now - KEPT))
        project = fold(str(draft.situation.get("project") or UNNAMED))
        new = NewDraft(caller.scope, project, caller.author, made, caller.interaction, draft.as_bytes())
        key, fresh = self._store.put_draft(new, before)
        return Kept(key, draft, fresh)

    def open(self, target: str, caller: Caller) -> Kept:
        """The draft with this key. Raises Refused where it is not kept, or is somebody else's."""
        body = None
        if target.isdecimal() and len(target) < 19:
            body = self._store.draft(int(target), caller.scope, caller.author)
        if body is None:
            raise Refused("That draft is not kept any more (a day at most); paste the text again.")
        return Kept(int(target), from_bytes(body))
