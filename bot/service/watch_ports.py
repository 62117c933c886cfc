"""What watching needs to have kept: the watches of servers and their alerts, as values and as a protocol."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Watch:
    """A project that is watched, by its folded name, and the channel in which that was asked for."""

    key: int
    scope: str
    project: str
    channel: int


@dataclass(frozen=True, slots=True)
class Rest:
    """That a watch has nothing to tell before a day, as long as the assessment with the key ``seen`` is the newest."""

    watch: int
    seen: int
    day: str


NEVER_TRIED = ""
"""The moment of the claim of an alert that was kept as refused because another one just had been."""


@dataclass(frozen=True, slots=True)
class NewAlert:
    """An alert to claim. ``mark`` names what it is about without telling it; ``due`` is that day."""

    scope: str
    project: str
    mark: str
    what: str
    due: str
    channel: int
    claimed: str


@dataclass(frozen=True, slots=True)
class Alert(NewAlert):
    """A claimed alert; moments are in UTC, ISO 8601 to the second. ``refused`` says why Discord did not take it."""

    posted: str | None
    refused: str | None
    key: int


class WatchStore(Protocol):
    """Where watches and alerts are kept. Everything is on the disk when a method returns."""

    def watch(self, scope: str, project: str, channel: int, since: str) -> None:
        """Keeps a watch, or moves it to another channel; it is looked at anew."""
        ...

    def unwatch(self, scope: str, project: str) -> bool:
        """Drops a watch; whether there was one. Its alerts stay, so that none is posted twice."""
        ...

    def watches(self, scope: str) -> list[Watch]:
        """The watches of a scope."""
        ...

    def watch_by_key(self, key: int) -> Watch | None:
        """A watch by its key."""
        ...

    def awake(self, day: str) -> list[tuple[int, str]]:
        """(key, scope) of the watches that rest until a day or less, or whose project has a newer assessment."""
        ...

    def rest(self, rests: Iterable[Rest]) -> None:
        """Lets some watches rest."""
        ...

    def claim(self, new: NewAlert, refused: str | None) -> Alert | None:
        """Claims an alert, or keeps it as refused from the start; None where it was claimed before."""
        ...

    def unconfirmed(self, since: str, until: str) -> list[Alert]:
        """The alerts claimed between two moments that are neither confirmed nor refused, oldest first."""
        ...

    def alerts(self, scope: str, project: str) -> list[Alert]:
        """The alerts of a project, newest first."""
        ...

    def confirm(self, key: int, posted: str) -> None:
        """Remembers that an alert was posted."""
        ...

    def refuse(self, key: int, why: str) -> None:
        """Remembers that Discord did not take an alert, and why."""
        ...

    def release(self, key: int) -> None:
        """Forgets a claim that was not confirmed."""
        ...

    def refused_since(self, scope: str, channel: int, since: str) -> str | None:
        """Why Discord refused an alert for a channel since a moment; None where it did not."""
        ...

    def forget_refused(self, scope: str, channel: int | None = None) -> int:
        """Forgets the refused alerts of a scope, or for one channel of it, and has its watches looked at anew; how many
        alerts."""
        ...
