"""A fact as somebody types it into a form: the readers of the typed options, one fact at a time."""

from collections.abc import Callable, Mapping
from typing import Any, get_args

from bot.domain import situation as s
from bot.domain.disputed import MORE, payer_of
from bot.domain.fields import fold
from bot.domain.refusal import Refused, did_you_mean, shown
from bot.service.desk import Desk

_GONE = frozenset(("nothing", "gone", "none", "no", "0"))
_Read = Callable[[Desk, Mapping[str, Any], str, str], tuple[Any, str | None]]
HINT = "2M USD · 40% grant until 2028-03 · nothing · 3 paid, 1 key · permissive"


def read_value(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    """What was typed of a fact, and the currency of an amount. ``nothing`` says of a payer that it does not pay.
    Raises Refused as the readers do."""
    read = _payer if payer_of(field) is not None else _READ[field]
    return read(desk, given, field, text)


def _payer(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    """The rest of a line of the payers line, behind the payer's name."""
    if fold(text) in _GONE:
        return None, None
    if ";" in text or "\n" in text:
        raise Refused("One payer is disputed at a time; write what it gives, such as 40% grant until 2028-03.")
    payers, currency = desk.readers.payers(f'"x" {text}', desk.today(), given.get("currency"))
    change = {key: value for key, value in payers[0].items() if key != "name"}
    if not change:
        raise Refused(f"{shown(text)} says nothing of the payer; write it like 40% grant until 2028-03, or nothing.")
    return change, currency


def _payers(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    payers, currency = desk.readers.payers(text, desk.today(), given.get("currency"))
    if not payers:
        raise Refused("Another payer needs a name; write it like NLnet 50k EUR/yr grant until 2028-03.")
    return payers, currency


def _amount(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    what = "cost" if field in ("monthly_cost", "compute_cost") else "reserves"
    return desk.readers.amount(text, what, given.get("currency"))


def _part(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    payers, _ = desk.readers.payers(f'"x" {text}', desk.today(), None)
    if set(payers[0]) != {"name", "share"}:
        raise Refused(f"{shown(text)} is not a part of the whole; write it like 40%.")
    return payers[0]["share"], None


def _number(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    if not text.strip().isdecimal() or len(text) > 9:
        raise Refused(f"{shown(text)} is not a whole number; write it like 12.")
    return int(text), None


def _day(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    return desk.readers.day(text, desk.today()).isoformat(), None


def _people(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    return desk.readers.people(text), None


def _word(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    return _known(text, _WORDS[field]), None


def _signals(desk: Desk, given: Mapping[str, Any], field: str, text: str) -> tuple[Any, str | None]:
    """All the signals as they are right, commas between them."""
    if fold(text) in _GONE:
        return [], None
    return sorted({_known(part, s.SIGNALS) for part in text.split(",") if part.strip()}), None


def _known(text: str, known: tuple[str, ...]) -> str:
    word = fold(text).replace(" ", "_").replace("-", "_")
    if word not in known:
        raise Refused(f"{shown(text.strip())} is not a known word{did_you_mean(word, known)}".rstrip(".?") + ".")
    return word


_WORDS: dict[str, tuple[str, ...]] = {
    "license": get_args(s.License), "steward": get_args(s.Steward), "artifact": get_args(s.Artifact),
    "revenue_plan": get_args(s.RevenuePlan), "succession_plan": get_args(s.SuccessionPlan),
    "fiscal_host.kind": get_args(s.HostKind),
}  # fmt: skip
_READ: dict[str, _Read] = {
    MORE: _payers, "people": _people, "signals": _signals, "next_training_run.by": _day,
    **dict.fromkeys(("monthly_cost", "reserves", "compute_cost", "next_training_run.cost"), _amount),
    **dict.fromkeys(("cuttable_share", "paying_users_share", "next_training_run.funded_share"), _part),
    **dict.fromkeys(("runway_months_stated", "organizations"), _number),
    **dict.fromkeys(_WORDS, _word),
}  # fmt: skip
