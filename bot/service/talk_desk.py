"""What the commands of the talk about assessments work with, beside the rest of the desk."""

from dataclasses import dataclass
from typing import Protocol

from bot.domain.assessment import Assessment, Question
from bot.domain.page import Page
from bot.domain.talk import Ballot, KeptDispute, Voices
from bot.engine.difference import Difference
from bot.service.assess import Stored
from bot.service.revise import ReviseService, Revision
from bot.service.talk import TalkService


class TalkPages(Protocol):
    """Turns what is said of assessments into pages and blocks of pages; the wording is in templates."""

    def voices(self, voices: Voices, assessment: Assessment) -> str:
        """The block of a posted card with the voices on it."""
        ...

    def changed(self, found: Difference) -> str:
        """The block of a revision's card with the difference to the assessment before."""
        ...

    def difference(self, found: Difference, *, name: str, key: str) -> Page:
        """The whole difference of a revision to the assessment before."""
        ...

    def disputes(self, base: Stored, disputes: list[KeptDispute], today: str) -> Page:
        """The open disputes of a project, each with the button that takes it up; ``today`` is the day."""
        ...

    def opening(self, stored: Stored) -> Page:
        """The first message of a discussion."""
        ...

    def summary(self, revision: Revision, found: Difference) -> Page:
        """What a discussion is told of a revision."""
        ...

    def ballot(self, question: Question, assessment: Assessment, target: str) -> Ballot:
        """A question of an assessment as a poll."""
        ...

    def fact(self, field: str) -> str:
        """The title of a fact."""
        ...


@dataclass(frozen=True)
class TalkDesk:
    """The services and the pages of talk."""

    talk: TalkService
    revising: ReviseService
    pages: TalkPages
