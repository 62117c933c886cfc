"""Talk about a posted card: the voices on it, disputes, the first message of a thread, polls and their results."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from bot.commands import revise
from bot.commands.answers import options, question_of
from bot.commands.disputed_value import HINT, read_value
from bot.commands.talk_buttons import for_polls, posted_buttons
from bot.domain.assessment import Question
from bot.domain.disputed import disputable, payer_of, with_fact
from bot.domain.fields import fold
from bot.domain.page import Answer, Field, Form, Page
from bot.domain.refusal import Refused, did_you_mean, shown
from bot.domain.situation import parse_situation
from bot.domain.talk import Ballot, Dispute
from bot.engine.answers import of_payer
from bot.service.answers import UNKNOWN, answered
from bot.service.assess import Caller, Stored
from bot.service.desk import Desk
from bot.service.revise import put_right
from bot.service.talk import in_a_server, only_in_a_server
from bot.service.talk_ports import Thread

LONGEST_REASON = 300
_LABEL = 95


def posted(desk: Desk, caller: Caller, stored: Stored, by: str) -> Page:
    """The card for a channel: in a server with the voices on it and what lets people talk about it."""
    desk = desk.posting(caller.scope)
    page = revise.card_for(desk, caller, stored, posted_by=by)
    if not in_a_server(caller):
        page = replace(page, blocks=(*page.blocks, *desk.pages.plain("no_talk").blocks))
        return desk.pages.labelled(page)
    voices = desk.talk.talk.voices(stored)
    block = desk.talk.pages.voices(voices, stored.assessment)
    *above, last = page.buttons
    buttons = (*above, *posted_buttons(str(stored.key), voices), last)
    page = replace(page, blocks=(*page.blocks, block) if block else page.blocks, buttons=buttons)
    return desk.pages.labelled(page)


def posted_at_once(desk: Desk, caller: Caller, page: Page) -> Page:
    """The card of a command that posts its answer, with what a posted card has."""
    if page.action != "card" or not in_a_server(caller):
        return page
    card = posted(desk, caller, desk.history.open(page.target, caller), by="")
    return replace(page, buttons=card.buttons, choices=())


def again(desk: Desk, caller: Caller, stored: Stored, by: str) -> Page:
    """The posted card as it is now, in its own place."""
    return replace(posted(desk, caller, stored, by), instead=True, again=False)


def agree(desk: Desk, caller: Caller, stored: Stored, by: str) -> Page:
    """The posted card after somebody agreed, or took that back."""
    desk.talk.talk.agree(stored, caller)
    return again(desk, caller, stored, by)


# --- disputes ---------------------------------------------------------------------------------------------------------


def dispute_form(desk: Desk, caller: Caller, target: str) -> Form:
    """The form in which a fact is disputed."""
    stored = desk.history.open(target, caller)
    mine = [desk.talk.pages.fact(dispute.field) for dispute in desk.talk.talk.own(stored, caller)]
    known = f"You dispute {', '.join(mine)}; leave this empty to take that back." if mine else ""
    fields = (
        Field(
            "fact", "Which fact is another one?", choices=labels(desk, stored),
            about="A payer stands with all that is said of it",
        ),
        Field("value", "What is it?", HINT, about=known),
        Field("reason", "How do you know?", "annual report 2025, page 4", long=True, about="At most 300 characters"),
    )  # fmt: skip
    return Form("Dispute a fact", "dispute", fields, target)


def labels(desk: Desk, stored: Stored) -> tuple[str, ...]:
    """The facts that can be disputed, numbered."""
    facts = disputable(stored.assessment["situation"])
    return tuple(
        f"{n}. {'payer ' if payer_of(f) else ''}{desk.talk.pages.fact(f)}"[:_LABEL] for n, f in enumerate(facts, 1)
    )


def dispute(desk: Desk, caller: Caller, target: str, values: Mapping[str, str], by: str) -> Page:
    """The posted card after a fact was disputed, or a dispute taken back. Raises Refused for what is not understood,
    and for a value that is what the card says, or that contradicts the rest of it."""
    only_in_a_server(caller)
    stored = desk.history.open(target, caller)
    field = _chosen(desk, stored, values.get("fact", ""))
    text = values.get("value", "").strip()
    if text:
        desk.talk.talk.dispute(stored, _dispute(desk, stored, field, text, values.get("reason", "").strip()), caller)
    else:
        _take_back(desk, caller, stored, field)
    return again(desk, caller, stored, by)


def _take_back(desk: Desk, caller: Caller, stored: Stored, field: str) -> None:
    mine = any(dispute.field == field for dispute in desk.talk.talk.own(stored, caller))
    if not mine and not desk.talk.talk.was_done(caller):
        raise Refused(f"The value is empty; write what {desk.talk.pages.fact(field)} would be.")
    desk.talk.talk.take_back(stored, field, caller)


def _chosen(desk: Desk, stored: Stored, text: str) -> str:
    """The fact that was chosen, by its number or its name."""
    facts = disputable(stored.assessment["situation"])
    number = text.partition(".")[0].strip()
    if number.isdecimal() and 1 <= int(number[:3]) <= len(facts):
        return facts[int(number[:3]) - 1]
    names = {fold(desk.talk.pages.fact(field)): field for field in facts}
    wanted = fold(text).removeprefix("payer ")
    if wanted not in names:
        said = f"{shown(text)} is not a fact that can be disputed" if text else "No fact was chosen"
        raise Refused(said + did_you_mean(wanted, names).rstrip("?") + ".")
    return names[wanted]


def _dispute(desk: Desk, stored: Stored, field: str, text: str, reason: str) -> Dispute:
    if len(reason) > LONGEST_REASON:
        raise Refused(f"The reason has {len(reason)} characters; at most {LONGEST_REASON} are taken.")
    given = desk.talk.revising.as_of_today(stored)
    value, currency = read_value(desk, given, field, text)
    found = Dispute(field, value, text, reason, currency if "currency" not in given else None)
    if parse_situation(put_right(given, found)) == parse_situation(given):
        raise Refused("That is what the card says already; a dispute gives another value.")
    return found


# --- threads and polls ------------------------------------------------------------------------------------------------


def opening(desk: Desk, caller: Caller, target: str) -> tuple[str, Page]:
    """The title of a project's thread and its first message. Raises Refused outside of servers."""
    only_in_a_server(caller)
    stored, desk = desk.history.open(target, caller), desk.posting(caller.scope)
    page = desk.pages.labelled(desk.talk.pages.opening(stored))
    return page.title, page


def thread_of(desk: Desk, caller: Caller, message: int) -> Thread | None:
    """The discussion of a posted card."""
    return desk.talk.talk.thread_of(message)


def forget_thread(desk: Desk, caller: Caller, thread: int) -> None:
    """Forgets a thread that is not there any more."""
    desk.talk.talk.forget_thread(thread)


def mark_opened(desk: Desk, caller: Caller, message: int) -> None:
    """Remembers that the first message of a discussion was posted."""
    desk.talk.talk.mark_opened(message)


def mark_told(desk: Desk, caller: Caller, thread: int, revision: int) -> None:
    """Remembers that a revision was told in a thread."""
    desk.talk.talk.mark_told(thread, revision)


def poll_of(desk: Desk, caller: Caller, thread: int, field: str) -> int | None:
    """The message with the poll about a field in a thread."""
    return desk.talk.talk.poll_of(thread, field)


def keep_poll(desk: Desk, caller: Caller, thread: int, field: str, message: int) -> None:
    """Remembers the newest poll about a field in a thread."""
    desk.talk.talk.keep_poll(thread, field, message)


def plain(desk: Desk, caller: Caller, template: str, values: Mapping[str, Any]) -> Page:
    """A page from one of the small templates."""
    return desk.pages.plain(template, **values)


def keep_thread(desk: Desk, caller: Caller, target: str, message: int, thread: int) -> None:
    """Remembers the thread of a posted card."""
    desk.talk.talk.keep_thread(desk.history.open(target, caller), message, thread)


def poll(desk: Desk, caller: Caller, target: str) -> Ballot:
    """A question as a poll. Raises Refused for one that a poll can't hold."""
    only_in_a_server(caller)
    stored, question = question_of(desk, caller, target)
    if target.partition(".")[2] not in [str(n) for n, _ in for_polls(stored.assessment)]:
        raise Refused("That question has no answers that a poll could hold; press Answer in private.")
    return desk.posting(caller.scope).talk.pages.ballot(question, stored.assessment, target)


def take(desk: Desk, caller: Caller, target: str, counts: Sequence[int]) -> Page:
    """The revision that a poll's result makes. ``counts`` are the votes of its answers, in their order. Raises Refused
    where there is no winner, or the project says that already."""
    only_in_a_server(caller)
    stored, question = question_of(desk, caller, target)
    values = [*(reply["value"] for reply in question["answers"]), UNKNOWN]
    base = desk.talk.revising.base(str(stored.key), caller)
    return revise.revision(
        desk, caller, base, lambda table: _with_answer(table, question, values[_winner(counts, options(question))])
    )


def _winner(counts: Sequence[int], answers: Sequence[str]) -> int:
    most = max(counts, default=0)
    first = [i for i, count in enumerate(counts) if count == most]
    if not most or len(counts) != len(answers):
        raise Refused("Nobody has voted yet; take the result when somebody has.")
    if len(first) > 1:
        tied = " and ".join(f'"{answers[i]}"' for i in first)
        raise Refused(f"{tied} have {most} {'vote' if most == 1 else 'votes'} each; a result needs one winner.")
    return first[0]


def _with_answer(table: Mapping[str, Any], question: Question, value: Any) -> dict[str, Any]:
    """A situation with the answer to a question in it, also where the question is not open any more."""
    payer, key = of_payer(question["field"])
    if payer is not None and value is not UNKNOWN:
        return with_fact(table, f"payers[{payer}]", {key: value})
    return answered(parse_situation(table), question, value).as_json()


PRESSED: dict[str, Callable[[Desk, Caller, str], Answer]] = {"dispute": dispute_form}
