"""The derivation of a score as it is read: facts, each dimension's points and the sum, so that anyone can add up."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.tongue import say, spoken
from bot.adapters.wording import signed, within, words
from bot.domain.assessment import Assessment, Finding, Part
from bot.domain.knowledge import Library
from bot.engine.facts import CHOICE_AT, FACTS, ORDER
from bot.engine.operators import amount_between, either


def weights(library: Library, finding: Finding) -> dict[str, int]:
    """A finding's full weight by dimension. Assessments of older engines leave it to the library."""
    if "weighs" in finding:
        return finding["weighs"]
    pattern = library.patterns.get(finding["pattern"])
    points = {severity.id: severity.points for severity in library.scale.severities}
    return {dimension: points.get(word, 0) for dimension, word in pattern.weighs.items()} if pattern else {}


def shares(finding: Mapping[str, Any]) -> dict[str, int]:
    """A finding's whole points by dimension; those of older engines stand under the first."""
    first = next(iter(finding["weighs"]), "")
    return finding.get("shares") or {first: finding["points"]}


def dimension_rows(library: Library, assessment: Assessment, findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Each dimension with its findings, the heaviest first, and how its points come about."""
    rows: list[dict[str, Any]] = []
    for row in assessment["dimensions"]:
        dimension = next(d for d in library.scale.dimensions if d.id == row["id"])
        mine = [
            {**f, "here": shares(f)[row["id"]], "weight": f["weighs"].get(row["id"], 0)}
            for f in findings
            if shares(f).get(row["id"])
        ]
        mine.sort(key=lambda f: (-abs(f["here"]), f["pattern"]))
        rows.append({
            **row, "title": dimension.title, "question": dimension.question, "findings": mine,
            "sum": _sum(mine, row["cap"], row["points"]),
        })  # fmt: skip
    return rows


def _sum(findings: list[dict[str, Any]], cap: int, points: int) -> str:
    """How cap, strengths and floor come in, where they do; else the findings add up as they stand."""
    weak = sum(f["here"] for f in findings if f["here"] > 0)
    strong = -sum(f["here"] for f in findings if f["here"] < 0)
    if not strong and weak <= cap:
        return ""
    said = say("Weaknesses {weak}", weak=weak) + (say(", capped at {cap}", cap=cap) if weak > cap else "")
    if strong:
        said += say(", less strengths {strong}", strong=strong)
    return f"{said}: {points}{say(', never below nothing') if min(weak, cap) < strong else ''}."


def total(assessment: Assessment) -> str:
    """The dimensions' points as a sum."""
    points = [str(row["points"]) for row in assessment["dimensions"]]
    return f"{' + '.join(points)} = {assessment['risk']['score']}"


def fact_rows(assessment: Assessment) -> list[str]:
    """Every fact that a finding looked at and that is known or bounded, in the facts' order."""
    return [f"{say(FACTS[name].title)}: {value}" for name, value in _facts(assessment) if value]


def unknown_facts(assessment: Assessment) -> list[str]:
    """The titles of the facts of which nothing is known."""
    return [say(FACTS[name].title) for name, value in _facts(assessment) if not value]


def _facts(assessment: Assessment) -> list[tuple[str, str]]:
    """Each fact with its value as it is read; nothing where nothing is known."""
    parts = {part["fact"]: part for f in assessment["findings"] for part in f["facts"] if part["fact"] in FACTS}
    return [(name, value_of(parts[name])) for name in sorted(parts, key=ORDER.__getitem__)]


def value_of(part: Part) -> str:
    """What is known of a fact, as it is read."""
    fact = FACTS[part["fact"]]
    if "words" in part:
        said = [words(word) for word in part["words"]]
        if part["fact"] in CHOICE_AT:
            return "" if len(said) == len(fact.values) else either(said, spoken())
        return ", ".join(said) or say("none reported")
    low, high = part.get("low", 0), part.get("high", fact.most)
    return "" if low == 0 and high >= fact.most else amount_between(fact, low, high, spoken())


def absent(findings: list[dict[str, Any]]) -> list[str]:
    """The titles of what was looked for and is not there."""
    return [within(f["title"]) for f in findings if f["outcome"] == "absent"]


def counted_in_two(findings: list[dict[str, Any]]) -> list[str]:
    """Findings that count in more than one dimension, with their points in all."""
    twice = (f for f in findings if f["points"] and len(f["weighs"]) > 1)
    return [say("{title} ({points} in all)", title=f["title"], points=signed(f["points"])) for f in twice]
