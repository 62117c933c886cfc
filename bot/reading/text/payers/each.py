"""What several payers give each: ``A, B and C each pay 2,000``."""

import re

from bot.reading.numbers import rounded
from bot.reading.text.payers.ledger import Origin, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import MONTHS_OF

_EACH = re.compile(
    r"(?<= )<P> (?:, <P> )*(?:, )?(?:and|&|und|et|y|e) <P> (?:, )?(?:have |has |are |will )?(?:each|both) "
    r"(?:[^ ,;:()<>]+ ){0,4}?(?P<a><M>)(?= )|(?<= )<P> (?:, <P> )*(?:, )?(?:and|&|und|et|y|e) <P> (?:[^ ,;:()<>]+ "
    r"){1,4}?(?P<b><M>) (?:each|apiece|a head|je)(?= )"
)


def to_each(sentence: Sentence, owner: dict[int, Mention | None], made: list[tuple[Mention, Payer]]) -> None:
    """``A, B and C each pay 2,000``: what several give is an amount of each of them."""
    if not sentence.words.isdisjoint(("together", "jointly", "combined")) and len(made) > 1:
        ends = max(m.end for m, _ in made)
        for i in [i for i in owner if i >= ends and sentence.tokens[i].kind == "money"]:
            owner[i] = None  # "A and B together bring 900" says of neither what it gives
    at = next((i for i in owner if sentence.tokens[i].kind == "money"), -1)
    row = [m for m, _ in made if m.unnamed and m.end <= at]
    if len(row) > 1 and not _SEVERALLY.isdisjoint(sentence.forms(row[-1].end, at)):
        _share_of_each(sentence, at, row[0].start, made)
        owner.pop(at, None)
        return
    match = _EACH.search(sentence.tape) if not sentence.words.isdisjoint(("each", "apiece", "both", "je")) else None
    if match is None:
        return
    at = sentence.index(match.start(match.lastgroup or 0))
    _share_of_each(sentence, at, sentence.index(match.start()), made)
    owner.pop(at, None)


_SEVERALLY = frozenset(("each", "both"))


def _share_of_each(sentence: Sentence, at: int, first: int, made: list[tuple[Mention, Payer]]) -> None:
    """Gives one amount to each of those who stand before it."""
    amount = sentence.tokens[at].value
    period = MONTHS_OF.get(amount.period or "")
    for mention, payer in made:
        if first < mention.end and mention.start < at and period and "monthly" not in payer.values:
            payer.values["monthly"], payer.values["amount"] = rounded(amount.low / period), amount
            payer.origins["monthly"] = Origin(sentence, at, at + 1, amount.ends)
