"""What people ask "what if" in: ``remove Meta; cost x2; add hosted_service 20%; bind NLnet until 2028-01``.

Changes are parted by ``;`` or a new line. Each is one row of a table: a form, and what is made of it.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from bot.domain.change import Change
from bot.domain.fields import fold
from bot.domain.refusal import Refused, explain, nearest, shown
from bot.domain.situation import KINDS, SIGNALS, License, RevenuePlan, Steward, SuccessionPlan
from bot.reading.dates import parse_date
from bot.reading.payer_item import read_item
from bot.reading.vocabulary import COMMITMENTS, PHRASES, key
from bot.reading.words import bounded, plain

FORMS = (
    "remove Meta", "Meta x0.5", "end NLnet 2027-03", "bind NLnet until 2028-01", "extend NLnet 12 months",
    "add hosted_service 20%", "cost x2", "reserves +3 months", "training x2", "fund training 50%", "license permissive",
    "steward foundation", "key people 3", "signal layoffs", "no layoffs",
)  # fmt: skip
MOST_CHANGES = 10
LONGEST = 300
_CHANGE: TypeAdapter[Change] = TypeAdapter(Change)
_SET = {
    "license": get_args(License), "steward": get_args(Steward), "revenue_plan": get_args(RevenuePlan),
    "succession_plan": get_args(SuccessionPlan),
}  # fmt: skip
_COUNTED = {"key people": "key_people", "organizations": "organizations", "organisations": "organizations"}


@dataclass(frozen=True, slots=True)
class Asked:
    """What a question is asked of: the payers' names, the day, and the currency of the amounts."""

    payers: Sequence[str]
    day: date
    currency: str | None


def read_changes(text: str, payers: Sequence[str], day: date, currency: str | None) -> list[Change]:
    """The changes of a what-if. Raises Refused, quoting the part, for what is not understood."""
    parts = [plain(part) for part in re.split(r"[;\n]", bounded(text, "The what-if")) if plain(part)]
    if not parts:
        raise Refused(f"The what-if is empty; write it like {FORMS[0]}, {FORMS[6]} or {FORMS[5]}.")
    if len(parts) > MOST_CHANGES:
        raise Refused(f"The what-if has {len(parts)} changes; at most {MOST_CHANGES} are taken at once.")
    asked = Asked(payers, day, currency)
    return [_read(part, asked) for part in parts]


def _read(part: str, asked: Asked) -> Change:
    if len(part) > LONGEST:
        raise Refused(f"{shown(part, 40)} has {len(part)} characters; a change has at most {LONGEST}.")
    for form, build in _TABLE:
        if match := form.fullmatch(part):
            try:
                return _CHANGE.validate_python(build(match, asked))
            except ValidationError as error:
                raise Refused(explain(error, {}, name=shown(part, 40))) from None
    raise Refused(f"{shown(part)} is no change that is known; write it like {', '.join(FORMS)}.")


# --- who, when, how much ----------------------------------------------------------------------------------------------


def _who(word: str, asked: Asked) -> str:
    """Which payers a word means: a name, ``largest``, ``all``, a kind or a commitment."""
    folded = fold(word).removeprefix("the ")
    by_name = {fold(name): name for name in asked.payers}
    if folded in by_name or fold(word) in by_name:
        return f"name:{by_name.get(fold(word)) or by_name[folded]}"
    begin = [name for key_, name in by_name.items() if key_.startswith(f"{folded} ")]
    if len(begin) == 1:
        return f"name:{begin[0]}"
    if folded in ("largest", "largest payer"):
        return "largest"
    if folded in ("all", "everybody", "everyone", "all payers"):
        return "all"
    group, value = PHRASES.get(key(folded), ("", folded.replace(" ", "_")))
    if group == "kind" or value in KINDS:
        return f"kind:{value}"
    if group == "commitment" or value in COMMITMENTS:
        return f"commitment:{value}"
    if value.removesuffix("s") in COMMITMENTS:
        return f"commitment:{value.removesuffix('s')}"
    near = nearest(folded, by_name)
    hint = f"did you mean {by_name[near]}?" if near else (
        f"its payers are {', '.join(asked.payers)}." if asked.payers else "it has no payers by name."
    )  # fmt: skip
    raise Refused(f"{shown(word)} is no payer of the project and no kind of payer; {hint}")


def _factor(match: re.Match[str]) -> float:
    """``x2``, ``+10%`` or ``-20 %`` as what the amount is multiplied by."""
    if times := match["times"]:
        return float(times.replace(",", "."))
    step = float(match["percent"].replace(",", ".")) / 100
    return round(1 + step if match["sign"] == "+" else 1 - step, 4)


def _end(match: re.Match[str], asked: Asked) -> dict[str, Any]:
    """``in 9 months``, ``for 24 months``, ``now`` or a date."""
    if match["now"]:
        return {"months": 0}
    if months := match["months"]:
        return {"months": int(months)}
    return {"until": parse_date(match["date"] or match["bare"], asked.day)}


# --- the table --------------------------------------------------------------------------------------------------------


def _scaled(match: re.Match[str], asked: Asked) -> dict[str, Any]:
    """``NAME x0.5``: the cost, the reserves, the training run, or a payer."""
    what = fold(match["what"])
    does = {"cost": "scale_cost", "costs": "scale_cost", "monthly cost": "scale_cost", "reserves": "scale_reserves",
            "cash": "scale_reserves", "training": "scale_training", "training run": "scale_training"}  # fmt: skip
    if what in does and what not in map(fold, asked.payers):
        return {"do": does[what], "by": _factor(match)}
    return {"do": "scale_payer", "who": _who(match["what"], asked), "by": _factor(match)}


def _added(match: re.Match[str], asked: Asked) -> dict[str, Any]:
    """``add`` and a payer as the payers line has it."""
    item = read_item(match["item"], asked.day)
    payer = dict(item.payer)
    if "kind" not in payer:
        raise Refused(f"{shown(match['item'])} does not say of what kind the new payer is, such as sponsorship 10%.")
    if item.currency and asked.currency and item.currency != asked.currency:
        raise Refused(
            f"{shown(match['item'])} is in {item.currency}, but the project's amounts are in {asked.currency}."
        )
    if payer.pop("in_kind", False) and payer["kind"] not in ("volunteer_labor", "compute_credits"):
        raise Refused(f"{shown(match['item'])} is in kind; what is added is money, compute credits or volunteers.")
    if "share" not in payer and "monthly" not in payer:
        raise Refused(f"{shown(match['item'])} does not say how much; write it like {FORMS[5]}.")
    return {"do": "add_payer", **payer, **({"until": date.fromisoformat(payer["until"])} if "until" in payer else {})}


def _set(match: re.Match[str], asked: Asked) -> dict[str, Any]:
    fact, value = match["fact"].casefold().replace(" ", "_"), match["value"].casefold().replace(" ", "_")
    if value not in _SET[fact]:
        raise Refused(f"{shown(match['value'])} is no {match['fact'].casefold()}; known are {', '.join(_SET[fact])}.")
    return {"do": "set", "fact": fact, "value": value}


def _signal(match: re.Match[str], asked: Asked) -> dict[str, Any]:
    return {"do": "signal", "drop" if match["no"] else "add": match["signal"].casefold().replace(" ", "_")}


def _row(pattern: str, build: Callable[[re.Match[str], Asked], dict[str, Any]]) -> tuple[re.Pattern[str], Any]:
    return re.compile(pattern, re.IGNORECASE), build


_NUMBER = r"[0-9]{1,6}(?:[.,][0-9]{1,4})?"
_BY = rf"(?:[x×*] ?(?P<times>{_NUMBER})|(?P<sign>[+−-]) ?(?P<percent>{_NUMBER}) ?%)"
_END = (
    r"(?:(?P<now>now|today|at once)|(?:in |after |for )?(?P<months>[0-9]{1,3}) months?"
    r"|(?:until|on|by) (?P<date>.+)|(?P<bare>[0-9][0-9./-]*|[A-Z][A-Za-z]*[0-9]? [0-9]{4}))"
)
_SIGNAL_WORDS = "|".join(sorted((s.replace("_", "[ _]") for s in SIGNALS), key=len, reverse=True))
_FACTS = "|".join(name.replace("_", "[ _]") for name in _SET)

_TABLE: list[tuple[re.Pattern[str], Callable[[re.Match[str], Asked], dict[str, Any]]]] = [
    _row(rf"(?:(?:set|signal|add) )?(?P<no>(?:no|drop|without) )?(?:signal )?(?P<signal>{_SIGNAL_WORDS})", _signal),
    _row(rf"(?:set )?(?P<fact>{_FACTS})(?: to| is|:| =|=)? (?P<value>.+)", _set),
    _row(rf"(?:set )?(?P<fact>{'|'.join(_COUNTED)})(?: to|:| =|=)? (?P<value>[0-9]{{1,6}})",
         lambda m, _: {"do": "set", "fact": _COUNTED[m["fact"].casefold()], "value": float(m["value"])}),
    _row(r"fund (?:the )?(?:next )?training(?: run)?(?: by)? (?P<percent>[0-9]{1,3}(?:\.[0-9]+)?) ?%",
         lambda m, _: {"do": "fund_training", "share": round(float(m["percent"]) / 100, 4)}),
    _row(r"(?:add (?P<a>[0-9]{1,3}) months?(?: of cost)? to (?:the )?reserves|reserves ?\+ ?(?P<b>[0-9]{1,3}) months?)",
         lambda m, _: {"do": "add_reserves", "months": int(m["a"] or m["b"])}),
    _row(r"(?:remove|lose|drop) (?P<who>.+)|(?:if )?(?P<leaver>.+) (?:leaves|is gone|goes)",
         lambda m, a: {"do": "remove_payer", "who": _who(m["who"] or m["leaver"], a)}),
    _row(r"(?:halve (?P<a>.+)|(?P<b>.+) halves)",
         lambda m, a: {"do": "scale_payer", "who": _who(m["a"] or m["b"], a), "by": 0.5}),
    _row(rf"(?:scale )?(?P<what>.+?) ?{_BY}", _scaled),
    _row(rf"end (?P<who>.+?) {_END}", lambda m, a: {"do": "end_payer", "who": _who(m["who"], a), **_end(m, a)}),
    _row(r"extend (?P<who>.+?) (?:by |for )?(?P<months>[0-9]{1,3}) months?",
         lambda m, a: {"do": "extend_payer", "who": _who(m["who"], a), "months": int(m["months"])}),
    _row(rf"bind (?P<who>.+?)(?: by (?:a |an )?(?P<how>contract|grant agreement|pledge))? {_END}",
         lambda m, a: {"do": "bind_payer", "who": _who(m["who"], a),
                       "commitment": (m["how"] or "contract").casefold().replace(" ", "_"), **_end(m, a)}),
    _row(r"add (?P<item>.+)", _added),
]  # fmt: skip
"""The forms in the order in which they are tried: the narrow ones first."""
