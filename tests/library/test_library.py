"""The real library is sound, and each mistake a curator can make gives exactly its message."""

import re
import shutil
from collections import Counter
from dataclasses import replace
from datetime import date
from itertools import takewhile
from pathlib import Path

import pytest

from bot.adapters.check import stale_sources, told_later
from bot.adapters.library import BrokenLibrary, data_folder, find_problems, library_of, load_library
from bot.adapters.render import Renderer
from bot.adapters.view import view
from bot.cli.knowledge import schemas
from bot.domain.canonical import canonical
from bot.domain.knowledge import Case, Library
from bot.engine.assess import Engine
from tests.strategies import case as make_case
from tests.strategies import library as make_library
from tests.strategies import pattern

BROKEN = Path(__file__).parents[1] / "broken"
MISTAKES = sorted(path.stem for path in BROKEN.glob("*.toml"))


def test_the_library_is_sound() -> None:
    assert find_problems() == []


def test_it_is_as_large_as_it_says() -> None:
    library = load_library()
    patterns = [p for p in library.patterns.values() if p.in_use]
    labels = Counter(case.outcome.label for case in library.cases.values())
    assert len(patterns) >= 48
    assert sum(p.kind == "strength" for p in patterns) >= 12
    assert {d for p in patterns for d in p.weighs} == {d.id for d in library.scale.dimensions}
    assert len(library.theses) >= 12
    assert len(library.scenarios) >= 14
    assert len(library.actions) >= 44
    assert len(library.cases) >= 110
    assert sum(case.ai for case in library.cases.values()) >= 55
    assert labels["distress"] >= 50
    assert labels["sustained"] >= 50
    assert len(library.terms) >= 40
    assert len(library.sources) >= 280


@pytest.mark.parametrize("thesis", sorted(load_library().theses))
def test_each_thesis_is_said_in_an_assessment(thesis: str) -> None:
    """Of one of its cases at least, with a pattern that carries it, a case that was over by then, and an action."""
    library = load_library()
    engine, pages = Engine(library), Renderer(library)
    cases = [library.cases[name].situation for name in library.theses[thesis].cases]
    said = [pages.detail("why", engine.assess(case), name=case.project, key="").blocks for case in cases]
    wanted = rf"\(`{thesis}`\)\. .+\n-# Here: .+\. Seen before: .+\. What answers it: .+\."
    assert any(re.search(wanted, block) for blocks in said for block in blocks)


def test_a_thesis_names_nothing_from_the_future() -> None:
    library = load_library()
    engine = Engine(library)
    for case in library.cases.values():
        for row in view(library, engine.assess(case.situation), "X")["thesis_rows"]:
            assert row["case"] is None or row["case"].outcome.date <= case.situation.as_of


def test_stale_sources_are_found() -> None:
    library = load_library()
    last = max(source.read for source in library.sources.values())
    assert list(stale_sources(library, last)) == []
    later = [str(problem) for problem in stale_sources(library, last.replace(year=last.year + 3))]
    assert len(later) == len(library.sources)
    assert re.fullmatch(r"sources/\S+\.toml: read was read on \S+, 24 months ago or more; read it again", later[0])


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


def test_files_as_editors_save_them(base: Path, tmp_path: Path) -> None:
    folder = tmp_path / "library"
    shutil.copytree(base, folder)
    term = folder / "terms" / "payer.toml"
    text = term.read_text()
    term.write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert find_problems(folder) == []
    term.write_bytes(text.encode("utf-16"))
    assert [str(p) for p in find_problems(folder)] == ["terms/payer.toml: is not UTF-8 text; save it as UTF-8"]
    term.write_text("\n \n")
    assert "terms/payer.toml: is empty; copy a neighbour of its kind into it" in map(str, find_problems(folder))
    term.unlink()
    term.mkdir()
    assert [str(p) for p in find_problems(folder)] == ["terms/payer.toml: is a folder; an entry is a file"]


def test_facts_that_only_later_sources_carry_are_counted() -> None:
    given = {"as_of": "2025-06-01", "steward": "startup", "license": "permissive"}
    made = make_case("was-rich", given, {"label": "open"})
    library = small(made)
    assert told_later(library) == (0, 0)  # the source has no date
    source = library.sources["a-source"]
    later = replace(library, sources={"a-source": source.model_copy(update={"date": date(2026, 1, 1)})})
    assert told_later(later) == (2, 1)


def small(one: Case) -> Library:
    return make_library([pattern("short", "weakness", {"runway": "serious"}, {"fact": "runway", "from": 12, "to": 2})],
                        caps={"runway": 100}, cases=[one])  # fmt: skip
