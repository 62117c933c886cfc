"""``/settings``: what a server has it like, and changing it, by options, menus and a form."""

import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any
from zoneinfo import available_timezones

from bot.domain.page import Answer, Button, Choice, Field, Form, Page
from bot.domain.refusal import Refused, shown
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.settings import (
    AS_DISCORD,
    AS_LANGUAGE,
    MOST_ROLES,
    PERMISSIONS,
    RIGHTS,
    Named,
    Quiet,
    Right,
    ScopeSettings,
    Who,
)

WHO = ("everyone", *PERMISSIONS)
_PRIVACY = ("private", "public")


def run(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Page:
    """The settings, after what the options change. Raises Refused."""
    changes: dict[str, Any] = {}
    if values.get("answers"):
        changes["private"] = values["answers"] == "private"
    if isinstance(values.get("channel"), Named):
        changes["channel"] = values["channel"]
    changes |= _given_right(values) | _times(values) | _language(desk, values)
    return _changed(desk, caller, **changes) if changes else page(desk, caller)


def _given_right(values: Mapping[str, Any]) -> dict[str, Who]:
    right, who, role = values.get("right"), values.get("who"), values.get("role")
    if right is None and (who or role):
        raise Refused(f"Say which right that is about: {', '.join(RIGHTS)}.")
    if right is None:
        return {}
    if not (who or role):
        raise Refused(f"Say who has the right to {right}: who, or a role.")
    roles = (role,) if isinstance(role, Named) and role.number else ()
    return {right: Who(permission=None if who in (None, "everyone") else who, roles=roles)}


def page(desk: Desk, caller: Caller, *_: str) -> Page:
    """The settings, with what changes them. Raises Refused for who may not."""
    desk.settings.manage(caller)
    now = desk.settings.of(caller.scope)
    channel = () if now.channel is None else (str(now.channel.number),)
    names = desk.settings.languages()
    choices = (
        Choice("What /assess answers", "set_private", "", _PRIVACY, chosen=(str(int(not now.private)),)),
        Choice("The language of what is posted", "set_language", "", ("As Discord says", *names.values()),
               chosen=(str(("", *names).index(now.language if now.language in names else "")),)),
        Choice("The channel for alerts (choose none: where each watch was asked for)", "set_channel", "",
               kind="channel", chosen=channel),
    )  # fmt: skip
    buttons = (
        *(Button(f"Who may {right}", "right", right) for right in RIGHTS),
        Button("Times, numbers and retention", "times"),
    )
    made = desk.pages.plain("settings", now=now, permissions=PERMISSIONS, rights=RIGHTS, languages=names)
    return replace(made, title="settings", buttons=buttons, choices=choices)


def _right_page(desk: Desk, caller: Caller, target: str, _: str) -> Page:
    desk.settings.manage(caller)
    right = _right(target)
    who = desk.settings.of(caller.scope).who(right)
    titles = ("Everyone", *(title for title, _ in PERMISSIONS.values()))
    at = WHO.index(who.permission or "everyone")
    choices = (
        Choice("Who has this permission of Discord's", "set_permission", right, titles, chosen=(str(at),)),
        Choice("Who has one of these roles", "set_roles", right, kind="role", most=MOST_ROLES,
               chosen=tuple(str(role.number) for role in who.roles)),
    )  # fmt: skip
    made = desk.pages.plain("right", right=right, who=who, permissions=PERMISSIONS)
    return replace(
        made, action="right", target=right, buttons=(Button("Back", "settings", style="main"),), choices=choices
    )


def _right(target: str) -> Right:
    for right in RIGHTS:
        if right == target:
            return right
    raise Refused("There is no such right any more; open /settings again.")


def _set_private(desk: Desk, caller: Caller, _: str, chosen: str) -> Page:
    return _changed(desk, caller, private=_at(chosen, _PRIVACY) == "private")


def _set_language(desk: Desk, caller: Caller, _: str, chosen: str) -> Page:
    return _changed(desk, caller, language=_at(chosen, ("", *desk.settings.languages())))


def _set_channel(desk: Desk, caller: Caller, _: str, chosen: str) -> Page:
    return _changed(desk, caller, channel=next(iter(_picked(chosen)), None))


def _set_permission(desk: Desk, caller: Caller, target: str, chosen: str) -> Page:
    right, permission = _right(target), _at(chosen, WHO)
    desk.settings.manage(caller)
    # Everybody is everybody, whatever roles stood beside it.
    roles = () if permission == "everyone" else desk.settings.of(caller.scope).who(right).roles
    who = Who(permission=None if permission == "everyone" else permission, roles=roles)
    desk.settings.change(caller, **{right: who})
    return _right_page(desk, caller, right, "")


def _set_roles(desk: Desk, caller: Caller, target: str, chosen: str) -> Page:
    right = _right(target)
    desk.settings.manage(caller)
    who = desk.settings.of(caller.scope).who(right)
    desk.settings.change(caller, **{right: Who(permission=who.permission, roles=tuple(_picked(chosen)))})
    return _right_page(desk, caller, right, "")


def _at(chosen: str, options: tuple[str, ...]) -> str:
    if not chosen.isdecimal() or len(chosen) > 3 or int(chosen) >= len(options):
        raise Refused("That is not offered any more; open /settings again.")
    return options[int(chosen)]


def _picked(chosen: str) -> list[Named]:
    """Channels or roles from lines of a number and a name."""
    found: list[Named] = []
    for line in chosen.splitlines()[:MOST_ROLES]:
        number, _, name = line.partition(" ")
        if not number.isdecimal() or len(number) > 19:
            raise Refused("That is no channel or role of Discord's; open /settings again.")
        found.append(Named(number=int(number), name=name[:100]))
    return found


def _times_form(desk: Desk, caller: Caller, *_: str) -> Form:
    desk.settings.manage(caller)
    now = desk.settings.of(caller.scope)
    return Form(
        "Times, numbers and retention", "times",
        (
            Field("time_zone", "Time zone", "Europe/Berlin", value=now.time_zone),
            Field("quiet", "Hours without alerts", "22-8, or none", value=_quiet_written(now)),
            Field("numbers", "Language of numbers and dates", "de-CH; language: as the replies",
                  value=now.numbers or AS_LANGUAGE),
            Field("retention", "Days that assessments are kept", "365; 0 keeps them", value=str(now.retention_days)),
        ), "settings",
    )  # fmt: skip


def times(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Page:
    """The settings after the form of times; what was left empty stays as it is."""
    changes = _times(values) | _language(desk, values)
    return _changed(desk, caller, **changes) if changes else page(desk, caller)


def _language(desk: Desk, values: Mapping[str, Any]) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if values.get("language"):
        changes["language"] = desk.settings.language(str(values["language"]))
    if values.get("numbers"):
        changes["numbers"] = desk.settings.numbers(str(values["numbers"]))
    return changes


def _times(values: Mapping[str, Any]) -> dict[str, Any]:
    changes: dict[str, Any] = {}
    if values.get("time_zone"):
        changes["time_zone"] = str(values["time_zone"]).strip()
    if values.get("quiet"):
        changes["quiet"] = _quiet(str(values["quiet"]))
    if retention := str(values.get("retention") or "").strip():
        if not retention.isdecimal():
            raise Refused(f"The retention is {shown(retention)}; it is a number of days such as 365, and 0 keeps all.")
        changes["retention_days"] = int(retention[:9])
    return changes


def _quiet(text: str) -> Quiet | None:
    if text.strip().casefold() in ("none", "no", "0"):
        return None
    hours = re.fullmatch(r"\s*(\d{1,2})(?::00)?\s*(?:-|–|to)\s*(\d{1,2})(?::00)?\s*", text)
    if hours is None or any(int(hour) > 24 for hour in hours.groups()):
        raise Refused(f"The quiet hours are {shown(text)}; write them as 22-8, or none.")
    start, end = (int(hour) % 24 for hour in hours.groups())
    return Quiet(start=start, end=end)


def _quiet_written(now: ScopeSettings) -> str:
    return f"{now.quiet.start}-{now.quiet.end}" if now.quiet else "none"


def _changed(desk: Desk, caller: Caller, **changes: Any) -> Page:
    desk.settings.change(caller, **changes)
    if "channel" in changes:
        desk.watching.try_again(caller)
    return page(desk, caller)


def offered(desk: Desk, caller: Caller, answer: Answer) -> Answer:
    """A private answer, with the offer to set things up where somebody who manages the server is there for the first
    time."""
    if not isinstance(answer, Page) or not desk.settings.first_use(caller):
        return answer
    blocks = (*answer.blocks, *desk.pages.plain("first_use").blocks)
    return replace(answer, blocks=blocks, buttons=(*answer.buttons, Button("Set up", "settings")))


def languages(desk: Desk, typed: str) -> list[tuple[str, str]]:
    """The languages there are whose name or code holds what was typed, and that Discord says it."""
    rows = [("As Discord says", AS_DISCORD), *((name, code) for code, name in desk.settings.languages().items())]
    return [row for row in rows if typed.casefold() in " ".join(row).casefold()]


def zones(typed: str) -> list[tuple[str, str]]:
    """The time zones whose name holds what was typed, at most 25."""
    wanted = typed.casefold().replace(" ", "_")
    return [(name, name) for name in sorted(available_timezones()) if wanted in name.casefold()][:25]


PRESSED: dict[str, Callable[[Desk, Caller, str, str], Answer]] = {
    "settings": page, "right": _right_page, "times": _times_form, "set_private": _set_private,
    "set_language": _set_language, "set_channel": _set_channel,
    "set_permission": _set_permission, "set_roles": _set_roles,
}  # fmt: skip
