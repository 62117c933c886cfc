"""Exchange rates of one day: what amounts in other currencies come to in a situation's own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Rates:
    """What one euro was worth on a day, by currency; ``publisher`` is who set the rates."""

    day: date
    publisher: str
    euro: Mapping[str, Decimal]

    def convert(self, amount: Decimal, given: str, wanted: str) -> Decimal | None:
        """The amount in the wanted currency, by way of the euro; None where one of the two has no rate."""
        if given == wanted:
            return amount
        source, target = self._euro(given), self._euro(wanted)
        return None if source is None or target is None else amount / source * target

    def _euro(self, currency: str) -> Decimal | None:
        return Decimal(1) if currency == "EUR" else self.euro.get(currency)
