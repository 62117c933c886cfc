"""Single facts of a sentence: amounts, people, time, words, and the next training run."""

from bot.reading.text.facts.crew import read_crew
from bot.reading.text.facts.payrolls import read_payrolls
from bot.reading.text.facts.people import read_people
from bot.reading.text.facts.runway import read_runway
from bot.reading.text.facts.sums import read_amount
from bot.reading.text.facts.table_money import MONEY
from bot.reading.text.facts.table_people import PEOPLE
from bot.reading.text.facts.table_words import WORDS
from bot.reading.text.facts.training import read_run
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.payers.table_likely import OCCASIONS
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import HOSTS
from bot.reading.text.words.cues import DENIED

_FIGURES = frozenset(("<M>", "<N>", "<T>"))
"""One of these stands in every frame of money and of the time that it lasts."""


def read_facts(
    sentence: Sentence, ledger: Ledger, currency: str | None, run: bool, money: bool, rate: str | None = None
) -> None:
    """Notes the single facts of a sentence. ``run`` says that a training run is spoken of, ``money`` that the text
    speaks of money or of a company, so that people are those who are paid; ``rate`` is the period that a head gives to
    all amounts."""
    if run:
        read_run(sentence, ledger, currency)
    for match in () if sentence.words.isdisjoint(_FIGURES) else MONEY.matches(sentence):
        if any(sentence.used[match.start : match.end]) and sentence.used[match.at]:
            continue
        if match.frame.field.startswith("runway"):
            read_runway(match, sentence, ledger)
        elif run and match.frame.field == "monthly_cost" and not _has_period(match):
            continue  # what a run costs
        elif match.frame.field in ("monthly_cost", "reserves"):
            read_amount(match, sentence, ledger, currency, rate)
    for match in PEOPLE.matches(sentence):
        read_people(match, sentence, ledger, money)
    read_crew(sentence, ledger)
    read_payrolls([sentence], ledger, 2)
    for match in WORDS.matches(sentence):
        _word(match, sentence, ledger)


def _has_period(match: Match) -> bool:
    return match.value is not None and match.value.kind == "money" and match.value.value.period is not None


_SOLD = frozenset(("hosted_service", "enterprise_support", "enterprise_edition", "services", ""))
_TRIALS = frozenset("pilot piloting piloted beta trial trialled trialling testing".split())
_DROPPED = frozenset("against dropped abandoned shelved rejected dismissed scrapped buried".split())
_STEWARDS = (
    ("foundation", HOSTS | {"stichting", "trust"}),
    (
        "university",
        frozenset("university universität universidad universidade université institute institut college eth tu uni "
                  "hochschule".split()),
    ),
    (
        "public_body",
        frozenset("ministry agency government council city town stadt ministerium ville mairie ayuntamiento prefeitura "
                  "library broadcaster department administration office commission".split()),
    ),
)  # fmt: skip


def _belied(match: Match, fact: str, sentence: Sentence) -> bool:
    """Whether what is planned is no product or was let go, or a "two-person shop" is nobody's alone."""
    inside = sentence.tokens[match.start : match.end]
    if fact == "revenue_plan":
        sources = [t.value.kind for t in inside if t.kind == "source"]
        shows = any(t.kind == "source" and t.value.phrase in OCCASIONS for t in inside)
        dropped = match.frame.says == "idea" and not _DROPPED.isdisjoint(sentence.forms(match.end, match.end + 20))
        return dropped or shows or (sources != [] and _SOLD.isdisjoint(sources))
    return match.frame.says == "individual" and any(t.kind == "number" and t.value[0] > 1 for t in inside)


def _word(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    fact = match.frame.field.split(".")[0]
    none = match.frame.says == "idea" and ledger.facts.get(fact) == "none" and sentence.blocked[match.start] == DENIED
    if none or _belied(match, fact, sentence):
        return  # "no plans to sell hosting"
    if match.frame.field in ("steward.named", "steward.host"):
        named = match.value.value if match.value else None
        said = ledger.origins.get(fact)
        if not isinstance(named, Named) or (
            said and said.sentence is sentence and said.start <= match.start < said.end
        ):
            return  # what stands behind a name says more than the name
        words = named.name.casefold().split()
        value = next((v for v, listed in _STEWARDS if not listed.isdisjoint(words)), None)
        if value and (match.frame.field == "steward.named" or value == "foundation"):
            ledger.say(fact, value, sentence, match.start, match.end)
        return
    says = (
        "pilot" if match.frame.says == "idea" and _tried(sentence.forms(match.end, match.end + 4)) else match.frame.says
    )
    ledger.say(fact, says, sentence, match.start, match.end)


def _tried(behind: list[str]) -> bool:
    """``(pilot with 3 clinics)``: whether what is planned is said to be tried already."""
    if behind[1:2] in (["in"], ["now"], ["a"], ["currently"]):
        behind = [behind[0], *behind[2:]]
    return behind[:1] != [] and behind[0] in "(,-–—:" and not _TRIALS.isdisjoint(behind[1:2])
