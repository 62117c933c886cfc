"""What happens to the project itself: releases, cash, rounds, income and licenses, each a class of things beside one of events."""

from bot.reading.text.signals.table_signals_classes import (
    BETWEEN,
    CANNOT,
    DELAYS,
    DOES,
    EARNINGS,
    GAIN,
    LATE,
    LOSS,
    MONEY,
    NO_NOUN,
    RAISED_ROUND,
    RELEASED_THING,
    THE,
    TWO_FIGURES,
    WAGES,
)
from bot.reading.text.words.inflect import verbs

OF_EVENTS: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("release_stalled", False, (
        f"{RELEASED_THING} (?:{{h4}})(?:, (?=was|is|has|have|had|were|got))?{DOES}(?:{{h1}})(?:{LATE}|overdue|on ice|on hold|stuck|behind schedule|in limbo)",
        f"{DELAYS} (?!by ){THE}"
        f"(?:{{h3}}){RELEASED_THING}",
        f"{RELEASED_THING} (?:{{h2}})(?:slips?|slipped|slipping|misses|missed|months late|miss) (?:{{h2}})(?:to|by|its"
        "|again|date|deadline|target|for|into|$)",
        "(?:development|all work|project|repo|repository) (?:{h3})(?:is |are |was |lies |has been |on )?(?:{h1})(?:dormant|on hold"
        "|on ice|paused|halted|stalled|idle|at a standstill|(?:came|comes|come|ground) to a (?:standstill|halt|stop))",
        "(?:version|release|sortie|veröffentlichung|lanzamiento|lançamento|versión|versão) (?:{g5})(?:verzögert|verschoben"
        "|verschiebt|repoussée?|reportée?|retardée?|se retrasa|retrasado|retrasada|retraso|aplazado|aplazada|se aplaza|adiado|adiada"
        "|atrasado|atrasada|atrasa)",
        f"(?:delay|delays|postponement|slippage|another slip) (?:for|to|of|with|in) (?:the )?(?:<P> )?(?:{{h2}}){RELEASED_THING}",
        f"(?:release(?! (?:branch|notes|candidate) )|version|work on (?:{{h1}}){RELEASED_THING}|development) (?:{{h2}}){DOES}(?:suspended|interrupted|discontinued"
        "|frozen|halted|paused|stopped)",
        "(?:dev|development|repo|maintenance|project) (?:is |has |'s |has been |gone )?(?:been )?(?:frozen|stalled|dead|dead quiet"
        "|quiet|asleep|dormant|at a standstill|stopped)(?= (?:$|(?:[,;]|since|for|at|now) ))",
        f"(?:whose|its) (?:{{h1}})publication {DOES}{LATE}",
        f"(?:{RELEASED_THING}|rewrite|port|relaunch|feature) (?:[^ ;]+ ){{0,8}}?(?:was|were|been) (?:due|promised|planned|scheduled|slated|expected) (?:in |for |by )?(?:<D>|<R>) , (?:and |but )?then (?:in |for |by )?(?:<D>|<R>)",
    )),
    ("release_stalled", True, (
        f"{RELEASED_THING} (?:still |as yet |so far )?(?:has|have|with|got) (?:still |as yet )?no (?:{{h1}})date(?= (?:$|(?:[,;.)]|any|yet|and|but|so) ))",
        f"{RELEASED_THING} (?:, [^,;]{{1,60}} , )?(?:won't|will not|is not going to|isn't going to|can't|cannot) (?:be )?(?:appear|ready|released|ship|shipped|come out|out|arrive"
        "|land|done|finished|published) (?:before |until |by |in |this )?(?:the )?(?:<D>|<R>|next|new year|spring|summer|autumn|fall|winter|time|end)",
        f"{RELEASED_THING} (?:promised|planned|announced|scheduled|due) (?:for|in|by) (?:<D>|<R>) (?:is |has |was )?(?:still |yet )?(?:not|nowhere|missing|never|isn't|hasn't)",
        "no (?:{h1})(?:release|version|<N>|<O>) in sight(?! of)",
        f"no (?:{{h1}})date (?:yet )?(?:for|on) (?:the )?(?:<P> )?{RELEASED_THING}(?! (?:meeting|party|notes) )",
        f"(?:push|pushes|pushed|put|puts|moves|moved) {THE}(?:{{h2}}){RELEASED_THING} (?:release )?back (?:again|once more|yet again|an? {{h1}}time|to|by|until)",
        "(?:hardly|barely|not|n't|never) (?:been |had |seen |made |any )+(?:an? |any )?(?:{h1})(?:commits?|releases?"
        "|versions?|updates?) (?:{h1})(?:since|in|for)",
        "nothing (?:new )?(?:has )?(?:been )?(?:released|shipped|tagged|published|merged) (?:since|in|for)",
        "(?:last|latest) (?:{h1})(?:release|version|tag) (?:: )?{D} , (?:and )?(?:nothing|none|no)",
        "(?:release|version) (?:{g4})could not be (?:completed|finished|published|made|delivered|shipped)",
        "(?:no|not a|not one|not <N>|without) (?:{h1})(?:release|releases|version|versions|tags?) (?:since|in|for) (?:then|<D>|<T>|ages"
        "|years|over|{h1}years)",
        "no (?:new )?(?:release|version) (?:{h3})(?:during|in|over|for) (?:the )?(?:past|last) <T>",
        f"still no {RELEASED_THING}",
        "no (?:active )?development (?:is |has |{h1})(?:taking place|happening|going on|been done|since)",
        "seit (?:{g3})(?:gibt es )?(?:kein|keine) (?:neue |neuen |neues )?(?:version|versionen|release|releases|veröffentlichung)",
        "aucune (?:nouvelle )?(?:version|sortie|publication) (?:{g4})depuis",
        "(?:ninguna|nenhuma) (?:nueva |nova )?(?:versión|versão) (?:{g3})(?:desde|en|há)",
        "<T> (?:{h3})(?:sin|sans|sem|ohne) (?:{h2})(?:versión|version|versão|release|releases|veröffentlichung)",
        "<T> (?:{h2})(?:não|no|ne) (?:{h2})(?:sai|sale|sort|publica|publie) (?:{h2})(?:versión|version|versão|release)",
    )),
    ("release_shipped", False, (
        "(?:<N>|another|new|first|our|an?) (?:(?!last|latest|previous|next|planned|of)[a-z.]+ )?releases? (?:in <D>|on <D>|this (?:month|week|year|quarter)|last (?:month|week))",
        "(?:\\[ (?:x|done) \\]|✓|✔|☑|✅|done :) (?:the )?(?:ship|release|tag|publish|cut|get|push|launch|version|v) (?:the |version |release )*(?:<N>|<O>|v\\d+)",
        "(?:(?<=^ )[a-z]+|<P>) (?:<N>|<O>) (?:brings|introduces|adds)",
        "(?<!for )(?<!of )(?<!tranche )(?<!milestone )(?<!payment )(?:<N>|<O>|v\\d+|version <N>|version <O>) (?:, )?(?:is |has |was |just |finally |now |that ){0,3}"
        "(?:lands|landed|dropped|arrives|arrived|hits|shipped|ships|debuts|out the door|went live|goes live"
        "|made available|generally available)(?! (?:python|support|us|from|out|whenever|when|<M>|a|an|<N>) )",
        "(?:(?<=^ )(?:<N>|<O>)|v\\d+|version <N>) out(?= (?:$|(?:[,;:!]|\\(|now|yesterday|today|last|this|on|since|<D>) ))",
        f"{verbs('release ship+ publish tag+ deliver launch roll_out')} (?:{{h2}})(?:version|release) (?:<N>|<O>)(?! (?:in"
        " (?:spring|summer|autumn|winter)|next) )",
        "(?:got|get|pushed|kicked) (?:the |our |{h1})(?:<N>|<O>|v\\d+|version <N>|release) (?:out|over the line|release (?:out|done|finished))(?: the door| of the door)?",
        "release (?:\\( (?:<N>|<O>) \\) )?went (?:well|fine|smoothly|ok)",
        "(?:(?<=^ )|(?<=, )|(?<=: )|(?<=and )|(?<=version )|(?<=release ))(?:<N>|<O>|v\\d+) (?:is |has |'s |been |just |finally |now |already |at last ){0,3}"
        "(?:here|live|went out|gone out|made it out|tagged|published|was launched|launched)(?! (?:by|under|to be) )",
        "(?:version|release|major) (?:{h1})?\\( (?:<N>|<O>|v\\d+) \\) " + DOES + "(?:out|launched|published|released|shipped|available)",
        "(?:new|latest) (?:version|release) (?:is |'s )?(?:up|out|here|live|available)(?= (?:$|(?:,|now|since|on|today|and|!) ))",
        "(?:<N>|<O>|v\\d+)(?: final)? (?:is )?(?:out in the wild|ga since|ga now|generally available|now stable)",
        "version (?:<N>|<O>) (?:{h5})(?:delivered|handed over|rolled out|made available|deployed) (?:to|on|in|for)",
        "(?:publicó|publicamos|lanzó|lanzamos|lançou|lançamos|publicou|publie|publié|sorti|veröffentlichte) (?:la |a )?(?:{h1})(?:version|versión|versão) <N>",
        "<N> (?:{h1})(?:releases|versions) (?:were |have been |got )?(?:published|released|made|shipped|tagged|cut|delivered)",
        "(?:published|made|pushed|shipped|put out|tagged|rolled out) (?:an? |the |our )(?:{h2})(?:release|version)(?= (?:$|(?:[,;.:!]"
        "|on|only|yesterday|today|last|this|in|,|just) ))",
        "(?:stable|final|official|public) release of <P>(?: <N>)?",
        "version (?:<N>|<O>) of (?:{h1})(?:<P>|[^ ]+) (?:is |was |has been )?(?:released|out|shipped|available|published)",
        "(?:team|project|devs|maintainers|<P>) (?:ships|shipped|releases|released|publishes|published|delivers) (?:{h3})(?:<N>|<O>"
        "|v\\d+)(?! (?:people|users|staff|jobs|of|employees|engineers|million) )",
        "(?:rel|release|version|v) (?:<N>|<O>) (?:✓|✅|done|☑)",
        "pushed (?:<N>|<O>|v\\d+) to (?:npm|pypi|crates|maven|main|prod|production|<P>|conda|cran)",
        "(?:version|versión|versão) (?:<N>|<O>) (?:ist |est |está |foi |fue |ha sido )?(?:{h1})(?:erschienen|da|raus|verfügbar|sortie"
        "|disponible|disponível|publicada|lanzada|lançada)",
    )),
    ("cash_shortfall_reported", False, (
        "(?:files?|filed|filing) (?:for )?(?:bankruptcy|insolvency|administration|chapter <N>)",
        "(?:broke|penniless|insolvent|bankrupt|out of (?:cash|money|funds)) (?:by|before|from|until|after) (?:<D>"
        "|spring|summer|autumn|winter|christmas|next|new year|the end)(?! again)",
        "(?:payroll|salary|salaries|wages?|bills|invoices|taxes) (?:{g4})(?:in arrears|unpaid|overdue|withheld)",
        f"(?:arrears|behind) (?:{{h1}})(?:with|on|in|of) (?:{{h2}}){WAGES}",
        "(?:falta(?= dinero| dinheiro)|manque d'|no llegamos a|não chegamos ao) (?:dinero|dinheiro|argent|fin de mes|fim do mês)",
        "(?:uns|ihnen|dem verein|dem projekt|es|nos|nous|il nous|faltan|faltam|nos faltan|manquent|il manque) (?:fehlen"
        "|fehlt|manque|manquent|faltan|faltam) (?:{g2})<M>",
        "(?<=[a-z>] )insolvent(?= (?:$|(?:,|;|and|:|since) ))",
        "(?:zahlungsunfähig|pleite|konkurs|faillite|quiebra|falência|insolvencia|insolvência|impayés)",
        "(?:overdrawn|skint|penniless|over the overdraft|overdraft (?:used up|exhausted|maxed)|cessation de paiements"
        "|dépôt de bilan|redressement judiciaire|concurso de acreedores|recuperação judicial|suspensión de pagos)",
        "(?:brink|verge|edge) of (?:{h1})(?:collapse|bankruptcy|insolvency|ruin|closure)",
        "(?:reserves?|savings|cushion|cash|endowment|overdraft) (?:is|are|has been|have been|was|were) (?:now |almost |nearly"
        " )?(?:exhausted|depleted|used up|eaten up|gone|empty)",
        "(?:money|cash|funds?|funding) (?:is |are |'s )?(?:nearly|almost|basically|practically|all but) (?:gone|out|exhausted"
        "|finished|spent)",
        "(?:warns?|warned|admits?|says|said|fears?) (?:that )?(?:it|they|we|he) (?:will|may|could|might|'ll|is about to|are about to)"
        " (?:soon )?run (?:out of (?:money|cash|funds)|dry)",
        "(?:owes?|owed|owing) (?:{h2})(?:{g3})(?:wages|salaries|salary|back pay|payments|months|<T> wages|rent)",
        "(?:liquidity|financing|funding|budget|cash|financial) (?:gap|shortfall|hole|bottleneck|squeeze|crunch|crisis|difficulties"
        "|trouble|distress)",
        "(?:accounts?|bank|kitty|till|coffers|war chest|treasury) (?:is |are |will be |'ll be )?(?:nearly |almost |practically |basically )?(?:empty|drained|bare)(?! in <T>)",
        "(?:cash|money) (?:dries|dried|drying|is drying) up",
        "(?:<M>|(?<=a )) ?(?:hole|gap|shortfall) in (?:the |our |its |their )?(?:{h2})(?:budget|finances|accounts|books|funding)",
        "(?:weeks|days|months|<T>) (?:away )?from (?:being |going )?(?:insolvency|insolvent|bankruptcy|bankrupt|broke|collapse|closure)",
        "(?:becomes?|become|became|turns|goes|went|going) (?:illiquid|insolvent|bankrupt|bust)",
        "(?:money|cash|cashflow|financial) (?:troubles|woes|worries|problems)",
        "(?:geht|gehen|ging) (?:{g4})(?:das |die )?(?:geld|mittel|liquidität) aus",
    )),
    ("cash_shortfall_reported", True, (
        f"(?:{WAGES}|liabilities|debts) (?:{{g5}})(?:can't|cannot|can not|can no longer|could not|couldn't|won't|will not) be (?:met|paid|covered"
        "|honou?red|settled)(?! (?:by|with|via|through|in|off) )",
        "(?:liabilities|obligations|bills|debts|commitments|payments) (?:{g8})exceed(?:s|ed)? (?:{h4})(?:cash|funds|reserves|liquidity|means|balance|assets)",
        f"{MONEY} {DOES}(?:falls?|fell|falling|comes?|came|is|are|be) (?:{{h2}})short of (?:{{h4}})(?:{WAGES}|liabilities|debts|commitments|payments|costs|what)",
        f"(?:money|cash|funds) for (?:{{g4}}){WAGES} (?:isn't|aren't|is not|are not) there",
        f"(?:not|isn't|n't|no|insufficient|too little) (?:longer )?(?:enough|sufficient|adequate)? ?(?:{{h1}})(?:{MONEY} )?"
        f"(?:in the (?:account|bank|kitty) |left )?(?:for|to pay|to meet|to cover) (?:{{g4}}){WAGES}",
        "will not (?:suffice|be (?:sufficient|enough|able)) to (?:discharge|meet|pay|cover|settle) (?:{h3})(?:liabilities"
        "|obligations|debts|creditors|payroll|salaries|wages|costs|expenses)",
        f"{MONEY} (?:{{h2}})(?:is |are )?(?:not|n't|isn't|aren't|won't be|will not be) (?:enough|sufficient|adequate)",
        "(?:going concern) (?:{h3})(?:doubt|uncertain|risk|threatened)|doubts? (?:{g8})going concern",
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
        f"{verbs('raise close complete secure land bag+ net+ nab+ clinch score pull_in bring/brought_in')} "
        f"{THE}(?:fresh |new |another |more |additional )?(?:<M>|capital|money|funding) (?:{{h2}})(?:from|by|led by|off)"
        " (?:investors|vcs?|<K>)",
        "(?:raised|raises) (?:<M>|capital|money) from <P>",
        f"{verbs('lead/led')} {THE}(?:<M> )(?:{{h3}})(?:round|raise|series [a-f]|<K>|investment)",
        f"{RAISED_ROUND} (?:of <M> )?(?:, (?:[^ ,;]+ ){{1,10}}, )?{BETWEEN}(?:and )?(?:that |which )?(?:(?:is|was|has|have|been|now|just|finally|fully|fully paid|:) ){{0,3}}(?:closed|done"
        "|completed|signed|subscribed|paid in|in the bank|secured|raised|oversubscribed|wrapped up)",
        "(?:sammelt|sammelte|schließt) (?:{g3})(?:<M>|finanzierungsrunde|<K>)",
        "(?:cerró|cierra|levantó|levanta|captó|capta|fechou|fecha|boucle|lève|a levé|a bouclé|levantou|captou) (?:{g3})"
        "(?:ronda|rodada|levée|tour|<M>)",
        "(?:pours?|poured|puts?|pumps?|pumped|invests?|invested|injects?|injected) <M> (?:in|into) (?:<P>|us|the company|[a-z]+(?= $))",
        "(?:a|the|our|their|an) <M> (?:{h2})(?:round|raise|<K>)(?= (?:$|(?:,|led|in|from|last|this|with) ))",
        "(?:new |fresh )?(?:equity|growth capital|venture capital) of <M> (?:{h2})(?:raised|subscribed|paid in|secured)",
        "(?:schließt|schloss|sichert sich|holt sich|erhält|besorgt sich) (?:{g4})(?:runde|finanzierung|finanzierungsrunde|<K>"
        "|kapital|wagniskapital)",
        "(?:boucle|clôture|lève|réalise|réussit) (?:{g3})(?:tour de table|levée de fonds|<M>|série [a-f]|amorçage)",
    )),
    ("funding_round_failed", True, (
        "(?:raise|fundraise|raising|pitched?|roadshow) (?:{g5})(?:got nothing|came back empty|came away empty|no takers|empty handed)",
        f"(?:<P>|<K>|investors?|vcs?|fund) {DOES}(?:passed|passes|passing) on (?:the |our |a )?(?:{{h1}})(?:extension|{RAISED_ROUND})",
        "(?:crowdfunding|fundraiser|fund drive|campaign|<K>) (?:did not|didn't|failed to|missed) (?:reach|meet|make|hit|its)",
        "(?:fails?|failed|failing|unable|struggles|struggled) to (?:raise|close|find|secure|attract|land) (?:{h3})(?:capital"
        "|money|funding|round|investors?|<K>|series [a-f]|seed)",
        "(?:capital|kapital|finanzierungsrunde|levée|ronda|rodada) (?:{g6})(?:geplatzt|gescheitert|échoué|échoue|fracasó"
        "|fracasa|fracassou|não deu certo|no prosperó|capota|capoté)",
        "(?:<K>|investors?|vcs?|angels?|(?:the|our) lead) (?:has |have |all |just )*(?:ghosted|passed|dropped|rejected|turned us down|bailed"
        "|backed out|pulled out|got cold feet|exits|walked)(?: on)?(?: us| him| her| them)?(?= (?:$|(?:,|so|<N>|before|at|and|last|in) ))",
        "(?:efforts?|attempts?|try|tries|bid) to (?:raise|find|secure|attract|close) (?:{g4})(?:were |was |have been |has been )?"
        "(?:unsuccessful|in vain|fruitless|failed|fell flat|came to nothing|without success)",
        "(?:scraps?|scrapped|abandons?|abandoned|cancels?|cancelled|shelves|shelved|pulls|pulled|calls off|called off|aborts?"
        "|aborted) (?:its |their |our |the )?(?:{h2})(?:round|raise|fundraise|fundraising|<K>|seed|bridge)(?= (?:$|(?:[,.;]|after|as"
        "|in|for|amid) ))",
        "(?:couldn't|could not|can't|cannot|didn't|did not|unable to|failed to|never managed to) (?:raise|close)(?: (?:a|the|our|an"
        "|its|any) (?:{h2})(?:round|seed|series|money|capital|<K>|funding|bridge))?(?= (?:$|(?:[,.;:]|and|in|so) ))",
        "not (?:been )?possible to (?:conclude|close|complete|raise|find) (?:{h2})(?:round|financing|capital|investors?|<K>)",
        "(?:ronda|rodada|inversión) (?:{g2})(?:se cayó|caiu|se frustró)",
        "no (?:commitments?|offers?|bids?|takers|interest) from (?:investors|vcs|<K>)",
        "(?:no|não) (?:{g2})(?:consiguieron|consiguió|lograron|logró|conseguiu|conseguimos|logramos) (?:cerrar|levantar|fechar|captar)"
        " (?:{g3})(?:ronda|rodada|inversión|investimento|capital)",
    )),
    ("revenue_growing", False, (
        "(?:customers|subscribers|donors|members|sponsors|patrons|<K>) (?:now )?, (?:{h2})(?:twice|double|three times) as many as",
        "more (?:and more )?(?:people|users|companies|customers|members|<K>) (?:now )?(?:donate|give|pay|subscribe|renew|sponsor)(?= (?:$|(?:[,;]|us|now|every|each|since|<R>) ))",
        TWO_FIGURES,
        f"{EARNINGS} (?:{{g8}})<M> (?:<R> )?(?:, |\\( |; )?(?:an? )?(?:increase|rise|gain|growth|jump|plus|up) (?:of |by )?(?:{{h1}})(?:<S>|<M>|from|on)",
        f"{EARNINGS} (?:{{g8}})<M> (?:, |\\( )?<S> (?:more|higher|above|up)",
        f"{EARNINGS} (?:{{q3}}){NO_NOUN}{GAIN}(?! (?:its|their|our|his|her|to pay|team) )",
        f"{verbs('earn make/made bring/brought_in take/took_in')} more (?:<R>|each|every|than last)",
        "(?:umsatz|umsätze|einnahmen|erlöse|<K>) (?:{g8})(?:gestiegen|gewachsen|zugelegt|wuchsen|wächst|verdoppelt|zugenommen"
        "|erhöht|steigen|wachsen)",
        f"{EARNINGS} (?:{{h2}})(?:higher|better|stronger|up) than (?:<R>|<D>|last|the|a|in)",
        f"{EARNINGS} (?:{{h2}})(?:↑|selling better|on the rise|on the up|taking off|picking up)",
        f"{EARNINGS} (?:{{g4}})(?:exceeded|exceeds|beat|beats|topped|outpaced|surpassed) (?:the |those |that )?(?:prior|previous|last|preceding"
        "|<R>|of)",
        f"(?:strong|healthy|solid|record|steady|robust|double digit|<S>) (?:{{h1}})(?:growth in )?(?:{EARNINGS}) growth",
        f"{EARNINGS} (?:{{g3}})(?:showed|shows|saw|posted|enjoyed|recorded) (?:{{h2}})(?:growth|increase|rise|gains?)",
        "(?:growth|rise|increase|jump|surge|upturn) in (?:{h2})(?:revenues?|income|donations?|sales|turnover|memberships?|dues"
        "|subscriptions?|giving|receipts|<K>)",
        f"(?:doubles|doubled|tripled|triples|grew|grows|increased|increases|quadrupled) (?:its|their|our) (?:{{h1}}){EARNINGS}",
        f"{EARNINGS} (?:{{g6}})(?:, )?<S> more than (?:in )?(?:the|<R>|last|a)",
        "(?:best|strongest) (?:month|quarter|year) (?:ever|yet|so far|on record|since)",
    )),
    ("revenue_shrinking", False, (
        f"{EARNINGS} (?:is|are|was|were) (?:{{h1}})(?:half|<S>) (?:of )?what (?:it|they) (?:was|were|used)",
        TWO_FIGURES,
        f"{EARNINGS} (?:{{g8}})<M> (?:<R> )?(?:, |\\( |; )?(?:an? )?(?:decrease|fall|drop|decline|loss|minus|down) (?:of |by )?(?:{{h1}})(?:<S>|<M>|from|on)",
        f"{EARNINGS} (?:{{g8}})<M> (?:, |\\( )?<S> (?:less|lower|below|down)",
        f"{EARNINGS} (?:{{q3}}){NO_NOUN}{LOSS}(?! (?:its|their|our|his|her|in) )",
        f"{EARNINGS} (?:{{h2}})(?:lower|worse|weaker|smaller|down) than (?:<R>|<D>|last|the|a|in)",
        f"{EARNINGS} (?:{{h2}})(?:↓|on the decline|on the wane|drying up|in free fall|in freefall|bleeding)",
        f"{EARNINGS} - (?:<S>|<O> %)",
        "(?:fall|drop|decline|decrease|slump|dip|reduction|downturn|plunge) in (?:{h2})(?:revenues?|income|donations?|sales"
        "|turnover|memberships?|dues|subscriptions?|giving|receipts|<K>)",
        "(?:einnahmen|spenden|umsatz|umsätze|erlöse|beiträge|<K>) (?:{g8})(?:gesunken|rückläufig|zurückgegangen|eingebrochen|gefallen|halbiert"
        "|schrumpfen|gehen (?:{g3})zurück)",
        "(?:einnahmen|spenden|umsätze|umsatz) (?:gehen|geht|brechen|bricht) (?:{g4})(?:zurück|ein)",
        f"{EARNINGS} (?:at|of|for|to|from) (?:{{g5}})(?:(?:down|lower) (?:by )?<S>|fell|declined|dropped|slid|halved|plunged|slump|plunge|fall|decline)"
        "(?= (?:$|(?:<S>|[,.;]|by|after|as|since|in|this|over|year|sharply) ))",
        f"{EARNINGS} (?:{{g3}})(?:below|under|short of) (?:the |those |that |last )?(?:prior|previous|last|preceding|of|<R>|year)",
        "(?:keep|keeps|kept|are) (?:cancelling|canceling|dropping|unsubscribing|quitting) (?:their |our )?(?:{h1})(?:subscriptions?"
        "|memberships?|donations?|<K>|pledges?|contracts?)",
        "(?:sponsors?|donors?|members|customers|subscribers|patrons|<K>) (?:are |keep )?(?:dropping off|dropping out|cancelling|leaving"
        "|deserting|jumping ship|drying up)(?! (?:in|at|on) <D>)",
        "(?:lost|losing|lose|loses) (?:about |nearly |almost )?<S> (?:of )?(?:{h4})(?:customers|donors|<K>|members|subscribers|sponsors)",
        f"{EARNINGS} (?:{{g6}})(?:, )?<S> (?:less|lower) than (?:in )?(?:the|<R>|last|a)",
        "fewer (?:{h1})(?:members|donors|sponsors|customers|subscribers|patrons|<K>) (?:than|this|since|now|again)",
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
