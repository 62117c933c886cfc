"""The same rules on changed situations: what would break it, and what would help."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from bot.domain.assessment import Advice, Stress
from bot.domain.knowledge import Action, Applies, Scenario
from bot.engine.change import change, followed, meets_a_payer
from bot.engine.compile import Rules
from bot.engine.concentration import measures
from bot.engine.funding import Funding
from bot.engine.judged import Judged, judge_funding, zero_cash
from bot.engine.reasons import because


def applicable(applies: Applies, funding: Funding) -> bool:
    """Whether an entry can apply: what is not known does not speak against it."""
    given = funding.choices
    wanted = (("artifact", applies.artifact), ("steward", applies.steward), ("license", applies.license))
    return all(words is None or name not in given or given[name] in words for name, words in wanted)


def _changed(funding: Funding, entry: Scenario | Action, lead: str | None) -> Funding | None:
    """The funding after an entry's changes; None where it does not apply, or finds nothing to change."""
    if not applicable(entry.applies, funding) or not meets_a_payer(funding, entry.change, lead):
        return None
    changed = change(funding, entry.change, lead)
    return None if changed == funding else changed


def largest(rules: Rules, now: Judged) -> str | None:
    """The key of the largest payer. Of equal ones, the one whose loss hurts most; then the first by name."""
    sums: dict[str, int] = {}
    weights = now.derived.weights
    for weight, (least, _) in zip(weights, measures(weights)[0], strict=True):
        if weight.line.rest is None and weight.line.key:
            sums[weight.line.key] = sums.get(weight.line.key, 0) + least
    most = max(sums.values(), default=0)
    candidates = sorted(key for key, total in sums.items() if total == most)
    if len(candidates) < 2:
        return candidates[0] if candidates else None

    def loss(key: str) -> int:
        without = tuple(x._replace(paying=0) if x.key == key else x for x in now.funding.lines)
        return judge_funding(rules, now.funding.but(lines=without)).judgement.score

    return max(candidates, key=lambda key: (loss(key), [-ord(c) for c in key]))


def stress(rules: Rules, scenarios: Sequence[Scenario], now: Judged, lead: str | None) -> list[Stress]:
    """What each scenario that changes anything would do, the worst first."""
    rows: list[Stress] = []
    for scenario in scenarios:
        changed = _changed(now.funding, scenario, lead)
        if changed is None:
            continue
        then = judge_funding(rules, changed, now)
        score = then.judgement.score
        rows.append({
            "scenario": scenario.id, "zero_cash_on": zero_cash(then), "score": score,
            "band": rules.bands[then.judgement.band][1], "change": score - now.judgement.score,
            "because": because(rules, now, then, "worse") or "moves nothing by half a point",
        })  # fmt: skip
    return sorted(rows, key=lambda row: (-row["score"], row["zero_cash_on"] or "9", row["scenario"]))


def advise(rules: Rules, actions: Sequence[Action], now: Judged, lead: str | None) -> list[Advice]:
    """The actions that apply, are not followed already, and lower the score: those that keep the project open first,
    then by effect."""
    whole = [weight.whole for weight in now.derived.weights]
    rows: list[tuple[bool, int, int, str, Advice]] = []
    for action in actions:
        changed = _changed(now.funding, action, lead)
        if changed is None or followed(now.funding, action.change, whole):
            continue
        then = judge_funding(rules, changed, now)
        effect = then.judgement.score - now.judgement.score
        if effect >= 0:
            continue
        advice: Advice = {
            "action": action.id, "change": effect, "zero_cash_on": zero_cash(then),
            "keeps_open": action.keeps_open,
            "because": because(rules, now, then, "better") or "moves several things by less than half a point",
        }  # fmt: skip
        rows.append((not action.keeps_open, effect, _EFFORT[action.effort], action.id, advice))
    return [row[-1] for row in sorted(rows, key=lambda row: row[:4])]


_EFFORT = {"low": 0, "medium": 1, "high": 2}


STRONGEST, MOST_TOGETHER = 12, 3
"""Sets are looked for among so many of the strongest actions, and of so many actions at most."""


def smallest_set(
    rules: Rules, actions: Mapping[str, Action], now: Judged, lead: str | None, advice: Sequence[Advice]
) -> tuple[tuple[str, ...], Judged] | None:
    """The fewest actions that together reach a better band, and what they lead to; those that keep the project open
    before others, then the lowest score. Where no set reaches it, the one of the lowest score; None without advice."""
    strongest = [row["action"] for row in sorted(advice, key=lambda row: (row["change"], row["action"]))[:STRONGEST]]
    best: tuple[tuple[bool, bool, int, int, tuple[str, ...]], Judged] | None = None
    for size in range(1, MOST_TOGETHER + 1):
        for names in combinations(sorted(strongest), size):
            then = _together(rules, [actions[name] for name in names], now, lead)
            reached = then.judgement.band < now.judgement.band
            closes = not all(actions[name].keeps_open for name in names)
            rank = (not reached, closes, size if reached else 0, then.judgement.score, names)
            if best is None or rank < best[0]:
                best = rank, then
        # A larger set is no smaller one; but one that closes nothing stands above a smaller one that does.
        if best is not None and not best[0][0] and not best[0][1]:
            break
    return None if best is None else (best[0][-1], best[1])


def _together(rules: Rules, actions: Sequence[Action], now: Judged, lead: str | None) -> Judged:
    """What several actions lead to when they are taken one after the other."""
    funding = now.funding
    for action in actions:
        funding = change(funding, action.change, lead)
    return judge_funding(rules, funding, now)
