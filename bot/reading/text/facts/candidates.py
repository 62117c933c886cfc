"""The names of a text that may be a project's."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import FIRST_WORDS
from bot.reading.text.names.unknown_names import ABSTRACT
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import HOSTS
from bot.reading.text.words.common import LEGAL_FORMS, NO_NAMES, OF_WORDS, ORGANISATIONS
from bot.reading.text.words.cues import CUE_WORDS
from bot.reading.text.words.everyday import everyday
from bot.reading.text.words.project_words import CERTAIN, DOING, ENOUGH, MADE, NO_PROJECTS, PRODUCTS, SURE
from bot.reading.text.words.table_persons import FIRST_NAMES

_STILL_A_NAME = frozenset(("", "asked", "possible", "denied", "wished", "over", "long ago", "rumour", "ordered"))
"""Why words may make no fact, and yet a name in them may be the project's."""
NOT_SO = NO_PROJECTS | NO_NAMES | ORGANISATIONS | FIRST_WORDS
"""What is no project's name."""
QUOTES = frozenset("'\"")
_LEADS = QUOTES | frozenset(":=#")
_ARE = frozenset(("is", "'s", "was"))
_SCHOOLS = frozenset("ku tu uc eth fh rwth kth lmu uni iit inp cnrs tuc vu hs".split())
"""The letters with which names of universities begin."""
_SHORT = 4
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


def candidates(found: list[Sentence], text: str) -> list[tuple[Sentence, Candidate]]:
    """The names of a text that may be the project's, each with its sentence."""
    return [(sentence, one) for sentence in found for one in islice(_candidates(sentence, text), _MOST)]


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
    if len(words) < 3 and (words[0] in FIRST_NAMES or (len(words) == 1 and words[0] in HOSTS)):
        return False
    if (words[0] in OF_WORDS and words[1:2] == ["of"]) or (words[0] in _SCHOOLS and len(words) > 1):
        return False  # "University of Tartu", "KU Leuven"
    if (value.name.isupper() and words[-1].endswith("ed")) or (len(words) > 1 and len(words[-1]) == 1):
        return False  # "RESOLVED", "DEFERRED: ...", "Annika B."
    if words[1:2] == ["the"]:
        return True  # "Read the Docs"
    if len(words) > 1 and words[-1] in PRODUCTS:
        return words[0] not in NOT_SO
    return words[-1] not in ORGANISATIONS and words[0] not in NO_PROJECTS and words[-1] not in NOT_SO


def _a_venture(value: object) -> bool:
    """Whether a name is one of a young company, which may be that of what it makes: ``Plover AI``."""
    words = value.name.casefold().split() if isinstance(value, Named) and not value.known else []
    return len(words) > 1 and words[-1] in ("ai", "tools") and words[0] not in NOT_SO


def _least(tokens: list[Token], i: int) -> int:
    """What has to speak for a word that may be a name, 0 for one that is none."""
    form = tokens[i].form
    capital = str(tokens[i].value)[0].isupper()
    glued = i + 1 < len(tokens) and tokens[i + 1].glued and not tokens[i].glued
    whole = "".join(t.form for t in tokens[i : _reach(tokens, i)]) if glued else form
    made = len(whole) > _SHORT and (form.startswith(_BEGIN) or (whole.endswith(_END) and not whole.endswith("ffs")))
    if i > 1 and tokens[i - 1].form == "called" and tokens[i - 2].form in _ARE and _closed(tokens, _reach(tokens, i)):
        return ENOUGH if form not in FIRST_NAMES else 0
    if not (capital or made or not i or tokens[i - 1].form in _LEADS) or len(form) < 3 or form in NOT_SO:
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
    if not i or tokens[i - 1].form not in QUOTES or not tokens[i].glued:
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
