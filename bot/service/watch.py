"""Watching: what is told of a project by itself, once, and where.

An alert is claimed in the log before it is posted and confirmed after it. Between the two a crash may fall: then it is
posted again, under the same nonce, for as long as Discord surely knows it by that; later it counts as posted and is
shown as lost.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.domain.fields import fold
from bot.domain.refusal import Refused, shown
from bot.domain.situation import Situation, parse_situation
from bot.engine.assess import Engine
from bot.engine.cash import add_months
from bot.service.assess import Caller, Clock
from bot.service.events import Ageing, Event, by_time_alone, events
from bot.service.history import HistoryService
from bot.service.ports import Row, Store, stamp
from bot.service.settings import SettingsService
from bot.service.watch_ports import NEVER_TRIED, Alert, NewAlert, Rest, Watch, WatchStore

ATTEMPT = timedelta(seconds=20)
"""How long one attempt to post may take; then it is given up."""
LEFT, CERTAIN = timedelta(seconds=30), timedelta(seconds=90)
"""A claim older than the first has nobody at work on it; one younger than the second is posted again. An attempt that
begins then is over within two minutes of the claim: Discord knows a nonce for some minutes."""
LOST_AFTER = CERTAIN + ATTEMPT
MOST_WATCHES = 100
MOST_SHOWN = 10


@dataclass(frozen=True)
class Claim:
    """An alert that is claimed and has to be posted, or to be posted ``again``, by somebody who does not know what came
    of the attempt before. ``row`` is the assessment that it speaks of."""

    alert: Alert
    event: Event
    ageing: Ageing
    row: Row
    today: date
    again: bool = False

    @property
    def nonce(self) -> str:
        """What Discord knows the message by."""
        return f"whopays-{self.alert.key}"


@dataclass(frozen=True)
class Told:
    """An alert as it is shown: what it was about where that is still known, and what became of it."""

    alert: Alert
    event: Event | None
    state: str


@dataclass(frozen=True)
class Watched:
    """A watch as it is shown: the project's name, where its alerts go, what is next, and what was told."""

    name: str
    channel: int
    next: Sequence[Event]
    told: Sequence[Told]


class WatchService:
    """The watches of servers, and their alerts."""

    def __init__(
        self, engine: Engine, log: Store, history: HistoryService, table: WatchStore, settings: SettingsService,
        clock: Clock,
    ) -> None:  # fmt: skip
        self._engine = engine
        self._log = log
        self._history = history
        self._table = table
        self._settings = settings
        self._clock = clock

    def watch(self, name: str, caller: Caller) -> Watched:
        """Begins to watch a project, or moves its watch to this channel. Raises Refused where nothing can be
        posted, for who may not post, and where there is no such project."""
        channel = _channel(caller)
        self._settings.require(caller, "post")
        stored = self._history.latest(name, caller)
        watches = self._table.watches(caller.scope)
        project = fold(stored.name)
        if len(watches) >= MOST_WATCHES and project not in {watch.project for watch in watches}:
            raise Refused(f"{MOST_WATCHES} projects are watched in this server; stop one with /project unwatch first.")
        self._table.watch(caller.scope, project, channel, stamp(self._clock()))
        watch = next(watch for watch in self._table.watches(caller.scope) if watch.project == project)
        (watched,) = self._watched(watch, self._clock())
        return watched

    def unwatch(self, name: str, caller: Caller) -> str:
        """Stops watching a project; gives back its name. Raises Refused as ``watch`` does."""
        _channel(caller)
        self._settings.require(caller, "post")
        row = self._log.latest(caller.scope, fold(name))
        if not self._table.unwatch(caller.scope, fold(name)) or row is None:
            raise Refused(f"{shown(name)} is not watched here; /project watch says what is.")
        return row.name

    def watched(self, caller: Caller) -> list[Watched]:
        """All that is watched in the caller's server, by name. Raises Refused where nothing can be."""
        _channel(caller)
        now = self._clock()
        found = [each for watch in self._table.watches(caller.scope) for each in self._watched(watch, now)]
        return sorted(found, key=lambda watched: watched.name.casefold())

    def try_again(self, caller: Caller) -> int:
        """Lets what Discord refused be posted anew, where it is still worth telling; how many alerts. Raises Refused
        for who may not post."""
        _channel(caller)
        self._settings.require(caller, "post")
        return self._table.forget_refused(caller.scope)

    def due(self) -> list[int]:
        """The keys of the watches to be looked at now: they don't rest, and their server has no quiet hours."""
        now = self._clock()
        quiet: dict[str, bool] = {}
        keys: list[int] = []
        for key, scope in self._table.awake(now.date().isoformat()):
            if scope not in quiet:
                quiet[scope] = self._is_quiet(scope, now)
            if not quiet[scope]:
                keys.append(key)
        return keys

    def rest(self, rests: Sequence[Rest]) -> None:
        """Lets some watches rest."""
        self._table.rest(rests)

    def claim(self, key: int) -> Claim | Rest | None:
        """Claims the next alert of a watch, for good; a rest when it has no more now, None where there is no such watch
        any more. Where Discord has just refused its channel, its alerts are kept as refused too, without asking."""
        now = self._clock()
        watch = self._table.watch_by_key(key)
        row = self._log.latest(watch.scope, watch.project) if watch else None
        if watch is None or row is None:
            return None
        channel = self._to(watch)
        claimed_before = {alert.mark for alert in self._table.alerts(watch.scope, watch.project)}
        situation, today = _situation(row), now.date()
        found = [e for e in events(self._engine, row.id, situation, today) if e.mark not in claimed_before]
        for event in (event for event in found if event.first <= today <= event.last):
            refused = self._table.refused_since(watch.scope, channel, stamp(now - timedelta(days=1)))
            claimed = stamp(now) if refused is None else NEVER_TRIED
            new = NewAlert(watch.scope, watch.project, event.mark, event.what, event.on.isoformat(), channel, claimed)
            alert = self._table.claim(new, refused)
            if alert is not None and alert.refused is None:
                return self._claimed(alert, event, row, now)
        return Rest(key, row.key, next_look(found, situation, today).isoformat())

    def unfinished(self) -> list[Claim]:
        """Alerts that were claimed a moment ago and not confirmed: to be posted again under their nonce."""
        now = self._clock()
        found: list[Claim] = []
        for alert in self._table.unconfirmed(stamp(now - CERTAIN), stamp(now - LEFT)):
            row = self._log.latest(alert.scope, alert.project)
            event = next((e for e in self._events(row, now.date()) if e.mark == alert.mark), None) if row else None
            if row is not None and event is not None:
                found.append(replace(self._claimed(alert, event, row, now), again=True))
        return found

    def confirm(self, claim: Claim) -> None:
        """It was posted. What was refused in that channel before may be tried again."""
        alert = claim.alert
        self._table.confirm(alert.key, stamp(self._clock()))
        if self._table.refused_since(alert.scope, alert.channel, ""):
            self._table.forget_refused(alert.scope, alert.channel)

    def refuse(self, claim: Claim, why: str) -> None:
        """Discord refused it; it is not tried again by itself. What an attempt before came to stays unknown."""
        if not claim.again:
            self._table.refuse(claim.alert.key, why)

    def release(self, claim: Claim) -> None:
        """It was not sent, and may be claimed anew, unless an attempt before may have come through."""
        if not claim.again:
            self._table.release(claim.alert.key)

    def _claimed(self, alert: Alert, event: Event, row: Row, now: datetime) -> Claim:
        ageing = by_time_alone(self._engine, self._engine.judge(_situation(row)), now.date())
        return Claim(alert, event, ageing, row, now.date())

    def _watched(self, watch: Watch, now: datetime) -> Iterator[Watched]:
        """A watch as it is shown; nothing where its project is no more."""
        row = self._log.latest(watch.scope, watch.project)
        if row is None:
            return
        known = list(self._events(row, now.date()))
        told = [self._told(alert, known, now) for alert in self._table.alerts(watch.scope, watch.project)]
        coming = sorted((event for event in known if event.on >= now.date()), key=lambda event: event.on)
        once = {(event.what, event.on, event.about): event for event in coming}
        yield Watched(row.name, self._to(watch), list(once.values())[:3], told[:MOST_SHOWN])

    def _events(self, row: Row, today: date) -> Iterator[Event]:
        return events(self._engine, row.id, _situation(row), today)

    def _to(self, watch: Watch) -> int:
        chosen = self._settings.of(watch.scope).channel
        return chosen.number if chosen else watch.channel

    def _is_quiet(self, scope: str, now: datetime) -> bool:
        settings = self._settings.of(scope)
        return settings.quiet is not None and settings.quiet.holds(now.astimezone(ZoneInfo(settings.time_zone)).hour)

    def _told(self, alert: Alert, known: list[Event], now: datetime) -> Told:
        if alert.posted is not None:
            state = "posted"
        elif alert.refused is not None:
            state = "refused"
        else:
            state = "on its way" if stamp(now - LOST_AFTER) <= alert.claimed <= stamp(now) else "lost"
        return Told(alert, next((event for event in known if event.mark == alert.mark), None), state)


def _situation(row: Row) -> Situation:
    return parse_situation(json.loads(row.body)["situation"])


def next_look(known: Sequence[Event], situation: Situation, today: date) -> date:
    """The day on which there may be something to tell next: a day of an event, or that of the next month of age, since
    bands are judged by those."""
    as_of, months = situation.dated(today).as_of or today, 1
    while add_months(as_of, months) <= today:
        months += 1
    return min([event.first for event in known if event.first > today] + [add_months(as_of, months)])


def _channel(caller: Caller) -> int:
    """The channel of a server that the caller asks in. Raises Refused where there is none to post to."""
    if not caller.of_server or caller.channel is None:
        raise Refused(
            "Alerts are posted into a server's channel, which takes whopays to be installed in that server; here "
            "/project card says what comes within 90 days."
        )
    return caller.channel
