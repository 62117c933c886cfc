"""Rows of a log for tests, and what is left of them in files."""

from pathlib import Path

from bot.domain.canonical import canonical, sha256
from bot.service.ports import NewRow, Row


def made(number: int = 0, *, scope: str = "s:one", project: str = "Lumen", author: str = "u:ada") -> NewRow:
    body = canonical({"number": number, "situation": {"project": project}})
    return NewRow(
        id=f"{number:016x}",
        scope=scope,
        project=project.casefold(),
        name=project,
        made=f"2026-01-01T00:{number // 60 % 60:02}:{number % 60:02}Z",
        author=author,
        interaction=None,
        engine=1,
        edition="e" * 64,
        score=40,
        low=30,
        high=70,
        band="watch",
        coverage=512,
        zero_cash_on="2027-03-09",
        sha256=sha256(body),
        body=body,
    )


def numbers(rows: list[Row]) -> list[int]:
    return [int(row.id, 16) for row in rows]


def left_in(folder: Path, secrets: list[bytes]) -> list[tuple[str, bytes]]:
    files = [path for path in folder.iterdir() if path.is_file()]
    return [(path.name, secret) for path in files for secret in secrets if secret in path.read_bytes()]
