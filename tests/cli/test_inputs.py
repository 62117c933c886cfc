"""Files of every form on the command line."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.test_cli import Run, run
from tests.reading.files import manifest
from tests.reading.test_budget_csv import SHEET
from tests.reading.test_open_collective import LAST, SPENT, YEAR_AGO, table

__all__ = ["run"]
YEAR = {"year": 2024, "income": 100, "currency": "USD"}


def test_the_card_says_what_the_file_shows(run: Run) -> None:
    (run.folder / "funding.json").write_text(manifest(funding={"history": [YEAR]}))
    done = run("assess", "funding.json")
    assert done.returncode == 0, done.stderr
    assert "What this file shows" in done.stdout
    assert "no field for who pays" in " ".join(done.stdout.split())
    assert done.stderr == ""


def test_other_formats_say_it_on_standard_error(run: Run) -> None:
    done = run("assess", "-", "--format", "json", stdin=manifest(funding={"history": [YEAR]}))
    assert json.loads(done.stdout)["situation"]["income_history"] == [{"year": 2024, "income": 100}]
    assert done.stderr.splitlines()[0].startswith("A funding.json proves which project asks")
    assert len(done.stderr.splitlines()) == 3
    plain = run("assess", "-", "--format", "json", stdin='{"project": "x"}')
    assert plain.stderr.splitlines()[0].startswith("A situation.json proves what its author says")


def test_a_file_without_a_name_is_judged_without_one(run: Run) -> None:
    (run.folder / "FUNDING.yml").write_text("github: x\n")
    assert "Unnamed project" in run("assess", "FUNDING.yml").stdout


def test_ledgers_and_budgets(run: Run) -> None:
    (run.folder / "t.csv").write_text(table([YEAR_AGO, SPENT, LAST]))
    made = json.loads(run("assess", "t.csv", "--format", "json").stdout)["situation"]
    assert (made["as_of"], made["reserves"], made["monthly_cost"]) == ("2026-06-30", 500.5, 60.88)
    (run.folder / "b.csv").write_text(SHEET)
    made = json.loads(run("assess", "b.csv", "--from", "budget-csv", "--format", "json").stdout)["situation"]
    assert (made["project"], made["monthly_cost"]) == ("Kelp", 4400)


def test_the_template_is_read_back(run: Run) -> None:
    form = run("template", "budget")
    assert form.returncode == 0
    assert form.stdout.splitlines()[0].startswith("whopays budget,")
    (run.folder / "budget.csv").write_text(form.stdout)
    assert "nothing is filled in" in run("assess", "budget.csv").stdout


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.csv", "x,y\n1,2\n", '"a.csv" is CSV of another kind; known are'),
        ("funding.json", "src/funding.json", "is a git link to another file (src/funding.json)"),
        ("FUNDING.yml", "github: a\ngithub: b\n", 'gives the key "github" twice'),
    ],
)
def test_one_sentence_for_what_cannot_be_read(run: Run, name: str, data: str, sentence: str) -> None:
    (run.folder / name).write_text(data)
    done = run("assess", name)
    assert done.returncode == 2
    assert sentence in done.stderr
    assert done.stderr.count("\n") == 1


def test_what_comes_through_a_pipe_is_never_cut_off(run: Run) -> None:
    done = run("assess", "-", stdin=table([YEAR_AGO, SPENT, LAST]) + "\n" * 11 * 1024 * 1024)
    assert done.returncode == 2
    assert done.stderr == "More than 10 MiB came through the pipe; name the file instead, which is read in parts.\n"


def test_a_draft_and_the_assessment_beside_it(run: Run) -> None:
    done = run("assess", "--example", "--format", "funding-json")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["version"] == "v1.0.0"
    beside = json.loads((run.folder / "funding-assessment.json").read_text())
    assert beside["manifest"] == {"file": "funding.json", "sha256": hashlib.sha256(done.stdout.encode()).hexdigest()}
    assert beside["assessment"]["schema"] == "whopays.assessment/1"
    assert "fill in entity.email" in done.stderr
    assert run("assess", "--example", "--format", "funding-json").returncode == 0  # written anew
    (run.folder / "mine.json").write_text("{}")
    refused = run("assess", "--example", "--format", "funding-json", "--beside", "mine.json")
    assert refused.returncode == 2
    assert refused.stdout == ""
    assert "mine.json is there already and is no assessment of a draft" in refused.stderr
    assert (run.folder / "mine.json").read_text() == "{}"


def test_a_large_ledger_stays_small_in_memory(run: Run) -> None:
    """30 MB of rows, in a process that may take no more than 15 MB beyond what it has when it starts."""
    path = run.folder / "large.csv"
    head, first = table([YEAR_AGO, SPENT, LAST]).splitlines()[:2]
    line = (first + "\n").replace("365.25", "1")
    with path.open("w") as file:
        file.write(head + "\n" + first + "\n")
        for _ in range(30):
            file.write(line * (1_000_000 // len(line)))
    code = (
        "import sys, resource\nfrom bot.wiring import file_reader\nfrom datetime import date\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "file_reader().read('large.csv', open(sys.argv[1], 'rb'), date(2026, 11, 25))\n"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before)"
    )
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=False, cwd=root
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 15_000
