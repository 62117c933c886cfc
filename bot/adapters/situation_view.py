"""What was said of a project, in words: its payers, its facts, what was read into what was left out."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.tongue import N_, day, ngettext, number, say
from bot.adapters.wording import bar, figure, money, within, words
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
        amount = say("{amount} a month", amount=money(payer["monthly"], currency)) if "monthly" in payer else ""
        part = _part(share) if share is not None else amount or say("not said")
        about = [amount] if amount and share is not None else []
        rows.append({
            "name": payer["name"], "thousandths": thousandths, "bar": bar(thousandths), "part": part,
            "about": ", ".join(about + _about(payer)),
        })  # fmt: skip
    return sorted(rows, key=lambda row: -row["thousandths"])


def _part(share: float) -> str:
    return say("{number} %", number=number(float(f"{share * 100:.3g}")))


def _about(payer: Mapping[str, Any]) -> list[str]:
    parts = [words(payer[key]) for key in ("kind", "commitment", "motive") if key in payer]
    if payer.get("count", 1) > 1:
        parts.insert(0, ngettext("{count} payer", "{count} payers", payer["count"]))
    if payer.get("in_kind"):
        parts.append(say("in kind"))
    return parts + ([say("until {day}", day=day(payer["until"]))] if "until" in payer else [])


def understood(situation: Mapping[str, Any]) -> list[str]:
    """What was said of the project, in two or three sentences."""
    phrases = [say(_WHAT.get(situation.get("artifact", ""), _PROJECT))]
    phrases += [say(_LICENSED[situation["license"]])] if "license" in situation else []
    sentence = " ".join(phrases) + (f", {say(RUN_BY[situation['steward']])}" if "steward" in situation else "")
    sentences = [f"{sentence[0].upper()}{sentence[1:]}."]
    if said := _MONEY.get(("monthly_cost" in situation, "reserves" in situation)):
        cost, cash = (money(situation.get(key, 0), situation.get("currency")) for key in ("monthly_cost", "reserves"))
        sentences.append(say(said, cost=cost, cash=cash))
    people = [say(said, n=number(situation[key])) for key, said in _PEOPLE.items() if key in situation]
    if people and "region" in situation:
        sentences.append(
            say("People in {region}: {people}.", region=words(situation["region"]), people=", ".join(people))
        )
    elif people:
        sentences.append(say("People: {people}.", people=", ".join(people)))
    if situation.get("signals"):
        sentences.append(say("Lately: {signals}.", signals=", ".join(map(words, situation["signals"]))))
    return sentences


_PROJECT = N_("a project")
_WHAT = {
    "model_family": N_("a model family"), "model": N_("a model"), "dataset": N_("a dataset"),
    "library": N_("a library"), "infrastructure": N_("a piece of infrastructure"),
    "application": N_("an application"), "platform": N_("a platform"),
}  # fmt: skip
_LICENSED = {
    "permissive": N_("under a permissive license"),
    "copyleft": N_("under a copyleft license"),
    "open_weights_restricted": N_("under an open weights restricted license"),
    "source_available": N_("under a source available license"),
    "proprietary": N_("under a proprietary license"),
}
RUN_BY = {
    "individual": N_("run by an individual"), "community": N_("run by a community"),
    "foundation": N_("run by a foundation"), "university": N_("run by a university"),
    "public_body": N_("run by a public body"), "startup": N_("run by a startup"),
    "corporation": N_("run by a corporation"),
}  # fmt: skip
_MONEY = {
    (True, True): N_("It costs {cost} a month and {cash} are on hand."),
    (True, False): N_("It costs {cost} a month."),
    (False, True): N_("{cash} are on hand."),
}
_PEOPLE = {"paid_people": N_("{n} paid"), "volunteers": N_("{n} volunteers"), "key_people": N_("{n} key")}


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
        return "; ".join(value_words(v) for v in value) or words("none")  # pyright: ignore
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return figure(value) if isinstance(value, int | float) else words(day(str(value)))


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
            said.append(say(_READINGS[fact]))
    return [say(meaning, names=_listed(names)) for meaning, names in grouped.items()] + said


_PAYER_READINGS = {
    "in_kind True": N_("work or goods from {names}"),
    "in_kind False": N_("cash from {names}"),
    "until open": N_("no end date for {names}"),
    "monthly outside monthly_cost": N_("what {names} give in kind is not in the cost"),
}
_READINGS = {
    "payers": N_("nobody else pays"),
    "signals": N_("nothing else happened lately"),
    "next_training_run.by": N_("the training run is due now"),
}


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else say("{names} and {last}", names=", ".join(names[:-1]), last=names[-1])


def plausibility(library: Library, assessment: Assessment) -> list[str]:
    """What the table of costs says of the costs, a sentence each; none of an assessment made before there was one."""
    said: list[str] = []
    for row in assessment.get("plausibility", []):
        cost = library.costs.get(row["cost"])
        title = f" ({within(cost.title)})" if cost else ""
        people = number(assessment["situation"].get("paid_people", 0))
        least = say("at least {low} a month", low=money(row["low"], "USD"))
        known = least if row["high"] is None else _between(row["low"], row["high"])
        said.append(say(_COSTS[row["fact"], row["says"]], people=people, known=known, title=title))
    return said


def _between(low: int, high: int) -> str:
    return say("between {low} and {high}", low=money(low, None), high=money(high, "USD"))


_COSTS = {
    ("monthly_cost", "bound"): N_("The monthly cost is not said; {people} paid people have cost {known}{title}."),
    ("monthly_cost", "doubt"): N_(
        "The monthly cost looks unlikely: {people} paid people have cost {known}{title}. Check the figure."
    ),
    ("next_training_run.cost", "bound"): N_(
        "The cost of the next training run is not said; runs of its size have cost {known}{title}."
    ),
    ("next_training_run.cost", "doubt"): N_(
        "The cost of the next training run looks unlikely: runs of its size have cost {known}{title}. Check the figure."
    ),
}
