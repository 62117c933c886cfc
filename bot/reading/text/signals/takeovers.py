"""What was taken over and what moved: by a company, or to a host of projects, which is no takeover."""

from bot.reading.text.names.known import Named
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.table_signals_words import FALLS, PLANNED
from bot.reading.text.words.classes import HOSTS

PROJECT_HOSTS = HOSTS | frozenset(
    "incubator collective verein commons sfc trust foundations interest lf lfe lfx asf psf osgeo".split()
)


def by_a_host(sentence: Sentence, match: Match) -> bool:
    """``the Apache Foundation takes over X``: whether the one who takes over is a host of projects."""
    ends = sentence.tokens[match.start].value, sentence.tokens[match.end - 1].value
    return any(isinstance(v, Named) and not PROJECT_HOSTS.isdisjoint(v.name.casefold().split()) for v in ends)


def by_a_crowd(sentence: Sentence, match: Match) -> bool:
    """``bought by Lumora customers``: what is sold to many is not taken over."""
    following = sentence.tokens[match.end : match.end + 1]
    return bool(following) and following[0].kind == "source" and following[0].value.phrase.endswith("s")


def undone(sentence: Sentence, match: Match) -> bool:
    """Whether a purchase is long past, fell through or is only spoken of."""
    stop = sentence.segment(match.end - 1)[1]
    if "were" in sentence.forms(max(0, match.start - 4), match.start) and "to" in sentence.forms(match.start, stop):
        return True  # "were the sale of X to go ahead"
    if any(said in sentence.tape for said in (" years ago ", " fell through ", " called off ")):
        return True
    return not (sentence.words.isdisjoint(FALLS) or sentence.words.isdisjoint(PLANNED))


_LISTS = frozenset("mailing list lists slack discord channel call calls forum conference".split())
_LICENSES = frozenset("bsl busl sspl mit gpl agpl fsl mpl license licence elastic".split())


def to_no_host(sentence: Sentence, match: Match) -> bool:
    """Whether where a project or its people went is a town, a company, a license or a list, and no host of projects."""
    first = match.start - (5 if sentence.tokens[match.start].form == "it" else 1)  # "the X said it now hosts Y"
    tokens, behind = sentence.tokens[max(0, first) : match.end + 1], sentence.forms(match.end, match.end + 2)
    if behind[:1] == ["as"] and "<K>" in sentence.forms(match.end, match.end + 4):
        return True  # "joined the foundation as gold sponsors"
    if not (_LICENSES.isdisjoint(sentence.forms(match.start, match.end)) and _LISTS.isdisjoint(behind)):
        return True
    forms = {t.form for t in tokens}
    words = {w for t in tokens if isinstance(t.value, Named) for w in t.value.name.casefold().split()}
    return "<P>" in forms and PROJECT_HOSTS.isdisjoint(words | forms)
