"""Sources in lines of bare notes, where nothing says that they pay: ``Break-even, 6 people, SaaS``."""

from bot.reading.text.names.sources import ROLES, SOLO
from bot.reading.text.payers.mention import EARNED, Mention, earns
from bot.reading.text.sentences.sentences import Sentence

_ROLES = ROLES | SOLO
_SHORT = 5
"""How many tokens a note has at most."""


def mark_bare(sentence: Sentence, found: list[Mention]) -> None:
    """Marks the sources that alone in a line of bare notes say how the project is paid."""
    if found and _is_bare(sentence) and earns(found[0]):
        found[0].pays = True
    if not _is_of_notes(sentence):
        return
    for mention in found:
        if mention.source and mention.source.kind in EARNED and _is_note(sentence, mention):
            mention.pays = mention.source.phrase not in _ROLES or mention.pays


def _is_bare(sentence: Sentence) -> bool:
    """Whether the only token of a sentence is a note, not a heading: a heading has a line or a capital of its own."""
    if sentence.forms(0, 9) != ["<K>"]:
        return False
    token = sentence.tokens[0]
    return str(token.value.phrase).islower() and token.glued is False and token.start > 0


def _is_of_notes(sentence: Sentence) -> bool:
    """Whether a sentence is two or more short notes. One with a figure of 0 is none: ``donations: 0``."""
    return (
        len(sentence.segments) > 1
        and sentence.tokens[-1].form != ":"
        and all(end - start <= _SHORT for start, end in sentence.segments)
        and not any(t.kind == "number" and not t.value[1] for t in sentence.tokens)
    )


def _is_note(sentence: Sentence, mention: Mention) -> bool:
    """Whether a source without a name is all that a segment says."""
    start, end = sentence.segment(mention.start)
    only = mention.end == end and sentence.forms(start, mention.start) in ([], [","], ["/"])
    return mention.named is None and only and _NOT_YET.isdisjoint(sentence.forms(end, end + _SHORT))


_NOT_YET = frozenset("idea ideas plan plans planned maybe someday soon later tbd pilot beta draft slides".split())
