"""Patterns of payers without a name, each with what it is of: as subject, agent, source, label and item of a list."""

from typing import NamedTuple

from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.table_unnamed_words import (
    BRINGS,
    FOREIGN,
    FOREIGN_GIVES,
    GIVERS,
    GIVES,
    NO_PART,
    NOT_GIVERS,
    OF_TWO,
    PAID,
    TAKINGS,
)

_DET = r"(?:a|an|one|another|our|my|the|two|three|several|some|<N>|various|local|that|its|their|of)"
_WORD = rf"(?:'s )?(?!(?:{'|'.join(NO_PART)}) )[a-z][^ ,;:()<>.]* "
_HEADS = "|".join((*OF_TWO, *GIVERS, *TAKINGS))
_NP = rf"(?:{_WORD}){{0,3}}?(?:'s )?(?:{_HEADS})"
_NPG = rf"(?:{_WORD}){{0,3}}?(?:'s )?(?:{'|'.join((*OF_TWO, *GIVERS))}) "
_OF_SOME = rf"(?:of (?:the )?(?:<N> )?(?:{_WORD})?(?:{'|'.join(GIVERS)}) )?"
_MANY = "people|ppl|persons|folks|strangers|humans|souls|users|readers|listeners|viewers|players|fans|friends|followers|regulars|households|families|individuals|hobbyists|enthusiasts|neighbours|neighbors|alumni|citizens|others"
_PLACE = r"(?:(?:in|from|of|near|outside|down|up|across|along|off|behind|over in|next to) (?:(?:the|our|this|its|my) )?(?:<P>|[a-z]+) )?"
_ADVERB = r"(?:(?:also|now|still|currently|happily|kindly|quietly|each|together|has|have|generously|alone|just|already|then|(?:is|are)(?= paying )|keeps|keep|continues to|continue to|simply|all|themselves|itself|jointly) ){0,3}"
_PAYROLL = r"everything|salary|salaries|wages|bills?|developers?|engineers?|maintainers?|devs|costs?|expenses|hosting|servers?|me|upkeep|payroll|posts?|positions?|jobs|<N> of us|fte|ftes|<N> people|half the bill|day a week|days a week"
_WHOM = (
    r"(?:it|us|this|the (?:project|work|team|tool|library|development|maintenance|whole thing))"
    r"(?= (?:$|[,.;()–—-]|and|in|with|by|until|for|at|to|alone|together|now|since))"
)
_OBJECT = (
    r"(?!their |its |them |him |her |you |your |everyone |everybody |anyone |visitors |students |users |others |people )"
    rf"(?=(?:[^ ,;:()]+ |[,(] ){{0,7}}?(?:<M>|<S>|(?P<w>{_PAYROLL}|<N> of (?:it|that|this)))(?= ))"
)
_GIVES = rf"(?:(?!provides everything)(?:{GIVES})|(?:shares?|splits?|sharing|splitting)(?= (?:the|our|all|its|this) ))"
_KEEPS = (
    r"(?:funds?|finances?|bankrolls?|sponsors?|underwrites?|subsidises?|pays?(?: for)?"
    r"|(?:supports?|backs?|carry|carries)(?= the))"
)
_FIGURE = r"(?:<S>|<M>)"
_MONEY = (
    r"(?:<S>|<M>|<N>|the rest|the remainder) (?:(?:(?:of|the|our|all|its|total|that|this|it|what|we|is|are|was|were|comes?|came|flows?|stems?|derives?|derived|received|spend|spent|paid|covered|met|funded|financed|provided|contributed|granted|given|donated|borne|supplied|earned|now|still|<R>|income|budget|revenue|costs|funding|money|spending|turnover|receipts|expenses|in|a|each|per|month|year) ){0,9}?"
    r"|(?:[^ ,;:()<>]+ |<R> ){1,8}?(?:comes?|came|is paid|are paid|is borne|is covered) )"
)
_STOP = (
    r"(?=[,.;:()–—=/|-]|$|(?:and|or|in|from|of|for|at|on|until|every|each|per|through|under|that|which|who"
    r"|by|plus|themselves|itself|with|since|because|so|while|when) |<[MSTRD]>)(?!(?:(?:in|from|near|of) <P> )?(?:, |\( |: |called |named )(?:the |a )?<P>)"
)
_BARE = "company|foundation|association|group|organisation|organization|institute|university|department|lab|agency|studio|firm|startup|business|corporation|cooperative|collective"
_ASIDE = r"(?:\( (?:(?!<P>)[^ ()]+ ){1,7}\) )?(?:, (?:[^ ,;:()<>]+ ){1,5}, )?(?:(?:, )?(?:that|which|who) )?"
_OPENS = (
    r"(?:^ |(?<= )(?:[,;:(|/•·—–>-]|and|but|that|while|whereas|because|since|plus|as|where|so|with|the|our|his|her) )"
)
_RENEWED = (
    r"(?<!bank )(?:renewed|extended|prolonged|signed) (?:up |on |again )?(?:(?:for |with )?(?:us|me|it) )?(?:for (?:another )?|until |till |to |through )"
    r"(?P<u><[DT]>)(?= )|(?P<y>pays) (?=(?:because|since) (?:the|its|their|it|they|we|our) )"
)
_HOLDS = r"(?:has|have|keeps?|holds?|puts?|took|takes|signed|bought|renewed) (?P<h>(?:us|me|<N> of us|both of us) (?:on|under|to|by) (?:a |an |its |their |the |our )?(?:[^ ,;:()<>]+ |<T> ){0,2}?(?:contracts?|retainer|payroll|sla|agreement|<K>)|(?:(?:a|an|its|their|<N>) )?(?:[^ ,;:()<>]+ |<T> |- ){0,3}?<K> (?:\( )?(?:with|for|until|till|to|through|that runs (?:to|until|till)) (?:us|<D>))(?= )"
_DOES = (
    rf"{_PLACE}{_ASIDE}{_ADVERB}(?:{_GIVES} {_OBJECT}|{_RENEWED}|{_HOLDS}"
    rf"|{_KEEPS} (?P<v>{_WHOM}|<N>(?= (?:$|[,.;]|of))))"
)
_PAYS = (
    rf"(?<= )(?:a|an|one|another|our|my|the|two|three|several|some|<N>) (?P<n>(?!(?:{_BARE}) "
    rf"(?:(?:, (?:which|who) )?(?:{GIVES})|(?:that|which|in|of) [^ ]+ , <P>) )(?:{_WORD}){{0,3}}?(?!(?:{'|'.join(NOT_GIVERS)}) "
    rf"){_WORD}){_DOES}"
)
"""``a Danish bank pays``."""
_CALLED_PAYS = rf"{_OPENS}(?P<n>(?!(?:{_BARE}) ){_NPG}){_OF_SOME}{_DOES}"
"""``city council backs X with 5k``, ``uni pays two posts``."""
_FROM = (
    rf"(?<= ){_MONEY}(?:[,(] )?(?:from|by|through|via|out of) (?:{_DET} )?(?:about |around |roughly )?(?:<N> )?"
    rf"(?P<n>{_NP} ){_STOP}"
)
"""``a third comes from workshop fees``."""
_BY = (
    rf"(?<= )(?<!been )(?:paid|funded|financed|covered|borne|carried|supported|shared|backed|bankrolled|employed) "
    rf"(?:for )?(?:[^ ,;:()<>]+ ){{0,3}}?by (?:(?:a|an|one|the|two|several|some|<N>) )(?P<n>{_NPG}){_OF_SOME}"
    rf"(?!board |members ){_STOP}"
)
"""``three of us are paid by the region``."""
_SUM_OF = (
    rf"(?<= )(?:contributions?|payments?|gifts?|money|funding|subsid(?:y|ies)|income|revenue|support|cheques?|donations?"
    rf"|transfers?|stipends?) (?:comes? |came )?(?:of|from|by) (?:{_DET} )?(?P<n>{_NPG}){_PLACE}"
    rf"(?:(?:{BRINGS}|is|are|was|were) (?:[^ ,;:()<>]+ ){{0,3}}?|[(,:] (?:about |around )?){_FIGURE} "
    rf"|(?<= )(?:funding|money|income|budget|payer|funder) (?:is|are|:|=) (?:[^ ,;:()<>]+ ){{0,2}}?(?:{_DET} )"
    rf"(?P<m>{_NPG})[(,] {_FIGURE} "
)
"""``contributions of partner institutes amounted to 20k``."""
_UNPAID = "|".join(word for word in (*OF_TWO, *GIVERS) if word not in PAID)
_LABELLED = (
    rf"(?<= )(?:(?:who pays|payers?|funders?|paid by|funded by|financed by|backed by|covered by|money from|employer) "
    rf"(?:: |= |→ |\| )(?:{_DET} )?(?P<n>{_NPG})|(?:single|only|sole|main|biggest|largest|big|last|paying|<N>) (?:<N> )?"
    rf"(?<!has <N> )(?:paying |big )?<K> (?:\( |, |: |— |– |= |is |are )(?:{_DET} )?(?P<m>(?:{_WORD}){{0,3}}?(?:{_UNPAID}) )){_OF_SOME}{_STOP}"
)
"""``paid by: a consortium of museums``, ``one single customer (a port operator, contract till May)``."""
_WHO_IS = (
    rf"(?<= )(?:a|an|one|our|the|single|only|biggest|main|<N>) (?:[a-z]+ )?(?:<K>|payer|buyer) (?:, |\( |: )(?:a|an|one) "
    rf"(?P<n>{_NPG}){_STOP}"
)
"""``one client, a tram operator``."""
_ENDS = r"(?=$|[,;.)|/·+(]|(?:between them|together|in all|all told|combined) |(?:on|under|through) an? |a month|monthly|p \. m|<R>|and |until |between |more |each |of (?:it|that) )"
_IN_LIST = (
    rf"(?:^ |(?<= )(?:[,;:|/·•*(+-]|and|plus) )(?:{_DET} )?(?:<N> )?"
    rf"(?:(?P<n>{_NPG}){_OF_SOME}(?:(?:[:|=–(] |the (?:last|other|remaining|final) )?<S> {_ENDS}|(?=(?:for )?(?:the (?:rest|remainder|balance|difference)|what(?:ever)? (?:is|was|'s|remain)) ))"
    rf"|(?P<m>(?:{_WORD}){{0,3}}?(?:{_UNPAID}) ){_OF_SOME}(?:[:|=–(] )?(?:<M>|<N>) {_ENDS})"
)
"""``hospital chain 3k a month``, a line of its own or an item between marks."""
_ITEM = (
    rf"^ [*•-]? ?(?:\( <N> \) )?(?:{_DET} )?(?P<n>(?:{_WORD}){{0,3}}?(?:{_UNPAID}) ){_OF_SOME}, (?:{_FIGURE}|<K>) "
    rf"|(?:^ |(?<= )[,;|/·+] )<M> (?:<R> )?(?P<m>(?:{_WORD}){{0,3}}?(?:{_UNPAID}) )(?=$|[,.;+/(])"
)
"""``a charitable trust, 2,000 a month``, ``one dairy, support contract``, ``+ 2,500 a month library society``."""
_LENDS = (
    rf"(?<= )(?:a|an|one|our|my|another|local|<N>) (?P<n>{_NPG}){_PLACE}{_ADVERB}(?:lets?|lends?|hosts?|houses?"
    r"|gives?|provides?|donates?|puts up|keeps?|prints?|stores?) (?=(?:[^ ,;:()]+ ){0,8}?(?:us|me|it|our|<P>) )(?:[^ ,;:()]+ |<[NT]> ){1,9}?"
    r"(?=(?:, )?(?:(?:and |with )?no (?:money|cash)|(?:and )?(?:asks?|wants?|charges?|takes?) nothing|for free|for nothing|free of (?:charge|cost|rent)|rent free|at no (?:charge|cost)|without charge|gratis) )"
)
"""``a brewery lets us use its cellar for free``."""
_CONTRACT_WITH = (
    rf"(?<= )(?:<K>|contract|deal|agreement|retainer|arrangement) (?:with|from|by) (?:{_DET}|the) (?P<n>(?:{_WORD}){{0,3}}?(?:{'|'.join(GIVERS)}) )"
    r"(?:(?:in|from|of|near) (?:<P>|[a-z]+) )?(?=[,.;(]|$|<M>|<S>|(?:brings?|pays?|worth|for"
    r"|until|covers?|runs?|ends?|at|on|and) )"
)
"""``a support contract with a port authority``."""
_IS = (
    rf"(?<= )(?:<S>|(?:the )?(?:rest|remainder|balance)|everything else) "
    rf"(?:of (?:it |that |this |(?:our|the|all|its|total) (?:{_WORD}){{1,2}}))?(?:(?:is|are|=|:) (?:still |now |just |mostly )?(?:{_DET} )?|(?:a|an|<N>) )"
    rf"(?:(?:<R> |annual |small |regular )?(?:gift|donation|grant|cheque|contribution) (?:from|of|by) "
    rf"(?:{_DET} )?)?(?P<n>{_NP} )(?=$|[,.;(]|and |in |for |with |that |which |who )"
)
"""``30 % is T-shirt sales``."""
_SOLD_TOO = r"(?:^ |(?<= )[,:;|/(+] )(?P<n>(?:hosted|support|licen[cs]es?) )(?:: )?<M> (?=$|[,;.)|/]|and )"
"""``hosted 11k``, in a list with other sources."""
_SOLD = (
    r"(?<= )(?:(?P<n>(?:support|hosted) )(?:: |\( |~ |about )?<S>|<S> (?P<m>(?:support|hosted) )(?=$|[,.;)]|and |/ ))"
)
"""``support 35 %``."""
_OTHERS = (
    r"(?<=^ )(?P<n>(?:everyone|everybody|all|everything) else |all others |others |various others |the others )"
    r"(?:: |= |\| |- |, )<S> $"
)
"""``everyone else: 40 %``, at the end of a list."""
_ARTICLE = (
    r"(?:<N>|eine?|einem|einer|der|die|das|dem|den|unsere?|une?|le|la|les|l'|notre|una|el|los|las|nuestra"
    r"|nuestro|uma?|o|a|os|as|nossa|nosso)"
)
_ABROAD = (
    rf"(?<= ){_ARTICLE} (?P<n>(?:{'|'.join(FOREIGN)}) (?:(?:de|des|du|da|do|del|der) [^ ,;:()<>]+ )?)"
    rf"(?:(?:[a-zà-ÿ]+ ){{0,2}}?(?:{FOREIGN_GIVES}) (?:[^ ,;:()]+ ){{0,6}}?|(?:{_ARTICLE} )?)"
    r"(?:<M>|<S>|(?P<w>alles|tout|todo|tudo|stellen|salaires|sueldos|bolsas|posts))(?= (?!(?:<R> )?aus (?:$|[,.;]|und )))"
)
"""``eine Stiftung zahlt die Hälfte``, ``le reste``, and not ``der Verein gibt 900 aus``."""
_PAID_ABROAD = (
    rf"(?<= )(?:<M>|<S>|den rest|le reste|el resto|o resto) (?:(?:[^ ,;:()<>]+ |<R> ){{0,4}}?"
    rf"(?:{FOREIGN_GIVES}|von|vom|par|por|pela|pelo|de|d'|del|da|do) (?:uns |nous |nos )?(?:{_ARTICLE} )?|{_ARTICLE} )"
    rf"(?P<n>(?:{'|'.join(FOREIGN)}) )(?=$|[,.;()]|und |et |y |e |bis |<)"
)
"""``den Rest zahlt die Uni``."""
_BY_ABROAD = (
    rf"(?<= )(?:mantid[oa]|financiad[oa]s?|pag[oa]s?|payée?s?|financée?s?|soutenue?s?|getragen|finanziert|bezahlt) "
    rf"(?:por|par|pela|pelo|von|vom|durch) (?:{_ARTICLE} )?(?P<n>(?:{'|'.join(FOREIGN)}) )"
    rf"(?=$|[,.;()<]|und |et |y |e |bis |até )"
    rf"|(?<= )(?:von|vom|durch) (?:{_ARTICLE} )?(?P<m>(?:{'|'.join(FOREIGN)}) )(?:[^ ,;:()<>]+ ){{0,3}}?"
    r"(?:getragen|finanziert|bezahlt|gefördert)(?= )"
)
"""``wird von einer Stiftung bezahlt``."""
_COUNTED = (
    rf"(?<= )(?:<N>|a handful of|a few|a couple of|dozens of|hundreds of|some|many|several) (?:[a-z]+ )?(?P<n>(?:{_MANY}) )"
    rf"(?:of you )?(?:who |that |are |have been )?{_ADVERB}(?:gives?|giving|donates?|donating|chips? in|chipping in|contributes?"
    r"|contributing|tips?|tipping|throw in)(?= (?:us |me |it |up |to |a total of |about |around |, |the project |anything |between |and |at least |roughly |each ){0,5}(?:<M>|<S>) )"
)
"""``38 people give a total of 400 a month``."""
_COMPANY = (
    rf"(?<= )the (?P<n>company |group |firm ){_ADVERB}(?:pays? for|covers?|funds?|finances?|bears?|has granted|granted"
    r"|grants?|provides?|allocates?|allocated|bankrolls?|supports?|pays) (?=(?:us|me|the project|the work|all|everything"
    r"|an annual|a yearly|the (?:development|costs?|team|library|tool|maintenance|salaries|software)|our|my|this|it|<M>"
    r"|<S>) )"
)
"""``the Company has granted the Project an annual budget``: the one that has the project."""


class Row(NamedTuple):
    """A pattern, words of which one has to be there, the nouns that it is of (none: any), and whether it says of itself
    that somebody pays, of what kind."""

    pattern: Pattern
    words: frozenset[str]
    nouns: frozenset[str]
    sure: bool = False
    kind: str | None = None


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.replace("|", " ").split()) - _SMALL


_SPLIT = frozenset("share shares split splits".split())
_ANEW = frozenset("renewed extended prolonged signed has have keep keeps put because since".split())
_HELD = frozenset("contract contracts retainer payroll sla agreement <K>".split())
_CHIPS = frozenset("give gives giving donate donates donating chip chips contribute tip throw".split())
_SMALL = frozenset("in is are for up on over us to at en".split())
_GIVERS = frozenset(GIVERS) | frozenset(two.split()[1] for two in OF_TWO)
_TAKINGS, _ABROADS = frozenset(TAKINGS), frozenset(FOREIGN)
_ANY, _NOUNS, _SUMS = frozenset[str](), _GIVERS | _TAKINGS, frozenset(("<S>", "<M>"))
_THROUGH = frozenset(("from", "by", "through", "via", "out"))
FROM = Pattern(_FROM)
WHO_IS = Row(Pattern(_WHO_IS), frozenset(("<K>", "payer", "buyer")), _GIVERS, sure=True)
ROWS = (
    Row(Pattern(_COMPANY), frozenset(("company", "group", "firm")), _ANY, sure=True, kind="parent_company"),
    Row(Pattern(_COUNTED), _CHIPS, frozenset(_MANY.split("|")), sure=True, kind="donations"),
    Row(Pattern(_PAYS), _words(GIVES) | _SPLIT | _ANEW | {"good", *_HELD}, _ANY),
    Row(Pattern(_CALLED_PAYS), _words(GIVES) | _SPLIT | _ANEW | _HELD, _GIVERS),
    Row(Pattern(_BY), frozenset(("by",)), _GIVERS, sure=True),
    Row(FROM, _THROUGH, _NOUNS),
    Row(Pattern(_SUM_OF), _THROUGH | {"of", "is", "are", ":", "="}, _GIVERS),
    Row(Pattern(_LABELLED), frozenset(":=→|") | {"<K>"}, _GIVERS, sure=True),
    Row(Pattern(_BY_ABROAD), frozenset("por par pela pelo von vom durch".split()), _ABROADS, sure=True),
    Row(Pattern(_ITEM), _SUMS | {"<K>"}, _GIVERS),
    WHO_IS,
    Row(Pattern(_LENDS), frozenset("free nothing charge cost rent gratis money cash".split()), _GIVERS, sure=True),
    Row(Pattern(_CONTRACT_WITH), frozenset(("with", "from", "by")), _GIVERS),
    Row(Pattern(_IS), frozenset(("is", "are", "=", ":", "rest", "a", "an")), _NOUNS),
    Row(Pattern(_OTHERS), frozenset(("else", "others")), _ANY),
    Row(Pattern(_SOLD), frozenset(("support", "hosted")), _ANY),
    Row(Pattern(_SOLD_TOO), frozenset(("<M>",)), frozenset(("<K>",))),
    Row(Pattern(_IN_LIST), _SUMS | {"<N>", "what"}, _GIVERS),
    Row(Pattern(_ABROAD), _SUMS | _words(FOREIGN_GIVES), _ABROADS),
    Row(Pattern(_PAID_ABROAD), _SUMS | {"rest", "reste", "resto"}, _ABROADS),
)
SUBJECTS, DOING = (ROWS[0], *ROWS[2:4]), ROWS[2:4]
"""Those in which the noun is the subject of a verb, and those whose verb is one of giving."""
