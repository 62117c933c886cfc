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
class Attached:
    """A file that goes with a page."""

    name: str
    data: bytes
    alt: str = ""


@dataclass(frozen=True)
class Page:
    """A titled sequence of blocks of Markdown, with rows of buttons and files.

    ``accent`` is a colour like ``#b3261e``. Blocks are kept whole where there is room. Where they don't all fit,
    ``action`` and ``target`` are what makes the same page again, also after a restart, to show the rest of it.
    ``again`` says that an earlier delivery of the same request was answered, or may have been.
    """

    title: str
    blocks: tuple[str, ...]
    accent: str | None = None
    buttons: tuple[Button, ...] = ()
    files: tuple[Attached, ...] = ()
    action: str = ""
    target: str = ""
    again: bool = False


@dataclass(frozen=True)
class Field:
    """One field of a form."""

    name: str
    label: str
    hint: str = ""
    long: bool = False
    choices: tuple[str, ...] = ()
    value: str = ""


@dataclass(frozen=True)
class Form:
    """Something to fill in. What is filled in goes to the command named ``submit``."""

    title: str
    submit: str
    fields: tuple[Field, ...]


Answer = Page | Form
