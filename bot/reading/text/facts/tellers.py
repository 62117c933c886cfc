"""Who tells a piece of news, and is nobody of whom it tells: a paper whose name stands before a colon."""

from bot.reading.text.names.known import Named
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.project_words import NO_PROJECTS


def tells(sentence: Sentence, start: int, end: int) -> bool:
    """``Gazeta Lubuska: the X platform has a new owner``: whether a name at the head tells of another behind it."""
    if start or sentence.forms(end, end + 1) != [":"]:
        return False
    at = end + 1 + (sentence.forms(end + 1, end + 2) == ["the"])
    other = sentence.tokens[at].value if at < len(sentence.tokens) else None
    return isinstance(other, Named) and other.name.casefold().split()[0] not in NO_PROJECTS
