"""Words for who or what pays, each with the kind of payer that it says ("" for none)."""

from typing import NamedTuple

from bot.reading.text.names.compounds import FIRSTS

GRANT = "grant"
"""Not a kind of the schema: a grant is a foundation's or a government's, which its giver decides."""

_SAID = {
    GRANT: (
        "grant, grants, award, awards, fellowship, fellowships, stipend, subsidy, subsidies, grant money, "
        "grant income, grant funding, project grant, project grants, research grant, research grants, förderung, "
        "fördergelder, fördermittel, zuschuss, subvention, subventions, bourse, subvención, subvenciones, beca, "
        "becas, subvenção, bolsa, bolsas, edital, zuschüsse, stipendium, stipendien, projektförderung, bourses, "
        "subsides, subvenções, editais"
    ),
    "parent_company": (
        "sole shareholder, majority shareholder, "
        "parent, parent co, parent firm, parent corp, sole owner, majority owner, parent company, corporate parent, "
        "corp parent, mother company, holding company, muttergesellschaft, mutterkonzern, mutterfirma, "
        "konzernmutter, maison mère, société mère, empresa matriz, casa matriz, matriz, empresa mãe, controladora, "
        "empresa controladora"
    ),
    "venture_capital": (
        "investidor, inversor, investisseur, vc, vcs, investors, investor, seed round, series a, series b, "
        "risikokapital, investoren, wagniskapital, capital risque, investisseurs, capital riesgo, inversores, "
        "capital de risco, investidores, pre seed, seed, vc backed, venture backed"
    ),
    "government_grant": (
        "eu project, research council grant, bundesmittel, landesmittel, öffentliche förderung, staatliche "
        "förderung, subvention publique, subventions publiques, subvención pública, fondos públicos, fondos "
        "europeos, verba pública, recursos públicos"
    ),
    "foundation_grant": ("stiftungsgelder"),
    "endowment": ("endowment, endowment income, endowment payout, stiftungskapital, the endowment"),
    "donations": (
        "doador, donante, donateur, donations, donation, donors, donor, gifts, supporters, backers, patrons, tips, "
        "crowdfunding, tip jar, tips jar, tip box, tips box, supporters club, spenden, spendern, einzelspenden, "
        "kleinspenden, privatspenden, spender, dons, donateurs, donaciones, donativos, donantes, doações, doadores, "
        "individuals, private individuals, kind strangers, fundraiser, spende, spendengelder, spenderinnen, "
        "unterstützerinnen, trinkgelder, donatrices, cagnotte, donación, donativo, donadores, propinas, doação, "
        "apoiadores, vaquinha, gorjetas"
    ),
    "sponsorship": (
        "sponsors, sponsor, sponsorship, sponsorships, corporate sponsor, main sponsor, hauptsponsor, "
        "hauptsponsoren, sponsoren, sponsoring, sponsorengelder, gold sponsors, platinum sponsor, patrocinadores, "
        "patrocinador, patrocinio, patrocínio, patrocínios, parrainage, sponsorer, sponser, "
        "parrainages, mécénat, patrocinadora, patrocinadoras, patrocinios, firmensponsoren"
    ),
    "membership_dues": (
        "dues, membership, memberships, premier members, mitgliedsbeiträge, mitgliedsbeiträgen, beiträge, beiträgen, "
        "socios, sócios, adhérents, adhérentes, cotisations, adhésions, cuotas, cuotas de socios, mensalidades, "
        "anuidades, members, dues payers, dues paying members, subs, mitgliedsbeitrag, mitgliederbeiträge, "
        "vereinsbeiträge, cotisation, cuotas de los socios, "
        "mensalidades dos associados, mensalidades dos sócios, anuidade"
    ),
    "compute_credits": (
        "credits, cloud credits, compute credits, gpu credits, tpu credits, computing credits, tpu hours, gpu hours, "
        "node hours, core hours, compute grant, free compute, donated compute, compute time, gpu time, computing "
        "time, compute donation, compute allocation, rechenzeit, crédits cloud, créditos cloud, créditos de nube, "
        "créditos de nuvem, créditos, startup credits, compute"
    ),
    "hosted_service": (
        "hosted api, business tier, team tier, saas, subscriptions, subscription revenue, subscription income, sub "
        "revenue, our cloud customers, our cloud subscribers, subscribers, paid api, abos, abonnements, "
        "suscripciones, assinaturas, our cloud, the cloud, cloud, versión alojada, versão hospedada, version "
        "hébergée, gehostete version, gehosteten version, servicio alojado, "
        "abonnenten, abonnentinnen, abonnés, abonnées, suscriptores, suscriptoras, assinantes, abonados"
    ),
    "enterprise_support": (
        "sla, premium support, slas, service level agreement, service level agreements, enterprise support, paid "
        "support, commercial support, supportverträge, supportverträgen, wartungsverträgen, wartungsverträge, "
        "supportvertrag, wartungsvertrag, contrat de support, contrat de maintenance, contrato de mantenimiento, "
        "contrato de soporte, contrato de suporte, contrato de manutenção, contrats de support, contrats de "
        "maintenance, contratos de soporte, contratos de suporte, du support, del soporte, do suporte, soporte "
        "técnico, suporte técnico, soporte, suporte, serviceverträge, serviceverträgen, servicevertrag, "
        "pflegeverträge, contratos de mantenimiento, contratos de manutenção, contratos de asistencia"
    ),
    "enterprise_edition": (
        "enterprise version, enterprise tier, pro plan, pro tier, premium version, premium plan, "
        "paid edition, pro edition, pro version, paid add ons, enterprise plan, lizenzverkäufe, "
        "lizenzen, lizenzeinnahmen, lizenzgebühren, ventes de licences, venta de licencias, venda de licenças, "
        "licences commerciales, licencias comerciales, licenças comerciais"
    ),
    "services": (
        "retainer, retainers, services, consulting, consultancy, sponsored work, workshops, training, courses, paid "
        "integrations, professional services, freelancing, paid features, beratung, schulungen, auftragsarbeiten, "
        "conseil, formation, formations, consultoría, consultoria, formación, treinamentos, cursos, contracting, "
        "side gigs, trainings, beratungsaufträge, beratungsprojekte, prestations, consultorías, consultorias, "
        "capacitaciones, formaciones, talleres, treinamento"
    ),
    "volunteer_labor": (
        "volunteer work, volunteer labour, volunteer labor, volunteer time, unpaid work, ehrenamt, trabajo "
        "voluntario, trabalho voluntário, bénévolat"
    ),
    "": (
        "my aunt, my uncle, my mother, my mum, my mom, my father, my dad, my parents, my brother, my sister, my "
        "wife, my husband, my grandmother, my grandma, merch, merchandise, events, event, conference, conferences, "
        "advertising, ads, royalties, tickets, interest on investments, bank interest, conference tickets, t shirts, "
        "grantor, grantors, cost bearer, cost bearers, underwriter, underwriters, zuwendungsgeber, fördergeber, "
        "mittelgeber, "
        "kostenträger, bailleur, bailleurs, bailleur de fonds, bailleurs de fonds, commanditaire, "
        "geldgeber, financeur, financiador, pagador, customers, customer, clients, companies, insurance company, "
        "hosting partner, funder, "
        "funders, backer, payer, payers, other income, whatever, "
        "other, misc, miscellaneous, subscriptions and advertising, savings interest, search deals, search "
        "royalties, conférence, eventos, veranstaltungen, kunden, client, clientes, partner companies"
    ),
}
IN_BRACKETS = {
    "hosted": "hosted_service", "hosting": "hosted_service", "saas": "hosted_service", "cloud": "hosted_service",
    "support": "enterprise_support", "maintenance": "enterprise_support", "consulting": "services",
    "training": "services", "licences": "enterprise_edition", "licenses": "enterprise_edition",
}  # fmt: skip
"""What customers pay for, where it stands behind them in brackets."""
SOLO = frozenset(
    "soporte suporte cloud compute subs client customer whatever other seed matriz training courses services "
    "members event".split()
)
"""Words that are a payer only beside a figure of their own."""
ROLES = frozenset(
    ("grantor, cost bearer, underwriter, zuwendungsgeber, fördergeber, mittelgeber, kostenträger, bailleur, "
     "commanditaire, "
     "parent, sponsor, investor, funder, backer, payer, donor, "
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


FIRST_WORDS = FIRSTS.union(BY_FIRST)
"""The words with which a phrase for payers may begin."""
SWAPPED = {shuffled(word): word for word in FIRST_WORDS if len(word) > 5}
"""Words of the table by their letters, for words in which two are swapped."""
