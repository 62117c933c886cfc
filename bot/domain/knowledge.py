"""The library's entries, and the scale they are weighed on.

Each entry is one TOML file and its id is the file's name; the rows of ``costs.toml`` are entries too and carry their
ids. Ratios are parts of 1, lengths of time are months.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import Field

from bot.domain.change import Change, Months
from bot.domain.condition import Condition, Ids
from bot.domain.fields import Day, Number, Share, Value
from bot.domain.forms import Band as BandName
from bot.domain.situation import Artifact, Kind, License, Motive, Region, Situation, Steward

Status = Literal["draft", "reviewed", "retired"]
Text = Annotated[str, Field(min_length=1, max_length=2000)]


class Applies(Value):
    """Where an entry makes sense; what is not named is not restricted."""

    artifact: Annotated[list[Artifact], Field(min_length=1)] | None = None
    steward: Annotated[list[Steward], Field(min_length=1)] | None = None
    license: Annotated[list[License], Field(min_length=1)] | None = None


class AppliesTo(Applies):
    """Where an action makes sense: also which kinds of payer have to be there, one of them at least."""

    payers: Annotated[list[Kind], Field(min_length=1)] | None = None


class Entry(Value):
    """What every entry has: an id (its file's name), a title and a status."""

    id: str
    title: Annotated[str, Field(min_length=3, max_length=90)]
    status: Status = "reviewed"

    @property
    def in_use(self) -> bool:
        """Whether it is judged by: a draft is not yet, what is retired no longer (its id stays its own for ever)."""
        return self.status == "reviewed"


class Pattern(Entry):
    """A way of being funded that makes a project weaker or stronger, to a degree.

    ``shows`` is a case where it is present (only what is not in use has none), ``escapes`` one where it is not known to
    be.
    """

    kind: Literal["weakness", "strength"]
    weighs: Annotated[dict[str, str], Field(min_length=1)]
    prevalence: Share
    prevalence_basis: Text
    what: Text
    why: Text
    limits: Text
    sources: Ids
    actions: list[str] = Field(default_factory=list[str])
    shows: str | None = None
    escapes: str
    applies: Applies = Applies()
    when: Annotated[list[Condition], Field(min_length=1)]


class Scenario(Entry):
    """Something that may happen to a project, as changes of its situation."""

    what: Text
    why: Text
    sources: Ids
    applies: Applies = Applies()
    change: Annotated[list[Change], Field(min_length=1)]


class Example(Value):
    """A case of the library where an action was taken, and what came of it."""

    case: str
    what: Text
    sources: Ids


class Action(Entry):
    """Something a project can do, as changes of its situation; where it has worked and where it has not."""

    what: Text
    first_step: Text
    effort: Literal["low", "medium", "high"]
    months: Months
    needs: Text
    sign: Text
    keeps_open: bool
    why: Text
    worked: Example
    failed: Example
    sources: Ids
    applies: AppliesTo = AppliesTo()
    change: Annotated[list[Change], Field(min_length=1)]


class Outcome(Value):
    """What became of a case within 24 months."""

    label: Literal["distress", "sustained", "open"]
    date: Day | None = None
    what: Text
    sources: Ids


class Case(Entry):
    """A real project at a date, with only what was public then, and what became of it."""

    ai: bool
    region: Literal[Region, "Global"]
    summary: Text
    shows: list[str] = Field(default_factory=list[str])
    escapes: list[str] = Field(default_factory=list[str])
    outcome: Outcome
    evidence: dict[str, Ids]
    situation: Situation


class Thesis(Entry):
    """What the library as a whole holds to be true, where, and the entries that carry it."""

    claim: Text
    why: Text
    limits: Text
    sources: Ids
    patterns: Ids
    scenarios: Ids
    actions: Ids
    cases: Ids
    applies: Applies = Applies()


Dollars = Annotated[int, Field(ge=0, le=10**12)]
Billions = Annotated[Number, Field(ge=0, le=10**6)]
Year = Annotated[int, Field(ge=1970, le=2100)]


class Cost(Entry):
    """What something has cost, at least and at most, in whole US dollars.

    ``parameters`` (billions, from and up to) says which sizes of model a training run's row speaks for, ``region``
    where a salary is paid.
    """

    kind: Literal["training_run", "inference_hosting", "salary", "ci_and_distribution"]
    low: Dollars
    high: Dollars
    per: Literal["run", "month", "year"]
    years: Annotated[list[Year], Field(min_length=2, max_length=2)]
    parameters: Annotated[list[Billions], Field(min_length=2, max_length=2)] | None = None
    region: Region | None = None
    note: Text
    sources: Ids


class Term(Entry):
    """A word of the field."""

    meaning: Text
    metric: Text | None = None
    sources: Ids


class Source(Entry):
    """Something that was opened and read, and what it supports."""

    title: Annotated[str, Field(min_length=3, max_length=300)]
    address: Annotated[str, Field(pattern=r"^https?://[^\s]+$", max_length=500)]
    publisher: Annotated[str, Field(min_length=1, max_length=120)]
    date: Day | None = None
    read: Day
    kind: Literal["primary", "press", "research", "forum"]
    supports: Text


class Dimension(Value):
    """One of the seven questions, and the most points it can give."""

    id: str
    title: str
    question: str
    cap: Annotated[int, Field(ge=1, le=100)]


class Severity(Value):
    """A severity word: its points, and one sentence that can be tested."""

    id: str
    points: Annotated[int, Field(ge=1, le=100)]
    means: Text


class Band(Value):
    """A band of scores, from its first score on, with the share in distress that it expects."""

    id: BandName
    title: str
    first: Annotated[int, Field(ge=0, le=100)]
    expects: Share
    accent: Annotated[str, Field(pattern=r"^#[0-9a-f]{6}$")]


class MotivePower(Value):
    """How long a motive keeps a payer paying, from 0 to 1, and why."""

    id: Motive
    power: Share
    why: Text


class Scale(Value):
    """``scale.toml``: dimensions, severity words, bands, the sides of signals, the staying power of motives.

    ``stale_after`` is the number of months after which a source is to be read again.
    """

    dimensions: list[Dimension]
    severities: list[Severity]
    bands: list[Band]
    signals: dict[Literal["bad", "good", "two_way"], list[str]]
    motives: list[MotivePower]
    rate_from_coverage: Annotated[int, Field(ge=0, le=1000)]
    stale_after: Annotated[Months, Field(ge=1)]
    fatal_floor: Literal["moderate", "high", "critical"]


ENTRY_KINDS: dict[str, type[Entry]] = {
    "patterns": Pattern,
    "scenarios": Scenario,
    "actions": Action,
    "cases": Case,
    "theses": Thesis,
    "costs": Cost,
    "terms": Term,
    "sources": Source,
}


@dataclass(frozen=True)
class Library:
    """The whole library, each kind of entry by id in order of id. ``edition`` names these very contents."""

    scale: Scale
    patterns: Mapping[str, Pattern]
    scenarios: Mapping[str, Scenario]
    actions: Mapping[str, Action]
    cases: Mapping[str, Case]
    theses: Mapping[str, Thesis]
    costs: Mapping[str, Cost]
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    edition: str
    body: bytes

    def kinds(self) -> dict[str, Mapping[str, Entry]]:
        """Every kind of entry by the name of its folder."""
        return {name: getattr(self, name) for name in ENTRY_KINDS}
