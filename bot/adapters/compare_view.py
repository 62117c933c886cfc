"""What differs between two assessments, in words."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.situation_view import payers, value_words
from bot.adapters.tongue import say
from bot.adapters.wording import money, words
from bot.domain.fields import fold
from bot.domain.knowledge import Library
from bot.service.compare import Compared

_MONEY = frozenset({"monthly_cost", "reserves", "compute_cost"})
_FINDINGS = 10


def differences(library: Library, found: Compared) -> dict[str, Any]:
    """The rows of the template about two assessments: facts, payers, findings and dimensions, here and there."""
    one, two = found.first.stored.assessment, found.second.stored.assessment
    differs = found.differs
    titles = {d.id: d.title for d in library.scale.dimensions}
    findings = [{**row, "title": _title(library, row["pattern"])} for row in differs.findings]
    return {
        "facts": [
            {"what": words(row.field), "before": _value(row.field, row.before, one["situation"]),
             "after": _value(row.field, row.after, two["situation"])}
            for row in differs.facts
        ],
        "payers": _payers(found),
        "findings": findings[:_FINDINGS],
        "more_findings": len(findings) - _FINDINGS,
        "held": differs.held,
        "dimensions": [
            {"title": titles.get(name, words(name)), "before": before, "after": after}
            for name, before, after in differs.dimensions
        ],
        "other_library": (one["engine"], one["edition"]) != (two["engine"], two["edition"]),
    }  # fmt: skip


def _title(library: Library, pattern: str) -> str:
    entry = library.patterns.get(pattern)
    return entry.title if entry else words(pattern.replace("-", "_"))


def _value(field: str, value: Any, situation: Mapping[str, Any]) -> str:
    if value is None:
        return say("not said")
    return money(value, situation.get("currency")) if field in _MONEY else value_words(value)


def _payers(found: Compared) -> list[dict[str, Any]]:
    here, there = (
        {fold(row["name"]): row for row in payers(side.stored.assessment["situation"])}
        for side in (found.first, found.second)
    )
    return [
        {"name": row.name, "before": _said(here.get(fold(row.name))), "after": _said(there.get(fold(row.name)))}
        for row in found.differs.payers
    ]


def _said(row: Mapping[str, Any] | None) -> str | None:
    """A payer's part and what is known of it; None where it is not among the payers."""
    return None if row is None else ", ".join(filter(None, (row["part"], row["about"])))
