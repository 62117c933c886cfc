"""Whose the figures of a sentence are."""

from itertools import pairwise

from bot.domain.situation import MOST_PAYERS
from bot.reading.text.payers.goes_on import follows, turns
from bot.reading.text.payers.links import links, tells
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.neighbours import Neighbours, neighbours
from bot.reading.text.payers.prices import is_price
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.table_lists import USES
from bot.reading.text.words.patterns import Pattern

MOST = 2 * MOST_PAYERS
_PART_OF = frozenset(("bit", "part", "half", "side", "portion", "chunk"))


def owner_of(sentence: Sentence, i: int, found: list[Mention]) -> Mention | None:
    """The mention that a figure belongs to."""
    around = next((m for m in found if m.start < i < m.end), None)
    if around:
        return around
    start, _ = sentence.segment(i)
    if any(form in _PART_OF and after != "of" for form, after in pairwise(sentence.forms(start, i + 1))):
        return _of_a_part(sentence, start, i, found)
    near = neighbours(sentence, i, found)
    if near.kind in ("date", "span"):
        return _owner_of_end(near, found)
    if near.kind == "money" and _is_total(near):
        return None
    return _owner_of_amount(near, found)


def _of_a_part(sentence: Sentence, start: int, i: int, found: list[Mention]) -> Mention | None:
    """``the grant part ends in May``: the payer before it of which a word stands beside ``part``."""
    said = sentence.forms(start, i)
    beside = {said[k - 1] for k, form in enumerate(said) if k and form in _PART_OF}
    for mention in found:
        phrase = mention.source.phrase.split() if mention.source else []
        if mention.start < start and beside.intersection(phrase):
            return mention
    return next((m for m in found if start <= m.start < i), None)


_RESTS = (["the", "rest"], ["the", "remainder"], ["the", "balance"], ["the", "other"])
_ROW = frozenset("<N> <M> <S> until till to".split())


def _owner_of_end(near: Neighbours, found: list[Mention]) -> Mention | None:
    """The payer that ends on a day or after a span: one before it, or else the next."""
    last = _last_payer(near, found)
    if last is None:
        return near.ahead if near.ahead and near.ahead.start < near.end else None
    told = last.pays or last.end > near.start or follows(near.sentence, near.i)
    return last if told else None


def _last_payer(near: Neighbours, found: list[Mention]) -> Mention | None:
    """The last before a figure that pays or has a name: one that pays, unless another is told of apart from it."""
    before = [m for m in found if m.end <= near.i]
    paying = next((m for m in reversed(before) if m.pays), None)
    last = next((m for m in reversed(before) if m.pays or m.named), near.behind)
    if paying is None or last is None or last.pays:
        return last
    if near.sentence.forms(last.start - 1, last.start) in (["a"], ["an"]):
        return paying  # "gave us a DGX node, until May"
    between = near.sentence.forms(last.end, near.i)
    in_row = near.sentence.segment(last.start)[0] >= last.start - 1 and all(f in _ROW for f in between)
    return last if in_row or "," in between or between[:2] in _RESTS else paying


_FAR = 40


_OF_WHICH = Pattern(r" , (?:<N>|<M>|<S>) of (?:which|that|it) ")


def _is_total(near: Neighbours) -> bool:
    """Whether an amount is the sum of others: ``total 9k``, ``9k (A 2k, B 7k)``."""
    sentence, i = near.sentence, near.i
    before, behind = sentence.forms(i - 3, i), " ".join(sentence.forms(i + 1, i + 7))
    if before == ["out", "of", "the"] or (before == ["of", "the"] and i == 2) or _OF_WHICH.search(f" {behind} "):
        return True  # "out of the 9k it costs, 3k come from X", "9k in all, 3k of which is X"
    if sentence.forms(i + 1, i + 2) != ["("]:
        return False
    inside = sentence.forms(i + 2, i + 2 + _FAR)
    if near.ahead and inside[0] in ("<P>", "<K>") and inside[1:2] in (["<M>"], ["<N>"]):
        return True  # "income: 3,000 (A 2,000, B 1,000)"
    return inside[: inside.index(")") if ")" in inside else 0].count("<M>") > 1


_WHICH = (["that"], ["which"], ["that", "the"], ["which", "the"])


def _owner_of_amount(near: Neighbours, found: list[Mention]) -> Mention | None:
    """The payer of an amount or a share: one that words lead to, or else the nearest."""
    ahead = near.ahead
    if ahead and (tells(near.gap_ahead) or (ahead.pays and near.gap_ahead in _WHICH)):
        return ahead
    if ahead and links(near.gap_ahead):
        return ahead
    if is_price(near):
        return None
    if ahead and ahead.named and _comes_in(near):
        return ahead
    return _nearest(near, found)


_OURS = frozenset("money income funding budget revenue get gets receive receives in".split())
_GOES = frozenset("cost costs pay pays buy buys rent rents spend spends owe bill bills".split())


def _comes_in(near: Neighbours) -> bool:
    """``our money (2k a month, from a bank)``: whether a sum comes in, and from whom is added."""
    gap, words = near.gap_ahead, near.sentence.words
    added = gap[:1] in ([","], ["("]) and gap[1:2] == ["from"] and len(gap) < _SHORT
    return added and not words.isdisjoint(_OURS) and words.isdisjoint(_GOES)


_NEAR, _SHORT = 3, 5


def _nearest(near: Neighbours, found: list[Mention]) -> Mention | None:
    """The payer nearest to a figure: of its segment, or else the one that the segment goes on about."""
    beside = near.ahead if _stands_beside(near, found) else None
    if near.led and len(near.gap_behind) <= _NEAR:
        return beside if beside and near.gap_behind[-1:] in ([","], ["and"]) else near.led
    if beside or near.led:
        return beside or near.led
    inside = [m for m in found if near.start <= m.start < near.end]
    if len(inside) == 1:
        return inside[0]
    return near.behind if near.behind and _taken_up(near, near.behind) else None


_BESIDE = (list[str](), [":"], ["("], ["in"], ["-"], ["|"], ["<R>"], ["via"], ["monthly"], ["<N>"])
_INCOME = ([":"], list[str](), ["income"], ["revenue"])
"""Before an amount that is an entry of its own: ``income: 2k a month, donations``."""


def _stands_beside(near: Neighbours, found: list[Mention]) -> bool:
    """Whether the mention ahead stands right beside a figure: ``2k: A``, ``80 a month on Patreon``."""
    gap = near.gap_ahead
    if near.ahead is None:
        return False
    if gap == ["on"]:
        return near.ahead.named is not None and near.ahead.named.kind == "donations"
    if gap == [","]:
        return len(found) == 1 and near.sentence.forms(near.i - 1, near.i) in _INCOME
    return gap in _BESIDE


def _taken_up(near: Neighbours, behind: Mention) -> bool:
    """Whether the segment of a figure goes on about the mention before it."""
    sentence, i = near.sentence, near.i
    if not follows(sentence, i) or (near.kind == "money" and not USES.isdisjoint(sentence.forms(i - 1, i))):
        return False
    return bool(behind.named) or behind.pays or not turns(sentence, i) or _that_is(near, behind)


def _that_is(near: Neighbours, mention: Mention) -> bool:
    """``I do consulting, that's 80 % of my income``: whether what was just said is taken up as a way of earning."""
    said = near.sentence.forms(near.start, near.start + 3)
    return (
        mention.source is not None and said[-2:-1] == ["that"] and said[-1] in ("'s", "is", "makes", "covers", "pays")
    )
