"""Every command once: its name, help and options, what it calls, and the page it shows.

Discord and the console are both made from this table; neither is known here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from bot.commands import (
    answers,
    assess,
    drafts,
    export,
    overview,
    portfolio,
    privacy,
    revise,
    settings,
    talk,
    turning,
    watching,
)  # fmt: skip
from bot.commands.turning import GO_TO
from bot.domain.fields import fold
from bot.domain.forms import BANDS, EXPORT_FORMATS
from bot.domain.page import Answer, Attached, Button, Page
from bot.domain.refusal import Refused
from bot.domain.situation import License, Steward, parse_situation
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk
from bot.service.learn import SHOWN_KINDS
from bot.service.overview import ORDERS
from bot.service.settings import RIGHTS

Values = Mapping[str, Any]
Run = Callable[[Desk, Caller, Values], Answer]


@dataclass(frozen=True)
class Option:
    """One option of a command. ``complete`` names who completes it while it is typed."""

    name: str
    help: str
    kind: Literal["text", "flag", "file", "channel", "role"] = "text"
    required: bool = False
    longest: int = 300
    choices: tuple[str, ...] = ()
    complete: Literal["", "projects", "library", "what_if", "zones", "languages"] = ""


@dataclass(frozen=True)
class Command:
    """A command. ``name`` has two words where it stands in a group; ``run`` raises Refused in one sentence. What is
    ``slow`` may take longer than Discord waits; its answer is private. What is for ``managers`` is hidden from who does
    not manage the server, and looks itself whether they do."""

    name: str
    help: str
    run: Run
    options: tuple[Option, ...] = ()
    slow: bool = False
    managers: bool = False


def complete(desk: Desk, caller: Caller, by: str, typed: str) -> list[tuple[str, str]]:
    """(shown, value) pairs for what is being typed, at most 25."""
    if by == "projects":
        return [(name, name) for name in desk.history.names(typed, caller)]
    if by == "what_if":
        return desk.asking.titles(typed)
    if by == "languages":
        return settings.languages(desk, typed)
    if by == "zones":
        return settings.zones(typed)
    return desk.learning.titles(typed)


def _assess(desk: Desk, caller: Caller, values: Values) -> Answer:
    required_missing(BY_NAME["assess"], values)
    return assess.run(desk, caller, values)


def _card(desk: Desk, caller: Caller, values: Values) -> Answer:
    return revise.card_for(desk, caller, desk.history.latest(str(values["project"]), caller))


def _rename(desk: Desk, caller: Caller, values: Values) -> Answer:
    count = desk.history.rename(str(values["project"]), str(values["name"]), caller)
    return desk.pages.plain("renamed", old=values["project"], new=values["name"], count=count)


def _delete(desk: Desk, caller: Caller, values: Values) -> Answer:
    count = desk.history.delete(str(values["project"]), caller)
    return desk.pages.plain("deleted", name=values["project"], count=count)


def _what_if(desk: Desk, caller: Caller, values: Values) -> Answer:
    stored = desk.history.latest(str(values["project"]), caller)
    situation = parse_situation(stored.assessment["situation"])
    return desk.pages.what_if(desk.asking.ask(situation, str(values["what"])), name=stored.name, key=str(stored.key))


def _learn(desk: Desk, caller: Caller, values: Values) -> Answer:
    about = str(values.get("about") or "")
    kind = fold(about)
    if kind in SHOWN_KINDS:
        return press(desk, caller, "entries", kind)
    return press(desk, caller, "entry" if about else "contents", about)


def _help(desk: Desk, caller: Caller, values: Values) -> Answer:
    return press(desk, caller, "help", "")


_PROJECT = Option("project", "The project's name", required=True, longest=100, complete="projects")

COMMANDS: tuple[Command, ...] = (
    Command(
        "assess",
        "Who pays for a project, and what happens when the money runs out",
        _assess,
        (
            Option("project", "The project's name", required=True, longest=100, complete="projects"),
            Option("describe", "A text about who pays, to be read and mended before it is judged", longest=6000),
            Option("payers", assess.LINE, longest=4000),
            Option("cost", "What it costs a month, cash and in kind: 900k USD", longest=100),
            Option("reserves", "Cash on hand: 1.2M USD", longest=100),
            Option("license", "How it is given out", choices=License.__args__),
            Option("steward", "Who runs it", choices=Steward.__args__),
            Option("people", "3 paid in Europe, 10 volunteers, 1 key", longest=200),
            Option("file", "A situation.json, funding.json, FUNDING.yml, Open Collective CSV or a budget", "file"),
            Option("post", "Post the answer to the channel at once (it is private otherwise)", "flag"),
        ),
    ),
    Command("project card", "The newest assessment of a project", _card, (_PROJECT,)),
    Command("project history", "The assessments of a project over time", overview.history, (_PROJECT,), slow=True),
    Command(
        "project compare",
        "Two projects side by side, or one at two dates: facts, findings, score",
        overview.compare,
        (
            _PROJECT,
            Option("other", "The project to hold it against", longest=100, complete="projects"),
            Option("since", "One project: the earlier day, such as 2026-03-01; the one before if left out", longest=40),
            Option("until", "One project: the later day; today if left out", longest=40),
        ),
        slow=True,
    ),
    Command(
        "project list",
        "The projects kept here: band, outlook, days since they were assessed",
        overview.projects,
        (Option("order", "What comes first: worst (if nothing is said), oldest, newest, name", choices=ORDERS),),
    ),
    Command(
        "project rename",
        "Give a project another name",
        _rename,
        (_PROJECT, Option("name", "Its new name", required=True, longest=100)),
    ),
    Command(
        "project revise",
        "Turn disputes, or what you type, into a new assessment beside the old one",
        revise.run,
        (
            _PROJECT,
            Option("payers", f"Payers to add or to change: {assess.LINE}"[:100], longest=4000),
            Option("cost", "What it costs a month, cash and in kind: 900k USD", longest=100),
            Option("reserves", "Cash on hand: 1.2M USD", longest=100),
            Option("license", "How it is given out", choices=License.__args__),
            Option("steward", "Who runs it", choices=Steward.__args__),
            Option("people", "3 paid in Europe, 10 volunteers, 1 key", longest=200),
        ),
    ),
    Command(
        "project watch",
        "Post here when a grant or the cash nears its end, or time alone changes the band; or what is watched",
        watching.watch,
        (Option("project", "The project to watch; nothing for what is watched", longest=100, complete="projects"),),
    ),
    Command("project unwatch", "Stop watching a project", watching.unwatch, (_PROJECT,)),
    Command("project delete", "Delete your assessments of a project for good", _delete, (_PROJECT,), slow=True),
    Command("portfolio", "The projects kept here, ranked, and whose exit would hurt most", portfolio.show, slow=True),
    Command(
        "whatif",
        "What would happen to a project's money and score if something changed",
        _what_if,
        (
            _PROJECT,
            Option(
                "what",
                "A scenario or an action, or your own: remove Meta; cost x2; add sponsorship 10%",
                required=True,
                longest=1000,
                complete="what_if",
            ),
        ),
    ),
    Command(
        "learn",
        "Theses, patterns, cases, actions, costs and words of funding",
        _learn,
        (
            Option(
                "about",
                "What to look up: a name, or a kind such as cases; nothing for what there is",
                longest=100,
                complete="library",
            ),
        ),
    ),
    Command("privacy show", "What is kept of you, everywhere, and what is not", privacy.show),
    Command("privacy export", "All that is kept of you, as files", privacy.export, slow=True),
    Command(
        "privacy delete",
        "Delete for good all you made, or a server's records; it asks first",
        lambda desk, caller, values: privacy.ask(desk, caller, str(values.get("what") or "mine")),
        (Option("what", "Yours, everywhere (if nothing is said), or this server's", choices=("mine", "server")),),
        slow=True,
    ),
    Command(
        "log export",
        "The assessments kept here, as files",
        export.log,
        (
            Option("format", "How they are written: jsonl (if nothing is said) has them whole", choices=EXPORT_FORMATS),
            Option("project", "Only this project", longest=100, complete="projects"),
            Option("since", "Only from this day on: 2026-01-31", longest=10),
            Option("until", "Only up to this day: 2026-12-31", longest=10),
            Option("band", "Only those of this band", choices=BANDS),
            Option("author", "Only those that you made", choices=("mine",)),
        ),
        slow=True,
    ),
    Command(
        "settings",
        "What is private, where alerts go, and who may post, revise and export in this server",
        settings.run,
        (
            Option("answers", "Whether /assess answers in private or in the channel", choices=("private", "public")),
            Option("channel", "Where alerts are posted", "channel"),
            Option("right", "A right to give, with who or role", choices=RIGHTS),
            Option("who", "Who has that right: everyone, or a permission of Discord's", choices=settings.WHO),
            Option("role", "A role that has that right", "role"),
            Option("retention", "Days after which assessments are deleted; 0 keeps them", longest=10),
            Option("time_zone", "For quiet hours and shown times: Europe/Berlin", longest=60, complete="zones"),
            Option("quiet", "Hours without alerts: 22-8, or none", longest=20),
            Option("language", "The language of what is posted here", longest=30, complete="languages"),
            Option("numbers", "That of its numbers and dates: de-CH, or language: as the replies", longest=30),
        ),
        managers=True,
    ),
    Command("help", "What whopays does, and how to ask it", _help),
)

MENU = "Assess this message"
"""The entry of the menu on a message; ``drafts.menu`` answers it."""

BY_NAME: dict[str, Command] = {command.name: command for command in COMMANDS}

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


def answer(desk: Desk, caller: Caller, command: Command, values: Values) -> tuple[Answer, bool]:
    """What a command answers, with its labels said, and whether that is for the caller alone. Raises Refused."""
    private = is_private(desk, caller, command, values)
    desk = desk if private else desk.posting(caller.scope)
    answered = command.run(desk, caller, values)
    if private:
        answered = settings.offered(desk, caller, answered)
    elif isinstance(answered, Page):
        answered = talk.posted_at_once(desk, caller, answered)
    return desk.pages.labelled(answered), private


def is_private(desk: Desk, caller: Caller, command: Command, values: Values) -> bool:
    """Whether the answer is for the caller alone. What has to be read first is, unless they ask for it to be posted."""
    if not any(option.name == "post" for option in command.options):
        return True
    post = values.get("post")
    if post is None and any(values.get(name) for name in ("describe", "file")):
        return True
    return desk.settings.private(caller, post)


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


def empty_form_page(desk: Desk, _: Caller) -> Page:
    """What is said of a form that came back empty: nothing can be judged, and an example is one press away."""
    page = desk.pages.plain("empty_form")
    return Page(page.title, page.blocks, page.accent, (Button("Show me an example", "example", style="main"),))


def required_missing(command: Command, values: Values) -> None:
    """Raises Refused when an option that must be given is not (a file may name the project itself)."""
    for option in command.options:
        if option.required and not values.get(option.name) and not values.get("file"):
            raise Refused(f"/{command.name} needs {option.name}: {option.help[0].lower()}{option.help[1:]}.")
