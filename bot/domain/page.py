"""What is shown, before anybody decides how: plain values that Discord, a terminal or a file can draw."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from bot.domain.chart import Chart, Picture


@dataclass(frozen=True)
class Button:
    """Something to press. ``action`` names what it does, ``target`` the record it does it to."""

    label: str
    action: str
    target: str = ""
    style: Literal["plain", "main", "danger"] = "plain"


@dataclass(frozen=True)
class Choice:
    """One of several options to choose. What is chosen goes with ``action`` and ``target``, as its number, or as what
    stands for it in ``values``.

    Of a ``kind`` of Discord's own, what is chosen goes as lines, each a number and a name; up to ``most``, or none.
    What stands chosen already is ``chosen``: numbers, as text.
    """

    label: str
    action: str
    target: str
    options: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    kind: Literal["text", "channel", "role"] = "text"
    most: int = 1
    chosen: tuple[str, ...] = ()

    def value(self, number: int) -> str:
        """What is sent for an option, by its number."""
        return self.values[number] if self.values else str(number)


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
class Leaf:
    """Which page of a long list a page is, counted from 1. ``stem`` with a point and a number behind it is the target
    that makes another one, by the page's ``action``."""

    number: int
    count: int
    stem: str


@dataclass(frozen=True)
class Page:
    """A titled sequence of blocks of Markdown, with pictures behind the first, choices, rows of buttons and files.

    ``accent`` is a colour like ``#b3261e``. Blocks are kept whole where there is room. Where they don't all fit,
    ``action`` and ``target`` are what makes the same page again, also after a restart, to show the rest of it.
    ``part`` is the one to show first, counted from 0. ``again`` says that an earlier delivery of the same request was
    answered, or may have been. With ``instead`` the page goes in the place of the message that was pressed, though
    everybody sees it. ``notices`` are posted after it. ``labelled`` says that its labels are in a language already.
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
    pictures: tuple[Picture, ...] = ()
    leaf: Leaf | None = None
    part: int = 0
    instead: bool = False
    notices: tuple["Notice", ...] = ()
    labelled: bool = False


def illustrated(page: Page, draw: Callable[[Chart], bytes]) -> Page:
    """The page with its pictures drawn, as files of it."""
    drawn = tuple(Attached(picture.name, draw(picture.chart), picture.alt) for picture in page.pictures)
    return replace(page, files=(*page.files, *drawn)) if drawn else page


@dataclass(frozen=True)
class Notice:
    """A page for a thread, by its number at Discord. ``about`` is the revision it tells of, which is told once."""

    thread: int
    page: Page
    about: int


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
