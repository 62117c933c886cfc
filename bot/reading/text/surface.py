"""The text as it is seen: without invisible characters, each character with its place in what was given."""

import unicodedata
from typing import NamedTuple

_SAME = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "−": "-", "‐": "-",
    "‑": "-", "–": "–", "—": "—", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ", "\t": " ", "\r": " ",
    "\u2028": "\n", "\u2029": "\n", "，": ",", "。": ".", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(",
    "）": ")", "％": "%", "→": ":", "．": ".",
}  # fmt: skip
_TABLE = {
    **{ord(c): other for c, other in _SAME.items()},
    **{0xFEE0 + n: chr(n) for n in (*range(48, 58), *range(65, 91), *range(97, 123))},
    **dict.fromkeys((*range(9), *range(11, 32), 127, *range(128, 160)), " "),
}


class Surface(NamedTuple):
    """The text that is read, and for each of its characters (and the end) the offset in the text given."""

    text: str
    at: tuple[int, ...] | None

    def given(self, offset: int) -> int:
        """The offset in the text given."""
        return offset if self.at is None else self.at[offset]


def surface(text: str) -> Surface:
    """The text with invisible characters (Unicode Cf) left out and variants of marks and digits made one."""
    if text.isascii():
        return Surface(text.translate(_TABLE), None)
    seen = [i for i, c in enumerate(text) if c.isascii() or unicodedata.category(c) != "Cf"]
    if len(seen) == len(text):
        return Surface(text.translate(_TABLE), None)
    return Surface("".join(text[i] for i in seen).translate(_TABLE), (*seen, len(text)))
