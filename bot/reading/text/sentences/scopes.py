"""How far a cue reaches: the segment it stands in, what follows it, a note, or the whole sentence."""

from datetime import date
from typing import NamedTuple

from bot.reading.text.sentences.blocks import AGAINST, HOLDS, MODALS, before_brackets, block, last_of, next_of
from bot.reading.text.sentences.holds import means_else
from bot.reading.text.sentences.presupposed import PUTS
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.words.cues import ASKED, DENIED, ELSEWHERE, OVER, RUMOUR, WISHED, Scope

_IFS = frozenset("would 'd could might".split())
_OF_A_REPORT = frozenset("during quarter reporting period review".split())
_NOT = frozenset("not nicht pas no".split())
_FIGURES = frozenset("money share number name date span".split())
_OF_FIGURES = frozenset("the a by from in".split())
_ENDED = frozenset(
    "over finished ran ended stopped cancelled canceled expired lapsed withdrew gone acabó terminó acabou".split()
)
_STILL = frozenset("in on by at after from next soon if unless".split())
"""``the grant is over in May``: what is still to be over."""
_WHENEVER = frozenset("when once after if until before".split())
_MOTIONS = frozenset("motion motions proposal".split())
_CARRIED = frozenset("carried passed approved adopted accepted".split())
"""``a motion to move to MIT was carried``: what is no longer only moved."""
_RELATIVE = frozenset("that which who se".split())
_COUNTED = frozenset("<N> seule chaque cette par".split())
_YEARS = frozenset("previous prior preceding year last".split())
_COMPARES = AGAINST | {"from", "after", "("}
"""``34,000 against 31,000 in the previous year``: what stands before the one and the other is of now."""
_SINCE = frozenset("once after since because".split())
"""``costs fell once the lease had ended``: what stands before these is of now."""
_OF_WHOM = frozenset("with from by on of".split())
_LABEL = 5
"""Before this token a colon may end a label: ``Target: 2 developers``."""


class Cue(NamedTuple):
    """A cue in a sentence: where it begins and ends, what it says of other words, and how far it reaches."""

    start: int
    end: int
    mood: str
    scope: Scope


def mark_reached(sentence: Sentence, cue: Cue, as_of: date) -> None:
    """Marks the tokens that a cue reaches."""
    blocked = sentence.blocked
    if cue.scope == "none" or _had_on_the_day(sentence, cue, as_of) or _is_of_us(sentence, cue):
        return
    if cue.mood == RUMOUR and means_else(sentence, cue.start, cue.end, RUMOUR):
        return
    if (whose := sentence.forms(cue.start, cue.end + 2))[:2] == ["former", "<P>"] or whose == ["ex", "-", "<P>"]:
        block(blocked, cue.start, cue.start + len(whose), cue.mood)  # "an ex-X manager takes over at Y"
    elif cue.scope == "sentence":
        block(blocked, *_note(sentence, cue.start), cue.mood)
    elif _says_else(sentence, cue):
        return
    elif cue.scope == "on":
        block(blocked, *_onwards(sentence, cue), cue.mood)
    elif cue.scope == "ahead" or _contrasts(sentence, cue):
        block(blocked, cue.start, _until_a_subject(sentence, cue), cue.mood)
    elif not (sentence.question and blocked[cue.start] == ASKED):
        block(blocked, *_around(sentence, cue), cue.mood)


def _is_of_us(sentence: Sentence, cue: Cue) -> bool:
    """``our setup, for comparison:``, ``gave 5k towards a study``: whether it is we that are compared or given to."""
    ours = sentence.forms(0, 1) == ["our"] and not _CASES.isdisjoint(sentence.forms(1, 2))
    ours = ours and cue.scope == "sentence" and cue.start < _LABEL and "<P>" not in sentence.forms(cue.end, cue.end + 2)
    scale = sentence.forms(cue.start, cue.end) == ["for", "scale"]  # "for scale, they are half of our income"
    ours = ours or (scale and not _OF_US.isdisjoint(sentence.forms(cue.end, cue.end + 2)))
    given = sentence.forms(cue.start, cue.end) == ["study"] and not _TOWARDS.isdisjoint(
        sentence.forms(cue.start - 4, cue.start)
    )
    return cue.mood == ELSEWHERE and (ours or given)


_OF_US = frozenset("we our they it".split())
_TOWARDS = frozenset(("towards", "toward"))
_CASES = frozenset("setup case situation side position arrangement numbers figures story budget finances own".split())


def _had_on_the_day(sentence: Sentence, cue: Cue, as_of: date) -> bool:
    """``on 1 March we had``, ``back then X paid, on a contract until 2030``: whether what was had is told of the very
    day on which the text is written, or of one that is still to come."""
    days = [t.value.day for t in sentence.tokens if isinstance(t.value, Day)] if cue.mood == OVER else []
    had, then = sentence.tokens[cue.end - 1].form == "had", sentence.forms(cue.start, cue.end) == ["back", "then"]
    return (had and as_of in days) or (then and any(day > as_of for day in days))


def _says_else(sentence: Sentence, cue: Cue) -> bool:
    """Whether a cue is another word here (``May``, ``se``), or of the period reported on (``12 months ended``)."""
    i, token = cue.start, sentence.tokens[cue.start]
    if means_else(sentence, cue.start, cue.end, cue.mood):
        return True
    if token.form == "ended":
        before = sentence.tokens[max(i - 1, 0)]
        return before.kind in ("rate", "span") or before.form == "then"
    if cue.mood == OVER and sentence.tokens[cue.end - 1].form == "over":
        after = sentence.tokens[cue.end : cue.end + 1]
        ahead = after != [] and (after[0].kind in _FIGURES or after[0].form in _STILL)
        return ahead or not _WHENEVER.isdisjoint(sentence.forms(sentence.segment(i)[0], i))
    if token.form == "considers":  # "considers leaving", but "considers it a part of"
        return not "".join(sentence.forms(cue.end, cue.end + 1)).endswith("ing")
    if not _MOTIONS.isdisjoint(sentence.forms(i, cue.end)):
        return not sentence.words.isdisjoint(_CARRIED) and sentence.words.isdisjoint(_NOT)
    if cue.mood == OVER and token.form in ("was", "were"):
        return not sentence.words.isdisjoint(_OF_A_REPORT)
    if token.form == "personne":  # "une seule personne"
        return not _COUNTED.isdisjoint(sentence.forms(i - 1, i))
    named = token.form == "may" and i > 0 and str(token.value)[:1].isupper()
    return named or (token.form == "se" and cue.end == i + 1)


def _note(sentence: Sentence, i: int) -> tuple[int, int]:
    """The note in which a word stands, or the brackets: notes in one line have a slash between them."""
    before = sentence.forms(0, i)
    if before.count("(") > before.count(")"):
        return last_of(sentence, {"("}, 0, i), next_of(sentence, ")", i)
    slashes = [k for k, t in enumerate(sentence.tokens) if t.form == "/" and not t.glued]
    start = next((k for k in reversed(slashes) if k < i), 0)
    return start, next((k for k in slashes if k > i), len(sentence.tokens))


def _onwards(sentence: Sentence, cue: Cue) -> tuple[int, int]:
    """From a cue's segment, or that of a "would" before it, to where brackets close, a colon or the end."""
    start, count = sentence.segment(cue.start)[0], len(sentence.tokens)
    puts = not PUTS.isdisjoint(sentence.forms(2, cue.start))
    if sentence.question and (puts or not HOLDS.isdisjoint(sentence.forms(cue.end, cue.end + 3))):
        return start, start  # "how long if we have 5k": that we have it is so
    before = sentence.forms(0, cue.start)
    if before.count("(") > before.count(")") and (close := next_of(sentence, ")", cue.end)) < count:
        return start, close
    colon = next_of(sentence, ":", cue.end) if ":" in sentence.words else count
    if before[-1:] in (["ask"], ["asked"], ["asks"]):
        start = sentence.segment(cue.start - 1)[0]
    if colon < count or sentence.tokens[cue.start].form in ("whether", "ob"):
        return start, colon
    would = next((k for k, f in enumerate(before) if f in _IFS), cue.start)
    return min(start, sentence.segment(would)[0]), colon


def _until_a_subject(sentence: Sentence, cue: Cue) -> int:
    """``apart from her we are eight``: where what a cue reaches ends, at the latest before one who begins anew."""
    forms = sentence.forms(cue.end, sentence.segment(cue.start)[1])
    anew = (n for n in range(1, len(forms)) if forms[n] in _ANEW and forms[n - 1] not in _OF_CLAUSES)
    return cue.end + next(anew, len(forms))


_ANEW = frozenset("we i it there they".split())
_OF_CLAUSES = frozenset("what that which who whom as than how where and or money work people time".split())


def _contrasts(sentence: Sentence, cue: Cue) -> bool:
    """``15 000 PLN not 15 000 EUR``: whether what stands before "not" holds."""
    i, tokens = cue.start, sentence.tokens
    if cue.mood != DENIED or tokens[i].form not in _NOT or not 0 < i < len(tokens) - 1:
        return False
    after = tokens[i + 1]
    near = [t.kind for t in tokens[max(sentence.segment(i)[0], i - _NEAR_ITS_FIGURE) : i]]
    again = after.kind in _FIGURES and after.kind in near  # "3 of us on salary not 5"
    return again or (tokens[i - 1].kind in _FIGURES and (after.kind in _FIGURES or after.form in _OF_FIGURES))


def _around(sentence: Sentence, cue: Cue) -> tuple[int, int]:
    """The segment of a cue, with what stands before it or behind a label and is told of by the cue as well."""
    i, tokens = cue.start, sentence.tokens
    start, stop = sentence.segment(i)[0], sentence.segment(cue.end - 1)[1]  # "then" begins another in "back then"
    if tokens[i].form not in ("would", "'d"):
        start = before_brackets(sentence, start)
    ends = cue.mood == OVER and not _ENDED.isdisjoint(sentence.forms(i, cue.end))
    if ends and _ends_what_is_before(sentence, start, i):
        start, _ = sentence.segment(start - 1 - (tokens[start - 1].form == "," and start > 1))
    elif (
        tokens[start].form in _STATUS_OF.get(cue.mood, ())
        and i - start <= _NEAR_ITS_MARK
        and (cue.mood != DENIED or not _REFUSED.isdisjoint(sentence.forms(i, i + 2)))
        and tokens[stop - 1].kind != "name"
    ):
        start = next(
            (k for k in range(start - 1, max(-1, start - 4), -1) if tokens[k].kind in ("name", "source")), start
        )
    elif not start and not _PAST.isdisjoint(sentence.forms(0, i + 1)) and sentence.forms(stop, stop + 1) == [":"]:
        return start, len(tokens)  # "former sponsors: X, Y"
    elif cue.mood == OVER:
        start = last_of(sentence, _COMPARES if tokens[i].form in _YEARS else _SINCE, start, i)
    elif cue.mood in (WISHED, DENIED) and stop < min(len(tokens), _LABEL) and tokens[stop].form == ":":
        if tokens[stop - 1].form in _REFUSED:
            return start, len(tokens)  # "rejected: NLnet 40k, Prototype Fund 30k"
        if cue.mood == DENIED and tokens[stop - 1].form not in _OF_WHOM:
            return start, stop  # "doesn't earn with: ads", but "no sponsors: we live on donations"
        _, stop = sentence.segment(stop)
    return start, stop


_PAST = frozenset("former previous previously past expired lapsed cancelled".split())
_STATUS_OF = {OVER: (":", "("), WISHED: (":",), DENIED: (":",)}
"""Marks behind which stands how it is with the one before: ``X grant: applied for``, ``X (over since May)``."""
_NEAR_ITS_MARK, _NEAR_ITS_FIGURE = 2, 7
_REFUSED = frozenset(
    "accepted taken wanted sought needed welcome possible refused declined rejected ruled never none".split()
)
"""``donations: not accepted``: what is said of what a label names, not of one that pays (``Bosch: no contract``)."""


def _ends_what_is_before(sentence: Sentence, start: int, i: int) -> bool:
    """Whether a segment ends what is before it: ``the grant that paid ran out``, ``Sponsor Obi: ended last year``."""
    opening, tokens = sentence.tokens[start].form, sentence.tokens
    if opening in (":", "("):
        return 0 < start == i - 1
    goes_on = any(form.endswith("ing") for form in sentence.forms(i + 1, i + 2))
    return start > 0 and opening in _RELATIVE and tokens[start + 1].form not in MODALS and not goes_on
