"""Amounts that nothing took: costs, reserves or how long the money lasts, by words for it and none against."""

from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from bot.reading.numbers import rounded
from bot.reading.text.facts.runway import AS_IT_IS, read_runway
from bot.reading.text.facts.sums import read_amount
from bot.reading.text.facts.training import speaks_of_run
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.left_over import places, to_payers
from bot.reading.text.sentences.frames import Frame, Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, PARTS
from bot.reading.text.words.common import PURSE
from bot.reading.text.words.cues import POSSIBLE
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.words_of_number import COUNTED

_FRAMES = {field: Frame(field, "", ()) for field in ("monthly_cost", "reserves")}
_LASTS = Frame("runway_months_stated", "", ())
_ALL = "all of it"
_FIGURES = frozenset("<M> <S> <D> <T>".split())
_HEAD, _LINE, _SHORT, _NEAR, _FAR = 6, 8, 16, 4, 24


def read_left_over(found: list[Sentence], ledger: Ledger, currency: str | None, *periods: str | None) -> None:
    """Goes through what is left of a text; ``periods`` are the time of which it gives account and the only one that it
    says."""
    of_costs, every = periods
    head, before, named = list[str](), list[Payer](), places(ledger)
    for sentence in found:
        if not sentence.words.isdisjoint(("<M>", "<R>", "<T>")):
            of_run = speaks_of_run(sentence)
            for i, token in enumerate(sentence.tokens):
                rated = token.kind == "number" and sentence.forms(i + 1, i + 2) == ["<R>"]
                if sentence.used[i] or not (rated or token.form in _FIGURES) or _counted(sentence, i):
                    continue
                if (token.kind == "money" or rated) and sentence.blocked[i] in ("", POSSIBLE) and not of_run:
                    _sum(sentence, i, head, ledger, currency, of_costs)
                elif token.kind == "span" and (sentence.blocked[i] in ("", POSSIBLE) or AS_IT_IS.search(sentence.tape)):
                    _time(sentence, i, ledger)
        before = to_payers(sentence, named.get(id(sentence), []), before, ledger)
        short = len(sentence.tokens) <= _HEAD and sentence.words.isdisjoint(_FIGURES)
        head = sentence.forms(0, _HEAD) if short else []
    if every == "month":
        _by_the_month(ledger.payers, ledger.facts.get("monthly_cost", 0))


_REGULAR = frozenset(("services", "hosted_service", "membership_dues", "donations"))
_ONCE = frozenset("once one-off single gift bequest new sold total".split())


def _by_the_month(payers: list[Payer], cost: float) -> None:
    """``12k goes out a month. Workshops bring 9k``: what comes in all the time, beside costs by the month."""
    sums = [(p, p.values["amount"]) for p in payers if "amount" in p.origins and "monthly" not in p.values]
    for payer, amount in sums if all(amount.low <= cost and not amount.period for _, amount in sums) else ():
        origin = payer.origins["amount"]
        if payer.values.get("kind") in _REGULAR and _ONCE.isdisjoint(origin.sentence.words):
            payer.values["monthly"], payer.origins["monthly"] = rounded(amount.low), origin


def _counted(sentence: Sentence, i: int) -> bool:
    """Whether a clause counts what is no money: ``40k monthly users``."""
    start, stop = sentence.segment(i)
    label = _NEAR if ":" in sentence.forms(start - 1, start + 1) else 0
    return not COUNTED.isdisjoint(sentence.forms(max(start - label, i - _FAR), min(stop, i + _FAR)))


_WORDS = {
    "monthly_cost": CLASSES["COST"] | CLASSES["SPEND"] | frozenset("raus drauf tourne tournons vivons".split()),
    "reserves": (CLASSES["RES"] | CLASSES["BANK"] | frozenset(
        "sitting sits pile stash stashed saved sobram quedan queda restent reste restam bleiben ahorrados guardados "
        "poupados angespart épargnés".split()
    )) - {"hand", "safe"},
    _ALL: frozenset("total altogether overall insgesamt".split()),
}  # fmt: skip
_PAIRS = {
    "monthly_cost": "run on,runs on,live on,lives on,by on,by with,operate on,goes out,go out,going out,"
    "out the,pay out,<R> out,kommen mit,money out,cash out",
    "reserves": "put by,put aside,kept aside,laid aside,put away,tucked away,kept back,held back,laid by,"
    "bank acount,set aside,in hand,on hand,credit union,war chest,money left,cash left,nest egg,"
    "emergency fund,reserve fund,contingency fund,remaining funds,its disposal,our disposal,down to,hohen kante",
    _ALL: "everything included,all included,whole thing,all told,all in,entire thing",
}
_MEANS = {tuple(pair.split()): field for field, pairs in _PAIRS.items() for pair in pairs.split(",")} | {
    (word,): field for field, words in _WORDS.items() for word in words
}
_MEANS[",", "out"] = "monthly_cost"
"""The words, alone or in pairs, that tell of costs, of reserves, or of all that is paid."""
_GOES, _OUT = frozenset("gibt geben geht gehen kommt kommen".split()), frozenset(("aus", "weg", "raus"))
"""``gibt 2.600 im Monat aus``: the two parts of a verb of spending."""
_SAYING = _GOES | {first for first, *_ in _MEANS}
"""With one of these begins whatever says it."""
_GOT = frozenset(
    "income revenue revenues turnover received receive receives got grant award prize raise raised pays pay paid gives "
    "give gave fee fees price loan loans debt owe owed request gap deficit shortfall hole brings bring training would "
    "save saves jar box each per gift gifts bequest covers cover covered take takes bounty transfer drew fell far "
    "interest offer value flow flows movement movements contribution contributions <S>".split()
)
"""What tells of income, a price, a debt or a plan instead."""
_OTHERS = frozenset(("<P>", "<K>", "they"))
_THINGS = PARTS - {"operating", "running"}
_PART = _THINGS | _OTHERS
"""What costs, where it is not the whole."""
_OURS = frozenset(
    "we they it i you this that what everything project thing team foundation association company club our all "
    "running keeping operating maintaining <R> year month <D> and , : ( wir nous on es il projet projekt proyecto "
    "projeto verein stiftung asociación associação".split()
)
_OURSELVES = _OURS - _OTHERS
_THAT = ([",", "that"], ["and", "that"])
_NO_SUM = frozenset("us me least most by than".split())
_PERHAPS = frozenset("perhaps maybe probably possibly vielleicht".split())
_BODIES = frozenset("institute foundation association consortium society trust club cooperative council lab".split())
_KEEPER = frozenset("host keeps holds sits kept held looks".split())
_YEAR = timedelta(days=330)


def _sum(sentence: Sentence, i: int, head: list[str], ledger: Ledger, currency: str | None, period: str | None) -> None:
    """Notes an amount as costs or reserves, where the words near it say so and none says that it is anything else."""
    token, (start, stop) = sentence.tokens[i], sentence.segment(i)
    if sentence.blocked[i] and _PERHAPS.isdisjoint(sentence.forms(i - 2, i)):
        return
    start, stop = max(start, i - _FAR), min(stop, i + _FAR)
    in_brackets = "(" in sentence.forms(start - 2, start + 1) and "<M>" in sentence.forms(start - _FAR, start)
    moved = sentence.forms(i - 2, i) in (["by", "almost"], ["by", "nearly"], ["by", "about"]) or not _NO_SUM.isdisjoint(
        sentence.forms(i - 1, i)
    )
    if in_brackets or moved:
        return
    cue = _cue(sentence, i, start, stop, head)
    if cue is None or not _GOT.isdisjoint(sentence.words if cue.means == _ALL else cue.said):
        return
    field = "monthly_cost" if cue.means == _ALL else cue.means
    own = token.value.period if token.kind == "money" else sentence.tokens[i + 1].value
    if len(sentence.tokens) <= _LINE and not own:
        own = next((t.value for t in sentence.tokens[:i] if t.kind == "rate"), None)  # "per year, total: 180,000"
    days = [t.value for t in sentence.tokens[max(0, i - _NEAR) : stop] if t.kind == "date"]
    if field == "reserves":
        another = not cue.inside and "<P>" in cue.said and _KEEPER.isdisjoint(cue.said)
        was = sentence.forms(cue.first - 1, cue.first) in (["was"], ["were"])  # "it was down to 80, but"
        wrong = own or any(d.day + _YEAR < ledger.as_of for d in days) or another or was
    else:
        wrong = _of_another(sentence, start, cue, ledger) or (cue.means == _ALL and not own)
    if not wrong and field not in ledger.facts:
        rate = own or ("month" if any(d.grain == "month" for d in days) else period)
        found = Match(_FRAMES[field], min(i, cue.first), i + 1, token, i)
        read_amount(found, sentence, ledger, currency, rate, rank=0)


class _Cue(NamedTuple):
    """What a word says that an amount is: costs, reserves or all that is paid; where it stands, whether in the clause
    of the amount, of what it is said, and the words around it."""

    means: str
    first: int
    inside: bool
    subject: list[str]
    said: list[str]


def _cue(sentence: Sentence, i: int, start: int, stop: int, head: list[str]) -> _Cue | None:
    """The word that says what an amount is: in its clause, else before it, else in the head, else right behind it."""
    if sentence.forms(stop, stop + 1) == ["that"] or sentence.forms(stop, stop + 2) in _THAT:
        stop = min(sentence.segment(stop)[1], stop + _FAR)
    clause, lead = sentence.forms(start, stop), sentence.forms(start - _FAR, start)
    if cue := _nearest(clause, i - start):
        subject = clause[: cue[0]] if start + cue[0] < i else clause[i - start + 1 : cue[0]]
        return _Cue(cue[1], start + cue[0], True, subject, clause)
    for said, around in ((lead, lead + clause), (head, head)):
        if cue := _nearest(said, len(said)):
            return _Cue(cue[1], i, False, said, around)
    behind = _nearest(sentence.forms(stop, stop + _NEAR), 0)
    return _Cue(_ALL, i, False, [], clause) if behind and behind[1] == _ALL else None


def _nearest(said: list[str], at: int) -> tuple[int, str] | None:
    """The word nearest to an amount that says what it is: where it stands, and what it says."""
    if _SAYING.isdisjoint(said):
        return None
    found = [(k, f) for k, word in enumerate(said) if (f := _MEANS.get((word,)) or _MEANS.get(tuple(said[k : k + 2])))]
    found += [(k, "monthly_cost") for k, word in enumerate(said) if word in _GOES and not _OUT.isdisjoint(said[k:])]
    return min(found, key=lambda row: (row[1] == _ALL, abs(row[0] - at)), default=None)


def _of_another(sentence: Sentence, start: int, cue: _Cue, ledger: Ledger) -> bool:
    """Whether it is a part, a payer or somebody else that costs or spends."""
    if cue.means == _ALL:
        return not sentence.words.isdisjoint(("<P>", "<K>")) or not _PART.isdisjoint(cue.subject)
    own = {"the", "<P>"} if _is_project(sentence, start, ledger) else set[str]()
    subject = [f for f in cue.subject if f not in own]
    named = not _OTHERS.isdisjoint(subject)
    return not _THINGS.isdisjoint(subject) or (
        (cue.inside or named) and bool(subject) and (_OURS if cue.inside else _OURSELVES).isdisjoint(subject)
    )


def _is_project(sentence: Sentence, start: int, ledger: Ledger) -> bool:
    """Whether the first name of a clause is the project's own, or what its body is (``the Institute``)."""
    named = next((t.value.name for t in sentence.tokens[start:] if t.kind == "name"), "").casefold()
    return named == str(ledger.facts.get("project")).casefold() or named in _BODIES


_KEEPS = frozenset(
    "runway lasts last enough good kept cushion survive burn reserves savings cash sufficient suffice suffices "
    "money".split()
)
_NOTHING_NEW = Pattern(r" (?:if|should|with) (?:nothing|no|not) (?:[^ ,;]+ ){0,5}(?:come|coming|comes|came) in ")
"""``Thirteen months, if not a single pound were to come in``: no more words are needed."""
_OF_MONEY = PURSE | frozenset(
    "cushion survive burn we us our it that this they i income funding <M> account budget".split()
)
_WEEK = frozenset("week month year night time autumn spring summer winter".split())
_ELAPSED = frozenset("the last past every each ago old late notice".split())
_NO_PURSE = frozenset(
    "grant approved granted awarded fellowship contract award stipend sponsorship typical typically survey most "
    "recommended policy <K>".split()
)


def _time(sentence: Sentence, i: int, ledger: Ledger) -> None:
    """Notes for how long the money lasts."""
    start, stop = sentence.segment(i)
    if sentence.blocked[i] and (AS_IT_IS.search(sentence.tape) is None):
        return
    near = sentence.forms(max(start, i - _FAR) if len(sentence.tokens) > _SHORT else 0, min(stop, i + _FAR))
    if "runway_months_stated" in ledger.facts or sentence.tokens[i].value[1] != "month":
        return
    lasts = not _KEEPS.isdisjoint(near) and not _OF_MONEY.isdisjoint(sentence.words)
    if not lasts and _NOTHING_NEW.search(sentence.tape) is None:
        return  # "the battery lasts for nine months"
    if any(a == "last" and b in _WEEK for a, b in pairwise(near)):
        return
    beside = sentence.forms(i - 2, i) + sentence.forms(i + 1, i + 2)
    if _ELAPSED.isdisjoint(beside) and _NO_PURSE.isdisjoint(sentence.words):
        read_runway(Match(_LASTS, i, i + 1, sentence.tokens[i], i), sentence, ledger)
