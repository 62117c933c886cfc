"""What nothing took: of which payer a figure or a word most likely is, by words for it and none against."""

from datetime import date
from decimal import Decimal
from typing import Any

from bot.engine.cash import add_months
from bot.reading.numbers import rounded
from bot.reading.text.payers.gifts import THINGS
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.motives import motive_of
from bot.reading.text.payers.payer_figures import ROUNDED, is_figure, is_whole
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import MONTHS_OF
from bot.reading.text.words.classes import CLASSES, PARTS
from bot.reading.text.words.cues import OVER, POSSIBLE, WISHED

Here = list[tuple[int, Payer]]
"""The payers of which a sentence says something, in order, each with where."""
_FIGURES = frozenset("<S> <D> <T> <M>".split())
_FAR, _NEAR, _BESIDE, _LABEL = 24, 5, 3, 7


def places(ledger: Ledger) -> dict[int, Here]:
    """The payers of which each sentence, by its id, says something."""
    first = dict[tuple[int, int], int]()
    for n, payer in enumerate(ledger.payers):
        for origin in payer.origins.values():
            key = id(origin.sentence), n
            first[key] = min(origin.start, first.get(key, origin.start))
    found = dict[int, Here]()
    for (sentence, n), at in sorted(first.items(), key=lambda row: row[1]):
        found.setdefault(sentence, []).append((at, ledger.payers[n]))
    return found


def to_payers(sentence: Sentence, here: Here, before: list[Payer], ledger: Ledger) -> list[Payer]:
    """Gives what is left of a sentence to the payers ``here`` in it, or to those ``before`` it that it goes on about;
    gives back whom the next sentence would go on about."""
    if not (here or before):
        return []
    if not sentence.words.isdisjoint(_FIGURES):
        _figures(sentence, here, before, ledger)
    named = [Mention(i, i + 1, t.value, None) for i, t in enumerate(sentence.tokens) if t.kind == "name"]
    known = [p for m in named if (p := ledger.find(m))]
    payer = known[0] if len(known) == 1 and not here else _meant(sentence, here, before)
    if payer:
        _whole(sentence, payer, ledger)
    if payer and not sentence.question:
        _in_kind(sentence, payer)
        told = None if "motive" in payer.values else motive_of(sentence)
        if told:
            _give("motive", told[0], [payer], sentence, told[1])
    if here:
        return [p for _, p in here]
    return known if named else before


def _figures(sentence: Sentence, here: Here, before: list[Payer], ledger: Ledger) -> None:
    for i, token in enumerate(sentence.tokens):
        if token.form not in _FIGURES or sentence.used[i]:
            continue
        if token.kind in ("date", "span") and (day := _end(sentence, i, ledger)):
            _give("until", day.isoformat(), _whose(sentence, i, "until", here, before), sentence, i)
        elif token.kind == "money" and _is_given(sentence, i):
            for payer in _whose(sentence, i, "monthly", here, before)[:1]:
                payer.values["amount"] = token.value
                _give("monthly", rounded(token.value.low / MONTHS_OF[token.value.period]), [payer], sentence, i)
        elif token.kind == "share" and _is_part(sentence, i, ledger):
            _give("share", token.value[0], _whose(sentence, i, "share", here, before)[:1], sentence, i)


def _give(field: str, value: Any, payers: list[Payer], sentence: Sentence, i: int) -> None:
    for payer in payers:
        if field == "share":
            payer.share = value
        else:
            payer.values[field] = value
        payer.origins[field] = Origin(sentence, i, i + 1)
        sentence.used[i] = True


_BACK = frozenset(
    "it they them his her that this these those ours which who he she their its latter one ones utility company "
    "firm bank "
    "group agency ministry city current present foundation university institute sponsor funder donor payer grant "
    "contract deal agreement award pay team unit salaries wages jobs posts sponsorship sponsoring funding money "
    "renewal".split()
)
"""What takes up a payer before: a pronoun, what it is, what it gives."""
_ALL_OF_THEM = frozenset("both each all".split())
_GIVE = frozenset("donate donates give gives pay pays send sends bring brings contribute contributes put puts".split())
_JOINT = frozenset("between together combined jointly among longest shortest former latter".split())


def _whose(sentence: Sentence, i: int, field: str, here: Here, before: list[Payer]) -> list[Payer]:
    """The payers that a figure is of: the one of its sentence that lacks such a figure, or that is gone on about."""
    start, stop = sentence.segment(i)
    if not _JOINT.isdisjoint(sentence.forms(max(start, i - _FAR), min(stop, i + _FAR))):
        return []
    lack = [(at, p) for at, p in here if _lacks(p, field)]
    said = sentence.forms(max(0, start - _BESIDE), i)
    if not here:
        said += sentence.forms(0, _NEAR)
        label = len(sentence.tokens) <= _LABEL and not _ENDING.isdisjoint(sentence.forms(0, 2))
        last = before if len(before) == 1 or not _ALL_OF_THEM.isdisjoint(said) else []
        return [p for p in last if _lacks(p, field) and (label or not (_BACK | _ALL_OF_THEM).isdisjoint(said))]
    if field == "monthly" and any(at >= stop for at, _ in lack) and not _GIVE.isdisjoint(sentence.forms(start, i)):
        return []  # "readers donate 1,150, and the city has a subsidy running"
    if len(here) == 1 or (field == "until" and not _ALL_OF_THEM.isdisjoint(said)):
        return [p for _, p in lack]
    return [p for at, p in lack if at < i][-1:] if len(lack) == len(here) and field != "monthly" else []


def _lacks(payer: Payer, field: str) -> bool:
    return payer.share is None if field == "share" else field not in payer.values


_ENDING = CLASSES["ENDS"] | frozenset(
    "over up out last final expiry expiration renewal closes closing close lapse lapses lapsing stop stops terminated "
    "dries finished done committed guaranteed assured secured funded covered loan leave leaves leaving quits withdraws "
    "says ceases ceased used spent exhausted sunset sunsets winds cancels pulls".split()
)
"""What makes a day behind it the end of what is given."""
_BETWEEN = frozenset(
    "the and at least close end of off day payment instalment in on by ( : about ~ mid early late for a another "
    "= – — - <K> <R> with is as award date".split()
)
_NO_END = frozenset(
    "since from after before was were had came went release released version shipped resigned left closed moved "
    "announced started founded launched vote votes meeting apply application applications deadline licence license "
    "lease domain certificate cash runway reserves savings he she thesis student phd due planned beta".split()
)
"""What keeps a day from being an end of what is given: it is of what was, of a release, of a person, of the cash."""
_PROMISED = frozenset(
    "writing signed promised promises confirmed confirms guaranteed committed agreed told says".split()
)
_NOT_PROMISED = frozenset(
    "hope hopes want wants ask asked asks apply applied propose proposed would might could may if rumour".split()
)
_SOON = frozenset("in another after".split())
_LESS = frozenset("removes removing cut cuts cutting saves saving reduces reducing slashes trims sheds loses".split())


def _end(sentence: Sentence, i: int, ledger: Ledger) -> date | None:
    """The day on which something given ends, None where a day or a span is anything else."""
    token, (start, _) = sentence.tokens[i], sentence.segment(i)
    clause = sentence.forms(max(start, i - _FAR), i + _NEAR)
    if not _NO_END.isdisjoint(clause) or not _NOT_PROMISED.isdisjoint(sentence.words):
        return None
    lead = next((f for f in reversed(sentence.forms(i - 8, i)) if f not in _BETWEEN), "")
    if sentence.blocked[i] and not (sentence.blocked[i] == OVER and token.kind == "date" and lead in _ENDING):
        promised = sentence.blocked[i] in (WISHED, POSSIBLE) and not _PROMISED.isdisjoint(sentence.words)
        if not promised or lead not in CLASSES["PREP"]:
            return None
    if token.kind == "span":
        soon = lead in _ENDING and not _SOON.isdisjoint(sentence.forms(i - 2, i))
        return add_months(ledger.as_of, int(token.value[0])) if soon and token.value[0] == int(token.value[0]) else None
    return token.value.day if token.value.day > ledger.as_of and lead in CLASSES["PREP"] | _ENDING else None


_PRICE = 100
"""What is less by the month is what one of many pays."""
_NO_GIFT = CLASSES["COST"] | CLASSES["SPEND"] | CLASSES["RES"] | CLASSES["BANK"] | PARTS | frozenset(
    "out salary salaries wage wages gap hole deficit short missing lost fell was were had most least over would could "
    "income revenue total each apiece je".split()
)  # fmt: skip
"""What an amount is of that is not given."""


def _is_given(sentence: Sentence, i: int) -> bool:
    """Whether an amount by the month or year is of what a payer gives: no word of its clause says anything else."""
    start, stop = sentence.segment(i)
    clause, amount = sentence.forms(max(start, i - _FAR), min(stop, i + _FAR)), sentence.tokens[i].value
    if (
        sentence.blocked[i]
        or is_whole(sentence, i)
        or amount.period not in MONTHS_OF
        or not _NO_GIFT.isdisjoint(clause)
    ):
        return False
    return amount.low / MONTHS_OF[amount.period] >= _PRICE


def _is_part(sentence: Sentence, i: int, ledger: Ledger) -> bool:
    """Whether a share is said to be of the whole, and leaves room for what the others pay."""
    behind = sentence.forms(i + 1, i + 1 + _NEAR)
    if not _LESS.isdisjoint(sentence.forms(i - _BESIDE, i)):
        return False  # "a programme that removes a fifth of all spending"
    told = not {"share", "part"}.isdisjoint(sentence.forms(i - _LABEL, i)) and sentence.forms(i - 1, i) == ["is"]
    if not is_figure(sentence, i) or (CLASSES["WHOLE"].isdisjoint(behind) and "us" not in behind and not told):
        return False
    return sum(p.share or 0 for p in ledger.payers) + sentence.tokens[i].value[0] <= 1 + ROUNDED


def _meant(sentence: Sentence, here: Here, before: list[Payer]) -> Payer | None:
    """The only payer that a sentence is about."""
    if here:
        return here[0][1] if len(here) == 1 else None
    told = sentence.forms(0, len(sentence.tokens) if len(before) == 1 else _NEAR)
    return before[-1] if before and not (_BACK.isdisjoint(told) and _BEARS.isdisjoint(told[:1])) else None


_FREE = frozenset("free nothing gratis complimentary lends lent loan loaned".split())
_NOT_FREE = frozenset("software license licence time not users user".split())


def _in_kind(sentence: Sentence, payer: Payer) -> None:
    """``Fastly covers our hosting, they do it free``: marks who gives things that cost nothing."""
    if (
        _FREE.isdisjoint(sentence.words)
        or THINGS.isdisjoint(sentence.words)
        or not _NOT_FREE.isdisjoint(sentence.words)
    ):
        return
    free = next((i for i, t in enumerate(sentence.tokens) if t.form in _FREE and not sentence.blocked[i]), None)
    if free is not None and payer.named and "in_kind" not in payer.values:
        _give("in_kind", True, [payer], sentence, free)


_ALL = frozenset(
    "lot all everything entirely entire whole wholly fully solely sole exclusively only every full alles todo "
    "tout".split()
)
_NOT_ALL = frozenset(
    "don't doesn't can't won't never almost nearly hardly not most mostly virtually practically part partly half rest "
    "other others except unpaid volunteer volunteers casi fast quasi presque quase beinahe nahezu".split()
)
_BEARS = frozenset(
    "pay pays paid payer cover covers covered carry carries carried bear bears borne fund funds funded finance "
    "financed finances foots bankrolls met meets meet shoulders shouldered supports supported underwrites defrays "
    "settles settled sustains stumps sponsor from by comes zahlt bezahlt trägt finanziert paga financia paie".split()
)
_ITSELF = frozenset("it all everything project that".split())
_ALONE = frozenset("everything sole alles lot".split())
_IN_FULL = [[what, "in", "full"] for what in ("it", "them", "that", "costs")] + [["it", "'s", "all"]]


def _whole(sentence: Sentence, payer: Payer, ledger: Ledger) -> None:
    """``Everything is paid by X``, ``X bears the full cost``: gives the only payer of a text the whole of the costs."""
    words = sentence.words
    several = sum(not p.values.get("in_kind") for p in ledger.payers) > 1
    if payer.share is not None or several or words.isdisjoint(_ALL) or words.isdisjoint(_BEARS):
        return
    sums = "<M>" in words and " ( <M> ) " not in sentence.tape
    if not words.isdisjoint(_NOT_ALL) or (sums and words.isdisjoint(CLASSES["COST"] | CLASSES["SPEND"])):
        return
    at = next((i for i, t in enumerate(sentence.tokens) if t.form in _ALL and _is_of_the_whole(sentence, i)), None)
    if at is not None and (PARTS - CLASSES["WHOLE"]).isdisjoint(sentence.forms(at - _FAR, at + _NEAR)):
        _give("share", Decimal(1), [payer], sentence, at)


def _is_of_the_whole(sentence: Sentence, i: int) -> bool:
    """Whether what a word for all is of is the costs: ``all of it``, ``the entire budget``, ``everything``."""
    behind = sentence.forms(i + 1, i + 4)
    of_it = (behind[:1] == ["of"] and behind[1:2] in (["it"], ["that"], ["this"])) or behind[1:] == ["of", "it"]
    whole = of_it or not (CLASSES["WHOLE"] - _ITSELF).isdisjoint(behind)
    alone = sentence.tokens[i].form in _ALONE or sentence.forms(i - 2, i + 1) in _IN_FULL
    start, stop = sentence.segment(i)
    alone = alone and not _BEARS.isdisjoint(sentence.forms(start - 1, stop))
    return not sentence.blocked[i] and (whole or alone)
