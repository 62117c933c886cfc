"""Cases of the library that were funded like this one.

Similarity, in thousandths, is a weighted mean over what both sides know: how far the mixes of payers overlap (weight
4), the findings shared (3: the patterns present in both over those in either), the same steward (2), the signals
shared (2, likewise), the same artifact (1), license (1) and revenue plan (1). The name is never looked at. Only cases
whose outcome was dated on or before the day count.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.assessment import Differs, Precedent
from bot.domain.knowledge import Case
from bot.engine.compile import Rules
from bot.engine.facts import SIGNALS
from bot.engine.judged import Judged

_BIT = {signal: 1 << i for i, signal in enumerate(SIGNALS.values)}
_CHOICES = (("steward", 2), ("artifact", 1), ("license", 1), ("revenue_plan", 1))
_MIX, _FINDINGS, _SIGNALS = 4, 3, 2
SHOWN = 10
LEAST_ALIKE = 300
"""Below this a case is no precedent: too little is shared, or too little is known."""
_MUCH = 200
"""A part of the mix (thousandths) that is so much larger on one side is a difference worth naming."""


@dataclass(frozen=True, slots=True)
class Profile:
    """What two projects are compared by: the mix of payers by kind in thousandths, words, signals as bits, the present
    patterns as bits, and the score."""

    mix: Mapping[str, int]
    choices: Mapping[str, str]
    signals: int
    findings: int = 0
    score: int = 0


def profile(judged: Judged) -> Profile:
    """The profile of a situation; a line whose part is not exactly known is left out of the mix."""
    mix: dict[str, int] = {}
    for weight in judged.derived.weights:
        if weight.line.kind and weight.whole[0] == weight.whole[1]:
            mix[weight.line.kind] = mix.get(weight.line.kind, 0) + weight.whole[0]
    total = sum(mix.values())
    shares = {kind: part * 1000 // total for kind, part in mix.items()} if total else {}
    funding, judgement = judged.funding, judged.judgement
    findings = sum(1 << i for i, (low, _) in enumerate(judgement.bounds) if low)
    signals = sum(_BIT[signal] for signal in funding.signals)
    return Profile(shares, funding.choices, signals, findings, judgement.score)


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
    if either := one.findings | other.findings:
        total += _FINDINGS * 1000 * (one.findings & other.findings).bit_count() // either.bit_count()
        weight += _FINDINGS
    if either := one.signals | other.signals:
        total += _SIGNALS * 1000 * (one.signals & other.signals).bit_count() // either.bit_count()
        weight += _SIGNALS
    return total // weight if weight else 0


def was_known(case: Case, day: int) -> bool:
    """Whether a case had ended by a day (an ordinal), one way or the other."""
    outcome = case.outcome
    return outcome.label != "open" and outcome.date is not None and outcome.date.toordinal() <= day


def nearest(mine: Profile, day: int, cases: Mapping[str, tuple[Case, Profile]], rules: Rules) -> list[Precedent]:
    """Up to ten nearest cases whose outcome was known on ``day`` (an ordinal), nearest first, ties by id."""
    rows = [
        (-similarity(mine, theirs), name) for name, (case, theirs) in cases.items() if was_known(case, day)
    ]  # fmt: skip
    return [
        {
            "case": name, "similarity": -alike, "outcome": cases[name][0].outcome.label,
            "differs": differs(mine, cases[name][1], rules),
        }
        for alike, name in sorted(rows)[:SHOWN]
        if -alike >= LEAST_ALIKE
    ]  # fmt: skip


def differs(here: Profile, there: Profile, rules: Rules) -> list[Differs]:
    """What sets two projects apart: other words, payers of a kind that carry much more on one side, and the weightiest
    finding that only one of them has."""
    rows: list[Differs] = []
    for name, _ in _CHOICES:
        mine, theirs = here.choices.get(name), there.choices.get(name)
        if mine is not None and theirs is not None and mine != theirs:
            rows.append({"what": name, "here": mine, "there": theirs})
    if here.mix and there.mix:
        kinds = sorted({*here.mix, *there.mix})
        gaps = [abs(here.mix.get(kind, 0) - there.mix.get(kind, 0)) for kind in kinds]
        if max(gaps) >= _MUCH:
            kind = kinds[gaps.index(max(gaps))]
            rows.append({"what": kind, "here": here.mix.get(kind, 0), "there": there.mix.get(kind, 0)})
    if only := here.findings & ~there.findings:
        rows.append({"what": "only_here", "here": _heaviest(only, rules), "there": None})
    if only := there.findings & ~here.findings:
        rows.append({"what": "only_there", "here": None, "there": _heaviest(only, rules)})
    return rows


def _heaviest(findings: int, rules: Rules) -> str:
    """The pattern of the most points among some findings as bits; of equal ones the first by id."""
    return rules.patterns[next(i for i in rules.heaviest if findings >> i & 1)].id
