"""The operators of a pattern's conditions: how each is computed, and how each says what it found.

One row an operator. ``bounds`` builds the lowest and the highest degree out of an algebra's operations; ``sayer`` makes
what says the sentence (in English, or in another tongue when it is shown), from the same test; what never changes of a
sentence is written once. The algebra
decides what is built: Python source for the bot, columns for a batch (see ``compile``).
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

from bot.domain.condition import AnyOf, Condition, Has, Is, Lacks, NotOneOf, OneOf, Ramp, Test
from bot.domain.tongue import ENGLISH, N_, Tongue, word
from bot.engine.facts import CHOICE_AT, FACTS, NUMBER_AT, SIGNALS, STEPS, Fact, Known, bits

T = TypeVar("T")
FULL = 1000


class Algebra(Protocol[T]):
    """The operations a walk over the library is made of; ``T`` is what it builds."""

    def ramp(self, at: int, start: int, end: int, *, high: bool) -> T:
        """Degree 0..1000 of number ``at`` (its higher end if ``high``) from ``start`` to ``end``, rounded down."""
        ...

    def surely(self, at: int, wanted: int) -> T:
        """1000 if every possible value of choice ``at`` is among ``wanted``, else 0."""
        ...

    def possibly(self, at: int, wanted: int) -> T:
        """1000 if some possible value of choice ``at`` is among ``wanted``, else 0."""
        ...

    def seen(self, bit: int, *, wanted: bool) -> T:
        """1000 if the signal has been seen (or, not ``wanted``, has not)."""
        ...

    def may(self, bit: int, *, wanted: bool) -> T:
        """1000 if the signal may have been seen (or, not ``wanted``, certainly has not)."""
        ...

    def least(self, degrees: list[T]) -> T:
        """The least of some degrees."""
        ...

    def greatest(self, degrees: list[T]) -> T:
        """The greatest of some degrees."""
        ...


Bounds = Callable[[Any, Any], tuple[Any, Any]]
Sayer = Callable[[Known], str]
"""What was found for a condition, in a sentence."""


@dataclass(frozen=True, slots=True)
class Operator:
    """One row of the table: the computation and the sentence of one kind of test."""

    bounds: Bounds
    sayer: Callable[[Any, Tongue], Sayer]


def _ramp(a: Algebra[T], test: Ramp) -> tuple[T, T]:
    fact = FACTS[test.fact]
    at, start, end = NUMBER_AT[test.fact], fact.steps(test.from_), fact.steps(test.to)
    rising = end > start
    return a.ramp(at, start, end, high=not rising), a.ramp(at, start, end, high=rising)


_FACT_IS = N_("{fact} {value}")


def _ramp_sayer(test: Ramp, tongue: Tongue) -> Sayer:
    fact, at = FACTS[test.fact], NUMBER_AT[test.fact]
    start, end = (amount(fact, fact.steps(number), tongue) for number in (test.from_, test.to))
    title, ends = (
        tongue.gettext(fact.title),
        tongue.gettext("(counts from {start}, in full at {end})", start=start, end=end),
    )
    said = tongue.gettext(_FACT_IS, fact=title, value="{}")
    return lambda known: f"{said.format(amount_between(fact, known.lo[at], known.hi[at], tongue))} {ends}"


def _member(a: Algebra[T], fact: str, wanted: int) -> tuple[T, T]:
    return a.surely(CHOICE_AT[fact], wanted), a.possibly(CHOICE_AT[fact], wanted)


def _is(a: Algebra[T], test: Is) -> tuple[T, T]:
    return _member(a, test.fact, bits(FACTS[test.fact], [test.is_]))


def _one_of(a: Algebra[T], test: OneOf) -> tuple[T, T]:
    return _member(a, test.fact, bits(FACTS[test.fact], test.one_of))


def _not_one_of(a: Algebra[T], test: NotOneOf) -> tuple[T, T]:
    fact = FACTS[test.fact]
    everything = (1 << len(fact.values)) - 1
    return _member(a, test.fact, everything & ~bits(fact, test.not_one_of))


def _choice_sayer(test: Is | OneOf | NotOneOf, tongue: Tongue) -> Sayer:
    fact, at = FACTS[test.fact], CHOICE_AT[test.fact]
    title = tongue.gettext(fact.title)
    said = tongue.gettext(_FACT_IS, fact=title, value="{}")
    return lambda known: said.format(possible(fact, known.choices[at], tongue))


def _has(a: Algebra[T], test: Has) -> tuple[T, T]:
    bit = bits(SIGNALS, [test.has])
    return a.seen(bit, wanted=True), a.may(bit, wanted=True)


def _lacks(a: Algebra[T], test: Lacks) -> tuple[T, T]:
    bit = bits(SIGNALS, [test.lacks])
    return a.may(bit, wanted=False), a.seen(bit, wanted=False)


_FOUND = (N_("{signal} (reported)"), N_("{signal} (perhaps)"), N_("{signal} (not reported)"))


def _signal_sayer(test: Has | Lacks, tongue: Tongue) -> Sayer:
    name = test.has if isinstance(test, Has) else test.lacks
    bit, signal = bits(SIGNALS, [name]), word(tongue, name).removesuffix(" reported")
    reported, perhaps, not_reported = (tongue.gettext(found, signal=signal) for found in _FOUND)
    return lambda known: reported if known.seen & bit else perhaps if known.may & bit else not_reported


OPERATORS: dict[type, Operator] = {
    Ramp: Operator(_ramp, _ramp_sayer),
    Is: Operator(_is, _choice_sayer),
    OneOf: Operator(_one_of, _choice_sayer),
    NotOneOf: Operator(_not_one_of, _choice_sayer),
    Has: Operator(_has, _signal_sayer),
    Lacks: Operator(_lacks, _signal_sayer),
}


def bounds(a: Algebra[T], condition: Condition) -> tuple[T, T]:
    """The lowest and the highest degree of a condition, in the algebra's terms."""
    if isinstance(condition, AnyOf):
        lows, highs = zip(*(bounds(a, test) for test in condition.any), strict=True)
        return a.greatest(list(lows)), a.greatest(list(highs))
    return OPERATORS[type(condition)].bounds(a, condition)


class Direct:
    """The algebra that computes at once, for one situation: slow, and the plainest to read."""

    def __init__(self, known: Known) -> None:
        self._known = known

    def ramp(self, at: int, start: int, end: int, *, high: bool) -> int:
        """See ``Algebra.ramp``."""
        x = min(max(self._known.hi[at] if high else self._known.lo[at], min(start, end)), max(start, end))
        return abs(x - start) * FULL // abs(end - start)

    def surely(self, at: int, wanted: int) -> int:
        """See ``Algebra.surely``."""
        return 0 if self._known.choices[at] & ~wanted else FULL

    def possibly(self, at: int, wanted: int) -> int:
        """See ``Algebra.possibly``."""
        return FULL if self._known.choices[at] & wanted else 0

    def seen(self, bit: int, *, wanted: bool) -> int:
        """See ``Algebra.seen``."""
        return FULL * (bool(self._known.seen & bit) == wanted)

    def may(self, bit: int, *, wanted: bool) -> int:
        """See ``Algebra.may``."""
        return FULL * (bool(self._known.may & bit) == wanted)

    def least(self, degrees: list[int]) -> int:
        """See ``Algebra.least``."""
        return min(degrees)

    def greatest(self, degrees: list[int]) -> int:
        """See ``Algebra.greatest``."""
        return max(degrees)


def sayer(condition: Condition, tongue: Tongue = ENGLISH) -> Sayer:
    """What says what was found for a condition. Of an ``any``, only what counts is said: the greatest degrees."""
    if not isinstance(condition, AnyOf):
        return OPERATORS[type(condition)].sayer(condition, tongue)
    tests = [(test, sayer(test, tongue)) for test in condition.any]

    def say_greatest(known: Known) -> str:
        reached = [bounds(Direct(known), test) for test, _ in tests]
        most = max(reached)
        said = (say(known) for (_, say), both in zip(tests, reached, strict=True) if both == most)
        return either(said, tongue)

    return say_greatest


def tests(conditions: list[Condition]) -> list[Test]:
    """Every single test in some conditions, those of an ``any`` included."""
    found: list[Test] = []
    for condition in conditions:
        found += condition.any if isinstance(condition, AnyOf) else [condition]
    return found


def either(texts: Iterable[str], tongue: Tongue = ENGLISH) -> str:
    """Some texts of which one is meant, each once."""
    return tongue.gettext(" or ").join(dict.fromkeys(texts))


def amount(fact: Fact, steps: int, tongue: Tongue = ENGLISH) -> str:
    """A number of a fact's steps as it is read."""
    if fact.unit == "ratio":
        return tongue.gettext("{number} %", number=tongue.number(steps / 10))
    number = steps / STEPS[fact.unit]
    if fact.unit == "months":
        if steps >= fact.most:
            return tongue.gettext("36 months or more")
        return tongue.gettext("1 month") if number == 1 else tongue.gettext("{n} months", n=tongue.number(number))
    return tongue.number(number, 0 if fact.unit == "money" else None)


def amount_between(fact: Fact, low: int, high: int, tongue: Tongue = ENGLISH) -> str:
    """An interval of a fact's steps as it is read."""
    if low == high:
        return amount(fact, low, tongue)
    if low == 0 and high >= fact.most:
        return tongue.gettext("unknown")
    if high >= fact.most:
        return tongue.gettext("at least {low}", low=amount(fact, low, tongue))
    return tongue.gettext("between {low} and {high}", low=amount(fact, low, tongue), high=amount(fact, high, tongue))


def possible(fact: Fact, mask: int, tongue: Tongue = ENGLISH) -> str:
    """The possible values of a choice as they are read."""
    found = [name for i, name in enumerate(fact.values) if mask >> i & 1]
    return (
        tongue.gettext("unknown")
        if len(found) == len(fact.values)
        else either((word(tongue, w) for w in found), tongue)
    )
