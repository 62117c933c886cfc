"""Who comes and who goes: a payer, somebody of the project, investors, small givers by the dozen."""

from itertools import pairwise

from bot.domain.fields import fold
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger, kind_of
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.whose import role_before
from bot.reading.text.words.common import LEGAL_FORMS, ORGANISATIONS
from bot.reading.text.words.table_persons import FIRST_NAMES

_GIFTS = frozenset(
    "support funding contract team money backing membership contribution payments involvement "
    "fund pay pays paying support sponsor finance us".split()
)


def _is_person(named: Named) -> bool:
    return named.name.split()[0].casefold() in FIRST_NAMES


def _is_body(named: Named) -> bool:
    return named.name.split()[-1].casefold() in ORGANISATIONS | LEGAL_FORMS


def person_goes(sentence: Sentence, match: Match, ledger: Ledger) -> bool:
    """``Ines leaving hurt``: whether who goes is named, is nobody who pays, and takes no gift away."""
    named, payers = sentence.tokens[match.start].value, {fold(p.name) for p in ledger.payers}
    gift = any(t.kind == "source" or t.form in _GIFTS for t in sentence.tokens[match.start : match.end + 4])
    if isinstance(named, Named) and ("they" in sentence.words or _is_body(named)) and not _is_person(named):
        return False
    return isinstance(named, Named) and not (
        named.known or gift or fold(named.name) in payers or kind_of(Mention(0, 1, named, None))
    )


def company_goes(sentence: Sentence, match: Match) -> bool:
    """``our member Zalando has quit``: whether the one named is no person."""
    named, before = sentence.tokens[match.start].value, sentence.tokens[max(0, match.start - 1)]
    if not isinstance(named, Named):
        return False
    if sentence.tokens[match.end - 1].form == "left":
        brought = sentence.forms(match.start - 2, match.start)  # "the folder that Ada left"
        unnamed = named.name.casefold() not in FIRST_NAMES and sentence.words.isdisjoint(("he", "she"))
        return unnamed or (brought[-1:] == ["that"] and brought[0] != "now")
    return named.known or (before.kind == "source" and match.start > 0)


def many_go(sentence: Sentence, match: Match) -> bool:
    """``patrons are leaving``: small givers by the dozen, whose going is a fall of income."""
    source = sentence.tokens[match.start]
    return source.kind == "source" and source.value.kind == "donations" and source.value.phrase.endswith("s")


_ANY = frozenset("a an any every each when whenever".split())
_NOW = frozenset("leaves quits resigns retires".split())


def in_general(sentence: Sentence, match: Match) -> bool:
    """``a lead developer who leaves``, ``our lead's laptop is gone``: whether nobody in particular goes, or a thing."""
    inside = sentence.forms(match.start, match.end)
    if not (_ANY.isdisjoint(sentence.forms(match.start - 2, match.start + 1)) or _NOW.isdisjoint(inside)):
        return True
    return any(b == "'s" and inside[-1] == "gone" and i + 2 <= len(inside) - 2 for i, b in enumerate(inside))


_INVESTORS = frozenset("investor investors vc vcs".split())


def investors_go(sentence: Sentence, match: Match) -> bool:
    """Whether those who leave are investors, whose round is told of already."""
    before = sentence.tokens[: match.end]
    return any(t.form in _INVESTORS or (t.kind == "source" and t.value.kind == "venture_capital") for t in before)


def lead_investor_goes(sentence: Sentence, match: Match) -> bool:
    """``the lead of our round left``: whether the lead who goes leads no project but a round."""
    return sentence.tokens[match.start].form == "lead" and investors_go(sentence, match)


_BODIES = frozenset("association committee council board project community".split())
_FRIENDS = frozenset("champion advocate contact ally supporter".split())
_OUR_OWN = frozenset("own board council association foundation project community team committee".split())
_MINE = frozenset(("our", "my"))
_LEAD = 20
"""How many words before one who comes or goes may say whose it is."""


def is_ours(sentence: Sentence, match: Match) -> bool:
    """``our new director``, ``our own board has a new chair``: whether the one who comes or goes is the project's."""
    lead = sentence.forms(max(sentence.segment(match.start)[0], match.start - _LEAD), max(match.start, 1))
    if sentence.tokens[match.start].form in _FRIENDS or role_before(sentence, match.start):
        return False
    behind = sentence.forms(match.end, match.end + 3)
    if not _BODIES.isdisjoint(lead) or (behind[:1] == ["of"] and not _BODIES.isdisjoint(behind)):
        return True
    return (
        (lead[-1:] != ["'s"] and not _MINE.isdisjoint(lead[-3:]))
        or "we" in lead
        or any(a == "our" and b in _OUR_OWN for a, b in pairwise(lead))
    )
