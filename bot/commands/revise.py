"""``/project revise`` and its buttons: open disputes, or values typed, become a revision."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from bot.commands.assess import card_of
from bot.commands.drafts import changed_fields, filled, mended
from bot.commands.typed import typed_facts
from bot.domain.disputed import MORE, with_fact
from bot.domain.page import Answer, Button, Field, Form, Notice, Page
from bot.domain.refusal import Refused
from bot.domain.situation import License
from bot.engine.difference import difference
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk
from bot.service.revise import Revision

Table = dict[str, Any]


def run(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Answer:
    """``/project revise``: a revision of what is typed; where nothing is, the page of what is disputed."""
    base = desk.history.latest(str(values["project"]), caller)
    given = {name: value for name, value in values.items() if value not in (None, "") and name != "project"}
    if not given:
        return page_of(desk, caller, base)
    return revision(desk, caller, base, lambda table: _typed(desk, table, given))


def _typed(desk: Desk, table: Table, given: Mapping[str, Any]) -> Table:
    """The situation with what was typed. Payers that are named are added or changed; the others stay."""
    facts = typed_facts(desk, given, table.get("currency"))
    payers = facts.pop("payers", None)
    table = table | facts
    if payers is None:
        return table
    return with_fact(table, MORE, payers) if payers else table | {"payers": [], "partial": None}


def page(desk: Desk, caller: Caller, target: str) -> Page:
    """The page of what is disputed, from a card."""
    return page_of(desk, caller, desk.talk.revising.base(target, caller))


def page_of(desk: Desk, caller: Caller, base: Stored) -> Page:
    """What is disputed of a project, and the ways to a revision."""
    disputes = desk.talk.revising.open_disputes(base, caller)
    return desk.talk.pages.disputes(base, disputes, desk.today().isoformat())


def form(desk: Desk, caller: Caller, target: str) -> Form:
    """The form with what is said now."""
    desk.settings.require(caller, "revise")
    base = desk.talk.revising.base(target, caller)
    fields = _fields(desk, desk.talk.revising.as_of_today(base))
    return Form("Correct what was understood", "revise", tuple(fields.values()), str(base.key))


def _fields(desk: Desk, table: Table) -> dict[str, Field]:
    fields = filled(desk, table)
    del fields["project"]
    return fields | {"license": Field("license", "License", choices=License.__args__, value=table.get("license", ""))}


def retyped(desk: Desk, caller: Caller, target: str, values: Mapping[str, str]) -> Answer:
    """The revision of a form: what was changed in it is read anew, what was emptied is left out, the rest stays."""

    def change(table: Table) -> Table:
        return mended(desk, table, changed_fields(_fields(desk, table), values), values)

    shown = desk.history.open(target, caller)
    base = desk.talk.revising.base(target, caller)
    if base.key != shown.key and (caller.interaction is None or desk.talk.revising.earlier(caller) is None):
        raise Refused("Somebody has revised it since the form was opened; open it again to see what is said now.")
    return revision(desk, caller, base, change)


def take_up(desk: Desk, caller: Caller, target: str) -> Answer:
    """The revision of one dispute, by its key."""
    base, at = _base_and_dispute(desk, caller, target)
    chosen = [kept for kept in desk.talk.revising.open_disputes(base, caller) if kept.key == at]
    return _of_disputes(desk, caller, base, lambda table: desk.talk.revising.with_disputes(table, chosen), bool(chosen))


def take_all(desk: Desk, caller: Caller, target: str) -> Answer:
    """The revision of all disputes that were there when the page was shown."""
    base, last = _base_and_dispute(desk, caller, target)
    chosen = [kept for kept in desk.talk.revising.open_disputes(base, caller) if kept.key <= last]
    return _of_disputes(desk, caller, base, lambda table: desk.talk.revising.with_disputes(table, chosen), bool(chosen))


def _of_disputes(desk: Desk, caller: Caller, base: Stored, change: Callable[[Table], Table], any_left: bool) -> Answer:
    if not any_left and desk.talk.revising.earlier(caller) is None:
        raise Refused("That dispute is not open any more: it was taken up or taken back.")
    return revision(desk, caller, base, change)


def _base_and_dispute(desk: Desk, caller: Caller, target: str) -> tuple[Stored, int]:
    key, _, at = target.partition(".")
    if not at.isdecimal() or len(at) > 18:
        raise Refused("That dispute is not kept here; open the assessment and press Revise again.")
    return desk.talk.revising.base(key, caller), int(at)


def renew(desk: Desk, caller: Caller, target: str) -> Answer:
    """The revision that changes nothing but the day, and what the day brings about."""
    return revision(desk, caller, desk.talk.revising.base(target, caller), lambda table: table, renew=True)


def revision(
    desk: Desk, caller: Caller, base: Stored, change: Callable[[Table], Table], *, renew: bool = False
) -> Page:
    """The card of a revision as ``change`` makes it of what is said as of today, with what its threads are told; that
    of an earlier delivery where there was one."""
    desk.settings.require(caller, "revise")
    service = desk.talk.revising
    made = service.earlier(caller)
    if made is None:
        made = service.revise(base, change(service.as_of_today(base)), caller, renew=renew)
    return _revised(desk, desk.posting(caller.scope), made)


def _revised(desk: Desk, posting: Desk, made: Revision) -> Page:
    """The card of a revision, with what its threads are told."""
    summary = posting.talk.pages.summary(made, difference(made.before.assessment, made.now.assessment))
    summary = posting.pages.labelled(summary)
    notices = tuple(Notice(thread, summary, made.now.key) for thread in made.threads)
    return replace(_card(desk, made.now, made.before), notices=notices)


def card_for(desk: Desk, caller: Caller, stored: Stored, posted_by: str | None = None) -> Page:
    """The card of an assessment; a revision's has the difference to the one before above it."""
    before = desk.talk.revising.followed(stored, caller)
    return _card(desk, stored, before, posted_by) if before else card_of(desk, stored, posted_by)


def _card(desk: Desk, now: Stored, before: Stored, posted_by: str | None = None) -> Page:
    block = desk.talk.pages.changed(difference(before.assessment, now.assessment))
    page = card_of(desk, now, posted_by)
    return replace(
        page, blocks=(block, *page.blocks), buttons=(Button("What changed", "difference", str(now.key)), *page.buttons)
    )


def changes(desk: Desk, caller: Caller, target: str) -> Page:
    """All that a revision changed. Raises Refused where the assessment before is not kept any more."""
    now = desk.history.open(target, caller)
    before = desk.talk.revising.followed(now, caller)
    if before is None:
        raise Refused("The assessment before this one is not kept any more.")
    found = difference(before.assessment, now.assessment)
    return desk.talk.pages.difference(found, name=now.name, key=target)


PRESSED: dict[str, Callable[[Desk, Caller, str], Answer]] = {
    "revise": page, "retype": form, "take_up": take_up, "take_all": take_all, "renew": renew, "difference": changes,
}  # fmt: skip
