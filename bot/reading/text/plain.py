"""Plain numbers that are amounts by what stands beside them: ``900 from donors``, ``of the 9,000 A gives 6,000``."""

import re
from decimal import Decimal

from bot.reading.text.mentions import Mention
from bot.reading.text.numerals import Amount
from bot.reading.text.sentences import Sentence

_LEAST = 100


def plain_amounts(sentence: Sentence, found: list[Mention]) -> None:
    """``250 from Liberapay every month``: a plain number from a payer, by a month or a year, is money."""
    tokens = sentence.tokens
    _given_amounts(sentence)
    rate = next((t.value for t in tokens if t.kind == "rate"), None)
    if rate is None and not any(t.kind == "money" and t.value.period for t in tokens):
        return
    for i, token in enumerate(tokens[:-2]):
        if (
            token.kind == "number"
            and not sentence.used[i]
            and token.value[0] >= _LEAST
            and tokens[i + 1].form in ("from", "by", "via", "through", "von", "de", "del", "da")
            and any(i + 2 <= m.start < i + 5 for m in found)
        ):
            token.kind, token.value = "money", Amount(token.value[0], token.value[1], None)


_GIVES = re.compile(
    r"(?<= )(?P<m><N>)(?= (?:a month )?(?:of (?:that|it|this|which) )(?:is |are |comes |from |by |via "
    r"|the |through ){0,3}(?:<P>|<K>) )|(?<= )(?:<P>|<K>) (?:(?:gives|give|gave|does|pays|pay|paid|carries|covers|bears"
    r"|puts in|put in|contributes|covers|brings|brings in|sends|adds|provides) )?(?:us |in |about "
    r"|around |roughly |the other |another |to |~ )*"
    r"(?P<n><N>)(?= (?:$|[,.;)]|and|of (?:it|that|this|these)|from|each|a month|monthly|while|the))"
)
"""``of the 9,000 a month, A gives 6,000 and B 3,000``: once the whole is said, its parts need no currency."""


_NO_LIMIT = Decimal(10) ** 12
_OF_IT = re.compile(r" of (?:it|that|this) ")


def _given_amounts(sentence: Sentence) -> None:
    if "<N>" not in sentence.words:
        return
    whole = next((t.value for t in sentence.tokens if t.kind == "money" and t.value.period), None)
    said = next((t.value.currency for t in sentence.tokens if t.kind == "money"), None) if whole is None else None
    if whole is None:
        whole = Amount(Decimal(0), _NO_LIMIT, said, next((t.value for t in sentence.tokens if t.kind == "rate"), None))
    found = list(_GIVES.finditer(sentence.tape))
    if whole.high == _NO_LIMIT and not said and not any(_OF_IT.match(sentence.tape, match.end()) for match in found):
        return
    for match in found:
        token = sentence.tokens[at := sentence.index(match.start(match.lastgroup or 0))]
        if token.kind == "number" and not sentence.used[at] and _LEAST <= token.value[0] <= whole.high:
            token.kind, token.value = "money", Amount(token.value[0], token.value[1], whole.currency, whole.period)
