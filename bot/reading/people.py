"""The people of a project as typed: ``3 paid in Europe, 10 volunteers, 1 key``."""

import re
from typing import Literal, get_args

from bot.domain.refusal import Refused, nearest, shown
from bot.domain.situation import Region
from bot.reading.numbers import DIGITS, NUMBER_WORD, read_digits, read_word, rounded
from bot.reading.words import bounded, plain

Field = Literal["paid_people", "volunteers", "key_people"]

_ANYBODY = ("people", "person", "devs", "dev", "developers", "developer", "maintainers", "maintainer", "engineers",
            "engineer", "contributors", "contributor", "members", "member", "staff")  # fmt: skip
_SAID: dict[Field, tuple[str, ...]] = {
    "paid_people": ("paid", "full time", "employed", "salaried", "fte", "ftes", "employees", "employee"),
    "volunteers": ("volunteers", "volunteer", "unpaid"),
    "key_people": ("key",),
}
_NOUNS: dict[str, Field] = {
    phrase: field
    for field, words in _SAID.items()
    for word in words
    for phrase in (word, *(f"{word} {noun}" for noun in _ANYBODY))
}
_MOST_WORDS = 3
_FORM = "write it like 3 paid, 10 volunteers, 1 key"
_NUMBER = re.compile(rf"(?P<digits>{DIGITS})|(?P<none>(?:no|zero)(?![A-Za-z]))|(?P<word>{NUMBER_WORD})", re.I | re.A)
_BETWEEN = re.compile(r" ?(?:[,;+&]|and(?![A-Za-z])|plus(?![A-Za-z]))? ?", re.I | re.A)
_REGIONS = {region.casefold(): region for region in get_args(Region)}
_WHERE = re.compile(rf" ?in (?P<region>{'|'.join(_REGIONS)}|\S+)", re.I)
_NOUN_WORD = re.compile(r" ?([A-Za-z]+(?:-[A-Za-z]+)?)(?![A-Za-z0-9])", re.A)


def read_people(text: str) -> dict[str, float | str]:
    """``paid_people`` (full-time equivalents), ``volunteers``, ``key_people`` and ``region``, those that are given.

    Numbers may be words up to twelve, with halves (``two and a half FTE``); ``no`` and ``zero`` are 0. Raises Refused
    for unknown words, numbers without a word, and the same people given twice.
    """
    text = plain(bounded(text, "The option people"))
    if not text:
        raise Refused(f"The option people is empty; {_FORM}.")
    people = dict[str, float | str]()
    at = 0
    while at < len(text):
        number = _NUMBER.match(text, at)
        if number is None:
            raise Refused(f"{shown(text[at:], 40)} begins with no number; {_FORM}.")
        field, end = _field(text, number)
        if field in people:
            raise Refused(f"{shown(text[at:end])} gives {field.replace('_', ' ')} a second time; give each once.")
        people[field] = _value(number)
        at = end
        if where := _WHERE.match(text, at):
            if "region" in people:
                raise Refused(f"{shown(where.group().strip())} gives the region a second time; give it once.")
            people["region"] = _region(where["region"])
            at = where.end()
        between = _BETWEEN.match(text, at)
        at = between.end() if between else at
        if between and at == len(text) and between.group().strip() not in ("", ",", ";"):
            raise Refused(f"{shown(between.group().strip())} at the end of {shown(text)} leads to nothing; {_FORM}.")
    return people


def _region(word: str) -> str:
    region = _REGIONS.get(word.casefold().rstrip(",;."))
    if region is None:
        raise Refused(f"{shown(word)} is no region; write in and one of {', '.join(_REGIONS.values())}.")
    return region


def _value(number: re.Match[str]) -> int | float:
    if number["digits"]:
        return rounded(read_digits(number["digits"]))
    return 0 if number["none"] else rounded(read_word(number["word"]))


def _field(text: str, number: re.Match[str]) -> tuple[Field, int]:
    """What the words after a number count, and the offset after them."""
    words, ends = list[str](), list[int]()
    at = number.end()
    while len(words) < _MOST_WORDS and (word := _NOUN_WORD.match(text, at)):
        words += word[1].casefold().split("-")
        ends += [word.end()] * (1 + word[1].count("-"))
        at = word.end()
    for count in range(len(words), 0, -1):
        field = _NOUNS.get(" ".join(words[:count]))
        if field and (count == len(words) or ends[count] != ends[count - 1]):
            return field, ends[count - 1]
    raise _unknown(text, number, words)


def _unknown(text: str, number: re.Match[str], words: list[str]) -> Refused:
    typed = number.group()
    if not words:
        part = text[number.start() : number.end() + 12].strip()
        return Refused(f"{shown(part)} does not say whether they are paid, volunteers or key people; {_FORM}.")
    part = f"{typed} {words[0]}"
    if words[0] in _ANYBODY:
        choices = f"write {typed} paid, {typed} volunteers or {typed} key"
        return Refused(f"{shown(part)} does not say whether they are paid; {choices}.")
    if words[0] in ("part", "parttime"):
        return Refused(
            f"{shown(text, 50)} has part-time people without saying how much they work; write such as 0.5 FTE."
        )
    near = nearest(words[0][:40], _NOUNS)
    hint = f"; did you mean {near}?" if near else f"; {_FORM}."
    return Refused(f"{shown(words[0])} in {shown(text, 50)} is not understood{hint}")
