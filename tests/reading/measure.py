"""How much of texts that no rule was written for is read, and how often something is made up: a table by field.

``python -m tests.reading.measure [FILE]``; FILE has a text a line, with what it ``says`` and what a reader ``may`` take
from it besides (alternatives in lists, ranges as ``min`` and ``max``), of each payer too.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, cast

from bot.reading.text import read_text
from tests.reading.test_text import names

UNSEEN = Path(__file__).with_name("unseen.jsonl")
Facts = Mapping[str, Any]
FOUND, MISSED, FALSE = "found", "missed", "false"
_NAMES = frozenset(("project", "name"))
_DAYS = frozenset(("as_of", "until", "by"))
_NEAR = 0.01
_ANY_WORD = frozenset("inc ltd gmbh ag the of for and foundation fund university ministry city group".split())


def rows(path: Path = UNSEEN) -> list[dict[str, Any]]:
    """The texts of a file with their facts."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def judged(row: Facts) -> list[tuple[str, str]]:
    """Each fact of a text, by the path of its field, and what became of it; what a reader may take or leave is left
    out."""
    read = read_text(row["text"], date.fromisoformat(row["as_of"]), payers=names()).situation
    return compared(row, read)


def compared(row: Facts, read: Facts) -> list[tuple[str, str]]:
    """What became of each fact of a text in what was read of it."""
    says, may = row["says"], row.get("may", {})
    found = list(_fields("", _plain(says), _plain(may), _plain(read)))
    found += _fields("next_training_run.", *(x.get("next_training_run", {}) for x in (says, may, read)))
    for signal in sorted({*says.get("signals", []), *read.get("signals", [])}):
        found += _fields(
            "", *({"signals": signal} if signal in x.get("signals", []) else {} for x in (says, may, read))
        )
    return [*found, *_payers(says.get("payers", []), may.get("payers", []), read.get("payers", []))]


_PARTS = frozenset(("payers", "signals", "next_training_run", "partial", "may"))


def _plain(facts: Facts) -> Facts:
    return {field: value for field, value in facts.items() if field not in _PARTS and value is not False}


def _fields(under: str, says: Facts, may: Facts, read: Facts) -> Iterator[tuple[str, str]]:
    for field in dict.fromkeys((*says, *read)):
        accepted = [x[field] for x in (says, may) if field in x]
        if field not in read:
            yield under + field, MISSED
        elif not any(_same(field, one, read[field]) for one in accepted):
            yield under + field, FALSE
            if field in says:
                yield under + field, MISSED
        elif field in says:
            yield under + field, FOUND


def _payers(says: list[Facts], may: list[Facts], read: list[Facts]) -> Iterator[tuple[str, str]]:
    """The facts of payers: each that was read is put to the one that it is most like, those that are said first."""
    left = list(read)
    for said, sure in [*((one, True) for one in says), *((one, False) for one in may)]:
        alike = max(left, key=lambda one: _likeness(said, one), default=None)
        if alike is None or not _likeness(said, alike):
            if sure:
                yield from (("payers", MISSED), *((f"payers.{field}", MISSED) for field in _plain(said)))
            continue
        left.remove(alike)
        if sure:
            yield "payers", FOUND
        besides = said.get("may", {}) if sure else said
        yield from _fields("payers.", _plain(said) if sure else {}, besides, _plain(_named(said, alike)))
    yield from (("payers", FALSE) for _ in left)


def _likeness(said: Facts, read: Facts) -> float:
    both = {field: [x[field] for x in (said, said.get("may", {})) if field in x] for field in read}
    same = {field for field, accepted in both.items() if any(_same(field, one, read[field]) for one in accepted)}
    if "name" in read and "name" in said:
        return len(same) if "name" in same else 0
    return len(same & {"name", "kind", "monthly", "share"})


def _named(said: Facts, read: Facts) -> Facts:
    """A payer as read, without the words that it is called by where the text gives it no name."""
    return read if "name" in said or "name" in said.get("may", {}) else {k: v for k, v in read.items() if k != "name"}


def _same(field: str, said: Any, read: Any) -> bool:
    if isinstance(said, list):
        return any(_same(field, one, read) for one in cast("list[Any]", said))
    if isinstance(said, dict):
        ends = cast("dict[str, Any]", said)
        low, high = ends["min"], ends["max"]
        return str(low)[:7] <= str(read)[:7] <= str(high)[:7] if field in _DAYS else low <= read <= high
    if field in _DAYS:
        return str(said)[:7] == str(read)[:7]
    if field in _NAMES:
        return _same_name(_words(said), _words(read))
    if isinstance(said, int | float) and not isinstance(said, bool):
        return abs(said - read) <= _NEAR * abs(said) + 1e-9
    return said == read


def _words(name: str) -> list[str]:
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return re.sub(r"[\W_]+", " ", plain.casefold()).split()


def _same_name(one: list[str], other: list[str]) -> bool:
    """Whether one name is the other, or a part of it with a word of its own."""
    small, large = sorted((set(one), set(other)), key=len)
    return "".join(one) == "".join(other) or (small <= large and not small <= _ANY_WORD)


def table(found: list[list[tuple[str, str]]]) -> list[str]:
    """The figures of all texts, and those of each field, the most missed first."""
    counts = Counter(fact for facts in found for fact in facts)
    whole = Counter(what for facts in found for _, what in facts)
    made_up = sum(any(what == FALSE for _, what in facts) for facts in found)
    precision, recall = rates(whole)
    fields = sorted({field for field, _ in counts}, key=lambda field: (-counts[field, MISSED], field))
    return [
        f"{len(found)} texts, {whole[FOUND] + whole[MISSED]} facts: precision {precision:.3f}, recall {recall:.3f}, "
        f"F1 {2 * precision * recall / (precision + recall):.3f}; something false in {made_up} texts",
        f"{'field':32}{FOUND:>7}{MISSED:>7}{FALSE:>7}",
        *(f"{f:32}{counts[f, FOUND]:7}{counts[f, MISSED]:7}{counts[f, FALSE]:7}" for f in fields),
    ]


def rates(whole: Counter[str]) -> tuple[float, float]:
    """Precision and recall."""
    found = whole[FOUND]
    return found / max(1, found + whole[FALSE]), found / max(1, found + whole[MISSED])


if __name__ == "__main__":
    texts = rows(Path(sys.argv[1])) if len(sys.argv) > 1 else rows()
    print("\n".join(table([judged(row) for row in texts])))
