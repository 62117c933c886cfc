"""Payers without a name: ``a Danish bank pays``, ``a third comes from workshop fees``."""

import re
from itertools import islice

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import GRANT, IN_BRACKETS
from bot.reading.text.payers.called_by import called_by
from bot.reading.text.payers.table_unnamed import DOING, FROM, ROWS, SUBJECTS, WHO_IS, Row
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.sentences.triggers import Called
from bot.reading.text.words.table_unnamed_words import GIVERS, NO_PART

Found = tuple[int, int, Named, bool]
_ROWS = Called((row, [words for words in (row.words, row.nouns) if words]) for row in ROWS)


def _with_parts(sentence: Sentence, start: int) -> int:
    """Where what a payer is called begins: up to three words before its noun."""
    first = start
    while first > max(0, start - 3) and sentence.tokens[first - 1].kind == "word":
        form = sentence.tokens[first - 1].form
        if form in NO_PART or not form[0].isalpha():
            break
        first -= 1
    return first


def _name(sentence: Sentence, start: int, end: int) -> str:
    """The words of a payer as they are written."""
    said = " ".join(str(token.value) for token in sentence.tokens[start:end])
    return said.replace(" - ", "-").replace(" 's", "'s").replace(" ' ", "' ")


def kind_by_words(name: str) -> str | None:
    """The kind that one word of a name says."""
    words = name.casefold()
    parts = words.split()
    told = IN_BRACKETS.get(words) or next((_KINDS[w] for w in parts if w in _KINDS), None)
    earned = {} if parts[-1] in _GIVERS else _EARNED_BY
    return told or next((earned[w] for w in parts if w in earned), None)


def _beside(sentence: Sentence, start: int, taken: set[int]) -> list[Found]:
    """Those who stand before a payer and do what it does: ``a ministry, two foundations and a bank share the bill``."""
    found = list[Found]()
    while True:
        at = start - 1
        while at >= 0 and sentence.tokens[at].form in _BEFORE:
            at -= 1
        joint = sentence.forms(at + 1, start)
        while at >= 0 and sentence.tokens[at].form in _JOINED:
            at -= 1
            joint = sentence.forms(at + 1, start)
        if at < 0 or _JOINED.isdisjoint(joint) or at in taken or sentence.blocked[at]:
            return found
        if sentence.tokens[at].form not in _GIVERS:
            return found
        start = _without_leads(sentence, _with_parts(sentence, at), at)
        taken.update(range(start, at + 1))
        name = _name(sentence, start, at + 1)
        found.append((start, at + 1, Named(name, kind_by_words(name), False), True))


def _without_leads(sentence: Sentence, start: int, end: int) -> int:
    while start < end and sentence.tokens[start].form in _LEADS:
        start += 1
    return start


def _misled(sentence: Sentence, row: Row, match: re.Match[str], start: int, end: int) -> bool:
    """Whether what a pattern found is none: a figure of something else, the object of a verb, what is denied."""
    before = sentence.forms(start - 2, start) if start else []
    held = sentence.tokens[end : end + 6] if match.groupdict().get("h") else []
    return (
        (sentence.tokens[end - 1].form == "group" and sentence.forms(end, end + 1) == ["of"])
        or (row.pattern is FROM and match[0].startswith("<N>") and "<M>" not in sentence.words)
        or (row is ROWS[0] and not str(sentence.tokens[start].value)[:1].isupper())
        or (row is WHO_IS and not _SOUGHT.isdisjoint(sentence.forms(0, start)))
        or sentence.forms(end, end + 2) in (["paid", "to"], ["<R>", "<K>"])
        or (row.sure and sentence.question and ":" in match[0])
        or (row in DOING and "you" in sentence.forms(end, end + 3))
        or ("of" in before and not _OF_THEIRS.isdisjoint(sentence.forms(start - 3, start - 1)))
        or (row in DOING and not _AT.isdisjoint(before[:1]) and _WHO.isdisjoint(sentence.forms(end, end + 2)))
        or not _AFTER_NONE.isdisjoint(before)
        or (row in SUBJECTS and not _OBJECT_OF.isdisjoint(before))
        or any(t.kind == "source" and t.value.kind in _GIVEN for t in held)
    )


def _kind_before(sentence: Sentence, start: int) -> str | None:
    """``we live on hosting: 900 teams pay``: what kind of payers a way of earning makes of those behind a colon."""
    lead = sentence.forms(start - 4, start)
    at = lead.index(":") - 1 if ":" in lead[1:] else -1
    return IN_BRACKETS.get(lead[at]) if at >= 0 else None


def unnamed(sentence: Sentence) -> list[Found]:
    """The payers of a sentence that have no name, each with its tokens, and whether what they pay is said without a
    figure, as a payroll is."""
    found = list[Found]()
    taken = set[int]()
    if sentence.tokens[-1].form == ":":
        return found  # who is meant is told below
    for row in _ROWS.by(sentence.words):
        for match in islice(row.pattern.finditer(sentence.tape), _MOST):
            part = "m" if match.lastgroup == "m" else "n"
            start, end = sentence.index(match.start(part)), sentence.index(match.end(part) - 1)
            start = _without_leads(sentence, start, end)
            place = range(start, end)
            if start >= end or any(sentence.blocked[i] or sentence.tokens[i].form[0] == "<" for i in place):
                continue
            if sentence.forms(end, end + 1) == ["of"] and "<P>" in sentence.forms(end + 1, end + 3):
                continue  # "with the support of X, which pays"
            if not taken.isdisjoint(place) or _misled(sentence, row, match, start, end):
                continue
            taken.update(place)
            said = match.groupdict()
            name, pays = _name(sentence, start, end), row.sure or any(map(said.get, "wvuhy"))
            kind = row.kind or kind_by_words(name) or _kind_before(sentence, start)
            found.append((start, end, Named(name, kind, False), pays))
            if row in DOING:
                found += _beside(sentence, start, taken)
    found += called_by(sentence, taken)
    return found


_KINDS = (
    dict.fromkeys("member members membership".split(), "membership_dues")
    | dict.fromkeys(
        "workshop workshops course courses training seminar seminars bootcamp bootcamps webinars tuition".split(),
        "services",
    )
    | dict.fromkeys("reader readers listeners viewers".split(), "donations")
    | dict.fromkeys("owner owners holding".split(), "parent_company")
    | dict.fromkeys("stiftung fondation fundación fundação charity charities trust".split(), "foundation_grant")
    | dict.fromkeys(
        "ministerium ministère ministerio ministério région región mairie ville état ayuntamiento prefeitura "
        "gobierno governo stadt bund gemeinde kommune kanton diputación commune region regions district senate".split(),
        "government_grant",
    )
)
"""What a payer without a name is called that tells its kind."""
_EARNED_BY = (
    dict.fromkeys("support helpdesk maintenance maintainance sla warranty on-call upkeep".split(), "enterprise_support")
    | dict.fromkeys("hosted hosting saas cloud managed subscribers api".split(), "hosted_service")
    | dict.fromkeys(
        "licences licenses licensing exceptions edition plugin plugins add-ons addons oem".split(), "enterprise_edition"
    )
    | dict.fromkeys(
        "consulting freelancing integrations migrations migration evaluations lessons lectures onboarding coaching "
        "installs installations audits commissions teaching tutoring speaking".split(),
        "services",
    )
    | dict.fromkeys("volunteers volunteering".split(), "volunteer_labor")
    | dict.fromkeys(
        "gift gifts tips donating donate regulars givers benefactors well-wishers sympathisers crowdfunders "
        "fundraising microdonations fans whip-round appeal patronage generosity philanthropy bequest bequests legacy "
        "legacies strangers passers-by fundraiser fundraisers".split(),
        "donations",
    )
)
"""Words for what is earned or given that tell its kind, where they do not tell of a giver: ``hosting company``."""
_LEADS = frozenset(
    "a an one another our my the two three several some various of about around other single only".split()
)
_OBJECT_OF = frozenset("attended attend joined join at in for to during after before visited via".split())
"""What makes of the words after it no subject: ``who attended the workshop paid``."""
_AT = frozenset("down up in at near along across outside behind off under around beyond past".split())
_WHO = frozenset(("that", "which", "who"))
"""Behind the first a noun is where somebody is, unless one of these makes it a subject: ``a firm down the coast``."""
_GIVEN = frozenset((GRANT, "government_grant", "foundation_grant", "venture_capital", "donations", "endowment"))
"""What one has that is given to it: ``a museum has a grant until May``."""
_AFTER_NONE = frozenset("no any every each".split())
_SOUGHT = frozenset("lost lose losing lack lacks need needs want seek seeking seeks find finding looking left".split())
_OF_THEIRS = frozenset("<K> customers users clients readers students members".split())
"""Who pays, if they are another's: ``customers of that hoster pay``."""
_JOINED = frozenset(("and", "&", ","))
_BEFORE = _LEADS | {"<N>", "the"}
_GIVERS = frozenset(GIVERS)
_MOST = 40
"""How many payers one pattern finds at most."""
