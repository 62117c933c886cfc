"""Where a name stands: the tokens before and behind it, and the row of names that it is in."""

from dataclasses import dataclass

from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.table_likely import AGAINST, BINDS
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import ARTICLES
from bot.reading.text.words.cues import MOODS

_REACH = 8
"""How many tokens before and behind a name say something of it."""
_JOINS = ([","], ["and"], ["&"], ["+"], ["plus"])
"""What stands between the names of a row."""
_ASIDES = (["in", "<P>"], ["of", "<P>"], [",", "not", "<P>", ","])
"""What tells where one is, or who is meant: ``the museum in Oslo pays two of us``, ``it's X, not Y, that pays``."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name with the tokens before and behind it, or behind the row of names that it stands in; of those that make no
    fact only what speaks against its paying."""

    name: str
    before: list[str]
    after: list[str]
    row: bool


def rows_of(sentence: Sentence) -> dict[int, tuple[int, int]]:
    """Where the row of joined names begins that leads up to each name, and where what goes on behind it ends."""
    names = [i for i, form in enumerate(sentence.forms(0, len(sentence.tokens))) if form == "<P>"]
    heads, ends = dict[int, int](), dict[int, int]()
    for i in names:
        heads[i] = heads.get(_joined_before(sentence, i), i)
    for i in reversed(names):
        ends[i] = ends.get(i + 2, i + 1) if sentence.forms(i + 1, i + 2) in _JOINS else i + 1
    return {i: (heads[i], ends[i]) for i in names}


def _joined_before(sentence: Sentence, start: int) -> int:
    """Where the name stands that is joined to what begins here, ``X, the Y``; -1 where none is."""
    at = start - (not ARTICLES.isdisjoint(sentence.forms(start - 1, start)))
    joined = at > 1 and sentence.forms(at - 1, at) in _JOINS and sentence.forms(at - 2, at - 1) == ["<P>"]
    return at - 2 if joined else -1


def place_of(sentence: Sentence, mention: Mention, rows: dict[int, tuple[int, int]]) -> Place:
    """The place of a mention among the ``rows`` of its sentence."""
    start, _ = rows.get(_joined_before(sentence, mention.start), (mention.start, 0))
    joined = sentence.forms(mention.end, mention.end + 1) in _JOINS
    _, end = rows.get(mention.end + 1 if joined else -1, (0, mention.end))
    name = mention.named.name if mention.named else ""
    row = end - start > mention.end - mention.start
    end += next((len(aside) for aside in _ASIDES if sentence.forms(end, end + len(aside)) == aside), 0)
    return Place(name, _told(sentence, start - _REACH, start), _told(sentence, end, end + _REACH), row)


def _told(sentence: Sentence, start: int, end: int) -> list[str]:
    """The tokens of a range; of those that make no fact only what speaks against one: ``X uses it, nobody pays``."""
    forms, moods = sentence.forms(start, end), sentence.blocked[max(start, 0) : end]
    return [f if mood not in MOODS or f in AGAINST or f in BINDS else "" for f, mood in zip(forms, moods, strict=True)]
