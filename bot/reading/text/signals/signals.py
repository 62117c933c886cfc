"""What was reported: signals, each held against whose fortunes it tells of."""

from itertools import chain

from bot.reading.text.facts.licenses import changed
from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger, Origin
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.classes_of_news import news_by_class
from bot.reading.text.signals.no_news import no_news
from bot.reading.text.signals.of_another import names_a_payer, of_a_known
from bot.reading.text.signals.table_signals import EXITS, SIGNALS
from bot.reading.text.signals.whose import of_a_payer, of_others, role_before, stays
from bot.reading.text.words.cues import DENIED, WISHED

_WAS = frozenset("was wasn't were weren't".split())
_RENEWED = frozenset("renewed extended prolonged".split())


def free_exits(sentence: Sentence, ledger: Ledger) -> None:
    """In ``won't renew`` the denial is the news: what else the sentence says holds."""
    if sentence.words & _WAS and sentence.words & _RENEWED and "<D>" not in sentence.words:
        return  # who did not renew has left
    if not (DENIED in sentence.blocked or WISHED in sentence.blocked):
        return
    exits = (one for one in news_by_class(sentence, ledger, True) if one.frame.field == "payer_exit_announced")
    if any(not stays(sentence, one) for one in chain(EXITS.matches(sentence), exits)):
        sentence.blocked[:] = ["" if why in (DENIED, WISHED) else why for why in sentence.blocked]


def read_signals(sentence: Sentence, ledger: Ledger, about_payer: bool) -> list[Match]:
    """Notes the signals of a sentence; ``about_payer`` says that its pronouns mean a payer. Gives back the matches."""
    change = changed(sentence)
    if change and not of_a_known(sentence, change.start):
        _note(change.signal, sentence, change.start, change.end, ledger)
    kept = list[Match]()
    for match in chain(SIGNALS.matches(sentence), news_by_class(sentence, ledger, about_payer)):
        if signal := _read_as(sentence, match, ledger, about_payer):
            _note(signal, sentence, match.start, match.end, ledger)
            kept.append(match)
    return kept


def _note(signal: str, sentence: Sentence, start: int, end: int, ledger: Ledger) -> None:
    """Notes a signal, and the steward that a move to a foundation tells of."""
    ledger.signals.setdefault(signal, Origin(sentence, start, end))
    ledger.use(sentence, start, end)
    if signal == "moved_to_foundation":
        ledger.say("steward", "foundation", sentence, start, end)


_LEADS = frozenset("lead leads led leading passed passes passing us".split())
_PAYERS_OWN = frozenset(("payer_cost_cutting", "payer_pivot"))


def _read_as(sentence: Sentence, match: Match, ledger: Ledger, about_payer: bool) -> str:
    """The signal that a match is read as: a payer's own layoffs are its cutting of costs, other news is none ("")."""
    signal, first = match.frame.field, sentence.tokens[match.start]
    if no_news(sentence, match, ledger):
        return ""
    if signal == "layoffs" and role_before(sentence, match.start):
        return "payer_cost_cutting"
    if signal.startswith("funding_round") and not _LEADS.isdisjoint(sentence.forms(match.start, match.end)):
        return signal  # whoever leads a round or passes on it, the money is the project's
    if signal.startswith("revenue") and isinstance(first.value, Named):
        return signal if first.value.kind == "donations" else ""
    if signal in _PAYERS_OWN:
        alone = about_payer and sentence.segment(match.start)[0] == match.start
        return signal if alone or role_before(sentence, match.start) or of_others(sentence, match, ledger) else ""
    if not signal.startswith("payer_") and of_a_payer(sentence, match, ledger, about_payer):
        return "payer_cost_cutting" if signal == "layoffs" and names_a_payer(sentence, ledger) else ""
    return signal
