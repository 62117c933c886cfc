"""Translations: one file of messages a language (``templates/locale/de.po``), read when the language is first asked
for; numbers and days are written by the rules of the Unicode CLDR (Babel)."""

import gettext as plurals
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from bot.domain.tongue import ENGLISH

_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAME = re.compile(r"[-_'\w]{1,32}")
_LONGEST = 1000
"""A longer text is not looked at for its form."""
_PLACES = re.compile(r"\{([^{}]*)\}")

Key = tuple[str, str]
"""The context of a message ("" for none) and its English."""


@dataclass(frozen=True, eq=False)
class Catalogue:
    """The messages of one language: each with its forms, one or one a plural. A tongue by itself."""

    language: str
    messages: Mapping[Key, tuple[str, ...]]
    plural: Callable[[int], int]
    numbers: str = ""
    """The locale of numbers and days, where it is not the language's own; ``en`` is the program's own form."""

    def gettext(self, message: str, /, **values: object) -> str:
        """See ``Tongue.gettext``."""
        return self._filled(self.messages.get(("", message), (message,))[0], values)

    def ngettext(self, one: str, many: str, count: int, /, **values: object) -> str:
        """See ``Tongue.ngettext``."""
        forms = self.messages.get(("", one))
        said = forms[min(self.plural(count), len(forms) - 1)] if forms else one if count == 1 else many
        return self._filled(said, {**values, "count": self.number(count, 0)})

    def pgettext(self, context: str, message: str, /, **values: object) -> str:
        """See ``Tongue.pgettext``."""
        return self._filled(self.messages.get((context, message), (message,))[0], values)

    def retell(self, context: str, text: str, /) -> str:
        """See ``Tongue.retell``. Of several forms the one with the most words of its own is meant."""
        if said := self.messages.get((context, text)):
            return said[0]
        for form, said in self._forms.get(context, ()) if len(text) <= _LONGEST else ():
            if found := form.fullmatch(text):
                return said.format(**{place: self.retell(context, fill) for place, fill in found.groupdict().items()})
        return text

    @cached_property
    def _forms(self) -> Mapping[str, list[tuple[re.Pattern[str], str]]]:
        """The messages with places, by context, as patterns of what they make."""
        found: dict[str, list[tuple[re.Pattern[str], str]]] = {}
        for (context, form), said in sorted(self.messages.items(), key=lambda row: -len(_PLACES.sub("", row[0][1]))):
            if context and _PLACES.search(form):
                pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>.+?)", re.escape(form))
                found.setdefault(context, []).append((re.compile(pattern, re.DOTALL), said[0]))
        return found

    def number(self, number: float, places: int | None = None, /) -> str:
        """See ``Tongue.number``."""
        if self.numbers == "en":
            return ENGLISH.number(number, places)
        if places is None:
            return _decimal(float(f"{number:g}"), "0.######", self._locale)
        return _decimal(number, "#,##0" + ("." + "0" * places if places else ""), self._locale)

    def day(self, day: object, /) -> str:
        """See ``Tongue.day``."""
        if self.numbers == "en":
            return ENGLISH.day(day)
        if isinstance(day, str) and _ISO_DAY.fullmatch(day):
            day = date.fromisoformat(day)
        return _day(day, self._locale) if isinstance(day, date) else str(day)

    @cached_property
    def _locale(self) -> Any:
        from babel import Locale, UnknownLocaleError

        try:
            return Locale.parse((self.numbers or self.language).replace("-", "_"))
        except (UnknownLocaleError, ValueError):
            return Locale.parse(self.language)

    @staticmethod
    def _filled(said: str, values: Mapping[str, object]) -> str:
        return said.format(**values) if values else said


@lru_cache(4096)
def _decimal(number: float, form: str, locale: Any) -> str:
    """A number by the rules of a locale. The rules are slow, and the same numbers come again and again."""
    from babel.numbers import format_decimal

    return format_decimal(number, format=form, locale=locale)


@lru_cache(4096)
def _day(day: date, locale: Any) -> str:
    from babel.dates import format_date

    return format_date(day, "medium", locale=locale)


def own_name(language: str) -> str:
    """What a language calls itself."""
    from babel import Locale

    return Locale.parse(language).get_display_name() or language


def known_locale(text: str) -> str | None:
    """A locale such as ``de-CH`` in this form; None where the CLDR does not know it."""
    from babel import Locale, UnknownLocaleError

    try:
        return str(Locale.parse(text.replace("_", "-"), sep="-")).replace("_", "-")
    except (UnknownLocaleError, ValueError, TypeError):
        return None


def english_with(numbers: str) -> Catalogue:
    """English, with the numbers and days of another locale."""
    return Catalogue("en", {}, lambda count: int(count != 1), numbers)


def read_catalogue(path: Path) -> Catalogue:
    """The translated messages of a file; what is not translated, or marked as unsure (fuzzy), is left out, and so is
    what would not fill in the same places as the English."""
    from babel.messages.pofile import read_po

    with path.open("rb") as file:
        po = read_po(file, locale=path.stem)
    found: dict[Key, tuple[str, ...]] = {}
    for message in po:
        said = forms(message)
        if message.id and not message.fuzzy and all(said) and not misfit(message):
            found[message.context or "", english(message)[0]] = said
    return Catalogue(path.stem, found, plurals.c2py(po.plural_expr))


def english(message: Any) -> tuple[str, ...]:
    """The English of a message: one text, or the two of a plural."""
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def forms(message: Any) -> tuple[str, ...]:
    """The translation of a message: one text, or one a plural; empty where there is none."""
    return (message.string,) if isinstance(message.string, str) else tuple(message.string)


def misfit(message: Any) -> str | None:
    """What is wrong with a translation; None where nothing is. Each form fills in the places of the English (the form
    for one may leave the count out), and a name or a help is one that Discord takes."""
    return _misplaced(message) or _misnamed(message)


def _misnamed(message: Any) -> str | None:
    original, said = english(message)[0], forms(message)[0]
    if message.context in ("command", "option") and original.islower():
        if not _NAME.fullmatch(said) or said != said.lower():
            return f'"{said}" is no name for Discord; it takes small letters, digits, - and _, at most 32'
    elif message.context in ("command", "label", "word") and len(original) <= 80 < len(said):
        return f"has {len(said)} characters; a label takes 80"
    return None


def _misplaced(message: Any) -> str | None:
    wanted = set(_PLACES.findall(english(message)[-1]))
    for said in filter(None, forms(message)):
        found = set(_PLACES.findall(said))
        bare = _PLACES.sub("", said)
        if "{" in bare or "}" in bare:
            return f'a brace stands alone in "{said}"'
        if found - wanted:
            return f"{{{min(found - wanted)}}} is no place of the English"
        if missing := wanted - found - ({"count"} if len(english(message)) > 1 else set()):
            return f"{{{min(missing)}}} is missing"
    return None
