"""What is kept of somebody, in every scope: counted, handed out, deleted. A server's records by who manages it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.ports import Held, Row, Store, StoredDraft
from bot.service.whose import Clean, Cleaned, Whose

What = Literal["mine", "server"]


@dataclass(frozen=True)
class Gone:
    """What was deleted, and whether no byte of it is left in the file (False: that is done at the next deletion or
    start, because another program was reading or the disk had no room); and what was done to the copies."""

    held: Held
    scrubbed: bool
    cleaned: Cleaned


class PrivacyService:
    """What is kept under a caller's pseudonym, wherever it was made. Nobody is shown what somebody else made."""

    def __init__(self, store: Store, clean: Clean) -> None:
        self._store = store
        self._clean = clean

    def mine(self, caller: Caller) -> Held:
        """What is kept of the caller."""
        return self._store.held(author=caller.author)

    def assessments(self, caller: Caller) -> Iterator[Row]:
        """What the caller had assessed, oldest first."""
        return self._store.rows(author=caller.author)

    def drafts(self, caller: Caller) -> Iterator[StoredDraft]:
        """The caller's drafts, oldest first."""
        return self._store.drafts(author=caller.author)

    def to_delete(self, what: What, caller: Caller) -> Held:
        """What a deletion would take. Raises Refused where nothing is kept, or for a server's records without the right
        to manage it."""
        if what == "mine":
            held = self.mine(caller)
        else:
            _may_delete_server(caller)
            held = self._store.held(scope=caller.scope)
        if held.nothing:
            raise Refused("Nothing is kept of you." if what == "mine" else "Nothing is kept of this server.")
        return held

    def delete(self, what: What, caller: Caller) -> Gone:
        """Deletes it, in the log and in the copies of it that are known. Raises Refused as ``to_delete`` does."""
        held = self.to_delete(what, caller)
        cleaned = self._clean(Whose(user=caller.author) if what == "mine" else Whose(scope=caller.scope))
        return Gone(held, self._store.scrub(), cleaned)


def _may_delete_server(caller: Caller) -> None:
    # Where the app is not installed in a server, the scope of a record is who made it.
    if caller.scope == caller.author:
        raise Refused("There are no records of a server here; what: mine deletes what you made.")
    if not caller.manages:
        raise Refused(
            'Deleting a server\'s records takes the right "Manage Server" in it; what: mine deletes what you made.'
        )
