"""What keeps words from being facts: they are denied, over, only possible, wished for, a rumour, asked or ordered."""

from collections.abc import Set as AbstractSet
from datetime import date

from bot.reading.text.sentences.blocks import block
from bot.reading.text.sentences.granted import free_missed, free_passing, free_worth
from bot.reading.text.sentences.holds import free_contrast
from bot.reading.text.sentences.orders import mark_order
from bot.reading.text.sentences.past_dates import PROMISED, UNTIL, WAS, mark_past_date
from bot.reading.text.sentences.questions import mark_question
from bot.reading.text.sentences.scopes import Cue, mark_reached
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.words.common import OURSELVES
from bot.reading.text.words.cues import (
    ALONE,
    ASKED,
    CUE_STARTS,
    DENIED,
    LONGER,
    NOT_ENGLISH,
    ONLY_ENGLISH,
    ORDERED,
    OVER,
    POSSIBLE,
    RUMOUR,
    WISHED,
)
from bot.reading.text.words.patterns import Pattern

_TURNS = (["assistant", ":"], ["system", ":"], ["user", ":"], ["bot", ":"])
"""What pretends to be a turn of a talk with a machine."""
_UNSURE_OF = (["maybe", "<P>"], ["perhaps", "<P>"], ["possibly", "<P>"], ["probably", "<P>"])
"""How a note begins of one who may yet pay."""
_HEARD = frozenset("someone somebody everyone everybody people folks guy user commenter commenters anon".split())
_FORMERLY = frozenset("was were before formerly previously prev old past earlier früher vorher avant antes".split())
"""Labels of what was: ``Was: X funds it. Now: Y uses it.``"""
_HEARSAY = Pattern(
    r"^ (?:[a-z]+ ){1,5}?(?:on <P> )?(?:[a-z]+ ){0,2}?(?:wrote|writes|said|says?|claimed|claims|posted|tweeted|insists?"
    r"|swore|thinks?|assumed?|assumes|believes?|guessed|told (?:me|us)) (?:that )?(?=<P> |we |it is |it 's |it pays )"
)
"""``someone on a forum wrote that X pays``: what one says who is not told is a rumour."""
_TO_GET = frozenset(
    "contract pledge deal agreement money funding renewal <K> <P> <N> <M> <S> a an second third another".split()
)
_THEN = frozenset("was were had spent cost paid used".split())
_LEADS = frozenset(", and but or so :".split())
_VERBS_BEFORE = frozenset(("had", "were", "should"))
_SUBJECTS = frozenset("the a an any our my their its his her this that it they we i he she one <P> <K>".split())
_ONCE = frozenset("once when until".split())
_GIVEN = Pattern(
    " (?:approved|granted|awarded|confirmed|(?:is|are|gets|has been) (?:signed|through|sealed|final|in place)) "
)
_SO_THEN = Pattern(
    f" (?:{'|'.join(sorted(WAS))}|<P> (?:paid|gave|funded|employed|sponsored|financed|covered|hosted|supported)) "
)
_WHO = frozenset("that who which".split())
_UNSURE = frozenset(
    "likely unlikely possible hope hopes hoping hoped wish dream plan idea proposed guess hunch denied denies deny "
    "disputed disputes rejected rejects refuted refutes true evidence proof truth claim suggestion".split()
)
"""``my hope is that X pays``, ``they denied that X pays``: of what ``that`` tells no more is so than of what is before
it."""
_ANY = frozenset("a an any some no someone somebody anyone anybody something anything".split())
_HAVE_NUMBERS = frozenset("agreement award contract number project proposal reference".split())
_HAD = frozenset(
    "planned promised hoped announced meant wanted intended expected scheduled been had asked done written "
    "built designed maintained led founded created".split()
)
_NO_MORE = frozenset("and or nor , & the by from <P>".split())
"""Of what a segment consists that only goes on with the names before it."""
_PAID_BY = ([",", "paid", "by"], [",", "funded", "by"], [",", "employed", "by"], [",", "sponsored", "by"])
_APART = frozenset(") <O> ( ] page account jar profile".split())
_TODAY = frozenset("currently presently now today momentan aktuell".split())


def mark_moods(sentence: Sentence, as_of: date, english: bool = True) -> None:
    """Fills ``blocked``: for each token why it may make no fact. Some words are other words in English."""
    if mood := _note_mood(sentence):
        block(sentence.blocked, 0, len(sentence.tokens), mood)
    if sentence.question:
        mark_question(sentence)
    _mark_opening(sentence, as_of)
    mark_order(sentence)
    _mark_words(sentence, as_of, NOT_ENGLISH if english else ONLY_ENGLISH)
    if not sentence.words.isdisjoint(_TODAY):
        _free_asides(sentence)
    if any(sentence.blocked):
        free_contrast(sentence)
        _carry_over(sentence)
        free_passing(sentence)
        free_worth(sentence)
        free_missed(sentence)


def _note_mood(sentence: Sentence) -> str:
    """Why nothing in a note is a fact, by the words it begins with; "" for no reason."""
    if "[" in sentence.words and _undone(sentence):
        return WISHED
    first = sentence.forms(0, 2)
    if first[1:] == [":"] and first[0] in _FORMERLY and _TODAY.isdisjoint(sentence.words):
        return OVER
    if not _HEARD.isdisjoint(sentence.forms(0, 3)) and _HEARSAY.match(sentence.tape):
        return RUMOUR
    if first in _UNSURE_OF:
        return POSSIBLE
    return ORDERED if first in _TURNS else ""


def _undone(sentence: Sentence) -> bool:
    """``[ ] contract with Hilti``: whether a box that is not ticked stands before what is yet to be got."""
    at = sentence.tape.find(" [ ] ")
    box = sentence.index(at + 1)
    return at >= 0 and box < 2 and not _TO_GET.isdisjoint(sentence.forms(box + 2, box + 3))


def _mark_opening(sentence: Sentence, as_of: date) -> None:
    """Marks what the first words say of a sentence: ``before X paid``, ``how to`` of a guide, ``had X paid``."""
    blocked, count = sentence.blocked, len(sentence.tokens)
    first = sentence.tokens[0].form if sentence.tokens[0].form != "up" else "".join(sentence.forms(1, 2))
    if first == "before" and not _THEN.isdisjoint(sentence.words):
        block(blocked, 0, count, OVER)
    elif first in UNTIL and (was := _SO_THEN.search(sentence.tape)):
        _mark_until(sentence, sentence.segment(sentence.index(was.start() + 1))[1], as_of)
    elif first == "how" and sentence.forms(1, 2) == ["to"] and sentence.words.isdisjoint(OURSELVES):
        block(blocked, 0, count, ASKED)
    elif first in _ONCE and _GIVEN.search(" ".join(("", *sentence.forms(*sentence.segment(0)), ""))):
        block(blocked, *sentence.segment(0), POSSIBLE)
    for start, end in () if sentence.question or sentence.words.isdisjoint(_VERBS_BEFORE) else sentence.segments:
        if _supposes(sentence.forms(start, start + 4)):
            block(blocked, start, end, POSSIBLE)


def _mark_until(sentence: Sentence, told: int, as_of: date) -> None:
    """``until spring, we were paid by X``: marks what is told up to a token and was so until a time that is past."""
    days = [t.value for t in sentence.tokens[:told] if isinstance(t.value, Day)]
    if all(day.open or day.day < as_of for day in days) and PROMISED.isdisjoint(sentence.forms(0, told)):
        block(sentence.blocked, 0, told, OVER)


def _supposes(first: list[str]) -> bool:
    """``had we said yes``, ``and were the sale to be made``: whether a clause supposes by the order of its words."""
    verb = next((i for i, form in enumerate(first) if form not in _LEADS), len(first))
    return not (_VERBS_BEFORE.isdisjoint(first[verb : verb + 1]) or _SUBJECTS.isdisjoint(first[verb + 1 : verb + 2]))


def _mark_words(sentence: Sentence, as_of: date, foreign: AbstractSet[str]) -> None:
    """Marks what dates, figures and cues say of the words around them; ``foreign`` cues are another language's."""
    end = 0
    for i, token in enumerate(sentence.tokens):
        if i < end:
            continue  # within a cue of several words
        if token.kind == "word":
            if token.form in CUE_STARTS and token.form not in foreign:
                end = _mark_cue(sentence, i, as_of)
        elif token.kind == "date":
            mark_past_date(sentence, i, as_of)
        elif token.kind == "money" and not token.value.high:
            block(sentence.blocked, *sentence.segment(i), DENIED)
        elif token.kind == "rate" and sentence.forms(i + 1, i + 2) == ["earlier"]:
            block(sentence.blocked, *sentence.segment(i), OVER)


def _mark_cue(sentence: Sentence, i: int, as_of: date) -> int:
    """Marks what the longest cue that begins here reaches, and returns the index after the cue."""
    form = sentence.tokens[i].form
    if form == "no" and (_numbers(sentence, i) or (not i and sentence.forms(1, 2) == ["."])):
        return i + 1
    following = sentence.forms(i + 1, i + 2)
    if form == "'d" and following and following[0] in _HAD:
        return i + 1  # "the release we'd planned"
    for words, mood, scope in LONGER.get((form, following[0]), []) if following else []:
        end = i + len(words)
        if sentence.forms(i, end) == words:
            mark_reached(sentence, Cue(i, end, mood, scope), as_of)
            return end
    if form in ALONE:
        mark_reached(sentence, Cue(i, i + 1, *ALONE[form]), as_of)
    return i + 1


def _numbers(sentence: Sentence, i: int) -> bool:
    """``grant agreement No 101070001``, ``No. 12``: whether "no" stands before the number of something."""
    tokens = sentence.tokens
    if i == len(tokens) - 1:
        return False
    before, after = tokens[max(0, i - 1)], tokens[i + 1]
    if after.form == ".":
        return i + 2 < len(tokens)
    named = before.form in _HAVE_NUMBERS or before.kind == "source" or str(tokens[i].value) == "No"
    return after.kind == "number" and named


def _carry_over(sentence: Sentence) -> None:
    """``finding a company that depends on us``: what is said of one who is not there is not so either."""
    blocked = sentence.blocked
    for start, end in sentence.segments:
        if blocked[start - 1] == OVER and start and sentence.forms(start, start + 3) in _PAID_BY:
            block(blocked, start, end, OVER)  # "there used to be five of us, paid by X"
        if sentence.tokens[start].form == "that" and not _UNSURE.isdisjoint(sentence.forms(start - 2, start)):
            block(blocked, start, end, blocked[start - 1])
        if start and sentence.tokens[start - 1].kind == "name" and _NO_MORE.issuperset(sentence.forms(start, end)):
            block(blocked, start, end, blocked[start - 1])  # "earlier versions were funded by X and the Y Foundation"
        why = blocked[start - 1] if sentence.tokens[start].form in _WHO and start else ""
        nobody = why in (DENIED, WISHED, POSSIBLE) and not _ANY.isdisjoint(sentence.forms(start - 4, start))
        if nobody and sentence.tokens[start - 1].kind in ("word", "source"):
            block(blocked, start, end, why)


def _free_asides(sentence: Sentence) -> None:
    """What stands in brackets, or behind a comma, with "currently" is said for itself."""
    for start, end in sentence.segments:
        aside = sentence.forms(start, min(end, start + 4))
        opens = aside[0] == "(" or (aside[0] == "," and "<M>" in aside)
        if opens and not _TODAY.isdisjoint(aside[:3]):
            first = _named_before(sentence, start)
            sentence.blocked[first:end] = [""] * (end - first)


def _named_before(sentence: Sentence, start: int) -> int:
    """The name before brackets, whatever other brackets are between; where there is none, the brackets themselves."""
    before = start - 1
    while before > 0 and sentence.tokens[before].form in _APART:
        before -= 1
    return before if before >= 0 and sentence.tokens[before].kind == "name" else start
