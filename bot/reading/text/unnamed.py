"""Payers without a name: ``a Danish bank pays``, ``a third comes from workshop fees``."""

import re
from itertools import islice
from typing import NamedTuple

from bot.reading.text.known import Named
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import IN_BRACKETS
from bot.reading.text.table_unnamed import (
    BRINGS,
    FOREIGN,
    FOREIGN_GIVES,
    GIVERS,
    GIVES,
    NO_PART,
    NOT_GIVERS,
    TAKINGS,
)

_DET = r"(?:a|an|one|another|our|my|the|two|three|several|some|<N>|various|local|that|its|their|of)"
_WORD = rf"(?:'s )?(?!(?:{'|'.join(NO_PART)}) )[a-z][^ ,;:()<>.]* "
_HEADS = "|".join((*GIVERS, *TAKINGS))
_NP = rf"(?:{_WORD}){{0,3}}?(?:{_HEADS})"
_NPG = rf"(?:{_WORD}){{0,3}}?(?:{'|'.join(GIVERS)}) "
_OF_SOME = rf"(?:of (?:the )?(?:<N> )?(?:{_WORD})?(?:{'|'.join(GIVERS)}) )?"
_PLACE = r"(?:(?:in|from|of|near|outside) (?:the )?(?:<P>|[a-z]+) )?"
_ADVERB = (
    r"(?:(?:also|now|still|currently|happily|kindly|quietly|each|together|has|have|generously|alone|just|already|then"
    r"|(?:is|are)(?= paying )|keeps|keep|continues to|continue to|simply|all|themselves|itself|jointly) ){0,3}"
)
_PAYROLL = (
    r"everything|salary|salaries|wages|bills?|developers?|engineers?|maintainers?|devs|costs?|expenses|hosting|servers?"
    r"|me|upkeep|payroll|posts?|positions?|jobs|<N> of us|fte|ftes|<N> people|half the bill|day a week|days a week"
)
_WHOM = r"(?:it|us|this|the (?:project|work|team|tool|library|development|maintenance|whole thing))(?= (?:$|[,.;()–—-]|and|in|with|by|until|for|at|to|alone|together|now|since))"
_OBJECT = rf"(?!them |him |her |students |users |others |people )(?=(?:[^ ,;:()]+ |[,(] ){{0,7}}?(?:<M>|<S>|(?P<w>{_PAYROLL}))(?= ))"
_GIVES = rf"(?:(?!provides everything)(?:{GIVES})|(?:shares?|splits?|sharing|splitting)(?= (?:the|our|all|its|this) ))"
_KEEPS = r"(?:funds?|finances?|bankrolls?|sponsors?|underwrites?|subsidises?|pays?(?: for)?|(?:supports?|backs?|carry|carries)(?= the))"
_FIGURE = r"(?:<S>|<M>)"
_MONEY = (
    rf"(?:<S>|<M>|<N>|the rest|the remainder) (?:(?:(?:of|the|our|all|its|total|that|this|it|what|we|is|are|was|were|comes?|came|flows?"
    r"|stems?|derives?|derived|received|spend|spent|paid|covered|met|funded|financed|provided|contributed|granted|given|donated|borne|supplied"
    r"|earned|now|still|<R>|income|budget|revenue|costs|funding|money|spending|turnover|receipts|expenses"
    r"|in|a|each|per|month|year) ){0,9}?|(?:[^ ,;:()<>]+ |<R> ){1,8}?(?:comes?|came|is paid|are paid|is borne|is covered) )"
)
_STOP = (
    r"(?=[,.;:()–—=/|-]|$|(?:and|or|in|from|of|for|at|on|until|every|each|per|through|under|that|which|who"
    r"|by|plus|themselves|itself|with|since|because|so|while|when) |<[MSTRD]>)(?!(?:, |\( |: )(?:the |a )?<P>)"
)
_BARE = (
    "company|foundation|association|group|organisation|organization|institute|university|department|lab"
    "|agency|studio|firm|startup|business|corporation|cooperative|collective"
)
_ASIDE = r"(?:\( (?:[^ ()]+ ){1,7}\) )?(?:, (?:[^ ,;:()<>]+ ){1,5}, )?(?:(?:, )?(?:that|which|who) )?"
_OPENS = (
    r"(?:^ |(?<= )(?:[,;:(|/•·—–>-]|and|but|that|while|whereas|because|since|plus|as|where|so|with|the|our|his|her) )"
)
_PAYS = (
    rf"(?<= )(?:a|an|one|another|our|my|the|two|three|several|some|<N>) (?P<n>(?!(?:{_BARE}) "
    rf"(?:{GIVES}|(?:that|which|in|of) [^ ]+ , <P>) )(?:{_WORD}){{0,3}}?(?!(?:{'|'.join(NOT_GIVERS)}) "
    rf"){_WORD}){_PLACE}{_ASIDE}{_ADVERB}(?:{_GIVES} {_OBJECT}|{_KEEPS} (?P<v>{_WHOM}|<N>(?= (?:$|[,.;]|of))))"
)
"""``a Danish bank pays``."""
_CALLED_PAYS = rf"{_OPENS}(?P<n>(?!(?:{_BARE}) ){_NPG}){_OF_SOME}{_PLACE}{_ASIDE}{_ADVERB}(?:{_GIVES} {_OBJECT}|{_KEEPS} (?P<v>{_WHOM}|<N>(?= (?:$|[,.;]|of))))"
"""``city council backs X with 5k``, ``uni pays two posts``."""
_BRINGS = rf"(?<= )(?P<n>(?:{'|'.join(TAKINGS)}) )(?:and (?:{_WORD}){{1,2}})?{_PLACE}{_ADVERB}(?:{BRINGS}) {_OBJECT}"
"""``our annual gala brings in 9k``."""
_FROM = (
    rf"(?<= ){_MONEY}(?:from|by|through|via|out of) (?:{_DET} )?(?:about |around |roughly )?(?:<N> )?"
    rf"(?P<n>{_NP} ){_STOP}"
)
"""``a third comes from workshop fees``."""
_BY = (
    rf"(?<= )(?<!been )(?:paid|funded|financed|covered|borne|carried|supported|shared|backed|bankrolled|employed) (?:for )?"
    rf"(?:[^ ,;:()<>]+ ){{0,3}}?by (?:(?:a|an|one|the|two|several|some|<N>) )(?P<n>{_NPG}){_OF_SOME}(?!board |members )"
    rf"(?P<w>){_STOP}"
)
"""``three of us are paid by the region``."""
_SUM_OF = (
    rf"(?<= )(?:contributions?|payments?|gifts?|money|funding|subsid(?:y|ies)|income|revenue|support|cheques?|donations?"
    rf"|transfers?|stipends?) (?:of|from|by) (?:{_DET} )?(?P<n>{_NPG})"
    rf"(?:(?:{BRINGS}|is|are|was|were) (?:[^ ,;:()<>]+ ){{0,3}}?|[(,:] (?:about |around )?){_FIGURE} "
    rf"|(?<= )(?:funding|money|income|budget|payer|funder) (?:is|are|:|=) (?:[^ ,;:()<>]+ ){{0,2}}?(?:{_DET} )"
    rf"(?P<m>{_NPG})[(,] {_FIGURE} "
)
"""``contributions of partner institutes amounted to 20k``."""
_LABELLED = (
    rf"(?<= )(?:who pays|payers?|funders?|paid by|funded by|financed by|backed by|covered by|money from|employer) "
    rf"(?:: |= |→ |\| )(?:{_DET} )?(?P<n>{_NPG}){_OF_SOME}(?P<w>){_STOP}"
)
"""``paid by: a consortium of museums``."""
_IN_LIST = (
    rf"(?:^ |(?<= )(?:[,;:|/·•(+-]|and|plus) )(?:{_DET} )?(?:<N> )?(?P<n>{_NPG}){_OF_SOME}(?:(?:[:|=–(] )?"
    r"(?:<S>|<M>|<N>) (?=$|[,;.)|/·+(]|a month|monthly|p \. m|<R>|and |until )|(?=the (?:rest|remainder|balance) ))"
)
_ITEM = rf"^ [*•-]? ?(?:\( <N> \) )?(?:{_DET} )?(?P<n>{_NPG}){_OF_SOME}, {_FIGURE} "
"""``a charitable trust, 2,000 a month``."""
"""``hospital chain 3k a month``, a line of its own or an item between marks."""
_CONTRACT_WITH = (
    rf"(?<= )<K> (?:with|from|by) (?:{_DET}) (?P<n>(?:{_WORD}){{0,3}}?(?:{'|'.join(GIVERS)}) )"
    r"(?:(?:in|from|of|near) (?:<P>|[a-z]+) )?(?=[,.;(]|$|<M>|<S>|(?:brings?|pays?|worth|for"
    r"|until|covers?|runs?|ends?|at|on|and) )"
)
"""``a support contract with a port authority``."""
_IS = (
    rf"(?<= )(?:<S>|(?:the )?(?:rest|remainder|balance)|everything else) (?:of (?:it |that |this |(?:our|the|all|its|total) "
    rf"(?:{_WORD}){{1,2}}))?(?:(?:is|are|=|:) (?:still |now |just |mostly )?(?:{_DET} )?|(?:a|an|<N>) )"
    rf"(?:(?:yearly|annual|monthly|small|regular)? ?(?:gift|donation|grant|cheque|contribution) (?:from|of|by) "
    rf"(?:{_DET} )?)?(?P<n>{_NP} )(?=$|[,.;(]|and |in |for |with |that |which |who )"
)
"""``30 % is T-shirt sales``."""
_LISTED = rf"(?<= )(?P<n>(?:{_WORD}){{0,3}}?(?:{'|'.join(TAKINGS)}) )(?:the (?:other|remaining) |\( |, maybe |about |maybe )?{_FIGURE} "
"""``the annual gala 54,000``."""
_SOLD_SHARE = (
    r"(?<= )(?:<S> (?P<n>(?:hosting|maintenance|licen[cs]es?|licensing) )(?=$|[,.;)]|and |/ )"
    r"|(?P<m>(?:hosting|maintenance|licen[cs]es?|licensing) )(?:: |\( )?<S> )"
)
"""``33 % hosting``, beside other sources."""
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
    r"(?:<N>|eine?|einem|einer|der|die|das|dem|den|unsere?|une?|le|la|les|l'|notre|una|el|los|las|nuestra|nuestro|uma?|o|a"
    r"|os|as|nossa|nosso)"
)
_ABROAD = (
    rf"(?<= ){_ARTICLE} (?P<n>(?:{'|'.join(FOREIGN)}) )(?:(?:de|des|du|da|do|del|der) [^ ,;:()<>]+ )?"
    rf"(?:(?:[a-zà-ÿ]+ ){{0,2}}?(?:{FOREIGN_GIVES}) (?:[^ ,;:()]+ ){{0,6}}?|(?:{_ARTICLE} )?)"
    r"(?:<M>|<S>|(?P<w>alles|tout|todo|tudo|stellen|salaires|sueldos|bolsas|posts))(?= )"
)
"""``eine Stiftung zahlt die Hälfte``, ``le reste``."""
_PAID_ABROAD = (
    rf"(?<= )(?:<M>|<S>|den rest|le reste|el resto|o resto) (?:(?:[^ ,;:()<>]+ |<R> ){{0,4}}?"
    rf"(?:{FOREIGN_GIVES}|von|vom|par|por|pela|pelo|de|d'|del|da|do) (?:uns |nous |nos )?(?:{_ARTICLE} )?|{_ARTICLE} )"
    rf"(?P<n>(?:{'|'.join(FOREIGN)}) )(?=$|[,.;()]|und |et |y |e |bis |<)"
)
"""``den Rest zahlt die Uni``."""

_BY_ABROAD = (
    rf"(?<= )(?:mantid[oa]|financiad[oa]s?|pag[oa]s?|payée?s?|financée?s?|soutenue?s?|getragen|finanziert|bezahlt) "
    rf"(?:por|par|pela|pelo|von|vom|durch) (?:{_ARTICLE} )?(?P<n>(?:{'|'.join(FOREIGN)}) )(?=$|[,.;()<]|und |et |y |e |bis |até )"
    rf"|(?<= )(?:von|vom|durch) (?:{_ARTICLE} )?(?P<m>(?:{'|'.join(FOREIGN)}) )(?:[^ ,;:()<>]+ ){{0,3}}?"
    r"(?:getragen|finanziert|bezahlt|gefördert)(?= )"
)
"""``wird von einer Stiftung bezahlt``."""
_COMPANY = (
    rf"(?<= )the (?P<n>company |group |firm ){_ADVERB}(?:pays? for|covers?|funds?|finances?|bears?|has granted|granted"
    r"|grants?|provides?|allocates?|allocated|bankrolls?|supports?|pays) (?=(?:us|me|the project|the work|all|everything"
    r"|an annual|a yearly|the (?:development|costs?|team|library|tool|maintenance|salaries|software)|our|my|this|it|<M>|<S>) )"
)
"""``the Company has granted the Project an annual budget``: the one that has the project."""


class _Row(NamedTuple):
    """A pattern, words of which one has to be there, the nouns that it is of (none: any), whether it finds the noun
    only, and whether it says of itself that somebody pays, of what kind."""

    pattern: re.Pattern[str]
    words: frozenset[str]
    nouns: frozenset[str]
    alone: bool = False
    sure: bool = False
    kind: str | None = None


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.replace("|", " ").split()) - _SMALL


_MOST = 40
"""How many payers one pattern finds at most."""
_SPLIT = frozenset("share shares split splits".split())
_SMALL = frozenset("in is are for up on over us to at en".split())
_GIVERS, _TAKINGS, _ABROADS = frozenset(GIVERS), frozenset(TAKINGS), frozenset(FOREIGN)
_ANY, _NOUNS, _SUMS = frozenset[str](), _GIVERS | _TAKINGS, frozenset(("<S>", "<M>"))
_THROUGH = frozenset(("from", "by", "through", "via", "out"))
_FROM_PATTERN = re.compile(_FROM)
_ROWS = (
    _Row(re.compile(_PAYS), _words(GIVES) | _SPLIT | {"good"}, _ANY),
    _Row(re.compile(_CALLED_PAYS), _words(GIVES) | _SPLIT, _GIVERS),
    _Row(re.compile(_BRINGS), _words(BRINGS), _TAKINGS, alone=True),
    _Row(re.compile(_BY), frozenset(("by",)), _GIVERS, sure=True),
    _Row(_FROM_PATTERN, _THROUGH, _NOUNS),
    _Row(re.compile(_SUM_OF), _THROUGH | {"of", "is", "are", ":", "="}, _GIVERS),
    _Row(re.compile(_LABELLED), frozenset(":=→|"), _GIVERS, sure=True),
    _Row(re.compile(_COMPANY), frozenset(("company", "group", "firm")), _ANY, sure=True, kind="parent_company"),
    _Row(re.compile(_BY_ABROAD), frozenset("por par pela pelo von vom durch".split()), _ABROADS, sure=True),
    _Row(re.compile(_ITEM), _SUMS, _GIVERS),
    _Row(re.compile(_SOLD_SHARE), frozenset(("<S>",)), frozenset(("<K>",))),
    _Row(re.compile(_CONTRACT_WITH), frozenset(("with", "from", "by")), _GIVERS),
    _Row(re.compile(_IS), frozenset(("is", "are", "=", ":", "rest", "a", "an")), _NOUNS),
    _Row(re.compile(_OTHERS), frozenset(("else", "others")), _ANY),
    _Row(re.compile(_SOLD), frozenset(("support", "hosted")), _ANY),
    _Row(re.compile(_SOLD_TOO), frozenset(("<M>",)), frozenset(("<K>",))),
    _Row(re.compile(_LISTED), _SUMS, _TAKINGS, alone=True),
    _Row(re.compile(_IN_LIST), _SUMS | {"<N>"}, _GIVERS),
    _Row(re.compile(_ABROAD), _SUMS | _words(FOREIGN_GIVES), _ABROADS),
    _Row(re.compile(_PAID_ABROAD), _SUMS | {"rest", "reste", "resto"}, _ABROADS),
)


def _with_parts(sentence: Sentence, start: int) -> int:
    """Where what a payer is called begins: up to three words before its noun."""
    first = start
    while first > max(0, start - 3) and sentence.tokens[first - 1].kind == "word":
        form = sentence.tokens[first - 1].form
        if form in NO_PART or not form[0].isalpha():
            break
        first -= 1
    return first


def _beside(sentence: Sentence, start: int, taken: set[int], pays: bool) -> list[tuple[int, int, Named, bool]]:
    """Those who stand before a payer and do what it does: ``a ministry, two foundations and a bank share the bill``."""
    found = list[tuple[int, int, Named, bool]]()
    while True:
        at = start - 1
        while at >= 0 and (sentence.tokens[at].form in _LEADS or sentence.tokens[at].form in ("<N>", "the")):
            at -= 1
        while at >= 0 and sentence.tokens[at].form in ("and", "&", ","):
            at -= 1
        if at < 0 or at >= start - 1 or sentence.tokens[at].form not in _GIVERS or at in taken or sentence.blocked[at]:
            return found
        if _JOINED.isdisjoint(sentence.forms(at + 1, start)):
            return found
        start = _with_parts(sentence, at)
        while start < at and sentence.tokens[start].form in _LEADS:
            start += 1
        taken.update(range(start, at + 1))
        name = (
            " ".join(str(sentence.tokens[i].value) for i in range(start, at + 1))
            .replace(" - ", "-")
            .replace(" 's", "'s")
        )
        found.append((start, at + 1, Named(name, _kind(name), False), pays))


_JOINED = frozenset(("and", "&", ","))


def _kind(name: str) -> str | None:
    """The kind that one word of a name says."""
    return IN_BRACKETS.get(name.casefold()) or next((_KINDS[w] for w in name.casefold().split() if w in _KINDS), None)


def unnamed(sentence: Sentence) -> list[tuple[int, int, Named, bool]]:
    """The payers of a sentence that have no name, each with its tokens, and whether what they pay is said without a
    figure, as a payroll is."""
    found = list[tuple[int, int, Named, bool]]()
    taken = set[int]()
    for row in _ROWS:
        if sentence.words.isdisjoint(row.words) or (row.nouns and sentence.words.isdisjoint(row.nouns)):
            continue
        for match in islice(row.pattern.finditer(sentence.tape), _MOST):
            part = match.lastgroup if match.lastgroup == "m" else "n"
            start, end = sentence.index(match.start(part)), sentence.index(match.end(part) - 1)
            if row.alone:
                start = _with_parts(sentence, start)
            while start < end and sentence.tokens[start].form in _LEADS:
                start += 1
            place = range(start, end)
            if start >= end or any(sentence.blocked[i] or sentence.tokens[i].form[0] == "<" for i in place):
                continue
            if sentence.tokens[end - 1].form == "group" and sentence.forms(end, end + 1) == ["of"]:
                continue
            if row.pattern is _FROM_PATTERN and match[0].startswith("<N>") and "<M>" not in sentence.words:
                continue
            if row.kind and not str(sentence.tokens[start].value)[:1].isupper():
                continue
            if row.alone and sentence.forms(start - 2, start) == ["of", "the"]:
                continue
            if not taken.isdisjoint(place) or not _AFTER_NONE.isdisjoint(sentence.forms(start - 2, start)):
                continue
            if start and row in _ROWS[:3] and not _OBJECT_OF.isdisjoint(sentence.forms(start - 2, start)):
                continue
            taken.update(place)
            said_so = match.groupdict()
            said = [str(sentence.tokens[i].value) for i in place]
            name = " ".join(said).replace(" - ", "-").replace(" 's", "'s")
            pays = row.sure or bool(said_so.get("w") or said_so.get("v"))
            found.append((start, end, Named(name, row.kind or _kind(name), False), pays))
            if row in _ROWS[:2]:
                found += _beside(sentence, start, taken, pays)
    return found


_KINDS = (
    dict.fromkeys("member members membership".split(), "membership_dues")
    | dict.fromkeys(
        "workshop workshops course courses training seminar seminars bootcamp bootcamps".split(), "services"
    )
    | dict.fromkeys("reader readers listeners viewers".split(), "donations")
    | dict.fromkeys("owner owners holding".split(), "parent_company")
    | dict.fromkeys("stiftung fondation fundación fundação charity charities trust".split(), "foundation_grant")
    | dict.fromkeys(
        "ministerium ministère ministerio ministério région región mairie ville état ayuntamiento prefeitura gobierno "
        "governo stadt bund gemeinde kommune kanton diputación commune region regions district senate".split(),
        "government_grant",
    )
)
"""What a payer without a name is called that tells its kind."""
_LEADS = frozenset(
    "a an one another our my the two three several some various of about around other single only".split()
)
_OBJECT_OF = frozenset("attended attend joined join at in for to during after before visited via".split())
"""What makes of the words after it no subject: ``who attended the workshop paid``."""
_AFTER_NONE = frozenset("no any every each".split())
