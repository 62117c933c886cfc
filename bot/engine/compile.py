"""One walk over the library's patterns; what it builds is chosen by an algebra.

``fold`` visits every pattern once and gives, for each, the lowest and the highest degree in the algebra's terms. Here
the algebra writes Python source, which is compiled once at start: a function from what is known to all bounds.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bot.domain.condition import Condition, OneOf
from bot.domain.knowledge import Applies, Library, Pattern
from bot.domain.tongue import ENGLISH, Tongue
from bot.engine.facts import CHOICE_AT, CHOICES, FACTS, NUMBERS, Known, bits
from bot.engine.operators import FULL, Algebra, Sayer, T, bounds, sayer, tests

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


_WHOLE = str(FULL)


@dataclass(frozen=True, slots=True)
class _Where:
    """The source of a degree: ``degree`` where all of ``tests`` hold, else 0."""

    tests: tuple[str, ...]
    degree: str = _WHOLE

    @property
    def test(self) -> str:
        return " and ".join(self.tests)

    def __str__(self) -> str:
        return f"({self.degree} if {self.test} else 0)"


class PythonSource:
    """The algebra that writes Python expressions over ``l0``, ``l1`` and so on for the numbers at least, ``h0`` for
    those at most, ``c0`` for the choices, ``seen`` and ``may``. What decides that a degree is 0 is kept apart from the
    degree: most patterns are absent, and then nothing else of them is worked out."""

    def ramp(self, at: int, start: int, end: int, *, high: bool) -> _Where:
        """See ``Algebra.ramp``; clamped before dividing, the numerator never negative."""
        x = f"{'h' if high else 'l'}{at}"
        if end > start:
            return _Where(
                (f"{x} > {start}",), f"({FULL} if {x} >= {end} else ({x} - {start}) * {FULL} // {end - start})"
            )
        return _Where((f"{x} < {start}",), f"({FULL} if {x} <= {end} else ({start} - {x}) * {FULL} // {start - end})")

    def surely(self, at: int, wanted: int) -> _Where:
        """See ``Algebra.surely``."""
        return _Where((f"not c{at} & ~{wanted}",))

    def possibly(self, at: int, wanted: int) -> _Where:
        """See ``Algebra.possibly``."""
        return _Where((f"c{at} & {wanted}",))

    def seen(self, bit: int, *, wanted: bool) -> _Where:
        """See ``Algebra.seen``."""
        return _Where((f"seen & {bit}" if wanted else f"not seen & {bit}",))

    def may(self, bit: int, *, wanted: bool) -> _Where:
        """See ``Algebra.may``."""
        return _Where((f"may & {bit}" if wanted else f"not may & {bit}",))

    def least(self, degrees: list[_Where]) -> _Where:
        """See ``Algebra.least``."""
        tests = tuple(test for d in degrees for test in d.tests)
        graded = [d.degree for d in degrees if d.degree != _WHOLE]
        if len(graded) > 1:
            return _Where(tests, f"min({', '.join(graded)})")
        return _Where(tests, *graded)

    def greatest(self, degrees: list[_Where]) -> _Where:
        """See ``Algebra.greatest``."""
        some = (f"({' or '.join(d.test for d in degrees)})",)
        whole = [d.test for d in degrees if d.degree == _WHOLE]
        graded = [str(d) for d in degrees if d.degree != _WHOLE]
        if not graded:
            return _Where(some)
        greatest = graded[0] if len(graded) == 1 else f"max({', '.join(graded)})"
        return _Where(some, f"({FULL} if {' or '.join(whole)} else {greatest})" if whole else greatest)


def _pair(low: _Where, high: _Where) -> str:
    """The source of a pattern's bounds. The lowest degree is never more than the highest: where that is 0, both are."""
    pair = f"({low}, {high.degree})"
    if low.degree == high.degree == _WHOLE:
        pair = f"(({FULL}, {FULL}) if {low.test} else (0, {FULL}))"
    return f"{pair} if {high.test} else (0, 0)"


def source(patterns: Iterable[Pattern]) -> str:
    """The Python source of the function that gives every pattern's bounds."""
    rows = "".join(f"        {_pair(low, high)},\n" for low, high in fold(patterns, PythonSource()))
    numbers, choices = range(len(NUMBERS)), range(len(CHOICES))
    return (
        "def judge(lo, hi, choices, seen, may):\n"
        f"    {', '.join(f'l{i}' for i in numbers)} = lo\n"
        f"    {', '.join(f'h{i}' for i in numbers)} = hi\n"
        f"    {', '.join(f'c{i}' for i in choices)} = choices\n"
        f"    return [\n{rows}    ]\n"
    )


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
class Says:
    """What says why a pattern holds or not: its own conditions, and those on where it applies, each with the place of
    its choice and the words wanted of it as bits."""

    when: tuple[Sayer, ...]
    applies: tuple[tuple[int, int, Sayer], ...]

    def because(self, known: Known, *, absent: bool) -> str:
        """What decided. Where a pattern cannot apply, that is the reason; where it may, its own conditions are."""
        against = [say for at, wanted, say in self.applies if not known.choices[at] & wanted] if absent else ()
        return "; ".join(dict.fromkeys([say(known) for say in against or self.when]))


def says(pattern: Pattern, tongue: Tongue = ENGLISH) -> Says:
    """What says why a pattern holds or not, in a tongue."""
    where = [c for c in applies_as_conditions(pattern.applies) if isinstance(c, OneOf)]
    return Says(
        tuple(sayer(condition, tongue) for condition in pattern.when),
        tuple((CHOICE_AT[c.fact], bits(FACTS[c.fact], c.one_of), sayer(c, tongue)) for c in where),
    )


@dataclass(frozen=True, slots=True)
class Rules:
    """The library made ready to judge with: compiled patterns, points (``signed``: a strength's are negative),
    prevalences, dimensions, bands."""

    patterns: tuple[Pattern, ...]
    facts: tuple[tuple[str, ...], ...]
    judge: Judge
    dimension_points: Points
    prevalence: tuple[int, ...]
    points: tuple[int, ...]
    signed: tuple[int, ...]
    weights: tuple[dict[str, int], ...]
    heaviest: tuple[int, ...]
    applies: Judge
    says: tuple[Says, ...]
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
        signed=tuple(
            sum(w.values()) * (1 if p.kind == "weakness" else -1) for p, w in zip(patterns, weights, strict=True)
        ),
        weights=weights,
        heaviest=tuple(sorted(range(len(patterns)), key=lambda i: -sum(weights[i].values()))),
        applies=compile_patterns(always),
        says=tuple(says(pattern) for pattern in patterns),
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
