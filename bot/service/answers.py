"""An answer to a question, put into the situation it was asked of."""

from typing import Any

from bot.domain.assessment import Question
from bot.domain.fields import fold
from bot.domain.situation import Situation, parse_situation
from bot.engine.answers import of_payer

UNKNOWN = None
"""The value of "I don't know"."""


def answered(given: Situation, question: Question, value: Any) -> Situation:
    """The situation with this answer in it. Raises Refused where the value does not fit there."""
    table, field = given.as_json(), question["field"]
    if value is UNKNOWN:
        return parse_situation({**table, "not_known": [*table.get("not_known", []), field]})
    payer, key = of_payer(field)
    if payer is not None:
        _first(table["payers"], payer, key)[key] = value
    elif field in ("payers", "signals"):
        _added(table, field, value)
    elif "." in field:
        group, _, key = field.partition(".")
        table[group] = {**table.get(group, {}), key: value}
    else:
        table[field] = value
    return parse_situation(table)


def _first(payers: list[dict[str, Any]], name: str, key: str) -> dict[str, Any]:
    """The payer of this name of whom the fact is missing."""
    return next(p for p in payers if fold(p["name"]) == fold(name) and key not in p)


def _added(table: dict[str, Any], field: str, more: list[Any]) -> None:
    """Adds to a list, which stays partial; nothing to add says that it is whole."""
    partial = set(table.get("partial", []))
    table[field] = [*table.get(field, []), *more]
    table["partial"] = sorted(partial | {field} if more else partial - {field})
    if not table["partial"]:
        del table["partial"]
