"""The time that money lasts, from the frames that find it."""

from decimal import Decimal

from bot.reading.numbers import rounded
from bot.reading.text.facts.sums import THEIRS, clause_start, of_others
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.common import PURSE
from bot.reading.text.words.patterns import Pattern

_NO_RUNWAY = frozenset(
    "policy target goal requirement contract grant required aim minimum notice lease warranty trial recommend "
    "typical healthy average flow survey recommended should most typically usually ago".split()
)
_WITHOUT_ONE = [["without", whom] for whom in ("<P>", "<K>", "them", "it", "him", "her", "that", "the", "our")]
_CONDITIONS = frozenset(
    "if unless once when want wants hope hopes aim need needs raise raised round seed apply applied may might perhaps "
    "could should target goal after new grant <P> proposal plan".split()
)
"""Words by which what money "will" or "would" last hangs on what is not there."""
AS_IT_IS = Pattern(
    r" (?:on|with|from) (?:what (?:we|is|'s|there)|(?:our |the )?(?:reserves?|savings|cash|money))"
    r"| if (?:nothing|no|not (?:a|<N>) (?:single )?) ?(?:[^ ,;]+ ){0,3}(?:comes?|came|arrives?|is|were) "
    r"| with (?:nothing|no) (?:[^ ,;]+ ){0,3}coming in "
    r"| (?:should (?:nothing|no)|without(?: any)?) (?:new|further|more|other) "
)
"""What leaves things as they are is no condition."""
_MANY = frozenset("other others most many".split())
_MOST_MONTHS = 1200


def read_runway(match: Match, sentence: Sentence, ledger: Ledger) -> None:
    """Notes for how many months the money lasts, in months."""
    if match.value is None or match.value.value[0] > _MOST_MONTHS:
        return
    if not _NO_RUNWAY.isdisjoint(sentence.forms(match.start - 4, match.end + 3)):
        return
    if _is_anothers(match, sentence) or _of_a_gift(match, sentence) or _of_something_else(match, sentence):
        return
    unsure = any(sentence.blocked[match.start : match.end]) and not _CONDITIONS.isdisjoint(sentence.words)
    if unsure and AS_IT_IS.search(sentence.tape) is None:
        return
    months = match.value.value[0]
    months = months if months == int(months) else round(months, 1)
    first = match.at if any(t.kind == "money" for t in sentence.tokens[match.start : match.at]) else match.start
    ledger.say("runway_months_stated", rounded(Decimal(months)), sentence, first, match.end)


def _is_anothers(match: Match, sentence: Sentence) -> bool:
    """Whether the money is a person's or a payer's, or none is told of."""
    near = sentence.forms(max(sentence.segment(match.at)[0], match.at - 6), match.at)
    mine = {"i", "savings"} <= sentence.words or "my" in sentence.forms(match.start - 2, match.at)
    if mine or of_others(match, sentence) or not THEIRS.isdisjoint(near):
        return True
    if match.frame.field == "runway.now" and sentence.words.isdisjoint(PURSE):
        return True
    return not _MANY.isdisjoint(sentence.forms(clause_start(sentence, match.start), match.end))


def _of_a_gift(match: Match, sentence: Sentence) -> bool:
    """``Scaleway credits: good for another five months``, ``a grant with 20 months left``."""
    lead = sentence.tokens[max(0, match.start - 2) : match.start]
    if len(lead) < 2 or lead[0].kind not in ("source", "name") or not sentence.words.isdisjoint(PURSE):
        return False
    return lead[1].form in (":", "with", "has")


def _of_something_else(match: Match, sentence: Sentence) -> bool:
    """``left of the grant``, ``ten months of fixes``, ``left until the release``, ``half a year without Acme``."""
    behind = sentence.forms(match.end, match.end + 3)
    left = behind[2:] == ["<K>"] and behind[0].isalpha() and behind[0] not in ("without", "and")
    bought = behind[:1] == ["of"] and PURSE.isdisjoint(behind) and match.frame.field == "runway.ahead"
    if left or bought or behind[:1] in (["until"], ["till"], ["to"]) or behind[:2] in _WITHOUT_ONE:
        return True
    was = sentence.forms(match.at - 1, match.at) == ["was"]
    return was and not sentence.words.isdisjoint(("before", "until", "when"))
