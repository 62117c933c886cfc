"""A problem of the library, in a curator's words."""

import re
from dataclasses import dataclass

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, order=True)
class Problem:
    """Which file, which key in it (empty for the whole file), and what is wrong with it."""

    file: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key + ' ' if self.key else ''}{self.what}"
