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
        ("layoffs", False, (
            "(?<!se )(?:entlassen|entlassungen|gekündigt "
            "worden|licenciement|licenciements|licenciés|despidos|despidió|despidieron|demissões|demitiu|demitidos)",
        )),
        ("payer_exit_announced", True, (
            "(?:won't|will not|isn't|aren't|isn't being|aren't being|not going to|doesn't plan to|does not plan to|decided not to|isn't going to|refuses "
            "to|chose not to|not be|not) (?:be "
            ")?(?:renew|renewing|extend|extending|continue|continuing|prolong|renewed|extended|prolonged"
            "|prolonging|roll(?:ing|ed)? over|re up|continued)(?: (?:{g5})(?:<K>|sponsorship|grant|funding|contract|support|money|its|their|our|the|us|it))?",
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
        )),
        ("payer_cost_cutting", False, (
            "(?:taking|takes|took|bringing|brings) (?:{g4})(?:opex|spending|costs|budget|budgets|expenses) down",
        )),
        ("payer_pivot", False, (
            "(?:shelves|shelved|drops|dropped|abandons|abandoned) (?:its |their |the )?(?:open weights|open "
            "source|open model|open) (?:team|strategy|effort|programme|program|plans)",
        )),
        ("payer_leadership_change", False, (
            "(?:nouveau|nouvelle) (?:pdg|directeur|directrice|direction)",
            "(?:nuevo|nueva|novo|nova) (?:ceo|director|directora|dirección|diretor|diretora|diretoria)",
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
