"""What the commands work with: the services, and what turns values into pages and typed text into values."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, Protocol, TypeVar

from bot.domain.assessment import Assessment, Plan, WhatIf
from bot.domain.chart import Chart
from bot.domain.knowledge import Entry
from bot.domain.page import Answer, Page
from bot.domain.portfolio import Exit
from bot.domain.read import Read
from bot.domain.refusal import Refused
from bot.domain.situation import Situation
from bot.service.assess import AssessService, Stored
from bot.service.compare import Compared, CompareService
from bot.service.drafts import DraftService, Kept
from bot.service.export import ExportService
from bot.service.history import HistoryService
from bot.service.learn import LearnService
from bot.service.overview import OverviewService, Past, ProjectList
from bot.service.portfolio import Looked, PortfolioService
from bot.service.ports import Headline, Row
from bot.service.privacy import PrivacyService
from bot.service.settings import SettingsService
from bot.service.sweep import SweepService
from bot.service.talk_desk import TalkDesk
from bot.service.watch import WatchService
from bot.service.what_if import WhatIfService
from bot.service.worst import Worst, WorstService

A = TypeVar("A", bound=Answer)


@dataclass(frozen=True)
class Upload:
    """A file that came with a command."""

    name: str
    data: bytes


@dataclass(frozen=True)
class LogFormat:
    """A form in which the log is written as text: what stands above and below, and how a row is written.
    ``ending`` is that of its files, without a dot. ``jsonl`` has a row as the very bytes that are stored."""

    ending: str
    line: Callable[[Row], str]
    head: str = ""
    foot: str = ""


class Pages(Protocol):
    """Turns values into pages; the wording is in templates."""

    def card(
        self, assessment: Assessment, *, name: str, key: str, posted_by: str | None = None, note: str = ""
    ) -> Page:
        """The card of an assessment, below a note; without a ``key`` it has no buttons."""
        ...

    def answered(self, now: Stored, before: Assessment, asked: str, said: str) -> Page:
        """The card after an answer, with what was answered and how the range changed."""
        ...

    def draft(self, kept: Kept) -> Page:
        """What was understood of a text, with the buttons to mend it and to let it be judged."""
        ...

    def detail(self, view: str, assessment: Assessment, *, name: str, key: str) -> Page:
        """One of the pages behind the card's buttons."""
        ...

    def what_if(self, found: WhatIf, *, name: str, key: str) -> Page:
        """What some changes would do."""
        ...

    def plan(self, found: Plan | None, *, name: str, key: str) -> Page:
        """The smallest set of actions that reaches the next better band."""
        ...

    def history(self, past: Past) -> Page:
        """A page of a project's assessments."""
        ...

    def projects(self, found: ProjectList) -> Page:
        """A page of a scope's projects."""
        ...

    def compared(self, found: Compared) -> Page:
        """Two assessments side by side."""
        ...

    def charts(self, stored: Stored, worst: Worst, past: Sequence[Headline]) -> Page:
        """An assessment in pictures; ``past`` are its project's assessments, oldest first."""
        ...

    def entry(self, kind: str, entry: Entry) -> Page:
        """An entry of the library."""
        ...

    def contents(self) -> Page:
        """What the library holds."""
        ...

    def entries(self, kind: str) -> Page:
        """All entries of a kind."""
        ...

    def portfolio(self, looked: Looked) -> Page:
        """The projects of a scope, ranked, and whose exit would hurt most."""
        ...

    def payer(self, looked: Looked, one: Exit) -> Page:
        """What one payer's exit would do to the projects that lean on it."""
        ...

    def plain(self, template: str, **values: Any) -> Page:
        """A page from one of the small templates."""
        ...

    def labelled(self, answer: A) -> A:
        """An answer with its labels in the language of these pages."""
        ...

    def called(self, kind: str, english: str) -> str:
        """What a ``command``, an ``option``, a ``word`` or a help ("") is called in the language of these pages."""
        ...

    def told(self, refused: Refused) -> str:
        """A refusal in the language of these pages."""
        ...

    def document(self, form: str, assessment: Assessment) -> str:
        """The whole assessment as ``markdown``, ``html`` or ``json``."""
        ...


class Readers(Protocol):
    """Turns what people type or upload into facts of a situation. Every method raises Refused in one sentence."""

    def payers(self, text: str, as_of: date, currency: str | None) -> tuple[list[dict[str, Any]], str | None]:
        """The compact payers line as payers, and the currency found."""
        ...

    def amount(self, text: str, what: Literal["cost", "reserves"], currency: str | None) -> tuple[float, str | None]:
        """Money as people type it (a month for ``cost``), and its currency."""
        ...

    def payers_written(self, payers: list[dict[str, Any]], currency: str | None) -> str:
        """Payers as the compact line has them."""
        ...

    def text(self, text: str, as_of: date) -> Read:
        """What a free text says."""
        ...

    def day(self, text: str, as_of: date) -> date:
        """A date as people type it."""
        ...

    def people(self, text: str) -> dict[str, float | str]:
        """``3 paid in Europe, 10 volunteers, 1 key`` as facts."""
        ...

    def file(self, name: str, data: bytes, as_of: date) -> Read:
        """What an uploaded file shows; ``as_of`` is the day that is meant where it has none."""
        ...


@dataclass(frozen=True)
class Desk:
    """What the commands work with."""

    assessing: AssessService
    history: HistoryService
    learning: LearnService
    asking: WhatIfService
    drafting: DraftService
    privacy: PrivacyService
    settings: SettingsService
    watching: WatchService
    sweeping: SweepService
    portfolio: PortfolioService
    exporting: ExportService
    overview: OverviewService
    comparing: CompareService
    worst: WorstService
    pages: Pages
    readers: Readers
    formats: Mapping[str, LogFormat]
    today: Callable[[], date]
    example: Callable[[], Situation]
    draw: Callable[[Chart], bytes]
    talk: TalkDesk
    languages: Callable[["Desk", str, str], "Desk"] = lambda desk, locale, numbers: desk
    translations: Callable[[], str] = str
    """A hash of all translations, or nothing where there are none."""
    locale_here: str = ""
    """The locale of the place where somebody asks, as Discord says it."""

    def speaking(self, locale: str, numbers: str = "") -> "Desk":
        """This desk with its pages and the library's titles in the language of a locale such as ``de`` or ``en-GB``
        (English where there is no other); ``numbers`` is the locale of numbers and days, if it is another."""
        return self.languages(self, locale, numbers)

    def posting(self, scope: str) -> "Desk":
        """This desk as it speaks to everybody in a scope: in the language and with the numbers of its settings; where
        they name none, of the place."""
        settings = self.settings.of(scope)
        return self.speaking(settings.language or self.locale_here, settings.numbers)
