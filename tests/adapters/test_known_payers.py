"""The table of payers known by name."""

import json
from pathlib import Path

import pytest

from bot.adapters.known_payers import read_payers_table
from bot.adapters.library import data_folder, find_problems, load_library

BASE = Path(__file__).parents[1] / "broken" / "base"


def test_the_shipped_table_is_sound() -> None:
    payers, problems = read_payers_table(data_folder("knowledge"))
    assert problems == []
    assert {"Hugging Face", "Microsoft", "Open Collective"} <= {payer.name for payer in payers}


def test_a_name_in_it_changes_no_edition() -> None:
    assert "payers" not in json.loads(load_library().body)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[[payers]]\nname = "A"\nalias = ["B"]\n', "alias"),
        ('[[payers]]\nname = "A"\nkind = "bank"\n', "kind"),
        (
            '[[payers]]\nname = "A"\naliases = ["X"]\n[[payers]]\nname = "x"\n',
            'has the spelling "x", which is A\'s too',
        ),
        ('[[payers]]\nname = "A\n', "is not valid TOML"),
    ],
)
def test_a_wrong_table_is_told_by_file_and_key(text: str, says: str, tmp_path: Path) -> None:
    (tmp_path / "payers.toml").write_text(text, encoding="utf-8")
    problems = read_payers_table(tmp_path)[1]
    assert says in str(problems[0])
    assert problems[0].file == "payers.toml"
    assert any(problem.file == "payers.toml" for problem in find_problems(tmp_path))


def test_a_folder_without_a_table_has_none(tmp_path: Path) -> None:
    assert read_payers_table(tmp_path) == ((), [])
