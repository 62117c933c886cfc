"""Words for news told by what comes of it: what was the last one, who now works for whom, what should have come."""

from bot.reading.text.words.phrases import pairs, phrases


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TAKES_IN_LESS = phrases("=take/took/taken in less, fewer people donate, fewer people give, fewer people subscribe")
TO_HAVE_COME = phrases(pairs("should", "have_shipped have_come have_landed have_appeared have_been_out have_gone_out"))
UNFINISHED = phrases(pairs("not isn't", "finished ready done out shipped"), "nowhere near, unfinished")
PROMISED_FOR = _words("due promised")
LAST_TIME = phrases(pairs("the", "last_month last_year last_quarter final_month final_year final_quarter last_<R>"))
LAST_ONE = phrases(pairs("be is", "the_last the_last_one the_final_one our_last"))
GIVES = _words("<K> sponsor sponsors sponsoring pay pays paying fund funds funding support supports back backs")
SENT = _words("cheque check payment payments transfer instalment contribution invoice sponsorship")
GIVERS = _words("<PAYER> <THEY> sponsor funder donor backer payer ministry council region agency")
NOT_GIVING = phrases(
    *(
        pairs("not isn't aren't won't_be not_be", f"{gives}_{what}")
        for gives in "<K> sponsoring funding paying supporting financing backing".split()
        for what in "us it this our the next after past beyond any".split()
    ),
    pairs("allowed_to", "run_out lapse expire"),
    pairs("done finished", "with_us"),
)
FROM_THEN = _words("next after past beyond longer further confirmed confirms informed announced")
MADE_IT = _words("designed wrote built maintained created started ran led developed knew")
MOVES_TO = phrases(pairs("moved went moves goes left", "to_<P> for_<P>"))
NOT_CODE = _words("food cake catering kitchen newsletter party booth travel snacks coffee")
WORKS_FOR = phrases(
    pairs("belong belongs", "to_<P>"),
    pairs("a the", "<P>_company subsidiary_of_<P> unit_of_<P>"),
    "own us, owns us, under the roof of <P>, under the wing of <P>",
)
AS_OF_NOW = _words("now since effect become becomes became come comes came")
PART_OF = phrases("part of <P>, work for <P>, works for <P>")
DEAL = _words("deal deals sale merger acquisition takeover papers")
STAKE = phrases("majority stake, controlling stake, majority of the shares, >accept ~ offer")
TAKES_STAKE = _words("goes went buys bought takes took acquires acquired sold sells shareholders owners founders")
A_NEW_CHIEF = phrases(pairs("board", "~_chief ~_turnaround_specialist ~_crisis_manager ~_interim"))
OUSTED = phrases("out at <P>, >oust, forced out, pushed out, shown the door")
NOBODY_INVESTS = phrases(
    "no <K> committed, no <K> signed, no <K> came, no <K> wanted, nobody wanted to lead it, nobody wanted to lead the round, nobody wanted to lead our, nobody wanted to invest, "
    "nobody invested, no one invested, not raise, couldn't raise, failed to raise, unable to raise, can't raise, "
    "nobody put money, no one put money, nobody put in, not one fund, not one investor, not a single investor, not a "
    "single fund, =find/found no investor, =find/found no investors, no lead investor, no investor wanted, no taker "
    "for"
)
NOT_THIS_TIME = phrases("no, still no, without")
THIS_TIME = _words("<R> year month quarter spring autumn summer winter again either yet christmas time")
