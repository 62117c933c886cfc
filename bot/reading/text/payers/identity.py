"""Which payer a mention or a pronoun means: one before it, a new one, or the project itself, which is none."""

from bot.reading.text.names.sources import GRANT
from bot.reading.text.payers.goes_on import COMPANY_NOUNS, PAYER_NOUNS
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.named_only import is_named_only
from bot.reading.text.payers.same_names import without_form
from bot.reading.text.sentences.sentences import Sentence

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
    site = project.casefold() == f"{mention.named.name}.{project.rpartition('.')[2]}".casefold()
    return site or without_form(mention.named.name) == project


def payer_of(mention: Mention, sentence: Sentence, last: Payer | None, ledger: Ledger) -> Payer:
    """The payer of a mention: the last one where it is taken up, else the one of its name or source, old or new."""
    if last is None and sentence.forms(mention.start - 1, mention.start) == ["its"]:
        last = next(iter(ledger.payers), None)
    return _taken_up(mention, sentence, last) or _noted(mention, sentence, ledger)


def _taken_up(mention: Mention, sentence: Sentence, last: Payer | None) -> Payer | None:
    """``The award carries 85 %``, ``The operator pays 45 %``: the payer before it, where it is named, and may have
    given what is spoken of, or be it."""
    if last and last.named and mention.unnamed and _is_the_one(mention, sentence, last):
        return last
    if last is None or not last.named or mention.named or not mention.source or mention.source.phrase not in _GIVEN:
        return None
    definite = sentence.forms(mention.start - 1, mention.start) in _DEFINITE
    fits = last.values.get("kind") in (None, *_KINDS.get(mention.source.phrase, _KINDS["grant"]))
    return last if definite and fits and (mention.start < _NEAR_THE_HEAD or "its" in sentence.words) else None


_LOSES = frozenset("without lose loses losing lost once".split())
"""Before the one whom it is about: ``what remains once Orlen is gone``."""
_THE_ONE = PAYER_NOUNS - {"payer", "university"} | COMPANY_NOUNS
"""What a company that was just named is called, or an office by its own name."""


def _is_the_one(mention: Mention, sentence: Sentence, last: Payer) -> bool:
    """Whether ``the operator`` at the head of a sentence is the one that was named last, of whom no sum was told."""
    return (
        _points_back(mention, sentence, last.name)
        and last.share is None
        and last.values.keys().isdisjoint(("monthly", "amount"))
    )


def _points_back(mention: Mention, sentence: Sentence, name: str) -> bool:
    noun = sentence.tokens[mention.end - 1].form
    at_head = mention.start == 1 and sentence.forms(0, 1) == ["the"]
    return at_head and (noun in _THE_ONE or noun in name.casefold().split())


def meant_before(sentence: Sentence, found: list[Mention], before: Sentence | None, ledger: Ledger) -> None:
    """Gives ``the carmaker`` the name of the only one, paper and person apart, whom the sentence before is about."""
    names = [
        (i, t.value)
        for i, t in enumerate(before.tokens if before and found and found[0].unnamed else ())
        if before and t.kind == "name" and not is_named_only(before, i)
        if not is_project(Mention(i, i + 1, t.value, None), ledger)
    ]
    names = [(i, n) for i, n in names if before and not _LOSES.isdisjoint(before.forms(i - 1, i))] or names
    told = before is not None and not before.words.isdisjoint(("<M>", "<S>"))  # another may be meant next
    if len({named.name for _, named in names}) == 1 and not told and _points_back(found[0], sentence, names[0][1].name):
        found[0].named = names[0][1]


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
