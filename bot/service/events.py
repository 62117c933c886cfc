"""What is worth an alert on a project: days that near, an assessment grown old, a band that time alone has changed."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.canonical import canonical, sha256
from bot.domain.fields import fold
from bot.domain.situation import Situation
from bot.engine.assess import Engine
from bot.engine.judged import Judged
from bot.engine.outlook import aged, dated
from bot.engine.score import coverage

LEADS = (90, 14)
"""Days before an event on which it is told, the first notice and the last."""
STALE_DAYS = 180
LATE_DAYS = 14
"""Days after its day on which an event is still told, where nobody could be told in time."""


@dataclass(frozen=True)
class Event:
    """Something to tell: ``what`` happens on the day ``on``, told from ``first`` to ``last``. ``about`` is a payer, or
    the band. ``mark`` is the same as often as it is found, and tells nothing by itself."""

    what: str
    on: date
    about: str
    first: date
    last: date
    mark: str


@dataclass(frozen=True)
class Ageing:
    """What time alone has made of a situation by some day: its score and the title of its band then and now, and
    whether enough is known for a band at all."""

    then_score: int
    now_score: int
    then_band: str
    now_band: str
    rated: bool


def events(engine: Engine, statement: str, situation: Situation, today: date) -> Iterator[Event]:
    """All events of an assessment, whether they are due on this day or not. ``statement`` is its id."""
    now = engine.judge(situation)
    for row in dated(now):
        on = date.fromisoformat(row["on"])
        for lead, after in zip(LEADS, (*LEADS[1:], -LATE_DAYS - 1), strict=True):
            last = on - timedelta(after + 1)
            yield _event(row["what"], on, row["about"], on - timedelta(lead), last, [fold(row["about"]), lead])
    as_of = date.fromordinal(now.funding.day)
    stale = as_of + timedelta(STALE_DAYS)
    yield _event("stale", stale, "", stale, date.max, [statement])
    ageing = by_time_alone(engine, now, today)
    if ageing.rated and ageing.now_band != ageing.then_band:
        yield _event("band", today, ageing.now_band, today, today, [statement, ageing.now_band], dated=False)


def by_time_alone(engine: Engine, now: Judged, today: date) -> Ageing:
    """What time alone makes of a situation that was judged."""
    rules, scale = engine.rules, engine.library.scale
    then = aged(rules, now, today)
    was, becomes = (scale.bands[judged.judgement.band].title for judged in (now, then))
    known = min(coverage(rules, judged.derived.known, judged.judgement) for judged in (now, then))
    return Ageing(now.judgement.score, then.judgement.score, was, becomes, known >= scale.rate_from_coverage)


def _event(
    what: str, on: date, about: str, first: date, last: date, told: list[str | int], *, dated: bool = True
) -> Event:
    mark = sha256(canonical([what, on.isoformat() if dated else "", *told]))[:24]
    return Event(what, on, about, first, last, mark)
