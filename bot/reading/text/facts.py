"""Single facts of a sentence: amounts, people, time, words, and the next training run."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.classes import CLASSES, OF_ALL, PARTS
from bot.reading.text.cues import OVER
from bot.reading.text.frames import Match
from bot.reading.text.headcount import SPARE, VACANT, half_more, measured, of_another, part_of_each
from bot.reading.text.known import Named
from bot.reading.text.ledger import Ledger
from bot.reading.text.numerals import MONTHS_OF, Amount
from bot.reading.text.sentences import Sentence
from bot.reading.text.table_money import MONEY
from bot.reading.text.table_people import PEOPLE
from bot.reading.text.table_words import WORDS
from bot.reading.text.training import read_run

_LEAST_BARE = 100
_RANKS = {
    "paid_people.fte": 3,
    "paid_people.half": 3,
    "paid_people.part": 2,
    "paid_people.sum": 3,
    "volunteers": 2,
    "key_people": 2,
}
_COSTS = frozenset("cost costs kostet kosten coûte coûtent cuesta cuestan custa custam".split())
_NO_RUNWAY = frozenset(
    "policy target goal requirement contract grant required aim minimum notice lease warranty trial recommend "
    "recommended should most typically usually ago".split()
)
_CONDITIONS = frozenset(
    "if unless once when want wants hope hopes aim need needs raise raised round seed apply applied may might perhaps "
    "could should target goal after new grant <P> proposal plan".split()
)
"""Words by which what money "will" or "would" last hangs on what is not there."""
_OTHERS = frozenset(
    "sponsor sponsors donor donors funder funders customer customers client clients competitor competitors investor "
    "investors parent corporation vendor owner owners employer foundations companies projects charities".split()
)
_HAVE = frozenset("has have had holds hold sits sit keeps keep".split())
_THEIRS = frozenset(("their", "his", "her"))
_WITH_PARTS = frozenset(
    "including incl with together combined altogether all everything total whole entire and".split()
)
_OWN = frozenset(
    "running keeping operating maintaining whole entire everything thing project this that it all we projet "
    "proyecto projeto projekt ensemble todo tout alles combined".split()
)


def read_facts(
    sentence: Sentence, ledger: Ledger, currency: str | None, run: bool, money: bool, rate: str | None = None
) -> None:
    """Notes the single facts of a sentence. ``run`` says that a training run is spoken of, ``money`` that the text
    speaks of money or of a company, so that people are those who are paid; ``rate`` is the period that a head gives to
    all amounts."""
    if run:
        read_run(sentence, ledger, currency)
    for match in MONEY.matches(sentence):
        if any(sentence.used[match.start : match.end]) and sentence.used[match.at]:
            continue
        if match.frame.field.startswith("runway"):
            _runway(match, sentence, ledger)
        elif match.frame.field in ("monthly_cost", "reserves"):
            _amount(match, sentence, ledger, currency, rate)
    for match in PEOPLE.matches(sentence):
        _people(match, sentence, ledger, money)
    for match in WORDS.matches(sentence):
        _word(match, sentence, ledger)


def _amount(match: Match, sentence: Sentence, ledger: Ledger, currency: str | None, rate: str | None) -> None:
    token = match.value
    if token is None or _of_a_part(match, sentence) or _of_others(match, sentence):
        return
    amount = token.value if token.kind == "money" else Amount(token.value[0], token.value[1], None)
    if token.kind == "number" and (amount.low < _LEAST_BARE or _counts(sentence, match.at)):
        return
    if amount.currency not in (None, currency):
        return
    period = amount.period or _period(match, sentence) or rate
    if match.frame.field == "reserves":
        if (
            amount.period in MONTHS_OF
            or "policy" in sentence.tape
            or (match.start and sentence.tokens[match.start - 1].form in ("credits", "compute"))
        ):
            return
        if {"i", "savings"} <= sentence.words:
            return  # a person's own
        ledger.say("reserves", rounded(amount.low), sentence, match.start, match.end, note=amount.ends)
    elif period in MONTHS_OF:
        own = (
            2
            if any(f in ("total", "all", "overall", "altogether") for f in sentence.forms(match.start - 2, match.end))
            else 1
        )
        cost = rounded(amount.high / MONTHS_OF[period])
        ledger.say("monthly_cost", cost, sentence, match.start, match.end, own, amount.ends)
    else:
        sentence.used[match.at] = True


def _counts(sentence: Sentence, at: int) -> bool:
    """Whether a plain number counts the word after it."""
    following = sentence.forms(at + 1, at + 2)
    return bool(following) and following[0] in CLASSES["WORKER"] | CLASSES["EMPLOYEE"] | CLASSES["UNPAID"] | {
        "users",
        "downloads",
        "stars",
        "customers",
        "sponsors",
        "%",
        "months",
        "gpus",
        "gpu",
    }


def _of_a_part(match: Match, sentence: Sentence) -> bool:
    """Whether what costs is not the whole: servers, travel, one event, a membership."""
    if match.frame.field != "monthly_cost":
        return False
    start, _ = sentence.segment(match.start)
    subject = frozenset(sentence.forms(start, match.start))
    if subject & PARTS and not subject & _WITH_PARTS:
        return True
    between = sentence.forms(match.start, match.at)
    if any(f in PARTS and not _WITH_PARTS & set(between[:n]) for n, f in enumerate(between)):
        return True
    for i in range(match.start, match.end):
        token = sentence.tokens[i]
        if token.form in CLASSES["COST"] or token.form in _COSTS:
            before = sentence.tokens[i - 1] if i else None
            if before and before.kind == "word" and before.form not in OF_ALL and not subject & _OWN:
                return True
            if before and (before.kind == "source" or (isinstance(before.value, Named) and before.value.known)):
                return True
    return sentence.forms(match.end, match.end + 1) in (["on"], ["for"], ["of"]) and _names_a_part(
        sentence, match.end + 1
    )


def _of_others(match: Match, sentence: Sentence) -> bool:
    """Whether it is a payer or somebody else who has or spends the money."""
    start, _ = sentence.segment(match.start)
    if not _THEIRS.isdisjoint(sentence.forms(start, start + 2)) and not _HAVE.isdisjoint(
        sentence.forms(start, match.at)
    ):
        return True
    for i in range(start, match.at):
        token = sentence.tokens[i]
        known = isinstance(token.value, Named) and token.value.known
        if (known or token.form in _OTHERS or token.kind == "source") and not _HAVE.isdisjoint(
            sentence.forms(i + 1, i + 3)
        ):
            return sentence.forms(start, i) == [] or sentence.tokens[start].form not in ("we", "i")
    return False


def _names_a_part(sentence: Sentence, i: int) -> bool:
    return any(f in PARTS for f in sentence.forms(i, i + 3))


def _period(match: Match, sentence: Sentence) -> str | None:
    rates = [t.value for t in sentence.tokens[match.start : match.end] if t.kind == "rate"]
    if not rates:
        start, end = sentence.segment(match.at)
        rates = [t.value for t in sentence.tokens[min(start, match.start) : end] if t.kind == "rate"]
    if not rates:
        lead = sentence.tokens[max(0, match.start - 3) : match.end]
        if any(t.kind == "date" and t.value.grain == "year" for t in lead):
            return "year"
        rates = [t.value for t in sentence.tokens if t.kind == "rate"]
    spans = [t.value for t in sentence.tokens[max(0, match.start - 3) : match.at] if t.kind == "span"]
    if not rates and [s for s in spans if s[0] in (3, 6, 12)]:
        return {3: "quarter", 6: "half", 12: "year"}[int(spans[-1][0])]
    if not rates and any(
        f in ("in", "out", "income", "expenses", "and", "spend", "burn") for f in sentence.forms(match.start, match.end)
    ):
        rates = [t.value.period for t in sentence.tokens if t.kind == "money" and t.value.period]
    years = [t.value for t in sentence.tokens if t.kind == "date" and t.value.grain == "year"]
    if not rates and len(years) == 1:
        return "year"
    return rates[0] if len(set(rates)) == 1 else None


def _runway(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    if match.value is None:
        return
    months, _, _ = match.value.value
    near = sentence.forms(match.start - 4, match.end + 3)
    if any(f in _NO_RUNWAY for f in near) or months > 1200:
        return
    start, _ = sentence.segment(match.start)
    if not {"other", "others", "most", "many"}.isdisjoint(sentence.forms(start, match.end)):
        return
    if any(sentence.blocked[match.start : match.end]) and not _CONDITIONS.isdisjoint(sentence.words):
        return
    if months != int(months):
        months = round(months, 1)
    ledger.say("runway_months_stated", rounded(Decimal(months)), sentence, match.start, match.end)


_PAYS = frozenset("pays pay paying paga bezahlt bezahlen".split())


def _workers(sentence: Sentence, match: Match) -> bool:
    """Whether those who are paid are named: ``pays 3,000`` is no number of people."""
    said = frozenset(sentence.forms(match.start, match.end))
    return not said.isdisjoint(
        CLASSES["WORKER"] | CLASSES["EMPLOYEE"] | {"us", "salaries", "wages", "positions", "posts", "jobs", "places"}
    )


def _people(match: Match, sentence: Sentence, ledger: Ledger, money: bool) -> None:
    fact = match.frame.field.split(".")[0]
    if match.frame.field == "people.alone":
        _alone(match, sentence, ledger, money)
        return
    if match.value is None:
        ledger.say(fact, match.frame.says, sentence, match.start, match.end, 2 if fact == "paid_people" else 1)
        return
    value = match.value.value[0]
    if fact == "paying_users_share":
        ledger.say(fact, rounded(value), sentence, match.start, match.end)
        return
    if match.frame.field == "volunteers.free" and value < 2:
        return  # one who works in the evenings may have others beside
    following = sentence.forms(match.at + 1, match.at + 2)
    if sentence.tokens[match.start].form in _PAYS and not _workers(sentence, match):
        return
    if (
        value > 10**5
        or sentence.forms(match.at - 1, match.at) in (["#"], ["v"], ["version"])
        or following in (["%"], ["/"], ["hours"], ["hour"], ["h"], ["days"], ["minutes"], ["nights"], ["evenings"])
        or (
            not (_OTHERS | {"<K>"}).isdisjoint(sentence.forms(match.end + 1, match.end + 3))
            and sentence.forms(match.end, match.end + 1) in (["at"], ["of"], ["in"])
        )
        or _ratio(sentence, match.at)
    ):
        return
    if fact == "paid_people" and (
        sentence.blocked[match.at] == OVER
        or (match.start and sentence.tokens[match.start - 1].form in ("#", "volunteer", "other", "key", "unpaid"))
    ):
        return
    if fact == "paid_people" and (not sentence.words.isdisjoint(SPARE | VACANT) or of_another(sentence, match.start)):
        return
    if fact == "paid_people" and any(f in CLASSES["UNPAID"] for f in sentence.forms(match.at, match.end + 2)):
        return
    if fact in ("volunteers", "key_people") and sentence.used[match.at]:
        return
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
    if not match.frame.field.endswith(".half") and sentence.forms(match.end, match.end + 2) in (
        ["half", "time"],
        ["part", "time"],
    ):
        return
    if match.frame.field == "paid_people.fte" and sentence.forms(match.end, match.end + 1) == ["each"]:
        heads = [t.value[0] for t in sentence.tokens[max(0, match.at - _NEAR_BY) : match.at] if t.kind == "number"]
        value *= heads[-1] if heads else 2 if " and me " in sentence.tape or " and i " in sentence.tape else 0
        if not value:
            return
    if fact == "paid_people" and match.frame.field != "paid_people.fte":
        value *= part_of_each(sentence, match.end)
    rank = _RANKS.get(match.frame.field, 1) if value != Decimal("0.5") else 1
    if (
        fact == "paid_people"
        and rank == 1
        and any(f in CLASSES["PAIDWORD"] | CLASSES["EMPLOYEE"] for f in sentence.forms(match.start, match.end))
    ):
        rank = 2
    if fact == "paid_people":
        value, rank = _with_the_list(match, sentence, ledger, value, rank)
    ledger.say(fact, rounded(value), sentence, match.start, match.end, rank)


def _ratio(sentence: Sentence, at: int) -> bool:
    """``95:5``, and ``of the five``: whether a number is one of two, or that of which another is a part."""
    before = sentence.tokens[max(0, at - 3) : at]
    if [t.kind for t in before[:1]] == ["number"] and [t.form for t in before[1:]] in _OF_THEM:
        return True
    return sentence.forms(at + 1, at + 3) == [":", "<N>"]


_OF_THEM = (["of", "the"], ["of", "our"], ["of", "its"], ["of", "their"])
_IN_LIST = 10
_NEAR_BY = 8


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
    if (
        match.value is None
        or sentence.used[match.at]
        or any(f in CLASSES["UNPAID"] for f in sentence.forms(0, len(sentence.tokens)))
    ):
        return
    value = match.value.value[0]
    start, end = sentence.segment(match.start)
    words = [f for f in sentence.forms(start, end) if f not in _BESIDE_PEOPLE]
    plain = words == ["<N>", sentence.tokens[match.end - 1].form] and sentence.forms(end, end + 1) not in _TOLD_OF
    if value != int(value) or (money and plain):
        ledger.say("paid_people", rounded(value), sentence, match.start, match.end, 1)


_BESIDE_PEOPLE = frozenset(", ( ) - and ~ • | : now today currently total altogether in we 're are of".split())
_TOLD_OF = (["who"], ["that"], ["which"], ["whose"])
_STEWARDS = (
    ("foundation", "foundation stiftung conservancy trust fondation fundación"),
    ("university", "university universität universidad université institute college eth"),
    ("public_body", "ministry agency government council city library broadcaster department"),
)


def _word(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    fact = match.frame.field.split(".")[0]
    if match.frame.field == "steward.named":
        named = match.value.value if match.value else None
        if not isinstance(named, Named):
            return
        words = named.name.casefold().split()
        value = next((v for v, listed in _STEWARDS if any(w in listed.split() for w in words)), None)
        if value:
            ledger.say(fact, value, sentence, match.start, match.end)
        return
    ledger.say(fact, match.frame.says, sentence, match.start, match.end)
