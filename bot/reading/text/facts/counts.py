"""What speaks against it that a number found beside people counts those of the project: reasons, by what is counted."""

from collections.abc import Callable
from itertools import pairwise

from bot.reading.text.facts.headcount import THINGS, of_another
from bot.reading.text.facts.sums import FOREIGN, OTHERS
from bot.reading.text.facts.table_crew import TEAMS
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, LET_GO, SPARE, VACANT
from bot.reading.text.words.cues import OVER
from bot.reading.text.words.patterns import Pattern

EARNERS = CLASSES["WORKER"] | CLASSES["EMPLOYEE"] | frozenset("us salaries wages positions posts jobs places".split())
OF_A_WEEK = ("paid_people.fte", "paid_people.days", "paid_people.part")
"""The frames that measure how much of a week is paid."""
_MOST_PEOPLE = 10**5
_NEAR_BY, _CLOSE_BY = 8, 4


def counts_none(match: Match, sentence: Sentence, fact: str) -> bool:
    """Whether something speaks against a number of people."""
    return any(against(match, sentence) for against in _AGAINST[fact])


def _too_many(match: Match, sentence: Sentence) -> bool:
    return match.value is None or match.value.value[0] > _MOST_PEOPLE


def _one_of_some(match: Match, sentence: Sentence) -> bool:
    """One who works in the evenings may have others beside."""
    return match.frame.field == "volunteers.free" and match.value is not None and match.value.value[0] < 2


_PAYS = frozenset("pays pay paying paga bezahlt bezahlen".split())
_PAID = EARNERS | TEAMS


def _of_money(match: Match, sentence: Sentence) -> bool:
    """``pays 3,000``: whether those who are paid are not named."""
    pays = sentence.tokens[match.start].form in _PAYS and match.frame.field not in OF_A_WEEK
    pays = pays and sentence.forms(match.start + 1, match.start + 2) not in (["sind"], ["werden"])
    return pays and _PAID.isdisjoint(sentence.forms(match.start, match.end))


def _of_things(match: Match, sentence: Sentence) -> bool:
    """``employees of 12 companies``, ``2 paid plugins``: whether what is counted are no people of the project."""
    after = sentence.forms(match.end, match.end + 2)
    behind, before = "".join(after[:1]), sentence.forms(match.at - 2, match.at)
    paid = sentence.forms(match.end - 1, match.end) == ["paid"]
    if behind in THINGS and (paid or match.at == match.end - 1):
        return True
    if (paid and behind == "for" and after[1:] not in (["it"], ["this"], ["that"])) or after in _BOUNDS:
        return True
    if not _BODIES.isdisjoint(after) and not _STAFF.isdisjoint(before):
        return True  # "on the payroll of four school districts"
    if not _USE.isdisjoint(sentence.forms(match.end, match.end + 4)):
        return True  # "25 employees of Siemens use it"
    counted = behind in ("=", ":") and after[1:] in (["<N>"], ["<M>"], ["<S>"])
    return counted or before[-1:] == ["per"] or before in (["<N>", "in"], ["<N>", ":"])


_STAFF = frozenset("payroll staff books payrolls salary".split())
_BODIES = frozenset("districts councils schools hospitals clubs agencies banks institutes labs vendors".split())
_USE = frozenset(("use", "uses", "using"))
_BOUNDS = (["or", "fewer"], ["or", "less"], ["or", "more"])


def _of_a_customer(match: Match, sentence: Sentence) -> bool:
    """``three engineers at a customer``."""
    of = sentence.forms(match.end, match.end + 1) in (["at"], ["of"], ["in"])
    return of and not (OTHERS | {"<K>"}).isdisjoint(sentence.forms(match.end + 1, match.end + 3))


def _ratio(match: Match, sentence: Sentence) -> bool:
    """``95:5``, and ``three of the project's five``: whether a number is one of two, or that of which another is a
    part."""
    at = match.at
    before = sentence.tokens[max(0, at - 3) : at]
    kinds, forms = [t.kind for t in before], sentence.forms(at - _CLOSE_BY - 1, at)
    of = forms.index("of") if "of" in forms[1:] else 0
    if of and forms[of - 1] in _PART_OF and (forms[of + 1 :] in _OWN or forms[-1:] == ["'s"]):
        return CLASSES["PAIDWORD"].isdisjoint(sentence.forms(at + 1, at + 2))
    if kinds[-2:-1] == ["number"] and before[-1].form in ("of", "/"):
        return True
    if [t.form for t in before[-2:]] == ["out", "of"]:
        return True
    return sentence.forms(at + 1, at + 3) in ([":", "<N>"], ["/", "<N>"])


_PART_OF = frozenset("<N> <S> most some half many few".split())
_OWN = (["the"], ["our"], ["its"], ["their"])
_OF_THEM = (["of", "the"], ["of", "our"], ["of", "its"], ["of", "their"])


def _elsewhere(match: Match, sentence: Sentence) -> bool:
    """Whether those counted are of somebody else, or are looked for: ``the university has 4,000 staff``."""
    behind = sentence.forms(match.end, match.end + 4)
    if not _SOUGHT.isdisjoint(behind[:2]) or (behind[:1] == ["of"] and not (FOREIGN | _ONES_OWN).isdisjoint(behind)):
        return True
    start, _ = sentence.segment(match.at)
    before = sentence.forms(max(start, match.at - _NEAR_BY), match.at)
    return any(
        f in FOREIGN and {"has", "have", "had", "with", "of"} & set(before[n + 1 : n + 3]) for n, f in enumerate(before)
    )


_SOUGHT = frozenset("needed wanted required sought welcome".split())
_ONES_OWN = frozenset(("her", "his"))


def _of_each(match: Match, sentence: Sentence) -> bool:
    """``the sponsors pay 2 people each``."""
    each = sentence.forms(match.end, match.end + 1) == ["each"]
    return each and "<K>" in sentence.forms(match.start - 3, match.start)


_GONE = frozenset("quit left resigned departed joined applied came died retired attended voted once".split())


def _gone(match: Match, sentence: Sentence) -> bool:
    """``3 volunteers quit`` tells not of those who are there."""
    return not _GONE.isdisjoint(sentence.forms(match.end, match.end + 1))


def _over(match: Match, sentence: Sentence) -> bool:
    return sentence.blocked[match.at] == OVER


_NOT_OF_PAID = (["#"], ["volunteer"], ["other"], ["key"], ["unpaid"], ["irreplaceable"])


def _of_another_kind(match: Match, sentence: Sentence) -> bool:
    """``volunteer staff: 5``, ``half the team of eight``, ``two employees at 0.8``, ``five employees: 3 writers``."""
    before = sentence.forms(match.at - 5, match.at)
    part = before[-1:] == ["of"] and "<S>" in before
    part = part or (before[-1:] == ["at"] and match.value is not None and match.value.value[0] < 1)
    part = part or (match.at > match.start and sentence.forms(match.start - 1, match.start) == ["<N>"])
    return part or sentence.forms(match.start - 1, match.start) in _NOT_OF_PAID


_NOT_PAID = SPARE | VACANT


def _in_spare_time(match: Match, sentence: Sentence) -> bool:
    """Whether those counted do it beside their jobs, or have posts that nobody has."""
    if _NOT_PAID.isdisjoint(sentence.words):
        return False
    start, end = sentence.segment(match.at)
    if end < len(sentence.tokens) and sentence.tokens[end].form == "but":
        end = sentence.segment(end)[1]
    return not _NOT_PAID.isdisjoint(sentence.forms(min(start, match.start), max(end, match.end)))


def _of_another(match: Match, sentence: Sentence) -> bool:
    return of_another(sentence, match.start)


_UNPAID = CLASSES["UNPAID"]


def _unpaid(match: Match, sentence: Sentence) -> bool:
    """Whether a frame, or two words behind it that no mark parts from it, say that nobody is paid."""
    behind = sentence.forms(match.end, match.end + 2)
    cut = next((n for n, f in enumerate(behind) if not f[0].isalpha()), len(behind))
    return not _UNPAID.isdisjoint([*sentence.forms(match.at, match.end), *behind[:cut]])


_DISMISSES = frozenset(
    "entlässt entlassen entließ streicht despide despidió despidieron despiden despedir demite demitiu demitiram "
    "demitir supprime licencie licencié licencient licencier laid lay lays laying part parts parted dismiss dismisses "
    "dismissed dismissing sack sacks sacked sacking fire fires fired firing axe axes axed axing ax shed sheds "
    "shedding cut cuts cutting slash slashes slashing slashed eliminate eliminates eliminating scrap scraps scrapping "
    "lose loses losing let lets letting furlough furloughs".split()
)


def _dismissed(match: Match, sentence: Sentence) -> bool:
    behind = sentence.forms(match.end, match.end + 3)
    let_go = not LET_GO.isdisjoint(behind) or behind == ["had", "to", "be"]
    before = [f for f in sentence.forms(match.at - _CLOSE_BY, match.at + 1) if f != "-"]
    before = before[before.index("to") + 1 if "to" in before else 0 :]  # "cut the team to 5"
    dismisses = any(f in _DISMISSES and [f, then] != ["part", "time"] for f, then in pairwise(before))
    return (let_go or dismisses) and "none" not in sentence.forms(match.start - _CLOSE_BY, match.start)


def _days_of_a_week(match: Match, sentence: Sentence) -> bool:
    return " <T> a week " in sentence.tape and match.frame.field not in OF_A_WEEK


def _of_a_sponsor(match: Match, sentence: Sentence) -> bool:
    """What a sponsor, or a customer, employs."""
    at = match.start - 1
    named = at >= 0 and _is_other(sentence, at) and "of" not in sentence.forms(match.at, match.at + 2)
    return named or described(sentence, match.at)


def _is_other(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return token.form in OTHERS or (token.kind == "source" and token.value.phrase in OTHERS)


def is_a_sum(sentence: Sentence, at: int) -> bool:
    """``3,500 is paid by X``: whether a number is what is paid, and counts nobody (``a team of 12 is paid``)."""
    token, group = sentence.tokens[at], sentence.forms(at - 1, at) == ["of"]
    return token.kind == "number" and token.value[0] > 1 and not group and sentence.forms(at + 1, at + 2) == ["is"]


def described(sentence: Sentence, start: int) -> bool:
    """Whether what stands before those counted tells of a payer: ``our sponsor X, a firm with 80 employees``."""
    at = start - 1
    while at > 0 and sentence.tokens[at].form in _DESCRIBES:
        at -= 1
    between = sentence.forms(at + 1, start)
    return at >= 0 and not _EMPLOYING.isdisjoint(between) and _is_other(sentence, at)


_EMPLOYING = frozenset(("with", "has", "(", "of"))
_DESCRIBES = frozenset("with has ( of a an the , firm company startup bank business vendor <P> who which that".split())
"""Between a sponsor and those whom it employs: ``our sponsor X, a firm with 80 employees``."""


def _part_time_beside(match: Match, sentence: Sentence) -> bool:
    """``2 FT, 1 PT``: how much the second works is not said."""
    return "pt" in sentence.words


def _used(match: Match, sentence: Sentence) -> bool:
    return sentence.used[match.at]


def _of_so_many(match: Match, sentence: Sentence) -> bool:
    return sentence.forms(match.at + 1, match.at + 3) in (["of", "<N>"], ["in", "<N>"])


def _of_the_paid(match: Match, sentence: Sentence) -> bool:
    """``pays one of the three employed developers``: all of them are paid, this one is a part."""
    behind = sentence.forms(match.at + 1, match.at + 5)
    return behind[:2] in _OF_THEM and behind[2:3] == ["<N>"] and behind[3:] != [] and behind[3] in CLASSES["PAIDWORD"]


def _by_the_job(match: Match, sentence: Sentence) -> bool:
    return by_the_job(sentence.forms(match.at + 1, match.end + 5))


def by_the_job(forms: list[str]) -> bool:
    """Whether words say of those counted that they are on no payroll: ``two freelancers by the job``."""
    return _JOBS.search(f" {' '.join(forms)} ") is not None


_JOBS = Pattern(
    r" (?:by|per|for) (?:the )?(?:job|hour|piece|task|ticket|project|patch|bounty|gig|word|assignment) "
    r"| (?:on an? )?(?:ad hoc|as needed|when needed|now and then|invoice)(?: basis)? "
)


def _no_bottleneck(match: Match, sentence: Sentence) -> bool:
    """``any one of them can`` and ``nineteen of us have root`` are too many for one, and ``dependent on two members``
    is said of those who pay."""
    many = match.value is not None and match.value.value[0] > _MOST_KEYS
    if sentence.forms(match.at - 1, match.at) in _EVERY and match.value and match.value.value[0] == 1:
        return True
    payers = [t for t in sentence.tokens[match.at : match.end] if t.kind == "source"]
    return (many and _FEW.isdisjoint(sentence.forms(match.start - 2, match.end))) or any(
        t.value.kind != "volunteer_labor" for t in payers
    )


_MOST_KEYS = 5
_EVERY = (["any"], ["every"], ["each"])
_FEW = frozenset("only just exactly factor number key critical irreplaceable".split())


Against = Callable[[Match, Sentence], bool]
_AGAINST_ANY: tuple[Against, ...] = (
    _too_many, _one_of_some, _of_money, _of_things, _of_a_customer, _ratio, _elsewhere, _of_each, _gone,
)  # fmt: skip
_AGAINST: dict[str, tuple[Against, ...]] = {
    "paid_people": (
        *_AGAINST_ANY, _over, _of_another_kind, _in_spare_time, _of_another, _unpaid, _dismissed, _days_of_a_week,
        _of_a_sponsor, _part_time_beside, _of_the_paid, _by_the_job,
    ),
    "volunteers": (*_AGAINST_ANY, _used, _of_so_many),
    "key_people": (*_AGAINST_ANY, _used, _no_bottleneck),
}  # fmt: skip
"""What speaks against a number of those who are paid, who are not, and on whom it hangs."""
