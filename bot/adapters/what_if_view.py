"""What-ifs and plans as they are read."""

from typing import Any

from pydantic import TypeAdapter

from bot.adapters.because import Because
from bot.adapters.change_words import say_change
from bot.adapters.titles import band_title
from bot.adapters.tongue import day, say
from bot.adapters.wording import upper_first
from bot.domain.assessment import Plan, State, WhatIf
from bot.domain.change import Change
from bot.domain.knowledge import Library

MOST_MOVES = 10
_CHANGES: TypeAdapter[list[Change]] = TypeAdapter(list[Change])


def asked(library: Library, found: WhatIf, because: Because) -> dict[str, Any]:
    """The context of a what-if."""
    changes = _CHANGES.validate_python(found["changes"], strict=False)
    rows = [
        {**row, "title": library.patterns[row["pattern"]].title, "change": row["after"] - row["before"]}
        for row in found["moves"]
    ]
    return {
        **found,
        "said": upper_first("; ".join(say_change(change) for change in changes)),
        "better": because.move(found["better"]),
        "worse": because.move(found["worse"]),
        "before": _state(library, found["before"]),
        "after": _state(library, found["after"]),
        "accent": _accent(library, found["after"]),
        "rows": rows[:MOST_MOVES],
        "smaller": len(rows) - MOST_MOVES,
    }


def planned(library: Library, found: Plan | None) -> dict[str, Any]:
    """The context of a plan; None is the best band, or nothing that lowers the score."""
    if found is None:
        return {"plan": None, "accent": None}
    return {
        "plan": found,
        "wanted": band_title(library, found["band"]),
        "after": _state(library, found["after"]),
        "steps": [library.actions[name] for name in found["actions"]],
        "accent": _accent(library, found["after"]),
    }


def _state(library: Library, state: State) -> dict[str, Any]:
    return {**state, "band_title": band_title(library, state["band"]), "cash": _cash(state)}


def _cash(state: State) -> str:
    return day(state["zero_cash_on"]) if state["zero_cash_on"] else say("no certain day")


def _accent(library: Library, state: State) -> str:
    return next(band.accent for band in library.scale.bands if band.id == state["band"])
