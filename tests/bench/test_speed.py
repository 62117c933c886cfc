"""Benchmarks, run by hand: ``pytest tests/bench --benchmark-only``. Compare rows of one run; no figure is asserted."""

import itertools
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bot.adapters.store import SqliteStore
from bot.discord_ui.views import layout
from bot.domain.situation import Situation
from bot.service.assess import Caller
from bot.wiring import Judging, desk, example, judging


@cache
def parts() -> Judging:
    return judging()


def in_turn() -> Iterator[Situation]:
    """The situations of the library's cases, one after the other: no two in a row share what the engine keeps."""
    return itertools.cycle([case.situation for case in parts().engine.library.cases.values()])


def test_one_single_score(benchmark: Any) -> None:
    situations = in_turn()
    benchmark(lambda: parts().engine.judge(next(situations)))


def test_a_whole_assessment(benchmark: Any) -> None:
    situations = in_turn()
    benchmark(lambda: parts().engine.assess(next(situations)))


def test_assessed_and_stored_durably(benchmark: Any, tmp_path: Path) -> None:
    store = SqliteStore(tmp_path / "log.db")
    made = desk(store, parts())
    numbers = itertools.count()
    benchmark(lambda: made.assessing.assess(example(), Caller("scope", "author", str(next(numbers)))))
    store.close()


def test_the_card(benchmark: Any) -> None:
    assessment = parts().engine.assess(example())
    benchmark(lambda: layout(parts().pages.card(assessment, name="Lantern", key="7")))


def test_loading_the_library(benchmark: Any) -> None:
    benchmark(judging)
