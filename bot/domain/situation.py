"""A project's funding situation at a date: what someone says of it, and nothing else."""

import json
from collections import Counter
from collections.abc import Sequence
from datetime import date
from typing import Annotated, Any, Literal, Self, get_args

from pydantic import Field, ValidationError, field_validator, model_validator

from bot.domain.fields import Amount, Currency, Day, Name, Number, Share, Value, fold
from bot.domain.refusal import Refused, explain, refuse, shown

SCHEMA = "whopays.situation/1"
MOST_PAYERS = 20
MOST_SIGNALS = 100

Artifact = Literal["model_family", "model", "dataset", "library", "infrastructure", "application", "platform"]
License = Literal["permissive", "copyleft", "open_weights_restricted", "source_available", "proprietary"]
Steward = Literal["individual", "community", "foundation", "university", "public_body", "startup", "corporation"]
Kind = Literal[
    "parent_company", "venture_capital", "government_grant", "foundation_grant", "endowment", "donations",
    "sponsorship", "membership_dues", "compute_credits", "hosted_service", "enterprise_support",
    "enterprise_edition", "services", "volunteer_labor", "other",
]  # fmt: skip
Commitment = Literal["contract", "grant_agreement", "pledge", "applied", "at_will"]
Motive = Literal[
    "strategic_alignment", "market_differentiation", "platform_lock_in", "financial_return", "mission",
    "product_value", "goodwill",
]  # fmt: skip
RevenuePlan = Literal["none", "idea", "pilot", "proven"]
SuccessionPlan = Literal["none", "informal", "written"]
HostKind = Literal["own_entity", "host", "foundation", "none"]
Signal = Literal[
    "payer_cost_cutting", "payer_pivot", "payer_exit_announced", "payer_leadership_change", "layoffs",
    "key_maintainer_left", "funding_round_failed", "funding_round_closed", "license_tightened", "license_opened",
    "release_stalled", "release_shipped", "cash_shortfall_reported", "acquisition_announced",
    "moved_to_foundation", "revenue_growing", "revenue_shrinking",
]  # fmt: skip
Region = Literal["Africa", "Asia", "Europe", "Latin America", "North America", "Oceania"]
SIGNALS: tuple[Signal, ...] = get_args(Signal)
KINDS: tuple[Kind, ...] = get_args(Kind)

Count = Annotated[int, Field(ge=1, le=10**9)]
People = Annotated[Number, Field(ge=0, le=10**7)]


class Payer(Value):
    """One line of money or work: who, of what kind, how much, until when, how firmly, and why."""

    name: Name
    count: Count | None = None
    kind: Kind | None = None
    monthly: Amount | None = None
    share: Share | None = None
    until: Day | None = None
    in_kind: bool | None = None
    commitment: Commitment | None = None
    motive: Motive | None = None


class TrainingRun(Value):
    """The next training run: its cost, the last day it is due, the part of it that is funded, and how many billions of
    parameters the model will have."""

    cost: Amount | None = None
    by: Day | None = None
    funded_share: Share | None = None
    parameters: Annotated[Number, Field(ge=0, le=10**6)] | None = None


class IncomeYear(Value):
    """Income and expenses of one calendar year."""

    year: Annotated[int, Field(ge=1970, le=2100)]
    income: Amount | None = None
    expenses: Amount | None = None


class FiscalHost(Value):
    """The legal home of the project's money."""

    name: Name | None = None
    kind: HostKind | None = None


class Situation(Value):
    """How a project is funded at a date. What is not known is left out; ``[]``, 0 and ``none`` say there is none.

    Amounts are in ``currency``, shares and parts from 0 to 1, dates are days in UTC.
    """

    schema_: Annotated[Literal["whopays.situation/1"] | None, Field(alias="schema", exclude=True)] = None
    project: Name
    as_of: Day | None = None
    currency: Currency | None = None
    partial: Annotated[list[Literal["payers", "signals"]], Field(max_length=MOST_SIGNALS)] | None = None
    artifact: Artifact | None = None
    license: License | None = None
    steward: Steward | None = None
    monthly_cost: Amount | None = None
    reserves: Amount | None = None
    runway_months_stated: Annotated[Number, Field(ge=0, le=1200)] | None = None
    payers: Annotated[list[Payer], Field(max_length=MOST_PAYERS)] | None = None
    paid_people: People | None = None
    region: Region | None = None
    volunteers: People | None = None
    key_people: People | None = None
    paying_users_share: Share | None = None
    revenue_plan: RevenuePlan | None = None
    next_training_run: TrainingRun | None = None
    compute_cost: Amount | None = None
    cuttable_share: Share | None = None
    income_history: Annotated[list[IncomeYear], Field(max_length=60)] | None = None
    fiscal_host: FiscalHost | None = None
    organizations: People | None = None
    succession_plan: SuccessionPlan | None = None
    signals: Annotated[list[Signal], Field(max_length=MOST_SIGNALS)] | None = None
    not_known: Annotated[list[Annotated[str, Field(max_length=150)]], Field(max_length=MOST_SIGNALS)] | None = None

    @field_validator("partial", "signals", "not_known")
    @classmethod
    def _once_each(cls, given: list[str] | None) -> list[str] | None:
        return given if given is None else sorted(set(given))

    @field_validator("payers")
    @classmethod
    def _shares_add_up(cls, payers: list[Payer] | None) -> list[Payer] | None:
        total = sum(round((p.share or 0) * 10_000) for p in payers or ())
        if total > 10_100:
            raise refuse(f"have shares of {total / 100:g} % together; they add up to at most 101 %")
        return payers

    @field_validator("income_history")
    @classmethod
    def _years_once(cls, years: list[IncomeYear] | None) -> list[IncomeYear] | None:
        for year in years or ():
            if sum(y.year == year.year for y in years or ()) > 1:
                raise refuse(f"names the year {year.year} twice; give each year once")
        return years

    @model_validator(mode="after")
    def _nothing_over_before_it_began(self) -> Self:
        if self.as_of is None:
            return self
        for payer in self.payers or ():
            if payer.until and payer.until < self.as_of:
                ended = f'the money of "{payer.name}" ended on {payer.until}, before the date of the situation'
                raise refuse(f"is dated {self.as_of}, but {ended}; leave that payer out or mend its until")
        return self

    def as_json(self) -> dict[str, Any]:
        """Plain JSON values, unknown facts left out: the form that is stored, hashed and shown."""
        return self.model_dump(mode="json", exclude_none=True)

    @property
    def key(self) -> str:
        """The name under which the project is found again in its scope."""
        return fold(self.project)

    def dated(self, day: date) -> "Situation":
        """The same situation, with ``day`` as its date if it has none. Raises Refused when that contradicts a date."""
        return self if self.as_of else parse_situation({**self.as_json(), "as_of": day.isoformat()})


MEANINGS: dict[str, str] = {
    "project": "the project's name, at most 100 characters; it is never evidence",
    "as_of": "the day the facts are of",
    "currency": "of all amounts, a code of ISO 4217 such as USD",
    "partial": "which lists are given but not whole: payers, signals",
    "artifact": "what it is",
    "license": "how it is given out",
    "steward": "who runs it",
    "monthly_cost": "all-in cost a month, cash and in kind",
    "reserves": "cash on hand",
    "runway_months_stated": "months the project itself says its cash lasts",
    "paid_people": "people paid, as full-time people (0.5 is a half-time one)",
    "region": "where the paid people work",
    "volunteers": "people who contribute unpaid",
    "key_people": "people without whom it would stop",
    "paying_users_share": "part of the users who pay, from 0 to 1",
    "revenue_plan": "a way to earn: none, an idea, tried, or proven",
    "compute_cost": "computing a month, part of monthly_cost",
    "cuttable_share": "part of monthly_cost that could be cut within three months, from 0 to 1",
    "organizations": "organisations that contribute work",
    "succession_plan": "who takes over: nobody named, understood, or written down",
    "signals": "what was reported in the last year or so",
    "not_known": "fields somebody was asked for and could not say, such as license; they are not asked for again",
    "payers.name": "who pays; lines of one name are one payer",
    "payers.count": "how many payers the line stands for",
    "payers.kind": "what kind of payer; volunteer_labor is unpaid work, services are paid work for customers",
    "payers.monthly": "what it gives a month",
    "payers.share": "its part of what the project runs on, unpaid work included, from 0 to 1",
    "payers.until": "the last day paid for",
    "payers.in_kind": "true where it gives work or goods instead of money",
    "payers.commitment": "how firmly it is bound; applied is not granted yet, a pledge is a promise without a contract",
    "payers.motive": "why it pays",
    "next_training_run.cost": "what the next training run costs in all",
    "next_training_run.by": "the last day it is due",
    "next_training_run.funded_share": "part of it that others than the project's own cash pay for, from 0 to 1",
    "next_training_run.parameters": "billions of parameters the model will have",
    "income_history.year": "a calendar year",
    "income_history.income": "what came in that year",
    "income_history.expenses": "what went out that year",
    "fiscal_host.name": "the legal home of the money",
    "fiscal_host.kind": "its own entity, a host, a foundation, or none",
}
"""What each field says, in a few words, for people who write situations and cases."""

FIELDS: dict[str, Sequence[str]] = {
    "": [f if f != "schema_" else "schema" for f in Situation.model_fields],
    "payers": list(Payer.model_fields),
    "next_training_run": list(TrainingRun.model_fields),
    "income_history": list(IncomeYear.model_fields),
    "fiscal_host": list(FiscalHost.model_fields),
}


def parse_situation(data: Any) -> Situation:
    """A situation from plain JSON values. Raises Refused with one sentence when they do not fit."""
    if not isinstance(data, dict):
        raise Refused(f'A situation is a JSON object such as {{"project": "OLMo"}}, not {type(data).__name__}.')
    try:
        return Situation.model_validate(data)
    except ValidationError as error:
        raise Refused(explain(error, FIELDS)) from None


def read_json(data: bytes | str, what: str = "the input") -> Any:
    """JSON text as plain values. Raises Refused for what is no JSON: wrong bytes, doubled keys, NaN, endless depth."""
    try:
        text = data.decode("utf-8-sig") if isinstance(data, bytes) else data.removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise Refused(f"{what} is not UTF-8 text (byte {error.start + 1}); save it as UTF-8.") from None
    if not text.strip():
        raise Refused(f"{what} is empty; a situation in JSON was expected.")
    if "\x00" in text:
        raise Refused(f"{what} is a binary file; a situation in JSON was expected.")
    try:
        return json.loads(text, object_pairs_hook=_no_doubles, parse_constant=_no_constant, parse_int=_short_int)
    except json.JSONDecodeError as error:
        raise Refused(f"{what} is not valid JSON: line {error.lineno}, column {error.colno}: {error.msg}.") from None
    except RecursionError:
        raise Refused(f"{what} is nested too deeply; a situation has three levels at most.") from None
    except ValueError as error:
        raise Refused(f"{what} is not a situation: {error}.") from None


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        times = Counter(key for key, _ in pairs)
        twice = next(key for key in times if times[key] > 1)
        raise ValueError(f"the key {shown(twice)} stands twice; give each key once")
    return table


def _short_int(digits: str) -> int:
    if len(digits) > 40:
        raise ValueError(f"a number of {len(digits):,} digits stands in it; amounts go up to 1,000,000,000,000")
    return int(digits)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number that can be judged; leave the fact out if it is unknown")
