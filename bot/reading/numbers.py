"""Numbers as people type them: digits with the separators of any country, and words up to twelve.

The rule for separators, in this order:

1. Spaces, apostrophes and underscores part thousands: ``1'200'000``.
2. Of two kinds of separators the last is the decimal point: ``1.234,50`` and ``1,234.50``.
3. One that stands several times parts thousands: ``1.200.000``, and in Indian groups ``12,00,000``.
4. One that stands once is the decimal point unless exactly three digits follow (``1,5``, ``1.25``), and also when the
   part before it is 0 or longer than three digits (``0.125``, ``1234.567``). A comma before four digits and more is
   refused (``12,0000``): money has no such decimals, but some countries have such groups.
5. What is left, ``1.234`` and ``1,234``, is thousands, because money has no three decimals. Before a word of scale
   (``1,500k``) and in a currency that has three decimals (``1.500 KWD``) it could be either, a thousand times apart,
   and is refused. Only a point before a million, lakh or more is a decimal point: ``$1.125M``.
"""

import re
from decimal import Decimal
from typing import Literal

from bot.domain.fields import LARGEST_AMOUNT
from bot.domain.refusal import Refused, shown

DIGITS = r"[.,]?[0-9]+(?:[.,'’_][0-9]+)*"
SPACED_DIGITS = rf"(?:[0-9]{{1,3}}(?: [0-9]{{3}}){{1,6}}(?:[.,][0-9]+)?(?![0-9.,'’_])|{DIGITS})"
MOST_DIGITS = 30

_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
WORD_VALUES = {"a": 1, "an": 1} | {word: value for value, word in enumerate(_WORDS, 1)}
NUMBER_WORD = rf"(?:half(?: an?)?|(?:{'|'.join(sorted(WORD_VALUES, reverse=True))})(?: and a half)?)(?![A-Za-z])"

Role = Literal["point", "group", "doubt", "wrong"]


def read_word(word: str) -> Decimal:
    """The value of what ``NUMBER_WORD`` matched: ``half a`` is 0.5, ``two and a half`` 2.5."""
    first, _, half = word.casefold().partition(" ")
    if first == "half":
        return Decimal("0.5")
    return WORD_VALUES[first] + (Decimal("0.5") if half else Decimal(0))


def read_digits(typed: str, scale: int = 1, mills: bool = False, part: str = "") -> Decimal:
    """The value of what ``DIGITS`` or ``SPACED_DIGITS`` matched, times ``scale``; at most 10^12.

    ``mills`` says that three decimals are usual; ``part`` is what is quoted. Raises Refused for groups that fit no
    country, for what can be read in two ways (the rule stands above), and for what is too large.
    """
    part = part or typed
    groups, marks = re.split(r"[^0-9]", typed), re.findall(r"[^0-9]", typed)
    digits = sum(len(group) for group in groups)
    if digits > MOST_DIGITS:
        raise Refused(f"{shown(typed, 20)} has {digits:,} digits; at most {LARGEST_AMOUNT:,} is taken.")
    role = _role_of_last(groups, marks, scale, mills)
    if role == "doubt":
        less, more = Decimal(".".join(groups)) * scale, Decimal("".join(groups)) * scale
        raise Refused(f"{shown(part)} can mean {less.normalize():f} or {more:f}; write the one that is meant.")
    whole = groups[:-1] if role == "point" else groups
    if role == "wrong" or not _well_grouped(whole, marks[: len(whole) - 1]):
        raise Refused(f"{shown(typed)} is not a number that can be read; write it like 1,234,567.89 or 1234567.89.")
    value = Decimal(("".join(whole) or "0") + "." + (groups[-1] if role == "point" else "0")) * scale
    if value > LARGEST_AMOUNT:
        raise Refused(f"{shown(part)} comes to {value:,.0f}; at most {LARGEST_AMOUNT:,} is taken.")
    return value


def rounded(value: Decimal) -> int | float:
    """The value rounded to four decimals (half to even), and a whole one as an integer."""
    value = value.quantize(Decimal("0.0001"))
    return int(value) if value == int(value) else float(value)


def _role_of_last(groups: list[str], marks: list[str], scale: int, mills: bool) -> Role:
    if not marks or marks[-1] not in ".,":
        return "group"
    if len(marks) > 1:
        return "group" if marks[-1] in marks[:-1] else "point"
    head, tail = groups
    if marks == [","] and len(tail) > 3:
        return "wrong"
    if len(tail) != 3 or not head.strip("0") or len(head) > 3:
        return "point"
    if mills:
        return "doubt"
    if scale == 1:
        return "group"
    return "point" if marks == ["."] and scale >= 10**5 else "doubt"


def _well_grouped(groups: list[str], marks: list[str]) -> bool:
    """Whether whole digits stand in one group, in threes, or in Indian groups (12,00,000)."""
    if len(groups) == 1:
        return True
    if len(set(marks)) > 1 or len(groups[-1]) != 3:
        return False
    head, middle = len(groups[0]), {len(group) for group in groups[1:-1]}
    return (1 <= head <= 3 and middle <= {3}) or (marks[0] == "," and 1 <= head <= 2 and middle == {2})
