"""What a reader took from an input: facts, the words they came from, and what was left unread."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the input (offsets of characters) and the facts that it carries, as paths of the situation
    (``monthly_cost``, ``payers[0].share``)."""

    start: int
    end: int
    facts: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of the input that was not used."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Read:
    """What was understood. ``situation`` holds plain values of the situation schema without ``as_of`` unless the input
    gave it; ``proves`` and ``lacks`` are sentences of what this kind of input shows and cannot show."""

    situation: dict[str, Any]
    source: str
    spans: tuple[Span, ...] = ()
    unread: tuple[Stretch, ...] = ()
    proves: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())
