"""Numbers of a text, in digits or in words, with their scale."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain.refusal import Refused
from bot.reading.numbers import read_digits
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.words_of_number import COLLECTIVES, ONES, SCALES, TENS

MONTHS_OF = {"week": Decimal(12) / 52, "month": 1, "quarter": 3, "half": 6, "year": 12}
"""How many months a period has."""
_SHORT = frozenset("k m mm mn b bn bln mil cr".split())


@dataclass(slots=True)
class Amount:
    """An amount: its low and high end (equal but in a range), currency, period and whether it is a plain number."""

    low: Decimal
    high: Decimal
    currency: str | None
    period: str | None = None

    @property
    def ends(self) -> str:
        """Both ends of a range in words, "" of one amount."""
        return f"{self.low.normalize():f} to {self.high.normalize():f}" if self.low < self.high else ""


_FEW_DIGITS, _HUNDRED = 13, 100


def number_at(tokens: list[Token], i: int, inner: bool = False) -> tuple[Decimal, int] | None:
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
        if (
            i + 1 < len(tokens)
            and tokens[i + 1].glued
            and tokens[i + 1].kind == "word"
            and _digit_in(tokens[i + 1].form)
        ):
            return None
        if len(token.value) < _FEW_DIGITS and token.value.isdigit():
            return Decimal(token.value), i + 1
        following = tokens[i + 1] if i + 1 < len(tokens) else None
        scale = SCALES.get(following.form, 1) if following and following.kind == "word" else 1
        try:
            return read_digits(token.value, scale) / scale, i + 1
        except Refused:
            return None
    return _words(tokens, i) if token.kind == "word" else None


def _digit_in(form: str) -> bool:
    return not form.isalpha() and any(c.isdigit() for c in form)


def _words(tokens: list[Token], i: int) -> tuple[Decimal, int] | None:
    """``two and a half``, ``thirty-one``, ``three hundred and twelve``, ``a hundred``; not ``a`` alone."""
    total, seen, at, size = Decimal(0), 0, i, len(tokens)
    first = tokens[i].form
    begins = first in ONES or first in TENS or first == "a"
    if not begins or (first == "one" and i and tokens[i - 1].form == "no"):
        return None
    while at < size and at - i < 7:
        form = tokens[at].form
        if form in COLLECTIVES and total and not seen & 2:
            return total * COLLECTIVES[form], at + 1 + (at + 1 < size and tokens[at + 1].form in ("of", "de"))
        if form in ONES and not (seen & 1):
            total, seen = total + ONES[form], seen | 1
        elif form in TENS and not (seen & 3):
            total, seen = total + TENS[form], seen | 2
        elif form in ("hundred", "hundert", "cent", "cien", "cem") and not (seen & 4) and (at > i):
            total, seen = (total or 1) * 100, 4
        elif (
            form == "a"
            and at == i
            and size > i + 1
            and (tokens[i + 1].form == "hundred" or tokens[i + 1].form in COLLECTIVES)
        ):
            total = Decimal(1)
        elif (form == "-" and seen and at + 1 < size and tokens[at + 1].form in ONES) or (
            form == "and"
            and seen & 4
            and at + 1 < size
            and (tokens[at + 1].form in ONES or tokens[at + 1].form in TENS)
        ):
            pass
        else:
            break
        at += 1
    if not seen:
        return None
    joined = at < size and tokens[at].form == "and"
    more = _MORE.get(" ".join(t.form for t in tokens[at : at + 3])) if joined else None
    return (total + more, at + 3) if more else (Decimal(total), at)


_MORE = dict.fromkeys(("and three quarter", "and three quarters"), Decimal("0.75")) | {
    "and a half": Decimal("0.5"),
    "and a quarter": Decimal("0.25"),
}


def _thousands(tokens: list[Token], i: int, at: int) -> bool:
    """Whether ``mil`` is a thousand: beside a currency of those who say so, or a month of theirs."""
    beside = (*tokens[max(0, i - 1) : i], *tokens[at + 1 : at + 2])
    return tokens[at].form == "mil" and any(t.form in _COUNT_BY_MIL for t in beside)


_COUNT_BY_MIL = frozenset("R$ reais euros pesos dólares € soles por al ao mensuales mensais".split())


_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10}
_LEAD_A_SCALE = frozenset((*_PARTS, "a", "one"))


def scaled_at(tokens: list[Token], i: int, inner: bool = False) -> tuple[Decimal, int, bool, bool] | None:
    """A number with its scale, the index after it, whether it has a scale, and whether it stands in words or digits
    with a scale that only money uses."""
    if whole := _scale_alone(tokens, i):
        return *whole, True, False
    found = number_at(tokens, i, inner)
    if found is None:
        return None
    value, end = found
    scale, behind = _scale_behind(tokens, i, end)
    if not scale:
        return value, end, False, False
    if (
        tokens[i].kind == "word"
        and [t.form for t in tokens[behind : behind + 1]] == ["and"]
        and behind + 1 < len(tokens)
    ):
        more = _words(tokens, behind + 1)
        if more and _HUNDRED <= more[0] < scale:
            return value * scale + more[0], more[1], True, False  # "eleven thousand and four hundred"
    return value * scale, behind, True, tokens[end].form in ("b", "bn", "bln")


def _scale_alone(tokens: list[Token], i: int) -> tuple[Decimal, int] | None:
    """``half a million``, ``a third of a million``, ``a thousand``: what a scale without a number says."""
    if tokens[i].form not in _LEAD_A_SCALE:
        return None
    forms = [t.form for t in tokens[i : i + 5]]
    if forms[0] == "half" and forms[1:2] in (["a"], ["an"]):
        scale = SCALES.get(forms[2]) if len(forms) > 2 else None
        return (Decimal(scale) / 2, i + 3) if scale else None
    led = forms[0] in ("a", "one")
    part, *whole = forms[led : led + 4] or [""]
    if part in _PARTS and whole[:2] == ["of", "a"] and whole[-1] in SCALES:
        return Decimal(SCALES[whole[-1]]) / _PARTS[part], i + led + 4
    scale = SCALES.get(part) if led and len(part) > 3 else None
    return (Decimal(scale), i + 2) if scale else None


def _scale_behind(tokens: list[Token], i: int, end: int) -> tuple[int, int]:
    """The scale that stands behind a number and the index after it, 0 where none does."""
    word = tokens[end] if end < len(tokens) else None
    scale = SCALES.get(word.form) if word and word.kind == "word" else None
    if not (word and scale) or (word.form in _SHORT and not word.glued and not _is_scale(tokens, i, end)):
        return 0, end
    following = tokens[end + 1].form if end + 1 < len(tokens) else ""
    if word.form == "mil" and following in ("millones", "milhões"):
        return 10**9, end + 2
    return scale, end + (2 if following == "." and word.form in ("mio", "mrd", "tsd", "mill") else 1)


def _is_scale(tokens: list[Token], i: int, end: int) -> bool:
    """Whether a letter or two apart from their number are a scale."""
    word = tokens[end]
    return word.form not in ("m", "b", "mil") or word.value.isupper() or _thousands(tokens, i, end)
