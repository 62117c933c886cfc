"""The language of changes that scenarios and actions are written in.

``who`` is "largest", "all", "kind:" and a kind of payer, or "commitment:" and a commitment.
"""

from typing import Annotated, Literal

from pydantic import Field

from bot.domain.fields import Amount, Number, Share, Value
from bot.domain.situation import Commitment, Kind, Motive

Months = Annotated[int, Field(ge=0, le=600)]
Factor = Annotated[Number, Field(ge=0, le=10)]


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

OF_PAYERS = (RemovePayer, ScalePayer, EndPayer, BindPayer, ExtendPayer)
"""The changes that say which payers they are of, by ``who``."""
