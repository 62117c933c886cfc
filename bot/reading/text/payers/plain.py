"""Plain numbers that are amounts by what stands beside them: ``900 from donors``, ``of the 9,000 A gives 6,000``."""

from decimal import Decimal

from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern

_LEAST, _FEW = 100, 10
_FROM = frozenset("from by via through von de del da".split())
_COMES = frozenset("come comes came is are flows stems".split())


def plain_amounts(sentence: Sentence, found: list[Mention], before: Sentence | None) -> None:
    """``250 from Liberapay every month``: a plain number from a payer, by a month or a year, is money."""
    tokens = sentence.tokens
    _given_amounts(sentence, before)
    if before is not None and not any(t.kind in ("money", "rate") for t in tokens):
        _of_the_same_period(sentence, before)
    whole = next((t.value for t in tokens if t.kind == "money" and t.value.period), None)
    for mention in found if isinstance(whole, Amount) else ():
        after = tokens[mention.end] if mention.unnamed and mention.end < len(tokens) else None
        if after and after.kind == "number" and after.value[0] >= _LEAST and isinstance(whole, Amount):
            low, high = after.value  # "the town gives 200 a month, the county 300"
            after.kind, after.value = "money", Amount(low, high, whole.currency, whole.period)
    rate = next((t.value for t in tokens if t.kind == "rate"), None)
    if rate is None and not any(t.kind == "money" and t.value.period for t in tokens):
        return
    for i, token in enumerate(tokens[:-2]):
        if (
            token.kind == "number"
            and not sentence.used[i]
            and token.value[0] >= _LEAST
            and tokens[i + 1 + (tokens[i + 1].form in _COMES)].form in _FROM
            and any(i + 2 <= m.start < i + 6 for m in found)
        ):
            token.kind, token.value = "money", Amount(token.value[0], token.value[1], None)


_OF_SPENT = Pattern(
    r"(?<= )(?P<m><M>|<N>) of (?:the |our |your |their )?(?P<v><M>) (?:<R> )?(?:that |which )?(?:<R> )?"
    r"(?:you |we |they |it |i )?(?:spends?|spent|costs?|burns?|needs?|goes|go|leaves?)(?= )"
    r"|(?<= )of (?:the |our |your )?(?P<w><M>) (?:[^ ,;:()<>]+ |<R> ){0,7}, (?P<n><M>|<N>) (?:is|are|comes?|came)(?= )"
)
_BY = frozenset(("from", "by"))
_AWAY = frozenset("to into on for went spent wasted at <M> <S>".split())


def parts_of_spent(sentence: Sentence, found: list[Mention]) -> dict[int, Mention]:
    """``72k of the 96k a year we spend is X's money``: the part of what is spent, with the one whose it is; it counts
    by the time of the whole."""
    match = None if "of" not in sentence.words else _OF_SPENT.search(sentence.tape)
    if match is None:
        return {}
    of = "m" if match["m"] else "n"
    at, whole = sentence.index(match.start(of)), sentence.index(match.start("v" if of == "m" else "w"))
    part, spent = sentence.tokens[at], sentence.tokens[whole].value
    after = max(at, sentence.index(match.end()) - 1)
    giver = next((m for m in found if m.named and after < m.start < after + _FEW), None)
    between = frozenset(sentence.forms(after, giver.start)) if giver else _AWAY
    period = spent.period or next((t.value for t in sentence.tokens if t.kind == "rate"), None)
    low = part.value[0] if part.kind == "number" else part.value.low
    if giver is None or not period or low > spent.high or sentence.blocked[at] or sentence.blocked[giver.start]:
        return {}
    behind = sentence.forms(giver.end, giver.end + 2)
    if (_BY.isdisjoint(between) and behind[:1] != ["'s"] and behind != [",", "who"]) or not _AWAY.isdisjoint(between):
        return {}
    part.kind, part.value = "money", Amount(low, low, spent.currency, period)
    giver.pays = True
    return {at: giver}


_GIVES = Pattern(
    r"(?<= )(?P<m><N>)(?= (?:a month )?(?:of (?:that|it|this|which) )(?:is |are |comes |from |by |via "
    r"|the |our |through |was |were |came |paid |covered |borne ){0,5}(?:<P>|<K>) )"
    r"|(?<=, )(?P<o><N>)(?= (?:is|are|comes?|came|stems?) (?:money )?(?:from|by) (?:the )?(?:<P>|<K>) )"
    r"|(?<= )(?:<P>|<K>) (?:(?:which |that |who )?(?:gives|give|gave|does|pays|pay|paid|carries|covers|bears"
    r"|(?:put|chip|pitch|throw|kick)s? (?:in|up|down)|contributes|covers|brings|bring in|brings in|sends|adds|provides"
    r"|do|add|shop|page|thing|one) )?(?:us |in |about "
    r"|around |roughly |the other |another |to |~ )*"
    r"(?P<n><N>)(?= (?:$|[,.;()]|and|of (?:it|that|this|these)|from|each|a month|monthly|while|the))"
)
"""``of the 9,000 a month, A gives 6,000 and B 3,000``: once the whole is said, its parts need no currency."""


_NO_LIMIT = Decimal(10) ** 12
_OF_IT = Pattern(r" of (?:it|that|this) ")
_OF_THAT = Pattern(r" (?:of (?:it|that|this|these|which)|thereof|davon) ")


_PEOPLE = frozenset(
    "members subscribers donors supporters patrons backers customers users sponsors clients partners".split()
)


def _given_amounts(sentence: Sentence, before: Sentence | None) -> None:
    if "<N>" not in sentence.words:
        return
    sums = [t.value for t in sentence.tokens if t.kind == "money"]
    whole = next((amount for amount in sums if amount.period), None)
    if whole is None and not sums and before and _OF_THAT.search(sentence.tape):
        said = [t.value for t in before.tokens if t.kind == "money"]
        whole = said[0] if len(said) == 1 and said[0].period else None  # "Costs are 9k a month. 5,000 of that is A"
    if whole is None:
        rate = next((t.value for t in sentence.tokens if t.kind == "rate"), None)
        total = sums[0].high if sums and " <M> ( " in sentence.tape else _NO_LIMIT  # "6k (A 4k, B 2k)"
        whole = Amount(Decimal(0), total, next((amount.currency for amount in sums), None), rate)
    found = list(_GIVES.finditer(sentence.tape))
    part = _OF_THAT.search(sentence.tape) or not CLASSES["COST"].isdisjoint(sentence.words)
    of_it = any(_OF_IT.match(sentence.tape, match.end()) for match in found)
    if whole.high == _NO_LIMIT and not sums and not of_it:
        return
    for match in found:
        first = sentence.tokens[sentence.index(match.start())]
        counted = match.lastgroup != "o" and (first.kind != "source" or first.value.phrase in _PEOPLE)
        if whole.high == _NO_LIMIT and not of_it and counted:
            continue  # "members 450" are counted
        token = sentence.tokens[at := sentence.index(match.start(match.lastgroup or 0))]
        least, most = _FEW if sentence.forms(at - 1, at) == ["another"] else _LEAST, whole.high if part else _NO_LIMIT
        if token.kind == "number" and not sentence.used[at] and least <= token.value[0] <= most:
            token.kind, token.value = "money", Amount(token.value[0], token.value[1], whole.currency, whole.period)


_ADDS = Pattern(
    r"^ (?:and |the )?(?:<P>|(?:[a-z]+ )?<K>) (?:adds?|brings?|gives?|contributes?|puts?|chips?) (?:in |us |about "
    r"|another |a further |roughly |around )*(?P<n><N>)(?= (?:$|[,.;()]|of (?:that|it) |on top|more))"
)


def _of_the_same_period(sentence: Sentence, before: Sentence) -> None:
    """``We get 1,150 a month from backers. Tidelift adds 380.``: what is added counts by the period said before."""
    match = _ADDS.search(sentence.tape)
    amounts = [t.value for t in before.tokens if t.kind == "money" and t.value.period]
    if match is None or len({(a.currency, a.period) for a in amounts}) != 1:
        return
    token = sentence.tokens[sentence.index(match.start("n"))]
    low, high = token.value
    if low == high and low >= _LEAST:
        token.kind, token.value = "money", Amount(low, high, amounts[0].currency, amounts[0].period)
