"""The language of changes that scenarios and actions are written in, and what people ask "what if" in.

``who`` is "largest", "all", "kind:" and a kind of payer, "commitment:" and a commitment, or "name:" and a payer's name
(which the library never uses, since no name is evidence). Where a change ends, ``until`` is its last day, or ``months``
counts them from the date of the situation.
"""

from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from bot.domain.fields import Amount, Day, Number, Share, Value
from bot.domain.refusal import refuse
from bot.domain.situation import Commitment, Kind, Motive

Months = Annotated[int, Field(ge=0, le=600)]
Factor = Annotated[Number, Field(ge=0, le=10)]


class _MayEnd(Value):
    """A change that may have an end, in months or as a day."""

    months: Months | None = None
    until: Day | None = None

    @model_validator(mode="after")
    def _one_end(self) -> Self:
        if self.months is not None and self.until is not None:
            raise refuse("has months and until; keep one of them")
        return self


class _Ends(_MayEnd):
    """A change that has an end."""

    @model_validator(mode="after")
    def _some_end(self) -> Self:
        if self.months is None and self.until is None:
            raise refuse("has no end; give months, such as months = 24")
        return self


class RemovePayer(Value):
    """The payer is gone from the first day."""

    do: Literal["remove_payer"]
    who: str


class ScalePayer(Value):
    """The payer gives ``by`` times as much."""

    do: Literal["scale_payer"]
    who: str
    by: Factor


class EndPayer(_Ends):
    """The payer's money ends then (after 0 months: it is gone)."""

    do: Literal["end_payer"]
    who: str


class BindPayer(_Ends):
    """The payer commits in writing until then."""

    do: Literal["bind_payer"]
    who: str
    commitment: Commitment


class ExtendPayer(Value):
    """The payer's end is moved by so many months; an open end stays open."""

    do: Literal["extend_payer"]
    who: str
    months: Months


class AddPayer(_MayEnd):
    """A new payer: a share of today's cost (or an amount a month) on top of what is there, with an end or without."""

    do: Literal["add_payer"]
    kind: Kind
    name: str | None = None
    share: Share | None = None
    monthly: Amount | None = None
    count: Annotated[int, Field(ge=1)] | None = None
    commitment: Commitment | None = None
    motive: Motive | None = None


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

OF_PAYERS = (RemovePayer, ScalePayer, EndPayer, BindPayer, ExtendPayer)
"""The changes that say which payers they are of, by ``who``."""
