"""Until when a payer pays: the end that a date or a span of time says."""

from datetime import date, timedelta
from decimal import Decimal

from bot.engine.cash import add_months
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import PURSE
from bot.reading.text.words.patterns import Pattern

_SMALL = frozenset(
    "the and including on in at least close = of el le am im en des o em zum zur"
    "  den dem der da do la fin ~ about : when".split()
)
_DUE = frozenset(("out", "due", "by"))
_DONE = frozenset("done finished exhausted spent closes arrête s'arrête cesse".split())
"""Words that end a payment beside the verbs of ending."""
_OVER = (
    _DONE
    | CLASSES["ENDS"]
    | frozenset(
        "gone dries dry drying lapsing discontinued discontinues renewal expiry expiration termination finishes "
        "closing ceases cease halt halts due used empty away terminated ausläuft aus prend terminera".split()
    )
)
"""Words that say with "on", "in", "at" or "by" and a day when something ends."""
_ENDS_ON = Pattern(
    r" (?:<D> (?:is|as|marks|will be|=|:) (?:the |our |its |their )?(?:last|end|final|expiry|when|where|cut off"
    r"|<R> (?:they|it|he|she|that|in which|<P>))"
    r"|<D> and (?:will |then )?(?:stops?|ends?|ceases?) (?:paying|funding|sponsoring|supporting|<K>|its|all|our)"
    r"|after <D> (?:(?:there|is|are|will|'s|be|we) ){0,4}(?:no|nothing|not|none)|m\d\d? (?:= |: |\( )?<D>|- > <D>"
    r"|(?:discontinued|withdrawn|terminated|cancelled|ended|stopped|stops|ends|ending) with effect from <D>"
    r"|com(?:es?|ing) to (?:a|an) (?:end|close|halt|stop) (?:on|in|at|by) (?:the )?(?:end of )?<D>) "
)
_IS = frozenset(("is", "are", "'s", "be", "comes", "come", "was", ",", ";", "(", ")"))
_BEGAN = frozenset("started began since from signed".split())
_SEASONS = frozenset("spring summer autumn fall winter early mid late frühjahr sommer herbst winter".split())
_LEAVES = frozenset(
    "stop stops stopping cease ceases ceasing withdraw withdraws withdrawing pull pulls pulling out "
    "back backs backing bows opts drops dropping quits "
    "discontinues discontinue terminates terminating cancels further renew extend end ends "
    "ending halts suspends "
    "steigt renovar renouvellera phase phases phasing wind winds".split()
)
"""Verbs of one who stops paying; a day after them is the last one."""
_QUITS = frozenset("stop stops stopping ceases ceasing leaves leaving quits withdraws withdrawing".split())
"""Those that a day may follow at once: ``stops end of May``."""


def _stops_then(sentence: Sentence, i: int) -> bool:
    """Whether a day follows what stops as the time of it: ``at the end of``, ``on``, ``after``."""
    before = [
        form for form in sentence.forms(i - 4, i) if form not in ("the", "end", "of", "close", "early", "mid", "late")
    ]
    if before[-1:] == ["out"] and not _LEAVES.isdisjoint(before[-2:-1]):
        return True  # "pulls out end of March"
    return before[-2:] != ["<T>", "from"] and not (_AS_OF | _QUITS).isdisjoint(before[-1:])


_AS_OF = frozenset("on at after by from in zum em en le el is : per as".split())
_PURSE = PURSE - {"money", "bank"}
_LAST = frozenset("last final letzte dernier último".split())
_PAYMENTS = frozenset(
    "payment payments instalment installment tranche transfer cheque check invoice money rate day date tag".split()
)
_RAN = frozenset("ran lasted went was were paid funded had employed gave covered supported sponsored hosted".split())
_OF_ONE = frozenset(
    "longest shortest latest earliest oldest newest biggest largest smallest another some several".split()
)
"""Words before a verb of ending by which it is the end of one of several: ``the longest goes to 2028``."""
_OF_WORK = frozenset(
    "commit commits release releases version tag tagged beta patch update post meeting meetup talk talks vote came "
    "merged merge build changelog blog newsletter workshop sprint outage incident".split()
)
"""What happens on a day that is no end of what is given."""
_SPANS, _OF_REPORT = frozenset("<T> <R> year quarter half period".split()), frozenset("the over last past in".split())
_STOPS = frozenset("not won't n't stop stops leave".split())


def until_of(sentence: Sentence, i: int, as_of: date) -> date | None:
    """The end that the date or span at this token says, None where nothing says that it is one.

    A span is counted from ``as_of``; of ``date.min`` it is asked only whether it says an end, and any day comes back.
    """
    token = sentence.tokens[i]
    lead = [form for form in sentence.forms(i - 8, i) if form not in _SMALL]
    if token.kind == "date":
        return token.value.day if _says_end(sentence, i) or (lead and _ends_there(sentence, i, lead)) else None
    if not _ends_after(sentence, i, lead) or as_of.year + token.value[0] / 12 > 2099:
        return None
    return _counted_from(as_of, *token.value) if as_of > date.min else date.max


def _counted_from(as_of: date, months: Decimal, unit: str, value: Decimal) -> date | None:
    """The day after so much time, None for what no calendar counts (half a month)."""
    if unit in _DAYS:
        return as_of + timedelta(days=int(value * _DAYS[unit]))
    return add_months(as_of, int(months)) if months == int(months) else None


_DAYS = {"day": 1, "week": 7}


def _says_end(sentence: Sentence, i: int) -> bool:
    """Whether words around a date say as a phrase that it is the end: ``M36 = <D>``, ``<D> is the last day``."""
    start, stop = sentence.starts[max(0, i - 8)], sentence.starts[min(len(sentence.starts) - 1, i + 6)]
    here = int(sentence.starts[i])
    return any(
        match.start() < here < match.end()
        for match in _ENDS_ON.finditer(sentence.tape, max(0, int(start) - 1), int(stop) + 12)
    )


def _ends_there(sentence: Sentence, i: int, lead: list[str]) -> bool:
    """Whether the words before a date make it an end: ``until``, ``expires``, ``runs out``, the second of two."""
    near, wide, ends = lead[-1], lead[-5:], CLASSES["ENDS"]
    if near == "to" and not _SPANS.isdisjoint(lead[-2:-1]) and not _OF_REPORT.isdisjoint(sentence.forms(i - 6, i)):
        return False  # "in the twelve months to June"
    if not _PURSE.isdisjoint(sentence.forms(max(sentence.segment(i)[0], i - 8), i)):
        return False  # "cash lasts until May"
    if sentence.tokens[i].value.open and not _RAN.isdisjoint(lead[-3:]):
        return False  # "the old contract ran until June"
    clause = sentence.forms(max(sentence.segment(i)[0], i - 7), i)
    if not _OF_ONE.isdisjoint(clause) or not _OF_WORK.isdisjoint(clause):
        return False  # "the longest of them goes to 2028", "last commit in April"
    if any(form in _LAST and not _PAYMENTS.isdisjoint(lead[k + 1 : k + 3]) for k, form in enumerate(lead)):
        return True
    if not (_LEAVES.isdisjoint(sentence.forms(0, i)) and _LAST.isdisjoint(wide)) and _stops_then(sentence, i):
        return True
    if near in _SEASONS:
        return False
    if near in CLASSES["PREP"] or (near == "after" and any(f in _STOPS for f in sentence.forms(0, i))):
        return True
    if near in ("-", "–"):
        return any(token.kind == "date" for token in sentence.tokens[max(0, i - 2) : i])
    done = lead[:-1] if near in ("by", "(") else lead
    if near in _DONE or (done[-1:] in (["up"], ["over"]) and _IS.issuperset(done[-2:-1])):
        return True
    if near in ends | _DUE and any(f in ends or f in ("due", "payment") for f in wide):
        return True
    return not _OVER.isdisjoint(wide[-3:]) and _BEGAN.isdisjoint(wide)


_LEFT = (["to", "go"], ["to", "run"], ["are", "left"], ["is", "left"])


def _ends_after(sentence: Sentence, i: int, lead: list[str]) -> bool:
    """Whether a span is what is left: ``expires in 9 months``, ``1 year left``, ``for another 6 months``."""
    before, after = sentence.forms(i - 3, i), sentence.forms(i + 1, i + 2)
    if "".join(sentence.forms(i + 1, i + 6)).startswith(("ofitstillto", "ofthatstillto", "stillto")):
        return True
    if (
        before[-1:] in (["another"], ["noch"])
        or sentence.forms(i + 1, i + 4) in (["of", "it", "left"], ["of", "that", "left"])
        or [f for f in sentence.forms(i + 1, i + 6) if f not in ("of", "it", "still")][:2] in _LEFT
        or after in (["left"], ["remaining"], ["remain"], ["remains"], ["noch"])
    ):
        return True
    return "in" in before and (lead[-1:] in (["over"], ["up"]) or any(f in _OVER or f == "out" for f in lead))
