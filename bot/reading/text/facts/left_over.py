"""Amounts that nothing took: costs, reserves or how long the money lasts, where words near them say so, none against."""

from collections.abc import Iterable
from datetime import timedelta

from bot.reading.text.facts.sums import read_amount, read_runway
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.left_over import to_payers
from bot.reading.text.sentences.frames import Frame, Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.cues import POSSIBLE

_FRAMES = {field: Frame(field, "", ()) for field in ("monthly_cost", "reserves")}
_LASTS = Frame("runway_months_stated", "", ())
_FIGURES = frozenset("<M> <S> <D> <T>".split())
_HEAD, _SHORT, _NEAR = 6, 16, 4


def read_left_over(found: list[Sentence], ledger: Ledger, currency: str | None, period: str | None) -> None:
    """Goes through what is left of a text; ``period`` is the time of which it gives account."""
    head, before = frozenset[str](), list[Payer]()
    for sentence in found:
        if "<M>" in sentence.words or "<T>" in sentence.words:
            for i, token in enumerate(sentence.tokens):
                if sentence.used[i]:
                    continue
                if token.kind == "money" and sentence.blocked[i] in ("", POSSIBLE):
                    _sum(sentence, i, head, ledger, currency, period)
                elif token.kind == "span" and not sentence.blocked[i]:
                    _time(sentence, i, ledger)
        before = to_payers(sentence, before, ledger, period)
        head = sentence.words if len(sentence.tokens) <= _HEAD and sentence.words.isdisjoint(_FIGURES) else frozenset()


_SPENT = CLASSES["COST"] | CLASSES["SPEND"]
_KEPT = CLASSES["RES"] | CLASSES["BANK"] | {"sitting", "sits"} - {"hand", "safe"}
_GOT = frozenset(
    "income revenue revenues turnover received receive receives got get gets grant award prize raise raised pays pay "
    "paid gives give gave fee fees price loan debt owed request gap deficit shortfall hole brings bring run training "
    "would save saves jar box each ( gift gifts bequest covers cover covered draw contract wiki <S>".split()
)
"""What tells of income, a price, a debt or a plan instead."""
_US = frozenset(("us", "me"))
_YEAR = timedelta(days=330)


def _sum(
    sentence: Sentence, i: int, head: frozenset[str], ledger: Ledger, currency: str | None, period: str | None
) -> None:
    """Notes an amount as costs or reserves: by the words of its clause, else of its sentence, else of the head above."""
    token, (start, stop) = sentence.tokens[i], sentence.segment(i)
    if sentence.blocked[i] and token.value.period is None or not _US.isdisjoint(sentence.forms(i - 1, i)):
        return
    clause = sentence.forms(start, stop)
    for said, all_of_it in ((clause, clause), (sentence.forms(0, start), sentence.words), (head, head)):
        field = _meant(said, clause, i - start)
        if field is None:
            continue
        if not _GOT.isdisjoint(all_of_it) or field in ledger.facts or (field == "reserves" and token.value.period):
            return
        days = [t.value for t in sentence.tokens[max(0, i - _NEAR) : stop] if t.kind == "date"]
        if field == "reserves" and (any(d.day + _YEAR < ledger.as_of for d in days) or (said is not clause and "<P>" in all_of_it)):
            return
        rate = "month" if any(d.grain == "month" for d in days) else period
        return read_amount(Match(_FRAMES[field], i, i + 1, token, i), sentence, ledger, currency, rate, rank=0)


def _meant(said: Iterable[str], clause: list[str], at: int) -> str | None:
    """What words say that an amount is: costs or reserves, of both what the word nearest to it says."""
    spent, kept = not _SPENT.isdisjoint(said), not _KEPT.isdisjoint(said)
    if spent and kept:
        near = min((k for k, f in enumerate(clause) if f in _SPENT | _KEPT), key=lambda k: abs(k - at), default=None)
        return None if near is None else "monthly_cost" if clause[near] in _SPENT else "reserves"
    return "monthly_cost" if spent else "reserves" if kept else None


_KEEPS = frozenset("runway lasts last enough good kept cushion survive burn reserves savings cash".split())
_ELAPSED = frozenset("the last past every each ago old late notice".split())


def _time(sentence: Sentence, i: int, ledger: Ledger) -> None:
    """Notes for how long the money lasts."""
    start, stop = sentence.segment(i)
    near = sentence.forms(start if len(sentence.tokens) > _SHORT else 0, stop)
    if "runway_months_stated" in ledger.facts or sentence.tokens[i].value[1] != "month" or _KEEPS.isdisjoint(near):
        return
    if _ELAPSED.isdisjoint(sentence.forms(i - 2, i) + sentence.forms(i + 1, i + 2)):
        read_runway(Match(_LASTS, i, i + 1, sentence.tokens[i], i), sentence, ledger)
