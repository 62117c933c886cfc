"""The table of exchange rates: its figures, its arithmetic, and what is wrong with another one."""

import shutil
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from bot.adapters.library import BrokenLibrary, data_folder, find_problems, load_rates
from bot.reading.exchange import Exchange

GOOD = 'date = 2026-10-30\nsource = "ecb-reference-rates"\npublisher = "ECB"\n\n[euro]\nUSD = 1.25\nJPY = 175\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(data_folder("knowledge"), tmp_path / "knowledge"))


def test_the_shipped_table() -> None:
    rates = load_rates()
    assert rates.day == date(2026, 10, 30)
    assert rates.publisher == "European Central Bank"
    assert len(rates.euro) == 29
    assert rates.convert(Decimal(100), "EUR", "USD") == Decimal("111.72")
    assert rates.convert(Decimal("111.72"), "USD", "EUR") == 100


def test_amounts_go_by_way_of_the_euro(folder: Path) -> None:
    (folder / "rates.toml").write_text(GOOD)
    rates = load_rates(folder)
    assert rates.convert(Decimal(5), "USD", "JPY") == 700
    assert rates.convert(Decimal(5), "ARS", "ARS") == 5
    assert rates.convert(Decimal(5), "ARS", "USD") is None
    assert rates.convert(Decimal(5), "USD", "ARS") is None
    exchange = Exchange(rates, "USD")
    assert [exchange.turn(Decimal(a), c) for a, c in ((1, "USD"), (1, "EUR"), (1000, "JPY"), (9, "ARS"))] == [
        1, Decimal("1.25"), Decimal("7.14"), None,
    ]  # fmt: skip
    assert exchange.notes() == (
        "Converted to USD at the reference rates of the ECB of 2026-10-30: 1 amount in EUR (1 EUR = 1.2500 USD) and "
        "1 amount in JPY (1 JPY = 0.00714286 USD).",
        "Left out, because the reference rates of the ECB of 2026-10-30 cannot turn them into USD: 1 amount in ARS.",
    )


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("USD = 1.25", "USD = 0", "rates.toml: euro USD is 0; it must be more than 0"),
        ("USD = 1.25", "DOL = 1.25", 'is "DOL"; a currency is a code of ISO 4217'),
        ("date = 2026-10-30\n", "", "rates.toml: date is missing"),
        ('"ecb-reference-rates"', '"the-bank"', "rates.toml: source names the-bank, which is not in sources/; add its file"),
        ("USD = 1.25", "USD = 1.25\nUSD = 1", "rates.toml: is not valid TOML"),
    ],
)  # fmt: skip
def test_a_wrong_table_is_told(folder: Path, old: str, new: str, problem: str) -> None:
    (folder / "rates.toml").write_text(GOOD.replace(old, new))
    assert any(problem in str(found) for found in find_problems(folder)), find_problems(folder)


def test_a_table_that_cannot_be_used_is_said(folder: Path) -> None:
    (folder / "rates.toml").write_text("date = 5\n")
    with pytest.raises(BrokenLibrary, match=r"rates\.toml"):
        load_rates(folder)
    (folder / "rates.toml").unlink()
    with pytest.raises(BrokenLibrary, match=r"rates\.toml: is missing; amounts are converted by it"):
        load_rates(folder)
    assert find_problems(folder) == []
