"""Threads and polls: what takes more of Discord than the answer to an interaction.

Each post has a nonce of its own, by which Discord makes it once within some minutes, and is remembered in the log
after that; so neither a second delivery nor a second press posts again.
"""

import asyncio
import contextlib
import hashlib
import logging
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any, Protocol, TypeVar
from weakref import WeakValueDictionary

import discord
from discord import ui

from bot.commands import talk
from bot.discord_ui.deliver import Interaction, deliver, promise
from bot.discord_ui.views import custom_id, layout
from bot.domain.page import Answer, Page
from bot.domain.refusal import Refused
from bot.domain.talk import Ballot
from bot.service.talk import IN_A_SERVER

_log = logging.getLogger(__name__)
T = TypeVar("T")

THREAD_IS_THERE = 160004
ARCHIVE_MINUTES = 7 * 24 * 60
POLL_OPEN = timedelta(days=3)
_RIGHTS = {
    "view_channel": "View Channel",
    "create_public_threads": "Create Public Threads",
    "send_messages_in_threads": "Send Messages in Threads",
    "send_polls": "Create Polls",
    "read_message_history": "Read Message History",
}
_THREADS = (discord.ChannelType.public_thread, discord.ChannelType.private_thread, discord.ChannelType.news_thread)


class Front(Protocol):
    """What is needed of the client."""

    async def ask(self, interaction: Interaction, do: Callable[..., T], *given: Any) -> T:
        """Runs something with the desk and the caller, in the worker thread."""
        ...

    async def fetch_channel(self, channel_id: int, /) -> Any:
        """A channel or thread, asked for at Discord."""
        ...

    def get_partial_messageable(self, id: int, /) -> discord.PartialMessageable:  # noqa: A002 - discord.py's name
        """A channel or thread to post to, by its number."""
        ...


async def discuss(front: Front, interaction: Interaction, target: str) -> None:
    """Opens the thread of a posted card with its first message, or leads to the one that is there."""
    message = _message(interaction)
    _need_server(interaction)
    kind = interaction.channel.type if interaction.channel else None
    if kind in _THREADS:
        raise Refused("This card is in a thread already; talk about it right here.")
    if kind not in (discord.ChannelType.text, discord.ChannelType.news):
        raise Refused("No thread can be opened in this kind of channel; post the card to a text channel.")
    await promise(interaction, private=True, aside=True)
    title, page = await front.ask(interaction, talk.opening, target)
    async with _one_at_a_time(message.id):
        kept = await front.ask(interaction, talk.thread_of, message.id)
        if kept is not None and await _is_gone(front, kept.thread):
            await front.ask(interaction, talk.forget_thread, kept.thread)
            kept = None
        if kept is None:
            _need(interaction, "view_channel", "create_public_threads", "send_messages_in_threads")
            await front.ask(interaction, talk.keep_thread, target, message.id, await _thread(message, title))
            kept = await front.ask(interaction, talk.thread_of, message.id)
        if kept is None:
            raise Refused("The assessment was deleted while its thread was opened.")
        if not kept.opened:
            try:
                await _post(front, kept.thread, page, what="opening")
            except discord.NotFound:
                await front.ask(interaction, talk.forget_thread, kept.thread)
                raise Refused("The thread of this card was deleted; post the card once more to open another.") from None
            await front.ask(interaction, talk.mark_opened, message.id)
    await deliver(interaction, await front.ask(interaction, talk.plain, "talk_link", {"thread": kept.thread}))


async def _is_gone(front: Front, thread: int) -> bool:
    """Whether a thread was deleted."""
    try:
        await front.fetch_channel(thread)
    except discord.NotFound:
        return True
    except discord.HTTPException as error:
        _log.warning("thread %s could not be looked for: %s", thread, error)
    return False


async def _thread(message: discord.Message, title: str) -> int:
    """The number of the thread on a message, which is opened if there is none: it has the message's own number."""
    try:
        with _rights_told():
            return (await message.create_thread(name=title[:100], auto_archive_duration=ARCHIVE_MINUTES)).id
    except discord.HTTPException as error:
        if error.code != THREAD_IS_THERE:
            raise
        return message.id


async def poll(front: Front, interaction: Interaction, target: str) -> None:
    """Posts a question as a poll beside the message that was pressed, or leads to the poll that is still open."""
    message = _message(interaction)
    _need_server(interaction)
    _need(interaction, "view_channel", "send_messages_in_threads", "send_polls")
    await promise(interaction, private=True, aside=True)
    ballot = await front.ask(interaction, talk.poll, target)
    place = message.channel.id
    async with _one_at_a_time(place):
        at = await front.ask(interaction, talk.poll_of, place, ballot.field)
        if at is None or discord.utils.snowflake_time(at) + POLL_OPEN < interaction.created_at:
            at = await _post_poll(front, place, ballot)
            await front.ask(interaction, talk.keep_poll, place, ballot.field, at)
    link = f"https://discord.com/channels/{interaction.guild_id}/{place}/{at}"
    await deliver(interaction, await front.ask(interaction, talk.plain, "poll_link", {"link": link}))


async def _post_poll(front: Front, place: int, ballot: Ballot) -> int:
    made = discord.Poll(question=ballot.ask[:300], duration=POLL_OPEN)
    for answer in ballot.answers:
        made.add_answer(text=answer[:55])
    # Discord takes no poll with Components V2: the button stands in a row of the older kind.
    view = ui.View(timeout=None)
    view.add_item(ui.Button(label=ballot.label, custom_id=custom_id("take_result", ballot.target)))
    view.stop()
    with _rights_told():
        posted = await front.get_partial_messageable(place).send(
            poll=made, view=view, nonce=_nonce(place, f"poll {ballot.target}")
        )
    return posted.id


async def take_result(front: Front, interaction: Interaction, target: str) -> None:
    """Reads the poll once and makes a revision of what won; then the poll is closed."""
    message = _message(interaction)
    _need_server(interaction)
    _need(interaction, "view_channel", "read_message_history")
    await promise(interaction, private=True, aside=True)
    with _rights_told():
        read = await front.get_partial_messageable(message.channel.id).fetch_message(message.id)
    if read.poll is None:
        raise Refused("There is no poll in that message any more.")
    counts = [answer.vote_count for answer in read.poll.answers]
    page = await front.ask(interaction, talk.take, target, counts)
    await deliver(interaction, page)
    await tell(front, interaction, page)
    if not read.poll.is_finalised():
        try:
            await read.end_poll()
        except discord.HTTPException as error:
            _log.warning("a poll whose result was taken could not be closed: %s", error)


async def tell(front: Front, interaction: Interaction, answer: Answer) -> None:
    """Posts to threads what an answer has for them; who pressed is told where that was not possible."""
    failed: list[int] = []
    for notice in answer.notices if isinstance(answer, Page) else ():
        try:
            await _post(front, notice.thread, notice.page, what=f"revision {notice.about}")
        except discord.NotFound:
            await front.ask(interaction, talk.forget_thread, notice.thread)
        except (discord.HTTPException, Refused) as error:
            _log.warning("thread %s could not be told of revision %s: %s", notice.thread, notice.about, error)
            failed.append(notice.thread)
        else:
            await front.ask(interaction, talk.mark_told, notice.thread, notice.about)
    if failed:
        page = await front.ask(interaction, talk.plain, "not_told", {"threads": failed})
        with contextlib.suppress(discord.HTTPException):
            await interaction.followup.send(view=layout(page), ephemeral=True)


PRESSED: dict[str, Callable[[Front, Interaction, str], Awaitable[None]]] = {
    "discuss": discuss, "poll": poll, "take_result": take_result,
}  # fmt: skip


def poster(interaction: Interaction) -> str:
    """The mention of who posted the card that was pressed; of who pressed where nobody has posted it yet."""
    message = interaction.message
    if message is None or message.flags.ephemeral or message.interaction_metadata is None:
        return interaction.user.mention
    return message.interaction_metadata.user.mention


async def _post(front: Front, thread: int, page: Page, what: str) -> None:
    with _rights_told():
        await front.get_partial_messageable(thread).send(view=layout(page), nonce=_nonce(thread, what))


def _nonce(place: int, what: str) -> str:
    """The name of a post at a place, which Discord lets be made once; it takes 25 characters."""
    return hashlib.sha256(f"{place} {what}".encode()).hexdigest()[:24]


def _message(interaction: Interaction) -> discord.Message:
    if interaction.message is None:
        raise Refused("That button has lost its message; open the assessment with /project card.")
    return interaction.message


def _need_server(interaction: Interaction) -> None:
    if interaction.guild_id is None or not interaction.is_guild_integration():
        raise Refused(IN_A_SERVER)


def _need(interaction: Interaction, *rights: str) -> None:
    """Raises Refused where the bot lacks a right in this channel."""
    has = interaction.app_permissions
    missing = [_RIGHTS[right] for right in rights if not (has.administrator or getattr(has, right))]
    if missing:
        raise Refused(_lacking(missing))


def _lacking(missing: Iterable[str]) -> str:
    named = " and ".join(f'"{right}"' for right in missing)
    return f"whopays lacks {named} in this channel; somebody who manages the server can grant it."


class _rights_told:  # noqa: N801 - it stands in a with, as a verb
    """Turns Discord's refusal of a right into Refused."""

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, discord.Forbidden):
            raise Refused(
                "Discord does not let whopays do that in this channel; somebody who manages the server can grant it "
                f"{', '.join(_RIGHTS.values())}."
            ) from error


_running: WeakValueDictionary[int, asyncio.Lock] = WeakValueDictionary()


@asynccontextmanager
async def _one_at_a_time(place: int) -> AsyncGenerator[None]:
    """Lets two presses at one place go one after the other."""
    lock = _running.setdefault(place, asyncio.Lock())
    async with lock:
        yield
