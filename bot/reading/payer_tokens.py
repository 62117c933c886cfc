"""The tokens of one item of the payers line: shares, amounts, dates, counts and known words."""

import re
from bisect import bisect_left
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

from bot.domain.fields import visible
from bot.domain.refusal import Refused, nearest, shown
from bot.reading.dates import match_date, not_a_date
from bot.reading.money import Money, Period, match_money, match_period, parse_money
from bot.reading.numbers import read_digits, rounded
from bot.reading.vocabulary import COUNTED, FILLERS, MOST_WORDS, PHRASES, Group, key
from bot.reading.words import ends_word

Kind = Group | Literal["share", "money", "until", "count"]

LARGEST_COUNT = 10**9
_SHARE = re.compile(
    r"(?P<number>[0-9]{1,40}(?:[.,][0-9]{1,6})?) ?(?:%|(?:percent|per cent|pct)(?![A-Za-z]))"
    r"(?: of (?:the |our |all )?(?:costs?|budget|income|money|funding|total))?",
    re.IGNORECASE | re.ASCII,
)
_TIMES = re.compile(r"[x×] ?(?P<after>[0-9]{1,40})|(?P<before>[0-9]{1,40}) ?[x×]", re.IGNORECASE | re.ASCII)
_NOUNS = "|".join(sorted(COUNTED, key=lambda noun: (-len(noun), noun)))
_PAYING = r"(?:paying |corporate |individual |monthly |regular )?"
_SEVERAL = re.compile(
    rf"(?P<number>[0-9]{{1,40}}(?:,[0-9]{{3}})*) {_PAYING}(?P<noun>{_NOUNS})", re.IGNORECASE | re.ASCII
)
_UNTIL = re.compile(r"(?:until|till|til|through|thru|ends|ending|ended|expires|expiring)(?: on)? ", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)[0-9]{2}|2100")
_UNTIL_ALONE = frozenset(("until", "till", "til"))
_BARE = re.compile(r"[0-9]+(?:[.,][0-9]+)*", re.ASCII)
_RANGE = re.compile(r"[0-9.,]+[kKmM]?[-–—][0-9]", re.ASCII)
_KNOWN = (
    "after the name come a share (70%), money (50k EUR/year), until DATE, in kind, x40, a kind (grant, parent, "
    "sponsors), a commitment (contract, pledge, at will) or a motive (mission, strategic)"
)


@dataclass(frozen=True, slots=True)
class Token:
    """What some words say: of which kind it is, its value (of a count also the kind of payer, "" for none), the words,
    and the index of the first word and of the one after the last."""

    kind: Kind
    value: str | int | float | Money
    text: str
    start: int
    end: int
    says: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """The words of an item as typed, its text without invisible characters, and the offset of each word in it."""

    words: tuple[str, ...]
    text: str
    starts: tuple[int, ...]

    def part(self, start: int, end: int) -> str:
        """The text of some words, without a comma at the end."""
        return self.text[self.starts[start] : self._end(end)].rstrip(",")

    def typed(self, end: int) -> str:
        """The first words as typed, invisible characters kept, without what parts a name from what follows."""
        words = list(self.words[:end])
        while words and visible(words[-1]) in FILLERS:
            words.pop()
        return " ".join(words).rstrip(",:=")

    def word_at(self, offset: int) -> int:
        """The index of the first word that begins at this offset or later."""
        return bisect_left(self.starts, offset)

    def _end(self, word: int) -> int:
        return len(self.text) if word >= len(self.starts) else self.starts[word] - 1


def line_of(item: str) -> Line:
    """The words of an item; a word of invisible characters alone is dropped."""
    words = [word for word in item.split() if visible(word)]
    starts, offset = list[int](), 0
    for word in words:
        starts.append(offset)
        offset += len(visible(word)) + 1
    return Line(tuple(words), " ".join(visible(word) for word in words), tuple(starts))


def figure(line: Line, at: int, as_of: date) -> Token | None:
    """The share, amount, end date or count that begins with this word, else None.

    Raises Refused for what is clearly one of these and wrong, such as 170 % or the 31st of February.
    """
    return _count(line, at) or _share(line, at) or _money(line, at) or _until(line, at, as_of)


def phrase(line: Line, at: int) -> Token | None:
    """The longest known phrase that begins with this word, else None."""
    found = match_period(line.text, line.starts[at])
    if found:
        return _token(line, "period", found[0], at, found[1])
    for end in range(min(at + MOST_WORDS, len(line.words)), at, -1):
        token = phrase_of(line, at, end)
        if token:
            return token
    return None


def phrase_before(line: Line, end: int) -> Token | None:
    """The longest known phrase that ends before this word and leaves at least one word before it, else None."""
    for start in range(max(1, end - MOST_WORDS), end):
        token = phrase_of(line, start, end)
        if token:
            return token
    return None


def phrase_of(line: Line, start: int, end: int) -> Token | None:
    """What exactly these words say, None if they are no known phrase."""
    text = line.part(start, end)
    known = PHRASES.get(key(text))
    return Token(known[0], known[1], text, start, end) if known else None


def _token(line: Line, kind: Kind, value: str | float | Money, at: int, end: int, says: str = "") -> Token:
    after = line.word_at(end)
    return Token(kind, value, line.text[line.starts[at] : end].rstrip(", "), at, after, says)


def _count(line: Line, at: int) -> Token | None:
    start = line.starts[at]
    match = _TIMES.match(line.text, start)
    if match and ends_word(line.text, match.end()):
        number, says = match["after"] or match["before"], ""
    else:
        match = _SEVERAL.match(line.text, start)
        if not match or not ends_word(line.text, match.end()) or (at and _YEAR.fullmatch(match["number"])):
            return None
        number, says = match["number"].replace(",", ""), COUNTED[match["noun"].casefold()] or ""
    value = int(number)
    if not 1 <= value <= LARGEST_COUNT:
        raise Refused(f"{shown(match.group())} is not a count of payers; it runs from 1 to {LARGEST_COUNT:,}.")
    return _token(line, "count", value, at, match.end(), says)


def _share(line: Line, at: int) -> Token | None:
    match = _SHARE.match(line.text, line.starts[at])
    if not match or not ends_word(line.text, match.end()):
        return None
    percent = Decimal(match["number"].replace(",", "."))
    if percent > 100:
        raise Refused(f"{shown(match.group())} is more than the whole; a share is at most 100%.")
    return _token(line, "share", rounded(percent / 100), at, match.end())


def _money(line: Line, at: int) -> Token | None:
    """Marked amounts, and bare whole numbers from 1,000 that are no year: these can be nothing else."""
    found = match_money(line.text, line.starts[at])
    if found is None:
        return None
    amount = found.money.amount
    year = bool(_YEAR.match(line.text, line.starts[at]))
    if found.bare and (amount < 1000 or year or not isinstance(amount, int)):
        return None
    return _token(line, "money", found.money, at, found.end)


def _until(line: Line, at: int, as_of: date) -> Token | None:
    match = _UNTIL.match(line.text, line.starts[at])
    found = match_date(line.text, as_of, match.end()) if match else None
    return _token(line, "until", found[0].isoformat(), at, found[1]) if found else None


def period_of(token: Token) -> Period | None:
    """The period that a token gives by itself."""
    return next((p for p in ("month", "quarter", "year", "once") if token.kind == "period" and token.value == p), None)


def check_name(line: Line, end: int, amount_known: bool, as_of: date) -> None:
    """Raises Refused where the first words are no name but something typed wrongly: a range, a bare number, a share
    without a space after it. A year in a name is fine, at its end if a share or an amount is known from elsewhere."""
    for at in range(end):
        word = line.part(at, at + 1)
        if key(word) in _UNTIL_ALONE or _looks_typed(word):
            raise not_understood(line, at, as_of, in_name=True)
        last, year = at == end - 1, end > 1 and _YEAR.fullmatch(word)
        if (at == 0 or last) and _BARE.fullmatch(word) and not (year and (amount_known or not last)):
            raise _bare(line, word, in_name=True)


def _looks_typed(word: str) -> bool:
    digit = any(c in "0123456789" for c in word)
    return "%" in word or (digit and any(c in "/$€£¥₹~" for c in word)) or bool(_RANGE.match(word))


def not_understood(line: Line, at: int, as_of: date, in_name: bool = False) -> Refused:
    """The refusal of a word that is no token; says what is wrong with it where that can be told."""
    word, item = line.part(at, at + 1), shown(line.text, 50)
    if key(word) in _UNTIL_ALONE:
        return (
            not_a_date(line.part(at + 1, min(at + 4, len(line.words)))) if at + 1 < len(line.words) else _no_date(item)
        )
    found = match_date(line.text, as_of, line.starts[at])
    if found:
        part = shown(line.text[line.starts[at] : found[1]])
        return Refused(f"{part} in {item} is a date without a word; write until before it.")
    if _BARE.fullmatch(word):
        return _bare(line, word, in_name)
    if word[0] in "0123456789$€£¥₹~" and "%" not in word:
        try:
            parse_money(word)
        except Refused as refused:
            return refused
    if in_name:
        hint = "; put spaces between its parts, or quotes around the name if it belongs to the name."
    else:
        near = nearest(word[:40], PHRASES)
        hint = f"; did you mean {near}?" if near else f"; {_KNOWN}."
    return Refused(f"{shown(word, 40)} in {item} is not understood{hint}")


def _no_date(item: str) -> Refused:
    return Refused(f"{item} ends without a date; write it like until 2027-03-31 or until March 2027.")


def _bare(line: Line, word: str, in_name: bool) -> Refused:
    """The refusal of a number that could be a share, an amount or a count."""
    value = read_digits(word)
    share = (value * 100 if value < 1 else value).normalize()
    choices = [f"{share:f}%"] if value <= 100 else []
    choices += [f"{word}/month"] + ([f"x{word}"] if word.isdigit() and value >= 1 else [])
    quotes = ", or put the name in quotes" if in_name else ""
    what = "a share, an amount or a count" if value <= 100 else "an amount or a count"
    return Refused(f"{shown(word)} in {shown(line.text, 50)} can be {what}; write {' or '.join(choices)}{quotes}.")
