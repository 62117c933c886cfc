"""Amounts that are the price of something, or what each of many pays: no payer's own."""

from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.neighbours import Neighbours
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount

_MOST_OF_ONE = 200
_PRICED = frozenset(
    "ate eat eats swallow swallows consume consumes consumed devours cost costs priced kostet kosten coûte "
    "coûtent cuesta cuestan custa custam".split()
)
"""Between a source and an amount these say what it is sold for, not what it brings."""


def is_price(near: Neighbours) -> bool:
    """Whether a figure is what something before it is sold for."""
    gap, behind = near.gap_behind, near.behind
    if behind is None:
        return False
    if near.kind == "money" and behind.named is None and gap in (["from"], ["for"]):
        return True
    return not _PRICED.isdisjoint(gap) or (gap == ["is"] and behind.source is None)


def _is_little(sentence: Sentence, i: int) -> bool:
    value = sentence.tokens[i].value
    return isinstance(value, Amount) and value.low < _MOST_OF_ONE


_AND_MORE = (["and", "more"], ["or", "more"], ["and", "up"], ["and", "above"], ["or", "above"], ["+", "<R>"])
"""What stands behind the least that one of a tier gives."""
FOR_EACH = (["x"], ["×"], ["@"], ["each"], ["je"], ["à"], ["paying"])
_COUNTED = [["<N>", many] for many in ("people", "ppl", "users", "fans", "readers", "listeners", "regulars", "of")]
_TOTAL = frozenset("total together altogether combined sum between all".split())
_TIERS = ("sponsors", "backers", "supporters", "members", "partners", "patrons", "donors")
_APIECE = (["each"], ["apiece"])


def drop_fees(sentence: Sentence, owner: dict[int, Mention | None]) -> None:
    """What each of many pays (``214 members at 9 a month``) is not what they pay together."""
    for i, mention in owner.items():
        if sentence.tokens[i].kind == "money" and _of_each(sentence, i, mention):
            owner[i] = None


def _of_each(sentence: Sentence, i: int, mention: Mention | None) -> bool:
    """Whether an amount is what each of many pays."""
    if mention and mention.unnamed and sentence.forms(mention.start - 1, mention.end) in _COUNTED:
        return _TOTAL.isdisjoint(sentence.words)  # "640 people give 5 a month"
    if mention and mention.unnamed and sentence.forms(i + 1, i + 3) in _AND_MORE and "each" not in sentence.words:
        return mention.source is not None and mention.source.phrase.endswith(_TIERS)
    if sentence.forms(i + 1, i + 2) in _APIECE or _by_heads(sentence, i, mention):
        return True
    if mention is not None and mention.named is not None and not mention.unnamed:
        return False
    return (
        sentence.forms(i - 1, i) in FOR_EACH
        or sentence.forms(i - 2, i) == ["<K>", "at"]
        or (sentence.forms(i - 1, i) == ["at"] and "<N>" in sentence.forms(i - 8, i))
        or "each" in sentence.forms(i - 6, i)
    )


_HEADS = frozenset("subscribers members users customers".split())


_WHAT_ONE_PAYS = frozenset("pay pays paying dues fee fees <K>".split())


def _counted_before(sentence: Sentence, i: int) -> bool:
    """``380 subscribers who pay dues of 4 a month``: whether heads were counted before what each pays."""
    heads = any(
        t.kind == "source" and t.value.phrase in _HEADS and k and sentence.tokens[k - 1].kind == "number"
        for k, t in enumerate(sentence.tokens[:i])
    )
    paid = sentence.forms(i - 1, i) in (["of"], ["pay"]) and not _WHAT_ONE_PAYS.isdisjoint(sentence.forms(i - 2, i))
    return heads and paid and _TOTAL.isdisjoint(sentence.words)


def _by_heads(sentence: Sentence, i: int, mention: Mention | None) -> bool:
    """``members pay 20 a month``: whether so little is what each of many pays."""
    if mention is None:
        return False
    if mention.named is None and sentence.forms(i - 3, i) == ["you", "pay", "us"]:
        return True  # a price, told to one who pays it
    if mention.named is None and _is_little(sentence, i) and _counted_before(sentence, i):
        return True
    many = mention.source is not None and mention.source.phrase in _HEADS
    return many and sentence.forms(i - 1, i) == ["pay"] and _is_little(sentence, i)
