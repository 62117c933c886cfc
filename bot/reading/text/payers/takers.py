"""Who is mentioned with money and does not give it: sellers whom the project pays, hosts by way of whom others give."""

from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.table_payers_prose import BUYS, SELLER, VENDOR
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

_SELLS = frozenset("cost costs quote quotes quoted charges bills invoices charged invoice bill fee".split())
"""One of these is in every sentence that tells of a seller."""


def without_sellers(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """The mentions but those of whom the project buys: ``we pay Hetzner 200 and Fastly 100``."""
    if not sentence.words.isdisjoint(BUYS):
        paid = _at(sentence, VENDOR)
        also = {m.start for m in found if _is_paid_too(sentence, m.start, paid)}
        found = [m for m in found if m.start not in paid | also]
    if not sentence.words.isdisjoint(_SELLS):
        sold = _at(sentence, SELLER)
        found = [m for m in found if m.start not in sold]
    return found


def _at(sentence: Sentence, pattern: Pattern) -> set[int]:
    """The tokens of those whom a pattern finds."""
    return {sentence.index(m.start(m.lastgroup or 0)) for m in pattern.finditer(sentence.tape)}


def _is_paid_too(sentence: Sentence, i: int, paid: set[int]) -> bool:
    """Whether who is named comes after one that is paid, the amount and ``and``."""
    return sentence.forms(i - 2, i) == ["<M>", "and"] and i - 3 in paid


def without_hosts(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """``Adyen gives us 150 through the Collective``: by way of whom a payer gives is another than who gives."""
    kept = list[Mention]()
    for mention in found:
        if not (mention.named and _passes_on(sentence, mention) and _has_payer(sentence, kept, mention)):
            kept.append(mention)
    return kept


def _passes_on(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention is of one through whom money comes."""
    lead = [f for f in sentence.forms(mention.start - 2, mention.start) if f not in ("the", "our")]
    return lead[-1:] in (["through"], ["via"]) and lead[:1] != ["and"]


def _has_payer(sentence: Sentence, before: list[Mention], mention: Mention) -> bool:
    """Whether one of those before pays in the same segment."""
    same = sentence.segment(mention.start)
    return any(m.named and m.pays and sentence.segment(m.start) == same for m in before)
