"""A situation and a library in, an assessment out. The same values always give the same bytes."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from bot.domain.assessment import SCHEMA, Assessment, Cash, Cited, Finding, Part, Plan, WhatIf
from bot.domain.canonical import canonical, sha256
from bot.domain.change import Change
from bot.domain.knowledge import Case, Library
from bot.domain.refusal import Refused
from bot.domain.situation import Situation
from bot.engine import advise, outlook, precedents, questions
from bot.engine.beside import beside
from bot.engine.cash_told import told
from bot.engine.change import change, meets_a_payer
from bot.engine.compile import Rules, compile_rules
from bot.engine.costs import bounded, plausible
from bot.engine.facts import CHOICE_AT, FACTS, NUMBER_AT, SIGNALS, Known
from bot.engine.funding import readings, to_funding
from bot.engine.judged import Judged, judge_funding
from bot.engine.precedents import Profile
from bot.engine.reasons import because
from bot.engine.score import coverage, dimensions, interval, share_out
from bot.engine.what_if import moves, state

ENGINE = 13
"""Raised by the commit that changes any byte of an assessment for an unchanged situation and edition."""


class Engine:
    """A library made ready to judge with."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.rules: Rules = compile_rules(library)
        self._scenarios = [s for s in library.scenarios.values() if s.in_use]
        self._actions = [a for a in library.actions.values() if a.in_use]

    @cached_property
    def _profiles(self) -> Mapping[str, tuple[Case, Profile]]:
        rows: dict[str, tuple[Case, Profile]] = {}
        for name, case in self.library.cases.items():
            if not case.in_use:
                continue
            judged = self.judge(case.situation)
            rows[name] = case, precedents.profile(judged)
        return rows

    def judge(self, situation: Situation) -> Judged:
        """The facts and the score alone: one single score."""
        return judge_funding(self.rules, bounded(to_funding(situation), situation, self.library.costs))

    def assess(self, situation: Situation) -> Assessment:
        """The whole assessment of a situation, which must have its ``as_of``."""
        rules, now = self.rules, self.judge(situation)
        lead = advise.largest(rules, now)
        judgement = now.judgement
        low, high = interval(rules, judgement)
        given = situation.as_json()
        named = {"situation": given, "edition": self.library.edition, "engine": ENGINE}
        fingerprint = sha256(canonical(named))
        findings = self._findings(now)
        stress = advise.stress(rules, self._scenarios, now, lead)
        actions = advise.advise(rules, self._actions, now, lead)
        mine = precedents.profile(now)
        near = precedents.nearest(mine, now.funding.day, self._profiles, rules)
        return {
            "schema": SCHEMA,
            "id": fingerprint[:16],
            "fingerprint": fingerprint,
            "edition": self.library.edition,
            "engine": ENGINE,
            "situation": given,
            "risk": {
                "score": judgement.score, "low": sum(low), "high": sum(high),
                "band": rules.bands[judgement.band][1], "outlook": outlook.outlook(rules, now),
                "watch": outlook.watch(now),
            },
            "coverage": coverage(rules, now.derived.known, judgement),
            "cash": told(now),
            "readings": readings(situation),
            "plausibility": (plausibility := plausible(situation, self.library.costs)),
            "dimensions": dimensions(rules, judgement),
            "findings": findings,
            "stress": stress,
            "actions": actions,
            "precedents": near,
            "beside": beside(situation, mine, now.funding.day, near, self._profiles),
            "questions": questions.questions(rules, now, situation),
            "sources": self._sources(findings, [s["scenario"] for s in stress[:2]], [a["action"] for a in actions[:2]],
                                     [p["case"] for p in near[:1]], [row["cost"] for row in plausibility]),
        }  # fmt: skip

    def what_if(self, situation: Situation, changes: list[Change]) -> WhatIf:
        """What some changes would do to a situation, which must have its ``as_of``. Raises Refused where they find
        nothing to change."""
        rules, now = self.rules, self.judge(situation)
        lead = advise.largest(rules, now)
        if not meets_a_payer(now.funding, changes, lead):
            raise Refused("The payers that this speaks of are not among those of the project, so nothing would change.")
        changed = change(now.funding, changes, lead)
        if changed == now.funding:
            raise Refused("This would change nothing: it is so already, or what it would change is not known.")
        then = judge_funding(rules, changed, now)
        moved = moves(rules, now, then)
        before, after = state(rules, now), state(rules, then)
        difference = after["score"] - before["score"]
        return {
            "situation": situation.as_json(),
            "changes": [one.model_dump(mode="json", exclude_none=True) for one in changes],
            "before": before,
            "after": after,
            "change": difference,
            "better": because(rules, now, then, "better"),
            "worse": because(rules, now, then, "worse"),
            "moves": moved,
            "held": difference - sum(row["after"] - row["before"] for row in moved),
        }  # fmt: skip

    def plan(self, situation: Situation) -> Plan | None:
        """The smallest set of actions that reaches the next better band: up to three of the twelve strongest; None in
        the best band, or where nothing lowers the score."""
        rules, now = self.rules, self.judge(situation)
        lead = advise.largest(rules, now)
        if now.judgement.band == 0:
            return None
        found = advise.smallest_set(
            rules, self.library.actions, now, lead, advise.advise(rules, self._actions, now, lead)
        )
        if found is None:
            return None
        names, then = found
        return {
            "actions": list(names),
            "reached": then.judgement.band < now.judgement.band,
            "band": rules.bands[now.judgement.band - 1][1],
            "after": state(rules, then),
            "change": then.judgement.score - now.judgement.score,
            "keeps_open": all(self.library.actions[name].keeps_open for name in names),
        }

    def cash_under(self, situation: Situation, scenarios: Iterable[str]) -> dict[str, Cash]:
        """The cash of a situation, which must have its ``as_of``, under scenarios by their ids; those that the library
        does not have, or that would change nothing, are left out."""
        now = self.judge(situation)
        lead = advise.largest(self.rules, now)
        known = {entry.id: entry for entry in self._scenarios}
        found: dict[str, Cash] = {}
        for name in scenarios:
            changed = advise.changed_by(now.funding, known[name], lead) if name in known else None
            if changed is not None:
                found[name] = told(judge_funding(self.rules, changed, now))
        return found

    def _findings(self, now: Judged) -> list[Finding]:
        rules, known, judgement = self.rules, now.derived.known, now.judgement
        shares = share_out(rules, judgement)
        parts = {fact: _part(fact, known) for fact in FACTS}
        rows: list[Finding] = [
            {
                "pattern": pattern.id,
                "outcome": "present" if low > 0 else "absent" if high == 0 else "unknown",
                "degree": judgement.counts[i],
                "points": sum(shares[i].values()),
                "weighs": rules.weights[i],
                "shares": shares[i],
                "because": rules.says[i].because(known, absent=high == 0),
                "facts": [parts[fact] for fact in rules.facts[i]],
            }
            for i, (pattern, (low, high)) in enumerate(zip(rules.patterns, judgement.bounds, strict=True))
        ]
        return sorted(rows, key=lambda row: (_OUTCOME_ORDER[row["outcome"]], -abs(row["points"]), row["pattern"]))

    def _sources(
        self, findings: list[Finding], scenarios: list[str], actions: list[str], cases: list[str], costs: list[str]
    ) -> list[Cited]:
        library = self.library
        named = [s for f in findings if f["outcome"] == "present" for s in library.patterns[f["pattern"]].sources]
        named += [s for name in scenarios for s in library.scenarios[name].sources]
        named += [s for name in actions for s in library.actions[name].sources]
        named += [s for name in cases for s in library.cases[name].outcome.sources]
        named += [s for name in costs for s in library.costs[name].sources]
        sources = [library.sources[name] for name in dict.fromkeys(named)]
        return [{"id": s.id, "title": s.title, "address": s.address} for s in sources]


_OUTCOME_ORDER = {"present": 0, "unknown": 1, "absent": 2}


def _part(fact: str, known: Known) -> Part:
    """What was known of a fact, for other languages to say."""
    if fact == "signals":
        return {"fact": fact, "words": [w for i, w in enumerate(SIGNALS.values) if known.seen >> i & 1]}
    if fact in CHOICE_AT:
        mask = known.choices[CHOICE_AT[fact]]
        return {"fact": fact, "words": [w for i, w in enumerate(FACTS[fact].values) if mask >> i & 1]}
    at = NUMBER_AT[fact]
    return {"fact": fact, "low": known.lo[at], "high": known.hi[at]}
