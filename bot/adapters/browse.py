"""The log in a browser, read-only and on this machine alone, with Datasette.

Needs the extra ``browse``; nothing else of whopays imports it.
"""
# Datasette has no types.
# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import uvicorn
from datasette.app import Datasette
from datasette.database import Database
from datasette.plugins import pm

from bot.adapters import browse_cells
from bot.adapters.browse_queries import CHARTS, QUESTIONS
from bot.service.ports import unpacked

HOST = "127.0.0.1"
_NAME = browse_cells.DATABASE
_NAMES = frozenset({HOST, "localhost", "[::1]"})


class _Log(Database):
    """The log's file, opened to be read whatever is asked, also while the bot writes to it."""

    def __init__(self, shown: Datasette, file: Path) -> None:
        super().__init__(shown, path=str(file), is_mutable=True)
        self._file = file

    def connect(self, write: bool = False) -> sqlite3.Connection:
        """A connection that can't write, with ``unpacked`` for the stored assessments."""
        if write:
            raise ValueError("the log is browsed read-only")
        conn = sqlite3.connect(f"{self._file.as_uri()}?mode=ro", uri=True, check_same_thread=False)
        conn.execute("PRAGMA query_only = ON")
        conn.create_function("unpacked", 1, _unpacked, deterministic=True)
        self._all_file_connections.append(conn)
        return conn


def _unpacked(packed: object) -> str | None:
    return unpacked(packed, "A row").decode() if isinstance(packed, bytes) else None


def application(database: str) -> Any:
    """The ASGI application that shows the log in this file."""
    if not pm.is_registered(browse_cells):
        pm.register(browse_cells)
    shown = Datasette([], memory=False, metadata=_metadata(database), settings=_SETTINGS)
    shown.remove_database("_memory")
    shown.add_database(_Log(shown, Path(database).absolute()), name=_NAME)
    return _on_this_machine(shown.app())


_SETTINGS = {
    "allow_download": False, "suggest_facets": False, "default_page_size": 50, "max_returned_rows": 1000,
    "sql_time_limit_ms": 3000, "facet_time_limit_ms": 1000, "default_cache_ttl": 0,
}  # fmt: skip


def _metadata(database: str) -> dict[str, Any]:
    asked = "".join(f'<li><a href="/{_NAME}/{name}">{one.title}</a></li>' for name, one in QUESTIONS.items())
    facets = {"facets": ["band", "place"], "sort_desc": "key"}
    return {
        "title": "whopays: the log",
        "description_html": "Who pays for open projects, and what happens when the money runs out. "
        "0 is safe, 100 is worst. The log is shown read-only, on this machine alone.</p>"
        f'<ul><li><a href="/-/dashboards/log"><b>The log in charts</b></a></li>{asked}</ul><p>',
        "databases": {
            _NAME: {
                "source": database,
                "description": "0 is safe, 100 is worst. newest has one row a project, headlines every assessment; the "
                "questions below are ready to be asked.",
                "tables": {
                    "newest": {"title": "The newest assessment of each project", **facets},
                    "headlines": {"title": "Every assessment", **facets},
                    **{name: {"hidden": True} for name in _hidden(database)},
                },
                "queries": {
                    name: {"title": one.title, "description": one.about, "sql": one.sql, "hide_sql": True}
                    for name, one in QUESTIONS.items()
                },
            }
        },
        "plugins": {
            "datasette-dashboards": {
                "log": {
                    "title": "The log in charts", "charts": CHARTS,
                    "description": "By the newest assessment of each project, but for the last.",
                    "layout": [["bands", "ranges"], ["payers", "months"]],
                }
            }
        },
    }  # fmt: skip


def _hidden(database: str) -> list[str]:
    """The tables themselves: their headlines are in the views."""
    conn = sqlite3.connect(f"{Path(database).absolute().as_uri()}?mode=ro", uri=True)
    try:
        return [name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    finally:
        conn.close()


def _on_this_machine(app: Any) -> Any:
    """Refuses what was not asked of this machine by its own name: a page from elsewhere could else be pointed here by
    a name of its own, and read the log in somebody's browser."""

    async def asked(scope: Any, receive: Any, send: Any) -> None:
        headers: dict[bytes, bytes] = dict(scope.get("headers") or ())
        host = headers.get(b"host", b"").decode("latin-1")
        if scope["type"] == "http" and host.rpartition(":")[0] not in _NAMES and host not in _NAMES:
            head: Any = {"type": "http.response.start", "status": 403, "headers": [(b"content-type", b"text/plain")]}
            await send(head)
            await send({"type": "http.response.body", "body": b"The log is shown on this machine alone."})
            return
        await app(scope, receive, send)

    return asked


def serve(database: str, port: int, ready: Callable[[str], None]) -> None:
    """Shows the log on the loopback address until it is interrupted."""
    config = uvicorn.Config(application(database), host=HOST, port=port, log_level="warning", lifespan="on")
    ready(f"http://{HOST}:{port}/")
    uvicorn.Server(config).run()
