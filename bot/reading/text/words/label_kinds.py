"""The kind of payer that a word of a label says, with a slip of one letter allowed in the long ones."""

_WORDS = {
    "services": (
        "consulting consultancy consultations consultation training trainings course courses class classes workshop "
        "workshops teaching coaching webinar webinars seminars contracting freelancing integrations gigs services "
        "retainers formations schulungen cursos beratung lessons tutoring lectures masterclass masterclasses "
        "bootcamp bootcamps webinar installs installations migrations migration audits commissions"
    ),
    "enterprise_support": "support maintenance helpdesk sla slas soporte suporte wartung mantenimiento manutenção",
    "hosted_service": "hosted hosting saas api cloud subscriptions subscription",
    "enterprise_edition": "licence licences license licenses licensing oem premises prem onprem relicensing edition",
    "membership_dues": "dues membership memberships member members subs cotisations beiträge "
    "mitgliedsbeiträge adhésions cuotas mensalidades anuidades",
    "donations": (
        "donation donations donor donors gifts legacies legacy bequests bequest crowd crowdfunding tips readers "
        "supporters individuals patrons spenden dons doações donaciones donativos strangers fans fundraising "
        "fundraiser fundraisers givers backers well-wishers benefactors sympathisers whip-round appeal"
    ),
    "sponsorship": "sponsor sponsors sponsorship sponsorships sponsoring patrocínio patrocinio",
    "government_grant": "gov government state subsidy subsidies national länder bund municipal federal ministry public",
    "foundation_grant": "grant grants",
    "endowment": "endowment",
    "venture_capital": "investors investor vc angels venture",
    "parent_company": "parent",
    "compute_credits": "credits",
}
_KINDS = {word: kind for kind, words in _WORDS.items() for word in words.split()}
_LONG = 7


def _reduced(word: str) -> set[str]:
    return {word, *(word[:i] + word[i + 1 :] for i in range(len(word)))}


_SLIPS = {slip: kind for word, kind in _KINDS.items() if len(word) >= _LONG for slip in _reduced(word)}


def kind_of_words(words: list[str]) -> str | None:
    """The kind that the words of a label say, None where they say none."""
    for word in words:
        kind = _KINDS.get(word)
        if kind is None and len(word) >= _LONG - 1 and word.isalpha():
            kind = next((_SLIPS[slip] for slip in _reduced(word) if slip in _SLIPS), None)
        if kind:
            return kind
    return None
