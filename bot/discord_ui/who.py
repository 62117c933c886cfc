"""Who asks, as far as it is kept: pseudonyms, and what they may do here."""

from typing import Protocol

from bot.discord_ui.deliver import Interaction
from bot.service.assess import Caller


class Pseudonyms(Protocol):
    """Keyed pseudonyms of users and servers."""

    def user(self, number: int) -> str:
        """A user's pseudonym."""
        ...

    def server(self, number: int) -> str:
        """A server's pseudonym."""
        ...


def caller_of(interaction: Interaction, names: Pseudonyms) -> Caller:
    """Who asks. A record belongs to the server where the app is installed in it, else to the user."""
    author, number = names.user(interaction.user.id), str(interaction.id)
    if interaction.guild_id is None or not interaction.is_guild_integration():
        return Caller(author, author, number, manages=True)
    may, here = interaction.permissions, interaction.app_permissions
    # Their own list: without the intent for servers no role is known but by its number.
    roles = frozenset(getattr(interaction.user, "_roles", ()))
    return Caller(
        names.server(interaction.guild_id), author, number, may.manage_guild, may.value, roles,
        interaction.channel_id, here.view_channel and (here.send_messages or here.send_messages_in_threads),
    )  # fmt: skip
