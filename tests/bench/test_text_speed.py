"""How long free text takes to read, beside its tokens alone; run by hand: ``pytest tests/bench --benchmark-only``."""

from datetime import date
from typing import Any

from bot.reading.text import read_text
from bot.reading.text.names.names import mark_names
from bot.reading.text.tokens.figures import compose
from bot.reading.text.tokens.surface import surface
from bot.reading.text.tokens.tokens import atoms
from tests.reading.test_text import TEXTS, names

DAY = date(2026, 11, 1)
SAID = [row["text"] for row in TEXTS]
HOSTILE = ["1 " * 3000, "(" * 6000, "Meta $5k, " * 600, "not no never " * 460, "Meta and " * 660, "<" * 6000]


def test_tokens_of_the_table(benchmark: Any) -> None:
    seen = [surface(text).text for text in SAID]
    benchmark(lambda: [mark_names(compose(atoms(text), DAY), names(), text, False) for text in seen])


def test_reading_the_table(benchmark: Any) -> None:
    benchmark(lambda: [read_text(text, DAY, payers=names()) for text in SAID])


def test_reading_six_thousand_hostile_characters(benchmark: Any) -> None:
    benchmark(lambda: [read_text(text[:6000], DAY, payers=names()) for text in HOSTILE])
