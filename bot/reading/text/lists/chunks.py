"""What stands between the marks of a list: labels, figures, and words that are neither."""

from dataclasses import dataclass, field
from decimal import Decimal

from bot.reading.text.payers.ledger import Figure
from bot.reading.text.payers.payer_figures import is_figure, is_whole
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.table_lists import FILL, JUNK, LINKS, NEUTRAL, PENDING, PEOPLE, REST, TIMES
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES, CODE
from bot.reading.text.words.words_of_number import FRACTIONS

_MARKS = frozenset(", ; | + • · & and und et y plus : = > [ ] \\ ⬤".split())
_DASHES = frozenset("- — – /".split())
_OPENS = frozenset((":", "=", ">"))
_COMMAS = frozenset((",", "|", ";"))
_IN_LABEL = frozenset("of for de di del della des du d' the - / .".split())
_DRESS = frozenset("~ ≈ \" ' # * @ % . .. ... < ( )".split())
_PLAIN_MARKS = _DRESS | _MARKS | _DASHES
_SMALL = FILL | LINKS | PEOPLE | frozenset("carried covered borne financed supported backed footed shouldered".split())
_UNTIL = CLASSES["PREP"] | CLASSES["ENDS"]
_ENDS_THERE = frozenset(", ) ( and | / ; + - ] — –".split())
_OF_A_PART = frozenset("it that them which these those us".split())
_ARTICLES = frozenset("a one another".split())
_ONE = _ARTICLES | {"<N>"}
_MOST_IN_LABEL = 5
_MOST_PARTS = 10
_LETTERS = 3
Place = tuple[int, int]


@dataclass(slots=True)
class Chunk:
    """What stands between two marks: labels and figures, labels in brackets apart, and whether there are words that are
    neither (``junk``), that are of costs or cash (``neutral``), or that make of a share one of something else."""

    start: int
    end: int
    opens: bool = False
    comma: bool = False
    labels: list[Place] = field(default_factory=list[Place])
    aside: list[Place] = field(default_factory=list[Place])
    figures: list[Figure] = field(default_factory=list[Figure])
    people: bool = False
    rest: int = -1
    junk: bool = False
    neutral: bool = False
    part: bool = False
    taken: bool = False

    @property
    def figured(self) -> bool:
        """Whether there is a figure, a number of people or the rest of the whole."""
        return bool(self.figures) or self.people or self.rest >= 0

    @property
    def sums(self) -> bool:
        """Whether there is a share or an amount."""
        return any(f.kind in ("share", "money") for f in self.figures)


def chunks_of(sentence: Sentence, denied: bool) -> list[Chunk]:
    """The chunks of a sentence; what is blocked is junk in it, unless the whole list is ``denied``."""
    tokens, found, start, deep = sentence.tokens, list[Chunk](), 0, 0
    for i, token in enumerate(tokens):
        deep += (token.form == "(") - (token.form == ")" and deep > 0)
        if deep == 0 and _is_border(tokens, i):
            if i > start:
                found.append(chunk_at(sentence, start, i, denied))
                found[-1].comma = token.form in _COMMAS
            if found and token.form in _OPENS:
                found[-1].opens = True
            start = i + 1
    if start < len(tokens):
        found.append(chunk_at(sentence, start, len(tokens), denied))
    return found


def parts_of_posts(sentence: Sentence) -> bool:
    """``Ida 1.0, Tomasz 0.6``: whether plain numbers are parts of posts, which come to more than one whole."""
    plain = [t.value[0] for t in sentence.tokens if t.kind == "number"]
    sums = "<M>" in sentence.words or "<S>" in sentence.words
    return not sums and plain != [] and max(plain) <= 1 < sum(plain) and any(part % 1 for part in plain)


def _is_border(tokens: list[Token], i: int) -> bool:
    form = tokens[i].form
    if form in _DASHES:
        glued = tokens[i].glued and i + 1 < len(tokens) and tokens[i + 1].glued
        kinds = {t.kind for t in tokens[max(0, i - 1) : i + 2 : 2]}
        return not glued or bool(kinds & {"share", "money"}) or (form == "/" and kinds == {"name", "source"})
    return tokens[i].kind in ("mark", "word") and form in _MARKS


def chunk_at(sentence: Sentence, start: int, end: int, denied: bool = False) -> Chunk:
    """The chunk between two tokens."""
    tokens, chunk, i, deep = sentence.tokens, Chunk(start, end), start, 0
    while i < end:
        token = tokens[i]
        deep += (token.form == "(") - (token.form == ")")
        if sentence.blocked[i] and not denied:
            chunk.junk = True
        elif token.kind == "number":
            i = _number(tokens, i, end, chunk)
        elif token.kind in ("share", "money", "date", "span"):
            _figure(sentence, i, chunk)
        elif token.kind in ("name", "source"):
            _label(chunk.aside if deep else chunk.labels, tokens, i, chunk)
        elif token.kind == "word":
            _word(tokens, i, chunk, deep > 0)
        elif token.kind == "mark" and token.form not in _PLAIN_MARKS:
            chunk.junk = True
        i += 1
    chunk.junk = chunk.junk or any(e - s > _MOST_IN_LABEL for s, e in chunk.labels)
    chunk.labels = [] if chunk.junk else chunk.labels
    return chunk


def _figure(sentence: Sentence, i: int, chunk: Chunk) -> None:
    token = sentence.tokens[i]
    if token.kind == "date" and token.value.grain == "year" and sentence.tokens[i - 1].form not in _UNTIL:
        return  # "Funding 2026"
    if token.kind == "money" and is_whole(sentence, i):
        return
    if token.kind == "share" and not sentence.blocked[i] and not is_figure(sentence, i):
        chunk.part = chunk.part or not sentence.words.isdisjoint(CODE)
        chunk.junk = chunk.junk or (not chunk.part and not _ENDS_THERE.issuperset(sentence.forms(i + 1, i + 2)))
    chunk.figures.append(Figure(i, token.kind, token.value[0] if token.kind == "share" else token.value))


def _number(tokens: list[Token], i: int, end: int, chunk: Chunk) -> int:
    """Notes a plain number: a fraction (``3/4``), a number of people, or what its list makes of it."""
    low, high = tokens[i].value
    if _ends_a_code(tokens, i):
        return i
    row = tokens[i + 1 : min(i + 3, end)]
    if len(row) > 1 and row[0].glued and row[1].kind == "number" and row[0].form in "/:-":
        part = row[1].value[0]
        if row[0].form == "/" and 0 < low < part <= _MOST_PARTS:
            chunk.figures.append(Figure(i, "share", low / part))
            return i + 2
        chunk.junk = True  # "60/40 between A and B"
    after = [t.form for t in tokens[i + 1 : min(i + 5, end)]]
    if chunk.labels and tokens[i - 1].form == "of" and tokens[i + 1 : i + 2] != [] and tokens[i + 1].kind == "word":
        return i  # "a consortium of seven abbeys"
    if not PEOPLE.isdisjoint(after) or after[:1] == ["x"] or (i and tokens[i - 1].form == "x"):
        chunk.people = True
    elif low == high and after[:1] != ["%"]:
        chunk.figures.append(Figure(i, "number", low))
    return i


_VERSIONED = frozenset("by sa nc nd".split())


def _ends_a_code(tokens: list[Token], i: int) -> bool:
    """``CC BY 4.0``, ``grant PRG 9912``: whether a number is that of a license or of a grant."""
    if i < 2 or tokens[i - 1].kind != "word":
        return False
    coded = tokens[i - 2].kind == "source" and str(tokens[i - 1].value).isupper()
    return coded or (tokens[i - 1].form in _VERSIONED and str(tokens[i - 1].value).isupper())


def _word(tokens: list[Token], i: int, chunk: Chunk, aside: bool) -> None:
    form, before = tokens[i].form, tokens[i - 1].form if i else ""
    if form in REST:
        chunk.rest = i
    elif form in TIMES:
        chunk.people = True
    elif form in PENDING or (not aside and form in JUNK and not (tokens[i].value.isupper() and len(form) == _LETTERS)):
        chunk.junk = True
    elif form in FRACTIONS and (before in _ARTICLES or (form == "half" and before != "the")):
        following = [t.form for t in tokens[i + 1 : i + 3]]
        if following[:1] in (["a"], ["an"]) or following[-1:] == ["time"]:  # "half an engineer", "half-time tester"
            chunk.people = True
            return
        chunk.junk = chunk.junk or (following[:1] == ["of"] and following[1:] != [] and following[1] in _OF_A_PART)
        chunk.figures.append(Figure(i, "share", Decimal(1) / FRACTIONS[form]))
    elif not aside and form in NEUTRAL and not _of_all(tokens, i) and not (form == "bank" and before in _ONE):
        chunk.neutral = True
    elif not chunk.labels and form in CLASSES["WHOLE"] and _of_all(tokens, i):
        return
    elif not aside and (form not in _SMALL or (form in PEOPLE and _figure_follows(tokens, i))):
        _label(chunk.labels, tokens, i, chunk)


def _figure_follows(tokens: list[Token], i: int) -> bool:
    """``developers 65 %``: whether a word for people is what has the figure behind it."""
    return i + 1 < len(tokens) and tokens[i + 1].kind in ("share", "money") and tokens[i - 1].kind != "number"


def _of_all(tokens: list[Token], i: int) -> bool:
    """Whether a word stands behind a share as the whole that it is of: ``70 % of our costs``."""
    before = [t.form for t in tokens[max(0, i - 4) : i] if t.form not in FILL or t.form == "of"]
    return before[-2:] == ["<S>", "of"]


def _label(rows: list[Place], tokens: list[Token], i: int, chunk: Chunk) -> None:
    """Adds a token to the label before it, if nothing or ``of`` stands between them, else begins a label."""
    near = rows != [] and i > chunk.start and i - rows[-1][1] <= _MOST_IN_LABEL
    if near and all(t.form in _IN_LABEL for t in tokens[rows[-1][1] : i]):
        rows[-1] = rows[-1][0], i + 1
    else:
        rows.append((i, i + 1))
