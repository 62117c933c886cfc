"""A loopback Discord with channels: posted cards, threads, messages in them, polls; pressed by several people."""

import json
from typing import Any

from aiohttp import web

from tests.discord_ui.loopback import APP, Loopback

CHANNEL, GUILD = "77", "55"
ALL = str(2**53 - 1)
V2, EPHEMERAL = 1 << 15, 1 << 6


def person(number: int) -> dict[str, Any]:
    return {"id": str(number), "username": f"u{number}", "discriminator": "0", "avatar": None, "global_name": None}


class Talking(Loopback):
    """``messages`` are those in channels and threads, by their ids; ``refuse`` is a path that is forbidden."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: dict[str, dict[str, Any]] = {}
        self.threads: list[str] = []
        self.refuse = "nothing"
        self.deleted: list[str] = []
        self._next = 9000

    def card(self, components: list[Any], by: int, *, channel: str = CHANNEL, flags: int = V2) -> dict[str, Any]:
        """A message as it was posted in answer to somebody's press."""
        made = self._message(channel, {"components": components, "flags": flags})
        made["interaction_metadata"] = {
            "id": "1", "type": 3, "user": person(by), "authorizing_integration_owners": {"0": GUILD},
        }  # fmt: skip
        return made

    def _message(self, channel: str, body: dict[str, Any]) -> dict[str, Any]:
        self._next += 1
        made: dict[str, Any] = {
            "id": str(self._next), "channel_id": channel, "author": {**person(int(APP)), "bot": True},
            "content": body.get("content") or "", "timestamp": "2026-11-24T00:00:00+00:00", "edited_timestamp": None,
            "tts": False, "mention_everyone": False, "mentions": [], "embeds": [], "mention_roles": [],
            "attachments": [], "pinned": False, "type": 0, "components": body.get("components") or [],
            "flags": body.get("flags") or 0, "nonce": body.get("nonce"),
        }  # fmt: skip
        if poll := body.get("poll"):
            answers = [{"answer_id": n, **answer} for n, answer in enumerate(poll["answers"], 1)]
            made["poll"] = {
                "question": poll["question"], "answers": answers, "expiry": "2026-11-27T00:00:00+00:00", "layout_type": 1,
                "allow_multiselect": False, "results": {"answer_counts": [], "is_finalized": False},
            }  # fmt: skip
        self.messages[made["id"]] = made
        return made

    def within(self, thread: str) -> list[dict[str, Any]]:
        """The messages in a thread, oldest first."""
        return [message for message in self.messages.values() if message["channel_id"] == thread]

    async def press_on(
        self,
        number: int,
        message: dict[str, Any],
        action: str,
        *,
        by: int = 1,
        guild: str | None = GUILD,
        installed: bool = True,
        kind: int = 0,
        rights: str = ALL,
    ) -> None:
        """Somebody presses the first button with this action on a message."""
        custom_id = next(i for i in ids(message["components"]) if i.startswith(f"w:{action}:"))
        data = {"custom_id": custom_id, "component_type": 2, "id": 1}
        await self._use(number, 3, data, message, by, guild, installed, kind, rights)

    async def send_form(self, number: int, form: dict[str, Any], values: dict[str, Any], message: dict[str, Any], *, by: int = 1) -> None:  # fmt: skip
        """Somebody submits a form that was opened from a message."""
        rows: list[dict[str, Any]] = [
            {"type": 18, "component": {"type": 3, "custom_id": name, "values": value}
             if isinstance(value, list) else {"type": 4, "custom_id": name, "value": value}}
            for name, value in values.items()
        ]  # fmt: skip
        await self._use(
            number, 5, {"custom_id": form["custom_id"], "components": rows}, message, by, GUILD, True, 0, ALL
        )

    async def _use(
        self, number: int, kind_of_interaction: int, data: dict[str, Any], message: dict[str, Any], by: int,
        guild: str | None, installed: bool, kind: int, rights: str,
    ) -> None:  # fmt: skip
        place: dict[str, Any] = {"user": person(by)}
        channel: dict[str, Any] = {"id": message["channel_id"], "type": 1, "recipients": [], "last_message_id": None}
        if guild:
            member: dict[str, Any] = {"user": person(by), "roles": [], "permissions": ALL, "joined_at": None, "flags": 0, "deaf": False,
                      "mute": False}  # fmt: skip
            place = {"guild_id": guild, "guild": {"id": guild, "features": [], "locale": "en-US"}, "member": member}
            channel = {"id": message["channel_id"], "type": kind, "name": "general", "position": 0,
                       "permissions": ALL, "guild_id": guild, "parent_id": "70", "bitrate": 64000, "user_limit": 0}  # fmt: skip
            if kind in (10, 11, 12):
                channel |= {"owner_id": APP, "message_count": 0, "member_count": 1, "thread_metadata": {
                    "archived": False, "archive_timestamp": "2026-11-24T00:00:00+00:00", "auto_archive_duration": 60}}  # fmt: skip
        await self._event("INTERACTION_CREATE", {
            "id": str(number), "application_id": APP, "type": kind_of_interaction, "token": f"token{number}",
            "version": 1, "channel_id": message["channel_id"], "channel": channel, "locale": "en-GB",
            "app_permissions": rights, "entitlements": [], "attachment_size_limit": 10 * 1024 * 1024,
            "authorizing_integration_owners": {"0": guild} if guild and installed else {"1": str(by)},
            "context": 0 if guild else 1, "data": data, "message": message, **place,
        }, 2)  # fmt: skip

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Channels and threads here, everything else as in any Discord."""
        path = request.path.removeprefix("/api/v10")
        if not path.startswith("/channels/"):
            shown = await super().handle(request)
            followed_up = request.method == "POST" and path.startswith("/webhooks/")
            return answered(200, self._message(CHANNEL, {})) if followed_up else shown
        body: Any = await request.json() if request.can_read_body else None
        self.requests.append((request.method, path, body))
        return answered(*self._in_channels(request.method, path.split("/")[2:], body or {}, path))

    @staticmethod
    def _thread(number: str) -> dict[str, Any]:
        lasting = {"archived": False, "archive_timestamp": "2026-11-24T00:00:00+00:00", "auto_archive_duration": 60}
        return {"id": number, "type": 11, "guild_id": GUILD, "name": "a thread", "parent_id": CHANNEL, "owner_id": APP,
                "message_count": 0, "member_count": 1, "rate_limit_per_user": 0, "thread_metadata": lasting}  # fmt: skip

    def _in_channels(self, method: str, parts: list[str], body: dict[str, Any], path: str) -> tuple[int, Any]:
        if self.refuse in path:
            return 403, {"code": 50013, "message": "Missing Permissions"}
        if parts[0] in self.deleted:
            return 404, {"code": 10003, "message": "Unknown Channel"}
        if method == "GET" and len(parts) == 1:
            return 200, self._thread(parts[0])
        if method == "POST" and parts[-1] == "threads":
            if parts[2] in self.threads:
                return 400, {"code": 160004, "message": "A thread has already been created for this message"}
            self.threads.append(parts[2])
            return 201, self._thread(parts[2])
        if method == "POST" and parts[-1] == "messages":
            same = [m for m in self.within(parts[0]) if m["nonce"] == body["nonce"] and body["enforce_nonce"]]
            return 200, same[0] if same else self._message(parts[0], body)
        if method == "POST" and parts[-1] == "expire":
            self.messages[parts[2]]["poll"]["results"]["is_finalized"] = True
        return 200, self.messages[parts[2]]


def answered(status: int, body: Any) -> web.Response:
    return web.Response(status=status, body=json.dumps(body).encode(), headers={"Content-Type": "application/json"})


def ids(components: Any) -> list[str]:
    """The ids of all buttons of some components."""
    if isinstance(components, list):
        return [i for child in components for i in ids(child)]  # pyright: ignore[reportUnknownVariableType]
    if not isinstance(components, dict):
        return []
    mine = [str(components["custom_id"])] if "custom_id" in components else []  # pyright: ignore[reportUnknownArgumentType]
    return mine + ids(components.get("components"))  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]


def labels(components: Any) -> list[str]:
    """The labels of all buttons of some components."""
    rows = [row for row in components if row["type"] == 1]
    return [button["label"] for row in rows for button in row["components"] if "label" in button]
