"""News that is another's: a payer's own, or another project's beside one's own."""

from bot.domain.fields import fold
from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import ROLES
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.whose import is_role, role_before
from bot.reading.text.tokens.tokens import Token

_OF = frozenset(("of", "at"))
_MORE = frozenset("<N> job position post offer".split())
_MEMBERS = ("member", "sponsor", "partner", "donor")
RIVAL = frozenset("other competing rival different another upstream competitor competitor's".split())
"""What another project is called."""


def names_a_payer(sentence: Sentence, ledger: Ledger) -> bool:
    """Whether a payer of the text is named in the sentence."""
    payers = {fold(p.name) for p in ledger.payers if p.named}
    return any(fold(t.value.name) in payers for t in sentence.tokens if isinstance(t.value, Named))


def of_the_payer(sentence: Sentence, match: Match) -> bool:
    """``our sponsor's series C closed``: whether money came or went that is a payer's."""
    inside = sentence.tokens[match.start + 1 : match.end]
    named = any(t.kind == "source" and t.value.phrase in ROLES for t in inside) and "of" in sentence.forms(
        match.start, match.end
    )
    return named or (match.start > 0 and role_before(sentence, match.start - 1))


def of_a_role(sentence: Sentence, match: Match) -> bool:
    """``our sponsor was bought by X``: the news is the payer's own."""
    if sentence.forms(match.start - 1, match.start) in (["we"], ["i"], ["project"]):
        return False
    before = sentence.tokens[max(0, match.start - 6) : match.start]
    return any(t.kind == "source" and t.value.phrase in ROLES for t in before)


_PERSONS = frozenset("i he she maintainer developer founder lead author colleague engineer who".split())


def joined_a_payer(sentence: Sentence, match: Match) -> bool:
    """``our sponsor joined the foundation``, ``joined it as a member``: whether a payer joined, not the project."""
    behind = sentence.forms(match.end, match.end + 5)
    member = behind[:1] == ["as"] and any(form.startswith(_MEMBERS) for form in behind)
    joined = sentence.tokens[match.start].form in ("joined", "joins", "joining")
    before = sentence.forms(match.start - 1, match.start)
    return joined and (member or not _PERSONS.isdisjoint(before) or of_the_payer(sentence, match))


def employed_by_a_payer(sentence: Sentence, match: Match) -> bool:
    """``our sponsor's lead engineer``, ``the CTO of our parent company``: whether who leaves is a payer's own."""
    roles = [
        i
        for i, t in enumerate(sentence.tokens[max(0, match.start - 2) : match.end], max(0, match.start - 2))
        if t.kind == "source" and is_role(t.value.phrase, t.value.kind)
    ]
    return any(
        sentence.forms(i + 1, i + 2) == ["'s"]
        if i < match.start
        else not _OF.isdisjoint(sentence.forms(max(i - 3, match.start), i))
        for i in roles
    )


def money_of_a_payer(sentence: Sentence, match: Match) -> bool:
    """``the Ford money is gone``: whether what ran out is what one payer gave."""
    if not match.start or sentence.tokens[match.start].form not in ("money", "funding"):
        return False
    return isinstance(sentence.tokens[match.start - 1].value, Named)


def told_of_others(sentence: Sentence, match: Match) -> bool:
    """``X relicensed, so we forked``, ``their lead left, ours is here``: the news of others beside one's own."""
    inside = sentence.forms(match.start, match.end)
    if any(form in RIVAL and _MORE.isdisjoint(inside[i + 1 : i + 2]) for i, form in enumerate(inside[:-1])):
        return True  # "another 80 donors" are no others
    if not _of_us_too(sentence):
        return False
    return "their" in sentence.forms(match.start - 1, match.start + 1) or any(
        _is_known(t) for t in sentence.tokens[max(0, match.start - 1) : match.start]
    )


def of_a_known(sentence: Sentence, start: int) -> bool:
    """``Redis relicensed, so we forked``: another's license, beside one's own."""
    return _of_us_too(sentence) and any(_is_known(t) for t in sentence.tokens[max(0, start - 4) : start])


def _of_us_too(sentence: Sentence) -> bool:
    return not sentence.words.isdisjoint(("we", "ours"))


def _is_known(token: Token) -> bool:
    return isinstance(token.value, Named) and token.value.known
