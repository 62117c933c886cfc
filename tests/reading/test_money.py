"""Amounts as people type them."""

import pytest

from bot.domain.refusal import Refused
from bot.reading.money import Asked, Money, Period, match_money, match_period, parse_money, per_month, read_amount


def refusal(text: str) -> str:
    with pytest.raises(Refused) as caught:
        parse_money(text)
    return str(caught.value)


@pytest.mark.parametrize(
    ("text", "amount", "currency", "period"),
    [
        ("900k USD/month", 900_000, "USD", "month"),
        ("$1.2M", 1_200_000, "USD", None),
        ("50k EUR/yr", 50_000, "EUR", "year"),
        ("€ 1.234,50", 1234.5, "EUR", None),
        ("1,200,000", 1_200_000, None, None),
        ("1'200'000 CHF", 1_200_000, "CHF", None),
        ("1’200’000 CHF", 1_200_000, "CHF", None),
        ("1 200 000 EUR", 1_200_000, "EUR", None),
        ("1\u202f200\u00a0000 EUR", 1_200_000, "EUR", None),
        ("1_000_000", 1_000_000, None, None),
        ("12,00,000 INR", 1_200_000, "INR", None),
        ("12 lakh INR", 1_200_000, "INR", None),
        ("1.5 crore", 15_000_000, None, None),
        ("3bn", 3_000_000_000, None, None),
        ("1 trillion", 10**12, None, None),
        ("$5MM", 5_000_000, "USD", None),
        ("half a million", 500_000, None, None),
        ("two and a half million USD per year", 2_500_000, "USD", "year"),
        ("20000", 20_000, None, None),
        ("0", 0, None, None),
        (".5M", 500_000, None, None),
        ("~900k", 900_000, None, None),
        ("about 55k", 55_000, None, None),
        ("usd 40k", 40_000, "USD", None),
        ("USD40k", 40_000, "USD", None),
        ("50kEUR", 50_000, "EUR", None),
        ("50k€ p.a.", 50_000, "EUR", "year"),
        ("$900k/mo", 900_000, "USD", "month"),
        ("900k/month USD", 900_000, "USD", "month"),
        ("30k a quarter", 30_000, None, "quarter"),
        ("30k quarterly", 30_000, None, "quarter"),
        ("2k/m", 2000, None, "month"),
        ("5k EUR/a", 5000, "EUR", "year"),
        ("62k CHF in total", 62_000, "CHF", "once"),
        ("10k one-off", 10_000, None, "once"),
        ("£500", 500, "GBP", None),
        ("¥5M", 5_000_000, "JPY", None),
        ("¥5M CNY", 5_000_000, "CNY", None),
        ("₹ 5 lakh", 500_000, "INR", None),
        ("R$ 5.000,00", 5000, "BRL", None),
        ("$50k CAD", 50_000, "CAD", None),
        ("A$50k", 50_000, "AUD", None),
        ("5 MAD", 5, "MAD", None),
        ("50 euros", 50, "EUR", None),
        ("9\u200b00k\u200e USD", 900_000, "USD", None),
        ("0.33335", 0.3334, None, None),
    ],
)
def test_amounts_are_read(text: str, amount: float, currency: str | None, period: Period | None) -> None:
    money = parse_money(text)
    assert money == Money(amount, currency, period)
    assert type(money.amount) is type(amount)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("1.234", 1234),  # three digits after one separator: thousands
        ("1,234", 1234),
        ("12.345 EUR", 12_345),
        ("1.23", 1.23),  # any other number of them: decimals
        ("1,5", 1.5),
        ("1.2345", 1.2345),
        ("0.125", 0.125),  # it cannot be thousands
        ("0,125", 0.125),
        ("1234.567", 1234.567),
        ("1.234.567", 1_234_567),
        ("1.234,567", 1234.567),  # two kinds: the last is the decimal point
        ("1,234.50", 1234.5),
        ("1'234.50", 1234.5),
        ("$1.125M", 1_125_000),  # a point before a million or more
        ("1,5M", 1_500_000),
    ],
)
def test_one_rule_decides_separators(text: str, amount: float) -> None:
    assert parse_money(text).amount == amount


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", '"" is not an amount; write it like 900k USD/month or 1,200,000.'),
        ("NaN", '"NaN" is not an amount; write it like 900k USD/month or 1,200,000.'),
        ("inf", '"inf" is not an amount; write it like 900k USD/month or 1,200,000.'),
        ("１２３", '"１２３" is not an amount; write it like 900k USD/month or 1,200,000.'),
        ("-5", '"-5" is negative; an amount is 0 or more.'),
        ("$-5k", '"$-5k" is negative; an amount is 0 or more.'),
        ("−5k", '"−5k" is negative; an amount is 0 or more.'),
        ("9" * 40, '"9999999999999999999…" has 40 digits; at most 1,000,000,000,000 is taken.'),
        ("3 trillion", '"3 trillion" comes to 3,000,000,000,000; at most 1,000,000,000,000 is taken.'),
        ("1,500k", '"1,500k" can mean 1500 or 1500000; write the one that is meant.'),
        ("1,200M", '"1,200M" can mean 1200000 or 1200000000; write the one that is meant.'),
        ("1.500 KWD", '"1.500 KWD" can mean 1.5 or 1500; write the one that is meant.'),
        ("1,23,4", '"1,23,4" is not a number that can be read; write it like 1,234,567.89 or 1234567.89.'),
        ("12,0000", '"12,0000" is not a number that can be read; write it like 1,234,567.89 or 1234567.89.'),
        ("50 kr", '"kr" is used by several currencies; write the code instead: SEK, NOK, DKK or ISK.'),
        ("Rs 500", '"Rs" is used by several currencies; write the code instead: INR, PKR, LKR or NPR.'),
        ("€50k USD", '"€50k USD" gives two currencies, EUR and USD; keep one.'),
        ("50k BTC", '"BTC" is not a currency; it is a code of ISO 4217; did you mean BTN?'),
        ("50k XQZ", '"XQZ" is not a currency; it is a code of ISO 4217, such as USD or EUR.'),
        ("3-4k", '"3-4k" is a range; give one amount.'),
        ("3k to 4k", '"3k to 4k" is a range; give one amount.'),
        ("12k/week", '"/week" is not a period that is known; known are per month, per quarter, per year.'),
        ("50%", '"50%" is a share; an amount is expected here, such as 900k USD/month.'),
        ("50k or so", '"or so" after "50k" is not understood; write it like 900k USD/month.'),
        ("x" * 6001, "The amount has 6,001 characters; at most 6,000 are taken."),
    ],
)
def test_other_things_are_refused_in_a_sentence(text: str, sentence: str) -> None:
    assert refusal(text) == sentence


@pytest.mark.parametrize(
    ("money", "month"),
    [
        (Money(50_000, "EUR", "year"), 4166.6667),
        (Money(120, None, "year"), 10),
        (Money(100, None, "quarter"), 33.3333),
        (Money(100, None, "month"), 100),
        (Money(100.5), 100.5),
    ],
)
def test_per_month(money: Money, month: float) -> None:
    assert per_month(money) == month


def test_what_is_paid_once_has_no_month() -> None:
    with pytest.raises(Refused, match="An amount paid once has no monthly value"):
        per_month(Money(100, None, "once"))


@pytest.mark.parametrize(
    ("text", "what", "given", "expected"),
    [
        ("900k USD", "cost", None, (900_000, "USD")),
        ("12M USD/year", "cost", None, (1_000_000, "USD")),
        ("30k per quarter", "cost", "EUR", (10_000, "EUR")),
        ("none", "cost", "EUR", (0, "EUR")),
        ("400k USD", "reserves", "USD", (400_000, "USD")),
        ("62k CHF in total", "reserves", None, (62_000, "CHF")),
    ],
)
def test_cost_and_reserves(text: str, what: Asked, given: str | None, expected: tuple[float, str | None]) -> None:
    assert read_amount(text, what, given) == expected


@pytest.mark.parametrize(
    ("text", "what", "sentence"),
    [
        ("50k once", "cost", '"50k once" is paid once; the cost is given per month, quarter or year.'),
        (
            "50k/month",
            "reserves",
            '"50k/month" is an amount per month; reserves are the cash on hand, such as 400k USD.',
        ),
        ("5 EUR", "cost", "The cost is in EUR, but the other amounts are in USD; give all amounts in one currency."),
        (
            "5 EUR",
            "reserves",
            "The reserves are in EUR, but the other amounts are in USD; give all amounts in one currency.",
        ),
        (" " * 6001, "reserves", "The option reserves has 6,001 characters; at most 6,000 are taken."),
    ],
)
def test_cost_and_reserves_refuse(text: str, what: Asked, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_amount(text, what, "USD")
    assert str(caught.value) == sentence


def test_an_amount_is_found_in_a_text_only_as_whole_words() -> None:
    found = match_money("NLnet 50k EUR/yr grant", 6)
    assert found is not None
    assert found.money == Money(50_000, "EUR", "year")
    assert (found.end, found.bare) == (16, False)
    assert match_money("1password") is None
    assert match_money("18F grant") is None
    bare = match_money("70 sponsors")
    assert bare is not None
    assert bare.bare
    assert match_period("5k per year", 3) == ("year", 11)
    assert match_period("yearling") is None
