"""What was said of a project, in words: its payers, its facts, what was read into what was left out."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.wording import bar, lower_first, money, words
from bot.domain.assessment import Assessment
from bot.domain.knowledge import Library


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


def understood(situation: Mapping[str, Any]) -> list[str]:
    """What was said of the project, in two or three sentences."""
    what = _article(words(situation.get("artifact", "project")))
    license_words = f" under {_article(words(situation['license']))} license" if "license" in situation else ""
    run_by = f", run by {_article(words(situation['steward']))}" if "steward" in situation else ""
    sentences = [f"{what[0].upper()}{what[1:]}{license_words}{run_by}."]
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
        where = f" in {situation['region']}" if "region" in situation else ""
        sentences.append(f"People{where}: {', '.join(people)}.")
    if situation.get("signals"):
        sentences.append(f"Lately: {', '.join(words(s) for s in situation['signals'])}.")
    return sentences


def _article(noun: str) -> str:
    if noun == "infrastructure":
        return "a piece of infrastructure"
    return f"{'an' if noun[0] in 'aeio' else 'a'} {noun}"


def plain_facts(situation: Mapping[str, Any]) -> list[str]:
    """The facts that the short sentences leave out."""
    told = {
        "project", "as_of", "currency", "payers", "artifact", "license", "steward", "monthly_cost", "reserves",
        "paid_people", "region", "volunteers", "key_people", "signals", "not_known",
    }  # fmt: skip
    return [f"{words(key)}: {value_words(value)}" for key, value in situation.items() if key not in told]


def value_words(value: Any) -> str:
    """A JSON value of a situation as it is read."""
    if isinstance(value, dict):
        return ", ".join(f"{words(str(k))} {value_words(v)}" for k, v in value.items())  # pyright: ignore
    if isinstance(value, list):
        return "; ".join(value_words(v) for v in value) or "none"  # pyright: ignore
    return f"{value:,}" if isinstance(value, int | float) else words(str(value))


def readings(assessment: Assessment) -> list[str]:
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


def plausibility(library: Library, assessment: Assessment) -> list[str]:
    """What the table of costs says of the costs, a sentence each; none of an assessment made before there was one."""
    said: list[str] = []
    for row in assessment.get("plausibility", []):
        cost = library.costs.get(row["cost"])
        title = f" ({lower_first(cost.title)})" if cost else ""
        what, such = _COSTS[row["fact"]]
        such = such.format(f"{assessment['situation'].get('paid_people', 0):g}")
        least = f"at least {money(row['low'], 'USD')} a month"
        known = least if row["high"] is None else _between(row["low"], row["high"])
        if row["says"] == "bound":
            said.append(f"{what} is not said; {such} have cost {known}{title}.")
        else:
            said.append(f"{what} looks unlikely: {such} have cost {known}{title}. Check the figure.")
    return said


def _between(low: int, high: int) -> str:
    return f"between {money(low, None)} and {money(high, 'USD')}"


_COSTS = {
    "monthly_cost": ("The monthly cost", "{} paid people"),
    "next_training_run.cost": ("The cost of the next training run", "runs of its size"),
}
