"""No text breaks a reader: it is read into what a situation takes, or refused in a sentence."""

from contextlib import suppress
from datetime import date
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.reading.dates import parse_date
from bot.reading.money import parse_money, read_amount
from bot.reading.payers_line import read_payers
from bot.reading.people import read_people
from bot.reading.vocabulary import COUNTED, FILLERS, PHRASES, UNSURE
from tests.examples import drawn

PIECES = [
    *PHRASES, *COUNTED, *FILLERS, *UNSURE, "Meta", "NLnet", "Horizon", "2020", "70%", "70 %", "0.7", "50k", "EUR",
    "USD", "€", "$", "/yr", "per year", "1,200", "1.234,5", "12 lakh", "half a million", "until", "through",
    "in 9 months", "2027-03", "March", "31/12/2026", "Q2 2027", "x40", "40", "sponsors", '"', "“", "”", ";",
    "\n", "|", "\u200b",
    "paid", "key", "FTE", "-", "−5", "(", "kr", "ſ", "ı", "K", "İ", "²", "٣", "\ud800", "\x00", "\u2028",
]  # fmt: skip
TEXTS = st.text(max_size=500) | st.lists(st.sampled_from(PIECES), max_size=30).map(lambda p: " ".join(p)[:500])
GLUED = st.lists(st.sampled_from(PIECES), max_size=30).map(lambda p: "".join(p)[:500])
LINES = st.lists(st.lists(st.sampled_from(PIECES), max_size=4).map(lambda p: " ".join(["Acme", *p])), max_size=22).map(
    lambda items: "; ".join(items)[:500]
)
DAYS = st.dates(date(1970, 1, 1), date(2100, 12, 31))


def parses_or_is_refused(facts: dict[str, Any]) -> None:
    with suppress(Refused):
        parse_situation({"project": "x"} | facts)


@drawn(100)
@given(TEXTS | GLUED | LINES, DAYS, st.sampled_from([None, "EUR"]))
@example("half millıon", date(2026, 11, 23), None)
@example("A 5 billıon", date(2026, 11, 23), None)
@example("A until 9999 months", date(2100, 12, 31), None)
def test_payers(text: str, as_of: date, currency: str | None) -> None:
    with suppress(Refused):
        payers, found = read_payers(text, as_of, currency)
        assert len(payers) <= 20
        parses_or_is_refused({"payers": payers, "currency": found})


@drawn(100)
@given(TEXTS | GLUED, DAYS)
def test_amounts_dates_and_people(text: str, as_of: date) -> None:
    with suppress(Refused):
        parse_situation({"project": "x", "currency": parse_money(text).currency})
    with suppress(Refused):
        amount, currency = read_amount(text, "cost")
        assert parse_situation({"project": "x", "monthly_cost": amount, "currency": currency})
    with suppress(Refused):
        amount, currency = read_amount(text, "reserves", "EUR")
        assert parse_situation({"project": "x", "reserves": amount, "currency": currency})
    with suppress(Refused):
        assert date(1970, 1, 1) <= parse_date(text, as_of) <= date(2100, 12, 31)
    with suppress(Refused):
        parses_or_is_refused(dict(read_people(text)))
