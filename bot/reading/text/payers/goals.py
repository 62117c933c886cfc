"""What one sentence wishes of a payer, and what it gives now: ``our goal on Patreon is 5,000, we're at 1,900``."""

from bot.reading.text.names.known import Named
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import POSSIBLE, WISHED
from bot.reading.text.words.patterns import Pattern

_NOW = Pattern(
    r"(?<= )(?:(?:rn|right now|currently|now|today|atm|at the moment|at present|so far) (?:, )?(?:it|that|we|i) "
    r"(?:'s|is|'re|are|'m|am|stands?|get|gets|make|makes) (?:at |about |around |only |just |roughly ){0,3}(?P<a><M>)"
    r"|(?:it|that|we|i) (?:'s|is|'re|are|'m|am|stands?|get|make) (?:at |about |around |only |just |currently "
    r"|now ){1,3}(?P<b><M>))"
    r"(?= )"
)
Goal = tuple[Mention, str | None]
"""Of whom something is wished, and in which period."""


def goal_of(sentence: Sentence) -> Goal | None:
    """The one platform or kind of payer of which a sentence wishes an amount; None for none or several."""
    if "<M>" not in sentence.words:
        return None
    tokens = sentence.tokens
    wished = [i for i, t in enumerate(tokens) if t.kind == "money" and sentence.blocked[i] in (WISHED, POSSIBLE)]
    named = [i for i, t in enumerate(tokens) if t.kind in ("name", "source")]
    if not wished or len(named) != 1 or sentence.blocked[named[0]] not in (WISHED, POSSIBLE):
        return None
    at, value = named[0], tokens[named[0]].value
    if value.kind != "donations":
        return None
    mention = Mention(at, at + 1, value, None) if isinstance(value, Named) else Mention(at, at + 1, None, value)
    return mention, tokens[wished[0]].value.period


def given_now(sentence: Sentence) -> int | None:
    """The amount that a sentence says to be given now, None for none."""
    match = _NOW.search(sentence.tape)
    if match is None:
        return None
    at = sentence.index(match.start(match.lastgroup or 0))
    return None if sentence.blocked[at] or sentence.used[at] else at
