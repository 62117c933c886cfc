"""Golden files: what is expected stands in a file that reads like text; ``--update-golden`` writes it anew."""

from collections.abc import Callable
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
Golden = Callable[[str, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--update-golden", action="store_true", help="write the golden files anew")


GoldenPicture = Callable[[str, bytes], None]


@pytest.fixture
def golden_picture(request: pytest.FixtureRequest) -> GoldenPicture:
    """Compares a PNG with a file, byte for byte, or writes it with ``--update-golden``."""

    def compare(path: str, data: bytes) -> None:
        file = ROOT / path
        if request.config.getoption("--update-golden"):
            file.write_bytes(data)
            return
        assert file.is_file(), f"{path} is not there yet; make it with pytest --update-golden and look at it"
        assert data == file.read_bytes(), f"{path} differs; --update-golden, and look at it"

    return compare


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compares a text with a file (its path from the project's root), or writes it with ``--update-golden``."""

    def compare(path: str, text: str) -> None:
        file = ROOT / path
        if request.config.getoption("--update-golden"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
            return
        assert file.is_file(), f"{path} is not there yet; make it with pytest --update-golden and read it"
        assert text == file.read_text(encoding="utf-8"), f"{path} differs; read the difference, then --update-golden"

    return compare
