"""Until when a payer pays: the end that a date or a span of time says."""

from datetime import date

from bot.engine.cash import add_months
from bot.reading.text.classes import CLASSES
from bot.reading.text.sentences import Sentence

_SMALL = frozenset("the and including on in at = of el le am im en des o em ~ about : when".split())
_DUE = frozenset(("out", "due", "by"))
_DONE = frozenset("done finished exhausted spent closes arrête s'arrête cesse".split())
"""Words that end a payment beside the verbs of ending."""
_BEGAN = frozenset("started began since from signed".split())
_SEASONS = frozenset("spring summer autumn fall winter early mid late frühjahr sommer herbst winter".split())
_LEAVES = frozenset(
    "stop stops stopping cease ceases ceasing withdraw withdraws withdrawing pull pulls pulling out "
    "drops dropping quits "
    "discontinues discontinue terminates terminating cancels last final further renew extend end ends "
    "ending halts suspends "
    "steigt renovar renouvellera phase phases phasing wind winds".split()
)
"""Verbs of one who stops paying; a day after them is the last one."""


def _stops_then(sentence: Sentence, i: int) -> bool:
    """Whether a day follows what stops as the time of it: ``at the end of``, ``on``, ``after``."""
    before = [
        form for form in sentence.forms(i - 4, i) if form not in ("the", "end", "of", "close", "early", "mid", "late")
    ]
    return bool(before) and before[-1] in (
        "on",
        "at",
        "after",
        "by",
        "from",
        "in",
        "zum",
        "em",
        "en",
        "le",
        "el",
        "is",
        ":",
        "per",
        "as",
    )


_PURSE = frozenset("cash runway savings reserves reserve kitty".split())
_LAST = frozenset("last final letzte dernier último".split())
_PAYMENTS = frozenset("payment instalment installment tranche transfer cheque check invoice money rate".split())
_STOPS = frozenset("not won't n't stop stops leave".split())


def until_of(sentence: Sentence, i: int, as_of: date) -> date | None:
    """The end that the date or span at this token says, None where nothing says that it is one.

    A span is counted from ``as_of``; of ``date.min`` it is asked only whether it says an end, and any day comes back.
    """
    token = sentence.tokens[i]
    lead = [form for form in sentence.forms(i - 7, i) if form not in _SMALL]
    if token.kind == "date":
        return token.value.day if lead and _ends_there(sentence, i, lead) else None
    months = token.value[0]
    if not _ends_after(sentence, i, lead) or months != int(months) or as_of.year + months / 12 > 2099:
        return None
    return add_months(as_of, int(months)) if as_of > date.min else date.max


def _ends_there(sentence: Sentence, i: int, lead: list[str]) -> bool:
    """Whether the words before a date make it an end: ``until``, ``expires``, ``runs out``, the second of two."""
    near, wide, ends = lead[-1], lead[-5:], CLASSES["ENDS"]
    if not _PURSE.isdisjoint(sentence.forms(max(sentence.segment(i)[0], i - 8), i)):
        return False  # "cash lasts until May"
    if not _LAST.isdisjoint(wide) and not _PAYMENTS.isdisjoint(wide):
        return True
    if not _LEAVES.isdisjoint(sentence.forms(0, i)) and _stops_then(sentence, i):
        return True
    if near in _SEASONS:
        return False
    if near in CLASSES["PREP"] or (near == "after" and any(f in _STOPS for f in sentence.forms(0, i))):
        return True
    if near in ("-", "–"):
        return any(token.kind == "date" for token in sentence.tokens[max(0, i - 2) : i])
    if near in _DONE or (
        near in ("up", "over") and lead[-2:-1] in (["is"], ["are"], ["'s"], ["be"], ["comes"], ["come"])
    ):
        return True
    if near in ("by", "on", "le", *_DONE) and not _DONE.isdisjoint(wide[-3:]):
        return True
    if near in ends | _DUE and any(f in ends or f in ("due", "payment") for f in wide):
        return True
    if near == "(" and len(lead) > 1 and lead[-2] in ends:
        return True
    return not ends.isdisjoint(wide[-3:]) and _BEGAN.isdisjoint(wide)


def _ends_after(sentence: Sentence, i: int, lead: list[str]) -> bool:
    """Whether a span is what is left: ``expires in 9 months``, ``1 year left``, ``for another 6 months``."""
    before, after = sentence.forms(i - 3, i), sentence.forms(i + 1, i + 2)
    if (
        before[-1:] == ["another"]
        or sentence.forms(i + 1, i + 3) in (["to", "go"], ["to", "run"])
        or after in (["left"], ["remaining"])
    ):
        return True
    return "in" in before and any(f in CLASSES["ENDS"] or f == "out" for f in lead)
