"""The same rules on changed situations: stress, actions, outlook, watch; and the questions worth asking."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import compress, count
from operator import ne
from typing import Literal

from bot.domain.assessment import Advice, Question, Stress, Watch
from bot.domain.knowledge import Action, Applies, Scenario
from bot.engine.cash import add_months
from bot.engine.change import change, meets_a_payer
from bot.engine.compile import Rules
from bot.engine.concentration import measures
from bot.engine.derive import Derived, derive, rederive
from bot.engine.facts import FACTS, HORIZON, ORDER
from bot.engine.funding import ANY_MONEY, NEVER, Funding, as_date, exact, without_ended
from bot.engine.score import Judgement, interval, judge

OUTLOOK_MONTHS = 6
WATCH_DAYS = 90


@dataclass(frozen=True, slots=True)
class Judged:
    """A funding with all that follows from it."""

    funding: Funding
    derived: Derived
    judgement: Judgement


def judge_funding(rules: Rules, funding: Funding, before: Judged | None = None) -> Judged:
    """Facts and score of a funding; what it shares with one judged ``before`` is not worked out again."""
    derived = rederive(before.funding, before.derived, funding) if before else None
    derived = derived or derive(funding, rules.powers)
    return Judged(funding, derived, judge(rules, derived.known))


def zero_cash(judged: Judged) -> str | None:
    """The day the money runs out, where both paths agree on it; None where it lasts or is not known."""
    low, high = judged.derived.low.zero_on, judged.derived.high.zero_on
    return as_date(low) if low is not None and low == high else None


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
        })  # fmt: skip
    return sorted(rows, key=lambda row: (-row["score"], row["zero_cash_on"] or "9", row["scenario"]))


def advise(rules: Rules, actions: Sequence[Action], now: Judged, lead: str | None) -> list[Advice]:
    """The actions that apply and lower the score: those that keep the project open first, then by effect."""
    rows: list[tuple[bool, int, int, str, Advice]] = []
    for action in actions:
        changed = _changed(now.funding, action, lead)
        if changed is None:
            continue
        then = judge_funding(rules, changed, now)
        effect = then.judgement.score - now.judgement.score
        if effect >= 0:
            continue
        advice: Advice = {
            "action": action.id, "change": effect, "keeps_open": action.keeps_open,
            "because": _why(rules, now, then),
        }  # fmt: skip
        rows.append((not action.keeps_open, effect, _EFFORT[action.effort], action.id, advice))
    return [row[-1] for row in sorted(rows, key=lambda row: row[:4])]


_EFFORT = {"low": 0, "medium": 1, "high": 2}


def _why(rules: Rules, now: Judged, then: Judged) -> str:
    """The patterns that an action moves most, and the runway where it moves."""
    moves: list[tuple[int, str]] = []
    before, after = now.judgement.counts, then.judgement.counts
    for i in compress(count(), map(ne, before, after)):
        pattern = rules.patterns[i]
        sign = 1 if pattern.kind == "weakness" else -1
        moved = sign * rules.points[i] * (after[i] - before[i])
        if moved <= -500:
            moves.append((moved, ("eases" if sign > 0 else "adds") + f' "{pattern.title}"'))
    parts = [text for _, text in sorted(moves)[:2]]
    was, becomes = now.derived.low.tenths, then.derived.low.tenths
    if becomes > was:
        parts.append(f"the cash lasts at least {_months(becomes)} instead of {_months(was)}")
    return "; ".join(parts) or "small effects add up"


def _months(tenths: int) -> str:
    return f"{HORIZON} months" if tenths >= HORIZON * 10 else f"{tenths // 10} months"


def later(funding: Funding, derived: Derived, months: int) -> Funding:
    """The funding so many months on if nothing changes: known ends and cash have done their work."""
    day = add_months(date.fromordinal(funding.day), months).toordinal()
    reserves = funding.reserves
    if reserves != ANY_MONEY and exact(funding.cost):
        low, high = derived.low.balances[months - 1], derived.high.balances[months - 1]
        reserves = max(0, low), max(0, high)
    run = funding.run if funding.run is None or funding.run.due[0] >= day else None
    stated = funding.stated_runway
    return funding.but(
        day=day, lines=without_ended(funding.lines, day), reserves=reserves, run=run,
        stated_runway=None if stated is None else max(0, stated - 10 * months),
    )  # fmt: skip


def outlook(rules: Rules, now: Judged) -> Literal["better", "same", "worse"]:
    """The band six months on against today's."""
    then = judge_funding(rules, later(now.funding, now.derived, OUTLOOK_MONTHS))
    difference = then.judgement.band - now.judgement.band
    return "worse" if difference > 0 else "better" if difference < 0 else "same"


def watch(now: Judged) -> list[Watch]:
    """The dated events within 90 days, by date."""
    funding, last = now.funding, now.funding.day + WATCH_DAYS
    rows: list[Watch] = []
    for line in funding.lines:
        if line.end[0] == line.end[1] <= last and line.end[0] != NEVER:
            rows.append({"on": as_date(line.end[0]), "what": "payer_ends", "about": line.name})
    if funding.run is not None and funding.run.due[0] == funding.run.due[1] <= last:
        rows.append({"on": as_date(funding.run.due[0]), "what": "training_run_due", "about": ""})
    zero = zero_cash(now)
    if zero is not None and zero <= as_date(last):
        rows.append({"on": zero, "what": "cash_ends", "about": ""})
    return sorted(rows, key=lambda row: (row["on"], row["what"], row["about"]))


def questions(rules: Rules, now: Judged) -> list[Question]:
    """The unknown facts by how much the interval falls if each finding that waits for one were decided as it counts."""
    waiting: dict[str, list[int]] = {}
    known, judgement = now.derived.known, now.judgement
    for i in range(len(rules.patterns)):
        if judgement.bounds[i][0] == judgement.bounds[i][1]:
            continue
        for fact in rules.facts[i]:
            if known.undecided(fact):
                waiting.setdefault(fact, []).append(i)
    low, high = interval(rules, judgement)
    width = sum(high) - sum(low)
    rows: list[Question] = [
        {"fact": fact, "ask": FACTS[fact].ask, "narrows": _narrows(rules, judgement, width, decided)}
        for fact, decided in waiting.items()
    ]
    return sorted(rows, key=lambda row: (-row["narrows"], ORDER[row["fact"]]))


def _narrows(rules: Rules, judgement: Judgement, width: int, decided: list[int]) -> int:
    lows = [low for low, _ in judgement.bounds]
    highs = [high for _, high in judgement.bounds]
    for i in decided:
        lows[i] = highs[i] = judgement.counts[i]
    left = sum(rules.dimension_points(highs, lows)) - sum(rules.dimension_points(lows, highs))
    return max(0, width - left)
