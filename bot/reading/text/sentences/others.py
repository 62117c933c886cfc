"""What other sentences say of a sentence: that it is not so, that it is an example, that it was so before the end."""

from itertools import pairwise

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.cues import DENIED, ELSEWHERE, LONG_AGO, OVER
from bot.reading.text.words.patterns import Pattern

_TAKES_BACK = Pattern(
    r"^ (?:well |but |and |no |nope |sorry |, )*(?:it|that|this|they|he|she|we) "
    r"(?:(?:isnt|arent|dont|doesnt|isn't|aren't|wasn't|weren't|doesn't"
    r"|don't|hasn't|haven't|didn't|won't|(?:is|are|does|has) not)(?: true| so| the case| correct| right| happening)?"
    r"|(?:'s|is|was|are) (?:all |just |simply |plain )?(?:false|untrue|wrong|nonsense|incorrect|not true|not so"
    r"|not the case|made up|fake|a hoax|a myth|outdated|out of date|bogus|rubbish)) (?:$|[:,—-] )"
    r"|^ (?:not true|not so|wrong|false|untrue|fake|nope|nonsense|incorrect|as if|i laughed"
    r"|(?:i|we) wish|if only|dream on|in (?:my|your|our) dreams|yeah,? right|sure,? jan|lol no|ha(?:ha)?,? no) "
    r"(?:(?:lol|haha|ha|!|that was so|it were so|it were true) )*(?:$|[:,—-] )"
    r"|^ (?:but )?(?:they|it|he|she) never (?:did|have|has|was|were) $"
    r"|^ (?:but |so |and )?(?:we|i) (?:never|haven't|have not|have yet to) (?:saw|seen|see|got|get|received?) "
    r"(?:a (?:single )?(?:cent|penny|dime|euro)|any(?:thing| of (?:it|that))?|it|that|them) $"
)
"""``X is funded by the state. It isn't.``"""
_NONE_PAYS = Pattern(
    r"^ (?:but |and |though |, )*(?:(?:none|neither|not one) |(?:no one|nobody) (?=of ))"
    r"(?:of (?:them|these|those|that|this|it|the [a-z]+) |(?!of )[a-z]+ )?"
    r"(?:ever |actually |currently |directly |have |has |a |an |any |our ){0,4}"
    r"(?:(?:pays?|paid|funds|funded|contributes?|contributed|sponsors?|sponsored|supports?|supported|finances?|financed"
    r"|employs?|donates?|gives? (?:us |a |any )*(?:money|cent|penny|cash|anything))(?! (?:more|less|late|for|on|over) )"
    r"|(?:financial|commercial|money) (?:relationship|relation|ties?|stake|interest|link|role)"
    r"|(?:is|are|was|were) (?:a |an |any |our )?(?:<K>|funding|paying|support|sponsorship|sponsors?|funders?|paid) )"
)
"""``We met at X and were guests of Y. None of that is funding``, ``Neither has a financial stake in it``."""
_NONE = frozenset("none neither not no nobody".split())
_SUMS = frozenset("<M> <S> hosts hosting host lends lend server servers machines runners".split())
"""Where these are told something is given all the same."""
_PAST_NOW = Pattern(
    r"^ (?:and |but |, )*(?:that|it|this|they|both|all that) (?:all )?"
    r"(?:(?:has |have )?(?:ended|stopped|ran out|run out|expired|lapsed|dried up|finished)"
    r"|(?:is|are|was|were|'s|'re) (?:all |long |now )?(?:over|gone|finished|history)|(?:was|were) (?:<N>|so|true))"
    r" (?:$|[,;:(—–-] |<D> |(?:in|on|with|last|at|by|after|because|and|since|early|long) )"
)
"""``For six years it was carried by X. That ended on schedule``, ``X is named as a sponsor. They were one``."""
_LET_GO = Pattern(
    r" (?:advised|decided|voted|ruled|argued) against (?:it|that|this|doing so) "
    r"| (?:idea|matter|plan|proposal|motion|option) (?:was|has been|is) "
    r"(?:[^ ]+ )?(?:dropped|abandoned|shelved|rejected|scrapped|buried|voted) "
    r"| (?:dropped|shelved|rejected|scrapped|buried) (?:it|the idea) "
)
"""``We looked at selling support. The board voted against it.``"""
_LOOKED_AT = frozenset(
    "whether considered examined explored discussed weighed thought looked proposal proposed idea plan".split()
)
_EXAMPLE = frozenset("template example examples sample format placeholder boilerplate".split())
_CLOSED = frozenset("closed shut defunct discontinued archived dissolved folded".split())
_THEN = frozenset("was were had cost".split())
_QUOTES = frozenset("'\"")
_FAR = 12


def mark_others(found: list[Sentence]) -> None:
    """Blocks what the next sentence takes back, what is quoted as an example, and what was so before a project was
    closed."""
    for before, sentence in pairwise(found):
        none = not _NONE.isdisjoint(sentence.forms(0, 2)) and before.words.isdisjoint(_SUMS)
        if not before.question and (_TAKES_BACK.match(sentence.tape) or (none and _NONE_PAYS.match(sentence.tape))):
            _block(before, 0, DENIED)
        elif not before.question and _PAST_NOW.match(sentence.tape):
            said = [i for i, t in enumerate(before.tokens) if t.kind in ("name", "source", "money")]
            _block(before, before.segment(said[-1])[0] if said else 0, OVER)
        if not before.words.isdisjoint(_LOOKED_AT) and _LET_GO.search(sentence.tape):
            first = next(i for i, t in enumerate(before.tokens) if t.form in _LOOKED_AT)
            before.blocked[first:] = [OVER] * (len(before.tokens) - first)
    closed = False
    for n, sentence in enumerate(found):
        if closed and not _THEN.isdisjoint(sentence.forms(0, 3)):
            _block(sentence, 0, OVER)
        closed = closed or (LONG_AGO in sentence.blocked and not _CLOSED.isdisjoint(sentence.words))
        may_be = ":" in sentence.words and ("<P>" in sentence.words or not sentence.words.isdisjoint(_EXAMPLE))
        said = {str(getattr(t.value, "name", t.form)).casefold() for t in sentence.tokens} if may_be else ()
        if not _EXAMPLE.isdisjoint(said) or " like this : " in sentence.tape:
            _quoted(found[n : n + _FAR])


def _quoted(row: list[Sentence]) -> None:
    """Blocks what stands in quotation marks behind a colon, through all of its sentences."""
    tokens = row[0].tokens
    start = next((i for i, t in enumerate(tokens) if i and t.form in _QUOTES and tokens[i - 1].form == ":"), None)
    if start is None:
        return
    mark = tokens[start].form
    for sentence in row:
        end = next((i for i, t in enumerate(sentence.tokens) if i > start and t.form == mark), None)
        _block(sentence, start, ELSEWHERE, end)
        if end is not None:
            return
        start = -1


def _block(sentence: Sentence, start: int, why: str, end: int | None = None) -> None:
    for i, said in enumerate(sentence.blocked[:end]):
        sentence.blocked[i] = said or (why if i >= start else "")
