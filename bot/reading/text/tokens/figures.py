"""Figures of a text: numbers, money, shares, dates, spans of time and rates, each put together from atoms."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from bot.reading.text.tokens.amounts import currency_at, money_at, rate_at
from bot.reading.text.tokens.calendar import FIRST_WORDS, read_date
from bot.reading.text.tokens.numerals import number_at, scaled_at
from bot.reading.text.tokens.tokens import FORMS, Made, Token
from bot.reading.text.words.words_of_number import FRACTIONS, MONTHS, ONES, PER, RATES, SCALES, TENS, UNITS

_NOT_A_SHARE = frozenset(
    "a an time times day days year hour hours million billion thousand dozen stelle stellen party parties in row slip "
    "person release version time's term decade century mile marathon joking".split()
)
_BEFORE_A_PLAIN_SHARE = frozenset("a one ein eine un une el um uma the other last final remaining another".split())
_LATE = frozenset("the last final".split())
_NOT_ALL = frozenset("other last final remaining another".split())


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


def _share(tokens: list[Token], i: int, _: date) -> Made:
    if i and tokens[i].glued and tokens[i - 1].form == "%":
        return None  # an escape of a format or an address
    first = number_at(tokens, i)
    if first:
        value, end = first
        if end < len(tokens) and (
            tokens[end].form in _PERCENT
            or (tokens[end].form == "per" and [t.form for t in tokens[end : end + 2]] == ["per", "cent"])
        ):
            end += 2 if tokens[end].form == "per" else 1
            if tokens[end - 1].form == "por" or tokens[end - 1].form == "pour":
                if end >= len(tokens) or tokens[end].form not in ("ciento", "cento", "cent"):
                    return None
                end += 1
            return ("share", (value / 100, value / 100), end) if value <= 100 else None
        if [t.form for t in tokens[end : end + 3 : 2]] == ["/", "of"] and tokens[end].glued:
            part = number_at(tokens, end + 1, inner=True)
            if part and 1 <= value < part[0] <= _MOST_PARTS and part[0] == int(part[0]):
                return "share", (value / part[0], value / part[0]), end + 2  # "1/3 of our budget"
        if [t.form for t in tokens[end : end + 1]] == ["/"] and _of_a_name(tokens, end):
            part = number_at(tokens, end + 1, inner=True)
            if part and 1 <= value < part[0] <= _MOST_PARTS:
                return "share", (value / part[0], value / part[0]), end + 2  # "1/3 Bosch"
        if of := _out_of(tokens, end, value):
            return "share", (value / of[0], value / of[0]), of[1]
        if tokens[end - 1].kind == "word" or tokens[i].kind == "number":
            part = FRACTIONS.get(tokens[end].form) if end < len(tokens) else None
            if part and 1 <= value < part and tokens[end].form not in UNITS and not _worked(tokens, end):
                return "share", (value / part, value / part), end + 1
            if (
                part
                and tokens[end].form in ("quarters", "quarter")
                and value < 4
                and [t.form for t in tokens[end + 1 : end + 2]] != ["in"]
            ):
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
    if (
        [t.form for t in tokens[at + 1 : at + 3]] == ["of", "a"]
        and tokens[at + 3 : at + 4]
        and tokens[at + 3].form in SCALES
    ):
        return None  # "a quarter of a million"
    if (tokens[at].form in UNITS and tokens[i].form in _LATE) or (part == 2 and tokens[i].form in _NOT_ALL):
        return None
    if tokens[i].form == "the" and part != 2 and following == "is":
        return None  # "the third is a volunteer"
    return "share", (Decimal(1) / part, Decimal(1) / part), at + 1


def _of_a_name(tokens: list[Token], i: int) -> bool:
    """``1/3 Bosch``, ``pays 3/4``: whether a fraction in figures is that of a payer, and not the rest of a date."""
    behind = tokens[i + 2] if i + 2 < len(tokens) else None
    capital = behind is not None and behind.kind == "word" and str(behind.value)[0].isupper()
    given = tokens[max(0, i - 2)].form in _GIVES and (behind is None or behind.form in _AFTER_A_SHARE)
    return tokens[i].glued and (given or (capital and behind is not None and behind.form not in MONTHS))


_GIVES = frozenset("covers cover pays pay bears carries funds contributes for".split())


def _out_of(tokens: list[Token], i: int, value: Decimal) -> tuple[Decimal, int] | None:
    """The whole of ``nine of every ten euros``, and the index after it."""
    at = i
    while at < len(tokens) and at - i < _MOST_OF and tokens[at].form in _OF_EVERY:
        at += 1
    if at == i or tokens[i].form not in ("of", "out", "in") or at >= len(tokens):
        return None
    whole = number_at(tokens, at)
    of_money = whole is not None and value < whole[0] <= 100 and currency_at(tokens, whole[1])[0]
    return (whole[0], whole[1] + 1) if whole and of_money else None


_OF_EVERY = frozenset("of out every each the last our all in".split())
_MOST_OF = 4
_MOST_PARTS = 10


def _worked(tokens: list[Token], i: int) -> bool:
    """Whether ``half`` says how long somebody works: ``1 half time``."""
    return any(t.form in ("time", "timer", "timers", "day", "days") for t in tokens[i + 1 : i + 3])


_PERCENT = frozenset(("%", "percent", "pct", "prozent", "por", "pour", "perc"))
_AFTER_A_SHARE = frozenset(
    "of from is comes has have was were already covered by , . ; ) der des du de del da do von paid funded are "
    "through raised secured pledged granted each stems flows".split()
)


def _span(tokens: list[Token], i: int, _: date) -> Made:
    half = _half(tokens, i) or _short_months(tokens, i)
    if half:
        return half
    found = (Decimal(1), i + 1, False, False) if _a_year(tokens, i) else scaled_at(tokens, i)
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


def _a_year(tokens: list[Token], i: int) -> bool:
    """Whether ``a year`` is a length of time: ``a year of runway``, ``a year and a half``."""
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
    forms = [t.form for t in tokens[i : i + 3]]
    if forms in (["half", "a", "year"], ["ein", "halbes", "jahr"], ["un", "demi", "an"]):
        return "span", (Decimal(6), "month", Decimal(6)), i + 3
    return None


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
    if [t.form for t in tokens[i + 1 : i + 4]] == ["half", "-", "year"]:
        return "rate", "half", i + 4
    if [t.form for t in tokens[i : i + 3]] == ["half", "-", "yearly"]:
        return "rate", "half", i + 3
    if [t.form for t in tokens[i + 1 : i + 3]] == ["half", "year"]:
        return "rate", "half", i + 3
    if tokens[i].form == "a" and tokens[i + 1 : i + 2] and tokens[i + 1].form == "quarter":
        return None if [t.form for t in tokens[i + 2 : i + 3]] != ["."] else ("rate", "quarter", i + 2)
    if _a_year(tokens, i):
        return None
    found = rate_at(tokens, i)
    if found and tokens[i].form != "the":
        return "rate", *found
    if tokens[i].form in _LAST and [t.form for t in tokens[i + 1 : i + 3]] in _KINDS_OF_YEAR:
        return "rate", "year", i + 3
    if tokens[i].form in _LAST and i + 1 < len(tokens):
        unit = UNITS.get(tokens[i + 1].form)
        if unit in ("month", "quarter", "year"):
            return "rate", unit, i + 2
    return None


_KINDS_OF_YEAR = [[kind, "year"] for kind in ("financial", "fiscal", "calendar", "reporting", "business")]
_LAST = frozenset("the last past this that current".split())
_DATE: Maker = lambda tokens, i, as_of: (lambda found: found and ("date", *found))(read_date(tokens, i, as_of))  # noqa: E731
_NUMERIC: tuple[Maker, ...] = (_DATE, _share, _span, money_at, _plain_number)
_CODES: tuple[Maker, ...] = (_DATE, money_at)
_SIGNS = "R $ € £ ¥ ₹ ₩ ₽ ₺ ₴ ₪ ₫ ₦ ₱ ฿ US$ C$ CA$ A$ AU$ NZ$ HK$ R$ S$ NT$ MX$"
_BY_MARK: dict[str, tuple[Maker, ...]] = {"/": (_rate,)} | dict.fromkeys(_SIGNS.split(), (money_at,))
_BY_WORD: dict[str, tuple[Maker, ...]] = {}


def _fill() -> None:
    for word in FIRST_WORDS:
        _BY_WORD[word] = (_DATE,)
    for word in (*PER, *_LAST, *RATES, "p", "pa", "pm"):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _rate)
    for word in (*ONES, *TENS, "a", "one", "half", *FRACTIONS, *_BEFORE_A_PLAIN_SHARE):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _share, _span, money_at)
    _BY_WORD["half"] = (_rate, *_BY_WORD["half"])
    _BY_WORD["quarter"] = (money_at, *_BY_WORD.get("quarter", ()))
    for word in (*ONES, *TENS, "a"):
        _BY_WORD[word] = (*_BY_WORD.get(word, ()), _plain_number)


_fill()
_BY_WORD["rs"] = (money_at,)
