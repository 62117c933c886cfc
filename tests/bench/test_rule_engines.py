"""One pattern table, one row: the compiled source against third-party rule engines and against its own alternatives.

Every engine has to give the same degrees for the situations of all cases before it is timed.
"""

import itertools
from collections.abc import Callable
from typing import Any

import pytest

from tests.bench.engines import OURS, THIRD_PARTY, Patterns, Table
from tests.bench.library import parts, situations


@pytest.mark.benchmark(group="one pattern table, one row")
@pytest.mark.parametrize("made", [*OURS, *THIRD_PARTY], ids=lambda made: made.__name__)
def test_one_row(benchmark: Any, made: Callable[[Patterns], Table]) -> None:
    engine = parts().engine
    table = made(engine.rules.patterns)
    judged = [engine.judge(situation) for situation in situations()]
    rows = [table.prepare(each.derived.known) for each in judged]
    assert [_flat(table.judge(row)) for row in rows] == [_flat(each.judgement.bounds) for each in judged]
    in_turn = itertools.cycle(rows)
    benchmark(lambda: table.judge(next(in_turn)))


def _flat(answer: Any) -> list[float]:
    """The degrees one after the other, also where they come in pairs."""
    degrees: list[Any] = list(answer)
    return list(itertools.chain(*degrees)) if isinstance(degrees[0], tuple) else degrees
