"""Who looks after a project where no frame said it: a word for keeping one beside a word for who may."""

from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.sentences import Sentence

_KEPT = frozenset(
    "kept maintained governed stewarded owned curated housed overseen run tended administered coordinated "
    "home custody ownership stewardship hands shepherded developed published steward maintainership joins joined "
    "belongs belong transferred donated handed responsible care tutelage umbrella roof".split()
)
_KEEPS = frozenset(
    "governing governs stewards maintains keeps curates owns oversees steward custodian publishes develops body "
    "shepherds administers coordinates tends".split()
)
_JOINTS = frozenset("by at with in under of to inside within is are : — – - = joins joined".split())
_NOUNS = {
    word: value
    for value, words in {
        "foundation": "foundation stiftung stichting charity conservancy",
        "university": "university uni college polytechnic faculty professorship",
        "public_body": "ministry agency municipality observatory administration",
        "startup": "startup",
        "community": "community committee assembly collective contributors members volunteers co-operative cooperative",
        "individual": "hobbyist student pensioner retiree freelancer",
    }.items()
    for word in words.split()
}
_OF_IT = frozenset(
    "it project library dataset code software model tool app corpus repo repository database compiler everything "
    "project's <N> this we".split()
)
_AGAINST = frozenset(
    "pays pay paid account bank servers server plugins plugin grant funded funds funding contract "
    "copyright used office event conference meetup talks asked ask staff salary invoice docs site website wiki forum "
    "translations never formerly until fiscal host hosting legal box".split()
)
_SPAN = 5


def likely_steward(found: list[Sentence], ledger: Ledger) -> None:
    """Notes who is said to look after the project, where nothing did."""
    for sentence in found:
        if "steward" in ledger.facts or sentence.question or (_KEPT | _KEEPS).isdisjoint(sentence.words):
            continue
        for i, token in enumerate(sentence.tokens):
            value = _value(token.value, token.form)
            if value and not sentence.blocked[i] and _kept(sentence, i):
                ledger.say("steward", value, sentence, i, i + 1)
                break


def _value(value: object, form: str) -> str | None:
    """What a word or a name says of who it is."""
    if isinstance(value, Named):
        words = value.name.casefold().split()
        found = next((_NOUNS[w] for w in words if w in _NOUNS), None)
        return found if found != "community" else None
    return _NOUNS.get(form)


def _kept(sentence: Sentence, i: int) -> bool:
    before, after = sentence.forms(i - _SPAN, i), sentence.forms(i + 1, i + 1 + _SPAN + 4)
    if not _AGAINST.isdisjoint(sentence.forms(i - _SPAN - 3, i + _SPAN + 4)):
        return False
    at = max((k for k, f in enumerate(before) if f in _KEPT), default=-1)
    led = at >= 0 and not _JOINTS.isdisjoint(before[at:]) and "," not in before[at:]
    keeps = next((k for k, f in enumerate(after) if f in _KEEPS), None)
    does = keeps is not None and not (_OF_IT | {"the"}).isdisjoint(after[:2] + after[keeps:]) and before[-1:] != ["of"]
    return led or does
