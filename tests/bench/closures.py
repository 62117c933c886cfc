"""The algebra that builds closures over what is known: the usual way to avoid ``exec``, to be held against it."""

from collections.abc import Callable

from bot.engine.facts import Known
from bot.engine.operators import FULL

Degree = Callable[[Known], int]


class Closures:
    """Every operation gives a function from what is known to a degree."""

    def ramp(self, at: int, start: int, end: int, *, high: bool) -> Degree:
        least, most, span = min(start, end), max(start, end), abs(end - start)

        def degree(known: Known) -> int:
            x = (known.hi if high else known.lo)[at]
            return abs(min(max(x, least), most) - start) * FULL // span

        return degree

    def surely(self, at: int, wanted: int) -> Degree:
        return lambda known: 0 if known.choices[at] & ~wanted else FULL

    def possibly(self, at: int, wanted: int) -> Degree:
        return lambda known: FULL if known.choices[at] & wanted else 0

    def seen(self, bit: int, *, wanted: bool) -> Degree:
        found, missing = (FULL, 0) if wanted else (0, FULL)
        return lambda known: found if known.seen & bit else missing

    def may(self, bit: int, *, wanted: bool) -> Degree:
        found, missing = (FULL, 0) if wanted else (0, FULL)
        return lambda known: found if known.may & bit else missing

    def least(self, degrees: list[Degree]) -> Degree:
        if len(degrees) == 1:
            return degrees[0]

        def least(known: Known) -> int:
            lowest = FULL
            for degree in degrees:
                lowest = min(lowest, degree(known))
                if not lowest:
                    break
            return lowest

        return least

    def greatest(self, degrees: list[Degree]) -> Degree:
        return lambda known: max(degree(known) for degree in degrees)
