"""A plan to earn that no frame has read: something that may be sold beside words for how far it has come."""

from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import POSSIBLE, WISHED
from bot.reading.text.words.phrases import phrase_end, phrases

_SOLD = frozenset("hosted_service enterprise_support enterprise_edition services".split())
_OFFERS = phrases(
    "paid support, paid tier, paid plan, paid version, paid hosting, paid edition, paid service, paid cloud, "
    "paid product, hosted version, hosted service, hosted product, hosted tier, hosted plan, hosted edition, "
    "enterprise tier, enterprise edition, enterprise version, enterprise plan, enterprise product, premium tier, "
    "premium version, premium plan, pro version, pro tier, pro plan, pro edition, commercial version, "
    "commercial edition, commercial licence, commercial license, commercial offering, managed service, "
    "managed hosting, managed version, cloud version, cloud service, cloud offering, support contracts, hosting, "
    "saas, subscriptions, subscription, marketplace, certification, training courses"
)
_STAGES = (
    (
        "pilot",
        phrases("pilot, pilots, piloting, beta, trial, trials, trialling, trialing, early access, test customers"),
        ("", WISHED),
    ),
    (
        "idea",
        phrases(
            "idea, ideas, slides, napkin, whiteboard, on paper, someday, one day, considering, thinking about, "
            "thinking of, thought about, thought of, mulling, pondering, exploring, toying with, playing with, "
            "drawing board, concept, sketch, sketched, in a drawer, deck, not built, nothing built, planned, roadmap, "
            "daydream, might sell, might offer, could sell, want to sell, wants to sell, hope to sell"
        ),
        ("", WISHED, POSSIBLE),
    ),
)
"""How far a plan has come, the words that say so, and the moods in which they do."""
_AGAINST = frozenset(
    "no not never nothing customer customers they he she sponsor sponsors bank you your release rc if their them data "
    "shares rejected dropped abandoned against shelved weights stake company logo name domain ads".split()
)
_NEAR = 6
_FIRST_WORDS = frozenset((*_OFFERS, "<K>"))


def read_plan(sentence: Sentence, ledger: Ledger) -> None:
    """Notes what the words alone say of a plan to earn, where nothing is noted yet."""
    if "revenue_plan" in ledger.facts or sentence.question or _FIRST_WORDS.isdisjoint(sentence.words):
        return
    forms = [t.form for t in sentence.tokens]
    for start, token in enumerate(sentence.tokens):
        offer = token.kind == "source" and token.value.kind in _SOLD
        end = start + 1 if offer else phrase_end(forms, start, _OFFERS)
        around = forms[max(0, start - _NEAR) : end + _NEAR]
        if not end or not _AGAINST.isdisjoint(around):
            continue
        for value, words, moods in _STAGES:
            if sentence.blocked[start] in moods and any(phrase_end(around, i, words) for i in range(len(around))):
                ledger.say("revenue_plan", value, sentence, start, end, rank=0)
                return
