"""The payers that a signal names: who buys the project, who leaves it."""

from datetime import date, timedelta

from bot.reading.text.names.known import Named
from bot.reading.text.payers.beside import only_told_of
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.named_only import is_a_site
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.table_persons import FIRST_NAMES

Names = list[tuple[int, Named]]
_BY = ("by", "von", "par", "por", "to")
_OWNED = frozenset("work works part belong belongs under now subsidiary unit".split())
"""How news begins in which the owner is named last: ``works for X now``."""
_NAMING = frozenset(("acquisition_announced", "payer_exit_announced", "moved_to_foundation"))
_GONE = frozenset("lost pulled ended dropped withdrew cancelled canceled terminated discontinued stopped moved".split())


def parties(signal: str, sentence: Sentence, start: int, end: int, ledger: Ledger) -> None:
    """The payer that a signal names: who buys the project becomes its parent, who leaves was its payer, a new home is
    none."""
    if signal not in _NAMING:
        return
    names = [(i, t.value) for i, t in enumerate(sentence.tokens) if isinstance(t.value, Named)]
    if signal == "moved_to_foundation":
        hosts = {named.name for i, named in names if start <= i <= end}
        ledger.payers[:] = [p for p in ledger.payers if p.name not in hosts or {"monthly", "share"} & set(p.values)]
    elif signal == "acquisition_announced":
        buyer = _buyer(sentence, start, end, names)
        if buyer and buyer[1].name != ledger.facts.get("project") and "foundation" not in buyer[1].name.casefold():
            _note(sentence, buyer[0], ledger, "parent_company")
    elif (leaver := _leaver(sentence, start, end, names, ledger)) is not None:
        _note(sentence, leaver, ledger, None)


def _buyer(sentence: Sentence, start: int, end: int, names: Names) -> tuple[int, Named] | None:
    """Who buys: the one behind ``by`` or ``sold to``, else the last before the news or in it."""
    if sentence.tokens[start].form in _OWNED:
        names = [(i, named) for i, named in names if start < i < end]
    elif "sold" in sentence.forms(start - 2, end) or "by" in sentence.forms(start, end + 1):
        names = [(i, named) for i, named in names if i >= start and sentence.tokens[i - 1].form in _BY]
    else:
        names = [(i, named) for i, named in names if i <= start and sentence.forms(i + 1, i + 2) != [":"]]
    return names[-1] if names else None


def _leaver(sentence: Sentence, start: int, end: int, names: Names, ledger: Ledger) -> int | None:
    """The place of who leaves: the first named in the news, or else before it; None where that one is gone already."""
    said = sentence.forms(start - 2, end)
    if _has_gone(said) and ("paying" in said or not any(_recent(t, ledger.as_of) for t in sentence.tokens)):
        return None
    if sentence.forms(end, end + 2) in (["leaves", "<P>"], ["left", "<P>"], ["leaves", "only"]):
        return None  # "X's exit leaves Y as the only one who pays"
    places = [
        i
        for i, named in names
        if i <= end
        and named.name != ledger.facts.get("project")
        and named.name.casefold() not in FIRST_NAMES
        and not (is_a_site(named) or _reports(sentence, i) or only_told_of(sentence, i))
        and "for" not in sentence.forms(i - 3, i)
    ]
    inside = [i for i in places if i >= start]
    return next(iter(inside or places), None)


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
