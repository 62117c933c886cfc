"""How and why a payer gives: bound or at will, in kind, out of what motive."""

from bot.reading.text.payers.gifts import of_things
from bot.reading.text.payers.goes_on import refers
from bot.reading.text.payers.ledger import Origin, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.table_manner import (
    BINDING,
    COMMITMENTS,
    COMPUTE,
    IN_KIND,
    NO_CONTRACT,
    PROMISES,
)
from bot.reading.text.payers.table_motives import MOTIVES, REASONS
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import DENIED, ELSEWHERE, OVER, POSSIBLE, WISHED
from bot.reading.text.words.patterns import Pattern


def read_manner(sentence: Sentence, made: list[tuple[Mention, Payer]], last: Payer | None) -> None:
    """Commitment, motive and gifts in kind, of the payers of the sentence or of the one it goes on about."""
    payers = [p for _, p in made] or ([last] if last else [])
    if not payers:
        return
    _bind(sentence, made, payers)
    if _IN_MONEY.isdisjoint(sentence.words) and COMPUTE.search(sentence.tape):
        for payer in (p for m, p in made if m.source is None and m.named):
            payer.values["kind"] = "compute_credits"
    match = IN_KIND.search(sentence.tape)
    thing = match and (not match[0].startswith(" gift") or of_things(sentence))
    if match and thing and not sentence.blocked[sentence.index(match.start() + 1)]:
        at = sentence.index(match.start() + 1)
        if ["of", "us"] in (sentence.forms(k, k + 2) for k in range(at - 4, at)):
            return  # "the other six of us do it for free"
        aside = sentence.forms(at - 1, at) == ["("]
        inside = [p for m, p in made if m.start > at and ")" not in sentence.forms(at, m.start)]
        rest = inside if aside else _last(made, payers)
        between = sentence.forms(max((m.end for m, _ in made if m.end <= at), default=at), at)
        if _WE_WORK.search(f" {' '.join(between)} "):
            return  # "X pays one, six of us do it for free"
        if "<P>" in between and "and" in between:
            return  # "paid by A, and by B, whose part is staff time"
        for payer in (_beside(sentence, made, at) or _nearest(made, at) or rest) if made else []:
            payer.values["in_kind"] = True
            payer.origins["in_kind"] = Origin(sentence, at, sentence.index(match.end()))


_IN_MONEY = frozenset("pays employs salaries wages".split())
_WE_WORK = Pattern(r" (?:of us|we|others|rest|everyone|volunteers) (?:all |also )?(?:do|does|works?|helps?) ")


def _last(made: list[tuple[Mention, Payer]], payers: list[Payer]) -> list[Payer]:
    """The last payer, unless all that the sentence has are without a name: a contract before them is another's."""
    return [] if made and all(m.unnamed for m, _ in made) else payers[-1:]


def _bind(sentence: Sentence, made: list[tuple[Mention, Payer]], payers: list[Payer]) -> None:
    """How the payers are bound: each by what is said beside it, the only one by what is said first in the table."""
    bound = not sentence.words.isdisjoint(BINDING) or "vertrag" in sentence.tape
    if not bound and sentence.words.isdisjoint(PROMISES):
        return
    short = len(sentence.tokens) <= _SHORT or not sentence.words.isdisjoint(("they", "their", "them", "its"))
    other = not short or not _OTHERS.isdisjoint(sentence.words)
    for value, pattern in COMMITMENTS:
        if value == "pledge" and sentence.words.isdisjoint(PROMISES):
            continue
        if value == "contract" and NO_CONTRACT.search(sentence.tape) and len(made) < _SEVERAL:
            continue
        if not made and not refers(sentence) and (value != "at_will" or other):
            continue
        for match in pattern.finditer(sentence.tape):
            at = sentence.index(match.start() + 1)
            ends = value == "at_will" and " be " in match[0] and sentence.blocked[at] == OVER  # "can be ended any day"
            if not (ends or _binds(value, sentence.blocked[at])) or _of_ourselves(sentence, at):
                continue
            before = sentence.tokens[at - 1] if at else None
            if value == "pledge" and before and before.kind == "source" and before.value.kind == "donations":
                continue  # "412 patrons pledge 1,870": what they give
            for payer in _beside(sentence, made, at) or _nearest(made, at) or _last(made, payers):
                if "commitment" not in payer.values:
                    payer.values["commitment"] = value
                    payer.origins["commitment"] = Origin(sentence, at, sentence.index(match.end()))


_SEVERAL = 2
_SHORT = 12
_OTHERS = frozenset(
    "<P> <K> landlord talks wants asks asked offer offers proposal rent merger price run training".split()
)
"""Words of others than the payer, or of what is still asked for: ``the landlord wants more, nothing's agreed``."""
_WE = frozenset(("we", "i", "you"))
_LEAVING = frozenset("can could may might stop leave quit walk go end cancel pull".split())


def _of_ourselves(sentence: Sentence, at: int) -> bool:
    """``we can stop any day``: whether it is not the payer who is free to go."""
    return sentence.tokens[at].form in _LEAVING and not _WE.isdisjoint(sentence.forms(at - 2, at))


def _binds(value: str, why: str) -> bool:
    """Whether words of a commitment say it in their mood: that one is not bound or may leave is said by denying it."""
    return not why or (value == "at_will" and why == DENIED) or (value in ("at_will", "pledge") and why == POSSIBLE)


def _nearest(made: list[tuple[Mention, Payer]], at: int) -> list[Payer]:
    """The payer that stands last before a word."""
    before = [(m.end, p) for m, p in made if m.end <= at]
    return [max(before, key=lambda row: row[0])[1]] if before else []


_EACH = frozenset("each both jointly".split())


def _beside(sentence: Sentence, made: list[tuple[Mention, Payer]], at: int) -> list[Payer]:
    """The payers in the segment of a word; of a plural word all of them."""
    start, end = sentence.segment(at)
    inside = [p for m, p in made if start <= m.start < end or start < m.end <= end]
    if not inside and sentence.tokens[start].form == "(":
        inside = [p for m, p in made if m.end <= start][-1:]  # in brackets after its payer
    several = sentence.tokens[at].form in ("contracts", "pledges") and not all(m.unnamed for m, _ in made)
    if several or not _EACH.isdisjoint(sentence.forms(start, end)):
        return [p for m, p in made if m.named] or [p for _, p in made]
    before = [row for row in made if start <= row[0].start and row[0].end <= at]
    if before and len(inside) > 1:  # "from X under a grant agreement and 30 % from subscriptions"
        return _joined_to_last(sentence, before)
    return inside


def _joined_to_last(sentence: Sentence, row: list[tuple[Mention, Payer]]) -> list[Payer]:
    """The last payer of a row, with those that are joined to it: ``Bosch and SAP``."""
    first = len(row) - 1
    while first and _JOINS.issuperset(sentence.forms(row[first - 1][0].end, row[first][0].start)):
        first -= 1
    return [payer for _, payer in row[first:]]


_JOINS = frozenset((",", "and", "&", "the", "both"))


_OF_ANYBODY = Pattern(r" (?:a|an|any|another|some|every) (?:[a-z]+ ){1,2}(?:that|who|which) [^,;]*$")
"""``a company that depends on us``: one of whom nothing else is said."""
_SAYS_NO = Pattern(r" (?:none|no|nobody|lack|[^ ]+n't|cannot|do not|without) ")
_ALL_OF_THEM = Pattern(r" (?:all|both|each of them|every one of them) ")


def read_motive(sentence: Sentence, payers: list[Payer], last: Payer | None) -> None:
    """Why the payers give, of the sentence's payers or the one before."""
    if not payers or sentence.words.isdisjoint(REASONS):
        return
    for value, pattern in MOTIVES:
        match = pattern.search(sentence.tape)
        if not match:
            continue
        if _OF_ANYBODY.search(sentence.tape, 0, match.end()):
            continue
        why = sentence.blocked[sentence.index(match.start() + 1)]
        meant = why == WISHED and (value not in ("product_value", "goodwill", "mission") or " need" in match[0])
        meant = meant or (why == ELSEWHERE and value == "market_differentiation")  # "over its competitors"
        if why and not meant and not (why == DENIED and _SAYS_NO.search(match[0])):
            continue
        at, end = sentence.index(match.start() + 1), sentence.index(match.end())
        of = payers if _ALL_OF_THEM.search(sentence.tape) and len(payers) > 1 else [last] if last else []
        for payer in of:
            if "motive" not in payer.values:
                payer.values["motive"] = value
                payer.origins["motive"] = Origin(sentence, at, end)
        return
