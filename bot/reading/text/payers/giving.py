"""What a figure gives to a payer: its share, its amount by the month, its end."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.payers.ends import until_of
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.table_payers_prose import CAPITAL
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import MONTHS_OF, Amount
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern


def give(sentence: Sentence, i: int, payer: Payer, ledger: Ledger, whole_rate: str | None) -> None:
    """Notes what a figure of a sentence says of a payer; ``whole_rate`` is the period of amounts without one."""
    token = sentence.tokens[i]
    if token.kind == "share" and payer.share is None:
        payer.share = token.value[0]
        payer.origins["share"] = Origin(sentence, i, i + 1)
    elif token.kind == "money" and "monthly" not in payer.values:
        if payer.share is not None and _explains_costs(sentence, i, payer):
            return
        invests_nothing = token.value.period and _gives_as_others(sentence, payer)  # a fund by its name only
        if invests_nothing or _OF_SPENT.match(sentence.tape, int(sentence.starts[i]) - 1):
            payer.values.pop("kind", None)  # what pays a part of the costs is no round
        round_of = payer.values.get("kind") == "venture_capital"
        monthly = None if round_of else _monthly(sentence, i, whole_rate)  # a round is paid once
        payer.origins.setdefault("amount", Origin(sentence, i, i + 1))
        if monthly is None:
            payer.values.setdefault("amount", token.value)
            return
        payer.values["monthly"] = monthly
        payer.values["amount"] = token.value
        payer.origins["monthly"] = Origin(sentence, i, i + 1, token.value.ends)
    elif token.kind in ("date", "span") and "until" not in payer.values:
        day = until_of(sentence, i, ledger.as_of)
        if day is None:
            return
        if day < ledger.as_of:
            payer.over = True
        payer.values["until"] = day.isoformat()
        payer.origins["until"] = Origin(sentence, i, i + 1)
    else:
        return
    ledger.use(sentence, i, i + 1)


def _gives_as_others(sentence: Sentence, payer: Payer) -> bool:
    by_name = payer.values.get("kind") == "venture_capital" and payer.origins.get("kind") == payer.origins["name"]
    return by_name and sentence.words.isdisjoint(CAPITAL)


_FEW = 3
_OF_SPENT = Pattern(r" <M> (?:out )?of (?:the|our|your|their) <M> ")


def _explains_costs(sentence: Sentence, i: int, payer: Payer) -> bool:
    """``60 % of our costs, about 12k a month``, ``60 %. How much is it? 12k a month``: the amount may be the costs or
    the part of them, so it is neither."""
    if len(sentence.tokens) < _FEW:
        return "share" in payer.origins and payer.origins["share"].sentence is not sentence
    start, _ = sentence.segment(i)
    before = sentence.forms(max(0, start - 3), start)
    return (
        bool(before)
        and before[-1] in CLASSES["WHOLE"]
        and "<S>" in sentence.forms(0, start)
        and "<P>" not in sentence.forms(start, i)
    )


def _monthly(sentence: Sentence, i: int, whole_rate: str | None) -> int | float | None:
    amount: Amount = sentence.tokens[i].value
    span = _for_time(sentence, i) or 12 * _for_years(sentence, i)
    if amount.period is None and span:
        return rounded(amount.low / span)
    period = amount.period or _rate_near(sentence, i) or whole_rate
    if period not in MONTHS_OF:
        return None
    return rounded(amount.low / MONTHS_OF[period])


_SPREAD = frozenset("total overall altogether in is are spread out paid payable disbursed granted award grant".split())
"""Words between an amount and the time for which it is."""


def _for_time(sentence: Sentence, i: int) -> Decimal:
    """The months over which an amount is paid (``180,000 over eighteen months``), 0 where none are said."""
    while i + 1 < len(sentence.tokens) and sentence.tokens[i + 1].form in _SPREAD:
        i += 1
    if sentence.forms(i + 1, i + 2) not in (["over"], ["across"], ["for"], ["über"], ["sur"], ["para"], ["por"]):
        return Decimal(0)
    span = next((t for t in sentence.tokens[i + 2 : i + 4] if t.kind == "span"), None)
    return span.value[0] if span and span.value[1] in ("month", "year") else Decimal(0)


def _for_years(sentence: Sentence, i: int) -> int:
    """For how many years an amount is: ``90,000 for 2027``, ``for 2026 and 2027 she pledged 90,000``; 0 if not said."""
    for at in (i + 1, 0):
        tokens = sentence.tokens[at : at + 4]
        if [t.form for t in tokens[:2]] == ["for", "<D>"] and tokens[1].value.grain == "year":
            two = [t.form for t in tokens[2:]] == ["and", "<D>"] and tokens[3].value.grain == "year"
            return 1 + two
    return 0


_NO_RATE = (["of"], ["payable"])


def _rate_near(sentence: Sentence, i: int) -> str | None:
    start, end = sentence.segment(i)
    every = [] if "<R>" not in sentence.words else [k for k, t in enumerate(sentence.tokens) if t.kind == "rate"]
    said = [k for k in every if sentence.forms(k - 1, k) not in _NO_RATE]
    rates = [sentence.tokens[k].value for k in said if start <= k < end]
    if not rates:
        rates = [sentence.tokens[k].value for k in said]  # "of the year" only names an award
        rates += [t.value.period for t in sentence.tokens if t.kind == "money" and t.value.period]
    return rates[0] if len(set(rates)) == 1 else None
