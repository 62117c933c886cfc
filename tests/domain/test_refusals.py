"""Bad input at the door: exact sentences, whatever was typed, and never a long wait."""

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.canonical import canonical
from bot.domain.refusal import Refused
from bot.domain.situation import FIELDS, Situation, parse_situation, read_json
from tests.examples import drawn
from tests.strategies import situation_tables

KNOWN = ", ".join(FIELDS[""])


def refused(data: bytes | str) -> str:
    with pytest.raises(Refused) as caught:
        parse_situation(read_json(data))
    return str(caught.value)


def with_facts(inside: str) -> str:
    return '{"project":"X",' + inside + "}"


@pytest.mark.parametrize(
    ("inside", "sentence"),
    [
        ('"monthly_cots":1', "monthly_cots is not a known field; did you mean monthly_cost?"),
        ('"zzz":1', f"zzz is not a known field; known are {KNOWN}."),
        ('"payers":[{"name":"a"},{"name":"b","montly":1}]',
         "payers[1].montly is not a known field; did you mean monthly?"),
        ('"next_training_run":{"cots":1}', "next_training_run.cots is not a known field; did you mean cost?"),
        ('"fiscal_host":{"kid":"host"}', "fiscal_host.kid is not a known field; did you mean kind?"),
        ('"reserves":1' + "0" * 39, "reserves has 40 digits; at most 1,000,000,000,000 is taken."),
        ('"reserves":1' + "0" * 40, "the input is not a situation: a number of 41 digits stands in it; amounts go up to "
                                    "1,000,000,000,000."),
        ('"reserves":1000000000001', "reserves is 1000000000001; it must be at most 1,000,000,000,000."),
        ('"reserves":1e400', "reserves is inf; it must be a finite number."),
        ('"reserves":Infinity', "the input is not a situation: Infinity is no number that can be judged; leave the fact "
                                "out if it is unknown."),
        ('"reserves":-Infinity', "the input is not a situation: -Infinity is no number that can be judged; leave the "
                                 "fact out if it is unknown."),
        ('"runway_months_stated":1201', "runway_months_stated is 1201; it must be at most 1200."),
        ('"income_history":[{"year":1950}]', "income_history[0].year is 1950; it must be at least 1970."),
        ('"cuttable_share":1.2', "cuttable_share is 1.2; it must be at most 1."),
        ('"payers":[{"name":"a","count":0}]', "payers[0].count is 0; it must be at least 1."),
        ('"payers":{}', "payers is {}; a list was expected."),
        ('"payers":[3]', "payers[0] is 3; a table of named values was expected."),
        ('"fiscal_host":"none"', 'fiscal_host is "none"; a table of named values was expected.'),
        ('"payers":[{"name":"a","in_kind":"yes"}]', 'payers[0].in_kind is "yes"; true or false was expected.'),
        ('"payers":[{"kind":"other"}]', "payers[0].name is missing."),
        ('"as_of":20250101', "as_of is 20250101; a date is written like 2027-03-31."),
        ('"as_of":"2101-01-01"', "as_of is 2101-01-01; dates run from 1970 to 2100."),
        ('"as_of":"2025-02-29"', 'as_of is "2025-02-29", a day that does not exist.'),
        ('"currency":"XQQ"', 'currency is "XQQ"; a currency is a code of ISO 4217, such as USD or EUR.'),
        ('"license":"permisive"', 'license is "permisive", which is not a known value; did you mean permissive?'),
        ('"revenue_plan":"zz"', 'revenue_plan is "zz", which is not a known value; known are none, idea, pilot, proven.'),
        ('"revenue_plan":3', "revenue_plan is 3, which is not a known value; known are none, idea, pilot, proven."),
        ('"schema":"whopays.situation/2"',
         'schema is "whopays.situation/2", which is not a known value; did you mean whopays.situation/1?'),
        ('"signals":[' + ",".join(['"layoffs"'] * 101) + "]", "signals has 101 entries; at most 100 are taken."),
        ('"reserves":-1,"monthly_cost":-2', "monthly_cost is -2; it must be at least 0. (1 more problem after that.)"),
        ('"reserves":-1,"reserves":2', 'the input is not a situation: the key "reserves" stands twice; give each key once.'),
        ('"payers":[{"name":"a","share":0.5,"share":0.5}]',
         'the input is not a situation: the key "share" stands twice; give each key once.'),
    ],
)  # fmt: skip
def test_sentences(inside: str, sentence: str) -> None:
    assert refused(with_facts(inside)) == sentence


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ("{}", "project is missing."),
        ('{"project":"\\ud800"}', 'project is "\N{REPLACEMENT CHARACTER}"; it holds a broken character.'),
        ('{"project":""}', "project is empty; a name needs at least one visible character."),
        ('{"project":"a\\nb"}', "project holds a control character or a broken one; a name is plain text on one line."),
        ('{"project":"' + "x" * 101 + '"}',
         'project is "' + "x" * 59 + '…"; at most 100 characters are taken.'),
        (" \n\t", "the input is empty; a situation in JSON was expected."),
        (b"", "the input is empty; a situation in JSON was expected."),
        (b"PK\x03\x04\x00\x00", "the input is a binary file; a situation in JSON was expected."),
        (b'{"project":"\xe9"}', "the input is not UTF-8 text (byte 13); save it as UTF-8."),
        ('{"a":' * 100_000, "the input is nested too deeply; a situation has three levels at most."),
        ('{"project":"x"} y', "the input is not valid JSON: line 1, column 17: Extra data."),
        ("3", 'A situation is a JSON object such as {"project": "OLMo"}, not int.'),
    ],
)  # fmt: skip
def test_documents(data: bytes | str, sentence: str) -> None:
    assert refused(data) == sentence


def test_a_strange_key_is_shown_short_and_printable() -> None:
    known = f"is not a known field; known are {KNOWN}."
    assert (
        refused(with_facts('"zz\\u0007z\\nq":2')) == f"zz\N{REPLACEMENT CHARACTER}z\N{REPLACEMENT CHARACTER}q {known}"
    )
    assert refused(with_facts('"' + "q" * 1_000_000 + '":2')) == "q" * 59 + f"… {known}"
    broken = '"\\ud800":1,"\\ud800":2'
    assert refused("{" + broken + "}") == (
        'the input is not a situation: the key "\N{REPLACEMENT CHARACTER}" stands twice; give each key once.'
    )


@pytest.mark.parametrize(
    "data",
    [
        "{" + ",".join(f'"k{i}":1' for i in range(200_000)) + ',"k199999":2}',
        with_facts('"signals":[' + ",".join(['"a"'] * 500_000) + "]"),
        with_facts('"' + "reserves" * 200_000 + '":1'),
        with_facts('"license":"' + "reserves" * 200_000 + '"'),
        with_facts('"payers":[' + ",".join(["{}"] * 300_000) + "]"),
    ],
    ids=["a key doubled far down", "many signals", "a long key", "a long word", "many payers"],
)
def test_large_nonsense_is_refused_soon(data: str) -> None:
    started = time.perf_counter()
    sentence = refused(data)
    # A quadratic search takes minutes here; the bound leaves room for a slow machine.
    assert time.perf_counter() - started < 8
    assert len(sentence) < 600


def test_null_is_the_same_as_left_out() -> None:
    facts = {name: None for name in Situation.model_fields if name not in ("project", "schema_")}
    assert parse_situation({"project": "X", "schema": None, **facts}).as_json() == {"project": "X"}


def test_a_byte_order_mark_is_no_problem() -> None:
    assert read_json(b'\xef\xbb\xbf{"project":"X"}') == {"project": "X"}
    assert read_json('\ufeff{"project":"X"}') == {"project": "X"}


def test_numbers_are_rounded_at_the_door() -> None:
    read = read_json(with_facts('"reserves":70000.0,"monthly_cost":1234.56785,"cuttable_share":0.33339'))
    text = canonical(parse_situation(read).as_json())
    assert text == b'{"cuttable_share":0.3334,"monthly_cost":1234.5678,"project":"X","reserves":70000}'


def test_the_schema_key_is_dropped_and_lists_are_sorted() -> None:
    made = parse_situation(
        {"schema": "whopays.situation/1", "project": "X", "signals": ["release_shipped", "layoffs", "layoffs"],
         "partial": ["signals", "payers"]}
    )  # fmt: skip
    assert made.as_json() == {
        "project": "X", "signals": ["layoffs", "release_shipped"], "partial": ["payers", "signals"],
    }  # fmt: skip


def test_a_date_is_put_in_only_where_there_is_none() -> None:
    day = parse_situation({"project": "X", "as_of": "2025-06-01"}).as_of
    assert day is not None
    assert parse_situation({"project": "X"}).dated(day).as_of == day
    assert parse_situation({"project": "X", "as_of": "2024-01-01"}).dated(day).as_json()["as_of"] == "2024-01-01"
    with pytest.raises(Refused, match='the money of "A" ended on 2025-05-31'):
        parse_situation({"project": "X", "payers": [{"name": "A", "until": "2025-05-31"}]}).dated(day)


@drawn(150)
@given(situation_tables())
def test_canonical_and_back(table: dict[str, Any]) -> None:
    made = parse_situation(table)
    text = canonical(made.as_json())
    again = parse_situation(read_json(text))
    assert again == made
    assert canonical(again.as_json()) == text


words = st.sampled_from([*FIELDS[""], *FIELDS["payers"], "layoffs", "2025-01-01", "USD", "\ud800", "\x00", ""])
plain = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), words, st.text(max_size=8))
values = st.recursive(
    plain,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(words, inner, max_size=4)),
    max_leaves=12,
)


@drawn(400)
@given(st.dictionaries(words, values, max_size=6))
def test_anything_is_taken_or_refused_in_a_sentence(table: dict[str, Any]) -> None:
    try:
        made = parse_situation(read_json(json.dumps({"project": "X", **table})))
    except Refused as refusal:
        sentence = str(refusal)
        assert sentence.isprintable()
        assert sentence.endswith((".", "?", "after that.)"))
    else:
        assert parse_situation(made.as_json()) == made
