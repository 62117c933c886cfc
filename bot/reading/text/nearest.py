"""Amounts that no frame took: what the nearest telling word of their clause says that they are."""

import re

from bot.reading.text.classes import CLASSES, PARTS
from bot.reading.text.frames import Frame, Match
from bot.reading.text.known import Named
from bot.reading.text.ledger import Ledger
from bot.reading.text.numerals import MONTHS_OF
from bot.reading.text.sentences import Sentence
from bot.reading.text.sums import read_amount

_COST = Frame("monthly_cost", "", ())
_SPEND = (
    r"(?:gets?|getting|scrapes?|scraping) by (?:on|with)|makes? do (?:with|on)"
    r"|(?:lives?|living|runs?|running|operates?|operating|survives?|manages?|exists?|subsists?) (?:on|with|for|at)"
    r"|(?:go|goes|going|gone|flow|flows|leave|leaves|head|heads) (?:straight )?out(?: of the door)?|out the door"
    r"|(?:pay|pays|paying|shell|shells|fork|forks|lay|lays) out|(?:needed|required|takes|costs) to (?:run|keep)"
    r"|sets? (?:us|them|me) back|to (?:run|keep) (?:it|this|the|us|everything|things)|to (?:operate|maintain|stay)"
    r"|(?:gehen|geht|fließen|gibt|geben|kommen|kommt)(?= .* (?:raus|drauf|ab|weg|aus) )"
    r"|(?:vivons|tournons|fonctionnons|tourne|fonctionne) (?:avec|à|pour)|(?:vivimos|funcionamos|vive|funciona) con"
    r"|(?:vivemos|funcionamos|vive|funciona) com|salen|sortent|saem|partent"
)
_ALL = (
    r"all in|all told|all inclusive|all included|all up|everything(?: (?:included|together|counted))?|in all"
    r"|overall|altogether|in total|total|combined|the lot"
    r"|(?:whole|entire|full) (?:thing|operation|show|project|lot|package|setup)"
    r"|tout compris|au total|insgesamt|alles (?:zusammen|inklusive)|todo incluido|en total|no total|tudo incluído"
)
_CUE = re.compile(rf"(?<= )(?:(?P<cost>{_SPEND})|(?P<all>{_ALL})|(?P<word>[^ ]+))(?= )")
_WORD = CLASSES["COST"] | CLASSES["SPEND"]
_OTHER = PARTS | frozenset(
    """
    income revenue revenues turnover earn earns earning earnings earned bring brings bringing receive receives received
    get gets got pay pays give gives gave cover covers covered fund funds funded funding sponsor sponsors sponsored
    donate donates donated donation donations dues grant grants subscription subscriptions sales sell sells sold raise
    raised make makes made taking takings contribute contributes chip chips plan plans tier seat seats user users
    customer customers price prices fee fees wage wages salary pledge pledges pledged worth save saves saved saving cut
    cuts interest loan gap shortfall deficit hole surplus profit profits loss losses stipend pension in into incoming
    value valued offer offers <K> <P>
    """.split()
)
"""What tells of income, of a part, of a price or of somebody else."""
_OURS = frozenset(
    "we they it i you this what that everything project thing operation team foundation association company nonprofit "
    "<R> each every month year our all running keeping operating maintaining wir nous on nosotros es il".split()
)
_BOUNDS = frozenset("least most by than".split())
_BEHIND_A_LABEL = frozenset(": ( = | -".split())
_Cue = tuple[int, int, str]


def read_nearest(sentence: Sentence, ledger: Ledger, currency: str | None) -> None:
    """Notes amounts of a month or a year that are costs by the word nearest to them."""
    tokens = sentence.tokens
    left = [i for i, t in enumerate(tokens) if t.kind == "money" and not (sentence.used[i] or sentence.blocked[i])]
    if not left or "monthly_cost" in ledger.facts:
        return
    cues, project = _cues(sentence), str(ledger.facts.get("project", "")).casefold()
    for i in left:
        start, stop = _clause(sentence, i)
        if tokens[i].value.period not in MONTHS_OF and not any(t.kind == "rate" for t in tokens[start:stop]):
            continue
        cue = _nearest([c for c in cues if start <= c[0] < stop], cues, i)
        if cue and cue[2] != "other" and _BOUNDS.isdisjoint(sentence.forms(i - 1, i)):
            if not _own(sentence, start, cue, i, project):
                continue
            first, end = (cue[0], cue[1]) if start <= cue[0] < stop else (i, i + 1)
            read_amount(Match(_COST, min(first, i), max(end, i + 1), tokens[i], i), sentence, ledger, currency, None)


def _nearest(near: list[_Cue], cues: list[_Cue], i: int) -> _Cue | None:
    """The cue nearest to an amount in its clause; a word for all of it (``all in``) where the sentence tells of nothing
    else."""
    best = min(near, key=lambda cue: (max(cue[0] - i, i + 1 - cue[1]), cue[0] > i), default=None)
    if best and best[2] != "all":
        return best
    return (best or next(iter(cues), None)) if all(cue[2] == "all" for cue in cues) else None


def _own(sentence: Sentence, start: int, cue: _Cue, i: int, project: str) -> bool:
    """Whether it is the project that spends, where the clause says who does."""
    subject = sentence.forms(start, cue[0])
    if cue[0] > i or not subject or cue[2] == "all" or not _OURS.isdisjoint(subject):
        return True
    names = [t.value for t in sentence.tokens[start : cue[0]] if isinstance(t.value, Named)]
    return any(named.name.casefold() == project for named in names)


def _clause(sentence: Sentence, i: int) -> tuple[int, int]:
    """The segment of a token, with the label before it and the relative clause behind it."""
    start, stop = sentence.segment(i)
    if start and sentence.tokens[start].form in _BEHIND_A_LABEL:
        start = sentence.segment(start - 1)[0]
    if sentence.forms(stop, stop + 1) in (["that"], ["which"]):
        stop = sentence.segment(stop)[1]
    return start, stop


def _cues(sentence: Sentence) -> list[_Cue]:
    """The telling words of a sentence: where each begins and ends, and whether it tells of costs, of all, or other."""
    found = list[_Cue]()
    for match in _CUE.finditer(sentence.tape):
        kind = match.lastgroup or ""
        if kind == "word":
            kind = "cost" if match["word"] in _WORD else "other" if match["word"] in _OTHER else ""
        if kind:
            found.append((sentence.index(match.start()), sentence.index(match.end() + 1), kind))
    return found
