"""Builds the real parts and joins them; the only place that does, and the only one that reads the clock."""

import logging
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache, partial
from typing import TYPE_CHECKING, Any

from bot.adapters.absence_table import AbsenceTable
from bot.adapters.copies import Copies
from bot.adapters.export import FORMATS
from bot.adapters.forget import clean
from bot.adapters.known_payers import read_payers_table
from bot.adapters.languages import Languages
from bot.adapters.library import BrokenLibrary, data_folder, load_library, load_rates
from bot.adapters.log_file import as_database
from bot.adapters.render import Renderer
from bot.adapters.secret import Pseudonyms, load_secret
from bot.adapters.settings_table import SettingsTable
from bot.adapters.store import SqliteStore
from bot.adapters.talk_pages import TalkPages
from bot.adapters.talk_store import SqliteTalk
from bot.adapters.watch_table import WatchTable
from bot.domain.assessment import Assessment
from bot.domain.chart import Chart
from bot.domain.fields import fold
from bot.domain.known_payers import KnownPayer
from bot.domain.read import Read
from bot.domain.situation import Situation, parse_situation, read_json
from bot.engine.assess import Engine
from bot.reading import dates, money, payers_line, people
from bot.reading.file import FileReader
from bot.reading.other_amounts import other_amounts
from bot.reading.payers_write import write_payers
from bot.reading.what_if import read_changes
from bot.service.assess import AssessService
from bot.service.compare import CompareService
from bot.service.desk import Desk
from bot.service.drafts import DraftService
from bot.service.export import ExportService
from bot.service.history import HistoryService
from bot.service.learn import LearnService
from bot.service.overview import OverviewService
from bot.service.portfolio import PortfolioService
from bot.service.ports import Store
from bot.service.privacy import PrivacyService
from bot.service.revise import ReviseService
from bot.service.settings import SettingsService
from bot.service.sweep import SweepService
from bot.service.talk import TalkService
from bot.service.talk_desk import TalkDesk
from bot.service.watch import WatchService
from bot.service.what_if import WhatIfService
from bot.service.worst import WorstService
from bot.settings import BACKUP_DAYS, Settings

if TYPE_CHECKING:
    from bot.reading.text.names.known import KnownNames


def now() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one clock


def today() -> date:
    """The present day in UTC."""
    return now().date()


def example() -> Situation:
    """The made-up situation that is shown to somebody who has none at hand."""
    return parse_situation(read_json((data_folder("templates") / "example.json").read_bytes()))


class TypedReaders:
    """The readers of what people type, as the commands ask for them."""

    payers = staticmethod(payers_line.read_payers)
    amount = staticmethod(money.read_amount)
    payers_written = staticmethod(write_payers)
    day = staticmethod(dates.parse_date)
    people = staticmethod(people.read_people)

    def text(self, text: str, as_of: date) -> Read:
        """What a free text says."""
        return read_text(text, as_of)

    def file(self, name: str, data: bytes, as_of: date) -> Read:
        """An uploaded file of any form."""
        return file_reader().upload(name, data, as_of)


@cache
def file_reader() -> FileReader:
    """The reader of files, with the library's exchange rates. Raises BrokenLibrary when they can't be used."""
    return FileReader(rates(), read_text)


rates = cache(load_rates)
"""The library's exchange rates. Raises BrokenLibrary when they can't be used."""


@cache
def known_payers() -> tuple[KnownPayer, ...]:
    """The payers known by name. Raises BrokenLibrary when their table has a problem."""
    payers, problems = read_payers_table(data_folder("knowledge"))
    if problems:
        raise BrokenLibrary(problems)
    return payers


@cache
def known_names() -> "KnownNames":
    """The payers known by name, ready to be found in a text. Raises BrokenLibrary as ``known_payers`` does."""
    from bot.reading.text.names.known import KnownNames

    return KnownNames(known_payers())


@cache
def payer_spellings() -> Mapping[str, str]:
    """The one name of a payer by each folded spelling of it. Raises BrokenLibrary as ``known_payers`` does."""
    return {fold(spelling): p.name for p in known_payers() for spelling in (p.name, *p.aliases)}


def read_text(text: str, as_of: date, currency: str | None = None) -> Read:
    """What a free text says of a project's funding, with what amounts in a second currency come to. Raises Refused for
    one that is too long."""
    from bot.reading.text import read_text as read_free_text  # a thousand patterns, for those who have a text

    read = read_free_text(text, as_of, currency=currency, payers=known_names())
    offered = other_amounts(text, read.situation.get("currency"), rates())
    return replace(read, notes=(*read.notes, *offered))


@dataclass(frozen=True)
class Judging:
    """What it takes to judge without storing. ``pages`` are English, ``languages`` has them in every other one."""

    engine: Engine
    pages: Renderer
    languages: Languages


def judging() -> Judging:
    """The library, made ready. Raises BrokenLibrary when it has a problem."""
    library = load_library()
    pages = Renderer(library)
    return Judging(Engine(library), pages, Languages(pages, data_folder("templates") / "locale"))


def desk(store: Store, parts: Judging | None = None, backup_days: int = BACKUP_DAYS) -> Desk:
    """Everything the commands work with, on one store whose backups are kept so many days."""
    parts = parts or judging()
    assert isinstance(store, SqliteStore), "the tables beside the log lie in its file"
    clean_all, expire = partial(clean, store), partial(Copies(store).expire, days=backup_days)
    assessing, history = AssessService(parts.engine, store, now), HistoryService(store, clean_all)
    settings, library = SettingsService(SettingsTable(store.db.conn, store.file), parts.languages), parts.engine.library
    watching = WatchService(parts.engine, store, history, WatchTable(store.db.conn, store.file), settings, now)
    return Desk(
        assessing, history, LearnService(library),
        asking(parts), DraftService(store, now), PrivacyService(store, clean_all), settings, watching,
        SweepService(store, AbsenceTable(store.db.conn, store.file), settings, clean_all, expire, now),
        PortfolioService(parts.engine, store, payer_spellings, today), ExportService(store, history, as_database),
        OverviewService(store, history, library.scale, today), CompareService(store, history),
        WorstService(parts.engine), parts.pages, TypedReaders(), FORMATS, today, example, draw,
        _talk(store, assessing, history, parts), in_languages(parts), parts.languages.digest,
    )  # fmt: skip


def in_languages(parts: Judging) -> Callable[[Desk, str, str], Desk]:
    """What turns a desk into one whose pages, and whose names for what is in the library, are in another language."""
    judged = parts.engine.library

    @cache
    def named(code: str) -> tuple[LearnService, WhatIfService]:
        library = parts.languages.library(code)
        return LearnService(library, judged), asking(parts, code)

    def speaking(desk: Desk, locale: str, numbers: str) -> Desk:
        code = parts.languages.code(locale)
        learning, asking = named(code)
        talk = replace(desk.talk, pages=parts.languages.speaking(TalkPages, code, numbers))
        return replace(desk, pages=parts.languages.pages(code, numbers), learning=learning, asking=asking, talk=talk)

    return speaking


def _talk(store: SqliteStore, assessing: AssessService, history: HistoryService, parts: Judging) -> TalkDesk:
    kept = SqliteTalk(store.db.conn, store.file)
    return TalkDesk(TalkService(kept, now), ReviseService(assessing, history, kept, today), TalkPages(parts.pages))


@cache
def _drawer() -> Callable[[Chart], bytes]:
    from bot.adapters.chart import Drawer

    return Drawer()


def chart_of(assessment: Assessment, parts: Judging) -> bytes:
    """Who pays, and the cash month by month with the two worst scenarios, as one PNG on white."""
    from bot.adapters.chart import together

    name = str(assessment["situation"]["project"])
    shown = parts.pages.of_assessment(assessment, name, WorstService(parts.engine).of(assessment))
    return together(tuple(picture.chart for picture in shown))


def draw(chart: Chart) -> bytes:
    """A chart as a PNG. Pillow is loaded when there is one to draw."""
    return _drawer()(chart)


def asking(parts: Judging, locale: str = "en") -> WhatIfService:
    """What answers what-ifs; scenarios and actions are called by their titles in a language, or in English."""
    return WhatIfService(parts.engine, read_changes, parts.languages.library(locale))


@contextmanager
def opened_store(settings: Settings, **options: Any) -> Generator[SqliteStore]:
    """The store of these settings, closed again at the end."""
    store = SqliteStore(settings.database, **options)
    try:
        yield store
    finally:
        store.close()


def pseudonyms(settings: Settings) -> Pseudonyms:
    """The keyed pseudonyms of these settings; the key is made and kept beside the database if there is none."""
    secret = settings.secret.get_secret_value() if settings.secret else None
    return Pseudonyms(load_secret(settings.database, secret))


def run_console(settings: Settings) -> int:
    """The console on the settings' database. Gives back the exit status."""
    from bot.console import chat

    with opened_store(settings) as store:
        return chat(desk(store).speaking(settings.language))


def run_bot(settings: Settings) -> int:
    """The Discord bot, until it is told to stop. Gives back the exit status."""
    from bot.discord_ui.run import run

    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    token = settings.discord_token
    assert token is not None, "the caller has seen to the token"
    return run(
        token.get_secret_value(), settings.guild, pseudonyms(settings), now,
        lambda: SqliteStore(settings.database), lambda store: desk(store, backup_days=settings.backup_days),
    )  # fmt: skip
