"""The plain sentences of Japanese and Chinese, which part no words: patterns over clauses of characters."""

from datetime import date
from decimal import Decimal
from typing import Any

from bot.reading.numbers import rounded
from bot.reading.text.cjk import table_cjk as table
from bot.reading.text.cjk.table_cjk_words import IN_KIND, MAYBE, PROJECT, WORDS
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import last_day
from bot.reading.text.tokens.tokens import Token


def is_cjk(text: str) -> bool:
    """Whether a text is written in these characters for the most part."""
    return 4 * len(table.HAS_CJK.findall(text)) > len(text)


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
            ledger.say(fact, rounded(_number(match["n"], "")), sentence, 0, len(sentence.tokens))


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


def _in_kind(clause: str, sentence: Sentence, i: int, ledger: Ledger) -> Payer | None:
    match = IN_KIND.search(clause)
    name = match and next(filter(None, match.groups()), None)
    payer = _payer({"p": name}, sentence, i, ledger) if name else None
    if payer:
        _set(payer, "in_kind", True, sentence, i, ledger)
    return payer


def _set(payer: Payer, field: str, value: Any, sentence: Sentence, i: int, ledger: Ledger) -> None:
    payer.values.setdefault(field, value)
    payer.origins.setdefault(field, Origin(sentence, i, i + 1))
    ledger.use(sentence, i, i + 1)


def _clause(clause: str, sentence: Sentence, i: int, ledger: Ledger, last: Payer | None) -> Payer | None:
    """Notes what a clause says, and gives back the payer of whom it is, or the one before."""
    stated = table.RUNWAY.search(clause)
    runway = stated or table.LASTS.search(clause)
    if table.NO_PLAN.search(clause):
        ledger.say("revenue_plan", "none", sentence, i, i + 1)
    elif table.OFF.search(clause):
        return last
    elif table.NONE_PAID.search(clause):
        ledger.say("paid_people", 0, sentence, i, i + 1)
    elif runway and (not stated or stated["not"] or not table.NOT.search(clause)):
        months = _number(runway["n"] or runway.groupdict().get("n2") or "", "")
        ledger.say("runway_months_stated", rounded(months), sentence, i, i + 1)
    elif not table.NOT.search(clause):
        _scalars(clause, sentence, i, ledger)
        last = _giver(clause, sentence, i, ledger) or last
        if last:
            _terms(clause, sentence, i, ledger, last)
    return last


def _giver(clause: str, sentence: Sentence, i: int, ledger: Ledger) -> Payer | None:
    """The payer that a clause names or tells of, with what it says that this one gives."""
    bare, given = table.BRACKETS.sub("", clause), _in_kind(clause, sentence, i, ledger)
    for pattern in () if given else table.PAYERS:
        match = pattern.search(bare)
        groups = match.groupdict() if match else {}
        if groups and ("bare" not in groups or not groups.get("amount") or _monthly(sentence, i)):
            given = _payer(groups, sentence, i, ledger)
            if given:
                break
    rest = table.REST.search(bare) if ledger.payers else None
    shares = sum((p.share or Decimal(0) for p in ledger.payers), Decimal(0))
    if rest and shares < 1 and (other := _payer(rest.groupdict(), sentence, i, ledger)):
        given = other
        if shares:
            other.share, other.origins["share"] = 1 - shares, Origin(sentence, i, i + 1)
    return given


_OF_MANY = ("donations", "membership_dues")


def _terms(clause: str, sentence: Sentence, i: int, ledger: Ledger, payer: Payer) -> None:
    """What a clause says of a payer: what it gives by the month, until when and on what. Many have no contract: where
    one is spoken of behind them, it is of the one before."""
    if table.CONTRACT.search(clause) and payer.values.get("kind") in _OF_MANY:
        signed = [p for p in ledger.payers if p.values.get("kind") not in _OF_MANY]
        if len(signed) != 1:
            return
        payer = signed[0]
    amount = table.AMOUNT.search(clause)
    if amount and "monthly" not in payer.values and _currency(table.CURRENCY[amount["c"]], sentence, i, ledger):
        _set(payer, "monthly", rounded(_number(amount["n"], amount["s"] or "")), sentence, i, ledger)
    until = table.UNTIL.search(clause)
    day = _day(until.groupdict()) if until else None
    if day and day >= ledger.as_of:
        _set(payer, "until", day.isoformat(), sentence, i, ledger)
    new = until or "commitment" not in payer.values
    if new and table.CONTRACT.search(clause) and payer.values.get("kind") != "enterprise_support":
        _set(payer, "commitment", "contract", sentence, i, ledger)


def _monthly(sentence: Sentence, i: int) -> bool:
    """Whether a clause, or one before it in the sentence, speaks of what comes or goes by the month."""
    return any("月" in token.form and not table.UNTIL.search(token.form) for token in sentence.tokens[: i + 1])


def _scalars(clause: str, sentence: Sentence, i: int, ledger: Ledger) -> None:
    cost = table.COST_LATER.search(clause) or table.COST.search(clause)
    if cost:
        groups = cost.groupdict()
        rate = groups.get("r") or groups.get("r2") or groups.get("r3") or ""
        n, scale, sign = (groups.get(key) or groups.get(f"{key}3") or "" for key in ("n", "s", "c"))
        amount, currency = _number(n, scale), table.CURRENCY[sign]
        if rate and _currency(currency, sentence, i, ledger):
            months = 12 if "年" in rate else 1
            ledger.say("monthly_cost", rounded(amount / months), sentence, i, i + 1)
    reserves = None if cost else table.RESERVES.search(clause)
    if reserves and _currency(table.CURRENCY[reserves["c"]], sentence, i, ledger):
        ledger.say("reserves", rounded(_number(reserves["n"], reserves["s"] or "")), sentence, i, i + 1)
    for fact, pattern in table.PEOPLE:
        people = pattern.search(clause)
        if people:
            ledger.say(fact, rounded(_number(people["n"], "")), sentence, i, i + 1)


def _currency(code: str, sentence: Sentence, i: int, ledger: Ledger) -> bool:
    """Whether an amount is in the currency of the text, which the first amount gives."""
    if "currency" not in ledger.facts:
        ledger.say("currency", code, sentence, i, i + 1)
    return ledger.facts["currency"] == code


def _payer(groups: dict[str, Any], sentence: Sentence, i: int, ledger: Ledger) -> Payer | None:
    if groups.get("k"):
        payer = _kind_payer(groups["k"], sentence, i, ledger)
    else:
        said = str(groups["p"]).removeprefix("母公司").removeprefix("親会社の").removeprefix("其中").strip()
        parent = bool(groups.get("parent")) or str(groups["p"]).startswith(("母公司", "親会社の"))
        name, kind, sure = table.source_of(said)
        if groups.get("bare") is not None and sure != "money" and (groups.get("amount") or not sure):
            return None
        if name in table.KIND_OF:
            payer = _kind_payer(name, sentence, i, ledger)
        elif not name or len(name) > 30 or name in table.NO_NAMES:
            return None
        else:
            payer = next((p for p in ledger.payers if p.name == name), None) or Payer(name, True, {})
            if payer not in ledger.payers:
                ledger.payers.append(payer)
                payer.origins["name"] = Origin(sentence, i, i + 1)
        if kind:
            payer.values.setdefault("kind", kind)
        if parent:
            payer.values.setdefault("kind", "parent_company")
    share = groups.get("s")
    if share and payer.share is None:
        payer.share = _share(share)
        payer.origins["share"] = Origin(sentence, i, i + 1)
    if groups.get("amount") and _currency(table.CURRENCY[groups["c"]], sentence, i, ledger):
        payer.values["monthly"] = rounded(_number(groups["n"], groups.get("s2") or ""))
        payer.origins["monthly"] = Origin(sentence, i, i + 1)
    ledger.use(sentence, i, i + 1)
    return payer


def _kind_payer(word: str, sentence: Sentence, i: int, ledger: Ledger) -> Payer:
    kind = table.KIND_OF[word]
    payer = next(
        (p for p in ledger.payers if p.name == table.LABELS.get(kind, word) or (kind and p.values.get("kind") == kind)),
        None,
    )
    if payer is None:
        payer = Payer(table.LABELS.get(kind, word), False, {"kind": kind} if kind else {})
        payer.origins["name"] = Origin(sentence, i, i + 1)
        ledger.payers.append(payer)
    ledger.use(sentence, i, i + 1)
    return payer


def _number(digits: str, scale: str) -> Decimal:
    if digits[0].isdigit():
        return Decimal(digits.replace(",", "")) * table.SCALE[scale]
    if digits == "百":
        return Decimal(100) * table.SCALE[scale]
    tens, ten, ones = digits.partition("十")
    value = (
        (table.DIGITS.get(tens, 1) if tens or not ten else 1) * 10 + table.DIGITS.get(ones, 0)
        if ten
        else table.DIGITS.get(digits[-1], 0)
    )
    return Decimal(value) * table.SCALE[scale]


def _share(part: str) -> Decimal:
    if part in ("半分", "一半", "半額"):
        return Decimal("0.5")
    if part in ("全額", "全部", "すべて", "全て"):
        return Decimal(1)
    if part.startswith("百分之"):
        return _number(part[3:], "") / 100
    if part[-1] in "%％":
        return min(Decimal(part[:-1]) / 100, Decimal(1))
    return _number(part[:-1], "") / 10


def _day(groups: dict[str, str | None]) -> date | None:
    year, month, day = (groups.get(k) or groups.get(k + "2") for k in ("y", "m", "d"))
    try:
        end = last_day(int(year or 0), int(month or 12))
        return end.replace(day=int(day[:-1])) if day else end
    except ValueError:
        return None
