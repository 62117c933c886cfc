"""Classes of words beside a name that speak for its paying, and that speak against it."""

from bot.reading.text.payers.table_payers import PAYING_VERBS
from bot.reading.text.payers.who_pays import JUDGED_BY
from bot.reading.text.words.classes import CLASSES, CODE, SPARE

VERBS = PAYING_VERBS - {"put", "puts"} | frozenset(
    "underpins sustains sustained props tops topped stumps chips pitches coughs ponies bailed bails rescued resourced allots allotted guarantees guaranteed remunerates endows endowed refinances prefinances cofinances "
    "paying funding financing sponsoring hosting employing renews renewed renew extends extended prolongs "
    "prolonged doubles doubled commits committed sign signs signed split splits share shares spendiert spendieren stiftet offre offrent regala "
    "regalan doa absorbs "
    "matches matched guarantee assures honours honors assigns assigned dedicates "
    "dedicated ensures ensured earmarks injects injected devotes devoted pledges bridges bridged "
    "bridging remits remitted fronts fronted remunerate compensates compensate feeds feed "
    "compensating remunerating reimbursing settling footing underwriting subsidising "
    "subsidizing defraying bankrolls loans retains staffs rewards règle règlent "
    "alimente alimentent rémunère défraie "
    "bekostet bestreitet begleicht entlohnt besoldet alimentiert bezuschusst abona abonan desembolsa mantiene "
    "mantienen mantém subvenciona subsidia remunera desembolsam "
    "absorbed absorb waives waived waive carrying covering backing supporting bankrolling".split()
)
"""What one does who pays."""
BINDS = frozenset("signed contract contracts".split())
"""What one may lack who pays: ``X, which has signed nothing``."""
NOT_BEFORE = frozenset(
    "is are was were be been being get gets got a the our not never doesn't don't didn't ne n' nicht no não <N>".split()
)
"""Before what looks like a verb of paying and is none: ``is paid``, ``two paid maintainers``."""
OF_ITS_OWN = frozenset("its their his her away up off out many more people others somebody someone".split())
"""Behind a verb of paying, what is not for the project."""
BEFORE = frozenset(
    "paid funded financed sponsored supported backed hosted donated lent given granted awarded provided covered "
    "employed salaried commissioned seconded carried met borne salaries wages pay pays payroll stipend employer contract contracts retainer "
    "deal funding money grant grants sponsorship donation contribution contributions allocation instalment installment "
    "tranche renewal pledge income customer client sponsor funder backer donor payer free bound <K> "
    "member gift gifts bequest legacy cheque subsidy halves thirds investor investors benefactor patron "
    "hand secured endowed resourced retained sustained defrayed footed fed reimbursed refunded settled underwritten "
    "subsidised subsidized bankrolled shouldered matched pledged promised paycheck paycheque wage "
    "mandate commission remittance transfer transfers honorarium scholarship bursary goodwill generosity "
    "benefactors patrons underwriter mainstay compensated remunerated staffed salary patronage "
    "largesse "
    "bekostet beglichen entlohnt besoldet getragen costeado costeada sufragado sufragada abonado custeado custeada bancado bancada rémunéré rémunérés réglé réglée "
    "bezahlt finanziert gefördert angestellt disposition payé payés payée payées financé financés financée pagado "
    "pagados pagada financiado financiados financiada pago pagos pagas".split()
)
ACTS = frozenset(("pay", "pays"))
GIFTS = BEFORE - ACTS - {"member"} | {"courtesy", "assistance", "help", "support"}
"""What is given by X where it is ``of X``."""
BEHIND = BEFORE - ACTS - {"payroll", "paid", "employed"} | {"figure", "share"}
"""What is given by whom, or is of one who gives."""
IS = frozenset("is are was were be been being".split())
"""Between a name and one of these, what tells that others give to it: ``X, which is financed by``."""
COSTS = CLASSES["SPEND"] - {"spending"} | {"costs", "price"}
"""Behind a name, what tells that it costs money or spends it."""
PRICED = frozenset("cost costs price priced worth equals domain rental subscription".split())
"""Before ``at X``, what tells that something is bought there."""
HANDLED = frozenset("administered managed handled processed routed collected disbursed invoiced overseen run".split())
"""Before ``by X``, what is done with money that is another's: ``donations are handled by X``."""
MET = frozenset(
    "meet meets met meeting gather gathers gathered hang speak speaks spoke speaking talk talks present presented "
    "presenting lunch sprint sprinted stay stayed studied study studying".split()
)
"""Before ``at X``, what tells that somebody was there."""
FROM = frozenset("courtesy of by from through via at with par por pela pelo von vom durch".split())
PURSES = frozenset(
    "budget budgets payroll coffers purse pocket pockets funds means money expense employ pay generosity largesse "
    "patronage munificence scholarship scholarships fellowship fellowships studentship bursary bursaries stipend".split()
)
OUT_OF = frozenset("out from in on by through with under at to via without".split())
"""What is of one who pays, and what stands before it: ``paid out of the library budget of X``."""
MARKS = frozenset(": ( = - — – | ; / →".split())
MANY = frozenset(
    "<K> companies foundations organisations organizations firms vendors institutions agencies several".split()
)
NAMELY = frozenset("namely including notably among".split())
TO_US = frozenset("us it this our we project work by".split())
GIVE = (BEFORE | VERBS | {"support", "supports"}) - {"<K>", "customer", "client", "free"}
"""Of many who give to us some are named."""
GIVES_TOO = frozenset("and gives gave".split())
"""Behind one who uses a thing, what tells of more than that."""
USERS = frozenset("use uses used using trust trusted not never didn't".split())
"""Before a row of names, what tells that it is none of those who pay."""
STATES = frozenset("government council ministry parliament".split())
"""What is of a country or a region that pays by it."""
WORKERS = (CLASSES["WORKER"] | CLASSES["EMPLOYEE"]) - frozenset(
    "member members contributor contributors students regulars helpers testers collaborators supporters friends fans "
    "enthusiasts farmers women men locals moderators".split()
) | frozenset(
    "secondees secondee interns intern salaries salary wages payroll fulltimers headcount seats committers colleague teammate coworker minis machines servers nodes posts".split()
)
"""Who or what one has who pays, and not who helps for nothing."""
TELLS_US = [
    [verb, us]
    for verb in "told tells informed informs promised promises assured assures guaranteed guarantees notified reassured".split()
    for us in ("us", "me")
]
PAIRS = frozenset(
    "on-staff in-house on-contract chips-in chipped-in steps-in stepped-in steps-up picks-up picked-up bails-out keeps-paying pony-up ponies-up kicks-in throws-in foots-the footed-the takes-care took-care "
    "everybody-else everyone-else under-contract tied-in by-contract on-retainer do-without whose-payroll".split()
)
"""Beside a name, what two words tell of one who pays: ``X pays two, Y everybody else``, ``X is under contract``."""
CAPITAL_NAMES = frozenset("ventures venture capital vc partners investments invest equity angels".split())
CAPITAL_SAID = frozenset("investor investors seed pre-seed round cheque raised raise stake vc vcs backed".split())
NO_CAPITAL = frozenset("talks pitched pitch declined failed passed sold sells looked looks relations its".split())
KEEPS = [["keeps", who] for who in ("us", "me", "it", "him", "her", "them")]
FREEZES = frozenset("froze freezes freeze frozen".split())
OUTSIDE = frozenset("external outside sponsorship spending donations giving".split())
"""What one freezes who pays others."""
AGAINST = (
    CODE - {"maintainers", "committers"}
    | SPARE
    | (JUDGED_BY - {"approved"})
    | frozenset(
        "reassigned redeployed recalled axe axes sheds shed sacks lay lays laid layoffs lay-offs acquires acquired acquire acquisition bought "
        "sold sells merges merger takeover ipo fiscal steward stewards stewardship moved moves move joins joined "
        "transferred handed belongs belong incubates incubated incubator umbrella books bookkeeping talks asks asked "
        "ask ring wrote write emailed applied apply applying application proposal proposals pending evaluation "
        "evaluated study audit competitor competitors rival rivals unlike instead maybe perhaps rumour rumours claim "
        "claims resigned resigns hear hiring unrelated formerly invoice invoices receives received earns "
        "wants raised raises wins won conference workshop congress festival meetup meetups attendees participants event summit stopped cut "
        "dropped closed fork forked re done lets let balance holds holding held sit sits sitting "
        "uses used users adopters adopted dependents deployed deploys "
        "became becomes shut shuts save meet meets talk keynote slides lecture seminar webinar podcast interviewed booth dinner pizza "
        "blog blogpost article newsletter "
        "forbids forbid forbade prohibits bars bans banned disallows refuses refused refusing objects objected disapproves "
        "longer part hosts tier programme program fair spent lief liefen endete gets peut vielleicht quizás talvez".split()
    )
)
"""What near a name tells of something else than of who pays, or that it is not so any more."""
_OF_MONEY = tuple(
    "pay paid fund financ finanz sponso sponse bankroll employ donat subsid reimburs underwr zahl bezahl förder trag träg "
    "überneh übernim spend paie paye paga patrocin parrain sufrag coste custe banca carried carries backed".split()
)
PAYS_A_SUM = frozenset(verb for verb in VERBS if verb.startswith(_OF_MONEY)) | frozenset(
    "wage wages salary salaries payroll paycheck paychecks cheque cheques chequebook dime purse upkeep survival courtesy "
    "livelihood bread paid funded funding fund funds cash grant grants donor afloat alive backing".split()
)
SPEAKS_OF_PAY = PAYS_A_SUM | frozenset(
    "bill bills invoice invoices cost costs hosting server servers budget money".split()
)
"""Where a sentence speaks of paying its only name is likely who pays; beside a sum the last of these tell of a price."""
LEADS_ELSE = frozenset("of at for into in like than paid as".split())
"""Before a name that is told for something else than its paying: ``a payroll tool for X``, ``the paid X``."""
SPEAKS_ELSE = frozenset(
    "how was were misses missed insurance lease = @ ; kept elected look looks similar other like".split()
)
"""What speaks of the past or of another matter, wherever in a sentence it stands."""
SAYS = frozenset("says said reports reported announced announces has".split())
PLACES = frozenset(
    "mailing forum wiki channel startup start-up office offices campus area region team meeting a an".split()
)
"""Behind a name, what tells that it is of a place, or that something is said of it in a heading."""
USED = frozenset(
    "its in over near to about on re our their runs run running builds makes develops uses use using".split()
)
"""Before the name of a place, of what is used or of what is made."""
OCCASIONS = frozenset("conference conferences event events".split())
