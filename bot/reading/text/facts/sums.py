"""Costs and reserves, from the frames that find them."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import MONTHS_OF, Amount
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES, OF_ALL, PARTS
from bot.reading.text.words.patterns import Pattern

_TOGETHER = frozenset("together combined altogether total".split())
_OF_ONE = (["of", "living"], ["of", "a"], ["of", "an"], ["of", "one"], ["of", "each"], ["of", "<N>"])
FOREIGN = frozenset(
    "university conference ministry city hospital bank shop government council customer sponsor".split()
)
"""Those whose own money and people are not the project's."""
_GIVEN = frozenset(
    "took drew withdrew pulled lent loaned borrowed owe owes owed lost lose stole stolen gave donated sent received "
    "awarded arrived prize won contributed".split()
)
_NO_BALANCE = frozenset("opening minimum min target required".split())
_TAKEN = frozenset("out off from eaten taken drawn".split())
_LEAST_BARE, _LEAST_OF_ACCOUNT = 100, 1000
_COUNTED = CLASSES["WORKER"] | CLASSES["EMPLOYEE"] | CLASSES["UNPAID"] | frozenset("% gpu pull merge".split())
_COSTS = frozenset("cost costs kostet kosten coûte coûtent cuesta cuestan custa custam".split())
_PURSES = frozenset(
    "open collective,open source collective,paypal,numfocus,liberapay,stripe,software freedom conservancy,"
    "software in the public interest".split(",")
)
"""Who keeps the money of projects."""
_PERSONS = frozenset("he she er".split())
"""Whose own money it is."""
_ONE = frozenset("developer dev engineer designer maintainer lawyer person freelancer contractor".split())
_ONE_OF_MANY = frozenset(("each", "every", "per"))
"""Of whom or of what there are several: what one costs is a part or a price."""
_OURS = frozenset("we i wir nous".split())
_TO_US = frozenset("us me uns nous nos me".split())
"""To whom something costs, between what costs and the verb."""
OTHERS = frozenset(
    "payer payers backer backers sponsor sponsors donor donors funder funders customer customers client clients "
    "competitor competitors investor investors parent corporation vendor owner owners employer foundations companies "
    "projects charities".split()
)
_HAVE = frozenset("has have had holds hold sits sit keeps keep".split())
THEIRS = frozenset(("their", "his", "her"))
_WITH_PARTS = frozenset("including incl with together combined altogether all everything total whole entire".split())
_OWN = frozenset(
    "running keeping operating maintaining operation operations organisation organization association "
    "foundation society club whole entire everything thing place ship circus project this that it all we projet "
    "proyecto projeto projekt betrieb fonctionnement funcionamiento funcionamento ensemble todo tout alles "
    "combined".split()
)
_FAR = 24
"""How many tokens before a figure may say whose it is: no more, so that long sentences stay cheap."""


def read_amount(
    match: Match, sentence: Sentence, ledger: Ledger, currency: str | None, rate: str | None, rank: int = 1
) -> None:
    """Notes what a frame of costs or reserves found; ``rate`` is the period that a head gives to all amounts."""
    token = match.value
    if token is None or _long_ago(sentence, match.at) or _of_a_part(match, sentence) or of_others(match, sentence):
        return
    amount = token.value if token.kind == "money" else Amount(token.value[0], token.value[1], None)
    if token.kind == "number" and (amount.low < _LEAST_BARE or _counts(sentence, match.at)):
        return
    if amount.currency not in (None, currency):
        return
    period = amount.period or _period(match, sentence) or (rate if amount.low >= _LEAST_OF_ACCOUNT else None)
    if match.frame.field == "reserves":
        if amount.period in MONTHS_OF or _is_no_stock(match, sentence):
            return
        ledger.say("reserves", rounded(amount.low), sentence, match.start, match.end, rank, amount.ends)
    elif period in MONTHS_OF:
        own = (
            rank + 1
            if any(f in ("total", "all", "overall", "altogether") for f in sentence.forms(match.start - 2, match.end))
            else rank
        )
        cost = rounded(amount.high / MONTHS_OF[period])
        ledger.say("monthly_cost", cost, sentence, match.start, match.end, own, amount.ends)
    else:
        sentence.used[match.at] = True


def _is_no_stock(match: Match, sentence: Sentence) -> bool:
    """Whether an amount is a policy, what flows or is taken, a person's own, or anything else than what is there."""
    return (
        "policy" in sentence.tape
        or not _NO_BALANCE.isdisjoint(sentence.forms(match.start - 1, match.at))
        or not _GIVEN.isdisjoint(sentence.forms(match.at - 4, match.at))
        or not _TAKEN.isdisjoint(sentence.forms(match.at + 1, match.end))
        or not {"leaves", "leaving"}.isdisjoint(sentence.forms(match.at - 5, match.at))
        or "month" in sentence.forms(match.at + 1, match.at + 5)
        or sentence.forms(*sentence.segment(match.at))[-1:] == ["<R>"]
        or (match.start > 0 and sentence.tokens[match.start - 1].form in ("credits", "compute"))
        or _MINE.search(sentence.tape) is not None
        or not _PERSONS.isdisjoint(sentence.forms(match.start - 2, match.start))
    )


def _long_ago(sentence: Sentence, at: int) -> bool:
    """``five years ago the bank held 80k``."""
    start, end = sentence.segment(at)
    around = range(max(start, at - _FAR), min(end, at + _FAR) - 1)
    spans = [i for i in around if sentence.tokens[i].kind == "span" and sentence.tokens[i].value[0] >= _YEAR]
    return any(sentence.tokens[i + 1].form == "ago" for i in spans)


_YEAR = 12
_NO_NOUNS = frozenset("goes leaves as is was has plus minus this us dollars euros pounds reserves savings".split())


def _counts(sentence: Sentence, at: int) -> bool:
    """Whether a plain number counts the word after it: ``200 copies of it``."""
    behind = "".join(sentence.forms(at + 1, at + 2))
    return behind in _COUNTED or (behind.isalpha() and behind.endswith("s") and behind not in _NO_NOUNS)


def _of_a_part(match: Match, sentence: Sentence) -> bool:
    """Whether what costs is not the whole: servers, travel, one event, a membership."""
    if match.frame.field != "monthly_cost" or match.frame.says == "all":
        return False
    if not _TOGETHER.isdisjoint(sentence.forms(match.start, match.end + 3)):
        return False
    if sentence.forms(match.at - 2, match.at - 1) == ["of"]:
        return False  # "servers are 1,100 of the 3,900 we spend"
    start = clause_start(sentence, match.start)
    subject = frozenset(sentence.forms(start, match.start))
    many = subject & _ONE_OF_MANY and "<S>" not in subject
    if (subject & PARTS and not subject & _WITH_PARTS) or many or (subject & _ONE and "a" in subject):
        return True
    between = [f for f in sentence.forms(match.start, match.at) if "included" not in sentence.words or f not in PARTS]
    if any(f in PARTS and not _WITH_PARTS & set(between[:n]) for n, f in enumerate(between)):
        return True
    for i in range(match.start, match.end):
        token = sentence.tokens[i]
        if token.form in CLASSES["COST"] or token.form in _COSTS:
            whose = next((k for k in range(i - 1, -1, -1) if sentence.tokens[k].form not in _TO_US), -1)
            before = sentence.tokens[whose] if whose >= 0 else None
            if sentence.forms(i + 1, i + 3) in _OF_ONE or _foreign(sentence, i):
                return True
            if before and before.kind == "word" and before.form not in OF_ALL and not subject & _OWN:
                return True
            if before and (before.kind == "source" or (isinstance(before.value, Named) and before.value.known)):
                return True
    if sentence.forms(match.end, match.end + 2) == ["on", "<P>"] and _OURS.isdisjoint(sentence.forms(start, match.at)):
        return True  # "Acme spends 50k a month on Pelican"
    return sentence.forms(match.end, match.end + 1) in (["on"], ["for"], ["of"]) and _names_a_part(
        sentence, match.end + 1
    )


def _foreign(sentence: Sentence, i: int) -> bool:
    """Whether costs are those of somebody else: ``the ministry's budget``."""
    return sentence.forms(i - 1, i) == ["'s"] and not FOREIGN.isdisjoint(sentence.forms(i - 2, i - 1))


def of_others(match: Match, sentence: Sentence) -> bool:
    """Whether it is a payer or somebody else who has or spends the money."""
    start = clause_start(sentence, match.start)
    if not THEIRS.isdisjoint(sentence.forms(start, start + 2)) and not _HAVE.isdisjoint(
        sentence.forms(start, match.at)
    ):
        return True
    for i in range(start, match.at):
        token = sentence.tokens[i]
        known = isinstance(token.value, Named) and token.value.known and token.value.name.casefold() not in _PURSES
        other = (
            known or token.kind == "source" or token.form in OTHERS or (token.form in FOREIGN and token.form != "bank")
        )
        if (
            other
            and _THEIR_OWN.isdisjoint(sentence.forms(start, i))
            and (sentence.forms(i + 1, i + 2) == ["'s"] or not _DOES.isdisjoint(sentence.forms(i + 1, i + 2)))
        ):
            return True
        if (known or token.form in OTHERS or token.kind == "source") and not _HAVE.isdisjoint(
            sentence.forms(i + 1, i + 3)
        ):
            there = sentence.forms(match.at + 1, match.at + 3) in (["in", "it"], ["in", "there"])
            if there or sentence.forms(i + 2, i + 3) == ["our"]:
                return False  # "the tip jar has 1,900 in it"
            return sentence.forms(start, i) == [] or sentence.tokens[start].form not in ("we", "i")
    return False


_THEIR_OWN = frozenset("we i from by of for with to at in".split())
"""Before another these leave the project as the one who has."""
_DOES = CLASSES["SPEND"] - CLASSES["COST"] | frozenset("set saved earmarked hosts".split())


def clause_start(sentence: Sentence, i: int) -> int:
    """Where the part of the sentence begins in which a frame was found."""
    return max(sentence.segment(i)[0], i - _FAR)


def _names_a_part(sentence: Sentence, i: int) -> bool:
    return any(f in PARTS for f in sentence.forms(i, i + 3))


def _period(match: Match, sentence: Sentence) -> str | None:
    """The period for which an amount is said: beside it, in its clause, before it, else anywhere near."""
    around = sentence.tokens[max(0, match.start - _FAR) : match.end + _FAR]
    start, end = sentence.segment(match.at)
    clause = sentence.tokens[max(min(start, match.start), match.at - _FAR) : min(end, match.at + _FAR)]
    lead = sentence.tokens[max(0, match.start - 3) : match.end]
    if compound := next((p for t in lead for p in _COMPOUNDS if t.form.startswith(p)), None):
        return _COMPOUNDS[compound]
    rates = _rates(sentence.tokens[match.start : match.end]) or _rates(clause)
    said = " ".join(["", *sentence.forms(max(0, match.start - 8), match.end + 6), ""])
    if not rates and (part := _PART_OF_YEAR.search(said)):
        return part[1] or "half"
    grains = {t.value.grain for t in lead if t.kind == "date"} & {"year", "half", "quarter"}
    if not rates and len(grains) == 1:
        return grains.pop()
    behind = sentence.tokens[match.end : match.end + 5]
    if not rates and [t.form for t in behind[:1]] in (["over"], ["in"], ["during"], ["for"], ["within"]):
        rates = [_SPANS[t.value[0]] for t in behind if t.kind == "span" and t.value[0] in _SPANS]
    if not rates and _FROM_TO.search(said):
        months = [t.value.day.month for t in around if t.kind == "date" and t.value.grain == "month"] or [0]
        return _SPANS.get(Decimal((months[-1] - months[0]) % 12 + 1))
    if not rates and _in_a_month(sentence, match):
        return "month"
    rates = rates or _rates(around) or [_SPANS[t.value[0]] for t in lead if t.kind == "span" and t.value[0] in _SPANS]
    beside = sentence.forms(match.start - 1, match.end) + sentence.forms(match.end, match.end + 3)
    if not rates and not _BESIDE_INCOME.isdisjoint(beside):
        rates = [t.value.period for t in around if t.kind == "money" and t.value.period]
    if not rates and sum(t.kind == "date" and t.value.grain == "year" for t in around) == 1:
        return None if "since" in (t.form for t in around) else "year"
    return rates[0] if len(set(rates)) == 1 else None


_MINE = Pattern(r" (?:my (?:own )?savings|(?:i|i 've) (?:have|had|put|got|saved|keep|own) .*savings) ")
_FROM_TO = Pattern(r" (?:between <D> and|from <D> (?:to|through|until)) <D> ")
_PART_OF_YEAR = Pattern(
    r" (?:(?:first|second|third|fourth|last|reporting|review) (quarter|half|year|month)|(?:first|second|last) <S> of) "
)


def _in_a_month(sentence: Sentence, match: Match) -> bool:
    """Whether costs are those of a month by its name: ``expenses of 1,500 EUR in October``."""
    near = sentence.tokens[max(0, match.start - 2) : match.end + 2]
    months = [t for t in near if t.kind == "date" and t.value.grain == "month"]
    return len(months) == 1 and not _ALL_COSTS.isdisjoint(sentence.forms(match.start, match.end))


_ALL_COSTS = frozenset("expenses costs outgoings expenditure outlays disbursements opex spending spent".split())
_COMPOUNDS = {"jahres": "year", "monats": "month", "quartals": "quarter"}
"""How words begin that say a period: ``Jahresbudget``."""
_SPANS = {Decimal(3): "quarter", Decimal(6): "half", Decimal(12): "year"}
_BESIDE_INCOME = frozenset("in out income expenses and spend burn against versus vs".split())
"""Words of one breath with income: the period of the one is that of the other."""


def _rates(tokens: list[Token]) -> list[str]:
    return [t.value for t in tokens if t.kind == "rate"]
