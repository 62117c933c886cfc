"""The currency and the period that a text states once for all of its amounts."""

from dataclasses import replace
from typing import NamedTuple

from bot.reading.currencies import code_of
from bot.reading.text.tokens.amounts import currency_at, rate_at
from bot.reading.text.tokens.tokens import FORMS, Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.words_of_number import SCALES


class Unit(NamedTuple):
    """A currency, a period (``month``, ``quarter``, ``year``) and a scale (``thousand``), None where none is said."""

    currency: str | None = None
    period: str | None = None
    scale: str | None = None


Line = tuple[list[Token], Token | None]
_OF_ALL = frozenset("amounts amount figures numbers sums values everything all budget accounts table".split())
_SPENT = frozenset("costs expenses spending expenditure outgoings".split())
_SCALES = {
    "thousand": "thousand",
    "thousands": "thousand",
    "tsd": "thousand",
    "million": "million",
    "millions": "million",
}
_BOOKS = frozenset("fy budget accounts finances year".split())
_WHOLE = frozenset(("whole", "full", "calendar", "financial", "fiscal"))
_ADVERB = {"month": "monthly", "quarter": "quarterly", "year": "yearly"}
_GROUPS = Pattern(r"(?<=\d)[,.'](?=\d{3}(?!\d))")
"""What parts thousands: nobody gives three digits of a fraction of them."""
_LEAST = 100
_YEAR_DIGITS = 4
_MOST_ALONE = 3
_STANDS = CLASSES["RES"] | frozenset("bank account held hand runway months staff people fte volunteers members".split())
"""Labels of what is there, not of what comes or goes by the month."""


def unit_for_all(lines: list[Line]) -> Unit:
    """What the lines and sentences without amounts say of the unit of all."""
    currency = period = scale = None
    for line, _ in lines:
        for part in (*_sentences(line), *_brackets(line)):
            if any(t.kind == "number" and not is_year(t) for t in part):
                continue
            note = _noted(part) or _scaled(part)
            found = _of_note(part) if note else unit_of(part)
            head = note or not _OF_ALL.isdisjoint(t.form for t in part)
            head = head or (len(part) <= _MOST_ALONE + 1 and not _SPENT.isdisjoint(t.form for t in part))
            if found.currency and (head or found.period or len(part) <= _MOST_ALONE):
                currency = currency or found.currency
            if found.period and (head or found.currency or len(part) <= _MOST_ALONE):
                period = period or found.period
            if found.currency or head:
                scale = scale or found.scale
    return Unit(currency, period, scale)


def _scaled(part: list[Token]) -> bool:
    """Whether a line says of all amounts that they are ``(in thousands)`` or ``in millions of euros``."""
    row = [t for t in part if t.form not in "()"]
    at = next((i for i, t in enumerate(row[:-1]) if t.form == "in" and row[i + 1].form in _SCALES), len(row))
    behind = row[at + 2 :]
    money = not behind or (behind[0].form == "of" and any(map(code_in_any_case, behind[1:])))
    return at < len(row) <= _MOST_OF_NOTE and money


def _of_note(part: list[Token]) -> Unit:
    """The unit that a few words say and nothing else: ``eur/month``, ``a typical month, euros``."""
    found = unit_of(part)
    currency = found.currency or next((code for t in part if (code := code_in_any_case(t))), None)
    return Unit(currency, found.period or next((t.form for t in part if t.form in _ADVERB), None), found.scale)


def code_in_any_case(token: Token) -> str | None:
    """The currency that a word says in any case of its letters."""
    return code_of(str(token.value).upper()) or code_of(token.value) if token.kind in ("word", "mark") else None


def _brackets(line: list[Token]) -> list[list[Token]]:
    """What stands in brackets in a line, if it only says a unit: ``IN (month):``."""
    start = next((i for i, t in enumerate(line) if t.form == "("), -1)
    end = next((i for i, t in enumerate(line) if t.form == ")" and i > start), -1)
    inside = line[start + 1 : end] if 0 <= start < end else []
    return [inside] if 0 < len(inside) <= _MOST_ALONE and _noted(inside) else []


def _noted(part: list[Token]) -> bool:
    """Whether a line only says the unit of what is below it."""
    if len(part) > _MOST_OF_NOTE:
        return False
    other = [t for t in part if t.kind == "word" and t.form not in _NOTED]
    return len(other) <= _PAIR and all(code_in_any_case(t) for t in other)


_PAIR = 2
_NOTED = frozenset(
    "in out income spending receipts payments per a an the month quarter year monthly quarterly yearly mo yr typical "
    "average normal usual ledger all both amounts us flow".split()
)
"""Words of a note that says the unit of all amounts of a ledger."""
_MOST_OF_NOTE = 8


def unit_of(tokens: list[Token]) -> Unit:
    """The currency and the period among words without amounts."""
    currency = period = scale = None
    for i, token in enumerate(tokens):
        code, _ = currency_at(tokens, i)
        if code and not currency:
            plain = str(token.value).isupper() or not token.form.isalpha() or rate_at(tokens, i + 1)
            currency = code if plain or _in(tokens, i) or _set_off(tokens, i) else None
        period = period or _period(tokens, i)
        scale = scale or _SCALES.get(token.form)
    return Unit(currency, period, scale)


def with_unit(figure: list[Token], unit: Unit, label: list[Token], sure: bool = False) -> list[Token]:
    """A figure of a line with its currency and its period, where it is a plain amount that has none. ``sure`` says that
    it is one of money without a currency too."""
    numbers = [t for t in figure if t.kind == "number"]
    scaled = figure[-1].form in SCALES
    words = [t for t in figure if t.kind == "word" and not code_of(t.value) and t.form not in SCALES]
    if len(numbers) != 1 or figure[-1].form == "%" or words:
        return figure
    if _small(numbers[0]) and not unit.scale and not scaled:
        return figure
    made = list(figure)
    if unit.scale and not scaled:
        made = [replace(t, value=_GROUPS.sub("", t.value)) if t is numbers[0] else t for t in made]
        made.append(Token("word", figure[-1].end, figure[-1].end, unit.scale, unit.scale))
    said = any(code_of(t.value) for t in figure)
    if unit.currency and not said:
        made.append(Token("word", figure[-1].end, figure[-1].end, unit.currency.lower(), unit.currency))
    if unit.period and (unit.currency or said or sure) and _STANDS.isdisjoint(t.form for t in label):
        adverb = _ADVERB[unit.period]
        made.append(Token("word", figure[-1].end, figure[-1].end, adverb, adverb))
    return made


def mark(at: Token, form: str) -> Token:
    """A mark put before a token."""
    return Token("mark", at.start, at.start, form, form)


def word(at: Token, form: str) -> Token:
    """A word put before a token."""
    return Token("word", at.start, at.start, form, form)


def unread(tokens: list[Token]) -> list[Token]:
    """Tokens whose numbers say nothing of the project's money: prices, what suppliers get."""
    return [
        Token("other", t.start, t.end, FORMS["other"], t.value, t.glued) if t.kind == "number" else t for t in tokens
    ]


def silenced(tokens: list[Token]) -> list[Token]:
    """Tokens that say nothing: items below a head that is of wishes, prices or others."""
    return [
        Token("other", t.start, t.end, FORMS["other"], t.value, t.glued) if t.kind in ("word", "number", "date") else t
        for t in tokens
    ]


def _sentences(line: list[Token]) -> list[list[Token]]:
    found = [list[Token]()]
    for token in line:
        if token.form in ".·;":
            found.append([])
        else:
            found[-1].append(token)
    return found


def _set_off(tokens: list[Token], i: int) -> bool:
    """Whether a word stands between commas or brackets."""
    behind = tokens[i + 1].form if i + 1 < len(tokens) else ")"
    return i > 0 and tokens[i - 1].form in (",", "(") and behind in (",", ")", ":")


def _in(tokens: list[Token], i: int) -> bool:
    """Whether a currency in words is said to be that of amounts: ``in Canadian dollars``."""
    return any(t.form in ("in", "all", "are") for t in tokens[max(0, i - 2) : i])


def _period(tokens: list[Token], i: int) -> str | None:
    form, following = tokens[i].form, tokens[i + 1].form if i + 1 < len(tokens) else ""
    if form in _WHOLE and following == "year":
        return "year"
    if form in _BOOKS and i + 1 < len(tokens) and tokens[i + 1].kind == "number" and is_year(tokens[i + 1]):
        return "year"
    found = rate_at(tokens, i) if form != "the" else None
    return found[0] if found else None


def is_year(token: Token) -> bool:
    """Whether a number is a year."""
    return len(token.value) == _YEAR_DIGITS and token.value[:2] in ("19", "20")


def _small(token: Token) -> bool:
    digits = "".join(c for c in token.value if c.isdigit())
    return not digits or int(digits) < _LEAST or is_year(token)
