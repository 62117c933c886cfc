"""Whether a sentence, or a part of one, goes on about the payer before it."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.table_lists import ATTRIBUTES
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import ARTICLES
from bot.reading.text.words.patterns import Pattern

PAYER_NOUNS = frozenset("company firm sponsor funder payer donor bank agency ministry foundation university".split())
"""What a payer is called in place of its name, or beside it."""
_THAT_CONTRACT = Pattern(
    r" (?:so|and|but|,) (?:that|this|the) (?:contract|grant|deal|agreement|sponsorship|<K>) "
    r"(?:is|'s|runs|ends|lasts|expires|goes|carries|holds) "
)
"""``another two years, so that contract is good till 2028``."""
_PRONOUNS = frozenset(
    "it they both neither ours thats that their this its these he she them sie es er elle elles ils".split()
)
_TURN = frozenset("x and but so still though however also aber und mais et pero y mas e".split())
_LEFT_ON_IT = Pattern(
    r" <T> (?:(?:are|is|remains?|still) ){0,2}(?:left |to go |to run )?(?:on|of) (?:it|that|the <K>) "
)
_FIGURE_ALONE = frozenset("<M> ~ ≈ <D> - about <R> :".split())
_OF_A_DAY = frozenset("is marks will ist est es é".split())
_LABELS = ATTRIBUTES | frozenset(
    "until how pays ends end expires expiry basis share monthly yearly renewal valid bis jusqu'au hasta até".split()
)
"""Labels of what a payer gives, below its name."""


def refers(sentence: Sentence) -> bool:
    """Whether a sentence is about the payer before it."""
    if "name" in {t.kind for t in sentence.tokens[:3]}:
        return False
    if _THAT_CONTRACT.search(sentence.tape):
        return True
    lead = _lead(sentence)
    if not lead:
        return bool(sentence.words) and sentence.words <= _FIGURE_ALONE
    if sentence.tokens[0].kind == "date" and lead[0] in _OF_A_DAY:
        return True  # "31 March is the last day"
    if sentence.tokens[0].kind == "span" and _LEFT_ON_IT.match(sentence.tape):
        return True
    return (lead[0] in _LABELS and " : " in sentence.tape) or _takes_up(sentence, lead)


def _lead(sentence: Sentence) -> list[str]:
    """The words a sentence begins with, without one that turns to it (``but``)."""
    lead = [
        t.value.phrase if t.kind == "source" else t.form for t in sentence.tokens[:5] if t.kind in ("word", "source")
    ]
    return lead[1:] if len(lead) > 1 and lead[0] in _TURN else lead


_LOOSE = frozenset("money support credits funding backing subsidy commitment convention".split())
"""Nouns that without an article may be of anybody, unless a verb follows: ``funding is assured until``."""
_NOUNS = _LOOSE | frozenset(
    "grant contract award sponsorship deal agreement fellowship arrangement stipend pledge renewal "
    "vertrag förderung finanzierung zuschuss stipendium vereinbarung contrat subvention accord "
    "contrato subvención convenio acuerdo subvenção bolsa acordo".split()
)
_GOES_ON = frozenset("is are 's has runs lasts continues assured secured guaranteed confirmed".split())
_HELD = frozenset("contract agreement commitment promise signed word".split())
"""``We have a signed contract``, ``we've been assured of that``."""
COMPANY_NOUNS = frozenset(
    "company firm operator group vendor provider manufacturer maker carmaker automaker chipmaker insurer retailer "
    "giant startup business corporation conglomerate telco telecom publisher broadcaster airline brewer supplier "
    "utility multinational concern steelmaker hoster airport port railway chain shipyard newspaper refiner refinery "
    "bookmaker brewery dairy distributor exporter importer wholesaler lender builder studio charity museum hospital "
    "cooperative grocer drugmaker shipbuilder railroad haulier contractor consultancy brokerage fintech miner".split()
)
"""What a company that was just named is called."""
_THOSE = PAYER_NOUNS | COMPANY_NOUNS | {"city"}
_PRESENT = frozenset("current present existing running".split())
_STOPS = CLASSES["ENDS"] | {"stop", "ones"}
_POINTS_BACK = (
    frozenset("renewed extended prolonged committed signed confirmed guaranteed worth".split())
    | _PRONOUNS
    | CLASSES["PREP"]
    | CLASSES["ENDS"]
)


def _takes_up(sentence: Sentence, lead: list[str]) -> bool:
    """Whether the first words of a sentence take up a payer or what it gives: ``the grant``, ``they``, ``until``."""
    first, second = lead[0], lead[1] if len(lead) > 1 else ""
    if first in _NOUNS:
        return first not in _LOOSE or second in _GOES_ON
    if first in ("we", "i"):
        told = second in ("have", "'ve", "got") and (lead[2:3] == ["been"] or not _HELD.isdisjoint(lead[2:]))
        return told and "<P>" not in sentence.words
    if first in ("there", "es", "hay", "há"):
        return not _NOUNS.isdisjoint(lead[1:])
    of_that = first in ARTICLES and (second in _THOSE or not _NOUNS.isdisjoint(lead[1:3]))
    of_that = of_that or (second in _PRESENT and not _STOPS.isdisjoint(lead[2:3]))  # "the current one ends"
    return of_that or first in _POINTS_BACK or (first == "paid" and second in CLASSES["PREP"] | {"up"})


_CARRIES = frozenset(
    "pays covers carries bears funds gives brings provides meets contributes supplies adds makes accounts "
    "finances foots shoulders amounts comes represents runs lasts ends expires was is has".split()
)
"""Verbs of paying without a subject of their own."""
_MARKS = frozenset(", ( and - : | / = — –".split())
_OWN_SUBJECT = frozenset("we i our costs cash the".split())
_SHORT, _LONG = 5, 9
"""How many words before a figure are few enough to have no subject, and how many if one of them is a pronoun."""


def follows(sentence: Sentence, i: int) -> bool:
    """Whether the segment of a figure goes on about the payer before it: it has no subject of its own."""
    start, _ = sentence.segment(i)
    lead = [f for f in sentence.forms(start, i) if f not in _MARKS]
    lead = lead[4:] if lead[:4] == ["i", ".", "e", "."] else lead
    if lead and lead[0] in _CARRIES and len(lead) <= _LONG:
        return True  # "a grant, which runs until May, covers the other half"
    if lead and lead[0] in ("which", "who", "whose") and sentence.tokens[i].kind == "date" and len(lead) <= _LONG:
        return True
    if not _OWN_SUBJECT.isdisjoint((lead[:-1] if lead[-1:] == ["the"] else lead)[:2]):
        return False
    return len(lead) <= _SHORT or (len(lead) <= _LONG + 3 and not _PRONOUNS.isdisjoint(lead[:-_SHORT]))


def turns(sentence: Sentence, i: int) -> bool:
    """Whether the segment of a figure begins with a pronoun (``misc 150: that makes 10,500``)."""
    start, _ = sentence.segment(i)
    return not _PRONOUNS.isdisjoint(sentence.forms(start, min(start + 2, i)))
