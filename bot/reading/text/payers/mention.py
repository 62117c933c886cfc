"""A payer as a sentence mentions it."""

from dataclasses import dataclass
from decimal import Decimal

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import ROLES, SOLO, Source


@dataclass(slots=True)
class Mention:
    """A payer in a sentence: the tokens it spans, its name, its source word, and whether it is said to pay. One that is
    ``unnamed`` is called by what it is (``a bank``); ``figures`` are the kinds of those that are its own."""

    start: int
    end: int
    named: Named | None
    source: Source | None
    pays: bool = False
    part: Decimal | None = None
    bound: bool = False
    unnamed: bool = False
    gift: bool = False
    figures: frozenset[str] = frozenset()


EARNED = frozenset(
    ("hosted_service", "enterprise_support", "enterprise_edition", "services", "donations", "membership_dues")
)
"""The kinds of what a project earns, or is given by many."""


def earns(mention: Mention) -> bool:
    """Whether a mention is of what a project earns or is given by many, or of a platform for that."""
    if mention.named:
        return mention.named.kind == "donations"
    source = mention.source
    return source is not None and source.kind in EARNED and source.phrase not in SOLO and source.phrase not in ROLES
