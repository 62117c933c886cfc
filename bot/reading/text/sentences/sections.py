"""Sections of a page that tell of others: of similar projects, of what a project needs, of what is only an example."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import LEVELS, OURSELVES
from bot.reading.text.words.cues import ELSEWHERE
from bot.reading.text.words.patterns import Pattern

_OF_OTHERS = frozenset(
    "similar related alternatives alternative comparison comparisons compared competitors example examples template "
    "dependencies platforms upstream levels tier tiers pricing packages perks".split()
)
_OF_OTHERS_TOO = (" we depend on ", " why not ", " yourself ", " your own ", " would it cost ", " how to ", " ways to ",
    " your <K> ", " your support ", " we have made ", " we made ", " we support ", " we <K> ")  # fmt: skip
_USED = frozenset("customers users adopters testimonials press quotes uses".split())
_OF_USERS = _USED | frozenset("# ? : who us it our the this in what say".split())
"""Words of which alone a heading consists below which stands what others say or do."""


_TIER = Pattern(r" <M> (?:\+|/ ?month \+|<R> \+|or more|and (?:up|more|above)) ")
"""``### Gold ($500+/month)``: what the least is that one gives to be listed below."""


def mark_sections(found: list[Sentence]) -> None:
    """Blocks what stands below a heading (``## Similar projects``) that says that it is of others, down to the next
    heading of its rank. Sentences that begin with ``we`` or ``our`` are of the project all the same."""
    rank = 0
    for sentence in found:
        headed = sentence.tokens[0].form == "#"
        depth = next((i for i, t in enumerate(sentence.tokens) if t.form != "#"), 0) if headed else 0
        said = {w for t in sentence.tokens for w in _word(t).casefold().split()} if depth else set[str]()
        if depth and (not rank or depth <= rank):
            others = not _OF_OTHERS.isdisjoint(said) or any(words in sentence.tape for words in _OF_OTHERS_TOO)
            rank = depth if others or (said <= _OF_USERS and said & _USED) else 0
        level = "<M>" in sentence.words and "<P>" not in sentence.words and not LEVELS.isdisjoint(said)
        tier = bool(depth) and (level or _TIER.search(sentence.tape) is not None)
        if (rank or tier) and sentence.tokens[0].form not in OURSELVES:
            sentence.blocked[:] = [ELSEWHERE] * len(sentence.blocked)


def _word(token: Token) -> str:
    """A token of a heading as it is written, a name or a word for payers too."""
    return str(getattr(token.value, "name", None) or getattr(token.value, "phrase", token.form))
