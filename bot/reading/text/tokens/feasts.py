"""Feasts by which people tell a day: ``until Christmas``, ``up to Easter 2027``."""

from datetime import date, timedelta

_CHRISTMAS = frozenset(("xmas", "christmas", "weihnachten", "noël", "navidad"))
_EASTER = frozenset(("easter", "ostern", "pâques", "páscoa"))
FEASTS = _CHRISTMAS | _EASTER


def feast(form: str, year: int) -> date:
    """The day of a feast in a year."""
    return date(year, 12, 25) if form in _CHRISTMAS else _easter(year)


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar, by Gauss with the exceptions for 1900 to 2199."""
    golden, moon = year % 19, 24
    full = (19 * golden + moon) % 30
    full -= full == 29 or (full == 28 and golden > 10)
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + 5 + (year >= 2100)) % 7
    return date(year, 3, 22) + timedelta(full + sunday)
