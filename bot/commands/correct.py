"""Mending the facts of an assessment: a new one is made beside it, and says what became of the score."""

from collections.abc import Mapping

from bot.commands.drafts import KEYS, changed_fields, filled, mended
from bot.domain.assessment import Assessment
from bot.domain.page import Field, Form, Page
from bot.domain.refusal import Refused
from bot.domain.situation import License, parse_situation
from bot.service.assess import Caller
from bot.service.desk import Desk

FORM = "amend"


def form(desk: Desk, caller: Caller, target: str) -> Form:
    """The form with what was understood of payers, money, people and license."""
    fields = _fields(desk, desk.history.open(target, caller).assessment)
    return Form("Correct what was understood", FORM, tuple(fields.values()), target)


def _fields(desk: Desk, assessment: Assessment) -> dict[str, Field]:
    given = assessment["situation"]
    fields = filled(desk, given)
    del fields["project"]
    license_field = Field("license", "License", choices=License.__args__, value=given.get("license", ""))
    return fields | {"license": license_field}


def submit(desk: Desk, caller: Caller, target: str, values: Mapping[str, str]) -> Page:
    """The card of the corrected situation, on the day of the one before. Raises Refused where nothing was changed."""
    stored = desk.history.open(target, caller)
    before, was = stored.assessment, {**stored.assessment["situation"], "project": stored.name}
    fields = _fields(desk, before)
    given = mended(desk, was, changed_fields(fields, values), values)
    changed = [name for name in fields if any(was.get(key) != given.get(key) for key in KEYS[name])]
    if not changed:
        raise Refused("Nothing was changed, so the assessment stays as it is.")
    said = {key for name in changed for key in KEYS[name] if key in given}
    given["not_known"] = [field for field in given.get("not_known", []) if field.split("[")[0] not in said] or None
    now = desk.assessing.assess(parse_situation(given), caller)
    return desk.pages.corrected(now, before, [fields[name].label for name in changed])
