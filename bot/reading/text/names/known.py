"""Payers known by name, looked up in the tokens of a text."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.domain.known_payers import KnownPayer
from bot.reading.text.tokens.tokens import Token, atoms
from bot.reading.text.words.common import PAID_BY


class Named(NamedTuple):
    """A name: as it is given back, the kind of payer that it says, whether it is in the table, and the name there."""

    name: str
    kind: str | None
    known: bool
    entry: str = ""


_SHORT = 6
"""The letters of the longest abbreviation."""


class KnownNames:
    """The table of known payers, ready for look-up by words."""

    def __init__(self, payers: Sequence[KnownPayer]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], bool, Named]]] = {}
        for payer in payers:
            for spelling in (payer.name, *payer.aliases):
                words = tuple(_pieces(spelling))
                cased = payer.cased and len(words) == 1
                short = len(spelling) <= _SHORT  # "HF" is given back in full, what is written out as it is written
                full = max(payer.name, spelling, key=len) if short else spelling
                row = (words, cased, Named(full, payer.kind, True, payer.name))
                self._by_first.setdefault(words[0], []).append(row)
        for rows in self._by_first.values():
            rows.sort(key=lambda row: -len(row[0]))

    def find(self, tokens: list[Token], i: int) -> tuple[Named, int] | None:
        """The known payer whose name begins here, and the index after it."""
        for words, cased, named in self._by_first.get(tokens[i].form, ()):
            end = i + len(words)
            if i and tokens[i - 1].form in _STAYS and tokens[i].value == tokens[i].form:
                continue  # "spending is steady at 33k"
            if all(t.form == w for t, w in zip(tokens[i:end], words, strict=False)) and end <= len(tokens):
                if cased and not str(tokens[i].value)[:1].isupper() and not _pays(tokens, i, end):
                    continue
                return named, end
        return None


_STAYS = frozenset("is are was were been stay stays stayed stood keeps kept remains remained holds held".split())
_PAYS = frozenset("pays cover covers gave sponsors employs contributes donates donated bankrolls renewed".split())


def _pays(tokens: list[Token], i: int, end: int) -> bool:
    """``stripe cover the stipend``, ``2.5k sentry``, ``paid by elastic``, ``amazon-paid``: whether a word in lower
    letters does what only a payer does."""
    following = [t.form for t in tokens[end : end + 2]]
    by = i > 1 and tokens[i - 1].form == "by" and tokens[i - 2].form in PAID_BY
    joined = following[:1] == ["-"] and following[1:] != [] and following[1] in PAID_BY
    return by or joined or (following[:1] != [] and following[0] in _PAYS) or (i > 0 and tokens[i - 1].kind == "money")


def _pieces(spelling: str) -> list[str]:
    if spelling.isascii() and spelling.replace(" ", "").isalpha():
        return spelling.lower().split()
    return [token.form for token in atoms(spelling)]
