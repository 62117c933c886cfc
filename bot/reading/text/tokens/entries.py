"""Entries of a ledger: what comes in and what goes out, each amount behind its words."""

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.tokens.units import Unit, is_year, mark, unit_of, unread, with_unit, word
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import TOTALS
from bot.reading.text.words.words_of_number import COUNTED, SCALES

_INTO = frozenset("in income incoming receipts credit einnahmen recettes".split())
_OUT_OF = frozenset("out outgoing outgoings expenses spent expenditure debit ausgaben dépenses".split())
_COUNTS = COUNTED | CLASSES["WORKER"] | CLASSES["EMPLOYEE"] | CLASSES["UNPAID"]
_TOTAL = TOTALS | {"everything", "all"} | CLASSES["COST"]
_SIGNS = frozenset("€ $ £ ¥ ₹".split())
_LEAST = 3
_MOST = 9
_MOST_IN_LABEL = 5


def signed(line: list[Token]) -> str:
    """Whether a line is an entry by its first word or sign: ``in``, ``out``, else nothing."""
    if len(line) < _LEAST or not any(t.kind == "number" for t in line):
        return ""
    first = line[0]
    sign = first.value if first.form == "•" else first.form
    if len(line) > _MOST and line[0].kind == "mark":
        return ""
    if sign == "+" or (sign in ("-", "–") and any(t.kind == "number" for t in line[1:3]) and line[1].kind != "word"):
        return "in" if sign == "+" else "out"
    return "in" if first.form in _INTO else "out" if first.form in _OUT_OF else ""


def entry(line: list[Token], unit: Unit, ledger: bool, only: bool) -> list[Token]:
    """An entry with its amount behind its words: ``IN 1,900 memberships``, ``+ 6 250 SURF``.

    ``ledger`` says that other lines are entries too, ``only`` that no other says what goes out.
    """
    way = signed(line) if unit.period else ""
    if not way or (not unit.currency and not ledger):
        return line
    first, rest = line[0], _without_note(line[1:])
    figure, words = _halves(rest[1:] if rest[:1] and rest[0].form == ":" else rest)
    if way == "out" and ledger and figure and not words and only:
        return [word(first, "costs"), mark(figure[0], ":"), *with_unit(figure, unit, [], sure=True)]
    if not figure or not words or words[0].form in _COUNTS or any(t.kind == "number" for t in words):
        return line
    whole = not _TOTAL.isdisjoint(t.form for t in words)
    if way == "out" and not whole and not (only and ledger):
        return (
            [first, *words, *unread(figure)] if words[0].start < figure[0].start else [first, *unread(figure), *words]
        )
    start = [first] if first.form == "•" else []
    if way == "out":
        words = [word(figure[0], "costs")]
    elif ledger:
        words = [word(figure[0], "income"), mark(figure[0], ":"), *words]
    return [*start, *words, mark(figure[0], ":"), *with_unit(figure, unit, words, sure=ledger)]


def _without_note(line: list[Token]) -> list[Token]:
    """A line without what stands in brackets at its head: ``OUT (month):``."""
    end = next((i for i, t in enumerate(line) if t.form == ")"), 0) if line[0].form == "(" else 0
    return line[end + 1 :] if end else line


def under_label(label: list[Token], line: list[Token], unit: Unit) -> list[Token]:
    """A figure on a line of its own, below its label: ``in the bank``, ``22,000``."""
    figure, words = _halves(line)
    if not figure or len(figure) != len(line) or words or not label or any(t.kind == "number" for t in label):
        return line
    end = next((i for i, t in enumerate(label) if t.form in ("/", "per", "(")), len(label))
    if (
        not 0 < end <= _MOST_IN_LABEL
        or any(t.kind != "word" for t in label[:end])
        or (end == 1 and label[0].form in _INTO)
    ):
        return line
    own = unit_of(label[end:])
    return [
        *label[:end],
        mark(figure[0], ":"),
        *with_unit(figure, unit._replace(period=own.period or unit.period), label),
    ]


def _halves(rest: list[Token]) -> tuple[list[Token], list[Token]]:
    """The figure of an entry, with its currency and scale, and its words, whichever come first."""
    at = next((i for i, t in enumerate(rest) if t.kind == "number"), -1)
    if at < 0 or is_year(rest[at]):
        return [], []
    start = at - (at > 0 and rest[at - 1].form in _SIGNS)
    end = at + 1
    while end < len(rest) and ((rest[end].form in SCALES and rest[end].glued) or rest[end].form in _SIGNS):
        end += 1
    if start and end < len(rest):
        return [], []
    words = rest[end:] if start == 0 else rest[:start]
    return rest[start:end], words if words and words[0].kind == "word" else []
