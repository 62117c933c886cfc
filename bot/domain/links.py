"""What the library's entries name of each other."""

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from bot.domain.knowledge import Entry, Library


class Link(NamedTuple):
    """An entry (of a kind) names others: under which key, of which kind, which ids."""

    kind: str
    entry: Entry
    key: str
    to: str
    names: list[str]


def links(library: Library) -> Iterator[Link]:
    """Everything that entries name, kind by kind."""
    for pattern in library.patterns.values():
        yield Link("patterns", pattern, "actions", "actions", pattern.actions)
        yield Link("patterns", pattern, "shows", "cases", [pattern.shows] if pattern.shows else [])
        yield Link("patterns", pattern, "escapes", "cases", [pattern.escapes])
    for action in library.actions.values():
        for key, example in (("worked", action.worked), ("failed", action.failed)):
            yield Link("actions", action, f"{key}.case", "cases", [example.case])
            yield Link("actions", action, f"{key}.sources", "sources", example.sources)
    for case in library.cases.values():
        yield Link("cases", case, "shows", "patterns", case.shows)
        yield Link("cases", case, "escapes", "patterns", case.escapes)
        for key, sources in case.evidence.items():
            yield Link("cases", case, f"evidence.{key}", "sources", sources)
        yield Link("cases", case, "outcome.sources", "sources", case.outcome.sources)
    for thesis in library.theses.values():
        for kind in ("patterns", "scenarios", "actions", "cases"):
            yield Link("theses", thesis, kind, kind, getattr(thesis, kind))
    for kind in ("patterns", "scenarios", "actions", "theses", "costs", "terms"):
        entries: Mapping[str, Any] = getattr(library, kind)
        for entry in entries.values():
            yield Link(kind, entry, "sources", "sources", entry.sources)


def cited(library: Library, kind: str, entry: Entry) -> list[str]:
    """The ids of the sources that an entry stands on, each once, in the order it names them; a source's own id."""
    if kind == "sources":
        return [entry.id]
    named = [link.names for link in links(library) if link.to == "sources" and link.entry is entry]
    return list(dict.fromkeys(name for names in named for name in names))
