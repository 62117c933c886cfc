"""Dates in running text: days, months, quarters and years, of which the last day counts."""

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.fields import FIRST_DAY, LAST_DAY
from bot.engine.cash import add_months
from bot.reading.text.tokens.feasts import FEASTS, feast
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.words_of_number import ALSO_VERBS, MONTHS

_ORDINALS = frozenset("st nd rd th er º ª".split())
_JOINS = frozenset(("of", "de", "del", ",", ".", "do"))
_BEFORE = frozenset(
    "until till til through thru by in since of end ends ended on to from before after bis ende im seit jusqu'en en "
    "fin hasta até expires expiring begin start early late mid next due".split()
)
_GONE = frozenset("last letzten letztem".split())
_NEXT = frozenset("next nächsten nächstes".split())
_YEARS = frozenset("year jahres jahr".split())
_SURELY = frozenset("in until till til through by since to bis on".split())
"""After these "march" and "may" are months."""
_SHORT_YEAR = Pattern(r"\d\d?\.\d\d?\.[23]\d")
_PARTS = {"q1": 3, "q2": 6, "q3": 9, "q4": 12, "h1": 6, "h2": 12}
_GRAINS = {"q": "quarter", "h": "half"}
_ENDS = frozenset(("turn", "end", "ende", "fin", "finales", "fim", "close"))
_OF_THE = frozenset("of the de des del d' do this current diesen dieses cette este".split())
_MIDDLE = frozenset("mid mitte mi mediados meados".split())
_FISCAL = {f"fy{short}{year % 100}": year for short in ("", "20") for year in range(2010, 2040)}
"""``FY2028``, ``FY28``: a year of account, of which nobody says when it ends, is read as that of the calendar."""
_ORDER_OF_QUARTERS = {"first": 3, "second": 6, "third": 9, "fourth": 12, "last": 12}
FIRST_WORDS = frozenset((*MONTHS, *_ORDER_OF_QUARTERS, *_PARTS, *FEASTS, *_ENDS, *_FISCAL, *_MIDDLE, "year"))


@dataclass(slots=True)
class Day:
    """A day, or the last day of the month, quarter or year that is said; ``grain`` is what was said, ``open`` says
    that the year was not."""

    day: date
    grain: str
    open: bool = False


def read_date(tokens: list[Token], i: int, as_of: date) -> tuple[Day, int] | None:
    """The date that begins at this token, and the index after it; None for what no calendar has."""
    token = tokens[i]
    if token.kind == "date":
        found = _numeric(token.value)
        return (found, i + 1) if found else None
    form = token.form
    if token.kind == "number" and _SHORT_YEAR.fullmatch(token.value) and i and tokens[i - 1].form in _SURELY:
        found = _numeric(f"{token.value[:-2]}20{token.value[-2:]}")
        return (found, i + 1) if found else None
    if token.kind == "number":
        if short := _short(tokens, i):
            return short
        return _day_first(tokens, i, as_of) or _year(tokens, i)
    if form in MONTHS:
        return _month_first(tokens, i, as_of)
    if form in _PARTS:
        year = _year_at(tokens, i + 1)
        return (Day(last_day(year, _PARTS[form]), _GRAINS[form[0]]), i + 2) if year else _open_quarter(form, i, as_of)
    if form in _ORDER_OF_QUARTERS:
        return _named_quarter(tokens, i)
    if form in _FISCAL:
        return (Day(date(_FISCAL[form], 12, 31), "year"), i + 1) if not _split(tokens, i + 1) else None
    if form == "year":
        return _year_end(tokens, i)
    if form in _MIDDLE:
        return _middle(tokens, i)
    if form in FEASTS:
        year = _year_at(tokens, i + 1)
        return Day(feast(form, year or as_of.year), "day", not year), i + (2 if year else 1)
    return _end_of(tokens, i, as_of)


def _year_end(tokens: list[Token], i: int) -> tuple[Day, int] | None:
    """``year-end 2027``."""
    at = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].form == "-")
    year = _year_at(tokens, at + 1) if at < len(tokens) and tokens[at].form == "end" else None
    return (Day(date(year, 12, 31), "year"), at + 2) if year else None


def _short(tokens: list[Token], i: int) -> tuple[Day, int] | None:
    """``till 6/28``, ``ends 8/31/28``: behind a word of ending, with a year of two digits."""
    if not i or [t.form for t in tokens[i + 1 : i + 2]] != ["/"] or tokens[i - 1].form not in _SURELY | CLASSES["ENDS"]:
        return None
    parts = [tokens[i].value]
    at = i + 1
    while at + 1 < len(tokens) and tokens[at].form == "/" and tokens[at].glued and tokens[at + 1].kind == "number":
        parts.append(tokens[at + 1].value)
        at += 2
    if len(parts) not in (2, 3) or not all(p.isdigit() and len(p) < 3 for p in parts):
        return None
    first, *more, year = (int(p) for p in parts)
    if not _FIRST_SHORT <= year < _LAST_SHORT:
        return None
    if not more:
        return (Day(last_day(2000 + year, first), "month"), at) if 1 <= first <= 12 else None
    month, day = (first, more[0]) if first <= 12 else (more[0], first)
    found = _day(2000 + year, month, day)
    return (found, at) if found else None


_FIRST_SHORT, _LAST_SHORT = 24, 40
"""Two digits that are read as a year."""


def _middle(tokens: list[Token], i: int) -> tuple[Day, int] | None:
    """``mid-2028``, ``Mitte 2028``, ``mediados de 2028``: the end of the first half of the year."""
    at = i + 1 + (i + 1 < len(tokens) and tokens[i + 1].form in ("-", "of", "de"))
    year = _year_at(tokens, at)
    return (Day(last_day(year, 6), "quarter"), at + 1) if year else None


def _split(tokens: list[Token], i: int) -> bool:
    """Whether a year of account goes over two years: ``FY27/28``."""
    return i + 1 < len(tokens) and tokens[i].form in "/-" and tokens[i + 1].kind == "number"


def _named_quarter(tokens: list[Token], i: int) -> tuple[Day, int] | None:
    """``third quarter of 2027``."""
    if [t.form for t in tokens[i + 1 : i + 2]] != ["quarter"]:
        return None
    at = i + 3 if [t.form for t in tokens[i + 2 : i + 3]] == ["of"] else i + 2
    year = _year_at(tokens, at)
    return (Day(last_day(year, _ORDER_OF_QUARTERS[tokens[i].form]), "quarter"), at + 1) if year else None


def last_day(year: int, month: int) -> date:
    """The last day of a month."""
    return add_months(date(year, month, 1), 1) - timedelta(days=1) if (year, month) < (2100, 12) else LAST_DAY


def _month_from(day: date, months: int) -> tuple[int, int]:
    """The year and the month so many months on."""
    then = add_months(day.replace(day=1), months)
    return then.year, then.month


def _open_quarter(form: str, i: int, as_of: date) -> tuple[Day, int]:
    day = last_day(as_of.year, _PARTS[form])
    return Day(day if day >= as_of else last_day(as_of.year + 1, _PARTS[form]), _GRAINS[form[0]], True), i + 1


def _year_at(tokens: list[Token], i: int) -> int | None:
    if i < len(tokens) and tokens[i].kind == "number" and len(tokens[i].value) == 4 and tokens[i].value.isdigit():
        year = int(tokens[i].value)
        return year if FIRST_DAY.year <= year < LAST_DAY.year else None
    return None


def _year_after(tokens: list[Token], i: int, as_of: date) -> tuple[int | None, int]:
    """A year here or behind a comma or "of", or the next one, and the index after it."""
    if i + 1 < len(tokens) and tokens[i].form in _NEXT and tokens[i + 1].form in _YEARS:
        return as_of.year + 1, i + 2
    if [t.form for t in tokens[i : i + 2]] == ["'", "<N>"] and (short := str(tokens[i + 1].value)).isdigit():
        return (2000 + int(short), i + 2) if _FIRST_SHORT <= int(short) < _LAST_SHORT else (None, i)  # "Dec '27"
    for step in (0, 1, 2):
        if i + step < len(tokens) and (year := _year_at(tokens, i + step)):
            return year, i + step + 1
        if i + step >= len(tokens) or tokens[i + step].form not in _JOINS:
            break
    return None, i


def _numeric(part: str) -> Day | None:
    pieces = [int(p) for p in part.replace("/", "-").replace(".", "-").split("-")]
    if len(pieces) == 2:
        year, month = pieces if pieces[0] > 31 else pieces[::-1]
        return Day(last_day(year, month), "month") if _known(year) and 1 <= month <= 12 else None
    year, month, day = pieces if pieces[0] > 31 else pieces[::-1]
    if pieces[0] <= 12 < month <= 31:
        month, day = day, month  # 5/31/2027
    return _day(year, month, day)


def _known(year: int) -> bool:
    return FIRST_DAY.year <= year < LAST_DAY.year


def _day(year: int, month: int, day: int) -> Day | None:
    try:
        return Day(date(year, month, day), "day") if _known(year) else None
    except ValueError:
        return None


def _next(month: int, day: int | None, as_of: date) -> date | None:
    """The first such day that is not over."""
    for year in (as_of.year, as_of.year + 1):
        found = _day(year, month, day) if day else Day(last_day(year, month), "month")
        if found and found.day >= as_of:
            return found.day
    return None


def _is_day(token: Token) -> bool:
    """Whether a number can be the day of a month."""
    typed = token.value if token.kind == "number" else ""
    return len(typed) <= 2 and typed.isdigit() and 1 <= int(typed) <= 31


def _day_first(tokens: list[Token], i: int, as_of: date) -> tuple[Day, int] | None:
    """``14 April 2027``, ``the 1st of March``, ``28 feb``, ``31. März 2028``, ``15 de agosto de 2027``."""
    if not _is_day(tokens[i]):
        return None
    at = i + 1
    if at < len(tokens) and tokens[at].form in _ORDINALS and tokens[at].glued:
        at += 1
    while at < len(tokens) and at - i < 4 and tokens[at].form in ("of", "de", ".", "-"):
        at += 1
    if at >= len(tokens) or tokens[at].form not in MONTHS or (tokens[at].form == "mar" and tokens[at - 1].form == "."):
        return None
    month, day = MONTHS[tokens[at].form], int(tokens[i].value)
    year, end = _year_after(tokens, at + 1, as_of)
    if year:
        found = _day(year, month, day)
        return (found, end) if found else None
    following = _next(month, day, as_of)
    return (Day(following, "day", True), at + 1) if following else None


def _month_first(tokens: list[Token], i: int, as_of: date) -> tuple[Day, int] | None:
    """``March 2027``, ``June 30th 2027``, ``until March``."""
    month, at = MONTHS[tokens[i].form], i + 1
    if (
        at + 1 < len(tokens)
        and tokens[at].form == "."
        and tokens[at].glued
        and tokens[at + 1].kind == "number"
        and len(tokens[i].form) < 5
    ):
        at += 1
    year, end = _year_after(tokens, at, as_of)
    if year:
        return Day(last_day(year, month), "month"), end
    day = None
    behind = tokens[at + 1].form if at + 1 < len(tokens) else ""
    us = behind == "of" and at + 2 < len(tokens) and tokens[at + 2].form in ("us", "them")  # "in sept. 11 of us"
    if at < len(tokens) and _is_day(tokens[at]) and not us and behind not in CLASSES["WORKER"]:
        day, at = int(tokens[at].value), at + 1
        if at < len(tokens) and tokens[at].form in _ORDINALS and tokens[at].glued:
            at += 1
        year, end = _year_after(tokens, at, as_of)
        if year:
            found = _day(year, month, day)
            return (found, end) if found else None
    before = tokens[i - 1].form if i else ""
    is_last = [t.form for t in tokens[i + 1 : i + 4]] == ["is", "the", "last"]  # "march is the last payment"
    if is_last or (before == "of" and i > 1 and tokens[i - 2].form in _ENDS):
        before = "by"
    if day is None and before not in _BEFORE and (tokens[i].form in ALSO_VERBS or len(tokens[i].form) < 4):
        return None
    if tokens[i].form in ALSO_VERBS and day is None and not tokens[i].value[0].isupper() and before not in _SURELY:
        return None
    following = _next(month, day, as_of)
    if following and before in _GONE and following > last_day(as_of.year, as_of.month):
        following = add_months(following, -12)
    return (Day(following, "day" if day else "month", True), at) if following else None


def _year(tokens: list[Token], i: int) -> tuple[Day, int] | None:
    year = _year_at(tokens, i)
    if not year or not year >= 1990:
        return None
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    if following and following.kind == "word" and following.form in _PARTS:
        return Day(last_day(year, _PARTS[following.form]), _GRAINS[following.form[0]]), i + 2
    before = tokens[i - 1].form if i else ""
    if (following and following.form in ("%", "€", "$", "eur", "usd")) or before in ("$", "€", "£"):
        return None
    return Day(date(year, 12, 31), "year"), i + 1


def _end_of(tokens: list[Token], i: int, as_of: date) -> tuple[Day, int] | None:
    """``end of 2027``, ``the end of this year``, ``end of March``, ``Ende 2027``."""
    at = i + 1
    while at < len(tokens) and at - i < 4 and tokens[at].form in _OF_THE:
        at += 1
    if at >= len(tokens):
        return None
    if tokens[at].form in ("year", "jahres", "année", "año", "ano") and at > i + 1:
        return Day(date(as_of.year, 12, 31), "year"), at + 1
    following = [t.form for t in tokens[at : at + 2]]
    if following == ["next", "month"]:
        return Day(last_day(*_month_from(as_of, 1)), "month"), at + 2
    if following == ["next", "year"]:
        return Day(date(as_of.year + 1, 12, 31), "year"), at + 2
    if tokens[at].form in ("month", "monats", "mois", "mes", "mês") and at > i + 1:
        return Day(last_day(as_of.year, as_of.month), "month"), at + 1
    if tokens[at].kind == "number":
        return _year(tokens, at)
    if tokens[at].form in MONTHS or tokens[at].form in _PARTS or tokens[at].form in _FISCAL:
        return read_date(tokens, at, as_of)
    return None
