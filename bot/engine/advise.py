"""The same rules on changed situations: what would break it, and what would help."""

from collections.abc import Mapping, Sequence
from itertools import combinations

from bot.domain.assessment import Advice, Stress
from bot.domain.knowledge import Action, Applies, Scenario
from bot.engine.change import change, followed, idle, meets_a_payer, too_small
from bot.engine.compile import Rules
from bot.engine.concentration import measures, one_payer
from bot.engine.funding import Funding
from bot.engine.judged import Judged, judge_funding, zero_cash
from bot.engine.reasons import NOTHING_BETTER, NOTHING_WORSE, because, relief


def applies(where: Applies, funding: Funding, *, surely: bool) -> bool:
    """Whether an entry applies. What is not known does not speak against a scenario; advice has to fit ``surely``."""
    given = funding.choices
    wanted = (("artifact", where.artifact), ("steward", where.steward), ("license", where.license))
    return all(words is None or (given[name] in words if name in given else not surely) for name, words in wanted)


def changed_by(funding: Funding, entry: Scenario | Action, lead: str | None) -> Funding | None:
    """The funding after an entry's changes; None where it does not apply, or finds nothing to change."""
    surely = isinstance(entry, Action)
    if not applies(entry.applies, funding, surely=surely) or not meets_a_payer(funding, entry.change, lead):
        return None
    if isinstance(entry, Action) and not _has_payer(funding, entry.applies.payers):
        return None
    changed = change(funding, entry.change, lead)
    return None if changed == funding else changed


def _has_payer(funding: Funding, kinds: Sequence[str] | None) -> bool:
    return kinds is None or any(line.kind in kinds and line.commitment != "applied" for line in funding.lines)


def largest(rules: Rules, now: Judged) -> str | None:
    """The key of the largest single payer. Of equal ones, the one whose loss hurts most; then the first by name. A line
    that stands for many is no single payer, and who was only asked gives nothing yet."""
    sums: dict[str, int] = {}
    weights = now.derived.weights
    for weight, (least, _) in zip(weights, measures(weights)[0], strict=True):
        line = weight.line
        if line.rest is None and line.key and one_payer(line) and line.commitment != "applied":
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
        changed = changed_by(now.funding, scenario, lead)
        if changed is None or idle(now.funding, scenario.change):
            continue
        then = judge_funding(rules, changed, now)
        score = then.judgement.score
        rows.append({
            "scenario": scenario.id, "zero_cash_on": zero_cash(then), "score": score,
            "band": rules.bands[then.judgement.band][1], "change": score - now.judgement.score,
            "because": because(rules, now, then, "worse") or NOTHING_WORSE,
        })  # fmt: skip
    return sorted(rows, key=lambda row: (-row["score"], row["zero_cash_on"] or "9", row["scenario"]))


def advise(rules: Rules, actions: Sequence[Action], now: Judged, lead: str | None) -> list[Advice]:
    """The actions that surely apply, are not followed already, and ease what weighs: those that keep the project open
    first, then those that bear before the cash ends, then by relief, effect on the score, effort and time."""
    whole = [weight.whole for weight in now.derived.weights]
    rows: list[tuple[bool, bool, int, int, int, int, str, Advice]] = []
    for action in actions:
        changed = changed_by(now.funding, action, lead)
        if changed is None or followed(now.funding, action.change, lead, whole):
            continue
        if too_small(now.funding, action.change):
            continue
        then = judge_funding(rules, changed, now)
        effect = then.judgement.score - now.judgement.score
        eased = relief(rules, now, then)
        if effect > 0 or eased >= 0:
            continue
        in_time = bears_in_time(action, now)
        advice: Advice = {
            "action": action.id, "change": effect, "relief": eased,
            "zero_cash_on": zero_cash(then) if in_time else None,
            "keeps_open": action.keeps_open, "in_time": in_time,
            "because": because(rules, now, then, "better") or NOTHING_BETTER,
        }  # fmt: skip
        order = (not action.keeps_open, not in_time, eased, effect, _EFFORT[action.effort], action.months, action.id)
        rows.append((*order, advice))
    return [row[-1] for row in sorted(rows, key=lambda row: row[:-1])]


def bears_in_time(action: Action, now: Judged) -> bool:
    """Whether an action bears before the cash surely ends: on the best path, with everything unknown going well."""
    return now.derived.high.zero_on is None or 10 * action.months <= now.derived.high.tenths


_EFFORT = {"low": 0, "medium": 1, "high": 2}


STRONGEST, MOST_TOGETHER = 12, 3
"""Sets are looked for among so many of the strongest actions, and of so many actions at most."""


def smallest_set(
    rules: Rules, actions: Mapping[str, Action], now: Judged, lead: str | None, advice: Sequence[Advice]
) -> tuple[tuple[str, ...], Judged] | None:
    """The fewest actions that together reach a better band, and what they lead to; those that keep the project open and
    come in time before others, then the lowest score. Where no set reaches it, the one of the lowest score; None
    without advice."""
    by_effect = sorted(advice, key=lambda row: (not row["in_time"], row["relief"], row["change"], row["action"]))
    strongest = [row["action"] for row in by_effect[:STRONGEST]]
    late = {row["action"] for row in advice if not row["in_time"]}
    best: tuple[tuple[bool, bool, bool, int, int, tuple[str, ...]], Judged] | None = None
    for size in range(1, MOST_TOGETHER + 1):
        for names in combinations(sorted(strongest), size):
            then = _together(rules, [actions[name] for name in names], now, lead)
            reached = then.judgement.band < now.judgement.band
            closes = not all(actions[name].keeps_open for name in names)
            too_late = not late.isdisjoint(names)
            rank = (not reached, closes, too_late, size if reached else 0, then.judgement.score, names)
            if best is None or rank < best[0]:
                best = rank, then
        # A larger set that closes nothing, and comes in time, stands above a smaller one that does not.
        if best is not None and not any(best[0][:3]):
            break
    return None if best is None else (best[0][-1], best[1])


def _together(rules: Rules, actions: Sequence[Action], now: Judged, lead: str | None) -> Judged:
    """What several actions lead to when they are taken one after the other."""
    funding = now.funding
    for action in actions:
        funding = change(funding, action.change, lead)
    return judge_funding(rules, funding, now)
