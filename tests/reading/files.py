"""What the tests of files share: rates by hand, and files as bytes."""

import io
import json
from datetime import date
from decimal import Decimal
from typing import Any

from bot.domain.forms import Form
from bot.domain.rates import Rates
from bot.domain.read import Read
from bot.domain.situation import Situation, parse_situation
from bot.reading.file import FileReader

TODAY = date(2026, 11, 25)
RATES = Rates(date(2026, 10, 30), "European Central Bank", {"USD": Decimal("1.25"), "INR": Decimal(100)})
READER = FileReader(RATES)


def read(data: bytes | str, name: str = "a file", form: Form | None = None) -> Read:
    raw = data.encode() if isinstance(data, str) else data
    return READER.read(name, io.BytesIO(raw), TODAY, form)


def manifest(**parts: Any) -> str:
    """A manifest that has all that is needed, with parts of it put in another's place."""
    base: dict[str, Any] = {
        "version": "v1.0.0",
        "entity": {"type": "organisation", "role": "owner", "name": "Kelp Society"},
        "projects": [{"guid": "kelp", "name": "Kelp", "licenses": ["spdx:MIT"]}],
        "funding": {"channels": [], "plans": [], "history": []},
    }
    return json.dumps(base | parts)


def checked(found: Read) -> Situation:
    """The situation that was read, as the schema takes it."""
    return parse_situation({"project": "x"} | found.situation)
