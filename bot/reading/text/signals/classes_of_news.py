"""News that no frame has read: an event beside one of those it happens to, and nothing that speaks against it."""

from collections.abc import Iterator
from itertools import pairwise

from bot.reading.text.names.known import Named
from bot.reading.text.names.license_names import NAMED_IN_ONE_WORD
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Frame, Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.table_classes_of_news import CLASSES_OF_NEWS, News
from bot.reading.text.signals.table_news_words import NO
from bot.reading.text.signals.takeovers import PROJECT_HOSTS
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.cues import DENIED
from bot.reading.text.words.phrases import Behind, behind_end
from bot.reading.text.words.table_persons import FIRST_NAMES

_BESIDE = 3
"""How many tokens around an event and whom it happens to may speak against it."""
_LONG_AGO_DAYS = 200
_NEITHER, _FAR = frozenset("neither nor".split()), 7
_COUNTED = CLASSES["WORKER"] | frozenset(("fte", "%", "of"))
_DID = frozenset(
    "did done wrote written designed built maintained merged reviewed code commits releases codebase maintainer".split()
)
"""What one did of whom there is talk as "he" or "she" and who is of the project."""
_THEM = frozenset(("he", "she"))
_OF_IT = ["of", "<P>"]
_PARAMETERS = frozenset("b m k billion million parameters".split())
_EVENTS: dict[str, dict[str, list[tuple[Behind, News]]]] = {}
"""What happens by its first word and the one right behind it, which is empty where any may be."""
for _news in CLASSES_OF_NEWS:
    for _first, _rows in _news.events.items():
        for _behind in _rows:
            _second = _behind[0][0] if _behind and not _behind[0][1] else ""
            _EVENTS.setdefault(_first, {}).setdefault(_second, []).append((_behind, _news))
_FIRST_WORDS = frozenset(_EVENTS)


class _Classes(dict[int, frozenset[str]]):
    """The classes of the tokens of a sentence, each worked out when it is first asked for."""

    def __init__(self, sentence: Sentence, ledger: Ledger, about_payer: bool) -> None:
        self._of = sentence, ledger, about_payer

    def __missing__(self, i: int) -> frozenset[str]:
        self[i] = found = _classes(*self._of, i)
        return found


def news_by_class(sentence: Sentence, ledger: Ledger, about_payer: bool) -> Iterator[Match]:
    """What happened by the classes of the words alone, of the signals that are not noted yet."""
    if sentence.question or _FIRST_WORDS.isdisjoint(sentence.words):
        return
    forms = sentence.forms(0, len(sentence.tokens))
    classes = _Classes(sentence, ledger, about_payer)
    for i in [i for i, form in enumerate(forms) if form in _EVENTS]:
        events, second = _EVENTS[forms[i]], "".join(forms[i + 1 : i + 2])
        for behind, news in (*events.get(second, ()), *(events.get("", ()) if second else ())):
            if news.signal not in ledger.signals and (end := behind_end(forms, i + 1, behind)):
                yield from _happened(sentence, forms, (i, end), news, ledger, classes)


def _happened(
    sentence: Sentence, forms: list[str], event: tuple[int, int], news: News, ledger: Ledger, classes: _Classes
) -> Iterator[Match]:
    """The match of an event whose words stand from one token to another, if it is news."""
    i, end = event
    through = (*news.through, DENIED) if _said(forms[i:end], NO) else news.through
    if any(why and why not in through for why in sentence.blocked[i:end]):
        return
    if DENIED in sentence.blocked[i:end] and _said(forms[max(0, i - _FAR) : i], _NEITHER):
        return
    if news.said and sentence.words.isdisjoint(news.said):
        return
    near = [*range(max(0, i - news.before), i), *range(end, min(len(forms), end + news.after))]
    near = [k for k in near if not news.whom.isdisjoint(classes[k]) and not _goes_on(forms[end:k])]
    if news.whom and not near:
        return
    nearest = min(near, key=lambda k: min(abs(k - i), abs(k - end + 1)), default=i)
    start, stop = min(nearest, i), max(nearest + 1, end)
    before, around = forms[max(0, start - _BESIDE) : i], forms[max(0, start - _BESIDE) : stop + _BESIDE]
    denied = _said(before, NO) or _said(forms[end:stop], NO)
    if not (denied or _said(around, news.against) or _long_past(news, sentence, ledger)):
        yield Match(Frame(news.signal, "", ()), start, stop, None, -1)


def _goes_on(between: list[str]) -> bool:
    """``closed the tab, and a VC bought me lunch``: whether another clause begins behind an event."""
    return any(a == "," and b in ("and", "but", "so", "while") for a, b in pairwise(between))


def _said(forms: list[str], words: frozenset[str]) -> bool:
    return not words.isdisjoint(forms)


def _long_past(news: News, sentence: Sentence, ledger: Ledger) -> bool:
    """Whether a payer that leaves has left long ago."""
    if news.signal != "payer_exit_announced":
        return False
    days = [t.value.day for t in sentence.tokens if isinstance(t.value, Day)]
    return any((ledger.as_of - day).days > _LONG_AGO_DAYS for day in days)


def _classes(sentence: Sentence, ledger: Ledger, about_payer: bool, i: int) -> frozenset[str]:
    """The form of a token and the classes of those to whom something may happen."""
    token = sentence.tokens[i]
    value, found = token.value, {token.form}
    if isinstance(value, Named):
        words = value.name.casefold().split()
        if words[0] in FIRST_NAMES and len(words) < _BESIDE:
            found.add("<PERSON>")
        elif value.name != ledger.facts.get("project"):
            found.add("<PAYER>")
        if len(words) == 1 and not (value.known or _THEM.isdisjoint(sentence.words) or _DID.isdisjoint(sentence.words)):
            found.add("<PERSON>")  # "Tomer quit, he'd done most of it"
        if words[-1].isdigit() and len(words) > 1:
            found.add("<VERSION>")
        if value.kind == "donations":
            found.add("<INCOME>")
        if not PROJECT_HOSTS.isdisjoint(words) and sentence.forms(i + 1, i + 2) != ["'s"]:
            found.add("<HOST>")
    elif token.kind == "source":
        found.update(value.phrase.split())
        found.add("<CAPITAL>" if value.kind == "venture_capital" else "<INCOME>" if value.kind else "")
    elif token.form in FIRST_NAMES and str(value)[:1].isupper():
        found.add("<PERSON>")
    elif token.form in PROJECT_HOSTS and sentence.forms(i + 1, i + 2) != ["'s"]:
        found.add("<HOST>")
    elif token.form in _THEM and not _DID.isdisjoint(sentence.words):
        found.add("<PERSON>")
    elif token.form == "they" and about_payer:
        found.add("<THEY>")
    if _is_version(sentence.tokens, i):
        found.add("<VERSION>")
    return frozenset(found)


def _is_version(tokens: list[Token], i: int) -> bool:
    """``2.0``, ``v5``, ``Fieldfare 4``: whether a token is the number of a version, and none of a license."""
    token, before = tokens[i], tokens[i - 1] if i else None
    if i + 1 < len(tokens) and tokens[i + 1].form in _PARAMETERS:
        return False  # "our 3B checkpoints"
    if token.kind != "number":
        return token.kind == "other" or (token.form[0] == "v" and token.form[1:].isdigit())
    behind = [t.form for t in tokens[i + 1 : i + 3]]
    if (before and before.form in NAMED_IN_ONE_WORD) or (behind[:1] and behind[0] in _COUNTED and behind != _OF_IT):
        return False
    low, high = token.value
    return (low == high and low.as_tuple().exponent < 0) or (before is not None and before.kind == "name")
