"""Whether two names are of one payer: one cut short, its first letters, or the people it is of."""

from bot.domain.fields import fold
from bot.reading.text.words.common import LEGAL_FORMS, ORGANISATIONS

_OF_A_PEOPLE = ("", "ish", "ian", "an", "ch", "ese", "y", "tish")
"""How a word ends that says of which people one is, behind what it begins with: ``Danes``, ``Danish``."""
_FEW_MORE, _LEAST = 2, 3


def without_form(name: str) -> str:
    """A company's name without its legal form."""
    head, _, form = name.rpartition(" ")
    return head if head and form.casefold() in LEGAL_FORMS else name


def same_name(a: str, b: str) -> bool:
    """Whether one name is how the other begins, with few words more."""
    short, long = sorted((fold(a).split(), fold(b).split()), key=len)
    return long[: len(short)] == short and len(long) - len(short) <= _FEW_MORE


def short_for(short: str, long: str) -> bool:
    """``Fundação`` or ``FCT`` for ``Fundação para a Ciência e a Tecnologia``, ``Danes`` for a Danish authority: whether
    a single word, of which there might be others, stands for a longer name."""
    words = long.replace("-", " ").split()
    if " " in short or len(words) < 2:
        return False
    initials = "".join(w[0] for w in words if w[0].isupper())
    noun = fold(short) in ORGANISATIONS and fold(short) in (fold(words[0]), fold(words[-1]))
    return noun or (short.isupper() and len(short) > 1 and short == initials) or _is_its_people(short, words)


def _is_its_people(short: str, words: list[str]) -> bool:
    stem = fold(short).removesuffix("s").removesuffix("e")
    people = short.endswith("s") and len(stem) >= _LEAST
    return people and any(fold(w).startswith(stem) and fold(w)[len(stem) :] in _OF_A_PEOPLE for w in words)
