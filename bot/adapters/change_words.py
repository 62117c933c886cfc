"""The language of changes in a person's words: what a scenario or an action does to a situation."""

from collections.abc import Callable
from typing import Any

from bot.adapters.tongue import day, number, say
from bot.adapters.wording import money, months_words, words
from bot.domain import change as k


def say_change(change: k.Change) -> str:
    """One change as a clause, such as "the cost rises to 1.2 times"."""
    return _SAID[type(change)](change)


def _who(who: str) -> str:
    by, _, word = who.partition(":")
    if who == "largest":
        return say("the largest payer")
    if who == "all":
        return say("every payer")
    if by == "name":
        return word
    if by == "kind":
        return say("each payer of the kind {kind}", kind=words(word))
    return say("each payer with the commitment {commitment}", commitment=words(word))


def _how_long(c: k.BindPayer | k.AddPayer) -> str:
    if c.until:
        return say("until {day}", day=day(c.until))
    return say("for {months}", months=months_words(c.months or 0))


def _ended(c: k.EndPayer) -> str:
    if c.until:
        return say("{who} pays until {day}", who=_who(c.who), day=day(c.until))
    return say("{who} ends after {months}", who=_who(c.who), months=months_words(c.months or 0))


def _times(by: float) -> str:
    if by == 0:
        return say("falls to nothing")
    if by >= 2:
        return say("rises to {n} times", n=number(by))
    part = number(abs(by - 1) * 100)
    return say("falls by {n} %", n=part) if by < 1 else say("rises by {n} %", n=part)


def _added(c: k.AddPayer) -> str:
    size = (
        say("{n} % of the cost", n=number(c.share * 100))
        if c.share is not None
        else say("{amount} a month (in the project's currency)", amount=money(c.monthly or 0, None))
    )
    more = [words(word) for word in (c.commitment, c.motive) if word]
    length = [_how_long(c)] if c.months is not None or c.until else []
    count = [say("{n} payers", n=c.count)] if c.count else []
    return say("a new payer, {kind}, gives {what}", kind=words(c.kind), what=", ".join([size, *count, *more, *length]))


def _signalled(c: k.ChangeSignal) -> str:
    said = [say("reported: {signal}", signal=words(c.add))] if c.add else []
    return ", ".join(said + ([say("no longer reported: {signal}", signal=words(c.drop))] if c.drop else []))


def _reserve(c: k.AddReserves) -> str:
    months = months_words(c.months)
    if c.months == 1:
        return say("{months} of cost is added to the cash on hand", months=months)
    return say("{months} of cost are added to the cash on hand", months=months)


def _becomes(c: k.SetFact) -> str:
    value = number(c.value) if isinstance(c.value, float | int) else words(c.value)
    return say("{fact} becomes {value}", fact=words(c.fact), value=value)


_SAID: dict[type, Callable[[Any], str]] = {
    k.RemovePayer: lambda c: say("{who} is gone", who=_who(c.who)),
    k.ScalePayer: lambda c: say("what {who} gives {times}", who=_who(c.who), times=_times(c.by)),
    k.EndPayer: _ended,
    k.BindPayer: lambda c: say(
        "{who} is bound by {commitment} {time}", who=_who(c.who), commitment=words(c.commitment), time=_how_long(c)
    ),
    k.ExtendPayer: lambda c: say("the end of {who} moves by {months}", who=_who(c.who), months=months_words(c.months)),
    k.AddPayer: _added,
    k.ScaleCost: lambda c: say("the cost {times}", times=_times(c.by)),
    k.ScaleReserves: lambda c: say("the cash on hand {times}", times=_times(c.by)),
    k.AddReserves: _reserve,
    k.ScaleTraining: lambda c: say("the cost of the next training run {times}", times=_times(c.by)),
    k.FundTraining: lambda c: say("{n} % more of the next training run is funded", n=number(c.share * 100)),
    k.SetFact: _becomes,
    k.ChangeSignal: _signalled,
}
