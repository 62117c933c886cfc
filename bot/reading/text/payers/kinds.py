"""What is said of a payer elsewhere than beside it: its kind by what it gives (``its sponsorship ends``), and what it
shares with another (``X and Y pay dues``)."""

from itertools import pairwise

from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.left_over import Here, places
from bot.reading.text.payers.mention import Mention
from bot.reading.text.sentences.sentences import Sentence


def tell_kinds(found: list[Sentence], ledger: Ledger) -> None:
    """Gives payers the kinds and terms that are told of them apart from them."""
    named, before = places(ledger), list[Payer]()
    for sentence in found:
        here = named.get(id(sentence), [])
        if "<P>" in sentence.words:
            _share(sentence, ledger)
        if "<K>" in sentence.words and not sentence.question:
            _by_gift(sentence, here, before)
        before = [payer for _, payer in here] or before
    for payer in ledger.payers:
        if payer.values.get("kind") == "compute_credits":
            payer.values["in_kind"] = True


_JOINS = (["and"], ["&"], [","], [",", "and"])
_PLURAL = frozenset("pay give put have are both give provide fund share cover contribute each all".split())


def _share(sentence: Sentence, ledger: Ledger) -> None:
    """``X and Y pay dues``, ``X and Y have signed contracts``: what is told of the last of a row is told of all."""
    names = [i for i, t in enumerate(sentence.tokens) if t.kind == "name"]
    row = [(i, ledger.find(Mention(i, i + 1, sentence.tokens[i].value, None))) for i in names]
    for (i, first), (k, last) in reversed(list(pairwise(row))):
        if not (first and last) or sentence.forms(i + 1, k) not in _JOINS:
            continue
        if sentence.forms(k + 1, k + 2) not in _JOINS and _PLURAL.isdisjoint(sentence.forms(k + 1, k + 3)):
            continue
        for field in ("kind", "commitment"):
            origin = last.origins.get(field)
            if origin and origin.sentence is sentence and origin.end > k + 1 and field not in first.values:
                first.values[field], first.origins[field] = last.values[field], origin


_GIVEN = frozenset(("sponsorship", "membership_dues"))
_THEIRS = frozenset("its their his the 's no as".split())


def _by_gift(sentence: Sentence, here: Here, before: list[Payer]) -> None:
    """``its sponsorship ends``, ``as sponsor``: gives the one payer who is spoken of the kind of what it gives."""
    spoken = [payer for _, payer in here] or before
    if len(spoken) != 1 or "kind" in spoken[0].values or not spoken[0].named:
        return
    for i, token in enumerate(sentence.tokens):
        if token.kind == "source" and token.value.kind in _GIVEN and not _THEIRS.isdisjoint(sentence.forms(i - 1, i)):
            spoken[0].values["kind"] = token.value.kind
            spoken[0].origins["kind"] = Origin(sentence, i, i + 1)
            return
