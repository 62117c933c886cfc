"""A plan to earn that no frame has read: something that may be sold beside words for how far it has come."""

from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import DENIED, POSSIBLE, WISHED
from bot.reading.text.words.phrases import Phrases, phrase_end, phrases

_SOLD = frozenset("hosted_service enterprise_support enterprise_edition services".split())
_OFFERS = phrases(
    "paid support, paid tier, paid plan, paid version, paid hosting, paid edition, paid service, paid cloud, paid product, "
    "paid add on, paid courses, hosted version, hosted service, hosted product, hosted tier, hosted plan, hosted edition, "
    "enterprise tier, enterprise edition, enterprise version, enterprise plan, enterprise product, enterprise licence, "
    "enterprise license, premium tier, premium version, premium plan, pro version, pro tier, pro plan, pro edition, "
    "commercial version, commercial edition, commercial licence, commercial license, commercial offering, "
    "commercial product, managed service, managed hosting, managed version, managed cloud, cloud version, cloud service, "
    "cloud offering, cloud product, support contracts, support plan, support plans, hosting, saas, subscriptions, "
    "subscription, marketplace, certification, training courses"
)
_IDEA = phrases(
    "idea, ideas, slides, napkin, whiteboard, on paper, someday, one day, considering, thinking about, thinking of, "
    "thought about, thought of, mulling, pondering, exploring, toying with, playing with, drawing board, concept, sketch, "
    "sketched, in a drawer, pitch deck, deck, not built, nothing built, planned, roadmap, daydream, "
    "might sell, might offer, could sell, want to sell, wants to sell, hope to sell"
)
_PILOT = phrases("pilot, pilots, piloting, beta, trial, trials, trialling, trialing, early access, test customers")
_NONE = phrases(
    "no plans ~ to, no plan ~ to, no plans ~ for, no plan ~ for, no intention of, no intention to, no intentions, "
    "not planning to, don't plan to, no wish to, no interest in, don't want to, don't intend to, doesn't intend to, "
    "never, won't ever, will not, won't, nobody wants to"
)
_EARNING = phrases(
    "sell anything, sell, selling, charge anyone, charge for, charging, monetise, monetize, monetising, monetizing, "
    "commercialise, commercialize, earn money, earning money, make money, making money, a business, go commercial, "
    "revenue, commercial"
)
_NO_PLAN = phrases(
    "no business model, no revenue model, no revenue plan, no commercial plans, nothing to sell, nothing for sale, "
    "nothing is for sale, not a business, no commercial arm, no commercial intentions, no monetisation, no monetization"
)
_AGAINST = frozenset(
    "no not never nothing customer customers they he she sponsor sponsors bank you your release rc if their them data "
    "rejected dropped abandoned against shelved shares weights stake company logo name domain ads".split()
)
_NEAR = 6
_FIRST_WORDS = frozenset((*_OFFERS, *_NONE, *_NO_PLAN, "<K>"))


def read_plan(sentence: Sentence, ledger: Ledger) -> None:
    """Notes what the words alone say of a plan to earn, where nothing is noted yet."""
    if "revenue_plan" in ledger.facts or sentence.question or _FIRST_WORDS.isdisjoint(sentence.words):
        return
    forms = [t.form for t in sentence.tokens]
    for start in range(len(forms)):
        for value, end in _plans(sentence, forms, start):
            ledger.say("revenue_plan", value, sentence, start, end, rank=0)
            return


def _plans(sentence: Sentence, forms: list[str], start: int) -> list[tuple[str, int]]:
    if end := phrase_end(forms, start, _NO_PLAN):
        return [("none", end)] if _lives(sentence, start, (DENIED,)) else []
    if end := phrase_end(forms, start, _NONE):
        stop = _next(forms, end, _EARNING, 3)
        return (
            [("none", stop)]
            if stop and _AGAINST.isdisjoint(forms[end : stop + 3]) and _lives(sentence, start, (DENIED, WISHED))
            else []
        )
    offer = sentence.tokens[start].kind == "source" and sentence.tokens[start].value.kind in _SOLD
    end = start + 1 if offer else phrase_end(forms, start, _OFFERS)
    around = forms[max(0, start - _NEAR) : end + _NEAR]
    if not end or not _AGAINST.isdisjoint(around):
        return []
    for value, words, moods in (("pilot", _PILOT, (WISHED,)), ("idea", _IDEA, (WISHED, POSSIBLE))):
        if _lives(sentence, start, moods) and any(phrase_end(around, i, words) for i in range(len(around))):
            return [(value, end)]
    return []


def _lives(sentence: Sentence, start: int, moods: tuple[str, ...]) -> bool:
    return sentence.blocked[start] in ("", *moods)


def _next(forms: list[str], start: int, among: Phrases, near: int) -> int:
    return next((end for i in range(start, min(len(forms), start + near)) if (end := phrase_end(forms, i, among))), 0)
