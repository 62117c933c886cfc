"""Who or what is mentioned as a payer in a sentence, and what speaks for its paying."""

import re

from bot.reading.text.names.sources import IN_BRACKETS, ROLES, SOLO, Source
from bot.reading.text.payers.beside import (
    brought,
    counted,
    gets,
    only_told_of,
)
from bot.reading.text.payers.evidence import EARNED, Mention, earns, find_evidence
from bot.reading.text.payers.gifts import givers
from bot.reading.text.payers.instruments import join_instruments
from bot.reading.text.payers.of_others import of_others
from bot.reading.text.payers.table_payers import (
    OF_OURS,
    PAIRS,
    QUALIFIES,
)
from bot.reading.text.payers.table_payers_prose import (
    BUYS,
    SELLER,
    VENDOR,
)
from bot.reading.text.payers.unnamed import unnamed
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.table_persons import FIRST_NAMES


def mentions(sentence: Sentence) -> list[Mention]:
    """The mentions of a sentence in order. Words that may make no fact are none."""
    tape, tokens = sentence.tape, sentence.tokens
    nameless = unnamed(sentence)
    if ("<P>" not in tape and "<K>" not in tape and not nameless) or _UNLIKE_US.search(tape):
        return []
    partner: dict[int, int] = {}
    strong, given = set[int](), of_others(sentence)
    if "<P>" in tape and "<K>" in tape:
        for pattern in PAIRS:
            for match in pattern.finditer(tape):
                p, k = sentence.index(match.start("p")), sentence.index(match.start("k"))
                if k > p and _is_owned(sentence, p, k):
                    continue
                if k < p and tokens[k].value.kind == "parent_company" and sentence.forms(k + 1, k + 2) == ["of"]:
                    given.add(p)
                    continue  # "it is the parent of Kielo"
                if (
                    k < p
                    and sentence.forms(k + 1, k + 2) == ["of"]
                    and sentence.forms(k - 1, k) in (["its"], ["their"], ["'s"])
                ):
                    continue  # "its sponsorship of Kielo"
                if sentence.forms(k + 1, p - 1) in ([","], []) and k < p - 1 and _listed_with(sentence, k, p):
                    continue  # "dues, the Ford Foundation and the state"
                if k < p and "employed" in sentence.forms(k, p):
                    continue  # "five of its members are employed by X"
                if "," in sentence.forms(p + 1, k) and not _ARE.isdisjoint(sentence.forms(k + 1, k + 2)):
                    continue  # "it's Kielo, the investor is Accel"
                if k < p and k > 1 and tokens[k - 1].form in _ENDS_ITS and tokens[k - 2].kind == "name":
                    given.add(p)
                    continue  # "Red Bull ends sponsorship of Kielo"
                if sentence.forms(k + 1, p) == [","] and not _BEGINS.isdisjoint(sentence.forms(p + 1, p + 2)):
                    continue  # "a quarter from consulting, Bosch pays half"
                if k > p + 1 and sentence.forms(p - 1, p) == sentence.forms(k - 1, k) and _amount(sentence, k):
                    continue
                if p not in partner and k not in partner.values():
                    partner[p] = k
                    if k < p and match.group().split(" ")[1:2] != ["("]:
                        strong.add(p)
    taken = set(partner.values())
    for match in OF_OURS.finditer(tape):
        taken.add(sentence.index(match.start()))
    found = list[Mention]()
    for i, token in enumerate(tokens):
        if sentence.blocked[i]:
            continue
        if token.kind == "name":
            if (
                i in given
                or only_told_of(sentence, i)
                or gets(sentence, i)
                or brought(sentence, i)
                or _aside(sentence, i)
                or _of_us(sentence, i)
            ):
                continue
            if not _SUPPLIED.isdisjoint(sentence.forms(i + 1, i + 2)):
                continue  # whom the project pays
            if sentence.forms(i - 2, i) == ["<K>", "to"] or sentence.forms(i - 3, i) == ["<K>", "to", "the"]:
                continue  # "a grant to the Sorrel Foundation"
            if (
                sentence.forms(i - 1, i) == ["to"]
                and {"thanks", "bill", "bills", "tab", "invoice", "invoices"}.isdisjoint(sentence.forms(i - 5, i))
                and not (_GIVING | {"sell", "selling"}).isdisjoint(sentence.forms(i - 6, i - 1))
            ):
                continue  # who is given something
            if (sentence.forms(i - 2, i) == ["<P>", "'s"] and not _does_give(sentence, i)) or (
                sentence.forms(i + 1, i + 3) == ["(", "<P>"]
                and sentence.forms(i + 3, i + 4) in (["allocation"], ["<K>"], ["grant"])
            ):
                continue
            k = partner.get(i)
            source = tokens[k].value if k is not None and not sentence.blocked[k] else None
            start, end = (min(i, k), max(i, k) + 1) if k is not None and source else (i, i + 1)
            pays = source is not None and (i in strong or _serious(source))
            found.append(Mention(start, end, token.value, source, pays, bound=_retained(source)))
        elif token.kind == "source" and i not in taken and not counted(sentence, i):
            found.append(Mention(i, i + 1, None, token.value))
    if not sentence.words.isdisjoint(BUYS):
        paid = {sentence.index(m.start(m.lastgroup or 0)) for m in VENDOR.finditer(tape)}
        paid |= {
            m.start for m in found if sentence.forms(m.start - 2, m.start) == ["<M>", "and"] and m.start - 3 in paid
        }
        found = [m for m in found if m.start not in paid]
    if not sentence.words.isdisjoint(_SELLS):
        sold = {sentence.index(m.start(m.lastgroup or 0)) for m in SELLER.finditer(tape)}
        found = [m for m in found if m.start not in sold]
    for mention in found:
        bought = (
            _BUYS_WHAT.match(sentence.tape, int(sentence.starts[mention.end]) - 1)
            if mention.end < len(tokens)
            else None
        )
        if bought and mention.source and not mention.source.kind and bought["what"] in IN_BRACKETS:
            mention.source, mention.pays = Source(IN_BRACKETS[bought["what"]], mention.source.phrase), True
    find_evidence(sentence, found)
    lending = givers(sentence)
    for mention in found:
        if mention.named and not lending.isdisjoint(range(mention.start, mention.end)):
            mention.pays = mention.gift = True
    found = join_instruments(sentence, _qualified(sentence, _without_hosts(sentence, found)))
    _alone(sentence, found)
    if nameless:
        for start, end, named, _ in nameless:
            giver = next((m for m in found if m.end == start - 2 and m.source and not m.named), None)
            if giver and sentence.forms(start - 2, start - 1) in (["with"], ["from"], ["by"], ["of"]):
                giver.named, giver.end = named, end
                giver.pays = giver.pays or not _GIVING.isdisjoint(sentence.forms(end, end + 2))
            qualified = next(
                (m for m in found if m.source and not m.named and _qualifies(sentence, end, m.start)), None
            )
            if qualified:
                qualified.named, qualified.start, qualified.pays = named, start, True
        free = [row for row in nameless if not any(m.start < row[1] and row[0] < m.end for m in found)]
        found = sorted(
            [*found, *(Mention(*row[:3], None, row[3], unnamed=True) for row in free)], key=lambda m: m.start
        )
    return found


def _listed_with(sentence: Sentence, k: int, p: int) -> bool:
    """Whether a source and a name are two of a row of payers."""
    many = sentence.tokens[k].value.kind in EARNED and sentence.tokens[k].value.phrase.endswith("s")
    return many and "," in sentence.forms(k + 1, p) and not {"and", ","}.isdisjoint(sentence.forms(p + 1, p + 2))


def _of_us(sentence: Sentence, i: int) -> bool:
    """Whether a name is of one of us (``me and Yusuf``), of who is given to, or of an office that is shut."""
    if sentence.forms(i - 2, i) in (["me", "and"], ["i", "and"]):
        return True
    if sentence.forms(i + 1, i + 3) in (["and", "i"], ["and", "me"], ["and", "myself"]):
        return True
    before, after = sentence.forms(i - 2, i), sentence.forms(i + 1, i + 2)
    if before[-1:] and before[-1] in _GIVES_TO and after and after[0] in ("funding", "money", "support", "<K>"):
        return True
    if sentence.tokens[i].value.name.casefold() in FIRST_NAMES and (_GIVING | {"does"}).isdisjoint(after):
        return True
    return before[-1:] != [] and (before[-1] in _SHUTS or (before[:1] == ["we"] and before[-1] in _GIVING))


_GIVES_TO = frozenset("guarantees grants gives promises pledges extends awards secures assures renews".split())
"""What is done for the one who is named behind it: ``the ministry guarantees Dikdik funding``."""
_SHUTS = frozenset("closes closed closing shuts shut shutting opens opened".split())
"""What is done to an office or a site, not by it."""


def _aside(sentence: Sentence, i: int) -> bool:
    """``the government (Department of Culture)``, ``Sequoia-type money``: whether a name only explains another word."""
    if sentence.forms(i - 2, i) == ["<P>", "("] and sentence.forms(i + 1, i + 2) == [")"]:
        return True
    if sentence.forms(i - 2, i) == ["<P>", "("] and not _PROGRAMMES.isdisjoint(sentence.forms(i + 1, i + 2)):
        return True
    row = sentence.tokens[i + 1 : i + 3]
    joined = len(row) > 1 and row[0].form == "-" and row[0].glued and row[1].glued and row[1].kind == "word"
    return joined and row[1].form not in _PAID_BY


_PROGRAMMES = frozenset("cycle round call programme program phase wave project scheme track".split())
"""What in brackets behind a funder is a part of it: ``CZI (EOSS cycle 6)``."""


def _without_hosts(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """``Adyen gives us 150 through the Collective``: by way of whom a payer gives is another than who gives."""
    kept = list[Mention]()
    for mention in found:
        lead = [f for f in sentence.forms(mention.start - 2, mention.start) if f not in ("the", "our")]
        if mention.named and lead[-1:] in (["through"], ["via"]) and lead[:1] != ["and"]:
            same = sentence.segment(mention.start)
            if any(m.named and m.pays and sentence.segment(m.start) == same for m in kept):
                continue
        kept.append(mention)
    return kept


_PAID_BY = frozenset("funded backed financed paid supported sponsored led owned employed hosted".split())


def _qualifies(sentence: Sentence, end: int, start: int) -> bool:
    """``a steel mill: 1,000 a month (support contract)``: whether what stands in brackets says it of who is before."""
    gap = sentence.forms(end, start) if end < start <= end + 5 else []
    return gap[-1:] == ["("] and all(f in (":", "|", "<M>", "<S>", "<R>") for f in gap[:-1])


def _retained(source: Source | None) -> bool:
    return source is not None and source.phrase.endswith(("retainer", "retainers"))


def _does_give(sentence: Sentence, i: int) -> bool:
    """``OpenSSF's Alpha-Omega awards``: whether what another one has is itself said to give."""
    return not _GIVING.isdisjoint(sentence.forms(i + 1, i + 2))


_ENDS_ITS = frozenset("ends stops cancels drops withdraws renews extends continues halts cuts doubles ended".split())
"""What a payer does with its own support of the one who is named behind it."""
_UNLIKE_US = re.compile(
    r" <P> .*, (?:but )?(?:we|ours) (?:don't|do not|aren't|are not|isn't|is not|haven't|have not|get "
    r"nothing|never did|have none|does not|doesn't) $"
    r"|^ (?:and |, )*(?:[a-z] \. )+(?:[a-z]+ |<P> )?(?:and (?:[a-z] \. )+(?:[a-z]+ |<P> )?)?(?:is|was|are|were|has|have"
    r"|received|holds?|acknowledges?|thanks?) |^ (?!this|it|project|[a-z]+ project)[^ ]+ acknowledges "
)
"""``LLVM gets money from Apple, we don't``, ``J.R. is supported by``: of another, or of one of the authors."""
_BUYS_WHAT = re.compile(r" (?:who )?pay(?:ing)? (?:us )?for (?:the |our |a )?(?P<what>[a-z]+)(?= )")
"""``customers pay for hosting``."""
_SELLS = frozenset("cost costs quote quotes quoted charges bills invoices charged invoice bill fee".split())
_SUPPLIED = frozenset("bill bills invoice invoices fee fees rechnung rechnungen quote".split())
_GIVING = frozenset(
    "award awards awarded grants granted handed provides provided lends lent pay pays paid give gives "
    "gave donate donates donated contribute contributes send sends sent goes go going sponsor sponsors fund funds "
    "went supplies covers brings carries adds".split()
)

_BEGINS = _GIVING | frozenset("lives runs relies depends is has gets takes works".split())
_ARE = frozenset("is are =".split())


def _alone(sentence: Sentence, found: list[Mention]) -> None:
    """``Break-even, 6 people, SaaS``: in a line of bare notes a source alone is how the project is paid."""
    bare = sentence.forms(0, 9) == ["<K>"] and str(sentence.tokens[0].value.phrase).islower() and found != []
    if bare and _lower_case(sentence) and earns(found[0]):
        found[0].pays = True
    if any(t.kind == "number" and not t.value[1] for t in sentence.tokens):
        return  # "donations: 0"
    if (
        len(sentence.segments) < 2
        or sentence.tokens[-1].form == ":"
        or any(end - start > 5 for start, end in sentence.segments)
    ):
        return
    for mention in found:
        start, end = sentence.segment(mention.start)
        lead = sentence.forms(start, mention.start)
        if (
            mention.source
            and mention.named is None
            and mention.source.kind in EARNED
            and mention.source.phrase not in ROLES | SOLO
            and lead in ([], [","], ["/"])
            and mention.end == end
        ):
            mention.pays = True


def _lower_case(sentence: Sentence) -> bool:
    """Whether the only token of a sentence is a note, not a heading: a heading has a line or a capital of its own."""
    return sentence.tokens[0].glued is False and sentence.tokens[0].start > 0


def _qualified(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """A source that stands alone between commas after a payer says what kind of payer that one is."""
    kept = list[Mention]()
    for mention in found:
        before = kept[-1] if kept else None
        start, end = sentence.segment(mention.start)
        alone = (
            mention.named is None
            and all(f in QUALIFIES for f in sentence.forms(start, mention.start))
            and (mention.end >= end or not _NUMBERED.isdisjoint(sentence.forms(mention.end, mention.end + 1)))
        )
        if (
            alone
            and before
            and not _has_its_own(sentence, before, mention)
            and mention.source
            and (before.source is None or before.source.kind == "")
            and mention.start > before.end
            and (before.named or mention.source.kind in ("enterprise_support", "grant"))
            and len(sentence.forms(before.end, mention.start)) <= 9
            and sentence.segment(before.start) != (start, end)
        ):
            before.source = (
                mention.source
                if before.named
                else Source(mention.source.kind, before.source.phrase if before.source else mention.source.phrase)
            )
            before.bound = "contract" in mention.source.phrase
            before.pays = before.pays or _serious(mention.source)
            continue
        kept.append(mention)
    return kept


_NUMBERED = frozenset("no nr number n° # <O> ref agreement".split())


def _amount(sentence: Sentence, k: int) -> bool:
    """Whether an amount or a share stands before a token."""
    return sentence.forms(k - 1, k) in (["<M>"], ["<S>"])


def _has_its_own(sentence: Sentence, before: Mention, mention: Mention) -> bool:
    """Whether each of two has its amount: ``Arm (1,500), individuals (600)``, ``6k SAP, 3k donations``."""
    behind = sentence.forms(mention.end, mention.end + 2)
    lead = [sentence.forms(m.start - 1, m.start) for m in (before, mention)]
    return behind in (["(", "<N>"], ["(", "<M>"], ["(", "<S>"]) or lead in ([["<M>"]] * 2, [["<S>"]] * 2)


def _is_owned(sentence: Sentence, p: int, k: int) -> bool:
    """``Peregrine's parent`` is another one than Peregrine, and ``in Lisbon`` is a place."""
    role = sentence.tokens[k].value.phrase in ROLES
    return sentence.forms(p - 1, p) == ["in"] or (role and sentence.forms(p + 1, p + 2) == ["'s"])


_LIGHT = frozenset("subs compute cloud members training services".split())
"""Words that beside a name may mean many other things."""


def _serious(source: Source) -> bool:
    return (source.kind != "" or source.phrase in ROLES) and source.phrase not in _LIGHT
