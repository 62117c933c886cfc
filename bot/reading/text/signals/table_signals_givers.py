"""What happens to those who pay: they end what they give, save, change who leads them and what they are about."""

from bot.reading.text.signals.table_signals_classes import (
    BETWEEN,
    COURSE,
    CUT,
    DOES,
    HELD,
    SPENDING,
    THE,
    TODAY,
    TURN,
)
from bot.reading.text.signals.table_signals_words import (
    BOSS,
    GIVER,
)
from bot.reading.text.words.inflect import does, verbs

OF_GIVERS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("payer_exit_announced", False, (
        "(?:zieht|ziehen) (?:{g3})sich (?:{g6})(?:zurück|heraus|raus)",
        "springt (?:{g4})ab",
    )),
    ("payer_exit_announced", True, (
        "(?:said|says|confirmed|told us|wrote|:|,|and) (?:that )?(?:there (?:is|will be|'s) )?no (?:extension|renewal"
        f"|prolongation|follow up|second term|second phase|third phase){TODAY}",
        f"{GIVER} {BETWEEN}(?:{{h2}}){does('drop+ ditch dump abandon desert')} (?:us|our project|the project"
        "|this project)(?! (?:a line|a note|an? e?mail) )",
        "(?:streicht|strich|beendet|kündigt|kündigte|stellt|zieht) (?:{g3})(?:<K>|förderung|unterstützung|sponsoring"
        "|finanzierung|zuschüsse|zusage|mittel)",
        "(?:retira|retiró|cancela|canceló|cancelou|suspende|suspendió|termina|terminará|finaliza|encerra|encerrou|encerrar"
        "|encerrará|pone fin a|arrête|arrêtera|stoppe|retire|supprime) (?:su |el |la |o |a |son |sa |le )(?:{h1})(?:<K>"
        "|apoyo|apoio|ayuda|soutien|financiación|financement|financiamento|colaboración)",
        f"{GIVER} (?:{{h2}})(?:(?:does not|doesn't|do not|don't) (?:intend to|plan to|want to|wish to)"
        "|will not|won't|is not going to|isn't going to|are not going to|refuses to) (?:fund|sponsor|support|finance|back|pay|continue|carry on|go"
        " on|keep) (?:us|the|our|it|this|its|paying|funding|after|past|beyond|any longer|for)",
    )),
    ("payer_cost_cutting", False, (
        f"{CUT} {THE}(?:{{h3}}){SPENDING}",
        f"{SPENDING} (?:(?:at|of|in|across) (?:the |our )?(?:<P>|<K>|company|group) (?:, [^,;]{{1,60}} , )?)?(?:{{h4}}){DOES}(?:{HELD}|on hold|frozen)",
        "(?:reduce|redujo|recorta|recortó|reduz|reduziu|corta|cortou) (?:{h2})(?:gastos|costes|costos|presupuesto|custos"
        "|despesas|orçamento)",
        "(?:kürzt|senkt|streicht|kürzte|senkte) (?:{g3})(?:kosten|ausgaben|budgets?|etat|etats|stellen|investitionen)",
        "(?:asked|told|ordered|instructed|requires|required|forces|forced) (?:{h4})to (?:save|cut|economise)(?! (?:the (?:release|file|date)|a release))",
        "(?:coupe|sabre|réduit|gèle) (?:{h2})(?:dans )?(?:{h3})(?:budgets?|dépenses|coûts|embauches)",
        "(?:spart|friert (?:{g3})ein|dreht (?:{g4})geldhahn|kürzt (?:{g3})mittel|sparprogramm|sparmaßnahmen|sparkurs)",
    )),
    ("payer_leadership_change", False, (
        f"{BOSS} (?:of <P> )?(?:<K> )?(?:<P> )?{DOES}(?:ousted|sacked|fired|dismissed|replaced|out|let go|shown the door|(?:pushed|forced|voted) out|removed)(?= (?:by|after|in|on|last|this|$))",
        "(?:change|changes|changeover|shake up|shakeup|reshuffle|turnover) (?:of|in|at) (?:the |its |their )?(?:{h1})(?:management|ceo|boss|chief executive|managing director|director|president|chairman|minister|rector|dean|leadership|presidency|directorship|chairmanship"
        "|top|helm|board|c suite)",
        f"{verbs('swap+ replace change oust overhaul')} (?:out )?(?:its|their|the) (?:{{h2}}){BOSS}",
        "(?:chefwechsel|führungswechsel|vorstandswechsel)",
        "(?:neue|neuen|neuer) (?:{h1})(?:vorstandsvorsitzenden?|vorstandschef|vorstandschefin|geschäftsführer"
        "|geschäftsführerin|geschäftsführung|vorstand|chef|chefin|leitung|ceo)",
        "(?:pdg|patron|directeur|directrice|dirigeant|ceo|<P>) (?:{g4})(?:a été remplacée?|remplacée?|démissionne"
        "|a démissionné|limogée?|a quitté)",
        "(?:ceo|director|directora|presidente|presidenta|diretora?) (?:{g4})(?:dimitió|dimite|renunció|renuncia|renunciou"
        "|destituido|destituida|demitido|demitida|reemplazado|reemplazada|substituído|substituída)",
        "(?:vorstandschef|vorstandsvorsitzende|vorstandsvorsitzender|geschäftsführer|ceo|chef) (?:{g4})(?:zurückgetreten"
        "|entlassen|abgelöst|ersetzt|ausgeschieden|tritt zurück)",
        "(?:cambio|relevo|mudança|troca|changement) (?:de|en|na|à) (?:la )?(?:{h1})(?:director|dirección|directora|ceo|presidente"
        "|direção|comando|direction|tête|pdg)",
    )),
    ("payer_pivot", False, (
        f"{TURN} {THE}(?:{{h2}}){COURSE}",
        "(?:gets?|got|getting|moves?|moving) out of (?!(?:the )?(?:way|bed|hand|control|here|it|us|them|sync|date|memory|scope|open|oss|bounds))[^ <]+",
        "(?:change|changent|changé|cambia|cambió|muda|mudou|wechselt|ändert) (?:{g2})(?:stratégie|estrategia|estratégia"
        "|strategie|rumbo|rumo|cap|kurs)",
        "(?:se recentre|se réoriente|se reorienta|se centra|richtet sich neu aus|setzt (?:{g2})auf|richtet (?:{g2})neu aus)",
        "(?:ändert|wechselt|richtet) (?:{g3})(?:strategie|ausrichtung|kurs|fokus)",
        "(?:cambió|cambia|muda|mudou) (?:de )?(?:rumbo|rumo|estrategia|estratégia|foco|enfoque)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
