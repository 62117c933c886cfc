"""Which questions are asked, and in which order, by hand."""

from bot.domain.assessment import Assessment
from bot.engine.assess import Engine
from tests.engine.small import LAYOFFS, engine
from tests.strategies import library, pattern, said


def asked(made: Assessment) -> list[tuple[str, int]]:
    return [(row["fact"], row["narrows"]) for row in made["questions"]]


def test_questions_by_what_they_narrow() -> None:
    made = engine(
        pattern("a", "weakness", {"runway": "serious"}, {"fact": "key_people", "from": 3, "to": 1}),
        pattern("b", "weakness", {"runway": "moderate"}, {"fact": "license", "is": "proprietary"}),
        pattern("c", "strength", {"commitments": "fatal"}, {"fact": "volunteers", "from": 1, "to": 5}),
        pattern("d", "weakness", {"runway": "minor"}, LAYOFFS),
        pattern("e", "weakness", {"runway": "fatal"}, {"fact": "steward", "is": "startup"}),
    )
    found = made.assess(said(steward="community"))
    # The interval is 0 to 17: a 10, b 5, d 2 of the runway; c, a strength where nothing weighs, moves nothing; e is
    # decided. Deciding a at 500 leaves 5 to 12: it narrows by 10; b by 5; d by 2. c narrows by 0.
    assert (found["risk"]["low"], found["risk"]["high"]) == (0, 17)
    assert asked(found) == [("key_people", 10), ("license", 5), ("signals", 2), ("volunteers", 0)]


def test_a_question_for_a_fact_that_several_findings_wait_for() -> None:
    made = engine(
        pattern("a", "weakness", {"runway": "moderate"}, {"fact": "key_people", "from": 3, "to": 1}),
        pattern("b", "weakness", {"commitments": "moderate"}, {"fact": "key_people", "from": 2, "to": 1}, LAYOFFS),
    )
    # Key people decide both (10 points wide), the signals b alone (5).
    assert asked(made.assess(said())) == [("key_people", 10), ("signals", 5)]
    # With layoffs absent b is decided, and nothing is asked of the signals.
    assert asked(made.assess(said(signals=[]))) == [("key_people", 5)]
    assert asked(made.assess(said(signals=[], key_people=2))) == []


def test_questions_that_narrow_alike_stand_in_the_facts_order() -> None:
    made = engine(
        pattern("a", "weakness", {"runway": "minor"}, LAYOFFS),
        pattern("b", "weakness", {"commitments": "minor"}, {"fact": "key_people", "from": 3, "to": 1}),
    )
    assert asked(made.assess(said())) == [("key_people", 2), ("signals", 2)]


def test_a_cap_lets_a_question_narrow_less() -> None:
    made = Engine(
        library(
            [
                pattern("a", "weakness", {"runway": "fatal"}, {"fact": "key_people", "from": 3, "to": 1}),
                pattern("b", "weakness", {"runway": "fatal"}, LAYOFFS),
            ],
            caps={"runway": 25, "commitments": 75},
        )
    )
    # 0 to min(40, 25). Deciding one at 500: from 10 to min(30, 25): 25 - 15 = 10 narrower.
    assert asked(made.assess(said())) == [("key_people", 10), ("signals", 10)]
