"""The secret that keys pseudonyms, and the pseudonyms that stand in the log in place of Discord's ids."""

import hashlib
import hmac
import os
import secrets
from pathlib import Path

from bot.service.ports import StoreTrouble

_LENGTH = 32
# Ids of users are few enough to try them all: what keeps a pseudonym closed is the length of the secret.
_SHORTEST_GIVEN = 16


def load_secret(database_path: str | Path, given: str | None) -> bytes:
    """The given secret (WHOPAYS_SECRET), else the one kept in ``<database>.secret``, made at the first call.

    A database in memory gets a new one each time. Raises StoreTrouble for a given secret under 16 characters and for
    a file that cannot be made, read or understood.
    """
    if given is not None:
        if len(given) < _SHORTEST_GIVEN:
            raise StoreTrouble(f"WHOPAYS_SECRET is too short; give at least {_SHORTEST_GIVEN} characters.")
        return given.encode()
    if str(database_path) == ":memory:":
        return secrets.token_bytes(_LENGTH)
    path = Path(f"{database_path}.secret")
    try:
        _make(path)
        text = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise StoreTrouble(f"{path} cannot be made or read ({error.strerror}); set WHOPAYS_SECRET instead.") from error
    return _understood(path, text)


def _make(path: Path) -> None:
    """Writes a new secret through to the disk, readable by its owner alone; one that is there stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(secrets.token_hex(_LENGTH) + "\n")
        file.flush()
        os.fsync(handle)


def _understood(path: Path, text: str) -> bytes:
    try:
        secret = bytes.fromhex(text)
    except ValueError:
        secret = b""
    if len(secret) != _LENGTH:
        # A new one would part everybody from what they stored, so that is left to the operator.
        raise StoreTrouble(f"{path} holds no secret; put back its backup, or delete it if nothing is stored yet.")
    return secret


class Pseudonyms:
    """Names for users and servers that are always the same under one secret, and tell nothing without it."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def user(self, number: int | str) -> str:
        """``u:`` and 24 hexadecimal digits."""
        return "u:" + self._digits("user", number)

    def server(self, number: int | str) -> str:
        """``s:`` and 24 hexadecimal digits."""
        return "s:" + self._digits("server", number)

    def _digits(self, kind: str, number: int | str) -> str:
        # The kind is part of what is hashed: a user and a server of one number share no digits.
        return hmac.new(self._secret, f"whopays/{kind}/{number}".encode(), hashlib.sha256).hexdigest()[:24]
