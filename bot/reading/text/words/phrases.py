"""Phrases by their first word, some with a few words between their parts."""

from collections.abc import Sequence

Phrases = dict[str, list[tuple[tuple[str, int], ...]]]
"""The words behind a first one, each with how many others may stand before it."""
_BETWEEN = 5


def phrases(text: str) -> Phrases:
    """Phrases parted by commas; at ``~`` up to five other words may stand."""
    found: Phrases = {}
    for phrase in text.split(", "):
        first, *behind = phrase.replace(" ~ ", " ~").split()
        found.setdefault(first, []).append(tuple((w.lstrip("~"), _BETWEEN if w[0] == "~" else 0) for w in behind))
    return found


def phrase_end(forms: Sequence[str], start: int, among: Phrases) -> int:
    """The index after the phrase that begins here, 0 where none does."""
    for behind in among.get(forms[start], ()):
        end = start + 1
        for word, between in behind:
            following = forms[end : end + between + 1]
            if word not in following:
                break
            end += following.index(word) + 1
        else:
            return end
    return 0
