"""Heads of lists and tables, and what stands below them: income, what is spent, payers, or nothing of today's money."""

from datetime import date
from itertools import takewhile
from typing import NamedTuple

from bot.reading.text.tokens.tokens import Token
from bot.reading.text.tokens.units import is_year

_INCOME = frozenset("in income revenue revenues funding funders payers receipts sources sponsors earnings".split())
SPENT_ON = frozenset(
    "ausgabe ausgaben kosten dépense dépenses charges gasto gastos coste costes despesa despesas custo custos".split()
)
_OUTGO = SPENT_ON | frozenset(
    "out cost costs expense expenses expenditure expenditures outgoings spend spending outlay uses bills".split()
)
PRICES = frozenset(
    "price prices pricing tier tiers level levels plans menu perks quote quotes raised valuation vendor vendors "
    "supplier suppliers invoice prize prizes competitor competitors rivals downloads accuracy".split()
)
"""Words of heads below which amounts are those of others, or what is for sale."""
IDLE = PRICES | frozenset(
    "wish wishes wishlist wanted goal goals application applications applied former past previous earlier "
    "potential prospective possible looking should could might would if suppose scenario others their todo "
    "asks lost fit fits options option scenarios grantees honoraria stipends ideas candidates asked prospects "
    "rejected declined users agenda become becoming ex draft forecast target targets requested competition "
    "benchmarks benchmark not alternatives comparison dependencies depend".split()
)
_PAYERS = {
    "sponsors": "sponsor", "funders": "payer", "payers": "payer", "backers": "payer", "donors": "payer",
    "funded": "payer", "financed": "payer", "sponsored": "sponsor", "supported": "payer", "sponsoren": "sponsor",
    "patrocinadores": "sponsor",
} | dict.fromkeys(
    "bearers patrons benefactors financiers grantors underwriters donators streams geldgeber förderer bailleurs "
    "financeurs mécènes financiadores donantes doadores".split(), "payer"
)  # fmt: skip
_DONE_BY = frozenset(("funded", "financed", "sponsored", "supported"))
_CREW = frozenset("team people staff crew personnel employees headcount who".split())
_FILL = frozenset("the our we are is works work on it this here core today now and".split())
_GIVERS = frozenset("companies organisations organizations sponsors supporters funders backers donors sources".split())
_GIVE = frozenset("help donate donating support supporting sponsor sponsoring fund funding provide giving give".split())
_MAY = frozenset("can if you your please become becoming want how ways use using".split())
"""What is told to those who might give."""
_GIVEN = frozenset("funding funded supported sponsored grants money sponsorship acknowledge salary received".split())
_WHOM = _GIVERS | frozenset(
    "sources institutions grants agencies bodies foundations partners groups programmes".split()
)
_INVITES = frozenset("you your you'd".split()), frozenset("consider can could ways options".split())
_KEEPS = frozenset("pays funds keeps finances sponsors bankrolls foots carries covers".split())
_THINGS = frozenset("browsers platforms formats backends versions systems devices databases languages features".split())
_ASKS = frozenset("what why how which when where".split())
_SUPPOSES = (["if"], ["suppose"], ["imagine"], ["assume"], ["assuming"], ["say"])
_ACCOUNTS = frozenset("budget accounts account forecast statement figures numbers finances plan".split())
_OF_A_RUN = frozenset("training run pretraining retraining".split())
"""What such a head speaks of lies ahead as a whole."""
_MOST = 8
_MOST_OF_LEDGER = 4
_YEARS_BACK = 1


class Head(NamedTuple):
    """What stands below a head: ``outgo`` what is spent, ``idle`` nothing of today's money, and the word for its
    items where they are payers; ``crew`` people, whose shares are those of a post."""

    outgo: bool = False
    idle: bool = False
    payers: str = ""
    crew: bool = False


def head_of(line: list[Token], listed: bool, as_of: date) -> Head | None:
    """What a line says of those below it, None where it is no head. ``listed`` says that a list or a table follows."""
    if line[:1] and line[0].form == "#":
        line = list(takewhile(lambda t: t.form != "(", line))  # "### Silver sponsors (£50+/month)"
    words = [t for t in line if t.kind == "word"]
    if not words:
        return None
    supposed = [t.form for t in words[:2]] == ["what", "if"] or [t.form for t in words[:1]] in _SUPPOSES
    if listed and supposed and line[-1].form in (":", "?"):
        return Head(idle=True)
    if listed and line[-1].form == ":" and _tells_who_gives([t.form for t in words]):
        return Head(payers="payer")
    if listed and line[-1].form == ":" and not any(s.isdisjoint(t.form for t in words) for s in _INVITES):
        return Head(idle=True)  # "If you use it, please consider joining them:"
    if len(words) > _MOST or any(t.kind == "number" and not is_year(t) for t in line):
        return None
    by = "by" in [t.form for t in line[-2:]] and line[-1].form in ("by", ":", "the")
    marked = line[-1].form in (":", "?") or line[0].form == "#" or (listed and by)
    if line[0].form == "•":
        payers = _payers([t.form for t in words]) if line[-1].form == ":" else ""
        return Head(payers=payers) if payers else None
    if not (marked or listed):
        return None
    forms = [t.form for t in words]
    said = frozenset(forms)
    if (said & IDLE and not said & _OF_A_RUN) or (said & _ACCOUNTS and _of_another_year(line, as_of)):
        return Head(idle=True)
    if {"where", "money"} <= said and said & {"went", "goes", "go"}:
        return Head(outgo=True)
    few = marked or len(forms) <= 1 + listed
    if (
        said & (_INCOME | _OUTGO)
        and "bearers" not in said
        and len(forms) <= _MOST_OF_LEDGER + 2 * ("follows" in said)
        and forms[0] != "who"
    ):
        return Head(outgo=not said & _INCOME, payers=_payers(forms) if few else "")
    payers = _by(forms) if by else _payers(forms) if few else ""
    return Head(payers=payers, crew=not payers and said <= _CREW | _FILL)


def _tells_who_gives(forms: list[str]) -> bool:
    """``These companies help us by donating their services:``, ``we have funding from the following bodies:``"""
    told = not (_GIVERS.isdisjoint(forms) or _GIVE.isdisjoint(forms)) and forms[:2] != ["we", "support"]
    following = forms[-1] == "from" or ("following" in forms and not _WHOM.isdisjoint(forms))
    return (told or (following and not _GIVEN.isdisjoint(forms))) and (_MAY | IDLE - {"their"}).isdisjoint(forms)


def _by(forms: list[str]) -> str:
    """The word for those below ``Development of X is sponsored by``."""
    return next((_PAYERS[form] for form in reversed(forms) if form in _DONE_BY), "") if "not" not in forms else ""


def _payers(forms: list[str]) -> str:
    if forms[0] == "who":
        return "payer" if not _KEEPS.isdisjoint(forms) else ""
    if "thanks" in forms and not _GIVERS.isdisjoint(forms):
        return "payer"
    if not _THINGS.isdisjoint(forms) or not _ASKS.isdisjoint(forms) or ("of" in forms and "our" not in forms):
        return ""
    return next((_PAYERS[form] for form in forms if form in _PAYERS), "")


def _of_another_year(line: list[Token], as_of: date) -> bool:
    years = [int(t.value) for t in line if t.kind == "number" and is_year(t) and t.value.isdigit()]
    return bool(years) and not any(as_of.year - _YEARS_BACK <= year <= as_of.year for year in years)
