"""Benchmarks, run by hand: ``pytest tests/bench --benchmark-only``. Compare rows of one run; no figure is asserted."""

import itertools
from functools import cache
from pathlib import Path
from typing import Any

from bot.adapters.store import SqliteStore
from bot.discord_ui.views import layout
from bot.service.assess import Caller
from bot.wiring import Judging, desk, example, judging


@cache
def parts() -> Judging:
    return judging()


def test_one_single_score(benchmark: Any) -> None:
    benchmark(parts().engine.judge, example())


def test_a_whole_assessment(benchmark: Any) -> None:
    benchmark(parts().engine.assess, example())


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
