"""How the readers write amounts and counts in what they say of a file."""

from collections.abc import Sequence
from decimal import Decimal

MOST_NAMED = 5


def money(amount: Decimal, currency: str | None) -> str:
    """``2,000 USD``; cents only where there are some."""
    cents = amount.quantize(Decimal("0.01"))
    text = f"{cents:,.0f}" if cents == cents.to_integral_value() else f"{cents:,.2f}"
    return f"{text} {currency}" if currency else text


def number(amount: Decimal) -> int | float:
    """A decimal as a situation takes it: at most four decimals, a whole one as an integer."""
    value = amount.quantize(Decimal("0.0001"))
    return int(value) if value == value.to_integral_value() else float(value)


def counted(count: int, one: str, many: str = "") -> str:
    """``1 row``, ``2,000 rows``."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """``A, B and C``; of many the first few, and how many more."""
    if len(words) > MOST_NAMED:
        return f"{', '.join(words[:MOST_NAMED])} and {len(words) - MOST_NAMED:,} more"
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else "none"
