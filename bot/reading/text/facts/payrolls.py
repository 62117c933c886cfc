"""Posts and persons one after the other beside a word for pay, each with the part of its time: an engineer at 60 % and
a writer at 50 %."""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bot.reading.numbers import rounded
from bot.reading.text.facts.persons import ELSE, FREE, GONE, MAKERS, PEOPLE
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES, SPARE
from bot.reading.text.words.table_persons import FIRST_NAMES

_PAY = frozenset(
    "pays pay paying employs employ employing payroll salaries salary wages wage funds finances covers bankrolls "
    "supports sustains paid employed salaried staff buys keeps seconds lends angestellt ftes".split()
)
_WEAK = frozenset("<K> grant sustained carries carry keeps supported fund feeds award contract".split())
"""Beside a row of posts these tell of pay as well."""
_HIRED = frozenset("postdoc postdocs rse rses phd phds".split())
_POSTS = (MAKERS | PEOPLE) - frozenset("fte ftes etp vze timer timers".split())
_TRAIL = [[w] for w in "student students researcher researchers candidate candidates fellow fellows".split()]
_IF_TIMED = CLASSES["WORKER"]
"""Who may as well be unpaid, but not for a part of their time that is told."""
_A = frozenset("a an one the our another second third my its single junior senior".split())
_PARTS = tuple((f"{written} ", part) for part, row in (
    ("0.5", "half time,halftime,half timer,half timers,half,halbtags,mi temps,media jornada,medio tiempo,meio período"),
    ("1", "full time,fulltime,full timer,full timers,vollzeit,temps plein,plein temps,tiempo completo,jornada completa,"
          "tempo integral,ft"),
    ("", "part time,part timer,part timers,pt,teilzeit,temps partiel,tiempo parcial,tempo parcial"),
) for written in row.split(","))  # fmt: skip
_BEFORE_PARTS = frozenset(
    "( at for : = @ on payroll is are am working paid employed both , about roughly 'm 's does works stays gets get "
    "got has have draws who now still currently à a".split()
)
_AND = frozenset("and plus + & und et y e".split())
_JOINS = _AND | frozenset(", ; / as well also".split())
_FROM = frozenset("at from by @ via".split())
_WHO = _POSTS | FIRST_NAMES | _IF_TIMED | {"me", "myself", "i", "<P>", "<N>"}
_AGAINST = (GONE | SPARE | ELSE) - {"each"} | frozenset("server hosting travel day hobby commits".split())
_LEADS = frozenset("at for : = (".split())
"""Before a whole number: it may be a part of a post."""
_MOST_WORDS, _NEAR, _FEW, _MOST_RANK = 4, 8, 4, 4


class _Post(NamedTuple):
    """A post or a person, as a part of a full post (None where it is not measured); whether that part is told, whether
    it is a post or a person for sure, and whether somebody named employs them: ``one at <P>``."""

    start: int
    end: int
    value: Decimal | None
    told: bool
    sure: bool
    lent: bool = False


def read_payrolls(found: list[Sentence], ledger: Ledger, least: int = 1) -> None:
    """Notes how many full posts are paid, where at least so many stand in a row or each in an item of a list. A row
    wins over what was read of a part of it; where one in the row has a part of a post that nobody tells, none is."""
    said, known = ledger.origins.get("paid_people"), ledger.facts.get("paid_people", 0)
    rank = ledger.rank["paid_people"] + 1 if said else 0
    if rank > _MOST_RANK + 1 or (said and (not known or not any(s is said.sentence for s in found))):
        return
    if said and said.sentence.tokens[said.start].form == "both":  # "both wages", of those told one by one elsewhere
        said = None
    rows, strong = list[tuple[Sentence, list[_Post]]](), False
    for before, sentence in pairwise([None, *([said.sentence] if said else found)]):
        row = _row(sentence, said) if sentence else []
        asked = before is not None and before.question and not _PAY.isdisjoint(before.words)
        sure = _is_paid(sentence, row) if sentence and row else None
        if sentence and sure is not None:
            rows.append((sentence, row))
            strong = strong or sure or asked
    values = [p.value for _, posts in rows for p in posts]
    one_list = len(rows) == 1 or all(len(posts) == 1 for _, posts in rows)
    if one_list and None not in values and len(values) >= (least if strong and not known else 2):
        total = sum((v for v in values if v is not None), Decimal(0))
        if total > known or (known and not said):
            (sentence, posts), *_ = rows
            ledger.say("paid_people", rounded(total), sentence, posts[0].start, posts[-1].end, rank)


def _row(sentence: Sentence, said: Origin | None) -> list[_Post]:
    """The first row of posts in a sentence, of which nothing but a part was read; empty where there is none."""
    row, i = list[_Post](), 0
    while i < len(sentence.tokens) and not sentence.words.isdisjoint(_WHO):
        free = said is not None or not sentence.used[i]
        post = _post(sentence, i, row != []) if free and not sentence.blocked[i] else None
        if post:
            row.append(post._replace(lent=post.lent or (i > 0 and _lends(sentence, i - 1))))
        elif row and sentence.tokens[i].form not in _JOINS and not _lends(sentence, i):
            if len(row) > 1 or row[0].told:
                break
            row.clear()
        i = post.end if post else i + 1
    told = len(row) > 1 or (row != [] and row[0].told)
    if told and row[-1].told and sentence.forms(row[-1].end, row[-1].end + 1) == ["each"]:
        return [p if p.told else p._replace(value=row[-1].value, told=True) for p in row]
    return row if told and (said is None or any(p.end <= said.start or p.start >= said.end for p in row)) else []


def _lends(sentence: Sentence, i: int) -> bool:
    """``oracle 3 devs + fastly 1 dev``: whether a name stands before those whom it pays."""
    counts = sentence.tokens[i].kind == "name" and sentence.forms(i + 1, i + 2) == ["<N>"]
    return counts and not _decimal(sentence.tokens[i + 1]) and _noun(sentence, i + 1) > 0


def _is_paid(sentence: Sentence, row: list[_Post]) -> bool | None:
    """Whether words near a row tell of pay; False where they may (its posts have parts of a full one), None if not."""
    behind = sentence.forms(row[-1].end, row[-1].end + _NEAR)
    before = sentence.forms(row[0].start - _NEAR, row[0].start)
    inside = sentence.forms(row[0].start, row[-1].end)
    clause = [*before, *inside, *(behind[: behind.index(",")] if "," in behind else behind)]
    told, lent = all(p.told for p in row), (len(row) > 1 or row[0].told) and any(p.lent for p in row)
    joined = told or lent or not _AND.isdisjoint(sentence.forms(row[-2].end, row[-1].start))
    of_each = row[-1].told and behind[:1] == ["each"]
    measured = of_each and any(t.kind == "number" for t in sentence.tokens[row[-1].start + 1 : row[-1].end])
    each = "each" in (*before, *inside, *behind[of_each:2])
    partly = told and all(p.sure and p.value and p.value % 1 for p in row) and not _WEAK.isdisjoint(before + behind)
    same = next((n for n, form in enumerate(behind) if form in _AND or form == "<N>"), _FEW)
    against = not FREE.isdisjoint(behind[: min(same, _FEW)]) or not _AGAINST.isdisjoint(clause)
    if each or not joined or not any(p.sure for p in row) or against:
        return None
    if (told and measured) or partly or lent or not _PAY.isdisjoint((*before, *inside, *behind)):
        return True
    return False if told or not (_WEAK | _HIRED).isdisjoint(clause) else None


def _post(sentence: Sentence, i: int, joins: bool) -> _Post | None:
    """A post or a person that begins at a token, with the part of its time and who pays behind; ``joins`` says that
    others stand before."""
    token = sentence.tokens[i]
    number = token.kind == "number" and token.value[0] == token.value[1]
    half = token.form == "half" and sentence.forms(i + 1, i + 2) in (["a"], ["an"])
    person, before = _person(token) and not _lends(sentence, i), ""
    end = i + 1 if person else _noun(sentence, i) if number or half or token.form in _A else 0
    if end > i + 1:
        before = " ".join(sentence.forms(i + 1, end - 1)).replace(" - ", " ")
        end += sentence.forms(end, end + 1) in _TRAIL  # "a PhD student"
    elif not person:
        alone = (number and _stands_alone(sentence, i + 1, joins)) or token.form == "i" or _written(sentence, i)
        end = i + 1 if alone else 0
    if not end:
        return None
    value, told, after, lent = _timed(sentence, end)
    if end == i + 1 and not person and not told and not lent:
        return None
    timed_before = "half time" in before or "halftime" in before
    if not told and value is not None:
        value = Decimal("0.5") if timed_before else None if {"part", "half"} & set(before.split()) else value
    heads = token.value[0] if number else Decimal("0.5") if half else Decimal(1)
    timed = told and all(t.kind not in ("share", "number") for t in sentence.tokens[end:after])
    sure = token.kind != "name" or timed or token.value.name.casefold() in FIRST_NAMES
    return _Post(i, after, None if value is None else heads * value, told or half or timed_before, sure, lent)


def _noun(sentence: Sentence, i: int) -> int:
    """Where the noun ends that says what a number or an article before it counts: a post; 0 where it is none."""
    words, half = sentence.forms(i + 1, i + 1 + _MOST_WORDS), sentence.tokens[i].form == "half"
    for n, form in enumerate(words):
        end = i + 2 + n
        if form in _POSTS or (words[n - 1 : n] == ["time"] and not {"half", "full"}.isdisjoint(words[:n])):
            return end
        if not (form.isalpha() or form == "-") or (form in _A and not (half and not n)):
            return 0
        timed = form in _IF_TIMED or (form not in _A and sentence.forms(end, end + 2) == ["(", "<N>"])
        if timed and _part(sentence, end)[1] > end:
            return end
    return 0


def _stands_alone(sentence: Sentence, at: int, joins: bool) -> bool:
    """Whether a number counts posts without a noun: ``one at 60 %``, ``one does, at 0.6``, of others joined to it
    ``and two at <P>``."""
    words = sentence.forms(at, at + 2)
    return words == ["at", "<S>"] or words[:1] == ["does"] or (joins and words[:1] != [] and words[0] in _FROM)


def _written(sentence: Sentence, i: int) -> bool:
    """``un temps plein et un mi-temps``, ``one full time and one half time``: whether nothing but the part is named."""
    counts = sentence.tokens[i].kind == "number" or sentence.tokens[i].form in _A
    end = _phrase(sentence, i + 1)[1] if counts else 0
    behind = sentence.forms(end, end + 1)
    return end > i + 1 and (not behind or not behind[0].isalpha() or behind[0] in _AND | _FROM)


def _timed(sentence: Sentence, end: int) -> tuple[Decimal | None, bool, int, bool]:
    """The part of its time behind a post and whether it is told, where that ends, and whether it is at somebody's."""
    value, after = _part(sentence, end)
    told, at = after > end, after
    if sentence.forms(at, at + 1) != [] and sentence.tokens[at].form in _FROM:
        at += 2 if sentence.forms(at + 1, at + 2) == ["the"] else 1
        if sentence.forms(at, at + 1) == ["<P>"]:
            lent = told or sentence.tokens[after].form in ("at", "@")
            if not told:
                value, after = _part(sentence, at + 1)
                return value, after > at + 1, after, lent
            return value, told, at + 1, lent
    return value, told, after, False


def _person(token: Token) -> bool:
    """Whether a token may name a person: one of one word whom nobody knows as a payer."""
    if token.kind == "name":
        return " " not in token.value.name and not token.value.known and not token.value.kind
    return token.form in ("me", "myself") or token.form in FIRST_NAMES


def _phrase(sentence: Sentence, at: int) -> tuple[Decimal | None, int]:
    """The part of a full post that is told in words, and where that ends."""
    words = " ".join(sentence.forms(at, at + 4)).replace(" - ", " ") + " "
    for written, part in _PARTS:
        if words.startswith(written):
            return Decimal(part) if part else None, at + len(written.split()) + (
                sentence.forms(at + 1, at + 2) == ["-"]
            )
    return None, at


def _part(sentence: Sentence, end: int) -> tuple[Decimal | None, int]:
    """The part of a full post that is told behind it, and where that ends; None where it is not measured."""
    at = end
    while at < len(sentence.tokens) and sentence.tokens[at].form in _BEFORE_PARTS:
        at += 1
    value, after = _phrase(sentence, at)
    if after > at:
        return value, after + (sentence.forms(after, after + 1) == [")"])
    token, after = sentence.tokens[at] if at < len(sentence.tokens) else None, at + 1
    if token and token.kind == "share" and sentence.forms(at + 1, at + 2) != ["of"]:
        value = token.value[0]
    elif token and token.kind == "number" and (_decimal(token) or sentence.forms(at - 1, at)[0] in _LEADS):
        value, after = token.value[0], after + (sentence.forms(at + 1, at + 2) == ["fte"])
    elif token and token.kind == "span" and token.value[1] == "day" and sentence.forms(at + 1, at + 3) == ["a", "week"]:
        value, after = token.value[2] / 5, at + 3
    if value is None or value > 1:
        return Decimal(1), end
    return value, after + (sentence.forms(after, after + 1) == [")"])


def _decimal(token: Token) -> bool:
    """``1.0``: whether a number is written as a part of a post may be."""
    return token.value[0] % 1 != 0 or token.value[0].as_tuple().exponent < 0
