"""What the templates of a portfolio are given: sentences and rows about projects and the payers they share."""

from collections.abc import Mapping
from typing import Any

from bot.adapters.tongue import ngettext, say
from bot.adapters.wording import esc, lower_first, percent, signed
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
        "name": say("Portfolio"),
        "count": len(looked.projects),
        "more": MOST if looked.more else 0,
        "leans": _leans(found.exits[0], len(looked.projects), worst) if found.exits else "",
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
    payers = (
        Button(say("If {payer} leaves", payer=e.payer)[:80], "payer", mark(e.payer))
        for e in looked.found.exits[:MOST_EXITS]
    )
    return (*payers, *_cards(looked, looked.found.ranked))


def exit_view(looked: Looked, one: Exit, bands: Mapping[str, str]) -> dict[str, Any]:
    """The context of one payer's exit."""
    worst = list(bands)[-1]
    order = {row.project: row for row in one.leaning}
    ranked = [order[i] for i in looked.found.ranked if i in order]
    return {
        "name": one.payer,
        "leans": _leans(one, len(looked.projects), worst),
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


def _leans(one: Exit, count: int, worst: str) -> str:
    """``4 of your 9 projects lean on Meta; if it leaves, 3 turn critical.``"""
    said = {"payer": esc(one.payer), "what": _what(one, worst)}
    if count == 1:
        return say("Your one project leans on {payer}; if it leaves, {what}.", **said)
    return ngettext(
        "{count} of your {all} projects leans on {payer}; if it leaves, {what}.",
        "{count} of your {all} projects lean on {payer}; if it leaves, {what}.", len(one.leaning), all=count, **said,
    )  # fmt: skip


def _what(one: Exit, worst: str) -> str:
    """What becomes of them: ``3 turn critical and 1 more falls into a worse band``."""
    turn = ngettext("{count} turns {band}", "{count} turn {band}", one.worst, band=worst)
    if further := one.worse - one.worst:
        if not one.worst:
            return ngettext("{count} falls into a worse band", "{count} fall into a worse band", further)
        more = ngettext("{count} more falls into a worse band", "{count} more fall into a worse band", further)
        return say("{turn} and {more}", turn=turn, more=more)
    if one.worst:
        return turn
    if not one.rise:
        return say("no score changes")
    if len(one.leaning) == 1:
        return say("no band changes, and the score moves by {n}", n=signed(one.rise))
    return say("no band changes, and the scores move by {n} together", n=signed(one.rise))


def _listed(names: list[str]) -> str:
    """Names in a row, twenty at most."""
    some = ", ".join(names[:MOST_NAMES])
    more = len(names) - MOST_NAMES
    return say("{names} and {n} more", names=some, n=more) if more > 0 else some


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
    return f"{standing.score}, {lower_first(bands[standing.band]) if standing.rated else say('not rated')}"


def _part(part: tuple[int, int]) -> str:
    """A payer's part of what a project runs on: as it is, or as far as it is bounded."""
    low, high = part
    if low == high:
        return percent(low)
    if (low, high) == (0, 1000):
        return say("a part not said")
    return say("{low} to {high}", low=percent(low), high=percent(high))
