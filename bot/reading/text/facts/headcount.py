"""How many are paid, where a number counts parts of people or several posts are added."""

import re
from decimal import Decimal

from bot.reading.text.names.known import Named
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

THINGS = frozenset(
    "companies invoices ads ad plugins plugin users user customers customer plans plan subscriptions subscribers tiers "
    "features add-ons bounties accounts versions licences licenses seats hours tickets reports issues servers machines "
    "<K> projects organisations organizations firms countries cities universities bills clients".split()
)
"""Behind a figure or ``paid``: it counts none who work on the project."""


def measured(match: Match, sentence: Sentence, value: Decimal) -> Decimal | None:
    """The number of paid people that a frame counts; None where it counts none."""
    how = match.frame.field.split(".")[1]
    if how == "more":
        return value + Decimal("0.5")
    if how == "days":
        return match.value.value[2] / 5 if match.value and match.value.value[1] == "day" else None
    if how == "part":
        return value if value != int(value) else None
    if how == "half":
        whole = [t.value[0] for t in sentence.tokens[: match.at] if t.kind == "number"]
        if whole and sentence.forms(match.at - 1, match.at) == [","] and whole[-1] > value:
            return None  # "four people, two half time"
        of_them = sentence.forms(match.at + 1, match.at + 3) in (["of", "them"], ["of", "us"], ["of", "whom"])
        return whole[-1] - value / 2 if of_them and whole and whole[-1] >= value else value / 2
    return value


def of_another(sentence: Sentence, at: int) -> bool:
    """``Kubernetes has 40 paid maintainers, we have one``: whether another has those counted."""
    if not any(f in sentence.tape for f in (" we have ", " we 've ", " ours ")):
        return False
    start = max(sentence.segment(at)[0], at - _NEAR)
    held = zip(sentence.tokens[start : at + 1], sentence.forms(start + 1, at + 2), strict=False)
    return any(isinstance(t.value, Named) and f in ("has", "have", "had") for t, f in held)


_NEAR = 40
_EACH_AT = Pattern(
    r" (?:, <P> , )?(?:(?:(?:at|working|on|@) )?(?P<s><S>)(?! of )"
    r"|(?:(?!(?:and|or) )[^ ,;:()<]+ ){0,2}(?:at|on|@) (?P<n><N>)(?= (?:$|[,.;)]|and )))(?= )"
)


def part_of_each(sentence: Sentence, end: int) -> Decimal:
    """``one employee, Marta, at 80 %``: the part of a full post that each of those counted has, 1 where none "
    "is said."""
    if end >= len(sentence.tokens):
        return Decimal(1)
    match = _EACH_AT.match(sentence.tape, int(sentence.starts[end]) - 1)
    part = sentence.tokens[sentence.index(match.start(match.lastgroup or 0))].value[0] if match else Decimal(1)
    return part if part < 1 else Decimal(1)


def part_told(sentence: Sentence, match: re.Match[str], heads: Decimal) -> Decimal | None:
    """The part of a post that each of some heads has; ``two people (1.6 FTE)`` gives that of all."""
    if match["half"]:
        return Decimal("0.5")
    group = next(g for g in ("s", "f", "days") if match[g])
    token = sentence.tokens[sentence.index(match.start(group))]
    value = (
        token.value[0] if match["s"] or match["f"] else token.value[2] / 5 if token.value[1] == "day" else Decimal(0)
    )
    value /= heads if match["fte"] and not match["each"] and heads else 1
    return value if 0 < value <= 1 else None


_ONE_MORE = Pattern(
    r" (?:pays?|employs?|funds?|covers?|finances?) (?:for )?(?:(?:the|a) (?:second|third|fourth|other)|another)(?= )"
)


_SO_MANY_MORE = Pattern(
    r" <P> (?:(?:pays?|employs?|funds?|covers?|finances?) (?:for )?)?(?P<n><N>)"
    r"(?: (?:more|others|further))?(?= (?:$|[,.;]|and ))"
)


def by_several(sentence: Sentence, at: int, end: int, value: Decimal) -> Decimal:
    """How many are paid where several pay: ``A and B pay two engineers each``, ``A pays one, B pays the second``."""
    if "<P>" not in sentence.words:
        return value
    payers = sum(t.kind == "name" for t in sentence.tokens[max(0, at - _NEAR) : at])
    if payers > 1 and (sentence.forms(end, end + 1) == ["each"] or "each" in sentence.forms(at - 3, at)):
        return value * payers
    for match in _SO_MANY_MORE.finditer(sentence.tape, max(0, int(sentence.starts[at]) - 1)) if payers else ():
        more = sentence.tokens[sentence.index(match.start("n"))].value
        value += more[0]
    return value + (len(_ONE_MORE.findall(sentence.tape)) if payers else 0)
