"""Shares of a whole as they are told: ``70 %``, ``two thirds``, ``1/3 of our budget``, ``nine of every ten euros``."""

from datetime import date
from decimal import Decimal

from bot.reading.text.tokens.amounts import currency_at
from bot.reading.text.tokens.numerals import number_at
from bot.reading.text.tokens.tokens import Made, Token
from bot.reading.text.words.words_of_number import FRACTIONS, MONTHS, SCALES, UNITS

_NOT_A_SHARE = frozenset(
    "a an time times day days year hour hours million billion thousand dozen stelle stellen party parties in row slip "
    "person release version time's term decade century mile marathon joking".split()
)
BEFORE_A_PLAIN_SHARE = frozenset("a one ein eine un une el um uma the other last final remaining another".split())
_BEFORE_THE_WHOLE = frozenset((*FRACTIONS, "/", "of", "out", "in"))
_LATE = frozenset("the last final".split())
_NOT_ALL = frozenset("other last final remaining another".split())


def read_share(tokens: list[Token], i: int, _: date) -> Made:
    """The share that begins here, with the index after it, None where none does."""
    if i and tokens[i].glued and tokens[i - 1].form == "%":
        return None  # an escape of a format or an address
    if found := number_at(tokens, i):
        value, end = found
        return _percent(tokens, end, value) if _is_percent(tokens, end) else _of_parts(tokens, i, end, value)
    return _plain(tokens, i)


def _made(part: Decimal, end: int) -> Made:
    return "share", (part, part), end


def _is_percent(tokens: list[Token], end: int) -> bool:
    if end >= len(tokens):
        return False
    return tokens[end].form in _PERCENT or [t.form for t in tokens[end : end + 2]] == ["per", "cent"]


def _percent(tokens: list[Token], end: int, value: Decimal) -> Made:
    """``70 %``, ``70 per cent``, ``70 por ciento``."""
    if tokens[end].form in ("por", "pour"):
        if end + 1 >= len(tokens) or tokens[end + 1].form not in ("ciento", "cento", "cent"):
            return None
        end += 1
    end += 2 if tokens[end].form == "per" else 1
    return _made(value / 100, end) if value <= 100 else None


def _of_parts(tokens: list[Token], i: int, end: int, value: Decimal) -> Made:
    """``1/3 of our budget``, ``nine of every ten euros``, ``two thirds``."""
    if end >= len(tokens) or tokens[end].form not in _BEFORE_THE_WHOLE:
        return None
    forms = [t.form for t in tokens[end : end + 3]]
    of_it = forms[::2] == ["/", "of"] and tokens[end].glued
    if of_it or (forms[:1] == ["/"] and _of_a_name(tokens, end)):
        whole = number_at(tokens, end + 1, inner=True)
        if whole and 1 <= value < whole[0] <= _MOST_PARTS and not (of_it and whole[0] % 1):
            return _made(value / whole[0], end + 2)
    if of := _out_of(tokens, end, value):
        return _made(value / of[0], of[1])
    part = FRACTIONS.get(forms[0]) if (tokens[end - 1].kind == "word" or tokens[i].kind == "number") else None
    if part is None:
        return None
    quarters = forms[0] in ("quarters", "quarter") and value < part and forms[1:2] != ["in"]
    told = 1 <= value < part and forms[0] not in UNITS and not _worked(tokens, end)
    return _made(value / part, end + 1) if told or quarters else None


def _plain(tokens: list[Token], i: int) -> Made:
    """``half of it``, ``a third``, ``the other half``."""
    first = tokens[i].form
    at = i + 1 if first in BEFORE_A_PLAIN_SHARE else i
    part = FRACTIONS.get(tokens[at].form) if at < len(tokens) else None
    if part is None or (part != 2 and at == i):
        return None
    following = tokens[at + 1].form if at + 1 < len(tokens) else "."
    if following in _NOT_A_SHARE or following == "-" or (part != 2 and following not in _AFTER_A_SHARE):
        return None
    if [t.form for t in tokens[at + 1 : at + 3]] == ["of", "a"] and [
        t.form in SCALES for t in tokens[at + 3 : at + 4]
    ] == [True]:
        return None  # "a quarter of a million"
    if (tokens[at].form in UNITS and first in _LATE) or (part == 2 and first in _NOT_ALL):
        return None
    if first == "the" and part != 2 and following == "is":
        return None  # "the third is a volunteer"
    return _made(Decimal(1) / part, at + 1)


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
