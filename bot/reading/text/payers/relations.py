"""Who stands to the project in a relation of paying, of owning or of lending, however it is put."""

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import Source
from bot.reading.text.payers.table_relations import CORRECTED, GRANTED, HELD, KNOWN_OF, LOST, RELATIONS, TAKEN_OVER
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.triggers import Called
from bot.reading.text.words.cues import ASKED, DENIED, LONG_AGO, ORDERED, OVER, POSSIBLE
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.table_persons import FIRST_NAMES

_RELATIONS = Called((row, row.needs) for row in RELATIONS)
OWNER = Source("parent_company", "owner")
"""What one is to whom the project belongs."""
_NO_OWNERS = frozenset(
    "foundation stiftung fondation fundación fundação conservancy kde gnome debian gnu fedora ubuntu python rust cncf "
    "apache numfocus eclipse linux openjs community university universität université universidad universidade "
    "institute "
    "uni eth tu ministry city wikimedia summer outreachy".split()
)
"""What is a home of projects, not the parent of one."""
_CROWD = frozenset("customers users fans admins volunteers contributors developers dealers stock shares".split())
"""Words behind a name by which it is not the one that is meant."""
_OURS = frozenset(
    "us our we my me project tool library maintainer maintainers developer developers devs team this it".split()
)
_PARTS = frozenset(
    "domain domains name names trademark trademarks mark license licence rights patent patents ip brand server servers "
    "box boxes machine machines account copyright "
    "logo shares building office sponsor investor customer competitor rival payer week weeks day days time hours "
    "evenings weekends year loyalty heart credit labour labor licences licenses seats tickets food drinks pizza".split()
)
"""Of what one may be the owner without owning the project."""
_TAKERS = frozenset("bought acquired took taken purchased absorbed swallowed".split())
_GRANTS = frozenset(
    "stops stopped stop quits quit ceases cease keeps keep continues continue goes go tires pulls ends end rely "
    "relying "
    "relies depend depending depends live living lives dependent bet betting without who which that team get receive "
    "have whether currently now today about our roughly nearly half all most its my their if".split()
)


def free_granted(sentence: Sentence) -> None:
    """What is taken for granted holds whatever the sentence asks or supposes; who took a project over has it still."""
    if "<P>" not in sentence.words or not any(sentence.blocked):
        return
    if not sentence.words.isdisjoint(_TAKERS):
        _free(sentence, TAKEN_OVER, (LONG_AGO, OVER) if "now" not in sentence.words else ())
    if "it" in sentence.words or "they" in sentence.words:
        _free(sentence, CORRECTED, (DENIED,))
    if "if" not in sentence.words or "(" in sentence.words:
        _free(sentence, KNOWN_OF, (ASKED, POSSIBLE, DENIED, ORDERED))
    if not sentence.words.isdisjoint(("if", "imagine", "suppose", "supposing", "say")):
        _free(sentence, LOST, (ASKED, POSSIBLE, ORDERED))
    if not sentence.words.isdisjoint(_GRANTS):
        _free(sentence, HELD, (ASKED, POSSIBLE))
        if "if" not in sentence.words and not sentence.words.isdisjoint(_OURS):
            _free(sentence, GRANTED, (ASKED, POSSIBLE, DENIED) if "without" in sentence.words else (ASKED, POSSIBLE))


def _free(sentence: Sentence, pattern: Pattern, moods: tuple[str, ...]) -> None:
    for match in pattern.finditer(sentence.tape):
        for i in range(sentence.index(match.start()), sentence.index(match.end())):
            if sentence.blocked[i] in moods:
                sentence.blocked[i] = ""


def related(sentence: Sentence) -> dict[int, str]:
    """For the tokens of names what is said of them: what the table says."""
    found = dict[int, str]()
    if "<P>" not in sentence.words:
        return found
    for row in _RELATIONS.by(sentence.words):
        for match in row.pattern.finditer(sentence.tape):
            first, last = sentence.index(match.start()), sentence.index(match.end()) - 1
            said = sentence.blocked[first : last + 1]
            if any(said) and not (row.denies and set(said) <= {"", DENIED}):
                continue
            place = sentence.index(match.start(match.lastgroup or 0))
            if row.says == "owns" and is_a_person(sentence, place):
                continue
            if row.says == "owns" and not _PARTS.isdisjoint(sentence.forms(max(0, first - 4), first)):
                continue
            following = sentence.forms(last + 1, last + 2)
            if not _CROWD.isdisjoint(following) or (row.says == "owns" and following == ["<K>"]):
                continue  # "kept running by X users"
            if row.says != "pays" or place not in found:
                found[place] = row.says
    return found


def may_own(named: Named) -> bool:
    """Whether a name may be that of a company to which a project belongs."""
    return named.kind in (None, "parent_company", "compute_credits", "sponsorship") and _NO_OWNERS.isdisjoint(
        named.name.casefold().split()
    )


def is_a_person(sentence: Sentence, i: int) -> bool:
    """Whether a name is somebody's: ``owner: Ute Brand``, ``owned by Tegan Roe, a private person``."""
    value = sentence.tokens[i].value
    first = value.name.casefold().split()[0] if isinstance(value, Named) and not value.known else ""
    return first in FIRST_NAMES or not _PERSONS.isdisjoint(sentence.forms(i + 1, i + 6))


_PERSONS = frozenset(
    "person personally privately individual citizen hobbyist freelancer student retiree retired".split()
)


def may_house(named: Named) -> bool:
    """Whether a name is an institution's, which takes no rent for a machine that stands there."""
    return not _INSTITUTIONS.isdisjoint(named.name.casefold().split())


_INSTITUTIONS = frozenset(
    "university université universität universidad universidade uni tu eth hochschule college institute institut "
    "school "
    "academy lab labs laboratory centre center library museum inria cern cnrs fraunhofer foundation society".split()
)
