"""Classes of words beside a name that speak for its paying, and that speak against it."""

from bot.reading.text.payers.table_payers import PAYING_VERBS
from bot.reading.text.payers.who_pays import JUDGED_BY
from bot.reading.text.words.classes import CLASSES, CODE, SPARE

VERBS = PAYING_VERBS - {"put", "puts"} | frozenset(
    "paying funding financing sponsoring hosting employing renews renewed renew extends extended prolongs "
    "prolonged doubles doubled commits committed sign signs signed split splits share shares spendiert spendieren stiftet offre offrent regala "
    "regalan doa absorbs "
    "absorbed absorb waives waived waive carrying covering backing supporting bankrolling feeds feed "
    "compensating remunerating reimbursing settling footing underwriting subsidising "
    "subsidizing defraying chips pitches stumps ponies bankrolls dedicates assigns assigned loans rents leases "
    "compensates remunerates retains staffs hires endows rewards règle règlent alimente alimentent rémunère défraie "
    "bekostet bestreitet begleicht entlohnt besoldet alimentiert bezuschusst abona abonan desembolsa mantiene "
    "mantienen mantém subvenciona subsidia remunera desembolsam".split()
)
"""What one does who pays."""
NOT_BEFORE = frozenset(
    "is are was were be been being get gets got a the our not never doesn't don't didn't <N>".split()
)
"""Before what looks like a verb of paying and is none: ``is paid``, ``two paid maintainers``."""
OF_ITS_OWN = frozenset("its their his her away up off many more people others somebody someone".split())
"""Behind a verb of paying, what is not for the project."""
BEFORE = frozenset(
    "paid funded financed sponsored supported backed hosted donated lent given granted awarded provided covered "
    "employed salaried commissioned seconded carried met borne salaries wages pay pays payroll stipend employer contract contracts retainer "
    "deal funding money grant grants sponsorship donation contribution contributions allocation instalment installment "
    "tranche renewal pledge income customer client sponsor funder backer donor payer free bound <K> "
    "member gift gifts bequest legacy cheque subsidy halves thirds investor investors benefactor patron "
    "hand secured bankrolled underwritten subsidised subsidized endowed footed settled reimbursed compensated remunerated "
    "sustained fed staffed rented leased salary wage bursary purse cash credits backing patronage "
    "generosity largesse courtesy expense tab bill bills cheques check checks "
    "bekostet beglichen entlohnt besoldet getragen costeado costeada sufragado sufragada abonado custeado custeada bancado bancada rémunéré rémunérés réglé réglée "
    "bezahlt finanziert gefördert angestellt disposition payé payés payée payées financé financés financée pagado "
    "pagados pagada financiado financiados financiada pago pagos pagas bancado".split()
)
ACTS = frozenset(("pay", "pays"))
BEHIND = BEFORE - ACTS - frozenset("payroll paid employed tab bill bills check checks rented leased".split()) | {
    "figure",
    "share",
}
"""What is given by whom, or is of one who gives."""
COSTS = CLASSES["SPEND"] - {"spending"} | {"costs", "price"}
"""Behind a name, what tells that it costs money or spends it."""
PRICED = frozenset("cost costs price priced worth equals domain rental subscription".split())
"""Before ``at X``, what tells that something is bought there."""
FROM = frozenset("by from through via at with par por pela pelo von vom durch".split())
MARKS = frozenset(": ( = - — – |".split())
MANY = frozenset(
    "<K> companies foundations organisations organizations firms vendors institutions agencies several".split()
)
NAMELY = frozenset("namely including notably among".split())
TO_US = frozenset("us it this our we project work by".split())
GIVE = (BEFORE | VERBS | {"support", "supports"}) - {"<K>", "customer", "client", "free"}
"""Of many who give to us some are named."""
USERS = frozenset("use uses used using trust trusted not never didn't".split())
"""Before a row of names, what tells that it is none of those who pay."""
STATES = frozenset("government council ministry parliament".split())
"""What is of a country or a region that pays by it."""
WORKERS = (CLASSES["WORKER"] | CLASSES["EMPLOYEE"]) - frozenset(
    "member members contributor contributors students regulars helpers testers collaborators supporters friends fans "
    "enthusiasts farmers women men locals moderators".split()
) | frozenset("committers colleague teammate coworker minis machines servers nodes posts".split())
"""Who or what one has who pays, and not who helps for nothing."""
TELLS_US = [
    [verb, us]
    for verb in "told tells informed informs promised promises assured assures guaranteed guarantees notified reassured".split()
    for us in ("us", "me")
]
PAIRS = frozenset(
    "everybody-else everyone-else under-contract foots-the takes-care took-care tied-in by-contract on-retainer do-without whose-payroll".split()
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
    | JUDGED_BY
    | frozenset(
        "reassigned redeployed recalled axe axes sheds shed sacks lay lays laid layoffs lay-offs acquires acquired acquire acquisition bought "
        "sold sells merges merger takeover ipo fiscal steward stewards stewardship moved moves move joins joined "
        "transferred handed belongs belong incubates incubated incubator umbrella books bookkeeping talks asks asked "
        "ask ring wrote writes write emailed applied apply applying application proposal proposals pending evaluation "
        "evaluated study audit competitor competitors rival rivals unlike instead maybe perhaps rumour rumours claim "
        "claims resigned resigns hear hiring unrelated former formerly invoice invoices receives received earns needs "
        "wants raised raises wins won conference meetup meetups attendees participants event summit stopped cut "
        "dropped closes closed fork forked re done lets let account balance holds holding held sit sits sitting "
        "longer part hosts tier programme program fair spent lief liefen endete gets peut vielleicht quizás talvez".split()
    )
)
"""What near a name tells of something else than of who pays, or that it is not so any more."""
SAYS = frozenset("says said reports reported announced announces has".split())
PLACES = frozenset("startup start-up office offices campus area region team meeting a an".split())
"""Behind a name, what tells that it is of a place, or that something is said of it in a heading."""
USED = frozenset(
    "its in over near to about on re our their runs run running builds makes develops uses use using".split()
)
"""Before the name of a place, of what is used or of what is made."""
OCCASIONS = frozenset("conference conferences event events".split())
