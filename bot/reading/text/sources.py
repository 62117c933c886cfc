"""Words for who or what pays, each with the kind of payer that it says ("" for none)."""

from typing import NamedTuple

GRANT = "grant"
"""Not a kind of the schema: a grant is a foundation's or a government's, which its giver decides."""

_SAID = {
    GRANT: (
        "grant, grants, award, awards, fellowship, fellowships, stipend, stipends, subsidy, subsidies, grant money, "
        "grant income, grant "
        "funding, project grant, project grants, research grant, research grants, förderung, fördergelder, "
        "fördermittel, zuschuss, subvention, subventions, bourse, subvención, subvenciones, beca, becas, "
        "subvenção, bolsa, bolsas, edital"
    ),
    "parent_company": (
        "parent, parent co, parent firm, parent corp, sole owner, majority owner, parent company, corporate "
        "parent, corp parent, mother company, holding company, "
        "muttergesellschaft, mutterkonzern, mutterfirma, konzernmutter, maison mère, société mère, empresa "
        "matriz, casa matriz, matriz, empresa mãe"
    ),
    "venture_capital": (
        "investidor, inversor, investisseur, venture capital, vc, vcs, vc money, vc funding, investors, investor, "
        "angel investors, seed round, "
        "seed funding, seed money, series a, series b, risikokapital, investoren, wagniskapital, capital "
        "risque, investisseurs, capital riesgo, inversores, capital de risco, investidores, pre seed, seed, "
        "vc backed, venture backed"
    ),
    "government_grant": (
        "government grant, government grants, state grant, federal grant, federal grants, public grant, "
        "gov grant, gov grants, govt grant, govt grants, gov money, gov funding, "
        "public grants, eu grant, eu grants, eu project, eu funding, eu money, public funding, government "
        "funding, government money, state funding, federal funding, research council grant, ministry grant, "
        "horizon grant, public money, bundesmittel, landesmittel, öffentliche förderung, staatliche "
        "förderung, subvention publique, subventions publiques, subvención pública, fondos públicos, fondos "
        "europeos, verba pública, recursos públicos, state subsidy, government subsidy, city grant, state "
        "grants"
    ),
    "foundation_grant": (
        "foundation grant, foundation grants, foundation money, philanthropic grants, philanthropic grant, "
        "stiftungsgelder"
    ),
    "endowment": ("endowment, endowment income, endowment payout, stiftungskapital, the endowment"),
    "donations": (
        "doador, donante, donateur, donations, donation, donors, donor, gifts, individual donors, individual "
        "donations, private "
        "donations, small donations, small donors, individual supporters, individual giving, supporters, "
        "backers, patrons, tips, crowdfunding, tip jar, donation button, supporters club, monthly donors, "
        "recurring donations, private donors, user donations, community donations, spenden, spendern, "
        "einzelspenden, kleinspenden, privatspenden, spender, dons, donateurs, donaciones, donativos, "
        "donantes, doações, doadores, individuals, private individuals, charitable gifts, kind strangers, "
        "fundraiser"
    ),
    "sponsorship": (
        "corp sponsors, corp sponsor, corp sponsorship, "
        "sponsors, sponsor, sponsorship, sponsorships, corporate sponsors, corporate sponsor, main sponsor, "
        "hauptsponsor, hauptsponsoren, sponsoren, sponsoring, sponsorengelder, gold sponsors, "
        "platinum sponsor, company sponsors, corporate "
        "sponsorship, patrocinadores, patrocinador, patrocinio, patrocínio, patrocínios, "
        "parrainage, sponsorer, sponser, industry sponsors"
    ),
    "membership_dues": (
        "dues, membership dues, membership fees, membership fee, membership, memberships, member fees, "
        "members fees, member dues, members dues, membership income, membership subscriptions, corporate "
        "members, corporate membership, corporate memberships, paying members, premier members, member "
        "subscriptions, member contributions, mitgliedsbeiträge, mitgliedsbeiträgen, beiträge, beiträgen, "
        "socios, sócios, cotisations, adhésions, cuotas, cuotas de socios, mensalidades, anuidades, "
        "member organisations, "
        "member companies, members, membership money, dues payers, subs"
    ),
    "compute_credits": (
        "credits, cloud credits, compute credits, gpu credits, tpu credits, computing credits, tpu hours, gpu "
        "hours, node hours, core hours, compute grant, free compute, donated compute, compute time, gpu time, "
        "computing time, compute donation, compute allocation, rechenzeit, crédits cloud, créditos cloud, "
        "créditos de nube, créditos de nuvem, créditos, startup credits, compute"
    ),
    "hosted_service": (
        "hosted service, hosted api, hosted version, hosted plans, hosted plan, hosted offering, hosting "
        "customers, pro tier, premium tier, business tier, team tier, cloud tier, paid plan, paid plans, pro plan, pro "
        "plans, saas, saas revenue, saas customers, cloud subscriptions, cloud revenue, cloud service, "
        "cloud version, cloud offering, cloud plans, cloud customers, cloud hosting, managed hosting, managed "
        "service, managed cloud, subscriptions, subscription revenue, subscription income, sub revenue, "
        "subscribers, api revenue, api subscriptions, paid api, paid hosting, abos, abonnements, "
        "suscripciones, assinaturas, our cloud, the cloud, cloud, hosted tier, paid tier, hosting revenue"
    ),
    "enterprise_support": (
        "support contracts, support contract, enterprise support, paid support, support subscriptions, "
        "support customers, support agreements, commercial support, maintenance contract, maintenance "
        "contracts, supportverträge, supportverträgen, wartungsverträgen, wartungsverträge, supportvertrag, "
        "wartungsvertrag, contrat de support, contrat "
        "de maintenance, contrato de mantenimiento, contrato de soporte, contrato de suporte, contrato de "
        "manutenção, contrats de support, "
        "contrats de maintenance, contratos de soporte, contratos de suporte, support revenue, support "
        "income, support fees, support deals, sla contracts, support plan, support plans, support subscription, "
        "support subscriptions, support agreement, support agreements, maintenance agreement, maintenance plan, "
        "support customers"
    ),
    "enterprise_edition": (
        "enterprise edition, enterprise version, enterprise licences, enterprise licenses, commercial "
        "licences, commercial licenses, commercial license, commercial licence, commercial licensing, dual "
        "licence, dual license, dual licensing, dual licences, dual licenses, licence sales, license sales, "
        "licence fees, license fees, license revenue, licensing revenue, licensing income, paid edition, pro "
        "edition, pro version, commercial edition, paid plugins, paid add ons, enterprise customers, "
        "enterprise plan, lizenzverkäufe, lizenzen, lizenzeinnahmen, licences commerciales, licencias "
        "comerciales, licenças comerciais, enterprise subscriptions"
    ),
    "services": (
        "services, consulting, consultancy, sponsored work, consulting work, consulting income, consulting revenue, "
        "consulting fees, training courses, training workshops, workshops, training, courses, custom work, "
        "contract work, client work, custom development, paid integrations, professional services, freelance "
        "work, freelancing, integration work, paid features, paid development, beratung, schulungen, "
        "auftragsarbeiten, conseil, formation, formations, consultoría, consultoria, formación, treinamentos, "
        "cursos, training revenue, training income, contracting, side gigs, consulting gigs, trainings"
    ),
    "volunteer_labor": (
        "volunteer work, volunteer labour, volunteer labor, volunteer time, unpaid work, ehrenamt, trabajo "
        "voluntario, trabalho voluntário, bénévolat"
    ),
    "": (
        "my aunt, my uncle, my mother, my mum, my mom, my father, my dad, my parents, my brother, my sister, my wife, "
        "my husband, my grandmother, my grandma, "
        "merch, merchandise, events, event, conference, conferences, advertising, ads, royalties, tickets, "
        "conference surplus, conference income, book sales, affiliate income, interest on investments, bank "
        "interest, conference tickets, ticket sales, t shirts, customers, customer, clients, companies, "
        "insurance company, state library, hosting partner, funder, funders, backer, payer, payers, "
        "geldgeber, financeur, financiador, pagador, state "
        "broadcaster, public broadcaster, car maker, other income, whatever, other, misc, miscellaneous, "
        "subscriptions and advertising, savings interest, search deals, search royalties, conférence, "
        "eventos, veranstaltungen, kunden, client, clientes, industry partners, corporate partners, partner "
        "companies"
    ),
}
IN_BRACKETS = {
    "hosted": "hosted_service", "hosting": "hosted_service", "saas": "hosted_service", "cloud": "hosted_service",
    "support": "enterprise_support", "maintenance": "enterprise_support", "consulting": "services",
    "training": "services", "licences": "enterprise_edition", "licenses": "enterprise_edition",
}  # fmt: skip
"""What customers pay for, where it stands behind them in brackets."""
SOLO = frozenset(
    "cloud compute subs client customer whatever other seed matriz training courses services members event".split()
)
"""Words that are a payer only beside a figure of their own."""
ROLES = frozenset(
    ("parent, sponsor, investor, funder, backer, payer, donor, "
     "geldgeber, financeur, financiador, pagador, customer, client, parent company, corporate parent, "
     "hauptsponsor, main sponsor, corporate sponsor, platinum sponsor, sponser, patrocinador, muttergesellschaft, "
     "mutterkonzern").split(", ")
)  # fmt: skip
"""Words for the one who pays; beside a name they say what it is."""


class Source(NamedTuple):
    """What a phrase for payers says: its kind ("" for none) and the phrase."""

    kind: str
    phrase: str


def _phrases() -> dict[str, list[tuple[tuple[str, ...], Source]]]:
    found: dict[str, list[tuple[tuple[str, ...], Source]]] = {}
    for kind, listed in _SAID.items():
        for phrase in listed.split(", "):
            words = tuple(phrase.split())
            found.setdefault(words[0], []).append((words, Source(kind, phrase)))
    for rows in found.values():
        rows.sort(key=lambda row: -len(row[0]))
    return found


BY_FIRST = _phrases()
"""The phrases by their first word, the longest first."""


def shuffled(word: str) -> str:
    """A word with its inner letters in order: the same for ``members`` and ``memebrs``."""
    return word[0] + "".join(sorted(word[1:-1])) + word[-1]


SWAPPED = {shuffled(word): word for word in BY_FIRST if len(word) > 5}
"""Words of the table by their letters, for words in which two are swapped."""
