"""A plan to earn that no frame has read: something that may be sold beside words for how far it has come."""

from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import POSSIBLE, WISHED
from bot.reading.text.words.phrases import pairs, phrase_end, phrases

_SOLD = frozenset("hosted_service enterprise_support enterprise_edition services".split())
_NO_SALE = (
    "nothing for sale, nothing is for sale, nothing here is for sale, nothing to sell, nothing to buy here, "
    "nothing here to buy, nothing you can buy, no price list"
)
_OFFERS = phrases(
    pairs(
        "paid hosted enterprise premium pro commercial managed cloud",
        "support tier plan version hosting edition service cloud product app feature api course offering licence",
    ),
    pairs("selling sell", "licences licenses support hosting anything"),
    "hosted inference, paid ~ app, paid add on, commercial license, support contracts, hosting, saas, subscriptions, "
    "subscription, marketplace, certification, training courses",
    _NO_SALE,
)
_NONE = phrases(
    pairs("isn't aren't not never nor", "planned intended foreseen envisaged"),
    pairs("no don't doesn't", "plan plans intention intentions intend"),
    "ruled out",
    _NO_SALE,
)
"""Words that say there is no plan to sell anything, where nothing is sold."""
_CHANGES = frozenset("change move moving migrate switch drop stop end yet except".split())
_STAGES = (
    (
        "pilot",
        phrases("pilot, pilots, piloting, beta, trial, trials, trialling, trialing, early access, test customers"),
        ("", WISHED),
    ),
    (
        "idea",
        phrases(
            "idea, ideas, slideware, vapourware, vaporware, powerpoint, slides, napkin, whiteboard, on paper, "
            "someday, one day, considering, thinking about, thinking of, thought about, thought of, mulling, "
            "pondering, exploring, toying with, playing with, drawing board, concept, sketch, sketched, in a drawer, "
            "deck, not built, nothing built, planned, roadmap, daydream, might sell, might offer, could sell, want to "
            "sell, wants to sell, hope to sell "
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
    forms = sentence.forms(0, len(sentence.tokens))
    sold = any(payer.values.get("kind") in _SOLD for payer in ledger.payers)
    for start, token in enumerate(sentence.tokens):
        offer = token.kind == "source" and token.value.kind in _SOLD
        if not offer and token.form not in _OFFERS:
            continue
        end = start + 1 if offer else phrase_end(forms, start, _OFFERS)
        around = forms[max(0, start - _NEAR) : end + _NEAR]
        if (
            end
            and not sold
            and _CHANGES.isdisjoint(around)
            and any(phrase_end(around, i, _NONE) for i in range(len(around)))
        ):
            ledger.say("revenue_plan", "none", sentence, start, end, rank=0)
            return
        if not end or not _AGAINST.isdisjoint(around):
            continue
        for value, words, moods in _STAGES:
            if sentence.blocked[start] in moods and any(phrase_end(around, i, words) for i in range(len(around))):
                ledger.say("revenue_plan", value, sentence, start, end, rank=0)
                return
