"""How running prose tells of the project itself: rounds, releases, cash, revenue, owners and licenses.

With ``table_signals_payers`` it stands beside the plainer words of ``table_signals``; both put their rows together from
``table_signals_words``: what people call a thing, and what they say happens to it.
"""

from bot.reading.text.signals.table_signals_classes import DUE, GAIN, LOSS, NOT, OUT
from bot.reading.text.signals.table_signals_words import (
    ASIDE,
    BEING,
    DOWN,
    INCOME,
    INVESTOR,
    RELEASE,
    ROUND,
    STUCK,
    UP,
    VERSION,
    WITHDREW,
)

OF_THE_PROJECT: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("funding_round_failed", True, (
        f"{INVESTOR} (?:{{h3}})(?:all |both |have |has |had |then |suddenly ){{0,3}}{WITHDREW}(?! (?:on|an?) "
        f"[a-z]+ (?:bug|pr))",
        f"(?<!no ){ROUND} (?:{{g6}})(?:, [^,;]{{1,90}} , |: )?(?:fell (?:through|thru|apart)|falls through|broke(?:n)? (?:down|off)|bombed|tanked|gescheitert|geplatzt|failed(?! to (?!close|raise|come|materiali))|collapsed|flopped|died|"
        f"(?:(?:did|does|do|has|had|could|would|will) )?{NOT} (?:close|closing|happen|happening|coming|materiali[sz]e|come (?:about|off|through|together)|go (?:ahead|through)|take place"
        "|work out|succeed|paid (?:in|out)|signed|completed|(?:be )?(?:closed|placed|completed|raised|filled))|"
        f"(?:was |were |got |has been |been |is )?(?:{{h1}})(?:terminated|called off|withdrawn|pulled|dead|off"
        f"|declined|rejected|turned down|refused|abandoned|cancelled|canceled|scrapped)|came to nothing|went nowhere|"
        "fizzled(?: out)?|fell (?:<S> |<M> )?short|ended without|falls through|missed (?:its|the|our) (?:goal"
        "|target)|blew up|has failed|imploded|evaporated|vanished)",
    )),
    ("funding_round_closed", False, (
        "(?:raises|raised|bags|bagged|lands|landed|closes|closed|banks|banked|nets|netted|secures|secured"
        "|collects|collected|pulls in|scores|scored|gets|got|takes) (?:about |around |another |its |our |the |a "
        "|an ){0,2}"
        "<M> (?:in |of |as a |for (?:its|our|the) ){0,1}(?:{h2})(?:seed|series|pre seed|equity|venture|<K>"
        "|round|bridge)(?: (?:round|funding))?",
        "(?:raises|raised|bags|lands|closes|closed|secures|secured) <M> (?:(?:round |funding )?(?:led|from "
        "investors|at a valuation))",
        "(?:seed|series [a-f]|bridge|pre seed|round|<K>)(?: round)? (?:is |was |has |have |got |just |finally "
        "|been ){0,3}(?:closed|done|happened|landed|in the bank|signed|completed|raised)",
        "<P> (?:led|leads|leading) (?:the|our|its|a|their) (?:<M> )?(?:{h2})(?:round|series|seed|<K>|bridge)",
    )),
    ("release_stalled", True, (
        "(?:hasn't|has not|haven't|have not|not|(?:nobody|no one) (?:has|had)) (?:been|had|seen|made|cut|published|shipped|tagged|put out) (?:a "
        "|any |an |one )(?:{h2})(?:release|version) (?:since|in|for)",
        "(?:haven't|have not|hasn't|has not) (?:released|shipped|tagged|published) (?:anything |a (?:{h2})|one "
        ")?(?:since|in|for)",
        "(?<!invoice )(?<!bill )(?<!payment )(?:<N>|<O>|<P>|v\\d+|release|version|beta|rc|milestone) (?:was "
        "|had been |has been |is )?(?:due|promised|planned|supposed to (?:land|ship|come out|be out)|scheduled"
        "|meant to (?:land|ship|come out|be out)) (?:{h2})(?:<D> |<T> ago |<R> |summer |spring |autumn |fall "
        "|winter )(?:{h2})"
        "(?:[,;—–-] |and |but ){1,2}(?:there is |there 's |it is |it 's |we )?(?:still|yet) (?:nothing|not|no"
        "|isn't|waiting|missing|hasn't|has <N>|stuck)",
        "(?:<T>|years|months|long) without (?:a |any )(?:{h1})(?:release|version)",
        "no (?:{h2})(?:releases?|versions?|commits?|patch|patches|updates?) (?:has |have )?(?:come out|came out|been (?:made|published|released|merged|pushed"
        "|tagged|cut)|appeared|shipped|landed)",
        f"{RELEASE} {ASIDE}(?:{{h2}})(?:still|yet|so far) (?:{{h1}}){NOT} (?:{{h2}}){OUT}",
        f"{RELEASE} (?:, )?(?:{{h3}}){DUE} [^;]{{1,50}}? {NOT} (?:{{h2}}){OUT}",
        "{T} since (?:the|our|its|their) (?:last|latest|previous) (?:{h1})(?:release|version)",
        f"it (?:'s |is |has )?still {NOT} (?:been )?{OUT}",
        "since (?:<D>|<R>|[a-z]+) nothing (?:has been |was |got )(?:shipped|released|tagged|published|merged)",
    )),
    ("release_stalled", False, (
        f"{RELEASE} {ASIDE}(?:(?:that|which) (?:was|were|is) (?:{{h3}})(?:<D> |<R> )?)?(?:{{h4}})(?:is |was |has |have |had |been |being |again |still |now |keeps |gets |got "
        f"){{1,4}}(?:{{h1}}){STUCK}",
        f"{RELEASE} (?:: |, |— |- )?(?:was |is )?(?:again )?(?:postponed|delayed|stalled|slipped|put off"
        "|pushed back|on ice|on hold|overdue|slips|stuck)(?! (?:[a-z]+s|jobs?|work|people) )",
        "(?:still )?(?:waiting|waited) for (?:the )?(?:<N>|<O>|v\\d+|release|version|next release) since (?:<D>"
        "|<R>|last|spring|summer|autumn)",
        "(?:last|latest|most recent|previous) (?:{h1})(?:release|version|tag) (?:: |was |is |dates from |dates "
        "back to |came |in |out |from |on ){1,3}(?:the )?{D}",
        "no (?:new )?date (?:is |has been |was )?(?:set|given|in sight)",
        "(?:release|ship|launch) date (?:was |is |has been )?(?:{h1})(?:missed|slipped|moved|pushed)",
        "(?:misses|missed|missing|slips|blows) (?:its |the |their |a |another |yet ){1,2}(?:{h2})(?:release|ship|shipping) "
        "(?:date|deadline|window|target)",
        "(?:keeps|kept) (?:slipping|being (?:postponed|delayed|pushed))",
        f"{RELEASE} (?:{{h1}})(?:is |are |was |were |now |already |still |running |again |almost |over |about |roughly ){{0,4}}<T> (?:late|overdue|behind)",
        f"{RELEASE} (?:has been|have been|'s been|was) (?:{{h1}}){DUE} (?:{{h1}}|every (?:{{h1}}|<R> )|<R> )(?:since <D>|for (?:<T>|years|ages))",
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
        f"(?:release|launch) of (?:version |v |<P> )?{VERSION}",
        "<P> (?:just |has |finally |was |been ){0,2}(?:shipped|released)(?= (?:$|[,.;:]|yesterday|today|last|on"
        "|its|this|a|new|version))",
        "(?<!last )(?<!latest )(?<!no )(?<!new )(?<!can )(?<!to )(?<!who )(?<!will )(?<!could )(?<!not )(?:shipped|released|launched|published|tagged|cut|shipping"
        "|pushed) (?:out |our |the |a |an |first |new |stable |major |long awaited |final |another |its "
        "){0,4}(?:version |release |v )?(?:<N>|<O>|v\\d+|release)(?! (?:people|users|of|months|<R>|staff|jobs"
        "|candidates|notes|issues|bugs|employees|%|features|corners|lines|tests|things))",
        "(?:version|versión|versão|<N>|<O>) (?:{h3})(?:ist (?:da|erschienen|raus)|veröffentlicht|publicada"
        "|lançada|est sortie?|vient de (?:sortir|paraître)|acaba de (?:salir|sair)|ha salido|saiu|salió)",
    )),
    ("cash_shortfall_reported", True, (
        "no (?:more )?(?:money|cash|funds) (?:is )?left",
        "nothing (?:is |will be )?left in (?:the |our |its )(?:{h1})(?:accounts?|bank|kitty|till|pot|coffers|purse)",
        "(?:not|n't|no|doesn't|don't|hasn't|haven't|didn't) (?:have |got )?(?:the |enough |any |sufficient )?(?:cash"
        "|money|funds) to (?:pay|meet|cover|make|run)",
        "(?:kein geld mehr|zahlungsunfähig|à court d'argent|à sec|en rupture de trésorerie|sin dinero|sin "
        "fondos|sem dinheiro|sem caixa)",
    )),
    ("cash_shortfall_reported", False, (
        "(?:running|ran|run|runs) (?:low on|out of|short of) (?:cash|money|funds|funding)(?! in <T>)",
        "(?:payroll|salaries|wages) (?:(?:for|of|in) (?:{g2}))?(?:was|were|are|is|came) (?:paid )?(?:<T> |{h1})(?:too )?(?:late|delayed|unpaid|overdue)",
        "(?:cash|money|funds|reserves|funding|liquidity) (?:'s |is |are |was |will |has |have |be |been |now "
        "|slowly |nearly |almost ){0,3}(?:running (?:short|low|out|dry)|runs (?:out|dry|short|low)|run (?:out"
        "|dry)|ran out|used up|exhausted|spent(?! (?:in|by|for))|tight|gone|dried up)(?! on| in <T>)",
        "(?:foundation|association|company|project|<P>) is (?:nearly |almost |practically |basically )?(?:broke"
        "|bankrupt)",
        "(?:miss|misses|missed|missing) (?:{h2})payroll",
        "(?:we 're|we are|are|is|'re|still|fall|falls|fell|come|came) (?:about |around |roughly |some )?(?:<M> "
        "short|short (?:of |by )?<M>|short (?:of|on) (?:money|cash|funds))",
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
        "<P> (?:has |just )?(?:takes in|took in|taken in|accepts|accepted|adopts|adopted|welcomes|welcomed"
        "|admits|admitted|takes over|took over|onboards) (?:the )?(?:<P>|us|it|project|our)",
        "(?:becomes|became|become|is now|are now|now) (?:a |an |part of |under |home to |stewarded by |hosted "
        "by ){1,2}(?:the )?(?:{h1})(?:<P>|apache|cncf|foundation|conservancy)",
        "(?:moved|moves|moving|transferred|transfers|handed(?: over)?|donated|donates|given|gave|joined|joins"
        "|joining|contributed|migrated|entered|enters|assigned) (?:{g6})(?:to|into|under|at|the|with) (?:the |a "
        "|an )?(?:{h2})(?:foundation|<P>|cncf|conservancy|apache)(?! 's )",
        "(?:lives|sits|resides|belongs|belong|is|are) (?:now )?(?:at|with|under|in|to) (?:the )?<P> (?:now|since)",
        "(?:since|from|as of) (?:{g3})(?:project|it|we|trademark|code|repo|copyright|steward) (?:{h1})(?:lives|sits|resides|is"
        "|are|belongs|belong) (?:at|with|under|in|to|hosted by) (?:the )?<P>",
        "now (?:belongs|belong|lives|sits|resides) (?:to|at|with|under|in) (?:the )?<P>",
        "(?:steward|home) (?:is now|became|becomes) (?:the )?<P>",
        "(?:now|becomes?|became) (?:an? )?(?:{h2})project (?:of|at|under|within) (?:the )?<P>",
    )),
    ("revenue_growing", False, (
        f"{INCOME} (?:[^ ,;:()|]+ ){{0,4}}?(?<!for ){UP}(?! (?:its|their|our|his|her) )",
        f"{INCOME} {BEING}up(?! to)",
        f"{INCOME} : \\+ ?<S>",
        f"<P> (?:is |are |was |'s |has |have |been |also |now |keeps |kept |just ){{0,3}}(?:{GAIN}|up (?:by )?<S>)",
        "<R> (?:is |was )?(?:up |\\+ ?)<S>",
        "(?:earns?|earned|makes?|made|brings? in|brought in|takes? in|took in|gets?) (?:{h1})(?:twice|double|three times"
        "|more than twice) (?:as much|what|the)",
        "(?:growing|rising|record|climbing) (?:{h1})(?:revenue|income|sales|donations|subscriptions|mrr|<K>)",
    )),
    ("revenue_shrinking", False, (
        f"{INCOME} (?:[^ ,;:()|]+ ){{0,4}}?{DOWN}(?! (?:its|their|our|his|her) )",
        f"{INCOME} {BEING}down(?! (?:to earth|at the moment))",
        f"{INCOME} : [-–] ?<S>",
        f"<P> (?:is |are |was |'s |has |have |been |also |now |keeps |kept |just ){{0,3}}(?:{LOSS}|down (?:by )?<S>)",
        "<R> (?:is |was )?(?:down |- ?)<S>",
        "(?:fewer|less) (?:and fewer |and less )?(?:people|users|companies|customers|members|donors|sponsors"
        "|money|individuals|<K>) (?:donate|give|pay|renew|subscribe|coming in|comes in|sponsor|joined|are paying)",
        "(?:lost|losing|lose|loses) (?:about |nearly |almost |roughly |another |over |more than |some ){0,2}(?:<S>|<N>|a third|half|a quarter|a "
        "fifth|many|most|several) (?:of )?(?:our |the |its |monthly |regular |small |<N> ){0,3}(?:donors"
        "|subscribers|sponsors|members|customers|supporters|patrons|backers|<K>)",
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
