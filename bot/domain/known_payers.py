"""Payers known by name: their spellings, and what kind of payer the name itself says."""

from typing import Annotated

from pydantic import Field

from bot.domain.fields import Name, Value
from bot.domain.situation import Kind


class KnownPayer(Value):
    """A payer that many projects have. ``aliases`` are other spellings; ``cased`` says that its one-word spellings are
    also ordinary words, so that they count with a capital only; ``kind`` is given where the name leaves no doubt."""

    name: Name
    aliases: Annotated[tuple[Name, ...], Field(max_length=20, strict=False)] = ()
    cased: bool = False
    kind: Kind | None = None


class KnownPayers(Value):
    """The whole table."""

    payers: Annotated[tuple[KnownPayer, ...], Field(strict=False)]
