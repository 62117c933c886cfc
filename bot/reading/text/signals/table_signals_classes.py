"""Classes of those who are told of in news and of what happens to them, as pieces of patterns."""

from bot.reading.text.signals.table_signals_words import AS_PERSON, LEAD, PERSON
from bot.reading.text.words.inflect import past, verbs

BETWEEN = "(?:, [^,;]{1,60}? , |\\( [^()]{1,60} \\) |(?:that|which|who) (?:[^ ,;()]+ ){1,7}?)?"
DOES = (
    "(?:(?:has|have|had|is|are|was|were|be|been|being|got|gets|getting|just|now|already|again|also|finally|suddenly"
    "|recently|officially|still|both|all|then|since|once|once more|yet again|to|will|'s|'ve|'re|[a-z]+ly) ){0,4}"
)
THE = "(?:(?:its|their|the|our|all|every|his|her|this|that|a|an|any|some|about|around|nearly|roughly|further|back on|on) ){0,3}"
TODAY = (
    "(?= (?:$|(?:[,.;:)/|—–-]|\\(|and|but|because|since|after|on|in|at|last|this|today|yesterday|by|for|as|when|due|<D>"
    "|<R>) ))"
)

NOT = (
    "(?:not|never|no longer|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|didn't|doesn't|don't|won't|wouldn't"
    "|can't|cannot|couldn't)"
)
DUE = "(?:due|promised|planned|announced|scheduled|expected|slated|meant|supposed|targeted|pencilled in|penciled in)"
OUT = (
    "(?:out|here|there|ready|done|finished|released|shipped|published|tagged|appeared|arrived|landed|come|materiali[sz]ed"
    "|surfaced|happened|available|in sight|seen)"
)
KEY = (
    f"(?:{LEAD} (?:{{h1}}){PERSON}|{AS_PERSON}|head of (?:engineering|development|research|software|technology"
    "|infrastructure)|architect|bdfl|author(?! of (?:the |this |an? )?(?:patch|issue|post|article|report|plugin|book|bug|pr|rfc|blog|paper) ))"
)
"""Who is missed when gone, as people call one in passing: ``Ida, our release manager, ...``."""
SPENDING = (
    "(?:spending|costs?|budgets?|expenses?|expenditures?|opex|outlays?|investments?|r & d|research|headcount|hiring|recruitment"
    "|recruiting|travel|positions|vacancies|hires|projects|programmes|programs|perks)"
)
CUT = verbs(
    "cut+/cut trim+ slash reduce halve shrink/shrank/shrunk curb lower slim+_down scale_back cut+/cut_back pare_back"
    " pare_down bring/brought_down rein_in cap+ freeze/froze/frozen pause suspend halt tighten axe chop+ squeeze"
)
HELD = past(
    "scrap+ cancel stop+ ban+ cut+/cut trim+ slash reduce halve shrink/shrunk curb lower freeze/frozen pause suspend halt axe squeeze"
)
COURSE = (
    "(?:strategy|strategies|focus|course|direction|priorities|priority|business model|strategic direction|orientation)"
)
TURN = verbs(
    "change shift switch realign reorient refocus redirect rethink/rethought pivot+ revise reset+/reset narrow move"
    " adjust redefine overhaul swap+ reorder"
)
BOUGHT = past("acquire buy/bought purchase swallow snap+_up take/taken_over absorb scoop_up gobble_up")
BUYER = (
    "(?:<P>|(?:an?|another|one of) (?:[^ ,;:()|/]+ ){0,4}?(?:company|firm|group|rival|competitor|giant|conglomerate"
    "|vendor|fund|outfit|investor|corporation|startup|multinational|house|provider|maker|player|equity))"
)
RELEASED_THING = (
    "(?:releases?(?! of (?:the )?(?:funds?|money|payments?|tranche|grant) )|versions?|v\\d+|v <N>|<N>|<O>|beta|rc|milestone(?! payments? )|deliverable|launch(?! of )|relaunch|rollout|update|upgrade"
    "|roadmap)"
)
LATE = past(
    "delay postpone slip+ stall defer+ push_back put+/put_off put+/put_back defer hold/held_up shelve reschedule"
)
MONEY = "(?:money|cash|funds|funding|liquidity|reserves|coffers|budget|account|kitty|savings|capital)"
WAGES = (
    "(?:payroll|salary|salaries|wages?|pay|staff|bills?|invoices?|rent|servers?|hosting|suppliers|creditors|taxes"
    "|obligations|people|developers|team|<N> of us|us|anyone|anybody|everyone|everybody)"
)
GAIN = verbs(
    "grow/grew/grown rise/rose/risen climb increase soar surge jump double triple treble quadruple"
    " accelerate balloon skyrocket swell+ explode"
)
LOSS = verbs(
    "fall/fell/fallen drop+ decline decrease shrink/shrank/shrunk slump plunge plummet sink/sank/sunk slide/slid halve"
    " dwindle collapse crash tank nosedive crumble erode evaporate tumble dip+ recede"
)
EARNINGS = (
    "(?:revenues?|sales|income|donations?|subscriptions?|contributions|turnover|mrr|arr|dues|memberships?|giving"
    "|takings|receipts|earnings|proceeds|fees|gifts|bookings|billings|orders|royalties|ad money|money in|<K>(?! 's))"
)
NO_NOUN = "(?<!for )(?<!on )(?<!in )(?<!of )(?<!the )(?<! a )(?<!our )(?<!no )"
"""Before what would be a noun there: ``only on slides``."""
TWO_FIGURES = (
    f"{EARNINGS} (?:: )?(?:{{g10}})<M> (?:in <D> |<R> )?(?:\\( |, |; )?(?:(?:after|against|from|vs|versus|compared (?:with|to)|<D> :|<R> :"
    "|(?:previous|prior|preceding|last) (?:year|period) :|year (?:before|earlier) :) )<M>"
)
"""``income was 40k, after 55k``: what it was and what it had been, which say for themselves where it went."""
HOME = "(?:(?:the |an? )?(?:{h2})(?:<P>|cncf|apache|foundation|conservancy|incubator|commons)(?: foundation)?(?! 's))"
WROTE = "(?:wrote|built|made|started|maintained|created|ran|runs|designed|founded|knew|knows|carried|did|understood|understands|owned|led|looked after)"
CANNOT = (
    "(?:can't|cannot|can not|couldn't|could not|unable to|not able to|(?:haven't|hasn't|aren't|isn't|wasn't|weren't|not) "
    "(?:been )?able to|can no longer|could no longer|no longer able to|struggles? to|struggling to|failed to|fails to) "
    "(?:afford|pay|meet|cover|fund|make|honou?r)"
)
