"""The facts of a situation one by one: which can be disputed, and a situation with one of them put right.

A fact is ``monthly_cost``, ``next_training_run.cost``, ``people`` (all that is said of them), ``signals``,
``payers[Meta]`` (all that is said of that payer) or ``payers+`` (one payer more).
"""

from collections.abc import Mapping
from typing import Any

from bot.domain.fields import fold
from bot.domain.refusal import Refused, shown

MORE = "payers+"
PEOPLE = ("paid_people", "volunteers", "key_people", "region")
_FIRST = ("monthly_cost", "reserves")
_ALWAYS = (MORE, "people", "license", "steward")
_OTHERS = (
    "signals", "artifact", "revenue_plan", "succession_plan", "runway_months_stated", "compute_cost", "cuttable_share",
    "paying_users_share", "organizations", "next_training_run.cost", "next_training_run.by",
    "next_training_run.funded_share", "fiscal_host.kind",
)  # fmt: skip
_MOST_PAYERS = 12
MOST = 25
_INSTEAD = {"share": "monthly", "monthly": "share"}


def disputable(situation: Mapping[str, Any]) -> list[str]:
    """The facts that can be disputed, those that decide most first: what is said, and what mostly matters although it
    is not said. At most 25, with the 12 largest payers: what a menu holds."""
    payers = sorted(situation.get("payers") or (), key=lambda p: (-(p.get("share") or 0), -(p.get("monthly") or 0)))
    names = dict.fromkeys(f"payers[{payer['name']}]" for payer in payers)
    said = [field for field in _OTHERS if value_of(situation, field) is not None]
    return [*_FIRST, *list(names)[:_MOST_PAYERS], *_ALWAYS, *said][:MOST]


def payer_of(field: str) -> str | None:
    """The payer that a fact is of, by name."""
    return field.removeprefix("payers[").removesuffix("]") if field.startswith("payers[") else None


def value_of(situation: Mapping[str, Any], field: str) -> Any:
    """What a situation says of a fact; None where it says nothing."""
    name = payer_of(field)
    if name is not None:
        return next((p for p in situation.get("payers") or () if fold(p["name"]) == fold(name)), None)
    if field == "people":
        return {key: situation[key] for key in PEOPLE if key in situation} or None
    if "." in field:
        group, _, key = field.partition(".")
        within: Mapping[str, Any] = situation.get(group) or {}
        return within.get(key)
    return None if field == MORE else situation.get(field)


def with_fact(situation: Mapping[str, Any], field: str, value: Any, currency: str | None = None) -> dict[str, Any]:
    """The situation with a fact put right. What is said of a payer is changed, the rest of it stays; None takes the
    payer out. Raises Refused for a payer that is not there any more."""
    table = dict(situation)
    if currency and "currency" not in table:
        table["currency"] = currency
    name = payer_of(field)
    if name is not None:
        table["payers"] = _with_payer(table.get("payers") or [], name, value)
    elif field == MORE:
        table["payers"] = _with_payers(table.get("payers") or [], value)
        if situation.get("payers") is None:
            table["partial"] = sorted({*table.get("partial", ()), "payers"})
    elif field == "people":
        table |= value
    elif "." in field:
        group, _, key = field.partition(".")
        table[group] = {**(table.get(group) or {}), key: value}
    else:
        table[field] = value
    said = {part for part in (field, *(PEOPLE if field == "people" else ())) if part in table.get("not_known", ())}
    if said:
        table["not_known"] = [part for part in table["not_known"] if part not in said] or None
    return {key: what for key, what in table.items() if what is not None}


def _with_payer(payers: list[dict[str, Any]], name: str, change: dict[str, Any] | None) -> list[dict[str, Any]]:
    at = [i for i, payer in enumerate(payers) if fold(payer["name"]) == fold(name)]
    if not at:
        raise Refused(f"{shown(name)} is no payer of the project any more; dispute the newest assessment.")
    if change is None:
        return [payer for i, payer in enumerate(payers) if i not in at]
    gone = {_INSTEAD[key] for key in change if key in _INSTEAD} - change.keys()
    kept = {key: value for key, value in payers[at[0]].items() if key not in gone}
    return [kept | change if i == at[0] else payer for i, payer in enumerate(payers)]


def _with_payers(payers: list[dict[str, Any]], more: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The payers with some more; one that is there already is changed."""
    for payer in more:
        if any(fold(p["name"]) == fold(payer["name"]) for p in payers):
            payers = _with_payer(payers, payer["name"], {k: v for k, v in payer.items() if k != "name"})
        else:
            payers = [*payers, payer]
    return payers
