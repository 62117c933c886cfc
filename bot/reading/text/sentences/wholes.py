"""Whether a share is of the whole: of the costs, the budget or the income, not of a part, a change or a rate."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES, CODE, OF_ALL, PARTS
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.project_words import MADE
from bot.reading.text.words.table_unnamed_words import FOREIGN

_OF_A_SOURCE = Pattern(r" (?:of|among|within) (?:the |our |these |those |all )*(?:<K> (?:, )?|<P> )(?:about |some )?$")
_AMONG = frozenset("of among within".split())
_OF = frozenset("of der des del de du da do vom von unserer unseres".split())
_CHANGE_BEFORE = frozenset(
    "at lost lose losing by down up fell grew rose dropped overhead interest inflation discount than cut cuts "
    "minus less".split()
)
_RATE_AFTER = frozenset(
    "overhead interest stake equity discount off more less higher lower up down cut growth agree time sure vat tax "
    "fewer fee fees commission yoy weniger moins menos".split()
)
_MONEY = frozenset("costs budget income funding revenue money pays covers".split())
_WORK = MADE | frozenset("work development project projet proyecto projeto projekts vorhabens".split())
"""What a share of is of the whole where it is paid."""
_PAYS = frozenset(
    "paga financia zahlt finanziert trägt paie bears bear borne carries carry pay pays paid fund funds funded "
    "finance finances financed cover covers covered".split()
)
_FROM_ABROAD = (["de"], ["da"], ["aus"], ["des"], ["du"], ["d'"], ["dos"], ["das"], ["vom"], ["von"])
_ABROAD = frozenset(FOREIGN)
_COMES = frozenset(
    "finanziert getragen bezahlt kommt kommen financé financée financés financiado financiada recettes ingresos "
    "einnahmen receitas revenus sale salen procede proceden proviene provienen viene vienen vem vêm vient "
    "viennent provient".split()
)
_CONSISTS = frozenset("consisted consists consist comprised comprises composed".split())
_MAKE = frozenset("make makes making made put puts putting pick picks picked stump stumps".split())
_AFTER_THAT = frozenset("is comes and from by are was through we".split()) | CLASSES["WHOLE"]
_BEFORE_PEOPLE = frozenset("of our the my their its all these those them <N> paid core current full time".split())
_PEOPLE = CLASSES["WORKER"] - {"person"} | {
    "team",
    "time",
    "staff",
    "us",
    "downloads",
    "roadmap",
    "features",
    "workforce",
}
_BORDERS = frozenset(("<P>", "<K>", ",", ".", "(", ")"))


def of_the_whole(sentence: Sentence, i: int) -> bool:
    """Whether the share at this token is of the whole; one that does not say of what is, where a payer is beside it."""
    if not sentence.words.isdisjoint(CODE) and sentence.words.isdisjoint(_MONEY):
        return False
    before = sentence.forms(i - 2, i)
    if before and before[-1] in _CHANGE_BEFORE and before[0] not in _MAKE:
        return False
    if before[-1:] in (["first"], ["second"]) and sentence.forms(i + 1, i + 2) != ["of"]:
        return False  # "in the first half"
    if before[-1:] != ["to"] and not _CHANGED.isdisjoint(sentence.forms(max(sentence.segment(i)[0], i - 5), i)):
        return False
    near = sentence.forms(i - 9, i)
    if not _AMONG.isdisjoint(near) and _OF_A_SOURCE.search(f" {' '.join(near)} "):
        return False
    after = sentence.forms(i + 1, i + 8)
    if before[-1:] == ["other"] and not _PEOPLE.isdisjoint(sentence.words) and after[:1] == ["("]:
        return False
    if not _IS_GONE.isdisjoint(after[:5]):
        return False  # "half our budget vanished"
    whom = next((f for f in after if f not in _BEFORE_PEOPLE), "")
    if whom in _PEOPLE:
        return False
    if after[:2] in (["of", "<K>"], ["of", "<P>"]) and not _CONSISTS.isdisjoint(sentence.forms(0, i)):
        return True
    if after[:1] in _FROM_ABROAD and "<K>" in after[1:3] and not _COMES.isdisjoint(sentence.forms(0, i)):
        return True
    if after[:1] in _FROM_ABROAD and not _ABROAD.isdisjoint(after[1:3]) and not _COMES.isdisjoint(sentence.words):
        return True
    if after[:1] == ["of"] and after[1:2] in (["it"], ["that"], ["this"], ["which"]) and _of_one_source(sentence, i):
        return False
    if after[:1] == ["of"] and _PASSED_ON.match(" " + " ".join(sentence.forms(i + 1, i + 12)) + " "):
        return False
    if after[:3] in _OF_A_SUM:
        return not sentence.words.isdisjoint(_PAYS)
    if after and (after[0] in _OF or after[0] in _ONES_OWN):
        return _is_whole(
            after[1 : 4 if after[0] in _ONES_OWN else None], after[0], not sentence.words.isdisjoint(_PAYS)
        )
    return not _of_a_part_before(sentence, i) and (not after or after[0] not in _RATE_AFTER)


_OF_A_SUM = (["of", "our", "<M>"], ["of", "my", "<M>"])
"""``A pays 70 % of our 12k a month``: the amount behind is the whole, of which this is a part."""
_PASSED_ON = Pattern(
    r" of (?:[^ ,;]+ ){1,4}?(?:from|of) (?:the |our |its )?<K> (?:goes|go|went|is|are) "
    r"(?:passed|given|donated|spent|used|invested|shared|to|into|on) "
)
"""``half of the revenue from tickets goes to``."""


def _of_a_part_before(sentence: Sentence, i: int) -> bool:
    """``60 % of the board are from A, 40 % from B``: whether the share before this one is of something else."""
    j = next((j for j in range(i - 1, max(-1, i - 14), -1) if sentence.tokens[j].kind == "share"), None)
    if j is None or sentence.forms(j + 1, j + 2) != ["of"]:
        return False
    forms = sentence.forms(j + 2, i)
    return not {"are", "is", "come", "comes"}.isdisjoint(forms) and not _is_whole(forms, "of", pays=True)


_IS_GONE = frozenset("vanished disappeared evaporated went vanishes disappears evaporates".split())
_CHANGED = frozenset(
    "gestiegen gesunken stiegen sanken augmenté baissé diminué réduit baisse crecieron cayeron subieron bajaron "
    "crecido caído cresceram caíram reduit reduce removes removed slashes slashed trims trimmed sheds shed shaves "
    "axes grew fell rose dropped + -".split()
)


_ONES_OWN = frozenset("their our its my his her".split())


def _of_one_source(sentence: Sentence, i: int) -> bool:
    """``sponsors 1.9k, half of it one firm``: whether what the share is of is what one source brings."""
    before = sentence.forms(0, i)
    return "<K>" in before and "<M>" in before and CLASSES["WHOLE"].isdisjoint(before)


_SUMS = frozenset(
    "money cash funds pot purse bill bills revenue income funding budget expenses spending turnover".split()
)
_ANY_SUM = OF_ALL | frozenset("project budget public incoming total what".split())
"""What may stand before a word for money that is all of it: another word makes it money of one sort."""
_CAME_IN = frozenset("took takes earned earns spent spends received receives collects collected".split())
_SUM = frozenset("sum amount figure total number".split())


def _is_whole(forms: list[str], of: str, pays: bool = False) -> bool:
    """Whether what stands behind "of" is all of the money."""
    for before, form, following in zip(["", *forms], forms, [*forms[1:], "."], strict=False):
        if form in _SUMS and before.isalpha() and before not in _ANY_SUM and not before.endswith(("ing", "al")):
            return False  # "of the prize money"
        if form in _WORK and pays:
            return True
        if (form in PARTS and form not in ("operating", "running")) or form in ("run", "runs"):
            return False
        if (form in CLASSES["WHOLE"] and (form != "all" or following in _BORDERS - {"<K>"})) or form == "which":
            return True  # "half of all costs", but not "of all talks" nor "of all dues"
        if (form == "spend" and before in _ANY_SUM | {""}) or (form in ("this", "that") and following in _SUM):
            return True
        if form == "what" and following in ("the", "our") and not _CAME_IN.isdisjoint(forms):
            return True  # "of what the association took in"
        if form == "what" and following in ("we", "i", "it", "they", "you", "comes", "came"):
            return True
        if form == "that":
            return not following.isalpha() or following in _AFTER_THAT
        if form in _BORDERS:
            return form == "<P>" and (of != "of" or pays)
    return False
