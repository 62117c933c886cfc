"""What kind of payer one is by a word apart from it, and who it is whom only a description names."""

from bot.reading.text.names.sources import ROLES, Source
from bot.reading.text.payers.gifts import lends_things
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.named_only import GIVING
from bot.reading.text.payers.table_payers import QUALIFIES
from bot.reading.text.payers.unnamed import Found
from bot.reading.text.sentences.sentences import Sentence

_LIGHT = frozenset("subs compute cloud members training services".split())
"""Words that beside a name may mean many other things."""


def serious(source: Source) -> bool:
    """Whether a source beside a name is enough to make it a payer."""
    return (source.kind != "" or source.phrase in ROLES) and source.phrase not in _LIGHT


def qualified(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """A source that stands alone between commas after a payer says what kind of payer that one is."""
    kept = list[Mention]()
    for mention in found:
        before = kept[-1] if kept else None
        dues = before is not None and _is_of_dues(sentence, before, mention)
        if before and mention.source and (dues or _says_kind(sentence, before, mention, mention.source)):
            _qualify(before, mention.source)
        else:
            kept.append(mention)
    return kept


def _says_kind(sentence: Sentence, before: Mention, mention: Mention, source: Source) -> bool:
    """Whether a mention is no payer of its own but the kind of the one before it."""
    return (
        (before.source is None or before.source.kind == "")
        and mention.start > before.end
        and (before.named is not None or source.kind in ("enterprise_support", "grant"))
        and _stands_alone(sentence, mention)
        and not _has_its_own(sentence, before, mention)
        and len(sentence.forms(before.end, mention.start)) <= 9
        and sentence.segment(before.start) != sentence.segment(mention.start)
    )


def _is_of_dues(sentence: Sentence, before: Mention, mention: Mention) -> bool:
    """``Corrib (37 % of the dues)``: whether a name is called one of those who pay dues by its part of them."""
    gap = sentence.forms(before.end, mention.start)
    dues = mention.source is not None and mention.source.kind == "membership_dues" and before.named is not None
    return dues and len(gap) < _MOST and "<S>" in gap and _OF_ALL.issuperset(gap[gap.index("<S>") + 1 :])


_MOST, _OF_ALL = 8, frozenset("of the all our its".split())


def _qualify(payer: Mention, source: Source) -> None:
    """Gives a payer the kind of a source; one that has a name takes the words of the source too."""
    of_kind = Source(source.kind, payer.source.phrase if payer.source else source.phrase)
    payer.source = source if payer.named else of_kind
    payer.bound = "contract" in source.phrase
    payer.pays = payer.pays or serious(source)


_NUMBERED = frozenset("no nr number n° # <O> ref agreement".split())
"""What begins the number of a grant or a contract."""


def _stands_alone(sentence: Sentence, mention: Mention) -> bool:
    """Whether a source has its segment for itself, but for what qualifies it and for its number."""
    start, end = sentence.segment(mention.start)
    return (
        mention.named is None
        and all(f in QUALIFIES for f in sentence.forms(start, mention.start))
        and (mention.end >= end or not _NUMBERED.isdisjoint(sentence.forms(mention.end, mention.end + 1)))
    )


def _has_its_own(sentence: Sentence, before: Mention, mention: Mention) -> bool:
    """Whether each of two has its amount: ``Arm (1,500), individuals (600)``, ``6k SAP, 3k donations``."""
    behind = sentence.forms(mention.end, mention.end + 2)
    lead = [sentence.forms(m.start - 1, m.start) for m in (before, mention)]
    return behind in (["(", "<N>"], ["(", "<M>"], ["(", "<S>"]) or lead in ([["<M>"]] * 2, [["<S>"]] * 2)


def with_unnamed(sentence: Sentence, found: list[Mention], nameless: list[Found]) -> list[Mention]:
    """The mentions with those that have no name, in order; where a source says the kind of one, the two are one."""
    for start, end, named, _ in nameless:
        giver = next((m for m in found if m.end == start - 2 and m.source and not m.named), None)
        if giver and sentence.forms(start - 2, start - 1) in (["with"], ["from"], ["by"], ["of"]):
            giver.named, giver.end = named, end
            giver.pays = giver.pays or not GIVING.isdisjoint(sentence.forms(end, end + 2))
        kind = next((m for m in found if m.source and not m.named and _in_brackets(sentence, end, m.start)), None)
        if kind:
            kind.named, kind.start, kind.pays = named, start, True
    free = [row for row in nameless if not any(m.start < row[1] and row[0] < m.end for m in found)]
    others = [
        Mention(start, end, named, None, pays, gift=pays and lends_things(sentence, end), unnamed=True)
        for start, end, named, pays in free
    ]
    return sorted([*found, *others], key=lambda m: m.start)


def _in_brackets(sentence: Sentence, end: int, start: int) -> bool:
    """``a steel mill: 1,000 a month (support contract)``: whether what stands in brackets says it of who is before."""
    gap = sentence.forms(end, start) if end < start <= end + 7 else []
    ours = not {"us", "me"}.isdisjoint(gap) or sentence.forms(start + 1, start + 3) == ["with", "us"]
    holds = gap[:1] in (["has"], ["have"], ["holds"], ["keeps"]) and ours
    bound = (holds or gap in ([","], [",", "a"], [",", "on", "a"])) and sentence.tokens[start].value.phrase.endswith(
        "contract"
    )
    return bound or (gap[-1:] == ["("] and all(f in (":", "|", "<M>", "<S>", "<R>") for f in gap[:-1]))
