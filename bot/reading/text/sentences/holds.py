"""What is so although a word beside it keeps others from being facts: ``perhaps 300 a month``, ``, but X pays``."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import UNTIL
from bot.reading.text.words.cues import CUE_WORDS, DENIED, OVER, POSSIBLE, RUMOUR, WISHED

CALLS = (["you", "call"], ["you", "consider"], ["you", "say"], ["you", "find"])
"""How one asks to judge what is there: ``would you call 24 months of runway solid``."""
_ABOUT = frozenset("perhaps possibly probably presumably maybe likely".split())
_PAYS = frozenset(
    "pay fund cover carry support sponsor finance host employ bear meet lend provide foot underwrite bankroll".split()
)
_GIVES = frozenset("keeps pays gives employs sponsors finances hosts covers carries".split())
_WOULD_GIVE = _GIVES | {"pay"}
_IF = frozenset("if once from starting when unless only provided should".split())
_ASKED = frozenset("requests applications planning proposals suggestions targets ideas".split())
_OF_WORK = frozenset(
    "feature change pull merge support service grid traffic route network land water city town urban energy transport "
    "space production web mobile desktop business industrial medical scientific billing client customer".split()
)
"""What makes of a wish a thing that is worked on: ``change requests``, ``grid planning``."""
_UNKNOWN = frozenset("know knows clue idea say tell remember recall".split())
_ASKS = frozenset("what why how exactly where".split())
_NOBODY, _BUT = frozenset("nobody none one nothing".split()), frozenset("but except besides other".split())
_FALSE = (["off"], ["wrong"], ["false"], ["nonsense"], ["untrue"], ["baseless"])
_THEY = frozenset(("it", "they"))
_LINKS, _NOW = frozenset("and but while".split()), frozenset("now today nowadays currently".split())
_WHOLE = frozenset(CLASSES["WHOLE"]) | {"that", "this", "it", "which"}
_SUCCEEDED = frozenset("replaced place offset succeeded compensated filled".split())
_TELLS = frozenset("paid pays pay gives covers funds brings <M> <S> <P> <K>".split())


def means_else(sentence: Sentence, start: int, end: int, mood: str) -> bool:
    """Whether the words of a cue say nothing against what they stand by."""
    form, ahead = sentence.tokens[start].form, sentence.tokens[end : end + 1]
    if mood == POSSIBLE and sentence.question and start < 2 and (form == "should" or sentence.forms(1, 3) in CALLS):
        return True
    if mood == POSSIBLE:
        aside = form == "i" and sentence.forms(end, end + 1) in ([], [","], [")"])  # "six figures from X I believe"
        return aside or (form in _ABOUT and any(t.kind in ("money", "share") for t in ahead))
    if mood == WISHED:
        work = form in _ASKED and not _OF_WORK.isdisjoint(sentence.forms(start - 1, start))
        return (
            work
            or any(t.form in ("nothing", "no") for t in ahead)
            or (form in ("will", "'ll") and _pays_until(sentence, end))
        )
    if mood == DENIED:  # "nobody but X pays"
        return (form in _NOBODY and any(t.form in _BUT for t in ahead)) or (
            form in _BUT and not _NOBODY.isdisjoint(sentence.forms(start - 1, start))
        )
    if mood == RUMOUR:
        return "not" in sentence.forms(start - 2, start) or sentence.forms(end, end + 2)[1:] in _FALSE
    return mood == OVER and form in ("was", "were") and _part_of_the_whole(sentence, start)


def _pays_until(sentence: Sentence, after: int) -> bool:
    """``they'll pay the two of us thru March``: who will pay until a day pays now."""
    days = [i for i in range(after, sentence.segment(after - 1)[1]) if sentence.tokens[i].kind == "date"]
    bound = any(sentence.tokens[i - 1].form in UNTIL for i in days)
    return bound and not _PAYS.isdisjoint(sentence.forms(after, after + 1)) and _IF.isdisjoint(sentence.words)


def _part_of_the_whole(sentence: Sentence, i: int) -> bool:
    """``60 % of our costs was paid by X``, ``a third of that was paid by X``, ``60 % came from X, 40 % was paid by Y``:
    how a report tells who pays."""
    if "<S>" not in sentence.words:
        return False
    start, stop = sentence.segment(i)
    tokens = sentence.tokens
    parts = [t.value[0] for t in tokens if t.kind == "share"]
    all_told = len(parts) > 1 and sum(parts) == 1
    start -= 2 * (tokens[start].form == "that" and start > 1)
    shares = any(
        tokens[k].kind == "share" and (all_told or not _WHOLE.isdisjoint(sentence.forms(k + 1, k + 6)))
        for k in range(max(0, start), i)
    )
    shares = shares or tokens[i - 1].kind == "share"
    return shares and "by" in sentence.forms(i, stop) and not any(tokens[k].kind == "date" for k in range(i, stop))


def free_contrast(sentence: Sentence) -> None:
    """Frees what is so beside what is not: ``I doubt it lasts, but X pays``, ``X needs it and pays two of us``, ``I
    don't know why X pays``, ``X is no charity: it pays``, ``no income except 5k from X``."""
    blocked, free = sentence.blocked, False
    for start, end in sentence.segments:
        forms, why = sentence.forms(start, end), blocked[start]
        free = (free or (forms[0] == "but" and start > 0)) and CUE_WORDS.isdisjoint(forms)
        excepts = forms[0] == "except" and start > 0 and blocked[start - 1] == DENIED
        if excepts or (free and why == POSSIBLE and not _TELLS.isdisjoint(forms)):
            blocked[start:end] = [""] * (end - start)
        elif why in (WISHED, DENIED, OVER) and (at := _told_from(forms, why)):
            blocked[start + at : end] = [""] * (end - start - at)
            if forms[at + 1] in _GIVES:
                _free_name(sentence, start + at)
        elif start and not why and not _THEY.isdisjoint(forms[:2]) and not _GIVES.isdisjoint(forms[1:3]):
            _free_name(sentence, start)


def _free_name(sentence: Sentence, end: int) -> None:
    """Frees the last name before a token: that of one who pays whatever else is said."""
    at = next((k for k in range(end - 1, -1, -1) if sentence.tokens[k].kind == "name"), end)
    sentence.blocked[at] = ""


def _told_from(forms: list[str], why: str) -> int:
    """Where something is told in a segment behind what is wished, over or not known in it; 0 for nowhere."""
    last = next((n for n in range(len(forms) - 1, -1, -1) if forms[n] in CUE_WORDS), -1)
    for n in range(1, len(forms) - 2):
        rest = n > last
        if forms[n] in _LINKS and rest and (not _NOW.isdisjoint(forms[n:]) or forms[n + 1] in _GIVES):
            return n
        if why == OVER and rest and forms[n] == "by" and not _SUCCEEDED.isdisjoint(forms[max(0, n - 4) : n]):
            return n
        if why == DENIED and rest and (forms[n] == "besides" or forms[n : n + 2] == ["other", "than"]):
            return n
        if why == DENIED and forms[n] in _ASKS and forms[n - 1] in _UNKNOWN and not _WOULD_GIVE.isdisjoint(forms[n:]):
            return n if rest else 0
    return 0
