"""Figures of a text: numbers, money, shares, dates, spans of time and rates, each put together from atoms."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from bot.domain.refusal import Refused
from bot.reading.currencies import code_of
from bot.reading.numbers import read_digits
from bot.reading.text.calendar import read_date
from bot.reading.text.tokens import FORMS, Kind, Token
from bot.reading.text.words_of_number import COUNTED, FRACTIONS, ONES, PER, RATES, SCALES, TENS, UNITS

_SHORT = frozenset("k m mm mn b bn bln mil cr".split())
_MOST = Decimal(10) ** 12
_NOT_A_SHARE = frozenset(
    "a an time times day days year hour hours million billion thousand dozen stelle stellen party parties in row slip "
    "person release version time's term decade century mile marathon joking".split()
)
_BEFORE_A_PLAIN_SHARE = frozenset("a one ein eine un une el um uma the".split())


@dataclass(slots=True)
class Amount:
    """An amount: its low and high end (equal but in a range), currency, period and whether it is a plain number."""

    low: Decimal
    high: Decimal
    currency: str | None
    period: str | None = None


Made = tuple[Kind, object, int] | None
Maker = Callable[[list[Token], int, date], Made]


def compose(tokens: list[Token], as_of: date) -> list[Token]:
    """The tokens with the figures in them put together, in one pass."""
    made, i, count = list[Token](), 0, len(tokens)
    while i < count:
        token = tokens[i]
        found: Made = None
        for maker in _makers(token):
            found = maker(tokens, i, as_of)
            if found:
                break
        if found:
            kind, value, end = found
            made.append(Token(kind, token.start, tokens[end - 1].end, FORMS[kind], value, token.glued))
            i = end
            continue
        if token.kind in ("number", "date"):
            token = Token("other", token.start, token.end, "<O>", token.value, token.glued)
        made.append(token)
        i += 1
    return made


def _makers(token: Token) -> tuple[Maker, ...]:
    if token.kind == "word":
        return _BY_WORD.get(token.form, _CODES if token.value.isupper() and len(token.value) == 3 else ())
    if token.kind in ("number", "date"):
        return _NUMERIC
    return _BY_MARK.get(token.form, ()) if token.kind == "mark" else ()


def _number(tokens: list[Token], i: int, inner: bool = False) -> tuple[Decimal, int] | None:
    """A number in digits or words that begins here, without its scale, and the index after it."""
    token = tokens[i]
    if token.kind == "number":
        before = tokens[i - 1] if i else None
        if token.glued and before and not inner and (
            before.kind in ("word", "other")
            or (before.form in "#-" and (before.glued or before.form == "#"))
            or (before.form == "-" and not before.glued)
        ):  # fmt: skip
            return None
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        scale = SCALES.get(following.form, 1) if following and following.kind == "word" else 1
        try:
            return read_digits(token.value, scale) / scale, i + 1
        except Refused:
            return None
    return _words(tokens, i) if token.kind == "word" else None


def _words(tokens: list[Token], i: int) -> tuple[Decimal, int] | None:
    """``two and a half``, ``thirty-one``, ``three hundred and twelve``, ``a hundred``; not ``a`` alone."""
    total, seen, at, size = Decimal(0), 0, i, len(tokens)
    while at < size and at - i < 7:
        form = tokens[at].form
        if form in ONES and not (seen & 1):
            total, seen = total + ONES[form], seen | 1
        elif form in TENS and not (seen & 3):
            total, seen = total + TENS[form], seen | 2
        elif form in ("hundred", "hundert", "cent", "cien", "cem") and not (seen & 4) and (at > i):
            total, seen = (total or 1) * 100, 4
        elif form == "a" and at == i and size > i + 1 and tokens[i + 1].form in ("hundred",):
            total = Decimal(1)
        elif form == "-" and seen and at + 1 < size and tokens[at + 1].form in ONES:
            pass
        elif form == "and" and seen & 4 and at + 1 < size and (tokens[at + 1].form in ONES or tokens[at + 1].form in TENS):
            pass
        else:
            break
        at += 1
    if not seen:
        return None
    if [t.form for t in tokens[at : at + 3]] == ["and", "a", "half"]:
        return total + Decimal("0.5"), at + 3
    return total, at


def _scaled(tokens: list[Token], i: int, inner: bool = False) -> tuple[Decimal, int, bool, bool] | None:
    """A number with its scale, the index after it, whether it has a scale, and whether it stands in words or digits
    with a scale that only money uses."""
    if tokens[i].form == "half" and [t.form for t in tokens[i + 1 : i + 2]] in (["a"], ["an"]):
        scale = SCALES.get(tokens[i + 2].form) if i + 2 < len(tokens) else None
        return (Decimal(scale) / 2, i + 3, True, False) if scale else None
    if tokens[i].form in ("a", "one") and i + 1 < len(tokens) and len(tokens[i + 1].form) > 3:
        scale = SCALES.get(tokens[i + 1].form)
        if scale:
            return Decimal(scale), i + 2, True, False
    found = _number(tokens, i, inner)
    if found is None:
        return None
    value, end = found
    if end < len(tokens) and tokens[end].kind == "word":
        word = tokens[end]
        scale = SCALES.get(word.form)
        glued = word.form in _SHORT
        if scale and (word.glued or not glued or (word.form not in ("m", "b", "mil") or word.value.isupper())):
            if word.form == "mil" and end + 1 < len(tokens) and tokens[end + 1].form in ("millones", "milhões"):
                scale, end = 10**9, end + 1
            if end + 1 < len(tokens) and tokens[end + 1].form == "." and word.form in ("mio", "mrd", "tsd", "mill"):
                end += 1
            return value * scale, end + 1, True, word.form in ("b", "bn", "bln")
    return value, end, False, False


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
        unit = UNITS.get(tokens[i + 1].form, {"m": "month", "y": "year", "q": "quarter"}.get(tokens[i + 1].form if form == "/" else ""))
        if unit in ("month", "quarter", "year"):
            return unit, i + 2
    if form in ("p", "pa", "pm"):
        letters = "".join(t.form for t in tokens[i : i + 4] if t.form != ".")[:2]
        if letters in ("pa", "pm"):
            end = i + (1 if form != "p" else 4)
            return {"pa": "year", "pm": "month"}[letters], min(end, len(tokens))
    return None


def _money(tokens: list[Token], i: int, _: date) -> Made:
    before, at = _currency(tokens, i)
    while at < len(tokens) and before is not None and tokens[at].form in "~≈":
        at += 1
    if at >= len(tokens):
        return None
    first = _scaled(tokens, at)
    if first is None:
        return None
    value, end, scaled, big = first
    low, high = value, value
    if end + 1 < len(tokens) and tokens[end].form in ("-", "–", "to", "bis", "à", "a"):
        _, j = _currency(tokens, end + 1)
        second = _scaled(tokens, j, inner=True) if j < len(tokens) and tokens[j].kind in ("number", "word") else None
        if second and tokens[j].kind == "number":
            other, stop, other_scaled, big = second
            ratio = Decimal(1)
            if other_scaled and not scaled:
                ratio = other / (_number(tokens, j, True) or (Decimal(1), 0))[0]
            if other > low * ratio:
                low, high, end, scaled = low * ratio, other, stop, scaled or other_scaled
    after, end = _currency(tokens, end)
    currency = before if before is not None else after
    if before and after and before != after:
        if not (tokens[i].form in ("$", "¥", "£")):
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
    if plain and (not scaled or big or word in COUNTED or (word == "of" and scaled and not rate)) and not (rate and not scaled and low >= 100):
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


def _share(tokens: list[Token], i: int, _: date) -> Made:
    first = _number(tokens, i)
    if first:
        value, end = first
        if end < len(tokens) and (tokens[end].form in _PERCENT or (tokens[end].form == "per" and [t.form for t in tokens[end : end + 2]] == ["per", "cent"])):
            end += 2 if tokens[end].form == "per" else 1
            if tokens[end - 1].form == "por" or tokens[end - 1].form == "pour":
                if end >= len(tokens) or tokens[end].form not in ("ciento", "cento", "cent"):
                    return None
                end += 1
            return ("share", (value / 100, value / 100), end) if value <= 100 else None
        if tokens[end - 1].kind == "word" or tokens[i].kind == "number":
            part = FRACTIONS.get(tokens[end].form) if end < len(tokens) else None
            if part and 1 <= value < part and tokens[end].form not in UNITS:
                return "share", (value / part, value / part), end + 1
            if part and tokens[end].form in ("quarters", "quarter") and value < 4 and [t.form for t in tokens[end + 1 : end + 2]] != ["in"]:
                return "share", (value / part, value / part), end + 1
        return None
    at = i + 1 if tokens[i].form in _BEFORE_A_PLAIN_SHARE else i
    if at >= len(tokens):
        return None
    part = FRACTIONS.get(tokens[at].form)
    if part is None or (part != 2 and at == i):
        return None
    following = tokens[at + 1].form if at + 1 < len(tokens) else "."
    if following in _NOT_A_SHARE or following == "-" or (part != 2 and following not in _AFTER_A_SHARE):
        return None
    if tokens[at].form in UNITS and tokens[i].form == "the":
        return None
    return "share", (Decimal(1) / part, Decimal(1) / part), at + 1


_PERCENT = frozenset(("%", "percent", "pct", "prozent", "por", "pour", "perc"))
_AFTER_A_SHARE = frozenset("of from is comes covered by , . ; ) der des du de del da do von paid funded are through".split())


def _span(tokens: list[Token], i: int, _: date) -> Made:
    found = _scaled(tokens, i)
    if found is None or found[2]:
        return None
    value, end = found[0], found[1]
    if end + 1 < len(tokens) and tokens[end].form in ("-", "more", "full", "further") and tokens[end + 1].form in UNITS:
        end += 1
    unit = UNITS.get(tokens[end].form) if end < len(tokens) else None
    if unit is None or (tokens[end].form == "mo" and not value):
        return None
    if tokens[end].form in ("ans", "an", "ano") and not value:
        return None
    months = {"day": Decimal(12) / 365, "week": Decimal(12) / 52, "month": Decimal(1), "quarter": Decimal(3), "year": Decimal(12)}
    end += 1
    if [t.form for t in tokens[end : end + 3]] == ["and", "a", "half"]:
        value, end = value + Decimal("0.5"), end + 3
    return "span", (value * months[unit], unit, value), end


def _plain_number(tokens: list[Token], i: int, _: date) -> Made:
    found = _scaled(tokens, i)
    if found is None:
        return None
    value, end = found[0], found[1]
    if found[3]:
        return None
    if end + 3 < len(tokens) and tokens[end].form in ("-", "–", "to") and tokens[end + 1].kind == "number":
        other = _number(tokens, end + 1, True)
        if other and other[0] > value:
            return "number", (value, other[0]), other[1]
    return "number", (value, value), end


def _rate(tokens: list[Token], i: int, _: date) -> Made:
    found = rate_at(tokens, i)
    if found and tokens[i].form != "the":
        return "rate", *found
    if tokens[i].form in _LAST and i + 1 < len(tokens):
        unit = UNITS.get(tokens[i + 1].form)
        if unit in ("month", "quarter", "year"):
            return "rate", unit, i + 2
    return None


_LAST = frozenset("the last past this".split())
_DATE: Maker = lambda tokens, i, as_of: (lambda found: found and ("date", *found))(read_date(tokens, i, as_of))  # noqa: E731
_NUMERIC: tuple[Maker, ...] = (_DATE, _share, _span, _money, _plain_number)
_CODES: tuple[Maker, ...] = (_DATE, _money)
_SIGNS = "$ € £ ¥ ₹ ₩ ₽ ₺ ₴ ₪ ₫ ₦ ₱ ฿ US$ C$ CA$ A$ AU$ NZ$ HK$ R$"
_BY_MARK: dict[str, tuple[Maker, ...]] = {"/": (_rate,)} | {sign: (_money,) for sign in _SIGNS.split()}
_BY_WORD: dict[str, tuple[Maker, ...]] = {}


def _fill() -> None:
    from bot.reading.text.calendar import FIRST_WORDS

    for word in FIRST_WORDS:
        _BY_WORD[word] = (_DATE,)
    for word in (*PER, *_LAST, *RATES, "p", "pa", "pm"):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _rate)
    for word in (*ONES, *TENS, "a", "one", "half", *FRACTIONS, *_BEFORE_A_PLAIN_SHARE):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _share, _span, _money)
    for word in (*ONES, *TENS, "a"):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _plain_number)


_fill()
