"""Who or what is mentioned as a payer in a sentence, and what speaks for its paying."""

from bot.reading.text.names.sources import Source
from bot.reading.text.payers.bare_notes import mark_bare
from bot.reading.text.payers.beside import counted
from bot.reading.text.payers.evidence import find_evidence
from bot.reading.text.payers.gifts import givers
from bot.reading.text.payers.instruments import join_instruments
from bot.reading.text.payers.mention import Mention
from bot.reading.text.payers.named_only import is_named_only
from bot.reading.text.payers.of_others import of_others
from bot.reading.text.payers.paired import Paired, paired
from bot.reading.text.payers.qualified import qualified, serious, with_unnamed
from bot.reading.text.payers.table_payers import OF_OURS
from bot.reading.text.payers.takers import without_hosts, without_sellers
from bot.reading.text.payers.unnamed import unnamed
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import DENIED
from bot.reading.text.words.patterns import Pattern

_BUT_WE = Pattern(
    r" <P> .*, (?:but )?(?:we|ours) (?:don't|do not|aren't|are not|isn't|is not|haven't|have not|get "
    r"nothing|never did|have none|does not|doesn't) $"
)
"""``LLVM gets money from Apple, we don't``: of another."""
_NOT_WE = tuple(f" {word} " for word in "don't not aren't isn't haven't nothing did none doesn't".split())
"""How a sentence ends that says that it is otherwise with us."""
_OF_AUTHORS = Pattern(
    r"^ (?:and |, )*(?:[a-z] \. )+(?:[a-z]+ |<P> )?(?:and (?:[a-z] \. )+(?:[a-z]+ |<P> )?)?(?:is|was|are|were|has|have"
    r"|received|holds?|acknowledges?|thanks?) |^ (?!this|it|project|[a-z]+ project)[^ ]+ acknowledges "
)
"""``J.R. is supported by``: of one of the authors."""


def mentions(sentence: Sentence) -> list[Mention]:
    """The mentions of a sentence in order. Words that may make no fact are none."""
    tape, nameless = sentence.tape, unnamed(sentence)
    if ("<P>" not in tape and "<K>" not in tape and not nameless) or _is_unlike_us(tape):
        return []
    found = without_sellers(sentence, _mentioned(sentence))
    if not found and not nameless:
        return []
    find_evidence(sentence, found)
    _mark_gifts(sentence, found)
    found = join_instruments(sentence, qualified(sentence, without_hosts(sentence, found)))
    mark_bare(sentence, found)
    return join_instruments(sentence, with_unnamed(sentence, found, nameless)) if nameless else found


def _is_unlike_us(tape: str) -> bool:
    return (tape.endswith(_NOT_WE) and _BUT_WE.search(tape) is not None) or _OF_AUTHORS.match(tape) is not None


def _mentioned(sentence: Sentence) -> list[Mention]:
    """The names that may pay, each with the source beside it, and the sources that stand without a name."""
    pairs = paired(sentence)
    no_payers = pairs.given | of_others(sentence)
    ours = OF_OURS.finditer(sentence.tape) if "<K>" in sentence.words else ()
    taken = {*pairs.partner.values(), *(sentence.index(match.start()) for match in ours)}
    found = list[Mention]()
    for i, token in enumerate(sentence.tokens):
        if token.kind not in ("name", "source"):
            continue
        if sentence.blocked[i] or (sentence.forms(i + 1, i + 2) == [":"] and sentence.blocked[i + 1] == DENIED):
            continue  # "donations: not accepted"
        none = i > 0 and sentence.tokens[i - 1].kind == "number" and not sentence.tokens[i - 1].value[1]
        if token.kind == "source" and (none or sentence.forms(i + 1, i + 2) in (["receive"], ["receives"])):
            continue  # "0 sponsors", "members receive 50 an hour"
        if token.kind == "source" and _ONLY_AN_IDEA.match(" ".join(("", *sentence.forms(i + 1, i + 7), ""))):
            continue
        if token.kind == "name" and i not in no_payers and not is_named_only(sentence, i):
            found.append(_named(sentence, i, pairs))
        elif token.kind == "source" and i not in taken and not counted(sentence, i):
            found.append(Mention(i, i + 1, None, token.value))
    return found


def _named(sentence: Sentence, i: int, pairs: Paired) -> Mention:
    """The mention of a name, which spans the source that is put to it."""
    name, k = sentence.tokens[i].value, pairs.partner.get(i)
    if k is None or sentence.blocked[k]:
        near = sentence.forms(i - 4, i)
        public = name.kind is None and not _PLACES.isdisjoint(near) and _PUBLIC.search(" ".join(near))
        return Mention(i, i + 1, name, Source("government_grant", "our city") if public else None)
    source: Source = sentence.tokens[k].value
    retained = source.phrase.endswith(("retainer", "retainers"))
    return Mention(min(i, k), max(i, k) + 1, name, source, i in pairs.strong or serious(source), bound=retained)


_ONLY_AN_IDEA = Pattern(
    r" (?:=|is|are|:|–|—|-|\() (?:[a-z]+ ){0,3}?(?:ideas?|slideware|vapou?rware|slides?|deck|dreams?|concept|sketch"
    r"|mock-?ups?|napkin|whiteboard|someday|roadmap|powerpoint|tbd|unbuilt)(?= )"
)
"""``paid tier = just an idea``: what there is of a way of earning."""
_PLACES = frozenset("city town region county canton municipality province ministry".split())
_PUBLIC = Pattern(
    r"\b(?:our|the|my|a|home) (?:\w+ )?(?:city|town|region|county|canton|municipality|province|ministry) [(,]$"
)
"""``our city (Tampere)``: what a name is by the noun that it explains."""


def _mark_gifts(sentence: Sentence, found: list[Mention]) -> None:
    """Marks those who give a thing for nothing."""
    lending = givers(sentence)
    for mention in found:
        if mention.named and not lending.isdisjoint(range(mention.start, mention.end)):
            mention.pays = mention.gift = True
