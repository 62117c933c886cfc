"""Words that lead from a figure to the payer it comes from."""

from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES

_IS = frozenset("is are was were of :".split())
_FROM = frozenset(
    "to by from via through von vom durch aus par por de des do da d' del pelo pela = sind ist son sont são "
    "paga pagan pagam pone cubre aporta banca financia zahlt zahlen bezahlt trägt paient paie finance".split()
)
_LINK = _IS | _FROM
FILL = (
    frozenset(
        "los las nos nuestros unserer unseres the our about around roughly approx some nearly almost ~ ≈ currently "
        "comes come with on monthly 's which that in a an for ( ) paid covered funded provided <R> <D> der den das du "
        "mit each month year worth vem vêm viene vienen provient viennent kommt kommen stammt stammen es dos della "
        "what we spend spent they owe received was were drawn derived derives stems flows met borne single small "
        "large lo la big private individual anonymous corporate local main recurring this these those one two several "
        "reimbursed financed carried contributed supplied granted generated footed gets get got beim zum zur zu last "
        "fiscal income's earned being made up consists consisted comprised coming trickling flowing trickle".split()
    )
    | _LINK
    | CLASSES["WHOLE"]
)
"""What may stand between a figure and the payer it comes from."""


def comes_from(sentence: Sentence, mention: Mention, figures: list[int], owner: dict[int, Mention | None]) -> bool:
    """Whether a figure comes from a named payer in so many words."""
    return any(
        owner[i] is mention and i < mention.start and not _FROM.isdisjoint(sentence.forms(i + 1, mention.start))
        for i in figures
    )


def links(gap: list[str]) -> bool:
    """Whether all between a figure and a payer only leads to it: ``half of our income is from``."""
    return not _LINK.isdisjoint(gap) and all(f in FILL for f in gap)


_TOLD = ([",", "is"], [")", "is"], [",", "comes"], [",", "all"], [",", "mostly"], [",", "entirely"])
_TAKEN_UP = (["and", "that"], ["and", "it"], ["and", "this"])
_COME = frozenset(("comes", "come", "came"))
_OTHER_THINGS = frozenset("rest remainder other others else and <S>".split())
_MOST = 14


def tells(gap: list[str]) -> bool:
    """Whether what follows a figure tells whose it is: ``456k of the 528k you spend in a year comes from one bank``."""
    gap = gap[2:] if gap[:2] == ["coming", "in"] else gap[gap[:1] == ["in"] :]
    if gap[:2] in _TOLD:
        return True
    if gap[:2] in _TAKEN_UP:
        gap = gap[1:]
    if len(gap) > _MOST or _COME.isdisjoint(gap) or not _OTHER_THINGS.isdisjoint(gap):
        return False
    return "<M>" not in gap or gap[:2] == ["of", "the"]
