"""Whose news it is: the project's, a payer's, another project's or a person's own."""

from itertools import pairwise

from bot.domain.fields import fold
from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

_OURS = frozenset("we our i us my management wir unser unsere nous notre nosotros nuestra".split())
_OTHERS = frozenset(
    "owner employer ministry university agency client customer ceo they uni council city institute government their "
    "company its parent sponsor group funder it firm bank them donor payer backer mécène "
    "geldgeber".split()
)
_PAYING = frozenset(
    "employer owner funder backer payer university uni ministry mécène geldgeber financeur bailleur "
    "arbeitgeber hauptgeldgeber benefactor insurer region".split()
)
_SELVES = frozenset("project association".split())
_ITS = frozenset("its their it they".split())
_TELLS = frozenset("attributes blames explains puts says said reports regrets thanks wrote writes notes".split())
_FORTUNES = ("revenue", "cash", "funding", "layoffs")
_FROM = frozenset("from by with".split())
_ALWAYS_OURS = ("acquisition", "moved", "license", "release")
_PAYS_US = Pattern(
    r" (?:(?:that|who|which) (?:mostly |also )?(?:pays?|funds?|employs?|owns?|backs?|sponsors?|finances?|hosts?"
    r"|bankrolls?|pay for|pays for|controls?) "
    r"|(?:paying|funding|employing|backing|sponsoring) (?:our|the|us|for|this|it) )"
)
"""``the uni that employs us``: who is told of by what it does for the project."""
_SHAREHOLDERS = Pattern(
    r" (?:(?:earnings|<R>|investors?|analysts?) (?:call|letter|report)|(?:to|of) shareholders|investor day"
    r"|(?:seen|read|quoted?|spotted) (?:in|from) (?:the|a)) "
)
"""Where companies tell of themselves."""
_NEAR = 40
"""How far before news its subject stands at most."""
_IS = frozenset("am 'm was got get 've have just".split())
_PRIVATE = frozenset(
    "my brother sister wife husband partner friend mum mom dad mother father cousin flatmate roommate neighbour job "
    "boss landlord rent salary".split()
)


def role_before(sentence: Sentence, start: int) -> bool:
    """Whether the subject is one in the part of a payer: ``our parent company``, ``the uni that employs us``."""
    first, _ = sentence.segment(start)
    while first and (
        sentence.tokens[first].form in ("that", "who", "which", ",", "(")
        or (sentence.tokens[first].form in ("and", "but") and sentence.tokens[first + 1].form not in _OURS)
    ):
        first, _ = sentence.segment(first - 1)
    tokens = sentence.tokens[max(first, start - _NEAR) : start + 1]
    if any(t.kind == "source" and is_role(t.value.phrase, t.value.kind) for t in tokens):
        return True
    return bool(_PAYS_US.search(f" {' '.join(t.form for t in tokens)} "))


def is_role(phrase: str, kind: str) -> bool:
    """Whether a phrase for a source is one for the payer itself, not for what it pays."""
    return kind == "parent_company" or phrase in ROLES or phrase.split()[-1] in ROLES


def of_others(sentence: Sentence, match: Match, ledger: Ledger) -> bool:
    """Whether the subject is another one than the project."""
    start, end = sentence.segment(match.start)
    behind = any(said in sentence.tape for said in (" company behind ", " firm behind ", " group behind "))
    if behind or _SHAREHOLDERS.search(sentence.tape) or _PAYS_US.search(sentence.tape):
        return True
    subject = sentence.forms(start, max(match.start + 1, start + 2))
    if any(a in _OURS and not _PAYING.isdisjoint(subject[i + 1 : i + 3]) for i, a in enumerate(subject)):
        return True
    if any(f in _OURS for f in subject) and not _told_us(sentence, start):
        return False
    if not _SELVES.isdisjoint(subject) and sentence.words.isdisjoint(("<P>", "<K>")):
        return False
    project = ledger.facts.get("project")
    names = [t.value.name for t in sentence.tokens[: match.start + 1] if isinstance(t.value, Named)]
    return (
        any(n != project for n in names)
        or any(f in _OTHERS for f in sentence.forms(0, end))
        or "<K>" in sentence.forms(0, end)
    )


def _told_us(sentence: Sentence, start: int) -> bool:
    """``Volvo told us of a change``: whether "us" is who was told."""
    forms = sentence.forms(start, len(sentence.tokens))
    return any(a in ("told", "informed", "wrote", "notified") and b == "us" for a, b in pairwise(forms))


def of_a_payer(sentence: Sentence, match: Match, ledger: Ledger, about_payer: bool) -> bool:
    """Whether the subject of what is told is a payer, whose fortunes are not the project's."""
    if match.frame.field.startswith(_ALWAYS_OURS):
        return False
    start, _ = sentence.segment(match.start)
    if " ex <P> team " in sentence.tape or " former <P> team " in sentence.tape:
        return False
    named = "<P>" in sentence.words
    ours = match.frame.field.startswith("funding") and not _FROM.isdisjoint(sentence.forms(match.start, match.end))
    if ours:
        return False  # "series A from X closed"
    told = [i for i, t in enumerate(sentence.tokens[: match.end]) if isinstance(t.value, Named)] if named else []
    if len(told) > 1 and sentence.tokens[told[-1] - 1].form in _FROM:
        told.pop()  # "X won't comment on talks with Y and has no cash"
    last = sentence.tokens[told[-1]] if told else None
    if last:
        payers = {fold(p.name) for p in ledger.payers if p.named and p.values.get("kind") != "venture_capital"}
        closest = last.value.name
        if closest == ledger.facts.get("project"):
            return False
        if match.frame.field.startswith(_FORTUNES) and last.value.known:
            return not any(f in _OURS for f in sentence.forms(start, match.end + 2))
        if fold(closest).startswith(tuple(payers)):
            lead = sentence.forms(start, match.start)
            near = last in sentence.tokens[min(start, match.start - 2) : match.end] or not _ITS.isdisjoint(lead)
            near = near or match.frame.field.startswith("funding")
            return near and not any(f in _OURS for f in lead)
        return False
    lead = sentence.forms(0, match.start + 2)
    if lead[:1] in (["its"], ["their"]) and lead[1:2] in (["founder"], ["maintainer"], ["author"], ["creator"]):
        return False  # a company has none of them
    if match.frame.field == "key_maintainer_left" and not _TELLS.isdisjoint(lead[1:3]):
        return False  # "it attributes this to the resignation of the lead"
    about_payer = about_payer and any(p.values.get("kind") != "venture_capital" for p in ledger.payers)
    return about_payer and bool(lead) and lead[0] in ("they", "it", "their", "its")


def of_a_person(sentence: Sentence, start: int, end: int) -> bool:
    """``I got laid off from my day job``: whether somebody's own affairs are told of."""
    first, _ = sentence.segment(start)
    lead = sentence.forms(max(first, start - _NEAR), start + 1)
    alone = lead[:1] == ["i"] and (not _IS.isdisjoint(lead[1:3]) or "my" in sentence.forms(start, end))
    return alone or ("my" in lead and not _PRIVATE.isdisjoint(lead))


_NOT = frozenset("not never isn't aren't hasn't haven't won't doesn't didn't don't wasn't".split())
_LEAVES = tuple("abandon drop ditch dump desert withdraw pull leav walk scrap halt stop ending quit cut".split())


_THINKING = frozenset(
    "considering considers consider weighing weighs mulling mulls pondering ponders contemplating contemplates "
    "debating discussing exploring eyeing thinking toying flirting wondering threatens threatened threatening rumoured "
    "rumored tempted".split()
)
_WHENEVER = frozenset("when once whenever if".split())


def stays(sentence: Sentence, match: Match) -> bool:
    """``X is not 'abandoning' us``, ``X is weighing an exit``: whether the leaving is denied or only thought of."""
    first = sentence.segment(match.start)[0]
    if not _THINKING.isdisjoint(sentence.forms(max(first, match.start - 6), match.end)):
        return True
    if (
        sentence.question
        and "<D>" not in sentence.words
        and not _WHENEVER.isdisjoint(sentence.forms(max(first, match.start - 3), match.start))
    ):
        return True  # "what happens when X stops paying?"
    forms = [f for f in sentence.forms(match.start, match.end) if f not in "'\""]
    return any(a in _NOT and b.startswith(_LEAVES) for a, b in pairwise(forms))
