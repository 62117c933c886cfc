"""What stands beside the score: rates with their interval, sizes, peers."""

from math import sqrt
from typing import Any

import pytest

from bot.domain.assessment import Beside
from bot.engine.assess import Engine
from bot.engine.beside import rate, size_of
from tests.strategies import case, library, pattern, said

SHORT = pattern("short", "weakness", {"runway": "serious"}, {"fact": "runway", "from": 12, "to": 2})


def wilson(k: int, n: int) -> tuple[float, float]:
    """The interval with floating point numbers, for comparison."""
    z, p = 1.96, k / n
    middle, reach = p + z * z / (2 * n), z * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return (middle - reach) / (1 + z * z / n), (middle + reach) / (1 + z * z / n)


@pytest.mark.parametrize(("k", "n"), [(0, 1), (1, 1), (6, 10), (0, 10), (10, 10), (3, 7), (50, 100), (1, 121)])
def test_a_rate_has_wilsons_interval(k: int, n: int) -> None:
    found = rate(["distress"] * k + ["sustained"] * (n - k))
    low, high = wilson(k, n)
    assert (found["cases"], found["distress"]) == (n, k)
    assert found["low"] == pytest.approx(low * 1000, abs=1.01)
    assert found["high"] == pytest.approx(high * 1000, abs=1.01)
    assert found["low"] <= 1000 * k / n <= found["high"]


def test_a_rate_of_nothing_may_be_anything() -> None:
    assert rate([]) == {"cases": 0, "distress": 0, "low": 0, "high": 1000}


@pytest.mark.parametrize(
    ("facts", "size"),
    [
        ({"paid_people": 0}, "unpaid"),
        ({"paid_people": 0.5, "monthly_cost": 10**6, "currency": "USD"}, "unpaid"),  # people say it before the cost
        ({"paid_people": 1}, "a_few_people"),
        ({"paid_people": 49}, "a_team"),
        ({"paid_people": 50}, "large"),
        ({"monthly_cost": 4_999, "currency": "EUR"}, "unpaid"),
        ({"monthly_cost": 100_000, "currency": "GBP"}, "a_team"),
        ({"monthly_cost": 1_000_000, "currency": "USD"}, "large"),
        ({"monthly_cost": 1_000_000, "currency": "JPY"}, None),
        ({"monthly_cost": 1_000_000}, None),
        ({}, None),
    ],
)
def test_sizes(facts: dict[str, Any], size: str | None) -> None:
    assert size_of(said(**facts)) == size


def cases(count: int, **facts: Any) -> list[Any]:
    """So many cases, each with a month of runway more than the one before; every second one ends in distress."""
    return [
        case(f"c{i}", {"as_of": "2020-01-01", "monthly_cost": 100, "reserves": 100 * (i + 2), "payers": [], **facts},
             {"label": "distress" if i % 2 else "sustained", "date": "2021-01-01"})
        for i in range(count)
    ]  # fmt: skip


def beside(rows: list[Any], **facts: Any) -> Beside:
    made = Engine(library([SHORT], caps={"runway": 60, "commitments": 40}, cases=rows))
    return made.assess(said(**facts))["beside"]


KIND: dict[str, Any] = {"steward": "foundation", "artifact": "library"}
MINE: dict[str, Any] = {"monthly_cost": 100, "reserves": 500, "payers": []}


def test_peers_of_the_same_kind() -> None:
    # Runways of 2 to 11 months score 10 to 1; five months score 7: more than the last six.
    found = beside(cases(10, **KIND), **MINE, **KIND)["peers"]
    assert found == {"steward": "foundation", "artifact": "library", "cases": 10, "below": 6}


def test_where_few_are_of_the_same_kind_the_steward_alone_or_the_artifact_alone() -> None:
    rows = [*cases(10, steward="foundation", artifact="dataset")]
    assert beside(rows, **MINE, **KIND)["peers"] == {"steward": "foundation", "artifact": None, "cases": 10, "below": 6}
    rows = [*cases(10, steward="startup", artifact="library")]
    assert beside(rows, **MINE, **KIND)["peers"] == {"steward": None, "artifact": "library", "cases": 10, "below": 6}
    assert beside(cases(9, **KIND), **MINE, **KIND)["peers"] is None
    assert beside(cases(10, **KIND), **MINE)["peers"] is None


def test_the_rate_of_a_size() -> None:
    rows = cases(10, paid_people=3)
    found = beside(rows, paid_people=5)["size"]
    assert found is not None
    assert (found["size"], found["cases"], found["distress"]) == ("a_few_people", 10, 5)
    assert beside(rows, paid_people=20)["size"] is None
    assert beside(rows)["size"] is None


def test_what_ended_later_counts_for_nothing() -> None:
    found = beside(cases(10, paid_people=3, **KIND), as_of="2020-12-31", paid_people=5, **KIND)
    assert (found["size"], found["peers"], found["precedents"]["cases"]) == (None, None, 0)
