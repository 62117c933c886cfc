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
    "ran runs led carried built knew touched maintained maintains mr mrs ms dr <PERSON> guy man woman coder programmer "
    "programmers creators scientists architects engineers coordinators owned designed understood understands knows "
    "handled leads heads cryptographer admin sysadmin packager tester specialist expert coauthor statistician linguist "
    "physicist mathematician doer understand know maintains"
)
GOES = phrases(
    "left, leaves, leaving, quit, quits, quitting, resigned, resigns, resigning, resignation, departed, departs, "
    "departing, departure, departures, walked, has retired, retired in, retired last, retirement, stepped down, "
    "stepped back, stepped away, stepped aside, steps down, steps back, steps away, stepping down, stepping back, "
    "moved on, moves on, moving on, gone, handed in, hands in, bowed out, bows out, walked away, walks away, vacant, "
    "unfilled, vacated, last day, burned out, burnt out, called it a day, called it quits, threw in the towel, jumped "
    "ship, poached, hired away, bailed, took a job, took a new job, no longer involved, no longer with us, no longer "
    "maintains, no longer works, no longer maintaining, stopped maintaining, won't be maintaining, said goodbye, says "
    "goodbye, disappeared, vanished, signed off, went to work for, now works for, now works at, found another job, "
    "took another job, taken a job, a new job, gave notice, given notice, headhunted, awol, parted ways, bade "
    "farewell, left for, leaves for, off to, to join another, commit bit, passed the torch, passed the baton, defected, no longer the, no longer "
    "leads, is out, are out, stepping away, changed jobs, changes jobs, switched jobs, went back to, packed it in, "
    "packs it in, had enough of, went freelance, accepted a job, accepted an offer, starting a new job, starts a new "
    "job, started a new job, lured away, snapped up by, won't be back, not coming back, isn't coming back, hung up "
    "her, hung up his, bid farewell, decamped, jumps ship"
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
    "late, overdue, delay ~ again, postpone, postponing, delayed, delays, another delay, postponed, postpones, "
    "slipped, slips, slipping, is stalled, are stalled, has stalled, stalled again, stalled since, stuck, blocked on, "
    "blocked by, on hold, on ice, on the shelf, shelved, push ~ back, pushes ~ back, pushed ~ back, pushing ~ back, "
    "put ~ back, puts ~ back, put ~ off, puts ~ off, putting ~ off, held back, held up, set ~ back, no date, no new "
    "date, no release date, without a date, was due, were due, was planned for, was promised for, behind schedule, "
    "deferred, rescheduled, no end in sight, not out, nowhere in sight, in limbo, "
    "missed its, misses its, missed another, unreleased, yet to ship, yet to land, not shipped, not appeared, not "
    "arrived, not come out, isn't out, hasn't appeared, hasn't come, hasn't arrived, never came, hasn't shipped, "
    "hasn't landed, won't make it, no sign of, dead in the water, parked, supposed to come, supposed to ship, supposed "
    "to land, supposed to be out, meant to come, meant to ship, originally scheduled, originally planned, still "
    "waiting for, keeps getting pushed, keeps slipping, been moved to, been pushed to, frozen for, postponement of, "
    "another slip, vaporware, not materialised, missed the date, missed the deadline, punted, punts, bumped to, bumped "
    "again, down the road, running late, runs late, will miss, going to miss, moved again, not ready, still missing, "
    "indefinitely, stalls, postponement, not been made, not been published, not been tagged, not been released, not "
    "been cut, in the queue, no nearer, slipping again, deadline passed"
)
PUT_OFF = phrases("postponed, delayed, pushed back, put back, put off, held back, slips, slipped, misses, shelved")
ON_TIME = _words(
    "servers delivery payment payments invoice invoices customer customers grant money wages salaries report reports "
    "finally released shipped end fee jobs cash instalment"
)
OUT = phrases(
    "shipped, ships, released, realeased, relased, was tagged, got tagged, tagged today, tagged yesterday, tagged on, tagged last, "
    "published, landed, launched, is out, are out, 's out, now out, out now, came out, comes out, went out, is live, "
    "went live, goes live, available, appeared, had release, had a release, made a release, done release, rolled out, "
    "arrived, got out, out of the door, out the door, out since, out today, out yesterday, out this, out last, did "
    "ship, did land, did come out, did appear, did go out, made it out, got shipped, saw the light of, out on, finally "
    "out, put out, is up on, up on, is here, has arrived, debuts, generally available, reached ga, reaches ga, is "
    "tagged, is final, went final, hit pypi, on pypi, hit the mirrors"
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
        "stop stops stopped stopping end ends ending halt halts halting cease ceases ceasing drop drops dropping "
        "discontinue discontinues discontinuing cancel cancels cancelled cancelling terminate terminates terminated "
        "withdraw withdraws withdrawing withdrew pull pulls pulling pulled",
        "paying payments funding financing sponsorship sponsoring grant contract subscription programme program "
        "membership involvement backing contribution contributions commitment us",
    ),
    _each(
        "close closes closing shut shuts shutting scrap scraps scrapped axe axes disband disbands dissolve dissolves",
        "programme program lab ospo team unit fund",
    ),
    (
        "ends its support, end its support, ending its support, stops its support, ends their support, end their "
        "support, is leaving, are leaving, is withdrawing, is out as, is out from, is out after, wants out, want out, "
        "pull out, pulls out, pulling out, pulled out, bows out, bowing out, backs out, backing out, backed out, "
        "dropping out, drops out, dropped out, dropped us, bails, bailing, gave notice, gives notice, given notice, "
        "given us notice, walks away, walking away, cuts us off, cut us off, cutting us, phasing out, notice of "
        "termination, termination of, cancellation of, withdrawal of, withdrawal from, resigned its, reassigned its, "
        "reassigns its, recalled its, phases out, winds down, winding down, no more money, pulls the plug, pulling the "
        "plug, pulled the plug, leaves us, leaving us, left us, leaving the, leaves the project, leaves the "
        "consortium, not renew, won't renew, not renewing, isn't renewing, not ~ renewed, not extend, not extending, "
        "won't extend, not prolong, not prolonging, won't continue, not continue, not continuing, not be prolonged, "
        "not be extended, no longer fund, no longer sponsor, no longer pay, no longer support, no longer be, no longer "
        "funds, no longer pays, no longer sponsors, not be sponsoring, not be funding, not be paying, not be "
        "supporting, moved its people, steigt ~ aus, wound up its, shuts its, turning off, turns off the tap, let ~ "
        "lapse, lets ~ lapse, letting ~ lapse, no <K> from them, no <K> from it, no money from them, nothing from "
        "them, no more from them"
    ),
)
ENDS_IT_SAYS = phrases(
    "stopping, stops, stop, leaving, leaves, leave, ending, last payment, last instalment, last cheque, final payment, "
    "final instalment, last one, last grant, no further payments, no more payments, is out, are out, 're out, 's out, "
    "is over, are done, 're done, is done, that is it, that 's it, will end, it ends, to end, cease, ceases, ceasing, "
    "exit, exits, exiting, terminates, terminating, cancelling, cancels"
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
    "nobody invested, no one invested, not raise, couldn't raise, failed to raise, unable to raise, can't raise"
)
CLOSES = phrases(
    "closed, closes, closing, led, leads, leading, landed, lands, completed, completes, signed, secured, secures, "
    "raised, raises, announced, announces, done, wrapped, in the bank, came through, oversubscribed, invested, "
    "invests, bags, bagged, nets, netted, scores, scored, collects, collected, over the line, sealed, inked, clinched, "
    "wrapped up, wraps up, pulled in, pulls in, banked"
)
OPEN = _words(
    "interviews reviews review voting votes failed talks talking fell collapsed seeking looking hope hopes want wants "
    "customer customers before until next if"
)
REFUSES = phrases("passed on, turned ~ down, declined, said no, said ~ no, passes on, passed")
FAILS = phrases(
    "failed, fails, fell through, fell thru, falls through, fell apart, fell flat, collapsed, collapses, came to "
    "nothing, came to naught, walked away, pulled out, backed out, withdrew, withdrawn, dried up, not close, never "
    "closed, didn't close, didn't happen, not materialise, not materialize, no term sheet, aborted, abandoned, called "
    "off, not subscribed, undersubscribed, not placed, not filled, not taken up, broke off, cancelled, terminated, ended without, no takers, went nowhere, not come about, not come off, not "
    "come together, blew up, fizzled, got cold feet, is dead, is off, without success, in vain, empty handed, ghosted "
    "us, fruitless, shelved, fallen through, fallen apart, falling through, falls apart, came up empty, hit a wall, "
    "imploded, unsuccessful, nobody bit"
)
LETS_GO = phrases(
    "laid off, lays off, laying off, to lay off, will lay off, layoffs, layoff, laid ~ off, lays ~ off, let ~ go, lets "
    "~ go, letting ~ go, redundant, redundancies, parted with, parted ways with, fired, fires, sacked, sacks, job "
    "cuts, job losses, furloughed, retrenched, pink slips, entlässt, entlassen, licencie, despide, demite, dismissed, "
    "dismissal, dismissals, downsizing, downsized, reduction in force, sent home, lost their jobs, lose their jobs, "
    "lost his job, lost her job, got the boot, given the boot, got the sack, given the sack, got the axe, got the "
    "chop, shown the door, job cull, headcount reduction"
)
CUTS = phrases(
    "cut, cuts, cutting, axed, axes, axing, eliminated, eliminates, eliminating, shed, sheds, shedding, slashed, "
    "slashes, scrapped, reduced, reduces, reducing, halved, halves, trimmed, trims, gutted, shrinks, shrank, goodbye "
    "to, give notice to, gave notice to"
)
POSTS = _words("jobs posts positions staff employees workers people workforce headcount roles personnel")
TEAM = POSTS | _words("team colleagues developers engineers devs researchers")
NO_POSTS = _words("budget budgets cost costs spending expense expenses salaries pay hours travel time release can")
EARNINGS = _words(
    "revenue revenues sales income donations subscriptions turnover mrr arr dues memberships takings receipts earnings "
    "proceeds fees bookings orders giving contributions sponsorships <INCOME> subscribe donate earned"
)
GROWS = phrases(
    "grew, grow, grows, growing, grown, rose, rises, rising, risen, climbed, climbs, climbing, increased, increases, "
    "increasing, doubled, doubles, doubling, tripled, trebled, quadrupled, surged, jumped, soared, went up, gone up, "
    "goes up, going up, is up, are up, up <S>, up by, up from, up again, up on, more than last, higher than, picked "
    "up, picks up, better than last, record high, a record, new high, all time high, twice what, double what, "
    "strongest, best year, best quarter, best month, swelled, ballooned, accelerated, soaring, surging, more and more, "
    "through the roof, took off, takes off, on the up, rocketed, rocketing, expanding, edged up, crept up, ticked up, "
    "inched up, best ever, all time record"
)
FALLS = phrases(
    "fell, falls, falling, fallen, dropped by, dropped to, dropped from, dropped again, dropped sharply, dropped in, "
    "dropping, declined, declines, declining, decreased, decreases, shrank, shrinks, shrinking, shrunk, slumped, "
    "plunged, halved, dwindled, dwindling, sank, sinking, slid, sliding, went down, gone down, goes down, going down, "
    "is down, are down, down <S>, down by, down from, down again, down on, lower than, eroded, dried up, drying up, "
    "tumbled, tanked, less than last, half what, half of what, plummeted, collapsed, collapsing, crashed, dipped, "
    "crumbled, plunging, slumping, in freefall, weaker than, fewer and fewer, lost <S> of, lose <S> of, tailed off, "
    "tailing off, fell off, tapering, tapered off, ebbing, ebbed, nosedived, cratered, sagging, sagged, softened, "
    "slipped by, slipped to, slipped from, edged down, ticked down, evaporated, melted, melting, record low, worst "
    "year, worst quarter, in decline, went south, gone south, heading south"
)
NO_EARNINGS = _words(
    "price prices cost costs spending expenses got users downloads stars traffic we'd share if make makes made making"
)
OWED = _words("payroll bills invoices rent obligations debts suppliers creditors liabilities salaries wages")
CANNOT_PAY = phrases(
    "can't pay, cannot pay, can't be met, cannot be met, can't meet, cannot meet, can't make, cannot make, couldn't "
    "pay, couldn't make, couldn't meet, can no longer pay, can no longer meet, unable to pay, unable to meet, unable "
    "to make, can't cover, cannot cover, not be able to pay, not ~ enough, won't ~ enough, no money for, falls short "
    "of, fall short of, fell short of, aren't safe, are not safe, not ~ cash, not ~ money, paid late, behind on, "
    "behind with, in arrears, with a delay, delay of, days late, weeks late, late again, was late, were late, came late, "
    "not been paid, haven't been paid, hasn't been paid, on credit, in instalments, bounced, outstanding, missed, misses, missing, unpaid"
)
RUNS_DRY = phrases(
    "insolvent, filed for bankruptcy, filed for insolvency, files for insolvency, run out of money, run out of cash, "
    "ran out of money, ran out of cash, running out of money, running out of cash, runs out of money, runs out of "
    "cash, out of cash by, out of money by, nearly out of cash, nearly out of money, almost out of cash, almost out of "
    "money, short of cash, short of money, cash is running, money is running, cash runs short, funds are exhausted, "
    "money ~ not suffice, cash ~ not suffice, funds ~ not suffice, money ~ not last, not enough cash, insufficient "
    "cash, insufficient funds, too little cash, lacks the cash, lack the cash, lack of cash, shortage of cash, "
    "shortage of funds, account will be empty, accounts will be empty, cash ~ not last, liquidity shortfall, cash "
    "shortfall, cash crunch, flat broke, account is empty, accounts are empty, coffers are empty, kitty is empty, "
    "funds have dried up, liquidity problems, cash flow problems, cash problems, of insolvency, of bankruptcy, "
    "illiquid, penniless, cash will be gone, money will be gone, funds will be gone, skint, strapped for cash, cash "
    "strapped, on fumes, make ends meet, overdrawn, into administration, receivership, chapter 11, in liquidation, "
    "isn't enough cash, isn't enough money, no cash for, cash ~ no longer covers, cash ~ no longer cover, funds ~ no "
    "longer cover, money ~ no longer covers, cash ~ not cover, reserves ~ not cover, no longer cover ~ commitments"
)
MOVES_IN = phrases(
    "joins, joined, joining, moved ~ to, moves ~ to, moved ~ under, moves ~ under, signed ~ to, now hosts, now under, "
    "transferred ~ to, transfers ~ to, handed ~ to, hands ~ to, donated ~ to, donates ~ to, adopted by, adopts, takes "
    "in, took in, takes over, took over, taken in, accepted into, accepted by, accepted as, accepts, becomes ~ "
    "project, became ~ project, entered, enters, under the roof, under the umbrella, new home, steward is now, is now "
    "a, is now under, found a home, finds a home, part of, passed to, welcomes, goes to, went to, given to, gave ~ to, "
    "admits, admitted to, hosted by, entrusted to, migrates to, migrated to, accepted ~ into"
)
BELONGS = phrases("belong to, belongs to, live under, lives under, sit under, sits under, live at, lives at")
NO_HOME = _words(
    "member members sponsor sponsors donor grant grants funding funded fund money invoice i talks remark <M> staff "
    "employee developer maintainer if would board committee proposal server hosting costs bill servers domain"
)
SPENDING = _words(
    "spending costs cost budget budgets travel hiring contractors expenses opex programmes programs expenditure "
    "outlays research recruitment headcount perks engineering marketing training events sponsorships subsidies wages"
)
SAVES = phrases(
    "froze, freezes, freeze, freezing, frozen, cut, cuts, cutting, trim, trims, trimming, trimmed, slash, slashes, "
    "slashing, slashed, reduce, reduces, reducing, reduced, kill, killed, kills, tighten, tightens, tightening, "
    "tightened, capped, caps, halved, halves, halving, paused, pauses, taking ~ down, brings ~ down, bringing ~ down, "
    "scaled back, scaling back, take ~ out of, takes ~ out of, taking ~ out of, took ~ out of, comes down, come down, "
    "coming down, remove, removes, removing, shave, shaves, shaving, prune, prunes, pruning, lowers, lowering, shrink, "
    "curb, curbs, curbing, rein in, reins in, reining in, axe, axes, axing, get cut, being cut, stopped"
)
SITES = _words("sites labs offices plants shops stores branches divisions departments units")
SHUTS = phrases("merging, merges, merged, closing, closes, shuts, shutting, sells, selling, sold, combining, combines")
SAVING = phrases(
    "hiring freeze, hiring stop, hiring pause, hiring halt, recruitment freeze, recruitment stop, recruiting freeze, "
    "recruiting stop, freeze on hiring, headcount freeze, pay freeze, wage freeze, hard look at, discretionary, cost us "
    "~ less, costs ~ less, fewer contractors, austerity, cost cutting, savings programme, savings program, savings drive, belt tightening, "
    "spending freeze, travel ban, restructuring, efficiency programme, efficiency drive, saving money, to save money, "
    "saving costs, to save costs, spend less, spend ~ less, cost programme, spending review, moratorium, embargo, is "
    "saving, are saving, saving on, saving across, economising, economizing, economise, tightens its belt, tightening "
    "its belt, tightening their belts, cutting everything, cuts everything, cut everything, cutting all, streamlining, "
    "leaner, cost saving, cost savings, retrenchment, budget cuts, has to save, have to save, must save, cost "
    "reduction, cost reductions, cost cuts, cutbacks, cost discipline, penny pinching, tighten ~ belt, purse strings"
)
FIRM = _words("<PAYER> sponsor parent owner funder backer customer client company firm")
TURNS = phrases(
    _each(
        "change changes changed changing shift shifts shifted shifting switch switches switched realign realigns redirect",
        "strategy focus course direction priorities",
    ),
    "wants to be a, wants to be an, wants to become, no longer part of, no longer fits, pivots, pivoted, pivoting, "
    "pivot to, refocuses, refocusing, refocused, refocus, new strategy, change of strategy, changed strategy, new "
    "focus, changing direction, changed direction, shifting focus, shifted focus, shift ~ to, shifts ~ to, shifting ~ "
    "to, shifting away, moving away, to concentrate on, concentrates on, no longer core, no longer strategic, no "
    "longer a pillar, no longer a priority, out of the ~ business, leaving the ~ business, exits the ~ business, new "
    "direction, betting on, all in on",
)
COMES = phrases(
    "new, change of, change at the top, appointed, appoints, names, named, interim, replaces, succeeds, ousts, shake "
    "up, shakeup, reshuffle, promoted, tapped, installed"
)
IS_REPLACED = phrases(
    "been replaced, was replaced, replaced, succeeded by, steps down, stepped down, stepping down, resigned, resigns, "
    "fired, ousted, retired, retires, took over, takes over, departs, departed, leaves, left, is out, out after, gone, "
    "quits, quit, sacked, dismissed, removed, voted out, forced out, pushed out, shown the door, steps aside, moved "
    "on, is leaving, has left, makes way, made way, hands over, handed over, toppled, deposed, was let go, bowed out"
)
AT_THE_TOP = phrases(
    "change at the top, changes at the top, change at the helm, changing of the guard, change of leadership, change in "
    "leadership, leadership change, change of management, new leadership, management shake up, shake up at the top, "
    "new man at the top, new woman at the top, new broom, regime change"
)
NOT_THIS_TIME = phrases("no, still no, without")
THIS_TIME = _words("<R> year month quarter spring autumn summer winter again either yet christmas time")
BOUGHT = _words("<PAYER> us firm company startup maker makers studio owner")
MADE_IT = _words("company firm startup maker makers studio outfit publisher developer")
BUYS = phrases("to acquire, to buy, acquires, acquired, buys, bought, to take over, takes over, took over, purchases")
SWALLOWS = phrases(
    "swallows, swallowed, snaps up, snapped up, gobbles up, gobbled up, scoops up, scooped up, absorbs, absorbed"
)
A_RISE = phrases("increase of, rise of, growth of, plus of, gain of")
A_FALL = phrases("decrease of, drop of, fall of, decline of")
