"""The payer that an item of a list says: by its name, by a word for payers, or by whatever it is called."""

from bot.reading.text.lists.list_items import Item
from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import GRANT, Source
from bot.reading.text.payers.ledger import Listed
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.named_only import is_person
from bot.reading.text.payers.unnamed import kind_by_words
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.table_lists import FIELDS
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.label_kinds import kind_of_words

_SHORT = 9
_OF_ALL = frozenset(("sponsorship", GRANT, "membership_dues"))


def kind_of_all(head: list[Token], above: Sentence | None) -> Source | None:
    """The word for payers in the head of a list that says what all of them are: ``sponsors: A 3k, B 2k``."""
    for tokens in (head, above.tokens[:_SHORT] if above and not any(above.blocked) else []):
        kinds = [t.value for t in tokens if t.kind == "source" and t.value.kind in _OF_ALL]
        if len(kinds) == 1:
            return kinds[0]
        slip = kind_of_words([t.form for t in tokens if t.kind == "word"])
        if slip in _OF_ALL:
            return Source(slip, "sponsors")
    return None


def row_of(item: Item, kind: Source | None) -> Listed:
    """The payer of an item, ``kind`` being what all of its list are said to be, and its figures."""
    names = [t.value for t in item.tokens if t.kind == "name"] or [t.value for t in item.beside if t.kind == "name"]
    name = names[0] if names and (any(t.kind == "name" for t in item.tokens) or len(names) == 1) else None
    if len(names) > 1 and any(t.form == "/" for t in item.tokens):
        name = Named("".join(map(_said, item.tokens)), None, False)
    source = next((t.value for t in (*item.tokens, *item.beside) if t.kind == "source"), None)
    said = " ".join(map(_said, item.tokens)).replace(" - ", "-")
    shouted = name is not None and not name.known and name.name.isupper()
    if source is None or not source.kind:
        words = [_said(t).lower() for t in item.tokens if t.kind == "word" or (t.kind == "name" and shouted)]
        if found := kind_of_words(words):
            name, source = None if shouted else name, Source(found, said)
    unnamed = name is None and source is None
    name = Named(said, kind_by_words(said), False) if unnamed else name
    inside = item.sentence.forms(item.label[0], item.end)
    mention = Mention(*item.label, name, source or (kind if name else None), pays=True, unnamed=unnamed)
    mention.bound = "contract" in inside and not {"(", ","}.isdisjoint(inside)
    return Listed(mention, item.figures)


def is_field(item: Item) -> bool:
    """``amount: 16k``, ``is carried by two``: whether a label says what its figure is, or what is done, not of whom."""
    return item.plain and all(t.form in FIELDS or t.form.endswith("ed") for t in item.tokens)


def of_people(rows: list[Item]) -> bool:
    """``Mirjam 0.8, Obi 0.6``: whether all that are named in a list are people."""
    named = [t.value for item in rows for t in item.tokens if t.kind == "name"]
    return named != [] and all(map(is_person, named))


def _said(token: Token) -> str:
    """A token of a label as it is written."""
    if token.kind == "source":
        return token.value.phrase
    return token.value.name if isinstance(token.value, Named) else str(token.value)
