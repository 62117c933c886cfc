"""Single facts of a sentence: amounts, people, time, words, and the next training run."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.classes import CLASSES, OF_ALL, PARTS
from bot.reading.text.cues import OVER
from bot.reading.text.frames import Match
from bot.reading.text.headcount import SPARE, half_more, measured, of_another, part_of_each
from bot.reading.text.known import Named
from bot.reading.text.ledger import Ledger
from bot.reading.text.numerals import Amount
from bot.reading.text.sentences import Sentence
from bot.reading.text.table_money import MONEY
from bot.reading.text.table_people import PEOPLE
from bot.reading.text.table_words import WORDS
from bot.reading.text.training import read_run

_MONTHS = {"month": 1, "quarter": 3, "year": 12}
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
    "policy target goal requirement contract grant required aim minimum notice lease warranty trial".split()
)


def read_facts(sentence: Sentence, ledger: Ledger, currency: str | None, run: bool, money: bool) -> None:
    """Notes the single facts of a sentence. ``run`` says that a training run is spoken of, ``money`` that the text
    speaks of money or of a company, so that people are those who are paid."""
    if run:
        read_run(sentence, ledger, currency)
    for match in MONEY.matches(sentence):
        if any(sentence.used[match.start : match.end]) and sentence.used[match.at]:
            continue
        if match.frame.field == "runway":
            _runway(match, sentence, ledger)
        elif match.frame.field in ("monthly_cost", "reserves"):
            _amount(match, sentence, ledger, currency)
    for match in PEOPLE.matches(sentence):
        _people(match, sentence, ledger, money)
    for match in WORDS.matches(sentence):
        _word(match, sentence, ledger)


def _amount(match: Match, sentence: Sentence, ledger: Ledger, currency: str | None) -> None:
    token = match.value
    if token is None or _of_a_part(match, sentence):
        return
    amount = token.value if token.kind == "money" else Amount(token.value[0], token.value[1], None)
    if token.kind == "number" and (amount.low < _LEAST_BARE or _counts(sentence, match.at)):
        return
    if amount.currency not in (None, currency):
        return
    period = amount.period or _period(match, sentence)
    if match.frame.field == "reserves":
        if (
            amount.period in _MONTHS
            or "policy" in sentence.tape
            or (match.start and sentence.tokens[match.start - 1].form in ("credits", "compute"))
        ):
            return
        if {"i", "savings"} <= sentence.words:
            return  # a person's own
        ledger.say("reserves", rounded(amount.low), sentence, match.start, match.end, note=amount.ends)
    elif period in _MONTHS:
        own = (
            2
            if any(f in ("total", "all", "overall", "altogether") for f in sentence.forms(match.start - 2, match.end))
            else 1
        )
        cost = rounded(amount.high / _MONTHS[period])
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
    for i in range(match.start, match.end):
        token = sentence.tokens[i]
        if token.form in CLASSES["COST"] or token.form in _COSTS:
            before = sentence.tokens[i - 1] if i else None
            if before and before.kind == "word" and before.form not in OF_ALL:
                return True
            if before and (before.kind == "source" or (isinstance(before.value, Named) and before.value.known)):
                return True
            if sentence.forms(i + 1, i + 2) in (["for"], ["of"], ["on"], ["per"]) and _names_a_part(sentence, i + 2):
                return True
    return sentence.forms(match.end, match.end + 1) in (["on"], ["for"], ["of"]) and _names_a_part(
        sentence, match.end + 1
    )


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
    return rates[0] if len(set(rates)) == 1 else None


def _runway(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    if match.value is None:
        return
    months, _, _ = match.value.value
    near = sentence.forms(match.start - 4, match.end + 3)
    if any(f in _NO_RUNWAY for f in near) or months > 1200:
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
    if match.frame.field == "people.alone" and not money:
        return
    if match.frame.field == "people.alone":
        _alone(match, sentence, ledger)
        return
    if match.value is None:
        ledger.say(fact, match.frame.says, sentence, match.start, match.end, 2 if fact == "paid_people" else 1)
        return
    value = match.value.value[0]
    if fact == "paying_users_share":
        ledger.say(fact, rounded(value), sentence, match.start, match.end)
        return
    following = sentence.forms(match.at + 1, match.at + 2)
    if sentence.tokens[match.start].form in _PAYS and not _workers(sentence, match):
        return
    if (
        value > 10**5
        or sentence.forms(match.at - 1, match.at) in (["#"], ["v"], ["version"])
        or following in (["%"], ["/"])
    ):
        return
    if fact == "paid_people" and (
        sentence.blocked[match.at] == OVER
        or (match.start and sentence.tokens[match.start - 1].form in ("#", "volunteer", "other", "key", "unpaid"))
    ):
        return
    if fact == "paid_people" and (not sentence.words.isdisjoint(SPARE) or of_another(sentence, match.start)):
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
    if fact == "paid_people" and match.frame.field != "paid_people.fte":
        value *= part_of_each(sentence, match.end)
    rank = _RANKS.get(match.frame.field, 1)
    if (
        fact == "paid_people"
        and rank == 1
        and any(f in CLASSES["PAIDWORD"] | CLASSES["EMPLOYEE"] for f in sentence.forms(match.start, match.end))
    ):
        rank = 2
    ledger.say(fact, rounded(value), sentence, match.start, match.end, rank)


def _alone(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    """``6 people`` between commas, and ``one and a half people``, are those who are paid."""
    if (
        match.value is None
        or sentence.used[match.at]
        or any(f in CLASSES["UNPAID"] for f in sentence.forms(0, len(sentence.tokens)))
    ):
        return
    value = match.value.value[0]
    start, end = sentence.segment(match.start)
    words = [f for f in sentence.forms(start, end) if f not in (",", "(", ")", "-", "and", "~", "•", "|", ":")]
    if value != int(value) or words == ["<N>", sentence.tokens[match.end - 1].form]:
        ledger.say("paid_people", rounded(value), sentence, match.start, match.end, 1)


_SOLD = frozenset(("hosted_service", "enterprise_support", "enterprise_edition", "services", ""))
_HOSTS = "numfocus cncf conservancy spi commonhaus apache eclipse openjs linux foundation stiftung fondation fundación"
_STEWARDS = (
    ("foundation", f"{_HOSTS} stichting trust fundação"),
    (
        "university",
        "university universität universidad universidade université institute institut college eth tu uni hochschule",
    ),
    (
        "public_body",
        "ministry agency government council city library broadcaster department administration office commission",
    ),
)


def _word(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    fact = match.frame.field.split(".")[0]
    sources = [t.value.kind for t in sentence.tokens[match.start : match.end] if t.kind == "source"]
    if fact == "revenue_plan" and sources and _SOLD.isdisjoint(sources):
        return  # what is planned is no product
    if match.frame.field in ("steward.named", "steward.host"):
        named = match.value.value if match.value else None
        if not isinstance(named, Named):
            return
        words = named.name.casefold().split()
        value = next((v for v, listed in _STEWARDS if any(w in listed.split() for w in words)), None)
        if value and (match.frame.field == "steward.named" or value == "foundation"):
            ledger.say(fact, value, sentence, match.start, match.end)
        return
    ledger.say(fact, match.frame.says, sentence, match.start, match.end)
