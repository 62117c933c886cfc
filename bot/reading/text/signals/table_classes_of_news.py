"""What happens to whom: for each signal the classes of words that speak for it and against it."""

from typing import NamedTuple

from bot.reading.text.signals import table_news_by_outcome as outcome
from bot.reading.text.signals import table_news_words as words
from bot.reading.text.words.cues import DENIED, LONG_AGO, ORDERED, OVER, POSSIBLE, WISHED
from bot.reading.text.words.phrases import Phrases, phrases
from bot.reading.text.words.project_words import MADE

ANYBODY = frozenset[str]()


class News(NamedTuple):
    """A class of events: ``whom`` stands at most ``before`` tokens before the event or ``after`` behind it, no word of
    ``against`` beside them, one of ``said`` anywhere; ``through`` are the moods that the event is news in as well."""

    signal: str
    whom: frozenset[str]
    events: Phrases
    against: frozenset[str]
    before: int = 0
    after: int = 0
    through: tuple[str, ...] = (OVER,)
    said: frozenset[str] = ANYBODY


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_BOUGHT = _words("<PAYER> us firm company startup maker makers studio owner")
_MADE_IT = _words("company firm startup maker makers studio outfit publisher developer")
_BUYS = phrases("=acquire, =buy/bought, >take/took over, to take over, >purchase")
_NEW_OWNER = phrases(
    "merger agreement, to be acquired, sold up, new owner is, have a new owner, has a new "
    "owner, =get+/got a new owner, =change hands, been sold to, sold itself, sold out to, under new ownership, acqui "
    "hire"
)
_SWALLOWS = phrases(">swallow, >snap+ up, >gobble up, >scoop up, >absorb")
_UNWANTED = (OVER, WISHED)
"""What nobody wishes for is news although it is still to come."""

CLASSES_OF_NEWS = (
    News("key_maintainer_left", words.MAKERS, words.GOES, words.STAYS, 7, 5),
    News("key_maintainer_left", words.MAKERS, phrases("lost, loses, losing"),
         words.STAYS | _words("funding grant sponsor"), 0, 5),
    News("key_maintainer_left", _words("colleague person guy one"), words.GOES, words.STAYS | outcome.NOT_CODE, 9, 0,
         said=_words("charge responsible did")),
    News("key_maintainer_left", words.MAKERS, outcome.MOVES_TO, words.STAYS, 9, 0, said=outcome.MADE_IT),
    News("release_stalled", words.PROMISED, words.LATE, words.ON_TIME, 8, 5, (*_UNWANTED, DENIED, LONG_AGO)),
    News("release_stalled", _words("<N> <VERSION>"), words.PUT_OFF, words.ON_TIME, 1, 0, (*_UNWANTED, DENIED)),
    News("release_stalled", _words("<VERSION>"), outcome.NOT_THIS_TIME,
         words.ON_TIME | _words("licence license breaking change changes plan plans support bugs"), 0, 2,
         (*_UNWANTED, DENIED), outcome.THIS_TIME),
    News("release_stalled", words.PROMISED, outcome.TO_HAVE_COME, words.ON_TIME - {"shipped"}, 6, 0,
         (*_UNWANTED, DENIED, POSSIBLE, ORDERED), words.NO),
    News("release_stalled", MADE, outcome.UNFINISHED, words.ON_TIME, 8, 0, (*_UNWANTED, DENIED),
         outcome.PROMISED_FOR),
    News("release_shipped", words.RELEASE, words.OUT, words.NOT_OUT, 5, 3),
    News("payer_exit_announced", words.PAYERS, words.ENDS, words.GOES_ON, 10, 0, (*_UNWANTED, DENIED)),
    News("payer_exit_announced", words.PAYERS, words.ENDS_IT_SAYS, words.GOES_ON, 20, 0, (*_UNWANTED, DENIED),
         words.SAYS),
    News("payer_exit_announced", words.PAYERS, outcome.LAST_TIME, words.GOES_ON, 0, 4, (*_UNWANTED, DENIED), outcome.GIVES),
    News("payer_exit_announced", outcome.GIVERS, outcome.NOT_GIVING, words.GOES_ON, 10, 0, (*_UNWANTED, DENIED),
         outcome.FROM_THEN),
    News("payer_exit_announced", words.PAYERS, outcome.LAST_ONE, words.GOES_ON, 10, 0, (*_UNWANTED, DENIED), outcome.SENT),
    News("funding_round_closed", words.ROUND, words.CLOSES, words.OPEN, 5, 6),
    News("funding_round_closed", words.ROUND, phrases("<M> led by"), words.OPEN, 10, 0),
    News("funding_round_closed", _words("<CAPITAL>"), phrases("for <P>, for the people, for the maker, for the startup"),
         words.OPEN | _words("need needs"), 1, 0, said=_words("<M>")),
    News("funding_round_failed", words.INVESTORS, words.FAILS,
         _words("company companies applause interviews reviews votes voting tests edits proposal motion"), 9, 5,
         (*_UNWANTED, DENIED)),
    News("funding_round_failed", words.INVESTORS, words.REFUSES, _words("we i company companies"), 6, 5,
         (OVER, DENIED)),
    News("funding_round_failed", ANYBODY, outcome.NOBODY_INVESTS, ANYBODY, through=(*_UNWANTED, DENIED)),
    News("layoffs", ANYBODY, words.LETS_GO,
         words.BOSS | _words("tests claims up contract code trademark domain name idea"), through=_UNWANTED),
    News("layoffs", words.POSTS, words.CUTS, words.NO_POSTS, 4, 5, _UNWANTED),
    News("layoffs", words.TEAM, words.CUTS, words.NO_POSTS, 0, 5, _UNWANTED),
    News("revenue_growing", words.EARNINGS, words.GROWS, words.NO_EARNINGS, 4, 3),
    News("revenue_growing", words.EARNINGS, words.A_RISE, words.NO_EARNINGS, 10, 1),
    News("revenue_shrinking", words.EARNINGS, words.FALLS, words.NO_EARNINGS, 4, 3),
    News("revenue_shrinking", words.EARNINGS, words.A_FALL, words.NO_EARNINGS, 10, 1),
    News("revenue_shrinking", ANYBODY, outcome.TAKES_IN_LESS, ANYBODY),
    News("cash_shortfall_reported", words.OWED, words.CANNOT_PAY, _words("<PAYER>"), 7, 9, (*_UNWANTED, DENIED)),
    News("cash_shortfall_reported", ANYBODY, words.RUNS_DRY, _words("<T> goal target"), through=(*_UNWANTED, DENIED)),
    News("moved_to_foundation", _words("<HOST>"), words.MOVES_IN, words.NO_HOME, 3, 7),
    News("moved_to_foundation", _words("<HOST>"), words.BELONGS, words.NO_HOME | _words("trademark name"), 0, 7,
         said=_words("now since")),
    News("payer_cost_cutting", words.SPENDING, words.SAVES, ANYBODY, 6, 7, _UNWANTED),
    News("payer_cost_cutting", words.SITES, words.SHUTS, _words("we i"), 3, 5, _UNWANTED),
    News("payer_cost_cutting", ANYBODY, words.SAVING, ANYBODY, through=_UNWANTED),
    News("payer_pivot", words.FIRM, words.TURNS, _words("we i"), 14, 2, (OVER, DENIED)),
    News("acquisition_announced", _MADE_IT, _BUYS,
         _words("we i cost costs budget time lunch dinner beer coffee from licences licenses support bill bills hosting role"), 0, 6),
    News("acquisition_announced", ANYBODY, _NEW_OWNER, _words("may might if domain pub building car money cash <M>")),
    News("acquisition_announced", ANYBODY, outcome.WORKS_FOR, _words("i he she who if his her logo repo name"), said=outcome.AS_OF_NOW),
    News("acquisition_announced", ANYBODY, outcome.PART_OF, _words("i he she who if"), said=outcome.DEAL),
    News("acquisition_announced", ANYBODY, outcome.STAKE, _words("job talks seeks offers"), said=outcome.TAKES_STAKE),
    News("acquisition_announced", _BOUGHT, _SWALLOWS, _words("we i cost costs budget time"), 0, 6),
    News("payer_leadership_change", ANYBODY, words.AT_THE_TOP, ANYBODY, through=(OVER, ORDERED)),
    News("payer_leadership_change", ANYBODY, outcome.A_NEW_CHIEF, _words("no every")),
    News("payer_leadership_change", _words("founder cofounder"), outcome.OUSTED, ANYBODY, 3, 2),
    News("payer_leadership_change", words.BOSS, words.COMES, _words("press community records meeting meetings committee call summary election"), 0, 3),
    News("payer_leadership_change", words.BOSS, words.IS_REPLACED, _words("may might"), 7, 2),
)  # fmt: skip
"""What is news of each signal."""
