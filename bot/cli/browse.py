"""``whopays log browse``: the log in a browser."""

import argparse
import socket

from bot import wiring
from bot.domain.refusal import Refused
from bot.settings import read_settings


def browse(args: argparse.Namespace) -> int:
    """Shows the log read-only on this machine, until it is interrupted."""
    settings = read_settings()
    if settings.database == ":memory:":
        raise Refused("A log in memory can't be browsed; set WHOPAYS_DATABASE to a file.")
    try:
        from bot.adapters.browse import HOST, serve
    except ImportError as error:
        raise Refused(
            f"Browsing takes Datasette, which is not installed ({error.name} is missing): "
            "pip install -r requirements-browse.lock"
        ) from None
    with wiring.opened_store(settings):
        pass  # made, and brought up to date: what is shown are its views
    with socket.socket() as probe:
        try:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind((HOST, args.port))
        except (OSError, OverflowError):
            raise Refused(f"Port {args.port} is taken or can't be used; name another with --port.") from None
    serve(
        settings.database,
        args.port,
        lambda address: print(f"The log is shown at {address} (Ctrl-C ends it).", flush=True),
    )
    return 0
