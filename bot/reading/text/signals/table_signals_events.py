"""What happens to the project itself: releases, cash, rounds, income and licenses, each a class of things beside one of events."""

from bot.reading.text.signals.table_signals_classes import (
    CANNOT,
    DOES,
    EARNINGS,
    GAIN,
    LATE,
    MONEY,
    NO_NOUN,
    RELEASED_THING,
    TWO_FIGURES,
    WAGES,
)
from bot.reading.text.words.inflect import verbs

OF_EVENTS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("release_stalled", False, (
        f"{RELEASED_THING} (?:{{h4}})(?:, (?=was|is|has|have|had|were|got))?{DOES}(?:{{h1}})(?:{LATE}|overdue|on ice|on hold|stuck|behind schedule|in limbo)",
        "(?:development|all work|project|repo|repository) (?:{h3})(?:is |are |was |lies |has been |on )?(?:{h1})(?:dormant|on hold"
        "|on ice|paused|halted|stalled|idle|at a standstill|(?:came|comes|come|ground) to a (?:standstill|halt|stop))",
        "(?:version|release|sortie|veröffentlichung|lanzamiento|lançamento|versión|versão) (?:{g5})(?:verzögert|verschoben"
        "|verschiebt|repoussée?|reportée?|retardée?|se retrasa|retrasado|retrasada|retraso|aplazado|aplazada|se aplaza|adiado|adiada"
        "|atrasado|atrasada|atrasa)",
    )),
    ("release_stalled", True, (
        "nothing (?:new )?(?:has )?(?:been )?(?:released|shipped|tagged|published|merged) (?:since|in|for)",
        "(?:no|not a|not one|not <N>|without) (?:{h1})(?:release|releases|version|versions|tags?) (?:since|in|for) (?:then|<D>|<T>|ages"
        "|years|over|{h1}years)",
        "seit (?:{g3})(?:gibt es )?(?:kein|keine) (?:neue |neuen |neues )?(?:version|versionen|release|releases|veröffentlichung)",
        "aucune (?:nouvelle )?(?:version|sortie|publication) (?:{g4})depuis",
        "(?:ninguna|nenhuma) (?:nueva |nova )?(?:versión|versão) (?:{g3})(?:desde|en|há)",
        "<T> (?:{h3})(?:sin|sans|sem|ohne) (?:{h2})(?:versión|version|versão|release|releases|veröffentlichung)",
        "<T> (?:{h2})(?:não|no|ne) (?:{h2})(?:sai|sale|sort|publica|publie) (?:{h2})(?:versión|version|versão|release)",
    )),
    ("release_shipped", False, (
        "(?:<N>|another|new|first|our|an?) (?:(?!last|latest|previous|next|planned|of)[a-z.]+ )?releases? (?:in <D>|on <D>|this (?:month|week|year|quarter)|last (?:month|week))",
        "(?:\\[ (?:x|done) \\]|✓|✔|☑|✅|done :) (?:the )?(?:ship|release|tag|publish|cut|get|push|launch|version|v) (?:the |version |release )*(?:<N>|<O>|v\\d+)",
        "(?:(?<=^ )(?:<N>|<O>)|v\\d+|version <N>) out(?= (?:$|(?:[,;:!]|\\(|now|yesterday|today|last|this|on|since|<D>) ))",
        f"{verbs('release ship+ publish tag+ deliver launch roll_out')} (?:{{h2}})(?:version|release) (?:<N>|<O>)(?! (?:in"
        " (?:spring|summer|autumn|winter)|next) )",
        "(?:publicó|publicamos|lanzó|lanzamos|lançou|lançamos|publicou|publie|publié|sorti|veröffentlichte) (?:la |a )?(?:{h1})(?:version|versión|versão) <N>",
        "(?:version|versión|versão) (?:<N>|<O>) (?:ist |est |está |foi |fue |ha sido )?(?:{h1})(?:erschienen|da|raus|verfügbar|sortie"
        "|disponible|disponível|publicada|lanzada|lançada)",
    )),
    ("cash_shortfall_reported", False, (
        "(?:falta(?= dinero| dinheiro)|manque d'|no llegamos a|não chegamos ao) (?:dinero|dinheiro|argent|fin de mes|fim do mês)",
        "(?:zahlungsunfähig|pleite|konkurs|faillite|quiebra|falência|insolvencia|insolvência|impayés)",
        "(?:overdrawn|skint|penniless|over the overdraft|overdraft (?:used up|exhausted|maxed)|cessation de paiements"
        "|dépôt de bilan|redressement judiciaire|concurso de acreedores|recuperação judicial|suspensión de pagos)",
        "(?:accounts?|bank|kitty|till|coffers|war chest|treasury) (?:is |are |will be |'ll be )?(?:nearly |almost |practically |basically )?(?:empty|drained|bare)(?! in <T>)",
        "(?:geht|gehen|ging) (?:{g4})(?:das |die )?(?:geld|mittel|liquidität) aus",
    )),
    ("cash_shortfall_reported", True, (
        f"{MONEY} {DOES}(?:falls?|fell|falling|comes?|came|is|are|be) (?:{{h2}})short of (?:{{h4}})(?:{WAGES}|liabilities|debts|commitments|payments|costs|what)",
        f"{MONEY} (?:{{h2}})(?:is |are )?(?:not|n't|isn't|aren't|won't be|will not be) (?:enough|sufficient|adequate)",
        "(?:plus|pas) de quoi (?:<K>|payer|verser|régler)",
        "(?:gehälter|löhne|rechnungen|miete) (?:{g4})(?:nicht (?:mehr )?(?:gesichert|gedeckt|bezahlt|zahlen|bezahlen))",
        "no (?:podemos|pueden|puede|hay dinero para) (?:pagar|cubrir)? ?(?:{g2})(?:nóminas?|sueldos|salarios|facturas)",
        "não (?:podemos|conseguimos|temos como|há dinheiro para) pagar (?:{g2})(?:salários|contas|servidores)",
        f"{CANNOT} (?:{{g5}})(?:{WAGES}|<T>|devs?|employees|maintainers)",
        f"{WAGES} (?:{{g4}})(?:not|n't|aren't|isn't|haven't|hasn't) (?:be |been )?(?:covered|secured|guaranteed|funded|safe|assured|paid)(?! (?:for <T>|by|in|with) )",
        "(?:available |existing |our |the )(?:funds|cash|means|reserves|liquidity|money) (?:do|does|will|can|won't|don't|doesn't"
        "|cannot|can't) (?:not |no longer )?(?:cover|suffice|meet|last)",
        "(?:no|nicht|kein|keine) (?:hay |tenemos |queda )?(?:dinero|fondos|geld mehr|liquidez) (?:para|für|um)",
    )),
    ("funding_round_closed", False, (
        "(?:sammelt|sammelte|schließt) (?:{g3})(?:<M>|finanzierungsrunde|<K>)",
        "(?:cerró|cierra|levantó|levanta|captó|capta|fechou|fecha|boucle|lève|a levé|a bouclé|levantou|captou) (?:{g3})"
        "(?:ronda|rodada|levée|tour|<M>)",
        "(?:a|the|our|their|an) <M> (?:{h2})(?:round|raise|<K>)(?= (?:$|(?:,|led|in|from|last|this|with) ))",
        "(?:schließt|schloss|sichert sich|holt sich|erhält|besorgt sich) (?:{g4})(?:runde|finanzierung|finanzierungsrunde|<K>"
        "|kapital|wagniskapital)",
        "(?:boucle|clôture|lève|réalise|réussit) (?:{g3})(?:tour de table|levée de fonds|<M>|série [a-f]|amorçage)",
    )),
    ("funding_round_failed", True, (
        "(?:crowdfunding|fundraiser|fund drive|campaign|<K>) (?:did not|didn't|failed to|missed) (?:reach|meet|make|hit|its)",
        "(?:capital|kapital|finanzierungsrunde|levée|ronda|rodada) (?:{g6})(?:geplatzt|gescheitert|échoué|échoue|fracasó"
        "|fracasa|fracassou|não deu certo|no prosperó|capota|capoté)",
        "(?:ronda|rodada|inversión) (?:{g2})(?:se cayó|caiu|se frustró)",
        "(?:no|não) (?:{g2})(?:consiguieron|consiguió|lograron|logró|conseguiu|conseguimos|logramos) (?:cerrar|levantar|fechar|captar)"
        " (?:{g3})(?:ronda|rodada|inversión|investimento|capital)",
    )),
    ("revenue_growing", False, (
        TWO_FIGURES,
        f"{EARNINGS} (?:{{q3}}){NO_NOUN}{GAIN}(?! (?:its|their|our|his|her|to pay|team) )",
        "(?:umsatz|umsätze|einnahmen|erlöse|<K>) (?:{g8})(?:gestiegen|gewachsen|zugelegt|wuchsen|wächst|verdoppelt|zugenommen"
        "|erhöht|steigen|wachsen)",
    )),
    ("revenue_shrinking", False, (
        TWO_FIGURES,
        "(?:einnahmen|spenden|umsatz|umsätze|erlöse|beiträge|<K>) (?:{g8})(?:gesunken|rückläufig|zurückgegangen|eingebrochen|gefallen|halbiert"
        "|schrumpfen|gehen (?:{g3})zurück)",
        "(?:einnahmen|spenden|umsätze|umsatz) (?:gehen|geht|brechen|bricht) (?:{g4})(?:zurück|ein)",
        "(?:revenus|recettes|ventes|<K>) (?:ont |sont )?(?:{g2})(?:chuté|fondu|baissent|baissé|reculé|diminué|en baisse|en chute|plongé)",
        "(?:ingresos|ventas|receitas?|vendas|<K>) (?:han |se han |se )?(?:{g2})(?:caiu|recuaram|diminuíram|encolheram|cayó|caído|bajado|desplomado|desplomaron"
        "|cayeron|bajaron|caíram|despencaram|en caída|em queda)",
    )),
    ("license_opened", False, (
        "(?:opens?|opened|opening|open sources|open sourced|releases|frees|freed) (?:up )?(?:its|their|the|our|all) (?:{h2})(?:code"
        "|source|source code|codebase|engine|models?|weights|product|software|platform|database|stack)(?! (?:of conduct|review|freeze) )",
        "(?:lifts?|lifted|drops|dropped|removes?|removed|scraps|scrapped|ends|ended) (?:the |its |all |their )?(?:{h3})(?:ban|"
        "restrictions?|clause|use limits?)(?! on)(?= (?:$|(?:[,.;]|from|in|for|of) ))",
        "(?:lifts?|lifted|drops|dropped|removes?|removed) (?:the |its )?(?:{h2})(?:ban|restrictions?|limits?) on (?:{h2})(?:model"
        "|weights|licen[cs]e|commercial)",
        "(?:zurück|wieder) (?:zu|unter|auf) (?:apache|mit|gpl|mpl|agpl|open source)",
    )),
    ("license_tightened", True, (
        "(?:now|went|gone|goes|going|is|turned|turns|becomes|became) (?:full |fully |completely |all )?(?:closed source|proprietary"
        "|source available)(?= (?:$|(?:[,.;:!]|since|from|as|with|after|lads|folks|now|on|in) ))",
        "(?:adds?|added|introduces?|introduced|imposes?|imposed) (?:{h3})(?:restrictions?|limits?|clause|terms) (?:to|on|in) (?:{h2})"
        "(?:licen[cs]e|weights|model|use)",
        "(?:tightens?|tightened|hardens?|hardened|restricts?|restricted) (?:its|their|the|our) (?:{h1})(?:licen[cs]e|licensing"
        "|licen[cs]e terms|terms of use)",
        "(?:slapped|slaps|put|stuck) (?:the |a |an )?(?:bsl|busl|sspl|fsl|elastic license|commons clause) on",
        "(?:nicht mehr|kein) open source",
        "no longer (?:be |being )?(?:published|released|licensed|available|distributed|developed) (?:as|under) (?:an? )?(?:open|free)",
        f"{verbs('drop+ ditch abandon dump forsake renounce swap+ give/gave_up')} (?:the |its )?(?:open source|free software|osi|copyleft|permissive)"
        " (?:licen[cs]e |licen[cs]ing |terms )?(?:for|in favou?r of)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
