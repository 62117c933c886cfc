"""How a command is answered: what it shows, to whom, and what is offered while it is typed."""

from bot.commands import settings, talk
from bot.commands.kinds import Command, Values
from bot.domain.page import Answer, Button, Page
from bot.service.assess import Caller
from bot.service.desk import Desk


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


def empty_form_page(desk: Desk, _: Caller) -> Page:
    """What is said of a form that came back empty: nothing can be judged, and an example is one press away."""
    page = desk.pages.plain("empty_form")
    return Page(page.title, page.blocks, page.accent, (Button("Show me an example", "example", style="main"),))
