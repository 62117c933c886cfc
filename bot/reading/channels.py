"""The keys of a FUNDING.yml that GitHub knows or knew, and what each is called."""

CHANNELS = {
    "github": "GitHub Sponsors", "open_collective": "Open Collective", "patreon": "Patreon", "tidelift": "Tidelift",
    "ko_fi": "Ko-fi", "liberapay": "Liberapay", "custom": "other addresses", "buy_me_a_coffee": "Buy Me a Coffee",
    "thanks_dev": "thanks.dev", "polar": "Polar", "issuehunt": "IssueHunt", "otechie": "Otechie",
    "community_bridge": "LFX (Community Bridge)", "lfx_crowdfunding": "LFX Crowdfunding",
}  # fmt: skip
