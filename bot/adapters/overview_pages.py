"""Pages of more than one assessment: a project over time, all projects, two side by side; and the charts of one."""

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.adapters import compare_view, pictures
from bot.adapters.titles import band_title
from bot.adapters.tongue import N_, day, say
from bot.adapters.view import dot, view
from bot.adapters.wording import lower_first
from bot.domain.assessment import Assessment
from bot.domain.chart import Picture
from bot.domain.fields import visible
from bot.domain.knowledge import Library
from bot.domain.page import Button, Choice, Leaf, Page
from bot.service.assess import Stored
from bot.service.compare import Compared, Side
from bot.service.overview import PAGE, Listed, Past, ProjectList
from bot.service.ports import Headline, Row
from bot.service.worst import Worst

_NOT_RATED = N_("too little known to rate")


class OverviewPages(ABC):
    """The part of the renderer that lists and compares."""

    library: Library

    @abstractmethod
    def _page(
        self, template: str, context: dict[str, Any], accent: str | None = None, buttons: tuple[Button, ...] = (),
        action: str = "", target: str = "", choices: tuple[Choice, ...] = (),
    ) -> Page:  # fmt: skip
        """A page from a template."""

    @abstractmethod
    def _say(self, template: str, **values: Any) -> tuple[str, ...]:
        """The parts of the words of a chart."""

    def of_assessment(self, assessment: Assessment, name: str, worst: Worst) -> tuple[Picture, ...]:
        """Who pays, and the cash month by month."""
        return (
            pictures.who_pays(self._say, assessment, name),
            pictures.cash_months(self._say, self.library, assessment, name, worst.cash),
        )

    def charts(self, stored: Stored, worst: Worst, past: Sequence[Headline]) -> Page:
        """An assessment in pictures; ``past`` are its project's assessments, oldest first."""
        name, key, library = stored.name, str(stored.key), self.library
        context: dict[str, Any] = {**view(library, stored.assessment, name), "told": worst.told}
        drawn = self.of_assessment(stored.assessment, name, worst)
        if len(past) > 1:
            drawn += (pictures.score_over_time(self._say, library, past, name),)
        buttons = (Button("Back", "card", key, "main"), Button("History", "history", f"{key}.1"))
        page = self._page("charts", context, context["accent"], buttons, "charts", key)
        return replace(page, pictures=drawn)

    def history(self, past: Past) -> Page:
        """A page of a project's assessments, newest first; the first page has the picture."""
        keys = [str(row.key) for row in past.rows]
        context = {"name": past.name, "rows": [self._row(row) for row in past.rows], "count": past.assessments}
        buttons = [Button("Open the newest", "card", keys[0], "main")] if past.number == 1 else []
        if past.number == 1 and len(keys) > 1:
            buttons.append(Button("What changed last", "compare", f"{keys[1]}.{keys[0]}"))
        first = past.assessments - (past.number - 1) * PAGE
        options = tuple(
            say(
                "{n}: {day}, {score} ({low} to {high})",
                n=first - i,
                day=day(row.made[:10]),
                score=row.score,
                low=row.low,
                high=row.high,
            )
            for i, row in enumerate(past.rows)
        )
        stem = keys[0]
        choices = (Choice("Open one of them", "pick", stem, options, tuple(keys)),)
        page = self._page("history", context, None, tuple(buttons), "history", f"{stem}.{past.number}", choices)
        drawn = (pictures.score_over_time(self._say, self.library, past.drawn, past.name),) if past.drawn else ()
        return replace(page, pictures=drawn, leaf=Leaf(past.number, past.pages, stem))

    def _row(self, row: Row) -> dict[str, Any]:
        rated = row.coverage >= self.library.scale.rate_from_coverage
        return {
            "dot": dot(self.library.scale, row.band, row.coverage), "score": row.score, "low": row.low,
            "high": row.high, "band": lower_first(band_title(self.library, row.band)) if rated else say(_NOT_RATED),
            "made": row.made[:10], "coverage": row.coverage, "zero_cash_on": row.zero_cash_on, "id": row.id,
        }  # fmt: skip

    def projects(self, found: ProjectList) -> Page:
        """A page of a scope's projects, each a choice away."""
        context = {"name": say("Projects here"), "found": found, "rows": [self._listed(row) for row in found.rows]}
        names = tuple(visible(row.newest.name) for row in found.rows)
        keys = tuple(str(row.newest.key) for row in found.rows)
        choices = (Choice("Open a project", "pick", found.order, names, keys),)
        page = self._page("project_list", context, None, (), "projects", f"{found.order}.{found.number}", choices)
        return replace(page, leaf=Leaf(found.number, found.pages, found.order))

    def _listed(self, row: Listed) -> dict[str, Any]:
        context = view(self.library, row.newest.assessment, row.newest.name)
        wanted = ("name", "dot", "verdict", "rated", "risk", "outlook")
        zero = row.newest.assessment["cash"]["zero_cash_on"]
        return {key: context[key] for key in wanted} | {"days": row.days, "zero_cash_on": zero}

    def compared(self, found: Compared) -> Page:
        """Two assessments side by side, each a button away."""
        same_day = found.one_project and found.first.made[:10] == found.second.made[:10]
        first, second = (self._side(side, 16 if same_day else 10) for side in (found.first, found.second))
        keys = [str(side.stored.key) for side in (found.first, found.second)]
        context = {
            "name": first["name"], "one": found.one_project, "first": first, "second": second,
            "change": second["risk"]["score"] - first["risk"]["score"],
            **compare_view.differences(self.library, found),
        }  # fmt: skip
        names = (visible(side.stored.name) for side in (found.first, found.second))
        labels = (say("The earlier"), say("The later")) if found.one_project else names
        buttons = tuple(Button(label, "card", key) for label, key in zip(labels, keys, strict=True))
        page = self._page("compared", context, second["accent"], buttons, "compare", ".".join(keys))
        if found.one_project:
            drawn = (pictures.score_over_time(self._say, self.library, found.between, second["name"]),)
        else:
            drawn = tuple(
                pictures.who_pays(self._say, side.stored.assessment, side.stored.name, f"who-pays-{i}.png")
                for i, side in enumerate((found.first, found.second), 1)
            )
        return replace(page, pictures=drawn)

    def _side(self, side: Side, digits: int) -> Mapping[str, Any]:
        made = side.made[:digits].replace("T", " ")
        return view(self.library, side.stored.assessment, side.stored.name) | {"made": made}
