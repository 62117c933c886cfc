"""Frames of what was reported: signals. ``payer_`` ones are of a payer, the others of the project."""

from bot.reading.text.frames import Frames, frame
from bot.reading.text.table_signals_deeds import DEEDS
from bot.reading.text.table_signals_payers import OF_PEOPLE_AND_PAYERS
from bot.reading.text.table_signals_project import OF_THE_PROJECT
from bot.reading.text.table_signals_said import SAID

_FRAMES = [
    frame(signal, pattern, past=True, denies=denies)
    for signal, denies, patterns in (
        ("key_maintainer_left", False, (
            "(?:co founder|founder|maintainer|lead) who (?:[^ ,;:()|/]+ ){1,6}?(?:{LEFT}|stepped down)",
            "we(?: 've|)? (?:just |have )?lost (?:our )?(?:<P>|lead|main|core|{MAKER})(?: {ANY})?(?: in| last| to| "
            ",| this)",
            "<P> (?:has |just |have )?(?:quit|resigned(?! its)|left the project|left us|left for(?! (?:lunch|dinner|home|work|the|an?|holidays?))|stepped down as (?:lead "
            ")?maintainer|stepped back|left in|left last|left the team|is leaving the project|handed in)",
            "resignation (?:{g4})of (?:the |our )?(?:{g2})?{MAKER}",
            "departure of (?:the |our |its )?(?:{g2})?(?:{MAKER}|<P>)",
            "(?:lost|losing) (?:our |its |the |their ){1,2}(?:{g2})?(?:{MAKER})",
            "(?:hauptentwickler|hauptentwicklerin|gründer|maintainer) "
            "(?:{g5})(?:gegangen|verlassen|gekündigt|ausgestiegen)",
            "(?:mainteneur|mainteneuse|développeur|développeuse|fondateur) (?:{g4})(?:parti|partie|quitté|démissionné)",
            "(?:mantenedor|mantenedora|desarrollador|desarrolladora|fundador|mantenedora|desenvolvedor|"
            "desenvolvedora) (?:{g4})(?:se fue|dejó|renunció|dimitió|ha dejado|saiu|deixou)",
        )),
        ("layoffs", False, (
            "(?:cuts|cut|cutting|slashes|slashed|axes|axed|sheds|shed|eliminates|eliminated) (?:{FILL} |its |our "
            "){0,2}(?:<N>|<S>) (?:of (?:its |our |the |<N> "
            ")?)?(?:{g2})?(?:jobs|staff|positions|people|employees|workforce|roles|staffers|workers)",
            "(?:dismissed|fired|let go|sacked|made redundant) (?:of |{FILL} "
            "){0,2}(?:<N>|<S>|half|staff|developers|engineers|most|people|two|three)",
            "(?:had to|we) let (?:{FILL} )?(?:<N>|two|three|people|staff|half) (?:{g4})go",
            "(?:entlassen|entlassungen|gekündigt "
            "worden|licenciement|licenciements|licenciés|despidos|despidió|despidieron|demissões|demitiu|demitidos)",
        )),
        ("payer_exit_announced", True, (
            "(?:won't|will not|not going to|doesn't plan to|does not plan to|decided not to|isn't going to|refuses "
            "to|chose not to|not be|not) (?:be "
            ")?(?:renew|renewing|extend|extending|continue|continuing|prolong|renewed|extended|prolonged"
            "|continued)(?: (?:{g5})(?:<K>|sponsorship|grant|funding|contract|support|money|its|their|our|the|us|it))?",
            "(?:grant|contract|sponsorship|funding|deal|agreement|award|membership|<K>) (?:{g3})(?:won't|will not|is "
            "not|isn't|not be|not being|not) (?:be )?(?:renewed|extended|prolonged|continued)",
            "(?:will|can|could) (?:no longer|not) (?:fund|sponsor|support|finance|pay for) (?:us|the|our|it|this)",
            "(?:steigt aus|ausgestiegen|verlängert (?:{g4})nicht|nicht verlängert|nicht verlängern|ne renouvellera "
            "pas|ne sera pas renouvelé|ne sera pas reconduit|ne reconduit pas|no renovará|no renueva|no será "
            "renovado|não vai renovar|não renovará|não será renovado|se retira)",
        )),
        ("payer_exit_announced", False, (
            "(?:pulling|pulled|pulls) (?:out|its funding|their funding|the plug|the funding|funding)",
            "(?:winds|winding|wind|shuts|shutting|shut|closes|closing) down (?:its |their |the "
            "){0,1}(?:{g4})(?:team|lab|division|programme|program|unit|group|fund)",
            "<P> (?:has |have |just |is |are )?(?:announced|said|told us|confirmed|gave notice|given notice|informed "
            "us)(?: {ANY}){0,4} (?:leaving|leave|withdraw|withdrawing|stop funding|stop paying|exit|exiting|end "
            "its|end their|pull out|pulling out|terminate|stops)",
        )),
        ("payer_cost_cutting", False, (
            "(?:cutting|cut|cuts|trimming|trims|trimmed|reducing|reduces|reduced|slashing|slashes|slashed|freezing|"
            "froze|freezes|shrinking) (?:its |their |all |the |back on |back |down on |on "
            "){0,3}(?:{g3})?(?:spending|costs|budget|budgets|expenses|opex|research|r&d|travel|headcount|investment|"
            "investments|oss budget|open source budget)",
            "(?:taking|takes|took|bringing|brings) (?:{g4})(?:opex|spending|costs|budget|budgets|expenses) down",
            "(?:cost|spending|budget) (?:cutting|cuts|reduction|reductions|freeze|savings|cut)(?: "
            "(?:programme|program|plan|drive|round|measures|at|across|by|this|is|are))",
            "<P> {g3}(?:closing|closed|shutting|shut|killing|killed|axing|axed) (?:{g2})?(?:side "
            "projects|labs|projects|offices|teams|divisions|products|sites)",
            "<P> (?:{g3})(?:is on a|is in|started|announced|launches|launched|has started) "
            "(?:{g2})?(?:savings|austerity|efficiency|cost)",
            "(?:hiring|travel) (?:freeze|frozen)",
        )),
        ("payer_pivot", False, (
            "<P> (?:{g3})(?:pivots?|pivoted|pivoting|shifts focus|shifted "
            "focus|refocuses|refocused|refocusing|changed strategy|changes strategy)",
            "(?:pivots|pivoted|pivoting) (?:away )?(?:to|from|towards?)",
            "(?:shelves|shelved|drops|dropped|abandons|abandoned) (?:its |their |the )?(?:open weights|open "
            "source|open model|open) (?:team|strategy|effort|programme|program|plans)",
        )),
        ("payer_leadership_change", False, (
            "new (?:minister|rector|director|vice president|chief executive|ceo|cto|chief|chair|executive "
            "director|head of "
            "(?:{g2})|management|boss|president|leadership)(?! 's)",
            "(?:neuer|neue) (?:chef|geschäftsführer|vorstand|geschäftsführung|chefin|ceo)",
            "(?:nouveau|nouvelle) (?:pdg|directeur|directrice|direction)",
            "(?:nuevo|nueva|novo|nova) (?:ceo|director|directora|dirección|diretor|diretora|diretoria)",
        )),
        ("funding_round_failed", True, (
            "(?:said|say) no to (?:a |the |our |another )?(?:bridge|round|raise|series|seed)",
            "(?:failed|unable|couldn't|could not|didn't manage|did not manage|tried and failed) to (?:raise|close) "
            "(?:{g4})(?:round|money|funding|series|seed|capital|bridge|<M>|<K>)",
            "no (?:investor|investors|vc|fund|<K>) (?:wanted|signed|committed|came)",
            "(?:finanzierungsrunde (?:{g4})(?:gescheitert|geplatzt)|levée (?:{g4})échoué|ronda "
            "(?:{g4})(?:fracasó|fracasado|falló)|rodada (?:{g4})(?:fracassou|falhou))",
        )),
        ("funding_round_closed", False, (
            "(?:raised|raises|closed|closes|landed|secured|announced|announces|completed|just closed) (?:{FILL} |its "
            "|their |our |a |an |round |of ){0,4}(?:<M> )?(?:{h3})?(?:seed|series|round|bridge|pre seed|series "
            "a|series b|funding round|<K>)(?: round| funding)?(?: (?:of|led|from|in|at|with|,)| <M>)?",
        )),
        ("license_tightened", False, (
            "(?:license|licence|licensing) (?:terms |conditions )?(?:now |got |was |is |became |has been |has "
            "){0,2}(?:tightened|tighter|stricter|more restrictive|restricted)",
            "(?:closed|closing|closes) (?:the|its) source(?! (?:file|files|handle|tab|tree) )",
        )),
        ("license_opened", False, (
            "(?:license|licence|licensing) (?:terms |conditions )?(?:now |got |was |is |became |has been |has "
            "){0,2}(?:looser|loosened|opened|opened up|more permissive|relaxed|less restrictive)",
            "(?:open sourced|opened the source|open sourcing)",
        )),
        ("release_stalled", True, (
            "(?:no|without a) (?:new |stable |tagged |proper |single ){0,2}(?:release|releases|version|commit|commits) "
            "(?:since|in|for) (?:{g3})?(?:<D>|<T>|<R>|over|more|months|ages|almost|nearly|about|spring|summer|last|a "
            "year)",
            "(?:last|latest) (?:{g1})?release (?:{FILL} |dates from |was |is |came out |back in |dated "
            "){0,3}{T} ago",
            "(?:seit (?:{g4})(?:kein|keine) (?:{g2})?release|aucune (?:{g2})?version (?:{g3})?depuis|ninguna "
            "(?:{g2})?versión (?:{g3})?desde|nenhuma (?:{g2})?versão (?:{g3})?desde|sin (?:{g2})?versiones "
            "(?:{g2})?desde)",
        )),
        ("release_stalled", False, (
            "(?:third|second|fourth|another|yet another) (?:slip|delay|postponement)",
        )),
        ("release_shipped", False, (
            "(?:veröffentlicht|erschienen|publiée?|publicamos la versión|publicada|lançamos a versão|lançada|sortie "
            "la version|sorti la version)",
        )),
        ("cash_shortfall_reported", True, (
            "(?:cash|money|funds|reserves|liquidity|funding) (?:{g1})?(?:will not|won't|do not|does "
            "not|don't|doesn't|not) (?:be enough|suffice|cover|last|stretch|reach|be sufficient)",
            "(?:cash|money|funding|budget|liquidity) (?:shortfall|shortage|gap|crunch|crisis|hole)",
            "(?:almost|nearly|practically) (?:out of (?:cash|money)|broke|insolvent|bankrupt)",
            "(?:liquiditätsengpass|zahlungsunfähig|insolvenz|geht das geld aus|wird knapp|manque de trésorerie|à "
            "court d'argent|sin fondos|sin liquidez|falta de caixa|sem dinheiro)",
        )),
        ("acquisition_announced", False, (
            "(?:got|was|been|is being|were|being|gets) (?:bought|acquired|taken over|snapped up)(?: (?:out )?by)?",
            "<P> (?:{g2})?(?:buys|bought|acquires|acquired|acquiring|snaps up|takes over|took over|to acquire|to "
            "buy|has acquired|has bought|is acquiring) (?:the |us |our "
            ")?(?:{g2})?(?:<P>|startup|company|us|team|makers?|studio|project|firm)",
            "(?:acquisition|takeover|purchase) (?:of|by) (?:{g3})?(?:<P>|us|(?:our|the) (?:{h1})(?:company|startup|firm|project|maker"
            "|vendor|business))",
            "(?:übernommen|aufgekauft|gekauft) (?:worden|von)",
            "von <P> (?:übernommen|gekauft|aufgekauft)",
            "(?:racheté|rachetée|rachetés|adquirida|adquirido|comprada|comprado) (?:par|por|pela|pelo)",
        )),
        ("moved_to_foundation", False, (
            "(?:moved|moves|moving|transferred|transfers|handed|donated|donates|joined|joins|contributed|accepted|"
            "migrated) (?:{h6})?(?:to|into|under|over to|by|at|the) (?:the |a |an )?(?:{g2})?(?:foundation(?! 's)|<P> "
            "(?:foundation|incubator)|cncf|linux foundation|apache incubator|software foundation)",
        )),
        ("revenue_growing", False, (
            "(?:einnahmen|umsatz|spenden) (?:{g4})?(?:gestiegen|wächst|wachsen|steigen|verdoppelt)",
            "(?:les revenus|les dons|los ingresos|las donaciones|as receitas|as "
            "doações|dons|ingresos|receitas|donaciones|doações) "
            "(?:{g3})?(?:augmentent|augmenté|progressé|progressent|crecido|crescido|aumentado|subido|crecen|crecieron|aumentaron|crescem|cresceram|aumentaram|"
            "doublé|suben|subieron)",
        )),
        ("revenue_shrinking", False, (
            "(?:einnahmen|umsatz|spenden) (?:{g3})?(?:gesunken|sinken|sinkt|zurückgegangen|eingebrochen|halbiert)",
            "(?:falling|shrinking|declining|dwindling) "
            "(?:revenue|income|sales|donations|subscriptions|contributions|memberships|<K>)",
            "(?:revenus|dons|ingresos|donaciones|receitas|doações|recettes) "
            "(?:{g3})?(?:baissent|baissé|diminué|diminuent|chuté|bajaron|cayeron|caen|bajan|caíram|diminuíram|caem|"
            "reculent)",
        )),
        *OF_PEOPLE_AND_PAYERS,
        *OF_THE_PROJECT,
        *DEEDS,
        *SAID,
    )
    for pattern in patterns
]  # fmt: skip
SIGNALS = Frames(_FRAMES)
EXITS = Frames(one for one in _FRAMES if one.field == "payer_exit_announced")
"""A payer's leaving, which is looked for before anything else."""
