"""The library in another language: the same entries under the same ids, with the texts that are translated."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.adapters.messages import FIELDS, SCALE
from bot.domain.fields import Value
from bot.domain.knowledge import Library
from bot.domain.tongue import Tongue


def library_in(tongue: Tongue, library: Library) -> Library:
    """The library as it is shown in a language. It keeps its edition: nothing is judged by it."""

    def said(value: Value, fields: Sequence[str]) -> Any:
        texts = {field: text for field in fields if (text := getattr(value, field))}
        return value.model_copy(update={field: tongue.gettext(text) for field, text in texts.items()})

    scale = {part: [said(row, fields) for row in getattr(library.scale, part)] for part, fields in SCALE.items()}
    kinds: dict[str, Any] = {
        kind: {name: said(entry, fields) for name, entry in library.kinds()[kind].items()}
        for kind, fields in FIELDS.items()
    }
    return replace(library, scale=library.scale.model_copy(update=scale), **kinds)
