"""What the templates of an assessment are given: its values beside the library's words for them."""

from collections.abc import Mapping
from typing import Any

from bot.adapters import beside_view, cash_view, why_view
from bot.adapters.ask_words import questions_said
from bot.adapters.because import Because
from bot.adapters.change_words import say_change
from bot.adapters.situation_view import payers, plain_facts, plausibility, readings, understood
from bot.adapters.titles import band_titles
from bot.adapters.tongue import N_, day, say, spoken
from bot.adapters.wording import range_bar, words
from bot.domain.assessment import Advice, Assessment, Finding, Question
from bot.domain.knowledge import Applies, Case, Entry, Library, Scale
from bot.engine.facts import FACTS
from bot.engine.operators import amount_between

_REASONS = 3
_STEPS = 2
_FELT = -3
"""An action that does not move the score is a next step only where it eases so many points."""
_THESES = 5


def view(library: Library, assessment: Assessment, name: str, because: Because | None = None) -> dict[str, Any]:
    """The context of a template about one assessment. An id that the library no longer has is shown as words.
    ``because`` says reasons; without it they are those of this library."""
    because = because or Because(library, library)
    risk, situation = assessment["risk"], assessment["situation"]
    paying = payers(situation)
    titles = band_titles(library)
    rated = assessment["coverage"] >= library.scale.rate_from_coverage
    findings = [{**_finding(library, f), "because": because.finding(f, situation)} for f in assessment["findings"]]
    stress = [
        {**_stress(library, row, titles), "because": because.move(row["because"])} for row in assessment["stress"]
    ]
    return {
        "assessment": assessment,
        "risk": risk,
        "name": name,
        "rated": rated,
        "verdict": titles[risk["band"]] if rated else say("Too little known to rate"),
        "accent": next(b.accent for b in library.scale.bands if b.id == risk["band"]) if rated else "#6b7280",
        "dot": dot(library.scale, risk["band"], assessment["coverage"]),
        "could_be": _could_be(library, assessment) if rated else None,
        "lifted_by": _lifted_by(library, assessment, findings),
        "range_bar": range_bar(risk["low"], risk["score"], risk["high"]),
        "watch": [_watch(row) for row in risk["watch"]],
        "understood": understood(situation),
        "plain_facts": plain_facts(situation),
        "readings": readings(assessment),
        "plausibility": plausibility(library, assessment),
        "payers": paying,
        "over_the_cost": sum(row["thousandths"] for row in paying) > 1010,
        "payers_said_none": situation.get("payers") == [],
        "cash_line": cash_view.cash_line(assessment),
        "runway_bar": cash_view.runway_line(assessment),
        "cash_covers": cash_view.cash_covers(assessment),
        "stated_months": situation.get("runway_months_stated"),
        "reasons": [f for f in findings if f["points"] and f["outcome"] != "absent"][:_REASONS],
        "leaving": next((row for row in stress if row["scenario"] == "largest-payer-leaves"), None),
        "stress_rows": [row for row in stress if _tells(row, assessment)],
        "no_effect": [row["title"] for row in stress if not _tells(row, assessment)],
        "outlook": say(_OUTLOOK[risk["outlook"]]),
        "best_band": risk["band"] == library.scale.bands[0].id,
        "run_aside": _run_aside(assessment),
        "advice_rows": (advice := [_advice(library, row, because) for row in assessment["actions"]]),
        "steps": [row for row in advice if row["change"] < 0 or row["relief"] <= _FELT][:_STEPS],
        "precedent_rows": (precedents := [beside_view.precedent(library, row) for row in assessment["precedents"]]),
        "precedent": precedents[0] if precedents else None,
        "in_distress": sum(row["outcome"] == "distress" for row in precedents),
        **beside_view.sentences(assessment),
        "dimension_rows": why_view.dimension_rows(library, assessment, findings),
        "total": why_view.total(assessment),
        "fact_rows": why_view.fact_rows(assessment),
        "unknown_facts": why_view.unknown_facts(assessment),
        "absent": why_view.absent(findings),
        "counted_in_two": why_view.counted_in_two(findings),
        "all_questions": questions_said(assessment["questions"], situation),
        "question_rows": _questions(assessment),
        "not_known": situation.get("not_known", []),
        "thesis_rows": _theses(library, assessment, findings),
    }


def dot(scale: Scale, band: str, coverage: int) -> str:
    """A dot in the colour of a band, white for what is not rated. Never alone: the band's word stands beside it."""
    if coverage < scale.rate_from_coverage:
        return "⚪"
    at = next((i for i, row in enumerate(scale.bands) if row.id == band), 0)
    return _DOTS[at * (len(_DOTS) - 1) // max(1, len(scale.bands) - 1)]


_DOTS = ("🟢", "🟡", "🟠", "🔴")


def _questions(assessment: Assessment) -> list[Question]:
    """The questions whose answer could narrow the range, each field once; those of older engines as they are."""
    rows: dict[str, Question] = {}
    for question in assessment["questions"]:
        if question["narrows"]:
            rows.setdefault(question.get("field", question["fact"]), question)
    return questions_said(list(rows.values()), assessment["situation"])


_OUTLOOK = {"better": N_("a better band"), "same": N_("the same band"), "worse": N_("a worse band")}


def _tells(row: Mapping[str, Any], assessment: Assessment) -> bool:
    """Whether a scenario changes the score or the day the cash ends."""
    return bool(row["change"]) or row["zero_cash_on"] != assessment["cash"]["zero_cash_on"]


def _run_aside(assessment: Assessment) -> str | None:
    """The runway as the points count it, where the cash line has a training run in it."""
    if "next_training_run" not in assessment["situation"]:
        return None
    fact = FACTS["runway"]
    parts = (part for f in assessment["findings"] for part in f["facts"] if part["fact"] == fact.name)
    part = next(parts, None)
    return amount_between(fact, part.get("low", 0), part.get("high", fact.most), spoken()) if part else None


def _advice(library: Library, row: Advice, because: Because) -> dict[str, Any]:
    """An action with its words, and with what it assumes."""
    action = library.actions.get(row["action"])
    assumes = "; ".join(say_change(change) for change in action.change) if action else ""
    return {**row, **_words_of(library.actions, row["action"], _ACTION), "assumes": assumes,
            "because": because.move(row["because"]),
            "relief": row.get("relief", row["change"]), "late": not row.get("in_time", True)}  # fmt: skip


_ACTION = ("what", "first_step", "effort", "months")


def _words_of(entries: Mapping[str, Entry], entry_id: str, fields: tuple[str, ...]) -> dict[str, Any]:
    entry = entries.get(entry_id)
    found = {"title": entry.title if entry else words(entry_id.replace("-", "_"))}
    return found | {field: getattr(entry, field, "") for field in fields}


def _finding(library: Library, finding: Finding) -> dict[str, Any]:
    pattern = library.patterns.get(finding["pattern"])
    return {
        **finding,
        **_words_of(library.patterns, finding["pattern"], ()),
        "weighs": why_view.weights(library, finding),
        "fatal": pattern is not None and "fatal" in pattern.weighs.values(),
        "weakness": pattern is None or pattern.kind == "weakness",
    }


def _stress(library: Library, row: Mapping[str, Any], titles: Mapping[str, str]) -> dict[str, Any]:
    return {**row, **_words_of(library.scenarios, row["scenario"], ("what",)), "band_title": titles[row["band"]]}


def _theses(library: Library, assessment: Assessment, findings: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The theses that present patterns stand for, those with the most points first: with these patterns, a case whose
    outcome was known on the day (the nearest precedent, if it is one), and an action (the best of the advice)."""
    present = {f["pattern"]: f for f in findings if f["outcome"] == "present" and f["points"]}
    advised = [row["action"] for row in assessment["actions"]]
    near = [row["case"] for row in assessment["precedents"]]
    rows: list[dict[str, Any]] = []
    for thesis in library.theses.values():
        carried = [present[name] for name in thesis.patterns if name in present]
        if carried and thesis.in_use and _speaks_of(thesis.applies, assessment["situation"]):
            cases = [c for c in _first(thesis.cases, near) if _was_known(library.cases[c], assessment)]
            rows.append({
                "id": thesis.id, "title": thesis.title, "claim": thesis.claim,
                "points": sum(abs(f["points"]) for f in carried),
                "patterns": [f["title"] for f in carried],
                "case": library.cases[cases[0]] if cases else None,
                "action": library.actions[_first(thesis.actions, advised)[0]],
            })  # fmt: skip
    return sorted(rows, key=lambda row: (-row["points"], row["id"]))[:_THESES]


def _speaks_of(applies: Applies, situation: Mapping[str, Any]) -> bool:
    """Whether a thesis is meant for a project like this one; what is not said is not taken for one."""
    wanted = (("artifact", applies.artifact), ("steward", applies.steward), ("license", applies.license))
    return all(words is None or situation.get(name) in words for name, words in wanted)


def _first(names: list[str], preferred: list[str]) -> list[str]:
    """The names, those that are preferred first and in the order preferred."""
    return [n for n in preferred if n in names] + [n for n in names if n not in preferred]


def _was_known(case: Case, assessment: Assessment) -> bool:
    """Whether a case had ended by the day of the assessment: nothing is explained by what came later."""
    return case.outcome.date is not None and case.outcome.date.isoformat() <= assessment["situation"]["as_of"]


def _could_be(library: Library, assessment: Assessment) -> str | None:
    """The title of the band in which the upper end lies, where that is a worse one."""
    bands = library.scale.bands
    reached = max(i for i, band in enumerate(bands) if assessment["risk"]["high"] >= band.first)
    here = next(i for i, band in enumerate(bands) if band.id == assessment["risk"]["band"])
    return bands[reached].title if reached > here else None


def _lifted_by(library: Library, assessment: Assessment, findings: list[dict[str, Any]]) -> str | None:
    """The title of the fatal pattern that lifts the band, where the score alone would not reach it."""
    by_score = max((b.first, b.id) for b in library.scale.bands if assessment["risk"]["score"] >= b.first)[1]
    if by_score == assessment["risk"]["band"]:
        return None
    fatal = (f for f in findings if f["outcome"] == "present" and f["fatal"])
    return next((f["title"] for f in fatal), None)


def _watch(row: Mapping[str, Any]) -> str:
    return say(_WATCHED[row["what"]], day=day(row["on"]), payer=row["about"])


_WATCHED = {
    "payer_ends": N_("{day} the money of {payer} ends"),
    "training_run_due": N_("{day} the next training run is due"),
    "cash_ends": N_("{day} the cash ends"),
}
