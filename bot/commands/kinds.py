"""What a command and its options are, before Discord or the console makes something of them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.domain.page import Answer
from bot.service.assess import Caller
from bot.service.desk import Desk

Values = Mapping[str, Any]
Run = Callable[[Desk, Caller, Values], Answer]


@dataclass(frozen=True)
class Option:
    """One option of a command. ``complete`` names who completes it while it is typed."""

    name: str
    help: str
    kind: Literal["text", "flag", "file", "channel", "role"] = "text"
    required: bool = False
    longest: int = 300
    choices: tuple[str, ...] = ()
    complete: Literal["", "projects", "library", "what_if", "zones", "languages"] = ""


@dataclass(frozen=True)
class Command:
    """A command. ``name`` has two words where it stands in a group; ``run`` raises Refused in one sentence. What is
    ``slow`` may take longer than Discord waits; its answer is private. What is for ``managers`` is hidden from who does
    not manage the server, and looks itself whether they do."""

    name: str
    help: str
    run: Run
    options: tuple[Option, ...] = ()
    slow: bool = False
    managers: bool = False
