"""What is no news of a signal though its words are there."""

from collections.abc import Callable
from datetime import date, timedelta

from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.sentences.frames import Match
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.signals.comings import (
    company_goes,
    in_general,
    investors_go,
    is_ours,
    lead_investor_goes,
    many_go,
    person_goes,
)
from bot.reading.text.signals.earnings import for_a_treat, not_earned, of_no_venture, other_way
from bot.reading.text.signals.of_another import (
    RIVAL,
    employed_by_a_payer,
    joined_a_payer,
    money_of_a_payer,
    of_a_role,
    of_the_payer,
    told_of_others,
)
from bot.reading.text.signals.releases import long_since, put_off, so_many, to_come
from bot.reading.text.signals.table_news_words import BOSS
from bot.reading.text.signals.takeovers import by_a_crowd, by_a_host, to_no_host, undone
from bot.reading.text.signals.whose import of_a_person, stays
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.words.cues import OVER
from bot.reading.text.words.project_words import NO_PROJECTS


def no_news(sentence: Sentence, match: Match, ledger: Ledger) -> bool:
    """Whether a match tells nothing of its signal: by what it says, by the words before it, or by what is known."""
    signal = match.frame.field
    return (
        any(signal.startswith(starts) and no(sentence, match) for starts, no in _NO_NEWS)
        or _said_beside(sentence, match)
        or to_come(sentence, match, ledger.as_of)
        or (signal != "release_stalled" and _long_past(sentence, match, ledger.as_of))
        or (signal.startswith("release_stalled") and not long_since(match, ledger.as_of))
        or (signal.startswith("payer_exit") and person_goes(sentence, match, ledger))
        or (signal.startswith("release") and _of_another(sentence, match.start, ledger.facts.get("project")))
    )


def _of_another(sentence: Sentence, start: int, project: object) -> bool:
    """``Tarn's final version came out``, beside a project of another name."""
    named = [t.value.name for t in sentence.tokens[max(0, start - 3) : start] if t.kind == "name"]
    return bool(project and named) and "'s" in sentence.forms(start - 2, start) and project not in named


_GOODS = frozenset(
    "support licence licences license licenses ads tickets seats hours requests time table stand domain hardware "
    "training credits merch".split()
)
_BOOKS = frozenset("accountant bookkeeper treasurer auditor".split())
_BEFORE: tuple[tuple[str, int, frozenset[str]], ...] = (
    ("", 6, frozenset("denied denies deny".split())),
    ("acquisition", 4, _GOODS - {"licence", "license"}),  # "her time is bought by X"
    ("payer_", 8, frozenset("fear fears worried worry afraid".split())),
    ("cash", 4, frozenset("former previous".split())),
    ("cash", 1, frozenset(("you",))),  # "you can't pay us"
    ("funding_round", 6, frozenset("proposal motion considered considering discussed weighed debated".split())),
    ("payer_exit", 3, frozenset("ceo cto chief executive president director minister".split())),
    ("key_maintainer", 6, frozenset("employs employing pays executive chairman mayor dean".split())),
    ("key_maintainer", 9, _BOOKS - {"treasurer"}),
    ("payer_pivot", 3, frozenset(("continues", "continue"))),
    ("moved_to_foundation", 4, frozenset("funds money donations contributions kept".split())),
    ("key_maintainer", 4, frozenset(("there",))),  # "there are two maintainers left"
    ("release_shipped", 1, frozenset("when once until before".split())),
    ("release", 4, RIVAL),
    ("release_stalled", 9, frozenset("invoice bill payment instalment tranche rent tax talk paper".split())),
    (  # what ends or is not prolonged that is nobody's money
        "payer_exit",
        3,
        frozenset(
            "architect developer engineer maintainer employment deadline cert certs certificate class domain visa "
            "lease cfp session token passport".split()
        ),
    ),
)
"""How a signal's name begins, and the words that so many tokens before it at most make no news of it."""


_PLACES = frozenset(
    "office offices building room meeting call chat stage server servers door laptop lunch dinner comment comments "
    "note notes message review behind".split()
)
_BEHIND: tuple[tuple[str, int, frozenset[str]], ...] = (
    ("payer_exit", 3, _PLACES | {"domain", "lease", "certificate"}),
    ("key_maintainer", 7, _BOOKS),
    ("moved_to_foundation", 6, frozenset("member members patron patrons".split())),
    ("acquisition", 1, _GOODS),
    ("cash", 0, frozenset("anyone anybody me myself".split())),  # who works for nothing anyway
    ("revenue", 1, frozenset("under turns turn whoever".split())),
)
"""The same of the words in a match but its first, and so many tokens behind it at most."""


_HAS = frozenset("has have had with got only just still 's having down to".split())


def _leaves_a_thing(sentence: Sentence, match: Match) -> bool:
    """``the lead left her laptop on the train``, ``Ana left a comment``."""
    at = next((i for i in range(match.start, match.end) if sentence.tokens[i].form == "left"), -1)
    before, behind = sentence.forms(at - 1, at), sentence.forms(at + 1, at + 4)
    last = sentence.tokens[match.end - 1].value
    if isinstance(last, Named) and last.name.casefold() in NO_PROJECTS:
        return True  # "moved to Paris"
    if at < 0:
        return sentence.forms(match.end, match.end + 2) == ["for", "<T>"]  # "is gone for two weeks"
    counted = sentence.forms(at - 2, at - 1) == ["<N>"] and not _HAS.isdisjoint(sentence.forms(at - 4, at - 2))
    if before in (["<M>"], ["<T>"], ["<N>"]) or counted or behind[:2] == ["with", "<N>"]:
        return True  # "12,000 left", "has one maintainer left", "left with two"
    return behind[:1] in (["her"], ["his"], ["my"]) or not _PLACES.isdisjoint(behind)


def _said_beside(sentence: Sentence, match: Match) -> bool:
    signal, start, end = match.frame.field, match.start, match.end
    return any(
        signal.startswith(starts) and not words.isdisjoint(sentence.forms(start - near, start))
        for starts, near, words in _BEFORE
    ) or any(
        signal.startswith(starts) and not words.isdisjoint(sentence.forms(max(start + 1, end - 6), end + near))
        for starts, near, words in _BEHIND
    )


def _long_past(sentence: Sentence, match: Match, as_of: date) -> bool:
    """``the former lead left in 2022``: whether the day of what happened is more than a year ago."""
    dated = enumerate(sentence.tokens[match.start : match.end + 5], match.start)
    if sentence.forms(match.start - 1, match.start) == ["<D>"]:
        return sentence.tokens[match.start - 1].value.day + _YEAR < as_of  # "the 2019 takeover"
    return any(
        isinstance(t.value, Day)
        and sentence.forms(i - 1, i) == ["in"]
        and sentence.forms(i - 2, i - 1) != ["<M>"]
        and t.value.day + _YEAR < as_of
        for i, t in dated
    )


_YEAR = timedelta(days=365)
_CODE = frozenset(
    "cron pipeline ci runner runners scheduler batch exception error errors issue issues question point concern bug "
    "objection objections awareness".split()
)


def _of_code(sentence: Sentence, match: Match) -> bool:
    """``fired the cron job``, ``raised an issue``."""
    return not _CODE.isdisjoint(sentence.forms(match.start - 1, match.end))


def _none(sentence: Sentence, match: Match) -> bool:
    """``fired: 0``: whether what is told of is counted, and is none."""
    return any(
        t.kind == "number" and not t.value[1] and sentence.forms(i - 1, i) != ["to"]
        for i, t in enumerate(sentence.tokens[match.start : match.end + 2], match.start)
    )


def _of_one_before(sentence: Sentence, match: Match) -> bool:
    """``until 2024 X paid us, then they got a new boss``: whether a payer is told of whose time is over."""
    return "then" in sentence.forms(match.start - 5, match.start) and OVER in sentence.blocked[: match.start]


def _private(sentence: Sentence, match: Match) -> bool:
    return of_a_person(sentence, match.start, match.end)


def _boss_goes(sentence: Sentence, match: Match) -> bool:
    """``the CEO was shown the door``: whether it is the one at the top who had to go."""
    before = sentence.forms(match.start - 8, match.start)
    return before[-1:] in (["been"], ["was"], ["is"]) and not BOSS.isdisjoint(before)


_NO_NEWS: tuple[tuple[str | tuple[str, ...], Callable[[Sentence, Match], bool]], ...] = (
    ("", _none),
    ("acquisition", by_a_crowd),
    ("acquisition", by_a_host),
    ("acquisition", of_a_role),
    ("acquisition", undone),
    ("moved_to_foundation", to_no_host),
    ("moved", joined_a_payer),
    ("release_shipped", so_many),
    ("release_shipped", put_off),
    ("funding_round", of_no_venture),
    (("funding_round", "layoffs"), _of_code),
    (("cash", "funding_round", "revenue", "release"), of_the_payer),
    (("cash", "layoffs", "payer_exit"), _private),
    (("payer_", "acquisition"), _of_one_before),
    ("layoffs", _boss_goes),
    ("cash", for_a_treat),
    ("cash", money_of_a_payer),
    ("revenue", not_earned),
    ("revenue", other_way),
    (("license", "key_maintainer", "revenue"), told_of_others),
    ("key_maintainer", company_goes),
    ("key_maintainer", in_general),
    ("key_maintainer", _leaves_a_thing),
    ("key_maintainer", employed_by_a_payer),
    ("key_maintainer", lead_investor_goes),
    ("payer_exit", investors_go),  # whose leaving is a round that failed
    ("payer_exit", many_go),
    ("payer_exit", stays),
    ("payer_leadership", is_ours),
)
"""What is no news of a signal, by how the signal's name begins."""
