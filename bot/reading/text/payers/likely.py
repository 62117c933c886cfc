"""Names that no pattern says pay and that likely do: beside them stands what only one who pays has or does, and nothing
that speaks against it."""

from dataclasses import dataclass, replace

from bot.reading.text.names.german_names import PAYS
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.table_likely import (
    ACTS,
    AGAINST,
    BEFORE,
    BEHIND,
    CAPITAL_NAMES,
    CAPITAL_SAID,
    COSTS,
    FREEZES,
    FROM,
    GIVE,
    KEEPS,
    MANY,
    MARKS,
    NAMELY,
    NO_CAPITAL,
    NOT_BEFORE,
    OCCASIONS,
    OF_ITS_OWN,
    OUTSIDE,
    PAIRS,
    PLACES,
    PRICED,
    SAYS,
    STATES,
    TELLS_US,
    TO_US,
    USED,
    USERS,
    VERBS,
    WORKERS,
)
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import ARTICLES
from bot.reading.text.words.cues import DENIED, OVER
from bot.reading.text.words.project_words import MADE
from bot.reading.text.words.table_persons import FIRST_NAMES

_REACH, _NEAR = 8, 4
"""How many tokens before and behind a name say something of it, and how many are beside it."""


_NOT_SO = frozenset((DENIED, OVER))
_JOINS = ([","], ["and"], ["&"], ["+"], ["plus"])
"""What stands between the names of a row."""
_ASIDES = (["in", "<P>"], ["of", "<P>"], [",", "not", "<P>", ","])
"""What tells where one is, or who is meant: ``the museum in Oslo pays two of us``, ``it's X, not Y, that pays``."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name with the tokens before and behind it, or behind the row of names that it stands in."""

    name: str
    before: list[str]
    after: list[str]
    row: bool
    start: int
    end: int


def mark_likely(sentence: Sentence, found: list[Mention], owner: dict[int, Mention | None]) -> bool:
    """Marks the names left over that likely pay, and tells whether there were any."""
    if (
        sentence.question
        or "<O>" in sentence.forms(0, 2)
        or "ourselves" in sentence.words
        or _is_of_an_occasion(sentence)
    ):
        return False  # asked, a line of addresses, or nothing that another pays for us
    left = {id(m): m for m in found if m.named and not (m.pays or m.unnamed)}
    for mention in left.values():
        place = _place(sentence, mention)
        weighed = not _is_something_else(place) and (
            _is_beside(_of_what_is_so(sentence, place)) or _has_figures(sentence, mention, owner)
        )
        mention.pays = weighed or _invests(sentence, place)
    return any(m.pays for m in left.values())


def _place(sentence: Sentence, mention: Mention) -> Place:
    start, end = mention.start, mention.end
    while (at := start - (not ARTICLES.isdisjoint(sentence.forms(start - 1, start)))) > 1 and (
        sentence.forms(at - 1, at) in _JOINS and sentence.forms(at - 2, at - 1) == ["<P>"]
    ):
        start = at - 2
    while sentence.forms(end, end + 1) in _JOINS and sentence.forms(end + 1, end + 2) == ["<P>"]:
        end += 2
    name = mention.named.name if mention.named else ""
    row = end - start > mention.end - mention.start
    end += next((len(aside) for aside in _ASIDES if sentence.forms(end, end + len(aside)) == aside), 0)
    return Place(name, sentence.forms(start - _REACH, start), sentence.forms(end, end + _REACH), row, start, end)


def _of_what_is_so(sentence: Sentence, place: Place) -> Place:
    """A place without the words that make no fact: ``X, who used to pay him``, ``not our sponsor any more: X``."""
    if not any(sentence.blocked):
        return place
    so = ["" if why in _NOT_SO else t.form for t, why in zip(sentence.tokens, sentence.blocked, strict=True)]
    return replace(
        place, before=so[max(0, place.start - _REACH) : place.start], after=so[place.end : place.end + _REACH]
    )


def _is_of_an_occasion(sentence: Sentence) -> bool:
    return any(t.kind == "source" and t.value.phrase in OCCASIONS for t in sentence.tokens)


def _invests(sentence: Sentence, place: Place) -> bool:
    """``a pre-seed (700k, X Ventures)``: whether a name of a fund stands where capital is told of."""
    words, last = sentence.words, place.name.casefold().split()[-1]
    capital = any(t.kind == "source" and t.value.kind == "venture_capital" for t in sentence.tokens)
    told = (capital or not CAPITAL_SAID.isdisjoint(words)) and NO_CAPITAL.isdisjoint(words)
    return told and " " in place.name and last in CAPITAL_NAMES


def _is_beside(place: Place) -> bool:
    return _gives(place) or _is_given_by(place) or _has_people(place)


def _gives(place: Place) -> bool:
    """Whether what follows a name, up to another name, is what one does who pays."""
    after = place.after[: place.after.index("<P>")] if "<P>" in place.after else place.after
    pays = any(
        form in VERBS and before not in NOT_BEFORE and following not in OF_ITS_OWN
        for before, form, following in zip(["", *after], after, [*after[1:], ""], strict=False)
    )
    led = [form for form in place.before if form not in ARTICLES][-1:]
    pays = pays or (after[:1] == ["does"] and "us" in after) or not PAYS.isdisjoint(led)
    pays = pays or any("-".join(two) in PAIRS for two in (place.before[-2:], after[:2], after[1:3], after[2:4]))
    frees = not (FREEZES.isdisjoint(after) or OUTSIDE.isdisjoint(after))
    return pays or frees or after[:2] in TELLS_US or after[:2] in KEEPS


def _is_given_by(place: Place) -> bool:
    """``paid for the year by X``, ``funder: X``, ``the X figure``: whether what is given is of a name."""
    led = [form for form in place.before if form not in ARTICLES]
    of_a_state = led[-1:] == ["of"] and not STATES.isdisjoint(led[-2:-1])
    from_it = not FROM.isdisjoint(led[-1:]) and not (led[-1:] == ["at"] and "my" in led)  # "from my salary at X"
    by = (of_a_state or from_it) and not (BEFORE - ACTS).isdisjoint(led)
    by = (
        by
        or led[-3:] == ["<N>", "figures", "from"]
        or (led[-1:] == ["by"] and led[-2:-1] in (["<M>"], ["<N>"], ["<S>"]))
    )
    users = not USERS.isdisjoint(led)
    beside = (not MARKS.isdisjoint(led[-1:]) or led[-2:] == ["it", "'s"]) and not BEFORE.isdisjoint(
        [form for form in (led if place.row and not users else led[-_NEAR:]) if not users or form != "<K>"]
    )
    reach = 2 if "".join(place.after[:1]).isalpha() else 3
    return (
        by
        or beside
        or _is_one_of_many(led)
        or ("<P>" not in place.after and not BEHIND.isdisjoint(place.after[:reach]))
    )


def _is_one_of_many(led: list[str]) -> bool:
    """``several foundations support it, namely X``, ``companies fund us, including X``."""
    if NAMELY.isdisjoint([form for form in led[-2:] if form != "them"][-1:]) or MANY.isdisjoint(led):
        return False
    return not GIVE.isdisjoint(led) and not TO_US.isdisjoint(led)


def _has_people(place: Place) -> bool:
    """``two people at X``, ``X has four engineers on it``, ``X (2 engineers)``, ``X's own staff``."""
    led, after = [form for form in place.before if form not in ARTICLES], place.after
    counted = not {"<N>", "all", "both"}.isdisjoint(led)
    at = counted and "day" not in led and (led[-1:] == ["inside"] or not WORKERS.isdisjoint(led))
    at = at and led[-1:] in (["at"], ["from"], ["of"], ["inside"])
    own = after[: after.index("<P>")] if "<P>" in after else after
    some = "<N>" in own[:5] and not (WORKERS | {"us"}).isdisjoint(own[:6])
    here = after[:1] != ["'s"] and (after[:1] != ["has"] or "on" in after)
    return at or (some and here) or _has_its_own(after)


def _has_its_own(after: list[str]) -> bool:
    return after[:2] == ["'s", "own"] and not WORKERS.isdisjoint(after[2:4])  # "X's own staff"


def _has_figures(sentence: Sentence, mention: Mention, owner: dict[int, Mention | None]) -> bool:
    """Whether a share, an end, or an amount for a time is its own."""
    own = [i for i, m in owner.items() if m is mention]
    return any(sentence.tokens[i].kind != "money" or _is_rate(sentence, i) for i in own)


def _is_rate(sentence: Sentence, i: int) -> bool:
    return bool(sentence.tokens[i].value.period) or sentence.forms(i + 1, i + 2) == ["<R>"]


def _is_something_else(place: Place) -> bool:
    """Whether what is near a name tells of something else than of who pays, or of whom or what it is."""
    return (
        not AGAINST.isdisjoint([*place.before, *place.after])
        or not COSTS.isdisjoint(place.after[:3])
        or (place.before[-1:] == ["at"] and not PRICED.isdisjoint(place.before))
        or _is_person(place)
        or _is_place_or_thing(place)
        or _is_paper(place)
        or _is_of_another(place)
    )


def _is_person(place: Place) -> bool:
    """``Ada``, ``Marieke, our only paid developer``."""
    words, after = place.name.casefold().split(), place.after
    called = after[:1] == [","] and not ARTICLES.isdisjoint(after[1:2]) and not WORKERS.isdisjoint(after[1:6])
    return (words[0] in FIRST_NAMES and len(words) < 3) or called


def _is_place_or_thing(place: Place) -> bool:
    """``over X``, ``our X``, ``the X office``, ``a X node``, ``the X middleware``, ``project X``."""
    before, after = place.before, place.after
    one = before[-1:] in (["a"], ["an"]) and after[:1] != ["<K>"]
    behind = after[:2] if "".join(after[:1]).isalpha() else []
    made = "project" in before[-3:] or not MADE.isdisjoint([*before[-1:], *behind])
    return one or made or not USED.isdisjoint(before[-1:]) or not PLACES.isdisjoint(after[:1])


def _is_paper(place: Place) -> bool:
    """``X: ...``, ``X says that Y``."""
    heads = not place.before and place.after[:1] == [":"] and place.after[1:2] not in (["<N>"], ["<M>"], ["<S>"])
    return heads or (not SAYS.isdisjoint(place.after[:1]) and "<P>" in place.after)


def _is_of_another(place: Place) -> bool:
    """``X's grant is Y's``, ``X, funded by Y``, ``X's employees``, ``the X users' money``: whether another pays, or a
    name is of what has money of its own."""
    after = place.after
    of_it = after[:1] in (["'s"], ["has"])
    return (
        (of_it and not {"employees", "cash", "runway"}.isdisjoint(after))
        or (after[:1] == ["'s"] and "<P>" in after)
        or (after[:2] == ["'s", "own"] and not _has_its_own(after))
        or after[1:2] == ["'"]
        or place.before[-2:] == ["<P>", "("]
        or " by <P> " in f" {' '.join(after)} "
    )
