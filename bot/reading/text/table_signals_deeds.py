"""Who or what, and what happens to it: each signal as a class of those it is told of beside a class of events.

A row holds for every verb of its class in every tense and voice, with an apposition and a few words between.
"""

from bot.reading.text.inflect import does, past, verbs
from bot.reading.text.table_signals_words import BOSS, GIVER, LEAD, PERSON, STAFF

_ASIDE = "(?:, [^,;]{1,60}? , |\\( [^()]{1,60} \\) |(?:that|which|who) (?:[^ ,;()]+ ){1,7}?)?"
DOES = (
    "(?:(?:has|have|had|is|are|was|were|be|been|being|got|gets|getting|just|now|already|again|also|finally|suddenly"
    "|recently|officially|still|both|all|then|since|once|once more|yet again|to|will|'s|'ve|'re|[a-z]+ly) ){0,4}"
)
THE = (
    "(?:(?:its|their|the|our|all|his|her|this|that|a|an|any|some|about|around|nearly|roughly|further|back on|on) ){0,3}"
)
_MANY = "(?:<N>|<S>|half|most|several|many|dozens|hundreds|everyone|everybody|people|two|three|four|five|six)"
TODAY = "(?= (?:$|(?:[,.;:)/|—–-]|\\(|and|but|because|since|after|on|in|at|last|this|today|yesterday|by|for|as|when|due|<D>|<R>) ))"

SPENDING = (
    "(?:spending|costs?|budgets?|expenses|expenditures?|opex|outlays?|investments?|r&d|headcount|hiring|recruitment"
    "|recruiting|travel|positions|vacancies|hires|projects|programmes|programs|perks)"
)
_CUT = verbs(
    "cut+/cut trim+ slash reduce halve shrink/shrank/shrunk curb lower slim+_down scale_back cut+/cut_back pare_back"
    " pare_down rein_in cap+ freeze/froze/frozen pause suspend halt tighten axe chop+ squeeze"
)
_HELD = past("cut+/cut trim+ slash reduce halve shrink/shrunk curb lower freeze/frozen pause suspend halt axe squeeze")
_COURSE = (
    "(?:strategy|strategies|focus|course|direction|priorities|priority|business model|strategic direction|orientation)"
)
_TURN = verbs(
    "change shift switch realign reorient refocus redirect rethink/rethought pivot+ revise reset+/reset narrow move"
    " adjust redefine overhaul swap+ reorder"
)
_SHIFT = (
    "(?:changes?|shifts?|switch|pivots?|reorientation|realignment|refocus|refocusing|turnaround|turn|new direction"
    "|redirection|rethink|reset)"
)
_BUSINESS = "(?:(?:{h3}) )"
_BOUGHT = past("acquire buy/bought purchase swallow snap+_up take/taken_over absorb scoop_up gobble_up")
_BUYER = (
    "(?:<P>|(?:an?|another|one of) (?:[^ ,;:()|/]+ ){0,4}?(?:company|firm|group|rival|competitor|giant|conglomerate"
)
_BUYER += "|vendor|fund|outfit|investor|corporation|startup|multinational|house|provider|maker|player|equity))"
RELEASE = (
    "(?:releases?|versions?|v\\d+|v <N>|<N>|<O>|beta|rc|milestone|deliverable|launch|relaunch|rollout|update|upgrade"
    "|roadmap)"
)
LATE = past("delay postpone slip+ stall push_back put+/put_off put+/put_back defer hold/held_up shelve reschedule")
_DELAYS = verbs("postpone delay defer+ push_back put+/put_off hold/held_back")
_MONEY = "(?:money|cash|funds|funding|liquidity|reserves|coffers|budget|account|kitty|savings|capital)"
WAGES = (
    "(?:payroll|salary|salaries|wages?|pay|staff|bills?|invoices?|rent|servers?|hosting|suppliers|creditors|taxes"
    "|obligations|people|developers|team)"
)
GAIN = verbs(
    "grow/grew/grown rise/rose/risen climb increase soar surge jump double triple treble quadruple"
    " accelerate balloon skyrocket swell+ explode"
)
LOSS = verbs(
    "fall/fell/fallen drop+ decline decrease shrink/shrank/shrunk slump plunge plummet sink/sank/sunk slide/slid halve"
    " dwindle collapse crash tank nosedive crumble erode evaporate tumble dip+ recede"
)
INCOME = (
    "(?:revenues?|sales|income|donations?|subscriptions?|contributions|turnover|mrr|arr|dues|memberships?|giving"
    "|takings|receipts|earnings|proceeds|fees|gifts|bookings|billings|orders|royalties|ad money|money in|<K>)"
)
ROUND = (
    "(?:(?:seed|bridge|funding|financing|fund|fundraising|investment|equity) (?:round|raise)|round|raise|series [a-f]"
    "|seed|pre seed|bridge|capital increase|capital raise|fundraise|fundraising|financing|<K>)"
)
HOME = "(?:(?:the |an? )?(?:{h2})(?:<P>|cncf|apache|foundation|conservancy|incubator|commons)(?! 's))"

DEEDS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"(?:resignation|departure|exit|retirement) (?:{{g4}})?(?:of|by) (?:{{g6}}){LEAD} (?:{{h1}}){PERSON}",
        f"<P> \\( (?:[^ ()]+ ){{0,3}}?(?:{LEAD}|{PERSON})(?: [^ ()]+){{0,4}} \\) (?:: )?{DOES}(?:out|gone|left|quit"
        f"|resigned|stepped down|walked(?: out| away)?|departed){TODAY}",
        f"<P> \\( (?:wrote|built|maintained|created|ran|knew|did) [^()]{{1,40}} \\) {DOES}(?:gone|left|quit|resigned"
        f"|departed){TODAY}",
        "(?:founder|creator|author|maintainer|committer|lead) (?:and (?:[^ ,]+ ){1,3})?(?:<P> )?(?:steps|stepped"
        "|stepping) (?:down|back|aside|away)",
        "(?:entwickler|entwicklerin|hauptentwickler|hauptentwicklerin|maintainer|maintainerin|gründer|gründerin"
        "|programmierer|programmiererin|erfinder|erfinderin|autor|autorin|projektleiter|projektleiterin) (?:<P> )?"
        "(?:{g5})(?:verlässt|verließ|verlassen|geht|gegangen|ausgestiegen|zurückgetreten|gekündigt|tritt zurück)",
        "(?:mainteneur|mainteneuse|développeur|développeuse|fondateur|fondatrice|créateur|créatrice|auteur) (?:{g4})(?:quitte|quitté"
        "|part|parti|partie|démissionne|démissionné|abandonne|abandonné|se retire)",
        "(?:mantenedora?|desarrolladora?|fundadora?|creadora?|desenvolvedora?|criadora?|programadora?) (?:{g4})(?:abandona"
        "|abandonó|abandonou|deja|dejó|ha dejado|se fue|se va|se marchó|renuncia|renunció|renunciou|dimite|dimitió|saiu"
        "|sai|deixou|deixa|se demitió)",
    )),
    ("key_maintainer_left", True, (
        f"(?:{LEAD} (?:{{h1}}){PERSON}|maintainer|founder|creator) (?:<P> )?{_ASIDE}(?:is |are |'s )?no longer (?:involved"
        "|active|with us|with the|around|part of|available|maintains|maintaining|works?|working|contributes|contributing)",
        f"<P> {DOES}(?:threw in the towel|thrown in the towel|(?:called|calls) it (?:a day|quits)|hung up (?:his|her"
        "|their) (?:hat|boots|keyboard|commit bit))",
        f"{LEAD} (?:{{h1}}){PERSON} (?:<P> )?{_ASIDE}{DOES}(?:relinquishes|relinquished|gave up|given up|laid down|resigned"
        "|vacated) (?:from )?(?:her|his|their|the) (?:role|post|position|duties|office|maintainership)",
    )),
    ("payer_exit_announced", True, (
        "(?:said|says|confirmed|told us|wrote|:|,|and) (?:that )?(?:there (?:is|will be|'s) )?no (?:extension|renewal"
        f"|prolongation|follow up|second term|second phase|third phase){TODAY}",
        f"{GIVER} {_ASIDE}(?:{{h2}}){does('drop+ ditch dump abandon desert')} (?:us|our project|the project"
        "|this project)(?! (?:a line|a note|an? e?mail) )",
        f"{GIVER} {_ASIDE}(?:{{h2}})(?:{does('walk_away back_out drop+_out pull_out bow_out step+_away')}"
        "|(?:gets?|got|getting) out of (?:open source|oss|foss|the (?:project|programme|program|consortium)))",
        "(?:ministry|city|state|government|university|council|agency|bank|company|<P>) {h2}(?:to end|scraps?|scrapped"
        "|scrapping|axes|axed|pulls|pulled|yanks|yanked|halts|halted|cancels|cancelled|withdraws|withdrew|cuts off"
        "|winds down|winding down) {h2}(?:<K>|funding|support|backing|sponsorship|involvement|contribution)",
        "(?:streicht|strich|beendet|kündigt|kündigte|stellt|zieht) (?:{g3})(?:<K>|förderung|unterstützung|sponsoring"
        "|finanzierung|zuschüsse|zusage|mittel)",
        "(?:retira|retiró|cancela|canceló|cancelou|suspende|suspendió|termina|terminará|finaliza|encerra|encerrou|encerrar"
        "|encerrará|pone fin a|arrête|arrêtera|stoppe|retire|supprime) (?:su |el |la |o |a |son |sa |le )(?:{h1})(?:<K>"
        "|apoyo|apoio|ayuda|soutien|financiación|financement|financiamento|colaboración)",
    )),
    ("payer_cost_cutting", False, (
        f"{_CUT} {THE}(?:{{h3}}){SPENDING}",
        f"(?:puts?|putting|placed|places) {THE}(?:{{h3}}){SPENDING} (?:on hold|on ice|under review)",
        f"{SPENDING} (?:{{h2}}){DOES}(?:{_HELD}|on hold|frozen)",
        "(?:cost|costs|spending|budget|expense|expenditure|headcount) (?:cutting|cuts|reductions?|freeze|savings?|saving"
        "|discipline|squeeze|cut)",
        "(?:savings?|austerity|efficiency|belt tightening|retrenchment|restructuring) (?:mode|course|programme|program"
        "|plan|drive|round|measures?|package|target)",
        f"{GIVER} {_ASIDE}{DOES}(?:retrenching|downsizing|economising|economizing|tightening its belt|tightening"
        " their belts|cost cutting|in savings mode)",
        "(?:réduit|réduire|baisse|diminue|coupe) (?:ses|leurs|les) (?:{h1})(?:dépenses|coûts|budgets?|investissements)",
        "(?:reduce|redujo|recorta|recortó|reduz|reduziu|corta|cortou) (?:{h2})(?:gastos|costes|costos|presupuesto|custos"
        "|despesas|orçamento)",
        "(?:kürzt|senkt|streicht|kürzte|senkte) (?:{g3})(?:kosten|ausgaben|budgets?|etat|etats|stellen|investitionen)",
    )),
    ("payer_cost_cutting", True, (
        f"(?:<P>|<K>|ministry|university|uni|company|council|city|bank|group|institute) (?:that [^,;]{{1,30}} )?(?:must"
        f"|has to|have to|needs to|is forced to) (?:save|economise|economize|cut|trim|reduce) (?:{{g3}})(?:{SPENDING}|<M>|<S>)",
    )),
    ("payer_leadership_change", False, (
        f"{BOSS} (?:of|at) (?:the |our )?(?:{{g2}})(?:<P>|<K>|company|foundation|ministry) {_ASIDE}{DOES}(?:fired|replaced"
        "|ousted|resigned|resigns|quit|quits|retired|retires|stepped down|steps down|stepping down|gone|dismissed|sacked"
        "|departs|departed|left|leaves|leaving)",
        f"{BOSS} (?:of <P> )?(?:<K> )?(?:<P> )?{DOES}(?:ousted|sacked|fired|dismissed|replaced|out)(?= (?:by|after|in|$))",
        "(?:change|changes|changeover|shake up|shakeup|reshuffle|turnover) (?:of|in|at) (?:the )?(?:management|leadership"
        "|top|helm|board|c suite)",
        "(?:management|leadership|board) (?:change|shake up|shakeup|reshuffle|turnover|overhaul)",
        f"(?:names?|named|appoints?|appointed|installs?|installed|promotes?|promoted) <P> (?:as |its |the |new |to )*{BOSS}",
        f"{verbs('swap+ replace change oust overhaul')} (?:out )?(?:its|their|the) (?:{{h2}}){BOSS}",
        "(?:chefwechsel|führungswechsel|vorstandswechsel)",
        "(?:neue|neuen|neuer) (?:{h1})(?:vorstandsvorsitzenden?|vorstandschef|vorstandschefin|geschäftsführer"
        "|geschäftsführerin|chef|chefin|leitung|ceo)",
        "(?:pdg|patron|directeur|directrice|dirigeant|ceo|<P>) (?:{g4})(?:a été remplacée?|remplacée?|démissionne"
        "|a démissionné|limogée?|a quitté)",
        "(?:ceo|director|directora|presidente|presidenta|diretora?) (?:{g4})(?:dimitió|dimite|renunció|renuncia|renunciou"
        "|destituido|destituida|demitido|demitida|reemplazado|reemplazada|substituído|substituída)",
    )),
    ("payer_pivot", False, (
        f"{_TURN} {THE}(?:{{h2}}){_COURSE}",
        f"(?:{_SHIFT}) (?:of|in) (?:the |its |their )?(?:{{h1}}){_COURSE}",
        f"(?:strategy|strategic|course|focus) (?:{{h1}}){_SHIFT}",
        f"{_COURSE} {DOES}{past('change shift switch realign reorient refocus redirect revise reset+/reset move')}",
        "(?:refocus|refocuses|refocused|refocusing|concentrates|concentrating) (?:{h2})(?:on|to)",
        "(?:gets?|got|getting|moves?|moving) out of (?!(?:the )?(?:way|bed|hand|control|here|sync|date|memory|scope|open|oss|bounds))[^ <]+",
        "(?:change|changent|changé|cambia|cambió|muda|mudou|wechselt|ändert) (?:{g2})(?:stratégie|estrategia|estratégia"
        "|strategie|rumbo|rumo|cap|kurs)",
        "(?:strategy|strategic) (?:shift|reorientation|pivot)",
        "(?:se recentre|se réoriente|se reorienta|se centra|richtet sich neu aus|setzt (?:{g2})auf|richtet (?:{g2})neu aus)",
    )),
    ("layoffs", False, (
        f"{verbs('cut+/cut shed+/shed axe slash eliminate dismiss fire sack oust trim+ scrap+ lose/lost ditch')} {THE}"
        f"{_MANY} (?:of )?{THE}(?:<N> )?(?:{{h1}}){STAFF}",
        f"{verbs('cut+/cut slash trim+ reduce shrink/shrank/shrunk halve')} {THE}(?:{{h1}})(?:headcount|workforce|staff"
        "|payroll|team) (?:by|from|to|in half|as|after|amid)",
        f"(?:{STAFF}|<N>|half|third|team|contracts?) {DOES}(?:{{h2}})(?:laid off|let go|made redundant|dismissed|sacked"
        "|fired|axed|cut|eliminated|got the (?:axe|ax|sack|boot|chop)|shown the door|terminated)"
        "(?= (?:$|(?:[,.;:]|\\(|in|on|last|this|by|for|at|after|yesterday|today|from|and|because|to) ))",
        "(?:job|staff|workforce|headcount|personnel) (?:cuts?|reductions?|losses)",
        "(?<!tech )(?<!industry )(?<!more )(?:layoffs?|lay offs|redundancy|redundancies|dismissals|rif|downsizing|mass firings?)"
        " (?:(?:{h2})(?:of <N>|of <S>|hit|hits|affect|affects|at|announced|confirmed|among)|,|:|in|last|this|$)",
        f"{verbs('sack fire dismiss')} (?:{_MANY}|all|the (?:whole|entire)|nearly|almost)",
        "(?:entlässt|entließ|entlassen|kündigt|streicht|baut) (?:{g3})(?:<N>|<S>|stellen|mitarbeiter|beschäftigten?|hälfte"
        "|drittel|viertel)",
        "(?:supprime|supprimé|licencie|licencié|supprimer|licenciera) (?:{g2})(?:<N>|<S>|postes|emplois|salariés|tiers"
        "|moitié|quart)",
        "(?:despide|despidió|despedirá|demite|demitiu|demitirá|recorta|dispensa|dispensou) (?:a )?(?:{g2})(?:<N>|<S>|empleos"
        "|empleados|funcionários|trabajadores|mitad|metade|puestos|tercio)",
    )),
    ("acquisition_announced", False, (
        f"(?:{_BOUGHT}|merged) (?:out )?(?:by|into) {_BUYER}",
        f"{past('sell/sold')} (?:{{g6}})to {_BUYER}",
        f"(?<!he )(?<!she )(?:we|company|startup|firm|vendor|maker) (?:just )?(?:got|was|were|has been|have been|'ve been) (?:just )?{_BOUGHT}",
        "(?<!about a )(?<!about an )(?<!about the )(?:acquisition|takeover|purchase|buyout|sale|merger) (?:of|by|to|with) (?:{h2})(?:<P>|us|the company|our company)",
        f"(?:<P>|it|they) {DOES}(?:{does('acquire buy/bought purchase swallow snap+_up absorb scoop_up gobble_up')}|takes over|took"
        " over) (?:{h3})(?:them|it|us|company|firm|startup|start up|developer|maker|vendor|creator|shares|business|publisher)",
        "(?:new owner (?:{g2}): <P>|owner since (?:{g3}): <P>)",
        "(?:compra|compró|comprou|adquiere|adquirió|adquire|adquiriu|rachète|a racheté|übernimmt|kauft|absorbe|anunció la"
        " compra de|anunciou a compra da|anunciou a compra do) (?:{g2})(?:empresa|startup|firma|firme|éditeur|société|entreprise|unternehmen"
        "|hersteller|compañía|companhia)",
        "(?:rachète|a racheté|adquiere|adquire) <P>",
    )),
    ("release_stalled", False, (
        f"{RELEASE} (?:{{h4}}){DOES}(?:{{h1}})(?:{LATE}|overdue|on ice|on hold|stuck|behind schedule|in limbo)",
        f"{_DELAYS} (?!by ){THE}"
        f"(?:{{h3}}){RELEASE}",
        f"{RELEASE} (?:{{h2}})(?:slips?|slipped|slipping|misses|missed|months late|miss) (?:{{h2}})(?:to|by|its"
        "|again|date|deadline|target|for|into|$)",
        "(?:development|all work|project|repo|repository) (?:{h3})(?:is |are |was |lies |has been |on )?(?:{h1})(?:dormant|on hold"
        "|on ice|paused|halted|stalled|idle|at a standstill|ground to a halt|come to a halt)",
        "(?:last|latest|most recent) (?:{h2})(?:release|version|tag) (?:{h3}){D}",
        "(?:version|release|sortie|veröffentlichung|lanzamiento|lançamento|versión|versão) (?:{g5})(?:verzögert|verschoben"
        "|verschiebt|repoussée?|reportée?|retardée?|se retrasa|retrasado|retrasada|retraso|aplazado|aplazada|se aplaza|adiado|adiada"
        "|atrasado|atrasada|atrasa)",
    )),
    ("release_stalled", True, (
        "(?:hardly|barely|not|n't|never) (?:been |had |seen |made |any )+(?:an? |any )?(?:{h1})(?:commits?|releases?"
        "|versions?|updates?) (?:{h1})(?:since|in|for)",
        "no (?:{h2})(?:releases?|versions?) (?:are |is |were )?(?:being )?(?:made|planned|published|cut|shipped)",
        "nothing (?:new )?(?:has )?(?:been )?(?:released|shipped|tagged|published|merged) (?:since|in|for)",
        "(?:last|latest) (?:{h1})(?:release|version|tag) (?:: )?{D} , (?:and )?(?:nothing|none|no)",
        "(?:release|version) (?:{g4})could not be (?:completed|finished|published|made|delivered|shipped)",
    )),
    ("release_shipped", False, (
        "(?:(?<=^ )[a-z]+|<P>) (?:<N>|<O>) (?:brings|introduces|adds)",
        "(?<!for )(?<!of )(?<!tranche )(?<!milestone )(?<!payment )(?:<N>|<O>|v\\d+|version <N>|version <O>) (?:is |has |was |just |finally |now |that ){0,3}"
        "(?:lands|landed|dropped|arrives|arrived|hits|shipped|ships|debuts|out the door|went live|goes live"
        "|made available|generally available)(?! (?:python|support|us|from|out|whenever|when|<M>|a|an|<N>) )",
        "(?:(?<=^ )(?:<N>|<O>)|v\\d+|version <N>) out(?= (?:$|(?:[,;:!]|\\(|now|yesterday|today|last|this|on|since|<D>) ))",
        f"{verbs('release ship+ publish tag+ deliver launch roll_out')} (?:{{h2}})(?:version|release) (?:<N>|<O>)(?! (?:in"
        " (?:spring|summer|autumn|winter)|next) )",
        "(?:got|get|pushed|kicked) (?:{h1})(?:<N>|<O>|v\\d+|version <N>|release) out(?: the door| of the door)?",
    )),
    ("cash_shortfall_reported", False, (
        "(?:files?|filed|filing) (?:for )?(?:bankruptcy|insolvency|administration|chapter <N>)",
        "(?:in|into|enters?|entered|faces?|facing|declared?|declares|near|threatened (?:by|with)) (?:bankruptcy|insolvency"
        "|administration|receivership|liquidation|chapter <N>)(?! (?:law|costs|office) )",
        "cash strapped",
        "(?:broke|penniless|insolvent|bankrupt|out of (?:cash|money|funds)) (?:by|before|from|until|after) (?:<D>"
        "|spring|summer|autumn|winter|christmas|next|new year|the end)(?! again)",
        "(?:payroll|salary|salaries|wages?|bills?|invoices?|rent|taxes) (?:{g4})(?:in arrears|unpaid|overdue|withheld)",
        f"(?:arrears|behind) (?:{{h1}})(?:with|on|in|of) (?:{{h2}}){WAGES}",
        "(?:uns|ihnen|dem verein|dem projekt|es|nos|nous|il nous|faltan|faltam|nos faltan|manquent|il manque) (?:fehlen"
        "|fehlt|manque|manquent|faltan|faltam) (?:{g2})<M>",
        "(?<=[a-z>] )insolvent(?= (?:$|(?:,|;|and|:|since) ))",
        "(?:zahlungsunfähig|pleite|konkurs|faillite|quiebra|falência|insolvencia|insolvência|impayés)",
    )),
    ("cash_shortfall_reported", True, (
        f"(?:not|isn't|n't|no|insufficient|too little) (?:longer )?(?:enough|sufficient|adequate)? ?(?:{{h1}})(?:{_MONEY} )?"
        f"(?:in the (?:account|bank|kitty) |left )?(?:for|to pay|to meet|to cover) (?:{{g4}}){WAGES}",
        f"{_MONEY} (?:{{h2}})(?:is |are )?(?:not|n't|isn't|aren't|won't be|will not be) (?:enough|sufficient|adequate)",
        "(?:going concern) (?:{h3})(?:doubt|uncertain|risk|threatened)|doubts? (?:{g8})going concern",
        "(?:plus|pas) de quoi (?:<K>|payer|verser|régler)",
        "(?:gehälter|löhne|rechnungen|miete) (?:{g4})(?:nicht (?:mehr )?(?:gesichert|gedeckt|bezahlt|zahlen|bezahlen))",
        "no (?:podemos|pueden|puede|hay dinero para) (?:pagar|cubrir)? ?(?:{g2})(?:nóminas?|sueldos|salarios|facturas)",
        "não (?:podemos|conseguimos|temos como|há dinheiro para) pagar (?:{g2})(?:salários|contas|servidores)",
    )),
    ("funding_round_closed", False, (
        f"{verbs('raise close complete secure land bag+ net+ nab+ clinch score pull_in bring/brought_in')} "
        f"{THE}(?:fresh |new |another |more |additional )?(?:<M>|capital|money|funding) (?:{{h2}})(?:from|by|led by|off)"
        " (?:investors|vcs?|<K>)",
        "(?:raised|raises) (?:<M>|capital|money) from <P>",
        f"{verbs('lead/led')} {THE}(?:<M> )(?:{{h3}})(?:round|raise|series [a-f]|<K>|investment)",
        f"{ROUND} (?:of <M> )?(?:(?:is|was|has|have|been|now|just|finally|fully|fully paid|:) ){{0,3}}(?:closed|done"
        "|completed|signed|subscribed|paid in|in the bank|secured|raised|oversubscribed|wrapped up)",
        "(?:✓|☑|\\[ x \\]) (?:the |our )?<K> \\( <M>",
        "(?:sammelt|sammelte|schließt) (?:{g3})(?:<M>|finanzierungsrunde|<K>)",
        "(?:cerró|cierra|levantó|levanta|captó|capta|fechou|fecha|boucle|lève|a levé|a bouclé|levantou|captou) (?:{g3})"
        "(?:ronda|rodada|levée|tour|<M>)",
    )),
    ("funding_round_failed", True, (
        f"{ROUND} (?:{{g3}})(?:(?:did not|didn't|doesn't|does not|won't|will not|could not|couldn't) (?:work out|happen"
        "|close|be (?:placed|closed|completed|raised|filled)|come (?:through|together|off)|materialise|materialize|go through)"
        "|(?:was |is |has been |got )?(?:abandoned|scrapped|broken off|off the table|dead|toast|cancelled|canceled))",
        "(?:fails?|failed|failing|unable|struggles|struggled) to (?:raise|close|find|secure|attract|land) (?:{h3})(?:capital"
        "|money|funding|round|investors?|<K>|series [a-f]|seed)",
        "(?:<K>|investors?|backers?) (?:walk|walks|walked|back|backs|backed|pull|pulls|pulled|drop|dropped) (?:away|out)"
        " (?:from|of) (?:{g4})(?:round|raise|<K>|series [a-f]|deal)",
        "(?:capital|kapital|finanzierungsrunde|levée|ronda|rodada) (?:{g6})(?:geplatzt|gescheitert|échoué|échoue|fracasó"
        "|fracasa|fracassou|não deu certo|no prosperó|capota|capoté)",
    )),
    ("moved_to_foundation", False, (
        f"{does('move transfer donate contribute accept hand_over hand give/gave/given join admit+ migrate welcome entrust')} "
        f"(?:{{g5}})(?:to|into|under|over to|by|at|as part of) {HOME}",
        f"transfer (?:{{g4}})(?:to|into) {HOME} {DOES}(?:complete|completed|done|finished|approved|final|finalised)",
        "(?:since|as of|from) <D> (?:{g6})(?:under the (?:umbrella|roof|wing|aegis) of|hosted (?:by|at)|part of|a project of"
        "|housed at) (?:the )?<P>",
        "(?:rejoint|intègre|zieht (?:{g4})(?:zur|zu der|unter)|wechselt (?:zur|unter)|se une a|se incorpora a|pasa a|junta se a"
        "|passa para) (?:{g4})(?:<P>|fondation|fundación|fundação|stiftung)",
    )),
    ("revenue_growing", False, (
        f"{INCOME} (?:{{q3}}){GAIN}(?! (?:its|their|our|his|her|to pay|team) )",
        f"{verbs('earn make/made bring/brought_in take/took_in')} more (?:<R>|each|every|than last)",
        "(?:umsatz|umsätze|einnahmen|spenden|erlöse|mitgliedsbeiträge) (?:{g8})(?:gestiegen|gewachsen|verdoppelt|zugenommen"
        "|erhöht|steigen|wachsen)",
        f"{INCOME} (?:{{h2}})(?:higher|better|stronger|up) than (?:<R>|<D>|last|the|a|in)",
        "record (?:year|quarter|month) for <P>",
        f"{INCOME} (?:{{h2}})(?:↑|selling better|on the rise|on the up|taking off|picking up)",
    )),
    ("revenue_shrinking", False, (
        f"{INCOME} (?:{{q3}}){LOSS}(?! (?:its|their|our|his|her|in) )",
        f"{INCOME} (?:{{h2}})(?:lower|worse|weaker|smaller|down) than (?:<R>|<D>|last|the|a|in)",
        f"{INCOME} (?:{{h2}})(?:↓|on the decline|on the wane|drying up|in free fall|in freefall|bleeding)",
        f"{INCOME} - (?:<S>|<O> %)",
        "less and less (?:money )?(?:comes|is coming|coming) in",
        "(?:fall|drop|decline|decrease|slump|dip|reduction|downturn|plunge) in (?:{h2})(?:revenues?|income|donations?|sales"
        "|turnover|memberships?|dues|subscriptions?|giving|receipts|<K>)",
        "(?:einnahmen|spenden|umsatz|umsätze|erlöse) (?:{g8})(?:gesunken|zurückgegangen|eingebrochen|gefallen|halbiert"
        "|schrumpfen|gehen (?:{g3})zurück)",
        "(?:einnahmen|spenden|umsätze|umsatz) (?:gehen|geht|brechen|bricht) (?:{g4})(?:zurück|ein)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
