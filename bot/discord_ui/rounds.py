"""What the bot does by itself: alerts every few seconds, and once a day what is to be swept away."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Protocol, TypeVar

import aiohttp
import discord

from bot.discord_ui.alerts import Alerts
from bot.service.desk import Desk

_log = logging.getLogger(__name__)
T = TypeVar("T")

ALERT_SECONDS = 15
SWEEP_SECONDS = 3600


class Client(Protocol):
    """What a round needs of the bot."""

    def is_ready(self) -> bool:
        """Whether Discord is connected."""
        ...

    def work(self, do: Callable[..., T], *args: Any) -> Awaitable[T]:
        """Runs something in the worker thread."""
        ...

    def fetch_guilds(self, *, limit: int | None) -> Any:
        """The servers that the bot is in, asked of Discord."""
        ...


class Rounds:
    """The rounds of a bot, each again and again until they are stopped; what goes wrong in one is logged."""

    def __init__(self, client: Client, desk: Desk, alerts: Alerts, scope_of: Callable[[int], str]) -> None:
        self._client = client
        self._desk = desk
        self._alerts = alerts
        self._scope_of = scope_of
        self._tasks: list[asyncio.Task[None]] = []

    def start(self) -> None:
        """Begins."""
        for seconds, once in ((ALERT_SECONDS, self._alerts.round), (SWEEP_SECONDS, self.sweep)):
            self._tasks.append(asyncio.create_task(self._again(seconds, once)))

    def stop(self) -> None:
        """Stops, wherever a round is: what an alert's round leaves behind, the next start finds."""
        for task in self._tasks:
            task.cancel()

    async def _again(self, seconds: float, once: Callable[[], Coroutine[Any, Any, None]]) -> None:
        while True:
            if self._client.is_ready():
                try:
                    await once()
                except Exception:
                    _log.exception("a round broke off")
            await asyncio.sleep(seconds if self._client.is_ready() else 1)

    async def sweep(self) -> None:
        """Once a day: asks Discord which servers the bot is in, and sweeps. Where the answer fails, or ends before its
        end, no server counts as left; what is too old goes all the same."""
        if not await self._client.work(self._desk.sweeping.due):
            return
        try:
            present = {self._scope_of(guild.id) async for guild in self._client.fetch_guilds(limit=None)}
        except (discord.DiscordException, aiohttp.ClientError, OSError, TimeoutError, KeyError, TypeError) as error:
            _log.warning("Discord did not say which servers the bot is in, so none counts as left: %r", error)
            await self._client.work(self._desk.sweeping.retain)
            return
        gone = await self._client.work(self._desk.sweeping.sweep, present)
        _log.info("swept: %s assessments removed", gone)
