"""That the payer of the sentence before pays for all of it: ``They pay for everything``, ``what it pays: the lot``."""

from decimal import Decimal

from bot.reading.text.payers.ledger import Origin, Payer
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

_ALL = (
    r"(?:everything|it all|all of (?:it|this|that)|the lot"
    r"|the (?:whole|entire|full) (?:thing|lot|budget|bill|project|cost)"
    r"|all (?:the |our |its |of (?:the |our |its )?)?(?:costs|expenses|bills|money))"
    r"(?= (?:$|(?:[,.;()—–-]|and|but|until|till|through|so|because|for now|out of|as of) ))"
)
_THEY = Pattern(
    r"^ (?:and |but |so |, )?(?:they|it|he|she|that|this) (?:(?:alone|still|currently|also|just|simply|basically|now|"
    r"happily|'ll|will) ){0,2}(?:pays?|covers?|carries|carry|funds?|finances?|bears?|foots?|bankrolls?|picks? up"
    rf"|underwrites?|puts? up) (?:for )?{_ALL}"
    rf"|^ (?:what (?:it|he|she|they) (?:pays?|covers?|gives?)|pays(?: for)?|covers|share|amount|how much|part) : {_ALL}"
)


def all_of_it(sentence: Sentence, last: Payer) -> None:
    """Gives the last payer the whole, where a sentence without another says that it pays for all."""
    match = _THEY.match(sentence.tape)
    if match is None or last.share is not None:
        return
    first, after = sentence.index(1), sentence.index(match.end() - 1)
    if not any(sentence.blocked[first:after]):
        last.share = Decimal(1)
        last.origins["share"] = Origin(sentence, first, after)
