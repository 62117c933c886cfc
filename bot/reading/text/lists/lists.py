"""Lists of payers in a text: runs of items in one sentence or in several, and whether they are lists of who pays."""

from dataclasses import replace
from decimal import Decimal

from bot.reading.currencies import code_of
from bot.reading.text.lists.list_items import Item, Items, items_of
from bot.reading.text.lists.list_rows import is_field, kind_of_all, of_people, row_of
from bot.reading.text.payers.ledger import Figure, Listed
from bot.reading.text.payers.payer_figures import ROUNDED
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.tokens.table_lists import (
    AFTERWORDS,
    ASKED_FOR,
    GETS,
    JUNK,
    NO_LIST,
    OUTGO,
    PAYS,
    SHARED,
    STAFF,
    SUPPOSED,
    TIMES,
    USES,
    WAGES,
)
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES, CODE
from bot.reading.text.words.words_of_number import SCALES, UNITS

_FIGURES = TIMES | {"<S>", "<M>", "<N>", "<D>", "<R>", "half", "third", "quarter", "rest"}
_FEW = 2
_WHOLE = Decimal(100)
_CLOSE = Decimal("0.006")
_LEAST = 100
_SHORT = 9
_LINE = 12
_MOST_JUNK = 3
_LEAD = 6
_FIRST_YEAR, _LAST_YEAR = 1990, 2100
_UNITS = frozenset(("month", "quarter", "year"))


def payer_lists(found: list[Sentence], year: int) -> dict[int, list[Listed]]:
    """The payers of the lists of a text by the id of their sentence; what is a list of something else is blocked."""
    made, at = dict[int, list[Listed]](), 0
    money = any(not s.words.isdisjoint(("<M>", "<R>")) for s in found)
    while at < len(found):
        run = _run(found, at)
        beside = _beside(found, at, len(run)) if run else []
        for item in _payers(run, beside, year, money) if run else ():
            kind = kind_of_all(run[0].heading, found[at - 1] if at else None)
            made.setdefault(id(item.sentence), []).append(row_of(item, kind))
            for i in range(item.start, item.end):  # no number of a list is one of all people or all money
                if item.sentence.tokens[i].kind == "number":
                    item.sentence.blocked[i] = item.sentence.blocked[i] or "of a list"
        at += max(len(run), 1)
    return made


def currency_of_lists(listed: dict[int, list[Listed]]) -> str | None:
    """The currency that the head of a list gives to its plain numbers."""
    figures = [f for rows in listed.values() for row in rows for f in row.figures if f.kind == "money"]
    return next((f.value.currency for f in figures if f.value.currency), None)


def rows_apart(listed: dict[int, list[Listed]]) -> frozenset[int]:
    """The ids of the sentences that are a row each of one list."""
    return frozenset(i for i, row in listed.items() if len(row) == 1) if len(listed) > 1 else frozenset()


def parts_of_sum(listed: dict[int, list[Listed]], found: list[Sentence]) -> frozenset[int]:
    """The ids of the sentences with lists whose amounts come to no more than the one by the month or the year that the
    text gives beside them: ``costs are 9k a month. A 5k, B 3k``."""
    whole = max((t.value.high for s in found for t in s.tokens if t.kind == "money" and t.value.period), default=0)
    figures = [f for rows in listed.values() for row in rows for f in row.figures]
    total = sum(f.value.low for f in figures if f.kind == "money" and f.value.period is None)
    dated = any(f.kind in ("date", "span") for f in figures)
    return frozenset(listed) if 0 < total <= whole and not dated else frozenset()


def _run(found: list[Sentence], at: int) -> list[Items]:
    """The items of the sentences from here on that are lists or items of one."""
    run = list[Items]()
    for sentence in found[at:]:
        items = items_of(sentence) if _may_be_list(sentence) else None
        if items is None or not (items.pure or (not run and _is_other(items))):
            break
        if run and (items.denied or (items.head and not _same_head(run[-1], items))):
            break
        run.append(items)
        if not items.pure or (items.denied and (not items.head or any(t.kind == "name" for t in items.heading))):
            break  # what is denied of one who is named is not denied of those below
    return run


def _may_be_list(sentence: Sentence) -> bool:
    """Whether there are as many figures as a list of this length has, and few of the words of running prose."""
    if sentence.words.isdisjoint(_FIGURES) or len(sentence.words & JUNK) > _MOST_JUNK:
        return False
    figures, size = sum(map(_FIGURES.__contains__, sentence.forms(0, len(sentence.tokens)))), len(sentence.tokens)
    few = _LINE if len(sentence.words & JUNK) < _FEW else _SHORT
    return size <= _LINE * figures if figures > 1 or ":" in sentence.words else size < few


def _is_other(items: Items) -> bool:
    """Whether what has other words in it too is a list of something else by its head: ``a healthy project has``."""
    return not items.said.isdisjoint(SUPPOSED) or (items.head > 0 and not items.said.isdisjoint(NO_LIST | OUTGO))


def _same_head(before: Items, items: Items) -> bool:
    """Whether the heads of two lines are one, or one word each that was put before a payer (``payer : A``)."""
    heads = [[t.form for t in i.heading] for i in (before, items)]
    return heads[0] == heads[1] or (len(heads[0]) == 1 and len(heads[1]) == 1)


def _beside(found: list[Sentence], at: int, count: int) -> list[Sentence]:
    """The short sentences without a figure before and behind a list, which may say what it is a list of."""
    before, behind = found[max(at - 1, 0) : at], found[at + count : at + count + 1]
    row = [
        *(s for s in before if s.question or s.tokens[-1].form == ":" or s.words.isdisjoint(JUNK)),
        *(s for s in behind if s.tokens[0].form in AFTERWORDS),
    ]
    return [s for s in row if len(s.tokens) <= _SHORT and {"<S>", "<M>", "<P>"}.isdisjoint(s.words)]


def _payers(run: list[Items], beside: list[Sentence], year: int, money: bool) -> list[Item]:
    """The items of a list that are payers, with their figures settled; none where it is no list of payers."""
    rows = [item for items in run for item in items.found]
    said = set[str]().union(*(items.said for items in run))
    if len(rows) < _FEW and not (_headed(run[0], said | _phrases(run[0].heading)) or _below(rows[0], beside)):
        return []
    if _of_something_else(run, rows, said, year):
        _silence(run, rows, said)
        return []
    heads = [t for items in run for t in items.heading] + [t for s in beside for t in s.tokens]
    told = said.union(*(items.after for items in run), *(s.words for s in beside), _phrases(heads))
    gets = run[0].head > 0 and not GETS.isdisjoint(said)
    by_head = gets or not PAYS.isdisjoint(told) or "in" in (t.form for t in run[0].heading[-1:] + run[0].heading[:1])
    pays = by_head or any(map(_of_whole, rows))
    around = [t for s in (*(items.sentence for items in run), *beside) for t in s.tokens]
    rows = [item for item in rows if not (_is_use(item) or is_field(item))]
    _settle_numbers(rows, told, pays, money or any(t.form in _UNITS for t in around), around)
    rows = [i for i in rows if (i.figures and not (i.plain and not i.has("share", "money"))) or i.rest >= 0
            or (i.people and i.named)]  # fmt: skip
    if of_people(rows) and not (by_head and WAGES.isdisjoint(told) and any(i.has("money", "share") for i in rows)):
        return []
    sure = pays and (by_head or not any(item.plain for item in rows))
    if not run[0].pure or (len(rows) < _FEW and not pays) or not (sure or _evident(rows, run[0].head == 0)):
        return []
    if sum((item.share or Decimal(0) for item in rows), Decimal(0)) > 1 + ROUNDED:
        return []  # parts of posts, not of one whole: "Inga (60 %), Tor (100 %)"
    _settle_rest(rows)
    _settle_periods(run, rows, around)
    return rows


def _headed(items: Items, said: set[str]) -> bool:
    """Whether a single item has a head of its own that says that it pays: ``payers: A 3k a month``."""
    return items.head > 0 and not said.isdisjoint(PAYS) and items.found[0].has("share", "money")


def _below(item: Item, beside: list[Sentence]) -> bool:
    """Whether a single item is a word for payers with its figure, below a line that speaks of income."""
    source = any(t.kind == "source" for t in item.tokens) and item.has("share", "money", "number")
    return source and any(not PAYS.isdisjoint(s.words) for s in beside)


def _phrases(tokens: list[Token]) -> set[str]:
    """The words of the sources among some tokens."""
    return {word for t in tokens if t.kind == "source" for word in t.value.phrase.split()}


def _of_something_else(run: list[Items], rows: list[Item], said: set[str], year: int) -> bool:
    """Whether a list is one of costs, prices, users or commits, of another time, or of what is only wished for."""
    heads = [t for items in run for t in items.heading]
    if not said.isdisjoint(SUPPOSED) or any(items.denied or not items.after.isdisjoint(CODE) for items in run):
        return True
    if not heads and (len(said) > _LEAD or not said.isdisjoint(("<M>", "<S>"))):
        return False
    if not _phrases(heads).isdisjoint(NO_LIST) and _FEW * sum(item.plain for item in rows) >= len(rows):
        return True
    if any(_is_past(t, year) for t in heads):
        return True
    used = [item for item in rows if _is_use(item)]
    if used and (not any(item.sure for item in rows) or any(item.has("share") for item in used)):
        return True
    if not WAGES.isdisjoint(t.form for t in heads) and all(item.has("money") and item.named for item in rows):
        return True
    outgo = not said.isdisjoint(OUTGO) and said.isdisjoint(SHARED | PAYS) and not any(item.sure for item in rows)
    return outgo or not said.isdisjoint(NO_LIST) or [t.form for t in heads[:1]] in ASKED_FOR


def _is_use(item: Item) -> bool:
    """Whether an item is what money is spent on: ``salaries 70 %``."""
    return item.plain and all(t.form in USES for t in item.tokens)


def _is_past(token: Token, year: int) -> bool:
    """Whether a token is a year before the last one."""
    if token.kind == "date":
        return token.value.day.year < year - 1
    return token.kind == "number" and _FIRST_YEAR < token.value[0] < year - 1


def _silence(run: list[Items], rows: list[Item], said: set[str]) -> None:
    """Blocks what is a list of something else, where there is more than one item of it."""
    if (
        said.isdisjoint(SUPPOSED)
        and sum((bool(i.figures) or i.people) and (run[0].head > 0 or not i.plain) for i in rows) < _FEW
    ):
        return
    places = [(item.sentence, item.start, item.end) for item in rows]
    if not said.isdisjoint(SUPPOSED):
        places = [(items.sentence, 0, len(items.sentence.tokens)) for items in run]
    for sentence, start, end in (*places, *((items.sentence, 0, items.head) for items in run)):
        for i in range(start, end):
            sentence.blocked[i] = sentence.blocked[i] or "of something else"


def _of_whole(item: Item) -> bool:
    """Whether the share of an item is said to be one of all the money."""
    behind = [item.sentence.forms(f.at + 1, f.at + 5) for f in item.figures if f.kind == "share"]
    return any(forms[:1] == ["of"] and not CLASSES["WHOLE"].isdisjoint(forms[1:]) for forms in behind)


def _evident(rows: list[Item], headless: bool) -> bool:
    """Whether a list says by its own words that it is one of payers: words for payers or givers by name, and shares
    that make a whole, or amounts; or names with numbers of developers."""
    if all(item.people and item.named for item in rows):
        return headless
    if not any(item.sure for item in rows) or any(item.people and not item.figures for item in rows):
        return False
    shares = [item.share for item in rows if item.share is not None]
    if shares or any(item.plain for item in rows):
        return (bool(shares) and abs(sum(shares) - 1) < ROUNDED) or any(item.rest >= 0 for item in rows)
    return all(item.rest >= 0 or item.has("money", "date") for item in rows)


def _settle_numbers(rows: list[Item], told: set[str], pays: bool, money: bool, around: list[Token]) -> None:
    """Makes of plain numbers what they are together: parts of a hundred or of one, people, or money."""
    for item in rows:
        of_rest = item.label[0] - 1 if item.rest >= 0 else -1  # "the rest from two broadcasters"
        item.figures = [f for f in item.figures if f.kind != "number" or (item.share is None and f.at != of_rest)]
    plain = [(item, f) for item in rows for f in item.figures if f.kind == "number"]
    shares, rest = [item.share for item in rows if item.share is not None], any(item.rest >= 0 for item in rows)
    total, share = sum((f.value for _, f in plain), Decimal(0)), sum(shares, Decimal(0))
    wholes = (_WHOLE, Decimal(1)) if any(f.value != int(f.value) for _, f in plain) else (_WHOLE,)
    whole = next((w for w in wholes if abs(total + share * w - w) < w * _CLOSE), None)
    whole = _WHOLE if rest and 1 < total < _WHOLE else whole
    thousand = next((SCALES[t.form] for t in around if t.form in SCALES and t.kind == "word"), 1)
    code = next((c for t in around if t.kind == "word" and t.value.isupper() and (c := code_of(t.value))), None)
    staff = not STAFF.isdisjoint(told) or any(item.people for item in rows)
    for item, figure in plain:
        value = figure.value * thousand
        if whole and len(plain) + len(shares) + rest >= _FEW:
            figure.kind, figure.value = "share", figure.value / whole
        elif staff and value < _LEAST:
            item.people = True
            item.figures.remove(figure)
        elif pays and money and value >= _LEAST and not _FIRST_YEAR <= value <= _LAST_YEAR:
            figure.kind, figure.value = "money", Amount(value, value, code)
        else:
            item.figures.remove(figure)


def _settle_rest(rows: list[Item]) -> None:
    """Gives the rest of the whole to the item that is said to be it."""
    rest = [item for item in rows if item.rest >= 0 and item.share is None]
    shares = [item.share for item in rows if item not in rest]
    left = 1 - sum((s for s in shares if s is not None), Decimal(0))
    if len(rest) == 1 and shares and None not in shares and 0 < left < 1:
        rest[0].figures.append(Figure(rest[0].rest, "share", left))


def _settle_periods(run: list[Items], rows: list[Item], around: list[Token]) -> None:
    """The period that the list or its head says once is that of its amounts without one, and of the costs beside."""
    rates = {t.value if t.kind == "rate" else t.value.period for t in around if t.kind in ("rate", "money")} - {None}
    rates = rates or {UNITS[t.form] for t in around if t.form in _UNITS}
    if len(rates) != 1:
        return
    rate, of_head = next(iter(rates)), any(t.kind == "rate" for t in run[0].heading)
    for item in rows:
        if not {"off", "once"}.isdisjoint(item.sentence.words):
            continue  # "50k, one-off"
        if ("<R>" in item.sentence.words or len(item.sentence.tokens) <= _LINE or len(run) == 1) and (
            of_head or not item.has("date", "span")
        ):
            for figure in item.figures:
                if figure.kind == "money" and figure.value.period is None:
                    figure.value = replace(figure.value, period=rate)
