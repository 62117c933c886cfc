"""The project's name: of the names that may be one, that for which the words around it speak most."""

from typing import NamedTuple

from bot.reading.text.facts.candidates import NOT_SO, QUOTES, Candidate
from bot.reading.text.facts.table_projects import AFTER
from bot.reading.text.facts.table_projects_before import BEFORE
from bot.reading.text.facts.tellers import tells
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import ORGANISATIONS
from bot.reading.text.words.project_words import (
    ADVERBS,
    CERTAIN,
    DONE,
    ENOUGH,
    MADE,
    MADE_OF_TWO,
    OPENING,
    SURE,
    TOLD,
    Row,
)  # fmt: skip
from bot.reading.text.words.table_unnamed_words import GIVERS

_BESIDE = frozenset("after since when because until as with without in before while once".split())
_PLACED = frozenset("in at from near by against via under during".split())
"""Before a name that is where or when something was, of which the words behind it then do not speak."""
_THOSE, _TOWARDS = frozenset(("people", "folks", "guys")), frozenset(("to", "by", "at"))
_SILENT = QUOTES | frozenset("-[]")
_OPENED, _OWN = (":", "("), ("for", "of")
"""A name with a figure behind it is one who pays, but after words such as ``the costs of``."""
_OURS = frozenset(("we", "our", "us"))
"""Where somebody speaks for a project, others are told of beside it."""
_BODIES = frozenset(GIVERS) - MADE - {"startup", "firm", "company", "lab", "laboratory", "group"}
_SEEN = MADE | {"sponsors", "users", "donors", "backers", "supporters", "company"}
_LEFT, _RIGHT, _SHORT = 7, 11, 4


class Project(NamedTuple):
    """The project's name and the tokens that say it."""

    name: str
    sentence: Sentence
    start: int
    end: int


def project_of(
    found: list[Sentence], named: list[tuple[Sentence, Candidate]], payers: frozenset[int]
) -> Project | None:
    """The project's name, if the words around one that is ``named`` say that it is; of equals the first. ``payers`` are
    the ids of sentences that are a payer's row of a list."""
    scores: dict[str, int] = {}
    first: dict[str, Project] = {}
    for sentence, one in ((s, one) for s, one in named if id(s) not in payers):
        key, weight = one.name.casefold(), _weight(sentence, one)
        if not weight and sentence is found[0] and _stands_alone(found, one):
            weight = SURE
        if 0 <= weight < one.least:
            continue
        scores[key] = scores.get(key, 0) + weight
        if weight > 0:
            first.setdefault(key, Project(one.name, sentence, one.start, one.end))
    best = max(first, key=lambda key: _in_all(key, scores), default=None)
    if best is None:
        return None
    ours = any(not s.words.isdisjoint(_OURS) for s in found)
    return first[best] if _in_all(best, scores) >= (SURE if ours else ENOUGH) else None


def _in_all(key: str, scores: dict[str, int]) -> int:
    """What speaks for a name, whether it is said in full or by how it begins: ``Whimbrel Pay``, ``Whimbrel``."""
    return sum(weight for other, weight in scores.items() if other == key or key.startswith((f"{other} ", f"{other}.")))


def _stands_alone(found: list[Sentence], one: Candidate) -> bool:
    """``Fieldfare? Two of us, unpaid``: whether a text begins with a name alone that is asked about or underlined."""
    rest = found[0].tokens[one.end :]
    underlined = len(found) > 1 and found[1].words <= {"="} and all(t.kind in ("number", "other") for t in rest)
    return not one.start and (underlined or (found[0].question and not rest))


def _weight(sentence: Sentence, one: Candidate) -> int:
    """What the words before a name and those behind it say together."""
    tokens = sentence.tokens
    before = [_form(t) for t in tokens[max(0, one.start - _LEFT) : one.start] if t.form not in QUOTES]
    after = [_form(t) for t in tokens[one.end : one.end + _RIGHT] if t.form not in _SILENT]
    while len(after) > 1 and after[0] in ADVERBS:
        del after[0]
    if one.end < len(tokens) and tokens[one.end].form == "-" and not tokens[one.end].glued:
        after.insert(0, "-")
    lead = (" ¿ ^ " if sentence.question else " ^ ") if one.start <= _LEFT else " "
    left = lead + "".join(f"{f} " for f in before[:-1])
    right = "".join(f"{f} " for f in after[1:]) + "$ "
    word = after[0] if after else "$"
    if word[0] == "v" and word[1:].isdigit():
        word = "v"
    said = next((w for w, pattern in AFTER.get(word, ()) if pattern.match(right)), 0)
    led = next((w for w, pattern in _rows(before) if pattern.search(left)), 0)
    if led > 0 and not said and not one.name.isupper() and MADE_OF_TWO.match(f"{word} {right}"):
        return CERTAIN
    if before[-1:] == ["#"] and word in ("sponsors", "backers", "donors", "supporters") and not right.strip(" $"):
        return CERTAIN  # "# Otterlog sponsors"
    if (said > 0 and led <= 0 and before and before[-1] in _PLACED) or tells(sentence, one.start, one.end):
        return 0
    they = word in ",:—–" and after[1:2] == ["they"] and not sentence.words.isdisjoint(_OURS)
    if they or _with_me(before, after) or _is_a_place(before, word) or (word == "," and after[1:3] == ["<S>", "of"]):
        return -CERTAIN
    if is_a_givers(before, after):
        return -CERTAIN
    if word in _THOSE and not _TOWARDS.isdisjoint(before[-2:-1]):
        return 0
    if before[-1:] in (["a"], ["an"]) and (word in DONE or not word.isalpha()):
        return 0  # "an MoU, not binding"
    if not said and not led and one.least == ENOUGH and _tells(sentence, before, word):
        return ENOUGH
    if led >= SURE and word in _OPENED and before[-1] in _OWN:
        return led  # "the budget of Nuthatch: 4k a month"
    return min(said, led) if said < 0 or led < 0 else said + led


_GO = frozenset("come comes came go goes went going get travel travelled trip flew fly drove way".split())
_MOVES = frozenset("moves moved moving relocates relocated relocating emigrates emigrated flying flies".split())
_MOVERS = frozenset("admin maintainer lead author founder developer dev he she who treasurer chair".split())


def _with_me(before: list[str], after: list[str]) -> bool:
    """``me and Zora``, ``Frida and I are``: whether a name is of a person told of beside the writer."""
    return before[-2:] in (["me", "and"], ["i", "and"]) or after[:2] in (["and", "me"], ["and", "i"], ["and", "myself"])


def _is_a_place(before: list[str], word: str) -> bool:
    """``a trust in Otago``, ``the only admin is moving to Perth``, ``couldn't come to Brno (``."""
    lead, last = ("", "", *before)[-2:]
    moves = last == "to" and ((lead in _MOVES and not _MOVERS.isdisjoint(before)) or (lead in _GO and word == "("))
    return moves or (last in ("in", "near") and lead in ORGANISATIONS)


_BOOKS = frozenset(
    "budget books payroll roll account accounts purse pocket pockets coffers wallet clock dime tab".split()
)
"""What money is taken from, or people are paid by, that is its owner's."""
_TAKEN = frozenset("in into on onto from out off under".split())
_IS = frozenset("is 's are from by on off out with".split())
_ASKS = frozenset("what how where whose and".split())


def is_a_givers(before: list[str], after: list[str]) -> bool:
    """``a pension fund called X``, ``a line in the budget of X``, ``the rest is X's budget``: whether a name is of one
    who gives."""
    lead, last = ("", "", *before)[-2:]
    if last in ("called", "named"):
        return lead in _BODIES
    if last == "of" and lead in _BOOKS:
        return not _TAKEN.isdisjoint(before[:-2])
    return last in _IS and lead not in _ASKS and after[:1] == ["'s"] and not _BOOKS.isdisjoint(after[1:5])


def _rows(before: list[str]) -> list[Row]:
    return BEFORE.get(before[-1], []) if before else []


def _form(token: Token) -> str:
    """A token as it is seen beside a name: what may be made is no source of money here (``an HTTP client``)."""
    if token.kind == "source" and (last := token.value.phrase.split()[-1]) in _SEEN:
        return last
    if token.kind == "name" and (word := token.value.name.casefold()) in MADE:
        return word
    return token.form


def _tells(sentence: Sentence, before: list[str], word: str) -> bool:
    """Whether a name is the subject of a sentence that speaks of what projects have."""
    led = len(before) < 4 and OPENING.issuperset(before)
    led = led or (before[-1:] == [","] and sentence.tokens[0].form in _BESIDE)
    if not led or sentence.words.isdisjoint(TOLD):
        return False
    return word in DONE or (len(word) > _SHORT and word.endswith("ed") and word not in NOT_SO)
