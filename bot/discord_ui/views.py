"""Pages and forms as Discord's components.

Discord's limits (Components V2): 40 components and 4,000 characters of text a message, 5 buttons a row, labels of 80.
What does not fit goes to a further part of the page, one button away; nothing is dropped.
"""

import io
from typing import Any

import discord
from discord import ui

from bot.domain.chart import Picture
from bot.domain.page import Attached, Button, Choice, Form, Page

TEXT_LIMIT = 3900
COMPONENT_LIMIT = 40
_TURNING = 6
"""Components of the row that turns the pages: five buttons and the row itself."""
LABEL_LIMIT = 80
PLACEHOLDER_LIMIT = 150
ALT_LIMIT = 1024
PREFIX = "w"
WRITTEN_TO: tuple[discord.ChannelType, ...] = (
    discord.ChannelType.text,
    discord.ChannelType.news,
    discord.ChannelType.public_thread,
)
"""The kinds of channel that a message can be posted to and many can read."""
_STYLES = {
    "plain": discord.ButtonStyle.secondary,
    "main": discord.ButtonStyle.primary,
    "danger": discord.ButtonStyle.danger,
}


def custom_id(action: str, target: str, part: int = 0) -> str:
    """The id of a button that outlives a restart: everything that is needed to answer it."""
    return f"{PREFIX}:{action}:{part}:{target}"


def parse_custom_id(text: str) -> tuple[str, int, str] | None:
    """(action, part, target) of one of our buttons or forms; None for anything else."""
    prefix, _, rest = text.partition(":")
    action, _, rest = rest.partition(":")
    part, _, target = rest.partition(":")
    if prefix != PREFIX or not part.isdecimal():
        return None
    return action, int(part[:6]), target


def parts_of(page: Page) -> list[list[str]]:
    """The page's blocks in parts that each fit into a message. Blocks are kept whole where they fit."""
    parts: list[list[str]] = [[]]
    room, most = TEXT_LIMIT, _room_for_blocks(page)
    for block in (piece for whole in page.blocks for piece in _pieces(whole)):
        if parts[-1] and (length(block) > room or len(parts[-1]) == most):
            parts.append([])
            room = TEXT_LIMIT
        parts[-1].append(block)
        room -= length(block)
    return parts


def _room_for_blocks(page: Page) -> int:
    """How many blocks a message has room for beside all else: each takes a component and the line above it another."""
    rows = -(-len(page.buttons) // 5) + 2 * len(page.choices)
    taken = 1 + rows + len(page.buttons) + 2 * len(page.pictures) + len(page.files) + _TURNING
    return max(1, (COMPONENT_LIMIT - taken + 1) // 2)


def length(text: str) -> int:
    """A text's length as Discord counts it at worst: in UTF-16 units."""
    return len(text.encode("utf-16-le", "replace")) // 2


def clipped(text: str, most: int) -> str:
    """The beginning of a text that is too long, with three dots for the rest."""
    if length(text) <= most:
        return text
    while length(text) >= most:
        text = text[: most - 1] if len(text) > most else text[:-1]
    return f"{text}…"


def _pieces(block: str) -> list[str]:
    """A block that is too long for a message, cut at line ends, and a line that is too long, cut anywhere."""
    if length(block) <= TEXT_LIMIT:
        return [block]
    pieces: list[str] = []
    for line in block.split("\n"):
        for piece in _slices(line):
            if pieces and length(pieces[-1]) + length(piece) + 1 <= TEXT_LIMIT:
                pieces[-1] += f"\n{piece}"
            else:
                pieces.append(piece)
    return [piece for piece in pieces if piece.strip()]


def _slices(line: str) -> list[str]:
    step = TEXT_LIMIT // 2
    return [line] if length(line) <= TEXT_LIMIT else [line[i : i + step] for i in range(0, len(line), step)]


def layout(page: Page, part: int = 0) -> ui.LayoutView:
    """One part of a page as a view that Discord keeps no state for: its buttons are answered by their ids. Pictures
    stand in the first part, behind its first block."""
    parts = parts_of(page)
    part = min(part, len(parts) - 1)
    accent = discord.Colour.from_str(page.accent) if page.accent else None
    shown: list[ui.Item[ui.LayoutView]] = [ui.TextDisplay(block) for block in parts[part]]
    if part == 0:
        shown[1:1] = [_picture(picture) for picture in page.pictures]
    children: list[ui.Item[ui.LayoutView]] = []
    for item in shown:
        if children:
            children.append(ui.Separator(visible=not isinstance(item, ui.MediaGallery)))
        children.append(item)
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.Container(*children, accent_colour=accent))
    drawn = {picture.name for picture in page.pictures}
    for file in page.files:
        if file.name not in drawn:
            view.add_item(ui.File(f"attachment://{file.name}"))
    for choice in page.choices:
        view.add_item(ui.ActionRow(_choice(choice)))
    turning = _turning(page, part, len(parts))
    if turning:
        view.add_item(ui.ActionRow(*turning))
    buttons = [_button(button) for button in page.buttons]
    for start in range(0, len(buttons), 5):
        view.add_item(ui.ActionRow(*buttons[start : start + 5]))
    view.stop()
    return view


def _picture(picture: Picture) -> "ui.MediaGallery[ui.LayoutView]":
    """A picture as wide as the message, with what it shows in words."""
    return ui.MediaGallery(
        discord.MediaGalleryItem(f"attachment://{picture.name}", description=clipped(picture.alt, ALT_LIMIT))
    )


def _choice(choice: Choice) -> "ui.Item[ui.LayoutView]":
    """A menu with options to choose from."""
    name, label = custom_id(choice.action, choice.target), clipped(choice.label, PLACEHOLDER_LIMIT)
    if choice.kind == "text":
        options = [
            discord.SelectOption(label=clipped(option, 100), value=choice.value(i), default=str(i) in choice.chosen)
            for i, option in enumerate(choice.options[:25])
        ]
        return ui.Select(custom_id=name, placeholder=label, options=options)
    # Discord takes such numbers as text; the library sends them as they are given.
    numbers: list[Any] = list(choice.chosen[: choice.most])
    if choice.kind == "role":
        roles = [discord.SelectDefaultValue(id=n, type=discord.SelectDefaultValueType.role) for n in numbers]
        return ui.RoleSelect(
            custom_id=name, placeholder=label, min_values=0, max_values=choice.most, default_values=roles
        )
    channels = [discord.SelectDefaultValue(id=n, type=discord.SelectDefaultValueType.channel) for n in numbers]
    kinds = list(WRITTEN_TO)
    return ui.ChannelSelect(
        custom_id=name, placeholder=label, min_values=0, channel_types=kinds, default_values=channels
    )


def chosen(data: dict[str, Any]) -> str:
    """What was chosen in a menu: the value of an option, or a line with number and name for each channel or role."""
    values: list[str] = data.get("values") or []
    resolved: dict[str, dict[str, Any]] = data.get("resolved") or {}
    names = {**resolved.get("channels", {}), **resolved.get("roles", {})}
    return "\n".join(f"{value} {names[value].get('name', '')}" if value in names else str(value) for value in values)


def _button(button: Button) -> "ui.Button[ui.LayoutView]":
    return ui.Button(
        label=clipped(button.label, LABEL_LIMIT),
        style=_STYLES[button.style],
        custom_id=custom_id(button.action, button.target),
    )


def _turning(page: Page, part: int, count: int) -> list["ui.Button[ui.LayoutView]"]:
    """The buttons to the first, the last and the pages beside, around one that asks for a number; for the parts of a
    page, and else for the pages of a list."""
    number = part + 1
    if count > 1:
        asks = f"{count}.part.{page.action}.{page.target}"
    elif page.leaf and page.leaf.count > 1:
        number, count = page.leaf.number, page.leaf.count
        asks = f"{count}.leaf.{page.action}.{page.leaf.stem}"
    else:
        return []
    # Where two of them lead to the same page, the outer one is off: an id may stand once in a message.
    steps = [("«", 1, number > 2), ("‹", number - 1, number > 1), ("›", number + 1, number < count),
             ("»", count, number < count - 1)]  # fmt: skip
    turning = [_turn(page, label, to, on) for label, to, on in steps]
    turning.insert(2, ui.Button(label=f"{number} of {count}", custom_id=custom_id("goto", asks)))
    return turning


def _turn(page: Page, label: str, to: int, on: bool) -> "ui.Button[ui.LayoutView]":
    if not on:
        made = f"{PREFIX}:none:0:{label}"
    elif page.leaf and page.leaf.count > 1:
        made = custom_id(page.action, f"{page.leaf.stem}.{to}")
    else:
        made = custom_id(page.action, page.target, to - 1)
    return ui.Button(label=label, style=discord.ButtonStyle.secondary, custom_id=made, disabled=not on)


def files(page: Page, part: int = 0) -> list[discord.File]:
    """The files of a part of a page, ready to be sent: pictures go with the first one alone."""
    pictures = {picture.name for picture in page.pictures} if part else ()
    return [_file(file) for file in page.files if file.name not in pictures]


def _file(file: Attached) -> discord.File:
    return discord.File(io.BytesIO(file.data), filename=file.name, description=clipped(file.alt, ALT_LIMIT) or None)


def modal(form: Form) -> ui.Modal:
    """A form as a modal; what is submitted is answered by its id, also after a restart."""
    made = ui.Modal(title=form.title[:45], custom_id=custom_id("form", f"{form.submit}/{form.target}"))
    for field in form.fields:
        component: ui.TextInput[ui.Modal] | ui.Select[ui.Modal]
        if field.choices:
            options = [
                discord.SelectOption(label=choice.replace("_", " "), value=choice, default=choice == field.value)
                for choice in field.choices
            ]
            component = ui.Select(custom_id=field.name, options=options, min_values=0, required=False)
        else:
            style = discord.TextStyle.paragraph if field.long else discord.TextStyle.short
            component = ui.TextInput(
                custom_id=field.name, style=style, placeholder=field.hint[:100] or None, default=field.value or None,
                required=False, max_length=4000 if field.long else 100,
            )  # fmt: skip
        made.add_item(ui.Label(text=field.label[:45], description=field.about[:100] or None, component=component))
    made.stop()
    return made


def submitted(data: object) -> dict[str, str]:
    """What was filled into a form, by field: text as it is, a choice as its value."""
    found: dict[str, str] = {}
    if isinstance(data, dict):
        row: dict[str, object] = data  # pyright: ignore[reportUnknownVariableType]
        name, value, values = row.get("custom_id"), row.get("value"), row.get("values")
        if isinstance(name, str) and isinstance(value, str):
            found[name] = value.strip()
        elif isinstance(name, str) and isinstance(values, list) and values:
            found[name] = str(values[0])  # pyright: ignore[reportUnknownArgumentType]
        for key in ("components", "component"):
            found |= submitted(row.get(key))
    elif isinstance(data, list):
        for child in data:  # pyright: ignore[reportUnknownVariableType]
            found |= submitted(child)  # pyright: ignore[reportUnknownArgumentType]
    return found
