"""Fuzzes the reader of free text with atheris, by hand: ``python -m tests.fuzz.texts FOLDER -max_total_time=600``.

See ``tests.fuzz.files``. Here the texts of the tests are the seeds, and their words the dictionary.
"""

import json
import sys
from contextlib import suppress
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import Any

atheris: Any = import_module("atheris")
with atheris.instrument_imports():
    from bot.domain.refusal import Refused
    from bot.domain.situation import parse_situation
    from bot.wiring import read_text

TODAY = date(2026, 11, 1)
TEXTS = Path(__file__).resolve().parents[1] / "reading" / "texts.jsonl"


def one(data: bytes) -> None:
    """Reads a text; what comes back fits the schema, and its spans lie in the text and in their order."""
    text = data.decode("utf-8", "replace")
    with suppress(Refused):
        found = read_text(text, TODAY)
        parse_situation({"project": "x"} | found.situation)
        for stretch in (*found.spans, *found.unread):
            assert 0 <= stretch.start <= stretch.end <= len(text)


def main() -> None:
    """Fills an empty folder with the tests' texts and starts the fuzzer, which never comes back."""
    folder = next((Path(arg) for arg in sys.argv[1:] if not arg.startswith("-")), None)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            for number, line in enumerate(TEXTS.read_text(encoding="utf-8").splitlines()):
                (folder / f"seed-{number}").write_bytes(json.loads(line)["text"].encode())
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
