"""What a text is as a whole: its language, its day, its currency, and whether it speaks of money and of who pays."""

from collections import Counter

from bot.reading.text.facts.alone import said_alone, said_of_books
from bot.reading.text.facts.training import speaks_of_run
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger, kind_of
from bot.reading.text.payers.mention import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.cues import DENIED, ELSEWHERE, ORDERED, POSSIBLE, RUMOUR, WISHED
from bot.reading.text.words.patterns import Pattern

_GERMAN = frozenset(
    "und der die das jahr kosten nächstes vielleicht kein keine sie oder auch wir ist für mit im von bis den zahlt "
    "nicht ein eine unser sind bei vom zur zum noch nur mehr wird werden dem auf wenn hat haben ob gibt läuft".split()
)
_ENGLISH = frozenset("the of and is we to in our it for are from by with has have this that on at not".split())
_FOREIGN = _GERMAN | frozenset(
    "le la les des est nous et pour par el los las es por con del que y os uma é do da não em as com para un une "
    "o se sur dans avec qui ne sont ont sin está han nuestra nuestro pero foi são temos pela pelo das seu sua".split()
)
_DATED = Pattern(
    r"(?<= )(?:(?:as of|as at) (?:today|tonight|now|yesterday|this morning)(?: ,)?|as of|as at|as on"
    r"|those of|as per|(?:<R>"
    r"|year|period|quarter|half|months|accounts|books|results|<T>) (?:then )?(?:ended|ending|to|until|through)"
    r"|(?:position|status|state|balance|cash|reserves|savings|liquid funds"
    r"|balances|standing|figures|numbers|updated|accounts|situation|report|statement)"
    r"(?: (?:were |was )?(?:taken|drawn|compiled|checked|counted))?"
    r"(?: at| as of| as at| to| up to| on| "
    r"from| of| "
    r"for)?(?: :)?"
    r"|stand|per|zum|au|am|a|in force (?:as of|on|at)|reporting "
    r"date|(?:balance sheet|closing|cut off|record) (?:date|day)(?: of|:|,)?"
    r"|at (?:the end of|year end)|at|(?<!agreement )(?<!contract )(?<!letter )(?<!agreement , )(?<!contract , )"
    r"dated) (?:the |close of |close |end of )?(?P<v><D>)(?= )|(?<= )<M> "
    r"(?:[^ ,;:()]+ ){0,4}(?:on|at|at the) (?P<w><D>)(?= )"
    r"|(?<= )(?:on|at|as of) (?P<x><D>) ,? ?(?:the |we |our )(?:[^ ,;:()]+ ){0,2}(?:held|had|owned|holds"
    r"|employed|counted)(?= )"
    r"|(?<= )(?:year end|balance sheet date|reporting date|closing date|cash at bank|cash|bank balance|reserves)"
    r"(?: \(| ,| :) (?:being )?(?P<z><D>)(?= )"
    r"|(?<= )(?:close|end|at) (?:of )?(?:the |our )?(?:<R>|<D>|(?:[^ ,]+ )?(?:year|quarter|period|half)) (?:\(|,) "
    r"(?P<s><D>)(?= )"
    r"|(?<= )closed (?:its |our |the )?(?:[^ ,]+ )?(?:year|quarter|books|accounts|<R>|<D>) ,? ?(?:on|at|as of) "
    r"(?P<u><D>)(?= )"
    r"|(?<= )(?:report|statement|accounts|figures|status|position|note) (?:[^ ,]+ ){0,3}, (?P<y><D>) $"
)
_EARNED = frozenset(
    ("venture_capital", "hosted_service", "parent_company", "enterprise_support", "enterprise_edition", "grant")
)
_OF_OWN = CLASSES["COST"] | CLASSES["SPEND"] | CLASSES["RES"]
"""What tells of money that is the project's own: of two currencies it says which is that of the books."""
_CASH = frozenset("<M> cash runway payroll revenue salaries wages burn".split())
_FUNDING = frozenset(
    "<K> funding funded fund funds income budget pays paid pay financed sponsors money financing finances revenue "
    "grants costs grant finanzierung geldgeber "
    "einnahmen financement recettes financiación ingresos financiamento receitas payers payer donors sponsor donate "
    "backers".split()
)


def is_english(tokens: list[Token]) -> bool:
    """Whether a text has as many small words of English as of another language."""
    forms = [t.form for t in tokens]
    return sum(map(_ENGLISH.__contains__, forms)) >= sum(map(_FOREIGN.__contains__, forms))


def is_german(tokens: list[Token]) -> bool:
    """Whether a text is in German, where every noun has a capital."""
    return not _GERMAN.isdisjoint([t.form for t in tokens]) and not is_english(tokens)


def read_day(found: list[Sentence], ledger: Ledger) -> None:
    """The day that the text itself gives for what it says."""
    for sentence in found:
        for match in _DATED.finditer(sentence.tape) if "<D>" in sentence.words else ():
            at = sentence.index(match.start(match.lastgroup or 0))
            day = sentence.tokens[at].value
            whole = isinstance(day, Day) and (day.grain == "day" or sentence.forms(at - 1, at) in (["at"], ["the"]))
            if isinstance(day, Day) and whole and not day.open and day.day <= ledger.as_of:
                ledger.say("as_of", day.day.isoformat(), sentence, at, at + 1)
                ledger.as_of = day.day
                return


def main_currency(found: list[Sentence], given: str | None) -> str | None:
    """The currency of the text: the one that most of its amounts have, of equals the first; where none of them counts,
    the only one that is named."""
    sums = [
        (token.value.currency, sentence.blocked[i])
        for sentence in found
        if "<M>" in sentence.words
        for i, token in enumerate(sentence.tokens)
        if token.kind == "money" and token.value.currency
    ]
    run = any(why in _OF_A_PLAN for _, why in sums) and any(speaks_of_run(sentence) for sentence in found)
    amounts = [code for code, why in sums if not why or (run and why in _OF_A_PLAN)]
    if given:
        return given if amounts else None
    told = amounts or [code for code, why in sums if why not in _OF_NONE]
    several = len(set(told)) > 1
    if several and not amounts:
        return None
    if not told:
        figures = any(not s.words.isdisjoint(_FIGURES) for s in found)
        return next(filter(None, map(said_alone, found)), None) if figures else None
    if (said := next((code for code in map(said_of_books, found) if code is not None), None)) is not None:
        return said or None
    if not several:
        return told[0]
    counted = Counter(told)
    own = [t for s in found if not s.words.isdisjoint(_OF_OWN) for t in s.tokens if t.kind == "money"]
    counted.update({t.value.currency for t in own} & counted.keys())
    return counted.most_common(1)[0][0]


_FIGURES = frozenset(("<M>", "<N>"))
_OF_A_PLAN, _OF_NONE = (WISHED, POSSIBLE, ORDERED), (WISHED, RUMOUR, ELSEWHERE, DENIED)
"""Why a sum may be one of a run that lies ahead, and why one counts least."""


def speaks_of_money(sentence: Sentence) -> bool:
    """Whether a sentence speaks of money or of a company, so that the people in it are paid."""
    if not sentence.words.isdisjoint(_CASH):
        return True
    sources = (t.value.kind for t in sentence.tokens if t.kind == "source") if "<K>" in sentence.words else ()
    return not _EARNED.isdisjoint(sources)


def speaks_of_funding(sentence: Sentence) -> bool:
    """Whether a sentence speaks of who pays, so that a name beside a figure is a payer."""
    if not sentence.words.isdisjoint(_FUNDING):
        return True
    return "<P>" in sentence.words and any(
        isinstance(t.value, Named) and (t.value.known or _gives(t.value)) for t in sentence.tokens
    )


def _gives(named: Named) -> bool:
    """Whether a name says that it is one of a giver: a foundation, a ministry."""
    return kind_of(Mention(0, 1, named, None)) is not None
