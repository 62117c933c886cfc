"""Those whom a sentence counts, and whether it says that they are paid: read where no frame tells of them."""

import re
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from bot.reading.numbers import rounded
from bot.reading.text.facts.counts import by_the_job, described, is_a_sum
from bot.reading.text.facts.headcount import part_told
from bot.reading.text.facts.table_crew import (
    BEHIND,
    CALLED,
    COUNT,
    DOES,
    JOINED,
    NO_CREW,
    PART,
    POSTS,
    REST,
    SAID,
    TEAMS,
    TITLE,
    VAGUE,
)
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.frames import expanded
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import LET_GO, SPARE
from bot.reading.text.words.cues import DENIED
from bot.reading.text.words.patterns import Pattern

_COUNTED = frozenset(("<N>", "<S>", "both"))
_MOST = 12
"""How many figures of a sentence are looked at."""
_BEFORE = 100
"""How many signs before a figure are looked at for a label."""
_MOST_PEOPLE = 10**5
_OURS = ("the", "our", "its", "their", "these", "those")
_PLAIN = ("paid", ", paid")
"""What may be said of an amount as well."""
_OPENS = 4
_RANK_OF_PARTS = 4
"""Above the frames, which know no more than one of several parts."""


class _Patterns(NamedTuple):
    counted: Pattern
    said: Pattern
    part: Pattern
    title: Pattern
    does: Pattern


@cache
def _patterns() -> _Patterns:
    return _Patterns(*(Pattern(expanded(p)) for p in (COUNT, SAID, PART, TITLE, DOES)))


@dataclass(slots=True)
class _Count:
    """People counted: where on the tape, how many, whether they are of others, what is said of them and where."""

    start: int
    end: int
    value: Decimal
    named: bool
    of: bool
    post: bool = False
    titled: bool = False
    said: str = ""
    part: Decimal | None = None


def read_crew(sentence: Sentence, ledger: Ledger) -> None:
    """Notes how many are paid and how many are not, where the clause that counts them says so."""
    share_of_item = sentence.item and "<S>" in sentence.words
    if sentence.words.isdisjoint(_COUNTED) or (sentence.words.isdisjoint(CALLED) and not share_of_item):
        return
    counts = _counts(sentence)
    _in_the_list(counts, sentence, ledger)
    counts = [c for c in counts if not _measured_again(c, counts, sentence.tape)]
    for fact, said in (("paid_people", "paid"), ("volunteers", "unpaid")):
        told = [c for c in counts if c.said == said]
        if said == "paid" and not SPARE.isdisjoint(sentence.words) and REST.isdisjoint(sentence.words):
            continue  # "employed at X, the project is a hobby"
        if told and (value := _together(told, sentence)) is not None:
            _note(fact, value, told, sentence, ledger)


def _measured_again(one: _Count, counts: list[_Count], tape: str) -> bool:
    """``three people, 2.4 full-time equivalents``: whether heads are counted again by their time right behind."""
    return any(
        one.end <= c.start
        and tape[one.end : c.start].strip() in (",", "(")
        and c.value != int(c.value) < one.value == int(one.value)
        for c in counts
        if c is not one
    )


def _counts(sentence: Sentence) -> list[_Count]:
    """What a sentence counts, each with what is said of it."""
    tape, found = sentence.tape, list[_Count]()
    patterns = _patterns()
    matches = list(patterns.counted.finditer(tape))[:_MOST]
    valued = [(m, value) for m in matches if (value := _value(sentence, m)) is not None]
    for i, (match, value) in enumerate(valued):
        last = found[-1].end if found else 0
        if match.start() + 1 < last:
            continue  # the part of a post of those before
        measured = tape.startswith(" ( <N> fte", match.end())
        stop = valued[i + 1][0].start() + 1 if i + 1 < len(valued) and not measured else len(tape)
        one = _Count(
            match.start(),
            match.end(),
            value,
            not match["n"] or bool(match["who"] or match["of"]) or tape.startswith(" by <P>", match.end()),
            bool(match["of"]),
            bool(match["who"]) and match["who"].split()[-1] in POSTS,
        )
        _say(one, sentence, last, stop)
        found.append(one)
    _inherit(found, tape)
    return [c for c in found if (c.said or c.part) and _allowed(sentence, c)]


def _value(sentence: Sentence, match: re.Match[str]) -> Decimal | None:
    """How many are counted; None where it is a bound, a whole of which others are a part, or counts no people."""
    if match["one"]:
        return Decimal(1)
    if match["both"]:
        first, end = sentence.segment(sentence.index(match.start() + 1))
        return Decimal(2) if "<N>" not in sentence.forms(first, end) else None
    at = sentence.index(match.start("n"))
    low, high = sentence.tokens[at].value
    before = sentence.forms(at - 2, at)
    if low > _MOST_PEOPLE or low != high or not NO_CREW.isdisjoint(before) or before[-1:] == ["#"]:
        return None
    if sentence.forms(at + 1, at + 3) in ([":", "<N>"], ["/", "<N>"]) or before in (
        ["<N>", ":"],
        ["<N>", "in"],
        ["<N>", "/"],
    ):
        return None
    if not match["who"] and not match["of"]:
        following = "".join(sentence.forms(at + 1, at + 2))
        linked = sentence.forms(at + 1, at + 3) in (["at", "<S>"], ["by", "<P>"])
        if (following[:1].isalpha() and following not in BEHIND and not linked) or following == "%":
            return None
    of = before[-1:] == ["of"] or (before[:1] == ["of"] and before[-1] in _OURS)
    if of and (not TEAMS.intersection(sentence.forms(at - 3, at)) or "<S>" in sentence.forms(at - 4, at)):
        return None
    me = sentence.forms(at - 2, at) == ["me", "and"]
    return low + (me and (at == len(before) or sentence.forms(at - 3, at - 2)[0] in _PAYS))


_EMPLOYS = (" pays a", " employs a", " funds a", " finances a")
_PAYS = frozenset("employs employ pays pay funds fund for finances".split())


def _say(one: _Count, sentence: Sentence, last: int, stop: int) -> None:
    """What is said of those counted, behind them or before."""
    patterns, tape = _patterns(), sentence.tape
    part = patterns.part.match(tape, one.end, stop)
    if part:
        one.part = part_told(sentence, part, one.value)
        one.end = part.end()
    vague = one.part is None and VAGUE.search(tape, one.start, one.end + 1)
    said = patterns.said.match(tape, one.end, stop)
    first = max(last, one.start - _BEFORE)
    title = patterns.title.match(tape[first : one.start + 1])
    if said and (one.named or said.group().strip() not in _PLAIN):
        one.said = "unpaid" if said["unpaid"] else "paid"
        one.end = said.end()
        if one.part is None and (part := patterns.part.match(tape, one.end)):
            one.part = part_told(sentence, part, one.value)
            one.end = part.end()
    elif title:
        one.said, one.titled = ("unpaid" if title["unpaid"] or title["few"] else "paid"), True
        one.start = first + title.start(title.lastgroup or 0)
    elif (
        one.post
        or tape.startswith(_EMPLOYS, one.start)
        or (one.named and patterns.does.match(tape[first : one.start + 1]))
        or (part and part["half"])
    ):
        one.said = "paid"
    if one.said == "paid" and (vague or VAGUE.match(tape, one.end, stop)):
        one.said = ""


def _inherit(found: list[_Count], tape: str) -> None:
    """``two students and a postdoc are employed``: of those joined to others the same is said; ``four people, two half
    time`` are four."""
    for one, following in zip(reversed(found[:-1]), reversed(found[1:]), strict=True):
        if not _join(one, following, tape):
            continue
        if following.part is not None and not following.named and tape[one.end : following.start] == " ,":
            one.said, following.said = one.said or following.said, ""
        elif not one.said and one.named and following.said and not following.post:
            one.said = following.said
    for one, following in pairwise(found):
        if not one.named and not one.said and " all " in tape[following.start : following.end]:
            following.said = ""  # "design 1, ops 1, all paid" tells of more than the last
        plus = tape[one.end : following.start].strip() in ("and", "plus", "+", "&", "und", "et", "y", "e")
        other = following.part is not None and (following.named or one.value == 1 or plus)
        other = other or (one.said == "paid" and tape.startswith(" by <P>", following.end))
        if one.said and other and not following.said and _join(one, following, tape):
            following.said = one.said


def _in_the_list(counts: list[_Count], sentence: Sentence, ledger: Ledger) -> None:
    """``- 2 maintainers, salaried``, ``- 1 manager, 50 %``: an item tells of the same as the one before."""
    before = ledger.origins.get("paid_people")
    if before and sentence.item and _in_one_list(sentence, before):
        for one in counts:
            if one.named and one.part is not None and not one.said:
                one.said = "paid"


def _join(one: _Count, following: _Count, tape: str) -> bool:
    return one.end <= following.start + 1 and JOINED.fullmatch(tape[one.end : following.start + 1]) is not None


def _allowed(sentence: Sentence, one: _Count) -> bool:
    start, end = sentence.index(one.start + 1), sentence.index(one.end)
    if one.said == "paid" and (by_the_job(sentence.forms(start, end + 4)) or described(sentence, start)):
        return False
    if is_a_sum(sentence, start):
        return False
    if not LET_GO.isdisjoint(sentence.forms(end, end + 3)):
        return False
    why = set(sentence.blocked[start:end]) - {""}
    return not why or (one.said == "unpaid" and why == {DENIED})


def _together(told: list[_Count], sentence: Sentence) -> Decimal | None:
    """The number of all of whom the same is said; None where it is not clear that they are others."""
    if (
        len(told) == 1
        and not told[0].titled
        and not sentence.tape.startswith((" <", " both", *_EMPLOYS), told[0].start)
    ):
        return None  # "3 and a writer half time"
    if len(told) > 1 and (told[-1].of or (told[0].titled and not all(c.named for c in told[1:]))):
        return None
    if any(not _join(a, b, sentence.tape) for a, b in pairwise(told)):
        return None
    return sum((c.value * (1 if c.part is None else c.part) for c in told), Decimal(0))


def _note(fact: str, value: Decimal, told: list[_Count], sentence: Sentence, ledger: Ledger) -> None:
    start, end = sentence.index(told[0].start + 1), sentence.index(told[-1].end)
    rank = _RANK_OF_PARTS if len(told) > 1 or told[0].part is not None else 0
    if fact == "volunteers" and (value != int(value) or value == 1):
        return  # one who works in the evenings may have others beside
    before = ledger.origins.get(fact)
    if before and not before.sentence.same_words(sentence) and _in_one_list(sentence, before) and not told[0].titled:
        value += Decimal(str(ledger.facts[fact]))
        rank = ledger.rank[fact] + 1
    ledger.say(fact, rounded(value), sentence, start, end, rank)


def _in_one_list(sentence: Sentence, before: Origin) -> bool:
    """Whether each item of a list counts people of its own; the first of a text is not marked as one."""
    return sentence.item and (before.sentence.item or before.start <= _OPENS)
