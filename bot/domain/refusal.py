"""Refusals: bad input answered with one sentence that says what was wrong and what would be right."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError


class Refused(Exception):  # noqa: N818 - the word is the user's, not the interpreter's
    """Input that cannot be taken; ``str(refused)`` is one sentence for the person who gave it."""


def refuse(sentence: str, **context: Any) -> PydanticCustomError:
    """An error for a pydantic validator; ``sentence`` continues the name of the field, without a full stop."""
    return PydanticCustomError("refused", "{sentence}", {"sentence": sentence, **context})


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name most like ``word``, or None when nothing comes near."""
    found = get_close_matches(word[:100].casefold(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None


HINTS = ("; did you mean {a}?", "; known are {a}")


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """``; did you mean X?`` where a known name is near, else ``; known are A, B, C``."""
    names = list(known)
    near = nearest(word, names)
    return HINTS[0].format(a=near) if near else HINTS[1].format(a=", ".join(names))


def shown(value: Any, limit: int = 60) -> str:
    """A given value as it is quoted in a refusal: short, on one line, without control characters."""
    text = value if isinstance(value, str) else repr(value)
    text = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[: limit + 1])
    text = text if len(text) <= limit else text[: limit - 1] + "…"
    return f'"{text}"' if isinstance(value, str) else text


def explain(error: ValidationError, fields: Mapping[str, Sequence[str]], name: str = "") -> str:
    """One sentence for a failed validation.

    ``fields`` maps the path of a table without its indexes ("" for the top) to the names it knows, for spelling
    help. ``name`` stands before the field, such as a file's name. The first problem is told, the rest are counted.
    """
    problems = error.errors(include_url=False)
    sentence = (f"{name}: " if name else "") + problem(problems[0], fields)
    if len(problems) > 1:
        more = len(problems) - 1
        sentence += f" ({more} more {'problem' if more == 1 else 'problems'} after that.)"
    return sentence


def problem(detail: ErrorDetails, fields: Mapping[str, Sequence[str]]) -> str:
    """One sentence for one problem that pydantic found."""
    path = _path(detail["loc"])
    kind, given, ctx = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        *table, key = [part for part in detail["loc"] if isinstance(part, str)]
        known = fields.get(".".join(table), ())
        return _sentence(f"{path} is not a known field{did_you_mean(key, known)}")
    if kind == "literal_error":
        wanted = [w.strip("' ") for w in str(ctx["expected"]).replace(" or ", ", ").split(",")]
        near = did_you_mean(given, wanted) if isinstance(given, str) else f"; known are {', '.join(wanted)}"
        return _sentence(f"{path} is {shown(given)}, which is not a known value{near}")
    if kind == "missing":
        return _sentence(f"{path} is missing")
    return _sentence(f"{path or 'the situation'} {complaint(kind, given, ctx, detail['msg'])}")


def complaint(kind: str, given: Any, ctx: dict[str, Any], message: str) -> str:
    """What follows the field's name for the plain kinds of error, without a full stop."""
    if kind == "refused":
        return str(ctx["sentence"])
    if kind in ("too_short", "too_long"):
        count, short = ctx["actual_length"], kind == "too_short"
        limit = f"it needs {ctx['min_length']} or more" if short else f"at most {ctx['max_length']} are taken"
        return f"has {count} {'entry' if count == 1 else 'entries'}; {limit}"
    wanted = {
        "greater_than_equal": "it must be at least {ge}",
        "less_than_equal": "it must be at most {le}",
        "greater_than": "it must be more than {gt}",
        "finite_number": "it must be a finite number",
        "float_type": "a number was expected, without quotes",
        "int_type": "a whole number was expected, without quotes",
        "int_from_float": "a whole number was expected",
        "string_type": "text in quotes was expected",
        "bool_type": "true or false was expected",
        "list_type": "a list was expected",
        "tuple_type": "a list was expected",
        "model_type": "a table of named values was expected",
        "dict_type": "a table of named values was expected",
        "string_too_long": "at most {max_length} characters are taken",
        "string_too_short": "it needs {min_length} characters or more",
        "string_unicode": "it holds a broken character",
        "string_pattern_mismatch": "the form {pattern} was expected",
    }.get(kind)
    if kind == "int_type" and isinstance(given, float):
        wanted = "a whole number was expected"
    if kind == "string_pattern_mismatch" and str(ctx["pattern"]).startswith("^https"):
        wanted = "an address begins with https:// or http://"
    if wanted is None:
        return f"is {shown(given)}: {message[0].lower()}{message[1:]}"
    numbers = {k: f"{v:,.0f}" if isinstance(v, (int, float)) and v >= 10_000 else v for k, v in ctx.items()}
    return f"is {shown(given)}; {wanted.format(**numbers)}"


def _path(loc: tuple[int | str, ...]) -> str:
    """``("payers", 2, "share")`` as ``payers[2].share``. A key is shown like any other given value."""
    path = ""
    for part in loc:
        word = part if isinstance(part, int) else shown(part).strip('"')
        path += f"[{word}]" if isinstance(part, int) else f".{word}" if path else f"{word}"
    return path


def _sentence(text: str) -> str:
    return text if text.endswith(("?", ".", "!")) else text + "."
