"""Amounts of several currencies in one, by the dated table that the library ships, and what there is to say of it."""

from collections import Counter
from decimal import Decimal

from bot.domain.rates import Rates
from bot.reading.wording import counted, listed


class Exchange:
    """Turns amounts into one currency, and remembers which it turned and which it could not."""

    def __init__(self, rates: Rates, currency: str) -> None:
        self.currency = currency
        self._rates = rates
        self._turned = Counter[str]()
        self._left_out = Counter[str]()

    def turn(self, amount: Decimal, currency: str) -> Decimal | None:
        """The amount in the one currency, rounded to hundredths if it was in another; None where there is no rate."""
        turned = self._rates.convert(amount, currency, self.currency)
        if turned is None:
            self._left_out[currency] += 1
        elif currency != self.currency:
            self._turned[currency] += 1
            turned = turned.quantize(Decimal("0.01"))
        return turned

    def notes(self) -> tuple[str, ...]:
        """What was converted, at which rate and of which day, and what had to be left out."""
        said: list[str] = []
        table = f"the reference rates of the {self._rates.publisher} of {self._rates.day}"
        if self._turned:
            rows = [
                f"{counted(count, 'amount')} in {code} ({self._rate(code)})" for code, count in self._turned.items()
            ]
            said.append(f"Converted to {self.currency} at {table}: {listed(rows)}.")
        if self._left_out:
            rows = [f"{counted(count, 'amount')} in {code}" for code, count in self._left_out.items()]
            said.append(f"Left out, because {table} cannot turn them into {self.currency}: {listed(rows)}.")
        return tuple(said)

    def _rate(self, code: str) -> str:
        rate = self._rates.convert(Decimal(1), code, self.currency)
        assert rate is not None, "it was turned before"
        return f"1 {code} = {rate.quantize(Decimal('0.0001')) if rate >= Decimal('0.01') else rate:.6g} {self.currency}"
