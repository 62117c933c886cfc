"""The period of amounts without one: from the head above them, from the text, or from the sentence before."""

from datetime import date

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.patterns import Pattern

_ACCOUNTS = frozenset(
    "ended ending report accounts books finances figures budget amounts period average averages numbers".split()
)
"""Words of a head that gives the period of the amounts below it."""
_LISTS = Pattern(
    r"^ (?:and )?(?:in|(?:the |our |total )?income|incoming|revenue|receipts|coming in|money in|covered by|paid by"
    r"|funded by|einnahmen|recettes|ingresos) (?:<R> )?(?:(?:is|was|came|comes|amounted|stood) (?:[a-z]+ ){0,5})?: "
    r"|^ (?:and |another |a further )?<M> (?:is|comes|are) (?:from |by )?(?:the |our )?(?:<K>|<P>) "
)
_BRINGS = Pattern(r" <K> (?:bring|brings|yield|yields|make|makes) (?:in |us |about |around |~ |roughly )*<M> ")
_OF_IT = Pattern(
    r" (?:of it(?! left)|of that|of the (?:in|income|total|revenue) ,|of this|of which|thereof|davon|dont"
    r"|de ello|dessas?|disso|de los cuales) "
)
_MOST_OF_A_HEAD, _MOST_OF_A_REPORT = 12, 20
"""How many tokens the sentence has at most that gives a period to what follows."""


class Periods:
    """Goes through the sentences of a text in order, with the period that each gives and takes.

    ``every`` is the only period that the text says, None where it says none or several; ``of_head`` the one that a
    head gives to all sums below it.
    """

    def __init__(self, found: list[Sentence], as_of: date) -> None:
        said = {_period(t) for s in found for t in s.tokens if t.kind in ("rate", "money")} - {None}
        self.every: str | None = next(iter(said)) if len(said) == 1 else None
        self.account = None if len(said) > 1 or said & {"month", "week"} else _account(found, as_of)
        self.of_costs = self.account or _month_told(found)
        self.of_head: str | None = self.account
        self._head: str | None = None
        self._seen: str | None = None

    def of_parts(self, sentence: Sentence, parts: frozenset[int]) -> str | None:
        """The period of the amounts in a sentence that have none: of ``parts`` it is that of their whole."""
        rates = [t.value for t in sentence.tokens if t.kind == "rate"]
        self._read_head(sentence, rates)
        part_of = self._of_whole(sentence) if self.every or self._seen else None
        if self.every is not None and id(sentence) in parts:
            part_of = self.every
        own = (t.value.period for t in sentence.tokens if t.kind == "money" and t.value.period)
        self._seen = next(own, rates[0] if rates else self._seen)
        if part_of or not sentence.words.isdisjoint(_ONCE):
            return part_of
        return self._head or (self.account if sentence.words.isdisjoint(CLASSES["COST"]) else None)

    def _of_whole(self, sentence: Sentence) -> str | None:
        """The period of a whole that was told before, where the sentence says what it consists of."""
        brings = "<K>" in sentence.words and _BRINGS.search(sentence.tape)
        listed = "=" in sentence.words or brings or _LISTS.search(sentence.tape)
        if listed:
            self._seen = self.every or self._seen
        return self._seen if listed or _OF_IT.search(sentence.tape) else None

    def _read_head(self, sentence: Sentence, rates: list[str]) -> None:
        kinds, size = {t.kind for t in sentence.tokens}, len(sentence.tokens)
        accounts = not sentence.words.isdisjoint(_ACCOUNTS)
        most = _MOST_OF_A_REPORT if accounts else _MOST_OF_A_HEAD
        if rates and not kinds & {"money", "number", "share"} and size <= most:
            self._head = rates[0]
            self.of_head = self._head if accounts else self.of_head


_MONTH = frozenset("books ledger accounts figures numbers report statement finances money budget".split())


def _month_told(found: list[Sentence]) -> str | None:
    """``Ledger, October``: the period of what was spent, where a head says that account of one month is given."""
    heads = (s for s in found if len(s.tokens) <= _MOST_OF_A_HEAD and not s.words.isdisjoint(_MONTH))
    return "month" if any(t.kind == "date" and t.value.grain == "month" for s in heads for t in s.tokens) else None


def _period(token: Token) -> str | None:
    return token.value if token.kind == "rate" else token.value.period


_TOLD = (
    CLASSES["COST"]
    | CLASSES["SPEND"]
    | frozenset("income revenue report statement accounts books figures financial closed received".split())
)
_FOR = frozenset("in for over to last past financial fiscal year ended budget (".split())
_ENDED = (["ended"], ["ending"], ["to"], [":"])
_LONG = {3: "quarter", 6: "half", 12: "year"}
_SHORTER = frozenset("month months monthly quarter quarterly week weekly".split())
_ONCE = frozenset("once single gift bequest legacy prize new".split())
"""What is given once, whatever time account is given of."""
_SHORT_HEAD = 6


def _account(found: list[Sentence], as_of: date) -> str | None:
    """The time of which a text gives account (a year, a half, a quarter), None where it speaks of others or of none."""
    dated = [s for s in found if not s.words.isdisjoint(_TIMES_ON_TAPE)]
    if not dated or any(not s.words.isdisjoint(_SHORTER) for s in found):
        return None
    told = {p for s in dated for i, t in enumerate(s.tokens) if t.kind in _TIMES and (p := _of_account(s, i, t))}
    said = {t.value.day.year for s in dated for t in s.tokens if t.kind == "date" and t.value.grain == "year"}
    times, years = {time for time, _ in told}, {year for _, year in told if year}
    lately = {as_of.year - 1, as_of.year}
    return times.pop() if len(times) == 1 and len(said & lately | years) < 2 and years <= lately else None


_TIMES, _TIMES_ON_TAPE = frozenset(("rate", "date", "span")), frozenset(("<R>", "<D>", "<T>"))


def _of_account(sentence: Sentence, i: int, token: Token) -> tuple[str, int] | None:
    """The time of which a token says that account is given, with its year where that is said."""
    before = sentence.forms(i - 1, i)
    behind = sentence.forms(i + 1, i + 2)
    if sentence.words.isdisjoint(_TOLD) and len(sentence.tokens) > _SHORT_HEAD and behind != [":"]:
        return None
    if token.kind == "span":
        months = _LONG.get(int(token.value[0])) if before in (["the"], ["last"], ["past"]) else None
        return (months, 0) if months else None
    if before and _FOR.isdisjoint(before) and behind not in _ENDED:
        return None
    time, year = (token.value, 0) if token.kind == "rate" else (token.value.grain, token.value.day.year)
    return (time, year) if time in _LONG.values() else None
