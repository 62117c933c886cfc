"""Payers as the compact line has them: what ``payers_line`` reads back."""

from collections.abc import Mapping, Sequence
from typing import Any

from bot.reading.vocabulary import COMMITMENTS, KINDS, MOTIVES

_QUOTES = (('"', '"'), ("“", "”"), ("«", "»"))


def write_payers(payers: Sequence[Mapping[str, Any]], currency: str | None) -> str:
    """The line, one payer a line, every name in quotes. What the line cannot say is left out: that a payer of a kind
    that is in kind by nature gives cash."""
    return "\n".join(_item(payer, currency) for payer in payers)


def _item(payer: Mapping[str, Any], currency: str | None) -> str:
    parts = [_quoted(str(payer["name"]))]
    if payer.get("count"):
        parts.append(f"x{payer['count']}")
    for key, table in (("kind", KINDS), ("commitment", COMMITMENTS), ("motive", MOTIVES)):
        if payer.get(key):
            parts.append(table[payer[key]].split(", ")[0])
    if payer.get("monthly") is not None:
        parts.append(f"{_number(payer['monthly'])} {currency or ''}".strip() + "/month")
    if payer.get("share") is not None:
        parts.append(f"{_number(round(payer['share'] * 100, 6))}%")
    if payer.get("until"):
        parts.append(f"until {payer['until']}")
    if payer.get("in_kind"):
        parts.append("in kind")
    return " ".join(parts)


def _quoted(name: str) -> str:
    opening, closing = next((pair for pair in _QUOTES if not set(pair) & set(name)), _QUOTES[0])
    return f"{opening}{name.replace(closing, '') if set(name) & {opening, closing} else name}{closing}"


def _number(value: float) -> str:
    return f"{value:f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)
