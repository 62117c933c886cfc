"""What several payers give each: ``A, B and C each pay 2,000``."""

from bot.reading.numbers import rounded
from bot.reading.text.payers.ledger import Origin, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import MONTHS_OF
from bot.reading.text.words.patterns import Pattern

_EACH = Pattern(
    r"(?<= )<P> (?:, <P> ){0,18}(?:, )?(?:and|&|und|et|y|e) <P> (?:, )?(?:have |has |are |will )?(?:each|both) "
    r"(?:[^ ,;:()<>]+ ){0,4}?(?P<a><M>)(?= )|(?<= )<P> (?:, <P> ){0,18}(?:, )?(?:and|&|und|et|y|e) <P> (?:[^ ,;:()<>]+ "
    r"){1,4}?(?P<b><M>) (?:each|apiece|a head|je)(?= )"
)


def to_each(sentence: Sentence, owner: dict[int, Mention | None], made: list[tuple[Mention, Payer]]) -> None:
    """``A, B and C each pay 2,000``: what several give is an amount of each of them."""
    jointly = not sentence.words.isdisjoint(("together", "jointly", "combined", "between"))
    if jointly and len(made) > 1 and " together with " not in sentence.tape and _are_joined(sentence, made):
        ends = max(m.end for m, _ in made)
        for i in [i for i in owner if i >= ends and sentence.tokens[i].kind in ("money", "share")]:
            owner[i] = None  # "A and B together bring 900" says of neither what it gives
    at = next((i for i in owner if sentence.tokens[i].kind == "money"), -1)
    row = [m for m, _ in made if m.unnamed and m.end <= at]
    if len(row) > 1 and not _SEVERALLY.isdisjoint(sentence.forms(row[-1].end, at)):
        _share_of_each(sentence, at, row[0].start, made)
        owner.pop(at, None)
        return
    match = _EACH.search(sentence.tape) if not sentence.words.isdisjoint(("each", "apiece", "both", "je")) else None
    if match is None:
        return
    at = sentence.index(match.start(match.lastgroup or 0))
    _share_of_each(sentence, at, sentence.index(match.start()), made)
    owner.pop(at, None)


def _are_joined(sentence: Sentence, made: list[tuple[Mention, Payer]]) -> bool:
    """Whether the last two payers of a sentence are one subject, or are taken up by a word for both."""
    last, one = made[-1][0], made[-2][0]
    both = {"they", "both", "all", "these"}.intersection(sentence.forms(last.end, last.end + 6))
    return bool(both) or sentence.forms(one.end, last.start) in (*_JOINS, ["and", "a"], ["and", "our"], ["plus"])


def of_several(sentence: Sentence, owner: dict[int, Mention | None], found: list[Mention]) -> None:
    """``5k from A and B``, ``A and B pay 5k``: what they give together says of none what it gives."""
    if not sentence.words.isdisjoint(_EACH_OF) and " in each case " not in sentence.tape:
        return
    for i, mention in list(owner.items()):
        if mention is None or sentence.tokens[i].kind not in ("money", "share"):
            continue
        row = _row(sentence, mention, found)
        own = [m for k, m in owner.items() if k != i and sentence.tokens[k].kind in ("money", "share")]
        if len(row) < 2 or any(m is r for m in own for r in row) or not all(m.named for m in row):
            continue
        gap, behind = sentence.forms(i + 1, row[0].start), sentence.forms(row[-1].end, i)
        ahead = (
            i < row[0].start and not _FROM.isdisjoint(gap) and sentence.forms(row[-1].end, row[-1].end + 2) not in _LEFT
        )
        if ahead or (row[-1].end <= i and behind[:1] not in _ASIDE):
            del owner[i]
            for one in row:
                one.pays = one.pays or mention.pays


def _row(sentence: Sentence, mention: Mention, found: list[Mention]) -> list[Mention]:
    """Those who are named in a row with one, with "and" before the last."""
    at = next(k for k, m in enumerate(found) if m is mention)
    first, last, joins = at, at, list[list[str]]()
    while first and (gap := sentence.forms(found[first - 1].end, found[first].start)) in _JOINS:
        first, joins = first - 1, [*joins, gap]
    while last + 1 < len(found) and (gap := sentence.forms(found[last].end, found[last + 1].start)) in _JOINS:
        last, joins = last + 1, [*joins, gap]
    return found[first : last + 1] if any(gap != [","] for gap in joins) else [mention]


_LEFT = (["the", "rest"], ["the", "remainder"], ["the", "other"], ["for", "the"])
_EACH_OF = frozenset("each apiece both je respectively equally evenly equal".split())
_ASIDE = (["("], [":"], ["-"], ["–"], ["—"], [","])
_FROM = frozenset("from by von durch par por".split())
_JOINS = ([","], ["and"], ["&"], [",", "and"], ["and", "the"], ["and", "from"], ["und"], ["et"], ["y"], ["e"])
_SEVERALLY = frozenset(("each", "both"))


def _share_of_each(sentence: Sentence, at: int, first: int, made: list[tuple[Mention, Payer]]) -> None:
    """Gives one amount to each of those who stand before it."""
    amount = sentence.tokens[at].value
    period = MONTHS_OF.get(amount.period or "")
    for mention, payer in made:
        if first < mention.end and mention.start < at and period and "monthly" not in payer.values:
            payer.values["monthly"], payer.values["amount"] = rounded(amount.low / period), amount
            payer.origins["monthly"] = Origin(sentence, at, at + 1, amount.ends)
