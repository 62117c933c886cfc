"""``/project watch`` and ``unwatch``: what is watched, what comes, and what became of each alert; and the alerts."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from bot.domain.page import Answer, Button, Page
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.events import LEADS
from bot.service.watch import Claim, Watched


def watch(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Page:
    """A project that is watched from now on, or all that is watched. Raises Refused as the service does."""
    if not values.get("project"):
        return listed(desk, caller)
    watched = desk.watching.watch(str(values["project"]), caller)
    return _page(desk, caller, [watched], begun=True)


def listed(desk: Desk, caller: Caller, _: str = "") -> Page:
    """All that is watched in this server."""
    return _page(desk, caller, desk.watching.watched(caller), begun=False)


def unwatch(desk: Desk, caller: Caller, values: Mapping[str, Any]) -> Page:
    """What is said once a project is watched no more."""
    return desk.pages.plain("unwatched", name=desk.watching.unwatch(str(values["project"]), caller))


def _try_again(desk: Desk, caller: Caller, _: str) -> Page:
    desk.watching.try_again(caller)
    return listed(desk, caller)


def _page(desk: Desk, caller: Caller, watched: list[Watched], *, begun: bool) -> Page:
    settings = desk.settings.of(caller.scope)
    zone = ZoneInfo(settings.time_zone)

    def moment(stamp: str) -> str:
        return datetime.fromisoformat(stamp).astimezone(zone).strftime("%Y-%m-%d %H:%M")

    here = [each for each in watched if each.channel == caller.channel]
    page = desk.pages.plain(
        "watch", watched=watched, begun=begun, moment=moment, settings=settings, leads=LEADS,
        silent=bool(here) and not caller.speaks,
    )  # fmt: skip
    refused = any(told.state == "refused" for each in watched for told in each.told)
    buttons = (Button("Try what was refused again", "try_again", style="main"),) if refused else ()
    return replace(page, buttons=buttons, action="watched")


def alert(desk: Desk, claim: Claim) -> Page:
    """The message of an alert, in the language of its server."""
    desk = desk.posting(claim.alert.scope)
    page = desk.pages.plain(
        "alert", name=claim.row.name, event=claim.event, ageing=claim.ageing, today=claim.today,
        left=(claim.event.on - claim.today).days,
    )  # fmt: skip
    page = replace(page, buttons=(Button("Open the assessment", "card", str(claim.row.key)),), action="")
    return desk.pages.labelled(page)


PRESSED: dict[str, Callable[[Desk, Caller, str], Answer]] = {"watched": listed, "try_again": _try_again}
