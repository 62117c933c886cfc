"""The pattern table with its sets left as words: the facts as the situation has them, and every test the engine's own."""

from typing import Any

from bot.engine.facts import CHOICES, NUMBERS, SIGNALS, Fact, Known
from tests.bench.text import Holds, Text


class ZenWords(Text):
    """What zen writes for a choice (the words it may be) and for signals (those seen, those that may have been)."""

    def surely(self, at: int, wanted: int) -> str:
        return Holds(f"all({CHOICES[at].name}, # in {_words(CHOICES[at], wanted)})")

    def possibly(self, at: int, wanted: int) -> str:
        return Holds(f"some({CHOICES[at].name}, # in {_words(CHOICES[at], wanted)})")

    def seen(self, bit: int, *, wanted: bool) -> str:
        return _among("seen", bit, wanted)

    def may(self, bit: int, *, wanted: bool) -> str:
        return _among("may", bit, wanted)


def facts(known: Known) -> dict[str, Any]:
    """Everything that is known, by name."""
    lows = {f"{fact.name}_low": value for fact, value in zip(NUMBERS, known.lo, strict=True)}
    highs = {f"{fact.name}_high": value for fact, value in zip(NUMBERS, known.hi, strict=True)}
    choices = {fact.name: _words(fact, mask) for fact, mask in zip(CHOICES, known.choices, strict=True)}
    return {**lows, **highs, **choices, "seen": _words(SIGNALS, known.seen), "may": _words(SIGNALS, known.may)}


def _words(fact: Fact, mask: int) -> list[str]:
    return [word for i, word in enumerate(fact.values) if mask >> i & 1]


def _among(where: str, bit: int, wanted: bool) -> str:
    test = f"'{_words(SIGNALS, bit)[0]}' in {where}"
    return Holds(f"({test})" if wanted else f"(not ({test}))")
