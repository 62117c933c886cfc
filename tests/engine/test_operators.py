"""Every operator by table, and the generated Python against a second, plainer algebra."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from bot.domain.condition import Condition
from bot.engine.compile import compile_patterns, fold
from bot.engine.facts import CHOICE_AT, CHOICES, FACTS, NUMBER_AT, NUMBERS, SIGNALS, Known, bits
from bot.engine.operators import sayer
from tests.examples import drawn
from tests.strategies import pattern, small_library

ALL = (1 << len(SIGNALS.values)) - 1


def known(
    numbers: dict[str, tuple[int, int]] | None = None,
    words: dict[str, list[str]] | None = None,
    seen: tuple[str, ...] = (),
    whole: bool = True,
) -> Known:
    """What is known where only this is; signals are whole unless told otherwise."""
    lo, hi = [0] * len(NUMBERS), [fact.most for fact in NUMBERS]
    for name, (low, high) in (numbers or {}).items():
        lo[NUMBER_AT[name]], hi[NUMBER_AT[name]] = low, high
    choices = [(1 << len(fact.values)) - 1 for fact in CHOICES]
    for name, possible in (words or {}).items():
        choices[CHOICE_AT[name]] = bits(FACTS[name], possible)
    mask = bits(SIGNALS, seen)
    return Known(lo, hi, choices, mask, mask if whole else ALL)


def judged(found: Known, *when: dict[str, Any], **more: Any) -> tuple[int, int]:
    judge = compile_patterns([pattern("p", "strength", {"runway": "minor"}, *when, **more)])
    return judge(found.lo, found.hi, found.choices, found.seen, found.may)[0]


FALLING = {"fact": "runway", "from": 12, "to": 3}
RISING = {"fact": "top_payer", "from": 0.5, "to": 0.9}


@pytest.mark.parametrize(
    ("test", "at", "degree"),
    [
        (FALLING, (130, 130), 0),  # above the start: clamped
        (FALLING, (120, 120), 0),
        (FALLING, (119, 119), 11),  # (120 - 119) * 1000 / 90 = 11.1, rounded down
        (FALLING, (75, 75), 500),
        (FALLING, (31, 31), 988),  # 89000 / 90 = 988.9, rounded down
        (FALLING, (30, 30), 1000),
        (FALLING, (0, 0), 1000),  # below the end: clamped
        (RISING, (499, 499), 0),
        (RISING, (500, 500), 0),
        (RISING, (501, 501), 2),  # 1000 / 400 = 2.5, rounded down
        (RISING, (700, 700), 500),
        (RISING, (899, 899), 997),  # 399000 / 400 = 997.5, rounded down
        (RISING, (900, 900), 1000),
        (RISING, (1000, 1000), 1000),
    ],
)
def test_ramp_of_a_known_number(test: dict[str, Any], at: tuple[int, int], degree: int) -> None:
    assert judged(known({test["fact"]: at}), test) == (degree, degree)


@pytest.mark.parametrize(
    ("test", "at", "degrees"),
    [
        (FALLING, (30, 120), (0, 1000)),
        (FALLING, (75, 120), (0, 500)),
        (FALLING, (0, 75), (500, 1000)),
        (FALLING, (121, 360), (0, 0)),  # whatever it is, it does not hold
        (FALLING, (0, 20), (1000, 1000)),  # whatever it is, it holds
        (RISING, (500, 700), (0, 500)),
        (RISING, (700, 1000), (500, 1000)),
        (RISING, (0, 1000), (0, 1000)),
    ],
)
def test_ramp_of_a_bounded_number(test: dict[str, Any], at: tuple[int, int], degrees: tuple[int, int]) -> None:
    assert judged(known({test["fact"]: at}), test) == degrees


ONE = {"fact": "steward", "is": "foundation"}
SOME = {"fact": "steward", "one_of": ["foundation", "community"]}
NONE = {"fact": "steward", "not_one_of": ["foundation", "community"]}
EVERY = [str(word) for word in FACTS["steward"].values]


@pytest.mark.parametrize(
    ("test", "possible", "degrees"),
    [
        (ONE, ["foundation"], (1000, 1000)),
        (ONE, ["community"], (0, 0)),
        (ONE, ["foundation", "community"], (0, 1000)),
        (ONE, EVERY, (0, 1000)),
        (SOME, ["community"], (1000, 1000)),
        (SOME, ["foundation", "community"], (1000, 1000)),  # either of the two will do
        (SOME, ["foundation", "startup"], (0, 1000)),
        (SOME, ["startup", "university"], (0, 0)),
        (NONE, ["community"], (0, 0)),
        (NONE, ["startup"], (1000, 1000)),
        (NONE, ["startup", "corporation"], (1000, 1000)),
        (NONE, ["startup", "community"], (0, 1000)),
        (NONE, EVERY, (0, 1000)),
    ],
)
def test_words(test: dict[str, Any], possible: list[str], degrees: tuple[int, int]) -> None:
    assert judged(known(words={"steward": possible}), test) == degrees


HAS, LACKS = {"fact": "signals", "has": "layoffs"}, {"fact": "signals", "lacks": "layoffs"}


@pytest.mark.parametrize(
    ("test", "seen", "whole", "degrees"),
    [
        (HAS, ("layoffs",), True, (1000, 1000)),
        (HAS, ("layoffs",), False, (1000, 1000)),
        (HAS, ("payer_pivot",), True, (0, 0)),
        (HAS, ("payer_pivot",), False, (0, 1000)),
        (LACKS, ("layoffs",), True, (0, 0)),
        (LACKS, ("layoffs",), False, (0, 0)),
        (LACKS, (), True, (1000, 1000)),
        (LACKS, (), False, (0, 1000)),
    ],
)
def test_signals(test: dict[str, Any], seen: tuple[str, ...], whole: bool, degrees: tuple[int, int]) -> None:
    assert judged(known(seen=seen, whole=whole), test) == degrees


def test_the_least_of_all_counts() -> None:
    # runway 7.5 months: 500; top payer 80 %: 750; the least is 500.
    assert judged(known({"runway": (75, 75), "top_payer": (800, 800)}), FALLING, RISING) == (500, 500)
    # The runway unknown: 0 to 1000, so that the least is between 0 and 750.
    assert judged(known({"top_payer": (800, 800)}), FALLING, RISING) == (0, 750)


def test_the_greatest_of_any_counts() -> None:
    either = {"any": [FALLING, RISING]}
    assert judged(known({"runway": (75, 75), "top_payer": (800, 800)}), either) == (750, 750)
    assert judged(known({"top_payer": (800, 800)}), either) == (750, 1000)
    # Beside another condition, the least of the two.
    found = known({"runway": (75, 75), "top_payer": (800, 800)}, seen=("layoffs",), whole=False)
    assert judged(found, either, HAS) == (750, 750)
    assert judged(known({"runway": (75, 75)}, whole=False), either, HAS) == (0, 1000)


def test_where_a_pattern_applies() -> None:
    applies = {"steward": ["startup", "corporation"], "artifact": ["model"]}
    model = {"artifact": ["model"]}
    assert judged(known(words={"steward": ["startup"], **model}, seen=("layoffs",)), HAS, applies=applies) == (
        1000,
        1000,
    )
    assert judged(known(words={"steward": ["community"], **model}, seen=("layoffs",)), HAS, applies=applies) == (0, 0)
    assert judged(known(words=model, seen=("layoffs",)), HAS, applies=applies) == (0, 1000)  # the steward is unknown
    assert judged(known(words=model), HAS, applies=applies) == (0, 0)


@pytest.mark.parametrize(
    ("test", "found", "sentence"),
    [
        (FALLING, known({"runway": (75, 75)}), "runway 7.5 months (counts from 12 months, in full at 3 months)"),
        (FALLING, known({"runway": (0, 360)}), "runway unknown (counts from 12 months, in full at 3 months)"),
        (FALLING, known({"runway": (20, 360)}),
         "runway at least 2 months (counts from 12 months, in full at 3 months)"),
        (RISING, known({"top_payer": (333, 500)}),
         "the largest payer's part between 33.3 % and 50 % (counts from 50 %, in full at 90 %)"),
        (ONE, known(words={"steward": ["public_body"]}), "steward public body"),
        (ONE, known(words={"steward": ["community", "foundation"]}), "steward community or foundation"),
        (ONE, known(), "steward unknown"),
        (HAS, known(seen=("layoffs",)), "layoffs (reported)"),
        (HAS, known(), "layoffs (not reported)"),
        (LACKS, known(whole=False), "layoffs (perhaps)"),
    ],
)  # fmt: skip
def test_what_is_said(test: dict[str, Any], found: Known, sentence: str) -> None:
    condition: Condition = TypeAdapter[Condition](Condition).validate_python(test)
    assert sayer(condition)(found) == sentence


# --- a second algebra, written from the rules alone: closures over what is known ---------------------------------------

Degree = Callable[[Known], int]


def within(x: int, start: int, end: int) -> int:
    """The part of the way from start to end, in thousandths, by cases."""
    if start < end:
        return 0 if x < start else 1000 if x > end else (x - start) * 1000 // (end - start)
    return 0 if x > start else 1000 if x < end else (start - x) * 1000 // (start - end)


class Closures:
    def ramp(self, at: int, start: int, end: int, *, high: bool) -> Degree:
        return lambda found: within((found.hi if high else found.lo)[at], start, end)

    def surely(self, at: int, wanted: int) -> Degree:
        return lambda found: 1000 * all(wanted >> i & 1 for i in range(20) if found.choices[at] >> i & 1)

    def possibly(self, at: int, wanted: int) -> Degree:
        return lambda found: 1000 * any(wanted >> i & 1 for i in range(20) if found.choices[at] >> i & 1)

    def seen(self, bit: int, *, wanted: bool) -> Degree:
        return lambda found: 1000 * (((found.seen & bit) > 0) is wanted)

    def may(self, bit: int, *, wanted: bool) -> Degree:
        return lambda found: 1000 * (((found.may & bit) > 0) is wanted)

    def least(self, degrees: list[Degree]) -> Degree:
        return lambda found: sorted(degree(found) for degree in degrees)[0]

    def greatest(self, degrees: list[Degree]) -> Degree:
        return lambda found: sorted(degree(found) for degree in degrees)[-1]


@st.composite
def anything_known(draw: st.DrawFn) -> Known:
    """Intervals, sets and signals of any kind, whether or not a situation could give them."""
    pairs = [
        sorted((draw(st.integers(0, min(fact.most, 1200))), draw(st.sampled_from([0, 100, 500, fact.most]))))
        for fact in NUMBERS
    ]
    choices = [draw(st.integers(1, (1 << len(fact.values)) - 1)) for fact in CHOICES]
    seen = draw(st.integers(0, ALL))
    return Known([a for a, _ in pairs], [b for _, b in pairs], choices, seen, seen | draw(st.integers(0, ALL)))


@drawn(200)
@given(anything_known())
def test_generated_python_equals_closures(found: Known) -> None:
    patterns = list(small_library().patterns.values())
    expected = [(low(found), high(found)) for low, high in fold(patterns, Closures())]
    made = compile_patterns(patterns)(found.lo, found.hi, found.choices, found.seen, found.may)
    assert made == expected
    assert all(0 <= low <= high <= 1000 for low, high in made)
