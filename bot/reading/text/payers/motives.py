"""Why somebody pays, by classes of words in what is said of it: what its own things need, what keeps its customers with
it, what puts it before its rivals."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import ELSEWHERE, POSSIBLE
from bot.reading.text.words.project_words import MADE

_NEEDS = frozenset(
    "runs run depend depends relies rely needs need uses use builds built stack works working rests hangs "
    "hinges embeds ships bundles integrates live lives lean leans swear work spend spends".split()
)
_LOCKS = frozenset("locked lock locks ties tied tie keeps keep stay stays bound binds hooked stuck glued lands".split())
_PLATFORM = frozenset(
    "cloud clouds platform storage store shop ecosystem service services servers hardware network marketplace stack "
    "app "
    "<K> account accounts chips devices terminals phones".split()
)
_THEIRS = frozenset("its their his her own that".split())
_OURS = frozenset("our my your we i you us users everyone everybody people nobody would could might may if".split())
_US = frozenset("it us this our the these ours <P> without".split())
_WHY = frozenset("because since why reason motive".split())
_AHEAD = frozenset(
    "apart ahead beat beats beating edge outdo outdoes advantage better faster lead before against".split()
)
_RIVALS = frozenset("rival rivals competitor competitors competition".split())
_LEAVES = frozenset("leave leaves leaving switch switches switching migrate escape move".split())
_SHUT = frozenset("nowhere can't cannot hardly never won't stuck trapped".split())
_BUYERS = frozenset(
    "<K> customer customers user users client clients tenants buyers whoever board boards devices".split()
)
_OF_US, _HEDGES = frozenset("us our ours we".split()), frozenset(("would", "could"))
_GIVES = frozenset("pays pay funds fund sponsors gives employs does".split())
_FAR, _NEAR, _BESIDE, _CLAUSE = 24, 5, 3, 10


def motive_of(sentence: Sentence) -> tuple[str, int] | None:
    """``because its own reporting runs on it``, ``as every user ends up locked to their storage``, ``because we set it
    apart from its rivals``: the motive that a sentence tells, and the token that tells it."""
    forms = sentence.forms(0, len(sentence.tokens))
    why = next((i for i, form in enumerate(forms) if form in _WHY or _explains(forms, i)), len(forms))
    for i, form in enumerate(forms if why < len(forms) or not sentence.words.isdisjoint(_LEAVES) else ()):
        told = why < i < why + _FAR and (
            sentence.blocked[i] in ("", POSSIBLE, ELSEWHERE) or form in ("apart", "without")
        )
        if _is_shut_in(forms, i) or (told and _is_lock(forms, i)):
            return "platform_lock_in", i
        if told and _is_need(forms, why, i):
            return "product_value", i
        if told and form in _AHEAD and not _RIVALS.isdisjoint(forms[i : i + _NEAR]) and "we" not in forms[why:i]:
            return "market_differentiation", i
    return None


def _explains(forms: list[str], i: int) -> bool:
    """``X funds us: its trains run on it``."""
    return forms[i] == ":" and not _THEIRS.isdisjoint(forms[i + 1 : i + 2]) and not _GIVES.isdisjoint(forms[:i])


def _is_shut_in(forms: list[str], i: int) -> bool:
    """``customers who'd like to leave have nowhere to go``: whether those who buy of a payer can't leave it."""
    if forms[i] not in _LEAVES or not _OF_US.isdisjoint(forms[max(0, i - 2) : i + 4]):
        return False
    near = forms[max(0, i - _CLAUSE) : i + _CLAUSE]
    theirs = not {"their", "its", "them", "vendor"}.isdisjoint(forms)
    return theirs and not (_SHUT.isdisjoint(near) or _BUYERS.isdisjoint(near))


def _is_need(forms: list[str], why: int, i: int) -> bool:
    subject, ahead = frozenset(forms[why + 1 : i]), forms[i + 1 : i + 1 + _BESIDE]
    ours = not _US.isdisjoint(ahead) or (ahead[:1] == ["the"] and not MADE.isdisjoint(ahead))
    lost = forms[i] == "without" and ours and not (_SHUT | {"no", "couldn't", "still"}).isdisjoint(subject)
    theirs = lost or not (_THEIRS | ({"the"} if "reason" in forms else set[str]())).isdisjoint(subject)
    return ((forms[i] in _NEEDS and ours) or lost) and theirs and (_OURS - _HEDGES).isdisjoint(subject)


def _is_lock(forms: list[str], i: int) -> bool:
    own = [n for n in range(i + 1, min(len(forms), i + _FAR)) if forms[n] in ("its", "their")]
    return forms[i] in _LOCKS and bool(own) and not _PLATFORM.isdisjoint(forms[own[-1] + 1 : own[-1] + 1 + _NEAR])
