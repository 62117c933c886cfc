"""Patterns that join a payer's name to what it is, and that say that it pays."""

from bot.reading.text.payers.table_payers_prose import EVIDENCE_OF_PROSE
from bot.reading.text.words.patterns import Pattern

_ADJ = (
    r"(?:(?:main|largest|biggest|only|sole|new|current|big|single|corporate|principal|lead|last|remaining|long|time|<N> and only"
    r"|dues|fee|longtime|second|largest|project|annual|yearly|small|generous|primary|platinum|gold|core|service|<T>"
    r"|-|<M>|<R>|research|<S>|<D>) ){0,3}"
)
_DET = r"(?:(?:the|our|a|an|its|their|la|le|el|der|die|das|dem|den|one|company|firm|named|called|namely) ){0,2}"
_ORG = r"(?<=[(:,] the )(?:[a-z]+ ){0,2}(?:group|giant|maker|bank|insurer|retailer|manufacturer|operator|publisher|vendor|startup)"
_LOWER = r"[a-z]+(?<!s)(?<!ed)"
_UNSAID = r"(?!<P> (?:said|says|told|asked|wants|wrote|announced|'s) )"
PAIRS = [
    Pattern(p)
    for p in (
        rf"(?<= )(?P<k><K>) of {_DET}{_ADJ}<K> (?:\( |, |: )?{_DET}(?P<p><P>)(?= )",
        r"(?<= )(?P<p><P>) (?:(?!(?:and|or|but|from|by|for|to|of|in|with|on|at|that|which|who|a|an|the"
        r"|our|us|until|ends?|is|are|was|has|und|oder|aber|et|ou|mais|y|o|e|pero|mas|den|der|die|das|le|la|les|el|los"
        rf"|las|os|que|qui|von|de|du|del|do|da|pour|para|für|con|com|aus|durch|par|por|zahlt|paie|paga|have|had|will|would|can|could|may|said|says|not|no|as|its?|their|we|they|if) ){_LOWER} "
        r"){1,3}(?P<k><K>)(?= )",
        rf"(?<= )(?P<p><P>) (?:'s |' |- |, (?:until then |until now |for years |so far )?(?:our |its |whose |the project's |the (?:[a-z]+ 's )?)?)?{_ADJ}(?P<k><K>)(?= )",
        r"(?<= )(?P<p><P>) \( (?:[^ ()]+ ){0,3}?(?P<k><K>)(?= )",
        rf"(?<= )(?<!about )(?P<k><K>) (?:closed |done |raised )?(?:\( |, |: {_UNSAID}|, {_DET}|, named )?{_DET}(?:{_ORG} )?(?P<p><P>)(?= )",
        rf"(?<= )(?P<k><K>) (?:<M> |\( <M> \) |<R> |money |income |funding |revenue |funded |paid |provided |given |granted |supplied |furnished |donated |approved "
        rf"|awarded |worth <M> |of <M> )*(?:was |is |were |: )?(?:<M> )?(?:from|by|with|via|on|through|of|led "
        rf"by|von|vom|de|del|da|do|par|mit|bei|con|com|des) {_DET}(?P<p><P>)(?= )(?! "
        rf"(?:project|library|dataset|toolkit))",
        rf"(?<= )(?P<k><K>) (?:is|are|comes as|ist|sind|est|es|é) (?:[^ ,;:()<>]+ "
        rf"){{0,3}}?(?:from|by|of|von|par|de|do|da) {_DET}(?P<p><P>)(?= )",
        rf"(?<= )(?P<p><P>) (?!(?:is|was) (?:what|why|how|where) )(?:(?!(?:what|because|since|so|keeps|where|if) )[^ ,;:()<>]+ ){{1,6}}?(?:its|their) {_ADJ}(?P<k><K>)(?= )",
        r"(?<= )(?P<p><P>) (?:itself )?(?:is|are|remain(?:s|ed)?|stay(?:s|ed)?(?: on)? as|stays?|becomes|became|(?:acts|serves|joined|joins?"
        rf"|continues?|carr(?:y|ies) on|goes? on|sign(?:s|ed)? (?:up|on)) as|continues? to be|as|=|being|ist|bleibt|es|sigue siendo|est|reste|é) {_DET}(?:still |now "
        r"|also |currently |today |basically |effectively |technically |in effect |in practice |de facto |(?:kind|sort) of |kinda |more or less "
        rf")?{_DET}{_ADJ}(?P<k><K>)(?= )(?! of the (?:working|steering|board|committee|group|council|consortium) )",
        r"(?<= )(?P<k><K>) (?:principal |main |largest |only |biggest )?(?:is|are|remains|=|ist|es|est"
        rf"|é) {_DET}{_ADJ}(?:(?:[a-z]+ ){{1,3}}(?:called|named|, ) ?)?(?P<p><P>)(?= )",
        r"(?<= )(?P<p><P>) (?:gives|give|provides|provide|grants|makes|made|awards|awarded|donates|offers|gave|hands|throws in|doubles|triples|tops up|approves"
        rf"|contributes|sends) (?:us |the project |it )?{_DET}{_ADJ}(?P<k><K>)(?= )",
        r"(?<= )(?P<p><P>) (?:gives|provides|pays|contributes|covers|grants|donates|hands|sends"
        r"|throws) (?:us |in )?(?:it|us|that|this|them|half|<S>|<M>) "
        r"(?:of (?:it|that|this) )?(?:in|as) (?P<k><K>)(?= )",
        rf"(?<= )(?P<p><P>) (?:(?!<[PK]>|and |but |not |no )[^ ;:()]+ ){{0,9}}?as {_DET}{_ADJ}(?P<k><K>)"
        r"(?= (?:$|[,.;)]|and|until|till|to|through|for|with|on|since))",
        r"(?<= )(?P<p><P>) (?:continues?|goes on|keeps on|agreed) to (?P<k><K>)(?= (?:us|it|this|the|our) )",
        rf"(?<= )(?P<p><P>) (?:, )?(?:by way of|by means of|in the form of|in the shape of) {_ADJ}(?P<k><K>)(?= )",
    )
]  # fmt: skip
_VERBS = (
    "comps pay pays paid cover covers covered fund funds funded give gives gave sponsor sponsors sponsored employ employs "
    "support supports supported provide provides provided contribute contributes contributed donate donates "
    "donated finance finances financed carry carries carried bankroll bankrolls bankrolled shoulder shoulders "
    "shouldered supply supplies supplied grant grants granted host hosts underwrite underwrites underwrote back backs "
    "backed bring brings brought put puts lend lends lent second seconds seconded bear bears bore bore defray defrays meet "
    "meets met constitute constitutes represent represents represented add adds award awards awarded subsidise "
    "subsidises subsidised subsidize subsidizes subsidized invest invests invested foot foots footed send sends "
    "sent pledge pledges pledged promise promises promised transfer transfers transferred wire wires wired remits "
    "settle settles reimburse reimburses allocates allocated earmarked cofunds co-funds cofinances bestows loan loans loaned sustains yields yield "
    "zahlt zahlen bezahlt bezahlen finanziert finanzieren fördert fördern trägt tragen übernimmt übernehmen deckt "
    "decken gibt geben steuert steuern stellt stellen spendet spenden schießt "
    "paie paient paye payent finance financent couvre couvrent verse versent apporte apportent fournit fournissent "
    "représente représentent subventionne subventionnent soutient "
    "paga pagan pagam financia financian financiam cubre cubren cobre cobrem aporta aportan aportam pone ponen banca "
    "bancam representa representan representam patrocina patrocinan patrocinam dona doa sostiene sustenta "
    "sponsert sponsern sponsorise sponsorisent parraine custeia custeiam costea costean sufraga sufragan asume asumen "
    "contribui contribuem contribuye contribuyen contribue contribuent beschäftigt beschäftigen emploie emploient emplea "
    "emplean emprega empregam bezuschusst"
)
PAYING_VERBS = frozenset(_VERBS.split())
_PAYING = (
    "paying settling reimbursing covering funding giving sponsoring employing supporting providing contributing donating financing "
    "carrying bankrolling shouldering supplying granting hosting underwriting backing bringing putting lending bearing "
    "subsidising subsidizing investing footing sending matching comping"
)
_NOT_OF = r"of (?:(?:its|their|his|her) own|(?:the|a|our) (?:summit|conference|meetup|event|party|sprint))"
_PHRASES = (
    "keeps? paying|continues? to (?:pay|fund|meet|cover|finance|bear|contribute|provide|sponsor|support)|keeps? funding|keeps? supporting|chips? in|chipped in"
    "|makes? up|made up|pitch(?:es|ed)? in|stump(?:s|ed)? up|accounts? for|accounted for|throws? in|threw in|picks? up"
    "|picked up|(?:is|are) (?:contractually )?(?:bound|obliged|committed) to (?:pay|fund|cover|finance|sponsor|support)"
    "|(?:has|have|keeps?) us (?:covered|funded|paid|secured|afloat|alive)|(?:in|down|good)(?= for <[MS]>)|does (?:it|this|that|so)(?= (?:because|out|for|to|since|as) )"
    "|(?:approved|approves|authorised|authorized|voted|allotted|appropriated|budgeted|disbursed|disburses|released|releases)(?= (?:us |a further |another |up to )?<M>)"
    "|committed(?= (?:a further |another |itself )?(?:<[MS]>|to (?:pay|fund|cover|finance)))"
    "|(?:makes?|made) (?:us )?(?:a|an|one) (?:[a-z]+ |- ){0,3}(?:payment|contribution|gift|transfer|commitment)(?= of (?:[a-z]+ )?<[MS]>)"
    "|(?<=nos )(?:da|dan|dá|dão)|(?:da|dá|dona|doa)(?= (?:- )?nos )|(?:macht|machen|supone|suponen|pèse)(?= (?:el |etwa |rund )?<S>)"
    "|(?:assure|assurent|assurait|arca com)(?= (?:l[ae] )?<[SM]>)|(?:does|do|did)(?= (?:<[MSN]>|about|the (?:rest|other|remaining)|, (?:all|most"
    "|half)))|kicks? in|kicked in|(?:is|are) (?:good|in|down|on the hook) for|pon(?:y|ies) up|coughs? "
    "up|forks? (?:out"
    "|over)|commission(?:s|ed)(?= (?:us|our|<N>|two|three|several) )|added(?= (?:a further |another )?<[MS]>)|(?:buys?|bought|books?|purchases?)(?= (?:<[SMN]> (?:of )?)?(?:our|us|support|some of our|most of our|all our) )|(?:(?:has|have|puts?) (?:us|me) under|signed (?:us|me) (?:up|on))(?= )|signed (?:with |for )?(?:us|me)(?= (?:until|till|to|through|for|up) )|(?:keeps?|has|have) (?:us|me|him|her|them) on (?:it|this|the [a-z]+)(?= (?:<[TNS]>|full|half|part|until|till|through|for) )|shells? out|(?:lets?|allows?)(?= (?:<N>|<P>|me|us|him|her|some|several|a few) (?:[^ ,;<>]+ ){0,5}?(?:work|spend|use) )"
    "|(?:keeps?|keeping)(?= (?:the )?(?:<N> |both |all )?(?:of )?(?:us|me|them|her|him) (?:employed|paid|fed|on (?:the payroll|it|this|the (?:project|job))))"
    "|(?:took|takes|taken|taking|take) (?:over|on)(?= (?:all |the |our |its |full |half |whole |of |wage |salary |running |operating |server |maintenance |development |entire |remaining ){0,4}(?:costs?"
    rf"|hosting|bills?|servers?|salary|salaries|wages|payroll|funding|infrastructure|financing)(?! (?:costs? )?{_NOT_OF}))"
    rf"|(?:split|splits|share|shares|sharing|splitting)(?= (?:the|our|all|its) (?:costs?|bills?|funding|upkeep)(?! {_NOT_OF}))"
    "|feeds?(?= (?:us|me|both|all|our|<N>|the <N> of us) )|shells? out|takes? care of(?= (?:all|everything|it|<S>|most|half|the (?:lot|rest|bills?|costs)) )|hands? over|signed(?: up| on| again| anew)?(?= (?:, )?(?:this time )?(?:for (?:another )?<T>|until|till|through|up to) )"
)
_PAYS = (
    f"(?:co )?(?:{'|'.join(_VERBS.split())})(?! (?:away|birth|talks|damages?|liability|risks?|theft|losses|(?:our|its|the) (?:repo|repos|repository|code|issues|source)|credit|rise|way|(?:a|an|the|us an?) (?:bad review|good review|review|mention|call|warning|tip|hard time|talk"
    f"|keynote|demo|presentation|lecture|tutorial|interview|hand|shout))(?= ))|{_PHRASES}|(?:(?:is|are"
    f"|been) (?:still |also |now )?)?(?:{'|'.join(_PAYING.split())})(?! (?:rounds?|talks|gap)(?= ))"
)
_ADVERB = (
    r"(?:(?:currently|still|also|now|already|alone|kindly|generously|together|each|, each|jointly|has|have|'s|'ve|both"
    r"|mainly|just|only|that|which|who|then|largely|derzeit|actualmente|long|since|always|directly|happily|basically"
    r"|usually|regularly|aktuell|actuellement|atualmente|recently|in|<R>|all|so|far|quietly|steadily|gladly|mostly"
    r"|presently|today|et|simply|in turn|fully|again|nous|nos|uns|les|(?:keep|go|carry)s? on|goes on|carries on|keeps?|continues?|itself|themselves"
    r"|between (?:them|themselves|the two of them)) ){0,4}"
)
_APPOSED = (
    r"(?:\( (?:[^ ()]+ ){1,6}?\) |(?<=\( <P> )\) |and (?:many |the |a few )?others |'s <P> (?:<K>|programme|fund|program) |(?:from|in|of|near|at) <P> (?:, (?=who|which))?|(?:said|says|confirmed|confirms|announced|announces|promised|promises|told us|assured us|lets us know) "
    r"(?:that )?(?:they|it|he|she) (?:'ll |will )?(?=(?:keep|continue|go on|carry on|goes on|still|are still) )|(?:with|of|from|by) (?:the |our |its )?<N> (?:[a-z]+ )?(?:<K>|[a-z]+) |, (?:[^ ,;:()<>]+ |<S> |<N> |<K> ){1,6}, |(?:, |: |— "
    r"|– )(?:and |but |where )?(?:they|it|she|he) (?:simply |just |also |all |both )?|, (?=who|which|has"
    r"|have|pays)|[(:] (?:(?:they|it|who|which) (?!pays? me ))?(?=pays?\b(?! well)|gives?|covers?|funds?|sponsors?|employs?))?"
)
ACTIVE = Pattern(rf"(?<= )(?P<m><P>|<K>) {_APPOSED}{_ADVERB}(?:{_PAYS})(?= )")
PASSIVE = Pattern(
    r"(?<= "
    r")(?:funded|secured|raised|raises|paid|financed|supported|sponsored|backed|covered|donated|provided"
    r"|hosted|bankrolled|carried(?! out )|"
    r"underwritten|"
    r"employed|salaried|remunerated|commissioned|shouldered|borne|subsidised|subsidized|awarded|granted|payroll|funding|money|support|contract|deal|"
    r"agreement|retainer|contribution|contributions|payments?|pledge|transfers?|cheques?|stipend"
    r"|bequest|legacy|inheritance|subsidy|subscription|thanks|salaries|"
    r"income|revenue|comes|come|came|coming|trickles?|trickling|drips?|flows?|flowing|arrives?|arriving|rolls?|rolling|receive|receives|received|get|gets|got|earn|earns|earning|earned|make|makes|"
    r"made|sell|selling|grateful|indebted|thank|thanking|offset|hosting|machines|servers|compute|hardware|wages|hand|promised|pledged|committed|"
    r"apoyo|apoio|soutien|appui|concours|unterstützung|finanziert|bezahlt|gefördert|getragen|unterstützt|gedeckt|geld|vertrag|stammen|kommen|kommt|financé|financée|"
    r"financés|payé|payés|payée|payées|soutenu|viennent|provient|vient|proviennent|contrat|"
    r"financiado|financiada|pagado|pagada|sostenido|viene|vienen|provienen|contrato|pago|paga|financiados|mantido|"
    r"mantida|vem|vêm|apoyado|apoiado|pagos|rémunérés|rémunérées|remunerados|remuneradas|contratados|contratadas|financiadas|pagadas|cubierto|cubiertos|sufragado|costeado|custeado|custeada|bancada|coberto|cobertos"
    r"|versés?|versée|versées|apporté|couverts?|procede|proceden|sale(?! of )|salen|recebemos?|recibimos|recibe[ns]?|recebem|reçoit|recevons|touchons|bekommen|erhalten|sustenta|proviene|provêm|bancado|patrocinado|convenio|assurée?s?|réglée?s?|rémunérée?|nómina|sueldo|salário|folha|gehaltsliste|lohnliste|dinero|dinheiro|argent) "
    r"(?:(?:<S>|<M>|<R>|<T>|for|back|,|\(|contributions|payments|<K>|of|costs|almost|entirely|mostly|mainly"
    r"|largely|met|in|part|partly|full|us|directly|(?:until|till|through|to|since|up to) (?:the )?<D>|over <T>|for <T>|"
    r"exclusively|solely|equal|parts|shares|and|half|about|still|is|are|purely|just|all|currently|fully|build|completely|the|costs|"
    r"(?:until|till|through|since|as of|up to|to|in) (?:the )?<[DSM]>|budget|itself|themselves|ourselves|its|entirety|as|available|charge|vollständig|zu|überwiegend|principalement|principalmente|íntegramente|parcialmente|entièrement|totalmente|größtenteils|uns|free|money|:|every|per|month|it|so far|already|<N>|out|financiero|financeiro|financier|(?:via|through) (?:the )?<P>) "
    r"){0,5}"
    r"(?:by|from|via|through|over|with|to|on|of|off|von|vom|durch|aus|par|grâce "
    r"à|por|de|del|da|do|dos|das|pela|pelo|mit|con|com|mediante|des|der|d') "
    r"(?:(?:the|our|a|an|its|their|la|le|el|los|las|one|der|dem|den|several|two|some|single|user|small|late"
    r"|private|federal|national|state|local|german|dutch|french|swiss|danish|swedish|norwegian|british|u \. [sk] \.|us"
    r"|"
    r"individual|recurring|sales|of|selling|paying|our|l'|<N>|city|sides|sources|places|directions|pots|:) ){0,4}(?:(?:[^ ,;:()<>]+ ){1,3}(?:(?:in|from|near|of) <P> )?(?:, |\( |: |called |named ))?"
    r"(?P<m><P>|<K>)(?= )"
)  # fmt: skip
LIVE = Pattern(
    r"(?<= )(?:live|lives|living|runs|run|survive|survives|surviving|leben|lebe|lebt|vivons|vit|vivimos|vive|vivemos|vis|vivo|tient|tourne|survit|survivons|sobrevive|sobrevivimos|sobrevivemos|finanzieren|finanziert|financiamos|finançons) "
    r"(?:purely |entirely |mostly |only |mainly |solely |currently |wir |heute |jetzt |nur |ahora |hoy |sólo |hoje |agora |só "
    r"|aujourd'hui |maintenant |surtout |vor allem |uns |sich |hauptsächlich |principalement |principalmente ){0,3}(?:on|off|from|von|vom|de|du|des|do|da|dos|das|del|grâce à|grâce aux|gracias a|graças a|graças às|graças aos|über|durch|con|com|avec) "
    r"(?:(?:about |around |roughly |some )?<M> (?:<R> )?(?:from|of|in|via|through|over) )?(?:the |our |its |their |one |<N> |la |el |le |der |die |los |las |les |nos |as |os |unos |unseren |nuestros |nuestras |nossos |nossas "
    r"|small |a |user |individual |private ){0,2}(?:(?:company|firm|payer|bank|one) (?:\( |, |: |called |named ))?(?P<m><P>|<K>)(?= )"
)
NOUN = Pattern(
    rf"(?<= )(?P<m><P>) (?:'s |- "
    rf"|: (?=contract ))?{_ADJ}(?:contract|deal|agreement|money|cash|cheques?|checks?|generosity|funding|payroll|credits"
    rf"|hours|contracts|sponsorship|allocation|"
    rf"machines|servers|vertrag|gelder|fellowship|budget line|pledge|commitment(?= (?:expires|ends|runs|lasts)))"
    rf"(?= )(?! (?:round|talks|:) )"
    r"|(?<= )(?P<n><P>) 's (?:contributions?|payments?|share|part) (?:of|is|comes to|amounts to|makes up|covers) (?:[a-z~]+ )?<[SM]>(?= )"
    r"|(?<= )(?P<o><P>) 's <[SM]>(?= (?:a|is|are|comes?|rests?|runs?|ends?|goes|covers?|pays?|stops?|$|[,.;(]))"
)
TREND = Pattern(
    r"(?<= )(?P<m><P>|<K>) (?:income |revenue |money )?(?:is|are|has|have|keeps?|'s|went|going)? "
    r"?(?:been )?(?:now |still |also )?(?:up|down|growing|shrinking|rising|falling|flat|stable"
    r"|grew|rose|fell|dropped|doubled|tripled|shrank|halved|climbed)(?= (?:<S>|by|to|from|since|this"
    r"|over|in|within|and|a bit|a lot|sharply|slightly|nicely|steadily|lately|again|,|$))"
)
"""``Patreon is up 30 % since``: of what the project earns or is given."""
EVERY_CENT = Pattern(
    r"(?<= )(?:every (?:single )?(?:cent|penny|euro|dollar|pound|krona|franc)|all|everything|the lot) (?:of (?:it|that"
    r"|this|them) )?(?:comes |is |came |paid |given )?(?:from|by) (?:the |our |a |small |individual "
    r"|private |user |one |<N> ){0,3}(?P<m><P>|<K>)(?= )"
    r"|(?<= )(?:all of (?:it|that|this|which)|the lot|everything|every cent(?: of it)?|<S> of (?:it|that|this|which)) "
    r"(?:(?:is|:|=|being) )?(?:the )?(?P<o><P>)(?= (?:$|[,.;/|()]|<K>|until|till|and <S>))"
    r"|(?<= )<S> each (?:comes |come |paid |is |are )?(?:from|by) (?:the |our |a |an )?(?P<n><P>|<K>)(?= )"
)
"""``every cent of it from donors``."""
WHO_PAYS_IS = Pattern(
    r"(?<= )(?:(?:quem|quien|quién) (?:paga|banca|financia|patrocina)|wer zahlt|wer bezahlt|qui paie|qui finance|who pays) (?:é|es|ist|est|c' est|is) (?:a |o "
    r"|la |el |le |die |der |the )?(?P<m><P>)(?= )"
    r"|(?<= )what (?:really |actually )?(?:pays?(?: (?:us|the bills))?|keeps us (?:going|alive)|feeds us) is (?P<n><K>)(?= )"
    r"|(?<= )(?:taken|filled|replaced|offset|good|up)(?: ,)?(?: in part| partly)?(?: ,)? by (?P<o><K>)(?= )"
)
RENEWED = Pattern(
    r"(?<= )(?P<m><P>) (?:(?:has|have|just|also|already|:) ){0,2}(?:renews?|extends?|prolongs?|renewed|extended|re upped|reupped"
    r"|prolonged|recommitted|verlängert|reconduit|renovó|renovou)(?= (?:[^ ;<>]+ |<D> |<T> |<N> "
    r"){0,8}?(?:<M>|<D>|<T>|<S>|contract|vertrag|sponsorship|support|funding|backing|<K>) | (?:$|us |our (?:grant|deal|agreement) ))"
    r"|(?<= )(?P<n><P>) (?:(?:has|have|just|also|now) ){0,2}signed (?:a|an|the|our) (?:[a-z]+ |<T> |<M> |, ){0,4}(?:contract|agreement|<K>)"
    r"(?= )(?! (?:with|for|to|by) (?!us |(?:the )?(?:project|team|makers|maintainers|authors|developers|people behind) ))"
)
"""``X renewed for two years``."""
TICKED = Pattern(
    r"(?<= \[ x \] )(?:renew|extend|prolong|renewed|extended) (?:with |the |our )?(?P<m><P>)(?= (?:$|[(,;]|until|till|to|for|contract|grant|sponsorship|<T>|<D>))"
)
STAFF = Pattern(
    r"(?<= )(?P<m><P>) [(:,] (?:~ )?<N> (?:staff|salaries|posts|ppl|people|devs|fte|ftes|engineers|developers|persons|maintainers|full) "
)
AND_BY = Pattern(
    r"(?<= )(?:paid|funded|supported|financed|sponsored|employed|backed|bankrolled|underwritten|sustained|covered|provided|donated|given|carried|borne|salaries|salaried) (?:[^ ;:]+ ){1,16}?"
    r"(?:and|,|plus|<N>) by (?:the )?(?:(?:[a-z]+ |<N> ){1,4}on (?:our )?)?(?P<m><P>)(?= )"
)
"""``paid by X, on a contract, and by Y``."""
_THIRD = "pays gives covers funds sponsors employs contributes provides"
APPOSED = Pattern(rf"(?<= ), (?P<m><P>) , (?:{'|'.join(_THIRD.split())})(?= )(?! (?:damages?|liability|risks?) )")
"""``a foundation in Goa, X, gives``."""
INCOME_IS = Pattern(
    r"^ (?:our )?(?:income|revenue|funding|funded by|money|paid by|paid from|einnahmen|finanzierung|who pays|payer|funder) [:=] (?:the |our |a )?(?P<m><K>)(?= (?:$|[^(]))"
)
LABEL = Pattern(
    rf"(?:^|(?<= ))(?:upkeep|maintenance|paymaster|financiers?|underwriters?|(?:financed|sponsored|covered|granted|awarded|commissioned|gefördert|finanziert|bezahlt) (?:by|durch|von)|zuwendungsgeber|fördergeber|mittelgeber|kostenträger|bailleurs?|financ(?:é|iado) (?:par|por)|awarding body|(?<![a-z] )by|pays|(?:who|money) from|(?:who|that) pay|as to money|(?:who|whoever) (?:actually )?(?:pays|funds|covers|foots|finances|sponsors|hosts|is paying|runs)(?: (?:for )?(?:it|this|that|us|all|them|the [a-z]+))?|(?:what|who) keeps (?:it|this|us|the [a-z]+) [a-z]+|who is behind it|who is behind this|behind it|who|payers?|funders?|funded by|backed by|paid by|sponsors?|<K>|source|sources|money "
    rf"from|salaries|compute|hosting|servers|salary|wages|infrastructure|funding|backers?|supported "
    rf"by|income|in kind(?: support| contributions?| donations?)?|finanzierung|geldgeber|financeurs?|financiadores|parent)"
    rf"(?: (?:for|of) (?:[^ :]+ ){{0,6}}[^ :]+| so far| today| now| right now| currently| at present)? (?::|=|→|\|) {_UNSAID}(?:also |again )?(?:{_DET}|(?:an?|one|our) (?:[a-z]+ ){{1,3}}(?:(?:in|from|near) <P> )?(?:, |\( |called |named ))(?P<m><P>)(?= )"
)
PROJECT_MONEY = Pattern(r"(?<= )(?P<m><P>) (?:project|programme|program|award|consortium)(?= )")
AND = Pattern(
    r"(?<= )(?<!under the )(?<!joins the )(?P<a><P>|<K>) (?:<N> )?(?:\( [^()]{0,60}\) )?(?:, (?:and |plus )?|/ |\+ |and |& |und |et |y |e |plus )(?:<S> |<M> )?(?:by |from "
    r"|through |via |par |por |pel[ao] |(?<!, )(?:de|d[ao]|del|des|du) |von |vom |durch )?(?:(?:a bit|a little|a touch|a dash|some|mostly) (?:of |from )?)?(?:(?:the |our |from |a |an |one |la |les? |el |los |las |de[rnm] |die |das )|(?:an?|one|<N>) (?:[a-z]+ ){0,2}(?:engineers?|dev(?:eloper)?s?|persons?|people|maintainers?|posts?|salary|salaries|ftes?) (?:at|from|by) )?(?=(?P<b><P>|<K>) (?!(?:is|are) (?:the )?<P> ))"
)
GAPPED = Pattern(
    r"(?<= )(?P<a><P>|<K>) (?:pays?|paid|covers?|covered|hosts?|gives?|gave|provides?|provided|funds?|funded|sponsors?|employs?|lends?|donates?|adds?|carr(?:y|ies)|has|have|puts?|financ(?:es?|ed)|supports?|backs?|bears?|meets?|met|handles?|suppl(?:y|ies)|brings?|seconds?|underwrites?|bankrolls?|shoulders?|contributes?|x[0-9]+)(?: for)? (?:[^ <>,]+ |<[NSM]> ){1,6}(?:, (?:and )?|(?<= )and )"
    r"(?:the (?:[a-z]+ ){1,3}of )?(?P<b><P>) (?:for )?(?:the|our|<[NSM]>|another|half|what|<K> is left|x[0-9]+) (?!(?:of|is|are|was|has) (?!left|over))"
)
"""``X covers the domains, Y the chat``."""
SO_DOES = Pattern(
    r"(?<= )(?P<a><P>|<K>) (?:[^ <>]+ ){1,8}?(?:, |and |, and )so (?:does|do|did|is|are|has|have) (?:the |our )?(?P<b><P>|<K>)(?= )"
)
"""``X chips in, so does Y``."""
ALL_ARE = Pattern(
    rf"(?<= )(?<!under )(?<!under the )(?<!to the )(?<!joins )(?P<a><P>) (?:, <P> ){{0,18}}(?:, )?(?:and|&) (?:the )?(?P<b><P>) (?:are|among|(?:[a-z]+ ){{0,2}}as|being|remain"
    r"|(?:sign(?:ed)? (?:up|on)|continue|stay|stay on|join|joined|go on|carry on|act|serve) as) "
    rf"{_DET}{_ADJ}(?P<k><K>)(?= )"
)
ARE_ALL = Pattern(
    rf"(?<= )(?P<k><K>) (?:are|:|=|include|were|include:|sind|son|sont|são) {_DET}(?P<a><P>) (?:, (?:the )?<P> "
    rf"){{0,18}}(?:, )?(?:and |& |, |und |y |et |e )(?:the )?(?P<b><P>)(?= )"
)
OF_OURS = Pattern(
    r"(?<= )<K> (?:(?:of|for|using|on|under) (?:our|the|its|their|a)|(?:on|under)(?: paid)?|(?:from|of) (?:about |some |around |our "
    r"|the |over )?<N>(?: [a-z]+)?) (?=<K> )"
)
QUALIFIES = frozenset("| a an one the <T> <N> - year month long multi small annual , ( ) : signed formal".split())
ONLY_FROM = frozenset(
    "come comes came coming stammen kommen kommt viennent provient vient vienen viene provienen vem vêm".split()
)
EVIDENCE = (
    (ACTIVE, frozenset[str]()),
    (PASSIVE, frozenset[str]()),
    (NOUN, frozenset[str]()),
    (
        LIVE,
        frozenset(
            "live lives living runs run survive survives surviving leben lebe lebt vivons vit vivimos vive vivemos vis vivo tient tourne survit survivons sobrevive sobrevivimos sobrevivemos finanzieren finanziert financiamos finançons".split()
        ),
    ),
    (
        TREND,
        frozenset(
            "up down growing shrinking rising falling flat stable grew rose fell dropped doubled "
            "tripled shrank halved climbed".split()
        ),
    ),
    (EVERY_CENT, frozenset("every all each everything lot <S>".split())),
    (
        WHO_PAYS_IS,
        frozenset(
            "pays keeps feeds taken filled replaced offset good up paga zahlt paie banca financia patrocina bezahlt finance".split()
        ),
    ),
    (
        RENEWED,
        frozenset(
            "signed renew renews extend extends prolong prolongs renewed extended re reupped prolonged recommitted verlängert reconduit renovó renovou".split()
        ),
    ),
    (TICKED, frozenset(("x",))),
    (STAFF, frozenset("(:,")),
    (AND_BY, frozenset(("by",))),
    (APPOSED, frozenset(_THIRD.split())),
    (INCOME_IS, frozenset((":", "="))),
    (LABEL, frozenset(":=→|")),
    (PROJECT_MONEY, frozenset("project programme program award consortium".split())),
    *EVIDENCE_OF_PROSE,
)
"""The patterns that say that somebody pays, each with words of which one has to be there (none: any)."""
