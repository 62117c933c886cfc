"""Two assessments side by side: what differs in what was said, in what was found, and in the score."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.assessment import Assessment, Finding, Move
from bot.domain.fields import fold

_BESIDE = frozenset({"project", "payers", "schema"})


@dataclass(frozen=True)
class Said:
    """A field that differs: its value here and there, None where it was not said."""

    field: str
    before: Any
    after: Any


@dataclass(frozen=True)
class OfPayer:
    """A payer that differs: all that was said of it here and there, None where it is not among the payers."""

    name: str
    before: Mapping[str, Any] | None
    after: Mapping[str, Any] | None


@dataclass(frozen=True)
class Difference:
    """What differs. ``findings`` are those whose points differ, those that differ most first; ``dimensions`` are all of
    them, with their points; ``held``, what caps and floors hold back, makes the moves add up to that of the score."""

    facts: tuple[Said, ...]
    payers: tuple[OfPayer, ...]
    findings: tuple[Move, ...]
    dimensions: tuple[tuple[str, int, int], ...]
    held: int

    @property
    def same(self) -> bool:
        """Whether nothing differs at all."""
        return not (self.facts or self.payers or self.findings or self.held)


def difference(before: Assessment, after: Assessment) -> Difference:
    """What differs between two assessments, of one project or of two; the project's name is no fact."""
    was, becomes = before["situation"], after["situation"]
    fields = [f for f in dict.fromkeys((*was, *becomes)) if f not in _BESIDE and was.get(f) != becomes.get(f)]
    findings = _findings(before["findings"], after["findings"])
    change = after["risk"]["score"] - before["risk"]["score"]
    return Difference(
        tuple(Said(field, was.get(field), becomes.get(field)) for field in fields),
        _payers(was, becomes),
        findings,
        _dimensions(before, after),
        change - sum(row["after"] - row["before"] for row in findings),
    )


def _payers(was: Mapping[str, Any], becomes: Mapping[str, Any]) -> tuple[OfPayer, ...]:
    here, there = ({fold(p["name"]): p for p in table.get("payers") or ()} for table in (was, becomes))
    return tuple(
        OfPayer(str((there.get(key) or here[key])["name"]), here.get(key), there.get(key))
        for key in dict.fromkeys((*here, *there))
        if _of(here.get(key)) != _of(there.get(key))
    )


def _of(payer: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """What was said of a payer, without the way its name is written."""
    return None if payer is None else {key: value for key, value in payer.items() if key != "name"}


def _findings(before: list[Finding], after: list[Finding]) -> tuple[Move, ...]:
    here, there = ({f["pattern"]: f["points"] for f in rows} for rows in (before, after))
    moved: list[Move] = [
        {"pattern": name, "before": here.get(name, 0), "after": there.get(name, 0)}
        for name in sorted({*here, *there})
        if here.get(name, 0) != there.get(name, 0)
    ]
    return tuple(sorted(moved, key=lambda row: (-abs(row["after"] - row["before"]), row["pattern"])))


def _dimensions(before: Assessment, after: Assessment) -> tuple[tuple[str, int, int], ...]:
    here, there = ({d["id"]: d["points"] for d in one["dimensions"]} for one in (before, after))
    return tuple((name, here.get(name, 0), there.get(name, 0)) for name in dict.fromkeys((*here, *there)))
