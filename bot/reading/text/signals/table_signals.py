"""Frames of what was reported: signals. ``payer_`` ones are of a payer, the others of the project."""

from bot.reading.text.sentences.frames import Frames, frame
from bot.reading.text.signals.table_signals_events import OF_EVENTS
from bot.reading.text.signals.table_signals_givers import OF_GIVERS
from bot.reading.text.signals.table_signals_payers import OF_PEOPLE_AND_PAYERS
from bot.reading.text.signals.table_signals_people import OF_PEOPLE
from bot.reading.text.signals.table_signals_project import OF_THE_PROJECT

_FRAMES = [
    frame(signal, pattern, past=True, denies=denies)
    for signal, denies, patterns in (
        ("key_maintainer_left", False, (
            "we(?: 've|)? (?:just |have )?lost (?:our )?(?:<P>|lead|main|core|{MAKER})(?: {ANY})?(?: in| last| to| "
            ",| this)",
            "<P> (?:has |just |have )?(?:quit|resigned(?! its)|left the project|left us|left for(?! (?:lunch|dinner|home|work|the|an?|holidays?))|stepped down as (?:lead "
            ")?maintainer|stepped back|left in|left last|left(?= (?:$|,|and|we|us))|left the team|is leaving the project|handed in|(?:took|accepted|found) (?:an?|another) (?:new )?job(?! (?:from|to|of|in the)))",
        )),
        ("layoffs", False, (
            "(?:dismissed|fired|let go|sacked|made redundant) (?:of |{FILL} "
            "){0,2}(?:<N>|<S>|half|staff|developers|engineers|most|people|two|three)",
            "(?<!se )(?:entlassen|entlassungen|gekündigt "
            "worden|licenciement|licenciements|licenciés|despidos|despidió|despidieron|demissões|demitiu|demitidos)",
        )),
        ("payer_exit_announced", True, (
            "(?:won't|will not|isn't|aren't|isn't being|aren't being|not going to|doesn't plan to|does not plan to|decided not to|isn't going to|refuses "
            "to|chose not to|not be|not) (?:be "
            ")?(?:renew|renewing|extend|extending|continue|continuing|prolong|renewed|extended|prolonged"
            "|prolonging|roll(?:ing|ed)? over|re up|continued)(?: (?:{g5})(?:<K>|sponsorship|grant|funding|contract|support|money|its|their|our|the|us|it))?",
            "(?:(?:will|can|could) (?:no longer|not)|won't) (?:be )?(?:fund|sponsor|support|finance|pay for|funding|sponsoring|supporting|financing|paying(?: for)?|backing) (?:us|the|our|it|this)(?! (?:{h1})(?:before|until|till|yet|for <T>) )",
            "(?:steigt aus|ausgestiegen|(?:verlängert|(?<!wir )verlängern|erneuert) (?:{g4})nicht|nicht (?:mehr )?(?:verlängert|verlängern"
            "|erneuert|fortgesetzt|fortgeführt)|(?:ne|n') (?:{h2})(?:renouvell?e(?:nt|ra|ront)?|reconduit|reconduisent|reconduir(?:a|ont)"
            "|prolong(?:e|ent|era|eront)) (?:{h1})(?:pas|plus)|ne (?:sera|seront) (?:pas|plus) (?:renouvelée?s?|reconduite?s?|prolongée?s?)"
            "|no (?:{h1})(?:renueva[ns]?|renovar(?:á|án)?|prorroga(?:n|r|rá|rán)?)|no (?:será|serán|va a ser|se va a) (?:renovad[oa]s?|renovar)"
            "|não (?:{h2})(?:renova[mr]?|renovou|renovaram|renovar(?:á|ão|em)|prorroga[mr]?|prorrogar(?:á|ão))|não (?:será|serão|vai ser) (?:renovad[oa]s?|prorrogad[oa]s?)"
            "|se retiran?|(?:avis(?:ou|aram|ó|aron)|anunci(?:ou|aram|ó|aron)|confirm(?:ou|aram|ó|aron)) que (?:{h1})(?:sai|saem|sairá|vai sair"
            "|sale|se va|se van|deja|dejan|deixa|deixam|encerra|termina))",
        )),
        ("payer_exit_announced", False, (
            "(?:pulling|pulled|pulls) (?:out|its funding|their funding|the plug|the funding|funding)",
            "(?:winds|winding|wind|shuts|shutting|shut|closes|closing) down (?:its |their |the "
            "){0,1}(?:{g4})(?:team|lab|division|programme|program|unit|group|fund)",
            "(?<!we )(?<!i )(?:axes|axed|scraps|scrapped|abolishes|abolished|dissolves|dissolved|disbands|disbanded|kills|killed|closes|closed|ends|ended) (?:its |their |the )(?:{h3})"
            "(?:programme|program|fund|scheme|initiative|ospo|fellowship|open source (?:team|office|group|unit|lab))(?= (?:$|(?:[,;.:)]|in|at|by|from|that|which|this|next|on|and|as|under|after|because|we|<D>) ))",
            "<P> (?:has |have |just |is |are )?(?:announced|said|told us|confirmed|gave notice|given notice|informed "
            "us)(?: {ANY}){0,4} (?:leaving|leave|withdraw|withdrawing|stop funding|stop paying|exit|exiting|end "
            "its|end their|pull out|pulling out|terminate|stops)",
        )),
        ("payer_cost_cutting", False, (
            "(?:taking|takes|took|bringing|brings) (?:{g4})(?:opex|spending|costs|budget|budgets|expenses) down",
        )),
        ("payer_pivot", False, (
            "(?:shelves|shelved|drops|dropped|abandons|abandoned) (?:its |their |the )?(?:open weights|open "
            "source|open model|open) (?:team|strategy|effort|programme|program|plans)",
        )),
        ("payer_leadership_change", False, (
            "new (?:minister|rector|director|vice president|chief executive|ceo|cto|chief|chair|executive "
            "director|head of "
            "(?:{g2})|management|boss|president|leadership)(?! 's)",
            "(?:nouveau|nouvelle) (?:pdg|directeur|directrice|direction)",
            "(?:nuevo|nueva|novo|nova) (?:ceo|director|directora|dirección|diretor|diretora|diretoria)",
        )),
        ("funding_round_failed", True, (
            "(?:said|say) no to (?:a |the |our |another )?(?:bridge|round|raise|series|seed)",
            "no (?:investor|investors|vc|fund|<K>) (?:wanted|signed|committed|came|stepped up|said yes|(?:was|were|has been|have been|could be) found(?! guilty))",
        )),
        ("funding_round_closed", False, (
            "(?:raised|raises|closed|closes|landed|secured|announced|announces|completed|wrapped up|finali[sz]ed|just closed) (?:{FILL} |its "
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
            "(?:last|latest) (?:{g1})?release (?:{FILL} |dates from |was |is |came out |back in |dated "
            "){0,3}{T} ago",
        )),
        ("release_shipped", False, (
            "(?:veröffentlicht|erschienen|publiée?|publicamos la versión|publicada|lançamos a versão|lançada|lanzada|ya está disponible la|sortie "
            "la version|sorti la version)",
        )),
        ("cash_shortfall_reported", True, (
            "(?:almost|nearly|practically) (?:out of (?:cash|money)|broke|insolvent|bankrupt)",
        )),
        ("acquisition_announced", False, (
            "(?:got|was|been|is being|were|being|gets) (?:bought|acquired|taken over|snapped up)(?: (?:out )?by)?",
            "<P> (?:, (?:who|which) )?(?:{g2})?(?:buys|bought|acquires|acquired|acquiring|snaps up|takes over|took over|to acquire|to "
            "buy|has acquired|has bought|is acquiring) (?:the |us |our "
            ")?(?:{g2})?(?:<P>|startup|company|us|team|makers?|studio|project|firm)",
        )),
        ("revenue_growing", False, (
            "(?:revenus?|recettes|ingresos|receitas?|ventas|vendas|facturación|faturamento|<K>) "
            "(?:{g3})?(?:augmente|progresse|cresceu|creció|aumentou|aumentó|subió|subiram|subiu|dobraram|duplicado|en hausse|em alta|augmentent|augmenté|progressé|progressent|crecido|crescido|aumentado|subido|crecen|crecieron|aumentaron|crescem|cresceram|aumentaram|"
            "doublé|suben|subieron)",
        )),
        ("revenue_shrinking", False, (
            "less (?:money )?(?:came|comes|has come|is coming) in than",
            "(?:falling|shrinking|declining|dwindling) "
            "(?:revenue|income|sales|donations|subscriptions|contributions|memberships|<K>)",
        )),
        *OF_PEOPLE_AND_PAYERS,
        *OF_THE_PROJECT,
        *OF_PEOPLE,
        *OF_GIVERS,
        *OF_EVENTS,
    )
    for pattern in patterns
]  # fmt: skip
SIGNALS = Frames(_FRAMES)
EXITS = Frames(one for one in _FRAMES if one.field == "payer_exit_announced")
"""A payer's leaving, which is looked for before anything else."""
