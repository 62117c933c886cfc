"""What is so although a word beside it keeps others from being facts: ``perhaps 300 a month``, ``, but X pays``."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import CUE_WORDS, OVER, POSSIBLE, WISHED

_ABOUT = frozenset("perhaps possibly probably presumably maybe likely".split())
_FIGURES = frozenset(("money", "share"))
_WILL = frozenset(("will", "'ll"))
_PAYS = frozenset(
    "pay fund cover carry support sponsor finance host employ bear meet lend provide foot underwrite bankroll".split()
)
_UNTIL = frozenset("until till til thru through".split())
_STARTS = frozenset("if once from starting when unless only".split())
_ASKED = frozenset("requests applications planning proposals suggestions targets ideas".split())
_OF_WORK = frozenset(
    "feature change pull merge support service grid traffic route network land water city town urban energy transport "
    "space production web mobile desktop business industrial medical scientific billing client customer".split()
)
"""What makes of a wish a thing that is worked on: ``change requests``, ``grid planning``."""
_TELLS = frozenset(("paid", "pays", "pay", "gives", "covers", "funds", "brings", "<M>", "<S>", "<P>", "<K>"))


def means_else(sentence: Sentence, start: int, end: int, mood: str) -> bool:
    """Whether the words of a cue say nothing against what they stand by."""
    form = sentence.tokens[start].form
    if mood == POSSIBLE:
        return form in _ABOUT and any(t.kind in _FIGURES for t in sentence.tokens[end : end + 1])
    if mood == WISHED:
        return (form in _WILL and _pays_until(sentence, end)) or (
            form in _ASKED and not _OF_WORK.isdisjoint(sentence.forms(start - 1, start))
        )
    return mood == OVER and form in ("was", "were") and _part_of_the_whole(sentence, start)


def _pays_until(sentence: Sentence, after: int) -> bool:
    """``they'll pay the two of us thru March``: who will pay until a day pays now."""
    stop = sentence.segment(after - 1)[1]
    days = [i for i in range(after, stop) if sentence.tokens[i].kind == "date"]
    bound = any(sentence.tokens[i - 1].form in _UNTIL for i in days)
    return (
        bound
        and not _PAYS.isdisjoint(sentence.forms(after, after + 1))
        and _STARTS.isdisjoint(sentence.forms(after, stop))
    )


def _part_of_the_whole(sentence: Sentence, i: int) -> bool:
    """``60 % of our costs was paid by X``: how a report tells who pays."""
    start, stop = sentence.segment(i)
    tokens = sentence.tokens
    shares = any(tokens[k].kind == "share" for k in range(start, i))
    return shares and "by" in sentence.forms(i, stop) and not any(tokens[k].kind == "date" for k in range(i, stop))


def free_contrast(sentence: Sentence) -> None:
    """``I doubt it lasts, but X pays 5k a month``: what is set against what is only possible is so."""
    free = False
    for start, end in sentence.segments if "but" in sentence.words and POSSIBLE in sentence.blocked else ():
        forms = sentence.forms(start, end)
        free = (free or (forms[0] == "but" and start > 0)) and CUE_WORDS.isdisjoint(forms)
        if free and not _TELLS.isdisjoint(forms):
            for k in range(start, end):
                sentence.blocked[k] = "" if sentence.blocked[k] == POSSIBLE else sentence.blocked[k]
