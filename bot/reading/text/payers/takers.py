"""Who is mentioned with money and does not give it: sellers whom the project pays, hosts by way of whom others give."""

from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.table_payers_prose import BUYS, SELLER, VENDOR
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

_SELLS = frozenset(
    "cost costs quote quotes quoted charges bills invoices charged invoice bill fee hosting server servers storage "
    "backups domain domains subscription take takes".split()
)
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
    """``Adyen gives us 150 through the Collective``: by way of whom a payer gives is another than who gives, but of the
    many of ``fans chip in via Ko-fi``, who are one with it."""
    kept = list[Mention]()
    for mention in found:
        passes_on = mention.named is not None and _passes_on(sentence, mention)
        many = kept[-1] if passes_on and kept and _are_many(sentence, kept[-1], mention) else None
        if many:
            kept.remove(many)
            mention.start, mention.pays = many.start, mention.pays or many.pays
        if not (passes_on and _has_payer(sentence, kept, mention)):
            kept.append(mention)
    return kept


def _are_many(sentence: Sentence, many: Mention, host: Mention) -> bool:
    """Whether those before a host are such as are not named, in the same segment and with one amount at most."""
    giving = many.named is None and many.source is not None and many.source.kind in ("donations", "sponsorship")
    alone = sum(form in ("<M>", "<S>", "and", ",") for form in sentence.forms(many.end, host.start)) <= 1
    return giving and alone and sentence.segment(many.start) == sentence.segment(host.start)


def _passes_on(sentence: Sentence, mention: Mention) -> bool:
    """Whether a mention is of one through whom money comes."""
    lead = [f for f in sentence.forms(mention.start - 2, mention.start) if f not in ("the", "our")]
    return lead[-1:] in (["through"], ["via"]) and lead[:1] != ["and"]


def _has_payer(sentence: Sentence, before: list[Mention], mention: Mention) -> bool:
    """Whether one of those before pays in the same segment."""
    same = sentence.segment(mention.start)
    return any(m.named and m.pays and sentence.segment(m.start) == same for m in before)
