"""Running the bot until it is told to stop."""

import asyncio
import contextlib
import logging
import signal
import sys
from collections.abc import Callable
from datetime import datetime

import aiohttp
import discord

from bot.discord_ui.client import Bot
from bot.discord_ui.who import Pseudonyms
from bot.domain.refusal import Refused
from bot.service.desk import Desk
from bot.service.ports import Store

_log = logging.getLogger(__name__)


def run(
    token: str, guild: int | None, pseudonyms: Pseudonyms, clock: Callable[[], datetime],
    open_store: Callable[[], Store], open_desk: Callable[[Store], Desk],
) -> int:  # fmt: skip
    """Runs the bot until SIGTERM or SIGINT. Gives back the exit status; raises Refused for a token that can't be."""
    return asyncio.run(serve(token, Bot(guild, pseudonyms, clock, open_store, open_desk)))


async def serve(token: str, bot: Bot) -> int:
    """The same for a bot that is made already, in the loop that runs."""
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
