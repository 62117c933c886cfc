"""What happens to whom: for each signal the classes of words that speak for it and against it."""

from typing import NamedTuple

from bot.reading.text.signals import table_news_words as words
from bot.reading.text.words.cues import DENIED, LONG_AGO, ORDERED, OVER, POSSIBLE, WISHED
from bot.reading.text.words.phrases import Phrases, pairs, phrases

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
    "hire, majority stake ~ goes to, controlling stake ~ goes to, shareholders ~ accepted the offer"
)
_ENDS_BY_ITS_WORD = phrases(
    pairs("no_longer not won't", "fund pay sponsor <K> finance employ support be_providing be_funding be_paying")
)
_SWALLOWS = phrases(">swallow, >snap+ up, >gobble up, >scoop up, >absorb")
_GIVING, _TO_US = "<K> sponsoring funding paying financing backing", "us it this our the next after past beyond any"
_GIVING_US = " ".join(f"{gives}_{what}" for gives in _GIVING.split() for what in _TO_US.split())
_NOT_GIVING = phrases(pairs("not isn't aren't won't_be not_be", _GIVING_US), "done with us")
_GAVE = _words("<K> support funding sponsorship contract grant backing contribution subsidy agreement membership")
_NOT_PROLONGED = phrases(
    pairs("not_going_to_be not_be won't_be", "prolonged renewed extended"), "allowed to run out, allowed to lapse"
)
_FROM_THEN = _words("next after past beyond longer further confirmed confirms informed announced")
_MADE_CODE = _words("designed wrote built maintained created started ran led developed knew")
_MOVES_TO = phrases(pairs("moved went moves goes left", "to_<P> for_<P>"))
_NOT_CODE = _words("food cake catering kitchen newsletter party booth travel snacks coffee")
_WORKS_FOR = phrases(
    "belong to <P>, belongs to <P>, now a <P> company, subsidiary of <P>, unit of <P>, own us, owns us, under the roof "
    "of <P>, under the wing of <P>"
)
_AS_OF_NOW = _words("now since effect become becomes became come comes came")
_PART_OF = phrases("part of <P>, work for <P>, works for <P>")
_DEAL = _words("deal deals sale merger acquisition takeover papers")
_OUSTED = phrases("out at <P>, >oust, forced out, pushed out, shown the door")
_NOBODY_INVESTS = phrases(
    "no <K> committed, no <K> signed, no <K> came, no <K> wanted, nobody wanted to lead it, nobody wanted to lead the round, nobody wanted to lead our, nobody wanted to invest, "
    "nobody invested, no one invested, not raise, couldn't raise, failed to raise, unable to raise, can't raise, "
    "nobody put money, no one put money, nobody put in, not one fund, not one investor, not a single investor, not a "
    "single fund, =find/found no investor, =find/found no investors, no lead investor, no investor wanted, no taker "
    "for"
)
_NOT_THIS_TIME = phrases("no, still no, without")
_THIS_TIME = _words("<R> year month quarter spring autumn summer winter again either yet christmas time")
_UNWANTED = (OVER, WISHED)
"""What nobody wishes for is news although it is still to come."""

CLASSES_OF_NEWS = (
    News("key_maintainer_left", words.MAKERS, words.GOES, words.STAYS, 7, 5),
    News("key_maintainer_left", words.MAKERS, phrases("lost, loses, losing"),
         words.STAYS | _words("funding grant sponsor"), 0, 5),
    News("key_maintainer_left", _words("colleague person guy one"), words.GOES, words.STAYS | _NOT_CODE, 9, 0,
         said=_words("charge responsible did")),
    News("key_maintainer_left", words.MAKERS, _MOVES_TO, words.STAYS | {"we", "project"}, 9, 0, said=_MADE_CODE),
    News("release_stalled", words.PROMISED, words.LATE, words.ON_TIME, 8, 5, (*_UNWANTED, DENIED, LONG_AGO)),
    News("release_stalled", _words("<N> <VERSION>"), words.PUT_OFF, words.ON_TIME, 1, 0, (*_UNWANTED, DENIED)),
    News("release_stalled", _words("<VERSION>"), _NOT_THIS_TIME,
         words.ON_TIME | _words("licence license breaking change changes plan plans support bugs"), 0, 2,
         (*_UNWANTED, DENIED), _THIS_TIME),
    News("release_shipped", words.RELEASE, words.OUT, words.NOT_OUT, 5, 3),
    News("payer_exit_announced", words.PAYERS, words.ENDS, words.GOES_ON, 10, 0, (*_UNWANTED, DENIED)),
    News("payer_exit_announced", words.PAYERS, words.ENDS_IT_SAYS, words.GOES_ON, 20, 0, (*_UNWANTED, DENIED),
         words.SAYS),
    News("payer_exit_announced", words.PAYERS, _ENDS_BY_ITS_WORD, _words("we i if without staff developer"), 12, 0,
         (*_UNWANTED, DENIED, POSSIBLE), words.SAYS | {"know"}),
    News("payer_exit_announced", words.PAYERS, _NOT_GIVING, words.GOES_ON, 10, 0, (*_UNWANTED, DENIED),
         _FROM_THEN),
    News("payer_exit_announced", _GAVE, _NOT_PROLONGED, _words("my for version warranty phone visa"), 6, 0,
         (*_UNWANTED, DENIED)),
    News("funding_round_closed", words.ROUND, words.CLOSES, words.OPEN, 5, 6),
    News("funding_round_closed", _words("<CAPITAL>"), phrases("for <P>, for the people, for the maker, for the startup"),
         words.OPEN | _words("need needs"), 1, 0, said=_words("<M>")),
    News("funding_round_failed", words.INVESTORS, words.FAILS,
         _words("company companies applause interviews reviews votes voting tests edits proposal motion"), 9, 5,
         (*_UNWANTED, DENIED)),
    News("funding_round_failed", words.INVESTORS, words.REFUSES, _words("we i company companies"), 6, 5,
         (OVER, DENIED)),
    News("funding_round_failed", ANYBODY, _NOBODY_INVESTS, ANYBODY, through=(*_UNWANTED, DENIED)),
    News("layoffs", ANYBODY, words.LETS_GO,
         words.BOSS | _words("tests claims up contract code trademark domain name idea"), through=_UNWANTED),
    News("layoffs", words.POSTS, words.CUTS, words.NO_POSTS, 4, 5, _UNWANTED),
    News("layoffs", words.TEAM, words.CUTS, words.NO_POSTS, 0, 5, _UNWANTED),
    News("revenue_growing", words.EARNINGS, words.GROWS, words.NO_EARNINGS, 4, 3),
    News("revenue_growing", words.EARNINGS, words.A_RISE, words.NO_EARNINGS, 10, 1),
    News("revenue_shrinking", words.EARNINGS, words.FALLS, words.NO_EARNINGS, 4, 3),
    News("revenue_shrinking", words.EARNINGS, words.A_FALL, words.NO_EARNINGS, 10, 1),
    News("revenue_shrinking", ANYBODY, phrases("=take/took/taken in less, fewer people donate, fewer people give"), ANYBODY),
    News("cash_shortfall_reported", words.OWED, words.CANNOT_PAY, _words("<PAYER>"), 7, 9, (*_UNWANTED, DENIED)),
    News("cash_shortfall_reported", ANYBODY, words.RUNS_DRY, _words("<T> goal target"), through=(*_UNWANTED, DENIED)),
    News("moved_to_foundation", _words("<HOST>"), words.MOVES_IN, words.NO_HOME, 3, 7),
    News("moved_to_foundation", _words("<HOST>"), words.BELONGS, words.NO_HOME | _words("trademark name"), 0, 7,
         said=_words("now since")),
    News("payer_cost_cutting", words.SPENDING, words.SAVES, ANYBODY, 6, 7, _UNWANTED),
    News("payer_cost_cutting", words.SITES, words.SHUTS, _words("we i"), 3, 5, _UNWANTED),
    News("payer_cost_cutting", ANYBODY, words.SAVING, _words("time effort energy attention"), through=_UNWANTED),
    News("payer_pivot", words.FIRM, words.TURNS, _words("we i"), 14, 2, (OVER, DENIED)),
    News("acquisition_announced", _MADE_IT, _BUYS,
         _words("we i cost costs budget time lunch dinner beer coffee from licences licenses support bill bills hosting role"), 0, 6),
    News("acquisition_announced", ANYBODY, _NEW_OWNER, _words("may might if domain pub building car money cash <M>")),
    News("acquisition_announced", ANYBODY, _WORKS_FOR, _words("i he she who if his her logo repo name 's"), said=_AS_OF_NOW),
    News("acquisition_announced", ANYBODY, _PART_OF, _words("i he she who if"), said=_DEAL),
    News("acquisition_announced", _BOUGHT, _SWALLOWS, _words("we i cost costs budget time"), 0, 6),
    News("payer_leadership_change", ANYBODY, words.AT_THE_TOP, ANYBODY, through=(OVER, ORDERED)),
    News("payer_leadership_change", _words("founder cofounder"), _OUSTED, ANYBODY, 3, 2),
    News("payer_leadership_change", words.BOSS, words.COMES, _words("press community records meeting meetings committee call summary election"), 0, 3),
    News("payer_leadership_change", words.BOSS, words.IS_REPLACED, _words("may might"), 7, 2),
)  # fmt: skip
"""What is news of each signal."""
