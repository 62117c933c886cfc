"""A situation.json that somebody uploads or names."""

from collections.abc import Mapping
from typing import Any, cast

from bot.domain.refusal import Refused, shown
from bot.domain.situation import read_json

MOST_BYTES = 10 * 1024 * 1024
_EXAMPLE = 'a situation is a JSON object such as {"project": "OLMo"}'
_ENDINGS = {
    ".yml": "YAML", ".yaml": "YAML", ".csv": "CSV", ".tsv": "CSV", ".xlsx": "a spreadsheet", ".xls": "a spreadsheet",
    ".ods": "a spreadsheet", ".pdf": "PDF", ".png": "an image", ".jpg": "an image", ".jpeg": "an image",
    ".zip": "an archive", ".gz": "an archive", ".parquet": "Parquet", ".jsonl": "JSON Lines", ".toml": "TOML",
}  # fmt: skip


def read_file(name: str, data: bytes, limit: int = MOST_BYTES) -> dict[str, Any]:
    """The plain values of a situation in JSON; ``parse_situation`` checks them.

    Raises Refused for more bytes than ``limit``, for what is no JSON object, and for the known formats that are no
    situation (a funding.json manifest, an assessment, Optimism's funding.json), saying what to give in its place.
    """
    file = shown(name or "the file")
    if len(data) > limit:
        raise Refused(f"{file} has {_mebibytes(len(data))}; at most {_mebibytes(limit)} are taken.")
    ending = next((what for end, what in _ENDINGS.items() if name.casefold().endswith(end)), None)
    if ending and data.lstrip()[:1] != b"{":
        raise Refused(f"{file} is {ending}; {_EXAMPLE}.")
    value = read_json(data, file)
    if not isinstance(value, dict):
        raise Refused(f"{file} is {_kind(value)}; {_EXAMPLE}.")
    table = cast("dict[str, Any]", value)
    other = _other_format(table)
    if other:
        raise Refused(f"{file} is {other}.")
    return table


def _other_format(table: Mapping[str, Any]) -> str | None:
    """What the object is, and what to give in its place, when it is a known format and no situation."""
    if {"version", "entity"} <= table.keys() and ("projects" in table or "funding" in table):
        says = "it says what a project asks for, not who pays for it"
        return (
            f"a funding.json manifest, not a situation: {says}; {_EXAMPLE} with its monthly_cost, reserves and payers"
        )
    if "opRetro" in table:
        return f"Optimism's funding.json, which names a project but no payers; {_EXAMPLE}"
    if table.get("schema") == "whopays.assessment/1" or {"risk", "findings", "situation"} <= table.keys():
        return 'an assessment, not a situation; give what stands under its key "situation"'
    if {"situation", "outcome"} <= table.keys():
        return 'a case, not a situation; give what stands under its key "situation"'
    return None


def _kind(value: object) -> str:
    if isinstance(value, list):
        what = "list"
    elif isinstance(value, str):
        what = "text"
    else:
        what = "value null" if value is None else "value true or false" if isinstance(value, bool) else "number"
    return f"a JSON {what}, not a situation"


def _mebibytes(size: int) -> str:
    """``12 MiB``; a size that is no whole number of MiB in bytes, so that one byte too many still shows."""
    whole, rest = divmod(size, 1024 * 1024)
    return f"{size:,} bytes" if rest or not whole else f"{whole} MiB"
