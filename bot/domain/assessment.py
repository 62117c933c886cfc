"""An assessment: plain JSON values, so that the same bytes are stored, hashed, sent and replayed.

Scores and points are whole numbers from 0 (safe) to 100 (worst), degrees and coverage thousandths, months and money
whole (money in the situation's currency).
"""

from typing import Any, Literal, NotRequired

# pydantic makes JSON Schemas of these on Python 3.11 too; typing.TypedDict does not allow it before 3.12.
from typing_extensions import TypedDict

SCHEMA = "whopays.assessment/1"


class Watch(TypedDict):
    """A dated event within 90 days."""

    on: str
    what: str
    about: str


class Risk(TypedDict):
    """The score, its interval, its band, and which way it is going."""

    score: int
    low: int
    high: int
    band: str
    outlook: Literal["better", "same", "worse"]
    watch: list[Watch]


class Month(TypedDict):
    """The balance at the end of a month, at worst and at best."""

    until: str
    low: int
    high: int


class Covered(TypedDict):
    """The part of the bills of the next months that cash on hand and income pay for, in thousandths, at most 1000."""

    months: int
    low: int
    high: int


class Gap(TypedDict):
    """A month in which more has to be paid than comes in, by its last day, and how much is missing in it."""

    until: str
    low: int
    high: int


class Cash(TypedDict):
    """When the cash ends. ``earliest`` and ``latest`` bound the day where facts are unknown (None: not within 36
    months); ``stated_differs`` says that the runway that was stated differs by more than a quarter; ``deepest_gap`` is
    None where no month needs the cash on hand. ``covers`` and ``monthly`` are empty where cost or cash is not known."""

    state: Literal["runs_out", "lasts", "unknown"]
    runway_months: int | None
    zero_cash_on: str | None
    earliest: str | None
    latest: str | None
    stated_differs: bool
    covers: list[Covered]
    deepest_gap: Gap | None
    monthly: list[Month]


class Reading(TypedDict):
    """What was read into a fact left out."""

    fact: str
    read: bool | str


class Plausible(TypedDict):
    """What the library's table of costs says of a cost: a ``bound`` where it is left out, a ``doubt`` where it is said
    and lies outside. ``high`` is None where nothing bounds it; ``cost`` is the row."""

    fact: str
    says: Literal["bound", "doubt"]
    low: int
    high: int | None
    cost: str


class Dimension(TypedDict):
    """One of the seven questions: its points, its cap, what cap and floor held back, and what is unknown."""

    id: str
    points: int
    cap: int
    held: int
    unknown: int


class Part(TypedDict):
    """What was known of one fact that decided a finding: an interval of steps, or the possible words."""

    fact: str
    low: NotRequired[int]
    high: NotRequired[int]
    words: NotRequired[list[str]]


class Finding(TypedDict):
    """What a pattern came to. ``weighs`` is its full weight by dimension, ``shares`` its whole points there, which add
    up to ``points``."""

    pattern: str
    outcome: Literal["present", "absent", "unknown"]
    degree: int
    points: int
    weighs: dict[str, int]
    shares: dict[str, int]
    because: str
    facts: list[Part]


class Stress(TypedDict):
    """What a scenario would do; ``change`` is the difference in score, ``because`` says what broke."""

    scenario: str
    zero_cash_on: str | None
    score: int
    band: str
    change: int
    because: str


class Advice(TypedDict):
    """What an action would do; ``change`` is the difference in score, ``relief`` that of all findings' points before
    caps and floors, which hide it where a dimension is full. ``in_time`` says whether it bears before the cash ends;
    where it does not, ``zero_cash_on`` is None."""

    action: str
    change: int
    relief: int
    zero_cash_on: str | None
    keeps_open: bool
    in_time: bool
    because: str


class State(TypedDict):
    """Where a situation stands: its score and interval, its band, and the day the cash ends (None: it lasts, or is not
    known)."""

    score: int
    low: int
    high: int
    band: str
    zero_cash_on: str | None


class Move(TypedDict):
    """A finding whose points differ between two judgements."""

    pattern: str
    before: int
    after: int


class WhatIf(TypedDict):
    """What some changes would do to a situation. ``changes`` are in the language of changes; ``better`` and ``worse``
    say what moves most either way, empty where nothing does; with ``held``, what cap and floor hold back, the moves
    add up to the change of the score."""

    situation: dict[str, Any]
    changes: list[dict[str, Any]]
    before: State
    after: State
    change: int
    better: str
    worse: str
    moves: list[Move]
    held: int


class Plan(TypedDict):
    """The smallest set of actions that reaches the next better band, and where that leads. ``reached`` is False where
    no set of three does: then it is the one that lowers the score most."""

    actions: list[str]
    reached: bool
    band: str
    after: State
    change: int
    keeps_open: bool


class Differs(TypedDict):
    """What sets a precedent apart: a word (``steward``) or a kind of payer (its part in thousandths) here and there, or
    a pattern that is present in only one of them (``only_here``, ``only_there``)."""

    what: str
    here: str | int | None
    there: str | int | None


class Precedent(TypedDict):
    """A case that was like this one, with what became of it and what differs."""

    case: str
    similarity: int
    outcome: str
    differs: list[Differs]


class Rate(TypedDict):
    """How many of some cases ended in distress, and the interval in which the share may lie, in thousandths."""

    cases: int
    distress: int
    low: int
    high: int


class Size(Rate):
    """The rate among cases of a like size."""

    size: str


class Peers(TypedDict):
    """Cases of the same steward and artifact (None: of any), and how many of them score below this one."""

    steward: str | None
    artifact: str | None
    cases: int
    below: int


class Beside(TypedDict):
    """What stands beside the score and never enters it."""

    precedents: Rate
    size: Size | None
    peers: Peers | None


class Reply(TypedDict):
    """An answer that can be clicked, and the value it stands for."""

    say: str
    value: Any


class Question(TypedDict):
    """An unknown fact, the question for it, and by how many points an answer could narrow the interval. ``field`` is
    where the answer goes; ``typed`` says what may be typed, "" where the answers are all there is."""

    fact: str
    ask: str
    narrows: int
    field: str
    answers: list[Reply]
    typed: Literal["", "amount", "date", "payers", "incomes"]


class Cited(TypedDict):
    """A source."""

    id: str
    title: str
    address: str


class Assessment(TypedDict):
    """One dated, explained, replayable statement."""

    schema: str
    id: str
    fingerprint: str
    edition: str
    engine: int
    situation: dict[str, Any]
    risk: Risk
    coverage: int
    cash: Cash
    readings: list[Reading]
    plausibility: list[Plausible]
    dimensions: list[Dimension]
    findings: list[Finding]
    stress: list[Stress]
    actions: list[Advice]
    precedents: list[Precedent]
    beside: Beside
    questions: list[Question]
    sources: list[Cited]
