"""Posting alerts: each is claimed, posted with its id as nonce, and confirmed."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, Protocol, TypeVar

import aiohttp
import discord

from bot.discord_ui.views import files, layout
from bot.domain.page import Page
from bot.service.watch import ATTEMPT, Claim, WatchService
from bot.service.watch_ports import Rest

_log = logging.getLogger(__name__)
T = TypeVar("T")

REFUSALS = {50001: "no access", 50013: "no permission", 10003: "no channel"}
"""Discord's codes for what it will not take from the bot in a channel."""


class NotTaken(Exception):  # noqa: N818 - an outcome, not an error
    """Discord surely did not post it; ``str`` says why."""


class NotSent(Exception):  # noqa: N818 - an outcome, not an error
    """It surely did not reach Discord."""


class Work(Protocol):
    """Runs something in the worker thread."""

    def __call__(self, do: Callable[..., T], *args: Any) -> Awaitable[T]:
        """What it gives back."""
        ...


Post = Callable[[int, str, Page], Awaitable[None]]
"""Posts a page to a channel under a nonce. Raises NotTaken or NotSent; whatever else it raises says nothing sure."""


class Alerts:
    """Rounds over what is watched. A round that breaks off leaves what it had claimed to the next one."""

    def __init__(self, watching: WatchService, page: Callable[[Claim], Page], work: Work, post: Post) -> None:
        self._watching = watching
        self._page = page
        self._work = work
        self._post = post

    async def round(self) -> None:
        """Posts again what was left unconfirmed a moment ago, then all that is due."""
        for claim in await self._work(self._watching.unfinished):
            await self._tell(claim)
        rests = [rest for key in await self._work(self._watching.due) if (rest := await self._told_all(key))]
        if rests:
            await self._work(self._watching.rest, rests)

    async def _told_all(self, key: int) -> Rest | None:
        """Posts what is due of a watch; its rest, or None where something is left for another round."""
        while isinstance(found := await self._work(self._watching.claim, key), Claim):
            if not await self._tell(found):
                return None
        return found

    async def _tell(self, claim: Claim) -> bool:
        """Posts one alert; whether its watch may go on now."""
        page = await self._work(self._page, claim)
        try:
            async with asyncio.timeout(ATTEMPT.total_seconds()):
                await self._post(claim.alert.channel, claim.nonce, page)
        except NotTaken as refused:
            _log.warning("alert %s was not taken: %s", claim.alert.key, refused)
            await self._work(self._watching.refuse, claim, str(refused))
            return True
        except NotSent:
            await self._work(self._watching.release, claim)
            return False
        except (discord.HTTPException, aiohttp.ClientError, OSError, TimeoutError) as error:
            _log.warning("whether alert %s was posted is not known: %r", claim.alert.key, error)
            return True
        await self._work(self._watching.confirm, claim)
        return True


async def post(client: discord.Client, channel: int, nonce: str, page: Page) -> None:
    """Posts a page to a channel, as ``Post`` has it."""
    try:
        await client.get_partial_messageable(channel).send(view=layout(page), files=files(page), nonce=nonce)
    except discord.HTTPException as error:
        if error.status == 429:
            raise NotSent from error
        if 400 <= error.status < 500:
            raise NotTaken(REFUSALS.get(error.code, f"{error.status} {error.code}")) from error
        raise
    except aiohttp.ClientConnectorError as error:
        raise NotSent from error
