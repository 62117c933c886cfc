"""Names of offices in small letters: ``Linz city culture office``, ``the ministry of digital affairs``."""

from itertools import takewhile

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import AND_WORDS, FOLLOW_A_NAME, NO_NAMES


def lower_tail(tokens: list[Token], end: int) -> int:
    """``Linz city culture office``: up to three small words of which the last is an office."""
    for size in (3, 2, 1):
        tail = tokens[end : end + size]
        if len(tail) < size or tail[-1].form not in _OFFICES:
            continue
        small = all(t.kind == "word" and t.value == t.form for t in tail)
        if small and tail[-1].form == "library" and (size == 1 or tail[-2].form not in _CIVIC):
            continue  # "Python library"
        if small and tail[-1].form == "office" and [t.form for t in tokens[end + size : end + size + 1]] == ["of"]:
            return 0  # "the Toronto office of Cohere"
        if small and _NO_TAIL.isdisjoint(t.form for t in tail[:-1]):
            end += size
            if tail[-1].form in _OFFICES_OF and end + 1 < len(tokens) and tokens[end].form == "of":
                end += 1
                while end < len(tokens) and tokens[end].kind == "word" and tokens[end].form not in NO_NAMES:
                    end += 1
            return 0 if [t.form for t in tokens[end - 1 : end + 1]] == ["office", "of"] else end
    return 0


_NO_TAIL = NO_NAMES | {form for form in FOLLOW_A_NAME if form.endswith("s") and form.isalpha()}
_OFFICES = frozenset(
    "foundation fund ministry office council university library agency government trust stiftung museum hospital "
    "institute senate federation consortium bank fonds region province canton county municipality gov govt".split()
)
_OFFICES_OF = frozenset(
    "ministry department university city state canton county province region municipality mayor".split()
)


_CIVIC = frozenset("'s public national central university city state county research regional municipal town".split())


MATTERS = frozenset(
    "science sciences research innovation technology technologies education higher culture sport sports media health "
    "space energy climate economy economic business trade industry transport infrastructure digital digitalisation "
    "affairs environment agriculture food finance finances interior justice labour labor social youth family women "
    "home defence development planning cooperation forschung technologie raumfahrt bildung wissenschaft kultur kunst "
    "wirtschaft energie klimaschutz verkehr umwelt gesundheit digitales staatsmodernisierung recherche innovación "
    "industria economía hacienda competitividad digitalización digitization artificial intelligence universities "
    "arts letters humanities languages engineering computing computation mathematics physics biology geosciences ict "
    "transition transformation mobility "
    "ciencia universidades ciência tecnologia tecnología cultura educación educação santé".split()
)
_JOIN_MATTERS = AND_WORDS | {",", "&"}


def matters(tokens: list[Token], end: int) -> int:
    """``Ministry of Education, Science and Sport``: up to where its further matters reach, 0 where there are none."""
    reach = 0
    while end < len(tokens) and tokens[end].form in _JOIN_MATTERS:
        end += 1 + (tokens[end].form == "," and tokens[end + 1 : end + 2] != [] and tokens[end + 1].form == "and")
        while end < len(tokens) and tokens[end].form in MATTERS and tokens[end].value != tokens[end].form:
            end = reach = end + 1
        if reach != end:
            break
    return reach


_HOW_IT_IS = frozenset("honest current present real true sad sorry general good bad overall financial actual".split())
"""``the sorry state of X``: what is said of how a thing is."""


def lower_office(tokens: list[Token], i: int) -> int:
    """``the ministry of digital affairs``, ``the state of Saxony-Anhalt`` with a small letter."""
    end = i + 2
    small = all(str(t.value).islower() for t in tokens[end : end + 1])  # "the state of play"
    how = tokens[i].form == "state" and (small or (i > 0 and tokens[i - 1].form in _HOW_IT_IS))
    if how or tokens[i].form not in _OFFICES_OF or len(tokens) < i + 3 or tokens[i + 1].form != "of":
        return 0
    while (
        end < len(tokens)
        and end < i + 4
        and tokens[end].kind == "word"
        and (tokens[end].form not in NO_NAMES and (tokens[end].form not in CLASSES["ENDS"]))
    ):
        if end > i + 2 and str(tokens[end - 1].value)[0].isupper() and not str(tokens[end].value)[0].isupper():
            break  # "the city of Espoo gave"
        end += 1
        if (
            [t.form for t in tokens[end : end + 1]] == ["-"]
            and tokens[end].glued
            and str(tokens[end - 1].value)[0].isupper()
        ):
            end += 2
    return min(end, len(tokens)) if end > i + 2 else 0


def of_whom(tokens: list[Token], i: int) -> bool:
    """``Lloyd's Register Foundation``, ``King's College``: whether an organisation is called by whose it is."""
    row = takewhile(lambda t: str(t.value)[:1].isupper(), tokens[i + 1 : i + 4])
    return tokens[i].form == "'s" and any(t.form in _HOUSES for t in row)


_HOUSES = frozenset(
    "college register hospital school university bank church press foundation trust institute fund society academy "
    "association centre center library".split()
)
_FOR = frozenset("para pour per por pela pelo".split())
_SMALL = _FOR | frozenset("e y et a o la le il l' l os as las los les d' de da do della".split())
_ABROAD = ("fund", "fond", "minist", "instit", "conse", "agenc", "agênc")
"""How a body abroad is called that goes on with what it is for."""


def for_what(tokens: list[Token], i: int, end: int) -> int:
    """``Fundação para a Ciência e a Tecnologia``: how many tokens from here tell what a body abroad is for."""
    if not tokens[i].form.startswith(_ABROAD) or not any(t.form in _FOR for t in tokens[i : end + 1]):
        return 0
    at = next((k for k in range(end, min(end + 4, len(tokens))) if tokens[k].form not in _SMALL), end)
    return at + 1 - end if at > end and str(tokens[at].value)[:1].isupper() else 0
