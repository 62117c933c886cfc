"""What lies beside the assessments, and goes or is renamed with them."""

from sqlite3 import Connection

_OF_A_SCOPE = ("settings", "watches", "alerts", "absences")
_OF_A_PROJECT = ("watches", "alerts")


def follow(conn: Connection, scope: str | None) -> int:
    """Deletes, within the caller's transaction, what a ``scope`` that is deleted has beside its assessments; how many
    rows. What hangs on a project goes with its last assessment, by a trigger."""
    gone = 0
    for table in _OF_A_SCOPE if scope is not None else ():
        gone += conn.execute(f"DELETE FROM {table} WHERE scope = ?", (scope,)).rowcount
    return gone


def rename(conn: Connection, scope: str, old: str, new: str) -> None:
    """Gives what is kept of a project its new folded name, within the caller's transaction."""
    for table in _OF_A_PROJECT:
        conn.execute(f"UPDATE {table} SET project = ? WHERE scope = ? AND project = ?", (new, scope, old))


def count(conn: Connection, table: str, scope: str) -> int:
    """How many rows of a table a scope has."""
    (found,) = conn.execute(f"SELECT count(*) FROM {table} WHERE scope = ?", (scope,)).fetchone()
    return found
