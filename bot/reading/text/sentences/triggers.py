"""Which words have to be in a sentence for a pattern to be found in it, and the patterns that a sentence calls for."""

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Generic, TypeVar

from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern

_CLASS = Pattern(r"\{([A-Za-z0-9_]+)\}")
_TOKEN = Pattern(r"[^\W\d_][\w'&-]*\??|<[A-Z]>|[:,/%⟮]")
_QUANTIFIER = Pattern(r"(?:[?*]|\{\d+,\d*\}\??)?")
_FORMS = {"V": ("<M>", "<N>"), "M": ("<M>",), "N": ("<N>",), "S": ("<S>",), "D": ("<D>",), "T": ("<T>",), "P": ("<P>",)}


_OFTEN = {
    word: share
    for share, words in (
        (30, "<P> , the <N>"), (22, "<M> <K> :"), (15, "of <D> a and in is"), (10, "( ) we <S> to for"),
        (7, "it on by that 's <R> from our <T>"), (4, "no are at us i people costs has paid <O> they with have what"),
        (3, "pays until not this project money you # was who so all about . -"),
        (2, "its since if out be would nobody me pay cash budget which do bank down only as because there"),
        (1, "last next up 're but now will company left income their them volunteers rest said can then cost ends "
            "funding were time week license over day been an or had"),
    )
    for word in words.split()
}  # fmt: skip
"""In how many sentences of a hundred a word is: a row is best called for by words that are seldom there."""
Row = TypeVar("Row")


class Called(Generic[Row]):
    """Rows of a table by the words that call for them: each has sets of words of which one each has to be there; one
    without sets is called for by any sentence."""

    def __init__(self, rows: Iterable[tuple[Row, Sequence[frozenset[str]]]]) -> None:
        self._always: dict[int, Row] = {}
        self._by_word: dict[str, list[tuple[int, Row, list[frozenset[str]]]]] = {}
        for number, (row, needs) in enumerate(rows):
            rarest, *others = sorted(needs, key=_often) or [frozenset[str]()]
            for word in rarest:
                self._by_word.setdefault(word, []).append((number, row, others))
            if not needs:
                self._always[number] = row
        self._words = frozenset(self._by_word)

    def by(self, words: frozenset[str]) -> list[Row]:
        """The rows that the words of a sentence call for, in the order of the table."""
        called = dict(self._always)
        for word in self._words & words:
            for number, row, others in self._by_word[word]:
                for needed in others:
                    if words.isdisjoint(needed):
                        break
                else:
                    called[number] = row
        return [called[number] for number in sorted(called)]


def _often(words: frozenset[str]) -> tuple[int, int]:
    """In how many sentences of a hundred one of some words is, and how many they are."""
    return sum(_OFTEN.get(word, 0) for word in words), len(words)


def triggers(pattern: str) -> list[frozenset[str]]:
    """Sets of tokens: one of each set stands wherever the pattern does; plain words before figures, few before many.

    Raises ValueError for a pattern of which no word has to be there.
    """
    found = _sets(pattern.replace("\\(", "⟮").replace("\\)", "⟯"))
    if not found:
        raise ValueError(f"no word of {pattern} has to be there")
    return found


def _sets(pattern: str) -> list[frozenset[str]]:
    found = [words for element in _elements(pattern) if (words := _of_element(element))]
    return sorted(found, key=lambda words: (any(w.startswith("<") for w in words), len(words)))


def _of_sequence(pattern: str) -> frozenset[str]:
    """The best set of a sequence, empty where there is none."""
    return next(iter(_sets(pattern)), frozenset[str]())


def _elements(pattern: str) -> list[str]:
    """The parts of a pattern that stand one after the other, each with its quantifier."""
    found, i = list[str](), 0
    while i < len(pattern):
        start = i
        if pattern[i] == "(":
            i += _closing(pattern[i:]) + 1
        elif pattern[i] == "{":
            i = pattern.index("}", i) + 1
        elif pattern[i] == " ":
            i += 1
            continue
        else:
            while i < len(pattern) and pattern[i] not in " ({":
                i += 1
        if pattern[start] == "(":
            i += len(_QUANTIFIER.match(pattern, i)[0])  # type: ignore[index]
        found.append(pattern[start:i])
    return found


@cache
def _of_element(element: str) -> frozenset[str]:
    if element.startswith("(?:"):
        close = _closing(element)
        if element[close + 1 :].startswith(("?", "{0", "*")):
            return frozenset()
        sets = [_of_sequence(part.strip()) for part in _alternatives(element[3:close])]
        return frozenset[str]().union(*sets) if all(sets) else frozenset()
    name = _CLASS.fullmatch(element)
    if name:
        return frozenset(CLASSES.get(name[1]) or _FORMS.get(name[1], ()))
    if _TOKEN.fullmatch(element):
        if element.endswith("?"):
            return frozenset((element[:-2], element[:-1]))
        return frozenset(["(" if element == "⟮" else element])
    return frozenset()


def _closing(element: str) -> int:
    depth = 0
    for i, c in enumerate(element):
        depth += (c == "(") - (c == ")")
        if depth == 0:
            return i
    raise ValueError(f"{element} is not closed")


def _alternatives(inside: str) -> list[str]:
    found, depth, start = list[str](), 0, 0
    for i, c in enumerate(inside):
        depth += (c == "(") - (c == ")")
        if c == "|" and depth == 0:
            found.append(inside[start:i])
            start = i + 1
    return [*found, inside[start:]]
