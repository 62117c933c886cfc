"""The scenarios that end the cash soonest, for the picture of an assessment's cash."""

from dataclasses import dataclass

from bot.domain.assessment import Assessment, Cash
from bot.domain.situation import parse_situation
from bot.engine.assess import ENGINE, Engine

SHOWN = 2


@dataclass(frozen=True)
class Worst:
    """The cash under the worst scenarios, by their ids, the worst first. ``told`` is False where library or engine
    have changed since the assessment: what would be drawn is not what it says, and nothing is."""

    cash: dict[str, Cash]
    told: bool = True


class WorstService:
    """Works out month by month what an assessment says of its scenarios in one line each."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of(self, assessment: Assessment) -> Worst:
        """The two scenarios under which the cash ends soonest, then those that leave least; none where the cash is not
        known, and none that leave it as it is or equal a worse one."""
        now = assessment["cash"]
        if not now["monthly"]:
            return Worst({})
        if (assessment["engine"], assessment["edition"]) != (ENGINE, self._engine.library.edition):
            return Worst({}, told=False)
        names = [row["scenario"] for row in assessment["stress"]]
        found = self._engine.cash_under(parse_situation(assessment["situation"]), names)
        ranked = sorted(found.items(), key=lambda row: (row[1]["earliest"] or "9", _left(row[1]), row[0]))
        worst: dict[str, Cash] = {}
        for name, cash in ranked:
            if cash["monthly"] and cash["monthly"] not in (now["monthly"], *(w["monthly"] for w in worst.values())):
                worst[name] = cash
        return Worst(dict(list(worst.items())[:SHOWN]))


def _left(cash: Cash) -> int:
    return sum(month["low"] for month in cash["monthly"])
