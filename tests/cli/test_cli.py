"""The command line as a user runs it, in a folder of its own."""

import csv
import io
import json
import os
import re
import shutil
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.export import safe_cell
from bot.adapters.store import SqliteStore
from bot.adapters.watch_table import WatchTable
from bot.domain.situation import FIELDS, Situation
from bot.engine.assess import ENGINE
from bot.service.watch_ports import NewAlert

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def run(tmp_path: Path) -> "Run":
    return Run(tmp_path)


class Run:
    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __call__(self, *args: str, stdin: str | bytes = b"", **env: str) -> "subprocess.CompletedProcess[str]":
        settings = {"WHOPAYS_DATABASE": str(self.folder / "log.db"), **env}
        clean = {k: v for k, v in os.environ.items() if not k.startswith("WHOPAYS_")}
        done = subprocess.run(
            [sys.executable, "-m", "bot", *args],
            input=stdin.encode() if isinstance(stdin, str) else stdin,
            capture_output=True, cwd=self.folder, env=clean | {"PYTHONPATH": str(ROOT)} | settings, timeout=60, check=False,
        )  # fmt: skip
        return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_first_answer_needs_no_typing(run: Run) -> None:
    done = run("assess", "--example")
    assert done.returncode == 0, done.stderr
    assert "Lantern 7B" in done.stdout
    assert "Who pays" in done.stdout


def test_formats(run: Run) -> None:
    made = json.loads(run("assess", "--example", "--format", "json").stdout)
    assert made["schema"] == "whopays.assessment/1"
    assert run("assess", "--example", "--format", "markdown").stdout.startswith("# Lantern")
    assert "<!doctype html>" in run("assess", "--example", "--format", "html").stdout


def test_chart(run: Run) -> None:
    assert run("assess", "--example", "--chart", "c.png").returncode == 0
    first = (run.folder / "c.png").read_bytes()
    assert first.startswith(b"\x89PNG")
    run("assess", "--example", "--chart", "d.png")
    assert (run.folder / "d.png").read_bytes() == first


@pytest.mark.parametrize(
    ("args", "stdin", "sentence"),
    [
        (("assess", "-"), "", '"standard input" is empty'),
        (("assess", "-"), '{"project":"x","licence":"MIT"}', "did you mean license?"),
        (("assess", "-"), "[" * 100_000, "nested too deeply"),
        (("assess", "missing.json"), "", "missing.json can't be read"),
        (("assess",), "", "whopays assess takes a file"),
        (("assess", "--example", "--as-of", "yesterday"), "", "--as-of"),
        (("asess",), "", "did you mean assess?"),
        (("run",), "", "WHOPAYS_DISCORD_TOKEN is not set"),
    ],
)
def test_bad_input_gets_one_sentence(run: Run, args: tuple[str, ...], stdin: str, sentence: str) -> None:
    done = run(*args, stdin=stdin)
    assert done.returncode == 2, done.stderr
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr


def test_batch_answers_every_line_and_stops_at_none(run: Run) -> None:
    lines = ['{"project":"a","as_of":"2026-01-01"}', "nonsense", '{"project":"b","monthly_cost":-1}', '{"project":"c"}']
    (run.folder / "in.jsonl").write_text("\n".join(lines) + "\n")
    done = run("batch", "in.jsonl", "out.jsonl", "--as-of", "2026-02-02")
    assert done.returncode == 1
    rows = [json.loads(line) for line in (run.folder / "out.jsonl").read_text().splitlines()]
    assert [row.get("line") for row in rows] == [None, 2, 3, None]
    assert rows[3]["situation"]["as_of"] == "2026-02-02"
    first = (run.folder / "out.jsonl").read_bytes()
    run("batch", "in.jsonl", "again.jsonl", "--as-of", "2026-02-02", PYTHONHASHSEED="7")
    assert (run.folder / "again.jsonl").read_bytes() == first


def test_the_console_stores_looks_up_exports_and_verifies(run: Run) -> None:
    typed = (
        "/assess project: OLMo payers: Ai2 80% parent; NSF 20% grant until 2028-09 cost: 900k USD\n"
        "/project card olmo\n/project history OLMo\n/project rename project: OLMo name: =cmd|x\n/learn runway\n/help\n"
    )
    done = run("chat", stdin=typed)
    assert done.returncode == 0, done.stdout + done.stderr
    for text in ("Ai2", "until 2028-09-30", "OLMo: history", "How many months the cash lasts", "/assess"):
        assert text in done.stdout
    assert "1 replayed to the byte" in run("log", "verify").stdout
    row = next(csv.DictReader(io.StringIO(run("log", "export", "--format", "csv").stdout)))
    assert row["name"] == "'=cmd|x"
    assert json.loads(run("log", "export").stdout)["situation"]["project"] == "OLMo"
    assert "rows: 1" in run("log", "stats").stdout
    assert "0 of 1" in run("log", "rescore").stdout
    assert run("log", "export", "--format", "sqlite", "copy.db").returncode == 0
    assert (run.folder / "copy.db").is_file()
    assert "1 assessments deleted" in run("log", "forget", "--console").stdout
    assert run("log", "export").stdout == ""


def test_the_console_revises_and_says_what_takes_a_server(run: Run) -> None:
    typed = (
        "/assess project: OLMo payers: Ai2 80% parent cost: 900k USD\n/project revise OLMo\n"
        "/project revise project: olmo reserves: 2M USD\ndifference\n"
    )
    done = run("chat", stdin=typed)
    assert done.returncode == 0, done.stdout + done.stderr
    for text in ("No dispute is open", "cash on hand: not said → 2,000,000 USD", "OLMo: what changed"):
        assert text in " ".join(done.stdout.split())
    assert "rows: 2" in run("log", "stats").stdout
    assert "2 replayed to the byte" in run("log", "verify").stdout
    refused = run("chat", stdin="/project revise project: OLMo reserves: 2M USD\n")
    assert refused.returncode == 1
    assert "a revision changes a fact" in refused.stdout


def test_the_console_exports_and_asks_before_it_deletes(run: Run) -> None:
    typed = "/assess project: OLMo payers: Ai2 80% parent\n/privacy show\n/log export format: csv\n/privacy delete\n"
    done = run("chat", stdin=typed)
    assert done.returncode == 0, done.stdout + done.stderr
    for text in ("1 assessment and 0 drafts", "written: ", "Delete all you made?"):
        assert text in done.stdout
    assert next(csv.DictReader(io.StringIO((run.folder / "whopays-assessments.csv").read_text())))["name"] == "OLMo"
    assert "rows: 1" in run("log", "stats").stdout
    done = run("chat", stdin="/privacy delete\nforget\n/privacy delete\n")
    assert "1 assessment and 0 drafts of yours deleted" in done.stdout
    assert "Nothing is kept of you" in done.stdout
    assert "rows: 0" in run("log", "stats").stdout


def test_the_console_refuses_in_words_and_goes_on(run: Run) -> None:
    done = run(
        "chat", stdin="/asess x\n/assess\n/assess OLMo\n/assess project: x cost: -5\n/project card nothing\n/help\n"
    )
    assert done.returncode == 1
    for text in ("did you mean assess?", "needs project", "needs more than a name", "is negative", "No assessment of"):
        assert text in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


def test_verify_finds_what_was_changed(run: Run) -> None:
    run("chat", stdin="/assess project: x cost: 5 USD\n")
    import sqlite3

    with sqlite3.connect(run.folder / "log.db") as db:
        db.execute("UPDATE assessments SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x')")
    db.close()
    done = run("log", "verify")
    assert done.returncode == 1
    assert "1 wrong" in done.stdout


def test_doctor_and_health_say_what_is_missing(run: Run) -> None:
    done = run("doctor")
    assert done.returncode == 1
    assert "ok  library" in done.stdout
    assert "BAD token" in done.stdout
    assert "scope=bot" in run("doctor", WHOPAYS_DISCORD_TOKEN="MTIzNDU2Nzg5MDEyMzQ1Njc4.x.y").stdout
    assert run("health").returncode == 1


def test_doctor_names_alerts_that_were_refused_or_lost(run: Run) -> None:
    assert "ok  alerts: none refused, none lost." in run("doctor").stdout
    with closing(SqliteStore(run.folder / "log.db")) as store:
        table = WatchTable(store.db.conn, store.file)
        for number, refused in enumerate(("no access", "no access", None)):
            table.claim(
                NewAlert("s:one", "kelp", str(number), "stale", "2026-01-01", 7, "2026-01-01T00:00:00Z"), refused
            )
    said = run("doctor").stdout
    assert "BAD alerts: 2 refused by Discord, in one channel: who manages a channel gives whopays View Channel" in said
    assert "1 may not have been posted" in said


@pytest.mark.parametrize(
    "broken", [b"not a database at all, but text that is long enough to be read" * 20, b"\x00" * 5000]
)
def test_a_broken_database_is_told(run: Run, broken: bytes) -> None:
    (run.folder / "log.db").write_bytes(broken)
    done = run("chat", stdin="/help\n")
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert (run.folder / "log.db").read_bytes() == broken


def test_the_curators_tools(run: Run) -> None:
    checked = run("knowledge", "check")
    assert checked.stdout.startswith("The library is sound")
    assert "stale sources: " in checked.stdout
    assert "Runway" in run("knowledge", "show", "runway").stdout
    assert "did you mean" in run("knowledge", "show", "runwy").stderr


def test_what_is_in_the_library_is_listed(run: Run) -> None:
    assert "llama-2023" in run("knowledge", "list", "cases").stdout
    facts = run("knowledge", "list", "facts").stdout
    assert "payers_for_half" in facts
    assert "less is better" in facts
    assert run("knowledge", "list", "--format", "html").stdout.startswith("<!doctype html>")
    wrong = run("knowledge", "list", "case")
    assert (wrong.returncode, wrong.stderr) == (2, '"case" is no kind of entry; did you mean cases?\n')
    assert run("knowledge", "list", "cases", "--format", "html").returncode == 2


def test_libraries_are_compared(run: Run) -> None:
    old = run.folder / "old"
    shutil.copytree(ROOT / "knowledge", old)
    same = run("knowledge", "compare", str(old))
    assert (same.returncode, same.stdout.startswith("0 of ")) == (0, True)
    pattern = old / "patterns" / "one-payer.toml"
    pattern.write_text(re.sub(r"weighs = .*", 'weighs = { concentration = "minor" }', pattern.read_text()))
    (old / "terms" / "bygone.toml").write_text((old / "terms" / "runway.toml").read_text())
    moved = run("knowledge", "compare", str(old))
    assert "one-payer" in moved.stdout
    assert 'terms/bygone is gone; an id is for ever: bring it back with status = "retired"' in moved.stdout
    assert moved.returncode == 1


def test_a_backtest(run: Run) -> None:
    own = run("backtest")
    assert own.returncode == 0
    assert "AUC (distress above sustained)" in own.stdout
    rows: list[dict[str, Any]] = [
        {"id": name, "situation": {"project": name, "as_of": "2020-01-01", "signals": signals, "steward": "startup"},
         "outcome": {"label": label, "date": "2021-01-01", "what": "-"}, "sources": []}
        for name, label, signals in (
            ("a", "distress", ["layoffs"]), ("b", "sustained", []), ("c", "open", []), ("d", "distress", ["layoffs"]),
            ("e", "sustained", ["layoffs"]),
        )
    ]  # fmt: skip
    file = run.folder / "cases.json"
    file.write_text(json.dumps(rows))
    made = json.loads(run("backtest", "cases.json", "--format", "json").stdout)
    assert (made["cases"], made["distress"]) == (4, 2)
    assert made["score"]["auc"] == 0.75
    both = run("backtest", "cases.json", "--without", "cases.json")
    assert (both.returncode, both.stderr) == (2, "A backtest needs at least one case in distress and one sustained.\n")
    file.write_text(json.dumps([{**rows[0], "outcome": {"label": "fine"}}]))
    assert 'the label is "fine"; known are distress, sustained, open' in run("backtest", "cases.json").stderr
    file.write_text(json.dumps([{**rows[0], "situation": {"project": "a"}}]))
    assert "case 1 (a): the situation has no as_of" in run("backtest", "cases.json").stderr
    file.write_text("{}")
    assert "is no list" in run("backtest", "cases.json").stderr


def test_a_folder_that_is_no_library(run: Run) -> None:
    for tool in ("check", "compare"):
        done = run("knowledge", tool, str(ROOT))
        assert done.returncode == 2
        assert done.stderr == (
            f"{ROOT} is no library; a library is a folder with scale.toml in it; did you mean {ROOT / 'knowledge'}?\n"
        )
    broken = run.folder / "broken"
    shutil.copytree(ROOT / "tests" / "broken" / "base", broken)
    (broken / "terms" / "payer.toml").write_text("title = “Payer”")
    done = run("knowledge", "compare", str(broken))
    assert done.returncode == 2
    assert done.stderr.startswith(f"{broken}: the library has a problem: terms/payer.toml: is not valid TOML in line 1")
    assert done.stderr.count("\n") == 1


def test_what_a_situation_may_say_is_listed(run: Run) -> None:
    listed = run("knowledge", "list", "fields").stdout
    given = set(Situation.model_fields) - {"schema_", "payers", "next_training_run", "income_history", "fiscal_host"}
    assert all(f"\n{name} " in listed for name in given)
    assert all(f"\n{group}.{name} " in listed for group, names in FIELDS.items() if group for name in names)
    assert "parent_company, venture_capital" in " ".join(listed.split())


def test_a_broken_library_is_told_in_full(run: Run) -> None:
    broken = run.folder / "broken"
    shutil.copytree(ROOT / "tests" / "broken" / "base", broken)
    (broken / "terms" / "payer.toml").write_text("meaning = 5")
    (broken / "patterns" / "one-parent.toml").unlink()
    done = run("knowledge", "check", str(broken))
    assert done.returncode == 1
    assert "terms/payer.toml: meaning is 5; text in quotes was expected" in done.stdout
    assert done.stdout.endswith(f"problems in {broken}.\n")
    assert "terms/payer.toml: title is missing" in done.stdout
    assert "cases/owned-2020.toml: shows names one-parent, which is not in patterns/" in done.stdout


def test_a_case_of_the_library_as_an_example(run: Run) -> None:
    made = json.loads(run("assess", "--example", "llama-2023", "--format", "json").stdout)
    assert made["situation"]["as_of"] == "2023-08-01"
    wrong = run("assess", "--example", "gost-2018")
    assert (wrong.returncode, wrong.stderr) == (2, '"gost-2018" is no case of the library; did you mean ghost-2018?\n')


def test_schemas_and_version(run: Run) -> None:
    assert "monthly_cost" in json.loads(run("schema", "situation").stdout)["properties"]
    assert "risk" in json.loads(run("schema", "assessment").stdout)["properties"]
    assert run("--version").stdout.startswith(f"whopays 0.1.0, engine {ENGINE}, edition ")


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@x", "\tx", "  =1"])
def test_cells_are_no_formulas(cell: str) -> None:
    assert safe_cell(cell) == f"'{cell}"
