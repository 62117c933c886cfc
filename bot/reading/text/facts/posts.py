"""A post or a person with the part of its time: an engineer at 60 %, ``Ana 0.8``, a half-timer, ``one at X``."""

from decimal import Decimal
from typing import NamedTuple

from bot.reading.text.facts.table_persons_counted import MAKERS, ON_PAY, PEOPLE, TRADES
from bot.reading.text.names.known import Named
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.table_persons import FIRST_NAMES

POSTS = (MAKERS | PEOPLE | frozenset(
    "entwickler entwicklerin programmierer programmiererin redakteur redakteurin techniker technikerin designerin "
    "développeur développeuse rédacteur rédactrice ingénieur ingénieure graphiste desarrollador desarrolladora "
    "redactor redactora diseñador diseñadora desenvolvedor desenvolvedora redator redatora translator persona pessoa "
    "personne otra otro outra outro autre assistentin hilfskraft".split()
)) - frozenset("fte ftes etp vze timer timers".split())  # fmt: skip
_FULL_POSTS = (["vollzeitstelle"], ["vollzeitstellen"], ["vollzeitkräfte"])
_TRAIL = [[w] for w in "student students researcher researchers candidate candidates fellow fellows".split()]
_IF_TIMED = CLASSES["WORKER"] | TRADES
"""Who may as well be unpaid, but not for a part of their time that is told."""
_A = frozenset("a an one the our another second third my its single junior senior".split())
AND = frozenset("and plus + & und et y e".split())
_FROM = frozenset("at from by @ via".split())
_OF_MANY = (["the"], ["our"], ["their"], ["its"], ["all"], ["my"])
_COUNTS = frozenset(("name", "number", "share"))
_BEGINS = _A | FIRST_NAMES | {"me", "myself", "i", "half"}
BEGINS = _BEGINS | {"<P>", "<N>", "<S>"}
"""With one of these a post begins."""
WHO = POSTS | FIRST_NAMES | _IF_TIMED | {"me", "myself", "i", "<P>", "<N>"}
"""One of these is in every sentence that has a post."""
_PARTS = tuple((f"{written} ", part) for part, row in (
    ("0.5", "half time,halftime,half timer,half timers,half,halbtags,mi temps,media jornada,medio tiempo,meio período,"
            "meio tempo,halbe,halben,demi"),
    ("0.25", "quarter time,quarter timer"),
    ("1", "full time,fulltime,full timer,full timers,vollzeit,temps plein,plein temps,tiempo completo,jornada completa,"
          "tempo integral,ft,full"),
    ("", "part time,part timer,part timers,pt,teilzeit,temps partiel,tiempo parcial,tempo parcial"),
) for written in row.split(","))  # fmt: skip
_BEGIN_PARTS = frozenset(written.split()[0] for written, _ in _PARTS)
_HALVES = frozenset("halbe halben halber halbes demi medio media meio meia".split())
TOLD = _BEGIN_PARTS | _HALVES | _FROM | frozenset("<N> <S> <T> vollzeitstelle vollzeitstellen vollzeitkräfte".split())
"""One of these is in every sentence that tells the part of a post, or who has it."""
_BEFORE_PARTS = frozenset(
    "( at for : = @ on payroll is are am working paid employed both , about roughly 'm 's does works stays gets get "
    "got has have draws who now still currently à a en em in".split()
)
_LEADS = frozenset("at for : = (".split())
"""Before a whole number: it may be a part of a post."""
_MOST_WORDS = 4


class Post(NamedTuple):
    """A post or a person, or several of one kind, as parts of a full post (None where that is not measured); whether
    the part is told, whether they are posts or persons for sure, and whether somebody named has them."""

    start: int
    end: int
    heads: Decimal
    value: Decimal | None
    told: bool
    sure: bool
    lent: bool = False


def post_at(sentence: Sentence, i: int, joins: bool) -> Post | None:
    """The post or the person that begins at a token, with the part of its time and who has them behind; ``joins`` says
    that others stand before."""
    token = sentence.tokens[i]
    if token.kind not in _COUNTS and token.form not in _BEGINS:
        return None
    number = token.kind == "number" and token.value[0] == token.value[1]
    half = token.form == "half" and sentence.forms(i + 1, i + 2) in (["a"], ["an"])
    share = token.kind == "share"
    of = share and sentence.forms(i + 1, i + 2) == ["of"] and sentence.forms(i + 2, i + 3) not in _OF_MANY
    person, before = _person(token) and not lends(sentence, i), ""
    end = i + 1 if person else _noun(sentence, i + of) if number or half or of or token.form in _A else 0
    if end > i + 1:
        before = " ".join(sentence.forms(i + 1, end - 1)).replace(" - ", " ")
        end += sentence.forms(end, end + 1) in _TRAIL  # "a PhD student"
    elif not person:
        end = _stands_alone(sentence, i + 1, joins) if number else 0
        end = end or (i + 1 if token.form == "i" or _written(sentence, i) else 0)
    if not end:
        return None
    value, told, after, lent = _timed(sentence, end)
    if end == i + 1 and not (person or told or lent or share or (number and joins)):
        return None
    timed_before = "half time" in before or "halftime" in before or not _HALVES.isdisjoint(before.split())
    full = "full time" in before or "fulltime" in before or sentence.forms(i + 1, i + 2) in _FULL_POSTS
    if not told and value is not None:
        value = Decimal("0.5") if timed_before else None if {"part", "half"} & set(before.split()) else value
    heads = token.value[0] if number or share else Decimal("0.5") if half else Decimal(1)
    value = None if value is None else heads * value
    if number and (row := _each_told(sentence, end, heads)):
        (value, after), told = row, True
    timed = told and all(t.kind not in ("share", "number") for t in sentence.tokens[end:after])
    lent = lent or (number and sentence.forms(i + 1, i + 2) == ["on"])
    sure = token.kind != "name" or timed or token.value.name.casefold() in FIRST_NAMES
    return Post(i, after, heads, value, told or half or share or timed_before or full, sure, lent)


def lends(sentence: Sentence, i: int) -> bool:
    """``oracle 3 devs + fastly 1 dev``: whether a name stands before those whom it pays."""
    row = [t.kind for t in sentence.tokens[i : i + 2]]
    return row == ["name", "number"] and not _decimal(sentence.tokens[i + 1]) and _noun(sentence, i + 1) > 0


def _noun(sentence: Sentence, i: int) -> int:
    """Where the noun ends that says what a number or an article before it counts: a post; 0 where it is none."""
    words, half = sentence.forms(i + 1, i + 1 + _MOST_WORDS), sentence.tokens[i].form in ("half", "of")
    for n, form in enumerate(words):
        end = i + 2 + n
        if form in POSTS or (words[n - 1 : n] == ["time"] and not {"half", "full"}.isdisjoint(words[:n])):
            return end + (sentence.forms(end, end + 1) != [] and sentence.forms(end, end + 1)[0] in POSTS)
        if not (form.isalpha() or form == "-") or (form in _A and not (half and not n)):
            return 0
        timed = form in _IF_TIMED or (form not in _A and sentence.forms(end, end + 2) == ["(", "<N>"])
        if timed and _part(sentence, end)[1] > end:
            return end
    return 0


def _stands_alone(sentence: Sentence, at: int, joins: bool) -> int:
    """Where a number ends that counts posts without a noun: ``one at 60 %``, ``one does, at 0.6``, ``4 on salary``, of
    others joined to it ``and two at X``; 0 where it counts none."""
    words = sentence.forms(at, at + 3)
    if words[:1] == ["on"] and words[1:2] != [] and words[1] in ON_PAY:
        return at + 2
    joins = joins and not (AND | {","}).isdisjoint(sentence.forms(at - 2, at - 1))
    joined = joins and words[:1] != [] and words[0] in _FROM | {"("} and "<P>" in words
    return at if words[:2] == ["at", "<S>"] or words[:1] == ["does"] or joined else 0


def _written(sentence: Sentence, i: int) -> bool:
    """``un temps plein et un mi-temps``, ``4 full, 1 half``: whether nothing but the part is named."""
    if sentence.tokens[i].kind == "share":
        return sentence.forms(i - 2, i - 1) in (["full"], ["time"], ["fulltime"], ["vollzeit"])
    counts = sentence.tokens[i].kind == "number" or sentence.tokens[i].form in _A
    end = _phrase(sentence, i + 1)[1] if counts else 0
    behind = sentence.forms(end, end + 1)
    return end > i + 1 and (not behind or not behind[0].isalpha() or behind[0] in AND | _FROM)


def _each_told(sentence: Sentence, end: int, heads: Decimal) -> tuple[Decimal, int] | None:
    """``two developers (100 % and 60 %)``: the sum of as many parts as there are heads, and where they end."""
    if heads < 2 or sentence.forms(end, end + 1) not in (["("], [","], [":"], ["at"]):
        return None
    values, at = list[Decimal](), end + 1
    while at < len(sentence.tokens) and (sentence.tokens[at].kind in ("share", "number") or values):
        token = sentence.tokens[at]
        if token.kind == "share" or (token.kind == "number" and _decimal(token) and token.value[0] <= 1):
            values.append(token.value[0])
        elif token.form not in AND and token.form not in (",", "/"):
            break
        at += 1
    return (sum(values, Decimal(0)), at) if len(values) == heads else None


def _timed(sentence: Sentence, end: int) -> tuple[Decimal | None, bool, int, bool]:
    """The part of its time behind a post and whether it is told, where that ends, and whether it is at somebody's."""
    value, after = _part(sentence, end)
    told = after > end
    form = "".join(sentence.forms(after, after + 1))
    at = after + 1 + (sentence.forms(after + 1, after + 2) == ["the"])
    if form not in _FROM or sentence.forms(at, at + 1) != ["<P>"]:
        return value, told, after, False
    named = sentence.tokens[at].value
    lent = told or form in ("at", "@") or (isinstance(named, Named) and bool(named.known or named.kind))
    if told:
        return value, told, at + 1, lent
    value, after = _part(sentence, at + 1)
    return value, after > at + 1, after, lent


def _person(token: Token) -> bool:
    """Whether a token may name a person: one of one word whom nobody knows as a payer."""
    if token.kind == "name":
        return " " not in token.value.name and not token.value.known and not token.value.kind
    return token.form in ("me", "myself") or token.form in FIRST_NAMES


def _phrase(sentence: Sentence, at: int) -> tuple[Decimal | None, int]:
    """The part of a full post that is told in words, and where that ends."""
    if _BEGIN_PARTS.isdisjoint(sentence.forms(at, at + 1)):
        return None, at
    words = " ".join(sentence.forms(at, at + 4)).replace(" - ", " ") + " "
    for written, part in _PARTS:
        if words.startswith(written):
            end = at + len(written.split()) + (sentence.forms(at + 1, at + 2) == ["-"])
            return Decimal(part) if part else None, end
    return None, at


def _part(sentence: Sentence, end: int) -> tuple[Decimal | None, int]:
    """The part of a full post that is told behind it, and where that ends; None where it is not measured."""
    at = end
    while at < len(sentence.tokens) and sentence.tokens[at].form in _BEFORE_PARTS:
        at += 1
    value, after = _phrase(sentence, at)
    if after > at and value is None and sentence.forms(after, after + 2) == ["(", "<S>"]:
        return sentence.tokens[after + 1].value[0], after + 3  # "part-time (50 %)"
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
