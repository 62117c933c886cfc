"""``/assess``: what was typed, pasted or uploaded, as a card, a draft or a form."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.commands import drafts
from bot.commands.typed import typed_facts
from bot.domain.page import Answer, Field, Form, Page
from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.domain.situation import Situation, parse_situation
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk, Pages, Upload


def run(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Answer:
    """A card, the draft of a text, or the form where only a name is given."""
    if values.get("describe"):
        return drafts.describe(desk, caller, str(values["describe"]), typed_beside(desk, values))
    typed = typed_situation(desk, values)
    if typed is None:
        return assess_form(str(values["project"]))
    situation, read = typed
    upload = values.get("file")
    if read and read.source == "text" and isinstance(upload, Upload):
        text = upload.data.decode("utf-8-sig", "replace")
        return drafts.understood(desk, caller, read, text, typed_beside(desk, values))
    stored = desk.assessing.assess(situation, caller)
    page = card_of(desk, stored)
    return page if read is None else with_reading(desk.pages, page, read)


def with_reading(pages: Pages, page: Page, read: Read) -> Page:
    """A card with what its file proves and cannot show, behind the headline: on the first part of a page that has
    several, because the other parts are made again without the file."""
    if not (read.proves or read.lacks or read.notes):
        return page
    return replace(page, blocks=(page.blocks[0], *pages.plain("shows", read=read).blocks, *page.blocks[1:]))


def typed_situation(desk: Desk, values: Mapping[str, Any]) -> tuple[Situation, Read | None] | None:
    """What was typed as a situation, with what was read of a file; None when it is only a name, so that a form is the
    better answer."""
    given = {name: value for name, value in values.items() if value not in (None, "") and name != "post"}
    if set(given) <= {"project"}:
        return None
    upload = given.get("file")
    read = desk.readers.file(upload.name, upload.data, desk.today()) if isinstance(upload, Upload) else None
    data = read.situation if read else {}
    if read and not (given.get("project") or data.get("project")):
        raise Refused("The file does not say which project it is of; give the project's name as well.")
    facts = typed_facts(desk, given, data.get("currency"))
    return parse_situation({**data, **facts, "project": given.get("project") or data.get("project")}), read


def typed_beside(desk: Desk, values: Mapping[str, Any]) -> dict[str, Any]:
    """What was typed beside a text, as facts."""
    given = {name: value for name, value in values.items() if value not in (None, "")}
    return typed_facts(desk, given, None) | ({"project": given["project"]} if given.get("project") else {})


def card_of(desk: Desk, stored: Stored, posted_by: str | None = None) -> Page:
    """The card of a stored assessment."""
    key = str(stored.key)
    page = desk.pages.card(stored.assessment, name=stored.name, key=key, posted_by=posted_by)
    return page if stored.fresh else replace(page, again=True)


LINE = "Meta 70% parent; NLnet 50k EUR/yr grant until 2027-03; volunteers in kind"


def assess_form(project: str) -> Form:
    """The form for a project of which only the name is given."""
    return Form(
        "Who pays for it?",
        "assess",
        (
            Field("project", "Project", value=project),
            Field(
                "payers", "Who pays, and how much", "Meta 70% parent; NLnet 50k EUR/yr grant until 2027-03", long=True
            ),
            Field("cost", "Cost a month", "900k USD; leave out what is nobody's business"),
            Field("reserves", "Cash on hand", "1.2M USD"),
            Field("describe", "Or paste a note about it", "a README section, a news line: it is read first", long=True),
        ),
    )
