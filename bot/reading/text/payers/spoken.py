"""What a sentence says of those that the one before it spoke of, asked for or announced."""

from bot.reading.text.payers.beside import kindless
from bot.reading.text.payers.giving import give
from bot.reading.text.payers.identity import is_project
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.manner import read_manner
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.owners import owner_of
from bot.reading.text.payers.payer_figures import FIGURES, is_figure
from bot.reading.text.payers.pronouns import (
    SITS,
    answers,
    asks_who_pays,
    employs_now,
    ends_now,
    heads_payers,
    is_listed,
    lends_now,
    part_now,
    rate_of,
)
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

_SOLD = frozenset(("hosted_service", "enterprise_support", "enterprise_edition", "services"))
"""The kinds of what a project sells."""
_BOTH = Pattern(
    r" neither (?:of (?:them|the two) )?(?:has|have|is|signed) "
    r"| (?:and |but |, )?(?:they )?(?:both|all) (?:signed |(?:have|are) (?:signed|bound|committed|up|over|due|good) "
    r"|(?:end|expire|run|last|lapse|stop|finish|close|terminate|conclude|go) |of (?:them|these|which) "
    r"|(?:the |these )?(?:deals|contracts|grants|agreements|commitments|<K>) )"
)
_EITHER = {"former": -2, "latter": -1}
"""Words for one of the last two payers, and which of them it is."""


def mark_answers(before: Sentence, sentence: Sentence, found: list[Mention]) -> None:
    """Marks the mentions that answer the question who pays, or stand below a head of payers."""
    if asks_who_pays(before):
        for mention in found:
            mention.pays = mention.pays or answers(sentence, mention)
    elif heads_payers(before):
        for mention in found:
            mention.pays = mention.pays or (mention.named is not None and is_listed(sentence, mention))


_GIFTS = Pattern(
    r"^ (?:# )*(?:(?:our|the|all) )?(?:in kind(?: support| sponsors?| contributions?| donations?| help| <K>)?"
    r"|who (?:gives|lends|donates) us what(?: for (?:free|nothing))?|(?:what )?we (?:get|use) (?:for free|for nothing)"
    r"|(?:donated|free) (?:services|hosting|machines)|infrastructure (?:donors|<K>)|<K> in kind) (?:: )?$"
)
"""A head below which those are named who give in kind."""
_BEHIND = frozenset(": – — - ( , |".split())
_LONGEST_LINE = 10


def mark_gifts(before: Sentence, sentence: Sentence, found: list[Mention], ledger: Ledger) -> None:
    """Marks who gives in kind in a line of a list of that: ``In kind: - X: build machines - Y: the mirror``."""
    short = len(sentence.tokens) <= _LONGEST_LINE and not _BEHIND.isdisjoint(sentence.forms(1, 4))
    if short and (ledger.gifts is before or _GIFTS.search(before.tape)):
        ledger.gifts = sentence
        if found and found[0].named and found[0].start < 2 and sentence.tokens[0].kind != "number":
            found[0].pays = found[0].gift = True


def call_counted(before: Sentence, found: list[Mention]) -> None:
    """``We depend on two members. A and B pay 5k.``: as many as were counted before are what they were called."""
    said = [i for i, t in enumerate(before.tokens) if t.kind == "source"]
    named = [m for m in found if m.named]
    count = before.tokens[said[0] - 1] if len(said) == 1 and said[0] else None
    if count is None or count.kind != "number" or count.value[0] != len(named) or before.blocked[said[0]]:
        return
    source = before.tokens[said[0]].value
    for mention in named:
        if mention.source is None and kindless(mention.named) and source.kind:
            mention.source = source


def told(mention: Mention, of: Sentence, sentence: Sentence, at: int, ledger: Ledger) -> Payer | None:
    """The payer that the sentence before spoke of, with the amount that this one says; None for the project."""
    if is_project(mention, ledger):
        return None
    payer = ledger.payer(mention, of)
    give(sentence, at, payer, ledger, rate_of(of))
    _end_before(mention, of, payer, ledger)
    read_manner(sentence, [], payer)
    return payer


def goes_on_about(
    mention: Mention, of: Sentence, sentence: Sentence, found: list[Mention], ledger: Ledger
) -> Payer | None:
    """The payer that the sentence before spoke of, where this one says that it pays, lends, or gives a part."""
    if is_project(mention, ledger):
        return None
    part = part_now(sentence) if _may_employ(mention) else None
    lends = not found and mention.named is not None and lends_now(sentence)
    employs = not found and _may_employ(mention) and employs_now(sentence)
    ends = not found and mention.named is not None and ends_now(of, sentence)
    if part is None and not (lends or employs or ends):
        return None
    payer = ledger.payer(mention, of)
    if part is not None:
        give(sentence, part, payer, ledger, None)
    _end_before(mention, of, payer, ledger)
    if lends:
        payer.values.setdefault("in_kind", True)
    return None if employs and SITS.search(sentence.tape) else payer


def _end_before(mention: Mention, of: Sentence, payer: Payer, ledger: Ledger) -> None:
    """``X is leaving, last payment in May. They are a fifth of our money``: gives a payer the end said before."""
    for i in (i for i, t in enumerate(of.tokens) if t.kind in ("date", "span") and is_figure(of, i)):
        if owner_of(of, i, [mention]) is mention:
            give(of, i, payer, ledger, None)


def _may_employ(mention: Mention) -> bool:
    """Whether one that was spoken of may be what people live on: a name, or what the project sells."""
    return mention.named is not None or (mention.source is not None and mention.source.kind in _SOLD)


def is_of_both(sentence: Sentence, ledger: Ledger) -> bool:
    """``Both contracts end in May``: whether a sentence goes on about the last two payers."""
    return len(ledger.payers) > 1 and _BOTH.match(sentence.tape) is not None


def read_either(sentence: Sentence, ledger: Ledger, whole_rate: str | None) -> bool:
    """``The former ends in May, the latter gives 400``: whether a sentence tells one of the last two payers from the
    other; each is given what stands behind it."""
    if len(ledger.payers) < 2 or sentence.words.isdisjoint(_EITHER):
        return False
    two, one = ledger.payers[-2:], None
    for i, token in enumerate(sentence.tokens):
        one = two[_EITHER[token.form]] if token.form in _EITHER else one
        if one and token.kind in FIGURES and is_figure(sentence, i):
            give(sentence, i, one, ledger, whole_rate)
    return True


def read_both(sentence: Sentence, ledger: Ledger, whole_rate: str | None) -> None:
    """Gives the last two payers, or all of them, the days and the manner that a sentence says of both, or all."""
    two = ledger.payers[0 if "all" in sentence.words else -2 :]
    for i in [i for i, t in enumerate(sentence.tokens) if t.kind == "date" and is_figure(sentence, i)]:
        for payer in two:
            give(sentence, i, payer, ledger, whole_rate)
    for payer in two:
        read_manner(sentence, [], payer)
