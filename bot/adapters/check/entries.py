"""What can be wrong with the scale, with the changes of scenarios and actions, and with the table of costs."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any, get_args

from bot.adapters.problem import Problem
from bot.adapters.told import meant
from bot.domain import knowledge as k
from bot.domain.change import OF_PAYERS, AddPayer, Change, ChangeSignal, SetFact
from bot.domain.refusal import did_you_mean, nearest, shown
from bot.domain.situation import KINDS, SIGNALS, Commitment, Motive
from bot.engine.facts import FACTS


def entry_problems(library: k.Library) -> Iterator[Problem]:
    """The scale, then every change, then the costs."""
    yield from _scale(library.scale)
    for folder in ("scenarios", "actions"):
        entries: Mapping[str, Any] = getattr(library, folder)
        for entry in entries.values():
            yield from _changes(f"{folder}/{entry.id}.toml", entry.change)
    yield from _costs(library)
    for action in library.actions.values():
        if action.worked.case == action.failed.case:
            yield Problem(f"actions/{action.id}.toml", "failed case", f"is {action.failed.case}, where it worked too")


def _scale(scale: k.Scale) -> Iterator[Problem]:
    file = "scale.toml"
    if (total := sum(d.cap for d in scale.dimensions)) != 100:
        yield Problem(file, "dimensions", f"have caps that add up to {total}; they add up to 100")
    firsts = [band.first for band in scale.bands]
    if firsts != sorted(set(firsts)) or not firsts or firsts[0] != 0:
        yield Problem(file, "bands", "are listed from first = 0 upwards, each higher than the one before")
    sorted_signals = [signal for signals in scale.signals.values() for signal in signals]
    for signal, times in Counter([*sorted_signals, *SIGNALS]).items():
        if signal not in SIGNALS:
            yield Problem(file, "signals", f"names {signal}, which is no signal{did_you_mean(signal, SIGNALS)}")
        elif times != 2:
            yield Problem(file, "signals", f"sort {signal} {times - 1} times; each signal stands in one list")
    powers = {motive.id for motive in scale.motives}
    if missing := set(get_args(Motive)) - powers:
        yield Problem(file, "motives", f"say nothing of {', '.join(sorted(missing))}")
    for number in ("dimensions", "severities", "bands", "motives"):
        names = [row.id for row in getattr(scale, number)]
        for name, times in Counter(names).items():
            if times > 1:
                yield Problem(file, number, f"name {name} {times} times")


def _changes(file: str, changes: list[Change]) -> Iterator[Problem]:
    for i, change in enumerate(changes):
        key = f"change ({i + 1})"
        if isinstance(change, OF_PAYERS) and not _is_who(who := change.who):
            near = nearest(who, [f"kind:{kind}" for kind in KINDS] + [f"commitment:{c}" for c in get_args(Commitment)])
            choices = '"largest", "all", "kind:" and a kind of payer, or "commitment:" and a commitment'
            yield Problem(
                file, key, f'has who = "{who}"; ' + (f'did you mean "{near}"?' if near else f"it is {choices}")
            )
        if isinstance(change, ChangeSignal):
            for signal in (change.add, change.drop):
                if signal is not None and signal not in SIGNALS:
                    yield Problem(file, key, f"names {signal}, which is no signal{did_you_mean(signal, SIGNALS)}")
            if change.add is None and change.drop is None:
                yield Problem(file, key, "neither adds nor drops a signal")
        if isinstance(change, AddPayer) and (change.share is None) == (change.monthly is None):
            yield Problem(file, key, "gives share or monthly, one of the two")
        if isinstance(change, SetFact):
            yield from (Problem(file, key, what) for what in _set(change))


def _set(change: SetFact) -> Iterator[str]:
    """A value that the fact can't take: a word that is none of its own, or no count of people."""
    fact = FACTS[change.fact]
    if fact.unit == "choice" and change.value not in fact.values:
        words = meant(fact.name, change.value)
        near = f"; {words}" if words else did_you_mean(str(change.value), fact.values)
        yield f"sets {fact.name} to {change.value}{near}"
    elif fact.unit != "choice" and (isinstance(change.value, str) or not 0 <= change.value <= _MANY):
        yield f"sets {fact.name} to {shown(change.value)}; a number of people from 0 to {_MANY} was expected"


_MANY = 10_000


def _is_who(who: str) -> bool:
    by, _, word = who.partition(":")
    return who in ("largest", "all") or word in {"kind": KINDS, "commitment": get_args(Commitment)}.get(by, ())


def _costs(library: k.Library) -> Iterator[Problem]:
    """Rows that can't be used as bounds: ends the wrong way round, a size or a region that two rows speak for."""
    rows = list(library.costs.values())
    for row in rows:
        yield from (Problem("costs.toml", row.id, what) for what in _cost(row))
    for i, row in enumerate(rows):
        for other in rows[:i]:
            if row.kind == other.kind == "salary" and row.region == other.region:
                yield Problem("costs.toml", row.id, f"speaks of {row.region}, as {other.id} does; make one row of both")
            elif row.kind == other.kind == "training_run" and _overlap(row.parameters, other.parameters):
                yield Problem(
                    "costs.toml", row.id, f"speaks for sizes that {other.id} speaks for; let them meet at one"
                )


def _cost(row: k.Cost) -> Iterator[str]:
    if row.low > row.high:
        yield f"runs from {row.low} to {row.high}; the low end comes first"
    if row.years[0] > row.years[1]:
        yield f"speaks of the years {row.years[0]} to {row.years[1]}; the earlier one comes first"
    if row.parameters and row.parameters[0] >= row.parameters[1]:
        yield f"has parameters from {row.parameters[0]:g} to {row.parameters[1]:g}; the smaller size comes first"
    if row.kind == "training_run" and row.per != "run":
        yield 'is a training_run; it needs per = "run"'
    if row.kind == "salary" and (row.per != "year" or row.region is None):
        yield 'is a salary; it needs per = "year" and a region'


def _overlap(one: list[float] | None, other: list[float] | None) -> bool:
    return one is not None and other is not None and one[0] < other[1] and other[0] < one[1]
