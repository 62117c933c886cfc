"""How long a portfolio of as many projects as are looked at takes, at worst and as it mostly is."""

from typing import Any

import pytest

from bot.domain.situation import parse_situation
from bot.engine.portfolio import portfolio
from bot.service.portfolio import MOST
from tests.engine.test_portfolio import TODAY, engine

KINDS = ("parent_company", "venture_capital", "government_grant", "foundation_grant", "compute_credits", "endowment")


@pytest.mark.parametrize("payers", [4, 20])
def test_two_hundred_projects(benchmark: Any, payers: int) -> None:
    given = [
        parse_situation({
            "project": f"Project {n}", "as_of": "2026-11-01", "currency": "EUR", "monthly_cost": 50_000 + n,
            "reserves": 10_000 * n, "payers": [
                {"name": f"Payer {(n * 7 + i * 13) % 60}", "share": 1 / payers, "kind": KINDS[(n + i) % 6],
                 "commitment": "at_will"} for i in range(payers)
            ],
        })
        for n in range(MOST)
    ]  # fmt: skip
    found = benchmark(portfolio, engine(), given, {}, TODAY)
    assert sum(len(one.leaning) for one in found.exits) == MOST * payers
