"""The cross-check of the library: what one file alone can't show.

Used by ``whopays knowledge check``, by the tests and at start-up. Every problem is found in one pass.
"""

from collections.abc import Iterator, Mapping, Set
from dataclasses import replace
from datetime import date
from typing import Any

from bot.adapters.check.cases import case_problems, cases_against_patterns
from bot.adapters.check.entries import entry_problems
from bot.adapters.check.patterns import pattern_problems
from bot.adapters.check.references import reference_problems
from bot.adapters.problem import Problem
from bot.domain.knowledge import Library
from bot.engine.cash import add_months


def check_library(library: Library, unread: frozenset[str] = frozenset()) -> list[Problem]:
    """Every problem of a library beyond its single files, sorted by file.

    ``unread`` are entries (``patterns/ID``) whose own file is at fault: that others name them is no problem more.
    """
    found = [
        *entry_problems(library), *reference_problems(library, unread), *pattern_problems(library),
        *case_problems(library),
    ]  # fmt: skip
    if not any(problem.file == "scale.toml" for problem in found):
        faulty = unread | {problem.file.removesuffix(".toml") for problem in found}
        found += cases_against_patterns(_without(library, faulty), whole=not faulty)
    return sorted(found)


def _without(library: Library, faulty: Set[str]) -> Library:
    """The library without the entries (``patterns/ID``) that have a problem, so that the others can be judged by."""

    def sound(kind: str, entries: Mapping[str, Any]) -> dict[str, Any]:
        return {name: entry for name, entry in entries.items() if f"{kind}/{name}" not in faulty}

    return replace(library, patterns=sound("patterns", library.patterns), cases=sound("cases", library.cases))


def told_later(library: Library) -> tuple[int, int]:
    """How many facts of cases stand only on sources dated after the case, and in how many cases."""
    late = [
        case.id
        for case in library.cases.values()
        for names in case.evidence.values()
        if all(
            (day := library.sources[name].date) and case.situation.as_of and day > case.situation.as_of
            for name in names
        )
    ]
    return len(late), len(set(late))


def stale_sources(library: Library, today: date) -> Iterator[Problem]:
    """The sources that were read too long ago to be relied on (``stale_after`` months): a warning, no problem."""
    for source in library.sources.values():
        if add_months(source.read, library.scale.stale_after) <= today:
            what = f"was read on {source.read}, {library.scale.stale_after} months ago or more; read it again"
            yield Problem(f"sources/{source.id}.toml", "read", what)
