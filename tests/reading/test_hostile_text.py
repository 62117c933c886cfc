"""No text breaks the free-text reader; what it reads is always taken by the schema."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.situation import parse_situation
from bot.reading.text import read_text
from bot.reading.text.names.sources import BY_FIRST
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.words_of_number import MONTHS, ONES, SCALES, UNITS
from tests.examples import drawn
from tests.reading.test_text import TEXTS, names

PIECES = [
    *sorted(CUE_WORDS)[::7], *sorted(BY_FIRST)[::9], *list(MONTHS)[::5], *list(ONES)[::6], *SCALES, *list(UNITS)[::4],
    "Meta", "NLnet", "Acme Labs", "HF", "pays", "covers", "from", "by", "until", "costs", "cash", "runway", "the rest",
    "of our costs", "of", "that", "which", "the", "is", "and", "who", "at", "70%", "0.7", "50k", "€", "$", "EUR", "/yr", "per month", "1,200", "1.234,5", "12 lakh", "10-12k",
    "in 9 months", "2027-03", "31/12/2026", "31/02/2027", "Q2 2027", "#4411", "M36", "(", ")", "(1)", "[x]", "|", "\n|---|---|\n", "\n",
    ".", "?", "!", ";", ":", "'", '"', "“", "„", "—", "-", "–", "−5", "/", "\u200b", "\u202e", "\x00", "\ud800", "ß",
    "İ", "ſ", "²", "٣", "９", "寄付", "8割", "300万円", "月", "は", "。", "由", "承担", "{{", "}}", "{%", "<a>", "@x",
    "n't", "'s", "l'", "9" * 50,
]  # fmt: skip
TEXTS_OF_PIECES = st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join)
GLUED = st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
MIXED = st.lists(st.sampled_from([row["text"] for row in TEXTS]), min_size=1, max_size=4).map(" ".join)
WORDS = sorted({word for row in TEXTS for word in row["text"].split()})
SHUFFLED = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)
DAYS = st.dates(date(1970, 1, 1), date(2100, 12, 31))


@drawn(300)  # time is measured in tests/bench
@given(st.text(max_size=600) | TEXTS_OF_PIECES | GLUED | MIXED | SHUFFLED, DAYS)
@example("9" * 6000, date(2026, 11, 1))
@example("THANKS:COMPANIS:\n- A", date(2000, 1, 1))
@example("dried up Foods (they pay", date(2026, 11, 1))
@example("EUR/month) |\n|---|---|---|\n| Team y.", date(2026, 11, 1))
@example("|---|---|---|\n|---|---|---|", date(2026, 11, 1))
@example(
    "| Year  |\n|---|\n| 2025 | 90,000 | 80- |\n| burn || 2026 | 60,000 | 72,0\nIn Swiss francs.", date(2026, 11, 1)
)
@example("1 " * 3000, date(2026, 11, 1))
@example("75/25 Sonnations", date(2026, 11, 1))
@example("hosted 3.2k, support 1.1k,Fdonations 400 (monthly, EUosts 60k, income 58k (ER)", date(2026, 11, 1))
@example("v.4 training: $ Sep 24ed", date(2026, 11, 1))
@example("e\x1d\ufffd ERN\ufffdra year, who\n60 000 \ufffd\ufffd\x01\x00\x7f\ufffd\ufffdne", date(2026, 11, 1))
@example("Meta pays 50% of", date(2026, 11, 1))
@example("' 5 people paid, 3 devs", date(2026, 11, 1))
@example("(" * 6000, date(2026, 11, 1))
@example('"' * 5999 + "a", date(2026, 11, 1))
@example("Meta pays 50% of our costs. " * 200, date(2026, 11, 1))
@example("in 9999 years we have 99999999 months of runway, Meta until 12/2100", date(2100, 12, 31))
def test_any_text(text: str, as_of: date) -> None:
    text = text[:6000]
    found = read_text(text, as_of, payers=names())
    assert found == read_text(text, as_of, payers=names())
    parse_situation({"project": "x", "as_of": as_of.isoformat(), **found.situation})
    for stretch in (*found.spans, *found.unread):
        assert 0 <= stretch.start < stretch.end <= len(text)
    for span in found.spans:
        assert span.facts


@pytest.mark.parametrize("dense", ["A: b.\n", "a, "], ids=["lines", "tokens"])
def test_what_stands_behind_too_many_lines_or_tokens_is_shown_unread(dense: str) -> None:
    text = "We have 9 months of runway.\n" + dense * (5900 // len(dense)) + "\nMeta pays 70% of our costs."
    found = read_text(text, date(2026, 11, 1), payers=names())
    assert found.situation == {"runway_months_stated": 9}
    assert found.unread[-1].text.endswith("Meta pays 70% of our costs.")
    assert found.unread[-1].end == len(text)
