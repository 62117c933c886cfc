"""One walk over the library's patterns; what it builds is chosen by an algebra.

``fold`` visits every pattern once and gives, for each, the lowest and the highest degree in the algebra's terms. Here
the algebra writes Python source, which is compiled once at start: a function from what is known to all bounds.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.condition import Condition, OneOf
from bot.domain.knowledge import Applies, Library, Pattern
from bot.engine.facts import Known
from bot.engine.operators import FULL, Algebra, T, bounds, tests

Judge = Callable[[list[int], list[int], list[int], int, int], list[tuple[int, int]]]
Points = Callable[[Sequence[int], Sequence[int]], list[int]]


def applies_as_conditions(applies: Applies) -> list[Condition]:
    """Where an entry applies, as conditions over choices."""
    named = {"artifact": applies.artifact, "steward": applies.steward, "license": applies.license}
    return [OneOf(fact=fact, one_of=list(words)) for fact, words in named.items() if words]


def facts_of(pattern: Pattern) -> tuple[str, ...]:
    """The facts that decide a pattern, in the order they are tested."""
    conditions = [*applies_as_conditions(pattern.applies), *pattern.when]
    return tuple(dict.fromkeys(test.fact for test in tests(conditions)))


def fold(patterns: Iterable[Pattern], a: Algebra[T]) -> list[tuple[T, T]]:
    """The lowest and the highest degree of every pattern, in order, in the algebra's terms."""
    return [_both_least(a, [*applies_as_conditions(p.applies), *p.when]) for p in patterns]


def _both_least(a: Algebra[T], conditions: list[Condition]) -> tuple[T, T]:
    lows, highs = zip(*(bounds(a, condition) for condition in conditions), strict=True)
    return a.least(list(lows)), a.least(list(highs))


class _Holds(str):
    """The source of a degree that is 1000 or 0, with the test that decides which."""

    __slots__ = ("test",)

    def __new__(cls, test: str) -> "_Holds":
        made = super().__new__(cls, f"({FULL} if {test} else 0)")
        made.test = test
        return made


class PythonSource:
    """The algebra that writes Python expressions over ``lo``, ``hi``, ``choices``, ``seen`` and ``may``."""

    def ramp(self, at: int, start: int, end: int, *, high: bool) -> str:
        """See ``Algebra.ramp``; clamped before dividing, the numerator never negative."""
        x = f"{'hi' if high else 'lo'}[{at}]"
        least, most = min(start, end), max(start, end)
        inner = f"({x} - {start}) * {FULL} // {end - start}" if end > start else (
            f"({start} - {x}) * {FULL} // {start - end}"
        )  # fmt: skip
        outside = (0, FULL) if end > start else (FULL, 0)
        return f"({outside[0]} if {x} <= {least} else {outside[1]} if {x} >= {most} else {inner})"

    def surely(self, at: int, wanted: int) -> str:
        """See ``Algebra.surely``."""
        return _Holds(f"not choices[{at}] & ~{wanted}")

    def possibly(self, at: int, wanted: int) -> str:
        """See ``Algebra.possibly``."""
        return _Holds(f"choices[{at}] & {wanted}")

    def seen(self, bit: int, *, wanted: bool) -> str:
        """See ``Algebra.seen``."""
        return _Holds(f"seen & {bit}" if wanted else f"not seen & {bit}")

    def may(self, bit: int, *, wanted: bool) -> str:
        """See ``Algebra.may``."""
        return _Holds(f"may & {bit}" if wanted else f"not may & {bit}")

    def least(self, degrees: list[str]) -> str:
        """See ``Algebra.least``; what holds in full or not at all is asked first, and saves the ramps."""
        tests = " and ".join(f"({d.test})" for d in degrees if isinstance(d, _Holds))
        graded = [d for d in degrees if not isinstance(d, _Holds)]
        if not graded:
            return _Holds(tests)
        least = graded[0] if len(graded) == 1 else f"min({', '.join(graded)})"
        return f"({least} if {tests} else 0)" if tests else least

    def greatest(self, degrees: list[str]) -> str:
        """See ``Algebra.greatest``."""
        return f"max({', '.join(degrees)})"


def source(patterns: Iterable[Pattern]) -> str:
    """The Python source of the function that gives every pattern's bounds."""
    rows = "".join(f"        ({low}, {high}),\n" for low, high in fold(patterns, PythonSource()))
    return f"def judge(lo, hi, choices, seen, may):\n    return [\n{rows}    ]\n"


def compile_patterns(patterns: Iterable[Pattern]) -> Judge:
    """The function that gives every pattern's bounds. The source is made of whole numbers alone, never of text."""
    names: dict[str, Judge] = {}
    exec(compile(source(patterns), "<patterns>", "exec"), {"min": min, "max": max}, names)
    return names["judge"]


@dataclass(frozen=True, slots=True)
class Weighing:
    """One pattern's points in one dimension: thousandths are points x degree."""

    pattern: int
    points: int


def compile_points(
    caps: Sequence[int], weaknesses: Sequence[Sequence[Weighing]], strengths: Sequence[Sequence[Weighing]]
) -> Points:
    """The function from the degrees of weaknesses and of strengths to each dimension's points."""

    def total(weighings: Sequence[Weighing], degrees: str) -> str:
        terms = [f"{w.points} * {degrees}[{w.pattern}]" for w in weighings]
        return f"({' + '.join([*terms, str(FULL // 2)])}) // {FULL}"

    rows = [
        f"        max(0, min({cap}, {total(weak, 'weak')}) - {total(strong, 'strong')}),\n"
        for cap, weak, strong in zip(caps, weaknesses, strengths, strict=True)
    ]
    names: dict[str, Points] = {}
    text = f"def points(weak, strong):\n    return [\n{''.join(rows)}    ]\n"
    exec(compile(text, "<points>", "exec"), {"min": min, "max": max}, names)
    return names["points"]


@dataclass(frozen=True, slots=True)
class Rules:
    """The library made ready to judge with: compiled patterns, points, prevalences, dimensions, bands."""

    patterns: tuple[Pattern, ...]
    facts: tuple[tuple[str, ...], ...]
    judge: Judge
    dimension_points: Points
    prevalence: tuple[int, ...]
    points: tuple[int, ...]
    weights: tuple[dict[str, int], ...]
    heaviest: tuple[int, ...]
    applies: Judge
    dimensions: tuple[str, ...]
    caps: tuple[int, ...]
    weaknesses: tuple[tuple[Weighing, ...], ...]
    strengths: tuple[tuple[Weighing, ...], ...]
    fatal: tuple[int, ...]
    bands: tuple[tuple[int, str], ...]
    floor: int
    powers: dict[str, int]


def compile_rules(library: Library) -> Rules:
    """Everything about the library that can be worked out once. Patterns that are not in use are left out."""
    scale = library.scale
    patterns = tuple(p for p in library.patterns.values() if p.in_use)
    points = {s.id: s.points for s in scale.severities}
    order = [b.id for b in scale.bands]
    always = [p.model_copy(update={"when": applies_as_conditions(p.applies) or [_anything()]}) for p in patterns]

    def weigh(kind: str, dimension: str) -> tuple[Weighing, ...]:
        return tuple(
            Weighing(i, points[p.weighs[dimension]])
            for i, p in enumerate(patterns)
            if p.kind == kind and dimension in p.weighs
        )

    weights = tuple({dimension: points[word] for dimension, word in p.weighs.items()} for p in patterns)
    caps = tuple(d.cap for d in scale.dimensions)
    weaknesses = tuple(weigh("weakness", d.id) for d in scale.dimensions)
    strengths = tuple(weigh("strength", d.id) for d in scale.dimensions)
    return Rules(
        patterns=patterns,
        facts=tuple(facts_of(pattern) for pattern in patterns),
        judge=compile_patterns(patterns),
        dimension_points=compile_points(caps, weaknesses, strengths),
        prevalence=tuple(round(p.prevalence * FULL) for p in patterns),
        points=tuple(sum(w.values()) for w in weights),
        weights=weights,
        heaviest=tuple(sorted(range(len(patterns)), key=lambda i: -sum(weights[i].values()))),
        applies=compile_patterns(always),
        dimensions=tuple(d.id for d in scale.dimensions),
        caps=caps,
        weaknesses=weaknesses,
        strengths=strengths,
        fatal=tuple(i for i, p in enumerate(patterns) if p.kind == "weakness" and "fatal" in p.weighs.values()),
        bands=tuple((b.first, b.id) for b in scale.bands),
        floor=order.index(scale.fatal_floor),
        powers={m.id: round(m.power * FULL) for m in scale.motives},
    )


def _anything() -> Condition:
    """A condition that always holds."""
    return OneOf(fact="artifact", one_of=["model_family", "model", "dataset", "library", "infrastructure",
                                          "application", "platform"])  # fmt: skip


def degrees(rules: Rules, known: Known) -> list[tuple[int, int]]:
    """The lowest and the highest degree of every pattern for what is known."""
    return rules.judge(known.lo, known.hi, known.choices, known.seen, known.may)
