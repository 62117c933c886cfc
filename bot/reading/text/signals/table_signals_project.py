"""How running prose tells of the project itself: rounds, releases, cash, revenue, owners and licenses.

With ``table_signals_payers`` it stands beside the plainer words of ``table_signals``; both put their rows together from
``table_signals_words``: what people call a thing, and what they say happens to it.
"""

from bot.reading.text.signals.table_signals_classes import DUE, LOSS, NOT, OUT
from bot.reading.text.signals.table_signals_words import (
    BEING,
    DOWN,
    INCOME,
    RELEASE,
    ROUND,
    VERSION,
)

OF_THE_PROJECT: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("funding_round_failed", True, (
        f"(?<!no ){ROUND} (?:{{g6}})(?:, [^,;]{{1,90}} , |: )?(?:fell (?:through|thru|apart)|falls through|broke(?:n)? (?:down|off)|bombed|tanked|gescheitert|geplatzt|failed(?! to (?!close|raise|come|materiali))|collapsed|flopped|died|"
        f"(?:(?:did|does|do|has|had|could|would|will) )?{NOT} (?:close|closing|happen|happening|coming|materiali[sz]e|come (?:about|off|through|together)|go (?:ahead|through)|take place"
        "|work out|succeed|paid (?:in|out)|signed|completed|(?:be )?(?:closed|placed|completed|raised|filled))|"
        f"(?:was |were |got |has been |been |is )?(?:{{h1}})(?:terminated|called off|withdrawn|pulled|dead|off"
        f"|declined|rejected|turned down|refused|abandoned|cancelled|canceled|scrapped)|came to nothing|went nowhere|"
        "fizzled(?: out)?|fell (?:<S> |<M> )?short|ended without|falls through|missed (?:its|the|our) (?:goal"
        "|target)|blew up|has failed|imploded|evaporated|vanished)",
    )),
    ("funding_round_closed", False, (
        "(?:raises|raised|bags|lands|closes|closed|secures|secured) <M> (?:(?:round |funding )?(?:led|from "
        "investors|at a valuation))",
    )),
    ("release_stalled", True, (
        "(?:hasn't|has not|haven't|have not|not|(?:nobody|no one) (?:has|had)) (?:been|had|seen|made|cut|published|shipped|tagged|put out) (?:a "
        "|any |an |one )(?:{h2})(?:release|version) (?:since|in|for)",
        "(?:<T>|years|months|long) without (?:a |any )(?:{h1})(?:release|version)",
        "no (?:{h2})(?:releases?|versions?|commits?|patch|patches|updates?) (?:has |have )?(?:come out|came out|been (?:made|published|released|merged|pushed"
        "|tagged|cut)|appeared|shipped|landed)",
        f"{RELEASE} (?:, )?(?:{{h3}}){DUE} [^;]{{1,50}}? {NOT} (?:{{h2}}){OUT}",
        "{T} since (?:the|our|its|their) (?:last|latest|previous) (?:{h1})(?:release|version)",
        "since (?:<D>|<R>|[a-z]+) nothing (?:has been |was |got )(?:shipped|released|tagged|published|merged)",
    )),
    ("release_stalled", False, (
        "(?:last|latest|most recent|previous) (?:{h1})(?:release|version|tag) (?:: |was |is |dates from |dates "
        "back to |came |in |out |from |on ){1,3}(?:the )?{D}",
        "(?:release|ship|launch) date (?:was |is |has been )?(?:{h1})(?:missed|slipped|moved|pushed)",
        f"{RELEASE} (?:{{h2}})(?:has |have |'s |been |just |always |only |about |still ){{1,4}}(?:<T>|almost|nearly|weeks|months|days|coming|imminent"
        "|around) (?:{h2})(?:since|for) (?:<D>|<T>|<R>|years|months|ages|last|spring|summer|autumn|winter|the|over)",
    )),
    ("release_shipped", False, (
        f"(?:{VERSION}|(?:release|version)) (?:<N> |<O> )?(?:is |has |was |just |finally |been |now |also |got "
        f"|\\( ?){{0,3}}(?:(?:(?<=is )|(?<=was )|(?<=finally )|(?<=now )|(?<=just )|(?<=been ))out(?! of)"
        f"|out(?= (?:yesterday|today|now|last|this|on|since))|shipped|released|landed|launched|tagged"
        f"|published(?! by)|live|came out|went out|made it out|comes out|arrived|appeared)(?! (?:under|by|as (?!of)|with|every|on the fifth|in an?))",
        f"(?:{VERSION}|<P> {VERSION}) (?:is |now ){{0,2}}(?:available|arrives|hits|hit)(?= (?:since|now|from|on"
        f"|pypi|npm|crates|maven|<P>|$))",
        "(?<!last )(?<!latest )(?<!no )(?<!new )(?<!can )(?<!to )(?<!who )(?<!will )(?<!could )(?<!not )(?:shipped|released|launched|published|tagged|cut|shipping"
        "|pushed) (?:out |our |the |a |an |first |new |stable |major |long awaited |final |another |its "
        "){0,4}(?:version |release |v )?(?:<N>|<O>|v\\d+|release)(?! (?:people|users|of|months|<R>|staff|jobs"
        "|candidates|notes|issues|bugs|employees|%|features|corners|lines|tests|things))",
        "(?:version|versión|versão|<N>|<O>) (?:{h3})(?:ist (?:da|erschienen|raus)|veröffentlicht|publicada"
        "|lançada|est sortie?|vient de (?:sortir|paraître)|acaba de (?:salir|sair)|ha salido|saiu|salió)",
    )),
    ("cash_shortfall_reported", True, (
        "(?:kein geld mehr|zahlungsunfähig|à court d'argent|à sec|en rupture de trésorerie|sin dinero|sin "
        "fondos|sem dinheiro|sem caixa)",
    )),
    ("acquisition_announced", False, (
        "(?:<P>|company|it|group|firm|bank|giant|rival) (?:{h2})(?:is to|will|to|has agreed to|agreed to|plans "
        "to|is set to|announced plans to) (?:acquire|buy|take over|purchase) (?:all|us|the|our|<P>|startup"
        "|shares|company)",
        "(?:sold|sells|selling|sale of) (?:the |our |its )?(?:<P>|project|company|startup|business|us) to",
        "<P> (?:sold|acquired|bought) (?:to|by|for)",
        "(?:wird|wurde|wurden) (?:{g4})(?:übernommen|gekauft|aufgekauft|verkauft)",
        "(?:rachète|rachat de|compra (?:a )?<P>|adquiere|adquire|vendida a|vendue? à)",
    )),
    ("moved_to_foundation", False, (
        "(?:moved|moves|moving|transferred|transfers|handed(?: over)?|donated|donates|given|gave|joined|joins"
        "|joining|contributed|migrated|entered|enters|assigned) (?:{g6})(?:to|into|under|at|(?<=joined )the|(?<=joins )the|(?<=joining )the|(?<=entered )the|(?<=enters )the|with) (?:the |a "
        "|an )?(?:{h2})(?:foundation|<P>|cncf|conservancy|apache)(?! 's )",
        "(?:since|from|as of) (?:{g3})(?:project|it|we|trademark|code|repo|copyright|steward) (?:{h1})(?:lives|sits|resides|is"
        "|are|belongs|belong) (?:at|with|under|in|to|hosted by) (?:the )?<P>",
    )),
    ("revenue_growing", False, (
        f"{INCOME} {BEING}up(?! to)",
        f"{INCOME} : \\+ ?<S>",
    )),
    ("revenue_shrinking", False, (
        f"{INCOME} (?:[^ ,;:()|]+ ){{0,4}}?{DOWN}(?! (?:its|their|our|his|her) )",
        f"{INCOME} {BEING}down(?! (?:to earth|at the moment))",
        f"<P> (?:is |are |was |'s |has |have |been |also |now |keeps |kept |just ){{0,3}}(?:{LOSS}|down (?:by )?<S>)",
    )),
    ("license_tightened", True, (
        "(?:no longer|stops being|stopped being|ceases to be) (?:really |fully )?(?:open source|free software"
        "|open)(?= (?:$|[,.;:]|any|now|since|as|from|after))",
        "(?:not|isn't|not be) (?:really |fully )?(?:open source|free software|open) (?:any|now|since|as of|from"
        "|after)",
    )),
    ("license_opened", True, (
        "(?:puts|put|places|placed|publishes|released|releases) (?:{g3})under (?:the |an? )?(?:mit|apache|bsd"
        "|isc|agpl|gpl|mpl|lgpl) {g4}"
        "(?:, )?(?:dropping|replacing|ending|instead of|in place of|giving up) (?:{h3})(?:{g2})(?:terms|license"
        "|licence|restrictions|bsl|busl|sspl)",
    )),
    ("license_opened", False, (
        "(?:is|are|goes|becomes|became|went) (?:now )?(?:open source|free software|open) (?:again|once more)",
        "(?:goes|went|gone|becomes|became|turns|turned) (?:fully )?(?:open source|free software)(?! (?:any|only))",
        "(?:back|returns?|returned|return) to an? (?:open|free)(?: source)? (?:license|licence|core)",
        "(?:loosens|loosened|relaxes|relaxed|liberali[sz]ed|liberali[sz]es|opens up) (?:its |our |the |their "
        ")?(?:license|licence|licensing|terms)",
        "(?:returns|returned|back|reverts|reverted|comes back) to (?:being )?open source",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
