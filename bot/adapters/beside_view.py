"""What stands beside the score, as it is read: precedents, base rates, others of the same kind."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.situation_view import RUN_BY
from bot.adapters.tongue import N_, say
from bot.adapters.wording import percent, within, words
from bot.domain.assessment import Assessment, Differs, Peers, Rate
from bot.domain.knowledge import Library

_SIZES = {
    "unpaid": N_("Of projects that pay nobody or cost next to nothing, {rate} ended in distress."),
    "a_few_people": N_("Of projects of a few paid people, {rate} ended in distress."),
    "a_team": N_("Of projects of a team, {rate} ended in distress."),
    "large": N_("Of projects of fifty people or more, {rate} ended in distress."),
}
_PLURALS = {
    "model_family": N_("model families"), "model": N_("models"), "dataset": N_("datasets"),
    "library": N_("libraries"), "infrastructure": N_("pieces of infrastructure"),
    "application": N_("applications"), "platform": N_("platforms"),
}  # fmt: skip
_PROJECTS = N_("projects")
_RUN_BY = {**RUN_BY, "individual": N_("run by one person")}


def precedent(library: Library, row: Mapping[str, Any]) -> dict[str, Any]:
    """A precedent with its outcome, its source, and what differs."""
    case = library.cases.get(row["case"])
    return {
        **row,
        "title": case.title if case else words(row["case"].replace("-", "_")),
        "what": case.outcome.what.strip() if case else "",
        "date": case.outcome.date if case else None,
        "sources": [library.sources[s] for s in case.outcome.sources] if case else [],
        "differs": "; ".join(_differs(library, difference) for difference in row.get("differs", [])),
    }


def _differs(library: Library, row: Differs) -> str:
    what, here, there = row["what"], row["here"], row["there"]
    if what in ("only_here", "only_there"):
        pattern = library.patterns.get(str(here or there))
        title = within(pattern.title) if pattern else words(str(here or there))
        return say("here alone: {title}" if what == "only_here" else "there alone: {title}", title=title)
    if isinstance(here, int) and isinstance(there, int):
        both = percent(there // 10 * 10), percent(here // 10 * 10)
    else:
        both = words(str(there)), words(str(here))
    return say("{what} {there} there, {here} here", what=words(what), there=both[0], here=both[1])


def base_rate(rate: Rate) -> str:
    """``6 of 10 (31 to 83 %)``."""
    low, high = rate["low"] // 10, -(-rate["high"] // 10)
    return say("{some} of {all} ({low} to {high} %)", some=rate["distress"], all=rate["cases"], low=low, high=high)


def sentences(assessment: Assessment) -> dict[str, str | None]:
    """The sentences on precedents, size and peers, None for what can't be said. Older engines said none of it."""
    if "beside" not in assessment:
        return {"near_rate": None, "size_rate": None, "peers": None}
    beside = assessment["beside"]
    size, near = beside["size"], beside["precedents"]
    return {
        "near_rate": base_rate(near) if near["cases"] else None,
        "size_rate": say(_SIZES[size["size"]], rate=base_rate(size)) if size else None,
        "peers": _peers(beside["peers"]) if beside["peers"] else None,
    }


def _peers(peers: Peers) -> str:
    kind = say(_PLURALS[peers["artifact"]] if peers["artifact"] else _PROJECTS)
    some = {"some": peers["below"], "all": peers["cases"], "kind": kind}
    if peers["steward"]:
        by = say(_RUN_BY[peers["steward"]])
        return say("Riskier than {some} of {all} {kind} {run_by} in the library.", **some, run_by=by)
    return say("Riskier than {some} of {all} {kind} in the library.", **some)
