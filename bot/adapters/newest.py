"""The newest assessment of each project of a scope."""

import sqlite3
from typing import Any

# Steps from one project to the next in the index: a scope of a million rows costs as much as it has projects.
_NEWEST = """
    WITH RECURSIVE each(project) AS (
        SELECT min(project) FROM assessments WHERE scope = :scope
        UNION ALL
        SELECT (SELECT min(project) FROM assessments WHERE scope = :scope AND project > each.project)
        FROM each WHERE each.project IS NOT NULL
    )
    SELECT {columns} FROM each JOIN assessments AS newest ON newest.key = (
        SELECT max(key) FROM assessments WHERE scope = :scope AND project = each.project
    )
    WHERE instr(each.project, :typed) ORDER BY newest.key DESC LIMIT :limit"""


def newest(
    conn: sqlite3.Connection, columns: str, scope: str, limit: int = -1, typed: str = ""
) -> list[tuple[Any, ...]]:
    """These columns of the newest row of each project whose folded name holds what was typed, most recent first."""
    columns = ", ".join(f"newest.{column.strip()}" for column in columns.split(","))
    asked = {"scope": scope, "typed": typed, "limit": limit}
    return conn.execute(_NEWEST.format(columns=columns), asked).fetchall()
