"""Amounts of money in a text, with their currency and the time for which they are paid."""

from datetime import date
from decimal import Decimal

from bot.reading.currencies import code_of
from bot.reading.text.tokens.numerals import Amount, number_at, scaled_at
from bot.reading.text.tokens.tokens import Made, Token
from bot.reading.text.words.words_of_number import COUNTED, PER, RATES, UNITS

_MOST = Decimal(10) ** 12
_LEAST_PAID = 100
_LEAST_BSD = 5
"""Before less it is the license with so many clauses, and no dollar of the Bahamas."""


def currency_at(tokens: list[Token], i: int) -> tuple[str | None, int]:
    """The currency that stands here, and the index after it; ("", i) for a slang word of money without a currency."""
    if i >= len(tokens):
        return None, i
    token = tokens[i]
    if token.form in _NATIONS and i + 1 < len(tokens):
        return (_NATIONS[token.form], i + 2) if tokens[i + 1].form in _OF_NATIONS else (None, i)
    if token.form in _SLANG:
        return _SLANG[token.form], i + 1
    if token.kind in ("word", "mark") and token.form not in (",", ".", "bsd"):
        code = code_of(token.value)
        if code:
            return _dollars_of(tokens, i, code)
    return None, i


def _dollars_of(tokens: list[Token], i: int, code: str) -> tuple[str, int]:
    """The currency of ``dollars (Canadian)``, and the index after it."""
    behind = tokens[i + 1 : i + 4]
    if tokens[i].form == "$" and behind and behind[0].kind == "word" and behind[0].value in _OF_DOLLAR:
        return _OF_DOLLAR[behind[0].value], i + 2  # "8 200 $ CA"
    if [t.form for t in behind[::2]] == ["(", ")"] and tokens[i].form in ("dollars", "dollar", "$", "francs"):
        return _NATIONS.get(behind[1].form, code), i + 4 if behind[1].form in _NATIONS else i + 1
    return code, i + 1


_OF_DOLLAR = {"CA": "CAD", "CAN": "CAD", "US": "USD", "AU": "AUD", "NZ": "NZD", "SG": "SGD", "HK": "HKD"}
_USUAL = frozenset("average normal typical usual ordinary regular".split())
_NATIONS = {
    "us": "USD", "american": "USD", "swiss": "CHF", "canadian": "CAD", "australian": "AUD", "singapore": "SGD",
    "swedish": "SEK", "norwegian": "NOK", "danish": "DKK", "czech": "CZK", "british": "GBP", "indian": "INR",
    "mexican": "MXN", "brazilian": "BRL", "polish": "PLN", "kiwi": "NZD", "schweizer": "CHF",
}  # fmt: skip
_OF_NATIONS = frozenset(
    "dollar dollars $ franc francs franken kroner kronor krone krona kr crowns koruna pounds rupees pesos reais "
    "zloty zlotys".split()
)
_SLANG = {
    "bucks": "", "kr": "", "francs": "", "kronor": "SEK", "kroner": "", "crowns": "", "pesos": "", "quid": "GBP",
    "sterling": "GBP", "kronen": "", "złoty": "PLN", "zlotys": "PLN",
    "eur": "EUR", "usd": "USD", "dólares": "USD", "reais": "BRL", "franken": "CHF",
    "zloty": "PLN", "złotych": "PLN", "yuan": "CNY", "rupees": "INR", "rupien": "INR", "rs": "INR", "R": "ZAR",
}  # fmt: skip


def rate_at(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """The period that begins here (``per month``, ``/yr``, ``monthly``, ``p.a.``) and the index after it."""
    if i >= len(tokens):
        return None
    form = tokens[i].form
    usual = i + 1 if form in ("in", "during") else i
    said = [t.form for t in tokens[usual : usual + 3]]
    if (
        len(said) > 2
        and said[0] in ("a", "an", "the")
        and said[1] in _USUAL
        and said[2] in ("month", "quarter", "year")
    ):
        return said[2], usual + 3
    if form in RATES:
        return RATES[form], i + 1
    if form == "a" and [t.form for t in tokens[i + 1 : i + 3]] == ["quarter", "of"]:
        return None
    if form == "-" and tokens[i].glued:
        forms = [t.form for t in tokens[i + 1 : i + 4]]
        unit = UNITS.get(forms[2]) if len(forms) > 2 and forms[:2] in (["a", "-"], ["per", "-"]) else None
        return (unit, i + 4) if unit in ("month", "quarter", "year") else None
    if form in PER and i + 1 < len(tokens):
        unit = UNITS.get(
            tokens[i + 1].form,
            {"m": "month", "y": "year", "q": "quarter"}.get(tokens[i + 1].form if form == "/" else ""),
        )
        if unit in ("month", "quarter", "year"):
            return unit, i + 2
    row = [t.form for t in tokens[i : i + 3]]
    if form in ("pa", "pm") or (form == "p" and row[1:2] in (["."], ["/"])):
        letters, size = ("".join(row[::2])[:2], 3 + (row[1] == ".")) if form == "p" else (form, 1)
        return (_LETTERS[letters], min(i + size, len(tokens))) if letters in _LETTERS else None
    return None


_LETTERS = {"pa": "year", "py": "year", "pm": "month"}
"""``p.a.``, ``p/m``."""


def money_at(tokens: list[Token], i: int, _day: date) -> Made:
    """The amount that begins here: a number with a sign, a code, a word of scale or a period; of a range both ends."""
    before, at = currency_at(tokens, i)
    while at < len(tokens) and before is not None and tokens[at].form in "~≈":
        at += 1
    first = scaled_at(tokens, at) if at < len(tokens) else None
    if first is None or (before == "BSD" and first[0] < _LEAST_BSD):
        return None
    low, end, scaled, big = first
    high = low
    between = i > 0 and tokens[i - 1].form in ("between", "zwischen", "entre")
    first_currency = currency_at(tokens, end)[1] if between else end
    if upper := _upper_end(tokens, first_currency, low, scaled, between):
        low, high, end, scaled = upper
    if tokens[end : end + 1] and tokens[end].form == "-" and tokens[end].glued and currency_at(tokens, end + 1)[0]:
        end += 1  # "a 90,000-euro budget"
    after, end = currency_at(tokens, end)
    if before and after and before != after and tokens[i].form not in ("$", "¥", "£"):
        return None
    currency = after if after is not None else before
    period = None
    if rate := rate_at(tokens, end):
        period, end = rate
        late, stop = currency_at(tokens, end)
        if late and currency is None:
            currency, end = late, stop
    elif currency is not None and end + 1 < len(tokens) and tokens[end].form in PER:
        weekly = UNITS.get(tokens[end + 1].form) == "week"
        period, end = ("week", end + 2) if weekly else (None, end)
    if currency is None and not _is_money(tokens, end, low, scaled and not big, period):
        return None
    return ("money", Amount(low, high, currency or None, period), end) if high <= _MOST else None


def _upper_end(
    tokens: list[Token], end: int, low: Decimal, scaled: bool, between: bool
) -> tuple[Decimal, Decimal, int, bool] | None:
    """Both ends of a range whose lower end was just read (``12-15k``: the scale is of both), the index after it, and
    whether it has a scale."""
    joins = ("and", "und", "et", "y", "e") if between else ("-", "–", "to", "bis", "à", "a")
    if end + 1 >= len(tokens) or tokens[end].form not in joins:
        return None
    at = currency_at(tokens, end + 1)[1]
    second = scaled_at(tokens, at, inner=True) if at < len(tokens) and tokens[at].kind == "number" else None
    plain = number_at(tokens, at, inner=True) if second else None
    if second is None or plain is None:
        return None
    high, stop, high_scaled, _ = second
    if high_scaled and not scaled and plain[0]:
        low *= high / plain[0]
    return (low, high, stop, scaled or high_scaled) if high > low else None


def _is_money(tokens: list[Token], end: int, low: Decimal, scaled: bool, period: str | None) -> bool:
    """Whether a number without a currency is money: it has a scale and counts nothing, or is paid by the month."""
    if scaled:
        word = tokens[end].form if end < len(tokens) else ""
        whole = word != "of" or period is not None or (end + 1 < len(tokens) and tokens[end + 1].form in _OF_THE_SUM)
        return word not in COUNTED and whole and not _later_counted(tokens, end)
    return period is not None and (low >= _LEAST_PAID or tokens[end - 2].form == "/")


_OF_THE_SUM = frozenset("which it that this them those these".split())
"""``9k a month, 5k of which``: what a part is of, when it is one of money."""


def _later_counted(tokens: list[Token], end: int) -> bool:
    """Whether what follows in two words is counted (``40k monthly active users``)."""
    for token in tokens[end : end + 3]:
        if token.form in COUNTED:
            return True
        if token.kind != "word" or token.form in ("of", "from", "out", "in", "for", "and"):
            return False
    return False
