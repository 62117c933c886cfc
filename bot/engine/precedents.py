"""Cases of the library that were funded like this one.

Similarity, in thousandths, is a weighted mean over what both sides know: how far the mixes of payers overlap (weight
4), the same steward (2), artifact (1), license (1) and revenue plan (1), and the signals shared (2: those in both over
those in either). The name is never looked at. Only cases whose outcome was dated on or before the day count.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.assessment import Precedent
from bot.domain.knowledge import Case
from bot.engine.derive import Derived
from bot.engine.facts import SIGNALS
from bot.engine.funding import Funding

_BIT = {signal: 1 << i for i, signal in enumerate(SIGNALS.values)}
_CHOICES = (("steward", 2), ("artifact", 1), ("license", 1), ("revenue_plan", 1))
_MIX, _SIGNALS = 4, 2
SHOWN = 10
LEAST_ALIKE = 300
"""Below this a case is no precedent: too little is shared, or too little is known."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What two projects are compared by: the mix of payers by kind in thousandths, words, signals as bits."""

    mix: Mapping[str, int]
    choices: Mapping[str, str]
    signals: int


def profile(funding: Funding, derived: Derived) -> Profile:
    """The profile of a situation; a line whose part is not exactly known is left out of the mix."""
    mix: dict[str, int] = {}
    for weight in derived.weights:
        if weight.line.kind and weight.whole[0] == weight.whole[1]:
            mix[weight.line.kind] = mix.get(weight.line.kind, 0) + weight.whole[0]
    total = sum(mix.values())
    shares = {kind: part * 1000 // total for kind, part in mix.items()} if total else {}
    return Profile(shares, funding.choices, sum(_BIT[signal] for signal in funding.signals))


def similarity(one: Profile, other: Profile) -> int:
    """How alike two profiles are, 0 to 1000."""
    total = weight = 0
    if one.mix and other.mix:
        for kind, part in one.mix.items():
            also = other.mix.get(kind, 0)
            total += _MIX * (part if part < also else also)
        weight += _MIX
    for name, counts in _CHOICES:
        word, theirs = one.choices.get(name), other.choices.get(name)
        if word is not None and theirs is not None:
            total += counts * 1000 if word == theirs else 0
            weight += counts
    if either := one.signals | other.signals:
        total += _SIGNALS * 1000 * (one.signals & other.signals).bit_count() // either.bit_count()
        weight += _SIGNALS
    return total // weight if weight else 0


def nearest(mine: Profile, day: int, cases: Mapping[str, tuple[Case, Profile]]) -> list[Precedent]:
    """Up to ten nearest cases whose outcome was known on ``day`` (an ordinal), nearest first, ties by id."""
    rows = [
        (-similarity(mine, theirs), name, case.outcome.label)
        for name, (case, theirs) in cases.items()
        if case.outcome.date is not None and case.outcome.date.toordinal() <= day and case.outcome.label != "open"
    ]
    return [
        {"case": name, "similarity": -alike, "outcome": label}
        for alike, name, label in sorted(rows)[:SHOWN]
        if -alike >= LEAST_ALIKE
    ]
