"""What speaks for it that one who is mentioned pays: patterns of paying, relations to the project, what joins two."""

import re
from collections.abc import Iterator

from bot.reading.text.names.sources import ROLES, SOLO
from bot.reading.text.payers.beside import CAPITAL_GIVEN, SPONSORED, kindless
from bot.reading.text.payers.claims import Claim, fails, pays_others
from bot.reading.text.payers.default_payer import by_default
from bot.reading.text.payers.gifts import of_things
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.relations import OWNER, may_house, may_own, related
from bot.reading.text.payers.table_payers import ACTIVE, ALL_ARE, AND, ARE_ALL, EVIDENCE, GAPPED, SO_DOES
from bot.reading.text.payers.table_payers_prose import LED
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.triggers import Called
from bot.reading.text.words.classes import SPARE
from bot.reading.text.words.patterns import Pattern

_EVIDENCE = Called((pattern, [words] if words else []) for pattern, words in EVIDENCE)


def find_evidence(sentence: Sentence, found: list[Mention]) -> None:
    """Marks the mentions of a sentence that are said to pay."""
    at = {i: mention for mention in found for i in range(mention.start, mention.end)}
    for claim in _claims(sentence, at):
        if not fails(claim):
            _accept(claim)
    _relate(sentence, at)
    if not any(m.pays or _others_only(sentence, m) for m in found):
        for i in by_default(sentence, [m.start for m in found if m.named]):
            at[i].pays = True
    _join(sentence, at)
    _call_all(sentence, at)


def _claims(sentence: Sentence, at: dict[int, Mention]) -> Iterator[Claim]:
    """What the patterns of paying say of the mentions, which stand ``at`` their tokens."""
    for pattern in _EVIDENCE.by(sentence.words):
        for match in pattern.finditer(sentence.tape):
            place = sentence.index(match.start(match.lastgroup or "m"))
            if mention := at.get(place):
                first, after = sentence.index(match.start()), sentence.index(match.end() + 1)
                yield Claim(sentence, mention, pattern, match[0], first, place, after)


_SPONSORS = Pattern(
    r"^sponsored | (?:to sponsor|sponsoring|sponsors?|patrocina[mn]?|sponser[nt]|sponsern|sponsorise|parraine) ?$"
)


def _accept(claim: Claim) -> None:
    """Takes it that a mention pays, and what it is by that; a bare role pays only where it does something."""
    mention = claim.mention
    if claim.pattern is LED:
        mention.source = mention.source or CAPITAL_GIVEN
    if mention.named or claim.pattern is ACTIVE or (mention.source and not _bare_role(claim.sentence, mention)):
        mention.pays = True
        if _SPONSORS.search(claim.said) and mention.source is None and kindless(mention.named):
            mention.source = SPONSORED


def _bare_role(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word says no more than that somebody pays; ``the parent company`` is the one that there is."""
    phrase = mention.source.phrase if mention.source else ""
    owner = mention.source is not None and mention.source.kind == "parent_company"
    said = sentence.forms(mention.start - 1, mention.start) in (["the"], ["our"])
    return phrase in SOLO | ROLES and not (owner and said)


def _others_only(sentence: Sentence, mention: Mention) -> bool:
    pays = sentence.forms(mention.end, mention.end + 1) in (["pays"], ["pay"], ["paid"])
    return pays and pays_others(sentence, mention.end + 1)


def _relate(sentence: Sentence, at: dict[int, Mention]) -> None:
    """Marks the mentions that stand in a relation to the project, with what they are by it."""
    for place, says in related(sentence).items():
        mention = at.get(place)
        if mention is None or mention.named is None or not _holds(sentence, mention, says, place, at):
            continue
        mention.pays = True
        if says == "owns" and mention.source is None:
            mention.source = OWNER
        mention.gift = mention.gift or says in ("lends", "houses", "gives")


_NO_COMPANIES = frozenset(("property", "premises", "building", "trademark"))
"""What may be owned besides a project."""


_RIVALS = frozenset(("compete", "competes", "competing", "competitor", "competitors", "rival", "rivals"))
"""Where somebody has people on a thing of its own."""


def _holds(sentence: Sentence, mention: Mention, says: str, place: int, at: dict[int, Mention]) -> bool:
    """Whether a relation that was found is one to the project, and of one who may stand in it."""
    named = mention.named
    assert named is not None
    if says == "owns":  # "our sponsor was bought by X" is of the sponsor
        of_another = any((m.source or m.pays) and m.end <= place for m in at.values())
        return sentence.words.isdisjoint(_NO_COMPANIES) and may_own(named) and not of_another
    if says == "houses":
        return may_house(named)
    if says == "enables":  # "made possible by Wasm"
        return named.known or " " in named.name
    if says == "pays":
        return (SPARE | _RIVALS).isdisjoint(sentence.words)
    return says != "gives" or of_things(sentence)


def _join(sentence: Sentence, at: dict[int, Mention]) -> None:
    """``A and B pay``, ``X covers the domains, Y the chat``: who is joined to one who pays, pays."""
    joins = (AND, GAPPED, SO_DOES) if "so" in sentence.words else (AND, GAPPED)
    found = [match for pattern in joins for match in pattern.finditer(sentence.tape)]
    joined = [(_at(sentence, match, "a"), _at(sentence, match, "b")) for match in found]
    for a, b in (*joined, *((b, a) for a, b in reversed(joined))):
        first, second = at.get(a), at.get(b)
        if first and second and first.pays:
            second.pays = True
            sponsors = first.source is not None and first.source.phrase.endswith("sponsors") and first.start < b
            if second.source is None and kindless(second.named) and (sponsors or first.source is SPONSORED):
                second.source = first.source


def _call_all(sentence: Sentence, at: dict[int, Mention]) -> None:
    """``A, B and C are our sponsors``: each is one."""
    for match in (*ALL_ARE.finditer(sentence.tape), *ARE_ALL.finditer(sentence.tape)):
        plural = sentence.tokens[_at(sentence, match, "k")].value
        for i in range(_at(sentence, match, "a"), _at(sentence, match, "b") + 1):
            mention = at.get(i)
            if mention and mention.named and mention.source is None:
                mention.source, mention.pays = plural, True


def _at(sentence: Sentence, match: re.Match[str], group: str) -> int:
    return sentence.index(match.start(group))
