"""The names and helps of the commands in the languages there are, as Discord shows them to each user."""

from collections.abc import Callable

import discord
from discord import app_commands
from discord.app_commands import TranslationContextLocation as At

Called = Callable[[str, str, str], str]
"""What something is called: the locale, its kind (``command``, ``option``, ``word``, "" for a help), its English."""

_KINDS = {At.command_name: "command", At.group_name: "command", At.parameter_name: "option", At.choice_name: "word"}
_HELP = 100


class Names(app_commands.Translator):
    """Hands discord.py the names that the catalogues have; what has none keeps its English one."""

    def __init__(self, called: Called) -> None:
        self._called = called

    async def translate(
        self, string: app_commands.locale_str, locale: discord.Locale, context: app_commands.TranslationContextTypes
    ) -> str | None:
        """See ``discord.app_commands.Translator``."""
        said = self._called(locale.value, _KINDS.get(context.location, ""), string.message)
        return None if said == string.message else said[:_HELP]
