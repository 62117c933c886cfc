"""The pattern table as the text of other engines: an algebra for the walk that otherwise writes Python source.

Sets are not every engine's strength, so what is asked of them becomes a fact of yes or no, answered before the clock
starts. Numbers stay numbers: ramps, and the least and the greatest of degrees, are the engine's own work.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot.engine.facts import CHOICES, NUMBERS, SIGNALS, Known
from bot.engine.operators import FULL, Direct

Row = dict[str, int | bool]
Join = Callable[[Sequence[str]], str]
Reading = Callable[[Known], int]


@dataclass(frozen=True, slots=True)
class Dialect:
    """Where languages part; ``test ? one : other`` they all know.

    ``fact`` names the fact of this place and name. ``divide`` rounds down, and is given no negative numerator.
    """

    both: str
    either: str
    divide: Callable[[str, int], str]
    least: Join
    greatest: Join
    fact: Callable[[int, str], str] = lambda _, name: name


class Holds(str):
    """The text of a degree that is 1000 or 0, with the test that decides which."""

    __slots__ = ("test",)

    def __new__(cls, test: str) -> "Holds":
        made = super().__new__(cls, f"({test} ? {FULL} : 0)")
        made.test = test
        return made


@dataclass(slots=True)
class Text:
    """The algebra that writes a dialect's expressions. ``facts`` says how each fact they ask for is read; those in
    ``numbers`` are whole numbers, the others yes or no."""

    dialect: Dialect
    facts: dict[str, Reading] = field(default_factory=dict[str, Reading])
    numbers: set[str] = field(default_factory=set[str])

    def row(self, known: Known) -> Row:
        """The facts that the expressions ask for, by name, in the order in which they were first asked for."""
        return {name: read(known) for name, read in self.facts.items()}

    def ramp(self, at: int, start: int, end: int, *, high: bool) -> str:
        name = f"{NUMBERS[at].name}_{'high' if high else 'low'}"
        self.numbers.add(name)
        x = self._fact(name, lambda known: (known.hi if high else known.lo)[at])
        rising = end > start
        above = f"({x} - {start})" if rising else f"({start} - {x})"
        part = self.dialect.divide(f"{above} * {FULL}", abs(end - start))
        first, last = (0, FULL) if rising else (FULL, 0)
        return f"({x} <= {min(start, end)} ? {first} : ({x} >= {max(start, end)} ? {last} : {part}))"

    def surely(self, at: int, wanted: int) -> str:
        return self._asked(f"{CHOICES[at].name}_surely_{wanted}", lambda known: Direct(known).surely(at, wanted))

    def possibly(self, at: int, wanted: int) -> str:
        return self._asked(f"{CHOICES[at].name}_possibly_{wanted}", lambda known: Direct(known).possibly(at, wanted))

    def seen(self, bit: int, *, wanted: bool) -> str:
        return self._asked(f"{_signal(bit)}_seen_{wanted}", lambda known: Direct(known).seen(bit, wanted=wanted))

    def may(self, bit: int, *, wanted: bool) -> str:
        return self._asked(f"{_signal(bit)}_may_{wanted}", lambda known: Direct(known).may(bit, wanted=wanted))

    def least(self, degrees: list[str]) -> str:
        tests, graded = _apart(degrees, self.dialect.both)
        if not graded:
            return Holds(tests)
        least = graded[0] if len(graded) == 1 else self.dialect.least(graded)
        return f"({tests} ? {least} : 0)" if tests else least

    def greatest(self, degrees: list[str]) -> str:
        tests, graded = _apart(degrees, self.dialect.either)
        if not graded:
            return Holds(tests)
        greatest = graded[0] if len(graded) == 1 else self.dialect.greatest(graded)
        return f"({tests} ? {FULL} : {greatest})" if tests else greatest

    def _fact(self, name: str, read: Reading) -> str:
        self.facts.setdefault(name, read)
        return self.dialect.fact(list(self.facts).index(name), name)

    def _asked(self, name: str, degree: Reading) -> str:
        return Holds(self._fact(name, lambda known: degree(known) == FULL))


def _signal(bit: int) -> str:
    return SIGNALS.values[bit.bit_length() - 1]


def _apart(degrees: list[str], join: str) -> tuple[str, list[str]]:
    """The tests of what holds in full or not at all, joined; and the degrees that are graded."""
    tests = [d.test for d in degrees if isinstance(d, Holds)]
    graded = [d for d in degrees if not isinstance(d, Holds)]
    return (f"({join.join(tests)})" if tests else ""), graded
