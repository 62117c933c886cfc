"""Voices on assessments and the threads they are discussed in. None of it changes a score by itself."""

from collections.abc import Iterator
from datetime import timedelta

from bot.domain.refusal import Refused
from bot.domain.talk import Dispute, Said, Voices
from bot.service.assess import Caller, Clock, Stored
from bot.service.ports import stamp
from bot.service.talk_ports import TalkStore, Thread, Voice

REMEMBERED = timedelta(hours=1)
"""How long a request is remembered that changed a voice; Discord delivers one again for some minutes at most."""
IN_A_SERVER = (
    "Discussing, agreeing and disputing take a server in which whopays is installed; here your records are yours "
    "alone, and /project revise changes them."
)


class TalkService:
    """Voices and threads of a server. A person has one voice on an assessment."""

    def __init__(self, store: TalkStore, clock: Clock) -> None:
        self._store, self._clock = store, clock

    def agree(self, stored: Stored, caller: Caller) -> None:
        """Agrees in the place of what the caller said before, or takes the agreement back. Raises Refused outside of
        servers."""
        self._store.agree(self._voice(stored, caller), self._before())

    def dispute(self, stored: Stored, dispute: Dispute, caller: Caller) -> None:
        """Keeps a dispute in the place of the caller's agreement, or of their dispute of the same fact."""
        self._store.dispute(self._voice(stored, caller), dispute, self._before())

    def take_back(self, stored: Stored, field: str, caller: Caller) -> None:
        """Takes the caller's dispute of a fact back."""
        self._store.take_back(self._voice(stored, caller), field, self._before())

    def own(self, stored: Stored, caller: Caller) -> list[Dispute]:
        """The caller's open disputes of an assessment."""
        only_in_a_server(caller)
        return self._store.own(stored.key, caller.author)

    def was_done(self, caller: Caller) -> bool:
        """Whether an earlier delivery of this very request changed a voice."""
        return caller.interaction is not None and self._store.was_done(caller.interaction)

    def voices(self, stored: Stored) -> Voices:
        """The voices on an assessment."""
        return self._store.voices(stored.key)

    def said(self, caller: Caller) -> Iterator[Said]:
        """All that the caller said, wherever."""
        return self._store.said(caller.author)

    def thread_of(self, message: int) -> Thread | None:
        """The discussion of a posted card."""
        return self._store.thread_of(message)

    def keep_thread(self, stored: Stored, message: int, thread: int) -> None:
        """Remembers the thread of a posted card."""
        self._store.keep_thread(stored.key, message, thread)

    def forget_thread(self, thread: int) -> None:
        """Forgets a thread that is not there any more."""
        self._store.forget_thread(thread)

    def mark_opened(self, message: int) -> None:
        """Remembers that the first message of a discussion was posted."""
        self._store.mark_opened(message)

    def mark_told(self, thread: int, revision: int) -> None:
        """Remembers that a revision was told in a thread."""
        self._store.mark_told(thread, revision)

    def poll_of(self, thread: int, field: str) -> int | None:
        """The message with the poll about a field in a thread."""
        return self._store.poll_of(thread, field)

    def keep_poll(self, thread: int, field: str, message: int) -> None:
        """Remembers the newest poll about a field in a thread."""
        self._store.keep_poll(thread, field, message)

    def _voice(self, stored: Stored, caller: Caller) -> Voice:
        only_in_a_server(caller)
        return Voice(stored.key, caller.author, stamp(self._clock()), caller.interaction)

    def _before(self) -> str:
        return stamp(self._clock() - REMEMBERED)


def in_a_server(caller: Caller) -> bool:
    """Whether the caller's records belong to a server; where the app is not installed in one, they are the caller's."""
    return caller.scope != caller.author


def only_in_a_server(caller: Caller) -> None:
    """Raises Refused outside of servers."""
    if not in_a_server(caller):
        raise Refused(IN_A_SERVER)
