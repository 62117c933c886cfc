"""Licenses named in a text, as the classes of the schema, and what they were changed to."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from bot.reading.text.facts.table_licenses import (
    AGAIN,
    ALSO_NAMES,
    AND,
    CHOSEN,
    CLOSED_BEFORE,
    FROM,
    GONE,
    HOLDS,
    LICENSE_WORDS,
    MOTIONS,
    NAME_BEFORE,
    NAME_FOLLOWS,
    NEW,
    NO_CLASS,
    OLD,
    OPENNESS,
    PASSED,
    PLAINLY,
    RESTRICTED,
    SINCE,
    TURNED,
)  # fmt: skip
from bot.reading.text.names.known import Named
from bot.reading.text.names.license_names import LICENSES, matched
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import DENIED, LONG_AGO, POSSIBLE, WISHED

_NO = frozenset("not no never isn't aren't kein nicht pas não sin sem ohne neither nor".split())
_SERVES = frozenset("run runs running behind install fondation fundación fundação".split())
"""Before the web server of that name."""
_BESIDE = frozenset(
    "docs documentation logo website artwork slides icons blog screenshots dependency dependencies".split()
)
"""What has a license of its own beside that of the code."""
_CODE = frozenset("code software source engine core codebase server compiler".split())
"""What the license of a project is of, where other things of it have their own."""
_ALONE = frozenset(", . ; : ( / | now these since again today nowadays and but from as by with".split())
"""Behind an adjective that is said of the whole: ``proprietary since May``."""
_PICKED = frozenset("chose chosen picked pick choose would could should might".split())
"""What was taken from the start, whatever it was taken in place of, or could be taken."""
_TOLD = frozenset(("", DENIED, LONG_AGO, "over", "of something else"))
"""The moods in which a license that was changed is told of."""
_NEAR, _FAR = 3, 12


class Licensed(NamedTuple):
    """A class of licenses as a sentence gives it: the tokens, and whether it holds (else it did once)."""

    value: str
    start: int
    end: int
    holds: bool


class Change(NamedTuple):
    """What a sentence says of a license that was changed: the new one where it is said, and the signal."""

    new: Licensed | None
    signal: str
    start: int
    end: int


_FIRST_WORDS = frozenset(LICENSES)
_MOST = 100
"""How many words of a sentence are looked at that may begin a license's name."""


def _found(sentence: Sentence) -> Iterator[Licensed]:
    """Every license that a sentence names, whatever is said of it."""
    if _FIRST_WORDS.isdisjoint(sentence.words):
        return
    tokens = sentence.tokens
    starts = (i for i, token in enumerate(tokens) if token.kind == "word" and token.form in _FIRST_WORDS)
    for i in islice(starts, _MOST):
        for words, value in LICENSES[tokens[i].form]:
            if end := matched(tokens, i, words):
                if not _is_a_name(sentence, i, end) and _BESIDE.isdisjoint(_behind(sentence, i)):
                    yield Licensed(value, i, end, holds=True)
                break


def _behind(sentence: Sentence, i: int) -> list[str]:
    """The words of a clause before this one, as far as they may say what it is of."""
    return sentence.forms(max(sentence.segment(i)[0], i - _FAR), i)


def licenses(sentence: Sentence) -> list[tuple[str, int, int]]:
    """The classes of the licenses that a sentence gives, each with the first token and the one after the last."""
    weights = not NO_CLASS.isdisjoint(sentence.words) and not CLOSED_BEFORE.search(sentence.tape)
    match = RESTRICTED.search(sentence.tape) if weights else None
    if match and not any(sentence.blocked[sentence.index(match.start()) : sentence.index(match.start()) + 1]):
        return [("open_weights_restricted", sentence.index(match.start()), sentence.index(match.end() + 1))]
    return [(one.value, one.start, one.end) for one in _found(sentence) if _stated(sentence, one)]


def _stated(sentence: Sentence, one: Licensed) -> bool:
    """Whether a license is given: nothing is said of it but that it holds; a denial of something else is none of it."""
    why = sentence.blocked[one.start]
    if TURNED.search(_lead(sentence, one)) or _moved_only(sentence, one):
        return False
    if why == DENIED:
        return _NO.isdisjoint(sentence.forms(one.start - _NEAR, one.start)) and not _dropped(sentence, one)
    if why == LONG_AGO:
        return bool(CHOSEN.search(_lead(sentence, one)))
    if why in (POSSIBLE, WISHED) and PLAINLY.search(_lead(sentence, one)):
        return bool(AND.match(_after(sentence, one)))
    return not why


def _moved_only(sentence: Sentence, one: Licensed) -> bool:
    """``a motion to adopt X was rejected``: whether a license is only what somebody moved for."""
    led = sentence.forms(max(sentence.segment(one.start)[0], one.start - _FAR), one.start)
    at = max((i for i, form in enumerate(led) if form in MOTIONS), default=len(led))
    around = sentence.forms(one.start - _FAR, one.end + _FAR)
    passed = not PASSED.isdisjoint(around) and {"not", "wasn't", "never", "hasn't"}.isdisjoint(around)
    return at < len(led) and HOLDS.isdisjoint(led[at:]) and not passed


def _lead(sentence: Sentence, one: Licensed) -> str:
    return " " + "".join(f"{f} " for f in sentence.forms(max(0, one.start - 6), one.start) if f not in "'\"-")


def _dropped(sentence: Sentence, one: Licensed) -> bool:
    """Whether it is said of a license that it was the one before: ``was X``, ``drops X``, ``X out``."""
    return bool(OLD.search(_lead(sentence, one)) or GONE.match(_after(sentence, one)))


def _after(sentence: Sentence, one: Licensed) -> str:
    return "".join(f"{f} " for f in sentence.forms(one.end, one.end + 6) if f not in "'\"-")


def _points_on(sentence: Sentence, one: Licensed, found: list[Licensed]) -> bool:
    """``Apache → BSL``: whether an arrow, which the tape has as a colon, leads from one license to another."""
    end = one.end + (
        sentence.tokens[one.end : one.end + 1] != [] and sentence.tokens[one.end].kind in ("number", "other")
    )
    return sentence.forms(end, end + 1) == [":"] and any(other.start == end + 1 for other in found)


def changed(sentence: Sentence) -> Change | None:
    """The change of license that a sentence tells of, None for none."""
    if _FIRST_WORDS.isdisjoint(sentence.words):
        return None
    found = [one for one in _found(sentence) if sentence.blocked[one.start] in _TOLD]
    if not found:
        return None
    old = [one for one in found if _dropped(sentence, one) or _points_on(sentence, one, found)]
    new = [one for one in found if one not in old]
    if new and OPENNESS[new[-1].value] and CLOSED_BEFORE.search(sentence.tape):
        return Change(new[-1], "license_opened", new[-1].start, new[-1].end)
    if old and new and not _PICKED.isdisjoint(sentence.words):
        return None
    if old and new:
        before, after = OPENNESS[old[0].value], OPENNESS[new[-1].value]
        if before == after:
            return None
        signal = "license_opened" if after > before else "license_tightened"
        if after and before > after and before - after == 1:
            return None  # from a permissive to a copyleft one
        return Change(new[-1], signal, min(old[0].start, new[-1].start), max(old[0].end, new[-1].end))
    if not new or any(one for one in new if sentence.blocked[one.start]):
        return None
    closed = OPENNESS[new[-1].value] < OPENNESS["copyleft"]
    if AGAIN.match(_after(sentence, new[-1])):
        return Change(new[-1], f"license_{'tightened' if closed else 'opened'}", new[-1].start, new[-1].end)
    said = NEW.search(_lead(sentence, new[-1]))
    if closed and FROM.match(sentence.tape[: len(" ".join(sentence.forms(0, new[-1].start))) + 2]):
        return Change(new[-1], "license_tightened", new[-1].start, new[-1].end)
    if not (said and (closed or said["opened"])) and not (closed and SINCE.match(_after(sentence, new[-1]))):
        return None
    return Change(new[-1], "license_tightened" if closed else "license_opened", new[-1].start, new[-1].end)


def chosen(found: list[tuple[Sentence, str, int, int]]) -> tuple[Sentence, str, int, int] | None:
    """The one that holds: the last of a change, the stricter one of a pair for two kinds of users; else none of two."""
    for sentence in {id(row[0]): row[0] for row in found}.values():
        change = changed(sentence)
        if change and change.new:
            return sentence, change.new.value, change.new.start, change.new.end
    found = [row for row in found if not _dropped(row[0], Licensed(*row[1:], holds=True))]
    values = {value for _, value, _, _ in found}
    if not found:
        return None
    if len(values) == 1:
        return found[0]
    of_code = [row for row in found if not _CODE.isdisjoint(_behind(row[0], row[2])[-_NEAR:])]
    if len({row[1] for row in of_code}) == 1:
        return of_code[0]
    for row in reversed(found):
        sentence, _, start, _ = row
        before = sentence.forms(start - 3, start)
        if "to" in before or ("under" in before and "now" in before):
            return row
    if values == {"copyleft", "proprietary"}:
        return next(row for row in found if row[1] == "copyleft")
    return None


def names_one(sentence: Sentence) -> bool:
    """Whether a sentence has a word with which the name of a license begins, or of what has none."""
    return not (sentence.words.isdisjoint(_FIRST_WORDS) and sentence.words.isdisjoint(NO_CLASS))


def left(found: list[Sentence]) -> tuple[Sentence, str, int, int] | None:
    """The first license that a text names at all, where none is given: who speaks of one hardly speaks of another's."""
    for sentence in found:
        change = changed(sentence)
        for one in [change.new] if change and change.new else _found(sentence):
            if sentence.blocked[one.start] not in _NO_MORE and not _elsewhere(sentence, one):
                return sentence, one.value, one.start, one.end
    return None


_NO_MORE = frozenset((DENIED, LONG_AGO, "over", "ordered", "of another"))
_TOWARDS = frozenset(
    "to go goes become becomes like unlike their his her another rival competitor other never accept".split()
)
_GIVEN = frozenset("a an the our with and under , : ( - still".split())


def _elsewhere(sentence: Sentence, one: Licensed) -> bool:
    """Whether a license is one that might be taken, that is asked for, or that of something else."""
    before = sentence.forms(one.start - _NEAR, one.start)
    asked = (sentence.question and _GIVEN.isdisjoint(before[-1:])) or {"if", "it"} <= set(before)
    return (
        asked
        or not _TOWARDS.isdisjoint(before)
        or bool(TURNED.search(_lead(sentence, one)))
        or _moved_only(sentence, one)
    )


def _is_a_name(sentence: Sentence, i: int, end: int) -> bool:
    tokens = sentence.tokens
    if tokens[i].form not in ALSO_NAMES or end > i + 1:
        return False
    start, stop = sentence.segment(i)
    begins = tokens[i].form == "apache" and (i == start or tokens[i - 1].form in ("and", "but"))
    acts = [form for form in sentence.forms(end, end + 2) if form not in ("then", "also")] if begins else []
    if acts and acts[0].endswith("ed") != acts[0].endswith("licensed"):
        return True  # "Apache welcomed 45 members": the foundation
    if stop - start - (tokens[start].form in ",;/|") == 1:
        return False
    if tokens[i].form == "proprietary" and (end == len(tokens) or tokens[end].form in _ALONE):
        return False
    small = tokens[i].form != "apache" and not str(tokens[i].value).isupper()
    if small and sentence.words.isdisjoint(LICENSE_WORDS):
        return True
    following = tokens[end] if end < len(tokens) else None
    if following and (following.form in NAME_FOLLOWS or isinstance(following.value, Named)):
        return True
    if tokens[i].form == "apache" and i and tokens[i - 1].form in _SERVES:
        return True
    changed_to = following is not None and following.form in ("to", "license", "licence")
    before = "" if sentence.forms(i - 2, i) in (["instead", "of"], ["place", "of"]) else tokens[i - 1].form
    return bool(i) and before in NAME_BEFORE and tokens[i].form != "apache" and not changed_to
