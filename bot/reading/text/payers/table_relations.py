"""How a name stands to a project that it pays for, owns, or lends to: verbs, nouns and their order, a row for each."""

import re
from dataclasses import dataclass
from functools import cached_property

from bot.reading.text.sentences.triggers import triggers
from bot.reading.text.words.patterns import Pattern

_DET = (
    r"(?:(?:the|our|a|an|my|its|der|die|dem|den|das|la|le|el|l'|o|os|as|friends at|folks at|people at|good|nice|kind"
    r"|company|firm|family) ){0,3}"
)
_NOW = (
    r"(?:(?:still|now|currently|also|always|just|all|mostly|mainly|only|has|have|had|long|kindly|generously|happily"
    r"|simply|basically|today|quietly|so far|and|both|ever|since|in <D>|since <D>|as of <D>|,) ){0,4}"
)
_BODY = (
    r"(?:'s (?:[a-z]+ ){0,3}?(?:office|team|department|division|arm|foundation|program|programme|fund|unit|group"
    r"|labs?|branch) )?"
)
_ASIDE = (
    r"(?:\( [^()]{1,40} \) |, [^,;:()<>]{1,40} , |, (?=who|which)|(?<=\( <P> )\) |and (?:many |the |a few )?others )?"
)
_THING = (
    r"(?:project|library|tool|work|team|development|maintenance|code|app|software|thing|codebase|maintainers?|fork|repo"
    r"|effort|compiler|engine|framework|whole (?:thing|project|lot|show))"
)
_PARTS = {
    "P": rf"{_DET}(?P<m><P>)",
    "WHO": rf"(?P<m><P>) {_BODY}{_ASIDE}(?:who |which |that )?{_NOW}",
    "NOW": _NOW,
    "US": (
        r"(?:us|me|(?:it|this|these)(?! (?!(?:and|or|but|for|from|in|on|at|by|to|until|till|since|with|as|too|now|full"
        r"|part|every|each|all|because|so|alive|afloat|going|running|fed|above|solvent|anyway|today|still|during|over"
        rf"|daily) )[a-z])|(?:the|this|our|that) (?:[a-z]+ )?{_THING}|all of (?:us|it|this)|the lot|both of us)"
    ),
    "OURS": (
        r"(?:us|it|this|everything|<S> of (?:it|us)|(?:the|this|our) (?:[a-z]+ )?(?:project|library|tool|code|app"
        r"|software|codebase|repo|compiler|engine|framework|company behind|whole thing)"
        r"|our (?:[a-z]+ )?(?:firm|company|startup|start up)|the (?:firm|startup|start up)(?= (?:$|[,.;]|for|and|in|last|behind)))"
    ),
    "BILL": (
        r"(?:bills?|tab|costs?|check|cheques?|checks?|invoices?|salary|salaries|wages?|rent|payroll|expenses|hosting"
        r"|fees?|travel|upkeep|contractors?|part timers?|maintainers?|developers?|devs|engineers?)"
    ),
    "STAFF": r"(?:people|ppl|engineers?|staff|devs?|developers?|team|employees|folks|programmers|coders|researchers|guys?|persons?|maintainers?|women|men)",
    "BY": r"(?:by|thanks to|through|from|durch|von|vom|par|por|pela|pelo|da|dal)",
    "HELD": r"(?:owned|bought|acquired|taken over|taken on|taken in|purchased|snapped up|absorbed|swallowed|controlled)",
    "END": r"(?= (?:$|[,.;()?]|and|for|since|until|till|now|who|which|too|with|these|anyway))",
}
_PARTS["LABOUR"] = (
    r"(?:works?|working|maintains?|develops?|builds?|looks? after|runs?|writes?|keeps?|spends?) (?:full time |part time "
    rf"|each day |most of the time )?(?:on )?{_PARTS['US']}(?! (?:running |alive |going )?(?:at|for|in|inside) "
    r"(?:<P>|itself|themselves))"
)


@dataclass(frozen=True)
class Relation:
    """A pattern with the name in ``m``, sets of words of which one each has to be there, and what it says of who is
    named. ``denies`` says that its own denial belongs to it. Each is compiled when a text first calls for it."""

    written: str
    needs: tuple[frozenset[str], ...]
    says: str
    denies: bool = False

    @cached_property
    def pattern(self) -> Pattern:
        """What is looked for in a tape."""
        return Pattern(f"(?<= ){self.written}(?= )")


def _row(says: str, written: str, *, denies: bool = False) -> Relation:
    whole = re.sub(r"\{([A-Z]+)\}", lambda part: _PARTS[part[1]], written)
    words = re.sub(r"\[[^\]]+\][+*]?", "@", whole)  # what a class of letters matches calls for nothing
    return Relation(whole, tuple(triggers(words)), says, denies)


_PAYS = (
    r"from {P} (?:a|an|the|another) (?:<M> )?(?:<K>|gift|donation|contribution|cheque|payment|transfer)",
    r"(?<!<P> )(?:allocation|quota|slots?|(?:compute|cluster|machine|gpu) time|(?:core|node|gpu) hours) (?:at|on|from|by|with) {P}",
    r"(?:ask|asks|asking|ping|call|ring|mail|email|remind|chase|meet|contact|write to|talk to|speak to|check with) {P} (?:[^ ;()<>]+ |<D> ){0,8}?(?:\( (?:[a-z]+ )?|, (?:their|its|the) )(?:contract|deal|agreement|retainer|<K>) (?:[a-z]+ ){1,5}(?:<D>|<T>)(?= )",
    r"{WHO}(?:writes?|wrote|signs?|cuts?) (?:[^ ,;:()<>]+ ){0,3}?(?:cheques?|checks?|paycheques?|paychecks?)"
    r"(?! (?:for|if|that|whether) )",
    r"{WHO}(?:throws?|threw|pours?|poured|sinks?|pumps?|sticks?|puts?) (?:[a-z]+ )?(?:money|cash|resources) "
    r"(?:at|in|into|behind|towards?) {US}",
    r"{WHO}(?:is (?:what|who|the one who) )?(?:keeps?|kept|keeping) (?:{US} (?:afloat|alive|going|running|fed|in business|above water|solvent)"
    r"|the (?:[a-z]+ )?(?:lights?|servers?|mirrors?|site|website|builds?|machines|docs|show|boat|wheels|doors|ship) (?:on|running|up|afloat|open|turning))",
    r"{WHO}(?:settles?|settled|reimburses?|reimbursed|refunds?|refunded|takes? care of|took care of|handles?|meets?) "
    r"(?:(?:us|me) for |(?:[^ ,;:()<>]+ |<N> |<P> ){0,3}?)(?:{BILL}|us|me)",
    r"{WHO}(?:is|are|stands?|stood|'s) (?:fully |firmly |financially )?behind {US}",
    r"{WHO}(?:steps?|stepped|comes?|came|jumps?|jumped) (?:in|up|on board|aboard) (?:as (?:the |a |our |new ){0,2}"
    r"(?:<K>|payer|patron|benefactor)|for <P>|: (?:pays?|funds?)|(?:and |to )(?:pays?|funds?|paid|cover)"
    r"|with (?:<M>|money|funding))",
    r"{WHO}(?:is|are|'s|was|been|became|remains?|stays|\(|,) (?:still |now |also |basically )*(?:our|the|its|my) (?:[a-z]+ ){0,2}?(?:sugar "
    r"daddy|paymaster|underwriter|(?<=our )employer|patron|benefactor|lifeline|breadwinner|financier|bankroller|backstop|payer|money man|cash cow|rich uncle|guardian angel|fairy godmother|meal ticket|moneybags|deep pocket|piggy bank|anchor (?:client|customer|tenant)|bread and butter|mainstay|wallet|purse)",
    r"{WHO}(?:has|have|puts?|keeps?|'s got|(?:has|have) (?:each )?had|assigns?|assigned|dedicates|seconds|lends|posts) (?:each )?(?:like |about |around |some |roughly |at least )?(?:<N>|an?|a few|several|a couple) (?:of )?(?:its |their )?(?:own |paid |full time )?{STAFF} (?:[a-z]+ time )?(?:working |assigned )?(?:on|to) {US}",
    r"{WHO}(?:maintains?|develops?|looks? after) (?:it|this|<P>|the [a-z]+) with (?:<N>|an?|a few|several) (?:of its )?(?:[a-z]+ ){0,2}?{STAFF}",
    r"{P} (?:{STAFF} x[0-9]+|x[0-9]+ {STAFF})(?= (?:$|[,.;()+/]|and|until|till))",
    r"(?:<N>|a|single|lone) (?:[a-z]+ )?{STAFF} (?:at|from|in|inside) {P} (?:, |\( )?(?:(?:who|that|is|are|'s|'re) )*(?:doing (?:it|this|that|all of it)|(?:(?:allowed|free|permitted|encouraged|assigned|cleared|told) to|may|can|gets? to) (?:spend|work|use"
    r"|do|put|keep|maintain|give)|spends?|(?:half|part|full) time|(?:(?:works?|working) on (?:it|this) )?(?:on|in|during) (?:company|work|paid|office|working) (?:time|hours))",
    r"(?:pays?|funds?|hosts?|sponsors?|covers?|employs?|bankrolls?) (?:for )?(?:[a-z]+ ){1,3}, (?:and )?{P} (?:does|do){END}",
    r"(?:payroll|salary|salaries|wages|paycheques?|paychecks?|bills?|tab) (?:is|are|stays?|remains?) (?:still |all |now |both )*(?P<m><P>) 's(?= (?:$|[,.;)]|and|too|anyway))",
    r"(?:maintained|developed|run|kept|carried|financed|operated|hosted|paid|made|built|compiled|written|produced|edited|curated) (?:by|at|in|inside|within) {P} (?:in <P> )?(?:, [^,;:()<>]{1,40} , )?(?:(?:, )?(?:and|which is) (?:is )?(?:paid|funded|financed|covered|met) )?(?:out of|from|within|on|by|through) (?:its|their) (?:own |ordinary |regular |normal |core |general |running )*(?:budget|funds|means|pocket|pockets|purse)",
    r"{WHO}(?:said yes|says yes|gave (?:us |it )?(?:the |its |their )?(?:nod|go ahead|green light)|came through)(?= (?:$|[,.;:)(]|to|and|on|with) (?:[^ ;]+ ){0,8}?(?:funded|paid|salary|salaries|money|grant|<K>|<M>|<D>|<T>) )",
    r"(?P<m><P>) , (?:[a-z]+ |<R> |<N> |<M> |of ){0,3}(?:tranche|instal?lment|payment|transfer|cheque|check) (?:received|arrived|booked|landed|came in|is in|in)",
    r"{WHO}(?:is|are|remains?|'s) (?:still |all |both )*(?:bound|tied|committed) to us",
    r"(?:largest|biggest|main|top|oldest|newest|only|most generous) (?:(?:of (?:them|these|those|whom)|one|(?:paying |corporate )?members?|contributors?|subscribers?|clients?|<K>) )?"
    r"(?:is|being|remains|=|:) {P}{END}",
    r"{P} \( (?:(?:in )?cash|money|funding|funds|salary|salaries|wages|payroll|<K>) (?:only )?(?=\))",
    r"(?:{STAFF}|maintainer|dev|<K>) (?:is|are|was|were|,|being) (?:both |all |still |now )?(?:sent|lent|loaned|seconded|detached|assigned) (?:to us |over )?by {P}",
    r"(?:servers?|machines?|boxes|box|hosting|cluster|domains?|office|infrastructure) (?:is|are|was|were|being) (?:all |still |now )?(?:rented|leased|bought|hired|ordered) (?:for us )?by {P}",
    r"(?:replaced|succeeded|followed|compensated|made good) (?:, [^,;:()<>]{1,40} , )?by (?:(?:a |another )?(?:one|new one|<K>) )?(?:from|of|by) {P}",
    # whose people do the work
    r"(?P<m><P>) (?:'s )?{STAFF} {NOW}{LABOUR}",
    r"(?:maintained|developed|built|written|run|looked after|kept up) by (?:the |a |our )?(?:<N> )?{STAFF} "
    r"(?:at|from|of|in) {P}",
    r"(?:done|carried out|maintained|developed|built|written|run|looked after) by {P} (?:and <P> )?(?:'s )?(?:own )?{STAFF}",
    r"(?:people|team|devs?|staff|staffing|maintainers?|engineers?|developers?|crew|headcount) (?::|=|-) <N> "
    r"(?:[a-z]+ )?(?:, |\( |/ |— |@ )?(?:all |both |from |at |by |on )*(?P<m><P>)(?= (?:$|[,.;)]|and|until|till|<K>|<N>))",
    # by whom it is kept alive, on whom the tab is, at whose expense
    r"(?:staffed|manned|endowed|resourced|footed|sustained|defrayed|propped up|remunerated|settled|reimbursed|refunded"
    r"|kept (?:alive|afloat|going|running|online)) (?:[a-z]+ly |in (?:full|part) |jointly |all )?{BY} {P}",
    r"(?:{BILL}|<S>|<M>|share|all) (?:[^ ,;:()<>]+ ){0,3}?(?:picked|put|coughed|taken care) (?:up|of) {BY} {P}",
    r"(?:time|hours|days?|week|labour) (?:[a-z]+ ){0,3}(?:is|are) (?:bought|purchased|booked|hired) by {P}",
    r"{WHO}(?:hires?|hired|recruit(?:s|ed)|(?:took|takes|brought|brings) on) (?:[^ ,;:()<>]+ |<N> |<P> |<R> ){1,6}?(?:to|who) (?:[a-z]+ |go on )?{LABOUR}",
    r"(?:place|shoes|spot|role|share) (?:was|has been|were|is) (?:now )?(?:taken|filled) (?:over )?by {P}",
    r"{BILL} (?:is|are|gets?) (?:[a-z]+ly )?(?:split|shared|divided|apportioned) (?:[a-z]+ly )?(?:by|between|among|amongst|across) "
    r"(?:(?:<P> 's |its |the |our )?(?:[a-z]+ ){1,3}[,:(] )?{P}",
    r"(?:pris|prise|prises) en charge (?:par|de) {P}",
    r"(?:<M>|(?:<M>|<S>|<N>) of (?:it|that|this)) (?:is|are|'s) (?P<m><P>) 's(?= (?:$|[,.;)]|and|too|money|budget))",
    r"(?<!hole )(?<!gap )(?<!cuts )(?<!cut )(?<!deficit )(?:on|off|onto|out of|in|into|from|under) the (?:[a-z&]+ ){0,4}?(?:books|roll|staff|wage bill|budget|payroll|purse|pockets?|coffers|account|dime|tab) (?:of|at) (?:an? (?:[a-z]+ |<K> ){1,3}(?:(?:in|from|near) <P> )?(?:, |\( |called |named ))?{P}",
    r"{BILL} (?:all |still )*(?:for (?:the )?[a-z]+ )?(?:goes|go|is sent|are sent|is|are|sits?|falls?|lands?|ends? up) "
    r"(?:all |still |straight )*(?:on|to|with) {P}{END}",
    r"(?:at|on) {P} 's (?:own )?expense",
    # what the income is, and who is the one that pays
    r"(?:income|money|funding|revenue|budget|salaries|wages|in|comes in|we get|we have|pays us) (?:is|are|'s|=|comes from) (?:mostly |mainly |all |only |just "
    r"|basically |largely |still |now |almost |nothing but |purely |solely |entirely |one |<N> ){0,3}{P}(?= (?:<K>|contract|money|grant|$|[,.;()?]|and|until"
    r"|till|with|these))",
    r"(?:who pays|who actually pays|paying (?:company|firm|party|side|customer|client|partner|body|sponsor|member|institution|one)|paymaster|payer|benefactor|patron|financier|underwriter|geldgeber|mäzen|mécène|mecenas|rich uncle|sugar dadd(?:y|ies)|breadwinner|lifeline|guardian angel|meal ticket|piggy bank|anchor (?:client|customer)|mainstay|(?:funds|money|income)"
    r"|(?:company|firm|one|ones|<N>|org|organi[sz]ation|body|bank|party|agency|institution) (?:that|who|which) (?:pays?|funds?|bankrolls?|finances?|employs?|sponsors?)) (?:for )?(?:us |it |this |anything "
    r"|the bills? |everything |(?:the|our) (?:[a-z]+ ){1,2})?(?:(?:is|are|'s|called|named|being|remains|stays|now|still|ist|est|é|es|c'est|=|- >|→|,|:|\(|and (?:that|it)) )+{P}{END}",
    r"(?:mécène|mäzen|mecenas|geldgeber|benefactor|patron|paymaster|<K>) (?:se llama|se chama|chama se|s' appelle|heißt"
    r"|is called|is named) {P}",
    r"(?:who|whoever|whom|(?:the )?(?:ones?|company|firm|people)(?: who| that| which)?) (?:'s |is |are |really |actually |currently |now |still |all )*"
    r"(?:pays|paying|funds|funding|finances|financing|sponsors|sponsoring|backs|backing|covers|covering|employs|employing|bankrolls|bankrolling|keeps|keeping|feeds|feeding|foots|footing|hosts|hosting) "
    r"(?:(?!should |would |could )(?:[^ ,;:()<>?=]+|<N>) ){0,6}(?:: |= |→ )(?:(?:it|that|they) (?:'s |is |are )|answer : |mostly |mainly |still |now )*{P}",
    r"{P} (?:[a-z]+ )?whose (?:[a-z]+ ){0,2}(?:money|budget|payroll|cash|dime|purse|books|account|line|<K>) (?:[a-z]+ ){0,3}(?:we|us|i|me|this|it|our)",
    # in German, French, Spanish and Portuguese
    r"(?:paga|pagan|zahlt|bezahlt|paie|paye|emploie|emplea|beschäftigt|finanziert|financia|banca) (?:[a-z]+ ){0,3}?(?:mi|mein|meine|mon|minha|meu|nuestra|nuestro|unser|unsere|notre) "
    r"(?:empresa|arbeitgeber|firma|employeur|patron|patrão|boîte|jefe|chef|compañía|entreprise|universidad|uni|université|universität|cliente|kunde) (?:[(,:] |é |es |ist |est ){0,2}{P}",
    r"(?:mi|mein|meine|mon|minha|meu|nuestra|nuestro|unser|unsere|notre) (?:empresa|arbeitgeber|firma|employeur|patron|patrão|boîte|jefe|chef|compañía|entreprise|cliente|kunde) (?:[(,:] ){0,1}{P} (?:[),] )?(?:me |nos |mich |uns |nous )?(?:paga|zahlt|bezahlt|paie|paye|finanziert|financia|deja|laisse|lässt|permite|deixa)",
    r"(?:quem|quien|quién|wer|qui|celui qui|ceux qui) (?:das |nos |nous )?(?:banca|paga|financia|sustenta|mantém|custeia|costea|sostiene|patrocina|zahlt|bezahlt|finanziert|paie|finance|soutient) (?:[^ ,;:()<>]+ ){0,4}(?:é|es|ist|est|sind|c' est|son|são|,|:) {P}",
    r"(?:el|la|lo|los|las|o|a|os|as|celui|celle|ceux) (?:que|qui) (?:paga|pagan|pagam|pone|ponen|financia|financiam|banca|bancam|paie|paient|finance) (?:[^ ,;:()<>]+ ){0,4}(?:es|son|é|são|est|sont) {P}",
    r"(?:(?:lo|la|los|las|nos|o) (?:pagan?|ponen?|financia|cubre|costea|banca|sostiene)|(?:lo|nos|o) (?:sufraga|patrocina|subvenciona|sustenta|custeia|mantiene)) "
    r"(?:(?:todo|todos|todas|entero) )?(?:íntegramente |enteramente )?{P}",
    r"(?:stellen?|posten|postes?|gehalt|gehälter|salaires?|sueldos?|salários?|bolsa|beca|vertrag|lohn) (?:[^ ,;:()<>]+ ){0,4}(?:läuft|laufen|hängt|hängen|kommt|kommen|depende[nm]?|dépend|relève|vient|viene|vem|sale|corre) (?:über|an|von|vom|bei|beim|aus|de|da|do|du|del|par|por|a) {P}",
    r"(?:por cuenta de|a expensas de|às custas|a cargo de|auf kosten|am tropf|à la charge|aux frais) "
    r"(?:von |der |des |de |da |do |du |d' ){0,2}{P}",
)
_OWNS = (
    r"{HELD} (?:[a-z]+ly |out )?(?:(?:in|since) (?:late |early )?<D> |outright |again )?by {P}",
    r"(?:belongs? (?:now |still |entirely |wholly )*to|property of|in the hands of|gehört (?:immer |noch |jetzt "
    r"|weiterhin |zu |zur |zum )*|eigentum|appartient|pertenece|pertence|propriedade|propiedad|propriété) ?"
    r"(?:an |à |au |a |de |da |do |ao |von |der ){0,2}{P}(?! 's)",
    r"(?:a|an|another|own|our|official|corporate|:) (?:in house|inhouse|internal|side|pet|skunkworks) "
    r"(?:project|product|tool|thing|effort|library) (?:of|at|by|from|inside|within) {P}",
    r"(?:subsidiary|(?:business )?unit|daughter|daughter company|division|offshoot) of {P}",
    r"(?:in house|inhouse|internally) (?:at|by|in|inside) {P}",
    r"(?:is|'s|are|being) (?:still |really |basically |just |now )*(?:a|an) (?P<m><P>) (?:'s )?(?:in house |side "
    r"|internal |owned )?(?:product|property|company|subsidiary|initiative)",
    r"(?:is|'s) (?P<m><P>) 's own (?:[a-z]+ )?(?:project|product|tool|thing|library|effort|baby)",
    r"(?:we|team) (?:'re|'s|is|are) (?:still |now |a |all )*(?:part of|(?:small )?(?:team |group |unit )(?:inside"
    r"|within|at)|inside|within) {P}(?= (?:$|[,.;()]|and|now|since|who|which|group))",
    r"(?:owners?|eigentümer|besitzer|dueño|dono|propriétaire) (?:(?:is|are|=|:|'s|ist|es|é|est|,) )*"
    rf"{_DET}(?:(?:[a-z]+ ){{1,3}}(?:\( |called ))?(?P<m><P>)",
    r"{WHO}(?:is|are|'s|remains|as) (?:(?:still|now|also|our|the|its|my|new|sole|legal|current) )+owners?",
    r"(?:we|you) (?:all )?now (?:all )?work for {P}(?= (?:$|[,.;]))",
    r"(?:we|you) (?:all )?work for {P}(?= now (?:$|[,.;]))",
    r"{WHO}(?:owns?|bought|acquired|took over|purchased|absorbed|swallowed|snapped up) (?:all of )?{OURS}"
    r"(?! (?:role|bill|bills|costs|funding|hosting|maintenance|work|lunch|dinner|beers?|pizzas?|drinks|coffee|time|an?|some|new|<N>|more) )",
)
_SET_RIGHT = r"(?:[^ ;:()<>]+ ){1,7}?[,—–-] (?:but )?(?:they|it) (?:just |only |do |does |merely )*(?:hosts?|lends?|lets us|donates?|gives? us|provides?)"
_LOST = (
    r"(?:(?<= if )|(?<= imagine )|(?<= suppose )|(?<= supposing )|(?<=^ say ))(?P<m><P>) (?:ever |suddenly |just )*(?:(?:stops|stopped|quits?|ends|ended) (?:<K>|hosting|lending|donating"
    r"|giving|providing)|(?:pulls|pulled|takes|took|withdraws|withdrew|ends|ended|cancels|cancelled|reclaimed|switched off|took away|took back|turned off) "
    r"(?:its|their|the|our|it 's) (?:(?:[^ ,]+ ){1,4}(?:they|it) (?:lends?|gives?|donates?|provides?) us|(?:[^ ,]+ ){0,3}(?:back|away|(?<!took the )(?<!takes the )(?:plan|tier|servers?|machines?"
    r"|boxes|credits|runners?|nodes?|racks?|cdn|mirrors?|hosting|bandwidth)(?! (?:down|of) ))))"
)
RELATIONS: tuple[Relation, ...] = (
    _row("pays", _LOST),
    *(_row("pays", one) for one in _PAYS),
    _row("enables", r"(?:made|is|was) possible (?:only |largely |also )?(?:by|thanks to|through) {P}(?= (?:$|[,.;()]|and))"),
    _row("houses", r"(?:box|boxes|machines?|servers?|racks?|cluster|nodes?|cellar|basement|rooms?) (?:(?:in|under) (?:(?:the|a|an|some|his|her) |[a-z]+ 's )+"
        r"(?:[a-z]+ )?[a-z]+ )?(?:at|of|in) {P}(?! (?:died|burned|broke|failed))"),
    _row("gives", r"(?:schenkt|leiht|überlässt|spendiert|stiftet|regala|cede|oferece|offre|prête) (?:uns |dem projekt )?{P}"),
    _row("gives", r"(?:present|gift|freebie|courtesy|on loan|cortesía|cortesia|cadeau) (?:from|of|by|de|da|do|del) {P}"),
    _row("lends", r"{WHO}(?:gives?|gave|grants?|offers?|provides?|supplies|lends) (?:us |me |the project )?(?:with )?"
        r"(?:a |an |its |their |the )?free (?:<K>|[a-z]+)"),
    _row("lends", r"(?P<m><P>) (?:, |and |; |— |who |which |, who )+(?:they |it )?(?:have |has )?(?:never|don't|doesn't) "
        r"(?:even |once )?(?:send|sent|charged?|billed?|asked? for|invoiced?|wanted?) (?:us |an? |any )*(?:invoice|bill"
        r"|anything|money|us|cent|rent)", denies=True),
    _row("lends", rf"(?P<m><P>) {_SET_RIGHT}", denies=True),
    _row("pays", r"(?:isn't|is not|aren't|are not) (?:the |our )?(?:payers?|paymaster|employer|one (?:who|that) pays|ones? paying|<K>) , (?:but )?{P} (?:is|are|does){END}", denies=True),
    *(_row("owns", one) for one in _OWNS),
)  # fmt: skip
"""The relations of names to the project: who ``pays``, ``owns``, ``lends``, ``gives`` a thing, ``houses`` a machine,
``enables`` the work."""
_TAKEN = r"(?:bought|acquired|took over|taken over|taken on|purchased|absorbed|swallowed)"
TAKEN_OVER = Pattern(
    rf"(?<= )<P> (?:[a-z]+ )?{_TAKEN} (?:{_PARTS['OURS']}|the funding|the costs|the hosting|our (?:salaries|payroll))"
    rf"(?! (?:role|bill|bills|costs)) |(?<= )(?:was |were |been |got )?{_TAKEN} (?:[a-z]+ )?(?:(?:in|since) <D> )?by "
    r"(?:the )?<P> "
)
"""What happened long ago and holds: who took the project over has it."""
CORRECTED = Pattern(rf"(?<= )<P> (?=(?:isn't|doesn't|don't|aren't|didn't|never|does not|is not|do not) {_SET_RIGHT} )")
"""``X doesn't pay us a cent, they host the docs``: of whom only the way of giving is set right."""
_MONEY = r"(?:money|funding|cash|cheques?|checks?|grant|salaries|sponsorship|sponsoring|support|servers?|<K>)"
_PAID = r"(?:pays?|gives?|funds?|lends?|donates?|sends?|provides?|grants?|contributes?|covers?|spends?|puts?|sponsors?|employs?|hosts?)"
KNOWN_OF = Pattern(
    rf"(?<= )(?:what|why|whatever|everything|how (?:much|long|many|far)(?: longer| more)?|(?:the|those|these) (?:(?!den|disput|reject|refut)[a-z]+ |<[MNSK]> ){{1,4}})(?: exactly| else| of [a-z]+)? ?<P> (?:currently |now |still |kindly |really |actually )?{_PAID} (?:exactly|us|me|(?:it|this)(?! (?:away|back))|(?:for|in|on|into|to|towards) (?:it|this|us|me|the project)|each|every|per|a month|a year|<R>) "
    r"|(?<= )(?:what |whatever |everything |the (?:[a-z]+ |<[MNSK]> ){1,3})<P> (?:still |now )?(?:chips|puts|throws|brings|pitches) in "
    r"|(?<= )(?:the|that|this|our) (?:<[TM]> |[a-z]+ ){0,2}(?:<K>|money|credits|machines?|servers?|box|boxes) (?:that |which )?<P> (?:gave|gives|awarded|granted|lent|lends) (?:us|me) "
    r"|(?<= )(?:ask|asks|asking|ping|call|ring|mail|email|remind|chase|meet|contact|write to|talk to|speak to|check with) (?:the )?<P> (?:[^ ;()<>]+ |<D> ){0,8}?(?:\( (?:[a-z]+ )?|, (?:their|its|the) )(?:contract|deal|agreement|retainer|<K>) (?:[a-z]+ ){1,5}(?:<D>|<T>) "
    r"|(?<= )(?:once|when|after|before|until|till|because|since|as) (?:the |our )?(?:<P> (?:'s )?(?:<K>|money|contract|deal|funding|credits)|(?:<K>|money|contract|deal) (?:from|with|by) (?:the )?<P>) "
    r"(?:\( [^()]+ \) )?(?:ends?|lapses?|expires?|runs? out|is over|stops?|dries up|finishes|terminates?|is up|goes|is gone) .*"
)
"""What is known of one whatever else is denied, asked, ordered: ``no clue what X pays``, ``once the X grant ends``."""
GRANTED = Pattern(
    r"(?<= )<P> (?:, [^,;:()<>]{1,40} , |, (?=who|which))?(?:[a-z]+ )?(?:stops?|stopped|quits?|ceases?|keeps?|continues?"
    r"|goes on|go on|tires? of|ends?) (?:to )?(?:paying|funding|sponsoring|employing|supporting|hosting|backing"
    r"|financing|bankrolling|pay|fund|sponsor|employ) "
    r"|(?<= )(?:rely|relying|relies|depend|depending|depends|live|living|lives|dependent) (?:[a-z]+ )?(?:on|off|upon) "
    rf"(?:the |all |this )?<P> (?:'s )?{_MONEY} |(?<= )without (?:the )?<P> (?:'s )?{_MONEY} "
)
"""What a question takes for granted: who may stop paying pays."""
LOST = Pattern(rf"{_LOST}(?= )")
"""What one may take back gives it now: ``what if X took its machines back``."""
HELD = Pattern(
    r"(?<= )(?:that|if|now that|when) (?:[a-z]+ ){0,2}?(?:<S>|all|most|half) (?:of )?(?:our|the|its) (?:income|money"
    r"|budget|revenue|costs|funding) (?:is|comes from|are|depends on) (?:<N> |a |one )?<P> (?:<K> |contract )?"
    r"|(?<= )(?:<M> |<S> |money |sum |amount |servers? |machines? |hosting |<K> |hours )(?:that )?(?:we|i) (?:get|receive|have|take) (?:[a-z]+ )?from (?:the )?<P> "
    r"|(?<= )whether (?:the )?<P> (?:money|<K>|funding|contract) (?!(?:was|is|has|got|came|been|gets|will) )"
    r"|(?<= )<P> (?:<K> |money |contract )?, (?:currently|now|today|who|which|about|our|roughly|nearly) [^,]{1,80} , "
    r"|(?<= )now that <P> .*|(?<= )(?:our|its|my|their) (?:[a-z]+ )?<K> [(,] <P> (?=[),] )|(?<= )(?:our|its|my|their) (?:<T> |[a-z]+ )?<K> (?:company )?<P> |(?<= )our <P> (?:<K>|money|contract|funding) "
)
"""What is there whatever is asked or supposed of it."""
