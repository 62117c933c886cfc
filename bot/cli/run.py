"""``whopays``, ``whopays run`` and ``whopays chat``."""

import argparse
import sys

from bot import wiring
from bot.domain.refusal import Refused
from bot.settings import read_settings


def run(args: argparse.Namespace) -> int:
    """The bot; without a token the console, where there is a terminal."""
    settings = read_settings()
    if settings.discord_token is not None:
        return wiring.run_bot(settings)
    sentence = "WHOPAYS_DISCORD_TOKEN is not set, so there is no bot to run"
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Refused(f"{sentence}; set it, or use whopays chat or whopays assess.")
    print(f"{sentence}; here is the console instead.", file=sys.stderr)
    return wiring.run_console(settings)


def chat(args: argparse.Namespace) -> int:
    """The console."""
    return wiring.run_console(read_settings())
