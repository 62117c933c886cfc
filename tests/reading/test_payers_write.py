"""What is written as a payers line is read back as it was."""

from datetime import date
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.situation import parse_situation
from bot.reading.payers_line import read_payers
from bot.reading.payers_write import write_payers
from tests.examples import drawn
from tests.strategies import payer_tables

DAY = date(2026, 3, 15)


@drawn(200)
@given(st.lists(payer_tables(DAY, 400), min_size=1, max_size=4), st.sampled_from(["EUR", "JPY"]))
def test_what_is_written_is_read_back(tables: list[dict[str, Any]], currency: str) -> None:
    payers = [
        {"name": f"{i} {table['name']}", **{k: v for k, v in table.items() if k != "name"}}
        for i, table in enumerate(tables)
    ]
    given_payers = parse_situation({"project": "X", "payers": payers}).as_json()["payers"]
    # The line reads who gives in kind by nature and cannot say that somebody does not.
    wanted = [{k: v for k, v in p.items() if (k, v) != ("in_kind", False)} for p in given_payers]
    read, _ = read_payers(write_payers(given_payers, currency), DAY, currency)
    assert parse_situation({"project": "X", "payers": read}).as_json()["payers"] == wanted


def test_a_line_as_it_looks() -> None:
    payers = [
        {"name": 'The "Fund"', "kind": "foundation_grant", "monthly": 1234.5, "until": "2027-03-31",
         "commitment": "grant_agreement", "motive": "mission", "count": 2},
        {"name": "Ann", "kind": "volunteer_labor", "share": 0.125, "in_kind": True},
    ]  # fmt: skip
    assert write_payers(payers, "EUR").split("\n") == [
        "“The \"Fund\"” x2 grant grant agreement mission 1234.5 EUR/month until 2027-03-31",
        '"Ann" volunteer labor 12.5% in kind',
    ]  # fmt: skip
