"""The cross-check of the library: what one file alone can't show.

Used by ``whopays knowledge check``, by the tests and at start-up. Every problem is found in one pass.
"""

from collections.abc import Iterator
from datetime import date

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
    if not found and not unread:
        found += cases_against_patterns(library)
    return sorted(found)


def stale_sources(library: Library, today: date) -> Iterator[Problem]:
    """The sources that were read too long ago to be relied on (``stale_after`` months): a warning, no problem."""
    for source in library.sources.values():
        if add_months(source.read, library.scale.stale_after) <= today:
            what = f"was read on {source.read}, {library.scale.stale_after} months ago or more; read it again"
            yield Problem(f"sources/{source.id}.toml", "read", what)
