"""Figures of a text: numbers, money, shares, dates, spans of time and rates, each put together from atoms."""

from collections.abc import Callable
from datetime import date

from bot.reading.text.tokens.amounts import money_at, rate_at
from bot.reading.text.tokens.calendar import FIRST_WORDS, read_date
from bot.reading.text.tokens.numerals import number_at, scaled_at
from bot.reading.text.tokens.shares import BEFORE_A_PLAIN_SHARE, read_share
from bot.reading.text.tokens.spans import is_a_year, read_span
from bot.reading.text.tokens.tokens import FORMS, Made, Token
from bot.reading.text.words.words_of_number import FRACTIONS, ONES, PER, RATES, TENS, UNITS

_PORTUGUESE = frozenset(
    "não são mês uma pela pelo até em temos nós r$ custos doações associados sócios os ao pelos".split()
)
_ENGLISH = frozenset("the we our is and has of in".split())
_COUNT_BY_MIL = frozenset("el la los las de del por al ao um uma que é con para y".split())
"""``mil`` is a thousand in their languages, a million in English talk."""
Maker = Callable[[list[Token], int, date], Made]


def compose(tokens: list[Token], as_of: date) -> list[Token]:
    """The tokens with the figures in them put together, in one pass."""
    made, i, count = list[Token](), 0, len(tokens)
    forms = {t.form for t in tokens}
    if not forms.isdisjoint(_PORTUGUESE):
        for token in tokens:
            token.form = "de" if token.form == "dos" else token.form  # two in Spanish, "of the" in Portuguese
    if "mil" in forms and forms & _ENGLISH and forms.isdisjoint(_COUNT_BY_MIL):
        for token in tokens:
            token.form = "million" if token.form == "mil" else token.form
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


def _plain_number(tokens: list[Token], i: int, _: date) -> Made:
    found = scaled_at(tokens, i)
    if found is None:
        return None
    value, end = found[0], found[1]
    if found[3]:
        return None
    if end + 3 < len(tokens) and tokens[end].form in ("-", "–", "to") and tokens[end + 1].kind == "number":
        other = number_at(tokens, end + 1, True)
        if other and other[0] > value:
            return "number", (value, other[0]), other[1]
    return "number", (value, value), end


def _rate(tokens: list[Token], i: int, _: date) -> Made:
    forms = [t.form for t in tokens[i : i + 4]]
    if forms[1:] == ["half", "-", "year"]:
        return "rate", "half", i + 4
    if forms[:3] == ["half", "-", "yearly"] or forms[1:3] == ["half", "year"]:
        return "rate", "half", i + 3
    if forms[:2] == ["a", "quarter"]:
        return None if forms[2:3] != ["."] else ("rate", "quarter", i + 2)
    if is_a_year(tokens, i):
        return None
    found = rate_at(tokens, i)
    if found and forms[0] != "the":
        return "rate", *found
    if forms[0] in _LAST and forms[1:3] in _KINDS_OF_YEAR:
        return "rate", "year", i + 3
    if forms[0] in _LAST and len(forms) > 1:
        unit = UNITS.get(forms[1])
        if unit in ("month", "quarter", "year"):
            return "rate", unit, i + 2
    return None


_KINDS_OF_YEAR = [[kind, "year"] for kind in ("financial", "fiscal", "calendar", "reporting", "business")]
_LAST = frozenset("the last past this that current".split())
_DATE: Maker = lambda tokens, i, as_of: (lambda found: found and ("date", *found))(read_date(tokens, i, as_of))  # noqa: E731
_NUMERIC: tuple[Maker, ...] = (_DATE, read_share, read_span, money_at, _plain_number)
_CODES: tuple[Maker, ...] = (_DATE, money_at)
_SIGNS = "R $ € £ ¥ ₹ ₩ ₽ ₺ ₴ ₪ ₫ ₦ ₱ ฿ US$ C$ CA$ A$ AU$ NZ$ HK$ R$ S$ NT$ MX$"
_BY_MARK: dict[str, tuple[Maker, ...]] = {"/": (_rate,)} | dict.fromkeys(_SIGNS.split(), (money_at,))
_BY_WORD: dict[str, tuple[Maker, ...]] = {}


def _fill() -> None:
    for word in FIRST_WORDS:
        _BY_WORD[word] = (_DATE,)
    for word in (*PER, *_LAST, *RATES, "p", "pa", "pm"):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _rate)
    for word in (*ONES, *TENS, "a", "one", "half", *FRACTIONS, *BEFORE_A_PLAIN_SHARE):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), read_share, read_span, money_at)
    _BY_WORD["half"] = (_rate, *_BY_WORD["half"])
    _BY_WORD["quarter"] = (money_at, *_BY_WORD.get("quarter", ()))
    for word in (*ONES, *TENS, "a"):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _plain_number)
    for word, makers in _BY_WORD.items():
        _BY_WORD[word] = tuple(dict.fromkeys(makers))  # "one" and "the" are in several of the classes


_fill()
_BY_WORD["rs"] = (money_at,)
