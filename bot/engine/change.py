"""The language of changes: what scenarios and actions do to a situation.

Each change is one row: a function from a funding and the change to the changed funding. A change that finds nothing
to change gives the funding back as it was.
"""

from collections.abc import Callable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from bot.domain import change as k
from bot.domain.fields import fold
from bot.engine.cash import add_months
from bot.engine.facts import FACTS, MOST_MONEY
from bot.engine.funding import ANY_MONEY, IN_KIND_BY_NATURE, NEVER, WRITTEN, Funding, Interval, Line, exact

Changer = Callable[[Funding, Any, str | None], Funding]


def change(funding: Funding, changes: list[k.Change], largest: str | None) -> Funding:
    """A funding after some changes. ``largest`` is the key of the payer meant by "largest"."""
    for one in changes:
        funding = _CHANGERS[type(one)](funding, one, largest)
    return funding


def meets_a_payer(funding: Funding, changes: list[k.Change], largest: str | None) -> bool:
    """Whether the payers that some changes speak of are there; true where they speak of none."""
    whos = [one.who for one in changes if isinstance(one, k.OF_PAYERS)]
    return not whos or any(_hits(line, who, largest) for who in whos for line in funding.lines)


_ONE_WAY_TO_EARN = frozenset(
    ("hosted_service", "enterprise_support", "enterprise_edition", "membership_dues", "donations", "sponsorship",
     "endowment")
)  # fmt: skip
"""Kinds of payer that stand for one way to earn each; services and grants stand for many."""


LEAST_CONTRACT = 100_00
"""A contract of less than 100 a month, in whatever currency, is not worth its paper (hundredths)."""


def idle(funding: Funding, changes: list[k.Change]) -> bool:
    """Whether every fact that some changes set is so already; False where they set none."""
    sets = [one for one in changes if isinstance(one, k.SetFact)]
    return bool(sets) and all(_set_fact(funding, one, None) == funding for one in sets)


def too_small(funding: Funding, changes: list[k.Change]) -> bool:
    """Whether what some changes add would come to contracts too small for anybody to sign."""
    if not exact(funding.cost):
        return False
    return any(
        one.commitment == "contract" and one.share is not None
        and round(one.share * 1000) * funding.cost[0] // 1000 < LEAST_CONTRACT * (one.count or 1)
        for one in changes
        if isinstance(one, k.AddPayer)
    )  # fmt: skip


def followed(funding: Funding, changes: list[k.Change], largest: str | None, whole: Sequence[Interval]) -> bool:
    """Whether a situation surely has already what some changes would bring: every fact that they set, a signature where
    they bind, or as large a part (``whole``: the parts of the lines) from the kind of payer that they add."""
    if idle(funding, changes):
        return True
    binds = [one for one in changes if isinstance(one, k.BindPayer)]
    if binds and all(
        line.commitment in WRITTEN for one in binds for line in funding.lines if _hits(line, one.who, largest)
    ):
        return True
    added = [one for one in changes if isinstance(one, k.AddPayer) and one.kind in _ONE_WAY_TO_EARN]
    there = {one.kind: 0 for one in added}
    for line, (least, _) in zip(funding.lines, whole, strict=True):
        if line.kind in there:
            there[line.kind] += least
    return bool(added) and all(there[one.kind] >= round((one.share or 1) * 1000) for one in added)


@lru_cache(256)
def _key(who: str) -> str:
    """The key of the payer that ``name:`` and a name mean; it is held against every line."""
    return fold(who.removeprefix("name:"))


def _hits(line: Line, who: str, largest: str | None) -> bool:
    if line.rest is not None:
        return False
    if who == "largest":
        return largest is not None and line.key == largest
    if who.startswith("name:"):
        return line.key == _key(who)
    return who in ("all", f"kind:{line.kind}", f"commitment:{line.commitment}")


def _each(funding: Funding, who: str, largest: str | None, do: Callable[[Line], Line]) -> Funding:
    return funding.but(lines=tuple(do(line) if _hits(line, who, largest) else line for line in funding.lines))


def _scaled(amount: int | None, by: float) -> int | None:
    return None if amount is None else min(MOST_MONEY, amount * round(by * 1000) // 1000)


def _scaled_interval(amount: Interval, by: float) -> Interval:
    if amount == ANY_MONEY:
        return amount
    return _scaled(amount[0], by) or 0, _scaled(amount[1], by) or 0


def _last_day(funding: Funding, c: k.EndPayer | k.BindPayer | k.AddPayer) -> int:
    """The last day of a change that ends: the one it names, or that of so many months from the funding's date."""
    if c.until is not None:
        return c.until.toordinal()
    return NEVER if c.months is None else add_months(date.fromordinal(funding.day), c.months).toordinal() - 1


def _remove_payer(funding: Funding, c: k.RemovePayer, largest: str | None) -> Funding:
    """What the project leans on stays visible: the payer's line is kept, without its money."""
    gone = _each(funding, c.who, largest, lambda line: line._replace(paying=0))
    hit = [line for line in funding.lines if _hits(line, c.who, largest)]
    # Who was only asked brings nothing yet: a refusal is no exit.
    if gone == funding or all(line.commitment == "applied" for line in hit):
        return gone
    return gone.but(signals=gone.signals | {"payer_exit_announced"})


def _scale_payer(funding: Funding, c: k.ScalePayer, largest: str | None) -> Funding:
    return _each(funding, c.who, largest, lambda line: line._replace(paying=round(line.paying * c.by)))


def _end_payer(funding: Funding, c: k.EndPayer, largest: str | None) -> Funding:
    end = _last_day(funding, c)
    return _each(
        funding, c.who, largest, lambda line: line._replace(end=(min(end, line.end[0]), min(end, line.end[1])))
    )


def _bind_payer(funding: Funding, c: k.BindPayer, largest: str | None) -> Funding:
    end = _last_day(funding, c)

    def bind(line: Line) -> Line:
        if line.kind == "venture_capital" or line.in_kind:
            return line
        until = max(end, line.end[0] if line.end[0] != NEVER else end)
        return line._replace(commitment=c.commitment, end=(until, until))

    return _each(funding, c.who, largest, bind)


def _extend_payer(funding: Funding, c: k.ExtendPayer, largest: str | None) -> Funding:
    def extend(line: Line) -> Line:
        if line.end[0] != line.end[1] or line.end[0] == NEVER:
            return line
        end = add_months(date.fromordinal(line.end[0]), c.months).toordinal()
        return line._replace(end=(end, end))

    return _each(funding, c.who, largest, extend)


def _add_payer(funding: Funding, c: k.AddPayer, largest: str | None) -> Funding:
    in_kind = c.kind in IN_KIND_BY_NATURE
    amount = round(c.monthly * 100) if c.monthly is not None else None
    share = round((c.share or 0) * 1000)
    lines = funding.lines
    if amount is None and exact(funding.cost) and not in_kind:
        amount = share * funding.cost[0] // 1000
    # Where the cost is unknown the new part stands beside the others: it earns its share, and they keep theirs.
    last = _last_day(funding, c)
    new = Line(
        c.name or c.kind.replace("_", " "), f"\0new {c.kind}", c.kind, amount, share if amount is None else None,
        c.count, (last, last), in_kind, c.commitment, c.motive,
    )  # fmt: skip
    return funding.but(lines=(*lines, new))


def _scale_cost(funding: Funding, c: k.ScaleCost, largest: str | None) -> Funding:
    """A payer's share was said of the old cost: it pays that amount still."""

    def fixed(line: Line) -> Line:
        said_as_share = line.share is not None and line.monthly is None and not line.in_kind
        return line._replace(paying=round(line.paying / c.by)) if said_as_share and c.by else line

    lines = tuple(fixed(line) for line in funding.lines)
    return funding.but(lines=lines, cost=_scaled_interval(funding.cost, c.by))


def _scale_reserves(funding: Funding, c: k.ScaleReserves, largest: str | None) -> Funding:
    return funding.but(reserves=_scaled_interval(funding.reserves, c.by))


def _add_reserves(funding: Funding, c: k.AddReserves, largest: str | None) -> Funding:
    if not exact(funding.cost):
        stated = funding.stated_runway
        return funding if stated is None else funding.but(stated_runway=stated + 10 * c.months)
    if funding.reserves == ANY_MONEY:
        return funding
    more = funding.cost[0] * c.months
    return funding.but(reserves=(funding.reserves[0] + more, funding.reserves[1] + more))


def _scale_training(funding: Funding, c: k.ScaleTraining, largest: str | None) -> Funding:
    if funding.run is None:
        return funding
    return funding.but(run=funding.run._replace(cost=_scaled_interval(funding.run.cost, c.by)))


def _fund_training(funding: Funding, c: k.FundTraining, largest: str | None) -> Funding:
    if funding.run is None:
        return funding
    less = round(c.share * 1000)
    least, most = funding.run.unfunded
    return funding.but(run=funding.run._replace(unfunded=(max(0, least - less), max(0, most - less))))


def _set_fact(funding: Funding, c: k.SetFact, largest: str | None) -> Funding:
    """Where more is better, what is better already stays, and so does a legal home that is there."""
    if c.fact in ("key_people", "organizations"):
        steps = round(float(c.value) * 10)
        if steps <= funding.plain.get(c.fact, 0):
            return funding
        return funding.but(plain={**funding.plain, c.fact: steps})
    before, after = funding.choices.get(c.fact), str(c.value)
    fact = FACTS[c.fact]
    if c.fact == "fiscal_host" and before not in (None, "none") and after != "none":
        return funding
    if before is not None and fact.better == "more" and fact.values.index(before) >= fact.values.index(after):
        return funding
    return funding.but(choices={**funding.choices, c.fact: after})


def _signal(funding: Funding, c: k.ChangeSignal, largest: str | None) -> Funding:
    signals = funding.signals - {c.drop} if c.drop else funding.signals
    return funding.but(signals=signals | {c.add} if c.add else signals)


_CHANGERS: dict[type, Changer] = {
    k.RemovePayer: _remove_payer,
    k.ScalePayer: _scale_payer,
    k.EndPayer: _end_payer,
    k.BindPayer: _bind_payer,
    k.ExtendPayer: _extend_payer,
    k.AddPayer: _add_payer,
    k.ScaleCost: _scale_cost,
    k.ScaleReserves: _scale_reserves,
    k.AddReserves: _add_reserves,
    k.ScaleTraining: _scale_training,
    k.FundTraining: _fund_training,
    k.SetFact: _set_fact,
    k.ChangeSignal: _signal,
}
