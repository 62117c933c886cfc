"""The project's name, where the text says which name is the project's."""

import re

from bot.reading.text.known import Named
from bot.reading.text.sentences import Sentence

_SAID = [
    re.compile(rf"(?<= ){p}(?= )")
    for p in (
        r"project (?:: |= |name : |called |named )?(?P<v><P>)",
        r"launches (?P<v><P>)(?: project)?",
        r"(?<! on )(?<! in )(?<! under )(?<! within )the (?P<v><P>) (?:project|library|dataset|toolkit|framework)",
        r"(?P<v><P>) (?:, |- |— )?(?:money|funding|finances|budget) :",
        r"(?:numbers|finances|figures|accounts|sheet|funding|report|budget) (?:for|of) (?:the )?(?P<v><P>)(?! "
        r"(?:foundation|fund))",
        r"(?:adopt|adopting|depend on|depending on|maintaining|forking|switch to|use|migrate to) (?P<v><P>)",
        r"(?:startup|company|team|people|firm|lab|group) behind (?:the )?(?P<v><P>)",
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
        r"(?P<v><P>) (?:costs|spends|burns|needs) (?:us )?(?:about |around |roughly |~ )?(?:<M>|<N>)",
        r"for (?P<v><P>) : (?:cost|costs|runway|cash|reserves)",
    )
]  # fmt: skip


def project_in(sentence: Sentence) -> tuple[str, int] | None:
    """The project's name and its token, if this sentence says it."""
    if "<P>" not in sentence.tape:
        return None
    for pattern in _SAID:
        match = pattern.search(sentence.tape)
        if match:
            at = sentence.index(match.start("v"))
            named = sentence.tokens[at].value
            if isinstance(named, Named) and not named.known:
                return named.name, at
    return None
