"""Which word for a source says what a name beside it is: ``our sponsor Kielo``, ``Kielo's grant``."""

from collections.abc import Iterator
from re import Match
from typing import NamedTuple

from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.named_only import GIVING
from bot.reading.text.payers.table_payers import PAIRS
from bot.reading.text.sentences.sentences import Sentence


class Paired(NamedTuple):
    """The source beside each name, by their tokens; ``strong`` are the names that a source before them makes payers,
    ``given`` those that what stands before them goes to."""

    partner: dict[int, int]
    strong: set[int]
    given: set[int]


def paired(sentence: Sentence) -> Paired:
    """The names and the sources of a sentence that are one payer. Whichever pattern comes first has them."""
    found = Paired({}, set(), set())
    for p, k, match in _beside(sentence):
        if _are_two(sentence, p, k):
            continue
        if k < p and _goes_to(sentence, k):
            found.given.add(p)
        elif not (k < p and _parted(sentence, k, p)) and p not in found.partner and k not in found.partner.values():
            found.partner[p] = k
            if k < p and match.group().split(" ")[1:2] != ["("]:
                found.strong.add(p)
    return found


def _beside(sentence: Sentence) -> Iterator[tuple[int, int, Match[str]]]:
    """Each name with a source that a pattern puts to it."""
    tape = sentence.tape
    for pattern in PAIRS if "<P>" in tape and "<K>" in tape else ():
        for match in pattern.finditer(tape):
            yield sentence.index(match.start("p")), sentence.index(match.start("k")), match


_ARE = frozenset("is are =".split())


def _are_two(sentence: Sentence, p: int, k: int) -> bool:
    """Whether a name and a source are two payers, or no payers at all, whatever stands around them."""
    if k < p:
        return "employed" in sentence.forms(k, p)  # "five members are employed by X"
    if "," in sentence.forms(p + 1, k) and not _ARE.isdisjoint(sentence.forms(k + 1, k + 2)):
        return True  # "it's Kielo, the investor is Accel"
    return _is_owned(sentence, p, k) or _has_its_amount(sentence, p, k) or _sponsors_others(sentence, p, k)


_ANY_OTHERS = frozenset("a an many several other all every most some local".split())


def _sponsors_others(sentence: Sentence, p: int, k: int) -> bool:
    """``Hilti sponsors a conference we like``: whether it is another that is sponsored."""
    verb = k == p + 1 and sentence.tokens[k].form == "<K>" and sentence.tokens[k].value.phrase == "sponsors"
    return verb and not _ANY_OTHERS.isdisjoint(sentence.forms(k + 1, k + 2))


def _is_owned(sentence: Sentence, p: int, k: int) -> bool:
    """``Peregrine's parent`` is another one than Peregrine, and ``in Lisbon`` is a place."""
    role = sentence.tokens[k].value.phrase in ROLES
    return sentence.forms(p - 1, p) == ["in"] or (role and sentence.forms(p + 1, p + 2) == ["'s"])


_AMOUNTS = (["<M>"], ["<S>"])


def _has_its_amount(sentence: Sentence, p: int, k: int) -> bool:
    """Whether an amount or a share stands before the name, and one before the source."""
    return k > p + 1 and sentence.forms(p - 1, p) == sentence.forms(k - 1, k) and sentence.forms(k - 1, k) in _AMOUNTS


_ENDS_ITS = frozenset("ends stops cancels drops withdraws renews extends continues halts cuts doubles ended".split())
"""What a payer does with its own support of the one who is named behind it."""


def _goes_to(sentence: Sentence, k: int) -> bool:
    """``it is the parent of Kielo``, ``Red Bull ends sponsorship of Kielo``: whether a source goes to a name."""
    if sentence.tokens[k].value.kind == "parent_company" and sentence.forms(k + 1, k + 2) == ["of"]:
        return True
    return k > 1 and sentence.tokens[k - 1].form in _ENDS_ITS and sentence.tokens[k - 2].kind == "name"


_THEIRS = (["its"], ["their"], ["'s"])
_BEGINS = GIVING | frozenset("lives runs relies depends is has gets takes works".split())
"""What behind a name makes it begin a clause."""


def _parted(sentence: Sentence, k: int, p: int) -> bool:
    """``its sponsorship of Kielo``, ``a quarter from consulting, Bosch pays half``."""
    if sentence.forms(k + 1, k + 2) == ["of"] and sentence.forms(k - 1, k) in _THEIRS:
        return True
    return sentence.forms(k + 1, p) == [","] and not _BEGINS.isdisjoint(sentence.forms(p + 1, p + 2))
