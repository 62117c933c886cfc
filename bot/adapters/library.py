"""The library on disk: TOML files under ``knowledge/`` to one checked ``Library``.

Each kind of entry has its folder; the costs are the rows of one table.

All problems are reported at once, by file and key. A library with a problem is never used in part.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, cast

from pydantic import ValidationError

from bot.adapters.check import check_library
from bot.adapters.known_payers import PAYERS, read_payers_table
from bot.adapters.problem import ID, Problem
from bot.adapters.rates import RATES, RatesFile, checked_rates, read_rates
from bot.adapters.told import told
from bot.adapters.toml import read_toml
from bot.domain.canonical import canonical, sha256
from bot.domain.knowledge import ENTRY_KINDS, Cost, Entry, Library, Scale
from bot.domain.rates import Rates

COSTS = "costs.toml"
FOLDERS = tuple(kind for kind in ENTRY_KINDS if kind != "costs")
_BESIDE = Path(__file__).resolve().parents[1] / "_data", Path(__file__).resolve().parents[2]


class BrokenLibrary(Exception):  # noqa: N818 - a state of the library
    """The library has problems; ``problems`` are all of them."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(p) for p in problems))
        self.problems = problems

    @property
    def sentence(self) -> str:
        """The first problem, and how many more there are."""
        more = len(self.problems) - 1
        rest = f" ({more} more {'problem' if more == 1 else 'problems'})" if more else ""
        return f"the library has a problem: {self.problems[0]}{rest}. For every problem: whopays knowledge check."


def data_folder(name: str) -> Path:
    """``knowledge`` or ``templates``: inside the package (a wheel), else beside it (an editable install)."""
    for folder in _BESIDE:
        if (folder / name).is_dir():
            return folder / name
    raise FileNotFoundError(f"the folder {name} is neither inside the package bot nor beside it")


@dataclass(frozen=True)
class Draft:
    """What could be read: the entries by kind and id, the scale if it could be, and the problems so far."""

    scale: Scale | None
    entries: Mapping[str, Mapping[str, Entry]]
    problems: list[Problem]


def load_library(folder: Path | None = None) -> Library:
    """The library in a folder (its own by default). Raises BrokenLibrary with every problem found."""
    draft = read_folder(folder or data_folder("knowledge"))
    if draft.scale is None or draft.problems:
        raise BrokenLibrary(draft.problems)
    library = _library(draft.scale, draft.entries)
    problems = check_library(library)
    if problems:
        raise BrokenLibrary(problems)
    return library


def load_rates(folder: Path | None = None) -> Rates:
    """The exchange rates of a library. Raises BrokenLibrary with every problem found where they can't be used."""
    folder = folder or data_folder("knowledge")
    rates = read_rates(folder)
    if rates is None:
        raise BrokenLibrary(find_problems(folder) or [Problem(RATES, "", "is missing; amounts are converted by it")])
    return rates


def find_problems(folder: Path | None = None) -> list[Problem]:
    """Every problem of the library in a folder; the cross-check runs on whatever could be read."""
    folder = folder or data_folder("knowledge")
    draft = read_folder(folder)
    problems = draft.problems + read_payers_table(folder)[1]
    if draft.scale is None:
        return problems
    unread = frozenset(_entry_of(problem.file) for problem in draft.problems)
    return problems + check_library(_library(draft.scale, draft.entries), unread)


def _entry_of(file: str) -> str:
    """``cases/x`` of cases/x.toml, and of what is not read because of its ending."""
    folder, slash, name = file.rpartition("/")
    return f"{folder}{slash}{name.split('.')[0]}"


def _library(scale: Scale, entries: Mapping[str, Mapping[str, Entry]]) -> Library:
    body = canonical({
        "scale": scale.model_dump(mode="json", by_alias=True, exclude_none=True),
        **{
            kind: [entry.model_dump(mode="json", by_alias=True, exclude_none=True) for entry in entries[kind].values()]
            for kind in sorted(entries)
        },
    })  # fmt: skip
    return Library(scale, **cast(Any, entries), edition=sha256(body), body=body)


def library_of(body: bytes) -> Library:
    """A library from the canonical JSON of an edition, as it is kept with the assessments it judged."""
    import json

    data = json.loads(body)
    entries = {
        kind: {row["id"]: model.model_validate_json(json.dumps(row)) for row in data[kind]}
        for kind, model in ENTRY_KINDS.items()
    }
    return Library(Scale.model_validate_json(json.dumps(data["scale"])), **cast(Any, entries), edition=sha256(body),
                   body=body)  # fmt: skip


def read_folder(folder: Path) -> Draft:
    """Every file of a folder, each checked on its own."""
    problems: list[Problem] = []
    scale: Scale | None = None
    rates: RatesFile | None = None
    entries: dict[str, dict[str, Entry]] = {kind: {} for kind in ENTRY_KINDS}
    if not (folder / "scale.toml").is_file():
        problems.append(Problem("scale.toml", "", "is missing; the library needs it"))
    for path in _files(folder, problems):
        name = path.relative_to(folder).as_posix()
        if name == PAYERS:
            continue
        data = read_toml(path, name, problems)
        if data is None:
            continue
        if name == "scale.toml":
            scale = _entry(Scale, data, name, problems)
            continue
        if name == COSTS:
            entries["costs"] = _costs(data, problems)
            continue
        if name == RATES:
            rates = checked_rates(data, problems)
            continue
        kind = path.parent.name
        if kind not in FOLDERS or path.parent.parent != folder:
            problems.append(Problem(name, "", f"lies in no folder of entries; known are {', '.join(FOLDERS)}"))
        elif not ID.fullmatch(path.stem):
            problems.append(Problem(name, "", "has a name that is no id; use small letters, digits and single hyphens"))
        elif "id" in data:
            problems.append(Problem(name, "id", "is not written in the file; the file's name is the id"))
        else:
            entry = _entry(ENTRY_KINDS[kind], {"id": path.stem, **data}, name, problems)
            if entry is not None:
                entries[kind][path.stem] = entry
    if rates and rates.source not in entries["sources"]:
        problems.append(Problem(RATES, "source", f"names {rates.source}, which is not in sources/; add its file"))
    return Draft(scale, entries, problems)


def _costs(data: dict[str, Any], problems: list[Problem]) -> dict[str, Entry]:
    """The rows of the table of costs by their ids, in order of id."""
    found: dict[str, Entry] = {}
    rows = data.get("costs")
    if not isinstance(rows, list) or set(data) != {"costs"}:
        problems.append(Problem(COSTS, "", "holds rows that begin with [[costs]] and nothing else"))
        return found
    for i, row in enumerate(cast(list[dict[str, Any]], rows), 1):
        entry = _entry(Cost, row, COSTS, problems, prefix=f"costs ({i})")
        if entry is None:
            continue
        if not ID.fullmatch(entry.id) or entry.id in found:
            what = "stands twice" if entry.id in found else "is no id; use small letters, digits and single hyphens"
            problems.append(Problem(COSTS, f"costs ({i}) id", f"{entry.id} {what}"))
        found[entry.id] = entry
    return dict(sorted(found.items()))


def _files(folder: Path, problems: list[Problem]) -> Iterator[Path]:
    """The files of a library in order. What lies beside them and would silently not be read is a problem."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.suffix == ".toml" and not path.is_dir():
            yield path
        elif path.is_file() and path.parent.name in FOLDERS and not path.name.startswith("."):
            problems.append(Problem(name, "", "is not read; an entry's file ends in .toml"))
        elif path.suffix == ".toml":
            problems.append(Problem(name, "", "is a folder; an entry is a file"))


def _entry(model: type[Any], data: dict[str, Any], name: str, problems: list[Problem], prefix: str = "") -> Any:
    try:
        return model.model_validate(data)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            key, sentence = told(model, detail)
            problems.append(Problem(name, " ".join(filter(None, (prefix, key))), sentence))
    return None
