"""Items of lists: a label with its figure, whichever stands first and whatever marks stand between them."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bot.reading.text.lists.chunks import Chunk, Place, chunk_at, chunks_of, parts_of_posts
from bot.reading.text.payers.ledger import Figure, kind_of
from bot.reading.text.payers.mention import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.table_lists import AFTERWORDS, DULL, LEVELS, LINKS
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.label_kinds import kind_of_words

_WE = frozenset(("we", "i"))
_SPEND = frozenset("pay spend spent paid".split())
_NOT_DENIED = ("", "asked", "ordered", "denied")
_MOST_OF_AFTERWORD = 7
_MOST_OF_HEAD = 9
_LABEL = 4
_TURNS = 4
_MANY, _MOST_OF_ONE = frozenset("subscribers customers members users clients patrons supporters".split()), 60


@dataclass(slots=True)
class Item:
    """A label, words that qualify it, its figures, and whether it is one of people or the rest of the whole."""

    sentence: Sentence
    label: Place
    aside: list[Place]
    figures: list[Figure]
    people: bool
    rest: int
    end: int

    @property
    def tokens(self) -> list[Token]:
        """The tokens of the label."""
        return self.sentence.tokens[slice(*self.label)]

    @property
    def beside(self) -> list[Token]:
        """The tokens that qualify the label."""
        return [t for place in self.aside for t in self.sentence.tokens[slice(*place)]]

    @property
    def start(self) -> int:
        """The first token of the item."""
        return min(self.label[0], *(f.at for f in self.figures), self.end)

    @property
    def share(self) -> Decimal | None:
        """The share that is said, None where none is."""
        return next((f.value for f in self.figures if f.kind == "share"), None)

    @property
    def named(self) -> bool:
        """Whether the label is a name, or has a capital as one."""
        return any(t.kind == "name" for t in self.tokens) or self.capital

    @property
    def capital(self) -> bool:
        """Whether the label is a few words that begin with a capital, as a name at the head of a line."""
        first = self.tokens[0]
        alone = all(t.value == t.form for t in self.tokens[1:2])  # "Rent", "Data under CC"
        sort = first.kind == "word" and not (alone and everyday(first.form))
        return sort and first.value[:1].isupper() and len(self.tokens) < _LABEL

    @property
    def plain(self) -> bool:
        """Whether the label is neither a name nor a word for payers."""
        row = [*self.tokens, *self.beside]
        return (
            not self.capital
            and not any(t.kind in ("name", "source") for t in row)
            and not kind_of_words([t.form for t in row])
        )

    @property
    def sure(self) -> bool:
        """Whether the label says by itself that it is one of a payer: a plain word for payers, or a giver's name."""
        return any(
            (t.kind == "source" and bool(t.value.kind) and t.value.phrase not in DULL)
            or (t.kind == "name" and kind_of(Mention(0, 1, t.value, None)) not in (None, "other"))
            for t in self.tokens
        )

    def has(self, *kinds: str) -> bool:
        """Whether a figure is of one of these kinds."""
        return any(f.kind in kinds for f in self.figures)


class Items(NamedTuple):
    """The items of a sentence, the words before and behind them that say what they are items of, where their head
    ends, whether nothing else stands in the sentence, and whether they are taken back or parts of something else."""

    found: list[Item]
    said: frozenset[str]
    after: frozenset[str]
    head: int
    pure: bool
    denied: bool

    @property
    def sentence(self) -> Sentence:
        """The sentence."""
        return self.found[0].sentence

    @property
    def heading(self) -> list[Token]:
        """The tokens of the head."""
        return self.sentence.tokens[: self.head]


def items_of(sentence: Sentence) -> Items | None:
    """The items of a sentence, None where it is no list."""
    if not sentence.words.isdisjoint(LEVELS) and {"<S>", "<P>"}.isdisjoint(sentence.words):
        return None
    if ("<K>" in sentence.words and _priced(sentence)) or parts_of_posts(sentence):
        return None
    denied = _taken_back(sentence)
    head, chunks = _behind_head(chunks_of(sentence, denied), sentence)
    led = [_led(sentence, chunks[0], denied), *chunks[1:]] if chunks else []
    chunks = [part for chunk in led for part in _parted(sentence, chunk)]
    found = _joined(sentence, chunks)
    if not found:
        return None
    said, end = frozenset(sentence.forms(0, found[0].start)), found[-1].end
    if not _WE.isdisjoint(said) and not _SPEND.isdisjoint(said):
        return None
    leads = not chunks[0].taken and sentence.forms(0, 1) in (["of"], ["out"])  # "of every 100 euros, 60 come from"
    said |= {"money"} if leads and chunks[0].sums else frozenset[str]()
    after = {f for c in chunks if c.start >= end and not c.neutral for f in sentence.forms(c.start, c.end)}
    pure = all(c.taken or _may_stand(sentence, c, end) or (c is chunks[0] and (denied or leads)) for c in chunks)
    of_one = leads and any(t.kind == "source" for t in sentence.tokens[: chunks[0].end])  # "of the donations, 40 % are"
    return Items(found, said, frozenset(after), head, pure, denied or of_one or any(c.part for c in chunks))


def _priced(sentence: Sentence) -> bool:
    """``sync is 3 a month, 2,900 subscribers``: whether so little is what each of those counted pays."""
    small = any(t.kind == "money" and t.value.period and t.value.low < _MOST_OF_ONE for t in sentence.tokens)
    many = (a.kind == "number" and b.kind == "source" and b.value.phrase in _MANY for a, b in pairwise(sentence.tokens))
    return small and any(many)


def _taken_back(sentence: Sentence) -> bool:
    """Whether what leads to the first figure says that none of it holds: ``Rejected:``, ``back in 2020 we had``."""
    if sentence.blocked[0] in _NOT_DENIED:
        return False
    first = next(
        (i for i, t in enumerate(sentence.tokens) if t.kind in ("share", "money", "number") or t.form == ":"), 0
    )
    return bool(sentence.blocked[first])


def _may_stand(sentence: Sentence, chunk: Chunk, end: int) -> bool:
    """Whether what is no part of an item may stand in a list: small words, people, costs, a last word on all of it."""
    size = chunk.end - chunk.start
    if chunk.start >= end and size <= _MOST_OF_AFTERWORD and sentence.tokens[chunk.start].form in AFTERWORDS:
        return True
    if chunk.junk:
        return False
    if chunk.neutral:
        return not any(f.kind == "share" for f in chunk.figures)
    return size == 1 or (not chunk.labels and (not chunk.figures or chunk.people))


def _behind_head(chunks: list[Chunk], sentence: Sentence) -> tuple[int, list[Chunk]]:
    """Where the head ends that says what is listed, up to a colon before the first label, and the chunks behind it."""
    for k, (chunk, following) in enumerate(pairwise(chunks)):
        if chunk.end > _MOST_OF_HEAD or (chunk.sums and not chunk.neutral):
            break
        kinds = [[t.kind for t in sentence.tokens[c.start : c.end]] for c in (chunk, following)]
        qualified = kinds[0] == ["name"] and "source" in kinds[1] and not following.figured
        if chunk.opens and not chunk.sums and (following.labels or following.junk) and not qualified:
            return chunk.end, chunks[k + 1 :]
    return 0, chunks


def _led(sentence: Sentence, chunk: Chunk, denied: bool) -> Chunk:
    """The first chunk without what leads to its item: ``Funding is``, ``We live on``."""
    if not chunk.figures or (not chunk.junk and len(chunk.labels) < 2):
        return chunk
    links = [i for i in range(chunk.start, chunk.figures[0].at) if sentence.tokens[i].form in LINKS]
    if not links:
        return chunk
    made = chunk_at(sentence, links[-1] + 1, chunk.end, denied)
    made.comma, made.opens = chunk.comma, chunk.opens
    return made


def _parted(sentence: Sentence, chunk: Chunk) -> list[Chunk]:
    """``50 grants 30 sponsors 20 merch``: figures and labels in turns, without marks between them."""
    if chunk.junk or len(chunk.figures) + len(chunk.labels) < _TURNS:
        return [chunk]
    row = sorted([(f.at, "f") for f in chunk.figures] + [(start, "l") for start, _ in chunk.labels])
    turns = "".join(kind for _, kind in row)
    if turns not in ("fl" * (len(row) // 2), "lf" * (len(row) // 2)):
        return [chunk]
    cuts = [chunk.start, *[at for at, kind in row if kind == turns[0]][1:], chunk.end]
    return [chunk_at(sentence, a, b) for a, b in pairwise(cuts)]


def _joined(sentence: Sentence, chunks: list[Chunk]) -> list[Item]:
    """Items of chunks: a label and the figure beside it; a figure without a label goes on about the item before it."""
    found, labels, figure, unclear = list[Item](), list[Chunk](), None, False
    for chunk in chunks:
        several = len(chunk.labels) > 1 and not _one_named(sentence, chunk)
        if chunk.junk or chunk.neutral or several or (unclear and chunk.labels and not chunk.figured):
            # what "and" joins to what was not understood is not alone: "seven abbeys and a museum, 900"
            labels, figure, unclear = [], None, several and not (chunk.comma or chunk.opens)
            continue
        unclear = False
        each = chunk.figured and "each" in sentence.forms(chunk.start, chunk.end)
        counted = chunk.sums or chunk.people or any(f.kind == "number" for f in chunk.figures)
        if chunk.labels and chunk.figured and (counted or not figure):
            behind = chunk.sums and chunk.labels[0][0] < chunk.figures[0].at and not each  # "A and B pay 60 %"
            two = behind and bool(labels) and _are_two(sentence, labels[-1].labels[-1], chunk.labels[0])
            if two or _with_another(sentence, found, labels):
                return []
            if labels and (each or _qualifies(sentence, labels[0], chunk)):
                found += [_item(sentence, label, chunk) for label in (labels if each else labels[:1])]
            if not labels or each or not _qualifies(sentence, labels[0], chunk):
                found.append(_item(sentence, chunk, chunk))
            labels, figure = [], None
        elif chunk.labels and figure:
            found.append(_item(sentence, chunk, figure))
            figure = None
        elif chunk.labels:
            labels.append(chunk)
        elif chunk.figured and (labels or (found and not _same_sort(found[-1], chunk))):
            if labels and found and _ends_it(sentence, found[-1], labels, chunk):
                found[-1].aside += labels[0].labels
                labels[0].taken = True
            elif labels:
                found.append(_item(sentence, labels[0], chunk, labels[1:]))
            for item in found if each else found[-1:]:
                item.figures += [f for f in chunk.figures if f not in item.figures]
            found[-1].end, chunk.taken, labels = chunk.end, True, []
        elif chunk.figured and not chunk.people:
            figure = chunk
    return [] if _with_another(sentence, found, labels) else found


def _with_another(sentence: Sentence, found: list[Item], labels: list[Chunk]) -> bool:
    """``60 % from A and B``: whether the last figure is that of two who are named, which says of none what it gives."""
    if not found or not labels or found[-1].share is None or found[-1].figures[0].at > found[-1].label[0]:
        return False
    return _are_two(sentence, found[-1].label, labels[0].labels[0])


def _are_two(sentence: Sentence, *places: Place) -> bool:
    """Whether two labels are names with "and" between them."""
    joined = sentence.forms(places[0][1], places[1][0]) in (["and"], ["&"], ["and", "the"])
    return joined and all(any(t.kind == "name" for t in sentence.tokens[slice(*place)]) for place in places)


def _one_named(sentence: Sentence, chunk: Chunk) -> bool:
    """``a grant from the Nordic Council``: several labels, one a name and the others words for payers."""
    kinds = [{t.kind for t in sentence.tokens[slice(*place)]} for place in chunk.labels]
    return sum("name" in k for k in kinds) == 1 and all(k & {"name", "source"} for k in kinds)


def _qualifies(sentence: Sentence, label: Chunk, chunk: Chunk) -> bool:
    """``SAP, support contract 50 %``: whether a chunk with a figure only says what a name before it is."""
    kinds = [{t.kind for place in c.labels for t in sentence.tokens[slice(*place)]} for c in (label, chunk)]
    return "name" in kinds[0] and kinds[1] == {"source"} and label.comma


def _ends_it(sentence: Sentence, item: Item, labels: list[Chunk], chunk: Chunk) -> bool:
    """``SAP 30k a year, support contract, until May``: whether a contract and its end are those of the item before."""
    kinds = {t.kind for place in labels[0].labels for t in sentence.tokens[slice(*place)]}
    named = any(t.kind == "name" for t in item.tokens) and item.has("money", "share")
    ends = all(f.kind in ("date", "span") for f in chunk.figures) and not item.has("date", "span")
    return kinds == {"source"} and len(labels) == 1 and named and ends


def _same_sort(item: Item, chunk: Chunk) -> bool:
    """Whether an item has a figure of this sort already, so that another label's is meant."""
    return any(item.has(f.kind) for f in chunk.figures)


def _item(sentence: Sentence, label: Chunk, figure: Chunk, more: list[Chunk] | None = None) -> Item:
    """An item of a label, the chunk with its figure, and chunks that qualify it."""
    label.taken = figure.taken = True
    aside = [*label.labels[1:], *label.aside]
    figures = list(label.figures)
    for chunk in (*(more or []), *([figure] if figure is not label else [])):
        chunk.taken = True
        aside += [*chunk.labels, *chunk.aside]
        figures += chunk.figures
    people, rest = label.people or figure.people, max(label.rest, figure.rest)
    return Item(sentence, label.labels[0], aside, figures, people, rest, max(label.end, figure.end))
