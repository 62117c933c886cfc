"""Words for what happens in news, for those it happens to, and against its being news, a class a name."""

from bot.reading.text.words.phrases import pairs, phrases


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _each(verbs: str, things: str) -> str:
    """Every verb with every thing, a few words between them or none."""
    return ", ".join(f"{verb} ~ {thing}" for verb in verbs.split() for thing in things.split())


NO = _words(
    "no not never isn't wasn't aren't hasn't haven't won't without none nobody nor neither didn't doesn't don't"
)
MAKERS = _words(
    "maintainer maintainers lead founder cofounder founders author scientist creator architect coordinator principal "
    "head cto developer developers devs dev engineer committer committers bdfl captain manager researcher core wrote "
    "ran runs led carried built knew touched maintained maintains mr mrs ms dr <PERSON> guy man woman coder "
    "programmer programmers creators scientists architects engineers coordinators owned designed understood "
    "understands knows handled leads heads cryptographer admin sysadmin packager tester specialist expert coauthor "
    "statistician linguist physicist mathematician doer understand know maintains"
)
GOES = phrases(
    pairs("decided_to hereby", "step_down step_back step_away step_aside retire resign"),
    pairs(">step+", "down back away aside"),
    pairs("=take/took/taken =find/found =accept =start =get+/got", "a_job a_new_job another_job an_offer a_post"),
    pairs("no_longer", "involved with_us maintains maintaining leads on_the here contributes"),
    pairs("won't_be not_coming isn't_coming never_coming will_not_be", "back maintaining returning around"),
    ">leave/left, =quit+/quit, >resign, >relinquish, resignation, resignations, >depart, departure, departures, "
    "walked, has retired, retired in, retired last, retirement, >move on, gone, >hand in, >bow out, >walk away, "
    "vacant, unfilled, vacated, last day, last working day, burned out, burnt out, =call it a day, =call it quits, "
    "=throw/threw/thrown in the towel, =jump ship, poached, hired away, bailed, stopped maintaining, >say/said "
    "goodbye, disappeared, vanished, signed off, went to work for, now works for, now works at, a new job, gave "
    "notice, given notice, headhunted, awol, parted ways, >leave/left for, to join another, =pass ~ the torch, =pass "
    "~ the baton, =pass ~ the keys, defected, is out, are out, off to a, off to an, off to <P>, done with the "
    "project, =change jobs, =switch jobs, >go/went/gone back to, >pack it in, went freelance, lured away, snapped up "
    "by, =hang/hung up, to a competitor, won't return, will not return, is no more",
)
STAYS = _words(
    "chief board treasurer chair chairman secretary trustee trustees moderator intern student call meeting room chat "
    "channel comment comments note notes review message lunch dinner home guide article how singer band leave "
    "instructed their <K> early nearly almost still there fund investor investors ceo round through back money cash "
    "vacation holiday holidays smoking sick ill executive payroll start conference"
)
RELEASE = _words("release releases version versions <VERSION>")
PROMISED = RELEASE | _words(
    "beta rc update upgrade deliverable publication milestone roadmap rollout rewrite launch relaunch major minor "
    "branch"
)
LATE = phrases(
    pairs("not hasn't isn't never", "shipped appeared arrived landed out come come_out here ready materialised"),
    pairs("not_been", "made published tagged released cut shipped"),
    pairs("supposed meant yet", "to_come to_ship to_land to_appear to_be_out"),
    pairs("no no_new no_release without_a", "date"),
    pairs("nobody god who", "knows_when"),
    "late, overdue, delay ~ again, =postpone, >delay, another delay, >slip+, is stalled, are stalled, has stalled, "
    "stalled again, stalled since, stalls, stuck, blocked on, blocked by, on hold, on ice, on the shelf, shelved, "
    "=push ~ back, =put+/put ~ back, =put+/put ~ off, held back, held up, =set+/set ~ back, was due, were due, was "
    "planned for, was promised for, behind schedule, deferred, rescheduled, no end in sight, nowhere in sight, in "
    "limbo, >miss its, missed another, unreleased, never came, won't make it, no sign of, dead in the water, parked, "
    "originally scheduled, originally planned, keeps getting pushed, keeps slipping, frozen for, postponement, "
    "another slip, vaporware, missed the deadline, >punt, bumped to, bumped again, >run+/ran/run late, will miss, "
    "going to miss, moved again, still missing, indefinitely, no closer, deadline passed, keeps moving, kept moving, "
    "kept waiting",
)
PUT_OFF = phrases("postponed, delayed, pushed back, put back, put off, held back, slips, slipped, misses, shelved")
ON_TIME = _words(
    "servers delivery payment payments invoice invoices customer customers grant money wages salaries report reports "
    "finally released shipped end fee jobs cash instalment notes"
)
OUT = phrases(
    pairs("is are now finally", "out live here tagged final available"),
    pairs("dropped tagged out", "on today yesterday"),
    pairs("=hit+/hit", "pypi the_mirrors the_shelves the_stores"),
    pairs("did", "ship land come_out appear go_out"),
    ">ship+, released, realeased, relased, was tagged, got tagged, published, landed, launched, 's out, out this, out "
    "last, tagged last, out now, out since, >come/came out, went out, >go/went/gone live, available, appeared, made a "
    "release, rolled out, arrived, got out, out of the door, out the door, got shipped, saw the light of, =put+/put "
    "out, is up on, up on, debuts, >reach ga, went final, on pypi, is ~ here, are ~ here, 's here, on the mirrors, "
    "new release",
)
NOT_OUT = _words(
    "next soon until before when late under source could can would should will due plan plans planned candidate notes "
    "licence license if once allocation old"
)
PAYERS = _words(
    "<PAYER> <THEY> owner employer ministry university agency client customer council city institute company parent "
    "group funder firm bank donor sponsor payer backer utility insurer carmaker hospital manufacturer"
)
ENDS = phrases(
    _each(
        "=stop+ =end =halt >cease =drop+ =discontinue =cancel+ =terminate =withdraw/withdrew/withdrawn =pull",
        "paying payments funding financing sponsorship sponsoring grant contract subscription programme program "
        "membership involvement backing contribution contributions commitment",
    ),
    _each(
        "=close =shut+/shut =scrap+ =axe =disband =dissolve >wind/wound", "programme program lab ospo team unit fund"
    ),
    pairs("not won't isn't aren't", "renew renewing extend extending prolong prolonging continue continuing"),
    pairs("not_be", "prolonged extended sponsoring funding paying supporting with_us back"),
    pairs("no_longer", "fund funds sponsor sponsors pay pays support supports be"),
    pairs("no_<K> no_money nothing no_more", "from_them from_it"),
    pairs("=pull >bow >back >drop+ >phase >step+", "out"),
    "=end its support, stops its support, =end their support, is leaving, are leaving, is withdrawing, is out as, is "
    "out from, is out after, wants out, want out, dropped us, >bail, gave notice, gives notice, given notice, given "
    "us notice, >walk away, =cut+/cut us off, cutting us, notice of termination, termination of, cancellation of, "
    "withdrawal of, withdrawal from, resigned its, >reassign its, >recall its, >wind/wound down, >pull the plug, "
    ">leave/left us, leaving the, leaves the project, leaves the consortium, not ~ renewed, moved its people, steigt "
    "~ aus, >wind/wound up its, shuts its, turning off, =let+/let ~ lapse, last year as, last year with, =say/said "
    "goodbye, >part ways, out of the picture, then that 's it, then it 's over, no second term, >close its purse, "
    "isn't coming back, will be its last, =stop+ <K> us, =stop+ <K> it, =stop+ <K> the, getting out of, gets out "
    "of open, got out of open, not intend to continue, not plan to continue, no longer finance, final payment, "
    ">take/took/taken its people, drops its",
)
ENDS_IT_SAYS = phrases(
    "stopping, stops, stop, leaving, leaves, leave, ending, last payment, last instalment, last cheque, final "
    "payment, final instalment, last one, last grant, no further payments, no more payments, is out, are out, 're "
    "out, 's out, is over, are done, 're done, is done, that is it, that 's it, will end, it ends, to end, cease, "
    "ceases, ceasing, exit, exits, exiting, terminates, terminating, cancelling, cancels, goodbye, over and out, not "
    "continue, is the last month, is the final month, is the <R> they, the final month they, is their last, is "
    "its last"
)
SAYS = _words(
    "says said say told tells announced announces wrote writes informed informs confirmed confirms notified letter "
    "mail mailed emailed email phoned called rang notice explained"
)
BOSS = _words(
    "ceo cto cfo president rector minister dean chairman chairwoman chairperson director boss executive mayor "
    "management commissioner provost leadership exec managing svp vp coo cio officer"
)
GOES_ON = BOSS | _words(
    "can could may might any whenever agreement instalment renewed nobody stay stays staying staff developer "
    "developers maintainer member i full chief head nothing read heard"
)
ROUND = _words("series seed round financing <CAPITAL> bridge venture investors angels vcs")
INVESTORS = ROUND | _words("fundraise fundraising investor investors raise extension")
CLOSES = phrases(
    ">close, >lead/led, >land, >complete, signed, >secure, >raise, >announce, done, wrapped, in the bank, came "
    "through, oversubscribed, >invest, >bag+, >net+, >score, >collect, over the line, sealed, inked, clinched, >wrap+ "
    "up, >pull in, banked, =put+/put <M> into, gave us <M>, invested <M>"
)
OPEN = _words(
    "interviews reviews review voting votes failed talks talking fell collapsed seeking looking hope hopes want wants "
    "customer customers before until next if"
)
REFUSES = phrases("passed on, turned ~ down, declined, said no, said ~ no, passes on, passed")
FAILS = phrases(
    ">fail, >fall/fell/fallen through, fell thru, >fall/fell/fallen apart, fell flat, >collapse, came to nothing, "
    "came to naught, walked away, pulled out, backed out, withdrew, withdrawn, dried up, not close, never closed, "
    "didn't close, didn't happen, not materialise, not materialize, no term sheet, aborted, abandoned, called off, "
    "not subscribed, undersubscribed, not placed, not filled, broke off, cancelled, terminated, ended without, no "
    "takers, went nowhere, not come about, not come off, not come together, blew up, fizzled, got cold feet, is dead,"
    " didn't get <N>, not get <N>, didn't get it, didn't work out, not work out, not obtained, dropped out, drop out,"
    " couldn't find one, empty - handed, round is off, raise is off, bridge is off, off the table, without success, "
    "in vain, empty handed, ghosted us, shelved, =hit+/unsuccessful, nobody bit"
)
LETS_GO = phrases(
    ">lay/laid off, to lay off, will lay off, layoffs, layoff, >lay/laid ~ off, =let+/let ~ go, redundant, "
    "redundancies, parted with, parted ways with, >fire, >sack, job cuts, job losses, furloughed, retrenched, pink "
    "slips, entlässt, entlassen, licencie, despide, demite, =dismiss, dismissal, dismissals, downsizing, downsized, "
    "reduction in force, sent home, =lose/lost their jobs, lost his job, lost her job, got the boot, given the boot, "
    "got the sack, given the sack, got the axe, got the chop, shown the door, job cull, headcount reduction, were "
    "given notice, was given notice, =get+/got/gotten their notice, handed their notice, walking papers, surplus to "
    "requirements"
)
CUTS = phrases(
    "=cut+/cut, >axe, >eliminate, =shed+/shed, >slash, scrapped, >reduce, >halve, >trim+, gutted, shrinks, shrank, "
    "goodbye to, give notice to, gave notice to"
)
POSTS = _words("jobs posts positions staff employees workers people workforce headcount roles personnel")
TEAM = POSTS | _words("team colleagues developers engineers devs researchers")
NO_POSTS = _words("budget budgets cost costs spending expense expenses salaries pay hours travel time release can")
EARNINGS = _words(
    "revenue revenues sales income donations subscriptions turnover mrr arr dues memberships takings receipts "
    "earnings proceeds fees bookings orders giving contributions sponsorships gifts legacies <INCOME> subscribe "
    "donate earned earn"
)
GROWS = phrases(
    "=grow/grew/grown, >rise/rose/risen, >climb, >increase, >double, tripled, trebled, quadrupled, >surge, jumped, "
    ">soar, >go/went/gone up, is up, are up, up <S>, up by, up from, up again, up on, more than last, higher than, "
    ">pick up, better than last, record high, a record, new high, all time high, twice what, double what, strongest, "
    "best year, best quarter, swelled, ballooned, accelerated, more and more, through the roof, took off, takes off, "
    "on the up, >rocket, expanding, crept up, best ever, all time record, never been higher, never higher, never been "
    "so high, twice as much, at its highest, up sharply, keeps rising"
)
FALLS = phrases(
    ">fall/fell/fallen, dropped by, dropped to, dropped from, dropped again, dropped sharply, dropped in, dropping, "
    ">decline, >decrease, >shrink/shrank/shrunk, >slump, >plunge, halved, >dwindle, sank, sinking, slid, sliding, "
    ">go/went/gone down, is down, are down, down <S>, down by, down from, down again, down on, lower than, eroded, "
    ">dry up, tumbled, tanked, less than last, half what, half of what, plummeted, >collapse, crashed, dipped, in "
    "freefall, weaker than, fewer and fewer, =lose/lost <S> of, >tail off, fell off, tapering, tapered off, >ebb, "
    ">sag+, softened, slipped by, slipped to, slipped from, edged down, ticked down, evaporated, >melt, record low, "
    "worst year, worst quarter, in decline, >go/went/gone south, heading south, never been lower, at its lowest, "
    "keeps falling, keep falling, keeps shrinking, leaving one by, dropping away, less <R>, less and less, lower <R>, "
    "fewer <R>, <S> less than, <S> lower than, <S> fewer, off by <S>, <S> of what it was",
    pairs("third quarter fifth half tenth", "less_than lower_than"),
)
NO_EARNINGS = _words(
    "price prices cost costs spending expenses got get users downloads stars traffic we'd share if make makes made making due"
)
OWED = _words("payroll bills invoices rent obligations debts suppliers creditors liabilities salaries wages")
CANNOT_PAY = phrases(
    pairs("can't cannot couldn't unable_to can_no_longer not_able_to", "pay meet make cover be_met"),
    pairs("not_been haven't_been hasn't_been", "paid"),
    "not be able to pay, not ~ enough, won't ~ enough, no money for, =fall/fell/fallen short of, aren't safe, are not "
    "safe, not ~ cash, not ~ money, paid late, behind on, behind with, in arrears, with a delay, delay of, <T> late, "
    "was late, were late, came late, bounced, >miss, unpaid, nothing left to pay, nothing left for, didn't pay",
)
RUNS_DRY = phrases(
    pairs("cash money funds reserves", "~_not_suffice ~_not_last ~_not_cover ~_no_longer_covers are_exhausted"),
    pairs("cash money funds", "will_be_gone is_running runs_short have_dried_up"),
    pairs("short_of shortage_of too_little isn't_enough not_enough lack_of lack_the lacks_the insufficient", "cash"),
    pairs("nearly_out_of almost_out_of strapped_for =run+/ran/run_out_of", "cash money funds"),
    pairs("short_of shortage_of insufficient isn't_enough", "money funds"),
    pairs("account accounts coffers kitty till bank", "is_empty are_empty will_be_empty"),
    pairs(
        "liquidity cash cash_flow financing funding budget financial",
        "shortfall crunch problems squeeze gap hole crisis",
    ),
    pairs("filed files filing", "for_bankruptcy for_insolvency for_administration"),
    pairs("hole shortfall", "of_<M>"),
    "insolvent, out of cash by, out of money by, no cash for, flat broke, of of bankruptcy, illiquid, penniless, "
    "skint, cash strapped, on fumes, make ends meet, overdrawn, into administration, receivership, in liquidation, no "
    "longer cover ~ commitments, <M> short, not see us through, won't see us through, nothing left to pay, emergency "
    "loan, running on empty, insolvency",
)
MOVES_IN = phrases(
    ">join, >move ~ to, >move ~ under, signed ~ to, now hosts, now under, transferred ~ to, transfers ~ to, >hand ~ "
    "to, >donate ~ to, adopted by, adopts, >take/took/taken in, takes over, took over, accepted into, accepted by, "
    "accepted as, accepts, becomes ~ project, became ~ project, >enter, under the roof, under the umbrella, new home, "
    "steward is now, is now a, is now under, >find/found a home, part of, passed to, welcomes, goes to, went to, "
    "given to, gave ~ to, admits, admitted to, hosted by, entrusted to, >migrate to, accepted ~ into, is now an, "
    "became our steward, becomes our steward, assigned to, found ~ home"
)
BELONGS = phrases("belong to, belongs to, live under, lives under, sit under, sits under, live at, lives at")
NO_HOME = _words(
    "member members sponsor sponsors donor grant grants funding funded fund money invoice i talks remark <M> staff "
    "employee developer maintainer if would board committee proposal server hosting costs bill servers domain what"
)
SPENDING = _words(
    "spending spend costs cost budget budgets travel hiring contractors expenses opex programmes programs expenditure "
    "outlays research recruitment headcount perks engineering marketing training events sponsorships subsidies wages "
    "bonus bonuses conferences conference perks overhead overheads licences subscriptions headquarters"
)
SAVES = phrases(
    "=freeze/froze/frozen, =cut+/cut, =trim+, =slash, =reduce, =kill, =tighten, >cap+, >halve, >pause, taking ~ down, "
    ">bring/brought ~ down, >scale back, =take/took/taken ~ out of, =come/came down, =remove, =shave, =prune, >lower, "
    "shrink, =curb, =rein in, =axe, get cut, being cut, stopped, shelved, on ice, >pare, >squeeze, >cull, >suspend, "
    ">scrap+, =go/went/gone down by, to shrink, on hold"
)
SITES = _words("sites labs offices plants shops stores branches divisions departments units")
SHUTS = phrases("merging, merges, merged, closing, closes, shuts, shutting, sells, selling, sold, combining, combines")
SAVING = phrases(
    pairs("hiring recruitment recruiting headcount vacancy pay wage spending travel", "freeze stop halt ban pause cap"),
    pairs("cost savings saving efficiency economy", "programme program drive round mode target plan"),
    pairs("cost expense expenses budget overhead", "reduction reductions cuts discipline cutting saving savings"),
    pairs("has have", "to_save saving"),
    pairs("is are", "saving economising"),
    "freeze on hiring, =make/made do, hard look at, discretionary, cost us ~ less, costs ~ less, fewer contractors, "
    "austerity, belt tightening, restructuring, saving money, to save money, saving costs, to save costs, spend less, "
    "spend ~ less, spending review, moratorium, embargo, saving on, saving across, =economise, >tighten its belt, "
    "tightening their belts, =cut+/cut everything, cutting all, leaner, retrenchment, must save, cutbacks, tighten ~ "
    "belt, purse strings, more with less, no new hires, not hiring, stopped hiring, stopped flying, stopped "
    "travelling, not replacing, tighter budget, tighter budgets, =find/found savings, savings of, cap on spending, "
    "squeeze on, brake on, less money for, <M> in savings, <M> of savings",
)
FIRM = _words("<PAYER> sponsor parent owner funder backer customer client company firm")
TURNS = phrases(
    _each("=change =shift =switch =realign =redirect =reorient", "strategy focus course direction priorities"),
    "wants to be a, wants to be an, wants to become, no longer part of, no longer fits, >pivot, pivot to, =refocus, "
    "new strategy, change of strategy, changed strategy, new focus, >change direction, >shift focus, =shift ~ to, "
    "shifting away, moving away, to concentrate on, concentrates on, no longer core, no longer strategic, no longer a "
    "pillar, no longer a priority, out of the ~ business, leaving the ~ business, exits the ~ business, new "
    "direction, betting on, all in on, >reposition itself, >reinvent itself, >turn its back, is its future, back to "
    "its roots, from its roadmap, off its roadmap, >double down, >divest, exits ~ market, leaving ~ market, "
    ">transform into, >morph into",
)
COMES = phrases(
    "new, change of, change at the top, >appoint, >name, interim, replaces, succeeds, ousts, shake up, shakeup, "
    "reshuffle, promoted, tapped, installed, next, incoming, outgoing, successor, acting, designate"
)
IS_REPLACED = phrases(
    "been replaced, was replaced, replaced, succeeded by, steps down, stepped down, stepping down, >resign, fired, "
    "ousted, >retire, took over, takes over, >depart, >leave/left, is out, out after, gone, =quit+/quit, sacked, "
    "dismissed, removed, voted out, forced out, pushed out, shown the door, steps aside, moved on, is leaving, has "
    "left, >make/made way, >hand over, was let go"
)
AT_THE_TOP = phrases(
    "=change at the top, change at the helm, changing of the guard, change of leadership, change in leadership, "
    "leadership change, change of management, new leadership, management shake up, shake up at the top, new man at "
    "the top, new woman at the top, new broom, regime change, woman at the helm, man at the helm, hand at the helm, "
    ">hand the reins, >hand over the reins, >take/took/taken the reins, >take/took/taken the helm, corner office",
    pairs("installs names appoints brings_in", "turnaround_chief turnaround_specialist crisis_manager interim_chief"),
)
A_RISE = phrases("increase of, rise of, growth of, plus of, gain of")
A_FALL = phrases("decrease of, drop of, fall of, decline of")
