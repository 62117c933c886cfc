"""Facts as people type them into options and forms."""

from collections.abc import Mapping
from typing import Any

from bot.service.desk import Desk


def typed_facts(desk: Desk, given: Mapping[str, Any], currency: str | None) -> dict[str, Any]:
    """What was typed, as facts of a situation. ``currency`` is what is known of it already. Raises Refused."""
    facts: dict[str, Any] = {}
    if "cost" in given:
        facts["monthly_cost"], currency = desk.readers.amount(given["cost"], "cost", currency)
    if "reserves" in given:
        facts["reserves"], currency = desk.readers.amount(given["reserves"], "reserves", currency)
    if "payers" in given:
        facts["payers"], currency = desk.readers.payers(given["payers"], desk.today(), currency)
    if "people" in given:
        facts |= desk.readers.people(given["people"])
    facts |= {name: given[name] for name in ("license", "steward") if name in given}
    return facts | ({"currency": currency} if currency else {})
