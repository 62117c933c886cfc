"""Amounts of money in a text, with their currency and the time for which they are paid."""

from datetime import date
from decimal import Decimal

from bot.reading.currencies import code_of
from bot.reading.text.numerals import Amount, number_at, scaled_at
from bot.reading.text.tokens import Made, Token
from bot.reading.text.words_of_number import COUNTED, PER, RATES, UNITS

_MOST = Decimal(10) ** 12


def _currency(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The currency that stands here, and the index after it; ("", i) for a slang word of money without a currency."""
    if i >= len(tokens):
        return None, i
    token = tokens[i]
    if token.form in ("us", "swiss", "american", "canadian", "australian") and i + 1 < len(tokens):
        code = {"us": "USD", "american": "USD", "swiss": "CHF", "canadian": "CAD", "australian": "AUD"}[token.form]
        return (code, i + 2) if tokens[i + 1].form in ("dollar", "dollars", "francs", "franken", "$") else (None, i)
    if token.form in _SLANG:
        return _SLANG[token.form], i + 1
    if token.kind in ("word", "mark") and token.form not in (",", "."):
        code = code_of(token.value)
        if code:
            return code, i + 1
    return None, i


_SLANG = {"bucks": "", "quid": "GBP", "eur": "EUR", "usd": "USD", "dólares": "USD", "reais": "BRL", "franken": "CHF", "zloty": "PLN", "złotych": "PLN", "yuan": "CNY", "rupees": "INR", "rupien": "INR"}  # fmt: skip


def rate_at(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """The period that begins here: ``per month``, ``/yr``, ``a quarter``, ``monthly``, ``p.a.``; and the index after."""
    if i >= len(tokens):
        return None
    form = tokens[i].form
    if form in RATES:
        return RATES[form], i + 1
    if form in PER and i + 1 < len(tokens):
        unit = UNITS.get(
            tokens[i + 1].form,
            {"m": "month", "y": "year", "q": "quarter"}.get(tokens[i + 1].form if form == "/" else ""),
        )
        if unit in ("month", "quarter", "year"):
            return unit, i + 2
    if form in ("p", "pa", "pm"):
        letters = "".join(t.form for t in tokens[i : i + 4] if t.form != ".")[:2]
        if letters in ("pa", "pm"):
            end = i + (1 if form != "p" else 4)
            return {"pa": "year", "pm": "month"}[letters], min(end, len(tokens))
    return None


def money_at(tokens: list[Token], i: int, _: date) -> Made:
    before, at = _currency(tokens, i)
    while at < len(tokens) and before is not None and tokens[at].form in "~≈":
        at += 1
    if at >= len(tokens):
        return None
    first = scaled_at(tokens, at)
    if first is None:
        return None
    value, end, scaled, big = first
    low, high = value, value
    if end + 1 < len(tokens) and tokens[end].form in ("-", "–", "to", "bis", "à", "a"):
        _, j = _currency(tokens, end + 1)
        second = scaled_at(tokens, j, inner=True) if j < len(tokens) and tokens[j].kind in ("number", "word") else None
        if second and tokens[j].kind == "number":
            other, stop, other_scaled, big = second
            ratio = Decimal(1)
            if other_scaled and not scaled:
                ratio = other / (number_at(tokens, j, True) or (Decimal(1), 0))[0]
            if other > low * ratio:
                low, high, end, scaled = low * ratio, other, stop, scaled or other_scaled
    after, end = _currency(tokens, end)
    currency = before if before is not None else after
    if before and after and before != after:
        if tokens[i].form not in ("$", "¥", "£"):
            return None
        currency = after
    rate = rate_at(tokens, end)
    if rate is None and after is None and end < len(tokens) and before is None:
        pass
    if rate:
        period, end = rate
        late, stop = _currency(tokens, end)
        if late and currency is None:
            currency, end = late, stop
    else:
        period = None
    word = tokens[end].form if end < len(tokens) else ""
    plain = before is None and after is None and currency is None
    if (
        plain
        and (not scaled or big or word in COUNTED or (word == "of" and scaled and not rate))
        and not (rate and not scaled and low >= 100)
    ):
        return None
    if plain and scaled and _later_counted(tokens, end):
        return None
    if high > _MOST:
        return None
    return "money", Amount(low, high, currency or None, period), end


def _later_counted(tokens: list[Token], end: int) -> bool:
    """Whether what follows in two words is counted (``40k monthly active users``)."""
    for token in tokens[end : end + 3]:
        if token.form in COUNTED:
            return True
        if token.kind != "word" or token.form in ("of", "from", "out", "in", "for", "and"):
            return False
    return False
