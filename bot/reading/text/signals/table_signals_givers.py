"""What happens to those who pay: they end what they give, save, change who leads them and what they are about."""

from bot.reading.text.signals.table_signals_classes import (
    BETWEEN,
    COURSE,
    CUT,
    DOES,
    HELD,
    SHIFT,
    SPENDING,
    THE,
    TODAY,
    TURN,
)
from bot.reading.text.signals.table_signals_words import (
    BOSS,
    GIVER,
)
from bot.reading.text.words.inflect import does, past, verbs

OF_GIVERS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("payer_exit_announced", False, (
        f"{GIVER} {{h1}}(?:quits?|quitting|exits?|exited|exiting|leaves?|left|resigns? from|resigned from) (?:the )?(?:{{h2}}"
        "(?:consortium|programme|program|alliance|partnership|board)|as (?:a )?(?:sponsor|member|partner|backer|funder)|<P>(?= $))",
        f"{GIVER} {BETWEEN}(?:is |are |'s |has |have )?(?:bailing|bails|bailed)(?: out)?(?: on us)?{TODAY}",
        f"{GIVER} {BETWEEN}(?:is |are |'s |has |have )?(?:cutting|cuts|cut) (?:us|the project) (?:loose|off)",
        "(?:notice|letter) of (?:termination|cancellation|withdrawal)",
        f"{GIVER} (?:{{h2}})(?:to|will|is going to|plans to|set to|about to) (?:stop|cease|quit) (?:paying|funding|financing"
        "|sponsoring|supporting|backing|hosting|employing)",
        f"(?:{does('resign cancel terminate')}|ended|quit|gave up|giving up) (?:its|their|the) (?:{{h1}})(?:<K>|membership"
        "|seat|sponsorship|partnership|support|funding)(?! for (?:<P> <N>|windows|python|older|version))",
        "<P> : (?:leaving|leaves|out|withdrawing|quitting|exiting|stops|stopping|ending|gone|not renewing)(?= (?:$|(?:\\(|,|in|by"
        "|at|as|after|end|<D>) ))",
        "(?:zieht|ziehen) (?:{g3})sich (?:{g6})(?:zurück|heraus|raus)",
        "(?:ends?|ending|terminates?|stops?|discontinues?|discontinuing) (?:the |its |our |their )(?:free |sponsored )?(?:servers?"
        "|hosting|runners|machines|credits|mirror|partnership|engagement|support(?! for (?:the |its |our )?(?:<N>|<O>|older|old|legacy|windows|python|<P> <N>))|involvement)(?= (?:$|(?:,|on|in|by|at|after|as"
        "|for|from|effective|<D>) ))",
        "(?:loses|losing|lost|will lose) (?:its|our|their|all) (?:{h2})(?:funding|sponsorship|support|backing|subsidy|grant)",
        "springt (?:{g4})ab",
    )),
    ("payer_exit_announced", True, (
        "(?:said|says|confirmed|told us|wrote|:|,|and) (?:that )?(?:there (?:is|will be|'s) )?no (?:extension|renewal"
        f"|prolongation|follow up|second term|second phase|third phase){TODAY}",
        f"{GIVER} {BETWEEN}(?:{{h2}}){does('drop+ ditch dump abandon desert')} (?:us|our project|the project"
        "|this project)(?! (?:a line|a note|an? e?mail) )",
        f"{GIVER} {BETWEEN}(?:{{h2}})(?:{does('walk_away back_out drop+_out pull_out bow_out step+_away')}"
        "|(?:gets?|got|getting) out of (?:open source|oss|foss|the (?:project|programme|program|consortium)))",
        "(?:ministry|city|state|government|university|council|agency|bank|company|<P>) {h2}(?:to end|scraps?|scrapped"
        "|scrapping|axes|axed|pulls|pulled|yanks|yanked|halts|halted|cancels|cancelled|withdraws|withdrew|cuts off"
        "|winds down|winding down) {h2}(?:<K>|funding|support|backing|sponsorship|involvement|contribution)",
        "(?:streicht|strich|beendet|kündigt|kündigte|stellt|zieht) (?:{g3})(?:<K>|förderung|unterstützung|sponsoring"
        "|finanzierung|zuschüsse|zusage|mittel)",
        "(?:retira|retiró|cancela|canceló|cancelou|suspende|suspendió|termina|terminará|finaliza|encerra|encerrou|encerrar"
        "|encerrará|pone fin a|arrête|arrêtera|stoppe|retire|supprime) (?:su |el |la |o |a |son |sa |le )(?:{h1})(?:<K>"
        "|apoyo|apoio|ayuda|soutien|financiación|financement|financiamento|colaboración)",
        f"{GIVER} (?:{{h2}})(?:said|says) no to (?:a |another |any )?(?:round|second|third|further|renewal|extension|follow)",
        f"{GIVER} (?:{{h2}})(?:(?:does not|doesn't|do not|don't) (?:intend to|plan to|want to|wish to)"
        "|will not|won't|is not going to|isn't going to|are not going to|refuses to) (?:fund|sponsor|support|finance|back|pay|continue|carry on|go"
        " on|keep) (?:us|the|our|it|this|its|paying|funding|after|past|beyond|any longer|for)",
        "(?:last|final) (?:cheque|check|payment|transfer|invoice|instal?lment|tranche|pay ?cheque|grant year|year)"
        "(?: (?:{g3})(?:comes|came|arrives) (?:in )?(?:<D>|<R>|{h1}next|the last|then)|"
        " (?:<D>|<R>) , then out)",
        "no (?:longer|more) (?:be )?(?:able|willing|in a position) to (?:support|fund|sponsor|finance|pay for)",
        "no (?:follow on|follow up|successor grant|continuation)(?= (?:$|(?:,|after|from) ))",
        "(?:cheque|check|payment|transfer|year|grant|contribution) (?:is|was|will be|would be) (?:the|its|their) (?:last|final)"
        f"(?: one| <N>)?{TODAY}",
    )),
    ("payer_cost_cutting", False, (
        f"{CUT} {THE}(?:{{h3}}){SPENDING}",
        f"{SPENDING} (?:went|goes|dropped|fell|cut|set) to (?:zero|nil|nothing|<N>)",
        f"(?:puts?|putting|placed|places) {THE}(?:{{h3}}){SPENDING} (?:[^,;]{{1,40}}? )?(?:on hold|on ice|under review)",
        f"{SPENDING} (?:(?:at|of|in|across) (?:the |our )?(?:<P>|<K>|company|group) (?:, [^,;]{{1,60}} , )?)?(?:{{h4}}){DOES}(?:{HELD}|on hold|frozen)",
        f"(?:cost|budget|expense|expenditure|pay|wage|salary|{SPENDING}) (?:cutting|cuts|cutbacks|reductions?|freeze|savings?|saving|discipline|squeeze|cut"
        "|stop|ban|cap|embargo)",
        f"{verbs('merge close shut consolidate combine fold sell/sold scrap+ axe')} {THE}(?:<N> )?(?:{{h2}})(?:labs?|offices?|units?|departments?|divisions?"
        "|sites?|plants?|branches|stores|brands|groups?|teams?|jobs|factor(?:y|ies)) (?:{g5})to (?:save|cut|trim|reduce)",
        "(?:(?:announced|announces|started|starts|launched) (?:an? |its |the )?)?cost (?:programme|program|drive)",
        "(?:savings?|austerity|efficiency|belt tightening|retrenchment|restructuring) (?:mode|course|programme|program"
        "|plan|drive|round|measures?|package|target)",
        f"{GIVER} {BETWEEN}{DOES}(?:retrenching|downsizing|economising|economizing|tightening its belt|tightening"
        " their belts|cost cutting|in savings mode)",
        "(?:reduce|redujo|recorta|recortó|reduz|reduziu|corta|cortou) (?:{h2})(?:gastos|costes|costos|presupuesto|custos"
        "|despesas|orçamento)",
        "(?:kürzt|senkt|streicht|kürzte|senkte) (?:{g3})(?:kosten|ausgaben|budgets?|etat|etats|stellen|investitionen)",
        "(?:tightens?|tightening|tightened) (?:{h2})(?:purse strings|belts?|budgets?)",
        "(?:stop|freeze|halt|ban|brake|cap|moratorium) (?:on|to) (?:{h2})(?:expenditures?|spending|hiring|travel|hires|costs"
        "|purchases|investments?)",
        "(?:round|wave|series|programme|program) of (?:{h2})(?:cuts|savings|cost cuts|cutbacks|budget cuts)",
        "(?:tighter|smaller|reduced|shrinking|lower) budgets?",
        "(?:implementing|implemented|making|made|announced|imposes|imposed) (?:{h1})(?:economies|cutbacks|cuts|savings)",
        "(?:asked|told|ordered|instructed|requires|required|forces|forced) (?:{h4})to (?:save|cut|economise)(?! (?:the (?:release|file|date)|a release))",
        "(?:coupe|sabre|réduit|gèle) (?:{h2})(?:dans )?(?:{h3})(?:budgets?|dépenses|coûts|embauches)",
        "(?:spart|friert (?:{g3})ein|dreht (?:{g4})geldhahn|kürzt (?:{g3})mittel|sparprogramm|sparmaßnahmen|sparkurs)",
    )),
    ("payer_cost_cutting", True, (
        f"{GIVER} {BETWEEN}(?:must|(?:wants|has|have|needs|is forced|plans|aims|intends|is going|is looking|is) to) (?:(?:save|economise|economize|cut|trim|reduce) (?:{{g3}}){SPENDING}|(?:save|cut|trim|shave) (?:about |up to |around |another |at least |some |over |roughly )*(?:<M>|<S>))",
        "(?:make|makes|making) do (?:with|on) (?:{h2})(?:<S> )?(?:less|fewer)",
    )),
    ("payer_leadership_change", False, (
        f"{BOSS} (?:of|at) (?:the |our )?(?:{{g2}})(?:<P>|<K>|company|foundation|ministry) {BETWEEN}{DOES}(?:fired|let go|shown the door|(?:pushed|forced|voted) out|removed|replaced"
        "|ousted|resigned|resigns|quit|quits|retired|retires|stepped down|steps down|stepping down|gone|out(?! of)|exits|dismissed|sacked"
        "|departs|departed|left|leaves|leaving)",
        f"{BOSS} (?:of <P> )?(?:<K> )?(?:<P> )?{DOES}(?:ousted|sacked|fired|dismissed|replaced|out|let go|shown the door|(?:pushed|forced|voted) out|removed)(?= (?:by|after|in|on|last|this|$))",
        "(?:change|changes|changeover|shake up|shakeup|reshuffle|turnover) (?:of|in|at) (?:the |its |their )?(?:{h1})(?:management|ceo|boss|chief executive|managing director|director|president|chairman|minister|rector|dean|leadership|presidency|directorship|chairmanship"
        "|top|helm|board|c suite)",
        f"{BOSS} (?:<P> )?(?:, )?(?:who |that |has |only |just |<P> , ){{0,3}}(?:took over|took the (?:helm|reins)|took (?:office|charge)|started|arrived|joined|came in|moved in"
        "|was (?:appointed|brought in|installed)) (?:in|on|last|this|since|<D>|<R>)",
        "(?:management|leadership|board) (?:change|shake up|shakeup|reshuffle|turnover|overhaul)",
        f"(?:names?|named|appoints?|appointed|installs?|installed|promotes?|promoted|taps?|tapped|picks?|picked|poached|recruits?|recruited|brings? in|brought in) (?:<P>|{{g6}}as) (?:as |its |the |new |to )*{BOSS}",
        f"{verbs('swap+ replace change oust overhaul')} (?:out )?(?:its|their|the) (?:{{h2}}){BOSS}",
        "new (?:{h3})(?:at the (?:top|helm)|in charge|in the top job)",
        "(?:run|led|headed|managed) (?:{h1})by (?:(?:somebody|someone) (?:else|new)|an? (?:new|different) (?:team|person|man|woman|boss|manager|chief|director|ceo))",
        "(?:chefwechsel|führungswechsel|vorstandswechsel)",
        "(?:neue|neuen|neuer) (?:{h1})(?:vorstandsvorsitzenden?|vorstandschef|vorstandschefin|geschäftsführer"
        "|geschäftsführerin|geschäftsführung|vorstand|chef|chefin|leitung|ceo)",
        "(?:pdg|patron|directeur|directrice|dirigeant|ceo|<P>) (?:{g4})(?:a été remplacée?|remplacée?|démissionne"
        "|a démissionné|limogée?|a quitté)",
        "(?:ceo|director|directora|presidente|presidenta|diretora?) (?:{g4})(?:dimitió|dimite|renunció|renuncia|renunciou"
        "|destituido|destituida|demitido|demitida|reemplazado|reemplazada|substituído|substituída)",
        "(?:replaces|replaced|sacks|sacked|ousts|ousted|loses|lost) (?:{h1})(?:ceo|chief executive|cto|cfo|chairman|managing director)",
        "(?:got|gets|on|has|had) (?:just )?(?:its|their) (?:<N>|<O>|second|third|fourth|fifth|new|next) (?:{h1})(?:ceo|boss|chief executive|cto)",
        "new (?:{h2})(?:mgmt|mgt|management|vp|svp|cfo|coo|cio|cmo|chairman|chairwoman|programme director|program director"
        "|programme officer|program officer|programme manager|managing director|ceos?|chief exec|minister|dean|rector"
        "|secretary|commissioner)(?= (?:$|(?:,|at|of|in|since|has|took|is|wants|from|who|and|starts|arrived) ))",
        "(?:steps|stepped|quits|quit|resigns|resigned|stepping|retires|retired|out) (?:down )?as (?:{h1})(?:ceo|chief executive"
        "|cto|president|chair|chairman|director|managing director) (?:of|at) (?:<P>|{g2}<K>)",
        "<K> (?:<P> )?'s (?:new )?(?:{h1})" + BOSS + " (?:\\( [^()]{1,40} \\) )?" + DOES + "(?:left|gone|out|replaced|fired"
        "|resigned|retired|quit|ousted|sacked|stepped down|new)",
        "(?:vorstandschef|vorstandsvorsitzende|vorstandsvorsitzender|geschäftsführer|ceo|chef) (?:{g4})(?:zurückgetreten"
        "|entlassen|abgelöst|ersetzt|ausgeschieden|tritt zurück)",
        "(?:cambio|relevo|mudança|troca|changement) (?:de|en|na|à) (?:la )?(?:{h1})(?:director|dirección|directora|ceo|presidente"
        "|direção|comando|direction|tête|pdg)",
    )),
    ("payer_pivot", True, (
        "no longer (?:{h6})(?:strategic|a priority|core business|part of (?:its|their|the) (?:{h1})(?:strategy|core|plans|future))",
    )),
    ("payer_pivot", False, (
        f"{TURN} {THE}(?:{{h2}}){COURSE}",
        f"(?:{SHIFT}) (?:of|in) (?:the |its |their )?(?:{{h1}}){COURSE}",
        f"(?:strategy|strategic|course|focus) (?:{{h1}}){SHIFT}",
        f"{COURSE} {DOES}{past('change shift switch realign reorient refocus redirect revise reset+/reset move')}",
        "(?:gets?|got|getting|moves?|moving) out of (?!(?:the )?(?:way|bed|hand|control|here|sync|date|memory|scope|open|oss|bounds))[^ <]+",
        "(?:change|changent|changé|cambia|cambió|muda|mudou|wechselt|ändert) (?:{g2})(?:stratégie|estrategia|estratégia"
        "|strategie|rumbo|rumo|cap|kurs)",
        "(?:se recentre|se réoriente|se reorienta|se centra|richtet sich neu aus|setzt (?:{g2})auf|richtet (?:{g2})neu aus)",
        f"{does('exit quit+ leave/left abandon')} (?:the )?(?:{{h2}})(?:tools|business|market|sector|field|space|industry|segment)",
        "(?:all in on|bets on|betting on|bet on|now (?:an? )?ai first|ai first)",
        "(?:turns?|turned|turning) (?:its|their) backs? on",
        "(?:decided|decides|wants|plans|chose) to (?:be|become) (?:an? )(?:{h3})(?:company|firm|business|house|provider)",
        "(?:pivots?|pivoted|pivoting) (?:{h2})(?:to|towards?|into|away|from|hard)",
        "(?:presented|adopted|announced|unveiled|has|launched) (?:a |its )new (?:{h1})(?:strategy|direction|focus|course)",
        "(?:rebrands?|rebranded|reinvents? itself|reinvented itself) as",
        "(?:regards?|considers?|sees|treats?|deems) (?:{h3})as (?:non strategic|non core|legacy|a side (?:show|project))",
        "(?:ändert|wechselt|richtet) (?:{g3})(?:strategie|ausrichtung|kurs|fokus)",
        "(?:cambió|cambia|muda|mudou) (?:de )?(?:rumbo|rumo|estrategia|estratégia|foco|enfoque)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
