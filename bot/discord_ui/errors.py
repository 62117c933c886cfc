"""What people are told when something goes wrong: a sentence of their own, or an error id that the log has too."""

import logging
import secrets

import discord

from bot.discord_ui.deliver import ALREADY_ANSWERED, GONE, Interaction, deliver
from bot.domain.page import Page
from bot.domain.refusal import Refused

_log = logging.getLogger(__name__)


async def report(interaction: Interaction, error: BaseException, pages: "Problems") -> None:
    """Tells who asked, in private, what went wrong; logs what is not their doing. Never raises."""
    cause = getattr(error, "original", error)
    if isinstance(cause, Refused):
        page = pages(str(cause), None)
    elif isinstance(cause, discord.HTTPException) and cause.code in GONE | {ALREADY_ANSWERED}:
        _log.warning("interaction %s could not be answered any more (%s)", interaction.id, cause.code)
        return
    else:
        error_id = f"E-{secrets.token_hex(3).upper()}"
        _log.error("%s: interaction %s failed", error_id, interaction.id, exc_info=cause)
        page = pages("Something broke here, and nothing was lost that was stored.", error_id)
    try:
        await deliver(interaction, page)
    except Exception:
        _log.exception("interaction %s: not even the error could be shown", interaction.id)


class Problems:
    """Makes the page for a problem; ``plain`` is the renderer's."""

    def __init__(self, plain: "object") -> None:
        self._plain = plain

    def __call__(self, sentence: str, error_id: str | None) -> Page:
        """The page with a sentence, and the error id where there is one."""
        return self._plain("problem", sentence=sentence, error_id=error_id)  # type: ignore[operator]
