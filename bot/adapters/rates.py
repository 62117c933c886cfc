"""The table of exchange rates on disk: ``rates.toml`` beside the library's entries.

It is read apart from them: rates turn amounts into one currency before a situation is judged, and judge nothing.
"""

from decimal import Decimal
from pathlib import Path
from typing import Annotated, Any

from pydantic import Field, ValidationError

from bot.adapters.problem import Problem
from bot.adapters.told import told
from bot.adapters.toml import read_toml
from bot.domain.fields import Currency, Day, Number, Value
from bot.domain.rates import Rates

RATES = "rates.toml"


class RatesFile(Value):
    """What the file says: the day, the entry of its source, who set the rates, and what one euro was worth."""

    date: Day
    source: str
    publisher: Annotated[str, Field(min_length=1, max_length=120)]
    euro: Annotated[dict[Currency, Annotated[Number, Field(gt=0, le=10**9)]], Field(min_length=1)]


def checked_rates(data: dict[str, Any], problems: list[Problem]) -> RatesFile | None:
    """The values of the file; None with every problem told where they are not right."""
    try:
        return RatesFile.model_validate(data)
    except ValidationError as error:
        problems.extend(Problem(RATES, *told(RatesFile, detail)) for detail in error.errors(include_url=False))
        return None


def read_rates(folder: Path) -> Rates | None:
    """The rates of a library's folder; None where they can't be used, which the check of the library explains."""
    problems: list[Problem] = []
    data = read_toml(folder / RATES, RATES, problems)
    file = None if data is None else checked_rates(data, problems)
    if file is None:
        return None
    return Rates(file.date, file.publisher, {code: Decimal(str(rate)) for code, rate in file.euro.items()})
