"""Questions: of what is asked nothing is said to be so."""

from bot.reading.text.sentences.blocks import MODALS, block, next_of
from bot.reading.text.sentences.granted import COMPARES, noun_before
from bot.reading.text.sentences.holds import CALLS
from bot.reading.text.sentences.presupposed import ASKING, NOW, presupposes
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import PURSE
from bot.reading.text.words.cues import ASKED
from bot.reading.text.words.patterns import Pattern

_JUDGED = frozenset(
    "good bad enough ok okay healthy normal safe fine short long sustainable much worth dangerous risky worrying "
    "alarming solid decent reasonable acceptable comfortable concerning scary lot little plenty".split()
)
_OF_PEOPLE = frozenset("factor paying".split())
_FUNDS = PURSE | {"funding", "account"}
_RUNWAY = frozenset(("<T>", "runway"))
_HELD = Pattern(r" <M> (?:in (?:the |our )?(?:bank|reserves?|savings|cash|account)|saved|banked|of reserves?) ")
_LINKS = frozenset(", — so and but then".split())
_TRUE = frozenset("true right correct so real really count counts mean means".split())
_TAGS = frozenset("then and but now so".split())
_RATES = frozenset("score rate rank judge assess grade give".split())
"""What one asks to be done to a project of which the figures follow: ``what would you score 50 % X``."""
_FIRST = 5


def mark_question(sentence: Sentence) -> None:
    """Of a question only what it takes for granted is left: what follows "with", "given that", "for:", "when" ..."""
    for start, end in _asked(sentence):
        block(sentence.blocked, start, end, ASKED)


def _asked(sentence: Sentence) -> list[tuple[int, int]]:
    """The parts of a question that are asked."""
    count = len(sentence.tokens)
    if _judges(sentence):
        return []
    if COMPARES.match(sentence.tape):
        return [(0, count)]
    if _asks_reason(sentence):
        return []
    if sentence.tokens[0].form not in ASKING and (begins := _behind_stated(sentence) or _tag(sentence)):
        return [(begins, count)]
    return _around_presupposed(sentence)


def _judges(sentence: Sentence) -> bool:
    """``is a runway of 5 months enough``: what is judged is there."""
    words = sentence.words
    return (
        (sentence.tokens[0].form in ("is", "are") or sentence.forms(1, 3) in CALLS)
        and not words.isdisjoint(_JUDGED)
        and (
            words >= _RUNWAY
            or not words.isdisjoint(_OF_PEOPLE)
            or _HELD.search(sentence.tape) is not None
            or (sentence.tokens[1].kind in ("span", "money") and not _FUNDS.isdisjoint(sentence.forms(2, _FIRST)))
        )
    )


def _asks_reason(sentence: Sentence) -> bool:
    """``why does X pay half``: what one asks the reason of is there."""
    first = sentence.forms(0, 3)
    return (
        first[:2] == ["how", "come"]
        or sentence.tape.startswith((" how can it be ", " how is it that "))
        or (first[0] == "why" and not NOW.isdisjoint(first[1:2]) and first[2:] != ["you"])
    )


def _behind_stated(sentence: Sentence) -> int:
    """Where a question begins behind what is stated: ``costs are 5k a month, is that normal?``; 0 for nowhere."""
    for start, _ in sentence.segments[1:]:
        if sentence.tokens[start].form not in _LINKS:
            continue
        first = next((f for f in sentence.forms(start, start + _FIRST) if f not in _LINKS), "")
        if first in ASKING:
            rest = [f for f in sentence.forms(start, len(sentence.tokens)) if f not in _LINKS]
            return start if _TRUE.isdisjoint(rest) and len(rest) > 1 else 0
    return 0


def _tag(sentence: Sentence) -> int:
    """Where what only makes a question of a statement begins: ``X pays half, and the rest?``; 0 for nowhere."""
    start, end = sentence.segments[-1]
    first = next((f for f in sentence.forms(start, end) if f not in (",", "—", "-")), "")
    return start if not first or first in _TAGS else 0


def _around_presupposed(sentence: Sentence) -> list[tuple[int, int]]:
    """What is asked before, and after, the first that is told: figures to be rated, or what is taken for granted."""
    tokens, count = sentence.tokens, len(sentence.tokens)
    for i in range(count):
        if _rates(sentence, i):
            return [(0, i + 1)]
        if tokens[i].form == ":" and 0 < i < count - 1:
            return [(0, count if tokens[i + 1].form in ASKING else i + 1)]
        if i and presupposes(sentence, i):
            again = next_of(sentence, "be", i) if tokens[0].form in MODALS else count
            return [(0, _told_from(sentence, i)), (again, count)]
    return [(0, count)]


def _rates(sentence: Sentence, i: int) -> bool:
    """Whether one asks here to rate the figures that follow."""
    tokens = sentence.tokens
    return tokens[i].form in _RATES and i < min(_FIRST, len(tokens) - 1) and tokens[i + 1].kind in ("share", "money")


def _told_from(sentence: Sentence, i: int) -> int:
    """Where what is taken for granted begins: with the one whom brackets are about, or with a noun before it."""
    aside = sentence.tokens[i].form == "(" and sentence.tokens[i - 1].kind == "name"
    return i - 1 if aside else noun_before(sentence, i)
