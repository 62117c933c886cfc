"""Ways of earning that no word for payers tells: what a verb of living or of charging is done by (``we live off
translation jobs``, ``we charge for hosting``), by classes of nouns."""

from itertools import pairwise

from bot.reading.text.names.sources import Source
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.lived_on import AGAINST
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.unnamed import kind_by_words
from bot.reading.text.sentences.sentences import Sentence

_WORK = frozenset(
    "jobs gigs migration migrations install installs installation installations translation translations "
    "repair repairs audit audits porting integration integrations customisation customization deployments assignments "
    "commission commissions builds engagements rollouts conversions setups lectures talks lessons tutoring classes "
    "prototypes editing proofreading typesetting retraining annotation fine-tuning consultations inspections".split()
)
"""What is done for money."""
_LIVES = frozenset(
    "live lives living survive survives survived scrape afloat ourselves itself feed feeds earn earns earned eat "
    "subsist".split()
)
_MONEY = frozenset("income revenue money bread wages salaries salary rent lights bills going funded financed".split())
"""What one lives on, and what comes from it; money is spent on others."""
_SELLERS, _BUYERS = (
    frozenset("we i they company firm".split()),
    frozenset("customers clients users people who teams firms".split()),
)
_CHARGES = (
    dict.fromkeys("charge charges sell sells bill bills".split(), _SELLERS)
    | dict.fromkeys("pay pays paying".split(), _BUYERS)
    | {"paid": frozenset("get gets getting got am are is being".split())}
)
"""Verbs of charging and of buying, each with what stands before it where it is the project that earns."""
_ELSEWHERE = frozenset("in at to".split())
_GETS_BY = (["get", "by"], ["gets", "by"], ["getting", "by"])
_SAID = _LIVES | _MONEY | _CHARGES.keys() | {"get", "gets", "getting"}
_BY = frozenset("off on by with from through via of".split())
_LIGHT = frozenset("also now just only simply mostly still".split())
_FAR, _NEAR, _BESIDE = 9, 4, 2


def read_earned(sentence: Sentence, ledger: Ledger) -> None:
    """Notes the ways of earning of a sentence."""
    if sentence.question or sentence.words.isdisjoint(_SAID):
        return
    for i, token in enumerate(sentence.tokens):
        kind = _kind(token.form) if token.kind == "word" and not sentence.blocked[i] and not sentence.used[i] else None
        if kind is None or _kind("".join(sentence.forms(i + 1, i + 2))) or not _is_earned(sentence, i):
            continue
        if any(p.values.get("kind") == kind for p in ledger.payers):
            continue
        buyers = [p for p in ledger.payers if p.name.islower() and "kind" not in p.values and _is_in(p, sentence)]
        payer = buyers[0] if buyers else ledger.payer(Mention(i, i + 1, None, Source(kind, token.form)), sentence)
        payer.values["kind"] = kind


def _kind(word: str) -> str | None:
    kind = "services" if word in _WORK else kind_by_words(word) if word else None
    return kind if kind != "volunteer_labor" else None


def _is_in(payer: Payer, sentence: Sentence) -> bool:
    return "name" in payer.origins and payer.origins["name"].sentence is sentence


def _is_earned(sentence: Sentence, i: int) -> bool:
    """Whether words of living on it or of charging for it stand before a noun, and none against it."""
    said = sentence.tokens[max(0, i - _FAR) : i]
    lead = [t.value.phrase if t.kind == "source" else t.form for t in said if t.form not in _LIGHT]
    if "<P>" in lead + sentence.forms(i + 1, i + _NEAR):
        return False  # "X lives off its audits", "derives from one licensing agreement with X"
    if lead[-1:] == ["day"] or not AGAINST.isdisjoint(lead + sentence.forms(i + 1, i + 1 + _BESIDE)):
        return False
    at = next((k for k in reversed(range(len(lead))) if lead[k] in _BY or lead[k] == "for"), len(lead))
    verbs = lead[max(0, at - _NEAR) : at]
    if lead[at : at + 1] == ["for"] or at == len(lead):
        return any(a in _CHARGES.get(b, ()) for a, b in pairwise(verbs))
    if not _ELSEWHERE.isdisjoint(lead[at:]) or "nothing" in verbs or lead[at - 1 : at + 1] == ["comes", "with"]:
        return False
    comes = not _MONEY.isdisjoint(verbs) and (lead[at] != "on" or "going" in verbs)
    return comes or not _LIVES.isdisjoint(verbs) or verbs[-2:] in _GETS_BY
