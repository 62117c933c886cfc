"""What people say of a posted assessment: that they agree, or that a fact of it is another one, and why."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.canonical import canonical


@dataclass(frozen=True)
class Dispute:
    """A fact that somebody holds to be another one.

    ``field`` names it as ``bot/domain/disputed.py`` does, ``value`` is what it would be (None: a payer that does not
    pay), ``typed`` the words it was given in, ``currency`` that of an amount where the situation had none.
    """

    field: str
    value: Any
    typed: str
    reason: str = ""
    currency: str | None = None

    def as_bytes(self) -> bytes:
        """The form that is kept."""
        return canonical(asdict(self))

    def same(self, other: "Dispute") -> bool:
        """Whether both say the same of the same fact."""
        return (self.field, self.value) == (other.field, other.value)


def dispute_from(data: bytes) -> Dispute:
    """A dispute from the form that is kept."""
    return Dispute(**json.loads(data))


@dataclass(frozen=True)
class KeptDispute:
    """A dispute with the key it is found again by, and the day it was made. ``settled`` is the key of the revision
    that took it up, None while it is open."""

    key: int
    made: str
    settled: int | None
    dispute: Dispute


@dataclass(frozen=True)
class Voices:
    """The voices on an assessment: one a person, and what those who dispute it say."""

    agree: int
    dispute: int
    disputes: tuple[KeptDispute, ...]

    @property
    def open(self) -> tuple[KeptDispute, ...]:
        """The disputes that no revision took up, oldest first."""
        return tuple(kept for kept in self.disputes if kept.settled is None)


@dataclass(frozen=True)
class Said:
    """One voice as it is handed out to whose it is; ``dispute`` is None where it agrees."""

    project: str
    assessment: str
    made: str
    dispute: Dispute | None

    def as_bytes(self) -> bytes:
        """The form that is handed out."""
        return canonical({**asdict(self), "says": "dispute" if self.dispute else "agree"})


@dataclass(frozen=True)
class Ballot:
    """A question as a poll: its answers in their order, and the label and target of the button that takes the
    result."""

    ask: str
    answers: tuple[str, ...]
    target: str
    field: str
    label: str = "Take the result"
