"""What the templates of an assessment are given: its values beside the library's words for them."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.wording import bar, money, months_words, range_bar, words
from bot.domain.assessment import Assessment, Finding
from bot.domain.knowledge import Entry, Library

_REASONS = 3
_STEPS = 2


def view(library: Library, assessment: Assessment, name: str) -> dict[str, Any]:
    """The context of a template about one assessment. An id that the library no longer has is shown as words."""
    risk, situation = assessment["risk"], assessment["situation"]
    titles = {band.id: band.title for band in library.scale.bands}
    rated = assessment["coverage"] >= library.scale.rate_from_coverage
    findings = [_finding(library, f) for f in assessment["findings"]]
    stress = [_stress(library, row, titles) for row in assessment["stress"]]
    return {
        "assessment": assessment,
        "risk": risk,
        "name": name,
        "rated": rated,
        "verdict": titles[risk["band"]] if rated else "Too little known to rate",
        "accent": next(b.accent for b in library.scale.bands if b.id == risk["band"]) if rated else "#6b7280",
        "could_be": _could_be(library, assessment) if rated else None,
        "lifted_by": _lifted_by(library, assessment, findings),
        "range_bar": range_bar(risk["low"], risk["score"], risk["high"]),
        "watch": [_watch(row) for row in risk["watch"]],
        "understood": _understood(situation),
        "plain_facts": _plain_facts(situation),
        "readings": _readings(assessment),
        "payers": payers(situation),
        "payers_said_none": situation.get("payers") == [],
        "cash_line": _cash_line(assessment),
        "stated_months": situation.get("runway_months_stated"),
        "reasons": [f for f in findings if f["points"] and f["outcome"] != "absent"][:_REASONS],
        "leaving": next((row for row in stress if row["scenario"] == "largest-payer-leaves"), None),
        "stress_rows": stress,
        "advice_rows": [row | _words_of(library.actions, row["action"], _ACTION) for row in assessment["actions"]],
        "steps": [row | _words_of(library.actions, row["action"], _ACTION) for row in assessment["actions"][:_STEPS]],
        "precedent_rows": (precedents := [_precedent(library, row) for row in assessment["precedents"]]),
        "precedent": precedents[0] if precedents else None,
        "in_distress": sum(row["outcome"] == "distress" for row in precedents),
        "dimension_rows": [_dimension(library, row, findings) for row in assessment["dimensions"]],
        "also": [f["title"] for f in findings if f["points"] and len(f["weighs"]) > 1],
    }


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
        "weighs": dict(pattern.weighs) if pattern else {},
        "weakness": pattern is None or pattern.kind == "weakness",
    }


def _stress(library: Library, row: Mapping[str, Any], titles: Mapping[str, str]) -> dict[str, Any]:
    return {**row, **_words_of(library.scenarios, row["scenario"], ("what",)), "band_title": titles[row["band"]]}


def _precedent(library: Library, row: Mapping[str, Any]) -> dict[str, Any]:
    case = library.cases.get(row["case"])
    return {
        **row,
        **_words_of(library.cases, row["case"], ()),
        "what": case.outcome.what.strip() if case else "",
        "date": case.outcome.date if case else None,
        "sources": [library.sources[s] for s in case.outcome.sources] if case else [],
    }


def _dimension(library: Library, row: Mapping[str, Any], findings: list[dict[str, Any]]) -> dict[str, Any]:
    """A finding that weighs in two dimensions stands under the first; its points are of both."""
    dimension = next(d for d in library.scale.dimensions if d.id == row["id"])
    mine = [f for f in findings if f["points"] and next(iter(f["weighs"]), None) == row["id"]]
    return {**row, "title": dimension.title, "question": dimension.question, "findings": mine}


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
    fatal = (f for f in findings if f["outcome"] == "present" and "fatal" in f["weighs"].values())
    return next((f["title"] for f in fatal), None)


def _watch(row: Mapping[str, Any]) -> str:
    what = {
        "payer_ends": f"the money of {row['about']} ends",
        "training_run_due": "the next training run is due",
        "cash_ends": "the cash ends",
    }[row["what"]]
    return f"{row['on']} {what}"


def payers(situation: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The payers as rows, the largest first: name, part of the whole (or amount), bar, and what is known of each."""
    currency, cost = situation.get("currency"), situation.get("monthly_cost")
    rows: list[dict[str, Any]] = []
    for payer in situation.get("payers") or ():
        share = payer.get("share")
        if share is None and payer.get("monthly") is not None and cost:
            share = payer["monthly"] / cost
        thousandths = min(1000, round((share or 0) * 1000))
        amount = f"{money(payer['monthly'], currency)} a month" if "monthly" in payer else ""
        part = f"{share * 100:.3g} %" if share is not None else amount or "not said"
        about = [amount] if amount and share is not None else []
        rows.append({
            "name": payer["name"], "thousandths": thousandths, "bar": bar(thousandths), "part": part,
            "about": ", ".join(about + _about(payer)),
        })  # fmt: skip
    return sorted(rows, key=lambda row: -row["thousandths"])


def _about(payer: Mapping[str, Any]) -> list[str]:
    parts = [words(payer[key]) for key in ("kind", "commitment", "motive") if key in payer]
    if payer.get("count", 1) > 1:
        parts.insert(0, f"{payer['count']} payers")
    if payer.get("in_kind"):
        parts.append("in kind")
    return parts + ([f"until {payer['until']}"] if "until" in payer else [])


def _understood(situation: Mapping[str, Any]) -> list[str]:
    """What was said of the project, in two or three sentences."""
    what = words(situation.get("artifact", "project"))
    article = "An" if what[0] in "aeiou" else "A"
    license_words = f" under a {words(situation['license'])} license" if "license" in situation else ""
    run_by = f", run by {_article(words(situation['steward']))}" if "steward" in situation else ""
    sentences = [f"{article} {what}{license_words}{run_by}."]
    currency = situation.get("currency")
    said = [
        (f"it costs {money(situation['monthly_cost'], currency)} a month") if "monthly_cost" in situation else "",
        (f"{money(situation['reserves'], currency)} are on hand") if "reserves" in situation else "",
    ]
    if any(said):
        joined = " and ".join(filter(None, said))
        sentences.append(f"{joined[0].upper()}{joined[1:]}.")
    people = [
        f"{situation[key]:g} {label}"
        for key, label in (("paid_people", "paid"), ("volunteers", "volunteers"), ("key_people", "key"))
        if key in situation
    ]
    if people:
        sentences.append(f"People: {', '.join(people)}.")
    if situation.get("signals"):
        sentences.append(f"Lately: {', '.join(words(s) for s in situation['signals'])}.")
    return sentences


def _article(noun: str) -> str:
    return f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"


def _plain_facts(situation: Mapping[str, Any]) -> list[str]:
    """The facts that the short sentences leave out."""
    told = {
        "project", "as_of", "currency", "payers", "artifact", "license", "steward", "monthly_cost", "reserves",
        "paid_people", "volunteers", "key_people", "signals",
    }  # fmt: skip
    return [f"{words(key)}: {_value(value)}" for key, value in situation.items() if key not in told]


def _value(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{words(str(k))} {_value(v)}" for k, v in value.items())  # pyright: ignore
    if isinstance(value, list):
        return "; ".join(_value(v) for v in value) or "none"  # pyright: ignore
    return f"{value:,}" if isinstance(value, int | float) else words(str(value))


def _readings(assessment: Assessment) -> list[str]:
    """The readings in words, those of one kind in one sentence."""
    situation = assessment["situation"]
    grouped: dict[str, list[str]] = {}
    said: list[str] = []
    for row in assessment["readings"]:
        fact, read = row["fact"], row["read"]
        if fact.startswith("payers["):
            index, _, field = fact.removeprefix("payers[").partition("].")
            meaning = _PAYER_READINGS[f"{field} {read}"]
            grouped.setdefault(meaning, []).append(str(situation["payers"][int(index)]["name"]))
        else:
            said.append(_READINGS[fact])
    return [meaning.format(_listed(names)) for meaning, names in grouped.items()] + said


_PAYER_READINGS = {
    "in_kind True": "work or goods from {}",
    "in_kind False": "cash from {}",
    "until open": "no end date for {}",
    "monthly outside monthly_cost": "what {} give in kind is not in the cost",
}
_READINGS = {
    "payers": "nobody else pays",
    "signals": "nothing else happened lately",
    "next_training_run.by": "the training run is due now",
}


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _cash_line(assessment: Assessment) -> str:
    cash = assessment["cash"]
    if cash["state"] == "runs_out":
        runway = cash["runway_months"]
        length = months_words(runway) if runway is not None else "no longer"
        return f"The cash ends on **{cash['zero_cash_on']}**: it lasts {length}."
    if cash["state"] == "lasts":
        return "The cash lasts for the 36 months looked at."
    if not cash["monthly"]:
        return f"Not known: it takes the cost a month and the cash on hand. {_cash_hint(assessment)}".strip()
    best = f"on {cash['latest']}" if cash["latest"] else "not within 36 months"
    return f"Not known for sure: at worst on **{cash['earliest']}**, at best {best}. It hangs on how sure the money is."


def _cash_hint(assessment: Assessment) -> str:
    given = assessment["situation"]
    missing = [w for key, w in (("monthly_cost", "the cost"), ("reserves", "the cash on hand")) if key not in given]
    return f"Missing: {' and '.join(missing)}." if len(missing) == 1 else ""
