"""How a name stands to a project that it pays for, owns, or lends to: verbs, nouns and their order, a row for each."""

import re
from typing import NamedTuple

_DET = (
    r"(?:(?:the|our|a|an|my|its|der|die|dem|den|das|la|le|el|l'|o|os|as|friends at|folks at|people at|good|nice|kind"
    r"|company|firm|family) ){0,3}"
)
_NOW = (
    r"(?:(?:still|now|currently|also|always|just|all|mostly|mainly|only|has|have|had|long|kindly|generously|happily"
    r"|simply|basically|today|quietly|to this day|so far|and|both|ever|since|in <D>|since <D>|as of <D>|,) ){0,4}"
)
_ASIDE = (
    r"(?:\( [^()]{1,40} \) |, [^,;:()<>]{1,40} , |, (?=who|which)|(?<=\( <P> )\) |and (?:many |the |a few )?others )?"
)
_BODY = r"(?:'s (?:[a-z]+ ){0,3}?(?:office|team|department|division|arm|foundation|programme|program|fund|unit|group|labs?|branch) )?"
_WHO = rf"(?P<m><P>) {_BODY}{_ASIDE}(?:who |which |that )?{_NOW}"
_THING = (
    r"(?:project|library|tool|work|team|development|maintenance|code|app|software|thing|codebase|maintainers?|fork|repo"
    r"|effort|compiler|engine|framework|whole (?:thing|project|lot|show))"
)
_PROPERTY = r"(?:project|library|tool|code|app|software|thing|codebase|repo|compiler|engine|framework|company|start ?up)"
_US = rf"(?:us|me|it|this|these|(?:the|this|our|that) (?:[a-z]+ )?{_THING}|all of (?:us|it|this)|the lot|both of us)"
_BILL = (
    r"(?:bills?|tab|costs?|check|cheques?|checks?|invoices?|salary|salaries|wages?|rent|payroll|expenses|hosting|fees?"
    r"|travel|upkeep|running costs|contractors?|part timers?|maintainers?|developers?|devs|engineers?)"
)
_STAFF = r"(?:people|engineers?|staff|devs?|developers?|team|employees|folks|programmers|researchers)"
_LABOUR = (
    r"(?:works?|working|maintains?|develops?|builds?|looks? after|runs?|writes?|keeps?|spends?) (?:full time |part time "
    rf"|every day |each day |most of the time )?(?:on )?{_US}"
    r"(?! (?:running |alive |going )?(?:at|for|in|inside) (?:<P>|itself|themselves))"
)
_BY = r"(?:by|thanks to|through|from|durch|von|vom|par|por|pela|pelo|da|dal)"
_HELD = (
    r"(?:owned|bought(?: out)?|acquired|taken (?:over|on|in)|purchased|snapped up|absorbed|swallowed|controlled|held)"
)


class Relation(NamedTuple):
    """A pattern with the name in ``m``, words of which one has to be there, and what it says of the one who is named:
    that it ``pays``, ``owns``,
    ``lends``, or ``houses`` a machine, which an institution does for nothing. ``denies`` says that its own denial belongs to it."""

    pattern: re.Pattern[str]
    words: frozenset[str]
    says: str
    denies: bool = False


def _row(says: str, words: str, pattern: str, *, denies: bool = False) -> Relation:
    return Relation(re.compile(rf"(?<= ){pattern}(?= )"), frozenset(words.split()), says, denies)


RELATIONS: tuple[Relation, ...] = (
    # who writes the cheques, keeps us afloat, reimburses our travel
    _row(
        "pays",
        "write writes wrote sign signs cut cuts",
        rf"{_WHO}(?:writes?|wrote|signs?|cuts?) (?:[^ ,;:()<>]+ ){{0,3}}?(?:cheques?|checks?|paycheques?|paychecks?)",
    ),
    _row(
        "pays",
        "money cash resources",
        rf"{_WHO}(?:throws?|threw|pours?|poured|sinks?|pumps?|sticks?|puts?|ploughs?) (?:[a-z]+ )?(?:money|cash|resources) "
        rf"(?:at|in|into|behind|towards?) {_US}",
    ),
    _row(
        "pays",
        "keep keeps kept keeping",
        rf"{_WHO}(?:keeps?|kept|keeping) (?:{_US} (?:afloat|alive|going|running|fed|in business|above water|solvent|on its feet)"
        r"|the (?:[a-z]+ )?(?:lights?|servers?|show|boat|wheels|doors|ship) (?:on|running|up|afloat|open|turning))",
    ),
    _row(
        "pays",
        "settle settles settled reimburse reimburses reimbursed refund refunds refunded care take takes handles meets met",
        rf"{_WHO}(?:settles?|settled|reimburses?|reimbursed|refunds?|refunded|(?:takes?|took) care of|handles?|meets?) "
        rf"(?:(?:us|me) for |(?:[^ ,;:()<>]+ |<N> ){{0,3}}?)(?:{_BILL}|us|me)",
    ),
    _row("pays", "behind", rf"{_WHO}(?:is|are|stands?|stood|'s) (?:fully |firmly |financially )?behind {_US}"),
    _row(
        "pays",
        "step steps stepped come comes came jump jumps jumped",
        rf"{_WHO}(?:steps?|stepped|comes?|came|jumps?|jumped) (?:in|up|on board|aboard) (?:as (?:the |a |our |new ){{0,2}}"
        r"(?:<K>|payer|patron|benefactor)|for <P>|: (?:pays?|funds?)|(?:and |to )(?:pays?|funds?|paid|cover)|with (?:<M>|money|funding))",
    ),
    _row(
        "pays",
        "sugar paymaster patron benefactor lifeline breadwinner financier bankroller backstop payer bank",
        rf"{_WHO}(?:is|are|'s|remains|was and is|stays) (?:still |now |also |basically )*(?:our|the|its|my) (?:[a-z]+ ){{0,2}}?(?:sugar "
        r"daddy|paymaster|patron|benefactor|lifeline|breadwinner|financier|bankroller|backstop|payer|money man|cash cow)",
    ),
    _row("pays", "work works working maintain maintains develop develops build builds look looks run runs write writes keep keeps",
        rf"(?P<m><P>) (?:'s )?{_STAFF} {_NOW}{_LABOUR}"),
    _row("pays", "at from of", rf"(?:{_STAFF}|<N>) (?:at|from|of) {_DET}(?P<m><P>) {_NOW}{_LABOUR}"),
    _row("pays", "by", rf"(?:maintained|developed|built|written|run|looked after|kept up) by {_DET}(?:<N> )?"
        rf"{_STAFF} (?:at|from|of|in) {_DET}(?P<m><P>)"),
    _row("pays", "place shoes spot role", r"(?:place|shoes|spot|role|share|seat) (?:was|has been|were|is|now) (?:now )?"
        rf"(?:taken|filled) (?:over )?by {_DET}(?P<m><P>)"),
    # by whom it is kept alive, on whom the tab is, at whose expense
    _row(
        "pays",
        "staffed settled reimbursed refunded alive afloat going running online up care met manned guaranteed footed sustained fed defrayed "
        "propped matched remunerated",
        rf"(?:staffed|manned|footed|sustained|fed|defrayed|propped up|matched|remunerated|settled|reimbursed|refunded|kept (?:alive|afloat|going|running|online|up)|(?:picked|put|coughed) up"
        rf"|taken care of|met|guaranteed) (?:[a-z]+ly |in (?:full|part) |jointly |all )?{_BY} {_DET}(?P<m><P>)",
    ),
    _row("pays", "charge", rf"(?:pris|prise|prises) en charge (?:par|de) {_DET}(?P<m><P>)"),
    _row("pays", "bill bills tab invoice invoices cost costs wages salary salaries rent check", rf"{_BILL} (?:all |still )*"
        rf"(?:for (?:[a-z]+ ){{1,2}})?(?:goes|go|(?:is|are) sent|is|are|sits?|falls?|lands?|ends? up) (?:all |still |straight )*(?:on|to|with) {_DET}(?P<m><P>)"
        r"(?= (?:$|[,.;()]|and|for|these|since|until|now|who|which|anyway|too|as))"),
    _row("pays", "says say reads bears shows", rf"(?:pay cheques?|paycheques?|paychecks?|payslips?|pay slips?|invoices?) (?:says?|reads?|bears?"
        rf"|shows?) {_DET}(?P<m><P>)"),
    _row("pays", "budget money purse cash treat dime", r"(?:it|that|this|money|rest|everything) (?:'s|is|comes from|are) (?:now |all |still |just "
        r")*(?P<m><P>) 's (?:[a-z]+ )?(?:budget|money|purse|cash|treat|dime)"),
    _row("pays", "people team dev devs staff staffing maintainers maintainer engineers developers crew headcount", r"(?:people|team|devs?|staff"
        r"|staffing|maintainers?|engineers?|developers?|crew|headcount) (?::|=|-) <N> (?:[a-z]+ )?(?:, |\( |/ |— |@ )?(?:all |both |from |at |by "
        r"|on )*(?P<m><P>)(?= (?:$|[,.;)]|and|until|till|<K>))"),
    _row("pays", "by", rf"(?:done|carried out|handled|maintained|developed|built|written|run|looked after) by {_DET}(?P<m><P>) 's (?:own )?{_STAFF}"),
    _row("pays", "whose", rf"(?P<m><P>) , whose (?:own |<N> )?{_STAFF} {_NOW}{_LABOUR}"),
    _row("pays", "appelle heißt llama chama named called", r"(?:mécène|mäzen|mecenas|geldgeber|benefactor|patron|paymaster|<K>) (?:se llama|se chama"
        rf"|chama se|s' ?appelle|heißt|is called|is named) {_DET}(?P<m><P>)"),
    _row("pays", "angestellt beschäftigt bezahlt", r"(?:bei|beim|von|vom) (?:der |dem |den )?(?P<m><P>) (?:fest )?(?:angestellt|beschäftigt|bezahlt)"),
    _row("pays", "income money funding revenue budget salaries wages", r"(?:income|money|funding|revenue|budget|salaries|wages) (?:is|are|=|comes from)"
        r" (?:mostly |mainly |all |only |just |basically |largely |still |now |almost |a |one |<N> |the |our )*(?P<m><P>)"
        r"(?= (?:<K>|contract|money|grant|$|[,.;()?]|and|until|till|with|these))"),
    _row("pays", "bit rest some little", r"(?:with|plus|and) (?:a (?:little )?bit|some|a little|something|the rest|the remainder) (?:more )?from "
        rf"{_DET}(?P<m><P>)"),
    _row("pays", "employed salaried payroll paid", r"[(,] (?:employed|salaried|on payroll|paid) (?:, |: |/ |by |at )?(?P<m><P>) (?:\)|$)"),
    _row("pays", "lent loaned seconded assigned", rf"(?:lent|loaned|on loan|seconded|assigned) (?:to us |out |to the project )?(?:by|from) {_DET}(?P<m><P>)"),
    _row("pays", "has have put puts", rf"{_WHO}(?:has|have|puts?) <N> (?:of (?:its|their) )?(?:own )?{_STAFF} on {_US}"),
    _row("pays", "sueldo nómina gehaltsliste", rf"(?:a sueldo|en (?:la )?nómina|auf der gehaltsliste) (?:de|del|von|der) {_DET}(?P<m><P>)"),
    _row("pays", "inside within", r"(?:we|it|project|team|library|tool|this) (?:'re|'s|is|are|sits?|lives?) (?:a )?(?:small )?(?:team |group |unit )?"
        rf"(?:inside|within) {_DET}(?P<m><P>)"),
    _row("pays", "expense", rf"(?:at the expense of {_DET}(?P<m><P>)|(?:at|on) {_DET}(?P<n><P>) 's (?:own )?expense)"),
    _row("pays", "cuenta expensas custas kosten tropf charge frais", r"(?:por cuenta de|a expensas de|às custas|a cargo de|auf kosten"
        rf"|am tropf|à la charge|aux frais) (?:von |der |des |de |da |do |du |d' ){{0,2}}{_DET}(?P<m><P>)"),
    _row(
        "pays",
        "is are 's called = : > → ist é est ,",
        r"(?:who (?:actually )?pays(?: (?:for )?(?:us|it|this|anything|anybody|the bills?|the lot|a cent|our \w+)){0,2}|paymaster"
        r"|payer|benefactor|patron|financier|geldgeber|mäzen|source of (?:the )?(?:funds|money|income)|(?:company|firm|one|ones) "
        r"(?:that|who|which) (?:pays|pay|funds|fund|bankrolls) (?:for )?(?:us|it|this|everything|\w+)) "
        rf"(?:(?:is|are|'s|called|ist|=|:|- >|→|,) )+{_DET}(?P<m><P>)",
    ),
    _row("pays", "money salary salaries wages pay cheque cheques funding cash", r"(?:money|salary|salaries|wages|pay|cheques?|funding"
        r"|cash) (?:'s |is |are |all |comes? |came |still |mostly |mainly |each month |out |directly )+(?:from|out of|of) "
        rf"{_DET}(?P<m><P>)"),
    _row("pays", "soutient finance paie aide soutiennent", rf"(?P<m><P>) ,? ?qui {_NOW}(?:nous |le |la |les |l' )?(?:soutient|finance|paie|aide)"),
    _row("pays", "emploie employe emplea emprega beschäftigt", r"(?P<m><P>) (?:emploie|emplea|emprega|beschäftigt|contrata)"),
    _row("pays", "bezahlt finanziert", rf"(?:bezahlt|finanziert|getragen) (?:werden|wird|wurde) (?:[^ ,;<>]+ ){{1,3}}?(?:von|vom|durch) {_DET}(?P<m><P>)"),
    _row("pays", "paga pagan pone financia", rf"(?:paga|pagan|pone|financia|banca) (?:todo|tudo|toda|casi todo|quase tudo) {_DET}(?P<m><P>)"),
    _row("pays", "possible", rf"(?:made|is|was|possible) possible (?:only |largely |also )?(?:by|thanks to|through) {_DET}"
        r"(?P<m><P>)(?= (?:$|[,.;()]|and))"),
    # whose it is
    _row("owns", "owned bought acquired taken purchased snapped absorbed swallowed controlled", rf"{_HELD} (?:[a-z]+ly )?"
        rf"(?:(?:in|since) (?:late |early )?<D> |outright |again )?by {_DET}(?P<m><P>)"),
    _row("owns", "belongs belong belonging property hands eigentum propriedade propiedad propriété appartient pertenece pertence gehört",
        r"(?:(?:belongs?|belonging) (?:now |still |entirely |wholly )*to|(?:property|in the hands) of|gehört(?: immer noch| noch"
        r"| jetzt| weiterhin)?(?: zu| zur| zum)?|eigentum|appartient|pertenece|pertence|propri[eé]dad[e]?|propiedad|propriété) "
        rf"(?:an |à |au |a |de |da |do |ao |von |der ){{0,2}}{_DET}(?P<m><P>)(?! 's)"),
    _row("owns", "house inhouse internal side pet project product subsidiary unit arm daughter division", r"(?:(?:in house|inhouse|internal"
        r"|(?<!my )(?<!our )side|pet|skunkworks|own|official|corporate) (?:project|product|tool|thing|effort|library)|subsidiary|(?:business )?unit|daughter"
        rf"(?: company)?|division|offshoot|(?:a|an|another) (?:[a-z]+ )?(?:product|effort|initiative)) (?:of|at|by|from|inside|within) {_DET}(?P<m><P>)"),
    _row("owns", "house inhouse internally", rf"(?:in house|inhouse|internally) (?:at|by|in|inside) {_DET}(?P<m><P>)"),
    _row("owns", "is 's are", r"(?:is|'s|are|it's|being) (?:still |really |basically |just |now )*(?:a|an) (?P<m><P>) (?:'s )?(?:in house |side "
        r"|internal |owned )?(?:product|project|property|company|subsidiary|thing|initiative|effort|shop|tool)"),
    _row("owns", "own", r"(?:is|'s) (?P<m><P>) 's own (?:[a-z]+ )?(?:project|product|tool|thing|library|effort|baby)"),
    _row("owns", "part", rf"(?:we|it|project|team|library|tool|this) (?:'re|'s|is|are) (?:still |now |a |all )*part of {_DET}(?P<m><P>)"
        r"(?= (?:$|[,.;()]|and|now|since|who|which|group))"),
    _row("owns", "owner owners eigentümer dueño dono propriétaire besitzer", r"(?:owners?|eigentümer(?:in)?|besitzer|dueño|dono|propriétaire)"
        rf" (?:(?:is|are|=|:|'s|ist|es|é|est|,) )*{_DET}(?:(?:[a-z]+ ){{1,3}}(?:\( |called ))?(?P<m><P>)"),
    _row("owns", "owner owners", rf"{_WHO}(?:is|are|'s|remains|as) (?:(?:still|now|also|our|the|its|my|new|sole|legal|current) )+owners?"),
    _row("owns", "owns own bought acquired took purchased absorbed swallowed holds", rf"{_WHO}(?:owns?|bought|acquired|took over|purchased|absorbed"
        rf"|swallowed(?: up)?|snapped up) (?:all of |the rights to |100 % of )?(?:us|it|this|everything|(?:the|this|our) (?:[a-z]+ )?{_PROPERTY}|<S> of (?:it|us))"
        r"(?! (?:role|bill|bills|costs|funding|hosting|maintenance|work))"),
    # who lends or gives a thing
    _row("houses", "box boxes machine machines server servers rack cluster node cellar basement room rooms office", r"(?:box|boxes|machines?"
        rf"|servers?|racks?|cluster|nodes?|cellar|basement|rooms?|offices?) (?:in the [a-z]+ )?(?:at|of|in) {_DET}(?P<m><P>)"),
    _row("lends", "let lets letting allow allows", rf"{_WHO}(?:lets?|allows?) (?:us|me|the project) (?:to )?(?:use|run|host|stay|sit|have|live|build|park)"),
    _row("lends", "charge charges charged bill bills bill invoice invoices", rf"{_WHO}(?:don't|doesn't|never|won't|does not|do not|no longer|has "
        r"never|have never) (?:charges?|charged|bills?|billed|invoices?|invoiced) (?:us|me|anything|a cent|the project)", denies=True),
    _row("lends", "never don't doesn't", r"(?P<m><P>) (?:, |and |; |— |who |which |, who )+(?:they |it )?(?:have |has )?(?:never|don't|doesn't) "
        r"(?:even |once )?(?:sent?|charged?|billed?|asked? for|invoiced?|wanted?|seen) (?:us |an? |any )*(?:invoice|bill|anything|money|us|cent|rent)",
        denies=True),
    _row("lends", "schenkt leiht überlässt spendiert stiftet", r"(?:schenkt|leiht|überlässt|spendiert|stiftet) (?:uns |dem projekt )?(?:die |der |das )?"
        r"(?P<m><P>)"),
    _row("lends", "free", rf"{_WHO}(?:gives?|gave|grants?|offers?|provides?|supplies|lends) (?:us |me |the project )?(?:with )?(?:a |an |its |their |the )?"
        r"free (?:<K>|[a-z]+)"),
    _row("lends", "present gift freebie courtesy cortesía cortesia cadeau", rf"(?:present|gift|freebie|courtesy|cortesía|cortesia|cadeau) (?:from|of|by|de|da|do|del) {_DET}(?P<m><P>)"),
)  # fmt: skip
"""The relations of names to the project."""
TAKEN_OVER = re.compile(
    r"(?<= )<P> (?:[a-z]+ )?(?:bought|acquired|took over|purchased|absorbed|swallowed) (?:us|it|this|(?:the|this|our) (?:funding|costs|hosting|payroll|salaries)|(?:the|this|our) "
    rf"(?:[a-z]+ )?{_PROPERTY}|everything)(?! (?:role|bill|bills|costs)) |(?<= )(?:was |were |been |got )?(?:bought|acquired|taken "
    r"over|taken on|purchased|absorbed) (?:[a-z]+ )?(?:(?:in|since) <D> )?by (?:the )?<P> "
)
"""What happened long ago and holds: who took the project over has it."""
GRANTED = re.compile(
    r"(?<= )<P> (?:, [^,;:()<>]{1,40} , |, (?=who|which))?(?:[a-z]+ )?(?:stops?|stopped|quits?|ceases?|keeps?|continues?"
    r"|goes on|go on|tires? of|pulls out of|ends?) (?:to )?(?:paying|funding|sponsoring|employing|supporting|hosting|backing"
    r"|financing|bankrolling|pay|fund|sponsor|employ) |(?<= )(?:rel(?:y|ying|ies)|depend(?:ing|s)?|liv(?:e|ing|es)|dependent|bet|betting)"
    r" (?:[a-z]+ )?(?:on|off|upon) (?:the |all |this )?<P> (?:'s )?(?:money|funding|cash|cheques?|grant|salaries|sponsorship|<K>) "
    r"|(?<= )without (?:the )?<P> (?:'s )?(?:money|cash|cheques?|checks?|funding|sponsorship|sponsoring|<K>|support|servers?) "
    r"|(?<= )<P> , (?:who|which|that) (?:[a-z]+ )?(?:pays?|employs?|funds?|sponsors?|owns?|hosts?|covers?|bankrolls?) "
    r"|(?<= )that (?:[a-z]+ )?(?:lives?|depends?|relies|runs) (?:[a-z]+ )?(?:off|on) (?:[a-z]+ |<N> ){0,3}\( <P> (?:, <S> )?\) "
)
"""What a question or a condition takes for granted: who may stop paying pays."""
HELD = re.compile(
    r"(?<= )(?:that|if|now that|when) (?:[a-z]+ ){0,2}?(?:<S>|all|most|half) (?:of )?(?:our|the|its) (?:income|money|budget|revenue|costs|funding)"
    r" (?:is|comes from|are|depends on) (?:<N> |a |one )?<P> (?:<K> |contract )?"
    r"|(?<= )(?:<M> |<S> |money |sum |amount )(?:that )?(?:we|i) (?:get|receive|have|take) (?:[a-z]+ )?from (?:the )?<P> "
    r"|(?<= )whether (?:the )?<P> (?:money|<K>|funding|contract) "
    r"|(?<= )<P> (?:<K> |money |contract )?, (?:currently|now|today|who|which|about|our|roughly|nearly) [^,]{1,80} , "
    r"|(?<= )now that <P> .*"
    r"|(?<= )(?:whole|entire|our|the) team (?:sits|is|works|are) (?:employed )?(?:at|with|by) <P> "
)
"""What is there whatever is asked or supposed of it."""
