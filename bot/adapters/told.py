"""What pydantic finds wrong with an entry, in a curator's words: where in the file, counted from 1, and what."""

from collections.abc import Sequence
from typing import Any, get_args

from pydantic import BaseModel
from pydantic_core import ErrorDetails

from bot.domain import change, condition
from bot.domain.knowledge import AppliesTo, Example, Outcome
from bot.domain.refusal import complaint, did_you_mean, shown
from bot.domain.situation import FIELDS as SITUATION_FIELDS
from bot.domain.situation import KINDS

_TAGGED = ("when", "any", "change")
"""Lists whose tables come in kinds: pydantic puts the kind into the path, behind the number."""
_CONDITIONS: dict[str, type[BaseModel]] = {
    "from": condition.Ramp, "is": condition.Is, "one_of": condition.OneOf, "not_one_of": condition.NotOneOf,
    "has": condition.Has, "lacks": condition.Lacks, "any": condition.AnyOf,
}  # fmt: skip
_CHANGES: dict[str, type[BaseModel]] = {
    get_args(kind.model_fields["do"].annotation)[0]: kind for kind in get_args(get_args(change.Change)[0])
}
_TABLES: dict[str, type[BaseModel]] = {"outcome": Outcome, "worked": Example, "failed": Example, "applies": AppliesTo}
_MEANT: dict[str, dict[str, str]] = {
    "license": {
        "mit": "it is permissive", "apache": "it is permissive", "bsd": "it is permissive", "isc": "it is permissive",
        "gpl": "it is copyleft", "agpl": "it is copyleft", "lgpl": "it is copyleft", "mpl": "it is copyleft",
        "bsl": "it is source_available", "sspl": "it is source_available", "open": "permissive or copyleft",
    },
    "steward": {
        "company": "a company carried by investors is a startup, any other a corporation",
        "nonprofit": "one with a legal body is a foundation, one without a community",
        "ngo": "one with a legal body is a foundation, one without a community",
        "government": "it is a public_body", "state": "it is a public_body", "person": "it is an individual",
    },
    "kind": {
        "investor": "it is venture_capital", "investors": "it is venture_capital", "vc": "it is venture_capital",
        "grant": "government_grant or foundation_grant", "company": "parent_company, or what the company buys",
        "users": "what they buy: hosted_service, services, enterprise_edition, enterprise_support, membership_dues",
        "volunteers": "it is volunteer_labor", "sponsor": "it is sponsorship", "sponsors": "it is sponsorship",
    },
}  # fmt: skip
"""Words that people write for a field, and what is meant there."""


def meant(field: str, word: object) -> str | None:
    """What a word that is none of a field's own stands for, in a few words; a license by its name's first part."""
    said = str(word).casefold()
    return _MEANT.get(field, {}).get(said.split("-")[0] if field == "license" else said)


def told(model: type[BaseModel], detail: ErrorDetails) -> tuple[str, str]:
    """The key (empty for the whole entry) and the sentence without a full stop."""
    loc, tag = _untagged(detail["loc"])
    kind, given, ctx = detail["type"], detail["input"], detail.get("ctx", {})
    if kind == "extra_forbidden":
        return _path(loc[:-1]), _unknown_key(model, loc, tag)
    if kind == "missing":
        wanted = _TABLES.get(str(loc[-1]))
        holds = f"; it is a table [{loc[-1]}] with {', '.join(_names(wanted))}" if wanted else ""
        return _path(loc), f"is missing{holds}"
    if kind == "literal_error":
        wanted = [word.strip("' ") for word in str(ctx["expected"]).replace(" or ", ", ").split(",")]
        return _path(loc), _no_word(loc, given, wanted)
    if kind == "union_tag_not_found":
        return _path(loc), f"does not say what to do: it begins with do = and one of {', '.join(_CHANGES)}"
    if kind == "union_tag_invalid":
        return _path(loc), f'has do = "{ctx["tag"]}", which is no change{did_you_mean(ctx["tag"], _CHANGES)}'
    if kind == "list_type" and isinstance(given, dict):
        return _path(loc), f"has single brackets; it may come more than once: [[{loc[-1]}]]"
    if kind in ("model_type", "dict_type") and isinstance(given, list):
        return _path(loc), f"comes once, with single brackets: [{loc[-1]}]"
    return _path(loc), complaint(kind, given, ctx, detail["msg"])


def _unknown_key(model: type[BaseModel], loc: Sequence[int | str], tag: str) -> str:
    """A key that its table does not have: one that belongs elsewhere, or a slip."""
    *above, last = loc
    if above and tag == "any":
        return f"has {last} beside [[when.any]]; give {last} a [[when]] of its own"
    if len(above) > 1 and above[0] == "situation" and last in SITUATION_FIELDS[""]:
        return f"has {last}, which belongs to [situation]: write it above the first [[situation.payers]]"
    if above and last in model.model_fields:
        return f"has {last}, which belongs to the whole entry: write it above the first [table]"
    known = _known(model, above, tag)
    return f"has {last}, which is no field of it{did_you_mean(str(last), known) if known else ''}"


def _untagged(loc: Sequence[int | str]) -> tuple[list[int | str], str]:
    """The path without the kinds of tables, and the kind of the last table on it."""
    kept: list[int | str] = []
    tag, inside = "", ""
    for i, part in enumerate(loc):
        if i and isinstance(loc[i - 1], int) and inside in _TAGGED:
            tag, inside = str(part), ""
            continue
        inside = part if isinstance(part, str) else inside
        kept.append(part)
    return kept, tag


def _path(loc: Sequence[int | str]) -> str:
    """``("when", 2, "any", 0, "to")`` as ``when (3) any (1) to``."""
    return " ".join(f"({part + 1})" if isinstance(part, int) else str(part) for part in loc)


def _known(model: type[BaseModel], above: Sequence[int | str], tag: str) -> list[str]:
    """The fields of the table at a path."""
    tables = [part for part in above if isinstance(part, str)]
    if not tables:
        return _names(model)
    if tables[0] == "situation":
        return [name for name in SITUATION_FIELDS[".".join(tables[1:])] if name != "schema"]
    if tables[-1] in _TAGGED:
        return _names((_CHANGES | _CONDITIONS)[tag])
    return _names(_TABLES[tables[-1]]) if tables[-1] in _TABLES else []


def _names(model: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in model.model_fields.items() if name != "id"]


def _no_word(loc: Sequence[int | str], given: Any, wanted: list[str]) -> str:
    """A word that is not one of those known: all of them are named, unless they are many and one is near."""
    if loc[-1] == "fact" and wanted == ["signals"]:
        return f"asks has or lacks of {given}; only signals have them, a word is asked for with is or one_of"
    said = f"is {shown(given)}, which is not a known value"
    if words := meant(str(loc[-1]), given):
        return f"{said}; {words}. Known are {', '.join(wanted)}"
    near = did_you_mean(str(given), wanted)
    many = len(wanted) > len(KINDS)
    return said + near if many or "known are" in near else f"{said}{near} Known are {', '.join(wanted)}"
