"""Finding entries by id, by title, and by kind and id where two kinds share one."""

from functools import cache

import pytest

from bot.adapters.library import load_library
from bot.domain.refusal import Refused
from bot.service.learn import SHOWN_KINDS, LearnService


@cache
def learning() -> LearnService:
    return LearnService(load_library())


def test_an_entry_is_found_by_id_title_and_kind() -> None:
    for words in ("runway", "Runway", " RUNWAY ", "terms/runway"):
        assert learning().find(words)[1].id == "runway"
    assert learning().find("scenarios/credits-expire")[0] == "scenarios"
    assert learning().find("patterns/credits-expire")[0] == "patterns"


def test_every_completion_finds_its_entry() -> None:
    for kind in SHOWN_KINDS:
        for entry in learning().library.kinds()[kind].values():
            found = [name for title, name in learning().titles(entry.title) if title == entry.title]
            assert not entry.in_use or any(learning().find(name) == (kind, entry) for name in found)


def test_what_is_not_there_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refused, match="did you mean"):
        learning().find("runwy")
    with pytest.raises(Refused, match="show what there is"):
        learning().find("nothing of the kind at all")
