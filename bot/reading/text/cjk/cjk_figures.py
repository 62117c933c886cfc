"""Figures of Japanese and Chinese: numbers, shares, days and currencies."""

from datetime import date
from decimal import Decimal

from bot.reading.text.cjk import table_cjk as table
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import last_day


def currency_of(code: str, sentence: Sentence, i: int, ledger: Ledger) -> bool:
    """Whether an amount is in the currency of the text, which the first amount gives."""
    if "currency" not in ledger.facts:
        ledger.say("currency", code, sentence, i, i + 1)
    return ledger.facts["currency"] == code


def number(digits: str, scale: str) -> Decimal:
    """A number in digits or characters, times what stands behind it (``万``)."""
    if digits[0].isdigit():
        return Decimal(digits.replace(",", "")) * table.SCALE[scale]
    if digits == "百":
        return Decimal(100) * table.SCALE[scale]
    tens, ten, ones = digits.partition("十")
    value = (
        (table.DIGITS.get(tens, 1) if tens or not ten else 1) * 10 + table.DIGITS.get(ones, 0)
        if ten
        else table.DIGITS.get(digits[-1], 0)
    )
    return Decimal(value) * table.SCALE[scale]


def share_of(part: str) -> Decimal:
    """A share of 0 to 1: ``7割``, ``一半``, ``百分之二十``."""
    if part in ("半分", "一半", "半額"):
        return Decimal("0.5")
    if part in ("全額", "全部", "そのすべて", "すべて", "全て"):
        return Decimal(1)
    if part.startswith("百分之"):
        return number(part[3:], "") / 100
    if part[-1] in "%％":
        return min(Decimal(part[:-1]) / 100, Decimal(1))
    return number(part[:-1], "") / 10


def day_of(groups: dict[str, str | None], as_of: date) -> date | None:
    """The day that the groups of a date give, the last of a month or a year that is named alone."""
    year, month, day, called = (groups.get(k) or groups.get(k + "2") for k in ("y", "m", "d", "from"))
    try:
        end = last_day(as_of.year + table.NEXT[called] if called else int(year or 0), int(number(month or "12", "")))
        return end.replace(day=int(day[:-1])) if day else end
    except ValueError:
        return None
