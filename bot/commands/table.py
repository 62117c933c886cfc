"""Every command once: its name, help and options, what it calls, and the page it shows."""

from bot.commands import assess, export, overview, portfolio, privacy, revise, settings, watching
from bot.commands.kinds import Command, Option, Values
from bot.domain.fields import fold
from bot.domain.forms import BANDS, EXPORT_FORMATS
from bot.domain.page import Answer
from bot.domain.refusal import Refused
from bot.domain.situation import License, Steward, parse_situation
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.learn import SHOWN_KINDS
from bot.service.overview import ORDERS
from bot.service.settings import RIGHTS


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


def _learn(desk: Desk, _: Caller, values: Values) -> Answer:
    about = str(values.get("about") or "")
    if not about:
        return desk.pages.contents()
    kind = fold(about)
    return desk.pages.entries(kind) if kind in SHOWN_KINDS else desk.pages.entry(*desk.learning.find(about))


def _help(desk: Desk, _: Caller, __: Values) -> Answer:
    return desk.pages.plain("help", commands=COMMANDS)


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


def required_missing(command: Command, values: Values) -> None:
    """Raises Refused when an option that must be given is not (a file may name the project itself)."""
    for option in command.options:
        if option.required and not values.get(option.name) and not values.get("file"):
            raise Refused(f"/{command.name} needs {option.name}: {option.help[0].lower()}{option.help[1:]}.")
