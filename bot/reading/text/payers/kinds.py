"""What is said of a payer elsewhere than beside it: its kind by what it gives (``its sponsorship ends``), and what it
shares with another (``X and Y pay dues``)."""

from itertools import pairwise

from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.left_over import Here, places
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.table_manner import COMMITMENTS, NO_CONTRACT
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
        if not sentence.question:
            _bind(sentence, here, before)
        before = [payer for _, payer in here] or before
    for payer in ledger.payers:
        name = payer.origins["name"]
        led = name.sentence.forms(name.start - _NEAR, name.start)
        if led[1:] == ["led", "by"] and led[0] in _ROUND:
            payer.values.setdefault("kind", "venture_capital")
        if payer.values.get("kind") == "compute_credits":
            payer.values["in_kind"] = True


_ROUND = frozenset("<M> <K> round seed raise funding".split())
_JOINS = (["and"], ["&"], [","], [",", "and"], ["and", "the"], [",", "the"])
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
        led = sentence.forms(i - 1, i)
        given = token.kind == "source" and token.value.kind in _GIVEN and not _THEIRS.isdisjoint(led)
        if given and (led == ["as"] or token.value.phrase not in ROLES):
            spoken[0].values["kind"] = token.value.kind
            spoken[0].origins["kind"] = Origin(sentence, i, i + 1)
            return


_RENEWS = frozenset(
    "renew renewed renewing renews extend extended extending extends prolong prolonged prolonging prolongs".split()
)
_BOTH = frozenset("both neither either".split())
_THEY = frozenset("they it he she either neither".split())
_UNBOUND = frozenset("<K> talks draft offer offers offered asked employment side party '".split())


def _bind(sentence: Sentence, here: Here, before: list[Payer]) -> None:
    """``is not prolonging the contract``, ``they can ask for them back any time``, ``yearly contracts, both``: how
    those who are spoken of are bound, whatever is denied or wished beside it."""
    spoken = [payer for _, payer in here] or before
    both = len(spoken) == _TWO and not _BOTH.isdisjoint(sentence.words)
    left = [p for p in spoken if "commitment" not in p.values and not p.name.islower()]
    if not left or (len(spoken) > 1 and not both) or not _UNBOUND.isdisjoint(t.form for t in sentence.tokens):
        return
    for value, pattern in COMMITMENTS:
        match = pattern.search(sentence.tape) if value in ("at_will", "contract") else None
        if match is None:
            continue
        at, renews = sentence.index(match.start() + 1), not _RENEWS.isdisjoint(sentence.words)
        led = sentence.forms(max(0, at - _FAR), at + 1)
        if value == "at_will" and _THEY.isdisjoint(led):
            return
        if value == "contract" and (not (renews or both or (here and not sentence.blocked[at]))):
            return
        for payer in () if value == "contract" and NO_CONTRACT.search(sentence.tape) else left:
            payer.values["commitment"] = value
            payer.origins["commitment"] = Origin(sentence, at, sentence.index(match.end()))
        return


_TWO, _NEAR, _FAR = 2, 3, 8
