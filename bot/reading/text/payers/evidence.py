"""What speaks for it that one who is mentioned pays: the patterns of paying, each with what it must not be."""

import re
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import ROLES, SOLO, Source
from bot.reading.text.payers.beside import (
    CAPITAL_GIVEN,
    OCCASIONS,
    SPONSORED,
    THANKS_WORDS,
    kindless,
    thanked_for_money,
)
from bot.reading.text.payers.default_payer import by_default
from bot.reading.text.payers.gifts import FREE, of_things
from bot.reading.text.payers.relations import OWNER, may_house, may_own, related
from bot.reading.text.payers.table_payers import (
    ACTIVE,
    ALL_ARE,
    AND,
    ARE_ALL,
    EVIDENCE,
    GAPPED,
    LIVE,
    ONLY_FROM,
    PASSIVE,
    PROJECT_MONEY,
    SO_DOES,
    STAFF,
    TREND,
)
from bot.reading.text.payers.table_payers_prose import (
    ACCEPTED,
    AT_WORK,
    CAPITAL,
    DAY_JOB,
    EMPLOYED,
    GIFT,
    LED,
)
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.wholes import of_the_whole
from bot.reading.text.words.classes import CLASSES, CODE, SPARE


@dataclass(slots=True)
class Mention:
    """A payer in a sentence: the tokens it spans, its name, its source word, and whether it is said to pay. One that is
    ``unnamed`` is called by what it is (``a bank``); ``figures`` are the kinds of those that are its own."""

    start: int
    end: int
    named: Named | None
    source: Source | None
    pays: bool = False
    part: Decimal | None = None
    bound: bool = False
    unnamed: bool = False
    gift: bool = False
    figures: frozenset[str] = frozenset()


_SEATS = frozenset("committee jury panel".split())
"""Where those sit who are employed by somebody and work for nobody there."""
_OCCASIONS = frozenset(
    "meetup meetups conference conferences event events sprint sprints summit hackathon party".split()
)


EARNED = frozenset(
    ("hosted_service", "enterprise_support", "enterprise_edition", "services", "donations", "membership_dues")
)
"""The kinds of what a project earns, or is given by many."""


def earns(mention: Mention) -> bool:
    """Whether a mention is of what a project earns or is given by many, or of a platform for that."""
    if mention.named:
        return mention.named.kind == "donations"
    return mention.source is not None and mention.source.kind in EARNED and mention.source.phrase not in SOLO | ROLES


def _of_its_own(sentence: Sentence, at: int) -> bool:
    """``Blender gets 250k from its fund``: what another named one receives is not the project's."""
    before = sentence.forms(at - 2, at)
    return (
        ("its" in before or "their" in before)
        and any(t.kind == "name" for t in sentence.tokens[:at])
        and (sentence.words.isdisjoint(("our", "us")))
    )


def _parts_only(sentence: Sentence, at: int) -> bool:
    """Whether what comes from a payer is a part of something else than money (``70 % of our commits``)."""
    before = [i for i, t in enumerate(sentence.tokens[:at]) if t.kind == "share"]
    for i in before:
        forms = sentence.forms(i + 1, i + 6)
        if forms[:1] == ["of"] and not any(f in CLASSES["WHOLE"] for f in forms):
            return True
    return False


_NOBODY_SPECIAL = [
    [verb, form]
    for verb in ("employs", "employ")
    for form in ("many", "some", "several", "most", "people", "more", "fewer")
]


def _for_others(sentence: Sentence, after: int) -> bool:
    """``X pays its own team``, ``pays people to write Java``: what is paid is nothing of ours."""
    object_of = sentence.forms(after, after + 2)
    ahead = sentence.forms(after, after + 12)
    ours = any(f in _OURS or (f == "<P>" and before == "on") for before, f in pairwise(["", *ahead[: _clause(ahead)]]))
    if any(a == "to" and b in _ALL_SORTS for a, b in pairwise(ahead)):
        return True  # "gives free minutes to open source"
    own = object_of[:1] in _OTHERS
    return own and not ours


def _others_only(sentence: Sentence, mention: Mention) -> bool:
    return sentence.forms(mention.end, mention.end + 1) in (["pays"], ["pay"], ["paid"]) and _for_others(
        sentence, mention.end + 1
    )


_PAY_OF = re.compile(r"(?:salaries|wages|salary) of ")
_RENTED = re.compile(r"(?:hosted|hosting) (?:[^ ]+ ){0,3}?(?:on|with) ")


def _clause(forms: list[str]) -> int:
    return forms.index(",") if "," in forms else len(forms)


_ALL_SORTS = frozenset("oss open foss everyone everybody anyone students any all every other others charity".split())
_OTHERS = [
    [w] for w in "its their people his her developers engineers artists creators staff employees researchers".split()
]
_OURS = frozenset("us our it this here project me <M> <S> share part salaries salary bill contribution dues".split())


def _bare_role(sentence: Sentence, mention: Mention) -> bool:
    """Whether a word says no more than that somebody pays; ``the parent company`` is the one that there is."""
    phrase = mention.source.phrase if mention.source else ""
    owner = mention.source is not None and mention.source.kind == "parent_company"
    said = sentence.forms(mention.start - 1, mention.start) in (["the"], ["our"])
    return phrase in SOLO | ROLES and not (owner and said)


_CONSTITUTES = ("up", "for", "represent", "represents", "constitute", "constitutes", "constituted")


def _of_a_part(sentence: Sentence, at: int) -> bool:
    """``ads make up 20 % of the page``: whether the share that follows here is of something else than money."""
    share = next((i for i in range(at, at + 3) if sentence.forms(i, i + 1) == ["<S>"]), None)
    return share is not None and sentence.forms(share + 1, share + 2) == ["of"] and not of_the_whole(sentence, share)


def find_evidence(sentence: Sentence, found: list[Mention]) -> None:
    """Marks the mentions of a sentence that are said to pay."""
    tape = sentence.tape
    at = {i: mention for mention in found for i in range(mention.start, mention.end)}
    for pattern in [p for p, words in EVIDENCE if not words or not words.isdisjoint(sentence.words)]:
        for match in pattern.finditer(tape):
            place = sentence.index(match.start(match.lastgroup or "m"))
            mention = at.get(place)
            if mention is None:
                continue
            if pattern is PROJECT_MONEY and not (mention.named and mention.named.kind == "government_grant"):
                continue
            if pattern is PASSIVE and match.group().split(" ", 1)[0] in ONLY_FROM and _parts_only(sentence, place):
                continue
            after = sentence.index(match.end() + 1)
            if pattern is ACTIVE and sentence.forms(after - 1, after + 1) in _NOBODY_SPECIAL:
                continue
            if pattern is PASSIVE and _PAY_OF.match(match[0]):
                continue  # "the salaries of Ada and Bruno"
            if pattern is ACTIVE and _for_others(sentence, after):
                continue
            if pattern is PASSIVE and _RENTED.match(match[0]) and not FREE.search(tape):
                continue  # "hosted on X" may be paid for like anywhere
            if pattern is PASSIVE and _of_its_own(sentence, place):
                continue
            if (
                pattern is ACTIVE
                and match[0].endswith(("host", "hosts", "hosted"))
                and not _OCCASIONS.isdisjoint(sentence.forms(after, after + 5))
            ):
                continue
            if pattern is ACTIVE and match[0].endswith(_CONSTITUTES) and _of_a_part(sentence, after):
                continue
            if pattern is TREND and not earns(mention):
                continue
            if (
                pattern is STAFF
                and not {":", ","}.isdisjoint(match[0].split())
                and not (mention.named and mention.named.known)
            ):
                continue
            if pattern is LED:
                if (
                    sentence.words.isdisjoint(CAPITAL)
                    or not mention.named
                    or mention.named.kind not in (None, "venture_capital")
                ):
                    continue
                mention.source = mention.source or CAPITAL_GIVEN
            if (
                match[0].startswith("sponsored ")
                and sentence.forms((at_verb := sentence.index(match.start())) - 1, at_verb) in OCCASIONS
            ):
                continue
            if pattern is ACCEPTED and not (mention.named and mention.named.kind == "donations"):
                continue
            if pattern is LIVE and mention.named and mention.named.kind != "donations" and match[0].startswith("run"):
                continue  # "we run on X": a machine
            if pattern in (AT_WORK, EMPLOYED, DAY_JOB) and not sentence.words.isdisjoint(SPARE | _SEATS):
                continue
            thanked = pattern is GIFT or match[0].split(" ", 1)[0] in THANKS_WORDS
            if thanked and not thanked_for_money(sentence, mention.named, mention.source):
                continue
            if pattern is ACTIVE and any(
                f in CODE - {"maintainers", "committers"} for f in sentence.forms(after, after + 4)
            ):
                continue
            if mention.named or pattern is ACTIVE or (mention.source and not _bare_role(sentence, mention)):
                mention.pays = True
                if match[0].startswith("sponsored ") and mention.source is None and kindless(mention.named):
                    mention.source = SPONSORED
    _relate(sentence, at)
    if not any(m.pays or _others_only(sentence, m) for m in found):
        for i in by_default(sentence, [m.start for m in found if m.named]):
            at[i].pays = True
    joins = (AND, GAPPED, SO_DOES) if "so" in sentence.words else (AND, GAPPED)
    joined = [(sentence.index(m.start("a")), sentence.index(m.start("b"))) for j in joins for m in j.finditer(tape)]
    for a, b in (*joined, *((b, a) for a, b in reversed(joined))):
        first, second = at.get(a), at.get(b)
        if first and second and first.pays:
            second.pays = True
            if first.source and first.source.phrase.endswith("sponsors") and first.start < b and kindless(second.named):
                second.source = second.source or first.source
            if first.source is SPONSORED and second.source is None and kindless(second.named):
                second.source = SPONSORED
    for match in (*ALL_ARE.finditer(tape), *ARE_ALL.finditer(tape)):
        plural = sentence.tokens[sentence.index(match.start("k"))].value
        if not plural.phrase.endswith("s") and plural.kind != "venture_capital":
            continue
        for i in range(sentence.index(match.start("a")), sentence.index(match.start("b")) + 1):
            mention = at.get(i)
            if mention and mention.named and mention.source is None:
                mention.source, mention.pays = plural, True


def _relate(sentence: Sentence, at: dict[int, Mention]) -> None:
    """Marks the mentions that stand in a relation to the project, with what they are by it."""
    for place, says in related(sentence).items():
        mention = at.get(place)
        if mention is None or mention.named is None:
            continue
        if says == "owns" and not sentence.words.isdisjoint(("property", "premises", "building", "trademark")):
            continue
        if says == "owns" and (
            not may_own(mention.named) or any((m.source or m.pays) and m.end <= place for m in at.values())
        ):
            continue  # "our sponsor was bought by X"
        if says == "houses" and not may_house(mention.named):
            continue
        if says == "enables" and not (mention.named.known or " " in mention.named.name):
            continue  # "made possible by Wasm"
        if says == "pays" and not SPARE.isdisjoint(sentence.words):
            continue
        if says == "gives" and not of_things(sentence):
            continue
        mention.pays = True
        if says == "owns" and mention.source is None:
            mention.source = OWNER
        mention.gift = mention.gift or says in ("lends", "houses", "gives")
