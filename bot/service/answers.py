"""An answer to a question, put into the situation it was asked of."""

from typing import Any

from bot.domain.assessment import Question
from bot.domain.situation import Situation, parse_situation
from bot.engine.answers import of_payer, payer_at

UNKNOWN = None
"""The value of "I don't know"."""


def answered(given: Situation, question: Question, value: Any) -> Situation:
    """The situation with this answer in it. Raises Refused where the value does not fit there."""
    table, field = given.as_json(), question["field"]
    if value is UNKNOWN:
        return parse_situation({**table, "not_known": [*table.get("not_known", []), field]})
    payer, key = of_payer(field)
    if payer is not None:
        table["payers"][payer_at(field, given)][key] = value
    elif field in ("payers", "signals"):
        _added(table, field, value)
    elif "." in field:
        group, _, key = field.partition(".")
        table[group] = {**table.get(group, {}), key: value}
    else:
        table[field] = value
    return parse_situation(table)


def _added(table: dict[str, Any], field: str, more: list[Any]) -> None:
    """Adds to a list, which stays partial; nothing to add says that it is whole."""
    partial = set(table.get("partial", []))
    table[field] = [*table.get(field, []), *more]
    table["partial"] = sorted(partial | {field} if more else partial - {field})
    if not table["partial"]:
        del table["partial"]
