"""Dates that say that what is told of is over."""

from datetime import date, timedelta

from bot.reading.text.sentences.blocks import AGAINST, before_brackets, block, last_of
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.words.cues import LONG_AGO, OVER

UNTIL = frozenset("until till til bis jusqu'en hasta até".split())
_BEFORE = frozenset("before vor avant antes".split())
_IN = frozenset("in during im en em for".split())
_PAST = frozenset(
    "paid funded financed covered sponsored gave was were had used employed zahlte finanzierte finançait pagaba "
    "pagava".split()
)
_PARTS = frozenset("the end of start beginning middle early late mid - summer spring autumn fall winter".split())
WAS = frozenset("was were did worked war waren était étaient era eran".split())
_TOLD = WAS | frozenset("is are runs run lasts goes pays pay has have keeps will stays sind ist est sont es".split())
PROMISED = frozenset(
    "extended renewed granted approved awarded signed agreed guaranteed secured prolonged committed promised assured "
    "given confirmed told postponed delayed moved verlängert".split()
)
"""``the contract was renewed until May``: what is told of with these goes on."""
_BEGAN = frozenset("began begun started starts signed since begann".split())
_RUNS = frozenset("ends runs until till through to expires lasts endet bis".split())
"""``began in January 2024 and ends in``: what began long ago and has an end is not over."""
_YEAR_OVER = timedelta(days=330)


def mark_past_date(sentence: Sentence, i: int, as_of: date) -> None:
    """Marks the segment of a date that is past as over, or as of long ago, if the words before the date say so."""
    day = sentence.tokens[i].value
    if not isinstance(day, Day) or not i:
        return
    if day.day >= as_of:
        if not (day.open and _word_before(sentence, i) in UNTIL and _was(sentence, i)):
            return
        mood = OVER
    elif _ended(sentence, i) or _before_then(sentence, i, day.day.year < as_of.year):
        mood = OVER
    elif day.day + _YEAR_OVER < as_of and _happened(sentence, i):
        mood = LONG_AGO
    else:
        return
    start, stop = sentence.segment(i)
    if mood == OVER and start == i - 1 > 0 and sentence.tokens[start].form in _BEFORE:
        start = sentence.segment(start - 1)[0]  # "X paid two people before 2024"
    block(sentence.blocked, last_of(sentence, AGAINST, before_brackets(sentence, start), i), stop, mood)


def _ended(sentence: Sentence, i: int) -> bool:
    """``until 2023``, ``supported the first phase from 2021 to 2024``: whether a date is an end."""
    tokens, word = sentence.tokens, sentence.tokens[i - 1].form
    opens = sentence.forms(i - 3, i - 2)
    if _word_before(sentence, i) in UNTIL:
        return True
    if word == "to":
        return opens == ["from"] and tokens[i - 2].kind == "date"
    return word == "and" and opens == ["between"]


def _word_before(sentence: Sentence, i: int) -> str:
    """The word before a date, whatever part of a year or month is between: ``until the summer of 2025``."""
    return next((form for form in reversed(sentence.forms(i - 5, i)) if form not in _PARTS), "")


def _was(sentence: Sentence, i: int) -> bool:
    """``I was employed by X until May``: whether what is told of with a month alone was so, and is no more."""
    told = sentence.forms(sentence.segment(i)[0], i)
    verb = max((k for k, form in enumerate(told) if form in _TOLD), default=-1)
    return verb >= 0 and told[verb] in WAS and PROMISED.isdisjoint(told[verb:])


def _before_then(sentence: Sentence, i: int, earlier_year: bool) -> bool:
    """``before 2023``: whether what is told of was before a date."""
    return sentence.tokens[i - 1].form in _BEFORE and (earlier_year or not sentence.words.isdisjoint(_PAST))


def _happened(sentence: Sentence, i: int) -> bool:
    """``in 2021``: whether what is told of was at a date, and did not only begin then."""
    began = not _BEGAN.isdisjoint(sentence.forms(i - 3, i)) and not sentence.words.isdisjoint(_RUNS)
    return sentence.tokens[i - 1].form in _IN and not began
