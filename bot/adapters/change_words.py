"""The language of changes in a person's words: what a scenario or an action does to a situation."""

from collections.abc import Callable
from typing import Any

from bot.adapters.wording import money, months_words, words
from bot.domain import change as k


def say_change(change: k.Change) -> str:
    """One change as a clause, such as "the cost rises to 1.2 times"."""
    return _SAID[type(change)](change)


def _who(who: str) -> str:
    by, _, word = who.partition(":")
    if who == "largest":
        return "the largest payer"
    if who == "all":
        return "every payer"
    if by == "name":
        return word
    return f"each payer of the kind {words(word)}" if by == "kind" else f"each payer with the commitment {words(word)}"


def _end(c: k.EndPayer | k.BindPayer | k.AddPayer, months: str) -> str:
    """``until`` a day, or so many months with the word that goes before them."""
    return f"until {c.until}" if c.until else f"{months} {months_words(c.months or 0)}"


def _times(by: float) -> str:
    if by == 0:
        return "falls to nothing"
    return f"{'falls' if by < 1 else 'rises'} by {abs(by - 1) * 100:g} %" if by < 2 else f"rises to {by:g} times"


def _added(c: k.AddPayer) -> str:
    size = (
        f"{c.share * 100:g} % of the cost"
        if c.share is not None
        else f"{money(c.monthly or 0, None)} a month (in the project's currency)"
    )
    more = [words(word) for word in (c.commitment, c.motive) if word]
    length = [_end(c, "for")] if c.months is not None or c.until else []
    count = [f"{c.count} payers"] if c.count else []
    return f"a new payer, {words(c.kind)}, gives {', '.join([size, *count, *more, *length])}"


def _signalled(c: k.ChangeSignal) -> str:
    said = [f"reported: {words(c.add)}"] if c.add else []
    return ", ".join(said + ([f"no longer reported: {words(c.drop)}"] if c.drop else []))


_SAID: dict[type, Callable[[Any], str]] = {
    k.RemovePayer: lambda c: f"{_who(c.who)} is gone",
    k.ScalePayer: lambda c: f"what {_who(c.who)} gives {_times(c.by)}",
    k.EndPayer: lambda c: f"{_who(c.who)} {'pays' if c.until else 'ends'} {_end(c, 'after')}",
    k.BindPayer: lambda c: f"{_who(c.who)} is bound by {words(c.commitment)} {_end(c, 'for')}",
    k.ExtendPayer: lambda c: f"the end of {_who(c.who)} moves by {months_words(c.months)}",
    k.AddPayer: _added,
    k.ScaleCost: lambda c: f"the cost {_times(c.by)}",
    k.ScaleReserves: lambda c: f"the cash on hand {_times(c.by)}",
    k.AddReserves: lambda c: (
        f"{months_words(c.months)} of cost {'is' if c.months == 1 else 'are'} added to the cash on hand"
    ),
    k.ScaleTraining: lambda c: f"the cost of the next training run {_times(c.by)}",
    k.FundTraining: lambda c: f"{c.share * 100:g} % more of the next training run is funded",
    k.SetFact: lambda c: (
        f"{words(c.fact)} becomes {words(f'{c.value:g}' if isinstance(c.value, float | int) else c.value)}"
    ),
    k.ChangeSignal: _signalled,
}
