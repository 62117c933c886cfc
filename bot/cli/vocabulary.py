"""The words that curators write with: the facts a pattern may test and the fields of a situation, as tables."""

from collections.abc import Callable

from pydantic import BaseModel
from rich.table import Table

from bot.domain.situation import MEANINGS, FiscalHost, IncomeYear, Payer, Situation, TrainingRun
from bot.engine.facts import FACTS


def facts() -> Table:
    """What the conditions of a pattern may speak of, as the engine declares it."""
    better = {"more": "more is better", "less": "less is better", "neither": ""}
    table = Table("fact", "unit", "better", "what it is, or the words it takes", box=None, pad_edge=False)
    for fact in FACTS.values():
        table.add_row(fact.name, _UNITS[fact.unit], better[fact.better], ", ".join(fact.values) or fact.title)
    return table


def fields() -> Table:
    """What a situation may say, as its model declares it: the words a field takes, and what it means."""
    table = Table("field", "takes", "what it says", box=None, pad_edge=False)
    models = {"": Situation, "payers": Payer, "next_training_run": TrainingRun, "income_history": IncomeYear,
              "fiscal_host": FiscalHost}  # fmt: skip
    for name, meaning in MEANINGS.items():
        group, _, field = name.rpartition(".")
        table.add_row(name, _takes(models[group], field), meaning)
    return table


def _takes(model: type[BaseModel], field: str) -> str:
    schema = model.model_json_schema(by_alias=True)["properties"][field]
    kinds = [kind for kind in schema.get("anyOf", [schema]) if kind.get("type") != "null"]
    kind = kinds[0].get("items", kinds[0])
    if "enum" in kind:
        return ", ".join(kind["enum"])
    return {"string": "a date" if kind.get("format") == "date" else "text", "boolean": "true or false",
            "array": "a list"}.get(str(kind.get("type")), "a number")  # fmt: skip


VOCABULARY: dict[str, Callable[[], Table]] = {"facts": facts, "fields": fields}
_UNITS = {
    "money": "currency units", "ratio": "part of 1", "months": "months", "people": "people", "count": "number",
    "choice": "one of", "signals": "has / lacks",
}  # fmt: skip
