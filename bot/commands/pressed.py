"""What is behind the buttons, the menus and the forms of a page, by the names that their ids carry."""

from collections.abc import Callable
from functools import partial

from bot.commands import (
    answers,
    assess,
    drafts,
    overview,
    portfolio,
    privacy,
    revise,
    settings,
    talk,
    turning,
    watching,
)
from bot.commands.kinds import Values
from bot.commands.table import BY_NAME, COMMANDS, required_missing
from bot.commands.turning import GO_TO
from bot.domain.page import Answer, Attached, Button, Page
from bot.domain.refusal import Refused
from bot.domain.situation import parse_situation
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk

VIEWS: tuple[tuple[str, str], ...] = (
    ("why", "Why"),
    ("stress", "Stress"),
    ("advice", "What would help"),
    ("precedents", "Precedents"),
    ("sources", "Sources"),
    ("facts", "Facts"),
    ("questions", "Questions"),
)
"""The pages behind a card, in the order of its buttons; the first five stand below a posted card too."""


def press(desk: Desk, caller: Caller, action: str, target: str, by: str = "", chosen: str = "") -> Answer:
    """What is behind a button. ``by`` mentions who pressed it, ``chosen`` is the number of what was chosen. Raises
    Refused for what is no longer kept, and for a button that is not known."""
    if action in _OPEN_TO_ALL:
        return _OPEN_TO_ALL[action](desk, target)
    if action in CHOSEN:
        return CHOSEN[action](desk, caller, target, chosen)
    if action in _OF_THE_CALLER:
        return _OF_THE_CALLER[action](desk, caller, target)
    if action in _OF_AN_ASSESSMENT:
        return _OF_AN_ASSESSMENT[action](desk, caller, desk.history.open(target, caller), by)
    raise Refused("That button is not known here any more; ask anew with a command, /help lists them.")


_OPEN_TO_ALL: dict[str, Callable[[Desk, str], Page]] = {
    "example": lambda desk, _: desk.pages.card(
        desk.assessing.judge(desk.example()), name=desk.example().project, key=""
    ),
    "entry": lambda desk, name: desk.pages.entry(*desk.learning.find(name)),
    "entries": lambda desk, kind: desk.pages.entries(desk.learning.kind(kind)),
    "contents": lambda desk, _: desk.pages.contents(),
    "help": lambda desk, _: desk.pages.plain("help", commands=COMMANDS),
}

CHOSEN: dict[str, Callable[[Desk, Caller, str, str], Answer]] = {
    "answer": answers.choose,
    **settings.PRESSED,
    "pick": lambda desk, caller, _, chosen: press(desk, caller, "card", chosen),
}
"""Actions of a choice; what was chosen comes as its number."""

_OF_THE_CALLER: dict[str, Callable[[Desk, Caller, str], Answer]] = {
    **privacy.PRESSED,
    **portfolio.PRESSED,
    **overview.PRESSED,
    **revise.PRESSED,
    **talk.PRESSED,
    "type": answers.form,
    GO_TO: lambda desk, caller, target: turning.form(target),
    **watching.PRESSED,
    "draft": drafts.page,
    "correct": drafts.form,
    "judge": lambda desk, caller, target: assess.card_of(desk, drafts.judge(desk, caller, target)),
}


def _view(action: str) -> Callable[[Desk, Caller, Stored, str], Page]:
    return lambda desk, _, stored, __: desk.pages.detail(
        action, stored.assessment, name=stored.name, key=str(stored.key)
    )


def _post(desk: Desk, caller: Caller, stored: Stored, by: str) -> Page:
    desk.settings.require(caller, "post")
    return talk.posted(desk, caller, stored, by)


def _export(desk: Desk, caller: Caller, stored: Stored, _: str) -> Page:
    desk.settings.require(caller, "export")
    return _exported(desk, stored)


_OF_AN_ASSESSMENT: dict[str, Callable[[Desk, Caller, Stored, str], Answer]] = {
    "card": lambda desk, caller, stored, _: revise.card_for(desk, caller, stored),
    "agree": talk.agree,
    "post": _post,
    "export": _export,
    "plan": lambda desk, _, stored, __: desk.pages.plan(
        desk.asking.plan(parse_situation(stored.assessment["situation"])), name=stored.name, key=str(stored.key)
    ),
    **{action: _view(action) for action, _ in VIEWS},
}

ACTIONS = frozenset({*_OPEN_TO_ALL, *CHOSEN, *_OF_THE_CALLER, *_OF_AN_ASSESSMENT})
"""Every action that a button of a page may name."""

SLOW = privacy.SLOW | portfolio.SLOW | overview.DRAWN
"""Buttons whose work may take longer than Discord waits for a first answer."""

FORMS: dict[str, Callable[[Desk, Caller, str, Values, str], Answer]] = {
    "answer": lambda desk, caller, target, values, _: answers.type_in(
        desk, caller, target, str(values.get("answer", ""))
    ),
    GO_TO: lambda desk, caller, target, values, _: turning.go(
        partial(press, desk, caller), target, str(values.get("page", ""))
    ),
    "correct": lambda desk, caller, target, values, _: drafts.correct(desk, caller, target, _texts(values)),
    "revise": lambda desk, caller, target, values, _: revise.retyped(desk, caller, target, _texts(values)),
    "times": lambda desk, caller, _, values, __: settings.times(desk, caller, values),
    "dispute": lambda desk, caller, target, values, by: talk.dispute(desk, caller, target, _texts(values), by),
}
"""Forms that are filled in about a record; every other one is filled in for the command of its name."""


def _texts(values: Values) -> dict[str, str]:
    return {name: str(value) for name, value in values.items()}


def submit(desk: Desk, caller: Caller, form: str, target: str, values: Values, by: str = "") -> Answer:
    """What comes of a form that was filled in: an answer to a question, or a command. ``by`` mentions who posted the
    card that the form was opened from. Raises Refused for a form that is not known."""
    if form in FORMS:
        return FORMS[form](desk, caller, target, values, by)
    if form not in BY_NAME:
        raise Refused("That form is not known here any more; ask anew with a command, /help lists them.")
    required_missing(BY_NAME[form], values)
    return BY_NAME[form].run(desk, caller, values)


def _exported(desk: Desk, stored: Stored) -> Page:
    """An assessment as files."""
    page = desk.pages.plain("exported", name=stored.name, id=stored.id)
    files = tuple(
        Attached(f"{stored.id}.{ending}", desk.pages.document(form, stored.assessment).encode(), alt)
        for form, ending, alt in (
            ("json", "json", "The assessment as JSON"),
            ("markdown", "md", "The assessment as Markdown"),
        )
    )
    return Page(page.title, page.blocks, page.accent, (Button("Back", "card", str(stored.key)),), files)
