"""Amounts that no frame took: what the nearest telling word of their clause says that they are."""

from bisect import bisect_left
from datetime import date, timedelta

from bot.reading.text.facts.sums import FOREIGN, OTHERS, read_amount
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Frame, Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.numerals import MONTHS_OF
from bot.reading.text.words.classes import CLASSES, PARTS
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.words_of_number import COUNTED

_COST, _FUND = Frame("monthly_cost", "", ()), Frame("reserves", "", ())
_SPEND = (
    r"(?:gets?|getting|scrapes?|scraping) by (?:on|with)|makes? do (?:with|on)"
    r"|(?:lives?|living|runs?|running|operates?|operating|survives?|manages?|exists?|subsists?) (?:on|with|for|at)"
    r"|(?:go|goes|going|gone|flow|flows|leave|leaves|head|heads) (?:straight )?out(?: of the door)?|out the door"
    r"|(?:pay|pays|paying|shell|shells|fork|forks|lay|lays) out|(?:needed|required|takes|costs) to (?:run|keep)"
    r"|(?:it|that|this) takes"
    r"|sets? (?:us|them|me) back|to (?:run|keep) (?:it|this|the|us|everything|things)|to (?:operate|maintain|stay)"
    r"|(?:gehen|geht|fließen|gibt|geben|kommen|kommt)(?= (?:[^ ]+ ){1,8}(?:raus|drauf|ab|weg|aus) )"
    r"|(?:vivons|tournons|fonctionnons|tourne|fonctionne) (?:avec|à|pour)|(?:vivimos|funcionamos|vive|funciona) con"
    r"|(?:vivemos|funcionamos|vive|funciona) com|salen|sortent|saem|partent"
)
_ALL = (
    r"all in|all told|all inclusive|all included|all up|everything(?: (?:included|together|counted))?|in all"
    r"|overall|altogether|in total|total|combined|the lot"
    r"|(?:whole|entire|full) (?:thing|operation|show|project|lot|package|setup)"
    r"|tout compris|au total|insgesamt|alles (?:zusammen|inklusive)|todo incluido|en total|no total|tudo incluído"
)
_HAVE = (
    r"put (?:by|aside|away)|set aside|laid by|saved up|(?:money|funds|cash) (?:left|remaining)|hohen kante|de côté"
    r"|(?:remaining|available|liquid|unrestricted|free) (?:funds|money|cash|means|assets|capital)"
    r"|(?:reserve|emergency|contingency|savings|safety) fund"
    r"|(?:left|remains?|remaining)(?= (?:$|[,.;:)]|for|in|on|at|over) )"
    r"|in (?:hand|reserve)"
    r"|at (?:our|its|their) disposal|war chest|working capital|nest egg|rainy day fund"
    r"|(?:down|shrunk|shrank|fallen|dropped) to(?: (?:our|its) last)?"
)
_CUE = Pattern(rf"(?<= )(?:(?P<cost>{_SPEND})|(?P<fund>{_HAVE})|(?P<all>{_ALL})|(?P<word>[^ ]+))(?= )")
_WORD = CLASSES["COST"] | CLASSES["SPEND"]
_THERE = (CLASSES["RES"] | CLASSES["BANK"]) - {"hand", "safe"} | frozenset(
    "pile stash stashed saved sobram quedan queda restent reste restam bleiben ahorrados guardados poupados "
    "angespart épargnés".split()
)
_OTHER = PARTS | frozenset(
    """
    income revenue revenues turnover earn earns earning earnings earned bring brings bringing receive receives
    received get gets got gift gifts present bequest pay pays give gives gave cover covers covered
    fund funds funded funding sponsor sponsors
    sponsored donate donates donated donation donations dues grant grants subscription subscriptions sales sell
    sells sold raise raised make makes made taking takings contribute contributes chip chips plan plans tier seat
    seats user users customer customers price prices fee fees wage wages salary pledge pledges pledged worth save
    saves saved saving cut cuts interest loan gap shortfall deficit hole surplus profit profits loss losses stipend
    pension in into incoming value valued offer offers <K> <P> flow flows prize award bounty bounties debt debts
    dão dan donnent donne bringen bringt rapporte rapportent entran entra entrou entraram aportan traz trazem kommt rein
    revenus recettes einnahmen ingresos receita receitas reçoit recevons recebemos recibimos bekommen bekommt erhalten
    atteint erreicht alcanza atinge owe owed loans added put
    moved transfer transferred withdrew withdrawn took deposit far your
    """.split()
)
"""What tells of income, of a part, of a price or of somebody else."""
_KINDS = dict.fromkeys(_OTHER, "other") | dict.fromkeys(_THERE, "fund") | dict.fromkeys(_WORD, "cost")
_OURS = frozenset(
    "we they it i you this what that everything project thing operation team foundation association company "
    "nonprofit club society collective coop charity organisation organization verein <R> each every month year "
    "our all running keeping operating maintaining wir nous on nosotros es il projet proyecto projeto projekt".split()
)
_INCLUDED = PARTS | {"wages", "salary", "fees"}
_BOTH = {"monthly_cost", "reserves"}
_BOUNDS = frozenset("least most by than grew rose fell dropped increased decreased up down".split())
_NOT_THERE = frozenset(
    "minimum target goal policy required requirement should opening price prize limit maximum previous "
    "earlier former".split()
)
"""Words of a clause whose money in reserve is a rule or of another day."""
_BEHIND_A_LABEL = frozenset(": ( ) = -".split())
_SAYING = ("word", "name", "source")
_FILL = CLASSES["FILL"] | {"which", "that"}
_MOST_JOINED, _LEAST, _LEAST_BARE, _FAR = 3, 100, 2100, 24
_YEAR = timedelta(days=330)
_Cue = tuple[int, int, str]


def read_nearest(sentence: Sentence, ledger: Ledger, currency: str | None) -> None:
    """Notes amounts that are costs (of a month or a year) or reserves by the word nearest to them."""
    tokens = sentence.tokens
    kinds = ("money", "number") if currency else ("money",)
    left = [i for i, t in enumerate(tokens) if t.kind in kinds and not (sentence.used[i] or sentence.blocked[i])]
    if not left or ledger.facts.keys() >= _BOTH or not sentence.words.isdisjoint(COUNTED):
        return
    cues, project = _cues(sentence), str(ledger.facts.get("project", "")).casefold()
    places = [cue[0] for cue in cues]
    for i in left:
        start, stop = _clause(sentence, i)
        period = tokens[i].value.period if tokens[i].kind == "money" else None
        regular = period in MONTHS_OF or any(
            t.kind == "rate" for t in tokens[max(start, i - _FAR) : min(stop, i + _FAR)]
        )
        frame = _COST if regular else _FUND
        if frame.field in ledger.facts:
            continue
        first, last = max(start, i - _FAR), min(stop, i + _FAR)
        near = cues[bisect_left(places, first) : bisect_left(places, last)]
        cue = _nearest(near, cues, i)
        if (
            cue is None
            or cue[2] not in (("cost", "all") if regular else ("fund",))
            or not _BOUNDS.isdisjoint(sentence.forms(i - 1, i))
            or (sentence.forms(i + 1, i + 2) == ["that"] and sentence.forms(i + 2, i + 3) in (["<P>"], ["<K>"]))
            or not (
                _own(sentence, start, cue, i, project) if regular else _there(sentence, start, stop, i, ledger.as_of)
            )
        ):
            continue
        first, end = (cue[0], cue[1]) if start <= cue[0] < stop else (i, i + 1)
        found = Match(frame, min(first, i), max(end, i + 1), tokens[i], i)
        read_amount(found, sentence, ledger, currency, None, rank=0)


def _there(sentence: Sentence, start: int, stop: int, i: int, as_of: date) -> bool:
    """Whether money in reserve is said to be there: neither a rule nor of another nor of years ago, no small change."""
    days = [t.value.day for t in sentence.tokens[start:stop] if isinstance(t.value, Day)]
    token = sentence.tokens[i]
    if (token.value.low < _LEAST if token.kind == "money" else token.value[0] < _LEAST_BARE) or any(
        day + _YEAR < as_of for day in days
    ):
        return False
    forms = frozenset(sentence.forms(start, stop))
    return _NOT_THERE.isdisjoint(forms) and OTHERS.isdisjoint(forms) and FOREIGN.isdisjoint(forms - _THERE)


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
    said = " ".join(
        t.value.name if isinstance(t.value, Named) else str(t.value) for t in sentence.tokens[start : cue[0]]
    )
    return project != "" and project in said.casefold()


def _clause(sentence: Sentence, i: int) -> tuple[int, int]:
    """The segment of a token, with the label before it, what it is an apposition to, and a relative clause behind."""
    start, stop = sentence.segment(i)
    for _ in range(_MOST_JOINED):
        form = sentence.tokens[start].form
        alone = all(t.kind not in _SAYING or t.form in _FILL for t in sentence.tokens[start:i])
        if start and (form in _BEHIND_A_LABEL or (form in (",", "which", "that") and alone)):
            start = sentence.segment(start - 1)[0]
        else:
            break
    if sentence.forms(stop, stop + 1) in (["that"], ["which"]) or sentence.forms(stop, stop + 2) == [",", "that"]:
        stop = sentence.segment(stop)[1]
    return start, stop


def _cues(sentence: Sentence) -> list[_Cue]:
    """The telling words of a sentence: where each begins and ends, and whether it tells of costs, of all, or other."""
    found = list[_Cue]()
    included = "included" in sentence.words
    for match in _CUE.finditer(sentence.tape):
        kind = match.lastgroup or ""
        if kind == "word":
            kind = "" if included and match["word"] in _INCLUDED else _KINDS.get(match["word"], "")
        if kind:
            found.append((sentence.index(match.start()), sentence.index(match.end() + 1), kind))
    return found
