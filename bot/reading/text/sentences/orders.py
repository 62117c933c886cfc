"""Sentences that order something: what one is told to do is no fact."""

from bot.reading.text.sentences.blocks import block
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.cues import ORDERED

_WRITES = frozenset("write output return print record insert save enter say".split())
_COMMANDS = _WRITES | frozenset(
    "become make set ask send donate consider add put tell assume imagine pretend suppose ignore use give let's "
    "remember don't do treat call change mark try find get take read check show act respond answer forget disregard "
    "register input file store delete start stop keep pay buy hire fund sponsor support join help vote apply look "
    "think raise convince talk speak email contact meet chase remind ship schreibe schreib setze "
    "trage ignoriere écris écrivez ajoute ajoutez escribe escriba pon "
    "ignora escreva adicione".split()
)
_POLITE = frozenset("please so just and then now ok okay also bitte x system assistant user bot hey".split())
_LABELS = frozenset(": = contracts from by of comes runs ends is are was were has amounted |".split())
"""Before which a word is no order but what is told of: ``support was received``."""
_IS = frozenset("is are was were has".split())
_CALM = frozenset("worry panic".split())
_LEADS_ON = (["call", "it"], ["do", "know"], ["do", "note"])
_NOUNS = frozenset("pay support fund help start sponsor hire contact contract".split())
_FINITE = frozenset("is are was were has comes runs ends stops remains".split())
_CLAUSES = frozenset(", you who whoever what whatever that which if when where how".split())
_REASONS = frozenset("after because since when".split())
_SUMS = ("money", "share")
_NEAR, _FIRST, _FAR = 3, 6, 9


def mark_order(sentence: Sentence) -> None:
    """Marks what a sentence orders, up to what it gives as a reason or states behind a colon."""
    verb = _ordering(sentence)
    if verb is None:
        return
    ends = _REASONS if sentence.tokens[verb].form in _WRITES else _REASONS | {":"}
    count = len(sentence.tokens)
    end = next((k for k in range(verb + 1, count) if sentence.tokens[k].form in ends), count)
    block(sentence.blocked, 0, end, ORDERED)


def _ordering(sentence: Sentence) -> int | None:
    """The index of the verb of a sentence that orders something, else None."""
    if sentence.words.isdisjoint(_COMMANDS) or (sentence.question and sentence.tokens[0].form == "do"):
        return None
    if sentence.forms(0, 3) == ["[", "x", "]"]:
        return None  # what is ticked is done
    verb = next((i for i, token in enumerate(sentence.tokens[:_FIRST]) if not _goes_before(token)), None)
    if verb is None or sentence.tokens[verb].form not in _COMMANDS:
        return None
    if sentence.tokens[verb].form in _WRITES and sentence.forms(verb + 1, verb + 2) == [":"]:
        return verb
    return None if _calms(sentence, verb) or _labels(sentence, verb) else verb


def _goes_before(token: Token) -> bool:
    """Whether a word or mark may stand before the verb of an order."""
    return token.form in _POLITE or token.kind == "line" or (token.kind == "mark" and token.form != "=")


def _calms(sentence: Sentence, verb: int) -> bool:
    """``don't panic``, ``call it 40k``: whether what looks like an order leads to what is so."""
    return not _CALM.isdisjoint(sentence.forms(verb + 1, verb + 3)) or sentence.forms(verb, verb + 2) in _LEADS_ON


def _labels(sentence: Sentence, verb: int) -> bool:
    """``support: 5k``, ``file storage: 300 EUR``, ``pay for the two is safe``, ``start-up of ten``: whether what looks
    like an order is what a sum is for, or what is told of."""
    form, after = sentence.tokens[verb].form, sentence.tokens[verb + 1 : verb + 1 + _NEAR]
    noun = form in ("pay", "support") and not _IS.isdisjoint(sentence.forms(*sentence.segment(verb)))
    if noun or (after and (after[0].kind == "money" or after[0].form in _LABELS)):
        return True
    words = [f for f in sentence.forms(verb + 1, verb + _FAR) if f != "-"]
    finite = next((n for n, f in enumerate(words) if f in _FINITE), 0)
    if (form in _NOUNS and finite and _CLAUSES.isdisjoint(words[:finite])) or [form, *words[:2]] == [
        "start",
        "up",
        "of",
    ]:
        return True
    if form == "support" and any(t.kind in _SUMS or (t is after[0] and t.kind == "number") for t in after):
        return True
    return [token.form for token in after[1:2]] == [":"] and form not in _WRITES and "<M>" in sentence.words
