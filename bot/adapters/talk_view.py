"""Facts, disputes and differences as they are read."""

from collections.abc import Iterable, Mapping
from typing import Any

from bot.adapters.situation_view import value_words
from bot.adapters.titles import band_title, pattern_title
from bot.adapters.tongue import N_, ngettext, say
from bot.adapters.why_view import value_of as part_words
from bot.adapters.wording import money, percent, within, words
from bot.domain.assessment import Assessment
from bot.domain.disputed import MORE, payer_of, value_of
from bot.domain.knowledge import Library
from bot.domain.talk import KeptDispute
from bot.engine.difference import Changed, Difference
from bot.engine.facts import FACTS, ORDER

MOST_MOVES = 4
MOST_FACTS = 6
_WEIGHTY = 2
_SHORT = 160

_TITLES = {
    MORE: N_("another payer"), "monthly_cost": N_("monthly cost"), "reserves": N_("cash on hand"),
    "people": N_("people"),
    "key_people": N_("people it can't do without"), "next_training_run.cost": N_("cost of the next training run"),
    "next_training_run.by": N_("day of the next training run"),
    "next_training_run.funded_share": N_("funded part of the next training run"), "fiscal_host.kind": N_("legal home"),
    "fiscal_host.name": N_("name of the legal home"), "runway_months_stated": N_("stated runway in months"),
    "region": N_("where the paid people work"), "compute_cost": N_("compute a month"), "signals": N_("recent signals"),
    "share": N_("part"), "monthly": N_("money a month"), "until": N_("until"), "commitment": N_("how firmly bound"),
    "motive": N_("why it pays"), "in_kind": N_("in kind"), "count": N_("payers behind it"),
    "paying_users_share": N_("users who pay"),
    "cuttable_share": N_("part of the cost that can be cut"),
}  # fmt: skip
_MONEY = frozenset(("monthly_cost", "reserves", "compute_cost", "next_training_run.cost", "monthly"))
_PARTS = frozenset(("share", "cuttable_share", "paying_users_share", "next_training_run.funded_share"))
_UNSAID = N_("not said")


def title(field: str) -> str:
    """A fact's name as it is read."""
    return payer_of(field) or (say(_TITLES[field]) if field in _TITLES else words(field))


def value_said(key: str, value: Any, currency: str | None) -> str:
    """What is said of a fact, as it is read."""
    if value is None:
        return say(_UNSAID)
    if isinstance(value, Mapping):
        table: Mapping[str, Any] = value  # pyright: ignore[reportUnknownVariableType]
        return ", ".join(_part(k, table[k], currency) for k in sorted(table, key=_rank) if k != "name") or say("named")
    if key in _MONEY:
        return money(value, currency)
    if key in _PARTS:
        return percent(round(value * 1000))
    if isinstance(value, bool):
        return say("yes") if value else say("no")
    return value_words(value)


_PAYER = ("count", "share", "monthly", "kind", "commitment", "motive", "in_kind", "until")
_BARE = frozenset(("share", "kind", "commitment", "motive"))


def _rank(key: str) -> int:
    return _PAYER.index(key) if key in _PAYER else len(_PAYER)


def _part(key: str, value: Any, currency: str | None) -> str:
    """One of several things that are said in a row of a payer, or of people."""
    if key == "in_kind":
        return say("in kind") if value else say("in cash")
    if key == "monthly":
        return say("{amount} a month", amount=money(value, currency))
    said = value_said(key, value, currency)
    if key == "count":
        return ngettext("{count} payer", "{count} payers", value)
    return said if key in _BARE else f"{title(key)} {said}"


def disputed(disputes: Iterable[KeptDispute], situation: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Disputes as rows, those that say the same in one: how many people, the fact, what it would be, what is said of
    it, and the reasons."""
    rows: list[dict[str, Any]] = []
    for kept in disputes:
        row = next((r for r in rows if r["dispute"].same(kept.dispute)), None)
        if row is None:
            rows.append(row := _row(kept, situation))
        row["people"] += 1
        if kept.dispute.reason:
            row["reasons"].append(short(kept.dispute.reason))
    return rows


def _row(kept: KeptDispute, situation: Mapping[str, Any]) -> dict[str, Any]:
    dispute = kept.dispute
    was = value_of(situation, dispute.field)
    return {
        "dispute": dispute, "key": kept.key, "title": title(dispute.field), "people": 0, "reasons": [],
        "becomes": say("does not pay") if dispute.value is None else dispute.typed,
        "was": short(value_said(dispute.field, was, situation.get("currency"))) if was is not None else "",
    }  # fmt: skip


def short(text: str, limit: int = _SHORT) -> str:
    """A text on one line, cut where it is long."""
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"


def differs(library: Library, found: Difference, currency: str | None) -> dict[str, Any]:
    """The context of the templates of a difference."""
    rows = [
        {**move, "title": pattern_title(library, move["pattern"]), "change": move["after"] - move["before"]}
        for move in found.moves
    ]
    facts = [_changed(row, currency) for row in found.facts]
    return {
        "found": found, "was": found.was, "becomes": found.becomes, "facts": facts, "moves": rows,
        "change": found.becomes["score"] - found.was["score"],
        "was_band": band_title(library, found.was["band"]),
        "becomes_band": band_title(library, found.becomes["band"]),
        "most_moves": MOST_MOVES, "most_facts": MOST_FACTS,
    }  # fmt: skip


def _changed(row: Changed, currency: str | None) -> dict[str, str]:
    what = f"{row.payer}, {title(row.key)}" if row.payer and row.key else row.payer or title(row.key)
    was, becomes = (short(value_said(row.key, value, currency)) for value in (row.was, row.becomes))
    if row.key:
        return {"title": what, "was": was, "becomes": becomes}
    gone = row.becomes is None
    said = say("does not pay any more (was: {was})", was=was) if gone else say("pays now ({now})", now=becomes)
    return {"title": what, "was": "", "becomes": said}


def weightiest(library: Library, assessment: Assessment) -> list[dict[str, Any]]:
    """The two known facts that decide the most points, either way, with the findings that they decide."""
    rows: dict[str, dict[str, Any]] = {}
    for finding in assessment["findings"]:
        if finding["outcome"] != "present" or not finding["points"]:
            continue
        for part in finding["facts"]:
            if part["fact"] not in FACTS or not (said := part_words(part)):
                continue
            fresh: dict[str, Any] = {
                "title": say(FACTS[part["fact"]].title),
                "said": said,
                "points": 0,
                "findings": [],
                "fact": part["fact"],
            }
            row = rows.setdefault(part["fact"], fresh)
            row["points"] += abs(finding["points"])
            row["findings"].append(within(pattern_title(library, finding["pattern"])))
    return sorted(rows.values(), key=lambda row: (-row["points"], ORDER[row["fact"]]))[:_WEIGHTY]
