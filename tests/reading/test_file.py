"""Files by what they are."""

import io
import json
from pathlib import Path

import pytest

from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.reading.file import FileReader
from bot.reading.sniff import form_of
from tests.reading.files import RATES, READER, TODAY, manifest, read

MIB = 1024 * 1024
EXAMPLE = 'a situation is a JSON object such as {"project": "OLMo"}'
KNOWN = (
    "known are a situation.json, a funding.json, a FUNDING.yml, Open Collective's transactions.csv and the budget of "
    "whopays template budget"
)
LEDGER = "datetime,type,kind,amount,netAmount,balance,currency,accountSlug,oppositeAccountSlug,isRefund\n"


def test_a_situation_comes_back_as_it_is() -> None:
    assert read(b'\xef\xbb\xbf{"project": "OLMo"}').situation == {"project": "OLMo"}
    found = read(b' {"project": "OLMo"}', "notes.yml")
    assert (found.situation, found.source) == ({"project": "OLMo"}, "situation")
    assert "nobody has checked it" in found.lacks[0]
    exact = b'{"project": "OLMo"}'.ljust(10 * MIB)
    assert READER.upload("situation.json", exact, TODAY).situation == {"project": "OLMo"}


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        ("x", b'{"project": "x"}', "situation"),
        ("x.csv", b"[1]", "situation"),
        ("x.json", b"projet: x", "situation"),
        ("x", b"", "situation"),
        ("x", b"github: torvalds\n", "funding-yml"),
        ("x", b"# a licence\n---\n\nko_fi: x\n", "funding-yml"),
        ("FUNDING.YML", b"anything", "funding-yml"),
        ("x", b"# c\ngithub: # Replace with\npatreon: # x\ncustom:\n  - https://a.org\n", "funding-yml"),
        ("x", b"github: [a, b] # two\n\nunknown: x\n", "funding-yml"),
        ("x", b"patreon: 500 USD a month\ngithub: 20 sponsors\n", "text"),
        ("x", b"github: x\nMeta pays for the rest.\n", "text"),
        ("x", LEDGER.encode(), "opencollective"),
        ("x", ("\ufeff" + LEDGER.replace(",", ";")).encode(), "opencollective"),
        ("x.txt", LEDGER.replace(",", "\t").encode("utf-16"), "opencollective"),
        ("x", b'"Date & Time","Credit/Debit","Kind","Amount Single Column","Opposite Account Handle"\n', "opencollective"),
        ("x", b"whopays budget;;;\n", "budget-csv"),
        ("x", b"Project,Kelp\n,\nWho pays,Amount,Per\n", "budget-csv"),
        ("x", b"Kelp costs 900 USD a month; Meta pays 70%, until 2027.", "text"),
        ("x.md", b"Who pays?\nMeta, 70%.\n\nWhat it costs:\n900k USD a month\n", "text"),
        ("x.txt", b"[draft] Kelp is paid for by nobody.", "text"),
        ("x.md", b"# Kelp\n\nGitHub pays.", "text"),
    ],
)  # fmt: skip
def test_the_content_says_what_it_is(name: str, data: bytes, form: str) -> None:
    assert form_of(name, data, '"x"') == form


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("big.json", b"{" * (12 * MIB), '"big.json" has 12 MiB; at most 10 MiB are taken.'),
        ("big.json", b"{" * (10 * MIB + 1), '"big.json" has 10,485,761 bytes; at most 10 MiB are taken.'),
        ("a.json", b"", '"a.json" is empty; a situation in JSON was expected.'),
        ("a.json", b"\xff\xfe", '"a.json" is not UTF-8 text (byte 1); save it as UTF-8.'),
        ("a.json", b"{'a'", '"a.json" is not valid JSON: line 1, column 2'),
        ("a.json", b"[]", f'"a.json" is a JSON list, not a situation; {EXAMPLE}.'),
        ("a.json", b"null", f'"a.json" is a JSON value null, not a situation; {EXAMPLE}.'),
        ("a.json", b"true", f'"a.json" is a JSON value true or false, not a situation; {EXAMPLE}.'),
        ("a.json", b"3", f'"a.json" is a JSON number, not a situation; {EXAMPLE}.'),
        ("a.json", b'"x"', f'"a.json" is a JSON text, not a situation; {EXAMPLE}.'),
        ("", b"[]", f'"the file" is a JSON list, not a situation; {EXAMPLE}.'),
        ("a.json", b"[" * 100_000, '"a.json" is nested too deeply; a situation has three levels at most.'),
        ("a\n\x00b.csv", b"a,b", f'"a��b.csv" is CSV of another kind; {KNOWN}.'),
        ("a.xlsx", b"PK\x03\x04bomb", '"a.xlsx" is a spreadsheet or an archive; save its table as CSV in UTF-8'),
        ("a.csv", b"%PDF-1.7", '"a.csv" is a PDF;'),
        ("a", b"<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaaa'>]>", f'"a" is XML or HTML; {KNOWN}.'),
        ("a", b"<!doctype html>", f'"a" is XML or HTML; {KNOWN}.'),
        ("funding.json", b"apps/client/funding.json", '"funding.json" is a git link to another file (apps/client/fun'),
        ("a.jsonl", b"x", f'"a.jsonl" is none of what can be read; {KNOWN}.'),
        ("a", b"Meta pays", f'"a" is none of what can be read; {KNOWN}, and {EXAMPLE}.'),
        ("f.json", b'{"opRetro": {"projectId": "0x1"}}',
         f'"f.json" is Optimism\'s funding.json, which names a project but no payers; {EXAMPLE}.'),
        ("f.json", b'{"schema": "whopays.assessment/1"}',
         '"f.json" is an assessment, not a situation; give what stands under its key "situation".'),
        ("f.json", b'{"schema": "whopays.funding-assessment/1"}',
         '"f.json" is an assessment, not a situation; give what stands under "assessment" and there under "situation".'),
        ("f.json", b'{"id": "x", "situation": {}, "outcome": {}}',
         '"f.json" is a case, not a situation; give what stands under its key "situation".'),
    ],
)  # fmt: skip
def test_what_is_none_of_them_is_refused(name: str, data: bytes, sentence: str) -> None:
    with pytest.raises(Refused) as caught:
        READER.upload(name, data, TODAY)
    assert str(caught.value).startswith(sentence)


def test_a_manifest_is_read_as_one_whatever_it_is_called() -> None:
    assert read(manifest(), "situation.json").source == "funding-json"
    assert read(manifest(), form="situation").source == "funding-json"
    with pytest.raises(Refused, match=r"JSON, but no funding\.json: it has no entity"):
        read('{"project": "x"}', form="funding-json")


def test_a_form_that_is_named_is_not_guessed_again() -> None:
    with pytest.raises(Refused, match="not valid JSON"):
        read("github: x", form="situation")
    with pytest.raises(Refused, match="has no column"):
        read("Who pays,Amount\nx,1", form="opencollective")


def test_plain_words_go_to_the_reader_of_text() -> None:
    reader = FileReader(RATES, lambda text, as_of: Read({"project": text}, f"text of {as_of}"))
    found = reader.read("note", io.BytesIO("﻿Kelp".encode()), TODAY)
    assert found == Read({"project": "Kelp"}, f"text of {TODAY}")
    for data, sentence in ((b"caf\xe9", "not UTF-8 text"), (b"a\0b", "is a binary file")):
        with pytest.raises(Refused, match=sentence):
            reader.read("note", io.BytesIO(data), TODAY)
    with pytest.raises(Refused, match="not valid JSON"):
        reader.read("note", io.BytesIO(b'{"project": Kelp}'), TODAY)


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    big = tmp_path / "big.csv"
    with big.open("wb") as file:
        file.truncate(600 * MIB)
    with big.open("rb") as file, pytest.raises(Refused, match="at most 10 MiB are taken"):
        READER.read("big.csv", file, TODAY)


def test_doubled_keys_are_refused() -> None:
    with pytest.raises(Refused, match='the key "project" stands twice'):
        read('{"entity": {}, "projects": [], "project": 1, "project": 2}')
    assert json.loads(manifest())["version"] == "v1.0.0"
