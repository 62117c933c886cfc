"""Uploaded files."""

import json

import pytest

from bot.domain.refusal import Refused
from bot.reading.file import read_file

MIB = 1024 * 1024
EXAMPLE = 'a situation is a JSON object such as {"project": "OLMo"}'


def test_an_object_comes_back_as_it_is() -> None:
    assert read_file("situation.json", b'\xef\xbb\xbf{"project": "OLMo"}') == {"project": "OLMo"}
    assert read_file("notes.yml", b' {"project": "OLMo"}') == {"project": "OLMo"}
    exact = b'{"project": "OLMo"}'.ljust(10 * MIB)
    assert read_file("situation.json", exact) == {"project": "OLMo"}


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("big.json", b"{" * (12 * MIB), '"big.json" has 12 MiB; at most 10 MiB are taken.'),
        ("big.json", b"{" * (10 * MIB + 1), '"big.json" has 10,485,761 bytes; at most 10 MiB are taken.'),
        ("a.json", b"", '"a.json" is empty; a situation in JSON was expected.'),
        ("a.json", b"\xff\xfe", '"a.json" is not UTF-8 text (byte 1); save it as UTF-8.'),
        ("a.json", b"{'a'", None),
        ("a.json", b"[]", f'"a.json" is a JSON list, not a situation; {EXAMPLE}.'),
        ("a.json", b"null", f'"a.json" is a JSON value null, not a situation; {EXAMPLE}.'),
        ("a.json", b"true", f'"a.json" is a JSON value true or false, not a situation; {EXAMPLE}.'),
        ("a.json", b"3", f'"a.json" is a JSON number, not a situation; {EXAMPLE}.'),
        ("a.json", b'"x"', f'"a.json" is a JSON text, not a situation; {EXAMPLE}.'),
        ("a.json", b"[" * 100_000, '"a.json" is nested too deeply; a situation has three levels at most.'),
        ("FUNDING.yml", b"github: x", f'"FUNDING.yml" is YAML; {EXAMPLE}.'),
        ("a\n\x00b.csv", b"a,b", f'"a��b.csv" is CSV; {EXAMPLE}.'),
        ("", b"[]", f'"the file" is a JSON list, not a situation; {EXAMPLE}.'),
    ],
)
def test_what_is_no_object_is_refused(name: str, data: bytes, sentence: str | None) -> None:
    with pytest.raises(Refused) as caught:
        read_file(name, data)
    assert sentence is None or str(caught.value) == sentence


@pytest.mark.parametrize(
    ("value", "sentence"),
    [
        (
            {"version": "v1.0.0", "entity": {}, "projects": []},
            '"f.json" is a funding.json manifest, not a situation: it says what a project asks for, not who pays for '
            f"it; {EXAMPLE} with its monthly_cost, reserves and payers.",
        ),
        (
            {"opRetro": {"projectId": "0x1"}},
            f'"f.json" is Optimism\'s funding.json, which names a project but no payers; {EXAMPLE}.',
        ),
        (
            {"schema": "whopays.assessment/1"},
            '"f.json" is an assessment, not a situation; give what stands under its key "situation".',
        ),
        (
            {"id": "x", "situation": {}, "outcome": {}},
            '"f.json" is a case, not a situation; give what stands under its key "situation".',
        ),
    ],
)
def test_known_formats_are_named(value: object, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        read_file("f.json", json.dumps(value).encode())
    assert str(caught.value) == sentence
