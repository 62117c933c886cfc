"""What differs between two assessments, in words."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.situation_view import payers
from bot.adapters.talk_view import title, value_said
from bot.adapters.titles import pattern_title
from bot.adapters.wording import words
from bot.domain.fields import fold
from bot.domain.knowledge import Library
from bot.service.compare import Compared

_FINDINGS = 10


def differences(library: Library, found: Compared) -> dict[str, Any]:
    """The rows of the template about two assessments: facts, payers, findings and dimensions, here and there."""
    differs = found.differs
    titles = {d.id: d.title for d in library.scale.dimensions}
    return {
        "facts": _facts(found),
        "payers": _payers(found),
        "findings": [{**row, "title": pattern_title(library, row["pattern"])} for row in differs.moves[:_FINDINGS]],
        "more_findings": len(differs.moves) - _FINDINGS,
        "held": differs.held,
        "dimensions": [
            {"title": titles.get(name, words(name)), "before": before, "after": after}
            for name, before, after in differs.dimensions
        ],
        "other_library": not differs.same_rules,
    }


def _facts(found: Compared) -> list[dict[str, str]]:
    differs = found.differs
    here, there = (side.stored.assessment["situation"].get("currency") for side in (found.first, found.second))
    days = [] if differs.was_on == differs.is_on else [("as_of", differs.was_on, differs.is_on)]
    rows = (*days, *((row.key, row.was, row.becomes) for row in differs.facts if not row.payer))
    return [
        {"what": title(key), "before": value_said(key, was, here), "after": value_said(key, becomes, there)}
        for key, was, becomes in rows
    ]


def _payers(found: Compared) -> list[dict[str, Any]]:
    here, there = (
        {fold(row["name"]): row for row in payers(side.stored.assessment["situation"])}
        for side in (found.first, found.second)
    )
    return [
        {"name": name, "before": _said(here.get(fold(name))), "after": _said(there.get(fold(name)))}
        for name in found.differs.payers
    ]


def _said(row: Mapping[str, Any] | None) -> str | None:
    """A payer's part and what is known of it; None where it is not among the payers."""
    return None if row is None else ", ".join(filter(None, (row["part"], row["about"])))
