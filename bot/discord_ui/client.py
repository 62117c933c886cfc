"""The bot: a discord.py client that hands every request to one worker thread and shows what comes back."""

import asyncio
import contextlib
import gc
import logging
import signal
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Protocol, TypeVar, cast

import aiohttp
import discord
from discord import app_commands
from discord.ext import tasks

from bot.commands import BY_NAME, GO_TO, SLOW, Command, answer, complete, empty_form_page, is_private, press, submit
from bot.commands.drafts import menu
from bot.commands.watching import alert
from bot.discord_ui import deliver, talk, tree, views
from bot.discord_ui.alerts import Alerts, post
from bot.discord_ui.errors import Problems, report
from bot.discord_ui.names import Names
from bot.discord_ui.rounds import Rounds
from bot.domain.page import LARGEST_FILE, Answer, Form, Page, illustrated
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk, Upload
from bot.service.ports import HEARTBEAT, Store

_log = logging.getLogger(__name__)
T = TypeVar("T")

# A bot that never speaks need not be told what it lacks for that.
discord.VoiceClient.warn_nacl = False
discord.VoiceClient.warn_dave = False

HEARTBEAT_SECONDS = 30
SECONDS_TO_FINISH = 2.5


class Pseudonyms(Protocol):
    """Keyed pseudonyms of users and servers."""

    def user(self, number: int) -> str:
        """A user's pseudonym."""
        ...

    def server(self, number: int) -> str:
        """A server's pseudonym."""
        ...


class _Tree(app_commands.CommandTree["Bot"]):
    """The command tree with the one error handler of all commands."""

    async def on_error(self, interaction: "discord.Interaction[Bot]", error: app_commands.AppCommandError, /) -> None:
        await interaction.client.failed(interaction, error)


class Bot(discord.Client):
    """Slash commands, buttons and forms. The store lives in the worker thread, which owns its connection."""

    def __init__(
        self, guild: int | None, pseudonyms: Pseudonyms, clock: Callable[[], datetime],
        open_store: Callable[[], Store], open_desk: Callable[[Store], Desk],
    ) -> None:  # fmt: skip
        super().__init__(
            intents=discord.Intents.none(),
            allowed_mentions=discord.AllowedMentions.none(),
            guild_ready_timeout=0,
            max_messages=None,
        )
        self._guild = discord.Object(guild) if guild else None
        self._names, self._clock = pseudonyms, clock
        self._open_store, self._open_desk = open_store, open_desk
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="whopays")
        self._drawing = ThreadPoolExecutor(1, thread_name_prefix="whopays-drawing")
        self._running: set[int] = set()
        self._answered: dict[int, None] = {}
        self.tree = _Tree(
            self,
            allowed_installs=app_commands.AppInstallationType(guild=True, user=True),
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=True),
        )
        tree.add_commands(self.tree, self._command, self._complete)
        tree.add_menu(self.tree, self._menu)

    async def work(self, do: Callable[..., T], *args: Any, **named: Any) -> T:
        """Runs something in the worker thread."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, lambda: do(*args, **named))

    async def _illustrated(self, page: Page) -> Page:
        """The page with its pictures, drawn in a thread of their own: neither line nor store waits."""
        if not page.pictures:
            return page
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._drawing, illustrated, page, self._desk.draw)

    def _open(self) -> None:
        self._store = self._open_store()
        self._desk = self._open_desk(self._store)
        # One answer nobody sees: templates and precedents are made ready now, not while somebody waits. What is there
        # by then stays, so the collector need not walk over it again and again.
        press(self._desk, Caller("", ""), "example", "")
        gc.collect()
        gc.freeze()

    async def setup_hook(self) -> None:
        """Opens the store and tells Discord the commands if they changed."""
        await self.work(self._open)
        await self.tree.set_translator(Names(self._called))
        await self._sync()
        alerts = Alerts(self._desk.watching, partial(alert, self._desk), self.work, partial(post, self))
        self._rounds = Rounds(self, self._desk, alerts, self._names.server)
        self._beat.start()
        self._rounds.start()

    def _called(self, locale: str, kind: str, english: str) -> str:
        return self._desk.speaking(locale).pages.called(kind, english)

    async def _sync(self) -> None:
        """Registers the commands when the set changed since the last time, or Discord has other ones."""
        if self._guild is not None:
            self.tree.copy_global_to(guild=self._guild)
        key = f"commands:{self.application_id}:{self._guild.id if self._guild else 'all'}"
        wanted = tree.digest(self.tree, self._desk.translations())
        if await self.work(self._store.state, key) == wanted:
            there = {command.name for command in await self.tree.fetch_commands(guild=self._guild)}
            if there == tree.names(self.tree):
                return
        await self.tree.sync(guild=self._guild)
        await self.work(self._store.set_state, key, wanted)
        _log.info("commands registered")

    @tasks.loop(seconds=HEARTBEAT_SECONDS)
    async def _beat(self) -> None:
        if self.is_ready() and not self.is_closed():
            await self.work(self._store.set_state, HEARTBEAT, self._clock().isoformat(timespec="seconds"))

    async def on_ready(self) -> None:
        """Says that it is up."""
        _log.info("ready as %s", self.user)

    def caller(self, interaction: deliver.Interaction) -> Caller:
        """Who asks, as far as it is kept. A record belongs to the server where the app is installed in it, else to
        the user."""
        author = self._names.user(interaction.user.id)
        number = str(interaction.id)
        if interaction.guild_id is not None and interaction.is_guild_integration():
            may = interaction.permissions
            # Their own list: without the intent for servers no role is known but by its number.
            roles = frozenset(getattr(interaction.user, "_roles", ()))
            here = interaction.app_permissions
            return Caller(
                self._names.server(interaction.guild_id), author, number, may.manage_guild, may.value, roles,
                interaction.channel_id, here.view_channel and (here.send_messages or here.send_messages_in_threads),
            )  # fmt: skip
        return Caller(author, author, number, manages=True)

    def _desk_for(self, interaction: deliver.Interaction) -> Desk:
        """The desk that speaks the language of who asks. It knows that of the server, for what it posts there."""
        mine = str(interaction.locale or "")
        return replace(self._desk.speaking(mine), locale_here=str(interaction.guild_locale or mine))

    async def ask(self, interaction: deliver.Interaction, do: Callable[..., T], *given: Any) -> T:
        """Runs something with the desk and the caller, in the worker thread; a page or form has its labels in the
        language of who asks."""

        def asked() -> T:
            desk = self._desk_for(interaction)
            found = do(desk, self.caller(interaction), *given)
            return cast(T, desk.pages.labelled(found)) if isinstance(found, Page | Form) else found

        return await self.work(asked)

    def _first_time(self, interaction: deliver.Interaction) -> bool:
        """Whether this delivery is the first of its interaction in this process; a second one does nothing."""
        if interaction.id in self._running or interaction.id in self._answered:
            _log.info("interaction %s was delivered twice", interaction.id)
            return False
        self._running.add(interaction.id)
        return True

    def _done(self, interaction: deliver.Interaction) -> None:
        self._running.discard(interaction.id)
        self._answered[interaction.id] = None
        if len(self._answered) > 10_000:
            del self._answered[next(iter(self._answered))]

    async def _command(self, interaction: deliver.Interaction, command: Command, values: dict[str, Any]) -> None:
        """Answers a slash command."""
        if not self._first_time(interaction):
            return
        try:
            if command.slow:
                await deliver.promise(interaction, private=True)
            caller = self.caller(interaction)
            values = await self._with_files(interaction, caller, command, values)
            answered, private = await self.ask(interaction, answer, command, values)
            await self._show(interaction, answered, private=private)
        except Exception as error:
            await self.failed(interaction, error)
        finally:
            self._done(interaction)

    async def _menu(self, interaction: deliver.Interaction, message: discord.Message) -> None:
        """Answers the menu on a message: its text is read, its author is not looked at."""
        if not self._first_time(interaction):
            return
        try:
            await self._show(interaction, await self.ask(interaction, menu, message.content), private=True)
        except Exception as error:
            await self.failed(interaction, error)
        finally:
            self._done(interaction)

    async def _show(self, interaction: deliver.Interaction, answered: Answer, *, private: bool) -> None:
        if isinstance(answered, Form):
            await interaction.response.send_modal(views.modal(answered))
            return
        answered = await self._illustrated(answered)
        if answered.instead:
            await deliver.put_instead(interaction, answered)
        else:
            await deliver.deliver(interaction, answered, private=private)
        await talk.tell(self, interaction, answered)

    async def _with_files(
        self, interaction: deliver.Interaction, caller: Caller, command: Command, values: dict[str, Any]
    ) -> dict[str, Any]:
        """The values with attachments read. Reading takes a while, so the answer is deferred first."""
        attached = {name: value for name, value in values.items() if isinstance(value, discord.Attachment)}
        if not attached:
            return values
        for attachment in attached.values():
            if attachment.size > LARGEST_FILE:
                size = attachment.size / 1024 / 1024
                raise Refused(f"{attachment.filename} has {size:.1f} MiB; files up to 10 MiB are taken.")
        private = await self.work(is_private, self._desk, caller, command, values)
        await deliver.promise(interaction, private=private)
        read: dict[str, Any] = {}
        for name, attachment in attached.items():
            try:
                read[name] = Upload(attachment.filename, await attachment.read())
            except (discord.HTTPException, OSError) as error:
                _log.warning("an attachment could not be read: %s", error)
                raise Refused(f"{attachment.filename} could not be fetched from Discord; attach it again.") from error
        return {**values, **read}

    async def _complete(self, interaction: deliver.Interaction, by: str, typed: str) -> list[tuple[str, str]]:
        return await self.ask(interaction, complete, by, typed)

    async def on_interaction(self, interaction: deliver.Interaction) -> None:
        """Answers buttons and forms by their ids, which hold all that is needed: they outlive a restart."""
        if interaction.type not in (discord.InteractionType.component, discord.InteractionType.modal_submit):
            return
        data: Any = interaction.data or {}
        parsed = views.parse_custom_id(str(data.get("custom_id", "")))
        if parsed is None or not self._first_time(interaction):
            return
        try:
            action, part, target = parsed
            if action == "form":
                await self._form(interaction, target, views.submitted(data.get("components")))
            else:
                await self._button(interaction, action, target, part, views.chosen(data))
        except Exception as error:
            await self.failed(interaction, error)
        finally:
            self._done(interaction)

    async def _form(self, interaction: deliver.Interaction, form: str, values: dict[str, str]) -> None:
        name, _, target = form.partition("/")
        filled = {key: value for key, value in values.items() if value}
        if not target and set(filled) <= {"project"}:
            await self._show(interaction, await self.ask(interaction, empty_form_page), private=True)
            return
        private = True
        try:
            if not target and name in BY_NAME:
                answered, private = await self.ask(interaction, answer, BY_NAME[name], filled)
            else:
                answered = await self.ask(interaction, submit, name, target, filled, talk.poster(interaction))
        except Refused as error:
            typed = "\n".join(f"{key}: {value}" for key, value in filled.items())
            raise Refused(f"{error} What you typed: {typed}") from error
        if name == GO_TO and isinstance(answered, Page):
            await deliver.turn(interaction, await self._illustrated(answered), answered.part)
            return
        await self._show(interaction, answered, private=private)

    async def _button(self, interaction: deliver.Interaction, action: str, target: str, part: int, chosen: str) -> None:
        if action == "take_back":
            if not deliver.may_take_back(interaction):
                raise Refused("Only who posted this, or somebody who manages messages here, can take it back.")
            await deliver.take_back(interaction)
            return
        if action in talk.PRESSED:
            await talk.PRESSED[action](self, interaction, target)
            return
        if action in SLOW:
            await deliver.promise(interaction, private=True)
        answered = await self.ask(interaction, press, action, target, talk.poster(interaction), chosen)
        if isinstance(answered, Form) or answered.instead:
            await self._show(interaction, answered, private=True)
        elif action == "post":
            await deliver.deliver(interaction, answered, private=False)
        else:
            try:
                await deliver.turn(interaction, await self._illustrated(answered), part)
            finally:
                # Also where an earlier delivery was answered: perhaps its threads were not told.
                await talk.tell(self, interaction, answered)

    async def failed(self, interaction: deliver.Interaction, error: BaseException) -> None:
        """The one place where errors are told."""
        await report(interaction, error, Problems(self._desk_for(interaction).pages.plain))

    async def finish(self) -> None:
        """Stops taking work, lets what runs finish for a moment, closes the line and the store."""
        for _ in range(int(SECONDS_TO_FINISH * 20)):
            if not self._running:
                break
            await asyncio.sleep(0.05)
        await self.close()

    async def close(self) -> None:
        """Closes the line and, in its own thread, the store."""
        self._beat.cancel()
        if hasattr(self, "_rounds"):
            self._rounds.stop()
        if not self.is_closed():
            await super().close()
        if hasattr(self, "_store"):
            with contextlib.suppress(RuntimeError):
                await self.work(self._store.close)
            del self._store
        self._worker.shutdown(wait=False)
        self._drawing.shutdown(wait=False)


def run(
    token: str, guild: int | None, pseudonyms: Pseudonyms, clock: Callable[[], datetime],
    open_store: Callable[[], Store], open_desk: Callable[[Store], Desk],
) -> int:  # fmt: skip
    """Runs the bot until SIGTERM or SIGINT. Gives back the exit status; raises Refused for a token that can't be."""
    return asyncio.run(_run(token, Bot(guild, pseudonyms, clock, open_store, open_desk)))


async def _run(token: str, bot: Bot) -> int:
    # The worker thread computes; the gateway must not wait for it longer than this.
    sys.setswitchinterval(0.0005)
    loop = asyncio.get_running_loop()
    stopping: list[asyncio.Task[None]] = []

    def stop() -> None:
        if not stopping:
            _log.info("stopping")
            stopping.append(loop.create_task(bot.finish()))

    for number in (signal.SIGTERM, signal.SIGINT):
        with contextlib.suppress(NotImplementedError):
            loop.add_signal_handler(number, stop)
    try:
        async with bot:
            await bot.start(token)
    except discord.LoginFailure:
        raise Refused(
            "Discord does not know this WHOPAYS_DISCORD_TOKEN; copy it anew from the developer portal."
        ) from None
    except aiohttp.ClientConnectionError as error:
        raise ConnectionError(f"Discord can't be reached ({error}); is the network up?") from None
    if stopping:
        await stopping[0]
    return 0
