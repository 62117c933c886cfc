"""A draft as it is read: each fact with the words it came from, what is missing, what was left unread."""

from collections.abc import Callable
from typing import Any

from bot.adapters.situation_view import value_words
from bot.adapters.tongue import N_, day, ngettext, number, say
from bot.adapters.wording import money, upper_first, words
from bot.domain.draft import Draft

MOST_UNREAD = 12
_ASKED = {
    "payers": N_("who pays"), "monthly_cost": N_("the cost a month"), "reserves": N_("the cash on hand"),
    "steward": N_("who runs it"), "license": N_("the license"), "signals": N_("what happened lately"),
}  # fmt: skip
_MONEY = ("monthly_cost", "reserves", "compute_cost")
_LEFT_OUT = ("project", "currency", "partial", "payers", "as_of")


def draft_view(draft: Draft) -> dict[str, Any]:
    """The context of the template."""
    given = draft.situation
    return {
        "facts": [_fact(draft, key) for key in given if key not in _LEFT_OUT],
        "payers": [_payer(draft, i, payer) for i, payer in enumerate(given.get("payers") or ())],
        "missing": [say(title) for key, title in _ASKED.items() if key not in given],
        "unread": [_short(piece) for piece in draft.unread[:MOST_UNREAD]],
        "more": max(0, len(draft.unread) - MOST_UNREAD),
        "notes": draft.notes,
    }


def _fact(draft: Draft, key: str) -> dict[str, Any]:
    value = draft.situation[key]
    said = [fact for fact in draft.facts if fact.path.split("[")[0].split(".")[0] == key]
    text = money(value, draft.situation.get("currency")) if key in _MONEY else value_words(value)
    return {
        "title": upper_first(words(key)), "value": text,
        "words": "”, “".join(dict.fromkeys(_short(fact.words) for fact in said)),
        "note": "; ".join(dict.fromkeys(fact.note for fact in said if fact.note)),
    }  # fmt: skip


def _payer(draft: Draft, at: int, payer: dict[str, Any]) -> dict[str, Any]:
    said = [fact for fact in draft.facts if fact.path.startswith((f"payers[{at}].", f"payers[{at}]"))]
    currency = draft.situation.get("currency")
    parts: dict[str, Callable[[Any], str]] = {
        "share": lambda v: say("{number} %", number=number(v * 100)),
        "monthly": lambda v: say("{amount} a month", amount=money(v, currency)),
        "count": lambda v: ngettext("{count} payer", "{count} payers", v),
        "until": lambda v: say("until {day}", day=day(v)),
        "in_kind": lambda v: say("in kind") if v else say("in cash"),
    }
    listed = [parts[k](v) if k in parts else words(str(v)) for k, v in payer.items() if k != "name" and v is not None]
    return {"name": payer["name"], "said": ", ".join(listed),
            "words": list(dict.fromkeys(_short(fact.words) for fact in said))}  # fmt: skip


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 160 else text[:159] + "…"
