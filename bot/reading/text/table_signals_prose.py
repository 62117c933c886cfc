"""How running prose tells of what was reported, beside the plainer words of ``table_signals``."""

SIGNALS_OF_PROSE: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        "(?:core|key|senior|main|lead|founding|principal|top) (?:{h1})?(?:people|ppl|devs?"
        "|developers?|maintainers?|engineers?|contributors?|folks|"
        "guys|members|person) (?:have |has |just |both |all |already ){0,2}(?:walked(?: out| "
        "away)?(?= (?:$|[,.;:()&]|and|in|last|this|after|over|because|when|since|on|yesterday))"
        "|quit(?! [a-z]+ing)|resigned|jumped ship|bailed|are gone|is gone)",
        "(?:core|key|senior|lead|founding) (?:{h1})?(?:people|ppl|devs?|developers?|maintainers?"
        "|engineers?|contributors?) (?:have |has |just "
        "){1,2}(?:left|departed|gone)(?! us (?:a|with)| (?:a|some|comments|feedback|to))",
        "(?:the|our) (?:one |only |same )?(?:woman|man|person|guy|girl|colleague|dev|developer"
        "|engineer|one) who (?:[^ ,;:()|/<>]+ ){1,7}?(?:has |have |just )"
        "{1,2}(?:quit|left|resigned|walked|moved on|gone)(?! (?:a|some|comments|feedback|notes|the door|[a-z]+ing))",
        "our (?:founder|cofounder|cto|ceo|lead|chief developer|only developer|sole maintainer|main "
        "developer|architect) (?:has |have |just ){0,2}(?:left|quit|resigned|stepped down|walked out"
        "|departed)(?! us (?:a|with)| (?:a|some|comments|feedback))",
        "(?:lead|main|core|key|principal|chief|senior) (?:{h1})?{MAKER} (?:has been |was |got |have "
        "been |were )(?:poached|hired away|snatched|headhunted)",
        "<P> (?:\\( |, )(?:[^ ,()]+ ){0,3}(?:only|lead|main|sole|core|founder|cofounder|maintainer"
        "|wrote|author|architect) (?:[^ ,()]+ ){0,9}"
        "(?:\\) |, )(?:has |have |just ){0,2}(?:quit|left for|left last|left in|left the project|left "
        "us|resigned|stepped down|walked away|moved on)",
    )),
    ("funding_round_failed", True, (
        "(?:bridge|round|raise|series a|series b|seed|fundraise|<K>) (?:round |loan )?(?:was |got "
        "|has been |been |is )?(?:{h1})?(?:declined|rejected|"
        "turned down|refused|called off|abandoned|came to nothing|went nowhere|fell apart|fizzled"
        "|fizzled out|is off|is dead)",
        "(?:investors|vcs|backers|<K>) (?:all |both |have |has |then ){0,2}(?:declined|passed on"
        "|turned down|said no to|walked away from|pulled out of) "
        "(?:the |our |a |another )?(?:{h1})?(?:round|bridge|raise|seed|series|extension)",
    )),
    ("funding_round_closed", False, (
        "(?:raises|raised|bags|lands|closes|banks) <M> (?:{h1})?(?:seed|series|pre seed|<K>) (?:round "
        "|funding )?(?:led|from|with|by|,)",
    )),
    ("release_stalled", True, (
        "(?<!invoice )(?<!bill )(?<!payment )(?:<N>|<O>|<P>|v\\d+|release|version|beta|rc|milestone) "
        "(?:was |had been |has been |is )?(?:due|promised|planned|supposed to (?:land|ship|come "
        "out|be out)|scheduled|meant to (?:land|ship|come out|be out)) (?:{h2})(?:<D> |<T> ago |<R> "
        "|summer |spring |autumn |fall |winter )(?:{h2})"
        "(?:[,;—–-] |and |but ){1,2}(?:there is |there 's |it is |it 's |we )?(?:still|yet) "
        "(?:nothing|not|no|isn't|waiting|missing|hasn't)",
        "(?:still )?(?:waiting|waited) for (?:the )?(?:<N>|<O>|v\\d+|release|version|next release) "
        "since (?:<D>|<R>|last|spring|summer|autumn)",
    )),
    ("moved_to_foundation", False, ("(?:moves|moving|goes|went|handed over|belongs) (?:to|under|into) (?:the )?<P>",)),
    ("release_shipped", False, (
        "(?:<N>|<O>|v\\d+) (?:is|has been|'s) out since (?:<D>|<R>|last|yesterday|monday|tuesday"
        "|wednesday|thursday|friday|saturday|sunday|this)",
    )),
    ("license_opened", True, (
        "(?:puts|put|places|placed|publishes|released|releases) (?:{g3})under (?:the |an? )?(?:mit"
        "|apache|bsd|isc|agpl|gpl|mpl|lgpl) {g4}"
        "(?:, )?(?:dropping|replacing|ending|instead of|in place of|giving up) "
        "(?:{h3})(?:{g2})(?:terms|license|licence|restrictions|bsl|busl|sspl)",
    )),
    ("payer_exit_announced", True, (
        "(?<!we )(?<!i )(?:will|is going to|are going to|intends to|plans to|has decided to|decided "
        "to) (?:stop|cease|quit) (?:paying|funding|financing|sponsoring|supporting|hosting|<K>) "
        "(?:for )?(?:us|the|our|it|this)",
    )),
    ("payer_cost_cutting", False, (
        "(?:savings|austerity|efficiency|cost saving|cost cutting|belt tightening) (?:programme"
        "|program|plan|drive|round|measures|package|target)",
        "(?:contract|team|headcount|contingent|allocation|budget) (?:went|was cut|cut|shrank|goes|is "
        "cut|was reduced) (?:down )?from <N> {g2}to <N>",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
