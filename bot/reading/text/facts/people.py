"""People: who is paid, who is not, on whom it hangs, and how many users pay, from the frames that find them."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.facts.headcount import THINGS, by_several, half_more, measured, of_another, part_of_each
from bot.reading.text.facts.sums import FOREIGN, OTHERS
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, LET_GO, SPARE, VACANT
from bot.reading.text.words.cues import OVER

_RANKS = {
    "paid_people.fte": 3,
    "paid_people.half": 3,
    "paid_people.part": 2,
    "paid_people.sum": 3,
    "volunteers": 2,
    "key_people": 2,
}
_UNPAID = CLASSES["UNPAID"]
_NOT_PAID = _UNPAID | frozenset("nobody none neither cuts layoffs redundancies day".split())
_OF_OTHER_KIND = frozenset("per about a on in this every each 's <R>".split())
"""Behind ``posts`` these tell that they are no jobs."""
_OF_WORK = frozenset("salary salaries wages wage pay time work jobs posts".split())
_SALARIED = CLASSES["PAIDWORD"] | CLASSES["EMPLOYEE"]
_EARNERS = CLASSES["WORKER"] | CLASSES["EMPLOYEE"] | frozenset("us salaries wages positions posts jobs places".split())
_BESIDE_PEOPLE = frozenset(
    ", ( ) - and ~ • | : now today currently total altogether in we 're are of on it still".split()
)
_MOST_ALONE = 12
_OF_A_WEEK = ("paid_people.fte", "paid_people.days", "paid_people.part")
_TOLD_OF = (["who"], ["that"], ["which"], ["whose"])
_PAYS = frozenset("pays pay paying paga bezahlt bezahlen".split())


def _workers(sentence: Sentence, match: Match) -> bool:
    """Whether those who are paid are named: ``pays 3,000`` is no number of people."""
    said = frozenset(sentence.forms(match.start, match.end))
    return not said.isdisjoint(_EARNERS)


def read_people(match: Match, sentence: Sentence, ledger: Ledger, money: bool) -> None:
    """Notes what a frame of people found; ``money`` says that the text speaks of money or of a company."""
    fact = match.frame.field.split(".")[0]
    if match.frame.field == "people.alone":
        _alone(match, sentence, ledger, money)
        return
    if match.value is None:
        ledger.say(fact, match.frame.says, sentence, match.start, match.end, 2 if fact == "paid_people" else 1)
        return
    value = match.value.value[0]
    if match.frame.field == "paying_users_share.ratio":
        others = sentence.tokens[match.at + 1 : match.end] + sentence.tokens[match.start : match.at]
        of = next(t.value[0] for t in others if t.kind == "number")
        if of > value:
            ledger.say(fact, rounded(value / of), sentence, match.start, match.end)
        return
    if match.frame.field == "paying_users_share.never":
        value = 1 - value
    if fact == "paying_users_share":
        ledger.say(fact, rounded(value), sentence, match.start, match.end)
        return
    if match.frame.field == "volunteers.free" and value < 2:
        return  # one who works in the evenings may have others beside
    following = sentence.forms(match.at + 1, match.at + 2)
    if (
        sentence.tokens[match.start].form in _PAYS
        and match.frame.field not in _OF_A_WEEK
        and not _workers(sentence, match)
    ):
        return
    if (
        value > 10**5
        or _of_things(sentence, match)
        or sentence.forms(match.at - 1, match.at) in (["#"], ["v"], ["version"])
        or following in (["%"], ["hours"], ["hour"], ["h"], ["days"], ["minutes"], ["nights"], ["evenings"])
        or (
            not (OTHERS | {"<K>"}).isdisjoint(sentence.forms(match.end + 1, match.end + 3))
            and sentence.forms(match.end, match.end + 1) in (["at"], ["of"], ["in"])
        )
        or _ratio(sentence, match.at)
    ):
        return
    if fact == "paid_people" and (
        sentence.blocked[match.at] == OVER
        or (
            match.start
            and sentence.tokens[match.start - 1].form in ("#", "volunteer", "other", "key", "unpaid", "irreplaceable")
        )
    ):
        return
    if fact == "paid_people" and (_in_spare_time(sentence, match) or of_another(sentence, match.start)):
        return
    if fact == "paid_people" and not _UNPAID.isdisjoint(_behind(sentence, match)):
        return
    if (
        _elsewhere(sentence, match)
        or (
            sentence.forms(match.end, match.end + 1) == ["each"]
            and "<K>" in sentence.forms(match.start - 3, match.start)
        )
        or ("'s" in sentence.forms(match.end, match.end + 2) and not _of_pay(sentence, match.end + 1))
        or not _GONE.isdisjoint(sentence.forms(match.end, match.end + 1))
        or (
            fact == "paid_people"
            and (
                not LET_GO.isdisjoint(sentence.forms(match.end, match.end + 3))
                or sentence.forms(match.end, match.end + 3) == ["had", "to", "be"]
                or not _DISMISSES.isdisjoint(sentence.forms(match.at - _CLOSE_BY, match.at))
            )
            and "none" not in sentence.forms(match.start - 4, match.start)
        )
    ):
        return  # "3 volunteers quit" tells not of those who are there
    if fact == "paid_people" and " <T> a week " in sentence.tape and match.frame.field not in _OF_A_WEEK:
        return
    if fact in ("volunteers", "key_people") and sentence.used[match.at]:
        return
    if fact == "volunteers":
        if sentence.forms(match.at + 1, match.at + 3) in (["of", "<N>"], ["in", "<N>"]):
            return
        value += sentence.forms(match.at - 2, match.at) in _ONESELF
    elif fact == "paid_people":
        if _another(sentence, match.start - 1) and "of" not in sentence.forms(match.at, match.at + 2):
            return  # what a sponsor employs
        if "all" in sentence.forms(match.start, match.end):
            value += _beside(sentence, match.start)
    before = sentence.forms(match.at - 1, match.at)
    if before == ["from"]:
        value = match.value.value[1]  # "rose from 2.6 to 3.2" is read as a range
    if before == ["from"] and sentence.forms(match.at + 1, match.at + 2) == ["to"]:
        return  # "from 2.6 to 3.2": what it was
    if match.frame.field.startswith("paid_people."):
        value = measured(match, sentence, value)
        if value is None:
            return
    more = half_more(sentence, match.end) if fact == "paid_people" else Decimal(0)
    if more is None:
        return
    value += more
    near = " ".join(f for f in sentence.forms(match.at + 1, match.end + 4) if f != "-")
    if fact == "paid_people" and "pt" in sentence.words:
        return  # "2 FT, 1 PT": how much the second works is not said
    if not match.frame.field.endswith((".half", ".one")) and ("half time" in near or "part time" in near) and not more:
        return
    if match.frame.field == "paid_people.fte" and sentence.forms(match.end, match.end + 1) == ["each"]:
        heads = [t.value[0] for t in sentence.tokens[max(0, match.at - _NEAR_BY) : match.at] if t.kind == "number"]
        value *= heads[-1] if heads else 2 if " and me " in sentence.tape or " and i " in sentence.tape else 0
        if not value:
            return
    if fact == "paid_people" and match.frame.field != "paid_people.fte":
        value *= part_of_each(sentence, match.end)
    if fact == "paid_people":
        value = by_several(sentence, match.at, match.end, value)
    rank = _RANKS.get(match.frame.field, 1) if value != Decimal("0.5") else 1
    if fact == "paid_people" and rank == 1 and any(f in _SALARIED for f in sentence.forms(match.start, match.end)):
        rank = 2
    if fact == "paid_people":
        value, rank = _with_the_list(match, sentence, ledger, value, rank)
    ledger.say(fact, rounded(value), sentence, match.start, match.end, rank)


def _of_things(sentence: Sentence, match: Match) -> bool:
    """``employees of 12 companies``, ``2 paid plugins``: whether what is counted are no people of the project."""
    after = sentence.forms(match.end, match.end + 2)
    behind, before = "".join(after[:1]), sentence.forms(match.at - 2, match.at)
    paid = sentence.forms(match.end - 1, match.end) == ["paid"]
    if behind in THINGS and (paid or match.at == match.end - 1):
        return True
    if (paid and behind == "for" and after[1:] not in (["it"], ["this"], ["that"])) or after in _BOUNDS:
        return True
    if not _USE.isdisjoint(sentence.forms(match.end, match.end + 4)):
        return True  # "25 employees of Siemens use it"
    return behind in ("=", ":") or before[-1:] == ["per"] or before in (["<N>", "in"], ["<N>", ":"])


_USE = frozenset(("use", "uses", "using"))
_BOUNDS = (["or", "fewer"], ["or", "less"], ["or", "more"])


def _in_spare_time(sentence: Sentence, match: Match) -> bool:
    """Whether those counted do it beside their jobs, or have posts that nobody has."""
    if (SPARE | VACANT).isdisjoint(sentence.words):
        return False
    start, end = sentence.segment(match.at)
    if end < len(sentence.tokens) and sentence.tokens[end].form == "but":
        end = sentence.segment(end)[1]
    return not (SPARE | VACANT).isdisjoint(sentence.forms(min(start, match.start), max(end, match.end)))


def _elsewhere(sentence: Sentence, match: Match) -> bool:
    """Whether those counted are of somebody else, or are looked for: ``the university has 4,000 staff``."""
    behind = sentence.forms(match.end, match.end + 4)
    if not _SOUGHT.isdisjoint(behind[:2]) or (behind[:1] == ["of"] and not (FOREIGN | _ONES_OWN).isdisjoint(behind)):
        return True
    start, _ = sentence.segment(match.at)
    before = sentence.forms(max(start, match.at - _NEAR_BY), match.at)
    return any(
        f in FOREIGN and {"has", "have", "had", "with", "of"} & set(before[n + 1 : n + 3]) for n, f in enumerate(before)
    )


def _of_pay(sentence: Sentence, i: int) -> bool:
    return any(f in _OF_WORK for f in sentence.forms(i, i + 3))


_SOUGHT = frozenset("needed wanted required sought welcome".split())
_ONES_OWN = frozenset(("her", "his"))
_DISMISSES = frozenset(
    "entlässt entließ streicht despide despidió despidieron demite demitiu demitiram supprime licencie licencié "
    "laid part parts parted dismisses dismissed sacks sacked fires fired axes axed sheds shed".split()
)
_GONE = frozenset("quit left resigned departed joined applied came died retired attended voted once".split())


def _behind(sentence: Sentence, match: Match) -> list[str]:
    """What a frame covers, and two words behind it that no mark parts from it."""
    behind = sentence.forms(match.end, match.end + 2)
    cut = next((n for n, f in enumerate(behind) if not f[0].isalpha()), len(behind))
    return [*sentence.forms(match.at, match.end), *behind[:cut]]


_ONESELF = (["me", "and"], ["i", "and"], ["me", "+"], ["myself", "and"], ["me", "plus"])


def _beside(sentence: Sentence, start: int) -> Decimal:
    """The people of ``5 devs, 1 designer, all employed`` who stand before the last of them."""
    before = sentence.tokens[max(0, start - 3) : start]
    if [t.kind for t in before[:1]] == ["number"] and before[1].form in _EARNERS and before[2].form in (",", "and"):
        return before[0].value[0]
    return Decimal(0)


def _another(sentence: Sentence, i: int) -> bool:
    """Whether somebody else is named here: a sponsor, a customer."""
    if i < 0:
        return False
    token = sentence.tokens[i]
    return token.form in OTHERS or (token.kind == "source" and token.value.phrase in OTHERS)


def _ratio(sentence: Sentence, at: int) -> bool:
    """``95:5``, and ``of the five``: whether a number is one of two, or that of which another is a part."""
    before = sentence.tokens[max(0, at - 3) : at]
    if [t.kind for t in before[:1]] in (["number"], ["share"]) and [t.form for t in before[1:]] in _OF_THEM:
        return True
    if sentence.forms(at - 1, at) == ["of"] and [t.kind for t in sentence.tokens[max(0, at - 2) : at - 1]] == [
        "number"
    ]:
        return True
    return sentence.forms(at + 1, at + 3) in ([":", "<N>"], ["/", "<N>"])


_OF_THEM = (["of", "the"], ["of", "our"], ["of", "its"], ["of", "their"])
_IN_LIST = 10
_NEAR_BY = 8
_CLOSE_BY = 4


def _with_the_list(match: Match, sentence: Sentence, ledger: Ledger, value: Decimal, rank: int) -> tuple[Decimal, int]:
    """The number together with those of the items before, where each item of a list counts people of its own."""
    before = ledger.origins.get("paid_people")
    if before is None or before.sentence is sentence or sentence.forms(match.at + 1, match.at + 3) == ["of", "them"]:
        return value, rank
    if all(s.item and at <= 1 for s, at in ((sentence, match.at), (before.sentence, before.start))):
        return value + Decimal(str(ledger.facts["paid_people"])), ledger.rank["paid_people"] + _IN_LIST
    return value, rank


def _alone(match: Match, sentence: Sentence, ledger: Ledger, money: bool) -> None:
    """``6 people`` between commas, and ``one and a half people``, are those who are paid."""
    if match.value is None or sentence.used[match.at] or not sentence.words.isdisjoint(_NOT_PAID):
        return
    behind = sentence.forms(match.end, match.end + 2)
    if not _OF_OTHER_KIND.isdisjoint(behind[:1]) and behind != ["on", "it"]:
        return
    value = match.value.value[0]
    start, end = sentence.segment(match.start)
    words = [f for f in sentence.forms(start, min(end, start + _MOST_ALONE)) if f not in _BESIDE_PEOPLE]
    plain = (
        end - start <= _MOST_ALONE
        and words == ["<N>", sentence.tokens[match.end - 1].form]
        and sentence.forms(end, end + 1) not in _TOLD_OF
    )
    if value != int(value) or (money and plain):
        ledger.say("paid_people", rounded(value), sentence, match.start, match.end, 1)
