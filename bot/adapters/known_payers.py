"""The table of payers known by name, ``knowledge/payers.toml``.

It lies beside the library and is no part of it: names of payers change no score, so they may not change the edition.
"""

from pathlib import Path

from pydantic import ValidationError

from bot.adapters.problem import Problem
from bot.adapters.told import told
from bot.adapters.toml import read_toml
from bot.domain.fields import fold
from bot.domain.known_payers import KnownPayer, KnownPayers

PAYERS = "payers.toml"


def read_payers_table(folder: Path) -> tuple[tuple[KnownPayer, ...], list[Problem]]:
    """The payers of the table, and what is wrong with it; a folder without one has none."""
    problems: list[Problem] = []
    path = folder / PAYERS
    data = read_toml(path, PAYERS, problems) if path.is_file() else None
    if data is None:
        return (), problems
    try:
        payers = tuple(KnownPayers.model_validate(data).payers)
    except ValidationError as error:
        rows = (told(KnownPayers, detail) for detail in error.errors(include_url=False))
        return (), [Problem(PAYERS, key, sentence) for key, sentence in rows]
    return payers, list(_twice(payers))


def _twice(payers: tuple[KnownPayer, ...]) -> list[Problem]:
    """The spellings that stand for two payers."""
    owner: dict[str, str] = {}
    found: list[Problem] = []
    for payer in payers:
        for spelling in (payer.name, *payer.aliases):
            other = owner.setdefault(fold(spelling), payer.name)
            if other != payer.name:
                found.append(Problem(PAYERS, payer.name, f'has the spelling "{spelling}", which is {other}\'s too'))
    return found
