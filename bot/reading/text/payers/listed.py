"""The payers of a list, each with the figures that the list gives it."""

from bot.reading.text.payers.giving import give
from bot.reading.text.payers.identity import payer_of
from bot.reading.text.payers.ledger import Figure, Ledger, Listed, Origin, Payer
from bot.reading.text.payers.manner import read_manner
from bot.reading.text.payers.prices import FOR_EACH
from bot.reading.text.payers.who_pays import AMOUNTS
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day

_ONCE = frozenset(("off", "once"))
"""``50k, one-off``: words of what is paid a single time."""


def read_list(sentence: Sentence, ledger: Ledger, last: Payer | None, whole_rate: str | None) -> Payer:
    """Notes the payers of a list, and gives back the last of them."""
    rows = ledger.listed[id(sentence)]
    rate = whole_rate if sentence.words.isdisjoint(_ONCE) else None
    for mention, figures in rows:
        mention.figures = AMOUNTS & {f.kind for f in figures if not _for_each(sentence, f)}
    made = [(row.mention, payer_of(row.mention, sentence, last, ledger)) for row in rows]
    for (_, payer), row in zip(made, rows, strict=True):
        _read_row(sentence, row, payer, ledger, rate)
    read_manner(sentence, made, None)
    ledger.spoken = None
    return made[-1][1]


def _read_row(sentence: Sentence, row: Listed, payer: Payer, ledger: Ledger, rate: str | None) -> None:
    """Gives a payer the figures beside it, as what the list makes of them."""
    for figure in row.figures:
        token = sentence.tokens[figure.at]
        token.kind, token.value = figure.kind, (figure.value,) * 2 if figure.kind == "share" else figure.value
        if row.mention.named or not _for_each(sentence, figure):
            give(sentence, figure.at, payer, ledger, rate)
        _ends_on(sentence, figure.at, payer, ledger)


def _for_each(sentence: Sentence, figure: Figure) -> bool:
    """``214 members × 9``: whether a figure is what each of many gives."""
    return sentence.forms(figure.at - 1, figure.at) in FOR_EACH


def _ends_on(sentence: Sentence, i: int, payer: Payer, ledger: Ledger) -> None:
    """A day to come beside a payer in a list is the end of what it pays."""
    day = sentence.tokens[i].value
    if isinstance(day, Day) and day.day >= ledger.as_of and "until" not in payer.values:
        payer.values["until"] = day.day.isoformat()
        payer.origins["until"] = Origin(sentence, i, i + 1)
        ledger.use(sentence, i, i + 1)
