"""What is shown, before anybody decides how: plain values that Discord, a terminal or a file can draw."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class Button:
    """Something to press. ``action`` names what it does, ``target`` the record it does it to."""

    label: str
    action: str
    target: str = ""
    style: Literal["plain", "main", "danger"] = "plain"


@dataclass(frozen=True)
class Choice:
    """One of several options to choose. What is chosen goes with ``action`` and ``target``, as its number.

    Of a ``kind`` of Discord's own, what is chosen goes as lines, each a number and a name; up to ``most``, or none.
    What stands chosen already is ``chosen``: numbers, as text.
    """

    label: str
    action: str
    target: str
    options: tuple[str, ...] = ()
    kind: Literal["text", "channel", "role"] = "text"
    most: int = 1
    chosen: tuple[str, ...] = ()


LARGEST_FILE = 10 * 1024 * 1024
"""Bytes of a file that comes with a command or goes with a page: what Discord takes everywhere."""
MOST_FILES = 10
"""Files that go with one page."""


@dataclass(frozen=True)
class Attached:
    """A file that goes with a page."""

    name: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True)
class Page:
    """A titled sequence of blocks of Markdown, with choices, rows of buttons and files.

    ``accent`` is a colour like ``#b3261e``. Blocks are kept whole where there is room. Where they don't all fit,
    ``action`` and ``target`` are what makes the same page again, also after a restart, to show the rest of it.
    ``again`` says that an earlier delivery of the same request was answered, or may have been.
    """

    title: str
    blocks: tuple[str, ...]
    accent: str | None = None
    buttons: tuple[Button, ...] = ()
    files: tuple[Attached, ...] = ()
    choices: tuple[Choice, ...] = ()
    action: str = ""
    target: str = ""
    again: bool = False


@dataclass(frozen=True)
class Field:
    """One field of a form; ``about`` stands under its label, ``hint`` in it while it is empty."""

    name: str
    label: str
    hint: str = ""
    long: bool = False
    choices: tuple[str, ...] = ()
    value: str = ""
    about: str = ""


@dataclass(frozen=True)
class Form:
    """Something to fill in. What is filled in goes to the command named ``submit``, or with ``target`` to the answer to
    a question."""

    title: str
    submit: str
    fields: tuple[Field, ...]
    target: str = ""


Answer = Page | Form
