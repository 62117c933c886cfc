"""The language in which pages are made. It is set around the making of a page and nowhere else (see ``speaking``), so
that what words a page need not hand it from function to function."""

from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

from bot.domain.tongue import ENGLISH, N_, Tongue

__all__ = ["N_", "day", "ngettext", "number", "pgettext", "say", "speaking", "spoken"]

_spoken: ContextVar[Tongue] = ContextVar("spoken", default=ENGLISH)


@contextmanager
def speaking(tongue: Tongue) -> Generator[None]:
    """Everything said inside is said in this language."""
    before = _spoken.set(tongue)
    try:
        yield
    finally:
        _spoken.reset(before)


def spoken() -> Tongue:
    """The language that is spoken now; English where none was set."""
    return _spoken.get()


def say(message: str, /, **values: object) -> str:
    """A message in the language that is spoken."""
    return _spoken.get().gettext(message, **values)


def ngettext(one: str, many: str, count: int, /, **values: object) -> str:
    """One of two messages by a count, in the language that is spoken."""
    return _spoken.get().ngettext(one, many, count, **values)


def pgettext(context: str, message: str, /, **values: object) -> str:
    """A message of a context, in the language that is spoken."""
    return _spoken.get().pgettext(context, message, **values)


def number(value: float, places: int | None = None) -> str:
    """A number as the language that is spoken writes it."""
    return _spoken.get().number(value, places)


def day(value: object) -> str:
    """A day as the language that is spoken writes it."""
    return _spoken.get().day(value)
