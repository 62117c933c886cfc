"""Phrases by their first word, some with a few words between their parts."""

from collections.abc import Sequence

from bot.reading.text.words.inflect import forms

Behind = tuple[tuple[str, int], ...]
"""The words of a phrase behind its first, each with how many others may stand before it."""
Phrases = dict[str, list[Behind]]
_BETWEEN = 5


def phrases(*texts: str) -> Phrases:
    """Phrases parted by commas; at ``~`` up to five other words may stand. A first word after ``=`` is a verb as for
    ``inflect``, in every form; one after ``>`` is so but for its base."""
    found: Phrases = {}
    for phrase in ", ".join(texts).split(", "):
        first, *behind = phrase.replace(" ~ ", " ~").split()
        rest = tuple((w.lstrip("~"), _BETWEEN if w[0] == "~" else 0) for w in behind)
        for form in forms(first[1:])[first[0] == ">" :] if first[0] in "=>" else [first]:
            found.setdefault(form, []).append(rest)
    return found


def pairs(first: str, second: str) -> str:
    """Every first with every second, parted by commas; ``_`` stands for a space in one."""
    return ", ".join(f"{a} {b}" for a in first.split() for b in second.split()).replace("_", " ")


def behind_end(forms: Sequence[str], end: int, behind: Behind) -> int:
    """The index after the words that follow a first one, 0 where they do not."""
    for word, between in behind:
        following = forms[end : end + between + 1]
        if word not in following:
            return 0
        end += following.index(word) + 1
    return end


def phrase_end(forms: Sequence[str], start: int, among: Phrases) -> int:
    """The index after the phrase that begins here, 0 where none does."""
    rows = among.get(forms[start], ())
    return next((end for behind in rows if (end := behind_end(forms, start + 1, behind))), 0)
