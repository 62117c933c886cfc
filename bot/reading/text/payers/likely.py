"""Names that no pattern says pay and that likely do: beside them stands what only one who pays has or does, and nothing
that speaks against it."""

from dataclasses import dataclass
from itertools import pairwise

from bot.reading.text.names.german_names import PAYS
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.named_only import is_person
from bot.reading.text.payers.table_likely import (
    ACTS,
    AGAINST,
    BEFORE,
    BEHIND,
    BINDS,
    CAPITAL_NAMES,
    CAPITAL_SAID,
    COSTS,
    FREEZES,
    FROM,
    GIVE,
    GIVES_TOO,
    IS,
    KEEPS,
    LEADS_ELSE,
    MANY,
    MARKS,
    MET,
    NAMELY,
    NO_CAPITAL,
    NOT_BEFORE,
    OCCASIONS,
    OF_ITS_OWN,
    OUT_OF,
    OUTSIDE,
    PAIRS,
    PAYS_A_SUM,
    PLACES,
    PRICED,
    PURSES,
    SAYS,
    SPEAKS_ELSE,
    SPEAKS_OF_PAY,
    STATES,
    TELLS_US,
    TO_US,
    USED,
    USERS,
    VERBS,
    WORKERS,
)
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import OFF_HOURS
from bot.reading.text.words.common import ARTICLES
from bot.reading.text.words.cues import MOODS
from bot.reading.text.words.project_words import MADE
from bot.reading.text.words.table_persons import FIRST_NAMES

_REACH, _NEAR, _CLOSE = 8, 6, 4
"""How many tokens before and behind a name say something of it, and how many are beside it on either side."""


_JOINS = ([","], ["and"], ["&"], ["+"], ["plus"])
"""What stands between the names of a row."""
_IN_A_ROW = frozenset(", and & + / plus the".split())
_ASIDES = (["in", "<P>"], ["of", "<P>"], [",", "not", "<P>", ","])
"""What tells where one is, or who is meant: ``the museum in Oslo pays two of us``, ``it's X, not Y, that pays``."""


@dataclass(frozen=True, slots=True)
class Place:
    """A name with the tokens before and behind it, or behind the row of names that it stands in; of those that make no
    fact only what speaks against its paying."""

    name: str
    before: list[str]
    after: list[str]
    row: bool


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
    rows = _rows(sentence) if left else {}
    for mention in left.values():
        place = _place(sentence, mention, rows)
        weighed = not _is_something_else(place) and (_is_beside(place) or _has_figures(sentence, mention, owner))
        mention.pays = weighed or _invests(sentence, place)
    if not any(m.pays for m in found):
        _mark_only_one(sentence, list(left.values()), rows)
    return any(m.pays for m in left.values())


def _mark_only_one(sentence: Sentence, left: list[Mention], rows: dict[int, tuple[int, int]]) -> None:
    """Marks the one who is left, or the row, where a sentence speaks of paying and of nobody else who could."""
    said = sentence.words & (PAYS_A_SUM if "<M>" in sentence.words else SPEAKS_OF_PAY)
    if not said or any(sentence.blocked) or any(t.kind == "name" and is_person(t.value) for t in sentence.tokens):
        return
    if not (AGAINST | SPEAKS_ELSE).isdisjoint(sentence.words):
        return
    able = [m for m in left if _may_be_the_one(sentence, m, rows)]
    between = [sentence.forms(a.end, b.start) for a, b in pairwise(able)]
    for mention in able if all(map(_IN_A_ROW.issuperset, between)) else ():
        mention.pays = True


def _may_be_the_one(sentence: Sentence, mention: Mention, rows: dict[int, tuple[int, int]]) -> bool:
    """Whether nothing beside a name tells that it is there for something else than its paying."""
    led = [form for form in sentence.forms(mention.start - 2, mention.start) if form not in ARTICLES]
    after = sentence.forms(mention.end, mention.end + 2)
    told = not LEADS_ELSE.isdisjoint(led[-1:]) or after[:1] in (["has"], ["have"]) or after == ["(", "<P>"]
    return not (told or _is_something_else(_place(sentence, mention, rows)))


def _rows(sentence: Sentence) -> dict[int, tuple[int, int]]:
    """Where the row of joined names begins that leads up to each name, and where what goes on behind it ends."""
    names = [i for i, form in enumerate(sentence.forms(0, len(sentence.tokens))) if form == "<P>"]
    heads, ends = dict[int, int](), dict[int, int]()
    for i in names:
        heads[i] = heads.get(_joined_before(sentence, i), i)
    for i in reversed(names):
        ends[i] = ends.get(i + 2, i + 1) if sentence.forms(i + 1, i + 2) in _JOINS else i + 1
    return {i: (heads[i], ends[i]) for i in names}


def _joined_before(sentence: Sentence, start: int) -> int:
    """Where the name stands that is joined to what begins here, ``X, the Y``; -1 where none is."""
    at = start - (not ARTICLES.isdisjoint(sentence.forms(start - 1, start)))
    joined = at > 1 and sentence.forms(at - 1, at) in _JOINS and sentence.forms(at - 2, at - 1) == ["<P>"]
    return at - 2 if joined else -1


def _place(sentence: Sentence, mention: Mention, rows: dict[int, tuple[int, int]]) -> Place:
    start, _ = rows.get(_joined_before(sentence, mention.start), (mention.start, 0))
    joined = sentence.forms(mention.end, mention.end + 1) in _JOINS
    _, end = rows.get(mention.end + 1 if joined else -1, (0, mention.end))
    name = mention.named.name if mention.named else ""
    row = end - start > mention.end - mention.start
    end += next((len(aside) for aside in _ASIDES if sentence.forms(end, end + len(aside)) == aside), 0)
    return Place(name, _told(sentence, start - _REACH, start), _told(sentence, end, end + _REACH), row)


def _told(sentence: Sentence, start: int, end: int) -> list[str]:
    """The tokens of a range; of those that make no fact only what speaks against one: ``X uses it, nobody pays``."""
    forms, moods = sentence.forms(start, end), sentence.blocked[max(start, 0) : end]
    return [f if mood not in MOODS or f in AGAINST or f in BINDS else "" for f, mood in zip(forms, moods, strict=True)]


def _is_of_an_occasion(sentence: Sentence) -> bool:
    sources = (t.value.phrase for t in sentence.tokens if t.kind == "source") if "<K>" in sentence.words else ()
    return not OCCASIONS.isdisjoint(sources)


def _invests(sentence: Sentence, place: Place) -> bool:
    """``a pre-seed (700k, X Ventures)``: whether a name of a fund stands where capital is told of."""
    words, last = sentence.words, place.name.casefold().split()[-1]
    if " " not in place.name or last not in CAPITAL_NAMES or not NO_CAPITAL.isdisjoint(words):
        return False
    capital = any(t.kind == "source" and t.value.kind == "venture_capital" for t in sentence.tokens)
    return capital or not CAPITAL_SAID.isdisjoint(words)


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
    purse = led[-1:] == ["of"] and not PURSES.isdisjoint(led[-2:-1]) and not OUT_OF.isdisjoint(led[-5:-2])
    part = led[-1:] == ["of"] and led[-2:-1] in (["<N>"], ["th"])  # "the 45th of Brumaire"
    wage = led[-1:] == ["at"] and "my" in led  # "from my salary at X"
    by = of_a_state or not (part or wage or FROM.isdisjoint(led[-1:]))
    by = by and not (BEFORE - ACTS).isdisjoint(led)
    by = (
        by
        or led[-3:] == ["<N>", "figures", "from"]
        or (led[-1:] == ["by"] and led[-2:-1] in (["<M>"], ["<N>"], ["<S>"]))
    )
    users = not USERS.isdisjoint(led)
    beside = (not MARKS.isdisjoint(led[-1:]) or led[-2:] == ["it", "'s"]) and not BEFORE.isdisjoint(
        [f for f in led[-_CLOSE:] if f != "<K>"] if users else led if place.row else led[-_NEAR:]
    )
    behind = zip(["", *place.after], place.after[:_CLOSE], strict=False)
    return (
        by
        or beside
        or purse
        or _is_one_of_many(led)
        or ("<P>" not in place.after and any(said in BEHIND and verb not in IS for verb, said in behind))
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
        or _is_a_user(place)
        or any("-".join(two) in OFF_HOURS for two in pairwise(place.after))
        or (place.before[-1:] == ["at"] and not PRICED.isdisjoint(place.before))
        or (place.before[-1:] == ["at"] and not MET.isdisjoint(place.before[-3:]))
        or _is_person(place)
        or _is_place_or_thing(place)
        or _is_paper(place)
        or _is_of_another(place)
    )


def _is_a_user(place: Place) -> bool:
    """``people using it at X``, ``X is using it``, where that is all."""
    return "using" in place.before or ("using" in place.after and GIVES_TOO.isdisjoint(place.after))


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


_KEPT = frozenset("maintained developed written built created run kept led made designed started".split())
"""What is told of a project, of whose people a name behind it says more."""


def _is_paper(place: Place) -> bool:
    """``X: ...``, ``X says that Y``."""
    if place.after[:1] in (["("], [","]) and place.after[2:3] == ["by"] and place.after[1] in _KEPT:
        return True  # "Whimbrel (maintained by two staff of X)"
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
