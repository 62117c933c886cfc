"""Benchmarks, run by hand: ``pytest tests/bench --benchmark-only``. No figure is asserted: within a group, the ratio to
the fastest stands in parentheses after each median."""

import itertools
import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.discord_ui.views import layout
from bot.reading.payers_line import read_payers
from bot.service.assess import Caller
from bot.wiring import desk, example, judging
from tests.bench.library import in_turn, parts

ASSESSMENT = pytest.mark.benchmark(group="one assessment")
READING = pytest.mark.benchmark(group="one payers line")

LINES = (
    "Ai2 80% parent; NSF 20% grant until 2028-09",
    "Meta 70% parent at will; NLnet 50k EUR/yr grant until 2027-03; volunteers in kind",
    "customers 35% contract; 40 sponsors $1,200/month; Linux Foundation dues 20% until 31 March 2027; others 2k USD/month x12",
)
# What a line falls into: shares, dates, amounts with their period, words.
TOKEN = re.compile(
    r"(?P<share>\d+(?:[.,]\d+)? ?%)|(?P<date>\d{4}-\d\d(?:-\d\d)?)"
    r"|(?P<amount>[$€£]? ?\d[\d.,]*(?: ?[kKmM])?(?: ?(?:EUR|USD|GBP))?(?: ?/ ?(?:month|quarter|year|yr|mo))?)"
    r"|(?P<word>[^\W\d][\w-]*)|(?P<mark>\S)"
)


@ASSESSMENT
def test_one_single_score(benchmark: Any) -> None:
    situations = in_turn()
    benchmark(lambda: parts().engine.judge(next(situations)))


@ASSESSMENT
def test_a_whole_assessment(benchmark: Any) -> None:
    situations = in_turn()
    parts().engine.assess(next(situations))  # what is worked out once is no part of the next one's time
    benchmark(lambda: parts().engine.assess(next(situations)))


@READING
def test_tokenising_with_re(benchmark: Any) -> None:
    lines = itertools.cycle(LINES)
    benchmark(lambda: [(found.lastgroup, found.group()) for found in TOKEN.finditer(next(lines))])


@READING
def test_reading_it(benchmark: Any) -> None:
    lines = itertools.cycle(LINES)
    benchmark(lambda: read_payers(next(lines), date(2026, 11, 1)))


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
