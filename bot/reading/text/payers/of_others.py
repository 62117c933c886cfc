"""Contracts and ends that are no payer's: leases, people's own posts, what is over, deals of two others."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern
from bot.reading.text.words.table_persons import FIRST_NAMES

_THING = (
    r"(?:leases?|landlord|polic(?:y|ies)|insurance|warranty|rent|rental|tenancy|visa|certificates?|auditors?|registrar"
    r"|suppliers?|vendor|trademark licen[cs]e|licen[cs]ed|(?:phone|hosting|server|cloud) (?:contract|agreement)"
    r"|mietvertrag|arbeitsvertrag|bail|alquiler|aluguel)"
)
_WITH = r"(?:with|from|at|to|by|of|mit|bei|der|avec|con|com|do|del|,|:)"
_THE = r"(?:the |our |der |dem |la |le |el |a |o )?"
_THINGS = frozenset(
    "newsletter episode podcast video stream article column show webinar meetup workshop hackathon summit edition "
    "lecture broadcast festival dinner lunch party prize report survey study book magazine exhibition concert".split()
)
_THING_ELSE = "|".join(sorted(_THINGS)) + "|<K>"
_PAID_FOR = r"(?:sponsored|funded|financed|paid(?: for)?|hosted|supported|presented|organi[sz]ed|brought to you) by"
_PAYS_FOR = r"(?:<K>|sponsors?|sponsored|funds?|funded|hosts?|hosted|pays? for|paid for|presents|organi[sz]e[sd]?)"
_TO_ANOTHER = Pattern(
    rf"(?<= )(?P<o>{_THING_ELSE}) (?:is|was|are|were|has been) (?:[a-z]+ ){{0,2}}?{_PAID_FOR} (?:the )?(?P<a><P>)(?= )"
    rf"|(?<= )(?P<b><P>) (?:[a-z]+ly )?{_PAYS_FOR} (?:this|the|today 's|an?|that|last|next) (?:[a-z]+ )?"
    rf"(?P<q>{_THING_ELSE})(?! (?:and|but) (?:[a-z]+ )?(?:pays?|funds?|covers|employs|gives|hosts|<K>) )(?= )"
    r"|(?<= )(?P<c><P>) 's (?:[a-z]+ ){0,3}?(?P<r><K>|parent|owner|buyer|successor|rival) (?:company )?[,(] <P>(?= )"
)
"""``the newsletter is sponsored by X``, ``X paid for the report``, ``X's parent, Y, pays``."""
_GATE = _THINGS | {"<K>", "parent", "owner", "buyer", "successor", "rival"}
_OTHER_THINGS = ("conference", "conferences", "event", "events", "parent", "parent company", "owner")
_ENDED = r"(?:renewed|extended|prolonged|terminated|cancelled|gekündigt|résilié|cancelado|rescindido)"
_NOT_A_PAYER = Pattern(
    rf"(?<= ){_THING} (?:contract |agreement |plan )?(?:is |runs )?(?:{_WITH} )?{_THE}(?P<a><P>)(?= )"
    r"|(?<= )(?:bills?|invoices?) (?:from|at|of) (?:the )?(?P<f><P>)(?= )"
    r"|(?<= )(?P<m><P>) (?:\. [^ ]+ )?(?:hosting|subscription|plan|servers?|vps|domains?|storage) (?:\( [^()]* \) )?"
    r"[:|] (?:: )?(?:~ )?<M>(?= )"
    r"|(?<= )(?:(?:carried out|performed|conducted|held) by|paid to) (?:the )?(?P<o><P>) (?:is|are|was|for|, an?) "
    r"|(?<= )(?:sponsoring|supporting|<K>) (?P<n><P>) (?:development|maintenance|is not)(?= )"
    r"|(?<= )<P> for (?:sponsoring|supporting|funding|<K>) (?P<p><P>)(?= )"
    r"|(?<= )(?:my|his|her) contract at (?:the )?(?P<g><P>)(?= )"
    r"|(?<= )(?:its|their) own (?:[a-z]+ )?(?:contract|deal|agreement|<K>) with (?:the )?(?P<h><P>)(?= )"
    r"|(?<= )(?:release|version|lts|runtime|series|branch) (?:[^ ,;]+ ){0,2}?supported "
    r"by (?P<i><P>) (?:until|till|through)(?= )"
    r"|(?<= )(?P<l><P>) (?:[a-z]+ )?(?:grows?|grew|posts?|posted|reports?|reported|books?|booked|sees|saw|lifts?"
    r"|forecasts?) (?:its |an? |<N> |<S> |record |net |annual |quarterly |operating |first |higher )*(?:revenues?"
    r"|sales|turnover|profits?|loss|losses|earnings|income|results)(?= )"
    r"|(?<= )(?P<j><P>) (?:ends|drops|stops) support for(?= )"
    r"|(?<= )(?:running|keeping|maintaining|hosting) (?P<s><P>) (?:going |alive |up )?(?:takes|costs|needs)(?= )"
    r"|(?<= )(?P<k><P>) support (?:ends|expires|runs|stops|until)(?= )"
    r"|(?<= )(?:his|her|my|'s|a|new) (?:own |new )?(?:scholarship|fellowship|studentship|phd|degree|job|post"
    r"|employment) (?:at|with|from|by) (?:the )?(?P<b><P>) (?:\( [^()]* \) )?"
    r"(?:runs|lasts|ends|goes|is|until|till|expires)(?= )"
    r"|(?<= )(?:contributors?|users?|members|you|everyone|developers) (?:must |have to |need to |should )?signs? "
    r"(?:[^ ,;]+ ){0,3}(?:agreement|cla) with (?:the )?(?P<c><P>)(?= )"
    r"|(?<= )(?P<r><P>) (?:\) )?(?:only |just |merely )?(?:holds|keeps|handles) (?:the |our )?(?:money"
    r"|account|bank account|funds|books|paperwork)(?= )"
    r"|(?<= )(?:announced|unveiled|presented|revealed|spoke|speaking) (?:[a-z]+ |<D> ){0,5}?at (?:the )?(?P<t><P>)(?= )"
    r"|(?<= )(?:take|taken|takes|took|taking) over (?:[^ ;:()]+ ){0,7}?from (?:the )?(?P<u><P>)(?= )"
    r"|(?<= )(?:replaces|replaced|replacing|succeeds|succeeded|in place of|in lieu of|steps in for|stepped in for) "
    r"(?:the )?(?P<v><P>)(?= )"
    rf"|(?<= )(?P<d><P>) (?:<K> |contract |deal |agreement )?(?:was|were) (?:not|never) {_ENDED}(?= )"
    r"|(?<= )(?:contract|deal|agreement|vertrag|contrat|contrato|<K>) (?:with|from|by|of|mit|avec|con|com) "
    rf"{_THE}(?P<e><P>) (?:was|were|wurde|a été|fue|foi) (?:(?:not|never) |(?!renewed|extended|prolonged)){_ENDED}(?= )"
)
_SIGNED = Pattern(r" (?:(?P<who><P>)|he|she) (?:has |have |just |'s )?signed (?:up )?with (?:the )?(?P<p><P>)(?= )")
_WORDS = frozenset(
    "carried performed conducted paid held thank thanks grateful hosting subscription plan server servers vps domain "
    "domains storage development maintenance "
    "takes costs needs revenue revenues sales turnover profit profits loss losses earnings income results "
    "lease leases landlord policy policies insurance warranty rent rental tenancy visa certificate certificates "
    "bill agreement bills invoice invoices own holds keeps handles support supported contract supplier suppliers "
    "vendor auditor auditors registrar trademark license licence licensed phone mietvertrag arbeitsvertrag bail "
    "alquiler aluguel scholarship fellowship studentship phd degree job post employment signed sign signs renewed "
    "announced unveiled presented revealed spoke speaking over replaces replaced replacing succeeds succeeded place "
    "lieu steps stepped "
    "extended prolonged terminated cancelled gekündigt résilié cancelado rescindido".split()
)
_OF_TWO = Pattern(
    r"^ <P> and <P> (?:extend|renew|sign|agree on|form|announce|seal) (?:[^ ,;:]+ ){0,3}?(?:partnership|deal|alliance"
    r"|contract|agreement) |^ (?!(?:we|i|it|they|the|our|this) )"
    r"(?:<P>|[^\W\d_]+) (?:(?:has|have|just|to) )?(?:extends?|renews?|signs?|signed"
    r"|wins?|won|inks?|strikes?|seals?|ends|cancels|terminates|drops|extended|renewed) (?:[^ ,;:]+ |<T> |<M> ){0,4}?"
    r"(?:deal|contract|agreement|partnership) with (?:the )?<P>(?= )"
)


def of_others(sentence: Sentence) -> set[int]:
    """The tokens of the names that are of a landlord, an insurer, somebody's own employer, of one who has gone."""
    if "<P>" not in sentence.words:
        return set()
    found = _of_other_things(sentence)
    if sentence.words.isdisjoint(_WORDS):
        return found
    found |= {sentence.index(m.start(m.lastgroup or 0)) for m in _NOT_A_PAYER.finditer(sentence.tape)}
    for match in _SIGNED.finditer(sentence.tape) if "signed" in sentence.words else ():
        who = sentence.tokens[sentence.index(match.start("who"))].value if match["who"] else None
        if who is None or who.name.casefold() in FIRST_NAMES:
            found.add(sentence.index(match.start("p")))
    return found


def _of_other_things(sentence: Sentence) -> set[int]:
    found = set[int]()
    for match in _TO_ANOTHER.finditer(sentence.tape) if not sentence.words.isdisjoint(_GATE) else ():
        token = sentence.tokens[sentence.index(match.start(next(g for g in "oqr" if match[g])))]
        if token.kind != "source" or token.value.phrase in _OTHER_THINGS:
            found |= {sentence.index(match.start(g)) for g in "abc" if match[g]}
    return found


def deal_of_two(sentence: Sentence, project: object) -> bool:
    """Whether a head tells of a deal of one company with another, none of them the project."""
    if sentence.words.isdisjoint(("with", "and")) or not sentence.words.isdisjoint(("us", "our", "we")):
        return False
    first = sentence.tokens[0].value
    name = first if isinstance(first, str) else getattr(first, "name", "")
    return _OF_TWO.match(sentence.tape) is not None and str(name).casefold() != str(project or "").casefold()
