"""The plain sentences of Japanese and Chinese, which part no words: patterns over clauses of characters."""

from bot.reading.numbers import rounded
from bot.reading.text.cjk import table_cjk as table
from bot.reading.text.cjk.cjk_figures import currency_of, number
from bot.reading.text.cjk.cjk_payers import at_will, giver, terms
from bot.reading.text.cjk.table_cjk_prose import PAID_IN_PROSE
from bot.reading.text.cjk.table_cjk_words import MAYBE, PROJECT, WORDS
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token


def is_cjk(text: str) -> bool:
    """Whether a text is written in these characters for the most part."""
    return not text.isascii() and 4 * len(table.HAS_CJK.findall(text)) > len(text)


def read_cjk(text: str, ledger: Ledger) -> list[Sentence]:
    """Notes the facts of a text, and gives back its sentences, each clause as one token."""
    found, last = list[Sentence](), None
    marked = table.POINT.sub("\u0001", text)
    for match in table.SENTENCE.finditer(marked):
        whole = match.group().replace("\u0001", ".")
        tokens = [
            Token("word", match.start() + c.start(), match.start() + c.end(), c.group(), c.group())
            for c in table.CLAUSE.finditer(whole)
            if c.group().strip(" .!?\n")
        ]
        if not tokens:
            continue
        sentence = Sentence(
            tokens,
            "?" in whole,
            "",
            [],
            [(i, i + 1) for i in range(len(tokens))],
            frozenset(),
            list(range(len(tokens))),
            [""] * len(tokens),
            [False] * len(tokens),
        )
        found.append(sentence)
        if sentence.question or table.ASK.search(whole.rstrip(".")):
            continue
        rumour = MAYBE.search(whole) is not None
        _whole_crew(marked[: match.end()].replace("\u0001", "."), whole, sentence, ledger)
        for i, token in enumerate(tokens):
            _words(token.form.strip(" .!?\n"), sentence, i, ledger, rumour)
            last = _clause(token.form.strip(" .!?\n"), sentence, i, ledger, last)
    return found


def _whole_crew(text: str, whole: str, sentence: Sentence, ledger: Ledger) -> None:
    """Notes what a sentence says of all who were counted in it or at the end of the one before."""
    near = text[-len(whole) - _NEAR :].split("\n")[-1] if len(whole) < _LONG else ""
    for fact, pattern in () if table.OFF.search(near) or table.NOT.search(near) else table.WHOLE_CREW:
        if match := pattern.search(near):
            ledger.say(fact, rounded(number(match["n"], "")), sentence, 0, len(sentence.tokens))


_NEAR, _LONG = 8, 200
"""How many characters before a sentence those may be counted of whom it says what they are."""


def _words(clause: str, sentence: Sentence, i: int, ledger: Ledger, doubtful: bool) -> None:
    """What a clause says of a project in words; a name and a license hold also where the rest is only possible."""
    for pattern in PROJECT if "project" not in ledger.facts else ():
        if match := pattern.search(clause):
            ledger.say("project", match[1], sentence, i, i + 1)
            break
    if doubtful:
        return
    licensed = max(
        ((m.start(), value) for fact, value, p in WORDS if fact == "license" for m in p.finditer(clause)), default=None
    )
    if licensed:  # of two the later: "from X to Y"
        ledger.say("license", licensed[1], sentence, i, i + 1)
    for fact, value, pattern in WORDS:
        match = None if fact == "license" else pattern.search(clause)
        if match is None:
            continue
        if fact == "signals":
            ledger.signals.setdefault(value, Origin(sentence, i, i + 1))
            ledger.use(sentence, i, i + 1)
        elif not table.NOT.search(clause):
            ledger.say(fact, value, sentence, i, i + 1)


def _clause(clause: str, sentence: Sentence, i: int, ledger: Ledger, last: Payer | None) -> Payer | None:
    """Notes what a clause says, and gives back the payer of whom it is, or the one before."""
    at_will(clause, sentence, i, ledger, last)
    stated = table.RUNWAY.search(clause)
    runway = stated or table.LASTS.search(clause)
    if table.NO_PLAN.search(clause):
        ledger.say("revenue_plan", "none", sentence, i, i + 1)
    elif table.OFF.search(clause):
        return last
    elif table.NONE_PAID.search(clause):
        ledger.say("paid_people", 0, sentence, i, i + 1)
    elif runway and (not stated or stated["not"] or not table.NOT.search(clause)):
        months = number(runway["n"] or runway.groupdict().get("n2") or "", "")
        ledger.say("runway_months_stated", rounded(months), sentence, i, i + 1)
    elif not table.NOT.search(clause):
        _scalars(clause, sentence, i, ledger)
        last = giver(clause, sentence, i, ledger) or last
        if last:
            terms(clause, sentence, i, ledger, last)
    return last


def _scalars(clause: str, sentence: Sentence, i: int, ledger: Ledger) -> None:
    cost = table.COST_LATER.search(clause) or table.COST.search(clause)
    if cost:
        groups = cost.groupdict()
        rate = groups.get("r") or groups.get("r2") or groups.get("r3") or ""
        n, scale, sign = (groups.get(key) or groups.get(f"{key}3") or "" for key in ("n", "s", "c"))
        amount, code = number(n, scale), table.CURRENCY[sign]
        if rate and currency_of(code, sentence, i, ledger):
            months = 12 if "年" in rate else 1
            ledger.say("monthly_cost", rounded(amount / months), sentence, i, i + 1)
    reserves = None if cost else table.RESERVES.search(clause)
    if reserves and currency_of(table.CURRENCY[reserves["c"]], sentence, i, ledger):
        ledger.say("reserves", rounded(number(reserves["n"], reserves["s"] or "")), sentence, i, i + 1)
    for fact, pattern in (*table.PEOPLE, ("paid_people", PAID_IN_PROSE)):
        people = pattern.search(clause)
        if people:
            ledger.say(fact, rounded(number(people["n"], "")), sentence, i, i + 1)
