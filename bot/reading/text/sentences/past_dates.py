"""Dates that say that what is told of is over."""

from datetime import date, timedelta

from bot.reading.text.sentences.blocks import AGAINST, before_brackets, block, last_of
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.words.cues import LONG_AGO, OVER

_UNTIL = frozenset("until till til bis jusqu'en hasta até".split())
_BEFORE = frozenset("before vor avant antes".split())
_IN = frozenset("in during im en em for".split())
_PAST = frozenset(
    "paid funded financed covered sponsored gave was were had used employed zahlte finanzierte finançait pagaba "
    "pagava".split()
)
_BEGAN = frozenset("began begun started starts signed since begann".split())
_RUNS = frozenset("ends runs until till through to expires lasts endet bis".split())
"""``began in January 2024 and ends in``: what began long ago and has an end is not over."""
_YEAR_OVER = timedelta(days=330)


def mark_past_date(sentence: Sentence, i: int, as_of: date) -> None:
    """Marks the segment of a date that is past as over, or as of long ago, if the words before the date say so."""
    day = sentence.tokens[i].value
    if not isinstance(day, Day) or not i or day.day >= as_of:
        return
    if _ended(sentence, i) or _before_then(sentence, i, day.day.year < as_of.year):
        mood = OVER
    elif day.day + _YEAR_OVER < as_of and _happened(sentence, i):
        mood = LONG_AGO
    else:
        return
    start, stop = sentence.segment(i)
    block(sentence.blocked, last_of(sentence, AGAINST, before_brackets(sentence, start), i), stop, mood)


def _ended(sentence: Sentence, i: int) -> bool:
    """``until 2023``, ``supported the first phase from 2021 to 2024``: whether a date is an end."""
    tokens, word = sentence.tokens, sentence.tokens[i - 1].form
    opens = sentence.forms(i - 3, i - 2)
    if word == "to":
        return opens == ["from"] and tokens[i - 2].kind == "date"
    return word in _UNTIL or (word == "and" and opens == ["between"])


def _before_then(sentence: Sentence, i: int, earlier_year: bool) -> bool:
    """``before 2023``: whether what is told of was before a date."""
    return sentence.tokens[i - 1].form in _BEFORE and (earlier_year or not sentence.words.isdisjoint(_PAST))


def _happened(sentence: Sentence, i: int) -> bool:
    """``in 2021``: whether what is told of was at a date, and did not only begin then."""
    began = not _BEGAN.isdisjoint(sentence.forms(i - 3, i)) and not sentence.words.isdisjoint(_RUNS)
    return sentence.tokens[i - 1].form in _IN and not began
