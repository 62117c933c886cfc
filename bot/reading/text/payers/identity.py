"""Which payer a mention or a pronoun means: one before it, a new one, or the project itself, which is none."""

from bot.reading.text.names.sources import GRANT
from bot.reading.text.payers.goes_on import PAYER_NOUNS
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import LEGAL_FORMS

_GIVEN = frozenset("grant award fellowship sponsorship sponsoring subsidy stipend".split())
"""What a payer gives: a word that may go on about who was named before it."""
_KINDS = {
    "grant": ("government_grant", "foundation_grant"), "award": ("government_grant", "foundation_grant"),
    "sponsorship": ("sponsorship",), "credits": ("compute_credits",), "membership": ("membership_dues",),
}  # fmt: skip
"""The kinds of payers that a word for what is given may mean."""
_DEFINITE = (["the"], ["this"], ["that"], ["its"], ["their"])
_NEAR_THE_HEAD = 4


def is_project(mention: Mention, ledger: Ledger) -> bool:
    """Whether a mention is of the project itself, with or without its legal form."""
    project = ledger.facts.get("project")
    if not (mention.named and project):
        return False
    words = mention.named.name.split()
    return mention.named.name == project or (words[-1].casefold() in LEGAL_FORMS and " ".join(words[:-1]) == project)


def payer_of(mention: Mention, sentence: Sentence, last: Payer | None, ledger: Ledger) -> Payer:
    """The payer of a mention: the last one where it is taken up, else the one of its name or source, old or new."""
    return _taken_up(mention, sentence, last) or _noted(mention, sentence, ledger)


def _taken_up(mention: Mention, sentence: Sentence, last: Payer | None) -> Payer | None:
    """``The award carries 85 %``: the payer before it, where it is named and may have given what is spoken of."""
    if last is not None and _is_called(mention, sentence, last):
        return last
    if last is None or not last.named or mention.named or not mention.source or mention.source.phrase not in _GIVEN:
        return None
    definite = sentence.forms(mention.start - 1, mention.start) in _DEFINITE
    fits = last.values.get("kind") in (None, *_KINDS.get(mention.source.phrase, _KINDS["grant"]))
    return last if definite and fits and mention.start < _NEAR_THE_HEAD else None


_FIRMS = PAYER_NOUNS - {"university"} | frozenset(
    "operator insurer retailer maker carmaker broadcaster manufacturer publisher telco chipmaker group utility vendor "
    "supplier airline chain brewer shipyard startup newspaper".split()
)
"""What one who was just named may be called next."""


def _is_called(mention: Mention, sentence: Sentence, last: Payer) -> bool:
    """``Proximus ends its support. The operator pays 45 %``: whether the last payer is called by what it is, and has
    no such figure yet."""
    first, *noun = sentence.forms(0, mention.end)
    if not last.named or not mention.unnamed or first != "the" or len(noun) != 1 or noun[0] not in _FIRMS:
        return False
    has = {kind for kind, given in (("share", last.share), ("money", last.values.get("amount"))) if given is not None}
    return not has & mention.figures


def _noted(mention: Mention, sentence: Sentence, ledger: Ledger) -> Payer:
    """The payer of a mention, with what the mention itself says of it."""
    payer = ledger.payer(mention, sentence)
    if mention.gift:
        payer.values.setdefault("in_kind", True)
        payer.origins.setdefault("in_kind", Origin(sentence, mention.start, mention.end))
    if mention.part is not None:
        payer.share = mention.part
        payer.origins["share"] = Origin(sentence, mention.start, mention.end)
    return payer


def goes_on(mention: Mention, last: Payer) -> bool:
    """``the grant ends in May``: the word goes on about the payer before it."""
    if mention.named is not None or mention.source is None:
        return False
    return mention.source.phrase in _GIVEN or mention.source.kind in (GRANT, last.values.get("kind"))


def last_meant(sentence: Sentence, ledger: Ledger, last: Payer | None) -> Payer | None:
    """``The grant ends in May``: the last payer of that kind, or that a contract may bind, else the last of all."""
    lead = [t.value.phrase if t.kind == "source" else t.form for t in sentence.tokens[:4]]
    kinds = next((_KINDS[f] for f in lead if f in _KINDS), ())
    return next((p for p in reversed(ledger.payers) if p.values.get("kind") in kinds), last)


def named_again(sentence: Sentence, ledger: Ledger) -> Payer | None:
    """The last payer read before that a sentence names, whatever it says of it: a pronoun means it next."""
    for i in reversed(range(len(sentence.tokens))):
        token = sentence.tokens[i]
        if token.kind == "name" and (payer := ledger.find(Mention(i, i + 1, token.value, None))):
            return payer
    return None
