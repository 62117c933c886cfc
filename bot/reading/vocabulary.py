"""The words of the payers line: what they say of a payer's kind, commitment and motive, and of money's period.

Words are looked up in small letters with spaces for hyphens and underscores.
"""

from typing import Literal

Group = Literal["kind", "commitment", "motive", "in_kind", "period"]

KINDS = {
    "parent_company": "parent, parent company",
    "venture_capital": "vc, vcs, venture, venture capital, investor, investors",
    "foundation_grant": "grant, grants, foundation grant, foundation grants",
    "government_grant": (
        "gov grant, gov grants, government grant, government grants, public grant, public grants, EU grant, EU grants"
    ),
    "endowment": "endowment",
    "donations": "donations, donation, donors, donor",
    "sponsorship": "sponsorship, sponsorships, sponsor, sponsors",
    "membership_dues": "membership dues, dues, membership, memberships, member, members",
    "compute_credits": "compute credits, cloud credits, credits, compute",
    "hosted_service": "hosted service, hosted services, hosting, hosted, saas",
    "enterprise_support": "enterprise support, support contracts, support contract, support",
    "enterprise_edition": "enterprise edition, enterprise, edition, licenses, licences",
    "services": "services, consulting, training",
    "volunteer_labor": "volunteer labor, volunteer labour, volunteers, volunteer, volunteering",
    "other": "other",
}
COMMITMENTS = {
    "contract": "contract, under contract",
    "grant_agreement": "grant agreement",
    "pledge": "pledge, pledged",
    "applied": "applied, applied for",
    "at_will": "at will",
}
MOTIVES = {
    "strategic_alignment": "strategic alignment, strategic",
    "market_differentiation": "market differentiation, differentiation",
    "platform_lock_in": "platform lock in, lock in",
    "financial_return": "financial return, return, returns",
    "mission": "mission",
    "product_value": "product value, product",
    "goodwill": "goodwill",
}
PERIODS = {
    "month": "per month, a month, each month, monthly",
    "quarter": "per quarter, a quarter, each quarter, quarterly",
    "year": "per year, a year, each year, per annum, yearly, annually, p.a., pa",
    "once": "once, one off, one time, in total, total",
}
_GROUPS: dict[Group, dict[str, str]] = {
    "kind": KINDS,
    "commitment": COMMITMENTS,
    "motive": MOTIVES,
    "in_kind": {"": "in kind"},
    "period": PERIODS,
}
MOST_WORDS = 3

PHRASES: dict[str, tuple[Group, str]] = {
    phrase.casefold(): (group, value)
    for group, meanings in _GROUPS.items()
    for value, phrases in meanings.items()
    for phrase in phrases.split(", ")
}

# What can be counted ("40 sponsors"), and the kind that this says.
COUNTED: dict[str, str | None] = {
    "payer": None, "payers": None, "customer": None, "customers": None, "clients": None, "companies": None,
    "organizations": None, "organisations": None, "backers": None, "supporters": None, "subscribers": None,
    "people": None, "users": None,
    "sponsor": "sponsorship", "sponsors": "sponsorship", "sponsorships": "sponsorship",
    "donor": "donations", "donors": "donations", "donations": "donations",
    "member": "membership_dues", "members": "membership_dues", "memberships": "membership_dues",
    "volunteer": "volunteer_labor", "volunteers": "volunteer_labor",
    "investor": "venture_capital", "investors": "venture_capital", "vcs": "venture_capital",
    "licenses": "enterprise_edition", "licences": "enterprise_edition",
    "support contracts": "enterprise_support", "grants": "foundation_grant",
}  # fmt: skip

# A word of commitment or kind after one of these says the opposite, or nothing sure.
UNSURE = frozenset("no not non never without maybe perhaps possibly possible potential former ex un".split())
FILLERS = frozenset(("and", "-", "–", "—", "=", ":", "", "+"))


def key(words: str) -> str:
    """The form in which a phrase is looked up."""
    return " ".join(words.casefold().replace("-", " ").replace("_", " ").split()).rstrip(",")
