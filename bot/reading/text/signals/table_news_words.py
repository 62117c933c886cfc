"""Words for what happens in news, for those it happens to, and against its being news, a class a name."""

from bot.reading.text.words.phrases import phrases


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
    ">leave/left, =quit+/quit, >resign, resignation, >depart, departure, departures, walked, has retired, retired "
    "in, retired last, retirement, stepped down, stepped back, stepped away, stepped aside, steps down, steps back, "
    "steps away, stepping down, stepping back, >move on, gone, >hand in, >bow out, >walk away, vacant, unfilled, "
    "vacated, last day, burned out, burnt out, called it a day, called it quits, threw in the towel, jumped ship, "
    "poached, hired away, bailed, >take/took/taken a job, took a new job, no longer involved, no longer with us, no "
    "longer maintains, no longer works, no longer maintaining, stopped maintaining, won't be maintaining, >say/said "
    "goodbye, disappeared, vanished, signed off, went to work for, now works for, now works at, found another job, "
    "took another job, a new job, gave notice, given notice, headhunted, awol, parted ways, =bid+/bade farewell, "
    ">leave/left for, off to, to join another, commit bit, passed the torch, passed the baton, defected, no longer "
    "the, no longer leads, is out, are out, stepping away, >change jobs, switched jobs, >go/went/gone back to, "
    "packed it in, packs it in, had enough of, went freelance, accepted a job, accepted an offer, >start a new job, "
    "lured away, snapped up by, won't be back, not coming back, isn't coming back, hung up her, hung up his, "
    "decamped, jumps ship, no longer on, >start at, >join a, is off to, last working day, to a competitor, won't "
    "return, will not return, not returning, passed the keys, passed on the keys, handed over the keys, hung up, a "
    "job at, a post at, poached by, hired by, went over to, has gone to, gone to work, =quit+/quit for, is no more"
)
STAYS = _words(
    "chief board treasurer chair chairman secretary trustee trustees moderator intern student call meeting room chat "
    "channel comment comments note notes review message lunch dinner home guide article how singer band leave "
    "instructed their <K> early nearly almost still there fund investor investors ceo round through back money cash "
    "vacation holiday holidays smoking sick ill executive"
)
RELEASE = _words("release releases version versions <VERSION>")
PROMISED = RELEASE | _words(
    "beta rc update upgrade deliverable publication milestone roadmap rollout rewrite launch relaunch major minor "
    "branch"
)
LATE = phrases(
    "late, overdue, delay ~ again, =postpone, >delay, another delay, >slip+, is stalled, are stalled, has stalled, "
    "stalled again, stalled since, stuck, blocked on, blocked by, on hold, on ice, on the shelf, shelved, =push ~ "
    "back, =put+/put ~ back, =put+/put ~ off, held back, held up, =set+/set ~ back, no date, no new date, no "
    "release date, without a date, was due, were due, was planned for, was promised for, behind schedule, deferred, "
    "rescheduled, no end in sight, not out, nowhere in sight, in limbo, >miss its, missed another, unreleased, yet "
    "to ship, yet to land, not shipped, not appeared, not arrived, not come out, isn't out, hasn't appeared, hasn't "
    "come, hasn't arrived, never came, hasn't shipped, hasn't landed, won't make it, no sign of, dead in the water, "
    "parked, supposed to come, supposed to ship, supposed to land, supposed to be out, meant to come, meant to "
    "ship, originally scheduled, originally planned, still waiting for, keeps getting pushed, keeps slipping, been "
    "moved to, been pushed to, frozen for, postponement of, another slip, vaporware, not materialised, missed the "
    "date, missed the deadline, >punt, bumped to, bumped again, down the road, >run+/ran/run late, will miss, going "
    "to miss, moved again, not ready, still missing, indefinitely, stalls, postponement, not been made, not been "
    "published, not been tagged, not been released, not been cut, in the queue, no nearer, slipping again, deadline "
    "passed, keeps moving, kept moving, isn't here, not here, nearly there, kept waiting, never happened, no "
    "closer, nobody knows when, god knows when, who knows when"
)
PUT_OFF = phrases("postponed, delayed, pushed back, put back, put off, held back, slips, slipped, misses, shelved")
ON_TIME = _words(
    "servers delivery payment payments invoice invoices customer customers grant money wages salaries report reports "
    "finally released shipped end fee jobs cash instalment notes"
)
OUT = phrases(
    ">ship+, released, realeased, relased, was tagged, got tagged, tagged today, tagged yesterday, tagged on, "
    "tagged last, published, landed, launched, is out, are out, 's out, now out, out now, >come/came out, went out, "
    "is live, >go/went/gone live, available, appeared, had release, had a release, made a release, done release, "
    "rolled out, arrived, got out, out of the door, out the door, out since, out today, out yesterday, out this, "
    "out last, did ship, did land, did come out, did appear, did go out, made it out, got shipped, saw the light "
    "of, out on, finally out, =put+/put out, is up on, up on, is here, has arrived, debuts, generally available, "
    ">reach ga, is tagged, is final, went final, =hit+/hit pypi, on pypi, =hit+/hit the mirrors, is ~ here, are ~ "
    "here, 's here, finally here, dropped on, dropped today, dropped last, dropped yesterday, dropped this, "
    "=hit+/hit the shelves, on the mirrors, new release, fresh release, up for download, ready for download, can be "
    "downloaded, in the stores, in the app store"
)
NOT_OUT = _words(
    "next soon until before when late under source could can would should will due plan plans planned candidate notes "
    "licence license if once allocation"
)
PAYERS = _words(
    "<PAYER> <THEY> owner employer ministry university agency client customer council city institute company parent "
    "group funder firm bank donor sponsor payer backer utility insurer carmaker hospital manufacturer"
)
ENDS = phrases(
    _each(
        "=stop+ =end =halt >cease =drop+ =discontinue =cancel+ =terminate =withdraw/withdrew/withdrawn =pull",
        "paying payments funding financing sponsorship sponsoring grant contract subscription programme program "
        "membership involvement backing contribution contributions commitment us",
    ),
    _each(
        "=close =shut+/shut =scrap+ =axe =disband =dissolve >wind/wound",
        "programme program lab ospo office team unit fund",
    ),
    (
        "=end its support, stops its support, =end their support, is leaving, are leaving, is withdrawing, is out "
        "as, is out from, is out after, wants out, want out, =pull out, >bow out, >back out, >drop+ out, dropped "
        "us, >bail, gave notice, gives notice, given notice, given us notice, >walk away, =cut+/cut us off, cutting "
        "us, >phase out, notice of termination, termination of, cancellation of, withdrawal of, withdrawal from, "
        "resigned its, >reassign its, >recall its, >wind/wound down, no more money, >pull the plug, >leave/left us, "
        "leaving the, leaves the project, leaves the consortium, not renew, won't renew, not renewing, isn't "
        "renewing, not ~ renewed, not extend, not extending, won't extend, not prolong, not prolonging, won't "
        "continue, not continue, not continuing, not be prolonged, not be extended, no longer fund, no longer "
        "sponsor, no longer pay, no longer support, no longer be, no longer funds, no longer pays, no longer "
        "sponsors, not be sponsoring, not be funding, not be paying, not be supporting, moved its people, steigt ~ "
        "aus, >wind/wound up its, shuts its, turning off, turns off the tap, =let+/let ~ lapse, no <K> from them, "
        "no <K> from it, no money from them, nothing from them, no more from them, not be with us, last year as, "
        "last year with, >call ~ back, =say/said goodbye, >part ways, out of the picture, then that 's it, then it "
        "'s over, that nothing, no second term, >close its purse, not be back, isn't coming back, stepping out, "
        "step out, pulled its, last cheque, will be its last, will be their last, final payment, final instalment, "
        "moves its engineers, >take/took/taken its people, drops its"
    ),
)
ENDS_IT_SAYS = phrases(
    "stopping, stops, stop, leaving, leaves, leave, ending, last payment, last instalment, last cheque, final "
    "payment, final instalment, last one, last grant, no further payments, no more payments, is out, are out, 're "
    "out, 's out, is over, are done, 're done, is done, that is it, that 's it, will end, it ends, to end, cease, "
    "ceases, ceasing, exit, exits, exiting, terminates, terminating, cancelling, cancels, last year, final year, "
    "goodbye, 's done, finished, over and out, not continue"
)
SAYS = _words(
    "says said say told tells announced announces wrote writes informed informs confirmed confirms notified letter "
    "mail mailed emailed email phoned called rang notice heard letters explained"
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
NOBODY_INVESTS = phrases(
    "no <K> committed, no <K> signed, no <K> came, no <K> wanted, nobody wanted to lead, nobody wanted to invest, "
    "nobody invested, no one invested, not raise, couldn't raise, failed to raise, unable to raise, can't raise, "
    "nobody put money, no one put money, nobody put in, not one fund, not one investor, not a single investor, not "
    "a single fund, find anyone to lead, find a lead, =find/found no lead, found no investor, =find/found no "
    "investors, no lead investor, no investor wanted, no taker for"
)
CLOSES = phrases(
    ">close, >lead/led, >land, >complete, signed, >secure, >raise, >announce, done, wrapped, in the bank, came "
    "through, oversubscribed, >invest, >bag+, >net+, >score, >collect, over the line, sealed, inked, clinched, "
    ">wrap+ up, >pull in, banked, =put+/put <M> into, gave us <M>, invested <M>"
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
    "not subscribed, undersubscribed, not placed, not filled, not taken up, broke off, cancelled, terminated, ended "
    "without, no takers, went nowhere, not come about, not come off, not come together, blew up, fizzled, got cold "
    "feet, is dead, round is off, raise is off, bridge is off, off the table, without success, in vain, empty "
    "handed, ghosted us, fruitless, shelved, came up empty, =hit+/hit a wall, imploded, unsuccessful, nobody bit"
)
LETS_GO = phrases(
    ">lay/laid off, to lay off, will lay off, layoffs, layoff, >lay/laid ~ off, =let+/let ~ go, redundant, "
    "redundancies, parted with, parted ways with, >fire, >sack, job cuts, job losses, furloughed, retrenched, pink "
    "slips, entlässt, entlassen, licencie, despide, demite, =dismiss, dismissal, dismissals, downsizing, downsized, "
    "reduction in force, sent home, =lose/lost their jobs, lost his job, lost her job, got the boot, given the "
    "boot, got the sack, given the sack, got the axe, got the chop, shown the door, job cull, headcount reduction, "
    "were given notice, was given notice, =get+/got/gotten their notice, handed their notice, redundancy, walking "
    "papers, marching orders, severance, surplus to requirements"
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
    "earnings proceeds fees bookings orders giving contributions sponsorships <INCOME> subscribe donate earned earn "
    "earns"
)
GROWS = phrases(
    "=grow/grew/grown, >rise/rose/risen, >climb, >increase, >double, tripled, trebled, quadrupled, >surge, jumped, "
    ">soar, >go/went/gone up, is up, are up, up <S>, up by, up from, up again, up on, more than last, higher than, "
    ">pick up, better than last, record high, a record, new high, all time high, twice what, double what, "
    "strongest, best year, best quarter, best month, swelled, ballooned, accelerated, more and more, through the "
    "roof, took off, takes off, on the up, >rocket, expanding, edged up, crept up, ticked up, inched up, best ever, "
    "all time record, never been higher, never higher, never been so high, twice as many, twice as much, at its "
    "highest, up nicely, up sharply, keeps rising, keep rising, keeps climbing"
)
FALLS = phrases(
    ">fall/fell/fallen, dropped by, dropped to, dropped from, dropped again, dropped sharply, dropped in, dropping, "
    ">decline, >decrease, >shrink/shrank/shrunk, >slump, >plunge, halved, >dwindle, sank, sinking, slid, sliding, "
    ">go/went/gone down, is down, are down, down <S>, down by, down from, down again, down on, lower than, eroded, "
    ">dry up, tumbled, tanked, less than last, half what, half of what, plummeted, >collapse, crashed, dipped, "
    "crumbled, in freefall, weaker than, fewer and fewer, =lose/lost <S> of, >tail off, fell off, tapering, tapered "
    "off, >ebb, nosedived, cratered, >sag+, softened, slipped by, slipped to, slipped from, edged down, ticked "
    "down, evaporated, >melt, record low, worst year, worst quarter, in decline, >go/went/gone south, heading "
    "south, never been lower, at its lowest, <S> less, down sharply, keeps falling, keep falling, keeps shrinking, "
    "less and less, fewer every"
)
NO_EARNINGS = _words(
    "price prices cost costs spending expenses got users downloads stars traffic we'd share if make makes made making"
)
OWED = _words("payroll bills invoices rent obligations debts suppliers creditors liabilities salaries wages")
CANNOT_PAY = phrases(
    "can't pay, cannot pay, can't be met, cannot be met, can't meet, cannot meet, can't make, cannot make, couldn't "
    "pay, couldn't make, couldn't meet, can no longer pay, can no longer meet, unable to pay, unable to meet, "
    "unable to make, can't cover, cannot cover, not be able to pay, not ~ enough, won't ~ enough, no money for, "
    "=fall/fell/fallen short of, aren't safe, are not safe, not ~ cash, not ~ money, paid late, behind on, behind "
    "with, in arrears, with a delay, delay of, <T> late, late again, was late, were late, came late, "
    "not been paid, haven't been paid, hasn't been paid, on credit, in instalments, bounced, outstanding, >miss, "
    "unpaid, nothing left to pay, nothing left for, in two halves, loan to pay, borrow to pay, borrowed to pay, "
    "advance to pay, not make, didn't pay, not go out, half pay, without pay"
)
RUNS_DRY = phrases(
    "insolvent, filed for bankruptcy, filed for insolvency, files for insolvency, =run+/ran/run out of money, "
    "=run+/ran/run out of cash, out of cash by, out of money by, nearly out of cash, nearly out of money, almost "
    "out of cash, almost out of money, short of cash, short of money, cash is running, money is running, cash runs "
    "short, funds are exhausted, money ~ not suffice, cash ~ not suffice, funds ~ not suffice, money ~ not last, "
    "not enough cash, insufficient cash, insufficient funds, too little cash, lacks the cash, lack the cash, lack "
    "of cash, shortage of cash, shortage of funds, account will be empty, accounts will be empty, cash ~ not last, "
    "liquidity shortfall, cash shortfall, cash crunch, flat broke, account is empty, accounts are empty, coffers "
    "are empty, kitty is empty, funds have dried up, liquidity problems, cash flow problems, cash problems, of "
    "insolvency, of bankruptcy, illiquid, penniless, cash will be gone, money will be gone, funds will be gone, "
    "skint, strapped for cash, cash strapped, on fumes, make ends meet, overdrawn, into administration, "
    "receivership, chapter 11, in liquidation, isn't enough cash, isn't enough money, no cash for, cash ~ no longer "
    "covers, cash ~ no longer cover, funds ~ no longer cover, money ~ no longer covers, cash ~ not cover, reserves "
    "~ not cover, no longer cover ~ commitments, <M> short, not see us through, won't see us through, hole of <M>, "
    "gap of <M>, shortfall of <M>, nothing left to pay, emergency loan, short of funds, coffers bare, broke by, "
    "running on empty, nothing in the bank, bank is empty, insolvency"
)
MOVES_IN = phrases(
    ">join, >move ~ to, >move ~ under, signed ~ to, now hosts, now under, transferred ~ to, transfers ~ to, >hand ~ "
    "to, >donate ~ to, adopted by, adopts, >take/took/taken in, takes over, took over, accepted into, accepted by, "
    "accepted as, accepts, becomes ~ project, became ~ project, >enter, under the roof, under the umbrella, new "
    "home, steward is now, is now a, is now under, >find/found a home, part of, passed to, welcomes, goes to, went "
    "to, given to, gave ~ to, admits, admitted to, hosted by, entrusted to, >migrate to, accepted ~ into, is now "
    "an, looks after, look after, became our steward, becomes our steward, became its steward, assigned to, found ~ "
    "home"
)
BELONGS = phrases("belong to, belongs to, live under, lives under, sit under, sits under, live at, lives at")
NO_HOME = _words(
    "member members sponsor sponsors donor grant grants funding funded fund money invoice i talks remark <M> staff "
    "employee developer maintainer if would board committee proposal server hosting costs bill servers domain"
)
SPENDING = _words(
    "spending costs cost budget budgets travel hiring contractors expenses opex programmes programs expenditure "
    "outlays research recruitment headcount perks engineering marketing training events sponsorships subsidies wages "
    "bonus bonuses conferences conference perks overhead overheads licences subscriptions headquarters"
)
SAVES = phrases(
    "=freeze/froze/frozen, =cut+/cut, =trim+, =slash, =reduce, =kill, =tighten, >cap+, >halve, >pause, taking ~ "
    "down, >bring/brought ~ down, >scale back, =take/took/taken ~ out of, =come/came down, =remove, =shave, =prune, "
    ">lower, shrink, =curb, =rein in, =axe, get cut, being cut, stopped, shelved, on ice, >pare, >squeeze, >cull, "
    ">suspend, gone, >scrap+"
)
SITES = _words("sites labs offices plants shops stores branches divisions departments units")
SHUTS = phrases("merging, merges, merged, closing, closes, shuts, shutting, sells, selling, sold, combining, combines")
SAVING = phrases(
    "hiring freeze, hiring stop, hiring pause, hiring halt, recruitment freeze, recruitment stop, recruiting "
    "freeze, recruiting stop, freeze on hiring, headcount freeze, pay freeze, wage freeze, hard look at, "
    "discretionary, cost us ~ less, costs ~ less, fewer contractors, austerity, cost cutting, savings programme, "
    "savings program, savings drive, belt tightening, spending freeze, travel ban, restructuring, efficiency "
    "programme, efficiency drive, saving money, to save money, saving costs, to save costs, spend less, spend ~ "
    "less, cost programme, spending review, moratorium, embargo, is saving, are saving, saving on, saving across, "
    "=economise, economizing, >tighten its belt, tightening their belts, =cut+/cut everything, cutting all, "
    "streamlining, leaner, cost saving, cost savings, retrenchment, budget cuts, has to save, have to save, must "
    "save, cost reduction, cost reductions, cost cuts, cutbacks, cost discipline, penny pinching, tighten ~ belt, "
    "purse strings, savings mode, saving mode, vacancy freeze, more with less, under plan, below plan, below "
    "budget, no new hires, not hiring, stopped hiring, stopped flying, stopped travelling, not replacing, zero "
    "based, tighter budget, tighter budgets, =find/found savings, savings of, savings target, cost target, spending "
    "cap, cap on spending, squeeze on, brake on, cost plan, reduction plan, savings plan, savings round, economy "
    "drive, spending stop, travel stop, expense cuts, lower spending, less money for"
)
FIRM = _words("<PAYER> sponsor parent owner funder backer customer client company firm")
TURNS = phrases(
    _each(
        "change changes changed changing shift shifts shifted shifting switch switches switched realign realigns "
        "redirect",
        "strategy focus course direction priorities",
    ),
    "wants to be a, wants to be an, wants to become, no longer part of, no longer fits, >pivot, pivot to, =refocus, "
    "new strategy, change of strategy, changed strategy, new focus, >change direction, >shift focus, =shift ~ to, "
    "shifting away, moving away, to concentrate on, concentrates on, no longer core, no longer strategic, no longer "
    "a pillar, no longer a priority, out of the ~ business, leaving the ~ business, exits the ~ business, new "
    "direction, betting on, all in on, sees itself, calls itself, >reposition itself, >reinvent itself, >rebrand "
    "as, >turn its back, is its future, is the future, back to its roots, core business, plays no part, from its "
    "roadmap, off its roadmap, no place for, not fit, >double down, >spin+/spun off, >sell/sold off, >divest, exits "
    "~ market, leaving ~ market, >transform into, >morph into",
)
COMES = phrases(
    "new, change of, change at the top, >appoint, >name, interim, replaces, succeeds, ousts, shake up, shakeup, "
    "reshuffle, promoted, tapped, installed, next, incoming, outgoing, successor, acting, designate"
)
IS_REPLACED = phrases(
    "been replaced, was replaced, replaced, succeeded by, steps down, stepped down, stepping down, >resign, fired, "
    "ousted, >retire, took over, takes over, >depart, >leave/left, is out, out after, gone, =quit+/quit, sacked, "
    "dismissed, removed, voted out, forced out, pushed out, shown the door, steps aside, moved on, is leaving, has "
    "left, >make/made way, >hand over, toppled, deposed, was let go, bowed out, >hand the"
)
AT_THE_TOP = phrases(
    "=change at the top, change at the helm, changing of the guard, change of leadership, change in leadership, "
    "leadership change, change of management, new leadership, management shake up, shake up at the top, new man at "
    "the top, new woman at the top, new broom, regime change, woman at the helm, man at the helm, hand at the helm, "
    ">hand the reins, >hand over the reins, >take/took/taken the reins, >take/took/taken the helm, top job, corner "
    "office"
)
NOT_THIS_TIME = phrases("no, still no, without")
THIS_TIME = _words("<R> year month quarter spring autumn summer winter again either yet christmas time")
BOUGHT = _words("<PAYER> us firm company startup maker makers studio owner")
MADE_IT = _words("company firm startup maker makers studio outfit publisher developer")
BUYS = phrases("to acquire, to buy, acquires, acquired, buys, bought, to take over, takes over, took over, purchases")
NEW_OWNER = phrases(
    "merger agreement, new owner is, >have a new owner, has a new owner, =get+/got a new owner, =change hands, been sold "
    "to, sold itself, sold out to, under new ownership, new owners are, acqui hire, =merge with"
)
SWALLOWS = phrases(">swallow, >snap+ up, >gobble up, >scoop up, >absorb")
A_RISE = phrases("increase of, rise of, growth of, plus of, gain of")
A_FALL = phrases("decrease of, drop of, fall of, decline of")
