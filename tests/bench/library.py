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
    """The situations of the library's cases, round and round. The engine keeps what single scores of all of them need,
    but not what their variants do: the ratio of a whole assessment to a score is at its hardest here."""
    return itertools.cycle(situations())
