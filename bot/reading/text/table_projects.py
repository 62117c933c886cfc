"""Patterns that say which name is the project's."""

import re

from bot.reading.text.triggers import triggers

SAID = [
    (re.compile(rf"(?<= ){p}(?= )"), triggers(p.replace("(?P<v><P>)", "{P}")))
    for p in (
        r"project (?:: |= |name : |called |named )?(?P<v><P>)",
        r"launches (?P<v><P>)(?: project)?",
        r"(?<! on )(?<! in )(?<! under )(?<! within )the (?P<v><P>) (?:project|library|dataset|toolkit|framework)",
        r"(?P<v><P>) (?:, |- |— )?(?:money|funding|finances|budget) :",
        r"(?:numbers|finances|figures|accounts|sheet|funding|report|budget) (?:for|of) (?:the )?(?P<v><P>)(?! "
        r"(?:foundation|fund))",
        r"(?:adopt|adopting|depend on|depending on|maintaining|forking|switch to|use|migrate to) (?P<v><P>)",
        r"(?:startup|company|team|people|firm|lab|group|association|foundation|nonprofit|non profit"
        r"|organisation|organization|"
        r"verein|charity|collective|person|duo|studio) behind (?:the )?(?P<v><P>)",
        r"(?:who|what) (?:is|'s|pays for|funds|finances|maintains)(?: behind)? (?:the )?(?P<v><P>)(?= (?:$|<L>|,))",
        r"(?:is|re : is) (?P<v><P>) (?:dead|alive|abandoned|still|maintained|unmaintained|dying|safe)",
        r"how is (?P<v><P>) (?:paid|funded|financed)(?: for)?",
        r"(?P<v><P>) (?:got|was|has been|is being) (?:bought|acquired|taken over)",
        r"(?P<v><P>) (?:is|'s(?= a | an | the )) (?:a |an |the |now |being |currently |fully |mostly |entirely "
        r"|largely ){0,3}(?:[^ "
        r",;:()<>]+ "
        r"){0,4}?(?:library|dataset|model|toolkit|framework|server|compiler|tool|database|app|package|engine|project|"
        r"runtime|editor|platform|fork|client|corpus|evaluation|source|available)",
        r"(?P<v><P>) (?:is|'s) (?:being "
        r")?(?:funded|financed|paid|maintained|made|built|developed|supported|abandoned|sponsored|stewarded|governed|"
        r"licensed|run|owned|led|hosted) ?(?:for|by|under|from|mostly|entirely)?",
        r"(?P<v><P>) 's "
        r"(?:licence|license|costs|budget|funding|finances|reserves|runway|maintainers|maintainer|monthly costs)",
        r"(?P<v><P>) (?:v\d+ |<N> |<O> |v <N> )?(?:delayed|postponed|slips|slipped|stalled|released|ships|shipped|is "
        r"delayed|was delayed)",
        r"(?:<P>) (?:buys|bought|acquires|acquired|takes over|took over|swallows) (?P<v><P>)",
        r"(?P<v><P>) (?:loses|lost|has lost|is losing) (?:its|their|her|a|the)",
        r"(?:accepts|welcomes|adopts) (?P<v><P>) (?:as|into)",
        r"(?:maintainer|maintainers|developer|developers|author|creator|founder|makers?) of (?P<v><P>)",
        r"(?<!# )# (?P<v><P>)(?= $)",
        r"(?P<v><P>) 's (?:backers|investors|users|authors|founders|developers|treasurer|income"
        r"|accounts|payers|sponsors)",
        r"(?P<v><P>) (?:raises|raised|bags|closes) <M> (?:[^ ,;:()]+ ){0,1}(?:seed|series|<K>|round)",
        r"(?:puts|put|places|placed|publishes|releases) (?P<v><P>) under (?:the |an? )?(?:mit|apache"
        r"|bsd|isc|agpl|gpl|mpl|lgpl|busl|bsl)",
        r"(?P<v><P>) (?:moves|moved|is moving|goes) (?:to|into|under|over to) (?:the )?(?:cncf|<P>)(?= (?:$|[.,;]))",
        r"(?P<v><P>) (?:=|: an?|, an?) (?:[^ ,;:()<>]+ ){0,3}?(?:library|dataset|model|toolkit"
        r"|framework|application|app|tool|compiler|corpus|package|crate|database)",
        r"(?P<v><P>) \( (?:mit|apache|bsd|isc|gpl\w*|agpl\w*|lgpl\w*|mpl|busl|bsl|sspl|eupl|cc0|cc "
        r"by)(?: license| licence| - <O>| <O>| <N>| v?\d[^ ]*| -|\+)* \)",
        r"(?P<v><P>) has (?:reserves|cash|savings|<M> (?:in|of)|<N> (?:maintainers|volunteers|developers))",
        r"(?P<v><P>) (?:costs|spends|burns|needs) (?:us |me )?(?:about |around |roughly |~ )?(?:<M>|<N>)",
        r"for (?P<v><P>) : (?:cost|costs|runway|cash|reserves)",
    )
]  # fmt: skip
