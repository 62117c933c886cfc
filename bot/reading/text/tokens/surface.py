"""The text as it is seen: without invisible characters, each character with its place in what was given."""

import unicodedata
from typing import NamedTuple

from bot.reading.text.tokens.markup import plain
from bot.reading.text.tokens.wrapped import unwrapped
from bot.reading.text.words.patterns import Pattern

_CELLS = Pattern(r"(?<=[^\s|])\t+(?=[^\s|])")
"""Tabs between the cells of a line."""
_SAME = {
    "’": "'", "‘": "'", "´": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "−": "-", "‐": "-",
    "‑": "-", "–": "–", "—": "—", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\u2007": " ",  "\r": " ",
    "\u2028": "\n", "\u2029": "\n", "，": ",", "。": ".", "；": ";", "：": ":", "！": "!", "？": "?", "（": "(",
    "）": ")", "％": "%", "→": ":", "．": ".",
}  # fmt: skip
_TABLE = {
    **{ord(c): other for c, other in _SAME.items()},
    **{wide: chr(wide - ord("！") + ord("!")) for wide in range(ord("！"), ord("～") + 1)},
    **dict.fromkeys((*range(9), *range(11, 32), 127, *range(128, 160)), " "),
}


_CSV = Pattern(r"(?m)^[^\W\d][^\d\n,]*(?:,[^\W\d][^\d\n,]*)+$(?:\n[^\s,][^\n,]*(?:,[^\s,][^\n,]*)+$)+")
"""Lines of a file with commas between its cells, without a space behind them."""


class Surface(NamedTuple):
    """The text that is read, and for each of its characters (and the end) the offset in the text given."""

    text: str
    at: tuple[int, ...] | None

    def given(self, offset: int) -> int:
        """The offset in the text given."""
        return offset if self.at is None else self.at[offset]


def surface(text: str) -> Surface:
    """The text with invisible characters (Unicode Cf) left out and variants of marks and digits made one."""
    text = plain(unwrapped(text))
    if "\t" in text:
        text = _CELLS.sub(lambda found: "|" + " " * (len(found[0]) - 1), text).replace("\t", " ")
    if "," in text and "\n" in text:
        text = _CSV.sub(lambda found: found[0].replace(",", "|"), text)
    text = text.replace(" -> ", " :  ").replace(" => ", " :  ")
    if text.isascii():
        return Surface(text.translate(_TABLE), None)
    seen = [i for i, c in enumerate(text) if c.isascii() or unicodedata.category(c) != "Cf"]
    if len(seen) == len(text):
        return Surface(text.translate(_TABLE), None)
    return Surface("".join(text[i] for i in seen).translate(_TABLE), (*seen, len(text)))
