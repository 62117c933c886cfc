"""Kinds that no pattern gave: of those who give machines, and of all in a row of whom one is said to be of a kind."""

from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.mention import Mention
from bot.reading.text.sentences.sentences import Sentence

_COMPUTES = frozenset(
    "gpu gpus tpu tpus compute computing node nodes cluster clusters supercomputer supercomputing hpc slice allocation "
    "pod accelerators h100s a100s mainframe rechenzeit core-hours machine partition quota".split()
)
"""What is calculated on: who gives it gives compute, whatever else it is."""
_OF_A_ROW = frozenset(("membership_dues", "sponsorship"))
_JOINS = ([","], ["and"], ["&"], ["plus"])


_GIFTS = frozenset("sponsorship award grant fellowship stipend subsidy donation membership".split())
_PUBLIC = ("government_grant", "foundation_grant")


def take_up_gifts(ledger: Ledger) -> None:
    """``Hollis has written to us: its sponsorship of 6,000 ends``: gives what is only called by what it is to the one
    who is named beside it; a grant also takes the name of the only office or foundation there."""
    for payer in [p for p in ledger.payers if not p.named and p.name in _GIFTS]:
        sentence, start = payer.origins["name"].sentence, payer.origins["name"].start
        named = [i for i, t in enumerate(sentence.tokens) if t.kind == "name" and not sentence.blocked[i]]
        known = [p for i in named if (p := _payer_at(sentence, i, ledger))]
        if len(known) == 1 and not _ITS.isdisjoint(sentence.forms(start - 1, start)):
            known[0].values = payer.values | known[0].values
            known[0].origins = payer.origins | known[0].origins
            known[0].share = known[0].share or payer.share
            ledger.payers.remove(payer)
        elif len(named) == 1 and not known and (value := sentence.tokens[named[0]].value).kind in _PUBLIC:
            payer.name, payer.named, payer.entry, payer.values["kind"] = value.name, True, value.entry, value.kind


_ITS = frozenset("its their his her the whose".split())


def read_kinds(found: list[Sentence], ledger: Ledger) -> None:
    """Gives their kind to the payers of a text that have none by a pattern."""
    for payer in ledger.payers:
        origin = payer.origins.get("in_kind") or payer.origins.get("name")
        given = payer.values.get("in_kind") and payer.values.get("kind") in (None, "government_grant")
        if given and origin and not origin.sentence.words.isdisjoint(_COMPUTES):
            payer.values["kind"] = "compute_credits"
    for sentence in found:
        for i in range(len(sentence.tokens) - 1, 1, -1):
            if sentence.tokens[i].kind == "name" and sentence.forms(i - 1, i) in _JOINS:
                _share_kind(_payer_at(sentence, i, ledger), _payer_at(sentence, i - 2, ledger))


def _payer_at(sentence: Sentence, i: int, ledger: Ledger) -> Payer | None:
    value = sentence.tokens[i].value
    return ledger.find(Mention(i, i + 1, value, None)) if isinstance(value, Named) else None


def _share_kind(last: Payer | None, before: Payer | None) -> None:
    """``Bosch and Ericsson pay dues``: what is said of the last of a row is so of the one before it."""
    if last and before and last.values.get("kind") in _OF_A_ROW:
        before.values.setdefault("kind", last.values["kind"])
