"""Every pattern of the text reader compiles, though a text calls for few of them."""

import gc
import pkgutil
from importlib import import_module

import bot.reading.text as reader
from bot.reading.text.payers.table_relations import Relation
from bot.reading.text.sentences.frames import Frame
from bot.reading.text.words.patterns import Pattern


def test_every_pattern_compiles() -> None:
    for module in pkgutil.walk_packages(reader.__path__, f"{reader.__name__}."):
        import_module(module.name)
    made = [one for one in gc.get_objects() if isinstance(one, Pattern | Frame | Relation)]
    patterns = [one if isinstance(one, Pattern) else one.pattern for one in made]
    assert len(patterns) > 1000
    for pattern in patterns:
        pattern.search("")  # raises re.error for one that does not
