"""What the log holds, counted."""

import sqlite3

from bot.service.ports import Held, Stats

_NAMES = (
    "SELECT name FROM (SELECT name, max(key) AS newest FROM assessments WHERE {where} GROUP BY project) "
    "ORDER BY newest DESC"
)
_ALL = (
    "SELECT count(DISTINCT scope), min(made) FROM (SELECT scope, made FROM assessments WHERE {where} "
    "UNION ALL SELECT scope, made FROM drafts WHERE {where} UNION ALL SELECT scope, made FROM voices WHERE {where})"
)


def stats(conn: sqlite3.Connection) -> Stats:
    """Counts over the whole log."""
    head = "SELECT count(*), count(DISTINCT scope), min(made), max(made) FROM assessments"
    rows, scopes, first, last = conn.execute(head).fetchone()
    (projects,) = conn.execute("SELECT count(*) FROM (SELECT DISTINCT scope, project FROM assessments)").fetchone()
    bands = dict(conn.execute("SELECT band, count(*) FROM assessments GROUP BY band"))
    engines = dict(conn.execute("SELECT engine, count(*) FROM assessments GROUP BY engine"))
    return Stats(rows=rows, scopes=scopes, projects=projects, first=first, last=last, bands=bands, engines=engines)


def of_project(conn: sqlite3.Connection, scope: str, project: str) -> int:
    """How many rows a project of a scope has."""
    statement = "SELECT count(*) FROM assessments WHERE scope = ? AND project = ?"
    (found,) = conn.execute(statement, (scope, project)).fetchone()
    return found


def held(conn: sqlite3.Connection, where: str, values: tuple[str, ...]) -> Held:
    """What is kept that meets a condition on scope and author."""

    def count(table: str) -> int:
        (found,) = conn.execute(f"SELECT count(*) FROM {table} WHERE {where}", values).fetchone()
        return found

    names = tuple(name for (name,) in conn.execute(_NAMES.format(where=where), values))
    scopes, first = conn.execute(_ALL.format(where=where), values * 3).fetchone()
    return Held(count("assessments"), count("drafts"), names, scopes, first, count("voices"))
