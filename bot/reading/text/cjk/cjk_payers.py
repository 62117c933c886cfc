"""Who pays by the plain sentences of Japanese and Chinese, and what is said of each."""

from decimal import Decimal
from typing import Any

from bot.reading.numbers import rounded
from bot.reading.text.cjk import table_cjk as table
from bot.reading.text.cjk.cjk_figures import currency_of, day_of, number, share_of
from bot.reading.text.cjk.table_cjk_prose import AROUND, AT_WILL, PAYERS_IN_PROSE
from bot.reading.text.cjk.table_cjk_words import IN_KIND
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.sentences.sentences import Sentence


def giver(clause: str, sentence: Sentence, i: int, ledger: Ledger) -> Payer | None:
    """The payer that a clause names or tells of, with what it says that this one gives."""
    bare, given = table.CODE.sub("", table.BRACKETS.sub("", clause)), _in_kind(clause, sentence, i, ledger)
    for pattern in () if given else (*table.PAYERS, *PAYERS_IN_PROSE):
        match = pattern.search(bare)
        groups = match.groupdict() if match else {}
        if groups and ("bare" not in groups or not groups.get("amount") or _monthly(sentence, i)):
            given = _payer(groups, sentence, i, ledger)
            if given:
                break
    if given and given.named and any(word in clause for word in _SPONSORS):
        given.values.setdefault("kind", "sponsorship")
    rest = table.REST.search(bare) if ledger.payers else None
    shares = sum((p.share or Decimal(0) for p in ledger.payers), Decimal(0))
    if rest and shares < 1 and (other := _payer(rest.groupdict(), sentence, i, ledger)):
        given = other
        if shares:
            other.share, other.origins["share"] = 1 - shares, Origin(sentence, i, i + 1)
    return given


_SPONSORS = ("赞助", "スポンサー", "協賛")
_OF_MANY = ("donations", "membership_dues")


def terms(clause: str, sentence: Sentence, i: int, ledger: Ledger, payer: Payer) -> None:
    """What a clause says of a payer: what it gives by the month, until when and on what. Many have no contract: where
    one is spoken of behind them, it is of the one before."""
    if table.CONTRACT.search(clause) and payer.values.get("kind") in _OF_MANY:
        signed = [p for p in ledger.payers if p.values.get("kind") not in _OF_MANY]
        if len(signed) != 1:
            return
        payer = signed[0]
    amount = table.AMOUNT.search(clause)
    if amount and "monthly" not in payer.values and currency_of(table.CURRENCY[amount["c"]], sentence, i, ledger):
        _set(payer, "monthly", rounded(number(amount["n"], amount["s"] or "")), sentence, i, ledger)
    until = table.UNTIL.search(clause)
    day = day_of(until.groupdict(), ledger.as_of) if until else None
    if day and day >= ledger.as_of:
        _set(payer, "until", day.isoformat(), sentence, i, ledger)
    new = until or "commitment" not in payer.values
    if new and table.CONTRACT.search(clause) and payer.values.get("kind") != "enterprise_support":
        _set(payer, "commitment", "contract", sentence, i, ledger)


def at_will(clause: str, sentence: Sentence, i: int, ledger: Ledger, payer: Payer | None) -> None:
    """Notes that nothing binds the payer before, where a clause says so."""
    if payer and payer.values.get("kind") not in _OF_MANY and AT_WILL.search(clause):
        _set(payer, "commitment", "at_will", sentence, i, ledger)


def _monthly(sentence: Sentence, i: int) -> bool:
    """Whether a clause, or one before it in the sentence, speaks of what comes or goes by the month."""
    return any("月" in token.form and not table.UNTIL.search(token.form) for token in sentence.tokens[: i + 1])


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


def _payer(groups: dict[str, Any], sentence: Sentence, i: int, ledger: Ledger) -> Payer | None:
    if groups.get("k"):
        payer = _kind_payer(groups["k"], sentence, i, ledger)
    else:
        said = AROUND.sub("", str(groups["p"]).removeprefix("母公司").removeprefix("親会社の")).strip()
        parent = bool(groups.get("parent")) or str(groups["p"]).startswith(("母公司", "親会社の"))
        name, kind, sure = table.source_of(said or "母公司" if parent else said)
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
        payer.share = share_of(share)
        payer.origins["share"] = Origin(sentence, i, i + 1)
    if groups.get("amount") and currency_of(table.CURRENCY[groups["c"]], sentence, i, ledger):
        payer.values["monthly"] = rounded(number(groups["n"], groups.get("s2") or ""))
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
