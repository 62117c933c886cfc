"""Feasts by which people tell a day: ``until Christmas``, ``up to Easter 2027``."""

from datetime import date, timedelta

_EASTER = frozenset(("easter", "ostern", "pâques", "páscoa"))
FEASTS = _EASTER | {"xmas", "christmas", "weihnachten", "noël", "navidad"}


def feast(form: str, year: int) -> date:
    """The day of a feast in a year; Easter by the rule of Gauss, which holds so from 1900 to 2199."""
    full = (19 * (year % 19) + 24) % 30
    full -= full == 29 or (full == 28 and year % 19 > 10)
    sunday = (2 * (year % 4) + 4 * (year % 7) + 6 * full + 5 + (year >= 2100)) % 7
    return date(year, 3, 22) + timedelta(full + sunday) if form in _EASTER else date(year, 12, 25)
