"""Files that come with a command."""

import logging
from collections.abc import Mapping
from typing import Any

import discord

from bot.domain.page import LARGEST_FILE
from bot.domain.refusal import Refused
from bot.service.desk import Upload

_log = logging.getLogger(__name__)


def among(values: Mapping[str, Any]) -> dict[str, discord.Attachment]:
    """The attachments among the values of a command. Raises Refused for one that is too large."""
    attached = {name: value for name, value in values.items() if isinstance(value, discord.Attachment)}
    for attachment in attached.values():
        if attachment.size > LARGEST_FILE:
            size = attachment.size / 1024 / 1024
            raise Refused(f"{attachment.filename} has {size:.1f} MiB; files up to 10 MiB are taken.")
    return attached


async def read(attached: Mapping[str, discord.Attachment]) -> dict[str, Upload]:
    """What is in them, fetched from Discord. Raises Refused for one that can't be."""
    found: dict[str, Upload] = {}
    for name, attachment in attached.items():
        try:
            found[name] = Upload(attachment.filename, await attachment.read())
        except (discord.HTTPException, OSError) as error:
            _log.warning("an attachment could not be read: %s", error)
            raise Refused(f"{attachment.filename} could not be fetched from Discord; attach it again.") from error
    return found
