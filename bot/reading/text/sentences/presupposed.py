"""What a question takes for granted: ``what happens with a sponsor who``, ``does it matter that``, ``now that``."""

from bot.reading.text.sentences.blocks import HOLDS
from bot.reading.text.sentences.granted import told_of
from bot.reading.text.sentences.sentences import Sentence

NOW = frozenset("do does did is are was were has have".split())
ASKING = NOW | frozenset(
    "what how which where who whose when why had can could would will should may might shall isn't aren't don't "
    "doesn't wer was wie wann warum qui que quoi combien comment quién qué cuánto cómo quanto quem como".split()
)
_ALWAYS = frozenset("mit avec con com w why since because given considering (".split())
"""What follows these is always taken for granted."""
_SETTLED = frozenset("has have did was were will is are would wouldn't could".split())
_DEALS = frozenset("deal contract agreement talks negotiations partnership <K>".split())
_ANYBODY = frozenset("anyone anybody somebody someone".split())
"""Before ``with`` these take nothing for granted: ``has the deal with X been signed``, ``anyone with a tip``."""
_UNSURE = frozenset("know knows wonder wondering ask asked asking sure tell clear see check matter matters".split())
_ALREADY = frozenset("just already recently".split())
_SCORED = frozenset("score verdict risk rating forecast outlook prognosis".split())
_GRANTED = frozenset(
    "flag sign matter matters problem bad worry worries bother concern risky worrying fact now given okay wrong".split()
)
"""Before ``that`` these take for granted what follows: ``does it matter that``, ``now that``."""
PUTS = frozenset("put enter tick tell say write record note add mention state report declare log type show".split())
_PLACES = frozenset("where how can do should".split())
"""``where do I put that``: what one asks how to enter is so."""
_STATED = frozenset(
    "have has 's 've is are gets get had pays spends spend burns burn costs runs earns makes went left lost "
    "stopped quit ended announced brings covers gives funds carries".split()
)
_ASKS_ITSELF = 3
"""Before this token a relative word is the question's own: ``who has``, ``and which of us``."""


def presupposes(sentence: Sentence, i: int) -> bool:
    """Whether a question takes for granted what begins with a token."""
    form = sentence.tokens[i].form
    if form in ("a", "an", "our", "the") and sentence.tokens[i - 1].form in PUTS and i < _ASKS_ITSELF + 2:
        return sentence.tokens[0].form in _PLACES and sentence.forms(i - 2, i - 1) in (["i"], ["we"])
    return form in _ALWAYS or told_of(sentence, i) or (form in _RULES and _RULES[form](sentence, i))


def _with(sentence: Sentence, i: int) -> bool:
    """``how long can we go on with 5k``, but not ``has the deal with X been signed``."""
    before = sentence.forms(0, i)
    return not (before[0] in _SETTLED and before[-1] in _DEALS) and _ANYBODY.isdisjoint(before)


def _who(sentence: Sentence, i: int) -> bool:
    """``what of a lead who is paid by X``, but not ``who is paid by X``."""
    return i >= _ASKS_ITSELF and sentence.tokens[i - 1].form not in ASKING


def _if(sentence: Sentence, i: int) -> bool:
    """``are we safe if X pays half``, but not ``do you know if X pays``."""
    if not PUTS.isdisjoint(sentence.forms(0, i)) and sentence.tokens[0].form in _PLACES | {"which", "what"}:
        return True  # "which box do I tick if our grant ends"
    return sentence.tokens[i - 1].form not in _UNSURE and not HOLDS.isdisjoint(sentence.forms(i + 1, i + 5))


def _for(sentence: Sentence, i: int) -> bool:
    """``what is the score for a project``, ``what do you say for:``, but not ``what do you ask for``."""
    if not PUTS.isdisjoint(sentence.forms(0, i)) and sentence.tokens[0].form in _PLACES | {"which", "what"}:
        return True  # "what do I enter for our grant"
    return sentence.tokens[i - 1].form in _SCORED or sentence.forms(i + 1, i + 2) == [":"]


def _that(sentence: Sentence, i: int) -> bool:
    """``does it matter that X``, ``what of a project that has``, but not ``how is that so``."""
    told = not PUTS.isdisjoint(sentence.forms(max(0, i - 3), i)) and sentence.tokens[0].form in _PLACES
    before = sentence.forms(0, i)
    granted = not (_GRANTED | {"matter"}).isdisjoint(before[-4:]) or (before[0] == "how" and before[-1] == "it")
    return told or granted or not _STATED.isdisjoint(sentence.forms(i + 1, i + 4))


def _when(sentence: Sentence, i: int) -> bool:
    """``what then when the grant ends in May``, ``when its owner just sold two``: what has a date will be."""
    return any(token.kind == "date" or token.form in _ALREADY for token in sentence.tokens[i:])


def _after(sentence: Sentence, i: int) -> bool:
    """``how are we after losing X``, or with a date as after "when"."""
    return any(form.endswith("ing") for form in sentence.forms(i + 1, i + 2)) or _when(sentence, i)


_RULES = {
    **dict.fromkeys(("who", "which", "whose", "'ve"), _who),
    **dict.fromkeys(("when", "before", "once"), _when),
    **dict.fromkeys(("if", "wenn"), _if),
    "with": _with,
    "for": _for,
    "that": _that,
    "after": _after,
}
"""By the word with which it begins, whether a clause is taken for granted."""
