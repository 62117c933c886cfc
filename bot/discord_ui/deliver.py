"""Answering an interaction once, whatever the line does.

Discord gives three seconds for the first answer. When the line is cut after a request was sent, nobody knows whether
it arrived: the original answer is edited, and only where there is none is the first answer sent once more.
"""

import logging

import aiohttp
import discord

from bot.discord_ui.views import files, layout
from bot.domain.page import Page

_log = logging.getLogger(__name__)

UNKNOWN_INTERACTION, ALREADY_ANSWERED, BAD_TOKEN = 10062, 40060, 50027
GONE = frozenset({UNKNOWN_INTERACTION, BAD_TOKEN})

Interaction = discord.Interaction[discord.Client]


async def promise(interaction: Interaction, *, private: bool, aside: bool = False) -> None:
    """Says in time that an answer will come, or (for a button of a private message, unless the answer stands
    ``aside`` of it) that its page will change. Where the line is cut, or an earlier delivery has said so already,
    ``deliver`` finds out."""
    try:
        await interaction.response.defer(ephemeral=private, thinking=aside or not _on_private_page(interaction))
    except discord.HTTPException as error:
        if error.code != ALREADY_ANSWERED:
            raise
    except (aiohttp.ClientError, OSError, TimeoutError):
        _log.warning("the line was cut while interaction %s was promised an answer", interaction.id)


async def deliver(interaction: Interaction, page: Page, *, private: bool = True, part: int = 0) -> None:
    """Shows a page as the first answer, or in the place of the answer that was deferred."""
    if interaction.response.is_done():
        await edit_original(interaction, page, part)
        return
    if page.again:
        await redeliver(interaction, page, private=private, part=part)
        return
    try:
        await _first_answer(interaction, page, private, part)
    except discord.HTTPException as error:
        if error.code == ALREADY_ANSWERED:
            await edit_original(interaction, page, part)
        elif error.code in GONE:
            _log.warning("interaction %s is over; its answer is stored and was not shown", interaction.id)
        else:
            raise
    except (aiohttp.ClientError, OSError, TimeoutError):
        _log.warning("the line was cut while interaction %s was answered; looking for the answer", interaction.id)
        await redeliver(interaction, page, private=private, part=part)


async def redeliver(interaction: Interaction, page: Page, *, private: bool, part: int = 0) -> None:
    """Shows a page where it is not known whether an earlier answer arrived. Never makes a second message."""
    try:
        await edit_original(interaction, page, part)
    except discord.NotFound as error:
        if error.code in GONE:
            _log.warning("interaction %s is over; its answer is stored and was not shown", interaction.id)
            return
        await _first_answer(interaction, page, private, part)


async def _first_answer(interaction: Interaction, page: Page, private: bool, part: int) -> None:
    await interaction.response.send_message(view=layout(page, part), files=files(page, part), ephemeral=private)


async def edit_original(interaction: Interaction, page: Page, part: int = 0) -> None:
    """Puts a page in the place of the interaction's original answer."""
    await interaction.edit_original_response(view=layout(page, part), attachments=files(page, part))


async def turn(interaction: Interaction, page: Page, part: int) -> None:
    """Shows the page behind a button: in the place of a private message, beside a public one."""
    if not _on_private_page(interaction) or interaction.response.is_done():
        await deliver(interaction, page, part=part)
        return
    await interaction.response.edit_message(view=layout(page, part), attachments=files(page, part))


def _on_private_page(interaction: Interaction) -> bool:
    """Whether a button (or the form it opened) sits on a message that only who pressed it sees."""
    return interaction.message is not None and interaction.message.flags.ephemeral


async def put_instead(interaction: Interaction, page: Page) -> None:
    """Puts a page in the place of the message that was pressed, which everybody sees. Nothing else is ever put there:
    where that was done before, or the line is cut, the message is looked for."""
    try:
        await _put_instead(interaction, page)
    except discord.HTTPException as error:
        if error.code not in GONE | {ALREADY_ANSWERED}:
            raise
        _log.info("interaction %s was answered before", interaction.id)
    except (aiohttp.ClientError, OSError, TimeoutError):
        _log.warning("the line was cut while interaction %s was answered; looking for the answer", interaction.id)
        try:
            await edit_original(interaction, page)
        except discord.NotFound as error:
            if error.code not in GONE:
                await _put_instead(interaction, page)


async def _put_instead(interaction: Interaction, page: Page) -> None:
    await interaction.response.edit_message(view=layout(page), attachments=files(page))


async def take_back(interaction: Interaction) -> None:
    """Removes the posted message that a button sits on."""
    await interaction.response.defer()
    await interaction.delete_original_response()


def may_take_back(interaction: Interaction) -> bool:
    """Whether who pressed the button posted the message, or manages messages there."""
    message = interaction.message
    posted_by = message.interaction_metadata.user.id if message and message.interaction_metadata else None
    return posted_by == interaction.user.id or interaction.permissions.manage_messages
