"""What can be wrong with cases: their dates, their evidence, and what they say they show."""

from collections.abc import Iterator, Mapping

from bot.adapters.problem import Problem
from bot.domain import knowledge as k
from bot.engine.assess import Engine
from bot.engine.funding import Interval

NOT_EVIDENCED = frozenset({"project", "as_of", "currency", "partial"})
_SILENT_PART = 3


def case_problems(library: k.Library) -> Iterator[Problem]:
    """Each case on its own."""
    for case in library.cases.values():
        yield from _case(case)


def _case(case: k.Case) -> Iterator[Problem]:
    file = f"cases/{case.id}.toml"
    situation, outcome = case.situation, case.outcome
    if situation.as_of is None:
        yield Problem(file, "situation.as_of", "is missing; a case is a project at a date")
        return
    if outcome.label != "open" and outcome.date is None:
        yield Problem(file, "outcome.date", f"is missing; a {outcome.label} case says when")
    if outcome.label == "open" and outcome.date is not None:
        yield Problem(file, "outcome.date", "is given; an open case has none, since its 24 months are not over")
    if outcome.date is not None and outcome.date <= situation.as_of:
        yield Problem(file, "outcome.date", f"is {outcome.date}, not after situation.as_of {situation.as_of}")
    if outcome.date is not None and (outcome.date - situation.as_of).days > 731:
        yield Problem(file, "outcome.date", f"is {outcome.date}, more than 24 months after {situation.as_of}")
    given = set(situation.as_json()) - NOT_EVIDENCED
    for key in sorted(given - {name.split(".")[0] for name in case.evidence}):
        yield Problem(file, f"evidence.{key}", "is missing; each fact names the sources that carry it")
    for key in sorted({name.split(".")[0] for name in case.evidence} - set(situation.as_json())):
        yield Problem(file, f"evidence.{key}", "speaks of a fact that the situation does not give")


def cases_against_patterns(library: k.Library, whole: bool) -> Iterator[Problem]:
    """What the engine says of the cases: each shows and escapes what it says, and each pattern tells some from others.

    A pattern fires where it is present; it is silent where it is not known to be. Of a library that is not ``whole``
    the entries with another problem were left out: what a pattern does over all cases can't be said then.
    """
    engine = Engine(library)
    ids = [pattern.id for pattern in engine.rules.patterns]
    bounds = {
        case.id: dict(zip(ids, engine.judge(case.situation).judgement.bounds, strict=True))
        for case in library.cases.values()
        if case.in_use
    }
    for case in library.cases.values():
        if case.in_use:
            yield from _shown(case, bounds[case.id])
    for pattern in engine.rules.patterns:
        yield from _fires(pattern, {name: found[pattern.id] for name, found in bounds.items()}, whole)
    for thesis in library.theses.values():
        if whole and not any(
            bounds[c].get(p, (0, 0))[0] > 0 for c in thesis.cases if c in bounds for p in thesis.patterns
        ):
            yield Problem(f"theses/{thesis.id}.toml", "cases", "show none of its patterns; name one that does")


def _shown(case: k.Case, bounds: Mapping[str, Interval]) -> Iterator[Problem]:
    file = f"cases/{case.id}.toml"
    for name in case.shows:
        if name in bounds and bounds[name][0] == 0:
            known = "absent" if bounds[name][1] == 0 else "unknown"
            yield Problem(file, "shows", f"names {name}, which is {known} there; it is to be present for certain")
    for name in case.escapes:
        if name in bounds and bounds[name][1] > 0:
            known = "present" if bounds[name][0] > 0 else "unknown"
            yield Problem(file, "escapes", f"names {name}, which is {known} there; it is to be absent for certain")


def _fires(pattern: k.Pattern, bounds: Mapping[str, Interval], whole: bool) -> Iterator[Problem]:
    file = f"patterns/{pattern.id}.toml"
    if pattern.shows and pattern.shows in bounds and bounds[pattern.shows][0] == 0:
        yield Problem(file, "shows", f"names {pattern.shows}, where the pattern is not present")
    if pattern.escapes in bounds and bounds[pattern.escapes][0] > 0:
        yield Problem(file, "escapes", f"names {pattern.escapes}, where the pattern is present")
    if not whole:
        return
    fires = sum(low > 0 for low, _ in bounds.values())
    if fires == 0:
        yield Problem(file, "when", "is present in no case of the library; add a case that shows it")
    if (len(bounds) - fires) * _SILENT_PART < len(bounds):
        what = f"is present in {fires} of {len(bounds)} cases; a pattern is silent on at least a third of them"
        yield Problem(file, "when", what)
