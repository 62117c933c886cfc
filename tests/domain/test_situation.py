"""What a situation refuses, each in one sentence that says what was wrong and what would be right."""

from typing import Any

import pytest

from bot.domain.canonical import canonical
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation, read_json


def refused(**facts: Any) -> str:
    with pytest.raises(Refused) as caught:
        parse_situation({"project": "X", **facts})
    return str(caught.value)


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [
        ({"licence": "MIT"}, "licence is not a known field; did you mean license?"),
        ({"payers": [{"name": "q", "commitmet": "x"}]}, "payers[0].commitmet is not a known field; did you mean commitment?"),
        ({"signals": ["layoff"]}, 'signals[0] is "layoff", which is not a known value; did you mean layoffs?'),
        ({"monthly_cost": -5}, "monthly_cost is -5; it must be at least 0."),
        ({"monthly_cost": 10**40}, "monthly_cost has 41 digits; at most 1,000,000,000,000 is taken."),
        ({"monthly_cost": "12"}, 'monthly_cost is "12"; a number was expected, without quotes.'),
        ({"monthly_cost": True}, "monthly_cost is True; a number was expected, without quotes."),
        ({"monthly_cost": float("nan")}, "monthly_cost is nan; it must be a finite number."),
        ({"monthly_cost": float("inf")}, "monthly_cost is inf; it must be a finite number."),
        ({"as_of": "2026-02-30"}, 'as_of is "2026-02-30", a day that does not exist.'),
        ({"as_of": "March"}, 'as_of is "March"; a date is written like 2027-03-31.'),
        ({"as_of": "1969-12-31"}, "as_of is 1969-12-31; dates run from 1970 to 2100."),
        ({"currency": "EURO"}, 'currency is "EURO"; a currency is a code of ISO 4217; did you mean EUR?'),
        ({"payers": [{"name": "a", "share": 0.7}, {"name": "b", "share": 0.7}]},
         "payers have shares of 140 % together; they add up to at most 101 %."),
        ({"payers": [{"name": str(i)} for i in range(21)]}, "payers has 21 entries; at most 20 are taken."),
        ({"payers": [{"name": "q", "count": 1.5}]}, "payers[0].count is 1.5; a whole number was expected."),
        ({"as_of": "2026-02-03", "payers": [{"name": "q", "until": "2025-01-01"}]},
         'the situation is dated 2026-02-03, but the money of "q" ended on 2025-01-01, before the date of the situation; '
         "leave that payer out or mend its until."),
        ({"income_history": [{"year": 2020}, {"year": 2020}]}, "income_history names the year 2020 twice; give each year once."),
        ({"project": "\u200b"}, "project is empty; a name needs at least one visible character."),
        ({"project": "a\x00b"}, "project holds a control character or a broken one; a name is plain text on one line."),
        ({"license": "x", "steward": "y"}, None),
    ],
)  # fmt: skip
def test_refusals(facts: dict[str, Any], sentence: str | None) -> None:
    if sentence is None:
        assert refused(**facts).endswith("(1 more problem after that.)")
    else:
        assert refused(**facts) == sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", "the input is empty; a situation in JSON was expected."),
        (b"\xff\xfe", "the input is not UTF-8 text (byte 1); save it as UTF-8."),
        (b"\x00\x01", "the input is a binary file; a situation in JSON was expected."),
        (b'{"a":1,"a":2}', 'the input is not a situation: the key "a" stands twice; give each key once.'),
        (
            b'{"a":NaN}',
            "the input is not a situation: NaN is no number that can be judged; leave the fact out if it is unknown.",
        ),
        (b"[" * 100_000, "the input is nested too deeply; a situation has three levels at most."),
        (b'{"a" 1}', "the input is not valid JSON: line 1, column 6: Expecting ':' delimiter."),
    ],
)
def test_what_is_no_json(data: bytes, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_json(data)
    assert str(caught.value) == sentence


def test_a_list_is_no_situation() -> None:
    with pytest.raises(Refused, match="A situation is a JSON object"):
        parse_situation([])


def test_whole_numbers_stay_whole_and_null_is_left_out() -> None:
    made = parse_situation(
        {"project": "X", "monthly_cost": 70000.00001, "reserves": None, "schema": "whopays.situation/1"}
    )
    assert canonical(made.as_json()) == b'{"monthly_cost":70000,"project":"X"}'
    assert parse_situation(made.as_json()).as_json() == made.as_json()


def test_names_are_found_again() -> None:
    assert parse_situation({"project": " OL\u200bMo  3"}).key == parse_situation({"project": "olmo 3"}).key
