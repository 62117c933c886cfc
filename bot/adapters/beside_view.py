"""What stands beside the score, as it is read: precedents, base rates, others of the same kind."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.wording import lower_first, words
from bot.domain.assessment import Assessment, Differs, Peers, Rate
from bot.domain.knowledge import Library

_SIZES = {
    "unpaid": "projects that pay nobody or cost next to nothing",
    "a_few_people": "projects of a few paid people",
    "a_team": "projects of a team",
    "large": "projects of fifty people or more",
}
_PLURALS = {
    "model_family": "model families", "model": "models", "dataset": "datasets", "library": "libraries",
    "infrastructure": "pieces of infrastructure", "application": "applications", "platform": "platforms",
}  # fmt: skip
_RUN_BY = {
    "individual": "one person", "community": "a community", "foundation": "a foundation", "university": "a university",
    "public_body": "a public body", "startup": "a startup", "corporation": "a corporation",
}  # fmt: skip


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
        title = lower_first(pattern.title) if pattern else words(str(here or there))
        return f"{'here' if what == 'only_here' else 'there'} alone: {title}"
    if isinstance(here, int) and isinstance(there, int):
        return f"{words(what)} {there // 10} % there, {here // 10} % here"
    return f"{words(what)} {words(str(there))} there, {words(str(here))} here"


def base_rate(rate: Rate) -> str:
    """``6 of 10 (31 to 83 %)``."""
    return f"{rate['distress']} of {rate['cases']} ({rate['low'] // 10} to {-(-rate['high'] // 10)} %)"


def sentences(assessment: Assessment) -> dict[str, str | None]:
    """The sentences on precedents, size and peers, None for what can't be said. Older engines said none of it."""
    if "beside" not in assessment:
        return {"near_rate": None, "size_rate": None, "peers": None}
    beside = assessment["beside"]
    size, near = beside["size"], beside["precedents"]
    return {
        "near_rate": base_rate(near) if near["cases"] else None,
        "size_rate": f"Of {_SIZES[size['size']]}, {base_rate(size)} ended in distress." if size else None,
        "peers": _peers(beside["peers"]) if beside["peers"] else None,
    }


def _peers(peers: Peers) -> str:
    kind = _PLURALS[peers["artifact"]] if peers["artifact"] else "projects"
    by = f" run by {_RUN_BY[peers['steward']]}" if peers["steward"] else ""
    return f"Riskier than {peers['below']} of {peers['cases']} {kind}{by} in the library."
