"""Sentences and segments of a text, each with the tape on which frames are matched."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import AND_WORDS

_ENDS = frozenset((".", "!", "?", "•", "·", ";"))
_ABBREVIATED = frozenset("approx ca incl excl e g i etc vs st dr mr mrs ms prof z b d h bzw u a est resp env p".split())
_BORDERS = frozenset(
    ", ( ) [ ] : / | — – = > but because while whereas although though so yet aber sondern weil denn während mais car "
    "pero sino porque aunque mas embora except plus + ... then".split()
)  # fmt: skip
_BEFORE = frozenset(
    "if unless when who which where whose that after before since wenn falls si se que qui quand cuando".split()
)
_SUBJECTS = frozenset(
    "we i it they he she you the our a an nobody nothing that this there no not then if is are was were has have will "
    "haven't hasn't isn't aren't wasn't don't doesn't didn't won't wouldn't can't cannot couldn't "
    "kein keine keinen aucun aucune nenhum nenhuma ningún ninguna zero não nicht ne "
    "nadie niemand personne ninguém none wir sie er es nous ils elle nosotros ellos eles".split()
)  # fmt: skip
_TURN_TO = _SUBJECTS | frozenset(
    "currently says said may might could would thus hence therefore want wants hope hopes expect expects plan plans "
    "seek seeks".split()
)
"""``pays half and may end it``: what may be is said of the second part alone."""
_NO_CLAUSE = frozenset("so , for".split())
"""After these ``that`` opens no clause: ``for that programme``."""
_FEW = 2
_OPEN = frozenset(
    "after since when once until before as with given now nachdem seit seitdem depuis après desde".split()
)
_JOINS = AND_WORDS | {"or", "oder", "ou"}


@dataclass(slots=True)
class Sentence:
    """Tokens between two ends, their tape, why each of them may make no fact ("" where it may), and whether they are
    an item of a list."""

    tokens: list[Token]
    question: bool
    tape: str
    starts: list[float]
    segments: list[tuple[int, int]]
    words: frozenset[str] = frozenset()
    owner: list[int] = field(default_factory=list[int])
    blocked: list[str] = field(default_factory=list[str])
    used: list[bool] = field(default_factory=list[bool])
    item: bool = False
    _forms: list[str] = field(init=False)

    def __post_init__(self) -> None:
        self._forms = [t.form for t in self.tokens]

    def index(self, offset: int) -> int:
        """The token at an offset of the tape."""
        return bisect_left(self.starts, offset)

    def same_words(self, other: "Sentence") -> bool:
        """Whether another says the same, word for word."""
        return self.tape == other.tape and [t.value for t in self.tokens] == [t.value for t in other.tokens]

    def segment(self, i: int) -> tuple[int, int]:
        """The segment of a token."""
        return self.segments[self.owner[i]] if i < len(self.owner) else (i, i + 1)

    def forms(self, start: int, end: int) -> list[str]:
        """The forms of some tokens."""
        return self._forms[start if start > 0 else 0 : end]


def sentences(tokens: list[Token]) -> list[Sentence]:
    """The sentences of a text in order."""
    found, start = list[Sentence](), 0
    for cut in (*_cuts(tokens), _Cut(len(tokens), len(tokens))):
        if cut.end > start:
            found.append(_sentence(tokens[start : cut.end], "?" in cut.mark[:2]))
            found[-1].item = start > 0 and tokens[start - 1].form == "•"
            if found[-1].question and cut.numbered:
                _ask_all(found[-cut.numbered - 1 :])
        start = cut.start
    return found


class _Cut(NamedTuple):
    """Where a sentence ends and the next one starts, the mark between them, and how many items were numbered so far."""

    end: int
    start: int
    mark: str = ""
    numbered: int = 0


def _cuts(tokens: list[Token]) -> Iterator[_Cut]:
    deep, numbered, counted = 0, 0, 0
    second = any(_marks(tokens, i, 2) for i, token in enumerate(tokens) if token.form in ".)")
    ends = _ENDS | {"/"} if _are_parted(tokens) else _ENDS
    for i, token in enumerate(tokens):
        form = token.form
        deep = deep + 1 if form == "(" else max(0, deep - 1) if form == ")" else deep
        if second and form in ".)" and _marks(tokens, i, counted + 1):
            counted, deep = counted + 1, 0
            yield _Cut(i - 1, i + 1)
        elif form == "·" and deep > 0:
            token.form = ","  # "6,800 (Ghent 4,000 · fees 2,800)"
        elif token.kind == "line" or (form[0] in "?!" and token.kind == "mark") or (form in ends and _ends(tokens, i)):
            if form[0] not in "?!" or not deep or [t.form for t in tokens[i + 1 : i + 2]] != [")"]:
                deep = 0
                yield _Cut(i, i + 1, form, numbered)
        elif form == "(" and _numbered(tokens, i) == numbered + 1:
            numbered += 1
            yield _Cut(i, i)


def _are_parted(tokens: list[Token]) -> bool:
    """Whether strokes part what is noted one after the other, and not the items of one list."""
    strokes = [i for i, t in enumerate(tokens) if t.form == "/" and not t.glued and _parts(tokens, i)]
    if len(strokes) < 2:
        return False
    size = next((i for i in range(strokes[-1], len(tokens)) if tokens[i].form == "("), len(tokens))
    return size > _LEAST_NOTED * len(strokes)


def _marks(tokens: list[Token], i: int, number: int) -> bool:
    """``1. costs are 38k 2. seven staff``, ``a) ... b) ...``: whether what stands before a stop or a bracket is the
    number of an item of a list."""
    if not i or tokens[i].form not in (".", ")") or (i > 1 and tokens[i - 2].form in ("(", ",")):
        return False
    mark = tokens[i - 1]
    if mark.kind == "number":
        return mark.value == (number, number)
    return tokens[i].form == ")" and mark.form == "abcdefghijklmnopqrstuvwxyz"[min(number, 26) - 1]


def _ask_all(row: list[Sentence]) -> None:
    """``Which is worse: (1) the lead quits (2) no release?``: all that a question numbers is asked."""
    if row[0].tokens[0].form in ("which", "what", "who", "how", "would", "is"):
        for sentence in row:
            sentence.question = True


_LEAST_NOTED = 6
"""How many tokens what is parted by strokes has at least on an average: ``grants 55 / dues 25`` is one list."""


def _parts(tokens: list[Token], i: int) -> bool:
    """Whether a stroke with space on both sides, or two of them, may part what is noted one after the other."""
    if i + 1 >= len(tokens) or tokens[i].glued:
        return i > 0 and tokens[i].glued and tokens[i - 1].form == "/" and not tokens[i - 1].glued
    return not tokens[i + 1].glued or (
        tokens[i + 1].form == "/" and tokens[i + 2 : i + 3] != [] and not tokens[i + 2].glued
    )


_LONG_NUMBER = 3


def _numbered(tokens: list[Token], i: int) -> int:
    """The number of an item that begins here as ``(2)`` or ``(b)``, 0 where none does."""
    if i + 3 < len(tokens) and len(tokens[i + 1].form) == 1 and tokens[i + 2].form == ")":
        return 1 + "abcdefghijkl".find(tokens[i + 1].form)
    if i + 3 < len(tokens) and tokens[i + 1].kind == "number" and tokens[i + 2].form == ")":
        low, high = tokens[i + 1].value
        short = tokens[i + 1].end - tokens[i + 1].start < _LONG_NUMBER  # "(1.0)" is none
        return int(low) if short and low == high == int(low) else 0
    return 0


def _ends(tokens: list[Token], i: int) -> bool:
    if tokens[i].form != ".":
        return tokens[i].form != "/" or _parts(tokens, i)
    if i + 1 < len(tokens) and tokens[i + 1].glued and tokens[i + 1].kind not in ("mark", "line"):
        return False
    before = tokens[i - 1].form if i else ""
    if before in ("exp", "bal", "acct") and [t.kind for t in tokens[i + 1 : i + 2]] == ["money"]:
        return False
    if before == "no" and tokens[i].glued:  # "No. 12" is a number, "No." an answer
        return not (
            (i + 1 < len(tokens) and any(c.isdigit() for c in str(tokens[i + 1].value))) or _numeral(tokens, i + 1)
        )
    if len(before) == 1 and i > 1 and tokens[i - 2].form == "." and tokens[i - 2].glued and tokens[i].glued:
        return not _goes_on(tokens, i + 1)  # "the U.S. National ..."
    if len(before) == 1 and str(tokens[i - 1].value).isupper() and (i == 1 or tokens[i - 2].kind == "line"):
        return not _goes_on(tokens, i + 1)  # "K. Osei was supported by"
    if before == "<P>" and tokens[i].glued and tokens[i - 1].value.name.casefold().endswith(_FORMS):
        small = i + 1 < len(tokens) and tokens[i + 1].kind == "word" and tokens[i + 1].value == tokens[i + 1].form
        return not small or tokens[i + 1].form in {*_SUBJECTS, "and", "but"}  # "Tealstream Ltd. handed it over"
    return not (before in _ABBREVIATED and tokens[i].glued)


_FORMS = (" ltd", " inc", " corp", " co", " llc", " plc", " bros", " jr")


def _numeral(tokens: list[Token], i: int) -> bool:
    return i < len(tokens) and (tokens[i].kind in ("number", "other", "date") or str(tokens[i].value).isupper())


def _goes_on(tokens: list[Token], i: int) -> bool:
    """Whether what follows an abbreviation is the same sentence: no small word with a capital."""
    if i >= len(tokens) or tokens[i].kind == "line":
        return False
    return not (tokens[i].form in _SUBJECTS and str(tokens[i].value)[:1].isupper())


def _sentence(tokens: list[Token], question: bool) -> Sentence:
    starts, parts, at = list[float](), list[str](), 1
    for token in tokens:
        if token.form in "'\"" or (token.form == "-" and _hyphen(tokens, token, len(starts))):
            starts.append(at - 0.5)  # what the tape leaves out stands before what follows
            continue
        starts.append(at)
        parts.append(token.form)
        at += len(token.form) + 1
    tape = f" {' '.join(parts)} "
    segments = _segments(tokens)
    owner = [number for number, (start, end) in enumerate(segments) for _ in range(start, end)]
    count = len(tokens)
    return Sentence(tokens, question, tape, starts, segments, frozenset(parts), owner, [""] * count, [False] * count)


def _hyphen(tokens: list[Token], token: Token, i: int) -> bool:
    """Whether a hyphen joins two words."""
    return token.glued and i + 1 < len(tokens) and tokens[i + 1].glued


def _first_word(tokens: list[Token], i: int) -> str:
    """The form that stands here, behind a quotation mark if there is one."""
    return tokens[i + 1].form if tokens[i].form in "'\"" and i + 1 < len(tokens) else tokens[i].form


def _segments(tokens: list[Token]) -> list[tuple[int, int]]:
    found, start = list[tuple[int, int]](), 0
    for i, token in enumerate(tokens):
        if token.kind in ("mark", "word") and i:
            form = token.form
            if (
                form in _BORDERS
                or (form == "-" and not token.glued)
                or (form in _BEFORE and not (form == "that" and tokens[i - 1].form in _NO_CLAUSE))
                or (form in ("we", "i") and i - start > _FEW and tokens[start].form in _OPEN)  # "after it ended we"
                or (
                    form in _JOINS
                    and i + 1 < len(tokens)
                    and (_first_word(tokens, i + 1) in _TURN_TO or tokens[i + 1].kind == "number")
                )
            ):
                if i > start:
                    found.append((start, i))
                start = i
    if start < len(tokens):
        found.append((start, len(tokens)))
    return found
