"""Scores counted by hand: caps, strengths, floor, rounding, sharing out, the fatal lift, coverage.

Severities of the tests' own scale: minor 2, moderate 5, serious 10, fatal 20. Bands: 0, 20, 40, 60.
"""

from typing import Any

import pytest

from bot.domain.assessment import Assessment
from bot.domain.knowledge import Pattern
from bot.engine.assess import Engine
from tests.strategies import library, pattern, said

CAPS = {"runway": 60, "concentration": 40}
SHIPPED, LAYOFFS, FAILED = "release_shipped", "layoffs", "funding_round_failed"


def has(signal: str) -> dict[str, Any]:
    return {"fact": "signals", "has": signal}


def parent(start: float, end: float) -> dict[str, Any]:
    return {"fact": "parent", "from": start, "to": end}


def assess(patterns: list[Pattern], caps: dict[str, int] | None = None, **facts: Any) -> Assessment:
    return Engine(library(patterns, caps=caps or CAPS)).assess(said(**facts))


def payers(share: float) -> list[dict[str, Any]]:
    return [{"name": "A", "kind": "parent_company", "share": share}]


def points(made: Assessment) -> dict[str, int]:
    return {row["pattern"]: row["points"] for row in made["findings"]}


@pytest.mark.parametrize(
    ("share", "score"),
    [
        # One serious weakness (10 points) on a ramp from 0 to 100 %: thousandths of the share x 10, half up.
        (0, 0),
        (0.049, 0),  # 490 thousandths of a point
        (0.05, 1),  # 500: rounded up
        (0.149, 1),  # 1490
        (0.15, 2),  # 1500
        (0.849, 8),
        (0.85, 9),
        (1, 10),
    ],
)
def test_rounding_half_up(share: float, score: int) -> None:
    made = assess([pattern("a", "weakness", {"runway": "serious"}, parent(0, 1))], payers=payers(share))
    assert made["risk"]["score"] == score == points(made)["a"]


def test_weaknesses_and_strengths_are_rounded_apart() -> None:
    patterns = [
        pattern("w", "weakness", {"runway": "serious"}, parent(0, 1)),  # 10 x 0.25 = 2.5 -> 3
        pattern("s", "strength", {"runway": "minor"}, parent(0, 1)),  # 2 x 0.25 = 0.5 -> 1
    ]
    made = assess(patterns, payers=payers(0.25))
    assert made["risk"]["score"] == 2  # not round(2.5 - 0.5) of the sum of both, which is 2 by chance of another kind
    assert points(made) == {"w": 3, "s": -1}
    assert made["dimensions"][0]["held"] == 0


def test_a_pattern_that_weighs_in_two_dimensions() -> None:
    made = assess([pattern("a", "weakness", {"runway": "fatal", "concentration": "minor"}, has(LAYOFFS))],
                  signals=[LAYOFFS])  # fmt: skip
    assert [(row["id"], row["points"]) for row in made["dimensions"]] == [("runway", 20), ("concentration", 2)]
    assert points(made) == {"a": 22}
    assert made["risk"]["score"] == 22


def test_the_cap_comes_before_the_strengths() -> None:
    patterns = [
        pattern("w1", "weakness", {"runway": "fatal"}, has(LAYOFFS)),  # 20
        pattern("w2", "weakness", {"runway": "serious"}, has(FAILED)),  # 10
        pattern("s", "strength", {"runway": "moderate"}, has(SHIPPED)),  # -5
    ]
    made = assess(patterns, {"runway": 25, "concentration": 75}, signals=[LAYOFFS, FAILED, SHIPPED])
    # min(20 + 10, 25) - 5 = 20; findings say 30 - 5 = 25, so the cap holds 5 back.
    assert made["dimensions"][0] == {"id": "runway", "points": 20, "cap": 25, "held": -5, "unknown": 0}
    assert points(made) == {"w1": 20, "w2": 10, "s": -5}


def test_the_floor_holds_strengths_back() -> None:
    patterns = [
        pattern("s", "strength", {"runway": "serious"}, has(SHIPPED)),
        pattern("w", "weakness", {"runway": "minor"}, has(LAYOFFS)),
        pattern("x", "weakness", {"concentration": "minor"}, has(LAYOFFS)),
    ]
    made = assess(patterns, signals=[SHIPPED, LAYOFFS])
    # 2 - 10 is below 0, so the floor holds 8; the strength of one dimension does not help the other.
    assert [(row["points"], row["held"]) for row in made["dimensions"]] == [(0, 8), (2, 0)]
    assert made["risk"]["score"] == 2


def test_largest_remainder_with_ties_by_id() -> None:
    patterns = [pattern(name, "weakness", {"runway": "minor"}, parent(0, 1)) for name in ("c", "a", "b")]
    # Each 2 x 0.25 = 0.5, together 1.5, rounded half up to 2: all remainders tie, so a and b get the two points.
    made = assess(patterns, payers=payers(0.25))
    assert made["risk"]["score"] == 2
    assert points(made) == {"a": 1, "b": 1, "c": 0}


def test_the_largest_remainder_gets_the_point() -> None:
    patterns = [
        pattern("a", "weakness", {"runway": "serious"}, parent(0, 1)),  # 10 x 0.33 = 3.30
        pattern("b", "weakness", {"runway": "moderate"}, parent(0, 1)),  # 5 x 0.33 = 1.65: the largest remainder
        pattern("c", "weakness", {"runway": "minor"}, parent(0, 1)),  # 2 x 0.33 = 0.66: larger still
    ]
    # 3.30 + 1.65 + 0.66 = 5.61 -> 6; whole parts 3 + 1 + 0 = 4, so two points go to the remainders .66 and .65.
    made = assess(patterns, payers=payers(0.33))
    assert points(made) == {"a": 3, "b": 2, "c": 1}
    assert made["risk"]["score"] == 6


@pytest.mark.parametrize(
    ("prevalence", "score", "degree"),
    # Unknown, so 0 to 1000: the degree that counts is the prevalence; 20 points x prevalence, half up.
    [(0, 0, 0), (0.024, 0, 24), (0.025, 1, 25), (0.3, 6, 300), (1, 20, 1000)],
)
def test_the_unknown_counts_with_its_prevalence(prevalence: float, score: int, degree: int) -> None:
    made = assess([pattern("a", "weakness", {"runway": "fatal"}, has(LAYOFFS), prevalence=prevalence)])
    assert made["risk"]["score"] == score
    assert (made["risk"]["low"], made["risk"]["high"]) == (0, 20)
    assert made["findings"][0]["degree"] == degree
    assert made["findings"][0]["outcome"] == "unknown"
    assert made["dimensions"][0]["unknown"] == 20


def test_the_degree_that_counts_is_rounded_down() -> None:
    # top payer of a partial list: parent 50.1 % known, up to 101 %: on 0..100 % the degrees are 501 to 1000.
    made = assess([pattern("a", "weakness", {"runway": "serious"}, parent(0, 1), prevalence=0.333)],
                  payers=payers(0.501), partial=["payers"])  # fmt: skip
    # 501 + 333 x 499 / 1000 = 501 + 166.2, rounded down: 667.
    assert made["findings"][0]["degree"] == 667
    assert made["findings"][0]["outcome"] == "present"
    assert (made["risk"]["low"], made["risk"]["score"], made["risk"]["high"]) == (5, 7, 10)


def test_low_takes_strengths_at_their_highest() -> None:
    patterns = [
        pattern("s", "strength", {"runway": "minor"}, has(SHIPPED), prevalence=0.5),
        pattern("w", "weakness", {"runway": "serious"}, has(LAYOFFS)),
    ]
    made = assess(patterns, signals=[LAYOFFS], partial=["signals"])
    # Layoffs 10. The release may have been: low 10 - 2, high 10 - 0, counted 10 - 2 x 0.5.
    assert (made["risk"]["low"], made["risk"]["score"], made["risk"]["high"]) == (8, 9, 10)


@pytest.mark.parametrize(("score_of", "band"), [("minor", "low"), ("fatal", "moderate")])
def test_bands_begin_at_their_first_score(score_of: str, band: str) -> None:
    # "fatal" as a strength's word never lifts; a weakness of two serious ones reaches 20 without it.
    weighs = {"runway": score_of} if score_of == "minor" else {"runway": "serious", "concentration": "serious"}
    assert assess([pattern("a", "weakness", weighs, has(LAYOFFS))], signals=[LAYOFFS])["risk"]["band"] == band


@pytest.mark.parametrize(
    ("facts", "band"),
    [
        ({"signals": [LAYOFFS]}, "high"),  # present: 20 points are "moderate", lifted
        ({"signals": []}, "low"),  # absent
        ({}, "low"),  # unknown does not lift: the score is 20 x 0.5 = 10
    ],
)
def test_fatal_lifts_where_it_is_present(facts: dict[str, Any], band: str) -> None:
    assert assess([pattern("a", "weakness", {"runway": "fatal"}, has(LAYOFFS))], **facts)["risk"]["band"] == band


def test_a_fatal_strength_lifts_nothing() -> None:
    made = assess([pattern("a", "strength", {"runway": "fatal"}, has(SHIPPED))], signals=[SHIPPED])
    assert made["risk"]["band"] == "low"


def test_fatal_never_lowers_a_higher_band() -> None:
    patterns = [
        pattern(name, "weakness", {"runway": "fatal", "concentration": "serious"}, has(LAYOFFS)) for name in "abc"
    ]
    made = assess(patterns, signals=[LAYOFFS])
    assert made["risk"]["score"] == 90  # min(60, 60) + min(30, 40)
    assert made["risk"]["band"] == "critical"


def test_coverage_is_weighed_by_points() -> None:
    patterns = [
        pattern("a", "weakness", {"runway": "serious"}, has(LAYOFFS)),  # 10 points, known
        pattern("b", "weakness", {"runway": "moderate"}, parent(0, 1)),  # 5 points, 501 to 1000 thousandths
        pattern("c", "strength", {"concentration": "minor"}, {"fact": "grants", "from": 0, "to": 1}),  # 2, 0 to 509
    ]
    made = assess(patterns, signals=[], payers=payers(0.501), partial=["payers"])
    # (10 x 1000 + 5 x (1000 - 499) + 2 x (1000 - 509)) / 17 = (10000 + 2505 + 982) / 17 = 793.4
    assert made["coverage"] == 793


def test_coverage_leaves_out_what_can_not_apply() -> None:
    applies = {"steward": ["startup"]}
    patterns = [
        pattern("a", "weakness", {"runway": "serious"}, has(LAYOFFS), applies=applies),
        pattern("b", "weakness", {"runway": "moderate"}, has(LAYOFFS)),
    ]
    assert assess(patterns, steward="foundation")["coverage"] == 0  # b alone, unknown
    # The steward unknown: a's applies can hold; no signal is seen, so both are decided.
    assert assess(patterns, signals=[])["coverage"] == 1000
    assert assess(patterns, steward="foundation", signals=[])["coverage"] == 1000


def test_drafts_and_retired_patterns_do_not_count() -> None:
    made = assess([pattern("a", "weakness", {"runway": "serious"}, has(LAYOFFS), status="retired"),
                   pattern("b", "weakness", {"runway": "moderate"}, has(LAYOFFS), status="draft"),
                   pattern("c", "weakness", {"runway": "minor"}, has(LAYOFFS))],
                  signals=[LAYOFFS])  # fmt: skip
    assert points(made) == {"c": 2}


def test_findings_come_in_order_of_outcome_and_points() -> None:
    patterns = [
        pattern("small", "weakness", {"runway": "minor"}, has(LAYOFFS)),
        pattern("large", "strength", {"runway": "serious"}, has(LAYOFFS)),
        pattern("away", "weakness", {"runway": "fatal"}, {"fact": "license", "is": "proprietary"}),
        pattern("maybe", "weakness", {"runway": "fatal"}, {"fact": "steward", "is": "startup"}),
    ]
    made = assess(patterns, signals=[LAYOFFS], license="permissive")
    assert [(row["pattern"], row["outcome"]) for row in made["findings"]] == [
        ("large", "present"), ("small", "present"), ("maybe", "unknown"), ("away", "absent"),
    ]  # fmt: skip
