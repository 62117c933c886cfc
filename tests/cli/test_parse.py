"""``whopays parse``: what goes in, what comes out, and its exit status."""

import json
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main

NOTE = "Bosch pays 4,000 EUR a month until March 2027. Maybe AMD joins.\n"


def parsed(capsys: Any, *arguments: str) -> tuple[int, str, str]:
    status = main(["parse", *arguments])
    out, err = capsys.readouterr()
    return status, out, err


@pytest.fixture
def note(tmp_path: Path) -> str:
    (tmp_path / "note.txt").write_text(NOTE, encoding="utf-8")
    return str(tmp_path / "note.txt")


def test_a_text_becomes_a_situation_with_its_words(note: str, capsys: Any) -> None:
    status, out, _ = parsed(capsys, note, "--as-of", "2026-11-01")
    found = json.loads(out)
    assert status == 0
    assert found["situation"] == {
        "currency": "EUR",
        "partial": ["payers"],
        "payers": [{"name": "Bosch", "monthly": 4000, "until": "2027-03-31"}],
    }
    assert {"start": 0, "end": 5, "facts": ["payers[0].name"]} in found["spans"]
    assert [row["text"] for row in found["unread"]] == ["Maybe AMD joins"]


def test_months_are_counted_from_as_of(tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "note.txt").write_text("The contract with Bosch ends in 9 months.", encoding="utf-8")
    _, out, _ = parsed(capsys, str(tmp_path / "note.txt"), "--as-of", "2026-11-01")
    assert json.loads(out)["situation"]["payers"] == [
        {"name": "Bosch", "until": "2027-08-01", "commitment": "contract"}
    ]


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    monkeypatch.setattr("sys.stdin", TextIOWrapper(BytesIO(b"\xef\xbb\xbfCosts are 5k EUR a month")))
    status, out, _ = parsed(capsys)
    assert (status, json.loads(out)["situation"]["monthly_cost"]) == (0, 5000)


def test_highlight_names_the_fields_beside_the_words(note: str, capsys: Any) -> None:
    status, out, _ = parsed(capsys, note, "--format", "highlight")
    assert status == 0
    assert "Bosch [payers[0].name] pays 4,000 EUR a month [payers[0].monthly]" in " ".join(out.split())
    assert "Maybe AMD joins" in out


def test_highlight_lets_no_control_character_through(tmp_path: Path, capsys: Any) -> None:
    (tmp_path / "note.txt").write_text("costs \x1b[31m5k EUR a month\u202e", encoding="utf-8")
    _, out, _ = parsed(capsys, str(tmp_path / "note.txt"), "--format", "highlight")
    assert "\x1b[31m" not in out
    assert "\u202e" not in out


def test_lines_in_lines_out_and_a_wrong_one_is_told(tmp_path: Path, capsys: Any) -> None:
    lines = ['{"id": "a", "text": "We have 30k EUR in the bank", "as_of": "2026-11-01"}', "", "{", '{"text": 5}',
             '{"id": "b", "text": "nothing", "as_of": "31.12.2026"}']  # fmt: skip
    (tmp_path / "in.jsonl").write_text("\n".join(lines), encoding="utf-8")
    status, out, err = parsed(capsys, str(tmp_path / "in.jsonl"), "--jsonl")
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 1
    assert rows[0]["id"] == "a"
    assert rows[0]["situation"] == {"currency": "EUR", "reserves": 30000}
    assert set(rows[0]) == {"id", "situation", "spans", "unread"}
    assert [row.get("line") for row in rows] == [None, 3, 4, 5]
    assert 'no object with a "text"' in rows[2]["error"]
    assert "31.12.2026" in rows[3]["error"]
    assert err == "3 lines could not be read; each says why.\n"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["no-such-file.txt"], "no-such-file.txt can't be read: No such file or directory."),
        (["LATIN"], "The text is not UTF-8 (byte 2); save it as UTF-8."),
        (["LONG"], "The text has 6,001 characters; at most 6,000 are taken."),
        (["NOTE", "--as-of", "soon"], '--as-of is "soon"; a date is written like 2027-03-31.'),
        (
            ["NOTE", "--jsonl", "--format", "highlight"],
            "--format highlight marks one text; with --jsonl the answer is JSON.",
        ),
    ],
)
def test_bad_input_is_refused_in_one_sentence(arguments: list[str], sentence: str, tmp_path: Path, capsys: Any) -> None:
    files = {"LATIN": b"a\xff", "LONG": b"a" * 6001, "NOTE": NOTE.encode()}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    arguments = [str(tmp_path / a) if a in files else a for a in arguments]
    assert parsed(capsys, *arguments) == (2, "", f"{sentence}\n")
