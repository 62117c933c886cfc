"""Words for payers in the tokens: the longest phrase of the table or a compound that means nothing else."""

from bot.reading.text.names.capitals import capital
from bot.reading.text.names.compounds import compound
from bot.reading.text.names.sources import BY_FIRST, IN_BRACKETS, SOLO, SWAPPED, Source, shuffled
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import ORGANISATIONS, PAID_BY
from bot.reading.text.words.table_unnamed_words import OF_TWO

_SWAPPED_FROM = 6
"""How long a word is at least in which two letters may be swapped."""
_FIGURES_AFTER = ("word", "share", "money", "number")
_OTHER_THINGS = frozenset(
    "company companies firm bank library libraries run runs data loop set scheduler cluster model "
    "models code node nodes "
    "provider vendor server servers state states list page materials corpus job jobs engine "
    "budget budgets department team teams".split()
)
"""What makes of a word for payers the word for something else: ``a seed company``, ``training data``."""
_PUBLIC = frozenset(
    "weather health postal forest park parks rescue fire news statistical ambulance library civil".split()
)
"""What a public body serves: ``four national weather services``."""
_PAID_BY = PAID_BY | {"based", "finanziert", "only", "driven"}


def joined_source(tokens: list[Token], i: int) -> tuple[Source, int] | None:
    """The source that begins here and the index after it; ``merch+events`` is one source."""
    found = _source(tokens, i)
    if found is None or (i and f"{tokens[i - 1].form} {tokens[i].form}" in OF_TWO):
        return None
    source, end = found
    while end + 1 < len(tokens) and tokens[end].form in ("+", "&") and (more := _source(tokens, end + 1)):
        other, stop = more
        kind = source.kind if source.kind == other.kind else ""
        source, end = Source(kind, f"{source.phrase} {tokens[end].form} {other.phrase}"), stop
    if source.phrase in _BUYERS and (what := _bought(tokens, end)):
        said = source.phrase if what[0].kind in _GIVEN_BY_MANY else " ".join(t.form for t in tokens[i : what[1]])
        source, end = Source(what[0].kind, said), what[1]
    elif source.kind in _GIVEN_BY_MANY and (stop := _by_whom(tokens, end)):
        end = stop
    around = [t.form for t in tokens[end : end + 3]]
    if not source.kind and len(around) > 2 and around[0] + around[2] == "()" and around[1] in IN_BRACKETS:
        return Source(IN_BRACKETS[around[1]], source.phrase), end + 3
    return source, end


_BUYERS = frozenset(
    "customers customer clients client subscribers companies members supporters sponsors users individuals donors "
    "backers patrons".split()
)
_SOLD = frozenset(("hosted_service", "enterprise_support", "enterprise_edition"))
_GIVEN_BY_MANY = frozenset(("donations", "sponsorship", "membership_dues"))
_PAY = frozenset("pay pays paying buy buys buying take takes taking".split())
_LEADS = frozenset("our the a an paid their its some private yearly monthly annual".split())


def _bought(tokens: list[Token], i: int) -> tuple[Source, int] | None:
    """What stands behind those who buy it: ``customers on support plans``, ``subscribers, who pay membership dues``."""
    at = i + 1
    while at < len(tokens) and tokens[at - 1].form in (",", "who", "that") and tokens[at].form in _PAY | {"who"}:
        at += 1
    if at >= len(tokens) or tokens[at - 1].form not in _PAY | {"on", "with", "of", "to"}:
        return None
    what = _behind_leads(tokens, at)
    given = what and what[0].kind in _GIVEN_BY_MANY and tokens[at - 1].form in _PAY
    return what if what and (given or what[0].kind in _SOLD) else None


def _by_whom(tokens: list[Token], i: int) -> int:
    """The index behind those who are told by what they give: ``gifts from our members``; 0 where there are none."""
    who = _behind_leads(tokens, i + 1) if i < len(tokens) and tokens[i].form in ("from", "by", "of") else None
    return who[1] if who and who[0].phrase in _BUYERS else 0


def _behind_leads(tokens: list[Token], at: int) -> tuple[Source, int] | None:
    while at < len(tokens) and tokens[at].form in _LEADS:
        at += 1
    return _source(tokens, at) if at < len(tokens) else None


def is_verb(tokens: list[Token], i: int) -> bool:
    """``Alpha-Omega awards 450,000 to``: whether a word for gifts tells what the name before it does."""
    following = tokens[i + 1 : i + 2]
    return tokens[i].form in ("awards", "grants", "gifts") and any(
        t.kind in ("money", "share", "number") or t.form in ("us", "our", "the", "this", "it", "a", "an", "half", "all")
        for t in following
    )


def _source(tokens: list[Token], i: int) -> tuple[Source, int] | None:
    """What one phrase or one compound says, the longer of the two."""
    if tokens[i].form == "services" and i and tokens[i - 1].form in _PUBLIC:
        return None
    made = compound(tokens, i)
    rows = BY_FIRST.get(tokens[i].form)
    if rows is None and made is None and _set_right(tokens[i]):
        made, rows = compound(tokens, i), BY_FIRST.get(tokens[i].form)
    for words, source in rows or ():
        end = _matched(tokens, i, words)
        if end and not (_goes_on(tokens, i, end) or _another_thing(tokens, end, source.phrase)):
            return (source, end) if made is None or made[1] <= end else _made_of_two(tokens, i, *made)
    return None if made is None else _made_of_two(tokens, i, *made)


def _set_right(token: Token) -> bool:
    """``memebrs``: whether a word was one of the table with letters swapped, which it now is."""
    meant = SWAPPED.get(shuffled(token.form)) if len(token.form) >= _SWAPPED_FROM else None
    if meant:
        token.form = meant
    return bool(meant)


def _matched(tokens: list[Token], i: int, words: tuple[str, ...]) -> int:
    """The index after a phrase that stands here, or 0; hyphens and the marks of a genitive may stand between."""
    end, k = i, 0
    while k < len(words):
        if end == len(tokens):
            return 0
        form = tokens[end].form
        if not (k and form in ("-", "'s", "'")):
            if form not in (words[k], words[k] + "'"):
                return 0
            k += 1
        end += 1
    while end < len(tokens) and tokens[end].form == "'":
        end += 1
    return end


def _made_of_two(tokens: list[Token], i: int, kind: str, end: int) -> tuple[Source, int] | None:
    """The source that a compound says, unless it is the head of a name or goes on as another word."""
    if _goes_on(tokens, i, end):
        return None
    return Source(kind, " ".join(str(t.value).lower() for t in tokens[i:end]).replace(" - ", "-")), end


def _goes_on(tokens: list[Token], i: int, end: int) -> bool:
    """Whether the words are the head of a name (``Conference Board Foundation``) or of a word with a hyphen."""
    if end >= len(tokens):
        return False
    named = capital(tokens[i]) and capital(tokens[end]) and tokens[end].form in ORGANISATIONS
    return named or _hyphened(tokens, end)


def _hyphened(tokens: list[Token], end: int) -> bool:
    """``grant-writing``: whether a word is joined to it that does not say that it pays."""
    return (
        end + 1 < len(tokens)
        and tokens[end].form == "-"
        and tokens[end].glued
        and tokens[end + 1].glued
        and tokens[end + 1].form not in _PAID_BY
        and tokens[end + 1].kind == "word"
    )


def _another_thing(tokens: list[Token], end: int, phrase: str) -> bool:
    """``cloud cluster``, ``sponsor invoice``, ``grant agreement``: whether the word behind it is what is meant."""
    if end >= len(tokens):
        return False
    after, last = tokens[end], phrase.rpartition(" ")[2]
    return (
        after.form in ("bill", "bills", "invoice")
        or (last in ("other", "misc") and after.kind in _FIGURES_AFTER)
        or (last == "grant" and after.form == "agreement")
        or (phrase in SOLO and after.form in _OTHER_THINGS)
    )
