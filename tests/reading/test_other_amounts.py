"""What is offered for amounts in a second currency."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.rates import Rates
from bot.reading.other_amounts import MOST, other_amounts
from bot.wiring import read_text
from tests.examples import drawn

RATES = Rates(date(2026, 10, 30), "ECB", {"USD": Decimal("1.25"), "JPY": Decimal(150)})


@pytest.mark.parametrize(
    ("text", "currency", "sentences"),
    [
        ("It costs 40k EUR a month and Acme gives $5,000 a month.", "EUR",
         ['"$5,000 a month" is left unread, since the other amounts are in EUR; at the reference rates of the ECB of '
          "2026-10-30 it comes to 4,000 EUR."]),
        ("It costs 40k EUR\nand 300,000 JPY once.", "USD",
         ['"40k EUR" is left unread, since the other amounts are in USD; at the reference rates of the ECB of 2026-10-30 '
          "it comes to 50,000 USD.",
          '"300,000 JPY once" is left unread, since the other amounts are in USD; at the reference rates of the ECB of '
          "2026-10-30 it comes to 2,500 USD."]),
        ("5,000 PLN", "EUR", ['"5,000 PLN" is left unread, since the other amounts are in EUR, and no rate for it is at hand.']),
        ("It costs 40k EUR a month, 3 people, since 2019.", "EUR", []),
        ("It costs $40k", None, []),
        ("kr 500 and -5 USD", "EUR", []),  # which kroner, and less than nothing: no offer
    ],
)  # fmt: skip
def test_what_is_offered(text: str, currency: str | None, sentences: list[str]) -> None:
    assert list(other_amounts(text, currency, RATES)) == sentences


def test_no_more_than_five() -> None:
    assert len(other_amounts(" ".join(f"{i}00 USD," for i in range(1, 20)), "EUR", RATES)) == MOST


def test_a_text_in_two_currencies_says_so() -> None:
    read = read_text("It costs 9,000 EUR a month and we hold $30,000 in the bank.", date(2026, 11, 1))
    assert read.situation["currency"] == "EUR"
    assert "reserves" not in read.situation
    assert any("$30,000" in note and "comes to" in note for note in read.notes)


@drawn(100)
@given(st.text("0123456789 .,$€kM\nUSDEUR-", max_size=300))
def test_anything_goes(text: str) -> None:
    assert len(other_amounts(text, "EUR", RATES)) <= MOST
