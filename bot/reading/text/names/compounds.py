"""Words for payers that are made of two: whose or what for, and what is paid (``OEM licensing``, ``member fees``)."""

from bot.reading.text.tokens.tokens import Token

_TAKES = "revenue revenues income money receipts proceeds earnings takings turnover business arm sales"
_MADE = (
    (
        "enterprise_support", "support maintenance helpdesk sla slas lts warranty priority extended upkeep care",
        "support subs contract contracts agreement agreements deal deals retainer retainers plan plans subscription "
        f"subscriptions package packages customer customers client clients desk fee fees {_TAKES}",
    ),
    (
        "services",
        "commissioned contracted porting tutoring consulting consultancy training workshop course courses custom "
        "bespoke tailor-made paid summer evening install installation setup migration speaking lecture "
        "bootcamp masterclass seminar webinar teaching odd winter weekend contract client freelance "
        "integration integrations engineering advisory teaching migration implementation customisation customization "
        "coaching onboarding",
        "work benchmark benchmarks evaluation evaluations reviews features feature lessons classes "
        "project projects gig gigs job jobs day days fee fees contract "
        "contracts install installs installation installations migrations schools fixes bugfixes audits assignments "
        "commissions retainer retainers service services course courses workshop workshops session sessions school "
        f"engagement engagements development training trainings {_TAKES}",
    ),
    (
        "hosted_service", "hosted hosting managed cloud saas api online pro paid premium",
        "service services thing side bit stuff version edition offering offerings product tier tiers "
        "cluster clusters db abos "
        "endpoint endpoints database databases site sites search instance mailboxes repositories runners access "
        "workspace abonnements platform instances account accounts customer customers subscription subscriptions "
        f"subscriber subscribers plan plans hosting cloud seats {_TAKES}",
    ),
    (
        "enterprise_edition", "enterprise ent commercial label pro proprietary oem paid dual premium",
        "exemption exemptions exception exceptions licence licences license licenses licensing "
        "edition editions add-on add-ons addon addons plugin plugins "
        "extension extensions module modules",
    ),
    (
        "enterprise_edition", "licence licences license licenses licensing oem enterprise edition plugin plugins",
        f"sale royalties fee fees customers subscriptions {_TAKES}",
    ),
    ("enterprise_edition", "enterprise pro", "version versions plan plans features templates themes"),
    ("enterprise_edition", "enterprise commercial pro closed plus", "build builds version versions edition seats"),
    ("enterprise_edition", "licence license licensing site volume", "keys renewals licences licenses renewal"),
    ("enterprise_edition", "oem licence license", "deals exceptions"),
    ("hosted_service", "api usage metering", "fees"),
    ("services", "feature development", "work contracts"),
    ("enterprise_support", "support care", "work plan plans"),
    ("enterprise_support", "phone email onsite remote gold silver", "support"),
    ("compute_credits", "tpu gpu supercomputer cluster cloud compute", "time vouchers allowance"),
    ("government_grant", "taxpayers taxpayer", "money"),
    (
        "donations",
        "private individual small user users community reader monthly recurring charitable cash personal voluntary "
        "regular philanthropic major listener listeners viewer viewers",
        "donation donations donor donors gift gifts giving giver givers supporter supporters patrons backers",
    ),
    (
        "donations", "donation donations donor donors donate tip",
        f"drive button page box boxes appeal jar jars tin tins link links campaign campaigns points {_TAKES}",
    ),
    ("donations", "spring summer christmas annual year-end fundraising pledge", "appeal drive fundraiser campaign"),
    ("donations", "voluntary charitable philanthropic donor donors", "contribution contributions"),
    ("donations", "regulars people users readers strangers fans supporters", "donating"),
    ("donations", "standing", "orders"),
    ("donations", "direct", "debits"),
    ("donations", "voluntary coffee beer community crowd private", "payments money button fund funding people"),
    (
        "sponsorship", "corporate corp company industry commercial headline event",
        "sponsor sponsors sponsorship sponsorships patrons sponsoring backers backing money",
    ),
    (
        "sponsorship", "sponsor sponsors sponsorship sponsorships sponsoring",
        f"contributions fees packages deals companies contracts {_TAKES}",
    ),
    (
        "membership_dues",
        "member members membership full associate institutional consortium association guild club co-op coop alumni "
        "annual corporate supporting paying",
        "dues membership memberships members",
    ),
    ("membership_dues", "club guild consortium association affiliation chapter", "fee fees levy levies"),
    (
        "membership_dues", "member members membership dues subs",
        "fee fees dues subscriptions subscription contributions contribution levy levies companies institutions "
        "organisations organizations libraries firms orgs libs hospitals clinics universities museums banks cities "
        f"municipalities newspapers councils farms parishes theatres archives cooperatives labs publishers {_TAKES}",
    ),
    (
        "government_grant",
        "government governmental gov govt state federal public ministry ministerial eu european national municipal "
        "city council regional horizon taxpayer",
        "grant grants money funding funds programme programmes program programs subsidy subsidies award awards "
        "scheme co-funding cofunding",
    ),
    (
        "foundation_grant", "foundation foundations philanthropic trust charity",
        "grant grants money funding award awards",
    ),
    (
        "venture_capital", "seed angel venture vc equity business",
        "angel angels investor investors money capital funding funds fund",
    ),
    (
        "",
        "book books conference event events ticket tickets merch merchandise ad ads advertising sticker stickers "
        "sponsored job certification cert exam shop trading store app partner partners marketplace affiliate "
        "referral reseller",
        "royalties surplus profit profits postings scheme schemes commission cut links programme program listings "
        f"{_TAKES}",
    ),
    ("", "corporate corp company", "giving"),
    ("", "certification cert exam ticket", "fees"),
    ("enterprise_edition", "enterprise pro commercial business premium", "build builds flavour flavor variant"),
    ("", "company corporate industry academic university institutional", "partner partners"),
)  # fmt: skip
_BETWEEN = frozenset("- 's ' term time line site year source level vector".split())
_TAILS = frozenset("on ons funding".split())
"""What stands behind the hyphen of a head: ``add-on``, ``co-funding``."""
_MOST = 5


def _pairs() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for kind, firsts, heads in _MADE:
        for first in firsts.split():
            rows = found.setdefault(first.split("-")[0], {})
            for head in heads.split():
                rows.setdefault(head.split("-")[0], kind)
    return found


_KINDS = _pairs()
FIRSTS = frozenset(_KINDS)
"""The words that begin a compound."""


def compound(tokens: list[Token], i: int) -> tuple[str, int] | None:
    """The kind that two words say together, the first of which stands here, and the index after them."""
    rows = _KINDS.get(tokens[i].form)
    found = None
    k = i + 1
    while rows and k < len(tokens) and k - i < _MOST:
        form = tokens[k].form
        if form in rows and tokens[k].kind == "word":
            end = k + 3 if [t.form for t in tokens[k + 1 : k + 2]] == ["-"] and _tail(tokens, k + 2) else k + 1
            found = found[0] if found else rows[form], end
        elif form not in _BETWEEN:
            break
        k += 1
    return found


def _tail(tokens: list[Token], i: int) -> bool:
    return i < len(tokens) and tokens[i].glued and tokens[i].form in _TAILS
