"""What near a name tells of something else than of its paying, or of whom or what it is."""

from itertools import pairwise

from bot.reading.text.payers.place import Place
from bot.reading.text.payers.table_likely import (
    AGAINST,
    COSTS,
    GIVES_TOO,
    HANDLED,
    MET,
    PLACES,
    PRICED,
    SAYS,
    USED,
    WORKERS,
)
from bot.reading.text.words.classes import OFF_HOURS
from bot.reading.text.words.common import ARTICLES
from bot.reading.text.words.project_words import MADE
from bot.reading.text.words.table_persons import FIRST_NAMES


def is_something_else(place: Place) -> bool:
    """Whether what is near a name tells of something else than of who pays, or of whom or what it is."""
    return (
        not AGAINST.isdisjoint([*place.before, *place.after])
        or not COSTS.isdisjoint(place.after[:3])
        or _is_a_user(place)
        or any("-".join(two) in OFF_HOURS for two in pairwise(place.after))
        or (place.before[-1:] == ["at"] and not PRICED.isdisjoint(place.before))
        or (place.before[-1:] == ["at"] and not MET.isdisjoint(place.before[-3:]))
        or (place.before[-1:] in (["by"], ["via"], ["through"]) and not HANDLED.isdisjoint(place.before[-2:-1]))
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
    made = "project" in before[-3:] or place.name.startswith("Phase ") or not MADE.isdisjoint([*before[-1:], *behind])
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
        or (after[:2] == ["'s", "own"] and not has_its_own(after))
        or after[1:2] == ["'"]
        or place.before[-2:] == ["<P>", "("]
        or " by <P> " in f" {' '.join(after)} "
    )


def has_its_own(after: list[str]) -> bool:
    """``X's own staff``: whether what follows a name is its own people."""
    return after[:2] == ["'s", "own"] and not WORKERS.isdisjoint(after[2:4])
