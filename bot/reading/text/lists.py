"""Lists of payers in a text: runs of items in one sentence or in several, and whether they are lists of who pays."""

from dataclasses import replace
from decimal import Decimal

from bot.reading.text.classes import CLASSES, CODE
from bot.reading.text.evidence import Mention
from bot.reading.text.known import Named
from bot.reading.text.label_kinds import kind_of_words
from bot.reading.text.ledger import Listed, kind_of
from bot.reading.text.list_items import Item, Items, items_of
from bot.reading.text.numerals import Amount
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import GRANT, Source
from bot.reading.text.table_lists import AFTERWORDS, JUNK, NO_LIST, OUTGO, PAYS, SHARED, STAFF, SUPPOSED, TIMES
from bot.reading.text.tokens import Token
from bot.reading.text.words_of_number import UNITS

_FIGURES = TIMES | {"<S>", "<M>", "<N>", "<D>", "<R>", "half", "rest"}
_FEW = 2
_WHOLE = Decimal(100)
_NEARLY = Decimal("0.011")
_LEAST = 100
_SHORT = 9
_LINE = 12
_LONG = 20
_LEAD = 6
_LABEL = 4
_FIRST_YEAR = 1990
_UNITS = frozenset(("month", "quarter", "year"))
_OF_ALL = frozenset(("sponsorship", GRANT, "membership_dues"))
_DULL = frozenset(
    "support services training courses cloud compute workshops members customers events subscriptions".split()
)


def payer_lists(found: list[Sentence], year: int) -> dict[int, list[Listed]]:
    """The payers of the lists of a text, by the id of the sentence, each with the tokens that are its figures.

    What is a list of something else is blocked.
    """
    made = dict[int, list[Listed]]()
    at = 0
    while at < len(found):
        run = _run(found, at)
        if run:
            _settle(found, at, run, year, made)
        at += max(len(run), 1)
    return made


def _run(found: list[Sentence], at: int) -> list[Items]:
    """The items of the sentences from here on that are lists or items of one."""
    run = list[Items]()
    for sentence in found[at:]:
        items = items_of(sentence) if not sentence.words.isdisjoint(_FIGURES) else None
        if items is None or not (items.pure or (not run and _other(items))):
            break
        if run and (items.denied or (items.head[1] and not _same_head(run[-1], items))):
            break
        if run and len(items.found) < _FEW and len(sentence.tokens) > _LINE:
            break
        run.append(items)
        if not items.pure or (items.denied and not items.head[1]):
            break
    return run


def _other(items: Items) -> bool:
    """Whether what has other words in it too is a list of something else by its head: ``a healthy project has``."""
    return not items.said.isdisjoint(SUPPOSED) or (items.head[1] > 0 and not items.said.isdisjoint(NO_LIST))


def _same_head(before: Items, items: Items) -> bool:
    """Whether the heads of two lines are one word for payers that was put before both (``payer : A``)."""
    heads = [i.found[0].sentence.forms(*i.head) for i in (before, items)]
    return heads[0] == heads[1] or (len(heads[0]) == 1 and len(heads[1]) == 1)


def _settle(found: list[Sentence], at: int, run: list[Items], year: int, made: dict[int, list[Listed]]) -> None:
    rows = [item for items in run for item in items.found]
    said = set[str]().union(*(items.said for items in run))
    if len(rows) < _FEW and (said.isdisjoint(PAYS) or not run[0].head[1] or not _sum(rows[0])):
        return
    beside = _beside(found, at, len(run))
    after = set[str]().union(*(items.after for items in run))
    told = said.union(after, *(s.words for s in beside))
    heads = [t for items in run for t in items.found[0].sentence.tokens[: items.head[1]]]
    phrases = {
        w
        for t in (*heads, *(t for s in beside for t in s.tokens))
        if t.kind == "source"
        for w in t.value.phrase.split()
    }
    pays = not PAYS.isdisjoint(told | phrases) or _comes_in(run[0]) or any(_of_whole(item) for item in rows)
    if _of_something_else(run, rows, said, after, year):
        if sum(bool(item.figures) and (run[0].head[1] > 0 or not _plain(item)) for item in rows) >= _FEW or not (
            said.isdisjoint(SUPPOSED)
        ):
            _silence(run, rows)
        return
    if not run[0].pure:
        return
    around = [t for s in (*(items.found[0].sentence for items in run), *beside) for t in s.tokens]
    _number(rows, told, pays, around)
    rows = [item for item in rows if item.figures or item.rest or (item.people and _named(item))]
    if len(rows) < _FEW and not pays:
        return
    if not (
        pays and (_comes_in(run[0]) or not PAYS.isdisjoint(told | phrases) or not any(map(_plain, rows)))
    ) and not _evident(rows):
        return
    _shares_of_rest(rows)
    _periods(run, rows, around)
    kind = _said_kind(run, found[at - 1] if at else None)
    for item in rows:
        made.setdefault(id(item.sentence), []).append(_row(item, kind))


def _of_something_else(run: list[Items], rows: list[Item], said: set[str], after: set[str], year: int) -> bool:
    """Whether a list is one of costs, prices, users or commits, of another time, or of what is only wished for."""
    heads = [t for items in run for t in items.found[0].sentence.tokens[: items.head[1]]]
    if not heads and (len(said) > _LEAD or not said.isdisjoint(("<M>", "<S>"))) and said.isdisjoint(SUPPOSED):
        said = set[str]()
    phrases = {w for t in heads if t.kind == "source" for w in t.value.phrase.split()}
    if not phrases.isdisjoint(NO_LIST) and all(map(_plain, rows)):
        return True
    if any(t.kind == "number" and _FIRST_YEAR < t.value[0] < year - 1 for t in heads):
        return True
    outgo = not said.isdisjoint(OUTGO) and said.isdisjoint(SHARED) and not _kinds(rows)
    return outgo or not said.isdisjoint(NO_LIST) or not after.isdisjoint(CODE) or any(items.denied for items in run)


def _sum(item: Item) -> bool:
    """Whether an item has a share or an amount."""
    return any(value is not None or _kind(item, i) in ("share", "money") for i, value in item.figures)


def _beside(found: list[Sentence], at: int, count: int) -> list[Sentence]:
    """The short sentences without a figure before and behind a list, which may say what it is a list of."""
    row = [*found[max(at - 1, 0) : at]]
    row = [
        s
        for s in row
        if s.question or s.tokens[-1].form == ":" or (len(s.tokens) < _SHORT and s.words.isdisjoint(JUNK))
    ]
    row += [s for s in found[at + count : at + count + 1] if s.tokens[0].form in AFTERWORDS]
    return [s for s in row if len(s.tokens) <= _SHORT and {"<S>", "<M>", "<P>"}.isdisjoint(s.words)]


def _comes_in(items: Items) -> bool:
    """Whether a list has the head ``in``, of what comes in."""
    return items.head[1] > 0 and items.found[0].sentence.tokens[0].form == "in"


def _of_whole(item: Item) -> bool:
    """Whether the share of an item is said to be one of all the money."""
    ends = [i + 1 for i, _ in item.figures if _kind(item, i) == "share"]
    return any(
        item.sentence.forms(i, i + 1) == ["of"] and not CLASSES["WHOLE"].isdisjoint(item.sentence.forms(i + 1, i + 4))
        for i in ends
    )


def _named(item: Item) -> bool:
    """Whether a list calls an item by a name."""
    return any(t.kind == "name" for t in item.sentence.tokens[slice(*item.label)])


def _plain(item: Item) -> bool:
    """Whether the label of an item is neither a name nor a word for payers."""
    tokens = [t for place in (item.label, *item.aside) for t in item.sentence.tokens[slice(*place)]]
    if str(tokens[0].value)[:1].isupper() and len(tokens) < _LABEL:
        return False
    return not any(t.kind in ("name", "source") for t in tokens) and not kind_of_words([t.form for t in tokens])


def _kinds(rows: list[Item]) -> bool:
    return any(t.kind == "source" for item in rows for t in item.sentence.tokens[slice(*item.label)])


def _silence(run: list[Items], rows: list[Item]) -> None:
    """Blocks what is a list of something else: costs, prices, users, commits."""
    places = [(item, min(item.label[0], *(i for i, _ in item.figures), item.end), item.end) for item in rows]
    places += [(items.found[0], *items.head) for items in run]
    for item, start, end in places:
        for i in range(start, end):
            item.sentence.blocked[i] = item.sentence.blocked[i] or "of something else"


def _number(rows: list[Item], told: set[str], pays: bool, around: list[Token]) -> None:
    """Makes of plain numbers what they are together: parts of a hundred or of one, people, or money."""
    plain = [(item, i) for item in rows for i, value in item.figures if value is None and _kind(item, i) == "number"]
    amounts = [item.sentence.tokens[i].value[0] for item, i in plain]
    rest = any(item.rest for item in rows)
    share = sum((_share(item) or Decimal(0) for item in rows), Decimal(0)) * _WHOLE
    total = sum(amounts, Decimal(0))
    scale = next((s for s in (_WHOLE, Decimal(1)) if abs(total + share * s / _WHOLE - s) < s * _NEARLY), None)
    if rest and amounts and len(amounts) > 0 and 1 < total < _WHOLE:
        scale = _WHOLE
    rated = any(t.kind == "rate" or t.form in _UNITS or (t.kind == "money" and t.value.period) for t in around)
    money = any(_kind(item, i) == "money" for item in rows for i, _ in item.figures)
    staff = not STAFF.isdisjoint(told) or any(item.people for item in rows)
    for item, i in plain:
        if _kind(item, i) != "number":
            continue
        value = item.sentence.tokens[i].value[0]
        item.figures = [row for row in item.figures if row[0] != i]
        if scale and len(plain) + (share > 0) + rest >= _FEW:
            item.figures.append((i, value / scale))
        elif staff and value < _LEAST:
            item.people = True
        elif pays and (rated or money) and value >= _LEAST and not (1990 <= value <= 2100):
            item.figures.append((i, Amount(value, value, None)))


def _kind(item: Item, i: int) -> str:
    return item.sentence.tokens[i].kind


def _share(item: Item) -> Decimal | None:
    for i, value in item.figures:
        if isinstance(value, Decimal):
            return value
        if value is None and _kind(item, i) == "share":
            return item.sentence.tokens[i].value[0]
    return None


def _evident(rows: list[Item]) -> bool:
    """Whether a list says by its own words that it is one of payers: words for payers or givers by name, and shares
    that make a whole, or amounts by the month or the year."""
    if all(item.people and _named(item) for item in rows):
        return True
    sure = [item for item in rows if _sure(item)]
    if not sure or any(item.people and not item.figures for item in rows):
        return False
    shares = [s for item in rows if (s := _share(item)) is not None]
    if shares or any(map(_plain, rows)):
        return (bool(shares) and abs(sum(shares) - 1) < _NEARLY) or any(item.rest for item in rows)
    return all(item.rest or any(_is_amount(item, i, value) for i, value in item.figures) for item in rows)


def _is_amount(item: Item, i: int, value: Decimal | Amount | None) -> bool:
    return isinstance(value, Amount) or _kind(item, i) in ("money", "date")


def _sure(item: Item) -> bool:
    for token in item.sentence.tokens[slice(*item.label)]:
        if token.kind == "source" and token.value.kind and token.value.phrase not in _DULL:
            return True
        if token.kind == "name" and kind_of(Mention(0, 1, token.value, None)) not in (None, "other"):
            return True
    return False


def _shares_of_rest(rows: list[Item]) -> None:
    """Gives the rest of the whole to the item that is said to be it."""
    rest = [item for item in rows if item.rest and _share(item) is None]
    shares = [_share(item) for item in rows if item not in rest]
    left = 1 - sum((s for s in shares if s is not None), Decimal(0))
    if len(rest) == 1 and shares and None not in shares and 0 < left < 1:
        rest[0].figures.append((rest[0].label[0], left))


def _periods(run: list[Items], rows: list[Item], around: list[Token]) -> None:
    """The period that the list or its head says once is that of its amounts without one."""
    rates = {t.value if t.kind == "rate" else t.value.period for t in around if t.kind in ("rate", "money")} - {None}
    rates = rates or {UNITS[t.form] for t in around if t.form in _UNITS}
    if len(rates) != 1:
        return
    rate = next(iter(rates))
    for sentence in (items.found[0].sentence for items in run):
        for i, token in enumerate(sentence.tokens):
            costs = token.kind == "money" and not CLASSES["COST"].isdisjoint(sentence.forms(*sentence.segment(i)))
            if costs and token.value.period is None and len(sentence.tokens) <= _LONG:
                token.value = replace(token.value, period=rate)
    for item in rows:
        if "<R>" not in item.sentence.words and len(item.sentence.tokens) > _LINE and len(run) > 1:
            continue
        dated = any(_kind(item, i) in ("date", "span") for i, _ in item.figures)
        for i, value in list(item.figures):
            amount = value or item.sentence.tokens[i].value
            if isinstance(amount, Amount) and amount.period is None and not dated:
                item.figures.remove((i, value))
                item.figures.append((i, replace(amount, period=rate)))


def _said_kind(run: list[Items], above: Sentence | None) -> Source | None:
    """The word for payers in the head of a list that says what all of them are: ``sponsors: A 3k, B 2k``."""
    sentence = run[0].found[0].sentence
    for tokens in (sentence.tokens[: run[0].head[1]], above.tokens if above and len(above.tokens) <= _SHORT else []):
        kinds = [t.value for t in tokens if t.kind == "source" and t.value.kind in _OF_ALL]
        if len(kinds) == 1:
            return kinds[0]
        slip = kind_of_words([t.form for t in tokens if t.kind == "word"])
        if slip in _OF_ALL:
            return Source(slip, "sponsors")
    return None


def _row(item: Item, kind: Source | None) -> Listed:
    """The payer of an item, with the tokens of its figures."""
    tokens, (start, end) = item.sentence.tokens, item.label
    label, aside = tokens[start:end], [t for place in item.aside for t in tokens[slice(*place)]]
    name = next((t.value for t in label if t.kind == "name"), None)
    if len([t for t in label if t.kind == "name"]) > 1 and any(t.form == "/" for t in label):
        name = Named("".join(str(t.value.name if t.kind == "name" else t.value) for t in label), None, False)
    source = next((t.value for t in (*label, *aside) if t.kind == "source"), None)
    beside = [t.value for t in aside if t.kind == "name"]
    if name is None and len(beside) == 1:
        name = beside[0]
    words = [t.form if t.kind == "word" else str(t.value.name).lower() for t in label if t.kind in ("word", "name")]
    shouted = name is not None and not name.known and name.name.isupper() and len(label) == 1
    if (name is None and not (source and source.kind)) or shouted:
        said = " ".join(
            t.value.phrase if t.kind == "source" else str(t.value.name if isinstance(t.value, Named) else t.value)
            for t in label
        )
        if found := kind_of_words(words):
            name, source = None, Source(found, said)
        elif source is None and name is None:
            name = Named(said.replace(" - ", "-"), None, False)
    plain = name is not None and not any(t.kind == "name" for t in (*label, *aside))
    mention = Mention(start, end, name, source if source or name is None else kind, pays=True, unnamed=plain)
    mention.part = next((value for _, value in item.figures if isinstance(value, Decimal)), None)
    inside = item.sentence.forms(start, item.end)
    mention.bound = "contract" in inside and "(" in inside
    figures = {i: value for i, value in item.figures if not isinstance(value, Decimal)}
    return Listed(mention, figures)
