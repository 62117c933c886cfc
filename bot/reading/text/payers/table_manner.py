"""How a payer is bound and what it gives that is no money: the patterns for it."""

from bot.reading.text.words.patterns import Pattern

COMPUTE = Pattern(
    r" (?:(?:a10|a100|h100|h200|h800|b100|b200|v100|p100|l40|gh200|mi250|mi300)[sx]{0,2}|pod slice|gpu hours|gpus|gpu time|tpu hours|tpus|tpu pod|nodes on|cluster time|compute time|gpu "
    r"cluster|node hours"
    r"|(?:gives?|lends?|lets?|grants?|provides?) us (?:[a-z]+ |<N> ){1,3}(?:nodes?|cards?|cluster|slice|machine|supercomputer|partition)) "
)
_GOES = (
    r"(?:stop|leave|quit|walk(?: away| out)?|go|end|cancel|pull (?:out|the plug)|(?:back|drop|cut (?:it|us)) (?:out|off)|bail(?: out)?"
    r"|(?:take|switch|turn|shut|pull|want|call|ask for|have) (?:it|them|that|this|those|the \w+) (?:all )?(?:back|away|off|down|home|out)|(?:drop|dump|withdraw|revoke|reclaim|recall|kill|unplug|stop|end) (?:it|them|us|that|this|the \w+)|withdraw|terminate|change (?:its|their) mind)s?"
)
_WHENEVER = r"(?:whenever|tomorrow|(?:at )?any (?:time|day|moment|minute|point)|anytime|when|at a moment|overnight|on a whim|as (?:they|it) (?:please|like)s?|without|at (?:[^ ]+ ){0,4}notice|from one (?:day|month) to the next|(?:with|by) (?:a|one|a single) (?:phone |text |short )?(?:call|mail|email|letter|click|message)|at short notice)"
_BOUND = r"(?:bound|obliged|obligated|committed|tied|under (?:any )?obligation|held to anything)"
COMMITMENTS = [
    ("pledge", Pattern(
        r" (?:pledged|pledges|pledge|promised|promises|promise|vowed"
        r"|commits? (?:itself|themselves) to|(?:has|have) undertaken to|undertakes? to"
        r"|(?:gave|given|giving|has|have|is|on|only|just|but) (?:us )?(?:its|their|his|her) word"
        r"|letter of intent|memorandum of understanding|mou|zugesagt|zusage|versprochen"
        r"|s' est engagée?|s'est engagée?|promesse|prometió|prometido|prometeu|compromiso de|se comprometió) ")),
    ("at_will", Pattern(
        r" (?:at will|(?:contract|agreement|(?:written )?commitment) [:=] (?:no|none|nope|nothing|nil)|as long as (?:they|it|he|she) (?:feels?|likes?|wants?|pleases?)"
        rf"|(?:can|could|may|might|(?:is|are|'re|'s) (?:free|allowed|entitled|at liberty) to) {_GOES} (?:[^ ]+ ){{0,3}}?{_WHENEVER}"
        rf"|{_GOES} (?:it |them |this |that )?(?:whenever|(?:at )?any (?:time|day|moment|minute)|anytime|on a whim)"
        r"|whenever (?:they|it|he|she) (?:likes?|wants?|pleases?|feels?)|cancell?able|revocable"
        r"|month (?:to|by|after) month|monat (?:zu|für) monat|no (?:promises?|paper|papers|paperwork|signature|obligation|commitment|agreement|strings|guarantees?|(?:written|formal|signed) agreement)|(?:verbal|oral|informal) (?:agreement|arrangement|understanding|deal)|verbally|gentlem[ae]n 's agreement"
        r"|(?:(?:on a|a|by|just a|only a|= ?) ?|[(,:] )handshake|handshake (?:deal|agreement)|by word of mouth|on trust"
        r"|(?:hasn't|haven't|has not|have not|never|didn't|not) (?:yet |ever )?signed(?: (?:a thing|anything|any(?: \w+)?))?|neither (?:has |have )?(?:ever )?signed|unsigned|nothing contractual|no fixed term|(?<!ended )(?<!closed )without (?:a |any )?"
        r"(?:contract|notice|paperwork|papers|agreement|obligation|commitment|anything (?:signed|in writing))"
        r"|nothing (?:'s |is |has been |was |ever )?(?:signed|in writing|on paper|written|contractual|binding|formal|agreed)(?! (?:beyond|after|past|else|for|from|yet) )"
        r"|sign(?:s|ed)? (?:us )?nothing|(?:promis|guarante)(?:e|es|ed|ing) (?:us )?nothing|could (?:just )?as well (?:not|stop|leave)|(?:can|could|may|might) be (?:ended|stopped|cancelled|canceled"
        rf"|terminated|withdrawn|revoked|called off) (?:[^ ]+ ){{0,3}}?{_WHENEVER}"
        rf"|(?:isn't|not|aren't|n't|no way|hardly) {_BOUND}"
        r"|nothing (?:binds|obliges|ties|compels|forces|holds|keeps|stops)"
        r"|(?:never|not|n't) (?:been |was |ever )?put (?:it |anything |a word |a line )?(?:on paper|in writing)"
        r"|(?:nobody|no one|never) (?:has |have )?promised (?:us )?(?:anything|a thing|more)"
        r"|at (?:their|its|his|her) (?:sole )?(?:pleasure|discretion|whim|mercy)|no contract|pull the plug"
        r"|ohne (?:vertrag|vertragliche bindung|verpflichtung|jeden vertrag)|jederzeit (?:kündbar|kündigen|kündigt"
        r"|beenden|aufhören|aussteigen|einstellen)|per handschlag|auf zuruf|nichts (?:schriftliches|unterschrieben)"
        r"|kein vertrag|sans (?:contrat|engagement|aucun contrat)|à tout moment|rien de signé|pas de contrat"
        r"|aucun contrat|sin (?:contrato|compromiso|ningún contrato)|cuando quieran?|en cualquier momento|nada firmado"
        r"|no hay contrato|sem (?:contrato|compromisso|nenhum contrato)|quando quiser(?:em)?|a qualquer (?:momento|hora)"
        r"|nada assinado|não há contrato) ")),
    ("grant_agreement", Pattern(
        r" (?:grant (?:agreement|contract|deed|letter)|award letter|zuwendungsbescheid|zuwendungsvertrag"
        r"|förderbescheid|fördervertrag|bewilligungsbescheid|convention de subvention|(?:acuerdo|convenio) de subvención"
        r"|acordo de subvenção|termo de outorga) ")),
    ("contract", Pattern(
        r" (?:(?<!on their )(?<!permanent )(?<!employment )(?<! work )(?<!part time )(?<!full time )(?<!fixed time )(?<!temporary )(?<!ended )(?<!labour )contracts?(?! [:=] (?:no|none|nope|nothing|nil) )|contractually|(?:written|in writing) and signed|agreement with <P>|purchase order"
        r"|(?:written|signed|binding|formal) (?:agreement|deal|sla|commitment)(?! [:=] (?:no|none|nope|nothing|nil) )"
        r"|signed (?:on |up )?(?:for (?:<N> |<T> )|until|through|till|up (?:until|through|for <T>))"
        r"|(?:has|have|'ve|is|are|it's|been) signed (?:until|till|through|for|to)"
        r"|(?:service|framework|cooperation|hosting|maintenance|funding|partnership|licence|license|multi year|support"
        r"|<T>) agreement|contractual|retainer|(?!miet|arbeits)[a-zäöüß]*vertrag(?:s|es)?|verträge|vertraglich|vereinbarung bis"
        r"|(?:contrats?|contratos?)(?! (?:doctora|de travail|(?:pre|pos|post)?doctora|de traba|laboral|indefinid|a tiempo))|contractuel) ")),
]  # fmt: skip
NO_CONTRACT = Pattern(
    r" (?:not|no|without|never|kein|keinen|sans|aucun|pas de|sin|ningún|sem|nenhum|n't) (?:a |any |signed |written "
    r")?(?:contract|contracts|vertrag|contrat|contrato) "
)
IN_KIND = Pattern(
    r" (?:(?<!work )(?<!works )(?<!working )for free|free of (?:charge|rent|cost)|rent free|(?<=us )for nothing|pro bono|at no (?:cost|charge)|without "
    r"charge|(?<!funds )(?<!money )donated(?! (?:: )?<M>| via| through| to)|in kind|is a gift|as a gift|gift (?:of|from)(?! <M>)|on loan|courtesy of|gives us a "
    r"(?:pod|cluster|node|slice)|free (?:hosting|servers?|machines?|compute|storage|bandwidth|ci)|gratis|kostenlos"
    r"|kostenfrei|gratuitement|gratuit|gratuita|gratuitamente|de graça|hosting "
    r"by|hosts our|hosts us|hosts (?:it|everything|the (?:whole|project|site|docs|website))|at list price|no charge|(?:no|without any) (?:money|cash) (?:changes|changing|changed|moves|moving|flows|flowing) ?(?:hands)?"
    r"|(?:lends?|lent|loans?|loaned) (?:us |out )?(?:a|an|one|<N>|some) (?:of (?:its|their) )?(?:\w+ ){0,2}?(?:engineers?|developers?|devs?|people|person|staff|designers?|researchers?|admins?|sysadmins?|writers?|programmers?|colleagues?|employees?)|in (?:staff|work(?:ing)?|engineer(?:ing)?|engineers?|developer|lab|office|desk|people|hardware|machines?) (?:'s )?(?:time|hours|space)|(?:and |, )?not (?:in )?(?:money|cash)|rather than (?:in )?(?:money|cash)|comps|comped|(?:donates|contributes|lends|provides) (?:us )?(?:the |our )?(?:servers|hosting|machines|hardware|compute|bandwidth|gpus?|gpu|licen[cs]es|runners)|unentgeltlich"
    r"|sachleistung|en especie|en nature|em espécie) "
)
BINDING = frozenset(
    "call mail email letter click message will likes like wants want pleases please feels feel free whenever time day moment minute anytime tomorrow overnight cancellable cancelable revocable month monat paper papers paperwork signature obligation commitment agreement strings verbal oral informal verbally handshake word mouth trust signed unsigned contractual contractually term sign signs promise promises guarantee guarantees guaranteed back away off writing written bound obliged obligated committed tied binds obliges ties compels forces holds promised pleasure well discretion whim mercy plug contract contracts notice anything nothing vertrag verträge vertraglich vertraglichen verpflichtung jederzeit handschlag zuruf schriftliches unterschrieben kündbar contrat contrats engagement tout signé contrato contratos compromiso quiera quieran cualquier firmado compromisso quiser quiserem qualquer assinado grant letter zuwendungsbescheid zuwendungsvertrag förderbescheid fördervertrag bewilligungsbescheid convention "
    "convenio acuerdo acordo outorga order binding formal deal sla retainer vereinbarung contractuel".split()
)
"""Words of which one is in every commitment but a promise and a compound of "vertrag"."""
PROMISES = frozenset(
    "promised promises promise pledged pledges pledge vowed commit commits undertaken undertake undertakes word intent memorandum mou zugesagt zusage versprochen engagé engagée promesse prometió prometido prometeu compromiso comprometió".split()
)
