"""The payers that a signal names: who buys the project, who leaves it."""

from datetime import date, timedelta

from bot.reading.text.names.known import Named
from bot.reading.text.payers.beside import only_told_of
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.table_persons import FIRST_NAMES

_NAMING = frozenset(("acquisition_announced", "payer_exit_announced", "moved_to_foundation"))
_GONE = frozenset("lost pulled ended dropped withdrew cancelled canceled terminated discontinued stopped moved".split())


def parties(signal: str, sentence: Sentence, start: int, end: int, ledger: Ledger) -> None:
    """The payer that a signal names: who buys the project becomes its parent, who leaves was its payer, a new home is
    none."""
    if signal not in _NAMING:
        return
    names = [(i, t) for i, t in enumerate(sentence.tokens) if isinstance(t.value, Named)]
    project = ledger.facts.get("project")
    if signal == "acquisition_announced":
        sold = "sold" in sentence.forms(start - 2, end)
        passive = sold or any(f == "by" for f in sentence.forms(start, end + 1))
        after = (
            [
                (i, t)
                for i, t in names
                if i >= start and sentence.tokens[i - 1].form in ("by", "von", "par", "por", "to")
            ]
            if passive
            else []
        )
        rows = after or [(i, t) for i, t in names if not passive and i <= start]
        if rows and rows[-1][1].value.name != project and "foundation" not in rows[-1][1].value.name.casefold():
            _note(sentence, rows[-1][0], ledger, "parent_company")
    elif signal == "payer_exit_announced":
        said = sentence.forms(start - 2, end)
        gone = _has_gone(said) and ("paying" in said or not any(_recent(t, ledger.as_of) for t in sentence.tokens))
        names = [
            (i, t)
            for i, t in names
            if t.value.name.casefold() not in FIRST_NAMES
            and not _reports(sentence, i)
            and not only_told_of(sentence, i)
            and "for" not in sentence.forms(i - 3, i)
        ]
        rows = [] if gone else [(i, t) for i, t in names if i <= end and t.value.name != project]
        inside = [row for row in rows if row[0] >= start]
        if rows:
            _note(sentence, (inside or rows[:1])[0][0], ledger, None)
    elif signal == "moved_to_foundation":
        hosts = {t.value.name for i, t in names if start <= i <= end}
        ledger.payers[:] = [p for p in ledger.payers if p.name not in hosts or {"monthly", "share"} & set(p.values)]


def _recent(token: Token, as_of: date) -> bool:
    """Whether a token is a date of the last months or to come."""
    return token.kind == "date" and (not isinstance(token.value, Day) or token.value.day + _LONG_AGO > as_of)


_LONG_AGO = timedelta(days=300)


def _reports(sentence: Sentence, at: int) -> bool:
    """``Heise says the agency ...``: whether a name is of one who only tells."""
    verb, subject = sentence.forms(at + 1, at + 2), sentence.forms(at + 2, at + 4)
    return verb in (["says"], ["reports"], ["writes"], ["reported"], ["wrote"], [":"]) and any(
        f in ("the", "a", "<P>", "an", "its", "our") for f in subject
    )


def _has_gone(said: list[str]) -> bool:
    """Whether a payer that leaves has left already."""
    return any(f in _GONE for f in said) or ("was" in said and ("renewed" in said or "extended" in said))


def _note(sentence: Sentence, at: int, ledger: Ledger, kind: str | None) -> None:
    payer = ledger.payer(Mention(at, at + 1, sentence.tokens[at].value, None), sentence)
    if kind and "kind" not in payer.values:
        payer.values["kind"] = kind
        payer.origins["kind"] = Origin(sentence, at, at + 1)
