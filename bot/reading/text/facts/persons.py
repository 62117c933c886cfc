"""The last word on people: those counted of whom no frame told are paid, or are not, by the words around them."""

from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from bot.reading.numbers import rounded
from bot.reading.text.facts.counts import counts_none
from bot.reading.text.facts.table_persons_counted import ELSE, FREE, GONE, LOOSE, MAKERS, ON_PAY, PEOPLE
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Frame, Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, SPARE
from bot.reading.text.words.cues import ASKED, DENIED, OVER, POSSIBLE, WISHED

_OFTEN_FREE = PEOPLE | LOOSE | frozenset(
    "maintainer maintainers dev devs developer developers programmer programmers coder coders founder founders".split()
)  # fmt: skip
_TEAMS = frozenset(
    "team staff staffing workforce personnel crew headcount people employees payroll équipe equipo devs developers "
    "engineers maintainers wages salaries salaried employed salary employs effectif belegschaft equipa equipe".split()
)
_OUTFITS = _TEAMS | frozenset(
    "company startup up firm collective coop cooperative shop gmbh outfit band studio".split()
)
_PAY = CLASSES["PAIDWORD"] | frozenset(
    "pay pays paying payroll salary salaries wage wages stipend employ employs employing buys buy funds finances "
    "covers feeds sustains bankrolls seconded lends seconds zahlt bezahlt beschäftigt angestellt paie emploie paga "
    "pago pagos emprega emplea job jobs funding financing covering bankrolling lending lend seconding supports "
    "supporting sustaining feeding".split()
)
_FOR_FREE = {p.removesuffix("s") for p in (
    "day job,for nothing,for fun,no pay,without pay,no salary,draw nothing,earn nothing,get nothing,take nothing,"
    "no wage,without salary,of interest,after hour,after work,own time,show up,turn up,take turn,pitch in,just help"
).split(",")}  # fmt: skip
_ALL_FREE = frozenset("project run only all fully purely entirely driven led effort team based just wholly".split())
"""Beside a word for volunteers: all who work on it are."""
_HELP = frozenset("chip give gives patch patches pr prs rights commit merged outside".split())
"""What the unpaid do for it."""
_GIVE = frozenset("pay pays give gives donate fund support back use follow like want".split())
"""Behind people: they pay, or use it."""
_PARTS = frozenset("each fte ftes part half halftime pt duties".split())
_ONCE = frozenset("employed paid funded financed hired hire hiring wanted".split())
"""Before people: they were paid once, or are to be."""
_STOPS = frozenset(
    "of or and to in on is are was were for at by with has have but the months weeks days hours years not who get that "
    "which from st nd rd th pay pays give gives fund funds".split()
)
_GOES_ON = frozenset(
    "with at from on in and for full total altogether now currently today left so until till til through thru since "
    "work works working maintain maintaining keep keeps carry stay hang depend live plus these".split()
)
_KEEPS_IT = frozenset("behind writes makes builds maintains develops runs publishes ships wrote created".split())
_ABOUT = frozenset("( , : - about around roughly some maybe perhaps currently now ~".split())
_LABELS = [["we", "are"], ["we", "'re"], *([a, b] for a in ("wages", "salaries", "salary") for b in ("for", "of"))]
_ON_IT = [[a, b, c] for a in ("on", "in") for b in ("the", "our") for c in ("team", "staff", "payroll", "crew")]
_OF_STAFF = [[a, "of", b] for a in ("<K>", "members", "people") for b in ("staff", "personnel")]
_ON_PAY = [["on", c] for c in ON_PAY]
_COME_ALONG = [(a, b) for a in ("come", "go", "move") for b in ("along", "over", "too", "across", "with")]
_WHOLE = frozenset("all our the their its".split())
"""Before those counted: that they are there is no question, whatever else is asked."""
_GIVEN = frozenset("given because considering since".split())
_ANDS = frozenset("and et y e und but mais pero , o".split())
_NO = frozenset("no not pas kein keine nicht ni sin não sem without ohne sans nobody minus never none".split())
_OTHER_HALF = frozenset("plus + handful while whereas rest besides beside".split())
"""What is said behind these is said of others."""
_WITH_ME = [[a, b] for a in ("me", "i", "myself") for b in ("and", "+", "plus")]
_OURS = frozenset("the our its their these those".split())
_MOST_PEOPLE, _MANY, _NEAR, _BEFORE, _FAR = 2000, 100, 12, 6, 3
_MOST_NUMBERS = 50
_OF_A_LIST = "of something else"
_COUNTED = {"paid": Frame("paid_people", "", ()), "free": Frame("volunteers", "", ())}


class _Count(NamedTuple):
    """People counted: where, how many, and whether the words near them say that they are paid or unpaid."""

    sentence: Sentence
    start: int
    end: int
    value: Decimal
    says: str


def read_persons(found: list[Sentence], ledger: Ledger, money: bool) -> None:
    """Notes the paid and the unpaid whom nothing told of, once the whole text was read; ``money`` says that it speaks
    of money or of a company."""
    for sentence in found:
        if "paid_people" not in ledger.facts and (at := _nobody(sentence)):
            ledger.say("paid_people", 0, sentence, at - 1, at, 0)
    if all("<N>" not in s.words for s in found) or {"paid_people", "volunteers"} <= ledger.facts.keys():
        return
    free = ledger.facts.get("paid_people") == 0 or any(_all_free(s) for s in found)
    sure = bool(money or free or ledger.payers) or any(not s.words.isdisjoint(_COMPANY) for s in found)
    broke = any(not s.words.isdisjoint(_NONE) and not s.words.isdisjoint(_FUNDS) for s in found)
    counts = [c for s, before in zip(found, [None, *found], strict=False) for c in _counts(s, before, sure)]
    for fact, says in (("paid_people", "paid"), ("volunteers", "free")):
        told = [c for c in counts if c.says == says]
        if not told and free == (says == "free") and not (says == "paid" and broke):
            told = [c for c in counts if not c.says and (not free or c.sentence.words.isdisjoint(_PAY))]
        if fact not in ledger.facts and len({c.value for c in told}) == 1:
            one = told[0]
            beside = (one.sentence.forms(one.start - 2, one.start), one.sentence.forms(one.end, one.end + 2)[::-1])
            me = says == "free" and any(words in _WITH_ME for words in beside)
            if one.value > 1 or says == "paid":
                ledger.say(fact, rounded(one.value + me), one.sentence, one.start, one.end, 0)


_NONE = frozenset("nobody noone no-one none niemand keiner nadie ninguém personne aucun zero keine nul".split())
_COMPANY = frozenset("bought acquired acquires buys acquisition takeover shareholders investors startup".split())
_FUNDS = frozenset("funds fund funded funding sponsors finances pays".split())
_GETS = frozenset(
    "gets get got has have draws draw takes take receives receive earns earn sees is are being on".split()
)
_WAGE = frozenset(
    "salary salaries wage wages payroll salaried employed employee employees paycheck stipend angestellte angestellten "
    "mitarbeiter salarié salariés salariée empleado empleados funcionários gehalt sueldo salaire salário".split()
)
_ON_WAGE = _WAGE | {"staff"}


def _nobody(sentence: Sentence) -> int:
    """Where a sentence says that nobody has a salary, or that they are ``unpaid`` for itself; 0 where it does not."""
    paid = not (sentence.question or sentence.words.isdisjoint(_ON_WAGE))
    if not paid and "unpaid" not in sentence.words:
        return 0
    forms = sentence.forms(0, len(sentence.tokens))
    if "unpaid" in sentence.words and GONE.isdisjoint(forms):
        at = forms.index("unpaid")
        return at + 1 if all(f in (",", "(", ")") for f in forms[max(0, at - 1) : at] + forms[at + 1 : at + 2]) else 0
    for i in range(len(forms) if paid else 0):
        end = next((n for n in range(i + 1, min(i + 4, len(forms))) if forms[n] in _NONE), 0)
        none = end and forms[i] in _WAGE and "," not in forms[i:end] and not "".join(forms[end + 1 : end + 2]).isalpha()
        of_us = 3 * (forms[i + 2 : i + 3] == ["of"])
        if none or (_not_one(sentence, i) and not _ON_WAGE.isdisjoint(forms[i + 2 : i + 4 + of_us])):
            return i + 1
        if forms[i] in _NONE or forms[i : i + 2] == ["no", "one"]:
            behind = forms[i + 1 : i + 8]
            if behind[:1] == ["on"] and "of" in behind[:5]:
                continue  # "nobody on the staff of the ministry"
            if not _GETS.isdisjoint(behind[:3]) and GONE.isdisjoint(behind) and "else" not in behind:
                return i + 1
    return 0


def _not_one(sentence: Sentence, i: int) -> bool:
    words = sentence.forms(i, i + 3)
    row = sentence.tokens[i + 1 : i + 2]
    one = words[:1] == ["not"] and any(t.kind == "number" and t.value[1] == 1 for t in row)
    return one or words == ["not", "a", "single"]


def _all_free(sentence: Sentence) -> bool:
    """``a fully volunteer project``: whether all who work on it are unpaid."""
    words = [] if sentence.words.isdisjoint(CLASSES["UNPAID"]) else [t.form for t in sentence.tokens if t.form != "-"]
    return any({a, b} & CLASSES["UNPAID"] and {a, b} & _ALL_FREE for a, b in pairwise(words))


def _counts(sentence: Sentence, before: Sentence | None, sure: bool) -> list[_Count]:
    """Those whom a sentence counts, of whom nothing was read and against whom nothing speaks."""
    numbers = [i for i, t in enumerate(sentence.tokens) if t.kind == "number"] if "<N>" in sentence.words else []
    numbers = numbers[:_MOST_NUMBERS]
    found = list[_Count]()
    for last, i, following in zip([-1, *numbers], numbers, [*numbers[1:], len(sentence.tokens)], strict=False):
        low, high = sentence.tokens[i].value
        if sentence.used[i] or low != high or not 0 < low <= _MOST_PEOPLE:
            continue
        if not (end := _counted(sentence, i, before)):
            continue
        behind = sentence.forms(i + 1, min(following, i + _NEAR))
        cut = next((n for n, f in enumerate(behind) if f in _OTHER_HALF), None)
        says = said_of(behind[:cut]) or said_of(sentence.forms(max(last + 1, i - _BEFORE), i))
        if says != "paid" and sentence.forms(end - 1, end)[0] in CLASSES["EMPLOYEE"]:
            says = "paid"
        at_one = sentence.forms(end, end + 2) == ["at", "<P>"]
        if _unsure(sentence, i, says):
            continue
        told = says == "paid" or at_one or (1 < low <= _MANY or says == "free")
        known = sure or says or at_one or not _may_be_free(sentence, end)
        if told and known and not _against(sentence, i, end, says):
            found.append(_Count(sentence, i, end, low, says))
    return found


def _unsure(sentence: Sentence, i: int, says: str) -> bool:
    """Whether those counted may not be so; ``is it safe that all 4 employees hang on X`` asks not whether they are, and
    ``5 who draw nothing`` denies no more than that they are paid."""
    why, before, behind = sentence.blocked[i], sentence.forms(0, i), sentence.forms(i + 1, i + 6)
    if why == WISHED and says and before[-1:] == ["("]:
        return False  # "the rest of us (4, all volunteers) will try"
    if why in (ASKED, POSSIBLE):
        whole = not _WHOLE.isdisjoint(before[-1:]) or not _GIVEN.isdisjoint(before)
        return not (whole or behind[:1] in (["salaries"], ["wages"]))
    if why == OVER:
        return says != "free" or behind[:1] not in (["ex"], ["former"])
    later = says == "free" or any(a in _ANDS and b in _NO for a, b in pairwise(behind))
    return bool(why) and why != _OF_A_LIST and not (why == DENIED and later and _NO.isdisjoint(before[-_NEAR:]))


def _may_be_free(sentence: Sentence, end: int) -> bool:
    """Whether those counted may as well be unpaid, where the text tells of no money."""
    return sentence.forms(end - 1, end)[0] in _OFTEN_FREE or not sentence.words.isdisjoint(ELSE)


def _counted(sentence: Sentence, i: int, before: Sentence | None) -> int:
    """The end of the people counted by a figure; 0 where it counts none."""
    behind = sentence.forms(i + 1, i + 3 + _FAR)
    if behind[:1] == ["of"]:
        placed = behind[2:4] == ["in", "<P>"]
        told = (
            placed
            or _ends(sentence, i, i + 3)
            or not (_PAY.isdisjoint(sentence.words) and FREE.isdisjoint(sentence.words))
        )
        return i + 3 if behind[1:2] == ["us"] and told else 0
    if behind[:3] in _ON_IT or behind[:3] in _OF_STAFF:
        return i + 4
    if _rest(sentence, i) and said_of(behind) == "free" and not "".join(behind[:1]).endswith("n't"):
        return i + 1
    if behind[:2] in _ON_PAY:
        return i + 3
    for n, form in enumerate(behind):
        end = i + 2 + n
        if form == "others" and not n and said_of(sentence.forms(i + 1, i + _NEAR)) == "free":
            return end  # "nine others moderate, package and translate for free"
        if form in MAKERS or form in LOOSE or (form in PEOPLE and (_ends(sentence, i, end) or _in_part(sentence, i))):
            return end
        if not (form.isalpha() or form == "-") or form in _STOPS:
            break
    return i + 1 if _labelled(sentence, i, before) and _ends(sentence, i, i + 1) else 0


def _rest(sentence: Sentence, i: int) -> bool:
    """``the other fifteen``, ``everybody else (around 30)``: whether all but some are counted."""
    before = [f for f in sentence.forms(i - _BEFORE, i) if f not in _ABOUT]
    return before[-1:] != [] and (before[-1] in ("other", "else", "rest", "others") or before[-2:] == ["of", "us"])


def _in_part(sentence: Sentence, i: int) -> bool:
    """``2.2 people``: nobody counts givers so."""
    return sentence.tokens[i].value[0] % 1 != 0


def _labelled(sentence: Sentence, i: int, before: Sentence | None) -> bool:
    """Whether the words before a bare figure say what it counts: ``we are 12``, ``startup of ten``, ``Team. Five``."""
    ahead = sentence.forms(0, i)
    if before is not None and i == 0:
        return len(before.tokens) < _FAR and not _TEAMS.isdisjoint(before.words)
    if ahead[-2:] in _LABELS or (ahead[-1:] == ["of"] and not _OUTFITS.isdisjoint(ahead[-2:])):
        return True
    label = ahead[-1:] in ([":"], ["="]) and not _TEAMS.isdisjoint(ahead[-3:]) and "<N>" not in ahead
    return label or (ahead[-1:] == ["("] and not _TEAMS.isdisjoint(ahead[-2:]))


def _ends(sentence: Sentence, i: int, end: int) -> bool:
    """Whether nothing is said of those counted that others may do as well: ``37 people who follow it``."""
    behind, clause = sentence.forms(end, end + 2), _clause(sentence, i)
    alone = not behind or not behind[0].isalpha() or behind[0] in _GOES_ON or said_of(clause) != ""
    before = sentence.forms(i - _BEFORE, i)
    of_outfit = before[-1:] == [","] and not (_OUTFITS.isdisjoint(before) or _KEEPS_IT.isdisjoint(before))
    placed = behind in (["on", "<P>"], ["in", "<P>"]) and not of_outfit  # "the company behind it, ten people in Porto"
    return alone and not placed and behind[:1] != ["<T>"]


def _clause(sentence: Sentence, i: int) -> list[str]:
    start, stop = sentence.segment(i)
    return sentence.forms(max(start, i - _NEAR), min(stop, i + _NEAR))


def _against(sentence: Sentence, i: int, end: int, says: str) -> bool:
    """Whether they are of others, gone, to come, users, givers, or work for a part of their time."""
    before, behind = sentence.forms(i - _BEFORE, i), sentence.forms(end, end + _FAR)
    last = before[-1:] if "," in before[-2:-1] else before[-2:] if before[-1:] != [","] else []
    near = {*last, *_clause(sentence, i), *behind[: behind.index(",") if "," in behind else None]}
    near -= {"go"} if _clause(sentence, i)[-3:] == ["<T>", "to", "go"] else set()
    near -= {"come", "go", "move"} if any(pair in _COME_ALONG for pair in pairwise(behind)) else set()
    near -= {"plan", "plans"} if not _NO.isdisjoint(_clause(sentence, i)) else set()
    near -= _HELP | {"come", "go"} if says == "free" else {"went"} if before[-1:] == ["to"] else set()
    of = (before[-1:] == ["of"] and _OUTFITS.isdisjoint(before[-2:])) or (
        before[-2:-1] == ["of"] and before[-1] in _OURS
    )
    once = not _ONCE.isdisjoint(before[-_FAR:] if "by" not in before[-_FAR:] else before)
    gives = not _GIVE.isdisjoint(behind[:1]) or behind[:2] == ["paid", "for"]
    others = of or once or gives or before[-1:] in (["than"], ["#"], ["from"])
    others = others or (says == "paid" and not SPARE.isdisjoint(sentence.words))
    if others or not (near.isdisjoint(GONE) and near.isdisjoint(ELSE)) or not sentence.words.isdisjoint(_PARTS):
        return True
    one = Match(_COUNTED[says or "paid"], i, end, sentence.tokens[i], i)
    return counts_none(one, sentence, one.frame.field)


def said_of(near: list[str]) -> str:
    """What words near those counted say of them: that they are ``paid``, ``free``, or nothing; ``nobody else`` says no
    more than that they are all."""
    near = [a for a, b in pairwise([*near, ""]) if (a, b) != ("nobody", "else")]
    if not FREE.isdisjoint(near) or any(f"{a} {b}".removesuffix("s") in _FOR_FREE for a, b in pairwise(near)):
        return "free"
    return "" if _PAY.isdisjoint(near) else "paid"
