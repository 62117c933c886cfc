"""The project's name: of the names that may be one, that for which the words around it speak most."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from bot.reading.text.facts.table_projects import AFTER
from bot.reading.text.facts.table_projects_before import BEFORE
from bot.reading.text.facts.tellers import tells
from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import FIRST_WORDS
from bot.reading.text.names.unknown_names import ABSTRACT
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import HOSTS
from bot.reading.text.words.common import LEGAL_FORMS, NO_NAMES, OF_WORDS, ORGANISATIONS
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.project_words import (
    ADVERBS,
    CERTAIN,
    DOING,
    DONE,
    ENOUGH,
    MADE,
    MADE_OF_TWO,
    NO_PROJECTS,
    OPENING,
    PRODUCTS,
    SURE,
    TOLD,
    Row,
)  # fmt: skip
from bot.reading.text.words.table_persons import FIRST_NAMES

_STILL_A_NAME = frozenset(("", "asked", "possible", "denied", "wished", "over", "long ago", "rumour", "ordered"))
"""Why words may make no fact, and yet a name in them may be the project's."""
_NOT_SO = NO_PROJECTS | NO_NAMES | ORGANISATIONS | FIRST_WORDS
_QUOTES = frozenset("'\"")
_BESIDE = frozenset("after since when because until as with without in before while once".split())
_PLACED = frozenset("in at from near by against via under during".split())
"""Before a name that is where or when something was, of which the words behind it then do not speak."""
_THOSE, _TOWARDS = frozenset(("people", "folks", "guys")), frozenset(("to", "by", "at"))
_LEADS, _SILENT = _QUOTES | frozenset(":=#"), _QUOTES | frozenset("-[]")
_ARE = frozenset(("is", "'s", "was"))
_OPENED, _OWN = (":", "("), ("for", "of")
"""A name with a figure behind it is one who pays, but after words such as ``the costs of``."""
_OURS = frozenset(("we", "our", "us"))
"""Where somebody speaks for a project, others are told of beside it."""
_SEEN = MADE | {"sponsors", "users", "donors", "backers", "supporters", "company"}
_LEFT, _RIGHT, _SHORT = 7, 11, 4
_BEGIN, _END = ("lib", "py", "pg"), ("db", "fs", "js", "kit", "sql", "lib", "cli")
"""How names in small letters begin or end that are hardly words."""


class Candidate(NamedTuple):
    """A name that may be the project's: where it stands in its sentence, and what has to speak for it at least."""

    name: str
    start: int
    end: int
    least: int


_MOST = 100
"""How many names of a sentence are weighed; one with more is a list of something else."""


class Project(NamedTuple):
    """The project's name and the tokens that say it."""

    name: str
    sentence: Sentence
    start: int
    end: int


def candidates(found: list[Sentence], text: str) -> list[tuple[Sentence, Candidate]]:
    """The names of a text that may be the project's, each with its sentence."""
    return [(sentence, one) for sentence in found for one in islice(_candidates(sentence, text), _MOST)]


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
    ours = any(not s.words.isdisjoint(_OURS) for s in found)
    return first[best] if best is not None and _in_all(best, scores) >= (SURE if ours else ENOUGH) else None


def _in_all(key: str, scores: dict[str, int]) -> int:
    """What speaks for a name, whether it is said in full or by how it begins: ``Whimbrel Pay``, ``Whimbrel``."""
    return sum(weight for other, weight in scores.items() if other == key or key.startswith((f"{other} ", f"{other}.")))


def _stands_alone(found: list[Sentence], one: Candidate) -> bool:
    """``Fieldfare? Two of us, unpaid``: whether a text begins with a name alone that is asked about or underlined."""
    rest = found[0].tokens[one.end :]
    underlined = len(found) > 1 and found[1].words <= {"="} and all(t.kind in ("number", "other") for t in rest)
    return not one.start and (underlined or (found[0].question and not rest))


def _candidates(sentence: Sentence, text: str) -> Iterator[Candidate]:
    tokens, i = sentence.tokens, 0
    while i < len(tokens):
        token = tokens[i]
        least = 0
        if sentence.blocked[i] in _STILL_A_NAME:
            if token.kind == "name":
                least = ENOUGH if _fits(token.value) else SURE if _a_venture(token.value) else 0
            elif token.kind == "word":
                least = _least(tokens, i)
        if not least:
            i += 1
            continue
        end = _reach(tokens, i)
        if not (sentence.forms(end, end + 1) == [","] and _legal(tokens[end + 1 : end + 2])):
            yield Candidate(text[token.start : tokens[end - 1].end], i, end, least)
        i = end


def _fits(value: object) -> bool:
    """Whether a name is nobody's who is known to pay, no organisation's and no person's."""
    if not isinstance(value, Named) or value.known:
        return False
    words = value.name.casefold().split()
    if words[0] in (FIRST_NAMES if len(words) > 1 else FIRST_NAMES | HOSTS) and len(words) < 3:
        return False
    if words[0] in OF_WORDS and words[1:2] == ["of"]:
        return False  # "University of Tartu"
    if (value.name.isupper() and words[-1].endswith("ed")) or (len(words) > 1 and len(words[-1]) == 1):
        return False  # "RESOLVED", "DEFERRED: ...", "Annika B."
    if words[1:2] == ["the"]:
        return True  # "Read the Docs"
    if len(words) > 1 and words[-1] in PRODUCTS:
        return words[0] not in _NOT_SO
    return words[-1] not in ORGANISATIONS and words[0] not in NO_PROJECTS and words[-1] not in _NOT_SO


def _a_venture(value: object) -> bool:
    """Whether a name is one of a young company, which may be that of what it makes: ``Plover AI``."""
    words = value.name.casefold().split() if isinstance(value, Named) and not value.known else []
    return len(words) > 1 and words[-1] in ("ai", "tools") and words[0] not in _NOT_SO


def _least(tokens: list[Token], i: int) -> int:
    """What has to speak for a word that may be a name, 0 for one that is none."""
    form = tokens[i].form
    capital = str(tokens[i].value)[0].isupper()
    glued = i + 1 < len(tokens) and tokens[i + 1].glued and not tokens[i].glued
    whole = "".join(t.form for t in tokens[i : _reach(tokens, i)]) if glued else form
    made = len(whole) > _SHORT and (form.startswith(_BEGIN) or (whole.endswith(_END) and not whole.endswith("ffs")))
    if i > 1 and tokens[i - 1].form == "called" and tokens[i - 2].form in _ARE and _closed(tokens, _reach(tokens, i)):
        return ENOUGH if form not in FIRST_NAMES else 0
    if not (capital or made or not i or tokens[i - 1].form in _LEADS) or len(form) < 3 or form in _NOT_SO:
        return 0
    if i + 1 < len(tokens) and tokens[i + 1].form == "of":
        return 0  # "# Change of stewardship"
    needed = SURE if everyday(form) else ENOUGH
    abstract = form.endswith(ABSTRACT) and not _a_bird(form)
    heading = i == 1 and tokens[0].form == "#" and _reach(tokens, i) == len(tokens)
    if needed == SURE and (abstract or str(tokens[i].value).isupper()):
        return 0  # "# Sustainability", "POSTPONED: ..."
    if _coded(tokens, i) or (heading and not abstract):
        return needed
    if form in CUE_WORDS or form in FIRST_NAMES:
        return 0
    owns = i + 1 < len(tokens) and tokens[i + 1].form == "'s"
    if capital:
        follows = i and tokens[i - 1].kind == "name"
        return needed if not follows and (owns or not abstract) else 0
    if made and form not in MADE and not (i and tokens[i - 1].kind == "name"):
        return SURE
    coined = glued and tokens[i + 1].form == "-" and len(form) >= _SHORT and not everyday(form)  # "kasa-sync budget"
    return (SURE if coined else CERTAIN) if not i or tokens[i - 1].form in (":", "=") else 0


def _closed(tokens: list[Token], i: int) -> bool:
    """Whether what stands before is the last word of its clause."""
    return i >= len(tokens) or tokens[i].kind in ("mark", "line")


def _a_bird(form: str) -> bool:
    """``Redwing``, ``Brambling``: whether a word in -ing is hardly one of doing something."""
    return form.endswith(("wing", "ling")) and form not in DOING


def _legal(following: list[Token]) -> bool:
    """Whether what follows says of which form a company is."""
    value = following[0].value if following else None
    said = value.name if isinstance(value, Named) else str(value)
    return said.casefold() in LEGAL_FORMS and said != "as"


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
    return word in DONE or (len(word) > _SHORT and word.endswith("ed") and word not in _NOT_SO)
