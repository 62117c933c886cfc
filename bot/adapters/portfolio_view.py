"""What the templates of a portfolio are given: sentences and rows about projects and the payers they share."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.wording import percent, signed
from bot.domain.page import Button
from bot.domain.portfolio import Exit, Leaning, Standing
from bot.service.portfolio import MOST, Looked, mark

MOST_EXITS = 10
"""Payers on the page; each has a button."""
MOST_NAMES = 20
MOST_CARDS = 5
"""Projects whose card is a button away."""


def portfolio_view(looked: Looked, bands: Mapping[str, str]) -> dict[str, Any]:
    """The context of the whole portfolio. ``bands`` are the titles of bands by id, the worst last."""
    found, worst = looked.found, list(bands)[-1]
    return {
        "name": "Portfolio",
        "count": len(looked.projects),
        "more": MOST if looked.more else 0,
        "lead": _lead(found.exits[0], len(looked.projects)) if found.exits else "",
        "exits": [
            {"payer": e.payer, "leaning": len(e.leaning), "what": _what(e, worst)} for e in found.exits[:MOST_EXITS]
        ],
        "further": len(found.exits) - len(found.exits[:MOST_EXITS]),
        "rows": [_row(looked, i, bands) for i in found.ranked if found.standings[i].rated],
        "unrated": _listed([looked.projects[i].name for i in found.ranked if not found.standings[i].rated]),
        "not_whole": _listed([looked.projects[i].name for i in found.not_whole]),
        "moved": sum(project.moved for project in looked.projects),
    }


def portfolio_buttons(looked: Looked) -> tuple[Button, ...]:
    """A button to each payer that is shown, and to the cards of the first projects."""
    payers = (Button(f"If {e.payer} leaves"[:80], "payer", mark(e.payer)) for e in looked.found.exits[:MOST_EXITS])
    return (*payers, *_cards(looked, looked.found.ranked))


def exit_view(looked: Looked, one: Exit, bands: Mapping[str, str]) -> dict[str, Any]:
    """The context of one payer's exit."""
    worst = list(bands)[-1]
    order = {row.project: row for row in one.leaning}
    ranked = [order[i] for i in looked.found.ranked if i in order]
    return {
        "name": one.payer,
        "lead": _lead(one, len(looked.projects)),
        "what": _what(one, worst),
        "rows": [_leaning(looked, row, one.payer, bands) for row in ranked],
        "not_whole": _listed([looked.projects[i].name for i in looked.found.not_whole if i not in order]),
    }


def exit_buttons(looked: Looked, one: Exit) -> tuple[Button, ...]:
    """The way back, and the cards of the first projects that lean on the payer."""
    leaning = {row.project for row in one.leaning}
    hit = tuple(i for i in looked.found.ranked if i in leaning)
    return Button("Back to the portfolio", "portfolio", "", "main"), *_cards(looked, hit)


def _cards(looked: Looked, places: tuple[int, ...]) -> tuple[Button, ...]:
    return tuple(Button(looked.projects[i].name[:80], "card", str(looked.projects[i].key)) for i in places[:MOST_CARDS])


def _lead(one: Exit, count: int) -> str:
    """The words before the payer's name: ``4 of your 9 projects lean on``."""
    leaning = len(one.leaning)
    return "Your one project leans on" if count == 1 else f"{leaning} of your {count} projects {_s(leaning, 'lean')} on"


def _what(one: Exit, worst: str) -> str:
    """What becomes of them: ``3 turn critical and 1 more falls into a worse band``."""
    parts = [f"{one.worst} {_s(one.worst, 'turn')} {worst}"] if one.worst else []
    if further := one.worse - one.worst:
        parts.append(f"{further}{' more' if one.worst else ''} {_s(further, 'fall')} into a worse band")
    if parts:
        return " and ".join(parts)
    if not one.rise:
        return "no score changes"
    if len(one.leaning) == 1:
        return f"no band changes, and the score moves by {signed(one.rise)}"
    return f"no band changes, and the scores move by {signed(one.rise)} together"


def _listed(names: list[str]) -> str:
    """Names in a row, twenty at most."""
    more = f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else ""
    return ", ".join(names[:MOST_NAMES]) + more


def _s(count: int, verb: str) -> str:
    return f"{verb}s" if count == 1 else verb


def _row(looked: Looked, place: int, bands: Mapping[str, str]) -> dict[str, Any]:
    project, standing = looked.projects[place], looked.found.standings[place]
    leans = [(e.payer, row.part) for e in looked.found.exits for row in e.leaning if row.project == place]
    payer, part = max(leans, key=lambda lean: lean[1], default=("", (0, 0)))
    return {"name": project.name, "as_of": project.as_of, "band": bands[standing.band], "standing": standing,
            "payer": payer, "part": _part(part)}  # fmt: skip


def _leaning(looked: Looked, row: Leaning, payer: str, bands: Mapping[str, str]) -> dict[str, Any]:
    project, before = looked.projects[row.project], looked.found.standings[row.project]
    return {
        "name": project.name, "as_of": project.as_of, "part": _part(row.part),
        "named": [name for name in row.names if name != payer],
        "before": _stands(before, bands), "after": _stands(row.after, bands),
        "change": row.after.score - before.score, "cash": (before.zero_cash_on, row.after.zero_cash_on),
    }  # fmt: skip


def _stands(standing: Standing, bands: Mapping[str, str]) -> str:
    return f"{standing.score}, {bands[standing.band].lower()}" if standing.rated else f"{standing.score}, not rated"


def _part(part: tuple[int, int]) -> str:
    """A payer's part of what a project runs on: as it is, or as far as it is bounded."""
    low, high = part
    if low == high:
        return percent(low)
    return "a part not said" if (low, high) == (0, 1000) else f"{percent(low)} to {percent(high)}"
