"""Whose records are meant where something is to be forgotten, and what went."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Whose:
    """What a user made or has alone (``user``), what belongs to a server or the console (``scope``), a project (its
    folded name). With a project the others say where, and whose of it. User and scope are pseudonyms."""

    user: str | None = None
    scope: str | None = None
    project: str | None = None

    @property
    def marks(self) -> tuple[str, ...]:
        """What may be nowhere once all of it is forgotten: none for a project, whose name others may have too."""
        if self.project is not None:
            return ()
        # The console's scope is a word and no mark of anybody.
        return tuple(mark for mark in (self.user, self.scope) if mark and ":" in mark)


@dataclass(frozen=True)
class Cleaned:
    """What was forgotten: how many assessments in the log, how many in each copy that had some, and the copies that
    could not be cleaned, with the reason."""

    gone: int
    copies: tuple[tuple[Path, int], ...] = ()
    troubled: tuple[tuple[Path, str], ...] = ()


Clean = Callable[[Whose], Cleaned]
"""Forgets it in the log and in every copy that is known."""
