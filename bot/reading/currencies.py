"""Currencies as people write them beside an amount: codes, signs and names."""

import re
from collections.abc import Iterable

from bot.domain.fields import CURRENCIES
from bot.domain.refusal import Refused, nearest, shown

# ``$`` alone is the US dollar and ``¥`` alone the yen, unless a code beside the amount says which other one.
_SIGNS = {
    "$": "USD", "US$": "USD", "C$": "CAD", "CA$": "CAD", "A$": "AUD", "AU$": "AUD", "NZ$": "NZD", "HK$": "HKD",
    "S$": "SGD", "NT$": "TWD", "MX$": "MXN", "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "JPY", "JP¥": "JPY",
    "CN¥": "CNY", "元": "CNY", "₹": "INR", "₩": "KRW", "₽": "RUB", "₺": "TRY", "₴": "UAH", "₪": "ILS", "₫": "VND",
    "₦": "NGN", "₱": "PHP", "฿": "THB",
}  # fmt: skip
_NAMES = {
    "dollar": "USD", "dollars": "USD", "US dollars": "USD", "euro": "EUR", "euros": "EUR", "pound": "GBP",
    "pounds": "GBP", "yen": "JPY", "yuan": "CNY", "RMB": "CNY", "NIS": "ILS",
    "shekels": "ILS", "Swiss francs": "CHF", "SFr": "CHF", "zł": "PLN",
    "kč": "CZK", "Kč": "CZK",
}  # fmt: skip
_SEVERAL = {
    "kr": "SEK, NOK, DKK or ISK", "kr.": "SEK, NOK, DKK or ISK", "kronor": "SEK or ISK", "kroner": "NOK or DKK",
    "Rs": "INR, PKR, LKR or NPR", "Rs.": "INR, PKR, LKR or NPR", "₨": "INR, PKR, LKR or NPR",
    "rupees": "INR, PKR, LKR or NPR", "francs": "CHF, XOF or XAF", "Fr.": "CHF, XOF or XAF",
    "pesos": "MXN, ARS, CLP, COP or PHP", "crowns": "CZK, SEK, NOK or DKK", "dinars": "RSD, KWD, JOD or TND",
}  # fmt: skip
_SHARED_SIGNS = {
    "$": frozenset(
        [
            "USD",
            "CAD",
            "AUD",
            "NZD",
            "HKD",
            "SGD",
            "TWD",
            "MXN",
            "ARS",
            "CLP",
            "COP",
            "UYU",
            "DOP",
            "JMD",
            "TTD",
            "BBD",
            "BSD",
            "BMD",
            "BND",
            "FJD",
            "NAD",
            "XCD",
        ]
    ),
    "¥": frozenset(("JPY", "CNY")),
    "£": frozenset(("GBP", "EGP", "LBP", "GIP", "SHP", "FKP", "SYP", "SDG")),
}
THREE_DECIMALS = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))
# These codes are words or names in small letters, and count as codes in capitals only.
_ALSO_WORDS = frozenset(
    ["ALL", "BAM", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "PEN", "RON", "SOS", "TOP", "TRY"]
)


def _either(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_LETTERED = [mark for mark in (*_NAMES, *_SEVERAL) if mark[-1].isalpha()]
_OTHER = [*_SIGNS, *(mark for mark in _SEVERAL if not mark[-1].isalpha())]
CODE = f"(?:(?:{_either(CURRENCIES - _ALSO_WORDS)}|(?-i:{_either(_ALSO_WORDS)}))(?![A-Za-z]))"
MARK = f"(?:{_either(_OTHER)}|(?:{_either(_LETTERED)})(?![A-Za-z])|{CODE})"

_MEANS = {mark.casefold(): code for mark, code in (_SIGNS | _NAMES).items()}
_CHOICE = {mark.casefold(): codes for mark, codes in _SEVERAL.items()}


def currency_of(marks: list[str], part: str) -> str | None:
    """The one currency that the marks beside an amount give, None where there are none.

    A code beats a sign that it shares (``$50k CAD``). Raises Refused for a mark that several currencies use, and for
    two currencies; ``part`` is what is quoted.
    """
    codes = {_code(mark) for mark in marks}
    for sign, sharing in _SHARED_SIGNS.items():
        if sign in marks and len(codes) == 2 and codes <= sharing:
            codes.discard(_SIGNS[sign])
    if len(codes) > 1:
        raise Refused(f"{shown(part)} gives two currencies, {' and '.join(sorted(codes))}; keep one.")
    return next(iter(codes), None)


def _code(mark: str) -> str:
    key = mark.casefold()
    if key in _CHOICE:
        raise Refused(f"{shown(mark)} is used by several currencies; write the code instead: {_CHOICE[key]}.")
    return _MEANS.get(key) or mark.upper()


def code_of(mark: str) -> str | None:
    """The currency of one sign, name or code; None for another word, and for what several currencies use.

    A code that is also a word (``ALL``, ``TRY``) counts in capitals only.
    """
    code = mark.upper()
    if code in CURRENCIES and (mark.isupper() or code not in _ALSO_WORDS):
        return code
    return _MEANS.get(mark.casefold())


def unknown_currency(word: str) -> Refused:
    """The refusal of a word that stands where a currency would."""
    near = nearest(word, (code.lower() for code in CURRENCIES))
    hint = f"; did you mean {near.upper()}?" if near else ", such as USD or EUR."
    return Refused(f"{shown(word)} is not a currency; it is a code of ISO 4217{hint}")
