"""What lies beside the assessments of a scope and goes when they go."""

from sqlite3 import Connection

_OF_A_SCOPE = ("settings",)


def follow(conn: Connection, scope: str | None) -> int:
    """Deletes, within the caller's transaction, what a ``scope`` that is deleted has beside its assessments; how many
    rows."""
    if scope is None:
        return 0
    return sum(conn.execute(f"DELETE FROM {table} WHERE scope = ?", (scope,)).rowcount for table in _OF_A_SCOPE)


def count(conn: Connection, table: str, scope: str) -> int:
    """How many rows of a table a scope has."""
    (found,) = conn.execute(f"SELECT count(*) FROM {table} WHERE scope = ?", (scope,)).fetchone()
    return found
