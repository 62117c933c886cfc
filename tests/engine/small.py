"""Small patterns and engines that the tests by hand share."""

from typing import Any

from bot.domain.knowledge import Pattern
from bot.engine.assess import Engine
from tests.strategies import library, pattern

CAPS = {"runway": 60, "commitments": 40}
LAYOFFS = {"fact": "signals", "has": "layoffs"}
SHORT = pattern("short", "weakness", {"runway": "serious"}, {"fact": "runway", "from": 12, "to": 2})
FEW = pattern("few", "weakness", {"commitments": "minor"}, {"fact": "key_people", "from": 3, "to": 1})


def engine(*patterns: Pattern, **entries: Any) -> Engine:
    """An engine of these patterns alone."""
    return Engine(library(list(patterns), caps=CAPS, **entries))


def parent(name: str, **more: Any) -> dict[str, Any]:
    """A parent company that may leave at will."""
    return {"name": name, "kind": "parent_company", "commitment": "at_will", **more}
