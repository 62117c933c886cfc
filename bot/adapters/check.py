"""The cross-check of the library: what one file alone can't show.

Used by ``whopays knowledge check``, by the tests and at start-up. Every problem is found in one pass.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, get_args

from bot.adapters.problem import Problem
from bot.domain import knowledge as k
from bot.domain.canonical import canonical
from bot.domain.change import AddPayer, Change, ChangeSignal, SetFact
from bot.domain.condition import Has, Is, Lacks, OneOf, Ramp
from bot.domain.refusal import did_you_mean
from bot.domain.situation import KINDS, SIGNALS, Motive
from bot.engine.assess import Engine
from bot.engine.facts import FACTS, NUMBERS, Fact
from bot.engine.operators import tests

NOT_EVIDENCED = frozenset({"project", "as_of", "currency", "partial"})


def check_library(library: k.Library, unread: frozenset[str] = frozenset()) -> list[Problem]:
    """Every problem of a library beyond its single files, sorted by file.

    ``unread`` are entries (``patterns/ID``) whose own file is at fault: that others name them is no problem more.
    """
    found = [*_scale(library.scale), *_references(library, unread), *_sources_used(library, unread)]
    for pattern in library.patterns.values():
        found += _pattern(library, pattern)
    found += _equal_conditions(library)
    for folder in ("scenarios", "actions"):
        entries: Mapping[str, Any] = getattr(library, folder)
        for entry in entries.values():
            found += _changes(f"{folder}/{entry.id}.toml", entry.change)
    for case in library.cases.values():
        found += _case(case)
    if not found and not unread:
        found += _cases_against_patterns(library)
    return sorted(found)


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


def _references(library: k.Library, unread: frozenset[str]) -> Iterator[Problem]:
    """Ids that stand in an entry and must exist elsewhere."""
    for file, key, target, names in _named(library):
        known: Mapping[str, k.Entry] = getattr(library, target)
        for name in names:
            if name not in known and f"{target}/{name}" not in unread:
                yield Problem(file, key, f"names {name}, which is not in {target}/{_near(name, known)}")


def _near(name: str, known: Iterable[str]) -> str:
    hint = did_you_mean(name, known)
    return hint if "did you mean" in hint else "; add its file or mend the name"


def _named(library: k.Library) -> Iterator[tuple[str, str, str, list[str]]]:
    for folder in ("patterns", "scenarios", "actions", "terms"):
        entries: Mapping[str, Any] = getattr(library, folder)
        for entry in entries.values():
            yield f"{folder}/{entry.id}.toml", "sources", "sources", entry.sources
    for pattern in library.patterns.values():
        file = f"patterns/{pattern.id}.toml"
        yield file, "actions", "actions", pattern.actions
        yield file, "shows", "cases", [pattern.shows] if pattern.shows else []
        yield file, "escapes", "cases", [pattern.escapes]
    for case in library.cases.values():
        file = f"cases/{case.id}.toml"
        yield file, "shows", "patterns", case.shows
        yield file, "escapes", "patterns", case.escapes
        yield file, "outcome.sources", "sources", case.outcome.sources
        for key, sources in case.evidence.items():
            yield file, f"evidence.{key}", "sources", sources


def _sources_used(library: k.Library, unread: frozenset[str]) -> Iterator[Problem]:
    if unread:
        return  # an entry that could not be read may be the one that cites it
    used = {name for _, _, target, names in _named(library) if target == "sources" for name in names}
    for name in library.sources:
        if name not in used:
            yield Problem(f"sources/{name}.toml", "", "is cited by no entry; cite it or remove it")


def _pattern(library: k.Library, pattern: k.Pattern) -> Iterator[Problem]:
    file = f"patterns/{pattern.id}.toml"
    dimensions = [d.id for d in library.scale.dimensions]
    words = [s.id for s in library.scale.severities]
    for dimension, word in pattern.weighs.items():
        if dimension not in dimensions:
            yield Problem(file, "weighs", f"names the dimension {dimension}{did_you_mean(dimension, dimensions)}")
        if word not in words:
            yield Problem(file, "weighs", f"uses the severity {word}{did_you_mean(word, words)}")
    if pattern.kind == "weakness" and not pattern.actions:
        yield Problem(file, "actions", "is empty; a weakness names at least one action that answers it")
    for i, test in enumerate(tests(pattern.when)):
        for what in (*_test(test), *_direction(library.scale, pattern.kind, test)):
            yield Problem(file, f"when ({i + 1})", what)


def _test(test: Any) -> Iterator[str]:
    """What is wrong with a test taken alone: an unknown fact, the wrong operator for it, an unknown word."""
    if test.fact not in FACTS:
        yield f"tests {test.fact}, which is no fact{did_you_mean(test.fact, FACTS)}"
        return
    fact = FACTS[test.fact]
    if isinstance(test, Ramp):
        if fact not in NUMBERS:
            yield f"puts a ramp on {fact.name}, which is no number; use is, one_of or not_one_of"
        elif fact.steps(test.from_) == fact.steps(test.to):
            yield f"has a ramp on {fact.name} that starts and ends at {test.to}; it needs two different numbers"
        elif not all(0 <= fact.steps(x) <= fact.most for x in (test.from_, test.to)):
            yield f"has a ramp on {fact.name} outside of what it can be (ratios run from 0 to 1)"
        return
    if isinstance(test, Has | Lacks):
        named = [test.has if isinstance(test, Has) else test.lacks]
    elif fact.unit != "choice":
        yield f"compares {fact.name} with words, but it is a number; use from and to"
        return
    else:
        named = [test.is_] if isinstance(test, Is) else test.one_of if isinstance(test, OneOf) else test.not_one_of
    for word in named:
        if word not in fact.values:
            yield f"names {word}, which {fact.name} can't be{did_you_mean(word, fact.values)}"


def _direction(scale: k.Scale, kind: str, test: Any) -> Iterator[str]:
    """Why a better fact would make the pattern worse: the promise that good news never raises a score."""
    if test.fact not in FACTS:
        return
    fact = FACTS[test.fact]
    harms = (
        "a weakness must not grow the better way" if kind == "weakness" else "a strength must not grow the worse way"
    )
    towards = _towards_better(fact, scale, test)
    if towards is not None and towards == (kind == "weakness"):
        yield f"on {fact.name} grows the {'better' if towards else 'worse'} way; {harms}"


def _towards_better(fact: Fact, scale: k.Scale, test: Any) -> bool | None:
    """Whether the degree grows as the fact gets better (True) or worse (False); None where neither is better."""
    if isinstance(test, Has):
        return None if test.has in scale.signals["two_way"] else test.has in scale.signals["good"]
    if isinstance(test, Lacks):
        return None if test.lacks in scale.signals["two_way"] else test.lacks in scale.signals["bad"]
    if fact.better == "neither":
        return None
    if isinstance(test, Ramp):
        return (test.to > test.from_) == (fact.better == "more")
    wanted = {i for i, word in enumerate(fact.values) if _wants(test, word)}
    return None if not wanted else wanted != set(range(len(wanted)))


def _wants(test: Any, word: str) -> bool:
    if isinstance(test, Is):
        return word == test.is_
    return word in test.one_of if isinstance(test, OneOf) else word not in test.not_one_of


def _equal_conditions(library: k.Library) -> Iterator[Problem]:
    seen: dict[bytes, str] = {}
    for pattern in library.patterns.values():
        rows = sorted(canonical(c.model_dump(mode="json", by_alias=True)) for c in pattern.when)
        same = canonical([pattern.applies.model_dump(mode="json"), *(row.decode() for row in rows)])
        if same in seen:
            yield Problem(
                f"patterns/{pattern.id}.toml", "when", f"equals the conditions of {seen[same]}; merge the two"
            )
        seen.setdefault(same, pattern.id)


def _changes(file: str, changes: list[Change]) -> Iterator[Problem]:
    for i, change in enumerate(changes):
        key = f"change ({i + 1})"
        who = getattr(change, "who", None)
        if who is not None and who not in ("largest", "all") and who.removeprefix("kind:") not in KINDS:
            yield Problem(file, key, f'has who = "{who}"; it is "largest", "all" or "kind:" and a kind of payer')
        if isinstance(change, ChangeSignal):
            for signal in (change.add, change.drop):
                if signal is not None and signal not in SIGNALS:
                    yield Problem(file, key, f"names {signal}, which is no signal{did_you_mean(signal, SIGNALS)}")
            if change.add is None and change.drop is None:
                yield Problem(file, key, "neither adds nor drops a signal")
        if isinstance(change, AddPayer) and (change.share is None) == (change.monthly is None):
            yield Problem(file, key, "gives either share or monthly, not both and not neither")
        if isinstance(change, SetFact) and change.fact in FACTS and FACTS[change.fact].unit == "choice":
            values = FACTS[change.fact].values
            if change.value not in values:
                yield Problem(
                    file, key, f"sets {change.fact} to {change.value}{did_you_mean(str(change.value), values)}"
                )


def _case(case: k.Case) -> Iterator[Problem]:
    file = f"cases/{case.id}.toml"
    situation, outcome = case.situation, case.outcome
    if situation.as_of is None:
        yield Problem(file, "situation.as_of", "is missing; a case is a project at a date")
        return
    if outcome.label != "open" and outcome.date is None:
        yield Problem(file, "outcome.date", f"is missing; a {outcome.label} case says when")
    if outcome.date is not None and outcome.date <= situation.as_of:
        yield Problem(file, "outcome.date", f"is {outcome.date}, not after situation.as_of {situation.as_of}")
    if outcome.date is not None and (outcome.date - situation.as_of).days > 731:
        yield Problem(file, "outcome.date", f"is {outcome.date}, more than 24 months after {situation.as_of}")
    given = set(situation.as_json()) - NOT_EVIDENCED
    for key in sorted(given - {name.split(".")[0] for name in case.evidence}):
        yield Problem(file, f"evidence.{key}", "is missing; each fact names the sources that carry it")
    for key in sorted({name.split(".")[0] for name in case.evidence} - set(situation.as_json())):
        yield Problem(file, f"evidence.{key}", "speaks of a fact that the situation does not give")


def _cases_against_patterns(library: k.Library) -> Iterator[Problem]:
    """Each case shows and escapes the patterns it says, and each pattern is shown and escaped by the cases it names."""
    engine = Engine(library)
    ids = [pattern.id for pattern in engine.rules.patterns]
    bounds = {
        case.id: dict(zip(ids, engine.judge(case.situation).judgement.bounds, strict=True))
        for case in library.cases.values()
    }
    for case in library.cases.values():
        file = f"cases/{case.id}.toml"
        for name in case.shows:
            if name in bounds[case.id] and bounds[case.id][name][0] == 0:
                yield Problem(file, "shows", f"names {name}, which is not present in the situation")
        for name in case.escapes:
            if name in bounds[case.id] and bounds[case.id][name][1] > 0:
                yield Problem(file, "escapes", f"names {name}, which is not absent in the situation")
    for pattern in engine.rules.patterns:
        file = f"patterns/{pattern.id}.toml"
        if pattern.shows and bounds[pattern.shows][pattern.id][0] == 0:
            yield Problem(file, "shows", f"names {pattern.shows}, where the pattern is not present")
        if bounds[pattern.escapes][pattern.id][0] > 0:
            yield Problem(file, "escapes", f"names {pattern.escapes}, where the pattern is present")
