"""The reader of free text: what is understood, the words it came from, and what was left unread."""

import re
from collections import Counter
from datetime import date

from bot.domain.read import Read
from bot.reading.text.answer import answer
from bot.reading.text.cjk import cjk
from bot.reading.text.facts import facts, licenses, projects, training
from bot.reading.text.facts.alone import said_alone
from bot.reading.text.lists.lists import currency_of_lists, parts_of_sum, payer_lists
from bot.reading.text.names.known import KnownNames, Named
from bot.reading.text.names.names import mark_names
from bot.reading.text.payers import manner, payers
from bot.reading.text.payers.ledger import Ledger, Payer, kind_of
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.parties import parties
from bot.reading.text.payers.parts import parts_of_the_whole
from bot.reading.text.payers.relations import free_granted
from bot.reading.text.sentences.moods import mark_moods
from bot.reading.text.sentences.others import mark_others
from bot.reading.text.sentences.sentences import Sentence, sentences
from bot.reading.text.signals import signals
from bot.reading.text.tokens.asked import answered
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.changes import settled
from bot.reading.text.tokens.figures import compose
from bot.reading.text.tokens.layout import laid_out
from bot.reading.text.tokens.surface import surface
from bot.reading.text.tokens.tokens import Token, atoms
from bot.reading.words import bounded

_GERMAN = frozenset(
    "und der die das jahr kosten nächstes vielleicht kein keine sie oder auch wir ist für mit im von bis den zahlt "
    "nicht ein eine unser sind bei vom zur zum".split()
)
_ENGLISH = frozenset("the of and is we to in our it for are from by with has have this that on at not".split())
_FOREIGN = _GERMAN | frozenset(
    "le la les des est nous et pour par el los las es por con del que y os uma é do da não em os as com para un une "
    "o se".split()
)
_DATED = re.compile(
    r"(?<= )(?:(?:as of|as at) (?:today|tonight|now|yesterday|this morning)(?: ,)?|as of|as at|as per|(?:<R>"
    r"|year|period|quarter|half|months) (?:then )?(?:ended|ending|to|until)"
    r"|(?:position|status|state|balance"
    r"|balances|standing|figures|numbers|updated|accounts|situation|report|statement)(?: at| as of| as at| on| "
    r"from| of| "
    r"for)?(?: :)?"
    r"|stand|per|zum|au|am|a|in force as of|reporting "
    r"date|at (?:the end of|year end)|at|(?<!agreement )(?<!contract )(?<!letter )(?<!agreement , )(?<!contract , )"
    r"dated) (?:the |close of |close |end of )?(?P<v><D>)(?= )|(?<= )<M> "
    r"(?:[^ ,;:()]+ ){0,4}(?:on|at|at the) (?P<w><D>)(?= )"
    r"|(?<= )(?:on|at|as of) (?P<x><D>) ,? ?(?:the |we |our )(?:[^ ,;:()]+ ){0,2}(?:held|had|owned|holds"
    r"|employed|counted)(?= )"
    r"|(?<= )(?:year end|balance sheet date|reporting date|closing date|cash at bank|cash|bank balance|reserves)"
    r"(?: \(| ,| :) (?P<z><D>)(?= )"
    r"|(?<= )closed (?:its |our |the )?(?:[^ ,]+ )?(?:year|quarter|books|accounts) (?:on|at|as of) (?P<u><D>)(?= )"
    r"|(?<= )(?:report|statement|accounts|figures|status|position|note) (?:[^ ,]+ ){0,3}, (?P<y><D>) $"
)
_EARNED = frozenset(
    ("venture_capital", "hosted_service", "parent_company", "enterprise_support", "enterprise_edition", "grant")
)
_ACCOUNTS = frozenset("ended ending report accounts figures budget amounts period average averages numbers".split())
"""Words of a head that gives the period of the amounts below it."""
_LISTS = re.compile(
    r"^ (?:and )?(?:in|income|incoming|revenue|coming in|money in|covered by|paid by|funded by|einnahmen|recettes"
    r"|ingresos) (?:<R> )?: "
)
_BRINGS = re.compile(r" <K> (?:bring|brings|yield|yields|make|makes) (?:in |us |about |around |~ |roughly )*<M> ")
_CASH = frozenset("<M> cash runway payroll revenue salaries wages burn".split())
_OF_IT = re.compile(r" (?:of it|of that|of which|thereof|davon|dont|de ello|dessas?|disso|de los cuales) ")


def read_text(text: str, as_of: date, *, currency: str | None = None, payers: KnownNames) -> Read:
    """What a text says of a project's funding, with ``as_of`` as the day on which it says so.

    ``currency`` is that of amounts without one. Raises Refused for more than 6,000 characters.
    """
    seen = surface(bounded(text, "The text"))
    if cjk.is_cjk(seen.text):
        ledger = Ledger(as_of)
        found = cjk.read_cjk(seen.text, ledger)
        return answer(ledger, found, seen, ledger.facts.get("currency") or currency)
    tokens = settled(compose(laid_out(answered(atoms(seen.text)), as_of), as_of))
    german = not _is_english(tokens) and any(t.form in _GERMAN for t in tokens)
    tokens = mark_names(tokens, payers, seen.text, german)
    found = sentences(tokens)
    ledger = Ledger(as_of)
    _dated(found, ledger)
    english = _is_english(tokens)
    for sentence in found:
        mark_moods(sentence, ledger.as_of, english)
        signals.free_exits(sentence)
        free_granted(sentence)
    mark_others(found)
    ledger.listed = payer_lists(found, ledger.as_of.year)
    main = _currency(found, currency) or currency_of_lists(ledger.listed)
    _read(found, ledger, main, seen.text)
    return answer(ledger, found, seen, main or currency)


def _is_english(tokens: list[Token]) -> bool:
    forms = [t.form for t in tokens]
    return sum(f in _ENGLISH for f in forms) >= sum(f in _FOREIGN for f in forms)


def _dated(found: list[Sentence], ledger: Ledger) -> None:
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


def _currency(found: list[Sentence], given: str | None) -> str | None:
    """The currency of the text: the one that most of its amounts have, of equals the first."""
    run = any(training.speaks_of_run(sentence) for sentence in found)
    amounts = [
        token.value.currency
        for sentence in found
        for i, token in enumerate(sentence.tokens)
        if token.kind == "money"
        and token.value.currency
        and (not sentence.blocked[i] or (sentence.blocked[i] in ("wished", "possible", "ordered") and run))
    ]
    if given and amounts:
        return given
    if not amounts and not given and any(t.kind in ("money", "number") for s in found for t in s.tokens):
        return next(filter(None, (said_alone(sentence) for sentence in found)), None)
    counted = Counter(amounts)
    return counted.most_common(1)[0][0] if counted else None


def _read(found: list[Sentence], ledger: Ledger, main: str | None, text: str) -> None:
    last: Payer | None = None
    rate: str | None = None
    of_all: str | None = None
    rates_seen: str | None = None
    said = {
        t.value if t.kind == "rate" else t.value.period for s in found for t in s.tokens if t.kind in ("rate", "money")
    } - {None}
    every = next(iter(said)) if len(said) == 1 else None
    run = 0
    money = any(_speaks_of_money(s) for s in found)
    funding = any(_speaks_of_funding(s) for s in found)
    told = list[tuple[Sentence, bool]]()
    parts = parts_of_the_whole(found) | parts_of_sum(ledger.listed, found) if every is not None else frozenset[int]()
    project = projects.project_of(found, text)
    if project:
        ledger.say("project", *project)
    for sentence in found:
        kinds = {t.kind for t in sentence.tokens}
        rates = [t.value for t in sentence.tokens if t.kind == "rate"]
        if rates and not kinds & {"money", "number", "share"} and len(sentence.tokens) <= _MOST_OF_A_HEAD:
            rate = rates[0]
            of_all = of_all if sentence.words.isdisjoint(_ACCOUNTS) else rate
        listed = " = " in sentence.tape or _BRINGS.search(sentence.tape) or _LISTS.search(sentence.tape)
        if every is not None and listed:
            rates_seen = every
        part_of = rates_seen if listed or _OF_IT.search(sentence.tape) else None
        if every is not None and id(sentence) in parts:
            part_of = every
        rates_seen = next(
            (t.value.period for t in sentence.tokens if t.kind == "money" and t.value.period),
            rates[0] if rates else rates_seen,
        )
        run = 6 if training.speaks_of_run(sentence) else run - 1
        facts.read_facts(sentence, ledger, main, run > 0, money, of_all)
        before = len(ledger.payers)
        about = last
        last = payers.read_payers(sentence, ledger, last, part_of or rate, funding)
        manner.read_motive(sentence, ledger.payers, last)
        told.append((sentence, about is not None and before > 0))
    rows = [(s, *row) for s in found for row in licenses.licenses(s)]
    for sentence in found:
        _self_named(sentence, ledger)
    row = licenses.chosen(rows)
    if row:
        ledger.say("license", row[1], row[0], row[2], row[3])
    for sentence, about in told:
        for match in signals.read_signals(sentence, ledger, about):
            parties(match.frame.field, sentence, match.start, match.end, ledger)


_MOST_OF_A_HEAD = 12
"""How many tokens the sentence has at most that gives a period to what follows."""
_FUNDING = frozenset(
    "funding funded fund funds income budget pays paid pay financed sponsors money financing finances revenue grants "
    "costs grant finanzierung geldgeber "
    "einnahmen financement recettes financiación ingresos financiamento receitas payers payer donors sponsor donate "
    "backers".split()
)


def _speaks_of_money(sentence: Sentence) -> bool:
    return not sentence.words.isdisjoint(_CASH) or any(
        t.kind == "source" and t.value.kind in _EARNED for t in sentence.tokens
    )


def _speaks_of_funding(sentence: Sentence) -> bool:
    return not sentence.words.isdisjoint(_FUNDING) or any(
        t.kind == "source" or (isinstance(t.value, Named) and (t.value.known or _gives(t.value)))
        for t in sentence.tokens
    )


def _gives(named: Named) -> bool:
    """Whether a name says that it is one of a giver: a foundation, a ministry."""
    return kind_of(Mention(0, 1, named, None)) is not None


def _self_named(sentence: Sentence, ledger: Ledger) -> None:
    """``The Foundation`` with a capital is the one that speaks; a foundation that launches a project runs it."""
    if sentence.words.isdisjoint(("foundation", "launches", "hosts", "stewards")):
        return
    own = f"{ledger.facts.get('project')} foundation".casefold()
    for i, token in enumerate(sentence.tokens):
        if isinstance(token.value, Named) and token.value.name.casefold() == own:
            ledger.say("steward", "foundation", sentence, i, i + 1)
            return
        if token.form == "foundation" and token.value == "Foundation" and sentence.forms(i - 1, i) == ["the"]:
            ledger.say("steward", "foundation", sentence, i - 1, i + 1)
            return
        if (
            isinstance(token.value, Named)
            and "foundation" in token.value.name.casefold()
            and sentence.forms(i + 1, i + 2) in (["launches"], ["hosts"], ["stewards"])
        ):
            ledger.say("steward", "foundation", sentence, i, i + 2)
            return
