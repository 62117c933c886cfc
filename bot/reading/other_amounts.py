"""Amounts that a text gives in a second currency: they make no fact, and what they come to is offered.

A situation has one currency. Whoever wrote the text knows whether the converted sum is one; the reader does not.
"""

import re
from collections.abc import Iterator
from contextlib import suppress
from decimal import Decimal

from bot.domain.rates import Rates
from bot.domain.refusal import Refused, shown
from bot.reading.money import Money, match_money
from bot.reading.words import plain

MOST = 5
_START = re.compile(r"(?:(?<=\s)|^)(?=\S{0,4}[0-9])")


def other_amounts(text: str, currency: str | None, rates: Rates) -> tuple[str, ...]:
    """A sentence for each amount in another currency than ``currency``, the first five."""
    if currency is None:
        return ()
    found = dict.fromkeys(sentence for line in text.splitlines() for sentence in _of_line(line, currency, rates))
    return tuple(found)[:MOST]


def _of_line(line: str, currency: str, rates: Rates) -> Iterator[str]:
    words, at = plain(line), 0
    for start in _START.finditer(words):
        if start.start() < at:
            continue
        with suppress(Refused):
            match = match_money(words, start.start())
            if match is None:
                continue
            at = match.end
            money = match.money
            if money.currency and money.currency != currency:
                yield _offer(words[start.start() : at].strip(" ,."), money, currency, rates)


def _offer(said: str, money: Money, currency: str, rates: Rates) -> str:
    turned = rates.convert(Decimal(str(money.amount)), money.currency or currency, currency)
    left = f"{shown(said)} is left unread, since the other amounts are in {currency}"
    if turned is None:
        return f"{left}, and no rate for it is at hand."
    day = f"the reference rates of the {rates.publisher} of {rates.day}"
    return f"{left}; at {day} it comes to {turned:,.0f} {currency}."
