"""The currency of amounts that have none beside them: ``all EUR``, ``(Swiss francs)``, ``euros obviously``."""

from bot.domain.fields import CURRENCIES
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.amounts import currency_at

_PLAIN = frozenset("EUR USD GBP CHF SEK NOK DKK PLN CZK JPY INR CNY BRL AUD NZD SGD HKD ZAR HUF".split())
"""Codes that are no other word in capitals."""
_BOOKS = frozenset(
    "we our books budget budgets accounts figures amounts sums numbers everything all costs count counted counts "
    "reckon report keep kept stated quoted denominated thread ledger".split()
)
_LEADS = frozenset("all both in ( so".split())
_BESIDE = frozenset(
    "all both in so everything everywhere amounts amount figures numbers sums values stated given shown are is being "
    "the that this it these those obviously naturally throughout always mind you btw currency ours our of course "
    "clearly ofc obvs duh lol each every here etc only not dollars sorry alles toutes todo tudo".split()
)


def said_alone(sentence: Sentence) -> str | None:
    """The currency that stands for itself: a code, or a word for money with no more than a few words of its kind."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.kind not in ("word", "mark"):
            continue
        code, end = currency_at(tokens, i)
        if token.value in _PLAIN:
            return str(token.value)
        if token.value in CURRENCIES and i and tokens[i - 1].form in _LEADS:
            return str(token.value)
        if code and _alone(sentence, i, end):
            return code
    return said_of_books(sentence) or None


def said_of_books(sentence: Sentence) -> str | None:
    """The currency in which a clause says that all is counted (``our books are in US dollars``), "" for kroner, of
    which there are several."""
    for i, token in enumerate(sentence.tokens[1:], 1) if "in" in sentence.words else ():
        if token.kind == "word" and sentence.tokens[i - 1].form == "in":
            code, _ = currency_at(sentence.tokens, i)
            if code is not None and not _BOOKS.isdisjoint(sentence.forms(*sentence.segment(i))):
                return code
    return None


def _alone(sentence: Sentence, i: int, end: int) -> bool:
    """Whether the segment of a currency in words says nothing else."""
    start, stop = sentence.segment(i)
    others = (*sentence.tokens[start:i], *sentence.tokens[end:stop])
    return all(t.kind == "mark" or t.form in _BESIDE for t in others)
