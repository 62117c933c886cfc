"""What was understood of somebody's words: shown, mended, and judged only then."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.commands.typed import typed_facts
from bot.domain.draft import Draft, draft_of
from bot.domain.page import Field, Form, Page
from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.domain.situation import Situation, parse_situation
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk
from bot.service.drafts import UNNAMED

_OF_PEOPLE = (("paid_people", "paid"), ("volunteers", "volunteers"), ("key_people", "key"))


def describe(desk: Desk, caller: Caller, text: str, more: dict[str, Any]) -> Page:
    """The draft of a text. ``more`` is what was said beside it. Raises Refused where there is nothing to read."""
    if not text.strip():
        raise Refused("There is no text to read; describe in a sentence who pays for the project.")
    return understood(desk, caller, desk.readers.text(text, desk.today()), text, more)


def menu(desk: Desk, caller: Caller, text: str) -> Page:
    """The draft of a message. Who wrote it is not looked at."""
    return describe(desk, caller, text, {})


def understood(desk: Desk, caller: Caller, read: Read, text: str, more: dict[str, Any]) -> Page:
    """The draft of what a reader took from a text."""
    return _shown(desk, caller, draft_of(read, text, more))


def _shown(desk: Desk, caller: Caller, draft: Draft) -> Page:
    _situation(desk, draft)
    kept = desk.drafting.keep(draft, caller)
    return replace(desk.pages.draft(kept), again=not kept.fresh)


def _situation(desk: Desk, draft: Draft) -> Situation:
    """The draft as a situation of today. Raises Refused where its facts contradict each other."""
    named = {**draft.situation, "project": draft.situation.get("project") or UNNAMED}
    return parse_situation(named).dated(desk.today())


def page(desk: Desk, caller: Caller, target: str) -> Page:
    """A draft again."""
    return desk.pages.draft(desk.drafting.open(target, caller))


def judge(desk: Desk, caller: Caller, target: str) -> Stored:
    """A draft judged and stored."""
    return desk.assessing.assess(_situation(desk, desk.drafting.open(target, caller).draft), caller)


def form(desk: Desk, caller: Caller, target: str) -> Form:
    """The form to mend a draft, filled with its facts."""
    fields = filled(desk, desk.drafting.open(target, caller).draft.situation)
    return Form("Correct what was understood", "correct", tuple(fields.values()), target)


def filled(desk: Desk, given: Mapping[str, Any]) -> dict[str, Field]:
    """The fields in which a situation is mended, with what it says."""
    currency = given.get("currency") or ""

    def amount(key: str, period: str = "") -> str:
        return f"{given[key]} {currency}".strip() + period if key in given else ""

    people = ", ".join(f"{given[key]:g} {word}" for key, word in _OF_PEOPLE if key in given)
    payers = desk.readers.payers_written(given.get("payers") or [], given.get("currency"))
    fields = (
        Field("project", "Project", value=str(given.get("project") or "")),
        Field("payers", "Who pays, and how much", "Meta 70% parent; NLnet 50k EUR/yr grant until 2027-03", long=True,
              value=payers),
        Field("cost", "Cost a month", "900k USD; leave out what is nobody's business",
              value=amount("monthly_cost", "/month")),
        Field("reserves", "Cash on hand", "1.2M USD", value=amount("reserves")),
        Field("people", "People", "3 paid, 10 volunteers, 1 key", value=people),
    )  # fmt: skip
    return {field.name: field for field in fields}


def correct(desk: Desk, caller: Caller, target: str, values: dict[str, str]) -> Page:
    """The draft as it was mended: what was changed is read anew, what was emptied is left out, the rest stays."""
    kept = desk.drafting.open(target, caller)
    given = dict(kept.draft.situation)
    changed = {
        name for name, field in filled(desk, kept.draft.situation).items() if values.get(name, "") != field.value
    }
    for name in changed:
        for key in KEYS[name]:
            given.pop(key, None)
    if not any(key in given for key in ("monthly_cost", "reserves", "payers")):
        given.pop("currency", None)
    typed = {name: values[name] for name in changed if values.get(name)}
    given |= typed_facts(desk, typed, given.get("currency"))
    if "project" in typed:
        given["project"] = typed["project"]
    if "payers" in changed and "payers" in given:
        given["partial"] = sorted({*given.get("partial", ())} - {"payers"}) or None
    gone = {key for name in changed for key in KEYS[name]}
    facts = tuple(fact for fact in kept.draft.facts if fact.path.split("[")[0].split(".")[0] not in gone)
    situation = {key: value for key, value in given.items() if value is not None}
    return _shown(desk, caller, replace(kept.draft, situation=situation, facts=facts))


KEYS = {
    "project": ("project",), "payers": ("payers",), "cost": ("monthly_cost",), "reserves": ("reserves",),
    "people": ("paid_people", "volunteers", "key_people"),
}  # fmt: skip
"""The facts that each field of the form holds."""
