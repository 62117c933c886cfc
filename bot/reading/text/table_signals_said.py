"""How else the same news is put: set phrases, nouns and other tongues, beside the classes of ``table_signals_deeds``."""

from bot.reading.text.inflect import does, past, verbs
from bot.reading.text.table_signals_deeds import DOES, INCOME, RELEASE, SPENDING, THE, TODAY, WAGES
from bot.reading.text.table_signals_words import AS_PERSON, BOSS, GIVER, GONE, LEAD, PERSON, STAFF

_WROTE = "(?:wrote|built|made|started|maintained|created|ran|runs|designed|founded|knew|knows|carried|did)"
_CANNOT = (
    "(?:can't|cannot|can not|couldn't|could not|unable to|not able to|(?:haven't|hasn't|aren't|isn't|wasn't|weren't|not) (?:been )?able to"
    "|can no longer|could no longer|no longer able to|struggles? to|struggling to|failed to|fails to) (?:afford|pay|meet|cover|fund|make|honou?r)"
)
_SHARES = "(?:shares?|stake|assets?|equity|stock|capital)"

SAID: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"(?:(?<=^ )|(?<=, )|(?<=: )|(?<=- )|(?<=and )|(?<=after )|(?<=since )|(?<=but )){AS_PERSON} (?:has |just ){{0,2}}{GONE}",
        f"{LEAD} (?:{{h1}}){PERSON} (?:exodus|walkout)",
        f"(?:lost|loses|lose|losing) {THE}(?:{{h2}})(?:{LEAD} (?:{{h1}}){PERSON}|founders?|creator|maintainers?|author)",
        "(?:withdrawal|retirement|resignation|departure|exit) as (?:{h2})(?:maintainer|lead|developer|bdfl|architect)",
        "(?:withdrew|resigned|retired|retires|resigns|withdraws) as (?:{h2})(?:maintainer|lead|developer|bdfl|architect)",
        "(?:left|leaving|leaves|quit|quits|quitting|resigned from|resigning from|departed|exited) (?:the |our )?(?:core"
        "|maintainer|maintainers|steering|dev|development|project) (?:{h1})?team(?! (?:chat|call|meeting|channel) )",
        f"(?:author|creator|maintainer|architect) of (?:{{g6}}), {DOES}(?:left|quit|resigned|departed|retired)",
        f"{LEAD} (?:{{h1}}){PERSON} (?:<P> )?{DOES}(?:disappeared|vanished|went (?:silent|dark|awol)|is awol|hired by <P>"
        "|hired away|poached by|joined <P>|dropped off)",
        f"(?:position|post|role|seat) of (?:{{h1}})(?:{LEAD} {PERSON}|maintainer) (?:{{h2}})vacant",
        f"(?:guy|woman|man|person|one|dev|girl|lady|colleague|people|folks) (?:who {_WROTE}|behind) (?:{{g5}})(?:has |have |is |are "
        f"|just |'s )*(?:gone|left|quit|resigned|moved on|departed|said goodbye|called it quits|retired){TODAY}",
        f"(?:the|our|its|their) (?:{{h1}}){AS_PERSON} (?:of|behind) (?:{{g4}})(?:has |just |is )*{GONE}",
        "(?:<N>|a) core (?:dev|developer|maintainer)s? (?:short|down|fewer) since",
        "(?:farewell|goodbye) to (?:{g6}), (?:{h1})(?:lead|core|chief|principal|founder|maintainer)",
        "(?:he|she) (?:'s |has |just )?(?:packed it in|called it quits|called it a day|threw in the towel|handed in (?:his|her)"
        " notice) (?:{g4}), (?:he |she )?(?:was|wrote|built|maintained|ran|did)",
        "(?:hauptentwickler|hauptentwicklerin|maintainer|gründer|gründerin) (?:{g3})(?:handtuch geworfen|hört auf|aufgehört"
        "|hat hingeworfen|abgesprungen)",
    )),
    ("key_maintainer_left", True, (
        "(?:guy|woman|man|person|one|dev|girl|lady|colleague) who " + _WROTE + " (?:{g5})(?:isn't|is not|is no longer|'s no"
        " longer) (?:with us|around|here|involved|part)",
        f"without (?:a |our |its )(?:lead|{LEAD} {PERSON}|maintainer) (?:since|after|now)",
        "(?:i|we) (?:, (?:{g4}), )?(?:have moved on and |have )?no longer maintain (?:this|it|the)",
        f"since (?:the |our |its )(?:{LEAD} )?(?:maintainer|founder|lead|author) (?:{{h1}})(?:disappeared|vanished|left|quit"
        "|went silent|resigned)",
    )),
    ("payer_exit_announced", True, (
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
    ("payer_exit_announced", False, (
        f"{GIVER} {{h1}}(?:quits?|quitting|exits?|exited|exiting|leaves?|left|resigns? from|resigned from) (?:the )?(?:{{h2}}"
        "(?:consortium|programme|program|alliance|partnership|board)|as (?:a )?(?:sponsor|member|partner|backer|funder)|<P>(?= $))",
        f"{GIVER} (?:is |are |'s |has |have )?(?:bailing|bails|bailed)(?: out)?(?: on us)?{TODAY}",
        f"{GIVER} (?:is |are |'s |has |have )?(?:cutting|cuts|cut) (?:us|the project) (?:loose|off)",
        "(?:notice|letter) of (?:termination|cancellation|withdrawal)",
        f"{GIVER} (?:{{h2}})(?:to|will|is going to|plans to|set to|about to) (?:stop|cease|quit) (?:paying|funding|financing"
        "|sponsoring|supporting|backing|hosting|employing)",
        "that (?:its |the |their )?(?:funding|support|payments|financing|contributions?|<K>) will (?:cease|end|stop|lapse)",
        "(?:funding|grant|support|sponsorship|backing|contract|<K>|money) (?:{g5})(?:to|will|is set to|are set to) (?:lapse|dry"
        " up|be (?:cut off|terminated|withdrawn|discontinued))",
        f"(?:{does('resign cancel terminate')}|ended|quit|gave up|giving up) (?:its|their|the) (?:{{h1}})(?:<K>|membership"
        "|seat|sponsorship|partnership|support|funding)",
        "<P> : (?:leaving|leaves|out|withdrawing|quitting|exiting|stops|stopping|ending|gone|not renewing)(?= (?:$|(?:\\(|,|in|by"
        "|at|as|after|end|<D>) ))",
        "(?:zieht|ziehen) (?:{g3})sich (?:{g6})(?:zurück|heraus|raus)",
        "(?:ends?|ending|terminates?|stops?|discontinues?|discontinuing) (?:the |its |our |their )(?:free |sponsored )?(?:servers?"
        "|hosting|runners|machines|credits|mirror|partnership|engagement|support|involvement)(?= (?:$|(?:,|on|in|by|at|after|as"
        "|for|from|effective|<D>) ))",
        "(?:gave|gives|given|giving) us (?:{g3})notice",
        "(?:pulls?|pulled|pulling) (?:the )?plug on",
        "(?:loses|losing|lost|will lose) (?:its|our|their|all) (?:{h2})(?:funding|sponsorship|support|backing|subsidy|grant)",
        "(?:cooperation|collaboration|partnership|agreement|contract) (?:{g4})(?:will be|is being|has been|was) (?:terminated|cancelled"
        "|discontinued|wound up)",
        "(?:yanking|yanks|yanked|pulling|pulls) (?:our|the|its|their) (?:{h1})(?:hosting|servers|credits|funding|money|grant)",
        "springt (?:{g4})ab",
        "(?:leaves|leaving) (?:us )?(?:next (?:spring|summer|autumn|fall|winter|year)|in <D>) , as (?:it|they) announced",
    )),
    ("payer_cost_cutting", False, (
        "(?:tightens?|tightening|tightened) (?:{h2})(?:purse strings|belts?|budgets?)",
        f"(?:kill|kills|killed|killing|axe|axes|axed|scrap|scraps|scrapped) {THE}(?:{{g2}}){SPENDING}",
        "(?:stop|freeze|halt|ban|brake|cap|moratorium) (?:on|to) (?:{h2})(?:expenditures?|spending|hiring|travel|hires|costs"
        "|purchases|investments?)",
        "(?:round|wave|series|programme|program) of (?:{h2})(?:cuts|savings|cost cuts|cutbacks|budget cuts)",
        "(?:cost|budget|spending|efficiency|austerity) (?:saving|savings|cutting|cuts?|reductions?) (?:mode|drive|spree|announced"
        "|programme|program|plan|measures?|everywhere|everywhere)",
        "(?:tighter|smaller|reduced|shrinking|lower) budgets?",
        "(?:wants|demands|orders|ordered|demanded|asked for|expects) (?:<S>|<M>) (?:in |of )?(?:{h1})(?:savings|cuts)",
        "(?:implementing|implemented|making|made|announced|imposes|imposed) (?:{h1})(?:economies|cutbacks|cuts|savings)",
        f"(?:banned|bans|stopped|vetoed|blocked) (?:all |any )?(?:{{h2}}){SPENDING}",
        "(?:asked|told|ordered|instructed|requires|required|forces|forced) (?:{h4})to (?:save|cut|economise) (?:<S>|<M>|{h2})",
        "reduction of (?:{h2})(?:funds|budgets?|spending|expenditure|costs)",
        "(?:belt tightening|cutbacks|cost savings|savings target|profit warning)",
        "(?:coupe|sabre|réduit|gèle) (?:{h2})(?:dans )?(?:{h3})(?:budgets?|dépenses|coûts|embauches)",
        "(?:spart|friert (?:{g3})ein|dreht (?:{g4})geldhahn|kürzt (?:{g3})mittel|sparprogramm|sparmaßnahmen|sparkurs)",
    )),
    ("payer_leadership_change", False, (
        "(?:replaces|replaced|sacks|sacked|ousts|ousted|loses|lost) (?:{h1})(?:ceo|chief executive|cto|cfo|chairman|managing director)",
        "(?:got|gets|on|has|had) (?:just )?(?:its|their) (?:<N>|<O>|second|third|fourth|fifth|new|next) (?:{h1})(?:ceo|boss|chief executive|cto)",
        "(?:handed|passed|gave) (?:{h2})(?:post|role|job|office) of (?:ceo|chief executive|managing director)",
        "new (?:{h2})(?:mgmt|mgt|management|vp|svp|cfo|coo|cio|cmo|chairman|chairwoman|programme director|program director"
        "|programme officer|program officer|programme manager|managing director|ceos?|chief exec|minister|dean|rector"
        "|secretary|commissioner)(?= (?:$|(?:,|at|of|in|since|has|took|is|wants|from|who|and|starts|arrived) ))",
        f"(?:taps?|tapped|picks?|picked|poaches|poached|recruits?|recruited|brings? in|brought in|promotes?|promoted) (?:{{g6}})as"
        f" (?:its |their |the )?(?:new )?{BOSS}",
        "(?:brought|bring|bringing|put|hired|got) (?:in )?a new (?:{h1})(?:chief exec|exec|boss|ceo|head|manager|director)",
        "(?:steps|stepped|quits|quit|resigns|resigned|stepping|retires|retired|out) (?:down )?as (?:{h1})(?:ceo|chief executive"
        "|cto|president|chair|chairman|director|managing director) (?:of|at) (?:<P>|{g2}<K>)",
        "<K> (?:<P> )?'s (?:new )?(?:{h1})" + BOSS + " (?:\\( [^()]{1,40} \\) )?" + DOES + "(?:left|gone|out|replaced|fired"
        "|resigned|retired|quit|ousted|sacked|stepped down|new)",
        "(?:had|has had) (?:<N>|its|their) (?:{h2})(?:ceos?|bosses|chief executives|<P>) in <T>",
        "(?:board|management|leadership|executive team) (?:of (?:the |our )?(?:<P>|<K>) )?" + DOES + "(?:replaced|reshuffled"
        "|swapped|overhauled|ousted)",
        "(?:guy|person|manager|director|man|woman|vp|exec) (?:at|in) <P> who (?:{g6})(?:is |has |was )?(?:gone|left|fired|retired"
        "|resigned)",
        "(?:vorstandschef|vorstandsvorsitzende|vorstandsvorsitzender|geschäftsführer|ceo|chef) (?:{g4})(?:zurückgetreten"
        "|entlassen|abgelöst|ersetzt|ausgeschieden|tritt zurück)",
        "(?:cambio|relevo|mudança|troca|changement) (?:de|en|na|à) (?:la )?(?:{h1})(?:director|dirección|directora|ceo|presidente"
        "|direção|comando|direction|tête|pdg)",
    )),
    ("payer_pivot", False, (
        f"{does('exit quit+ leave/left abandon')} (?:the )?(?:{{h2}})(?:tools|business|market|sector|field|space|industry|segment)",
        "(?:all in on|bets on|betting on|bet on|now (?:an? )?ai first|ai first)",
        "(?:turns?|turned|turning) (?:its|their) backs? on",
        "(?:redefines|redefined|redefining) (?:its|their) (?:{h1})(?:business|mission|strategy|mandate|focus)",
        "(?:concentrate|concentrates|concentrating|focus|focuses|focusing|focussing) (?:only |solely |entirely )?on (?:{h4})"
        "(?:business|market|products?|hardware|ai|customers|licensing|core|enterprise|defence|defense)",
        "(?:pivots?|pivoted|pivoting) (?:{h2})(?:to|towards?|into|away|from|hard)",
        "(?:presented|adopted|announced|unveiled|has|launched) (?:a |its )new (?:{h1})(?:strategy|direction|focus|course)",
        "(?:repositions?|repositioned|repositioning|rebranding) (?:itself )?as",
        "(?:done|finished|through) with (?:{h2}), it 's all",
        "new focus (?:=|:|is|on)",
        "(?:rebrands?|rebranded|reinvents? itself|reinvented itself) as",
        "decided (?:that )?(?:{h1})(?:is|are) the future",
        "(?:regards?|considers?|sees|treats?|deems) (?:{h3})as (?:non strategic|non core|legacy|a side (?:show|project))",
        "(?:grants?|money|funding|<K>) (?:will )?(?:now )?(?:goes|go) to (?:{h3})(?:only|instead|exclusively)",
        "(?:ändert|wechselt|richtet) (?:{g3})(?:strategie|ausrichtung|kurs|fokus)",
        "(?:cambió|cambia|muda|mudou) (?:de )?(?:rumbo|rumo|estrategia|estratégia|foco|enfoque)",
    )),
    ("layoffs", False, (
        f"{verbs('sack fire can+ axe dismiss oust ditch')} (?:the |its |their |our )?(?:entire |whole )?(?:(?:<S>|<N>|third|half) |{{h1}})"
        f"(?:of )?(?:the |its |their |our )?(?:{{h1}}){STAFF}",
        "(?:<N>|fifty|dozens of|hundreds of|<S> of) (?:{h1})(?:jobs|positions|posts|roles) (?:to )?(?:go|gone|cut|lost|axed"
        "|eliminated|at risk)",
        "(?:<N>|<S>) (?:{h3})(?:redundancies|layoffs|dismissals|job cuts|firings)",
        "(?:reduction|cut) in (?:force|staff|headcount|workforce)",
        "<N> (?:ppl|people|staff|heads) (?:out|gone|cut|fired)(?= (?:$|(?:,|in|on|last|this) ))",
        "(?:after|since|following|survived|in) (?:the|our|last|these|this week 's) (?:{h2})(?:layoffs|redundancies|job cuts|firings)",
        "(?:<S>|<N>|half|third|quarter) (?:of (?:the|our|its) (?:{h1})" + STAFF + " )(?:{h2})(?:shown the door|let go|axed|cut"
        "|gone|sacked|fired|out of (?:a )?jobs?)",
        "(?:received|got|given|handed) (?:their )?(?:notices?(?: of dismissal)?|pink slips|redundancy notices)(?= (?:$|(?:in|on|last|this|,) ))",
        "letting (?:people|staff|<N> people|many) go",
        "recort(?:ó|a|aron) (?:{g2})(?:<S>|plantilla|personal)".replace("recort(?:ó|a|aron)", "(?:recortó|recorta|recortaron)"),
        "(?:had|have|has) to be (?:dismissed|let go|laid off|made redundant|sacked)",
        "(?:baut|bauen|streicht|strich) (?:{g4})(?:stellen|arbeitsplätze|jobs)",
        "(?:licencie|licencié|supprime|se sépare de) (?:{h2})(?:<S>|<N>) (?:{h3})(?:effectifs|employés|salariés|équipe|postes)",
        "(?:demitiu|demite|dispensou|despidió|despide|corta|cortou|recortó) (?:a )?(?:<S>|<N>|metade|mitad|parte) (?:{h3})(?:equipe"
        "|equipo|plantilla|funcionários|empleados|time|quadro|personal)",
    )),
    ("acquisition_announced", False, (
        f"{past('acquire buy/bought purchase')} (?:{{h2}})(?:<S>|all|majority|control) (?:of |in |the |our |its ){{0,3}}{_SHARES}",
        f"(?:majority|controlling|entire|all|<S>) (?:{{h2}}){_SHARES} (?:{{g6}}){DOES}(?:acquired|bought|sold|taken over"
        "|transferred|passed) (?:by|to) <P>",
        f"{_SHARES} (?:{{g5}})(?:passed|went|were transferred|were sold|was sold|go|pass) to <P>",
        "takes <P> private",
        "(?:the|since|after) (?:the )?<P> (?:buyout|takeover|acquisition)(?! (?:talks|rumou?rs?|bid|offer) )",
        "<P> (?:now )?owns (?:us|the company|it) now",
        "(?:by|to) (?:private equity|a (?:{h1})fund|a hedge fund)(?= (?:$|(?:,|firm|group|,) ))",
        "(?:founders?|owners?|shareholders?|they|we) (?:just |have |has )?sold (?:out |up |the company )?to (?:<P>|an? )",
        "now (?:a unit|a subsidiary|a division|owned) (?:of|by) <P>",
        "(?:is|are) (?:now )?(?:acquiring|buying|purchasing|taking over) (?:the |our )?(?:company|firm|startup|vendor|business|us)",
        "(?:has a|have a|got a|a) new owner since",
        "(?:enter|enters|entered) into (?:an |a )?(?:definitive )?agreement to be acquired",
        "(?:wurde|wird|ist) (?:{g2})von (?:der |dem )?<P> (?:gekauft|übernommen|aufgekauft|geschluckt)",
        "(?:the|their|our) (?:takeover|acquisition|purchase|merger|buyout) (?:by|with) <P>",
    )),
    ("release_stalled", True, (
        "(?:no|not a|not one|not <N>|without) (?:{h1})(?:release|releases|version|versions|tags?) (?:since|in|for) (?:then|<D>|<T>|ages"
        "|years|over|{h1}years)",
        "no (?:new )?(?:release|version) (?:{h3})(?:during|in|over|for) (?:the )?(?:past|last) <T>",
        f"{RELEASE} (?:is |has been |'s )?still (?:not |n't )?(?:out|missing|nowhere|pending)(?! (?:there|for) )",
        f"still no {RELEASE}",
        "(?:waiting|waited) (?:on|for) (?:that|the|this) (?:{h1})(?:release|version)(?= (?:(?:they|we|you|since|promised|that) ))",
        "no (?:active )?development (?:is |has |{h1})(?:taking place|happening|going on|been done|since)",
        "since (?:they|we|it|anyone|anybody) last (?:released|shipped|published|tagged)",
        "(?:beta|alpha|rc) never left (?:beta|alpha|rc)",
        "seit (?:{g3})(?:gibt es )?(?:kein|keine) (?:neue |neuen |neues )?(?:version|versionen|release|releases|veröffentlichung)",
        "aucune (?:nouvelle )?(?:version|sortie|publication) (?:{g4})depuis",
        "(?:ninguna|nenhuma) (?:nueva |nova )?(?:versión|versão) (?:{g3})(?:desde|en|há)",
    )),
    ("release_stalled", False, (
        f"(?:delay|delays|postponement|slippage|another slip) (?:for|to|of|with|in) (?:the )?(?:<P> )?(?:{{h2}}){RELEASE}",
        f"{RELEASE} (?:{{h3}})(?:<T> (?:late|overdue|behind(?: schedule)?)|: <T> late)",
        "(?:rewrite|relaunch|port|milestone|roadmap|model|release) (?:{g4})(?:(?:<T> )(?:late|overdue)|overdue|behind schedule|held back"
        "|delayed|postponed)",
        f"(?:push|move|moved|pushed|shift|shifted|moves|slips|slipped) (?:the )?(?:{{h2}})(?:{RELEASE} )?(?:from <D> )?to (?:<D>"
        "|next (?:year|spring|summer|autumn|winter|quarter))(?= (?:$|(?:[,;]|again|because|as|nobody|and) ))",
        f"(?:release(?! (?:branch|notes|candidate) )|version|work on (?:{{h1}}){RELEASE}|development) (?:{{h2}}){DOES}(?:suspended|interrupted|discontinued"
        "|frozen|halted|paused|stopped)",
        "(?:dev|development|repo|maintenance|project) (?:is |has |'s |has been |gone )?(?:been )?(?:frozen|stalled|dead|dead quiet"
        "|quiet|asleep|dormant|at a standstill|stopped)(?= (?:$|(?:[,;]|since|for|at|now) ))",
        "(?:development|work) (?:{h2})(?:came|comes|has come|ground) to a (?:standstill|halt|stop)",
        "last commit (?:was |is |: )?(?:<T>|{h1}years?) ago",
        "(?:publication|launch|rollout) of (?:{h1})(?:version|release|<N>|<O>) (?:{h4})(?:deferred|postponed|delayed|put off)",
        "why is (?:<N>|<O>|the release|version <N>) (?:so|still|this) late",
        "release (?:train|cadence|schedule|process) (?:: |has |is |was )?(?:stopped|stalled|broken|paused|slipped|on hold)",
        "(?:last|latest) (?:{h1})(?:release|version|tag) (?:was |were )?(?:published|released|made|cut|tagged|dates|from) (?:{h2}){D}",
    )),
    ("release_shipped", False, (
        "(?:(?<=^ )|(?<=, )|(?<=: )|(?<=and )|(?<=version )|(?<=release ))(?:<N>|<O>|v\\d+) (?:is |has |'s |has been |just ){0,2}"
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
        "(?:erschienen|veröffentlicht|publicada|publiée|lanzada|lançada|disponible) : (?:{h2})(?:version|versión|<N>)",
        "(?:publicada|lançada|lanzada|ya está disponible|erschienen ist) (?:la |a )?(?:nueva |nova )?(?:version|versión"
        "|versão) (?:<N>|<O>)",
    )),
    ("cash_shortfall_reported", True, (
        f"{_CANNOT} (?:{{g5}})(?:{WAGES}|<T>|devs?|employees|maintainers)",
        f"{WAGES} (?:{{g4}})(?:not|n't|aren't|isn't) (?:be )?(?:covered|secured|guaranteed|funded|safe|assured|paid)(?! for <T>)",
        "(?:available |existing |our |the )(?:funds|cash|means|reserves|liquidity|money) (?:do|does|will|can|won't|don't|doesn't"
        "|cannot|can't) (?:not |no longer )?(?:cover|suffice|meet|last)",
        "(?:no|nicht|kein|keine) (?:hay |tenemos |queda )?(?:dinero|fondos|geld mehr|liquidez) (?:para|für|um)",
    )),
    ("cash_shortfall_reported", False, (
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
        "(?:accounts?|bank|kitty|till|coffers|war chest|treasury) (?:is |are )?(?:nearly |almost |practically |basically )?(?:empty|drained|bare)(?! in <T>)",
        "(?:cash|money) (?:dries|dried|drying|is drying) up",
        "(?:<M>|(?<=a )) ?(?:hole|gap|shortfall) in (?:the |our |its |their )?(?:{h2})(?:budget|finances|accounts|books|funding)",
        "(?:weeks|days|months|<T>) (?:away )?from (?:insolvency|bankruptcy|collapse|closure)",
        "(?:becomes?|become|became|turns|goes|went|going) (?:illiquid|insolvent|bankrupt|bust)",
        "(?:money|cash|cashflow|financial) (?:troubles|woes|worries|problems)",
        "(?:<M> short (?:for|of|to|on)|payroll bounced|(?:basically|effectively|technically) (?:bankrupt|broke|insolvent))",
        "(?:payroll|salaries|wages) (?:for (?:<D>|{h2}))?(?:was|were|are|is|came) (?:paid )?<T> late",
        "(?:geht|gehen|ging) (?:{g4})(?:das |die )?(?:geld|mittel|liquidität) aus",
    )),
    ("funding_round_closed", False, (
        "<P> (?:has |just )?(?:raises|raised|lands|bags|nets|secures) <M>(?= $)",
        "(?:(?<=^ )[a-z]+|<P>) (?:lands|bags|nabs|nets) <M>(?= (?:$|(?:to|for|,) ))",
        "(?:completes|completed|closes|closed) <M> (?:{h1})<K>",
        "subscribed (?:to )?(?:a |the )?capital increase",
        "(?:pours?|poured|puts?|pumps?|pumped|invests?|invested|injects?|injected) <M> (?:in|into) (?:<P>|us|the company|[a-z]+(?= $))",
        "(?:vc|venture|<K>|investor|growth) (?:cash|money|capital|funding) , <M>",
        "(?:a|the|our|their|an) <M> (?:{h2})(?:round|raise|<K>)(?= (?:$|(?:,|led|in|from|last|this|with) ))",
        "(?:round|financing|raise) : (?:closed|done|signed|completed)",
        f"(?:financing|funding|investment|bridge|<K>) (?:round )?{DOES}(?:concluded|closed|completed|finalised|finalized|signed"
        "|done|oversubscribed)(?! (?:down|for the day) )",
        "(?:new |fresh )?(?:equity|growth capital|venture capital) of <M> (?:{h2})(?:raised|subscribed|paid in|secured)",
        "(?:schließt|schloss|sichert sich|holt sich|erhält|besorgt sich) (?:{g4})(?:runde|finanzierung|finanzierungsrunde|<K>"
        "|kapital|wagniskapital)",
        "(?:boucle|clôture|lève|réalise|réussit) (?:{g3})(?:tour de table|levée de fonds|<M>|série [a-f]|amorçage)",
        "(?:closed|closes|signed|wrapped up|completed) (?:its|their|our|the|his|her|an? )(?:{h2})(?:seed|round|series|<K>|raise"
        "|funding)(?= (?:$|(?:[,.!;]|of|at|in|on|led|with|last|this|from|yesterday|today|[^a-z ]+ $) ))",
    )),
    ("funding_round_failed", True, (
        "(?:<K>|investors?|vcs?|angels?|lead) (?:has |have |all |just )*(?:ghosted|passed|dropped|rejected|turned us down|bailed"
        "|backed out|pulled out|got cold feet|exits|walked)(?: on)?(?: us| him| her| them)?(?= (?:$|(?:,|so|<N>|before|at|and|last|in) ))",
        "(?:efforts?|attempts?|try|tries|bid) to (?:raise|find|secure|attract|close) (?:{g4})(?:were |was |have been |has been )?"
        "(?:unsuccessful|in vain|fruitless|failed|fell flat|came to nothing|without success)",
        "(?:scraps?|scrapped|abandons?|abandoned|cancels?|cancelled|shelves|shelved|pulls|pulled|calls off|called off|aborts?"
        "|aborted) (?:its |their |our |the )?(?:{h2})(?:round|raise|fundraise|fundraising|<K>|seed|bridge)(?= (?:$|(?:[,.;]|after|as"
        "|in|for|amid) ))",
        "(?:bridge|round|<K>|raise|seed|financing|series [a-f]) (?:{h2})(?:fell thru|fell through|falls? through|collapses|collapsed"
        "|flops|flopped|implodes|bombed|tanked|evaporated|is considered failed|was not paid out|is dead|gescheitert|geplatzt)",
        "(?:bridge|round|financing|capital|series|seed) (?:{g8})(?:was not|wasn't|has not been|never) (?:paid out|paid in|signed"
        "|completed|closed|placed)",
        "(?:couldn't|could not|can't|cannot|didn't|did not|unable to|failed to|never managed to) (?:raise|close)(?: (?:a|the|our|an"
        "|its|any) (?:{h2})(?:round|seed|series|money|capital|<K>|funding|bridge))?(?= (?:$|(?:[,.;:]|and|in|so) ))",
        "not (?:been )?possible to (?:conclude|close|complete|raise|find) (?:{h2})(?:round|financing|capital|investors?|<K>)",
        "(?:ronda|rodada|inversión) (?:{g2})(?:se cayó|caiu|se frustró)",
        "no (?:commitments?|offers?|bids?|takers|interest) from (?:investors|vcs|<K>)",
        "(?:raise|fundraise|raising|pitched?|roadshow) (?:{g5})(?:got nothing|came back empty|came away empty|nobody bit|no takers"
        "|empty handed)",
        "(?:no|não) (?:{g2})(?:consiguieron|consiguió|lograron|logró|conseguiu|conseguimos|logramos) (?:cerrar|levantar|fechar|captar)"
        " (?:{g3})(?:ronda|rodada|inversión|investimento|capital)",
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
        "(?:tightens?|tightened|hardens?|hardened|restricts?|restricted) (?:its |their |the |our )?(?:{h1})(?:licen[cs]e|licensing"
        "|licen[cs]e terms|terms of use)",
        "(?:slapped|slaps|put|stuck) (?:the |a |an )?(?:bsl|busl|sspl|fsl|elastic license|commons clause) on",
        "(?:closed|closing|closes) (?:the|its|their) (?:source|code|repo|repository)(?! (?:file|files|handle|tab|of|tree) )",
        "(?:nicht mehr|kein) open source",
        "no longer (?:be |being )?(?:published|released|licensed|available|distributed|developed) (?:as|under) (?:an? )?(?:open|free)",
        "(?:stopped|stops|ceased|ceases) (?:being|to be) open source",
    )),
    ("moved_to_foundation", False, (
        "(?:finds?|found|has|gets?|got|gained?|new|neutral|becomes?|became) (?:an? |the |its |new |neutral |permanent )*home (?:at|with"
        "|in|under|of|for|:) (?:the )?<P>",
        "<P> (?:becomes?|became|is|as) (?:the |a |its |our )*(?:new )?home (?:of|for|to)",
        "(?:enters|entered|joins|joined|joining|passes into|graduates? (?:to|in)|graduated (?:to|in)) (?:the )?(?:apache|cncf|eclipse|<P>)"
        " (?:<P>|incubator|sandbox|incubation|foundation)",
        "(?:apache|cncf|eclipse|<P>) (?:sandbox|incubator|incubating|incubation)(?: project)? (?:since|now|$)",
        "(?:now |since <D> |is )(?:{g2})(?:under|beneath) (?:the )?<P> (?:umbrella|roof|stewardship|governance|wing)",
        "(?:migration|move|transfer|transition|switch|handover|relocation) to (?:the )?<P> (?:is |was |has been )?(?:complete|completed"
        "|done|final|finished|over|took effect|approved)",
        "(?:spun|spins|spin|carved|split) (?:it |us |the project |<P> )?(?:out|off) (?:into|to|as) (?:an? )?(?:{h1})(?:foundation|<P>)",
        "(?:as of|since|from) (?:<R>|<D>) ,? ?(?:{g5})(?:hosted (?:by|at)|stewarded by|under the (?:umbrella|roof|wing) of|owned by|part of"
        "|housed (?:at|by)) (?:the )?(?:<P>|foundation)",
        "(?:gave|given|assigned|signed over|transferred|handed) (?:{h1})(?:trademarks?|copyrights?|code|repo|ip|assets|domain|project)"
        " (?:{g3})to (?:the |a )?(?:<P>|foundation)",
        "(?:'s|has|have|is) (?:been )?(?:an? )<P> project (?:since|now)",
        "(?:responsibility|stewardship|ownership|governance|control) (?:{h3})(?:passed|went|moved|handed over|transferred) to (?:the )?<P>",
        "home : <P> \\( (?:moved|since|joined)",
        "unter (?:das|dem) dach (?:der|von) (?:{g3})(?:gezogen|gewechselt|gegangen)",
        "(?:ist|sind) (?:jetzt|nun|seit (?:{g2})) ?(?:bei|unter|teil) (?:der |dem dach der )?(?:<P>|eclipse)",
    )),
    ("revenue_growing", False, (
        f"(?:{INCOME}|rev|mrr|arr|business) : (?:▲|△|↑|⬆|up|growing)",
        f"{INCOME} (?:at|of|for|to|from) (?:{{g5}})(?:(?<!made )(?:up|higher) (?:by )?<S>|rose|grew|soared|climbed|doubled|tripled|soar|surge|jump|rise|climb)"
        "(?= (?:$|(?:<S>|[,.;]|by|after|as|since|in|this|over|year) ))",
        f"{INCOME} (?:{{g4}})(?:exceeded|exceeds|beat|beats|topped|outpaced|surpassed) (?:the |those |that )?(?:prior|previous|last|preceding"
        "|<R>|of)",
        f"(?:strong|healthy|solid|record|steady|robust|double digit|<S>) (?:{{h1}})(?:growth in )?(?:{INCOME}) growth",
        f"{INCOME} (?:{{g3}})(?:showed|shows|saw|posted|enjoyed|recorded) (?:{{h2}})(?:growth|increase|rise|gains?)",
        "(?:growth|rise|increase|jump|surge|upturn) in (?:{h2})(?:revenues?|income|donations?|sales|turnover|memberships?|dues"
        "|subscriptions?|giving|receipts|<K>)",
        f"(?:doubles|doubled|tripled|triples|grew|grows|increased|increases|quadrupled) (?:its|their|our) (?:{{h1}}){INCOME}",
        "(?:sell|selling|signing|closing|get|getting) more (?:{h2})(?:contracts|subscriptions|licen[cs]es|<K>|customers) (?:<R>|each|every)",
        "(?:money|cash) (?:is |'s )?(?:coming|comes|pouring|rolling) in (?:faster|better|more)",
        r"rev (?:is |was )?(?:up|\+)",
        f"{INCOME} (?:{{g6}})(?:, )?<S> more than (?:in )?(?:the|<R>|last|a)",
        "business (?:is |'s )booming",
        "(?:best|strongest) (?:month|quarter|year) (?:ever|yet|so far|on record|since)",
        f"{INCOME} <D> : \\+ <S>",
        "(?:umsatz|umsätze|einnahmen|spenden|erlöse) (?:{g5})(?:legten?|legte) (?:{g5})zu",
    )),
    ("revenue_shrinking", False, (
        f"(?:{INCOME}|rev|mrr|arr|business) : (?:▼|▽|↓|⬇|down|declining|falling|shrinking)",
        f"{INCOME} (?:at|of|for|to|from) (?:{{g5}})(?:(?:down|lower) (?:by )?<S>|fell|declined|dropped|slid|halved|plunged|slump|plunge|fall|decline)"
        "(?= (?:$|(?:<S>|[,.;]|by|after|as|since|in|this|over|year|sharply) ))",
        f"{INCOME} (?:{{g3}})(?:below|under|short of) (?:the |those |that |last )?(?:prior|previous|last|preceding|of|<R>|year)",
        "(?:steep|sharp|marked|further|clear|significant|big|severe) (?:fall|drop|decline|decrease|slump) in (?:{h2})(?:revenues?|income"
        "|donations?|sales|turnover|dues|fees|<K>)",
        "(?:keep|keeps|kept|are) (?:cancelling|canceling|dropping|unsubscribing|quitting) (?:their |our )?(?:{h1})(?:subscriptions?"
        "|memberships?|donations?|<K>|pledges?|contracts?)",
        "(?:more|few more|some more|another) (?:sponsors?|donors?|members?|customers?|<K>) (?:cancel|leave|quit|drop out|cancelled|left)",
        "(?:sponsors?|donors?|members|customers|subscribers|patrons|<K>) (?:are |keep )?(?:dropping off|dropping out|cancelling|leaving"
        "|deserting|jumping ship|drying up)(?! (?:in|at|on) <D>)",
        f"{INCOME} (?:has |have )?(?:dried|drying|dries|dry) up",
        "(?:make|made|earn|earned|bring in|take in) (?:{h1})(?:<S>|half) (?:of )?what (?:we|they|it)",
        "(?:lost|losing|lose|loses) (?:about |nearly |almost )?<S> (?:of )?(?:{h4})(?:customers|donors|<K>|members|subscribers|sponsors)",
        "(?:earn|earns|make|makes|take in|bring in) less (?:and less )?(?:<R>|each|every|than)",
        f"{INCOME} (?:{{g6}})(?:, )?<S> (?:less|lower) than (?:in )?(?:the|<R>|last|a)",
        "rev (?:is |was )?(?:down|-)",
        "(?:<K>|einnahmen|beiträge) (?:ist|sind) (?:{h1})rückläufig",
        "fewer (?:{h1})(?:members|donors|sponsors|customers|subscribers|patrons|<K>) (?:than|this|since|now|again)",
        "(?:einnahmen|umsatz|umsätze|spenden|erlöse) (?:ist |sind |war |waren )?(?:{g3})(?:eingebrochen|gesunken|gefallen|rückläufig"
        "|zurückgegangen)",
        "(?:revenus|recettes|dons|cotisations|ventes) (?:ont |sont )?(?:{g2})(?:chuté|baissé|reculé|diminué|en baisse|en chute|plongé)",
        "(?:ingresos|donaciones|ventas|receitas|doações|vendas) (?:han |se han |se )?(?:{g2})(?:caído|bajado|desplomado|desplomaron"
        "|cayeron|bajaron|caíram|despencaram|en caída|em queda)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
