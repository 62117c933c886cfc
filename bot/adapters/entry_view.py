"""What the templates of an entry are given: the entry, its evidence, and its neighbours in the library."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from bot.adapters.change_words import say_change
from bot.adapters.situation_view import payers, value_words
from bot.adapters.tongue import N_, say, spoken
from bot.adapters.wording import words
from bot.domain.condition import AnyOf, Test
from bot.domain.knowledge import Action, Case, Entry, Library, Pattern, Scenario, Thesis
from bot.domain.links import cited, links
from bot.engine.facts import FACTS
from bot.engine.operators import amount, either

MOST_NEIGHBOURS = 12


class Neighbour(NamedTuple):
    """An entry that this one names, or that names it."""

    kind: str
    id: str
    title: str


def entry_view(library: Library, kind: str, entry: Entry) -> dict[str, Any]:
    """The context of the page about one entry. Sources are numbered in the order they are named."""
    sources = cited(library, kind, entry)
    number = {name: i for i, name in enumerate(sources, 1)}
    return {
        "kind": kind,
        "entry": entry,
        "cited": [library.sources[name] for name in sources],
        "dimensions": {d.id: d.id if spoken().language == "en" else d.title for d in library.scale.dimensions},
        "severities": {s.id: s for s in library.scale.severities},
        "conditions": conditions(entry) if isinstance(entry, Pattern) else [],
        "changes": [say_change(c) for c in entry.change] if isinstance(entry, Scenario | Action) else [],
        "applies": applies(entry),
        "examples": _examples(library, entry) if isinstance(entry, Action) else [],
        "facts": _facts(entry, number) if isinstance(entry, Case) else [],
        "number": number,
        "neighbours": (around := neighbours(library, kind, entry)),
        "named": {say(label): rows for label, rows in around.items() if label not in _TOLD},
    }


_TOLD = ("It worked in", "It did not help in")
"""Neighbours that the text of the entry names already."""


def neighbours(library: Library, kind: str, entry: Entry) -> dict[str, list[Neighbour]]:
    """The entries around one, by what they are to it: those it names, then those that name it."""
    found: dict[str, dict[Neighbour, None]] = {}
    for link in links(library):
        if link.entry is entry and link.to != "sources":
            rows: Mapping[str, Entry] = getattr(library, link.to)
            for name in link.names:
                label = _NAMES[f"{link.kind} {link.key}"]
                if link.key == "actions" and isinstance(entry, Pattern) and entry.kind == "strength":
                    label = N_("What builds it")
                found.setdefault(label, {})[_neighbour(link.to, rows[name])] = None
        elif link.to == kind and entry.id in link.names:
            label = N_("Cited by") if kind == "sources" else _NAMED_BY.get(f"{link.kind} {link.key}", N_("Stands for"))
            if label == "Answers" and isinstance(link.entry, Pattern) and link.entry.kind == "strength":
                label = N_("Builds")
            found.setdefault(label, {})[_neighbour(link.kind, link.entry)] = None
    return {label: list(rows) for label, rows in found.items()}


def _neighbour(kind: str, entry: Entry) -> Neighbour:
    return Neighbour(kind, entry.id, entry.title if entry.in_use else f"{entry.title}, {words(entry.status)}")


_NAMES = {
    "patterns actions": N_("What answers it"),
    "patterns shows": N_("Seen in"),
    "patterns escapes": N_("Not seen in"),
    "cases shows": N_("Shows"),
    "cases escapes": N_("Escapes"),
    "actions worked.case": N_("It worked in"),
    "actions failed.case": N_("It did not help in"),
    "theses patterns": N_("Patterns that carry it"),
    "theses scenarios": N_("What tests it"),
    "theses actions": N_("What answers it"),
    "theses cases": N_("Seen in"),
}
"""What the named entries are to the one that names them, by its kind and key; then the other way round."""
_NAMED_BY = {
    "patterns actions": N_("Answers"),
    "patterns shows": N_("Shows"),
    "patterns escapes": N_("Escapes"),
    "cases shows": N_("Seen in"),
    "cases escapes": N_("Not seen in"),
    "actions worked.case": N_("What worked here"),
    "actions failed.case": N_("What did not help here"),
}


def conditions(pattern: Pattern) -> list[str]:
    """A pattern's conditions in words; all of them have to hold."""
    return [
        say("one of: {tests}", tests=say(", or ").join(_said(test) for test in condition.any))
        if isinstance(condition, AnyOf)
        else _said(condition)
        for condition in pattern.when
    ]


def _said(test: Test) -> str:
    row = json.loads(test.model_dump_json(by_alias=True))
    fact = FACTS[row.pop("fact")]
    if "from" in row:
        start, end = (amount(fact, fact.steps(row[at]), spoken()) for at in ("from", "to"))
        return f"{say(fact.title)} {say('(counts from {start}, in full at {end})', start=start, end=end)}"
    operator, value = next(iter(row.items()))
    named = either([words(v) for v in value], spoken()) if isinstance(value, list) else words(str(value))  # pyright: ignore
    return say(_OPERATORS[operator], fact=say(fact.title), value=named)


_OPERATORS = {
    "is": N_("{fact} is {value}"),
    "one_of": N_("{fact} is {value}"),
    "not_one_of": N_("{fact} is not {value}"),
    "has": N_('the signal "{value}"'),
    "lacks": N_('no signal "{value}"'),
}


def applies(entry: Entry) -> str:
    """Where an entry makes sense, in words; nothing where it is not restricted."""
    if not isinstance(entry, Pattern | Scenario | Action | Thesis):
        return ""
    payers = entry.applies.payers if isinstance(entry, Action) else None
    where = {
        words("artifact"): entry.applies.artifact, words("steward"): entry.applies.steward,
        words("license"): entry.applies.license, say("a payer"): payers,
    }  # fmt: skip
    return "; ".join(f"{key}: {either(map(words, named), spoken())}" for key, named in where.items() if named)


def _examples(library: Library, action: Action) -> list[tuple[str, str, str, str]]:
    """Where an action worked and where it did not: a label, the case's title and id, what came of it."""
    rows = ((say("Where it worked"), action.worked), (say("Where it did not help"), action.failed))
    return [(label, library.cases[row.case].title, row.case, row.what) for label, row in rows]


def _facts(case: Case, number: Mapping[str, int]) -> list[tuple[str, str, list[int]]]:
    """A case's facts: name, value in words, numbers of the sources that carry it."""
    situation = case.situation.as_json()
    rows: list[tuple[str, str, list[int]]] = []
    for key, value in situation.items():
        if key in ("project", "as_of", "currency", "partial"):
            continue
        numbers = [number[s] for name, sources in case.evidence.items() if name.split(".")[0] == key for s in sources]
        if key == "payers":
            said = "; ".join(f"{p['name']} {p['part']} ({p['about']})" for p in payers(situation)) or words("none")
        else:
            said = value_words(value)
        rows.append((words(key), said, sorted(set(numbers))))
    return rows
