"""Which figures of a sentence may say something of a payer."""

from datetime import date
from decimal import Decimal
from itertools import pairwise, takewhile

from bot.reading.text.payers.ends import until_of
from bot.reading.text.payers.links import FILL
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.wholes import of_the_whole
from bot.reading.text.words.classes import CLASSES

FIGURES = frozenset(("money", "share", "date", "span"))
ROUNDED = Decimal("0.011")
"""By how much shares that were rounded may miss the whole."""


def is_figure(sentence: Sentence, i: int) -> bool:
    """Whether a share, an amount, a date or a span may say something of a payer."""
    token = sentence.tokens[i]
    if sentence.used[i] or sentence.blocked[i]:
        return False
    if token.kind == "share":
        return token.value[0] > 0 and not _of_something_else(sentence, i) and of_the_whole(sentence, i)
    if token.kind == "money":
        return not (is_whole(sentence, i) or _of_its_own(sentence, i) or _is_no_sum(sentence, i))
    return token.kind in ("date", "span") and until_of(sentence, i, date.min) is not None


def is_whole(sentence: Sentence, i: int) -> bool:
    """``70 % of our 12k a month``, ``40 % of the current budget of 30k``: whether an amount is the whole of which a
    share before it is a part."""
    before = sentence.forms(i - _FAR, i)
    if before[-3:-1] == ["out", "of"] and before[-1] in _TO_WHOLE:
        return True  # "out of the 9,000 it costs, 6,000 come from A"
    if _is_sum_of_others(sentence, i):
        return True
    if before[-1:] == ["the"] and not _COSTS.isdisjoint(sentence.forms(i + 2, i + 4)):
        return True  # "the 15k this costs us is two thirds X"
    at = next((k for k in reversed(range(len(before))) if before[k] == "<S>"), len(before))
    return before[at + 1 : at + 2] == ["of"] and _TO_WHOLE.issuperset(before[at + 1 :]) and before[-1] != "is"


def _is_sum_of_others(sentence: Sentence, i: int) -> bool:
    """``A 5k, B 4k, that's 9k``."""
    left, others = sentence.tokens[i].value.low, 0
    for token in reversed(sentence.tokens[max(0, i - _ADDED) : i]):
        if token.kind == "money":
            left, others = left - token.value.low, others + 1
            if left < 0:
                return False
    return others > 1 and left == 0


def _is_no_sum(sentence: Sentence, i: int) -> bool:
    """``shrank by almost 90k``, ``14 people averaging 2 a week``: whether an amount is a change, or what one of many
    gives."""
    lead = sentence.forms(i - _FAR, i)
    while lead and lead[-1] in _ABOUT:
        lead.pop()
    if lead[-1:] == ["averaging"]:
        return "<N>" in lead
    return lead[-1:] == ["by"] and not _CHANGES.isdisjoint(lead[-4:])


_ABOUT = frozenset("at almost nearly about around roughly some another over".split())
_FAR, _LATE, _ADDED, _COSTS = 9, 14, 60, CLASSES["COST"] | CLASSES["SPEND"]
_TO_WHOLE = FILL | {",", "(", "current", "annual", "total", "yearly", "running", "operating"}


_EATS = frozenset(
    "took ate eats absorbed absorbs consumed consumes swallowed swallows keeps charges deducts skims retains".split()
)
_EARLIER = frozenset("<D> previous prior last earlier before".split())
_GOES_TO = [[verb, way] for verb in ("go", "goes", "went") for way in ("to", "into", "towards", "on", "for")]
_IS_SPENT = [[be, done] for be in ("is", "are", "gets") for done in ("spent", "used", "invested", "reinvested")]
_SPENDS = _GOES_TO + _IS_SPENT
_LEADS_AWAY = frozenset(", from by whose which who and".split())
_OF_IT = [["of", it] for it in ("which", "it", "that", "this", "them")]
_CHANGES = frozenset(
    "return returns yield interest drawdown increase rise growth decrease decline fall drop reduction cut gain shrink "
    "shrinks shrank falls fell drops dropped declined grow grew grown rose increased decreased reduced".split()
)
_BROUGHT = frozenset("bring brings brought put puts chip chips chipped pitch pitches kick kicks take takes".split())
_OTHERWISE = (["subsidiary"], ["daughter"], ["owned"], ["<R>"])
"""Behind a share of a firm, or a rate: ``3 percent a year``."""
_ITS_OWN = [
    ["of", its, what] for its in ("its", "their", "his", "her") for what in ("turnover", "sales", "profit", "profits")
]
"""``each member gives 0.3 % of its turnover``."""
_DRAWN = frozenset("released drawn withdrawn distributed disbursed payout principal".split())
_TIMES = frozenset("time week weeks hours working processing transaction".split())
"""What a share is of, when it is of somebody's time."""
_POSTS = CLASSES["WORKER"] | {"them", "us", "lead", "post", "position"}


def _is_spent(ahead: list[str]) -> bool:
    said = takewhile(lambda form: form not in _LEADS_AWAY, ahead)
    return any([*two] in _SPENDS for two in pairwise(said))


def _of_something_else(sentence: Sentence, i: int) -> bool:
    """Whether a share is a fee, a change, a rate, or of a firm, a grant or somebody's time."""
    before, after = sentence.forms(i - 1, i), sentence.forms(i + 1, i + 2)
    if not _EATS.isdisjoint(before):
        return True  # "overheads took 14 %"
    if before == ["of"] and not _CHANGES.isdisjoint(sentence.forms(i - 2, i)):
        return True  # "an increase of 12 %"
    if not _DRAWN.isdisjoint(sentence.forms(i + 1, i + _FAR)):
        return True  # "from the endowment, 3.5 % (42,000) was released"
    if before == ["in"] and _BROUGHT.isdisjoint(sentence.forms(i - 2, i - 1)):
        return True
    if i > 0 and sentence.tokens[i - 1].kind == "source" and not CLASSES["ENDS"].isdisjoint(after):
        return True  # "the grant half ends"
    if before == [":"] and "(" in (behind := sentence.forms(i - 5, i)) and not _EARLIER.isdisjoint(behind):
        return True  # "14 % (2025: 15 %)"
    of_it = 2 * (sentence.forms(i + 1, i + 3) in _OF_IT)
    if sentence.forms(i + 1 + of_it, i + 3 + of_it) in _GOES_TO:
        return True  # "of which 10 % go to our host"
    if of_it and sentence.forms(i + 3, i + 5) in (["to", "us"], ["to", "me"]):
        return True  # "a reseller, who gives a tenth of it to us"
    if after == ["of"] and _is_spent(sentence.forms(i + 1, i + _LATE)):
        return True  # "90 % of what is donated goes to salaries"
    if after in _OTHERWISE or sentence.forms(i + 1, i + 4) in _ITS_OWN or "mine" in sentence.forms(i - 3, i):
        return True
    if after == ["of"] and (of := sentence.forms(i + 1, i + 4)).count("<K>") and "<P>" in sentence.forms(i - 5, i):
        return sentence.tokens[i + 1 + of.index("<K>")].value.kind == "membership_dues"  # "X (37 % of the dues)"
    if before in (["@"], ["at"], ["("], [","]) and not _POSTS.isdisjoint(sentence.forms(i - 2, i - 1)):
        return before != [","] or after in (["is"], ["are"])  # "1 dev @ 50 %", "five people, half is Ana"
    return not _TIMES.isdisjoint(sentence.forms(i + 1, i + 4))


_OUTCOMES = frozenset("loss losses profit profits".split())
_RESULTS = _OUTCOMES | {"deficit", "surplus"}
_SHOWS = frozenset("shows holds sits balance stands".split())
_BUDGETS = frozenset("budget revenue income earnings sales".split())
_MADE = frozenset("made earned posted raised lost netted makes earns turned".split())
_OWN_FORTUNES = _OUTCOMES | {"turnover", "valuation"}


def _of_its_own(sentence: Sentence, i: int) -> bool:
    """Whether an amount tells of a payer's own affairs: what it made, lost or is worth."""
    if sentence.forms(i - 1, i) == ["of"] and not _RESULTS.isdisjoint(sentence.forms(i - 2, i - 1)):
        return True
    if sentence.tokens[i].value.period is None and not _SHOWS.isdisjoint(sentence.forms(i - 3, i)):
        return True  # "Open Collective shows 38,700"
    made = i > 1 and sentence.tokens[i - 2].kind == "name" and sentence.tokens[i - 2].value.kind is None
    if sentence.forms(i - 1, i) == ["revenue"] and sentence.forms(i - 2, i - 1) in (["("], [","]):
        return True  # "X (revenue 40M a year)"
    if any(a == "'s" and b in _BUDGETS for a, b in pairwise(sentence.forms(i - 5, i))):
        return True  # "our sponsor's budget is 2 million"
    return (made and sentence.tokens[i - 1].form in _MADE) or not _OWN_FORTUNES.isdisjoint(sentence.forms(i - 3, i))
