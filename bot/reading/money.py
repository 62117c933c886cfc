"""Amounts of money as people type them: ``900k USD/month``, ``$1.2M``, ``€ 1.234,50``, ``1.5 crore``.

How separators are read stands in ``bot.reading.numbers``.
"""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from bot.domain.refusal import Refused, shown
from bot.reading.currencies import CODE, MARK, THREE_DECIMALS, currency_of, unknown_currency
from bot.reading.numbers import NUMBER_WORD, SPACED_DIGITS, read_digits, read_word, rounded
from bot.reading.words import bounded, ends_word, plain

Period = Literal["month", "quarter", "year", "once"]
Asked = Literal["cost", "reserves"]

_SCALES = {
    10**3: "k thousand thousands tsd",
    10**5: "lakh lakhs lac lacs",
    10**6: "m mm mn mln mio million millions",
    10**7: "crore crores cr",
    10**9: "b bn bln billion billions mrd",
    10**12: "trillion trillions",
}
_SCALE_OF = {word: scale for scale, words in _SCALES.items() for word in words.split()}
_LONG = [word for word in _SCALE_OF if len(word) > 4 or word.startswith(("lakh", "lac"))]
_UNITS: dict[Period, str] = {
    "month": "months month mth mo m",
    "quarter": "quarters quarter qtr q",
    "year": "years year annum yr y a",
}
_ADVERBS: dict[Period, str] = {
    "month": r"monthly|p\.m\.|pm",
    "quarter": r"quarterly",
    "year": r"yearly|annually|annual|p\.a\.|pa",
    "once": r"once|one[- ]off|one[- ]time|in total|total|lump sum",
}


def _longest_first(words: list[str]) -> str:
    return "|".join(sorted(words, key=lambda word: (-len(word), word)))


def _period_group(period: Period) -> str:
    unit = f"(?:/ ?|(?:per|a|each|every) )(?:{_longest_first(_UNITS[period].split())})" if period in _UNITS else ""
    return f"(?P<{period}>{'|'.join(filter(None, (unit, _ADVERBS[period])))})"


_PERIODS: tuple[Period, ...] = ("month", "quarter", "year", "once")
_PERIOD = rf"(?:{'|'.join(_period_group(period) for period in _PERIODS)})(?![A-Za-z])\.?"
_ABOUT = r"(?:[~≈] ?|(?:about|around|roughly|approx\.?|circa|ca\.?) )"
_SCALE = rf"(?: ?(?P<scale>{_longest_first(list(_SCALE_OF))})(?:(?![A-Za-z])|(?={CODE})))"
_WORDS = rf"(?P<words>{NUMBER_WORD}) (?P<long>{_longest_first(_LONG)})(?![A-Za-z])"
_NUMBER = rf"(?:(?P<digits>{SPACED_DIGITS}){_SCALE}?|{_WORDS})"
_SIGNED = rf"(?P<minus>[-−–])?(?:(?P<before>{MARK}) ?)?(?P<minus_after>[-−–])?{_NUMBER}"
_MONEY = re.compile(
    rf"{_ABOUT}?{_SIGNED}(?: ?(?P<after>{MARK}))?(?: ?{_PERIOD})?(?: ?(?P<late>{MARK}))?", re.IGNORECASE | re.ASCII
)
_ONLY_PERIOD = re.compile(_PERIOD, re.IGNORECASE | re.ASCII)
_NONE = frozenset(("none", "nothing", "zero", "nil"))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount (at most four decimals), its currency and its period where they were given."""

    amount: int | float
    currency: str | None = None
    period: Period | None = None


class Found(NamedTuple):
    """An amount found in a text, the offset after it, and whether it is bare: a number without currency, scale, period
    or parted thousands, which could be anything."""

    money: Money
    end: int
    bare: bool


def match_money(text: str, start: int = 0) -> Found | None:
    """The amount that begins at this offset of ``plain`` text and ends with a word, else None.

    Raises Refused for an amount that is negative, too large or readable in two ways, and for two currencies.
    """
    match = _MONEY.match(text, start)
    return _found(match) if match and ends_word(text, match.end()) else None


def match_period(text: str, start: int = 0) -> tuple[Period, int] | None:
    """The period that begins at this offset (``/year``, ``per month``, ``p.a.``) and the offset after it."""
    match = _ONLY_PERIOD.match(text, start)
    period = _period(match) if match and ends_word(text, match.end()) else None
    return (period, match.end()) if match and period else None


def parse_money(text: str) -> Money:
    """The amount that the whole text says. Raises Refused in a sentence for anything else."""
    text = plain(bounded(text, "The amount"))
    match = _MONEY.match(text)
    if match is None:
        raise Refused(f"{shown(text)} is not an amount; write it like 900k USD/month or 1,200,000.")
    if match.end() < len(text):
        raise _leftover(text, match.end())
    return _found(match).money


def per_month(money: Money) -> int | float:
    """The amount in a month, rounded to four decimals: a year's by 12, a quarter's by 3, without a period as it is.

    Raises Refused for what is paid once.
    """
    if money.period == "once":
        raise Refused("An amount paid once has no monthly value; give what comes in a month, quarter or year.")
    months = {"year": 12, "quarter": 3}.get(money.period or "", 1)
    return rounded(Decimal(str(money.amount)) / months)


def read_amount(text: str, what: Asked, currency: str | None = None) -> tuple[int | float, str | None]:
    """The option ``cost`` (in a month, also where no period is said) or ``reserves`` (on hand), and its currency.

    ``currency`` is what the other options gave: it comes back where the text names none, and another one is refused.
    ``none`` is 0. Raises Refused also for a cost that is paid once and for reserves by the month, quarter or year.
    """
    text = bounded(text, f"The option {what}")
    if plain(text).casefold() in _NONE:
        return 0, currency
    money = parse_money(text)
    if what == "cost" and money.period == "once":
        raise Refused(f"{shown(plain(text))} is paid once; the cost is given per month, quarter or year.")
    if what == "reserves" and money.period not in (None, "once"):
        raise Refused(
            f"{shown(plain(text))} is an amount per {money.period}; reserves are the cash on hand, such as 400k USD."
        )
    if currency and money.currency not in (None, currency):
        verb = "is" if what == "cost" else "are"
        others = f"but the other amounts are in {currency}; give all amounts in one currency"
        raise Refused(f"The {what} {verb} in {money.currency}, {others}.")
    return (per_month(money) if what == "cost" else money.amount), money.currency or currency


def _found(match: re.Match[str]) -> Found:
    part = match.group().rstrip()
    if match["minus"] or match["minus_after"]:
        raise Refused(f"{shown(part)} is negative; an amount is 0 or more.")
    marks = [mark for mark in (match["before"], match["after"], match["late"]) if mark]
    currency, period = currency_of(marks, part), _period(match)
    digits, scale = match["digits"], match["scale"] or match["long"]
    factor = _SCALE_OF[scale.casefold()] if scale else 1
    typed = digits or f"{read_word(match['words']):f}"
    value = read_digits(typed, factor, currency in THREE_DECIMALS, part)
    parted = not typed.isdigit() and "".join(filter(str.isdigit, typed)) == str(int(value))
    bare = not (currency or period or scale or parted)
    return Found(Money(rounded(value), currency, period), match.end(), bare)


def _period(match: re.Match[str]) -> Period | None:
    return next((period for period in _PERIODS if match[period]), None)


def _leftover(text: str, end: int) -> Refused:
    """The refusal of what stands after an amount."""
    rest = text[end:].strip()
    if re.match(r"[-–—] ?[0-9]|to [0-9]", rest):
        return Refused(f"{shown(text)} is a range; give one amount.")
    if rest.startswith(("/", "per ", "a ", "each ", "every ")):
        return Refused(f"{shown(rest)} is not a period that is known; known are per month, per quarter, per year.")
    if rest.startswith("%"):
        return Refused(f"{shown(text)} is a share; an amount is expected here, such as 900k USD/month.")
    if re.fullmatch(r"[A-Za-z]{3,5}", rest):
        return unknown_currency(rest)
    return Refused(f"{shown(rest)} after {shown(text[:end].strip())} is not understood; write it like 900k USD/month.")
