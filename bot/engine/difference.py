"""Two assessments side by side: what of the facts, the findings and the score is another one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.assessment import Assessment, Move, Risk
from bot.domain.fields import fold

_ASIDE = frozenset(("project", "as_of", "payers", "partial", "not_known"))


@dataclass(frozen=True)
class Changed:
    """A fact that is another one; None where nothing was or is said of it. ``payer`` is whose it is, by name; a payer
    who came or went stands with an empty ``key`` and all that is said of it."""

    key: str
    was: Any
    becomes: Any
    payer: str = ""


@dataclass(frozen=True)
class Difference:
    """What differs. ``ended`` are payers left out because the last day they pay for has passed, with that day;
    ``asked_in_vain`` the fields of which somebody said since that nobody knows; ``same_rules`` says whether both were
    judged by the same library and engine. ``dimensions`` are all of them, with their points there and here. With
    ``held``, what cap and floor hold back, the moves add up to the change of the score."""

    was_on: str
    is_on: str
    was: Risk
    becomes: Risk
    facts: tuple[Changed, ...]
    ended: tuple[tuple[str, str], ...]
    asked_in_vain: tuple[str, ...]
    moves: tuple[Move, ...]
    dimensions: tuple[tuple[str, int, int], ...]
    held: int
    same_rules: bool
    currency: str | None

    @property
    def same(self) -> bool:
        """Whether nothing differs but the days and the names."""
        return not (self.facts or self.ended or self.asked_in_vain or self.moves or self.held)

    @property
    def payers(self) -> tuple[str, ...]:
        """The names of the payers of whom anything differs."""
        return tuple(
            dict.fromkeys((*(row.payer for row in self.facts if row.payer), *(name for name, _ in self.ended)))
        )


def difference(before: Assessment, after: Assessment) -> Difference:
    """What differs between an assessment and a later one, or one of another project. The project's name is no fact."""
    old, new = before["situation"], after["situation"]
    ended = tuple((p["name"], p["until"]) for p in _gone(old, new) if _is_over(p, new["as_of"]))
    moves = _moves(before, after)
    points = after["risk"]["score"] - before["risk"]["score"]
    return Difference(
        old["as_of"], new["as_of"], before["risk"], after["risk"],
        (*_plain(old, new), *_payers(old, new)), ended,
        tuple(sorted({*new.get("not_known", ())} - {*old.get("not_known", ())})),
        moves, _dimensions(before, after), points - sum(move["after"] - move["before"] for move in moves),
        (before["edition"], before["engine"]) == (after["edition"], after["engine"]), new.get("currency"),
    )  # fmt: skip


def _moves(before: Assessment, after: Assessment) -> tuple[Move, ...]:
    """The findings whose points differ, those that differ most first."""
    was, becomes = ({f["pattern"]: f["points"] for f in a["findings"]} for a in (before, after))
    rows: list[Move] = [
        {"pattern": name, "before": was.get(name, 0), "after": becomes.get(name, 0)}
        for name in {**was, **becomes}
        if was.get(name, 0) != becomes.get(name, 0)
    ]
    return tuple(sorted(rows, key=lambda row: (-abs(row["after"] - row["before"]), row["pattern"])))


def _dimensions(before: Assessment, after: Assessment) -> tuple[tuple[str, int, int], ...]:
    was, becomes = ({d["id"]: d["points"] for d in a["dimensions"]} for a in (before, after))
    return tuple((name, was.get(name, 0), becomes.get(name, 0)) for name in dict.fromkeys((*was, *becomes)))


def _plain(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Changed]:
    """The facts that are of the project as a whole, those within a group one by one."""
    was, becomes = dict(_flat(old)), dict(_flat(new))
    for key in {**was, **becomes}:
        if was.get(key) != becomes.get(key) and (key != "currency" or key in was):
            yield Changed(key, was.get(key), becomes.get(key))


def _flat(situation: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in situation.items():
        if key in _ASIDE:
            continue
        if isinstance(value, dict):
            yield from ((f"{key}.{part}", each) for part, each in value.items())  # pyright: ignore
        else:
            yield key, value


def _payers(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[Changed]:
    """What differs in the payers; lines of one name are compared in their order."""
    was, becomes = _lines(old), _lines(new)
    for line in {**was, **becomes}:
        before, after = was.get(line), becomes.get(line)
        if before is None or after is None:
            payer = before or after or {}
            if after is not None or not _is_over(payer, new["as_of"]):
                yield Changed("", before, after, payer["name"])
            continue
        for key in {**before, **after}:
            if key != "name" and before.get(key) != after.get(key):
                yield Changed(key, before.get(key), after.get(key), after["name"])


def _gone(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    there = _lines(new)
    return [payer for line, payer in _lines(old).items() if line not in there]


def _lines(situation: Mapping[str, Any]) -> dict[tuple[str, int], Mapping[str, Any]]:
    lines: dict[tuple[str, int], Mapping[str, Any]] = {}
    for payer in situation.get("payers") or ():
        name, nth = fold(payer["name"]), 0
        while (name, nth) in lines:
            nth += 1
        lines[name, nth] = payer
    return lines


def _is_over(payer: Mapping[str, Any], day: str) -> bool:
    return payer.get("until") is not None and payer["until"] < day
