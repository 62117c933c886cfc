"""The last word on people: those counted of whom no frame told are paid, or are not, by the words around them."""

from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from bot.reading.numbers import rounded
from bot.reading.text.facts.counts import described
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, LET_GO, SPARE, VACANT

_ANYBODY = frozenset(
    "others people ppl persons person humans human heads folks guys guy women men souls soul adults personen personnes personas "
    "pessoas leute menschen us them".split()
)
"""Who may as well be users or givers, where no more is said of them."""
_LOOSE = frozenset(
    "member members contributor contributors supporters fans enthusiasts friends authors mates buddies translators testers "
    "freelancers contractors contractor mitglieder locals regulars farmers committer committers helpers reviewers "
    "moderators experts hackers students".split()
)
"""Who may as well use it, pay for it or help now and then."""
_WORKERS = CLASSES["WORKER"] | CLASSES["EMPLOYEE"]
MAKERS = (_WORKERS | {w[:-1] for w in _WORKERS if w.endswith("rs")} | frozenset(
    "rse rses phd phds architects architect managers manager librarians librarian positions position posts post jobs "
    "salaries salary wages timer timers brains artists artist musicians illustrators operators colleague assistant "
    "assistants".split()
)) - _LOOSE - _ANYBODY  # fmt: skip
"""Who is paid by a project, if anybody is."""
_UNPAID = CLASSES["UNPAID"] | _LOOSE
_TEAMS = frozenset("team staff staffing headcounts workforce personnel crew headcount people employees payroll équipe equipo equipe".split())
_PAY = CLASSES["PAIDWORD"] | frozenset(
    """
    pay pays paying payroll salary salaries wage wages stipend employ employs employing hiring buys buy funds
    finances covers feeds sustains bankrolls seconded lends seconds zahlt bezahlt beschäftigt angestellt paie emploie
    paga pago pagos emprega emplea job jobs
    """.split()
)
_FREE = CLASSES["UNPAID"] | SPARE | frozenset(
    "nights nobody free love voluntary voluntarily ehrenamtlich bénévolement gratis weekend evening".split()
)  # fmt: skip
_TOLD = _PAY | _FREE
_FREE_WHOLE = frozenset("project run only all fully purely entirely driven led effort team based just wholly".split())
"""Beside a word for volunteers: all who work on it are."""
GONE = LET_GO | VACANT | frozenset(
    """
    quit left leave leaves leaving resigned departed gone joined join joining applied came come went retired died lost
    lose losing laid lay lays layoff layoffs cuts fire fires axe axes dismiss dismisses shed sheds unfilled replace need
    needs needed want wanted looking seek seeking sought open planned plan plans
    """.split()
)
"""They are no longer there, or not yet."""
ELSE = frozenset(
    """
    use uses using used users user donate donates donated donating chip give gives gave asked ask asks wrote write writes
    voted vote signed signup subscribed subscribe subscribers attended attend showed watching waiting reported reports
    download downloads outsiders outside drive competitor rival customer customers sponsor sponsors board council jury
    committee seats seat elected rights commit meeting conference workshop course talk event merged patch patches pr prs
    interested offered volunteered hands audience room channel call seen met bounty bounties prize reward lawyer invoice invoices took
    per each every minimum maximum least most fewer part fte half
    """.split()
)
"""They do something else than to work on it for pay, or a part of their time is told."""
_PARTS = frozenset("fte ftes part half halftime pt".split())
_STOPS = frozenset(
    "of or and to in on is are was were for at by with has have but the months weeks days hours years not who get that "
    "which from st nd rd th".split()
)
_LABELS = [["we", "are"], ["we", "'re"], *([a, b] for a in ("wages", "salaries", "salary") for b in ("for", "of"))]
_ON_IT = [[a, b, c] for a in ("on", "in") for b in ("the", "our") for c in ("team", "staff", "payroll", "crew")]
_FOR_FREE = (["day", "job"], ["day", "jobs"], ["for", "nothing"], ["for", "free"], ["for", "fun"], ["no", "pay"], ["without", "pay"], ["no", "salary"])
_OFTEN_FREE = frozenset(
    "maintainer maintainers dev devs developer developers programmer programmers coder coders founder founders".split()
)
_GIVE = frozenset("pay pays give gives donate fund support back use follow like want".split())
"""Behind people: they pay, or use it."""
_HELP = frozenset("chip give gives patch patches pr prs rights commit merged".split())
"""What the unpaid do for it."""
_PAYS = frozenset("paid funded financed sponsored borne covered carried backed owned".split())
_PAID_ONCE = frozenset("employed paid funded financed hired".split())
_OUTFITS = frozenset(
    "team staff crew company startup up firm collective coop cooperative shop gmbh outfit band studio".split()
)
_WITH_ME = (["me", "and"], ["me", "+"], ["me", "plus"], ["i", "and"], ["myself", "and"])
_OURS = frozenset("the our its their these those".split())
_GOES_ON = frozenset("with at from on in and for full total altogether now currently today left so".split())
_MOST_PEOPLE, _NEAR, _BEFORE, _FAR = 2000, 12, 6, 3


@dataclass(slots=True)
class _Count:
    """People counted: where, how many, and whether the words near them say that they are paid or unpaid."""

    sentence: Sentence
    start: int
    end: int
    value: Decimal
    says: str


def read_persons(found: list[Sentence], ledger: Ledger, money: bool) -> None:
    """Notes the paid and the unpaid whom nothing told of, once the whole text was read."""
    if "paid_people" in ledger.facts and "volunteers" in ledger.facts:
        return
    free = ledger.facts.get("paid_people") == 0 or any(_all_free(s) for s in found)
    rest = "free" if free else "paid"
    counts = [c for s, before in zip(found, [None, *found], strict=False) for c in _counts(s, before)]
    counts = [c for c in counts if c.says or free or money or ledger.payers or not _may_be_free(c)]
    for sentence in found:
        if "paid_people" not in ledger.facts and (at := _nobody(sentence)):
            ledger.say("paid_people", 0, sentence, at - 1, at + 1, 0)
    for fact, says in (("paid_people", "paid"), ("volunteers", "free")):
        told = [c for c in counts if (c.says or rest) == says and (says == "paid" or c.value > 1)]
        told = [c for c in told if c.says or says == "paid" or c.sentence.words.isdisjoint(_PAY)]
        told = [c for c in told if c.says] or told
        if fact not in ledger.facts and len({c.value for c in told}) == 1:
            one = told[0]
            me = says == "free" and one.sentence.forms(one.start - 2, one.start) in _WITH_ME
            ledger.say(fact, rounded(one.value + me), one.sentence, one.start, one.end, 0)
    for sentence in found if "paid_people" not in ledger.facts else ():
        at = next((i for i in sentence_alone(sentence)), None)
        if at is not None:
            ledger.say("paid_people", 0, sentence, at, at + 1, 0)


def sentence_alone(sentence: Sentence) -> list[int]:
    """Where ``unpaid`` stands for itself: ``one maintainer, unpaid``."""
    if "unpaid" not in sentence.words:
        return []
    forms = [t.form for t in sentence.tokens]
    return [
        i
        for i, form in enumerate(forms)
        if form == "unpaid" and (i == 0 or forms[i - 1] in ",(") and (forms[i + 1 : i + 2] == [] or forms[i + 1] in ",)")
    ]


_NONE = frozenset("nobody none niemand keiner nadie ninguém personne aucun zero".split())
_GETS = frozenset(
    "gets get got has have draws draw takes take receives receive earns earn sees see is are being on was ever".split()
)
_WAGE = frozenset("salary salaries wage wages payroll salaried employed employee employees paycheck payslip stipend".split())


def _nobody(sentence: Sentence) -> int:
    """Where a sentence says that nobody has a salary; 0 where it does not."""
    if sentence.words.isdisjoint(_WAGE) or sentence.question:
        return 0
    for i, token in enumerate(sentence.tokens):
        if token.form in _NONE or sentence.forms(i, i + 2) == ["no", "one"]:
            behind = sentence.forms(i + 1, i + 8)
            if not _GETS.isdisjoint(behind[:3]) and GONE.isdisjoint(behind) and "else" not in behind:
                return i + 1
    return 0


def _may_be_free(one: _Count) -> bool:
    """Whether those counted may as well be unpaid, where the text tells of no money."""
    behind = one.sentence.forms(one.end - 1, one.end + 2)
    often = behind[0] in _OFTEN_FREE or behind[0] in _ANYBODY or behind[0] in _UNPAID
    return (often and behind[1:] != ["at", "<P>"]) or not one.sentence.words.isdisjoint(ELSE)


def _all_free(sentence: Sentence) -> bool:
    """``a fully volunteer project``: whether all who work on it are unpaid."""
    if sentence.words.isdisjoint(CLASSES["UNPAID"]):
        return False
    words = [t.form for t in sentence.tokens if t.form != "-"]
    return any(
        (a in CLASSES["UNPAID"] and b in _FREE_WHOLE) or (b in CLASSES["UNPAID"] and a in _FREE_WHOLE)
        for a, b in pairwise(words)
    )


def _counts(sentence: Sentence, before: Sentence | None) -> list[_Count]:
    """Those whom a sentence counts, of whom nothing was read and against whom nothing speaks."""
    if sentence.words.isdisjoint(("<N>",)):
        return []
    found, numbers = list[_Count](), [i for i, t in enumerate(sentence.tokens) if t.kind == "number"]
    for last, i, following in zip([-1, *numbers], numbers, [*numbers[1:], len(sentence.tokens)], strict=False):
        low, high = sentence.tokens[i].value
        if sentence.used[i] or sentence.blocked[i] or low != high or not 0 < low <= _MOST_PEOPLE:
            continue
        end = _counted(sentence, i, before)
        says = _says(sentence, max(last + 1, i - _BEFORE), min(following, i + _NEAR), i, end) if end else ""
        if end and not _against(sentence, i, end, says):
            if low > 1 or says == "paid" or sentence.forms(end, end + 2) == ["at", "<P>"]:
                found.append(_Count(sentence, i, end, low, says))
    return found


def _counted(sentence: Sentence, i: int, before: Sentence | None) -> int:
    """The end of the people counted by a figure; 0 where it counts none."""
    behind = sentence.forms(i + 1, i + 3 + _FAR)
    if behind[:1] == ["of"]:
        us = behind[1:2] == ["us"] and (_ends(sentence, i, i + 3) or not _TOLD.isdisjoint(sentence.words))
        return i + 3 if us else 0
    if behind[:3] in _ON_IT:
        return i + 4
    for n, form in enumerate(behind):
        end = i + 2 + n
        if form in MAKERS or (form in _ANYBODY and _ends(sentence, i, end)) or form in _UNPAID:
            return end
        if not (form.isalpha() or form == "-") or form in _STOPS:
            break
    return i + 1 if _labelled(sentence, i, before) and _ends(sentence, i, i + 1) else 0


def _labelled(sentence: Sentence, i: int, before: Sentence | None) -> bool:
    """Whether the words before a bare figure say what it counts: ``we are 12``, ``a startup of ten``, ``Team. Five``."""
    ahead = sentence.forms(0, i)
    if before is not None and i == 0:
        return len(before.tokens) < _FAR and not _TEAMS.isdisjoint(before.words)
    if ahead[-2:] in _LABELS or (ahead[-1:] == ["of"] and not _OUTFITS.isdisjoint(ahead[-2:])):
        return True
    label = ahead[-1:] in ([":"], ["="]) and not _TEAMS.isdisjoint(ahead[:2]) and "<N>" not in ahead
    return label or (ahead[-1:] == ["("] and not _TEAMS.isdisjoint(ahead[-2:]))


def _ends(sentence: Sentence, i: int, end: int) -> bool:
    """Whether nothing is said of those counted that others may do as well: ``37 people who follow it``."""
    behind = sentence.forms(end, end + 2)
    alone = not behind or not behind[0].isalpha() or behind[0] in _GOES_ON or not _TOLD.isdisjoint(_clause(sentence, i))
    return alone and behind not in (["on", "<P>"], ["in", "<P>"]) and behind[:1] != ["<T>"]


def _clause(sentence: Sentence, i: int) -> list[str]:
    start, stop = sentence.segment(i)
    return sentence.forms(max(start, i - _NEAR), min(stop, i + _NEAR))


def _against(sentence: Sentence, i: int, end: int, says: str) -> bool:
    near, before = set(_clause(sentence, i)), sentence.forms(i - 2, i)
    if described(sentence, i) or not _GIVE.isdisjoint(sentence.forms(end, end + 1)):
        return True
    if says == "free":
        near -= _HELP
    for form in sentence.forms(end, end + _FAR):
        if form == ",":
            break
        near.add(form)
    if before[-1:] == ["to"]:
        near.discard("went")
    of = (before[-1:] == ["of"] and before[0] not in _OUTFITS) or (before[:1] == ["of"] and before[-1] in _OURS)
    by = sentence.forms(i - _FAR, i)
    if "by" in by and not _PAYS.isdisjoint(sentence.forms(i - _BEFORE, i)) or not _PAID_ONCE.isdisjoint(by):
        return True
    parts = not sentence.words.isdisjoint(_PARTS)
    return parts or of or bool(near & (GONE | ELSE)) or before[-1:] in (["than"], ["#"], ["/"], ["from"])


def _says(sentence: Sentence, first: int, last: int, i: int, end: int) -> str:
    """What the words nearest to those counted, behind and then before them, say of them."""
    if sentence.forms(end - 1, end)[0] in CLASSES["EMPLOYEE"]:
        return "paid"
    for near in (sentence.forms(i + 1, last), sentence.forms(first, i)):
        pairs = [list(p) for p in pairwise(near)]
        if not _FREE.isdisjoint(near) or any(p in _FOR_FREE for p in pairs):
            return "free"
        if not _PAY.isdisjoint(near):
            return "paid"
    return ""
