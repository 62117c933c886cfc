"""The one name, or row of names, of a sentence that speaks of paying and of nobody else who could."""

from itertools import pairwise

from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.named_only import is_person
from bot.reading.text.payers.place import place_of
from bot.reading.text.payers.something_else import is_something_else
from bot.reading.text.payers.table_likely import AGAINST, LEADS_ELSE, PAYS_A_SUM, SPEAKS_ELSE, SPEAKS_OF_PAY
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import ARTICLES

_IN_A_ROW = frozenset(", and & + / plus the".split())
_SHORT = 16
_OURS = frozenset("us our we my me i it this".split())
"""A sentence of more tokens than a note has is of the project only where it says so."""
_GIVEN = frozenset("contributed contribute donated donate donating given paid belongs belonged belong".split())
"""Before ``to X``, what tells that it is X who gets it."""


def mark_only_one(sentence: Sentence, left: list[Mention], rows: dict[int, tuple[int, int]]) -> None:
    """Marks the one who is left, or the row, where a sentence speaks of paying and of nobody else who could."""
    if len(sentence.tokens) > _SHORT and _OURS.isdisjoint(sentence.words):
        return
    said = sentence.words & (PAYS_A_SUM if "<M>" in sentence.words else SPEAKS_OF_PAY)
    if not said or any(sentence.blocked) or any(t.kind == "name" and is_person(t.value) for t in sentence.tokens):
        return
    if not (AGAINST | SPEAKS_ELSE).isdisjoint(sentence.words):
        return
    able = [m for m in left if _may_be_the_one(sentence, m, rows)]
    between = [sentence.forms(a.end, b.start) for a, b in pairwise(able)]
    for mention in able if all(map(_IN_A_ROW.issuperset, between)) else ():
        mention.pays = True


def _may_be_the_one(sentence: Sentence, mention: Mention, rows: dict[int, tuple[int, int]]) -> bool:
    """Whether nothing beside a name tells that it is there for something else than its paying."""
    led = [form for form in sentence.forms(mention.start - 2, mention.start) if form not in ARTICLES]
    after = sentence.forms(mention.end, mention.end + 2)
    gets = led[-1:] == ["to"] and not _GIVEN.isdisjoint(sentence.forms(mention.start - 3, mention.start))
    told = gets or not LEADS_ELSE.isdisjoint(led[-1:]) or after[:1] in (["has"], ["have"]) or after == ["(", "<P>"]
    return not (told or is_something_else(place_of(sentence, mention, rows)))
