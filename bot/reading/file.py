"""A file that somebody uploads or names, read by what it is."""

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import BinaryIO

from bot.domain.forms import Form
from bot.domain.rates import Rates
from bot.domain.read import Read
from bot.domain.refusal import Refused, shown
from bot.reading.budget_csv import read_budget
from bot.reading.funding_json import is_manifest, read_manifest
from bot.reading.open_collective import read_ledger
from bot.reading.plain_text import plain_text
from bot.reading.situation_json import EXAMPLE, check_other_formats, read_object, read_situation
from bot.reading.sniff import HEAD_BYTES, KNOWN, form_of

MOST_BYTES = 10 * 1024 * 1024
MOST_LEDGER_BYTES = 512 * 1024 * 1024
TextReader = Callable[[str, date], Read]


@dataclass(frozen=True)
class FileReader:
    """Reads files of every form. ``text`` reads descriptions in plain words, where there is such a reader."""

    rates: Rates
    text: TextReader | None = None

    def upload(self, name: str, data: bytes, as_of: date) -> Read:
        """A file of at most 10 MiB, by what it is. Raises Refused in one sentence for what can't be read."""
        _check_size(len(data), MOST_BYTES, shown(name or "the file"))
        return self.read(name, io.BytesIO(data), as_of)

    def read(self, name: str, stream: BinaryIO, as_of: date, form: Form | None = None) -> Read:
        """What a stream that can be sought holds: in the form that is named, else in the one it turns out to have.

        ``as_of`` is the day that is meant where the file has none. Ledgers are read row by row and may have 512 MiB,
        the rest 10 MiB. Raises Refused in one sentence for what can't be read.
        """
        file = shown(name or "the file")
        size = stream.seek(0, io.SEEK_END)
        stream.seek(0)
        head = stream.read(HEAD_BYTES)
        stream.seek(0)
        if form is None and size > MOST_LEDGER_BYTES:
            _check_size(size, MOST_BYTES, file)
        form = form or form_of(name, head, file)
        _check_size(size, MOST_LEDGER_BYTES if form == "opencollective" else MOST_BYTES, file)
        if form == "opencollective":
            return read_ledger(stream, file, self.rates)
        if form == "budget-csv":
            return read_budget(stream, file, as_of, self.rates)
        if form == "funding-yml":
            from bot.reading.funding_yml import read_channels  # YAML is needed for nothing else, so not at the start

            return read_channels(stream.read(), file)
        if form == "text":
            return self._described(stream.read(), file, as_of)
        return self._json(stream.read(), file, as_of, form)

    def _json(self, data: bytes, file: str, as_of: date, form: Form) -> Read:
        """A situation or a manifest; a manifest that comes as a situation is read as what it is."""
        table = read_object(data, file)
        check_other_formats(table, file)
        if is_manifest(table):
            return read_manifest(table, file, as_of, self.rates)
        if form == "funding-json":
            raise Refused(f"{file} is JSON, but no funding.json: it has no entity and neither projects nor funding.")
        return read_situation(table)

    def _described(self, data: bytes, file: str, as_of: date) -> Read:
        if self.text is None:
            raise Refused(f"{file} is none of what can be read; {KNOWN}, and {EXAMPLE}.")
        return self.text(plain_text(data, file, KNOWN), as_of)


def _check_size(size: int, limit: int, file: str) -> None:
    if size > limit:
        raise Refused(f"{file} has {_mebibytes(size)}; at most {_mebibytes(limit)} are taken.")


def _mebibytes(size: int) -> str:
    """``12 MiB``; a size that is no whole number of MiB in bytes, so that one byte too many still shows."""
    whole, rest = divmod(size, 1024 * 1024)
    return f"{size:,} bytes" if rest or not whole else f"{whole} MiB"
