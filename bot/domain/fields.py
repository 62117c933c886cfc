"""Kinds of value that situations and library entries share: numbers, dates, names, currencies."""

import re
import unicodedata
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, PlainSerializer

from bot.domain.refusal import nearest, refuse, shown

FIRST_DAY, LAST_DAY = date(1970, 1, 1), date(2100, 12, 31)
LARGEST_AMOUNT = 10**12
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")

# ISO 4217, the currencies in use.
CURRENCIES = frozenset(
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG "
    "HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL "
    "MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR "
    "RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD "
    "TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG".split()
)


class Value(BaseModel):
    """Base of all typed values: frozen, closed, strict."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)


def tidy(number: float) -> float:
    """A number rounded to four decimals, and a whole one as an integer."""
    rounded = round(number, 4)
    return int(rounded) if rounded == int(rounded) else rounded


def _plain_number(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 10**18:
        raise refuse(f"has {len(str(abs(value)))} digits; at most {LARGEST_AMOUNT:,} is taken")
    return value


def _as_is(number: float) -> Any:
    return number


# The serializer keeps whole numbers whole: pydantic would write 5 as 5.0 in a float field.
Number = Annotated[
    float,
    Field(allow_inf_nan=False),
    BeforeValidator(_plain_number),
    AfterValidator(tidy),
    PlainSerializer(_as_is, when_used="json"),
]
Amount = Annotated[Number, Field(ge=0, le=LARGEST_AMOUNT)]
Share = Annotated[Number, Field(ge=0, le=1)]


def parse_day(value: Any) -> Any:
    """A date from its ISO form; other things are refused in a sentence that shows the form."""
    if isinstance(value, date) and not hasattr(value, "hour"):
        day = value
    elif isinstance(value, str) and _ISO_DATE.fullmatch(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            raise refuse(f"is {shown(value)}, a day that does not exist") from None
    else:
        raise refuse(f"is {shown(value)}; a date is written like 2027-03-31")
    if not FIRST_DAY <= day <= LAST_DAY:
        raise refuse(f"is {day.isoformat()}; dates run from {FIRST_DAY.year} to {LAST_DAY.year}")
    return day


Day = Annotated[date, BeforeValidator(parse_day)]


def visible(text: str) -> str:
    """The text without characters that draw nothing or turn the reading direction (Unicode class Cf)."""
    return text if text.isascii() else "".join(c for c in text if unicodedata.category(c) != "Cf")


def _name(text: str) -> str:
    text = text.strip()
    if any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Zl", "Zp") for c in text):
        raise refuse("holds a control character or a broken one; a name is plain text on one line")
    if not visible(text).strip():
        raise refuse("is empty; a name needs at least one visible character")
    return text


Name = Annotated[str, Field(max_length=100), AfterValidator(_name)]


def fold(name: str) -> str:
    """The form under which two spellings of a name are the same: NFKC, case and spaces aside."""
    return " ".join(unicodedata.normalize("NFKC", visible(name)).casefold().split())


def _currency(code: str) -> str:
    if code not in CURRENCIES:
        near = nearest(code, (c.lower() for c in CURRENCIES))
        hint = f"; did you mean {near.upper()}?" if near else ", such as USD or EUR"
        raise refuse(f"is {shown(code)}; a currency is a code of ISO 4217{hint}")
    return code


Currency = Annotated[str, AfterValidator(_currency)]
