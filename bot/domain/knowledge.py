"""The library's entries: patterns, scenarios, actions, cases, terms, sources, and the scale they are weighed on.

Each entry is one TOML file; its id is the file's name. Ratios are parts of 1, lengths of time are months.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag

from bot.domain.fields import Amount, Day, Number, Share, Value
from bot.domain.situation import Artifact, Commitment, Kind, License, Motive, Situation, Steward

Status = Literal["draft", "reviewed", "retired"]
Text = Annotated[str, Field(min_length=1, max_length=2000)]
Ids = Annotated[list[str], Field(min_length=1)]
Months = Annotated[int, Field(ge=0, le=600)]
Factor = Annotated[Number, Field(ge=0, le=100)]


class Ramp(Value):
    """Holds not at all at ``from``, in full at ``to``, and in proportion between."""

    fact: str
    from_: Annotated[Number, Field(alias="from")]
    to: Number


class Is(Value):
    """The fact has this one value."""

    fact: str
    is_: Annotated[str, Field(alias="is")]


class OneOf(Value):
    """The fact has one of these values."""

    fact: str
    one_of: Ids


class NotOneOf(Value):
    """The fact has none of these values."""

    fact: str
    not_one_of: Ids


class Has(Value):
    """This signal has been seen."""

    fact: Literal["signals"]
    has: str


class Lacks(Value):
    """This signal has not been seen."""

    fact: Literal["signals"]
    lacks: str


def _test_kind(value: Any) -> str | None:
    keys: set[str] = set(value) if isinstance(value, Mapping) else set(type(value).model_fields)  # pyright: ignore
    for key in ("any", "from", "from_", "is", "is_", "one_of", "not_one_of", "has", "lacks"):
        if key in keys:
            return key.rstrip("_")
    return None


_BY_KEY = Discriminator(
    _test_kind,
    custom_error_type="refused",
    custom_error_message="no test",
    custom_error_context={"sentence": "needs one of from/to, is, one_of, not_one_of, has, lacks, any"},
)
_Single = (
    Annotated[Ramp, Tag("from")]
    | Annotated[Is, Tag("is")]
    | Annotated[OneOf, Tag("one_of")]
    | Annotated[NotOneOf, Tag("not_one_of")]
    | Annotated[Has, Tag("has")]
    | Annotated[Lacks, Tag("lacks")]
)
Test = Annotated[_Single, _BY_KEY]


class AnyOf(Value):
    """One of these tests is enough; the greatest degree counts."""

    any: Annotated[list[Test], Field(min_length=2)]


Condition = Annotated[_Single | Annotated[AnyOf, Tag("any")], _BY_KEY]


class Applies(Value):
    """Where an entry makes sense; what is not named is not restricted."""

    artifact: Annotated[list[Artifact], Field(min_length=1)] | None = None
    steward: Annotated[list[Steward], Field(min_length=1)] | None = None
    license: Annotated[list[License], Field(min_length=1)] | None = None


class Entry(Value):
    """What every entry has: an id (its file's name), a title and a status."""

    id: str
    title: Annotated[str, Field(min_length=3, max_length=90)]
    status: Status = "reviewed"


class Pattern(Entry):
    """A way of being funded that makes a project weaker or stronger, to a degree.

    ``shows`` is a case where it is present, left out while the library knows none; ``escapes`` one where it is not.
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


class RemovePayer(Value):
    """The payer is gone from the first day."""

    do: Literal["remove_payer"]
    who: str


class ScalePayer(Value):
    """The payer gives ``by`` times as much."""

    do: Literal["scale_payer"]
    who: str
    by: Factor


class EndPayer(Value):
    """The payer's money ends after so many months (0: it is gone)."""

    do: Literal["end_payer"]
    who: str
    months: Months


class BindPayer(Value):
    """The payer commits in writing for so many months from the date."""

    do: Literal["bind_payer"]
    who: str
    commitment: Commitment
    months: Months


class ExtendPayer(Value):
    """The payer's end is moved by so many months; an open end stays open."""

    do: Literal["extend_payer"]
    who: str
    months: Months


class AddPayer(Value):
    """A new payer: a share of today's cost (or an amount a month) on top of what is there."""

    do: Literal["add_payer"]
    kind: Kind
    name: str | None = None
    share: Share | None = None
    monthly: Amount | None = None
    count: Annotated[int, Field(ge=1)] | None = None
    commitment: Commitment | None = None
    motive: Motive | None = None
    months: Months | None = None


class ScaleCost(Value):
    """The monthly cost is ``by`` times as high."""

    do: Literal["scale_cost"]
    by: Factor


class ScaleReserves(Value):
    """The cash on hand is ``by`` times as high."""

    do: Literal["scale_reserves"]
    by: Factor


class AddReserves(Value):
    """So many months of cost are added to the cash on hand."""

    do: Literal["add_reserves"]
    months: Months


class ScaleTraining(Value):
    """The next training run costs ``by`` times as much."""

    do: Literal["scale_training"]
    by: Factor


class FundTraining(Value):
    """This much more of the next training run is funded."""

    do: Literal["fund_training"]
    share: Share


class SetFact(Value):
    """A fact takes another value."""

    do: Literal["set"]
    fact: Literal["license", "steward", "revenue_plan", "succession_plan", "fiscal_host", "key_people", "organizations"]
    value: str | Number


class ChangeSignal(Value):
    """A signal appears or goes."""

    do: Literal["signal"]
    add: str | None = None
    drop: str | None = None


Change = Annotated[
    RemovePayer | ScalePayer | EndPayer | BindPayer | ExtendPayer | AddPayer | ScaleCost | ScaleReserves | AddReserves
    | ScaleTraining | FundTraining | SetFact | ChangeSignal,
    Field(discriminator="do"),
]  # fmt: skip


class Scenario(Entry):
    """Something that may happen to a project, as changes of its situation."""

    what: Text
    why: Text
    sources: Ids
    applies: Applies = Applies()
    change: Annotated[list[Change], Field(min_length=1)]


class Action(Entry):
    """Something a project can do, as changes of its situation."""

    what: Text
    first_step: Text
    effort: Literal["low", "medium", "high"]
    months: Months
    needs: Text
    sign: Text
    keeps_open: bool
    why: Text
    sources: Ids
    applies: Applies = Applies()
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
    region: Literal["Africa", "Asia", "Europe", "Latin America", "North America", "Oceania", "Global"]
    summary: Text
    shows: list[str] = Field(default_factory=list[str])
    escapes: list[str] = Field(default_factory=list[str])
    outcome: Outcome
    evidence: dict[str, Ids]
    situation: Situation


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

    id: Literal["low", "moderate", "high", "critical"]
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
    """``scale.toml``: dimensions, severity words, bands, the sides of signals, the staying power of motives."""

    dimensions: list[Dimension]
    severities: list[Severity]
    bands: list[Band]
    signals: dict[Literal["bad", "good", "two_way"], list[str]]
    motives: list[MotivePower]
    rate_from_coverage: Annotated[int, Field(ge=0, le=1000)]
    fatal_floor: Literal["moderate", "high", "critical"]


ENTRY_KINDS: dict[str, type[Entry]] = {
    "patterns": Pattern,
    "scenarios": Scenario,
    "actions": Action,
    "cases": Case,
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
    terms: Mapping[str, Term]
    sources: Mapping[str, Source]
    edition: str
    body: bytes

    def kinds(self) -> dict[str, Mapping[str, Entry]]:
        """Every kind of entry by the name of its folder."""
        return {name: getattr(self, name) for name in ENTRY_KINDS}
