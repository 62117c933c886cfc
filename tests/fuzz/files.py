"""Fuzzes the readers of files with atheris, by hand: ``python -m tests.fuzz.files FOLDER -max_total_time=600``.

FOLDER keeps the inputs that reached something new; an empty one gets a few to begin with. What breaks a reader ends the
run with the input beside it. ``pip install -r requirements-fuzz.lock`` into an environment of its own (Linux, Python 3.11).
"""

import io
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any

atheris: Any = import_module("atheris")
with atheris.instrument_imports():
    from bot.domain.forms import FORMS, Form
    from bot.domain.refusal import Refused
    from bot.domain.situation import parse_situation
    from bot.reading import funding_yml
    from tests.reading.files import READER, TODAY

READ: tuple[Form, ...] = tuple(form for form in FORMS if form != "text")
SEEDS = (
    b"\x02github: [a, b]\ncustom: https://a.org\n",
    b'\x01{"version":"v1.0.0","entity":{"name":"a"},"projects":[{"name":"b","licenses":["MIT"]}],"funding":{"history":'
    b'[{"year":2024,"currency":"EUR","income":5}],"plans":[{"status":"active","amount":5,"currency":"USD"}]}}',
    b"\x03datetime,type,kind,amount,balance,currency,accountSlug,oppositeAccountSlug,isRefund,orderFrequency\n"
    b"2026-01-31T12:00:00,CREDIT,CONTRIBUTION,5.50,9,EUR,a,b,,MONTHLY\n2026-06-30,DEBIT,EXPENSE,-2,7,USD,a,guest-1,,\n",
    b"\x04whopays budget\nProject,a\nCurrency,EUR\nCash on hand,5\nPeople,3 paid\nWho pays,Amount,Per,Until,Kind,How firm\n"
    b"b,5,month,2027-03-31,donations,at will\nWhat it costs;Amount;Per\n",
    b'\x00{"project":"a","payers":[{"name":"b","share":0.5}]}',
)


def one(data: bytes) -> None:
    """Reads an input: its first byte says in which form, or that the content shall say it."""
    form = READ[data[0] % len(READ)] if data and data[0] < 2 * len(READ) else None
    with suppress(Refused):
        found = READER.read("a file", io.BytesIO(data[1:]), TODAY, form)
        assert all(line.strip() for line in (*found.proves, *found.lacks, *found.notes))
        if found.source != "situation":
            parse_situation({"project": "x"} | found.situation)


def main() -> None:
    """Fills an empty folder with seeds and starts the fuzzer, which never comes back."""
    assert funding_yml, "imported here, so that it is watched as well"
    folder = next((Path(arg) for arg in sys.argv[1:] if not arg.startswith("-")), None)
    if folder is not None:
        folder.mkdir(parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            for number, seed in enumerate(SEEDS):
                (folder / f"seed-{number}").write_bytes(seed)
    atheris.Setup(sys.argv, one)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
