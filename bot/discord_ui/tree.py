"""The commands as Discord's application commands, made from the one table in ``commands``."""

import hashlib
import inspect
import json
from collections.abc import Awaitable, Callable
from typing import Any

import discord
from discord import app_commands

from bot.commands import COMMANDS, MENU, Command, Option
from bot.discord_ui.views import WRITTEN_TO
from bot.domain.tongue import N_
from bot.service.settings import Named

Answer = Callable[["discord.Interaction[Any]", Command, dict[str, Any]], Awaitable[None]]
Complete = Callable[["discord.Interaction[Any]", str, str], Awaitable[list[tuple[str, str]]]]
Menu = Callable[["discord.Interaction[Any]", discord.Message], Awaitable[None]]
GROUP_HELP = {
    "project": N_("The assessments kept of a project"),
    "privacy": N_("What is kept of you, and how it goes"),
    "log": N_("The assessments kept here"),
}


class _ChannelOption(app_commands.Transformer):
    """A channel as Discord names it, without looking for it in what the library has seen of servers."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        return list(WRITTEN_TO)

    async def transform(self, interaction: "discord.Interaction[Any]", value: Any, /) -> Any:
        return value


def add_commands(tree: "app_commands.CommandTree[Any]", answer: Answer, complete: Complete) -> None:
    """Puts every command of the table into the tree."""
    groups: dict[str, app_commands.Group] = {}
    for command in COMMANDS:
        group, _, name = command.name.rpartition(" ")
        made = _command(command, name, answer, complete)
        if not group:
            tree.add_command(made)
            continue
        if group not in groups:
            groups[group] = app_commands.Group(name=group, description=GROUP_HELP[group])
            tree.add_command(groups[group])
        groups[group].add_command(made)


def add_menu(tree: "app_commands.CommandTree[Any]", answer: Menu) -> None:
    """Puts the entry of the menu on a message into the tree."""

    async def callback(interaction: "discord.Interaction[Any]", message: discord.Message) -> None:
        await answer(interaction, message)

    tree.add_command(app_commands.ContextMenu(name=MENU, callback=callback))


def _command(command: Command, name: str, answer: Answer, complete: Complete) -> "app_commands.Command[Any, Any, None]":
    async def callback(interaction: "discord.Interaction[Any]", **values: Any) -> None:
        plain = {name: _named(value, interaction.guild_id) for name, value in values.items()}
        await answer(interaction, command, plain)

    interaction = inspect.Parameter("interaction", inspect.Parameter.POSITIONAL_OR_KEYWORD)
    options = [_parameter(option) for option in command.options]
    callback.__signature__ = inspect.Signature([interaction, *options])  # type: ignore[attr-defined]
    described: Any = app_commands.describe(**{o.name: o.help[:100] for o in command.options})(callback)
    chosen = {o.name: _choices(o) for o in command.options if o.choices}
    if chosen:
        described = app_commands.choices(**chosen)(described)
    made: app_commands.Command[Any, Any, None] = app_commands.Command(
        name=name, description=command.help[:100], callback=described
    )
    if command.managers:
        made.default_permissions = discord.Permissions(manage_guild=True)
    for option in command.options:
        if option.complete:
            made.autocomplete(option.name)(_completer(option.complete, complete))
    return made


def _parameter(option: Option) -> inspect.Parameter:
    kind: Any
    if option.kind == "file":
        kind = discord.Attachment
    elif option.kind == "channel":
        kind = app_commands.Transform[app_commands.AppCommandChannel, _ChannelOption]
    elif option.kind == "role":
        kind = discord.Role
    elif option.kind == "flag":
        kind = bool
    else:
        kind = str if option.choices else app_commands.Range[str, 1, option.longest]
    return inspect.Parameter(
        option.name, inspect.Parameter.KEYWORD_ONLY, annotation=kind if option.required else kind | None,
        default=inspect.Parameter.empty if option.required else None,
    )  # fmt: skip


def _named(value: Any, server: int | None) -> Any:
    """A channel or role as its number and name; the role that everybody has, which is the server's number, as 0."""
    if isinstance(value, app_commands.AppCommandChannel | app_commands.AppCommandThread | discord.Role):
        return Named(number=0 if value.id == server else value.id, name=value.name)
    return value


def _choices(option: Option) -> list[app_commands.Choice[str]]:
    return [
        app_commands.Choice(name=app_commands.locale_str(choice.replace("_", " ")), value=choice)
        for choice in option.choices
    ]


def _completer(by: str, complete: Complete) -> Any:
    async def completer(interaction: "discord.Interaction[Any]", typed: str) -> list[app_commands.Choice[str]]:
        found = await complete(interaction, by, typed)
        return [app_commands.Choice(name=shown[:100], value=value[:100]) for shown, value in found[:25]]

    return completer


def names(tree: "app_commands.CommandTree[Any]") -> set[str]:
    """The names of the commands at the top of the tree."""
    return {command.name for command in tree.get_commands()}


def digest(tree: "app_commands.CommandTree[Any]", translations: str) -> str:
    """A hash of the whole command set and of the translations that name it: it changes when Discord has to be told."""
    payload = [command.to_dict(tree) for command in tree.get_commands()]
    return hashlib.sha256((json.dumps(payload, sort_keys=True) + translations).encode()).hexdigest()
