"""Money that came, grew or went: which source it was, and whether it was one at all."""

from bot.reading.text.names.sources import ROLES
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.table_signals_classes import TWO_FIGURES

_MONEYED = frozenset("<S> <M> <R> year quarter income membership memberships dues donations financial".split())
_PRICES = frozenset("price prices cost costs fee fees".split())


def not_earned(sentence: Sentence, match: Match) -> bool:
    """Whether what grew or shrank is a payer, code, a price or a round of capital, and no income."""
    first, before = sentence.tokens[match.start], sentence.forms(match.start - 4, match.start)
    if before[-1:] in (["fee"], ["fees"]) and first.form not in _PRICES:
        before.pop()  # "fee income"
    if first.form in _PRICES and "to" in sentence.forms(match.end, match.end + 3) and "<M>" in sentence.words:
        return True  # "fees rose to 30 euros"
    if first.kind == "source" and first.value.phrase in ROLES:
        return True
    if sentence.forms(match.start, match.end) == ["giving", "up"]:
        return True
    if first.form == "contributions" and sentence.words.isdisjoint(_MONEYED):
        return True  # of code
    return not _PRICES.isdisjoint(before) or any(
        t.kind == "source" and t.value.kind == "venture_capital" for t in sentence.tokens[match.start : match.end]
    )


def other_way(sentence: Sentence, match: Match) -> bool:
    """``income was 40k, after 55k``: whether the two sums in a match say that the other is so."""
    if match.frame.written != TWO_FIGURES:
        return False
    now, then = [t.value.high or 0 for t in sentence.tokens[match.start : match.end] if t.kind == "money"][:2]
    return now <= then if match.frame.field == "revenue_growing" else now >= then


def of_no_venture(sentence: Sentence, match: Match) -> bool:
    """Whether what closed or failed was another source than a round of capital."""
    inside = sentence.tokens[match.start : match.end]
    sources = [t.value for t in inside if t.kind == "source"]
    if any(t.kind == "money" and t.value.period for t in inside):
        return True  # "puts 30,000 a month into X"
    return bool(sources) and not any(s.kind == "venture_capital" or s.phrase == "crowdfunding" for s in sources)


_TREATS = frozenset("pizza beer coffee snacks cake stickers swag travel ads marketing".split())


def for_a_treat(sentence: Sentence, match: Match) -> bool:
    """``no money for pizza``: whether what there is no money for is nothing that a project lives by."""
    behind = sentence.forms(match.end, match.end + 2)
    return behind[:1] == ["for"] and not _TREATS.isdisjoint(behind[1:])
