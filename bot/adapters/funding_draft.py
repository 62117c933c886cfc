"""A situation as a draft of a funding.json of FLOSS/fund, version 1.

The draft is valid as it is. What a situation does not know and the format wants stands there as something to fill in.
Nothing of the assessment goes into it: the format has no place for it.
"""

import re
import unicodedata
from typing import Any

from bot.domain.situation import Situation

LARGEST = 10**9
_FILL = "Fill in: "
_ADDRESS = "https://example.org/fill-in"
_EMAIL = "fill-in@example.org"
_CHANNEL = "fill-in"
_ENTITY = {
    "individual": "individual", "community": "group", "foundation": "organisation", "university": "organisation",
    "public_body": "organisation", "startup": "organisation", "corporation": "organisation",
}  # fmt: skip
_TAGS = {
    "model_family": ["ai", "models"], "model": ["ai", "model"], "dataset": ["ai", "dataset"], "library": ["library"],
    "infrastructure": ["infrastructure"], "application": ["application"], "platform": ["platform"],
}  # fmt: skip


def funding_draft(situation: Situation) -> dict[str, Any]:
    """The manifest as plain values. A plan asks for the whole cost a month, for any amount where that is not known."""
    name = situation.project if len(situation.project) > 1 else f"{situation.project} (project)"
    return {
        "version": "v1.0.0",
        "entity": {
            "type": _ENTITY.get(situation.steward or "", "other"),
            "role": "other",
            "name": name,
            "email": _EMAIL,
            "description": f"{_FILL}who asks for the money, in a few sentences.",
            "webpageUrl": {"url": _ADDRESS},
        },
        "projects": [
            {
                "guid": _guid(name),
                "name": name,
                "description": f"{_FILL}what the project is and who uses it, in a few sentences.",
                "webpageUrl": {"url": _ADDRESS},
                "repositoryUrl": {"url": _ADDRESS},
                "licenses": [_license(situation)],
                "tags": _TAGS.get(situation.artifact or "", ["software"]),
            }
        ],
        "funding": {
            "channels": [
                {
                    "guid": _CHANNEL,
                    "type": "other",
                    "address": _ADDRESS,
                    "description": f"{_FILL}how money reaches the project.",
                }
            ],
            "plans": [_plan(situation)],
            "history": _history(situation),
        },
    }


def to_fill_in(draft: Any, path: str = "") -> list[str]:
    """The paths of what still has to be filled in, in the order of the draft."""
    if isinstance(draft, dict):
        rows: dict[str, Any] = draft  # pyright: ignore[reportUnknownVariableType]
        return [found for key, value in rows.items() for found in to_fill_in(value, f"{path}.{key}".lstrip("."))]
    if isinstance(draft, list):
        items: list[Any] = draft  # pyright: ignore[reportUnknownVariableType]
        return [found for i, value in enumerate(items) for found in to_fill_in(value, f"{path}[{i}]")]
    open_ended = isinstance(draft, str) and (draft.startswith(_FILL) or draft in (_ADDRESS, _EMAIL))
    return [path] if open_ended else []


def _guid(name: str) -> str:
    """An id of 3 to 32 small letters, digits and hyphens."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    words = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:32].strip("-")
    return words if len(words) >= 3 else f"{words}-project".lstrip("-")


def _license(situation: Situation) -> str:
    kind = situation.license.replace("_", " ") if situation.license else "not known"
    return f"{_FILL}spdx: and its id ({kind})"


def _plan(situation: Situation) -> dict[str, Any]:
    cost = situation.monthly_cost if situation.currency else None
    if cost is not None and cost > LARGEST:
        cost = None
    return {
        "guid": "running-costs",
        "status": "active",
        "name": "Running costs",
        "description": f"{_FILL}what the money is for; the amount is the whole cost a month, so ask for less where "
        "others pay." if cost else f"{_FILL}what the money is for; 0 asks for any amount.",
        "amount": cost or 0,
        "currency": situation.currency or "USD",
        "frequency": "monthly",
        "channels": [_CHANNEL],
    }  # fmt: skip


def _history(situation: Situation) -> list[dict[str, Any]]:
    """The years with amounts that the format takes; none where their currency is not known."""
    if not situation.currency:
        return []
    found: list[dict[str, Any]] = []
    for year in situation.income_history or ():
        amounts = {"income": year.income, "expenses": year.expenses}
        said = {name: amount for name, amount in amounts.items() if amount is not None and amount <= LARGEST}
        if said and year.year <= 2075:
            found.append({"year": year.year, "currency": situation.currency} | said)
    return found
