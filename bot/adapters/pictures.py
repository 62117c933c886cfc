"""What the charts of an assessment show. Their words are in templates; what people wrote stays as it is, since
a picture has no markup."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from bot.adapters.situation_view import payers
from bot.adapters.wording import money, words
from bot.domain.assessment import Assessment, Cash
from bot.domain.chart import Bar, CashMonths, Course, Mark, Picture, ScoreOverTime, Stripe, WhoPays
from bot.domain.fields import visible
from bot.domain.knowledge import Library
from bot.service.ports import Headline

BARS = 5
Say = Callable[..., tuple[str, ...]]
"""Renders a template (``picture_`` and a name) to its parts."""


def who_pays(say: Say, assessment: Assessment, name: str, file: str = "who-pays.png") -> Picture:
    """The largest payers and their parts."""
    situation = assessment["situation"]
    rows: list[dict[str, Any]] = [{**row, "name": visible(row["name"])} for row in payers(situation)]
    cost = money(situation["monthly_cost"], situation.get("currency")) if "monthly_cost" in situation else ""
    title, more, payer, alt = say("who_pays", name=visible(name), rows=rows[:BARS], more=len(rows) - BARS, cost=cost)
    bars = tuple(
        Bar(row["name"], f"{payer} {i}", row["part"], row["thousandths"] or None)
        for i, row in enumerate(rows[:BARS], 1)
    )
    return Picture(file, alt, WhoPays(name, title, bars, more))


def cash_months(
    say: Say, library: Library, assessment: Assessment, name: str, worst: Mapping[str, Cash], file: str = "cash.png"
) -> Picture:
    """The cash month by month, as it is and under the worst scenarios."""
    situation, now = assessment["situation"], assessment["cash"]
    named: list[tuple[str, Cash]] = [("", now), *worst.items()] if now["monthly"] else []
    rows = [{"title": _title(library, scenario), "cash": cash} for scenario, cash in named]
    title, empty, labels, alt = say("cash", name=visible(name), currency=situation.get("currency"), rows=rows)
    start = round(situation.get("reserves", 0))
    courses = tuple(
        Course(label, *((start, *(month[end] for month in cash["monthly"])) for end in ("low", "high")))
        for label, (_, cash) in zip(labels.split("\n"), named, strict=False)
    )
    days = (situation["as_of"], *(month["until"] for month in now["monthly"]))
    return Picture(file, alt, CashMonths(name, title, days, courses, empty))


def _title(library: Library, scenario: str) -> str:
    entry = library.scenarios.get(scenario)
    return entry.title if entry else words(scenario.replace("-", "_"))


def score_over_time(
    say: Say, library: Library, past: Sequence[Headline], name: str, file: str = "score.png"
) -> Picture:  # fmt: skip
    """The score and its range at each assessment, oldest first."""
    title, alt = say("score", name=visible(name), rows=past)
    stripes = tuple(Stripe(band.title, band.first, band.accent) for band in library.scale.bands)
    marks = tuple(Mark(row.made[:10], row.low, row.score, row.high) for row in past)
    return Picture(file, alt, ScoreOverTime(name, title, stripes, marks))


def said(text: str) -> tuple[str, ...]:
    """The parts of a rendered template, which stand between lines of three hyphens."""
    return tuple(part.strip() for part in text.split("\n---\n"))
