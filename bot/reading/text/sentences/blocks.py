"""How tokens are kept from being facts, and where what is said of them begins and ends."""

from collections.abc import Set as AbstractSet

from bot.reading.text.sentences.sentences import Sentence

MODALS = frozenset("may can could might would will must should shall".split())
HOLDS = frozenset("have has 've got is are 're 's gives pays still only nur haben hat bekommen".split())
"""What is said with these is so, even after "if" or in a question."""
AGAINST = frozenset("against versus vs than compared".split())
_LONG, _FAR = 60, 40


def block(blocked: list[str], start: int, end: int, why: str) -> None:
    """Says why some tokens may make no fact, where nothing else has said so before."""
    if end - start > _LONG and blocked[start] and blocked[end - 1] and blocked[(start + end) // 2]:
        return  # a long segment is blocked as a whole: once is enough
    for k in range(start, end):
        blocked[k] = blocked[k] or why


def next_of(sentence: Sentence, form: str, start: int) -> int:
    """The next token of a form, else the end of the sentence."""
    count = len(sentence.tokens)
    return next((k for k in range(start, count) if sentence.tokens[k].form == form), count)


def last_of(sentence: Sentence, forms: AbstractSet[str], start: int, end: int) -> int:
    """The last token of some forms between two tokens, else the first of the two."""
    if sentence.words.isdisjoint(forms):
        return start
    return next((k for k in range(end - 1, start - 1, -1) if sentence.tokens[k].form in forms), start)


def before_brackets(sentence: Sentence, start: int) -> int:
    """Where the segment begins before the brackets that close here: ``the grant (X, 5k) ended``; here if none do."""
    if sentence.tokens[start].form != ")":
        return start
    for i in range(start - 1, max(-1, start - _FAR), -1):
        if sentence.tokens[i].form == "(":
            return sentence.segment(i - 1)[0] if i else 0
    return start
