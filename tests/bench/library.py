"""What the benchmarks run on: the library as it is, and the situations of its cases."""

import itertools
from collections.abc import Iterator
from functools import cache

from bot.domain.situation import Situation
from bot.wiring import Judging, judging


@cache
def parts() -> Judging:
    return judging()


def situations() -> list[Situation]:
    return [case.situation for case in parts().engine.library.cases.values()]


def in_turn() -> Iterator[Situation]:
    """The situations of the library's cases, one after the other: no two in a row share what the engine keeps."""
    return itertools.cycle(situations())
