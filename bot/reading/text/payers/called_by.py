"""Payers called by what they are where no pattern says that they pay: ``the museum signed for us until 2028``."""

from bot.reading.text.names.known import Named
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.table_unnamed_words import ANYBODY, GIVERS, NO_PART

_SELVES = frozenset(
    "foundation foundations association society consortium collective cooperative co-operative coop co-op trust "
    "charity nonprofit startup board council committee department fund funds works mine mill reader readers members "
    "party line plant court group office state states service engineer lawyer accountant architect doctor teacher "
    "professor guy friend notary provider store shop owners owner boss".split()
)
"""What a project may be itself, what is no body, and who is as often paid as pays."""
_BODIES = frozenset(GIVERS) - ANYBODY - _SELVES
_PAYS = frozenset(
    "pays pay paid paying signed signs sponsors sponsored employs employed funds funded finances financed seconds "
    "seconded donates donated transfers transferred wires wired contributes contributed renewed renews foots hired "
    "commissioned bankrolls underwrites granted awarded subsidises subsidizes".split()
)
_HELPS = frozenset(
    "gives give gave covers covered lends lent extends extended promised committed carries carried supports supported "
    "hires puts keep keeps grants awards confirmed guaranteed bears backs buys bought".split()
)
"""What is done for us only if we or a sum stand behind it."""
_OURS = frozenset("us our me both <N> <M> <S>".split())
_BOUND = frozenset("us contract retainer agreement".split())
_PAPERS = frozenset("<K> contract retainer agreement deal".split())
_BY = frozenset("paid funded financed employed sponsored borne carried covered seconded salaried".split())
_PAY = frozenset("payroll salary salaries wages contract retainer agreement money invoices grant".split())
_CALLED = frozenset("customer client payer sponsor funder employer backer buyer".split())
_DETS = frozenset("the a an our my".split())
_SKIP = frozenset("has have had just also now still currently already will confirmed they of".split())
_AGAINST = frozenset(
    "no another other their his her its rival if unless any every whose never would could might may should instead "
    "asked applied talks hope hopes wanted offered former once used because".split()
)
_LATER = frozenset("fee fees tax called named".split())
_SPAN, _MOST_PARTS, _FEW = 6, 3, 4


def called_by(sentence: Sentence, taken: set[int]) -> list[tuple[int, int, Named, bool]]:
    """Those who have no name and are beside what only a payer does or has, with their tokens."""
    found = list[tuple[int, int, Named, bool]]()
    if _BODIES.isdisjoint(sentence.words):
        return found
    tokens = sentence.tokens
    names = {w for t in tokens if isinstance(t.value, Named) for w in t.value.name.casefold().split()}
    for i, token in enumerate(tokens):
        if token.form not in _BODIES or token.form in names or i in taken or sentence.blocked[i]:
            continue
        start, end = i, i + 1
        while start > max(0, i - _MOST_PARTS) and _is_part(sentence, start - 1):
            start -= 1
        if _DETS.isdisjoint(sentence.forms(start - 1, start)) or not _BODIES.isdisjoint(sentence.forms(end, end + 1)):
            continue
        if not _pays(sentence, start, end):
            continue
        name = " ".join(str(t.value) for t in tokens[start:end])
        if sentence.forms(end, end + 2) == ["of", "<P>"]:
            name, end = f"{name} of {tokens[end + 1].value.name}", end + 2
        found.append((start, end, Named(name, None, False), True))
    return found


def _is_part(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    return token.kind == "word" and token.form.isalpha() and token.form not in NO_PART and token.form not in _DETS


def _pays(sentence: Sentence, start: int, end: int) -> bool:
    """Whether it does what only a payer does, or stands behind words for being paid or for a payer."""
    lead, after = sentence.forms(start - 1 - _SPAN, start - 1), sentence.forms(end, end + _SPAN)
    if not _AGAINST.isdisjoint(lead[-3:] + after[:2]) or not _LATER.isdisjoint(after):
        return False
    k = 0
    while k < len(after) and (after[k] in _SKIP or after[k - 1 : k] == ["of"] or after[k : k + 2] == [",", "which"]):
        k += 1
    acts, ours = after[k : k + 1], not _OURS.isdisjoint(after)
    signed = " with us " in f" {' '.join(after)} " and not _PAPERS.isdisjoint(after)
    bound = after[:1] == ["has"] and (signed or not _BOUND.isdisjoint(after[1:_FEW]))
    return (
        bound
        or not _PAYS.isdisjoint(acts)
        or (ours and not _HELPS.isdisjoint(acts))
        or (lead[-1:] == ["by"] and not _BY.isdisjoint(lead))
        or (lead[-1:] in (["of"], ["at"], ["with"], ["from"]) and not _PAY.isdisjoint(lead[-3:]))
        or (lead[-1:] in (["("], [":"], ["is"], [","], ["'s"]) and not _CALLED.isdisjoint(lead[-_FEW:]))
    )
