"""What is said of a payer elsewhere than beside it: its kind by what it gives (``its sponsorship ends``), how it is
bound, and what it shares with another (``X and Y pay dues``)."""

from itertools import pairwise

from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.leaving import leaves
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.left_over import places
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.table_manner import BINDING, COMMITMENTS, NO_CONTRACT
from bot.reading.text.sentences.sentences import Sentence

_ROUND = frozenset("<M> <K> round seed raise funding".split())
_MONEY = frozenset("salary salaries wages employs".split())
_TWO, _NEAR, _FAR = 2, 3, 8


def tell_kinds(found: list[Sentence], ledger: Ledger) -> None:
    """Gives payers the kinds and terms that are told of them apart from them."""
    if not ledger.payers:
        return
    named, before, in_money = places(ledger), list[Payer](), list[Payer | None]()
    for sentence in (s for s in found if not s.question):
        row = [
            (i, ledger.find(Mention(i, i + 1, t.value, None)))
            for i, t in enumerate(sentence.tokens)
            if t.kind == "name"
        ]
        here = [payer for _, payer in named.get(id(sentence), [])]
        _sign(sentence, row, ledger)
        _share(sentence, row)
        _by_gift(sentence, here or before)
        leaves(sentence, here or before)
        _bind(sentence, here or before, bool(here))
        in_money += [] if sentence.words.isdisjoint(_MONEY) else [payer for _, payer in row]
        before = here or before
    _join(ledger)
    for payer in ledger.payers:
        name = payer.origins["name"]
        led = name.sentence.forms(name.start - _NEAR, name.start)
        if led[1:] == ["led", "by"] and led[0] in _ROUND:
            payer.values.setdefault("kind", "venture_capital")
        if payer.values.get("kind") == "compute_credits" and payer not in in_money:
            payer.values["in_kind"] = True


def _join(ledger: Ledger) -> None:
    """``X is parting ways: its sponsorship ends in May``: gives what is said of a gift to the only one who is named."""
    givers = [p for p in ledger.payers if not p.name.islower()]
    for payer in [p for p in ledger.payers if len(givers) == 1 and p.name in _GIFTS]:
        name = payer.origins["name"]
        if name.sentence.forms(name.start - 1, name.start) in (["its"], ["their"]):
            givers[0].values = payer.values | givers[0].values
            givers[0].origins = payer.origins | givers[0].origins
            givers[0].share = givers[0].share or payer.share
            ledger.payers.remove(payer)


_GIFTS = frozenset("sponsorship sponsoring grant award subsidy stipend membership".split())
_JOINS = (["and"], ["&"], [","], [",", "and"], ["and", "the"], [",", "the"])
_PLURAL = frozenset("pay give put have are both provide fund share cover contribute each all hold sign signed".split())


def _sign(sentence: Sentence, row: list[tuple[int, Payer | None]], ledger: Ledger) -> None:
    """``X signed maintenance agreements``, ``X and Y are bound to us by support contracts``: the last who is named
    before a contract is bound by it, which is no payer of its own."""
    for i, token in enumerate(sentence.tokens if "<K>" in sentence.words else ()):
        signed = token.kind == "source" and token.value.phrase.endswith(_PAPERS) and not sentence.blocked[i]
        one = next((payer for k, payer in reversed(row) if payer and k < i), None) if signed else None
        if one and not _SIGNS.isdisjoint(sentence.forms(i - _FAR, i)):
            at = Origin(sentence, i, i + 1)
            paper = next((p for p in ledger.payers if p is not one and p.origins["name"] == at), Payer("", False, {}))
            one.values = {"commitment": "contract"} | paper.values | one.values
            one.origins = {"commitment": at} | paper.origins | one.origins
            ledger.payers = [p for p in ledger.payers if p is not paper]


_PAPERS = ("contract", "contracts", "agreement", "agreements")
_SIGNS = frozenset("signed sign hold holds held bound tied committed obliged".split())


def _share(sentence: Sentence, row: list[tuple[int, Payer | None]]) -> None:
    """``X and Y pay dues``, ``X and Y have signed contracts``: what is told of the last of a row is told of all."""
    several = False
    for (i, first), (k, last) in reversed(list(pairwise(row))):
        after = sentence.forms(k + 1, k + 1 + _NEAR)
        if not (first and last) or sentence.forms(i + 1, k) not in _JOINS:
            several = False
            continue
        joined = after[:1] in _JOINS
        several = (several and joined) or not _PLURAL.isdisjoint([form for form in after if form not in ",)"][:2])
        for field in ("kind", "commitment", "until") if several else ("kind", "commitment") if joined else ():
            origin = last.origins.get(field)
            if origin and origin.sentence is sentence and origin.end > k + 1 and field not in first.values:
                first.values[field], first.origins[field] = last.values[field], origin


_GIVEN = frozenset(("sponsorship", "membership_dues"))
_PAGES = frozenset("page pages tier tiers programme program link button offer packages levels".split())
_THEIRS = frozenset("its their his 's as".split())


def _by_gift(sentence: Sentence, spoken: list[Payer]) -> None:
    """``its sponsorship ends``, ``as sponsor``: gives the one payer who is spoken of the kind of what it gives."""
    if len(spoken) != 1 or not spoken[0].named or "<K>" not in sentence.words:
        return
    gifts = [(i, t) for i, t in enumerate(sentence.tokens) if t.kind == "source" and t.value.kind in _GIVEN]
    for i, token in gifts:
        led = sentence.forms(i - 1, i)
        sponsors = led == ["the"] or (led == ["no"] and sentence.forms(i + 1, i + 2) == ["from"])
        of_it = not _THEIRS.isdisjoint(led) or (sponsors and token.value.kind == "sponsorship")
        of_it = of_it and _PAGES.isdisjoint(sentence.forms(i + 1, i + 2))
        if of_it and (led == ["as"] or token.value.phrase not in ROLES) and "kind" not in spoken[0].values:
            spoken[0].values["kind"], spoken[0].origins["kind"] = token.value.kind, Origin(sentence, i, i + 1)


_RENEWS = frozenset(
    "renew renewed renewing renews extend extended extending extends prolong prolonged prolonging prolongs".split()
)
_BOTH = frozenset("both neither either".split())
_THEY = frozenset("they it he she either neither".split())
_UNBOUND = frozenset("<K> talks draft offer offers offered asked employment side party '".split())


def _bind(sentence: Sentence, spoken: list[Payer], here: bool) -> None:
    """``is not prolonging the contract``, ``they can ask for them back any time``, ``yearly contracts, both``: how
    those who are spoken of are bound, whatever is denied or wished beside it."""
    if sentence.words.isdisjoint(BINDING):
        return
    both = len(spoken) == _TWO and not _BOTH.isdisjoint(sentence.words)
    left = [p for p in spoken if "commitment" not in p.values and not p.name.islower()]
    if not left or (len(spoken) > 1 and not both) or not _UNBOUND.isdisjoint(t.form for t in sentence.tokens):
        return
    for value, pattern in COMMITMENTS:
        match = pattern.search(sentence.tape) if value in ("at_will", "contract") else None
        if match is None:
            continue
        at = sentence.index(match.start() + 1)
        told = here and not sentence.blocked[at] and not NO_CONTRACT.search(sentence.tape)
        if value == "at_will":
            told = not _THEY.isdisjoint(sentence.forms(max(0, at - _FAR), at + 1))
        for payer in left if told or (value == "contract" and (both or not _RENEWS.isdisjoint(sentence.words))) else ():
            payer.values["commitment"] = value
            payer.origins["commitment"] = Origin(sentence, at, sentence.index(match.end()))
        return
