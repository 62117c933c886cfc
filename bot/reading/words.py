"""What every reader of typed text does first: bound its length, drop what cannot be seen, find where words end."""

from bot.domain.fields import visible
from bot.domain.refusal import Refused

MOST_CHARACTERS = 6_000


def bounded(text: str, what: str) -> str:
    """The text as it is. Raises Refused for more than 6,000 characters; ``what`` begins the sentence."""
    if len(text) > MOST_CHARACTERS:
        raise Refused(f"{what} has {len(text):,} characters; at most {MOST_CHARACTERS:,} are taken.")
    return text


def plain(text: str) -> str:
    """The text without invisible characters (Unicode Cf), each run of white space as one space, none at the ends."""
    return " ".join(visible(text).split())


def ends_word(text: str, end: int) -> bool:
    """Whether a word of ``plain`` text ends at this offset: at its end, a space, or a comma before one of these."""
    rest = text[end : end + 2]
    return rest in ("", ",") or rest[0] == " " or rest == ", "
