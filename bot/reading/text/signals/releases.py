"""Releases: whether one was shipped, and how long ago the last was."""

from datetime import date, timedelta
from itertools import pairwise

from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day

_AFTER_A_VERSION = frozenset(
    "yesterday today tonight last this on in with and for to at after now just as but of by from under is was has a "
    "its the our final stable beta alpha rc finally since early late because so while without today's before next "
    "drops adds en em am im au which release version releases ist est está foi ontem ayer hier gestern brings".split()
)


def so_many(sentence: Sentence, match: Match) -> bool:
    """``we shipped 200 T-shirts``: whether a number counts what follows and is no version."""
    behind = sentence.tokens[match.end : match.end + 1]
    return (
        sentence.tokens[match.end - 1].kind == "number"
        and behind != []
        and behind[0].kind == "word"
        and behind[0].form.isalpha()
        and behind[0].form not in _AFTER_A_VERSION
    )


_LATE = frozenset("postponed delayed deferred rescheduled repoussée verschoben".split())
_NEAR = 8


def put_off(sentence: Sentence, match: Match) -> bool:
    """``release 2.0 is postponed``."""
    if "back" in sentence.forms(match.end, match.end + 2):
        return True
    stop = min(match.end + _NEAR, sentence.segment(match.end - 1)[1])
    return not _LATE.isdisjoint(sentence.forms(match.end, stop))


_DUE = frozenset("due promised planned announced scheduled expected slated meant supposed".split())


def to_come(sentence: Sentence, match: Match, as_of: date) -> bool:
    """``4.0, due in May 2027, is not out``, ``a release in December``: whether the day of a release is to come."""
    inside = sentence.tokens[match.start : match.end]
    forms = sentence.forms(match.start, match.end)
    dated = (t.value for b, t in pairwise(inside) if b.form in ("in", "on", "for", "by"))
    days = [day.day for day in dated if isinstance(day, Day) and not day.open]
    ahead = bool(days) and (days[0].year, days[0].month) > (as_of.year, as_of.month)
    if match.frame.field == "release_stalled":
        return ahead and not _DUE.isdisjoint(forms) and _LATE.isdisjoint(forms)
    return ahead and match.frame.field == "release_shipped"


_STALE, _STALE_MONTHS = timedelta(days=270), 6


def long_since(match: Match, as_of: date) -> bool:
    """Whether the day of a last release, where one is given, is long past."""
    if match.value is None:
        return True
    if isinstance(day := match.value.value, Day):
        return day.day + _STALE < as_of
    return match.value.kind != "span" or day[0] >= _STALE_MONTHS
