"""What was understood of somebody's words, before it is judged: it can be mended first."""

import json
from dataclasses import asdict, dataclass
from typing import Any

from bot.domain.canonical import canonical
from bot.domain.read import Read


@dataclass(frozen=True)
class Fact:
    """A fact as a path of the situation (``payers[0].share``), the words it came from, and a remark of the reader."""

    path: str
    words: str
    note: str = ""


@dataclass(frozen=True)
class Draft:
    """A situation that waits for somebody's word, the facts with their words, and what was left unread."""

    situation: dict[str, Any]
    facts: tuple[Fact, ...] = ()
    unread: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    def as_bytes(self) -> bytes:
        """The form that is kept."""
        return canonical(asdict(self))


def draft_of(read: Read, text: str, more: dict[str, Any]) -> Draft:
    """What a reader took from a text; ``more`` is what was said beside it, and goes before what was read."""
    facts = (Fact(path, text[s.start : s.end], s.note) for s in read.spans for path in s.facts)
    said = {path.split("[")[0].split(".")[0] for path in more}
    return Draft(
        {**read.situation, **more},
        tuple(fact for fact in facts if fact.path.split("[")[0].split(".")[0] not in said),
        tuple(stretch.text for stretch in read.unread),
        (*read.proves, *read.lacks, *read.notes),
    )


def from_bytes(data: bytes) -> Draft:
    """A draft from the form that is kept."""
    table = json.loads(data)
    facts = tuple(Fact(**fact) for fact in table["facts"])
    return Draft(table["situation"], facts, tuple(table["unread"]), tuple(table["notes"]))
