"""Posts and persons one after the other beside a word for pay, each with the part of its time: an engineer at 60 % and
a writer at 50 %."""

from decimal import Decimal
from itertools import pairwise

from bot.reading.numbers import rounded
from bot.reading.text.facts.persons import said_of
from bot.reading.text.facts.posts import AND, BEGINS, POSTS, TOLD, WHO, Post, lends, post_at
from bot.reading.text.facts.table_persons_counted import ELSE, GONE, LOOSE, OTHERS_FREE, PEOPLE
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, SPARE

_PAY = frozenset(
    "pays pay paying employs employ employing payroll salaries salary wages wage funds finances covers bankrolls "
    "supports sustains paid employed salaried staff buys keeps seconds lends angestellt ftes".split()
)
_GETS_PAY = _PAY | {"get", "gets", "has", "have"}
_WEAK = frozenset("<K> grant sustained carries carry keeps supported fund feeds award contract".split())
"""Beside a row of posts these tell of pay as well."""
_HIRED = frozenset("postdoc postdocs rse rses phd phds".split())
_TOLD = TOLD | _PAY | _WEAK | _HIRED
"""Without any of these a row of posts is of nobody who is paid."""
_JOINS = AND | frozenset(", ; / as well also for".split())
_AGAINST = (GONE | SPARE | ELSE) - {"each"} | frozenset("server hosting travel day hobby commits".split())
_ANYBODY = PEOPLE | CLASSES["EMPLOYEE"] | frozenset("staff posts positions jobs".split())
"""They may be told one by one behind."""
_BETWEEN = POSTS | CLASSES["WORKER"] | CLASSES["PAIDWORD"] | _JOINS | frozenset(
    "<P> ( ) at from by for on in the of us it this is are full time - @ paid employed salary payroll then".split()
)  # fmt: skip
"""Between those counted and others joined to them."""
_NEAR, _WIDE, _FEW, _MOST_RANK, _FAR = 8, 20, 4, 4, 10


def read_payrolls(found: list[Sentence], ledger: Ledger, least: int = 1) -> None:
    """Notes how many full posts are paid, where at least so many stand in a row or each in an item of a list. A row
    wins over what was read of a part of it."""
    said, known = ledger.origins.get("paid_people"), ledger.facts.get("paid_people", 0)
    rank = ledger.rank["paid_people"] + 1 if said else 0
    if rank > _MOST_RANK + 1 or (said and (not known or not any(s is said.sentence for s in found))):
        return
    both = said is not None and said.sentence.tokens[said.start].form == "both"  # "both wages", of those told elsewhere
    listed = said is not None and not both and _opens(said.sentence, found)
    rows, strong = list[tuple[Sentence, list[Post]]](), False
    for before, sentence in pairwise([None, *([said.sentence] if said and not both and not listed else found)]):
        told = sentence is not None and not sentence.words.isdisjoint(_TOLD)
        row = _row(sentence, None if both or listed else said, listed) if sentence and told else []
        asked = before is not None and before.question and not _PAY.isdisjoint(before.words)
        sure = _is_paid(sentence, row) if sentence and row else None
        if sentence and sure is not None:
            rows.append((sentence, row))
            strong = strong or sure or asked
    if not rows or (listed and not any(said and s is said.sentence for s, _ in rows)):
        return
    values = [p.value for _, posts in rows for p in posts]
    one_list = len(rows) == 1 or all(len(posts) == 1 for _, posts in rows)
    of_all = sum(p.heads for _, posts in rows for p in posts if p.told) == known  # "two people: Ana 0.6, Bo 0.4"
    if one_list and None not in values and len(values) >= (least if strong and not known else 2 - of_all):
        total = sum((v for v in values if v is not None), Decimal(0))
        if total > known or both or of_all:
            (sentence, posts), *_ = rows
            ledger.say("paid_people", rounded(total), sentence, posts[0].start, posts[-1].end, rank)


def _read_rest(sentence: Sentence, ledger: Ledger) -> None:
    """Notes how many of some are paid and how many are not, where the rest are said to be unpaid."""
    match = OTHERS_FREE.search(sentence.tape) if not sentence.words.isdisjoint(_GETS_PAY) else None
    said = match["said"].split() if match else []
    if match is None or match["who"] not in POSTS | LOOSE or not (said_of(said) == "free" or "nothing" in said):
        return
    first, last = sentence.index(match.start("n")), sentence.index(match.start("m"))
    few, every = sentence.tokens[first].value[0], sentence.tokens[last].value[0]
    for fact, value in (("paid_people", few), ("volunteers", every - few)):
        if fact not in ledger.facts and value > 0 and not any(sentence.blocked[first : last + 1]):
            ledger.say(fact, rounded(value), sentence, first, last + 1, 0)


def _opens(sentence: Sentence, found: list[Sentence]) -> bool:
    """Whether a sentence is an item of a list that begins with a post, as others of the list do."""
    items = [s for s in found if s.item or s is found[0]]
    return len(items) > 1 and any(s is sentence for s in items) and post_at(sentence, 0, False) is not None


def settle_paid(found: list[Sentence], ledger: Ledger) -> None:
    """Adds those in a row with a count that was found last, and takes a count back beside which others are counted that
    nothing has added to it."""
    if "paid_people" in ledger.facts:
        read_payrolls(found, ledger)
    origin, known = ledger.origins.get("paid_people"), ledger.facts.get("paid_people")
    if origin and known and _another(origin, Decimal(str(known))):
        del ledger.facts["paid_people"]
    for sentence in found:
        _read_rest(sentence, ledger)


def _another(origin: Origin, known: Decimal) -> bool:
    """Whether a post or a person is joined to those counted, or has a part of a post of whom it counts as a whole."""
    sentence, counted = origin.sentence, origin.sentence.forms(origin.start, origin.end)
    numbers = [t.value[0] for t in sentence.tokens[origin.start : origin.end] if t.kind == "number"] or [1]
    if known not in numbers or not {"them", "us", "whom"}.isdisjoint(counted):
        return False
    parts = [p for p in _row(sentence, origin) if p.heads == 1 and p.value and p.value < 1]
    if known % 1 == 0 and any(sentence.tokens[p.end - 1].kind in ("number", "share") for p in parts):
        return True  # "two people: Ana at 0.6, and ..."
    for i in range(max(0, origin.start - _FAR), min(len(sentence.tokens), origin.end + _FAR)):
        post = None if origin.start <= i < origin.end or sentence.used[i] else _counted(sentence, i)
        if not post or origin.start < post.end <= origin.end:
            continue
        first, last = (origin.end, i) if i >= origin.end else (post.end, origin.start)
        between, behind = sentence.forms(first, last), sentence.forms(post.end, post.end + 3)
        joined = not _JOINS.isdisjoint(between) and _BETWEEN.issuperset(between)
        whole = post.heads >= known and i < origin.start and AND.isdisjoint(between)
        part = i > origin.start and not _ANYBODY.isdisjoint(counted) and AND.isdisjoint(between)
        if joined and not whole and not part and said_of([*sentence.forms(i, post.end), *behind]) != "free":
            return True
    return False


def _counted(sentence: Sentence, i: int) -> Post | None:
    """Others who are counted at a token, not only named: ``and one at X``, ``X lends us two, Y one``."""
    post, number = post_at(sentence, i, True), sentence.tokens[i].kind == "number"
    lone = (number or sentence.tokens[i].form == "another") and sentence.forms(i - 1, i) in (["<P>"], ["another"])
    if lone and not post and not "".join(sentence.forms(i + 1, i + 2)).isalpha():
        return Post(i, i + 1, Decimal(1), None, told=False, sure=True)
    return post if post and post.sure and (number or post.end > i + 1) and not sentence.blocked[i] else None


def _row(sentence: Sentence, said: Origin | None, read: bool = False) -> list[Post]:
    """The first row of posts in a sentence, of which nothing but a part was read (or all, for ``read``); empty where
    there is none."""
    row, i = list[Post](), 0
    count = 0 if sentence.words.isdisjoint(WHO) else len(sentence.tokens)
    while i < count:
        if not row and sentence.tokens[i].form not in BEGINS:
            i += 1
            continue
        free = said is not None or read or not sentence.used[i]
        post = post_at(sentence, i, row != []) if free and not sentence.blocked[i] else None
        if post:
            lent = not post.lent and i > 0 and lends(sentence, i - 1)
            row.append(post._replace(lent=True) if lent else post)
        elif row and sentence.tokens[i].form not in _JOINS and not lends(sentence, i):
            if len(row) > 1 or row[0].told:
                break
            row.clear()
        i = post.end if post else i + 1
    told = len(row) > 1 or (row != [] and row[0].told)
    if told and row[-1].told and sentence.forms(row[-1].end, row[-1].end + 1) == ["each"]:
        return [p if p.told else p._replace(value=row[-1].value, told=True) for p in row]
    last = sentence.tokens[row[-1].start].kind == "name" and not row[-1].told if row else False
    if any(p.heads > 1 and p.heads % 1 for p in row) or (last and row[0].told):
        return []  # "five people, 4.2 full-time equivalents", "Ana 0.8, Lou (intern)"
    anybody = row != [] and not _ANYBODY.isdisjoint(sentence.forms(row[0].start, row[0].end))
    parts = [p.heads for p in row[1:] if p.told or anybody]
    if row and not row[0].told and len(row) == len(parts) + 1 and row[0].heads == sum(parts) > 1:
        row = row[1:]  # "two people, one full time and one half time"
    parts = len(row) == 1 and "(" in sentence.forms(row[0].start, row[0].end)  # "two writers (100 % and 70 %)"
    new = said is None or parts or any(p.end <= said.start or p.start >= said.end for p in row)
    return row if told and new else []


def _is_paid(sentence: Sentence, row: list[Post]) -> bool | None:
    """Whether words near a row tell of pay; False where they may (its posts have parts of a full one), None if not."""
    behind = sentence.forms(row[-1].end, row[-1].end + _NEAR)
    before = sentence.forms(row[0].start - _NEAR, row[0].start)
    inside = sentence.forms(row[0].start, row[-1].end)
    near = before[before[::-1].index(",") * -1 :] if "," in before[:-1] else before
    clause = [*near, *inside, *(behind[: behind.index(",")] if "," in behind else behind)]
    told, lent = all(p.told for p in row), (len(row) > 1 or row[0].told) and any(p.lent for p in row)
    between = sentence.forms(row[-2].end, row[-1].start) if len(row) > 1 else []
    joined = told or lent or before[-1:] == [":"] or not AND.isdisjoint(between)
    of_each = row[-1].told and behind[:1] == ["each"]
    measured = of_each and any(t.kind == "number" for t in sentence.tokens[row[-1].start + 1 : row[-1].end])
    each = "each" in (*before, *inside, *behind[of_each:2])
    partly = told and all(p.sure and p.value and p.value % 1 for p in row) and not _WEAK.isdisjoint(before + behind)
    same = next((n for n, form in enumerate(behind) if form in AND or form == "<N>"), _FEW)
    against = said_of(behind[: min(same, _FEW)]) == "free" or not _AGAINST.isdisjoint(clause)
    if each or not joined or not any(p.sure for p in row) or against:
        return None
    wide = sentence.forms(row[0].start - _WIDE, row[0].start) if told and len(row) > 1 else before
    if (told and measured) or partly or lent or not _PAY.isdisjoint((*wide, *inside, *behind)):
        return True
    return False if told or not (_WEAK | _HIRED).isdisjoint(clause) else None
