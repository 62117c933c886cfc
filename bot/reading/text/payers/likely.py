"""Names that no pattern says pay and that likely do: beside them stands what only one who pays has or does, and nothing
that speaks against it."""

from bot.reading.text.names.german_names import PAYS
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.only_one import mark_only_one
from bot.reading.text.payers.place import Place, place_of, rows_of
from bot.reading.text.payers.something_else import has_its_own, is_something_else
from bot.reading.text.payers.table_likely import (
    ACTS,
    BEFORE,
    BEHIND,
    CAPITAL_NAMES,
    CAPITAL_SAID,
    FREEZES,
    FROM,
    GIFTS,
    GIVE,
    IS,
    KEEPS,
    MANY,
    MARKS,
    NAMELY,
    NO_CAPITAL,
    NOT_BEFORE,
    OCCASIONS,
    OF_ITS_OWN,
    OUT_OF,
    OUTSIDE,
    PAIRS,
    PURSES,
    STATES,
    TELLS_US,
    TO_US,
    USERS,
    VERBS,
    WORKERS,
)
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import ARTICLES

_NEAR, _CLOSE = 6, 4
"""How many tokens are beside a name on either side."""


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
    rows = rows_of(sentence) if left else {}
    for mention in left.values():
        place = place_of(sentence, mention, rows)
        weighed = not is_something_else(place) and (_is_beside(place) or _has_figures(sentence, mention, owner))
        mention.pays = weighed or _invests(sentence, place)
    if not any(m.pays for m in found):
        mark_only_one(sentence, list(left.values()), rows)
    return any(m.pays for m in left.values())


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
    part = led[-1:] == ["of"] and GIFTS.isdisjoint(led[-2:-1])  # "founder of X"
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
    return at or (some and here) or has_its_own(after)


def _has_figures(sentence: Sentence, mention: Mention, owner: dict[int, Mention | None]) -> bool:
    """Whether a share, an end, or an amount for a time is its own."""
    own = [i for i, m in owner.items() if m is mention]
    return any(sentence.tokens[i].kind != "money" or _is_rate(sentence, i) for i in own)


def _is_rate(sentence: Sentence, i: int) -> bool:
    return bool(sentence.tokens[i].value.period) or sentence.forms(i + 1, i + 2) == ["<R>"]
