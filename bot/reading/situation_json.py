"""A situation in JSON, and what is said of JSON that is something else."""

from collections.abc import Mapping
from typing import Any, cast

from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.domain.situation import read_json

EXAMPLE = 'a situation is a JSON object such as {"project": "OLMo"}'

_PROVES = "A situation.json proves what its author says of the project, no more and no less."
_LACKS = "It does not show where that comes from; nobody has checked it."


def read_object(data: bytes, file: str) -> dict[str, Any]:
    """The object of a JSON file. Raises Refused for what is no JSON, and no object."""
    value = read_json(data, file)
    if not isinstance(value, dict):
        raise Refused(f"{file} is {_kind(value)}; {EXAMPLE}.")
    return cast("dict[str, Any]", value)


def check_other_formats(table: Mapping[str, Any], file: str) -> None:
    """Raises Refused for known formats that hold no funding, saying what to give in their place."""
    if "opRetro" in table:
        other = f"Optimism's funding.json, which names a project but no payers; {EXAMPLE}"
    elif table.get("schema") == "whopays.assessment/1" or {"risk", "findings", "situation"} <= table.keys():
        other = 'an assessment, not a situation; give what stands under its key "situation"'
    elif table.get("schema") == "whopays.funding-assessment/1":
        other = 'an assessment, not a situation; give what stands under "assessment" and there under "situation"'
    elif {"situation", "outcome"} <= table.keys():
        other = 'a case, not a situation; give what stands under its key "situation"'
    else:
        return
    raise Refused(f"{file} is {other}.")


def read_situation(table: dict[str, Any]) -> Read:
    """The object as it is; ``parse_situation`` checks it."""
    return Read(table, "situation", proves=(_PROVES,), lacks=(_LACKS,))


def _kind(value: object) -> str:
    if isinstance(value, list):
        what = "list"
    elif isinstance(value, str):
        what = "text"
    else:
        what = "value null" if value is None else "value true or false" if isinstance(value, bool) else "number"
    return f"a JSON {what}, not a situation"
