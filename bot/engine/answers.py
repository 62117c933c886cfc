"""What answers a question about a fact: the field of the situation that decides it, how it is asked, and the answers
that one can click. "I don't know" is always one of them and is not listed.

A field is ``license``, ``next_training_run.cost`` or ``payers[Meta].commitment``. ``[]`` for a list says that nothing
is to be added to it.
"""

from collections.abc import Callable, Iterator
from typing import Any, Literal, get_args

from bot.domain import situation as s
from bot.domain.assessment import Reply
from bot.domain.fields import fold
from bot.domain.situation import Payer, Situation
from bot.domain.tongue import ENGLISH, N_, Tongue
from bot.engine.concentration import MANY_BEHIND_ONE_LINE
from bot.engine.facts import FACTS
from bot.engine.funding import end_is_open

Typed = Literal["", "amount", "date", "payers", "incomes"]

_MAY_BE_USERS = ("donations", "sponsorship", "other")
_MONEY = (".share", ".commitment", ".kind", ".until", "payers+")
_WHO = ("payers", ".kind", ".share", "payers+")
_FIRM = ("payers", ".commitment", ".kind", ".until", ".share", "payers+")
_CASH = ("monthly_cost", "reserves", "payers", *_MONEY)
_RUN = ("next_training_run", "next_training_run.cost", "next_training_run.funded_share")

_DECIDES: dict[str, tuple[str, ...]] = {
    "runway": _CASH,
    "runway_in_hand": ("monthly_cost", "reserves"),
    "runway_after_run": (*_RUN, "next_training_run.by", *_CASH),
    "top_payer": ("payers", ".share", ".kind", ".count", "payers+"),
    "payers_for_half": ("payers", ".share", ".kind", ".count", "payers+"),
    "from_users": ("payers", ".kind", ".user", ".share", "payers+"),
    "written": _FIRM,
    "bound": _FIRM,
    "lasting": ("payers", ".until", ".commitment", ".kind", ".share", "payers+"),
    "coverage": (*_FIRM, "monthly_cost"),
    "training_gap": (*_RUN, "monthly_cost"),
    "run_unfunded": ("next_training_run", "next_training_run.funded_share"),
    "staying": ("payers", ".motive", ".share", "payers+"),
    "income_trend": ("income_history",),
    "paying_users": ("paying_users_share",),
    "cuttable": ("cuttable_share",),
    "compute": ("compute_cost", "monthly_cost"),
    "fiscal_host": ("fiscal_host.kind",),
    **dict.fromkeys(("earned", "parent", "venture", "grants", "gifts", "dues", "credits", "unpaid", "editions"), _WHO),
}
"""The fields that decide a fact, the one to ask for first standing first; a fact not named is a field of its own.
``.kind`` is that of the weightiest payer of whom it is missing, ``payers+`` whoever else pays."""


def field_for(fact: str, given: Situation) -> str | None:
    """The field to ask for, None where nothing that is missing decides the fact (such as whether a pledge is kept)."""
    refused = given.not_known or ()
    found = (field for name in _DECIDES.get(fact, (fact,)) for field in _missing(name, given))
    return next((field for field in found if field not in refused), None)


def _missing(name: str, given: Situation) -> Iterator[str]:
    """The fields behind a name that are not answered yet."""
    if name.startswith("."):
        for payer in sorted(given.payers or (), key=_weight):
            if _LACKS[name](payer):
                yield f"payers[{payer.name}].{'motive' if name == '.user' else name[1:]}"
    elif name in ("payers", "payers+", "signals"):
        values, key = (given.signals, "signals") if name == "signals" else (given.payers, "payers")
        more = name != "payers" and key in (given.partial or ())
        if more or (values is None and name != "payers+"):
            yield key
    else:
        table, _, key = name.rpartition(".")
        of = getattr(given, table) if table else given
        if (of is None and table == "fiscal_host") or (of is not None and getattr(of, key) is None):
            yield name


def payer_at(field: str, given: Situation) -> int:
    """Which of the payers a field such as ``payers[Meta].share`` asks for: of several of one name, the weightiest of
    whom it is missing. Raises StopIteration where there is none."""
    name, key = of_payer(field)
    payers = given.payers or []
    order = sorted(range(len(payers)), key=lambda i: _weight(payers[i]))
    lacks = _LACKS[f".{key}"]
    return next(i for i in order if fold(payers[i].name) == fold(name or "") and lacks(payers[i]))


def _weight(payer: Payer) -> tuple[float, float, str, str]:
    """The weightiest first, and one of whom nothing is said before all; of equal ones the first by name."""
    if payer.share is None and payer.monthly is None:
        return -2.0, 0.0, fold(payer.name), payer.name
    return -(payer.share or 0.0), -(payer.monthly or 0.0), fold(payer.name), payer.name


_LACKS: dict[str, Callable[[Payer], bool]] = {
    ".kind": lambda p: p.kind is None,
    ".share": lambda p: p.share is None and p.monthly is None,
    ".commitment": lambda p: p.commitment is None and p.kind != "volunteer_labor",
    ".motive": lambda p: p.motive is None,
    ".user": lambda p: p.motive is None and p.kind in _MAY_BE_USERS,
    ".count": lambda p: p.count is None and p.kind in MANY_BEHIND_ONE_LINE,
    ".until": lambda p: p.until is None and not end_is_open(p.kind, p.commitment),
}

# --- how it is asked --------------------------------------------------------------------------------------------------

_OF_A_PAYER = {
    "kind": N_("Of what kind is the payer {payer}?"),
    "share": N_("Which part of what the project runs on comes from {payer}?"),
    "commitment": N_("How firmly bound is what comes from {payer}?"),
    "motive": N_("What moves {payer} to give?"),
    "count": N_("How many payers stand behind {payer}?"),
    "until": N_("Until when does the money from {payer} run?"),
}
_ASKS = {
    "monthly_cost": FACTS["monthly_cost"].ask,
    "reserves": FACTS["reserves"].ask,
    "next_training_run": N_("Is a training run planned, and what will it cost?"),
    "next_training_run.cost": N_("What will the next training run cost?"),
    "next_training_run.by": N_("When is the next training run due?"),
    "next_training_run.funded_share": N_(
        "How much of the next training run do others than the project's own cash pay?"
    ),
    "income_history": FACTS["income_trend"].ask,
    "paying_users_share": FACTS["paying_users"].ask,
    "cuttable_share": FACTS["cuttable"].ask,
    "compute_cost": FACTS["compute"].ask,
    "fiscal_host.kind": FACTS["fiscal_host"].ask,
}


def ask(field: str, given: Situation, tongue: Tongue = ENGLISH) -> str:
    """The question for a field, in a person's words."""
    payer, key = of_payer(field)
    if payer is not None:
        return tongue.gettext(_OF_A_PAYER[key], payer=payer)
    if field == "payers":
        return tongue.gettext("Who pays, and how much?" if given.payers is None else "Who else pays?")
    if field == "signals" and given.signals is not None:
        return tongue.gettext("What else happened lately?")
    return tongue.gettext(_ASKS[field] if field in _ASKS else FACTS[field].ask)


def of_payer(field: str) -> tuple[str | None, str]:
    """``payers[Meta].kind`` as the payer's name and the field of it; None and the field as it is for any other."""
    if not field.startswith("payers["):
        return None, field
    name, _, key = field.removeprefix("payers[").rpartition("].")
    return name, key


# --- the answers ------------------------------------------------------------------------------------------------------

_WORDS: dict[str, tuple[str, ...]] = {
    "kind": s.KINDS, "commitment": get_args(s.Commitment), "motive": get_args(s.Motive),
    "license": get_args(s.License), "steward": get_args(s.Steward), "artifact": get_args(s.Artifact),
    "revenue_plan": get_args(s.RevenuePlan), "succession_plan": get_args(s.SuccessionPlan),
    "fiscal_host.kind": get_args(s.HostKind),
}  # fmt: skip
_PARTS: dict[str, tuple[float, ...]] = {
    "share": (0.1, 0.25, 0.5, 0.75, 0.95),
    "paying_users_share": (0, 0.001, 0.01, 0.05, 0.2),
    "cuttable_share": (0, 0.1, 0.25, 0.5),
    "next_training_run.funded_share": (0, 0.25, 0.5, 0.75, 1),
}
_COUNTS: dict[str, tuple[int, ...]] = {
    "count": (1, 3, 10, 50, 200), "key_people": (1, 2, 3, 5, 10), "organizations": (1, 2, 3, 5, 10),
    "volunteers": (0, 1, 3, 10, 50), "paid_people": (0, 1, 3, 10, 50),
}  # fmt: skip
_TYPED: dict[str, Typed] = {
    "monthly_cost": "amount", "reserves": "amount", "compute_cost": "amount", "next_training_run": "amount",
    "next_training_run.cost": "amount", "next_training_run.by": "date", "until": "date", "payers": "payers",
    "income_history": "incomes",
}  # fmt: skip


def typed(field: str) -> Typed:
    """What may be typed in answer, "" where the answers are all there is."""
    return _TYPED.get(of_payer(field)[1], "")


def replies(field: str, given: Situation) -> list[Reply]:
    """The answers that one can click."""
    key = of_payer(field)[1]
    if key in _WORDS:
        return [_reply(word.replace("_", " "), word) for word in _WORDS[key]]
    if key in _PARTS:
        room = 1.01 - sum(p.share or 0 for p in given.payers or ()) if key == "share" else 1
        return [_reply(f"{part * 100:g} %", part) for part in _PARTS[key] if part <= room]
    if key in _COUNTS:
        return [_reply(str(count), count) for count in _COUNTS[key]]
    if key == "signals":
        left = [word for word in s.SIGNALS if word not in (given.signals or ())]
        return [_reply("nothing else" if given.signals else "nothing of note", []),
                *(_reply(word.replace("_", " "), [word]) for word in left)]  # fmt: skip
    if key == "payers":
        return [_reply("nobody" if given.payers is None else "nobody else", [])]
    if key == "reserves":
        return [_reply("nothing", 0)]
    if key == "next_training_run":
        return [_reply("none is planned", {"cost": 0, "funded_share": 1})]
    return []


def _reply(say: str, value: Any) -> Reply:
    return {"say": say, "value": value}
