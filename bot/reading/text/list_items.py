"""Items of lists: a label with its figure, whichever stands first and whatever marks stand between them."""

from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise

from bot.reading.text.classes import CLASSES, CODE
from bot.reading.text.numerals import Amount
from bot.reading.text.owners import is_figure
from bot.reading.text.sentences import Sentence
from bot.reading.text.table_lists import AFTERWORDS, FILL, JUNK, LEVELS, LINKS, NEUTRAL, PEOPLE, REST, TIMES
from bot.reading.text.tokens import Token
from bot.reading.text.words_of_number import FRACTIONS

_MARKS = frozenset(", ; | + • · & and und et y plus : = > [ ] \\ ⬤".split())
_DASHES = frozenset("- — – /".split())
_OPENS = frozenset((":", "=", ">"))
_IN_LABEL = frozenset("of for de di del della des du d' the".split())
_DRESS = frozenset("~ ≈ \" ' # * @ % . .. ... < ( )".split())
_WHOLE = Decimal(100)
_UNTIL = CLASSES["PREP"] | CLASSES["ENDS"]
_LETTERS = 3
_MOST_IN_LABEL = 5
_MOST_OF_HEAD = 9


@dataclass(slots=True)
class Chunk:
    """What stands between two marks: labels and figures, those in brackets apart, and whether words stand there that
    are neither. ``opens`` says that a colon, an equals sign or an arrow follows."""

    start: int
    end: int
    opens: bool = False
    comma: bool = False
    labels: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    aside: list[tuple[int, int]] = field(default_factory=list[tuple[int, int]])
    figures: list[tuple[int, Decimal | Amount | None]] = field(
        default_factory=list[tuple[int, Decimal | Amount | None]]
    )
    people: bool = False
    rest: bool = False
    junk: bool = False
    neutral: bool = False
    taken: bool = False
    part: bool = False

    @property
    def figured(self) -> bool:
        """Whether there is a figure, a number of people or the rest of the whole."""
        return bool(self.figures) or self.people or self.rest


@dataclass(slots=True)
class Item:
    """A label, words that qualify it, and its figures: each a token and, of a fraction, its value."""

    sentence: Sentence
    label: tuple[int, int]
    aside: list[tuple[int, int]]
    figures: list[tuple[int, Decimal | Amount | None]]
    people: bool
    rest: bool
    end: int


@dataclass(slots=True)
class Items:
    """The items of a sentence, the words before and behind them that say what they are items of, the tokens of their
    head, whether nothing else stands in the sentence, and whether they are said not to be, or to be parts of a part."""

    found: list[Item]
    said: frozenset[str]
    after: frozenset[str]
    head: tuple[int, int]
    pure: bool
    denied: bool


def items_of(sentence: Sentence) -> Items | None:
    """The items of a sentence, None where it is no list."""
    if not sentence.words.isdisjoint(LEVELS) and {"<S>", "<P>"}.isdisjoint(sentence.words):
        return None
    denied = ":" in sentence.forms(0, _MOST_OF_HEAD) and sentence.blocked[0] not in _NOT_DENIED
    chunks = _chunks(sentence)
    head, rest = _head(sentence, chunks)
    first = [_led(sentence, rest[0]), *rest[1:]] if rest else []
    chunks = [part for chunk in first for part in _parted(sentence, chunk)]
    found = _joined(sentence, chunks)
    if not found:
        return None
    said = sentence.forms(0, min(found[0].label[0], *(i for i, _ in found[0].figures), found[0].label[0]))
    if not _WE.isdisjoint(said) and not _SPEND.isdisjoint(said):
        return None
    after = {f for c in chunks if c.start >= found[-1].end and not c.neutral for f in sentence.forms(c.start, c.end)}
    return Items(
        found,
        frozenset(said),
        frozenset(after),
        head,
        all(_may_stand(sentence, c, found[-1].end) for c in chunks if not c.taken),
        denied or any(c.part for c in chunks),
    )


_WE = frozenset(("we", "i"))
_SPEND = frozenset("pay spend spent paid".split())
_NOT_DENIED = ("", "asked", "ordered", "denied")
_MOST_OF_AFTERWORD = 7


def _may_stand(sentence: Sentence, chunk: Chunk, end: int) -> bool:
    """Whether what is no part of an item may stand in a list: small words, people, costs, a last word on all of it."""
    size = chunk.end - chunk.start
    if (
        chunk.start >= end
        and size <= _MOST_OF_AFTERWORD
        and not AFTERWORDS.isdisjoint(sentence.forms(chunk.start, chunk.start + 1))
    ):
        return True
    if chunk.junk:
        return False
    return (
        (chunk.neutral and not any(_is_share(sentence, i) for i, _ in chunk.figures))
        or (not chunk.labels and (not chunk.figures or chunk.people))
        or size == 1
    )


def _is_share(sentence: Sentence, i: int) -> bool:
    return sentence.tokens[i].kind == "share"


def _chunks(sentence: Sentence) -> list[Chunk]:
    tokens, found, start, deep = sentence.tokens, list[Chunk](), 0, 0
    for i, token in enumerate(tokens):
        deep += (token.form == "(") - (token.form == ")" and deep > 0)
        if deep == 0 and _is_border(tokens, i):
            if i > start:
                found.append(_chunk(sentence, start, i))
                found[-1].opens = token.form in _OPENS
                found[-1].comma = token.form in (",", "|", ";")
            elif found and token.form in _OPENS:
                found[-1].opens = True  # "->", "=>"
            start = i + 1
    if start < len(tokens):
        found.append(_chunk(sentence, start, len(tokens)))
    return found


def _is_border(tokens: list[Token], i: int) -> bool:
    form = tokens[i].form
    if form in _DASHES:
        glued = tokens[i].glued and i + 1 < len(tokens) and tokens[i + 1].glued
        kinds = {t.kind for t in tokens[max(0, i - 1) : i + 2 : 2]}
        return not glued or bool(kinds & {"share", "money"}) or (form == "/" and kinds == {"name", "source"})
    return tokens[i].kind in ("mark", "word") and form in _MARKS


def _chunk(sentence: Sentence, start: int, end: int) -> Chunk:
    """What stands between two marks, token by token."""
    tokens, chunk, i, deep = sentence.tokens, Chunk(start, end), start, 0
    while i < end:
        token = tokens[i]
        deep += (token.form == "(") - (token.form == ")")
        if sentence.blocked[i] and sentence.blocked[0] in _NOT_DENIED:
            chunk.junk = True
        elif token.kind == "share" and not sentence.blocked[i] and not is_figure(sentence, i):
            of_code = not sentence.words.isdisjoint(CODE)
            chunk.part, chunk.junk = chunk.part or of_code, chunk.junk or not of_code
            chunk.figures.append((i, None))
        elif token.kind == "date" and token.value.grain == "year" and tokens[i - 1].form not in _UNTIL:
            pass  # "Funding 2026"
        elif token.kind in ("share", "money", "date", "span"):
            chunk.figures.append((i, None))
        elif token.kind == "number":
            i = _number(tokens, i, end, chunk)
        elif token.kind in ("name", "source"):
            _label(chunk.aside if deep else chunk.labels, i, i > start and _continues(tokens, i, chunk))
        elif token.kind in ("word", "other"):
            _word(tokens, i, chunk, deep)
        elif token.kind == "mark" and token.form not in _DRESS and token.form not in _MARKS | _DASHES:
            chunk.junk = True
        i += 1
    chunk.labels = [row for row in chunk.labels if row[1] - row[0] <= _MOST_IN_LABEL] if not chunk.junk else []
    return chunk


def _number(tokens: list[Token], i: int, end: int, chunk: Chunk) -> int:
    """Notes a plain number: a fraction (``3/4``), a number of people, or what its list makes of it."""
    low, high = tokens[i].value
    row = tokens[i + 1 : min(i + 3, end)]
    if len(row) > 1 and row[0].form == "/" and row[0].glued and row[1].kind == "number":
        part = row[1].value[0]
        if 0 < low < part <= _WHOLE / 10:
            chunk.figures.append((i, low / part))
            return i + 2
    if len(row) > 1 and row[0].form in "/:-" and row[0].glued and row[1].kind == "number":
        chunk.junk = True  # "60/40 between A and B"
    after = [t.form for t in tokens[i + 1 : min(i + 5, end)]]
    before = tokens[i - 1].form if i else ""
    if any(f in PEOPLE for f in after) or after[:1] == ["x"] or before == "x":
        chunk.people = True
    elif low == high and after[:1] != ["%"]:
        chunk.figures.append((i, None))
    return i


def _word(tokens: list[Token], i: int, chunk: Chunk, deep: int) -> None:
    form = tokens[i].form
    if form in REST:
        chunk.rest = True
    elif (
        form in FRACTIONS
        and [t.form for t in tokens[i + 1 : i + 3]] not in _OF_A_PART
        and ((form == "half" and tokens[i - 1].form != "the") or (i and tokens[i - 1].form in ("a", "one", "another")))
    ):
        chunk.figures.append((i, Decimal(1) / FRACTIONS[form]))
    elif form in TIMES:
        chunk.people = True
    elif form in NEUTRAL and not deep and not _of_all(tokens, i):
        chunk.neutral = True
    elif form in JUNK and not deep and not (str(tokens[i].value).isupper() and len(form) == _LETTERS):
        chunk.junk = True
    elif form in PEOPLE:
        pass
    elif form not in FILL and not deep and form not in LINKS and tokens[i].kind == "word":
        _label(chunk.labels, i, i > chunk.start and _continues(tokens, i, chunk))


def _of_all(tokens: list[Token], i: int) -> bool:
    """Whether a word stands behind a share as the whole that it is of: ``70 % of our costs``."""
    before = [t.form for t in tokens[max(0, i - 4) : i] if t.form not in FILL or t.form == "of"]
    return before[-2:] == ["<S>", "of"]


_OF_A_PART = (
    ["of", "it"],
    ["of", "that"],
    ["of", "them"],
    ["of", "which"],
    ["of", "these"],
    ["of", "those"],
    ["of", "us"],
)


def _continues(tokens: list[Token], i: int, chunk: Chunk) -> bool:
    """Whether a word goes on with the label before it: nothing or ``of`` between them."""
    rows = chunk.labels
    return bool(rows) and all(t.form in _IN_LABEL or t.form in "-/." for t in tokens[rows[-1][1] : i])


def _label(rows: list[tuple[int, int]], i: int, goes_on: bool) -> None:
    if goes_on and rows:
        rows[-1] = rows[-1][0], i + 1
    else:
        rows.append((i, i + 1))


def _head(sentence: Sentence, chunks: list[Chunk]) -> tuple[tuple[int, int], list[Chunk]]:
    """The tokens that say what is listed, up to a colon before the first label, and the chunks behind them."""
    for k, (chunk, following) in enumerate(pairwise(chunks)):
        if any(sentence.tokens[i].kind in ("share", "money") for i, _ in chunk.figures) or chunk.end > _MOST_OF_HEAD:
            break
        named = [sentence.tokens[i].kind for i in range(chunk.start, chunk.end)] == ["name"]
        labelled = bool(following.labels) or following.junk
        qualifies = named and following.labels and sentence.tokens[following.labels[0][0]].kind == "source"
        if chunk.opens and labelled and not (qualifies and not following.figured):
            return (0, chunk.end), chunks[k + 1 :]
    return (0, 0), chunks


def _led(sentence: Sentence, chunk: Chunk) -> Chunk:
    """The first chunk without what leads to its item: ``Funding is``, ``We live on``."""
    if not chunk.junk and len(chunk.labels) < 2:
        return chunk
    figures = [i for i, _ in chunk.figures]
    last = max(
        (i for i, t in enumerate(sentence.tokens[: chunk.end]) if t.form in LINKS and i >= chunk.start), default=-1
    )
    while last >= 0 and (not figures or last > figures[0]):
        last = next((i for i in range(last - 1, chunk.start - 1, -1) if sentence.tokens[i].form in LINKS), -1)
    if last < 0:
        return chunk
    made = _chunk(sentence, last + 1, chunk.end)
    made.comma, made.opens = chunk.comma, chunk.opens
    return made


def _parted(sentence: Sentence, chunk: Chunk) -> list[Chunk]:
    """``50 grants 30 sponsors 20 merch``: figures and labels in turns, without marks between them."""
    row = sorted([(i, "f") for i, _ in chunk.figures] + [(s, "l") for s, _ in chunk.labels])
    turns = "".join(kind for _, kind in row)
    if chunk.junk or len(row) < 4 or turns not in ("fl" * (len(row) // 2), "lf" * (len(row) // 2)):
        return [chunk]
    cuts = [i for i, kind in row if kind == turns[0]]
    return [_chunk(sentence, a, b) for a, b in zip([chunk.start, *cuts[1:]], [*cuts[1:], chunk.end], strict=True)]


def _joined(sentence: Sentence, chunks: list[Chunk]) -> list[Item]:
    """Items of chunks: a label and the figure beside it, what follows an item without a label goes on about it."""
    found, label, figure = list[Item](), list[Chunk](), None
    for chunk in chunks:
        if chunk.junk or chunk.neutral or (len(chunk.labels) > 1 and not _one_named(sentence, chunk)):
            label, figure = [], None
            continue
        chunk.taken = bool(chunk.labels and chunk.figured) or (chunk.figured and bool(label or found))
        if chunk.labels and chunk.figured:
            if label and _qualifies(sentence, label[0], chunk):
                label[0].taken = True
                found.append(_item(sentence, label[0], chunk))
            elif label and "each" in sentence.forms(chunk.start, chunk.end):
                chunk.figures = [(i, _each(sentence, i)) for i, _ in chunk.figures]
                found += [_item(sentence, c, chunk) for c in label] + [_item(sentence, chunk, chunk)]
                label[0].taken = label[-1].taken = True
            else:
                found.append(_item(sentence, chunk, chunk))
            label, figure = [], None
        elif chunk.labels and figure:
            found.append(_item(sentence, chunk, figure))
            chunk.taken = figure.taken = True
            figure = None
        elif chunk.labels:
            label.append(chunk)
        elif chunk.figured and label:
            if found and "each" in sentence.forms(chunk.start, chunk.end):
                chunk.figures = [(i, value or _each(sentence, i)) for i, value in chunk.figures]
                found[-1].figures += chunk.figures
            found.append(_item(sentence, label[0], chunk, label[1:]))
            for part in label:
                part.taken = True
            label = []
        elif chunk.figures and found and found[-1].sentence is sentence and not _same_sort(sentence, found[-1], chunk):
            if "each" in sentence.forms(chunk.start, chunk.end):
                chunk.figures = [(i, value or _each(sentence, i)) for i, value in chunk.figures]
                for item in found[:-1]:
                    item.figures += chunk.figures
            found[-1].figures += chunk.figures
            found[-1].end = chunk.end
        elif chunk.figured and not chunk.people:
            figure = chunk
    return found


def _each(sentence: Sentence, i: int) -> Decimal | Amount | None:
    """The value of a figure that is said of each of several."""
    token = sentence.tokens[i]
    return token.value[0] if token.kind == "share" else token.value if token.kind == "money" else None


def _one_named(sentence: Sentence, chunk: Chunk) -> bool:
    """``a grant from the Nordic Council``: several labels, one a name and the others words for payers."""
    kinds = [{t.kind for t in sentence.tokens[s:e]} for s, e in chunk.labels]
    return sum("name" in k for k in kinds) == 1 and all(k & {"name", "source"} for k in kinds)


def _qualifies(sentence: Sentence, label: Chunk, chunk: Chunk) -> bool:
    """``SAP, support contract 50 %``: whether a chunk with a figure only says what a name before it is."""
    named = any(t.kind == "name" for s, e in label.labels for t in sentence.tokens[s:e])
    kinds = {t.kind for s, e in chunk.labels for t in sentence.tokens[s:e]}
    return named and kinds == {"source"} and label.comma


def _same_sort(sentence: Sentence, item: Item, chunk: Chunk) -> bool:
    """Whether an item has a figure of this sort already, so that another label's is meant."""
    kinds = {sentence.tokens[i].kind for i, _ in item.figures}
    return any(sentence.tokens[i].kind in kinds for i, _ in chunk.figures)


def _item(sentence: Sentence, chunk: Chunk, figure: Chunk, more: list[Chunk] | None = None) -> Item:
    aside = [*chunk.labels[1:], *chunk.aside, *(row for c in more or [] for row in c.labels)]
    if figure is not chunk:
        aside += [*figure.labels, *figure.aside]
    figures = list(figure.figures) if figure is chunk else [*chunk.figures, *figure.figures]
    return Item(
        sentence, chunk.labels[0], aside, figures, chunk.people or figure.people, chunk.rest or figure.rest,
        max(chunk.end, figure.end),
    )  # fmt: skip
