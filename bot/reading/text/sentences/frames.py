"""Frames: patterns over the tokens of a sentence, each indexed by a word that has to be there."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice, pairwise

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.triggers import Called, triggers
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES, MACROS, QUIET
from bot.reading.text.words.common import AND_WORDS
from bot.reading.text.words.cues import ALONE, ASKED, DENIED, ELSEWHERE, LONG_AGO, ORDERED, OVER, POSSIBLE, WISHED
from bot.reading.text.words.patterns import Pattern

_PART = Pattern(r"\{([A-Za-z0-9_]+)\}")


@dataclass(frozen=True)
class Frame:
    """A pattern and what it says. ``needs`` are sets of words of which one each has to be there, ``says`` is the value
    where the words themselves say it; ``past`` lets it tell of what is over, ``denies`` says that the pattern holds its
    own denial. There are more than a thousand: each is compiled when a text first calls for it."""

    field: str
    written: str
    needs: tuple[frozenset[str], ...]
    says: str | float = ""
    past: bool = False
    denies: bool = False

    @cached_property
    def pattern(self) -> Pattern:
        """What is looked for in a tape."""
        return Pattern(f"(?<= ){expanded(self.written)}(?= )")


@dataclass(slots=True)
class Match:
    """A frame found in a sentence: the tokens that it covers and the one that carries the value."""

    frame: Frame
    start: int
    end: int
    value: Token | None
    at: int


def frame(field: str, pattern: str, says: str | float = "", *, past: bool = False, denies: bool = False) -> Frame:
    """A frame from its pattern: words and marks of the tape, ``{CLASS}`` for one of a class of words, ``{V}`` for an
    amount, ``{gN}`` for at most N tokens between, ``{hN}`` for words alone, ``{qN}`` for words that turn nothing."""
    return Frame(field, pattern, tuple(triggers(pattern)), says, past, denies)


def expanded(pattern: str) -> str:
    """A pattern with its macros written out."""
    return _PART.sub(_macro, pattern)


def _macro(part: re.Match[str]) -> str:
    name = part[1]
    if name in CLASSES:
        return f"(?:{'|'.join(sorted((re.escape(w) for w in CLASSES[name]), key=lambda w: (-len(w), w)))})"
    if name[0] == "g" and name[1:].isdigit():
        return rf"(?:[^ ,;:()|/]+ ){{0,{name[1:]}}}?"
    if name[0] == "h" and name[1:].isdigit():
        return rf"(?:[^ ,;:()|/<>]+ ){{0,{name[1:]}}}?"
    if name[0] == "q" and name[1:].isdigit():
        return rf"(?:{QUIET} ){{0,{name[1:]}}}?"
    return MACROS[name]


_MOST = 50
"""How often a frame is looked for in a sentence, which is more often than anybody says a thing."""
_AHEAD = ("acquisition_announced", "cash_shortfall_reported", "layoffs", "payer_cost_cutting", "release_stalled")
"""What is news although it is still to come: nobody wishes for it."""
_HOPES = frozenset(
    "possible proposed tabled discussed mooted considered considering "
    "want wants hope hopes wish would could may might talks offer offered interested seek seeks if should".split()
)

_WEIGHED = frozenset(
    "considering considers weighing weighs weigh mulling mulls mulled pondering ponders contemplating contemplates "
    "thinking thinks think toying toys proposed tabled motion petition discussing discusses".split()
)
"""What is only weighed, and news to none yet: ``X is mulling an exit``."""


class Frames:
    """Frames by the words that call for them."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._frames = Called((one, one.needs) for one in frames)

    def matches(self, sentence: Sentence) -> Iterator[Match]:
        """What the frames find in a sentence where it may make facts, in the order of the frames."""
        for one in self._frames.by(sentence.words):
            for match in islice(one.pattern.finditer(sentence.tape), _MOST):
                start, end = sentence.index(match.start()), sentence.index(match.end() + 1)
                if not _allowed(sentence, one, start, end):
                    continue
                at = sentence.index(match.start("v")) if "v" in match.groupdict() and match["v"] else -1
                yield Match(one, start, end, sentence.tokens[at] if at >= 0 else None, at)


def _allowed(sentence: Sentence, one: Frame, start: int, end: int) -> bool:
    hopeless = one.field in _AHEAD and sentence.words.isdisjoint(_HOPES)
    sure = _WEIGHED.isdisjoint(sentence.forms(sentence.segment(start)[0], end))
    for why in sentence.blocked[start:end]:
        of_payer = one.field in ("payer_exit_announced", "payer_pivot")
        if why == WISHED and (of_payer or (one.field in _AHEAD and hopeless)) and sure:
            continue
        if why == LONG_AGO and one.field == "release_stalled":
            continue
        if why == ORDERED and one.field == "key_maintainer_left" and sentence.words.isdisjoint(_SPEECH):
            continue  # "find somebody for Ida, who left": nobody is told to leave
        if why == ELSEWHERE and one.field == "key_maintainer_left" and _only_rival(sentence, end - 1):
            continue  # "went to a competitor"
        if why == WISHED and one.past and not _FOLLOWED.isdisjoint(sentence.forms(start - 2, start)):
            continue  # "since the change of director the grants are under review"
        if why == POSSIBLE and one.field == "cash_shortfall_reported" and not sentence.words.isdisjoint(_WARNS):
            continue
        if one.past and why and (_said_before(sentence, start, end, why) or (why == ASKED and _given(sentence, start))):
            continue
        if (
            why
            and not (one.past and why == OVER)
            and not (one.denies and (why == DENIED or (one.past and why == WISHED)))
            and not (one.field.endswith(".wish") and why in (WISHED, DENIED))
            and not (one.field.endswith(".ahead") and why in (WISHED, POSSIBLE))
        ):
            return False
    return True


def _only_rival(sentence: Sentence, at: int) -> bool:
    """``our CTO went to a competitor``: whether the rival is only where somebody went."""
    return sentence.tokens[at].form in _RIVALS and _RIVALS.isdisjoint(sentence.forms(0, at))


_SPEECH = frozenset("write say set add record output return print pretend claim enter tell".split())
_RIVALS = frozenset("competitor competitors rival rivals".split())
_FOLLOWED = frozenset("since after following".split())
_WARNS = frozenset("warns warned warning fears feared".split())
_BLOCKERS = {why: frozenset(word for word, (mood, _) in ALONE.items() if mood == why) for why in (DENIED, WISHED)}
_LINKS = AND_WORDS | {"as", "so", "but", "or"}
_FALSE = frozenset("false untrue wrong misread denied denies rejected refused".split())
_PREDICATES = frozenset(
    "is are was were has have had will would can could does did may might should 's 've 'd 'll seems remains".split()
)


def _said_before(sentence: Sentence, start: int, end: int, why: str) -> bool:
    """``X left and nobody cares``: whether news is complete before the word that denies or wishes something else."""
    cues = _BLOCKERS.get(why)
    if cues is None or not cues.isdisjoint(sentence.forms(sentence.segment(start)[0], end)):
        return False
    behind = sentence.forms(end, min(end + 30, sentence.segment(end - 1)[1]))
    first = next((n for n, form in enumerate(behind) if form in cues), 0)
    linked = behind[first : first + 1] == ["nobody"] or not _LINKS.isdisjoint(behind[:first])
    return linked and behind[0] not in _PREDICATES and _FALSE.isdisjoint(behind)


_NEWS = frozenset(
    "takeover acquisition purchase sale merger layoffs layoff departure resignation exit withdrawal collapse "
    "relicensing switch shift move pivot shrinking falling declining growing rising dwindling loss sacking "
    "firing".split()
)
_DEFINITE = frozenset("the their its our 's this his her your".split())


def _given(sentence: Sentence, start: int) -> bool:
    """``what does the takeover by X mean``: whether a question names the news as something known."""
    forms = sentence.forms(start - 2, start + 2)
    return any(a in _DEFINITE and b in _NEWS for a, b in pairwise(forms))
