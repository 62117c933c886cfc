"""Who stands nearest to a figure on either side, and what stands between."""

from dataclasses import dataclass

from bot.reading.text.payers.goes_on import PAYER_NOUNS
from bot.reading.text.payers.links import FILL
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A figure, its segment, the nearest mentions before and after it, and the forms between it and each of them: none
    where there is nobody."""

    sentence: Sentence
    i: int
    start: int
    end: int
    behind: Mention | None
    ahead: Mention | None
    gap_behind: list[str]
    gap_ahead: list[str]

    @property
    def kind(self) -> str:
        """The kind of the figure."""
        return self.sentence.tokens[self.i].kind

    @property
    def led(self) -> Mention | None:
        """The mention before the figure, if it is of the same segment."""
        return self.behind if self.behind and self.behind.end > self.start else None


def neighbours(sentence: Sentence, i: int, found: list[Mention]) -> Neighbours:
    """The neighbours of a figure that stands in no mention."""
    behind = next((m for m in reversed(found) if m.end <= i), None)
    ahead = next((m for m in found if m.start > i), None)
    gap_behind = sentence.forms(behind.end, i) if behind else []
    gap_ahead = _plain(sentence.forms(i + 1, ahead.start)) if ahead else []
    return Neighbours(sentence, i, *sentence.segment(i), behind, ahead, gap_behind, gap_ahead)


_ROLE_NOUNS = PAYER_NOUNS | frozenset(
    "benefactor source customer client organisation organization giver player backer partner institution body "
    "contract institute insurer".split()
)


def _plain(gap: list[str]) -> list[str]:
    """What stands between a figure and a payer, without a number of payers and what one is called before its name."""
    if gap[-1:] == ["<N>"] and len(gap) > 1:
        gap = gap[:-1]  # "half of our income is one conference"
    for k, form in enumerate(gap[:-1]):
        if form in _ROLE_NOUNS and gap[k + 1] in (",", ":", "(") and all(f in FILL for f in gap[k + 2 :]):
            return [f for f in gap[:k] if f != "<N>"]
    return gap
