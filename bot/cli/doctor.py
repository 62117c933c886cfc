"""``whopays doctor`` and ``whopays health``."""

import argparse
import base64
import binascii
import platform
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from bot import wiring
from bot.adapters.copies import Copies
from bot.adapters.library import find_problems
from bot.adapters.watch_table import WatchTable
from bot.domain.refusal import Refused
from bot.service.ports import HEARTBEAT, stamp
from bot.service.watch import LOST_AFTER
from bot.settings import Settings, read_settings

STALE_SECONDS = 90
# View channels, send messages (also in threads), read their history, open public threads, post polls.
PERMISSIONS = str(1 << 10 | 1 << 11 | 1 << 38 | 1 << 16 | 1 << 35 | 1 << 49)
INVITE = "https://discord.com/oauth2/authorize?client_id={}&scope=bot+applications.commands&permissions=" + PERMISSIONS


def doctor(_: argparse.Namespace) -> int:
    """Prints what is well and what is not; status 1 when something is not."""
    settings = read_settings()
    ill = 0
    for name, look in _LOOKS:
        try:
            well, what = look(settings)
        except Refused as error:
            well, what = False, str(error)
        ill += not well
        print(f"{'ok ' if well else 'BAD'} {name}: {what}")
    return 1 if ill else 0


def _python(_: Settings) -> tuple[bool, str]:
    return True, platform.python_version()


def _library(_: Settings) -> tuple[bool, str]:
    problems = find_problems()
    if problems:
        return False, f"{len(problems)} problems; whopays knowledge check names them."
    return True, "sound."


def _database(settings: Settings) -> tuple[bool, str]:
    with wiring.opened_store(settings) as store:
        rows = store.stats()["rows"]
        sound = store.db.conn.execute("PRAGMA quick_check").fetchone()[0]
    if sound != "ok":
        return False, f"{settings.database} is damaged ({sound}); put back a backup."
    return True, f"{settings.database}, {rows} assessments."


def _copies(settings: Settings) -> tuple[bool, str]:
    """Lists the copies of the log that are known; having some is no fault."""
    with wiring.opened_store(settings) as store:
        copies = Copies(store).there()
    told = "; ".join(f"{c.path} ({c.kind}, {c.size / 1024:,.0f} KiB, {c.changed})" for c in copies)
    return True, f"{told or 'none is known'}. Copies that lie elsewhere are not seen from here."


def _alerts(settings: Settings) -> tuple[bool, str]:
    before = stamp(wiring.now() - LOST_AFTER)
    with wiring.opened_store(settings) as store:
        refused, channels, lost = WatchTable(store.db.conn, store.file).troubles(before)
    told = f"{lost} may not have been posted, because whopays stopped in that moment. " if lost else ""
    if refused:
        where = "one channel" if channels == 1 else f"{channels} channels"
        return False, (
            f"{refused} refused by Discord, in {where}: who manages a channel gives whopays View Channel and Send "
            f"Messages in it; /project watch says which. {told}".strip()
        )
    return True, told.strip() or "none refused, none lost."


def _token(settings: Settings) -> tuple[bool, str]:
    """Looks at the token's form alone; the first of its three parts is the application's id."""
    if settings.discord_token is None:
        return False, "WHOPAYS_DISCORD_TOKEN is not set; the console works, the bot does not."
    first, *rest = settings.discord_token.get_secret_value().split(".")
    application = _decoded(first)
    if len(rest) != 2 or application is None:
        return False, "WHOPAYS_DISCORD_TOKEN has not the form of a bot token; copy it anew from the developer portal."
    return True, f"has the right form. Invite the bot with {INVITE.format(application)}"


_LOOKS: tuple[tuple[str, Callable[[Settings], tuple[bool, str]]], ...] = (
    ("Python", _python), ("library", _library), ("database", _database), ("copies", _copies),
    ("alerts", _alerts), ("token", _token),
)  # fmt: skip


def _decoded(part: str) -> str | None:
    try:
        text = base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)).decode()
    except (binascii.Error, UnicodeDecodeError, ValueError):
        return None
    return text if text.isdecimal() else None


def health(_: argparse.Namespace) -> int:
    """Status 0 when the bot's heartbeat in the database is younger than 90 seconds, else 1."""
    settings = read_settings()
    if not Path(settings.database).is_file():
        print(f"No bot has run on {settings.database}.")
        return 1
    with wiring.opened_store(settings, read_only=True) as store:
        beat = store.state(HEARTBEAT)
    age = None if beat is None else (wiring.now() - datetime.fromisoformat(beat)).total_seconds()
    if age is None or age > STALE_SECONDS:
        print("The bot is not running." if age is None else f"The bot has been silent for {age:.0f} seconds.")
        return 1
    print(f"The bot is alive; its last heartbeat is {age:.0f} seconds old.")
    return 0
