"""A curator's TOML file as values, or as problems in a curator's words."""

import re
from pathlib import Path
from typing import Any

import rtoml

from bot.adapters.problem import Problem
from bot.domain.refusal import shown

_PLACE = re.compile(r" at line (\d+) column \d+$")
_HINTS: tuple[tuple[str, str], ...] = (
    (r"[“”„‘’«»]", 'quotes are straight: "'),
    (r"=\s*\d{1,2}[./]\d{1,2}[./]\d{4}|=\s*\d{4}-\d{1,2}(-\d{1,2})?\s*(#.*)?$", "a date is written like 2027-03-31"),
    (r"=\s*\d+([.,]\d+)?\s*%", "a part is written as such: 80 % is 0.8"),
    (r"=\s*-?(\d*\.?\d+\s*[%a-zA-Z€$]|\d+,\d|\.\d)", "a number is digits and a point, nothing else: 0.8, 4000"),
    (r"^\s*\w+\s*:", "a key and its value are joined by ="),
    (r"=\s*(True|False|yes|no|Yes|No)\s*(#.*)?$", "yes and no are written true and false"),
    (r"=\s*[A-Za-z_]", "text stands in quotes"),
    (r'=\s*"[^"]*\\', "a backslash is written twice"),
    (r'=\s*"[^"]*$', "the closing quote is missing"),
    (r'=\s*"[^"]*"[^",\]#]*"', 'quotes inside a text are written \\"'),
    (r"^\s*\[[^\[\]=]+\]\s*$", "a table that comes more than once has two brackets: [[when]], [[change]]"),
    (r"^\s*\[\[", "[[ ]] here and [ ] above name the same table; a list of tables has two brackets everywhere"),
)
"""What a line that can't be read mostly means, the first that fits."""


def read_toml(path: Path, name: str, problems: list[Problem]) -> dict[str, Any] | None:
    """The values of a file; None with a problem told when it can't be read. A byte order mark is taken as nothing."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        problems.append(Problem(name, "", "is not UTF-8 text; save it as UTF-8"))
        return None
    except OSError as error:
        problems.append(Problem(name, "", f"can't be read: {error.strerror}"))
        return None
    if not text.strip():
        problems.append(Problem(name, "", "is empty; copy a neighbour of its kind into it"))
        return None
    try:
        return rtoml.loads(text)
    except rtoml.TomlParsingError as error:
        problems.append(Problem(name, "", _told(str(error), text.split("\n"))))
        return None


def _told(message: str, lines: list[str]) -> str:
    place = _PLACE.search(message)
    if place is None:
        return f"is not valid TOML: {message}"
    number = int(place[1])
    line = lines[number - 1] if number <= len(lines) else ""
    hint = "keep one of the two" if "duplicate key" in message and "=" in line else None
    hint = hint or next((words for form, words in _HINTS if re.search(form, line)), None)
    said, parser = f"is not valid TOML in line {number}, {shown(line.strip())}", _PLACE.sub("", message)
    return f"{said}: {hint} ({parser})" if hint else f"{said}: {parser}"
