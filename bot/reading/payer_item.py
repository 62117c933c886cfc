"""One item of the payers line: a name, then tokens in any order."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.domain.refusal import Refused, shown
from bot.reading.money import Money, Period, per_month
from bot.reading.payer_tokens import (
    Line,
    Token,
    check_name,
    figure,
    line_of,
    not_understood,
    period_of,
    phrase,
    phrase_before,
    phrase_of,
)
from bot.reading.vocabulary import FILLERS, UNSURE, key

_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»"}
_WORD_FOR = {
    "share": "share", "money": "amount", "until": "end date", "count": "count", "kind": "kind",
    "commitment": "commitment", "motive": "motive", "period": "period", "in_kind": "in kind",
}  # fmt: skip
_ORDER = ("name", "count", "kind", "monthly", "share", "until", "in_kind", "commitment", "motive")


@dataclass(frozen=True, slots=True)
class Item:
    """A payer as plain values of the situation schema, and the currency of its amount."""

    payer: dict[str, Any]
    currency: str | None


def quoted(text: str, start: int) -> tuple[str, int] | None:
    """The quoted name that begins at this offset, without its quotes, and the offset after it; None without a quote.

    Raises Refused for a quote that is not closed.
    """
    closing = _QUOTES.get(text[start : start + 1])
    if closing is None:
        return None
    end = text.find(closing, start + 1)
    if end < 0:
        raise Refused(f"The quote before {shown(text[start + 1 :].strip(), 40)} is not closed; add {closing} after it.")
    return text[start + 1 : end], end + 1


def read_item(text: str, as_of: date) -> Item:
    """One payer. Raises Refused for what is not understood, quoting it."""
    text = text.strip()
    name = quoted(text, 0)
    line = line_of(text[name[1] :].lstrip(",: ") if name else text)
    if name:
        if not name[0].strip():
            raise Refused(f"{shown(text, 50)} names no payer; write a name between the quotes.")
        return _item(" ".join(name[0].split()), None, _tokens(line, 0, as_of), text)
    first, found = _first_figure(line, as_of)
    if found and first == 0:
        return _item(_counted_name(line, found), None, _tokens(line, 0, as_of), text)
    end, before = _before_figures(line, first)
    tokens = before + _tokens(line, first, as_of)
    check_name(line, end, any(token.kind in ("share", "money") for token in tokens), as_of)
    typed = line.typed(end)
    if not typed:
        raise Refused(f"{shown(line.text, 50)} names no payer; the name comes first.")
    return _item(typed, phrase_of(line, 0, end), tokens, text)


def _first_figure(line: Line, as_of: date) -> tuple[int, Token | None]:
    for at in range(len(line.words)):
        token = figure(line, at, as_of)
        if token:
            return at, token
    return len(line.words), None


def _counted_name(line: Line, first: Token) -> str:
    """The name of an item such as ``40 sponsors 12k USD/month``: what is counted."""
    noun = first.text.partition(" ")[2]
    if first.kind != "count" or not noun or noun.isdigit() or noun.casefold() in "x×":
        sentence = f"{shown(line.text, 50)} begins with {shown(first.text)}; the name of the payer comes first"
        raise Refused(f"{sentence}, in quotes if it looks like a number.")
    return noun


def _before_figures(line: Line, end: int) -> tuple[int, list[Token]]:
    """How many words the name has, and the known phrases between it and the first figure.

    Phrases are taken from the end, one kind at most, as long as a name is left. A name that is one kind in all its
    words (``volunteers``) stays whole.
    """
    tokens = list[Token]()
    while end > 1:
        whole = phrase_of(line, 0, end)
        while end > 1 and line.part(end - 1, end) in FILLERS:
            end -= 1
        token = None if whole else phrase_before(line, end)
        if token is None or (token.kind == "kind" and any(t.kind == "kind" for t in tokens)):
            break
        tokens.append(token)
        end = token.start
    unsure = line.part(end - 1, end)
    if key(unsure) in UNSURE:
        part = f"{unsure} {tokens[-1].text}" if tokens else unsure
        hint = "leave out what is not so, or put the name in quotes"
        raise Refused(f"{shown(part)} in {shown(line.text, 50)} says nothing sure; {hint}.")
    whole = phrase_of(line, 0, end)
    if whole and whole.kind != "kind":
        raise Refused(
            f"{shown(line.text, 50)} names no payer before {shown(whole.text)}; the name comes first, in quotes if "
            "it is one of the known words."
        )
    return end, tokens


def _tokens(line: Line, at: int, as_of: date) -> list[Token]:
    """The tokens from this word on. Raises Refused at the first word that is none."""
    tokens = list[Token]()
    while at < len(line.words):
        token = figure(line, at, as_of) or phrase(line, at)
        if token:
            tokens.append(token)
            at = token.end
        elif line.part(at, at + 1) in FILLERS:
            at += 1
        else:
            raise not_understood(line, at, as_of)
    return tokens


def _item(name: str, alone: Token | None, tokens: list[Token], text: str) -> Item:
    """The payer of a name and its tokens; ``alone`` is the kind that the name itself is."""
    given = dict[str, Token]()
    for token in tokens:
        _give(given, token, text)
    payer: dict[str, Any] = {"name": name}
    if "kind" not in given and alone:
        payer["kind"] = alone.value
    for kind in ("count", "share", "until", "kind", "commitment", "motive"):
        if kind in given:
            payer[kind] = given[kind].value
    counted = given["count"].says if "count" in given else ""
    if counted:
        payer.setdefault("kind", counted)
    if "in_kind" in given:
        payer["in_kind"] = True
    money = _money(given, text)
    if money:
        payer["monthly"] = per_month(money)
    return Item({field: payer[field] for field in _ORDER if field in payer}, money.currency if money else None)


def _give(given: dict[str, Token], token: Token, text: str) -> None:
    """Adds a token. Raises Refused when another one of its kind says something else."""
    earlier = given.setdefault(token.kind, token)
    if earlier.value != token.value or (earlier is not token and token.kind in ("share", "money", "count")):
        word = _WORD_FOR[token.kind]
        article = "an" if word[0] in "aei" else "a"
        both = f"{shown(earlier.text)} and {shown(token.text)} in {shown(text, 50)} are both {article} {word}"
        quotes = ", or put the name in quotes" if token.kind == "kind" else ""
        raise Refused(f"{both}; keep one{quotes}.")


def _money(given: dict[str, Token], text: str) -> Money | None:
    """The amount with the period that stands beside it or elsewhere in the item."""
    token, period = given.get("money"), given.get("period")
    if token is None or not isinstance(token.value, Money):
        if period:
            part = f"{shown(period.text)} in {shown(text, 50)} stands without an amount"
            raise Refused(f"{part}; write it like 50k EUR/year, or put the name in quotes.")
        return None
    money = token.value
    said: Period | None = period_of(period) if period else None
    if money.period and said and money.period != said and period:
        raise Refused(f"{shown(token.text)} and {shown(period.text)} in {shown(text, 50)} are two periods; keep one.")
    money = Money(money.amount, money.currency, money.period or said)
    if money.period == "once":
        raise Refused(
            f"{shown(token.text)} in {shown(text, 50)} is paid once; give what it comes to in a month or year and "
            "until when, or count it in the reserves."
        )
    return money
