"""The bot: a discord.py client that hands every request to one worker thread and shows what comes back."""

import asyncio
import contextlib
import gc
import logging
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, TypeVar, cast

import discord
from discord import app_commands
from discord.ext import tasks

from bot.commands import BY_NAME, GO_TO, SLOW, Command, answer, complete, empty_form_page, is_private, press, submit
from bot.commands.drafts import menu
from bot.commands.watching import alert
from bot.discord_ui import attachments, deliver, talk, tree, views
from bot.discord_ui.alerts import Alerts, post
from bot.discord_ui.errors import Problems, report
from bot.discord_ui.names import Names
from bot.discord_ui.rounds import Rounds
from bot.discord_ui.who import Pseudonyms, caller_of
from bot.domain.page import Answer, Form, Page, illustrated
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.ports import HEARTBEAT, Store

_log = logging.getLogger(__name__)
T = TypeVar("T")

# A bot that never speaks need not be told what it lacks for that.
discord.VoiceClient.warn_nacl = False
discord.VoiceClient.warn_dave = False

HEARTBEAT_SECONDS = 30
SECONDS_TO_FINISH = 2.5
_REMEMBERED = 10_000


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
        """Who asks, as far as it is kept."""
        return caller_of(interaction, self._names)

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

    @contextlib.asynccontextmanager
    async def _once(self, interaction: deliver.Interaction) -> AsyncGenerator[bool]:
        """Whether this delivery is the first of its interaction in this process; a second one does nothing. What goes
        wrong within is told."""
        if interaction.id in self._running or interaction.id in self._answered:
            _log.info("interaction %s was delivered twice", interaction.id)
            yield False
            return
        self._running.add(interaction.id)
        try:
            yield True
        except Exception as error:
            await self.failed(interaction, error)
        finally:
            self._running.discard(interaction.id)
            self._answered[interaction.id] = None
            if len(self._answered) > _REMEMBERED:
                del self._answered[next(iter(self._answered))]

    async def _command(self, interaction: deliver.Interaction, command: Command, values: dict[str, Any]) -> None:
        """Answers a slash command."""
        async with self._once(interaction) as first:
            if not first:
                return
            if command.slow:
                await deliver.promise(interaction, private=True)
            values = await self._with_files(interaction, command, values)
            answered, private = await self.ask(interaction, answer, command, values)
            await self._show(interaction, answered, private=private)

    async def _menu(self, interaction: deliver.Interaction, message: discord.Message) -> None:
        """Answers the menu on a message: its text is read, its author is not looked at."""
        async with self._once(interaction) as first:
            if first:
                await self._show(interaction, await self.ask(interaction, menu, message.content), private=True)

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
        self, interaction: deliver.Interaction, command: Command, values: dict[str, Any]
    ) -> dict[str, Any]:
        """The values with attachments read. Reading takes a while, so the answer is deferred first."""
        attached = attachments.among(values)
        if not attached:
            return values
        private = await self.work(is_private, self._desk, self.caller(interaction), command, values)
        await deliver.promise(interaction, private=private)
        return {**values, **await attachments.read(attached)}

    async def _complete(self, interaction: deliver.Interaction, by: str, typed: str) -> list[tuple[str, str]]:
        return await self.ask(interaction, complete, by, typed)

    async def on_interaction(self, interaction: deliver.Interaction) -> None:
        """Answers buttons and forms by their ids, which hold all that is needed: they outlive a restart."""
        if interaction.type not in (discord.InteractionType.component, discord.InteractionType.modal_submit):
            return
        data: Any = interaction.data or {}
        parsed = views.parse_custom_id(str(data.get("custom_id", "")))
        if parsed is None:
            return
        action, part, target = parsed
        async with self._once(interaction) as first:
            if first and action == "form":
                await self._form(interaction, target, views.submitted(data.get("components")))
            elif first:
                await self._button(interaction, action, target, part, views.chosen(data))

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
