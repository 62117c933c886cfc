"""Free text: what a text says is read, and what it denies, hopes, asks or tells of others is not.

``texts.jsonl`` holds one text a line with the whole situation that is read from it (``partial`` aside).
"""

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.known_payers import read_payers_table
from bot.adapters.library import data_folder
from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.reading.text import read_text
from bot.reading.text.names.known import KnownNames

AS_OF = date(2026, 11, 1)
TEXTS = [json.loads(line) for line in (Path(__file__).parent / "texts.jsonl").read_text("utf-8").splitlines()]


@cache
def names() -> KnownNames:
    return KnownNames(read_payers_table(data_folder("knowledge"))[0])


def read(text: str, **options: Any) -> Read:
    return read_text(text, AS_OF, payers=names(), **options)


@pytest.mark.parametrize("row", TEXTS, ids=[row["id"] for row in TEXTS])
def test_the_table(row: dict[str, Any]) -> None:
    situation = read(row["text"]).situation
    assert {key: value for key, value in situation.items() if key != "partial"} == row["situation"]
    parse_situation({"project": "x", "as_of": AS_OF.isoformat(), **situation})


def test_what_is_read_is_never_whole() -> None:
    assert read("Meta pays 60% of our costs. Version 2.0 was released last week.").situation["partial"] == [
        "payers", "signals",
    ]  # fmt: skip
    assert "partial" not in read("Our costs are 5k EUR a month.").situation


def test_every_fact_has_the_words_it_came_from() -> None:
    text = "Bosch pays 4,000 EUR a month until March 2027; costs are 6,000 EUR a month."
    places = {fact: text[span.start : span.end] for span in read(text).spans for fact in span.facts}
    assert places["payers[0].name"] == "Bosch"
    assert places["payers[0].monthly"] == "4,000 EUR a month"
    assert places["payers[0].until"] == "March 2027"
    assert "6,000 EUR a month" in places["monthly_cost"]


def test_a_clause_that_is_not_used_is_unread() -> None:
    unread = [stretch.text for stretch in read("Costs are 5k EUR a month, the sky is blue. We like cats.").unread]
    assert any("sky is blue" in text for text in unread)
    assert any("cats" in text for text in unread)
    assert not any("5k" in text for text in unread)


def test_offsets_are_of_the_text_given_also_behind_invisible_characters() -> None:
    text = "\u200b\u200bour co\u200bsts are 5k EUR a month"
    (span,) = [span for span in read(text).spans if "monthly_cost" in span.facts]
    assert text[span.start : span.end].replace("\u200b", "") == "costs are 5k EUR a month"


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("Our costs are between 10k and 12k EUR a month", "monthly_cost", 12000),
        ("Our costs are 10k-12k EUR a month", "monthly_cost", 12000),
        ("We have 30k-40k EUR in the bank", "reserves", 30000),
    ],
)
def test_a_range_gives_its_cautious_end(text: str, field: str, value: float | None) -> None:
    assert read(text).situation.get(field) == value


def test_the_ends_of_a_range_stand_in_the_note() -> None:
    (span,) = [span for span in read("Our costs are 10k-12k EUR a month").spans if "monthly_cost" in span.facts]
    assert span.note == "10000 to 12000"


def test_a_second_currency_stays_unread() -> None:
    found = read("Costs are 5k EUR a month. Bosch gives 2k EUR a month and AMD 1k USD a month.").situation
    assert found["currency"] == "EUR"
    assert [payer.get("monthly") for payer in found["payers"]] == [2000, None]


def test_a_currency_given_with_the_text_is_that_of_its_amounts() -> None:
    assert read("Costs are 5k a month", currency="CHF").situation == {"monthly_cost": 5000, "currency": "CHF"}


def test_a_longer_text_is_refused() -> None:
    assert read("a " * 3000)
    with pytest.raises(Refused, match=r"The text has 6,001 characters; at most 6,000 are taken\."):
        read("a" * 6001)
