"""The pages of one library in every language that has a catalogue, each made when it is first asked for.

A language has its own renderer, whose library is translated; whatever is asked of it runs while the language is spoken,
so that neither services nor commands know of languages.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar, cast

from bot.adapters.catalogue import english_with, known_locale, own_name, read_catalogue
from bot.adapters.library_in import library_in
from bot.adapters.render import Renderer
from bot.adapters.tongue import speaking
from bot.domain.canonical import sha256
from bot.domain.knowledge import Library
from bot.domain.page import Answer, Page
from bot.domain.tongue import ENGLISH, Tongue
from bot.service.desk import Pages

T = TypeVar("T")


class Languages:
    """Pages by language. ``pages`` are the English ones, ``folder`` has a file for each other language."""

    def __init__(self, pages: Renderer, folder: Path) -> None:
        self._english = pages
        self._folder = folder
        self._known = frozenset(path.stem for path in folder.glob("*.po"))
        self._made = cache(self._make)

    def __contains__(self, locale: str) -> bool:
        return self.code(locale) != "en" or locale.startswith("en")

    @property
    def codes(self) -> tuple[str, ...]:
        """The languages there are, English first."""
        return ("en", *sorted(self._known))

    @cache  # noqa: B019 - there is one of it
    def names(self) -> dict[str, str]:
        """What each language calls itself, by its code, English first."""
        return {code: own_name(code) for code in self.codes}

    def locale(self, text: str) -> str | None:
        """A locale such as ``de-CH`` as it is kept; None where the CLDR does not know it."""
        return known_locale(text)

    def code(self, locale: str) -> str:
        """The language there is for a locale: ``de`` for ``de-AT``, and ``en`` where there is none."""
        language = locale.replace("_", "-").partition("-")[0].lower()
        return language if language in self._known else "en"

    def digest(self) -> str:
        """A hash of all catalogues, without reading what they say."""
        return sha256(b"".join(path.read_bytes() for path in sorted(self._folder.glob("*.po"))))

    def pages(self, locale: str, numbers: str = "") -> Pages:
        """The pages for a locale; ``numbers`` is the locale of numbers and days where it is another."""
        return self._made(self.code(locale), numbers)[0]

    def speaking(self, make: Callable[[Renderer], T], locale: str, numbers: str = "") -> T:
        """What works with a renderer (``make`` makes it of one), with the pages for a locale."""
        pages, _, tongue = self._made(self.code(locale), numbers)
        return cast(T, Speaking(make(cast(Renderer, pages)), tongue))

    def library(self, locale: str) -> Library:
        """The library as it is shown in the language of a locale."""
        return self._made(self.code(locale), "")[1]

    def tongue(self, locale: str, numbers: str = "") -> Tongue:
        """What says things for a locale."""
        return self._made(self.code(locale), numbers)[2]

    def _make(self, language: str, numbers: str) -> tuple[Pages, Library, Tongue]:
        original = self._english.library
        if language == "en" and numbers in ("", "en"):
            return self._english, original, ENGLISH
        tongue = (
            english_with(numbers)
            if language == "en"
            else replace(read_catalogue(self._folder / f"{language}.po"), numbers=numbers)
        )
        library = library_in(tongue, original)
        pages = self._english.for_library(library)
        return cast(Pages, Speaking(pages, tongue)), library, tongue


class Speaking:
    """What makes pages (a renderer, or what works with one), in one language: whatever is asked of it runs while that
    language is spoken."""

    def __init__(self, pages: Any, tongue: Tongue) -> None:
        self._pages = pages
        self._tongue = tongue

    def __getattr__(self, name: str) -> Any:
        asked: Callable[..., Any] = getattr(self._pages, name)

        def speak(*given: Any, **named: Any) -> Any:
            with speaking(self._tongue):
                return asked(*given, **named)

        return speak if callable(asked) else asked

    def labelled(self, answer: Answer) -> Answer:
        """An answer with the labels of its buttons, choices and fields said: commands write them in English."""

        def said(label: str) -> str:
            return self._tongue.retell("label", label)

        if isinstance(answer, Page):
            return answer if answer.labelled else _labelled(answer, said)
        fields = (replace(f, label=said(f.label), hint=said(f.hint), about=said(f.about)) for f in answer.fields)
        return replace(answer, title=said(answer.title), fields=tuple(fields))


def _labelled(page: Page, said: Callable[[str], str]) -> Page:
    buttons = tuple(replace(button, label=said(button.label)) for button in page.buttons)
    # What has values of its own lists names and numbers; the rest are words of the program.
    choices = tuple(
        replace(c, label=said(c.label), options=c.options if c.values else tuple(map(said, c.options)))
        for c in page.choices
    )
    return replace(page, buttons=buttons, choices=choices, labelled=True)
