"""Posts and persons one after the other beside a word for pay, each with the part of its time: an engineer at 60 % and
a writer at 50 %."""

from decimal import Decimal
from typing import NamedTuple

from bot.reading.numbers import rounded
from bot.reading.text.facts.persons import ELSE, GONE, MAKERS, PEOPLE
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
_PARTS = (
    ("half time", "0.5"), ("halftime", "0.5"), ("half", "0.5"), ("halbtags", "0.5"), ("mi temps", "0.5"),
    ("full time", "1"), ("fulltime", "1"), ("vollzeit", "1"), ("part time", ""), ("pt", ""), ("teilzeit", ""),
)  # fmt: skip
_BEFORE_PARTS = frozenset("( at for : = @ on payroll is are am working paid employed both , about roughly".split())
_AND = frozenset("and plus + & und et y e".split())
_JOINS = _AND | frozenset(", ; as well also".split())
_WHO = _POSTS | FIRST_NAMES | _IF_TIMED | {"me", "myself", "<P>"}
_AGAINST = (GONE | SPARE | ELSE) - {"each"} | frozenset("server hosting travel day hobby commits".split())
_MOST_WORDS, _NEAR, _MOST_RANK = 4, 8, 4


class _Post(NamedTuple):
    """A post or a person, as a part of a full post (None where it is not measured); whether that part is told, and
    whether it is a post or a person for sure."""

    start: int
    end: int
    value: Decimal | None
    told: bool
    sure: bool


def read_payrolls(found: list[Sentence], ledger: Ledger, least: int = 1) -> None:
    """Notes how many full posts are paid, where at least so many stand in a row or each in an item of a list. A row
    wins over what was read of a part of it."""
    said, known = ledger.origins.get("paid_people"), ledger.facts.get("paid_people", 0)
    rank = ledger.rank["paid_people"] + 1 if said else 0
    if rank > _MOST_RANK + 1 or (said and not any(s is said.sentence for s in found)):
        return
    rows, strong = list[tuple[Sentence, list[_Post]]](), False
    for sentence in [said.sentence] if said else found:
        row = _row(sentence, said)
        sure = _is_paid(sentence, row) if row else None
        if sure is not None:
            rows.append((sentence, row))
            strong = strong or sure
    values = [p.value for _, posts in rows for p in posts]
    one_list = len(rows) == 1 or all(len(posts) == 1 for _, posts in rows)
    if one_list and None not in values and len(values) >= (least if strong else 2):
        total = sum((v for v in values if v is not None), Decimal(0))
        if total > known:
            (sentence, posts), *_ = rows
            ledger.say("paid_people", rounded(total), sentence, posts[0].start, posts[-1].end, rank)


def _row(sentence: Sentence, said: Origin | None) -> list[_Post]:
    """The first row of posts in a sentence, of which nothing but a part was read; empty where there is none."""
    row, i = list[_Post](), 0
    while i < len(sentence.tokens) and not sentence.words.isdisjoint(_WHO):
        free = said is not None or not sentence.used[i]
        post = _post(sentence, i) if free and not sentence.blocked[i] else None
        if post:
            row.append(post)
        elif row and sentence.tokens[i].form not in _JOINS:
            if len(row) > 1 or row[0].told:
                break
            row.clear()
        i = post.end if post else i + 1
    told = len(row) > 1 or (row != [] and row[0].told)
    if told and row[-1].told and sentence.forms(row[-1].end, row[-1].end + 1) == ["each"]:
        return [p if p.told else p._replace(value=row[-1].value, told=True) for p in row]
    return row if told and (said is None or any(p.end <= said.start or p.start >= said.end for p in row)) else []


def _is_paid(sentence: Sentence, row: list[_Post]) -> bool | None:
    """Whether words near a row tell of pay; False where they may (its posts have parts of a full one), None if not."""
    behind = sentence.forms(row[-1].end, row[-1].end + _NEAR)
    before = sentence.forms(row[0].start - _NEAR, row[0].start)
    inside = sentence.forms(row[0].start, row[-1].end)
    clause = [*before, *inside, *(behind[: behind.index(",")] if "," in behind else behind)]
    told = all(p.told for p in row)
    joined = told or not _AND.isdisjoint(sentence.forms(row[-2].end, row[-1].start))
    of_each = row[-1].told and behind[:1] == ["each"]
    measured = of_each and any(t.kind == "number" for t in sentence.tokens[row[-1].start + 1 : row[-1].end])
    each = "each" in (*before, *inside, *behind[of_each:2])
    partly = told and all(p.sure and p.value and p.value % 1 for p in row) and not _WEAK.isdisjoint(before + behind)
    against = "unpaid" in behind[:2] or not _AGAINST.isdisjoint(clause)
    if each or not joined or not any(p.sure for p in row) or against:
        return None
    if (told and measured) or partly or not _PAY.isdisjoint((*before, *inside, *behind)):
        return True
    return False if told or not (_WEAK | _HIRED).isdisjoint(clause) else None


def _post(sentence: Sentence, i: int) -> _Post | None:
    """A post or a person that begins at a token, with the part of its time behind."""
    token, end, before = sentence.tokens[i], 0, ""
    number = token.kind == "number" and token.value[0] == token.value[1]
    words = sentence.forms(i + 1, i + 1 + _MOST_WORDS)
    if _person(token) or (number and words[:2] == ["at", "<S>"]):
        end = i + 1
    half = token.form == "half" and words[:1] in (["a"], ["an"])
    for n, form in enumerate(words if number or half or token.form in _A else ()):
        if form in _POSTS or (words[n - 1 : n] == ["time"] and not {"half", "full"}.isdisjoint(words[:n])):
            end, before = i + 2 + n, " ".join(words[:n]).replace(" - ", " ")
            break
        if not (form.isalpha() or form == "-") or (form in _A and not (half and not n)):
            break
        timed = form in _IF_TIMED or (form not in _A and sentence.forms(i + 2 + n, i + 4 + n) == ["(", "<N>"])
        if timed and _part(sentence, i + 2 + n)[1] > i + 2 + n:
            end = i + 2 + n
            break
    if not end:
        return None
    if not _person(token) and sentence.forms(end, end + 1) in _TRAIL:  # "a PhD student"
        end += 1
    value, after = _part(sentence, end)
    heads = token.value[0] if number else Decimal(1)
    timed_before = "half time" in before or "halftime" in before
    if after == end and value is not None:
        value = Decimal("0.5") if timed_before else None if {"part", "half"} & set(before.split()) else value
    value = heads * (Decimal("0.5") if half else 1) * value if value is not None else None
    timed = after > end and all(t.kind not in ("share", "number") for t in sentence.tokens[end:after])
    sure = token.kind != "name" or timed or token.value.name.casefold() in FIRST_NAMES
    return _Post(i, after, value, after > end or half or timed_before, sure)


def _person(token: Token) -> bool:
    """Whether a token may name a person: one of one word whom nobody knows as a payer."""
    if token.kind == "name":
        return " " not in token.value.name and not token.value.known and not token.value.kind
    return token.form in ("me", "myself") or token.form in FIRST_NAMES


def _part(sentence: Sentence, end: int) -> tuple[Decimal | None, int]:
    """The part of a full post that is told behind it, and where that ends; None where it is not measured."""
    at = end
    while at < len(sentence.tokens) and sentence.tokens[at].form in _BEFORE_PARTS:
        at += 1
    words = " ".join(sentence.forms(at, at + 3)).replace(" - ", " ") + " "
    for written, part in _PARTS:
        if words.startswith(written + " "):
            after = at + len(written.split()) + (sentence.forms(at + 1, at + 2) == ["-"])
            return Decimal(part) if part else None, after + (sentence.forms(after, after + 1) == [")"])
    token, value, after = sentence.tokens[at] if at < len(sentence.tokens) else None, None, at + 1
    if token and token.kind == "share" and sentence.forms(at + 1, at + 2) != ["of"]:
        value = token.value[0]
    elif token and token.kind == "number" and (at > end or token.value[0] < 1):
        value, after = token.value[0], after + (sentence.forms(at + 1, at + 2) == ["fte"])
    elif token and token.kind == "span" and token.value[1] == "day" and sentence.forms(at + 1, at + 3) == ["a", "week"]:
        value, after = token.value[2] / 5, at + 3
    if value is None or value > 1:
        return Decimal(1), end
    return value, after + (sentence.forms(after, after + 1) == [")"])
