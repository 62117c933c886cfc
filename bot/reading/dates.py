"""Dates as people type them. Where a month, a quarter or a year is all that is said, it means its last day."""

import re
from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal

from bot.domain.fields import FIRST_DAY, LAST_DAY
from bot.domain.refusal import Refused, shown
from bot.engine.cash import add_months
from bot.reading.numbers import NUMBER_WORD, read_word
from bot.reading.words import bounded, ends_word, plain

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_MONTH = (
    r"(?P<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_YEAR, _DAY = r"(?P<year>[0-9]{4})(?![0-9])", r"(?P<day>[0-9]{1,2})"
_END = r"(?:(?:the )?end (?:of )?)?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_COUNT = rf"(?P<count>[0-9]{{1,4}}(?:\.[0-9])?|{NUMBER_WORD})"
_FORM = "write it like 2027-03-31, March 2027, Q2 2027 or in 9 months"


def parse_date(text: str, as_of: date) -> date:
    """The day that the whole text says; ``in 9 months`` is counted from ``as_of``.

    Raises Refused for days that do not exist, days outside 1970 to 2100, and whatever else is not understood.
    """
    text = plain(bounded(text, "The date"))
    found = match_date(text, as_of)
    if found is None or found[1] < len(text):
        raise not_a_date(text)
    return found[0]


def match_date(text: str, as_of: date, start: int = 0) -> tuple[date, int] | None:
    """The date that begins at this offset of ``plain`` text and ends with a word, and the offset after it; else None.

    Raises Refused for what looks like a date and is none, such as a thirteenth month.
    """
    for form, build in _FORMS:
        match = form.match(text, start)
        if match and ends_word(text, match.end()):
            return build(match, as_of), match.end()
    return None


def not_a_date(part: str) -> Refused:
    """The refusal of a text that is no date."""
    word = re.match(rf"{_END}(?:{_DAY}{_ORDINAL}(?: of)? )?{_MONTH}", part, re.IGNORECASE | re.ASCII)
    if word:
        month = MONTHS[_month_number(word["name"]) - 1]
        return Refused(f"{shown(part, 40)} has no year of four digits; write it like {month} 2027.")
    if re.fullmatch(r"[0-9]{1,2}([-/.])[0-9]{1,2}\1[0-9]{2}", part):
        return Refused(f"{shown(part)} has a year of two digits; write it like 31/12/2026.")
    return Refused(f"{shown(part, 40)} is not a date; {_FORM}.")


def _day(part: str, year: int, month: int, day: int | None) -> date:
    """The day, or the last one of the month. Raises Refused for what no calendar has."""
    if not FIRST_DAY.year <= year <= LAST_DAY.year:
        raise _out_of_range(part)
    if not 1 <= month <= 12:
        raise Refused(f"{shown(part)} has the month {month}; months run from 1 to 12.")
    last = add_months(date(year, month, 1), 1) - timedelta(days=1)
    if day is not None and not 1 <= day <= last.day:
        name = f"{MONTHS[month - 1]} {year}"
        raise Refused(f"{shown(part)} is a day that does not exist; {name} has {last.day} days.")
    return last if day is None else last.replace(day=day)


def _out_of_range(part: str) -> Refused:
    return Refused(f"{shown(part)} is out of range; dates run from {FIRST_DAY.year} to {LAST_DAY.year}.")


def _numbered(match: re.Match[str], _: date) -> date:
    groups = match.groupdict()
    day = int(groups["day"]) if groups.get("day") else None
    return _day(match.group(), int(match["year"]), int(match["month"]), day)


def _day_first(match: re.Match[str], as_of: date) -> date:
    day, month, year = int(match["day"]), int(match["month"]), match["year"]
    if month > 12 and 1 <= day <= 12:
        right = f"{month:02}/{day:02}/{year}"
        raise Refused(f"{shown(match.group())} has the month {month}; the day comes first, as in {right}.")
    return _numbered(match, as_of)


def _named(match: re.Match[str], _: date) -> date:
    day = match.groupdict().get("day")
    return _day(match.group(), int(match["year"]), _month_number(match["name"]), int(day) if day else None)


def _part_of_year(match: re.Match[str], _: date) -> date:
    months = {"q": 3, "h": 6}[match["unit"].casefold()] * int(match["part"])
    if not 1 <= months <= 12:
        raise Refused(f"{shown(match.group())} does not exist; a year has the quarters Q1 to Q4 and halves H1 and H2.")
    return _day(match.group(), int(match["year"]), months, None)


def _whole_year(match: re.Match[str], _: date) -> date:
    return _day(match.group(), int(match["year"]), 12, 31)


def _from_now(match: re.Match[str], as_of: date) -> date:
    word, unit, part = match["count"], match["unit"].casefold(), match.group()
    count = Decimal(word) if word[0].isdigit() else read_word(word)
    count *= {"day": 1, "week": 7, "month": 1, "year": 12}[unit]
    if count != int(count):
        raise Refused(f"{shown(part)} is no whole number of {'days' if unit in ('day', 'week') else 'months'}.")
    if unit in ("day", "week"):
        day = as_of + timedelta(days=int(count))
    elif as_of.year + count // 12 > LAST_DAY.year:
        raise _out_of_range(part)
    else:
        day = add_months(as_of, int(count))
    if not FIRST_DAY <= day <= LAST_DAY:
        raise _out_of_range(part)
    return day


def _month_number(name: str) -> int:
    return next(n for n, month in enumerate(MONTHS, 1) if month.casefold().startswith(name.casefold()[:3]))


def _form(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE | re.ASCII)


_FORMS: list[tuple[re.Pattern[str], Callable[[re.Match[str], date], date]]] = [
    (_form(rf"{_YEAR}[-/.](?P<month>[0-9]{{1,2}})[-/.]{_DAY}"), _numbered),
    (_form(rf"{_DAY}[-/.](?P<month>[0-9]{{1,2}})[-/.]{_YEAR}"), _day_first),
    (_form(rf"{_END}{_YEAR}[-/](?P<month>[0-9]{{1,2}})"), _numbered),
    (_form(rf"{_END}(?P<month>[0-9]{{1,2}})[-/.]{_YEAR}"), _numbered),
    (_form(rf"{_DAY}{_ORDINAL}(?: of)?[ -]{_MONTH},?[ -]{_YEAR}"), _named),
    (_form(rf"{_MONTH} {_DAY}{_ORDINAL},? {_YEAR}"), _named),
    (_form(rf"{_END}{_MONTH},?[ -](?:of )?{_YEAR}"), _named),
    (_form(rf"{_END}(?P<unit>[QH])(?P<part>[0-9])[ /-]?(?:of )?{_YEAR}"), _part_of_year),
    (_form(rf"{_END}{_YEAR}[ /-]?(?P<unit>[QH])(?P<part>[0-9])"), _part_of_year),
    (_form(rf"(?:in )?{_COUNT} (?P<unit>day|week|month|year)s?(?: from now)?"), _from_now),
    (_form(rf"{_END}{_YEAR}"), _whole_year),
]
