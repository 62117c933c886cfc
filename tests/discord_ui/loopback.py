"""A small Discord on this machine's loopback: what it takes for the real client to start, sync and answer."""

import asyncio
import json
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import discord.gateway
import discord.http
import pytest
import yarl
from aiohttp import web

APP = "80351110224678912"
USER = {"id": "1234", "username": "alice", "discriminator": "0", "avatar": None, "global_name": None}

MESSAGE: dict[str, Any] = {
    "id": "5", "channel_id": "77", "author": USER, "content": "", "timestamp": "2026-11-24T00:00:00+00:00",
    "edited_timestamp": None, "tts": False, "mention_everyone": False, "mentions": [], "embeds": [],
    "mention_roles": [], "attachments": [], "pinned": False, "type": 0, "components": [],
}  # fmt: skip


class Loopback:
    """Keeps every request; interactions are sent over the one gateway connection."""

    def __init__(self) -> None:
        self.requests: list[tuple[str, str, Any]] = []
        self.commands: list[dict[str, Any]] = []
        self.ready = asyncio.Event()
        self.cut: str = ""
        """``before`` or ``after``: the next callback's line is cut before or after it took effect."""
        self.guilds: list[dict[str, Any]] | None = [{"id": "55", "name": "s", "icon": None, "owner": False,
                                                     "permissions": "0", "features": []}]  # fmt: skip
        self.forbidden = False
        self.locale, self.guild_locale = "en-GB", "en-US"
        self._shown: set[str] = set()
        self._socket: web.WebSocketResponse | None = None

    def calls(self, method: str, ending: str) -> list[Any]:
        """The bodies of the requests of this method whose path ends like this."""
        return [body for m, path, body in self.requests if m == method and path.endswith(ending)]

    async def until(self, method: str, ending: str, count: int = 1) -> list[Any]:
        """Waits for so many of those requests."""
        for _ in range(400):
            if len(self.calls(method, ending)) >= count:
                break
            await asyncio.sleep(0.01)
        found = self.calls(method, ending)
        assert len(found) >= count, [(m, path) for m, path, _ in self.requests]
        return found

    async def send(
        self, number: int, options: dict[str, Any], *, guild: str | None, installed: bool, command: str = "assess",
        post: bool = False, permissions: str = "2048", roles: tuple[str, ...] = (),
    ) -> None:  # fmt: skip
        """A command with these options: in a server (where the app is installed or not) or a DM."""
        name, *within = command.split()
        given: list[dict[str, Any]] = [
            {"name": k, "type": 5 if isinstance(v, bool) else 3, "value": v} for k, v in options.items()
        ]
        given += [{"name": "post", "type": 5, "value": True}] if post else []
        given = [{"name": word, "type": 1, "options": given} for word in within] or given
        data = {"id": "9", "name": name, "type": 1, "options": given}
        await self._interaction(number, 2, data, guild, installed, permissions, roles)

    async def press(
        self, number: int, custom_id: str, values: list[str] | None = None, *, guild: str | None = "55",
        installed: bool = True, permissions: str = "2048", resolved: dict[str, Any] | None = None, kind: int = 2,
    ) -> None:  # fmt: skip
        """A button, or a menu of a ``kind`` in which ``values`` are chosen, on a private message."""
        data: dict[str, Any] = {"custom_id": custom_id, "component_type": kind}
        if values is not None:
            data |= {"values": values, "resolved": resolved or {}}
        await self._interaction(number, 3, data, guild, installed, permissions, ())

    async def fill(self, number: int, custom_id: str, values: dict[str, str], *, permissions: str = "2048") -> None:
        """A form that is sent off."""
        rows = [
            {"type": 18, "id": n, "component": {"type": 4, "id": 50 + n, "custom_id": name, "value": value}}
            for n, (name, value) in enumerate(values.items(), 1)
        ]
        await self._interaction(number, 5, {"custom_id": custom_id, "components": rows}, "55", True, permissions, ())

    async def _interaction(
        self, number: int, kind: int, data: dict[str, Any], guild: str | None, installed: bool, permissions: str,
        roles: tuple[str, ...],
    ) -> None:  # fmt: skip
        owners = {"0": guild} if guild and installed else {"1": USER["id"]}
        place: dict[str, Any] = {"user": USER}
        if guild:
            place = {"guild_id": guild, "member": {"user": USER, "roles": roles, "permissions": permissions,
                                                   "joined_at": None, "flags": 0, "deaf": False, "mute": False}}  # fmt: skip
            place["guild_locale"] = self.guild_locale
        if kind != 2:
            place["message"] = {**MESSAGE, "flags": 64}
        channel: dict[str, Any] = {"id": "77", "type": 1, "recipients": [USER], "last_message_id": None}
        if guild:
            channel = {
                "id": "77",
                "type": 0,
                "name": "general",
                "position": 0,
                "permissions": "2048",
                "guild_id": guild,
            }
        event: dict[str, Any] = {
            "id": str(number), "application_id": APP, "type": kind, "token": f"token{number}", "version": 1,
            "channel_id": "77", "channel": channel, "locale": self.locale,
            "app_permissions": "0", "entitlements": [], "attachment_size_limit": 10 * 1024 * 1024,
            "authorizing_integration_owners": owners, "context": 0 if guild else 1,
            "data": data, **place,
        }  # fmt: skip
        await self._event("INTERACTION_CREATE", event, 2)

    async def _event(self, name: str, data: dict[str, Any], sequence: int) -> None:
        assert self._socket is not None
        await self._socket.send_json({"op": 0, "t": name, "s": sequence, "d": data})

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Answers any request to the API."""
        body: Any = None
        if request.content_type == "application/json":
            body = await request.json()
        elif request.content_type.startswith("multipart/"):
            form = await request.post()
            body = json.loads(str(form["payload_json"]))
        path = request.path.removeprefix("/api/v10")
        self.requests.append((request.method, path, body))
        answer: Any = {}
        if path == "/users/@me":
            answer = {**USER, "id": APP, "bot": True}
        elif path == "/oauth2/applications/@me":
            answer = {"id": APP, "name": "whopays", "description": "", "flags": 0, "icon": None, "verify_key": "",
                      "bot_public": True, "bot_require_code_grant": False, "owner": USER, "summary": ""}  # fmt: skip
        elif path.endswith("/commands"):
            if request.method == "PUT":
                self.commands = [
                    {"description": "", **c, "id": str(i), "application_id": APP, "version": "1"}
                    for i, c in enumerate(body, 1)
                ]
            answer = self.commands
        elif path.endswith("/callback") and path.split("/")[3] in self._shown:
            return _refused(400, 40060, "Interaction has already been acknowledged.")
        elif path.endswith("/callback"):
            cut, self.cut = self.cut, ""
            if cut != "before":
                self._shown.add(path.split("/")[3])
            if cut and request.transport is not None:
                request.transport.abort()
            answer = {"interaction": {"id": path.split("/")[2], "type": 2, "response_message_id": "5"}}
        elif path.endswith("/messages/@original") and path.split("/")[3] not in self._shown:
            return _refused(404, 10015, "Unknown Webhook")
        elif path.endswith("/messages/@original"):
            answer = MESSAGE
        elif path == "/users/@me/guilds":
            if self.guilds is None:
                return _refused(403, 0, "Forbidden")
            answer = self.guilds
        elif path.startswith("/channels/") and path.endswith("/messages"):
            if self.forbidden:
                return _refused(403, 50001, "Missing Access")
            answer = MESSAGE
        # discord.py takes JSON for JSON only under exactly this type, without a charset.
        return web.Response(body=json.dumps(answer).encode(), headers={"Content-Type": "application/json"})

    async def gateway(self, request: web.Request) -> web.StreamResponse:
        """HELLO, READY, and heartbeats."""
        self._socket = web.WebSocketResponse()
        await self._socket.prepare(request)
        await self._socket.send_json({"op": 10, "d": {"heartbeat_interval": 41250}, "s": None, "t": None})
        async for message in self._socket:
            frame = json.loads(message.data)
            if frame["op"] == 1:
                await self._socket.send_json({"op": 11, "d": None, "s": None, "t": None})
            elif frame["op"] == 2:
                await self._event("READY", {
                    "v": 10, "user": {**USER, "id": APP, "bot": True}, "guilds": [], "session_id": "s",
                    "resume_gateway_url": "ws://127.0.0.1/", "application": {"id": APP, "flags": 0},
                }, 1)  # fmt: skip
                self.ready.set()
        return self._socket


def _refused(status: int, code: int, message: str) -> web.Response:
    body = json.dumps({"code": code, "message": message}).encode()
    return web.Response(status=status, body=body, headers={"Content-Type": "application/json"})


@asynccontextmanager
async def loopback(patch: pytest.MonkeyPatch, fake: Loopback | None = None) -> AsyncGenerator[Loopback]:
    """The server, with discord.py pointed at it."""
    fake = fake or Loopback()
    app = web.Application()
    app.router.add_get("/gateway", fake.gateway)
    app.router.add_route("*", "/api/v10/{path:.*}", fake.handle)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    patch.setattr(discord.http.Route, "BASE", f"http://127.0.0.1:{port}/api/v10")
    patch.setattr(discord.gateway.DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(f"ws://127.0.0.1:{port}/gateway"))
    patch.setattr(discord.gateway.DiscordWebSocket, "from_client", _uncompressed())
    try:
        yield fake
    finally:
        await runner.cleanup()


def _uncompressed() -> Any:
    """The client's way to connect, asking for plain JSON: compression is not what is tested here."""
    connect = discord.gateway.DiscordWebSocket.from_client.__func__  # type: ignore[attr-defined]

    async def from_client(cls: Any, client: Any, **options: Any) -> Any:
        return await connect(cls, client, **{**options, "compress": False})

    return classmethod(from_client)
