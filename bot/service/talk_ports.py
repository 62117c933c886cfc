"""What the talk about assessments needs of the log, as values and as a protocol."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from bot.domain.talk import Dispute, KeptDispute, Said, Voices


@dataclass(frozen=True, slots=True)
class Voice:
    """Whose voice on which assessment, and the request that it comes with."""

    assessment: int
    author: str
    made: str
    interaction: str | None


@dataclass(frozen=True, slots=True)
class Thread:
    """A discussion: the posted card it hangs on, and its thread, by Discord's numbers. ``opened`` says whether its
    first message was posted."""

    message: int
    thread: int
    opened: bool


class TalkStore(Protocol):
    """Voices, discussions and revisions, beside the log. Each is gone as soon as its assessment is deleted. A second
    delivery of one request changes nothing."""

    def agree(self, voice: Voice, before: str) -> None:
        """Lets somebody agree in the place of what they said before; whoever agrees already takes it back. Requests
        remembered from before a moment are dropped."""
        ...

    def dispute(self, voice: Voice, dispute: Dispute, before: str) -> None:
        """Keeps a dispute in the place of this person's agreement, or of their open dispute of the same fact."""
        ...

    def take_back(self, voice: Voice, field: str, before: str) -> None:
        """Takes somebody's open dispute of a fact back."""
        ...

    def was_done(self, interaction: str) -> bool:
        """Whether a request of the last hour changed a voice."""
        ...

    def own(self, assessment: int, author: str) -> list[Dispute]:
        """Somebody's open disputes of an assessment, oldest first."""
        ...

    def voices(self, assessment: int) -> Voices:
        """The voices on an assessment."""
        ...

    def open_disputes(self, scope: str, project: str) -> list[KeptDispute]:
        """The disputes of all of a project's assessments that no revision took up, oldest first."""
        ...

    def settle(self, disputes: list[int], revision: int) -> None:
        """Marks disputes as taken up by a revision."""
        ...

    def taken_up(self, revision: int) -> int:
        """How many disputes a revision took up."""
        ...

    def said(self, author: str) -> Iterator[Said]:
        """All that somebody said, wherever, oldest first."""
        ...

    def link(self, revision: int, before: int) -> None:
        """Remembers which assessment a revision followed; what is remembered stays."""
        ...

    def before(self, revision: int) -> int | None:
        """The assessment that a revision followed."""
        ...

    def thread_of(self, message: int) -> Thread | None:
        """The discussion that hangs on a posted card."""
        ...

    def keep_thread(self, assessment: int, message: int, thread: int) -> None:
        """Remembers a thread that was opened; the first one of a posted card stays."""
        ...

    def mark_opened(self, message: int) -> None:
        """Remembers that the first message of a discussion was posted."""
        ...

    def forget_thread(self, thread: int) -> None:
        """Forgets a thread that is not there any more, with its polls."""
        ...

    def to_tell(self, scope: str, project: str, revision: int) -> list[int]:
        """The threads of a project in which no revision as new as this one has been told."""
        ...

    def mark_told(self, thread: int, revision: int) -> None:
        """Remembers the newest revision that was told in a thread."""
        ...

    def poll_of(self, thread: int, field: str) -> int | None:
        """The message with the poll about a field in a thread."""
        ...

    def keep_poll(self, thread: int, field: str, message: int) -> None:
        """Remembers the newest poll about a field in a thread."""
        ...
