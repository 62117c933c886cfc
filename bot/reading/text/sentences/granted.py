"""What questions and suppositions take for granted, and what they compare or suppose."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.cues import ASKED, CUE_WORDS, DENIED, POSSIBLE
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.project_words import MADE

COMPARES = Pattern(
    r" (?:so )?(?:what|which)(?: of [^ ]+| one| <N>)? ?(?:'s|is|are|would be|sounds|looks|feels) (?:[^ ]+ )?"
    r"(?:worse|better|safer|riskier|scarier|a red flag|more [a-z]+)(?= )"
    r"| what happens to an? | (?:what|how|why|when) should an? "
    r"|.* (?:nobody|no one|anyone|everyone|people|one|maintainers|projects|libraries) should "
)
"""Of what is compared nothing is said to be so: ``what is worse, a payer who leaves or``."""
_WORTH = Pattern(
    r" (?:(?:list|market|retail|street|full|normal|commercial) (?:prices?|rates?|value)|it|that|this|they|which) "
    r"(?:would|'d) (?:[a-z]+ly |otherwise )?(?:be|cost|come to|charge|bill|set) (?:us |me |back |worth |about |around "
    r"|roughly |some |something |like |~ )*(?P<m><M>)(?= )"
)
"""What a gift would cost: ``compute is donated by X, list price would be 12k``."""
_GIFTS = frozenset("free donated donates donate donation gift gifts lent lends loan nothing charge gratis".split())
_ARTICLES = frozenset("a an the our this their".split())
_IN_PASSING = frozenset("paid run owned funded financed sponsored maintained backed kept made led governed".split())
_RELATIVE = frozenset("who which qui que".split())
_THEY = frozenset("they it he she".split()) | _RELATIVE
_NOW_PAYS = frozenset(
    "pay pays cover covers fund funds give gives host hosts lend lends employ employs sponsor sponsors donate donates "
    "bankroll cubre paga aporta paie couvre finance".split()
)
_LOSES = frozenset("leave leaves left stop stops stay stays die dies go goes quit quits end ends walk walks".split())
_SUPPOSES = frozenset("suppose supposing imagine assume assuming picture quiz example hypothetically".split())
_REALLY = frozenset("we our us i my ours today currently actually really reality".split())
_NEAR = 4
"""How many tokens at most a noun phrase reaches back."""


def noun_before(sentence: Sentence, i: int) -> int:
    """Where what is made, or those who are counted, begins that stands at once before a token; else the token."""
    counted = sentence.tokens[i - 1].form in CLASSES["WORKER"]
    if not counted and sentence.tokens[i - 1].form not in MADE:
        return i
    leads = frozenset(("<N>",)) if counted else _ARTICLES
    return next((k for k in range(i - 2, max(-1, i - 1 - _NEAR), -1) if sentence.tokens[k].form in leads), i)


def told_of(sentence: Sentence, i: int) -> bool:
    """``would you trust a library paid by X``: whether what is asked about is told of in passing."""
    told = sentence.tokens[i].form in _IN_PASSING and "by" in sentence.forms(i + 1, i + 3)
    return told and noun_before(sentence, i) < i and "there" not in sentence.forms(0, 2)


def suppose_on(found: list[Sentence]) -> None:
    """``Suppose nobody renews. Costs stay at 14k``: what is supposed goes on until somebody speaks of what there is."""
    on = False
    for sentence in found:
        begins = sentence.tokens[0].form in _SUPPOSES
        if on and not begins and (on := sentence.words.isdisjoint(_REALLY)):
            sentence.blocked = [why or POSSIBLE for why in sentence.blocked]
        on = on or begins


def free_worth(sentence: Sentence) -> None:
    """The worth of a gift is so, though it is what "would" be paid."""
    for match in () if sentence.words.isdisjoint(_GIFTS) else _WORTH.finditer(sentence.tape):
        sentence.blocked[sentence.index(match.start("m"))] = ""


_MISSED = Pattern(
    r" without (?:the )?(?:(?:[a-z]+ ){0,2}?(?:generosity|money|funding|backing|patronage|payroll|budget|<K>) "
    r"(?:of|from) (?:the )?<P>|<P> (?:\( [^()]{1,40} \) )?(?:'s (?:[a-z]+ )?(?:generosity|money|funding|payroll|<K>)"
    r"|paying|funding|covering|sponsoring|hosting|employing|footing|financing|bankrolling))(?= )"
)
_WOULD = frozenset("would 'd wouldn't could couldn't".split())
_GONE = frozenset("not no never nobody nothing none wouldn't couldn't dead gone over closed".split())


def free_missed(sentence: Sentence) -> None:
    """``without X paying her there'd be no release``: what one could not do without is there."""
    if "without" in sentence.words and not (_WOULD.isdisjoint(sentence.words) or _GONE.isdisjoint(sentence.words)):
        for match in _MISSED.finditer(sentence.tape):
            for k in range(sentence.index(match.start() + 1), sentence.index(match.end())):
                sentence.blocked[k] = "" if sentence.blocked[k] in (DENIED, POSSIBLE) else sentence.blocked[k]


def free_passing(sentence: Sentence) -> None:
    """``if the county, which pays half of the costs, stops``, ``if our sponsor (40 % of the budget) left``: what is
    said of one in passing holds, come what may."""
    tokens, words = sentence.tokens, sentence.words
    for start, end in () if "(" not in words and words.isdisjoint(_RELATIVE) else sentence.segments:
        forms = sentence.forms(start, end)
        relative = sentence.forms(start - 1, start) == [","] and forms[0] in _RELATIVE
        aside = forms[0] == "("
        verb = forms[2:3] if aside and not _THEY.isdisjoint(forms[1:2]) else forms[1:2] if relative else []
        if _NOW_PAYS.isdisjoint(verb) and not (aside and not _LOSES.isdisjoint(sentence.forms(end + 1, end + 2))):
            continue
        near = range(start - 1 - relative, max(-1, start - 2 if relative else start - 1 - _NEAR), -1)
        first = next(
            (k for k in near if tokens[k].kind in ("name", "source")), max(0, start - _NEAR) if relative else -1
        )
        if first < 0 or not CUE_WORDS.isdisjoint(forms):
            continue
        without = relative and "without" in sentence.forms(first, start)  # "without X, who pays half, we couldn't"
        for k in range(first - (tokens[first - 1].kind == "source"), min(end + 1 - relative, len(tokens))):
            freed = sentence.blocked[k] in (ASKED, POSSIBLE) or without
            sentence.blocked[k] = "" if freed else sentence.blocked[k]
