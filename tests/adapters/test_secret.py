"""The secret beside the database, and the pseudonyms that it keys."""

from pathlib import Path

import pytest

from bot.adapters.secret import Pseudonyms, load_secret
from bot.service.ports import StoreTrouble


def test_a_secret_is_made_once_and_kept_beside_the_database(file: Path) -> None:
    secret = load_secret(file, None)
    kept = file.with_name("log.db.secret")
    assert len(secret) == 32
    assert kept.stat().st_mode & 0o777 == 0o600
    assert bytes.fromhex(kept.read_text()) == secret == load_secret(str(file), None)


def test_a_given_secret_stands_before_the_file(file: Path) -> None:
    assert load_secret(file, "correct horse battery") == b"correct horse battery"
    assert not file.parent.exists()
    with pytest.raises(StoreTrouble, match=r"^WHOPAYS_SECRET is too short; give at least 16 characters\.$"):
        load_secret(file, "short")


def test_in_memory_nothing_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert load_secret(":memory:", None) != load_secret(":memory:", None)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"abcd\n", b"z" * 64, b"\xff\xfe"])
def test_a_damaged_secret_is_never_replaced(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    kept = file.with_name("log.db.secret")
    kept.write_bytes(content)
    with pytest.raises(StoreTrouble, match="holds no secret; put back its backup, or delete it if nothing is stored"):
        load_secret(file, None)
    assert kept.read_bytes() == content


def test_a_secret_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StoreTrouble, match=r"cannot be made or read \(.*\); set WHOPAYS_SECRET instead\.$"):
        load_secret(tmp_path / "file" / "log.db", None)


def test_pseudonyms_are_stable_and_keyed() -> None:
    names = Pseudonyms(b"k" * 32)
    assert names.user(80351110224678912) == names.user("80351110224678912") == "u:7fb01edc0654ff29ea709a8f"
    assert names.user(1) != names.user(2)
    assert names.user(1) != Pseudonyms(b"l" * 32).user(1)
    assert names.user(1)[2:] != names.server(1)[2:]
    assert names.server(1).startswith("s:")
    assert len(names.server(1)) == len(names.user(1)) == 26
