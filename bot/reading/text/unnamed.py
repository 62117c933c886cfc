"""Payers without a name: ``a Danish bank pays``, ``a third comes from workshop fees``."""

import re

from bot.reading.text.known import Named
from bot.reading.text.sentences import Sentence

_GIVERS = (
    "bank insurer insurance broker company firm startup vendor manufacturer maker carmaker automaker supplier retailer "
    "supermarket chain brewery bakery shipyard airline railway railroad telecom telco operator "
    "utility consultancy agency "
    "studio publisher newspaper magazine broadcaster newsroom bookshop label fund funds office university universities "
    "college colleges institute institutes institution institutions school schools faculty department lab laboratory "
    "observatory hospital hospitals clinic clinics museum museums library libraries archive archives "
    "academy church parish "
    "ministry municipality municipalities council city cities town county canton state states province government "
    "authority embassy army police court union unions federation association society club cooperative coop co-op "
    "collective consortium charity charities trust foundation foundations ngo professor teacher "
    "retiree pensioner widow "
    "widower uncle aunt friend benefactor philanthropist millionaire billionaire heir lawyer doctor engineer reader "
    "landlord hoster provider isp registrar exchange reseller distributor importer exporter farm "
    "farmers vineyard hotel "
    "restaurant cafe shop store orchestra theatre theater cinema bank's hedge retailer bookmaker casino lottery party "
    "employer boss business businesses corporation conglomerate group banks insurers companies firms startups vendors "
    "manufacturers publishers newsrooms airports airport port railways airlines cities towns agencies ministries "
    "embassies readers listeners viewers members dealers dealer notary pharmacy chemist refinery mine "
    "steelmaker chipmaker chipmakers bookseller"
).split()
_TAKINGS = (
    "conference conferences gala summit fair fairs fete bazaar auction raffle concert concerts school "
    "bootcamp bootcamps "
    "fees fee certification certifications certificates exams exam exams' marketplace store "
    "newsletter podcast book books "
    "ebook ebooks stickers mugs shirts shirt t-shirts hoodies posters calendars sales rent rentals royalties lectures "
    "talks seminar seminars workshop webinar webinars course camp ads advertising adverts classifieds "
    "jobs board listing "
    "listings bounties bounty add-on add-ons addon addons plugin plugins themes theme app ticket tickets interest deal "
    "licensing certification partnership partnerships entries admissions subscriptions printing hackathon workshops"
).split()
_NOT_GIVERS = (
    "money savings saving reserve reserves cash balance pot budget costs cost project plan team "
    "insurance one ones thing "
    "things rest half part share income revenue that which account runway everybody everyone nobody work code release "
    "model tool run licence license move change switch update upgrade version number numbers amount "
    "sum year month time "
    "it they we i you he she this these those us them who what way treasury kitty other others "
    "product rival competitor "
    "competitors predecessor community contract grant people users user server servers hosting project's law tax price "
    "programme program committee board staff steward organisation organization"
).split()
_BARE = (
    "company|foundation|association|group|organisation|organization|institute|university|department|lab"
    "|agency|studio|firm"
)
_DET = r"(?:a|an|one|another|our|my|the|two|three|several|some|<N>|various|local|that|its|their|of)"
_NO_PART = (
    "and or but to of for in on at by from with that who which is are was it we they as if not no our us the "
    "than up per can will would could may might should must never also now still have has had do does only "
    "pay pays cover covers give gives cost costs"
).split()
"""Words that are no part of what a payer is called."""
_WORD = rf"(?!(?:{'|'.join(_NO_PART)}) )[a-z][^ ,;:()<>.]* "
_HEADS = "|".join((*_GIVERS, *_TAKINGS))
_NP = rf"(?:{_WORD}){{0,3}}?(?:{_HEADS})"
_PLACE = r"(?:(?:in|from|of|near) (?:<P>|[a-z]+) )?"
_ADVERB = (
    r"(?:(?:also|now|still|currently|happily|kindly|quietly|each|together|has|have|generously|alone|just"
    r"|already) ){0,2}"
)
_AGENT = (
    "pays|pay|paid|contributes|contribute|contributed|donates|donate|sponsors|sponsor|funds|fund"
    "|funded|finances|finance|financed|foots"
    "|bankrolls|sends|send|employs|employ|subsidises|subsidizes|covers|cover|covered|chips in|chip in"
    "|puts in|put in|provides|provide"
    "|gives|give|gave|supports|underwrites|backs|is good for|are good for|picks up"
)
_BRING = (
    "brings in|bring in|brings|bring|brought in|brought|yields|yield|yielded|accounts for|account for|makes up|make up"
    "|represents|represent|adds|add|earns us|earn us|earns|earned|nets|raised|made|makes|make|covers"
    "|cover|covered|pays|pay|carries|carry|meets|met"
)
_OBJECT = (
    r"(?=(?:[^ ,;:()]+ |, ){0,7}?(?:<M>|<S>|(?P<w>everything|salary|salaries|wages|bills?|developers?"
    r"|engineers?|maintainers?|devs"
    r"|costs|expenses|hosting|servers?|me|upkeep|payroll|<N> of us|fte|ftes))(?= ))"
)
_MONEY = (
    r"(?:<S>|<M>) (?:(?:of|the|our|all|its|total|that|this|it|what|we|is|are|was|were|comes?|came|flows?"
    r"|stems?|derives?|derived|received|spend|spent|paid|covered|met|funded|financed|provided|contributed"
    r"|earned|now|still|<R>|income|budget|revenue|costs|funding|money|spending|turnover|receipts|expenses"
    r"|in|a|each|per|month|year) ){0,9}?"
)
_STOP = (
    r"(?=[,.;:()–—=/|-]|$|(?:and|or|in|from|of|for|at|on|until|every|each|per|through|under|that|which|who"
    r"|by|plus) |<[MSTRD]>)(?!(?:, |\( |: )(?:the |a )?<P>)"
)
_PAYS = (
    rf"(?<= )(?:a|an|one|another|our|my|the|two|three|several|some|<N>) (?P<n>(?!(?:{_BARE}) "
    rf"(?:{_AGENT}|that|which|in|of) )(?:{_WORD}){{0,3}}?(?!(?:{'|'.join(_NOT_GIVERS)}) "
    rf"){_WORD}){_PLACE}"
    rf"(?:\( (?:(?!<P>)[^ ()]+ ){{1,7}}\) )?(?:, (?:[^ ,;:()<>]+ ){{1,5}}, )?(?:that |which |who )?{_ADVERB}"
    rf"(?:{_AGENT}) {_OBJECT}"
)
"""``a Danish bank pays``."""
_BRINGS = rf"(?<= )(?P<n>(?:{_HEADS}) ){_PLACE}{_ADVERB}(?:{_BRING}) {_OBJECT}"
"""``our annual gala brings in 9k``."""
_FROM = (
    rf"(?<= ){_MONEY}(?:from|by|through|via) (?:{_DET} )?(?:about |around |roughly )?(?:<N> )?"
    rf"(?P<n>{_NP} ){_STOP}"
)
"""``a third comes from workshop fees``."""
_CONTRACT_WITH = (
    rf"(?<= )<K> (?:with|from|by) (?:{_DET}) (?P<n>(?:{_WORD}){{0,3}}?(?:{'|'.join(_GIVERS)}) )"
    r"(?:(?:in|from|of|near) (?:<P>|[a-z]+) )?(?=[,.;(]|$|<M>|<S>|(?:brings?|pays?|worth|for"
    r"|until|covers?|runs?|ends?|at|on|and) )"
)
"""``a support contract with a port authority``."""
_IS = (
    rf"(?<= )(?:<S>|(?:the )?(?:rest|remainder|balance)) (?:of (?:our|the|all|its|total) (?:{_WORD}){{1,2}})?"
    rf"(?:(?:is|are|=|:) (?:{_DET} )?|(?:a|an|<N>) )"
    rf"(?P<n>{_NP} )(?=$|[,.;(]|and |in |, )"
)
"""``30 % is T-shirt sales``."""
_LISTED = rf"(?<= )(?P<n>(?:{_WORD}){{0,3}}?(?:{'|'.join(_TAKINGS)}) )(?:the (?:other|remaining) |\( )?(?:<S>|<M>) "
"""``the annual gala 54,000``."""
_SUPPORT = r"(?<= )(?:(?P<n>support )(?:: |\( )?<S>|<S> (?P<m>support )(?=$|[,.;)]|and |/ ))"
"""``support 35 %``."""
_OTHERS = (
    r"(?<=^ )(?P<n>(?:everyone|everybody|all|everything) else |all others |others |various others |the others )"
    r"(?:: |= |\| |- |, )<S> $"
)
"""``everyone else: 40 %``, at the end of a list."""
_PATTERNS = tuple(
    (re.compile(pattern), words)
    for pattern, words in (
        (_PAYS, frozenset(_AGENT.replace("|", " ").split()) - {"in", "is", "are", "for", "up"} | {"good"}),
        (_BRINGS, frozenset(_BRING.replace("|", " ").split()) - {"in", "us", "for"}),
        (_FROM, frozenset(("from", "by", "through", "via"))),
        (_CONTRACT_WITH, frozenset(("with", "from", "by"))),
        (_IS, frozenset(("is", "are", "=", ":", "rest", "a", "an"))),
        (_OTHERS, frozenset(("else", "others"))),
        (_SUPPORT, frozenset(("support",))),
        (_LISTED, frozenset(("<S>", "<M>"))),
    )
)
"""The patterns, each with words of which one has to be there."""
_ANY_HEAD = (_PATTERNS[0][0], _PATTERNS[5][0], _PATTERNS[6][0])
"""The patterns in which any word may be the payer's."""
_HEAD_WORDS = frozenset((*_GIVERS, *_TAKINGS))
CALLED = frozenset((*_GIVERS, *_TAKINGS, *_NOT_GIVERS))
"""What payers without a name, and what is none, are called."""


_HEAD_ALONE = (_PATTERNS[1][0], _PATTERNS[7][0])


def _with_parts(sentence: Sentence, start: int) -> int:
    """Where what a payer is called begins: up to three words before its noun."""
    first = start
    while first > max(0, start - 3) and sentence.tokens[first - 1].kind == "word":
        form = sentence.tokens[first - 1].form
        if form in _NO_PART or not form[0].isalpha():
            break
        first -= 1
    return first


def unnamed(sentence: Sentence) -> list[tuple[int, int, Named, bool]]:
    """The payers of a sentence that have no name, each with its tokens, and whether what they pay is said without a
    figure, as a payroll is."""
    found = list[tuple[int, int, Named, bool]]()
    taken = set[int]()
    for pattern, words in _PATTERNS:
        if sentence.words.isdisjoint(words) or (pattern not in _ANY_HEAD and sentence.words.isdisjoint(_HEAD_WORDS)):
            continue
        for match in pattern.finditer(sentence.tape):
            part = match.lastgroup if match.lastgroup == "m" else "n"
            start, end = sentence.index(match.start(part)), sentence.index(match.end(part) - 1)
            if pattern in _HEAD_ALONE:
                start = _with_parts(sentence, start)
            while start < end and sentence.tokens[start].form in _LEADS:
                start += 1
            place = range(start, end)
            if start >= end or any(sentence.blocked[i] or sentence.tokens[i].form[0] == "<" for i in place):
                continue
            if not taken.isdisjoint(place) or not _AFTER_NONE.isdisjoint(sentence.forms(start - 2, start)):
                continue
            if pattern is _ANY_HEAD[0] and not _OBJECT_OF.isdisjoint(sentence.forms(start - 2, start - 1)):
                continue
            taken.update(place)
            said = [str(sentence.tokens[i].value) for i in place]
            name = " ".join(said).replace(" - ", "-")
            kind = next((_KINDS[w] for w in name.casefold().split() if w in _KINDS), None)
            kind = "enterprise_support" if name == "support" else kind
            found.append((start, end, Named(name, kind, False), "w" in match.groupdict() and bool(match["w"])))
    return found


_KINDS = (
    dict.fromkeys("member members membership".split(), "membership_dues")
    | dict.fromkeys(
        "workshop workshops course courses training seminar seminars bootcamp bootcamps".split(), "services"
    )
    | dict.fromkeys("reader readers listeners viewers".split(), "donations")
)
"""What a payer without a name is called that tells its kind."""
_LEADS = frozenset(
    "a an one another our my the two three several some various of about around other single only".split()
)
_OBJECT_OF = frozenset("attended attend joined join at in for to during after before visited via".split())
"""What makes of the words after it no subject: ``who attended the workshop paid``."""
_AFTER_NONE = frozenset("no any every each".split())
