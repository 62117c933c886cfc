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
from bot.engine.funding import Funding

_CHOICES = (("steward", 2), ("artifact", 1), ("license", 1), ("revenue_plan", 1))
_MIX, _SIGNALS = 4, 2
SHOWN = 10
LEAST_ALIKE = 300
"""Below this a case is no precedent: too little is shared, or too little is known."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What two projects are compared by: the mix of payers by kind in thousandths, words, signals."""

    mix: Mapping[str, int]
    choices: Mapping[str, str]
    signals: frozenset[str]


def profile(funding: Funding, derived: Derived) -> Profile:
    """The profile of a situation; a line whose part is not exactly known is left out of the mix."""
    mix: dict[str, int] = {}
    for weight in derived.weights:
        if weight.line.kind and weight.whole[0] == weight.whole[1]:
            mix[weight.line.kind] = mix.get(weight.line.kind, 0) + weight.whole[0]
    total = sum(mix.values())
    shares = {kind: part * 1000 // total for kind, part in mix.items()} if total else {}
    return Profile(shares, funding.choices, funding.signals)


def similarity(one: Profile, other: Profile) -> int:
    """How alike two profiles are, 0 to 1000."""
    total = weight = 0
    if one.mix and other.mix:
        total += _MIX * sum(min(part, other.mix.get(kind, 0)) for kind, part in one.mix.items())
        weight += _MIX
    for name, counts in _CHOICES:
        if name in one.choices and name in other.choices:
            total += counts * 1000 * (one.choices[name] == other.choices[name])
            weight += counts
    if one.signals or other.signals:
        total += _SIGNALS * 1000 * len(one.signals & other.signals) // len(one.signals | other.signals)
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
