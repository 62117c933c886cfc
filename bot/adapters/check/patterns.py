"""What can be wrong with patterns: words and facts that don't exist, tests that don't fit, the wrong direction."""

from collections.abc import Iterator
from typing import Any

from bot.adapters.problem import Problem
from bot.domain import knowledge as k
from bot.domain.canonical import canonical
from bot.domain.condition import AnyOf, Condition, Has, Is, Lacks, OneOf, Ramp
from bot.domain.refusal import did_you_mean
from bot.engine.facts import FACTS, NUMBERS, STEPS, Fact


def pattern_problems(library: k.Library) -> Iterator[Problem]:
    """Each pattern on its own, then those that say the same."""
    for pattern in library.patterns.values():
        yield from _pattern(library, pattern)
    yield from _equal_conditions(library)


def _pattern(library: k.Library, pattern: k.Pattern) -> Iterator[Problem]:
    file = f"patterns/{pattern.id}.toml"
    dimensions = [d.id for d in library.scale.dimensions]
    words = [s.id for s in library.scale.severities]
    for dimension, word in pattern.weighs.items():
        if dimension not in dimensions:
            yield Problem(file, "weighs", f"names the dimension {dimension}{did_you_mean(dimension, dimensions)}")
        if word not in words:
            yield Problem(file, "weighs", f"uses the severity {word}{did_you_mean(word, words)}")
    if pattern.in_use and pattern.shows is None:
        yield Problem(file, "shows", "is missing; a pattern in use names a case that shows it")
    if pattern.kind == "weakness" and not pattern.actions:
        yield Problem(file, "actions", "is empty; a weakness names at least one action that answers it")
    for key, test in _numbered(pattern.when):
        fits = list(_test(test))
        for what in fits or _direction(library.scale, pattern.kind, test):
            yield Problem(file, key, what)


def _numbered(when: list[Condition]) -> Iterator[tuple[str, Any]]:
    """Every single test with its place, counted from 1."""
    for i, condition in enumerate(when, 1):
        if isinstance(condition, AnyOf):
            yield from ((f"when ({i}) any ({j})", test) for j, test in enumerate(condition.any, 1))
        else:
            yield f"when ({i})", condition


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
            limits = "a ratio is a part of 1: 40 % is 0.4" if fact.unit == "ratio" else _limits(fact)
            yield f"has a ramp on {fact.name} outside of what it can be ({limits})"
        return
    if isinstance(test, Has | Lacks):
        named = [test.has if isinstance(test, Has) else test.lacks]
    elif fact.unit == "signals":
        yield "compares signals with words; a signal is asked for with has or lacks"
        return
    elif fact.unit != "choice":
        yield f"compares {fact.name} with words, but it is a number; use from and to"
        return
    else:
        named = [test.is_] if isinstance(test, Is) else test.one_of if isinstance(test, OneOf) else test.not_one_of
    for word in named:
        if word not in fact.values:
            yield f"names {word}, which {fact.name} can't be{did_you_mean(word, fact.values)}"


def _limits(fact: Fact) -> str:
    return f"{fact.name} runs from 0 to {fact.most // STEPS[fact.unit]:,}"


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
        swap = "; swap from and to" if isinstance(test, Ramp) else ""
        yield f"on {fact.name} grows the {'better' if towards else 'worse'} way; {harms}{swap}"


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
