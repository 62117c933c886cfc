"""Posts and persons one after the other beside a word for pay, each with the part of its time: an engineer at 60 % and
a writer at 50 %."""

from decimal import Decimal
from typing import NamedTuple

from bot.reading.numbers import rounded
from bot.reading.text.facts.persons import ELSE, GONE, MAKERS, PEOPLE
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import SPARE
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.table_persons import FIRST_NAMES

_PAY = frozenset(
    """
    pays pay paying employs employ employing payroll salaries salary wages wage funds finances covers bankrolls supports
    sustains paid employed salaried staff buys keeps seconds lends
    """.split()
)
_MEASURES = frozenset("fte ftes etp vze timer timers".split())
_POSTS = (MAKERS | PEOPLE) - _MEASURES
_VAGUE = frozenset("part half".split())
_WEAK = frozenset("<K> grant sustained carries carry keeps supported fund feeds award contract".split())
_A = frozenset("a an one the our another second third my its single junior senior".split())
_NO_POST = frozenset("invoice invoices domain server hosting ticket conference travel per".split())
_HALF = (["half", "time"], ["halftime"], ["half"], ["halbtags"], ["mi", "temps"], ["media", "jornada"])
_FULL = (["full", "time"], ["fulltime"], ["vollzeit"])
_UNCLEAR = (["part", "time"], ["pt"], ["teilzeit"])
_AND = frozenset("and plus + & und et y e".split())
_JOINS = frozenset(", and plus + & ; und et y e as well also".split())
_WHO = MAKERS | FIRST_NAMES | {"me", "myself", "<P>"}
_AGAINST = GONE | SPARE | _NO_POST | ELSE | {"day", "hobby"}
_MOST_WORDS, _NEAR, _MOST_RANK = 4, 8, 3


class _Post(NamedTuple):
    start: int
    end: int
    value: Decimal | None
    told: bool
    sure: bool


def read_payrolls(found: list[Sentence], ledger: Ledger) -> None:
    """Notes how many full posts are paid, where posts or persons are named in a row; a list of rows is added up. A row
    wins over what was read of a part of it."""
    said = ledger.origins.get("paid_people")
    if said and ledger.rank["paid_people"] > _MOST_RANK:
        return
    for sentence in [said.sentence] if said else found:
        if (several := _by_payer(sentence)) and several[2] > ledger.facts.get("paid_people", 0):
            rank = ledger.rank["paid_people"] + 1 if said else 0
            ledger.say("paid_people", rounded(several[2]), sentence, several[0], several[1], rank)
            return
    rows = [(s, posts) for s in ([said.sentence] if said else found) if (posts := _row(s, said))]
    if not rows or (len(rows) > 1 and not all(len(posts) == 1 for _, posts in rows)):
        return
    values = [p.value for _, posts in rows for p in posts if p.value is not None]
    if sum(len(posts) for _, posts in rows) == len(values) and sum(values) > ledger.facts.get("paid_people", 0):
        sentence, posts = rows[0]
        rank = ledger.rank["paid_people"] + 1 if said else 0
        ledger.say("paid_people", rounded(Decimal(sum(values))), sentence, posts[0].start, posts[-1].end, rank)


_BY_PAYER = Pattern(
    r" <P> (?:(?::|\(|=|-|–|has|pays|pay|employs|with|puts in|gives|lends|funds) )?(?P<a><N>)(?= (?P<who>[^ ]+)? ?)"
    r"| (?P<b><N>) (?:(?P<what>[^ ]+) )?(?:by|from|at|@) <P>(?= )"
)


def _by_payer(sentence: Sentence) -> tuple[int, int, Decimal] | None:
    """``Bosch: 3 devs, Siemens: 1``: where those are whom each of several payers has on it, and how many."""
    found, sure = list[int](), False
    for match in _BY_PAYER.finditer(sentence.tape) if "<P>" in sentence.words else ():
        at = sentence.index(match.start("a") if match["a"] else match.start("b"))
        found += [] if sentence.blocked[at] else [at]
        sure = sure or (match["who"] or match["what"] or "") in MAKERS | PEOPLE
    figures = [sentence.tokens[at].value for at in found]
    if len(found) < 2 or not sure or any(low != high for low, high in figures):
        return None
    return found[0], found[-1] + 1, sum((low for low, _ in figures), Decimal(0))


def _row(sentence: Sentence, said: Origin | None) -> list[_Post]:
    """The row of posts in a sentence that speaks of pay, of which nothing but a part was read."""
    if sentence.words.isdisjoint(_WHO):
        return []
    row, i = list[_Post](), 0
    while i < len(sentence.tokens):
        own = said is not None or not sentence.used[i]
        post = _post(sentence, i) if own and not sentence.blocked[i] else None
        if post:
            row.append(post)
        elif row and sentence.tokens[i].form not in _JOINS:
            if len(row) > 1 or row[0].told:
                break
            row.clear()
        i = post.end if post else i + 1
    told = len(row) > 1 or (row != [] and row[0].told)
    more = said is None or any(p.end <= said.start or p.start >= said.end for p in row)
    return row if told and more and _is_paid(sentence, row) else []


def _is_paid(sentence: Sentence, row: list[_Post]) -> bool:
    """Whether words near a row of posts tell of pay and of nothing else, or its posts have parts of a full one."""
    behind = sentence.forms(row[-1].end, row[-1].end + _NEAR)
    near = sentence.forms(row[0].start - _NEAR, row[-1].end) + behind
    clause = near[: len(near) - len(behind) + (behind.index(",") if "," in behind else len(behind))]
    sure = all(p.told for p in row) or not _WEAK.isdisjoint(near)
    known = any(p.sure for p in row)
    known = known and "each" not in sentence.forms(row[0].start - _NEAR, row[-1].end + 2)
    if len(row) > 1 and not all(p.told for p in row):
        known = known and not _AND.isdisjoint(sentence.forms(row[-2].end, row[-1].start))
    return known and _AGAINST.isdisjoint(clause) and (not _PAY.isdisjoint(near) or (len(row) > 1 and sure))


def _post(sentence: Sentence, i: int) -> _Post | None:
    """A post or a person that begins at a token, with the part of its time behind."""
    token, end, vague = sentence.tokens[i], 0, False
    if _person(token):
        end = i + 1
    elif token.kind == "number" and sentence.forms(i + 1, i + 3) == ["at", "<S>"]:
        end = i + 1
    elif token.form in _A or (token.kind == "number" and token.value[0] == token.value[1]):
        words = sentence.forms(i + 1, i + 1 + _MOST_WORDS)
        for n, form in enumerate(words):
            if form in _POSTS:
                end, vague = i + 2 + n, not _VAGUE.isdisjoint(words[:n])
                end += sentence.forms(end, end + 1)[:1] == [form]
                break
            if not (form.isalpha() or form == "-") or form in _A:
                return None
    if not end:
        return None
    heads = token.value[0] if token.kind == "number" else Decimal(1)
    value, after = _part(sentence, end)
    value = None if vague and after == end else value
    sure = token.kind != "name" or _first(token) in FIRST_NAMES
    return _Post(i, after, None if value is None else heads * value, after > end, sure)


def _person(token: Token) -> bool:
    """Whether a token may name a person: one of one word whom nobody knows as a payer."""
    if token.kind == "name":
        return " " not in token.value.name and not token.value.known and not token.value.kind
    return token.form in ("me", "myself") or token.form in FIRST_NAMES


def _first(token: Token) -> str:
    return token.value.name.casefold()


def _part(sentence: Sentence, end: int) -> tuple[Decimal | None, int]:
    """The part of a full post that is told behind it, and where that ends; none where it is not measured."""
    at = end
    while sentence.forms(at, at + 1)[:1] and sentence.forms(at, at + 1)[0] in ("(", "at", "for", ":", "=", "@", "on", "payroll", "is", "working", ","):
        at += 1
    token = sentence.tokens[at] if at < len(sentence.tokens) else None
    words = [f for f in sentence.forms(at, at + 3) if f != "-"][:2]
    close = lambda k: k + (sentence.forms(k, k + 1) == [")"])
    for forms, value in ((_HALF, Decimal("0.5")), (_FULL, Decimal(1)), (_UNCLEAR, None)):
        for f in forms:
            if words[: len(f)] == f:
                k = at + len(f) + ("-" in sentence.forms(at, at + 3))
                return value, close(k)
    if token and token.kind == "share" and token.value[0] <= 1 and sentence.forms(at + 1, at + 2) != ["of"]:
        return token.value[0], close(at + 1)
    if token and token.kind == "number" and token.value[0] <= 1 and (at > end or token.value[0] < 1):
        return token.value[0], close(at + 1 + (sentence.forms(at + 1, at + 2) == ["fte"]))
    if token and token.kind == "span" and token.value[1] == "day" and sentence.forms(at + 1, at + 3) == ["a", "week"]:
        return token.value[2] / 5, close(at + 3)
    return Decimal(1), end
