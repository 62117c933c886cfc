"""The project's name: of the names that may be one, that for which the words around it speak most."""

from collections.abc import Iterator
from typing import NamedTuple

from bot.reading.text.common import NO_NAMES, ORGANISATIONS
from bot.reading.text.cues import CUE_WORDS
from bot.reading.text.known import Named
from bot.reading.text.names import ABSTRACT
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import BY_FIRST
from bot.reading.text.table_persons import FIRST_NAMES
from bot.reading.text.table_projects import AFTER, BEFORE, CERTAIN, ENOUGH, MADE, MADE_OF_TWO, NO_PROJECTS, SURE, Row
from bot.reading.text.tokens import Token

_STILL_A_NAME = frozenset(("", "asked", "possible", "denied", "wished", "over", "long ago"))
"""Why words may make no fact, and yet a name in them may be the project's."""
_NOT_SO = NO_PROJECTS | NO_NAMES | ORGANISATIONS | frozenset(BY_FIRST)
_QUOTES = frozenset("'\"")
_SILENT = _QUOTES | {"-"}
_OURS = frozenset("we our us".split())
"""Where somebody speaks for a project, others are told of beside it."""
_LEFT, _RIGHT = 7, 11
_LEGAL = frozenset("inc ltd llc gmbh ag pbc plc corp kg oy bv e.v".split())
_MADE_OF = ("lib", "py", "pg", "db", "fs", "js", "kit", "sql", "lib", "cli")
"""How names in small letters begin (the first three) or end that are hardly words."""


class Candidate(NamedTuple):
    """A name that may be the project's: where it stands in its sentence, and what has to speak for it at least."""

    name: str
    start: int
    end: int
    least: int


class Project(NamedTuple):
    """The project's name and the tokens that say it."""

    name: str
    sentence: Sentence
    start: int
    end: int


def project_of(found: list[Sentence], text: str) -> Project | None:
    """The project's name, if the words around a name say that it is one; of equals the first."""
    scores: dict[str, int] = {}
    first: dict[str, Project] = {}
    for sentence in found:
        for one in _candidates(sentence, text):
            key = one.name.casefold()
            weight = _weight(sentence, one)
            if 0 <= weight < one.least:
                continue
            scores[key] = scores.get(key, 0) + weight
            if weight > 0:
                first.setdefault(key, Project(one.name, sentence, one.start, one.end))
    best = max(first, key=lambda key: scores[key], default=None)
    ours = any(not s.words.isdisjoint(_OURS) for s in found)
    return first[best] if best is not None and scores[best] >= (SURE if ours else ENOUGH) else None


def _candidates(sentence: Sentence, text: str) -> Iterator[Candidate]:
    tokens, blocked, i = sentence.tokens, sentence.blocked, 0
    while i < len(tokens):
        token = tokens[i]
        least = ENOUGH
        if blocked[i] not in _STILL_A_NAME:
            i += 1
            continue
        if token.kind == "name":
            fits = _fits(token.value)
        elif token.kind == "word":
            coded = _coded(tokens, i)
            capital = str(token.value)[:1].isupper() and not (i and tokens[i - 1].kind == "name")
            titled = sentence.forms(0, i) == ["#"] and i + 1 == len(tokens)
            made = _made(token.form)
            if not (capital or coded or titled):
                least = SURE if made else CERTAIN
            fits = (
                len(token.form) > 2
                and token.form not in _NOT_SO
                and (coded or (token.form not in CUE_WORDS and token.form not in FIRST_NAMES))
                and (
                    coded
                    or titled
                    or (capital and (_owns(tokens, i) or not token.form.endswith(ABSTRACT)))
                    or made
                    or not i
                )
            )
        else:
            fits = False
        if not fits:
            i += 1
            continue
        end = _reach(tokens, i)
        if not (sentence.forms(end, end + 1) == [","] and _legal(tokens[end + 1 : end + 2])):
            yield Candidate(text[token.start : tokens[end - 1].end], i, end, least)
        i = end


def _fits(value: object) -> bool:
    """Whether a name is nobody's who is known to pay, and no organisation's."""
    if not isinstance(value, Named) or value.known:
        return False
    words = value.name.casefold().split()
    if words[0] in FIRST_NAMES and len(words) < 3:
        return False
    return words[-1] not in ORGANISATIONS and words[0] not in NO_PROJECTS and words[-1] not in _NOT_SO


def _owns(tokens: list[Token], i: int) -> bool:
    return i + 1 < len(tokens) and tokens[i + 1].form == "'s"


def _legal(following: list[Token]) -> bool:
    """Whether what follows says of which form a company is."""
    value = following[0].value if following else None
    return (value.name if isinstance(value, Named) else str(value)).casefold() in _LEGAL


def _made(form: str) -> bool:
    return len(form) > 4 and (form.startswith(_MADE_OF[:3]) or form.endswith(_MADE_OF[3:]))


def _coded(tokens: list[Token], i: int) -> bool:
    """Whether one word stands in quotes of its own."""
    if not i or tokens[i - 1].form not in _QUOTES or not tokens[i].glued:
        return False
    end = _reach(tokens, i)
    return end < len(tokens) and tokens[end].form == tokens[i - 1].form and tokens[end].glued


def _reach(tokens: list[Token], i: int) -> int:
    """The index after a name and what is glued to it: ``Polder-1``, ``node.kit``."""
    end = i + 1
    while end < len(tokens) and tokens[end].glued:
        form = tokens[end].form
        joins = form in "-." and end + 1 < len(tokens) and tokens[end + 1].glued
        if joins and (tokens[end + 1].kind in ("word", "number", "other")) and tokens[end + 1].form[0] != "'":
            end += 2
        elif tokens[end].kind in ("word", "number") and form[0] != "'" and end > i + 1:
            end += 1
        else:
            break
    return end


def _weight(sentence: Sentence, one: Candidate) -> int:
    """What the words before a name and those behind it say together."""
    tokens = sentence.tokens
    before = [_form(t) for t in tokens[max(0, one.start - _LEFT) : one.start] if t.form not in _QUOTES]
    after = [_form(t) for t in tokens[one.end : one.end + _RIGHT] if t.form not in _SILENT]
    if one.end < len(tokens) and _dash(tokens[one.end]):
        after.insert(0, "-")
    lead = (" ¿ ^ " if sentence.question else " ^ ") if one.start <= _LEFT else " "
    left = lead + "".join(f"{f} " for f in before[:-1])
    right = "".join(f"{f} " for f in after[1:]) + "$ "
    word = after[0] if after else "$"
    if word[0] == "v" and word[1:].isdigit():
        word = "v"
    said = _first(AFTER.get(word), right, before=False)
    led = _first(BEFORE.get(before[-1]) if before else None, left, before=True)
    if led == 1 and not said and not one.name.isupper() and MADE_OF_TWO.match(f"{word} {right}"):
        return SURE
    return min(said, led) if said < 0 or led < 0 else said + led


def _form(token: Token) -> str:
    """A token as it is seen beside a name: what may be made is no source of money here (``an HTTP client``)."""
    if token.kind == "source" and token.value.phrase.split()[-1] in MADE:
        return token.value.phrase
    return token.form


def _dash(token: Token) -> bool:
    return token.form == "-" and not token.glued


def _first(rows: list[Row] | None, around: str, *, before: bool) -> int:
    for weight, pattern in rows or ():
        if pattern.search(around) if before else pattern.match(around):
            return weight
    return 0
