"""A payer's group that is closed, where the next sentence says that those who make the project sit in it."""

from itertools import pairwise

from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.cues import OVER, WISHED

_GROUPS = frozenset("group team unit department division lab office section studio programme".split())
_CLOSES = frozenset(
    "close closes closed closing dissolve dissolves dissolved shut shuts shutting disband disbands disbanded wound "
    "wind winds scrap scraps scrapped axe axes axed abolish abolished fold folds folded cut merged".split()
)
_PEOPLE = CLASSES["WORKER"] | frozenset(
    "people persons maintainers committers we us colleagues three four five".split()
)
_NEAR = 6


def read_closures(found: list[Sentence], ledger: Ledger) -> None:
    """Notes that a payer leaves who closes a group: ``X closes its maps group. Four of us sit in that group``."""
    for told, where in pairwise(found):
        if where.words.isdisjoint(_GROUPS) or where.words.isdisjoint(_PEOPLE) or told.question:
            continue
        said = pairwise(where.forms(0, len(where.tokens)))
        groups = {b for a, b in said if a in ("that", "this", "same")} & _GROUPS
        for i in (i for i, t in enumerate(told.tokens) if t.form in groups and told.blocked[i] in ("", WISHED, OVER)):
            if not _CLOSES.isdisjoint(told.forms(i - _NEAR, i + _NEAR)):
                ledger.signals.setdefault("payer_exit_announced", Origin(told, i, i + 1))
                ledger.use(told, i, i + 1)
