"""The backtest on a library and cases of the tests' own."""

import io
from functools import cache
from itertools import pairwise
from typing import Any

import pytest
from PIL import Image

from bot.adapters.backtest_chart import backtest_chart
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from bot.service.backtest import Backtest, Known, backtest, trivial
from tests.strategies import SIDES, library, pattern

LEFT = pattern("left", "weakness", {"runway": "serious"}, {"fact": "signals", "has": "layoffs"})
SOLD = pattern("sold", "strength", {"runway": "moderate"}, {"fact": "revenue_plan", "is": "proven"})


def known(name: str, distress: bool, **facts: Any) -> Known:
    return Known(name, parse_situation({"project": name, "as_of": "2020-01-01", "signals": [], **facts}), distress)


@cache
def made() -> Backtest:
    cases = (
        known("a", True, signals=["layoffs"], revenue_plan="none"),
        known("b", True, signals=["layoffs"], revenue_plan="proven"),
        known("c", False, revenue_plan="none"),
        known("d", False, revenue_plan="proven", signals=["layoffs"]),
    )
    return backtest(Engine(library([LEFT, SOLD], caps={"runway": 100})), cases)


def test_the_score_is_ranked_by_pairs() -> None:
    # Scores 10, 5 in distress and 0, 5 sustained: 10 beats both, 5 beats 0 and ties: 3.5 of 4 pairs.
    assert (made().cases, made().distress, made().score.auc) == (4, 2, 0.875)
    assert made().brier_base == 0.25


def test_bands_are_held_against_what_they_expect() -> None:
    low = made().bands[0]
    assert (low.band, low.cases, low.distress, low.expects) == ("low", 4, 2, 0.1)
    assert sum(band.cases for band in made().bands) == 4
    # (0.1 - 1)^2 twice and (0.1 - 0)^2 twice, on average (0.81 + 0.01) / 2.
    assert round(made().brier, 6) == 0.41


def test_bands_that_expect_what_the_other_cases_came_to() -> None:
    # All four are in one band. Of the three others of a failure one failed: (1 + 1) / (3 + 2); of a survivor's two: 3/5.
    assert round(made().brier_left_out, 6) == round((2 * 0.6**2 + 2 * 0.6**2) / 4, 6)


def test_the_curve_has_the_area_of_the_auc() -> None:
    # Scores 10 and 5 in distress, 5 and 0 sustained.
    assert made().roc == ((0, 0), (0, 0.5), (0.5, 1), (1, 1))
    area = sum((b[0] - a[0]) * (a[1] + b[1]) / 2 for a, b in pairwise(made().roc))
    assert area == made().score.auc


def test_the_picture() -> None:
    image = Image.open(io.BytesIO(backtest_chart(made())))
    assert (image.format, image.size, image.mode) == ("PNG", (800, 420), "P")
    assert backtest_chart(made()) == backtest_chart(made())


def test_a_weight_a_fifth_more_or_less() -> None:
    # "left" at 12 instead of 10: 12, 7, 0, 7; at 8: 8, 3, 0, 3. The order stays; the AUC stays.
    assert {(row.pattern, row.auc, row.pairs) for row in made().moved} == {("left", 0.875, 0), ("sold", 0.875, 0)}


def test_the_worst_misjudged_come_with_their_findings() -> None:
    first, *_, last = made().misjudged
    assert (first.id, first.score, first.dimensions) == ("b", 5, {"runway": 5})
    assert first.findings == ("+10 left: layoffs (reported)", "-5 sold: revenue plan proven")
    assert (last.id, last.distress, last.score) == ("c", False, 0)


def test_the_trivial_rules() -> None:
    rows = [
        {"payers": [{"name": "V", "kind": "venture_capital", "share": 0.7}, {"name": "U", "share": 0.2}],
         "steward": "startup", "signals": ["layoffs", "release_shipped", "release_stalled"], "monthly_cost": 1000},
        {"payers": [{"name": "U", "monthly": 30}, {"name": "W", "monthly": 10}], "steward": "community"},
        {},
    ]  # fmt: skip
    situations = [parse_situation({"project": "X", **row}) for row in rows]
    found = trivial(situations, SIDES)  # type: ignore[arg-type]
    assert found["has venture capital"] == [1, 0, 0]
    assert found["largest entry's share"] == [0.7, 0.75, 0.725]  # unknown: the median
    assert found["steward is a corporation or start-up"] == [1, 0, 0]
    assert found["bad signals less good ones"] == [1, 0, 0]
    assert found["number of payers"] == [2, 2, 0]
    assert len(set(found["log of monthly cost"])) == 1  # one is known, the others are taken for it


def test_it_needs_both_outcomes() -> None:
    with pytest.raises(ValueError, match="both kinds"):
        backtest(Engine(library([LEFT], caps={"runway": 100})), (known("a", True), known("b", True)))
