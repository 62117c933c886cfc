"""The compact payers line: ``Meta 70% parent; NLnet 50k EUR/yr grant until 2027-03; volunteers in kind``.

Items are parted by ``;``, a new line or ``|`` between spaces. An item is a name and then, in any order, a share, money
(per month unless it says a year or a quarter), ``until`` a date, a count, ``in kind``, and words for kind, commitment
and motive. The name ends at the first figure; known words directly before it are tokens as long as a name is left
(``Linux Foundation dues 20%``), and a kind alone is its own name (``volunteers in kind``). A name in quotes is taken
as it is. What is not said is left out: there is no default for commitment or motive.
"""

import re
from datetime import date
from typing import Any

from bot.domain.fields import visible
from bot.domain.refusal import Refused
from bot.domain.situation import MOST_PAYERS
from bot.reading.payer_item import quoted, read_item
from bot.reading.words import bounded, plain

_SEPARATOR = re.compile(r"[;\r\n]|(?<=\s)\|(?=\s)")
_NOBODY = frozenset(("none", "nobody", "no one", "no payers"))


def read_payers(text: str, as_of: date, currency: str | None = None) -> tuple[list[dict[str, Any]], str | None]:
    """The payers as plain values of the situation schema, and the currency of their amounts.

    ``currency`` is what the other options gave: it comes back where the line names none, and another one is refused.
    ``none`` gives an empty list. Raises Refused, in a sentence that quotes the part, for what is not understood, an
    empty line, more than 20 payers, more than 6,000 characters, and two currencies. Limits of single fields are left
    to ``parse_situation``.
    """
    text = bounded(text, "The payers line")
    if plain(text).casefold() in _NOBODY:
        return [], currency
    parts = [part for part in _items(text) if plain(part)]
    if not parts:
        raise Refused("The payers line is empty; write it like Meta 70% parent; NLnet 50k EUR/year grant, or none.")
    if len(parts) > MOST_PAYERS:
        raise Refused(
            f"The payers line names {len(parts):,} payers; at most {MOST_PAYERS} are taken, so join the small ones, "
            "such as others 2k USD/month x12."
        )
    items = [read_item(part, as_of) for part in parts]
    found = list(dict.fromkeys(item.currency for item in items if item.currency))
    if len(found) > 1:
        raise Refused(f"The payers line gives {found[0]} and {found[1]}; give all amounts in one currency.")
    if currency and found and found[0] != currency:
        raise Refused(
            f"The payers line gives {found[0]}, but the cost is in {currency}; give all amounts in one currency."
        )
    return [item.payer for item in items], found[0] if found else currency


def _items(text: str) -> list[str]:
    """The items of the line; a separator within a quoted name parts nothing."""
    items, at = list[str](), 0
    while at < len(text):
        start = _first_visible(text, at)
        name = quoted(text, start)
        separator = _SEPARATOR.search(text, name[1] if name else start)
        end = separator.start() if separator else len(text)
        items.append(text[start:end])
        at = separator.end() if separator else len(text)
    return items


def _first_visible(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or not visible(text[at])):
        at += 1
    return at
