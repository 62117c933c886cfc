"""The real library is sound, and each mistake a curator can make gives exactly its message."""

import shutil
from itertools import takewhile
from pathlib import Path

import pytest

from bot.adapters.library import BrokenLibrary, data_folder, find_problems, library_of, load_library
from bot.cli.knowledge import schemas
from bot.domain.canonical import canonical
from bot.engine.assess import Engine

BROKEN = Path(__file__).parents[1] / "broken"
MISTAKES = sorted(path.stem for path in BROKEN.glob("*.toml"))


def test_the_library_is_sound() -> None:
    assert find_problems() == []


def test_it_is_as_large_as_it_says() -> None:
    library = load_library()
    strengths = [p for p in library.patterns.values() if p.kind == "strength"]
    assert len(library.patterns) >= 24
    assert len(strengths) >= 6
    assert len(library.scenarios) >= 8
    assert len(library.actions) >= 16
    assert len(library.cases) >= 24
    assert {d for p in library.patterns.values() for d in p.weighs} == {d.id for d in library.scale.dimensions}


def test_an_edition_comes_back_from_its_bytes() -> None:
    library = load_library()
    again = library_of(library.body)
    assert again.edition == library.edition
    one, other = Engine(library), Engine(again)
    for case in list(library.cases.values())[:5]:
        assert canonical(one.assess(case.situation)) == canonical(other.assess(case.situation))


def test_no_name_of_a_file_or_order_matters(tmp_path: Path) -> None:
    shutil.copytree(data_folder("knowledge"), tmp_path / "copy")
    assert load_library(tmp_path / "copy").edition == load_library().edition


def test_schemas_are_up_to_date() -> None:
    folder = data_folder("knowledge") / "schema"
    assert {path.name: path.read_text() for path in folder.glob("*.json")} == dict(schemas())


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A sound library of a few files: the smallest that every mistake can be made in."""
    target = tmp_path_factory.mktemp("library") / "base"
    shutil.copytree(BROKEN / "base", target)
    assert find_problems(target) == []
    return target


@pytest.mark.parametrize("mistake", MISTAKES)
def test_mistakes(mistake: str, base: Path, tmp_path: Path) -> None:
    """The first lines of a fixture name the file that it replaces and the messages it must give."""
    text = (BROKEN / f"{mistake}.toml").read_text()
    head = [line.removeprefix("#").strip() for line in takewhile(lambda x: x.startswith("#"), text.split("\n"))]
    folder = tmp_path / "library"
    shutil.copytree(base, folder)
    (folder / head[0]).parent.mkdir(exist_ok=True)
    (folder / head[0]).write_text(text)
    assert [str(problem) for problem in find_problems(folder)] == head[1:]
    with pytest.raises(BrokenLibrary):
        load_library(folder)
