"""Every pattern of the text reader compiles, though a text calls for few of them."""

import gc
import pkgutil
from importlib import import_module
from typing import Any

import bot.reading.text as reader
from bot.reading.text.payers.table_relations import Relation
from bot.reading.text.sentences.frames import Frame
from bot.reading.text.words.patterns import Pattern

_HOLD = (dict, list, tuple, frozenset)


def _made() -> list[Any]:
    """All that the modules of the reader hold, in tables, rows and classes of theirs."""
    modules = pkgutil.walk_packages(reader.__path__, f"{reader.__name__}.")
    waiting: list[Any] = [vars(import_module(module.name)) for module in modules]
    found = dict[int, Any]()
    while waiting:
        for one in gc.get_referents(waiting.pop()):
            ours = type(one).__module__.startswith(reader.__name__)
            if (ours or type(one) in _HOLD) and id(one) not in found:
                found[id(one)] = one
                waiting.append(one)
    return list(found.values())


def test_every_pattern_compiles() -> None:
    made = _made()
    patterns = [one for one in made if isinstance(one, Pattern)]
    patterns += [one.pattern for one in made if isinstance(one, Frame | Relation)]
    assert len(patterns) > 1000
    for pattern in patterns:
        pattern.search("")  # raises re.error for one that does not
