"""A language to say things in. English is the language of the program, and its words are the keys of every other.

A message is plain text with named places: ``"the cash ends on {day}"``. What is filled in has its own language's
form already.
"""

from typing import Protocol


class Tongue(Protocol):
    """Says messages, words of the vocabulary, numbers and days in one language."""

    @property
    def language(self) -> str:
        """Its code, such as ``de``."""
        ...

    def gettext(self, message: str, /, **values: object) -> str:
        """A message with its places filled in; in English where it is not translated."""
        ...

    def ngettext(self, one: str, many: str, count: int, /, **values: object) -> str:
        """One of two messages by a count, which fills the place ``{count}``."""
        ...

    def pgettext(self, context: str, message: str, /, **values: object) -> str:
        """A message that means something else in another context (``word``, ``label``, ``command`` ...)."""
        ...

    def retell(self, context: str, text: str, /) -> str:
        """A finished text that was made from a message of a context, said in this language; as it is where it is of no
        form that is translated."""
        ...

    def number(self, number: float, places: int | None = None, /) -> str:
        """A number with six digits that count, or with its thousands separated and so many decimal places."""
        ...

    def day(self, day: object, /) -> str:
        """A day, given as a date or in its ISO form; any other text as it is."""
        ...


class English:
    """The language of the program: every message says itself, days are in their ISO form."""

    language = "en"

    def gettext(self, message: str, /, **values: object) -> str:
        """See ``Tongue.gettext``."""
        return message.format(**values) if values else message

    def ngettext(self, one: str, many: str, count: int, /, **values: object) -> str:
        """See ``Tongue.ngettext``."""
        return (one if count == 1 else many).format(**{**values, "count": count})

    def pgettext(self, context: str, message: str, /, **values: object) -> str:
        """See ``Tongue.pgettext``."""
        return self.gettext(message, **values)

    def retell(self, context: str, text: str, /) -> str:
        """See ``Tongue.retell``."""
        return text

    def number(self, number: float, places: int | None = None, /) -> str:
        """See ``Tongue.number``."""
        return f"{number:g}" if places is None else f"{number:,.{places}f}"

    def day(self, day: object, /) -> str:
        """See ``Tongue.day``."""
        return str(day)


ENGLISH = English()


def N_(message: str) -> str:  # noqa: N802 - the name that translators' tools know
    """The message itself: it stands in a table here, and is said in a language elsewhere."""
    return message


def word(tongue: Tongue, name: str) -> str:
    """A name of the vocabulary as it is read: ``payer_pivot`` as ``payer pivot``."""
    return tongue.pgettext("word", name.replace("_", " "))
