"""Lengths of time as they are told: ``nine months``, ``a year and a half``, ``runway 6m``."""

from datetime import date
from decimal import Decimal

from bot.reading.text.tokens.numerals import number_at, scaled_at
from bot.reading.text.tokens.tokens import Made, Token
from bot.reading.text.words.words_of_number import UNITS


def read_span(tokens: list[Token], i: int, _: date) -> Made:
    """The length of time that begins here, in months, by its unit and count, with the index after it."""
    half = _half(tokens, i) or _short_months(tokens, i)
    if half:
        return half
    found = (Decimal(1), i + 1, False, False) if is_a_year(tokens, i) else scaled_at(tokens, i)
    if found is None or found[2]:
        return None
    value, end = found[0], found[1]
    if (
        end + 1 < len(tokens)
        and (
            tokens[end].form in ("-", "–", "to")
            or (tokens[end].form == "and" and i and tokens[i - 1].form == "between")
        )
        and (upper := number_at(tokens, end + 1, inner=True))
    ):
        end = upper[1] if upper[0] > value and upper[1] < len(tokens) and tokens[upper[1]].form in UNITS else end
    if end + 1 < len(tokens) and tokens[end].form in ("-", "more", "full", "further") and tokens[end + 1].form in UNITS:
        end += 1
    unit = UNITS.get(tokens[end].form) if end < len(tokens) else None
    if unit is None or (tokens[end].form == "mo" and not value):
        return None
    if tokens[end].form in ("ans", "an", "ano") and not value:
        return None
    months = {
        "day": Decimal(12) / 365,
        "week": Decimal(12) / 52,
        "month": Decimal(1),
        "quarter": Decimal(3),
        "year": Decimal(12),
    }
    end += 1
    half = [t.form for t in tokens[end : end + 3]]
    if half == ["and", "a", "half"] or (half[:1] in (["y"], ["et"], ["e"]) and half[1:2] and half[1] in _HALVES):
        value, end = value + Decimal("0.5"), end + (3 if half[0] == "and" else 2)
    return "span", (value * months[unit], unit, value), end


_HALVES = ("medio", "media", "demi", "demie", "meio", "meia")
_LASTING = frozenset(
    "runway cash reserves money savings funds funding liquidity operations operating spending "
    "costs expenses expenditure outgoings".split()
)
_GOOD = frozenset("good enough lasts last cash savings reserves suffices suffice".split())


def is_a_year(tokens: list[Token], i: int) -> bool:
    """Whether ``a year`` is a length of time: ``a year of runway``, ``a year and a half``."""
    if tokens[i].form not in ("a", "one"):
        return False
    forms = [t.form for t in tokens[i : i + 6]]
    if forms[:2] in (["a", "month"], ["a", "quarter"]) and forms[2:4] == ["'s", "worth"]:
        return not _LASTING.isdisjoint(forms[4:])
    if forms[:2] not in (["a", "year"], ["one", "year"]):
        return False
    if i and tokens[i - 1].form == "for" and not _GOOD.isdisjoint(t.form for t in tokens[max(0, i - 6) : i]):
        return True  # "enough for a year"
    return forms[2:] == ["and", "a", "half"] or (
        forms[2:3] in (["of"], ["'s"], ["worth"]) and not _LASTING.isdisjoint(forms[3:])
    )


def _short_months(tokens: list[Token], i: int) -> Made:
    """``runway 6m``: no millions."""
    if tokens[i].kind != "number" or [t.form for t in tokens[i + 1 : i + 2]] != ["m"] or not tokens[i + 1].glued:
        return None
    near = [t.form for t in (*tokens[max(0, i - 2) : i], *tokens[i + 2 : i + 3])]
    found = number_at(tokens, i) if "runway" in near and tokens[i + 1].value == "m" else None
    return ("span", (found[0], "month", found[0]), i + 2) if found and found[0] <= _MOST_MONTHS else None


_MOST_MONTHS = 120


def _half(tokens: list[Token], i: int) -> Made:
    """``half a year``, ``ein halbes Jahr``, ``medio año``."""
    halves = (["half", "a", "year"], ["ein", "halbes", "jahr"], ["un", "demi", "an"])
    if tokens[i].form in ("half", "ein", "un") and [t.form for t in tokens[i : i + 3]] in halves:
        return "span", (Decimal(6), "month", Decimal(6)), i + 3
    return None
