"""Words in lists of payers: what stands between a label and its figure, what makes of a list another one."""

from bot.reading.text.tokens.heads import IDLE, SPENT_ON
from bot.reading.text.words.classes import CLASSES, CODE
from bot.reading.text.words.cues import CUE_WORDS

REST = frozenset("rest remainder remaining balance".split())
TIMES = frozenset(f"x{n}" for n in range(1, 10)) | frozenset(f"{n}x" for n in range(1, 10))
PEOPLE = CLASSES["EMPLOYEE"] | frozenset(
    "dev devs developer developers engineer engineers maintainer maintainers programmer programmers people ppl person "
    "persons staff committers fte ftes leute personen ehrenamtliche freiwillige stelle personnes bénévoles postes personas "
    "voluntarios puestos pessoas voluntários vagas".split()
)
LINKS = frozenset(
    "consist consists consisted comprised is are 's from on between by get gets comes come to of like it follows includes comprises gives give brings bring "
    "costs bears bear pays pay has have covers cover puts put".split()
)
PAYS = frozenset(
    "income revenue revenues funding funded funder funders funds fund money budget pays pay paid paying payer payers "
    "sponsor sponsors sponsored sponsorships sponser sponsers backer backers donor donors donors supporters receipts "
    "turnover financed finances financing finanzierung mittel geldgeber zahlt einnahmen recettes financement ingresos "
    "receitas financiamento payroll salaries employers earnings contracts rev inflow inflows "
    "incoming covered covers borne cashflow live earn earns income's coming contributors grants".split()
)
"""Words of which one in the head of a list says that it is one of payers."""
STAFF = PEOPLE | frozenset("payroll salaries wages employers jobs".split())
NO_LIST = (
    IDLE
    | CODE
    | frozenset(
        "tax taxes vat rounds round fees fee takes take commission tests test ci runners size pass passes plan planned proposal proposed gpu gpus conference conferences meetup summit hackathon venue bills bill invoices owe owed expenses expense spend spent spending goes go outgoings rejected turned gave "
        "love dream 'd was were healthy say rule thumb comparison projects roadmap quorum votes vote seats board seat "
        "survey poll users user downloads traffic stars authors author reviewers reviewer talks talk slots time hours "
        "issues bugs reports bug tickets market coverage web data tokens team teams core cap equity stake "
        "stakes agenda meeting prize growth votes offers quota stretch code lines patch patches "
        "benchmark score scores area areas region regions sector sectors country countries licences licenses deps "
        "dependencies bought sold ranking tsc uses offered answered answers wrote written use used "
        "pledges pledge elsewhere gone ended customers load cpu disk storage salary".split()
    )
) - frozenset(
    "contributors asked should could would might if not their looking paid funded funding salaries maintainers committers developers develop engineers devs devs' dev".split()
)
"""Words of which one in the head of a list says that it is one of something else."""
SUPPOSED = frozenset("if love healthy ideal ideally dream dreams suppose supposing imagine assume assuming".split())
"""Words before a list of which nothing holds, whatever else is said."""
ASKED_FOR = (["asked"], ["applied"], ["pending"], ["wanted"])
"""How the head of a list begins of those who have not said yes."""
PENDING = frozenset("pending tbd unconfirmed tba requested deadline contact kontakt".split())
"""Words that take back what they stand beside, or are no payer's."""
DULL = frozenset(
    "support services training courses cloud compute workshops members customers events subscriptions".split()
)
"""Words for payers that may as well be something else in a list."""
OUTGO = SPENT_ON | frozenset("cost costs expense expenses expenditure bills".split())
FIELDS = frozenset(
    "amount amounts sum sums value size total totals volume figure plan plans date dates day term terms period duration "
    "length start begin end ends expiry due until notice renewal kind type status state ref reference number no nr item "
    "contact name title goal purpose basis currency rate price limit ceiling cap minimum maximum target deadline "
    "frequency interval instalment instalments payment payments transfer schedule worth yearly monthly annual betrag "
    "yet nobody none open unfunded uncovered unassigned vacant missing unknown far retrain retraining rerun launch freeze fork rewrite kickoff milestone höhe summe laufzeit montant durée monto importe plazo valor prazo".split()
)
"""What is the head of a field or a column, whose figure is of another who was named."""
SHARED = frozenset("share shares shared split met covered borne carried paid = by".split())
NEUTRAL = (CLASSES["COST"] | CLASSES["SPEND"] | CLASSES["RES"] | CLASSES["BANK"] - {"banks"} | frozenset("gap deficit surplus profit loss debt loan loans subtotal carryover needed forecast shortfall payments forward total sum burn runway out team unpaid volunteers independent independents freelancers hobbyists".split())) - {
    "budget", "balance",
}  # fmt: skip
FILL = frozenset(
    "a an the our my its their about around roughly approx some nearly almost just currently now then so also well "
    "in at as each per month monthly year yearly total whole all what we ' ca for with via through through until till "
    "to thru ends end ending expires expiring open ended ongoing since first second third last other another final "
    "income revenue funding money budget funds turnover small individual big ok okay basically mostly mainly odd "
    "various several that this that's these those there eur usd gbp paid funded up monthly closes".split()
) | CLASSES["PREP"] | CLASSES["ENDS"] | CLASSES["WHOLE"] - CLASSES["COST"]  # fmt: skip
JUNK = CUE_WORDS | frozenset(
    "signed met borne defrayed both yoy qoq mom mine ours theirs we i they he she you us me him them not no none never but or if than who would will can do does did had been be "
    "keeps charges deducts skims retains am go goes went up down rose fell grew doubled dropped was were spends use uses used run runs want need wants needs like likes "
    "think know make makes made wrote write writes work works working still when where why how who which whose because while after "
    "before although though whatever lost lose loses cut cuts left quit ended stopped since".split()
) - frozenset("may other".split())
AFTERWORDS = frozenset("that that's this these all so is for from = funding of (".split())
"""How a last word on a whole list begins."""
LEVELS = frozenset("silver bronze tier tiers packages levels".split())
"""Words of a list of prices."""
GETS = frozenset(("get", "gets", "receive", "receives"))
"""Verbs before a colon that say that what follows comes in."""
USES = frozenset(
    "egress salary salaries wages payroll travel server servers infrastructure rent marketing ops operations legal lawyers "
    "accounting board committee insurance audit audits domain domains dev development design office equipment "
    "overhead invoice staff personnel administration admin hardware electricity bandwidth developers engineers "
    "developer audits docs website fees tax taxes freelancers contractors interns infra mirror mirrors "
    "storage backup backups disk disks cdn dns traffic gpus machines colocation heating utilities bills invoices "
    "postage printing food venue speakers outreach stipends phone catering translation coffee pizza".split()
)
"""Labels of what money is spent on: a list with one of them is none of payers."""
ATTRIBUTES = frozenset(
    "amount amounts sum volume value worth size rate contribution contributions term terms duration commitment payment "
    "payments instalment instalments betrag summe höhe laufzeit montant importe valor durée prazo plazo".split()
)
"""Labels of what the payer above them gives."""
WAGES = frozenset("payroll salaries wages salary pay".split())
"""Heads of lists of those who are paid, where there are amounts, and of those who pay, where there are people."""
