"""Looking things up in the library."""

from collections.abc import Mapping

from bot.domain.fields import fold
from bot.domain.knowledge import Entry, Library
from bot.domain.refusal import Refused, nearest

SHOWN_KINDS = ("theses", "patterns", "cases", "actions", "scenarios", "costs", "terms")


class LearnService:
    """The library's entries by name."""

    def __init__(self, library: Library, original: Library | None = None) -> None:
        """``original`` has other titles for the same entries, by which they are found too."""
        self.library = library
        self._original = original or library

    def find(self, words: str) -> tuple[str, Entry]:
        """The kind and the entry with this id or title. Raises Refused with the nearest one when there is none."""
        wanted = fold(words)
        for kind in (*SHOWN_KINDS, "sources"):
            entries: Mapping[str, Entry] = getattr(self.library, kind)
            for entry in entries.values():
                titles = (entry.title, getattr(self._original, kind)[entry.id].title)
                if wanted in (entry.id, f"{kind}/{entry.id}", *map(fold, titles)):
                    return kind, entry
        titles = {fold(title): title for title, _ in self._titles()}
        ids = {entry_id: entry_id for _, entry_id in self._titles()}
        near = nearest(wanted, titles | ids)
        if near:
            raise Refused(f'Nothing in the library is called "{words[:80]}"; did you mean "{(titles | ids)[near]}"?')
        raise Refused(
            f'Nothing in the library is called "{words[:80]}"; /learn and whopays knowledge list show what there is.'
        )

    def kind(self, words: str) -> str:
        """A kind of entry by its name. Raises Refused with those that there are."""
        kinds = (*SHOWN_KINDS, "sources")
        if words in kinds:
            return words
        raise Refused(f'The library has no kind "{words[:40]}"; it has {", ".join(kinds)}.')

    def titles(self, typed: str) -> list[tuple[str, str]]:
        """(title, id) of the entries whose title or id holds what was typed; at most 25."""
        wanted = fold(typed)
        return [row for row in self._titles() if wanted in fold(row[0]) or wanted in row[1]][:25]

    def _titles(self) -> list[tuple[str, str]]:
        rows: list[tuple[str, str]] = []
        for kind in SHOWN_KINDS:
            entries: Mapping[str, Entry] = getattr(self.library, kind)
            rows += [(e.title, self._name(kind, e.id)) for e in entries.values() if e.status != "retired"]
        return rows

    def _name(self, kind: str, entry_id: str) -> str:
        """The id, with its kind where two kinds have it."""
        others = sum(entry_id in getattr(self.library, other) for other in SHOWN_KINDS)
        return entry_id if others == 1 else f"{kind}/{entry_id}"
