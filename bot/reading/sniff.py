"""What a file is, told by how it begins; its name counts only where the content leaves it open."""

import re

from bot.domain.forms import Form
from bot.domain.refusal import Refused
from bot.reading.budget_csv import is_budget
from bot.reading.channels import CHANNELS
from bot.reading.open_collective import is_ledger
from bot.reading.table import separator_of

HEAD_BYTES = 64 * 1024
KNOWN = (
    "known are a situation.json, a funding.json, a FUNDING.yml, Open Collective's transactions.csv and the budget of "
    "whopays template budget"
)
_BINARY: tuple[tuple[bytes, str], ...] = (
    (b"PK\x03\x04", "a spreadsheet or an archive"), (b"PK\x05\x06", "an empty archive"), (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "an archive"), (b"BZh", "an archive"), (b"\xfd7zXZ", "an archive"), (b"7z\xbc\xaf", "an archive"),
    (b"\x28\xb5\x2f\xfd", "an archive"), (b"Rar!", "an archive"), (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"), (b"GIF8", "an image"), (b"PAR1", "Parquet"), (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old spreadsheet"),
)  # fmt: skip
_JSON = re.compile(r"""\{|\[\s*(?:[\[{"0-9\]-]|true|false|null|$)""")
_XML = re.compile(r"<(\?xml|!doctype|html|svg|[a-z]+[ >])", re.IGNORECASE)
_LINK = re.compile(r"[^\s\"'{}\[\],;]{1,500}\.(json|ya?ml|csv)")
# A handle has no spaces: "patreon: 500 USD a month" is somebody's description.
_CHANNEL = re.compile(rf"""(?:{"|".join(CHANNELS)})[ \t]*:(?:[ \t]+(?:[\["'].*|[^\s#]+))?(?:[ \t]+\#.*)?[ \t]*""")
_YAML_LINE = re.compile(r"---|#.*|-[ \t].*|[\w-]+[ \t]*:([ \t].*)?|[ \t].*|")
_FIRST_ROWS = 30


def form_of(name: str, head: bytes, file: str) -> Form:
    """What a file is. ``head`` is how it begins (64 KiB at most), ``file`` how its name is shown.

    Raises Refused for what is certainly none of the forms. What looks like one of them and is broken stays that one,
    so that its reader can say what is wrong with it.
    """
    ending = name.casefold().rpartition(".")[2] if "." in name else ""
    text = _text(head).lstrip("\ufeff \t\r\n")
    if _JSON.match(text):
        return "situation"
    _check_known_others(head, text, file)
    if ending in ("yml", "yaml") or _has_channels(text):
        return "funding-yml"
    lines = text.splitlines()[:_FIRST_ROWS]
    if lines and is_ledger(_cells(lines[0])):
        return "opencollective"
    if is_budget([_cells(line) for line in lines]):
        return "budget-csv"
    if ending in ("csv", "tsv"):
        raise Refused(f"{file} is CSV of another kind; {KNOWN}.")
    if ending in ("jsonl", "ndjson", "toml", "xlsx", "xls", "ods", "parquet"):
        raise Refused(f"{file} is none of what can be read; {KNOWN}.")
    return "situation" if ending == "json" or _json_value(text) else "text"


def _text(head: bytes) -> str:
    wide = head[:2] in (b"\xff\xfe", b"\xfe\xff")
    return head.decode("utf-16" if wide else "utf-8-sig", "replace")


def _check_known_others(head: bytes, text: str, file: str) -> None:
    """Raises Refused for other kinds of file, and for what git writes in place of a file that is a link."""
    kind = next((what for start, what in _BINARY if head.startswith(start)), None)
    if kind:
        raise Refused(f"{file} is {kind}; save its table as CSV in UTF-8, or give the file that is in it.")
    if _XML.match(text):
        raise Refused(f"{file} is XML or HTML; {KNOWN}.")
    line = text.strip()
    if _LINK.fullmatch(line):
        raise Refused(f"{file} is a git link to another file ({line[:100]}); give that file.")


def _has_channels(text: str) -> bool:
    """Whether every line could be of a FUNDING.yml, and one gives a channel that GitHub knows or is empty."""
    lines = text.splitlines()[:200]
    return all(map(_YAML_LINE.fullmatch, lines)) and any(map(_CHANNEL.fullmatch, lines))


def _cells(line: str) -> list[str]:
    return [cell.strip().strip('"') for cell in line.split(separator_of(line))]


def _json_value(text: str) -> bool:
    """Whether a text is a single value of JSON, or nothing at all."""
    return not text or re.fullmatch(r'(?:null|true|false|-?[0-9.eE+]+|"[^"\n]*")\s*', text) is not None
