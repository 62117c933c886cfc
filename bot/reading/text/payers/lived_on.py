"""The last look at payers without a name: ways of earning that stand beside words of living on them, and general words
for those who are named too."""

from decimal import Decimal

from bot.reading.text.names.sources import GRANT, ROLES, SOLO
from bot.reading.text.payers.giving import give
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.mention import EARNED, Mention
from bot.reading.text.payers.payer_figures import is_figure
from bot.reading.text.payers.unclaimed import back
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES

_LIVES = frozenset(
    "live lives living lived survive survives feeds fed sustains sustained cent penny relies rely funded financed "
    "income revenue break-even breakeven afloat".split()
)
AGAINST = CLASSES["COST"] - {"bill", "bills"} | frozenset(
    "plan plans planned idea ideas beta pilot trial closed stopped ended dropped gone next soon later maybe might "
    "could would if want wants need needs looking seeking hope hopes without never not no nor instead until "
    "silver bronze platinum each drop cancel cancelled lost between".split()
)
"""Words near a way of earning that is not there, not there yet or over, or has its price only."""
_NEAR = 4
_FAR = 8


def read_lived_on(found: list[Sentence], ledger: Ledger) -> None:
    """Notes the ways of earning that the project lives on."""
    for sentence in found:
        if sentence.question or "<K>" not in sentence.words:
            continue
        for i, token in enumerate(sentence.tokens):
            taken = sentence.used[i] and "paying" not in sentence.words
            if token.kind != "source" or sentence.blocked[i] or taken or _known(token.value.kind, ledger):
                continue
            start, end = sentence.segment(i)
            near = sentence.forms(max(start, i - _FAR), min(end, i + _NEAR))
            filled = token.value.kind in EARNED and not (_GAPS.isdisjoint(near) or _FILLS.isdisjoint(near))
            filled = filled or _covers(sentence, i)
            stands = _FILLS | CLASSES["COST"] if filled else _TRIALS if "paying" in sentence.words else frozenset[str]()
            if token.value.phrase in ROLES or not AGAINST.isdisjoint(set(near) - stands):
                continue
            if _is_all(sentence, i):
                _give_all(sentence, i, ledger)
            elif filled or _is_lived_on(sentence, i) or _sums_to(sentence, i) or _stands_beside(sentence, i, ledger):
                ledger.payer(Mention(i, i + 1, None, token.value), sentence)


def _known(kind: str, ledger: Ledger) -> bool:
    return kind in ("", GRANT) or any(p.values.get("kind") == kind for p in ledger.payers)


def _is_lived_on(sentence: Sentence, i: int) -> bool:
    """``profitable on support contracts``, ``what keeps us going is consulting``, ``donations keep the lights on``."""
    k, j = back(sentence, i, _SOFT), i + 1
    while j < len(sentence.tokens) and sentence.tokens[j].form in _SOFT:
        j += 1
    led = sentence.forms(k - 1, k)
    before, after = sentence.forms(k - _FAR, k), sentence.forms(j, j + _NEAR)
    return (
        not _LIVES.isdisjoint(sentence.forms(i - _NEAR, i + _NEAR + 3))
        or sentence.forms(i + 1, sentence.segment(i)[1]) == ["only"]
        or (not _LINKS.isdisjoint(led) and (not _KEPT.isdisjoint(before) or before[-2:-1] == ["by"]))
        or (not _FOR.isdisjoint(led) and not _PAY.isdisjoint(before) and _NOBODY.isdisjoint(before + after))
        or (sentence.tokens[i].value.kind in EARNED and "paying" in sentence.forms(j, j + _FAR))
    )


def _covers(sentence: Sentence, i: int) -> bool:
    """``the members' fees just about cover the hosting``, ``our income is made up of dues``."""
    j = i + 1
    while sentence.forms(j, j + 1) and sentence.forms(j, j + 1)[0] in _SOFT:
        j += 1
    after = sentence.forms(j + 1, j + 1 + _NEAR)
    if not (_MADE_UP.isdisjoint(sentence.forms(i - _NEAR, i)) or _MONEY.isdisjoint(sentence.forms(i - _FAR, i))):
        return True
    kept = _KEPT | CLASSES["COST"] if sentence.tokens[i].value.kind in EARNED else _KEPT
    return not (_KEEPS.isdisjoint(sentence.forms(j, j + 1)) or kept.isdisjoint(after))


_MONEY = frozenset("income revenue revenues turnover budget funding money".split())
_MADE_UP = frozenset("made consists consist composed".split())
_GAPS = frozenset("gap gaps hole shortfall loss deficit difference reduction award grant place".split())
_FILLS = frozenset(
    "close closes closed fill fills filled plug plugs plugged bridge bridges bridged offset offsets replace replaces "
    "replaced cover covers covered taken took takes compensate compensates".split()
)
_SOFT = frozenset(
    "a an the our its their some still now just only mostly largely mainly currently chiefly entirely wholly solely "
    "sort of about barely nearly almost also exactly".split()
)
_FOR = frozenset("in for on".split())
_PAY = frozenset("pay pays paying charge charges".split())
_NOBODY = frozenset("<P> users people who can we i".split())
_TRIALS = frozenset("beta pilot trial".split())
_LINKS = frozenset("on off from by through via with to is are :".split())
_KEEPS = frozenset("keep keeps pay pays carry carries cover covers feed feeds fund funds".split())
_KEPT = frozenset(
    "going alive lights bills afloat rent roof keep money salaries salary wages remuneration payroll living work "
    "profitable ourselves itself themselves way business busy employed posts post jobs us me hosting "
    "server servers domain infrastructure".split()
)
"""What is kept or paid where somebody lives on something."""


def _sums_to(sentence: Sentence, i: int) -> bool:
    """``gifts came to 95,000``, ``member fees 2,800``: whether a sum that is no count of people stands behind it."""
    source, k = sentence.tokens[i].value, i + 1
    if source.kind not in EARNED | {"sponsorship"} or source.phrase in SOLO:
        return False
    while k < len(sentence.tokens) and sentence.tokens[k].form in _AMOUNTED:
        k += 1
    token = sentence.tokens[k] if k < len(sentence.tokens) else None
    if token is None or token.kind not in ("money", "number") or sentence.used[k] or sentence.blocked[k]:
        return False
    return token.kind == "money" or token.value[0] >= _NO_COUNT


_AMOUNTED = frozenset(
    "came come comes to totalled amounted amount at stood stand were was are is : = brought about".split()
)
_NO_COUNT = 1000


def _is_all(sentence: Sentence, i: int) -> bool:
    """``3.1k a month in, all donations``, ``all VC money``."""
    start, end = sentence.segment(i)
    money = "<M>" in sentence.words or end - start <= _NEAR
    return money and not _WHOLLY.isdisjoint(sentence.forms(i - 1, i))


_WHOLLY = frozenset("all only entirely purely exclusively solely".split())


def _give_all(sentence: Sentence, i: int, ledger: Ledger) -> None:
    payer = ledger.payer(Mention(i, i + 1, None, sentence.tokens[i].value), sentence)
    if all(p.share is None for p in ledger.payers):
        payer.share = Decimal(1)
        payer.origins["share"] = Origin(sentence, i - 1, i + 1)
    sums = [k for k, t in enumerate(sentence.tokens) if t.kind == "money" and is_figure(sentence, k)]
    if len(sums) == 1:
        give(sentence, sums[0], payer, ledger, None)


def _stands_beside(sentence: Sentence, i: int, ledger: Ledger) -> bool:
    """``X pays 2k, and some consulting``: whether a way of earning is added to payers that were read."""
    k = back(sentence, i, _BESIDES)
    if k > 1 and sentence.tokens[k - 1].form == ":" and sentence.tokens[k - 2].kind == "source":
        return sentence.tokens[k - 2].value.phrase in ROLES  # "payer: individuals"
    if sentence.tokens[i].value.kind not in EARNED:
        return False
    if ledger.payers and not _ON_TOP.isdisjoint(sentence.forms(0, min(i, _NEAR))):
        return True
    said = [p.origins["name"] for p in ledger.payers if "name" in p.origins]
    joined = not {"and", "plus", "&"}.isdisjoint(sentence.forms(k, i))
    return joined and any(o.sentence is sentence and o.end <= k for o in said)


_BESIDES = frozenset(
    "and plus & some occasional odd few bit of small little also there 's is are a an the , our i we do does".split()
)
_ON_TOP = frozenset("plus beyond besides top addition also further moreover additionally".split())
"""How a sentence begins that adds to what was said."""


def drop_general(ledger: Ledger) -> None:
    """Drops general words for those who are named too: ``two clients pay for it: X and Y``, ``the bank carries it``."""
    if any(_is_named(p) for p in ledger.payers if not p.over):
        ledger.payers[:] = [p for p in ledger.payers if _is_named(p) or not _is_general(p)]


def _is_named(payer: Payer) -> bool:
    origin = payer.origins.get("name")
    return origin is not None and any(t.kind == "name" for t in origin.sentence.tokens[origin.start : origin.end])


def _is_general(payer: Payer) -> bool:
    origin, kind = payer.origins.get("name"), payer.values.get("kind")
    if origin is None or payer.share is not None or not {"monthly", "until", "in_kind"}.isdisjoint(payer.values):
        return False
    before = origin.sentence.forms(origin.start - 1, origin.start)
    counted = before == ["<N>"] and kind in ("donations", "sponsorship")
    return counted or (before in (["the"], ["<N>"]) and kind is None and origin.end - origin.start == 1)
