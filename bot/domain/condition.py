"""Conditions: how a pattern asks what is known. One test a table; ``any`` joins several, a level deep."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from bot.domain.fields import Number, Value

Ids = Annotated[list[str], Field(min_length=1)]


class Ramp(Value):
    """Holds not at all at ``from``, in full at ``to``, and in proportion between."""

    fact: str
    from_: Annotated[Number, Field(alias="from")]
    to: Number


class Is(Value):
    """The fact has this one value."""

    fact: str
    is_: Annotated[str, Field(alias="is")]


class OneOf(Value):
    """The fact has one of these values."""

    fact: str
    one_of: Ids


class NotOneOf(Value):
    """The fact has none of these values."""

    fact: str
    not_one_of: Ids


class Has(Value):
    """This signal has been seen."""

    fact: Literal["signals"]
    has: str


class Lacks(Value):
    """This signal has not been seen."""

    fact: Literal["signals"]
    lacks: str


def _test_kind(value: Any) -> str | None:
    keys: set[str] = set(value) if isinstance(value, Mapping) else set(type(value).model_fields)  # pyright: ignore
    for key in ("any", "from", "from_", "is", "is_", "one_of", "not_one_of", "has", "lacks"):
        if key in keys:
            return key.rstrip("_")
    return None


_BY_KEY = Discriminator(
    _test_kind,
    custom_error_type="refused",
    custom_error_message="no test",
    custom_error_context={"sentence": "needs one of from/to, is, one_of, not_one_of, has, lacks, any"},
)
_Single = (
    Annotated[Ramp, Tag("from")]
    | Annotated[Is, Tag("is")]
    | Annotated[OneOf, Tag("one_of")]
    | Annotated[NotOneOf, Tag("not_one_of")]
    | Annotated[Has, Tag("has")]
    | Annotated[Lacks, Tag("lacks")]
)
Test = Annotated[_Single, _BY_KEY]


class AnyOf(Value):
    """One of these tests is enough; the greatest degree counts."""

    any: Annotated[list[Test], Field(min_length=2)]


Condition = Annotated[_Single | Annotated[AnyOf, Tag("any")], _BY_KEY]
