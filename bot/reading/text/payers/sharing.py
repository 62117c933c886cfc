"""To which payer each figure of a sentence goes."""

from bot.reading.text.payers.giving import give
from bot.reading.text.payers.identity import goes_on
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount

_OF_BOTH = frozenset("contracts both each joint jointly".split())
"""Words by which an end is that of all who are named."""
_JOINS = (["and"], ["&"], ["and", "the"], ["und"], ["et"])
"""``A and B have signed contracts to June``: a day behind two is the end of both."""


def share_out(
    sentence: Sentence,
    made: list[tuple[Mention, Payer]],
    owner: dict[int, Mention | None],
    last: Payer | None,
    ledger: Ledger,
    whole_rate: str | None,
) -> None:
    """Gives each figure to its payer; one of nobody to ``last``, the payer that the sentence goes on about."""
    for i, mention in sorted(owner.items(), key=lambda row: _rank(sentence, row[0])):
        row, dated = mention if mention and mention.end <= i else None, sentence.tokens[i].kind == "date"
        of_all = dated and not _OF_BOTH.isdisjoint(sentence.words)
        for other, payer in made:
            joined = row and dated and sentence.forms(other.end, row.start) in _JOINS
            if mention is other or of_all or joined:
                give(sentence, i, payer, ledger, whole_rate)
        if last and _is_of_last(i, mention, made, last):
            give(sentence, i, last, ledger, whole_rate)


def _rank(sentence: Sentence, i: int) -> tuple[bool, bool]:
    """Amounts by the month or the year come before those that may be a whole, days before the spans that lead to
    them."""
    token = sentence.tokens[i]
    has_period = isinstance(token.value, Amount) and token.value.period is not None
    return not has_period, token.kind == "span"


def _is_of_last(i: int, mention: Mention | None, made: list[tuple[Mention, Payer]], last: Payer) -> bool:
    """Whether a figure is of the payer before the sentence: nobody here is before it who may be meant."""
    if mention is None:
        return not made or i < made[0][0].start
    return not made and goes_on(mention, last)
