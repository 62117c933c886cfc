"""Every command once: its name, help and options, what it calls, and the page it shows.

Discord and the console are both made from this table; neither is known here.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from bot.commands import answers, assess, drafts, privacy
from bot.domain.fields import fold
from bot.domain.forms import LOG_FORMATS
from bot.domain.page import Answer, Attached, Button, Page
from bot.domain.refusal import Refused
from bot.domain.situation import License, Steward, parse_situation
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk
from bot.service.learn import SHOWN_KINDS

Values = Mapping[str, Any]
Run = Callable[[Desk, Caller, Values], Answer]


@dataclass(frozen=True)
class Option:
    """One option of a command. ``complete`` names who completes it while it is typed."""

    name: str
    help: str
    kind: Literal["text", "flag", "file"] = "text"
    required: bool = False
    longest: int = 300
    choices: tuple[str, ...] = ()
    complete: Literal["", "projects", "library", "what_if"] = ""


@dataclass(frozen=True)
class Command:
    """A command. ``name`` has two words where it stands in a group; ``run`` raises Refused in one sentence. What is
    ``slow`` may take longer than Discord waits; its answer is private."""

    name: str
    help: str
    run: Run
    options: tuple[Option, ...] = ()
    slow: bool = False


def complete(desk: Desk, caller: Caller, by: str, typed: str) -> list[tuple[str, str]]:
    """(shown, value) pairs for what is being typed, at most 25."""
    if by == "projects":
        return [(name, name) for name in desk.history.names(typed, caller)]
    if by == "what_if":
        return desk.asking.titles(typed)
    return desk.learning.titles(typed)


def _assess(desk: Desk, caller: Caller, values: Values) -> Answer:
    required_missing(BY_NAME["assess"], values)
    return assess.run(desk, caller, values)


def _card(desk: Desk, caller: Caller, values: Values) -> Answer:
    return assess.card_of(desk, desk.history.latest(str(values["project"]), caller))


def _history(desk: Desk, caller: Caller, values: Values) -> Answer:
    rows = desk.history.history(str(values["project"]), caller)
    return desk.pages.history(rows[0].name, rows)


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
    Command("project history", "The assessments of a project over time", _history, (_PROJECT,)),
    Command(
        "project rename",
        "Give a project another name",
        _rename,
        (_PROJECT, Option("name", "Its new name", required=True, longest=100)),
    ),
    Command("project delete", "Delete your assessments of a project for good", _delete, (_PROJECT,), slow=True),
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
        lambda desk, caller, values: privacy.log(
            desk, caller, str(values.get("format") or "jsonl"), str(values.get("project") or "")
        ),
        (
            Option("format", "How they are written: jsonl (if nothing is said) has them whole", choices=LOG_FORMATS),
            Option("project", "Only this project", longest=100, complete="projects"),
        ),
        slow=True,
    ),
    Command("help", "What whopays does, and how to ask it", _help),
)

MENU = "Assess this message"
"""The entry of the menu on a message; ``drafts.menu`` answers it."""

BY_NAME: dict[str, Command] = {command.name: command for command in COMMANDS}

VIEWS: tuple[tuple[str, str], ...] = (
    ("facts", "Facts"),
    ("why", "Why"),
    ("questions", "Questions"),
    ("stress", "Stress"),
    ("advice", "What would help"),
    ("precedents", "Precedents"),
    ("sources", "Sources"),
)


def press(desk: Desk, caller: Caller, action: str, target: str, by: str = "", chosen: str = "") -> Answer:
    """What is behind a button. ``by`` mentions who pressed it, ``chosen`` is the number of what was chosen. Raises
    Refused for what is no longer kept."""
    if action in _OPEN_TO_ALL:
        return _OPEN_TO_ALL[action](desk, target)
    if action == "answer":
        return answers.choose(desk, caller, target, chosen)
    if action == "type":
        return answers.form(desk, caller, target)
    if action in _OF_THE_CALLER:
        return _OF_THE_CALLER[action](desk, caller, target)
    stored = desk.history.open(target, caller)
    if action == "post":
        return assess.card_of(desk, stored, posted_by=by)
    if action == "export":
        return _exported(desk, stored)
    if action == "history":
        return desk.pages.history(stored.name, desk.history.history(stored.name, caller))
    if action == "plan":
        found = desk.asking.plan(parse_situation(stored.assessment["situation"]))
        return desk.pages.plan(found, name=stored.name, key=target)
    if action in dict(VIEWS):
        return desk.pages.detail(action, stored.assessment, name=stored.name, key=target)
    return assess.card_of(desk, stored)


_OPEN_TO_ALL: dict[str, Callable[[Desk, str], Page]] = {
    "example": lambda desk, _: desk.pages.card(
        desk.assessing.judge(desk.example()), name=desk.example().project, key=""
    ),
    "entry": lambda desk, name: desk.pages.entry(*desk.learning.find(name)),
    "entries": lambda desk, kind: desk.pages.entries(kind),
    "contents": lambda desk, _: desk.pages.contents(),
    "help": lambda desk, _: desk.pages.plain("help", commands=COMMANDS),
}


_OF_THE_CALLER: dict[str, Callable[[Desk, Caller, str], Answer]] = {
    **privacy.PRESSED,
    "draft": drafts.page,
    "correct": drafts.form,
    "judge": lambda desk, caller, target: assess.card_of(desk, drafts.judge(desk, caller, target)),
}


def submit(desk: Desk, caller: Caller, form: str, target: str, values: Values) -> Answer:
    """What comes of a form that was filled in: an answer to a question, or a command."""
    if form == "answer":
        return answers.type_in(desk, caller, target, str(values.get("answer", "")))
    if form == "correct":
        return drafts.correct(desk, caller, target, {name: str(value) for name, value in values.items()})
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
