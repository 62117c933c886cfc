"""How running prose tells of what was reported, beside the plainer words of ``table_signals``.

The rows are put together from what people call a thing and what they say happens to it.
"""

_LEAD = (
    "(?:lead|tech|main|core|key|principal|chief|head|senior|founding|original|longtime|only|sole|last|top"
    "|primary|long time|full time)"
)
_PERSON = (
    "(?:maintainers?|developers?|devs?|engineers?|contributors?|committers?|programmers?|people|ppl|person"
    "|folks|members?|guys?|"
    "founders?|co founders?|cofounders?|authors?|creators?|architects?|lead|cto|ceo|coders?|admins?)"
)
_AS_PERSON = (
    "(?:maintainers?|cto|lead dev|lead developer|founders?|co founders?|cofounders?|core devs?|lead "
    "maintainer|project lead|tech lead|creator|lead)"
)
_NOT_LEFT = (
    "(?! (?:a|an|some|comments?|feedback|notes?|early|over|open|behind|us (?:a|with)|it|them|to|the (?!project|team"
    "|company|foundation|organi[sz]ation|core|<P>)|"
    "[a-z]+ing|<N>|<M>|<T>|on the team|in the team|who|and one))"
)
_GONE = (
    f"(?:(?:left|leaves|quit|quits|departed|departs|is leaving|are leaving|'s leaving|leaving){_NOT_LEFT}"
    f"|resigned|resigns|died|passed away|stepped (?:down|back|away|aside)|"
    "steps (?:down|back|away|aside)|stepping (?:down|back|away|aside)|walked (?:out|away|off)|walked(?= (?:$|,"
    "|;|and|last|in|on))|moved on|retired|retires|"
    "is gone|are gone|gone|burned out|burnt out|bailed|dropped out|signed off|jumped ship|(?:been |was |got "
    ")?(?:poached|hired away|headhunted|snatched)|thrown in the towel|threw in the towel|"
    "handed in (?:her|his|their|the) (?:notice|resignation|commit [a-z]+)|gave notice|gave (?:her|his|their) notice|"
    "(?:handed|handing|hands) over the (?:keys|reins|project)|took (?:a|another) job)"
)
_MAYBE = (
    "(?:has |have |had |is |are |was |both |all |just |now |also |then |since |already |and |suddenly |finally ){0,3}"
)
_OUR = "(?:its |their |the |our |all |his |her |this |that |any |a |of |back |down |on |further ){0,3}"
_STAFF = (
    "(?:staff|staffers|workforce|headcount|team|jobs|positions|people|employees|engineers|developers"
    "|workers|roles|posts|payroll|personnel|colleagues)"
)
_MANY = "(?:<N>|<S>|half|most|(?:a |one )?(?:third|quarter|fifth)|two|three|four|five|six|several|many|dozens)"
_GIFT = (
    "(?:<K>|support|funding|sponsorship|contribution|contributions|payments?|involvement|membership|contract"
    "|engagement|backing|money|grant|"
    "financing|cooperation|partnership|agreement|donation|donations|funds|aid|subsidy)"
)
_GIVER = (
    "(?:<P>|<K>|sponsor|donor|funder|backer|payer|benefactor|company|foundation|ministry|client|customer"
    "|patron|partner|university|employer|parent)"
)
_ASIDE = "(?:, [^,;]{1,90}? , )?"
_CLOSE = "(?:, (?:[^,;]{1,90}? , )?)?"
_ROUND = (
    "(?:bridge|round|raise|series [a-f]|seed(?! (?:company|bank|maker|firm|farm|money))|pre seed"
    "|crowdfunding|crowd funding|campaign|fundraise|fundraising|kickstarter|loan|financing|refinancing|note|<K>(?! (?:company"
    "|firm|maker)))"
)
_INVESTOR = "(?:investors?|vcs?|fund|funds|lead investor|backers?|lender|<K>(?! company))"
_WITHDREW = (
    "(?:pulled out|walked away|withdrew|withdrawn|backed out|bailed|dropped out|got cold feet|said no"
    "|declined|passed|pulled the plug|changed (?:its|their) minds?)"
)
_VERSION = "(?:<N>|<O>|v\\d+|v <N>|version <N>|version <O>|release <N>|release <O>)"
_RELEASE = f"(?:release|releases|version|beta|rc|upgrade|{_VERSION}|<P> <N>|<P> v\\d+|<P> <O>)"
_STUCK = (
    "(?:stuck|on ice|on hold|put off|pushed back|postponed|delayed|slipped|stalled|overdue|nowhere in sight|"
    "in limbo|held up|shelved|months late|late(?= again| still)|missing in action|vapourware|vaporware)"
)
_INCOME = (
    "(?:revenues?|sales|income|donations|subscriptions?|contributions|turnover|mrr|arr|dues|memberships?|giving"
    "|takings|receipts|earnings|proceeds|"
    "sponsorships?|patreon|<K>|(?:(?:number|count) of )?(?:paying |monthly )?(?:donors|sponsors|subscribers"
    "|customers|patrons|backers|supporters|members))"
)
_UP = (
    "(?:grew|grown|risen|grows?|growing|doubled|doubles|tripled|triples|quadrupled|rose|rises|rising|climbed"
    "|climbs|climbing|increased|increases|soared|surged|jumped|gestiegen|gewachsen|verdoppelt|augmenté"
    "|augmentent|aumentaron|aumentaram|subieron|cresceram|crecieron|doublé|"
    "went up|gone up|going up|\\+ ?<S>|improved)"
)
_DOWN = (
    "(?:fell|fallen|falls|falling|shrunk|shrank|shrinks?|shrinking|dropped|drops|dropping|declined|declines?"
    "|declining|halved|gesunken|zurückgegangen|eingebrochen|halbiert|baissé|baissent|diminué|chuté|cayeron"
    "|bajaron|caíram|diminuíram|reculé|decreased|decreases|slipped|collapsed|"
    "plummeted|plunged|slumped|dwindled|dwindling|eroded|went down|going down|drying up|dried up|tanked|sank"
    "|sagged|gone down|- ?<S>|lower than)"
)
_BEING = (
    "(?:: )?(?:(?:from|for) (?:{h2})(?:<P> )?)?(?:<R> )?(?:(?:is|are|was|were|'s|have been|has been|also|now|again|still|all|both"
    "|slightly|sharply|nicely|way|well|<S>) ){0,3}"
)
_BOSS = (
    "(?:ceo|cto|cfo|chief executive|chief|boss|director|executive director|managing director|president|chairman"
    "|chair|chairwoman|leadership|"
    "management|minister|rector|dean|head of(?: [^ ,;:()|/]+){1,3}?)"
)
_BUY = (
    "(?:acquires?|acquired|buys?|bought|takes over|took over|snaps up|snapped up|swallows|swallowed"
    "|acquiring|buying|absorbs|absorbed)"
)

SIGNALS_OF_PROSE: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"(?<!<N> ){_LEAD} (?:{{h2}}){_PERSON} (?:of <P> |at <P> |{{h2}}){_CLOSE}{_MAYBE}{_GONE}",
        f"<N> {_LEAD} (?:{{h1}}){_PERSON} (?:have |has |just |both |all |already )*(?:quit(?! [a-z]+ing)"
        f"|resigned|walked(?: out| away)?|jumped ship|bailed|moved on|(?<=have )left|(?<=just )left)",
        f"<N> (?:{{h1}})(?:co )?founders {_MAYBE}(?:left|quit|resigned|walked|gone|departed){_NOT_LEFT}",
        f"(?<!<N> )(?:both|the|our|its|their|his|'s) (?:{{h1}}){_AS_PERSON} {_CLOSE}{_MAYBE}{_GONE}",
        f"{_AS_PERSON} <P> (?:has |just ){{0,2}}{_GONE}",
        f"(?:<P>|^) {_AS_PERSON} (?:has |just ){{0,2}}{_GONE}",
        f"(?:who|that) (?:wrote|built|started|maintained|ran|runs|knows|knew|did|does|created|founded|carried"
        f"|held) [^,;]{{1,60}} , {_MAYBE}{_GONE}",
        f"(?:only|last|one|single|same) (?:person|one|<N>|man|woman|human|guy) (?:{{g6}})(?:\\) )?{_MAYBE}{_GONE}",
        f"(?:woman|man|person|guy|dev|developer|engineer|one|colleague) who (?:wrote|built|started|maintained"
        f"|ran|knows|knew|did|does|created|founded) (?:{{g6}})(?:has |have |just )(?:quit|left|resigned|gone"
        f"|moved on|walked){_NOT_LEFT}",
        "(?:woman|man|person|guy|dev|developer|engineer|one|colleague) who (?:wrote|built|started|maintained"
        "|ran|knows|knew|did|does|created|founded) (?:{g6})(?:quit|resigned|walked out|moved on)",
        "(?<= 's )last day (?:here |as (?:{g4})|with us |at work |on the project )?(?:was|is|on|were)",
        f"{_LEAD} (?:{{h1}}){_PERSON} (?:, (?:{{g4}}))?(?:\\) )?: (?:left|quit|gone|resigned|out|stepped down)",
        "handed in (?:her|his|their|the) (?:commit bit|notice|resignation|commit access|keys)",
        "(?:handing|handed|hands) over (?:the |her |his )?(?:keys|reins|commit access|maintainership)",
        f"(?:lost|loses|losing) (?:{{h2}}){_LEAD} (?:{{h1}}){_PERSON}",
        "(?:steps|stepped|stepping) (?:down|back|aside|away) as (?:{h2})(?:maintainer|developer|lead|bdfl)",
        f"<N> of (?:our |the |its |their )?(?:<N> )?(?:{_LEAD} )?{_PERSON} {_MAYBE}(?:left|quit|resigned|walked"
        f"|gone|departed|stepped down)(?! us)",
        f"we 're down (?:a |one |<N> )(?:{_PERSON}|{{h1}}{_PERSON})",
    )),
    ("layoffs", False, (
        "(?:laid|lays|laying|(?<=to )lay) off",
        f"(?:lay|let) (?:off )?{_MANY} (?:{{g3}})(?:go|off)?",
        f"{_MANY} (?:{{g4}})(?:laid off|let go|made redundant|sacked|fired)",
        "(?:team|staff|everyone|everybody|half) (?:was|were|got|has been|have been) (?:{h1})(?:laid off|let go"
        "|made redundant|dismissed|sacked|fired)",
        f"(?:cuts?|cutting|reduces?|reduced|reducing|slashe[sd]|sheds?|shedding|trims|trimmed|axe[sd]"
        f"|eliminate[sd]|halves|halved|shrank|shrinks|lost) {_OUR}(?:{_MANY} )?{_OUR}(?:{{h2}}){_STAFF} "
        "(?:from|by|to|in half|last|this|in|after|since|$)",
        f"(?:cuts?|cutting|slashe[sd]|sheds?|shedding|trims|trimmed|axe[sd]|eliminate[sd]|dismisse[sd]|fire[sd]"
        f"|sacke[sd]) (?:about |around |roughly |nearly )?{_MANY} (?:of )?{_OUR}(?:{{h1}}){_STAFF}",
        f"{_STAFF} (?:was|were|has been|have been|is being|got) (?:{{h1}})(?:reduced|cut|halved|slashed|trimmed)",
        f"(?:making|made|make|makes) {_MANY} (?:{{h2}})redundant",
        f"part(?:ed)? (?:with|ways with) {_MANY} (?:{{h1}})(?:{_STAFF}|devs)",
        "(?:<N>|half|staff|third) (?:{h3})(?:got the boot|were shown the door|lost their jobs)",
        "(?:lost|losing|lose) (?:their|his|her|our) jobs?",
        f"(?:dismissed?|sacked|fired) (?:our|the|its|{_MANY}) (?:{{h2}})(?:staff|testers?|developers?"
        f"|engineers?|people|employees|team|devs?|maintainers?|writers?|person)?",
        "(?:layoffs|redundancies|job cuts) (?:: <N>|at|in|hit|of|among|this|last|after|,|and|$)",
    )),
    ("payer_exit_announced", True, (
        "(?:no|not make any|not any) (?:further |more |new |other )(?:{h1})(?:payments?|money|funding|grants?"
        "|support|contributions?|tranches?|instalments?|installments?|transfers?) (?:after|from|beyond|once"
        "|past|in|is|will|to|at)",
        f"(?:its|their|the|his|her) {_GIFT} {_ASIDE}(?:will|is to|shall|is going to|is set to) (?:end|stop"
        f"|cease|expire|lapse|run out|be discontinued|be terminated|not be renewed|not continue)",
        "(?:voted|decided|decides|chose) (?:against|not to) (?:renew|renewing|extend|extending|continue"
        "|continuing|another|a (?:second|third|fourth|further|new))",
    )),
    ("payer_exit_announced", False, (
        f"{_GIVER} {_ASIDE}(?:{{h2}})(?:is |are |'s |will be |has |have |now |also ){{0,3}}(?:leaving(?! (?:a"
        f"|feedback|comments))|withdrawing|pulling out|dropping out|drops out|dropped out|pulls out|"
        "backing out|backs out|bowing out|bows out|quitting|ending its|ending their|stepping away|walking away"
        "|withdrew|withdraws|(?:is|are) out (?:after|from|by|in|at|as of|end))(?! of the)",
        "(?<!we )(?<!i )(?:will|is going to|are going to|intends to|plans to|has decided to|decided to|wants to"
        "|is to) (?:stop|cease|quit|end) (?:paying|funding|financing|sponsoring|supporting|hosting|<K>) (?:for "
        ")?(?:us|the|our|it|this|<P>)",
        "(?:steps|stepped|stepping|bows|bowed|drops|dropped) (?:back|down|out) as (?:{h3})(?:<K>|sponsor|funder"
        "|donor|backer|patron|member|partner)",
        "(?<!we )(?<!i )(?<!to )(?:stops|stopped|stopping|quits|ceases|ceased|done) (?:paying|funding|financing"
        "|sponsoring|employing|backing) (?!attention)",
        "(?<!we )(?<!i )(?:ceases?|ceased) to (?:fund|pay|support|sponsor|finance)",
        "(?:lose|losing) <P> (?:in|at|by|as|next|this|from|on)",
        "withdraw(?:s|ing|n)? (?:its|their|the|them|from|all|two|<N>|funding|money|support|his|her)",
        f"(?:moved|pulled|moves|pulls|pulling|moving|reassigned|reassigns|recalled|recalls|withdrew) (?:its "
        f"|their |the |<N> |two |all ){{0,2}}(?:{{h1}})(?:{_STAFF}|devs|maintainers) (?:off|out|from|away|back)",
        "<P> (?:is |goes )?out (?:after|from|by|in|at the end|as of|end of)",
        "(?:losing|lose|loses|lost) (?:<P> as|(?:its|our|their|the|another|a) (?:{h3})(?:<K>|sponsor|donor"
        "|funder|backer|payer))",
        f"(?<!year )(?<!month )(?<!quarter )(?<!the )(?:discontinues?|discontinued|discontinuing|ends?|ending|ended|stops?|stopping|stopped|terminates?"
        f"|terminated|terminating|ceases?|ceased|phases? out|phased out|phasing out|winds? down|cancels?"
        f"|cancelled|canceled|"
        f"withdraws?|withdrew|withdrawn|withdrawing|dropping|revokes?|revoked|drops|dropped) {_OUR}(?!taking|accepting|asking|seeking|and )(?:{{h2}}){_GIFT}(?! (?:period"
        f"|year|for (?!us|the project|our|this|it|<P> $)))",
        "(?:announced?|announces|informed|told|notified|confirmed|communicated) (?:{g4})(?:the |its |their "
        ")?(?:end|termination|withdrawal|discontinuation|expiry|exit) (?:of|from)",
        "(?:showed|shows) us the door",
        f"(?:{_GIVER} (?:{{h2}})(?:given|gave) (?:us )?|(?:given|gave) us )notice",
        "(?:announced?|announces|told us|said|says|informed us|wrote) (?:that )?(?:it|they|he|she) (?:'s |'re |is |are |will "
        "|'ll |would )?(?:leaves?|leaving|stops?|stopping|ends?|withdraws?|withdrawing|pulls? out|quits?|exits?) (?:in"
        "|at|on|by|after|as|from|its|their|with|when|$)",
        f"{_GIVER} (?:\\( [^()]{{1,60}} \\) )?, (?:which|who) (?:{{h1}})(?:leaves|stops|quits|withdraws|pulls out|exits) "
        "(?:in|at|on|by|after|as|from)",
        "(?:steigt|steigen) (?:{g8})aus",
        "(?:<K>|förderung|sponsoring|unterstützung|vertrag|zahlungen|zusammenarbeit) (?:{g4})(?:gekündigt|beendet"
        "|eingestellt|gestrichen)",
        "(?:beendet|kündigt|stellt) (?:{g4})(?:förderung|sponsoring|unterstützung|vertrag|zahlungen|zusammenarbeit)",
        "(?:se retire|met fin à|arrête (?:de nous|son|sa|ses)|cesse (?:de nous|son|sa)|deja de|dejará de|retira "
        "su|encerra|deixa de|deixará de|vai deixar de)",
    )),
    ("payer_cost_cutting", False, (
        f"(?:froze|freezes|frozen|freezing|paused|pauses|stopped|suspended|halted) {_OUR}(?:hiring|travel"
        f"|spending|recruitment|recruiting|new hires|expenses)",
        "(?:savings|austerity|efficiency|cost saving|cost cutting|belt tightening) (?:programme|program|plan"
        "|drive|round|measures|package|target)",
        "(?:contract|team|headcount|contingent|allocation|budget) (?:went|was cut|cut|shrank|goes|is cut|was "
        "reduced) (?:down )?from <N> {g2}to <N>",
        "(?:budget|funding) (?:was|is|has been|gets|got|is being) (?:{h1})(?:cut|slashed|reduced|halved|trimmed)",
        "austerity (?:at|in|drive|measures|policy|and|,|:)",
        "(?:freeze|ban|stop) on (?:{h1})(?:travel|hiring|spending|new)",
        f"(?:halves?|halved|halving|slashe[sd]|cuts?|cutting|trims?|trimmed|shrinks?|shrank) "
        f"{_OUR}(?:{{h3}})(?:budgets?|spending|costs|expenses|outlays|expenditure)",
        "(?:has to|have to|must|needs to|is forced to|forced to|wants to|department to|everyone to|everybody to"
        "|division to|unit to|team to) (?:save|cut|economise|economize) "
        "(?:<S>|<M>|spending|costs|money|back|its)",
        "(?:hiring|travel|spending|recruitment) (?:is|has been|was) (?:frozen|on hold|stopped|paused)",
        "(?:tightens?|tightening|tightened) (?:its|their) belts?",
        "(?:sparprogramm|sparkurs|muss sparen|spart|plan d'économies|réduit ses dépenses|recorta|recortes|corta "
        "gastos|corte de gastos|cortes)",
    )),
    ("payer_pivot", False, (
        "(?:moving|moves|moved|shifting|shifts|shifted|turning|turns|turned) (?:its (?:focus|strategy|attention"
        "|business|giving|money|investments?|resources|funding|budget) )?(?:from <K> to|from [^ ]+ to|away from"
        "|out of|its focus|focus|its strategy|its attention)",
        "(?:now|instead|decided to|wants to|chose to|plans to|will|to) (?:only )?(?:concentrates?|concentrating"
        "|focus|focuses|refocus) (?:only |entirely |fully |solely )?on",
        "(?:getting out of|gets out of|got out of|exits?|exiting|exited|quits?|quitting|leaving|leaves|abandons"
        "|abandoning) (?:the )?(?:{h3})(?:business|market|sector|industry|networking|databases?|space)",
        "(?:a|the|its|strategic|strategy) (?:shift|pivot|turn) (?:to|towards?|into)",
        "(?:changes|changed|changing|new|has a new|rethinks|rewrote) (?:its |their )?(?:strategy|strategic "
        "direction|priorities)",
        "(?:priorities|strategy) (?:have |has )?(?:changed|shifted)",
        "(?:puts|putting|put|pours|poured|pouring) (?:all|everything|most of) (?:its |their |of its )?(?:money"
        "|energy|efforts?|resources|weight|attention) (?:in|into|on|behind)",
        "(?:bets|betting|bet) (?:everything|the company|all|the house|big) on",
        "(?:leaving|leaves|left) (?:{h3})to (?:concentrate|focus) on",
        "(?:strategiewechsel|neue strategie|konzentriert sich (?:{g4})auf|change de stratégie|cambia de "
        "estrategia|muda de estratégia)",
    )),
    ("payer_leadership_change", False, (
        f"(?:named|names|appointed|appoints|hired|hires|got|gets|has|elected|welcomes) (?:a |its |an )?(?:new "
        f")(?:{{h1}}){_BOSS}",
        f"(?:replaces|replaced|changed|changes|fired|fires|ousts|ousted) (?:its|their|the) (?:{{h1}}){_BOSS}",
        f"{_BOSS} {_ASIDE}(?:has |have |had |was |is |just |got |at <P> |of <P> ){{0,3}}(?:left|leaving|fired"
        f"|replaced|ousted|resigned|quit|retired|stepped down|gone|dismissed|sacked|steps down|stepping down|resigns|departs"
        f"|quits|retires|leaves)",
        "(?:champion|advocate|contact|ally|supporter) (?:at|in|inside|within) (?:the )?(?:<P>|<K>|company"
        "|ministry|foundation|bank) (?:{h2})(?:left|leaving|moved|resigned|retired|gone|fired|quit)",
    )),
    ("funding_round_failed", True, (
        f"{_INVESTOR} (?:{{h3}})(?:all |both |have |has |had |then |suddenly ){{0,3}}{_WITHDREW}(?! (?:on|an?) "
        f"[a-z]+ (?:bug|pr))",
        f"(?<!no ){_ROUND} (?:{{g6}})(?:: )?(?:fell (?:through|apart)|failed|collapsed|flopped|died|(?:did not|didn't|never"
        f"|not|won't|will not) (?:close|happen|materiali[sz]e|come (?:through|together)|go through)|"
        f"(?:was |were |got |has been |been |is )?(?:{{h1}})(?:terminated|called off|withdrawn|pulled|dead|off"
        f"|declined|rejected|turned down|refused|abandoned|cancelled|canceled|scrapped)|came to nothing|went nowhere|"
        "fizzled(?: out)?|fell (?:<S> |<M> )?short|ended without|falls through|missed (?:its|the|our) (?:goal"
        "|target)|blew up|has failed|imploded)",
        "(?:no|without a) term sheets?",
    )),
    ("funding_round_failed", False, (
    )),
    ("funding_round_closed", False, (
        "(?:raises|raised|bags|bagged|lands|landed|closes|closed|banks|banked|nets|netted|secures|secured"
        "|collects|collected|pulls in|scores|scored|gets|got|takes) (?:about |around |another |its |our |the |a "
        "|an ){0,2}"
        "<M> (?:in |of |as a |for (?:its|our|the) ){0,1}(?:{h2})(?:seed|series|pre seed|equity|venture|<K>"
        "|round|bridge)(?: (?:round|funding))?",
        "(?:raises|raised|bags|lands|closes|closed|secures|secured) <M> (?:(?:round |funding )?(?:led|from "
        "investors|at a valuation))",
        f"(?:raises|raised|closes|closed|lands|landed|secures|secured|announces|announced|completes|completed"
        f"|signed) {_OUR}(?:an |our |its )?(?:{{h2}})(?:seed|series [a-f]|<K>|bridge|round)(?: round)? (?:led"
        f"|at|from|with|in|of|,|$|last|this|on|\\(|<D>)",
        "(?:seed|series [a-f]|bridge|pre seed|round|<K>)(?: round)? (?:is |was |has |have |got |just |finally "
        "|been ){0,3}(?:closed|done|happened|landed|in the bank|signed|completed|raised)",
        "(?:raised|raises) <M> from (?:<P>|investors|vcs|angels)",
        "(?:picks|picked|pulls|pulled) (?:up|in) <M> (?:in |from )",
        "<P> (?:led|leads|leading) (?:the|our|its|a|their) (?:<M> )?(?:{h2})(?:round|series|seed|<K>|bridge)",
        "(?:finanzierungsrunde (?:{g4})abgeschlossen|levée de fonds de|lève <M>|levanta <M>|cierra una ronda"
        "|fecha rodada|capta <M>)",
    )),
    ("release_stalled", True, (
        "(?:there )?(?:hasn't|has not|haven't|have not|not) (?:been|had|seen|made|cut|published|shipped) (?:a "
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
        "no (?:{h2})(?:release|version) (?:has |have )?(?:come out|came out|been (?:made|published|released"
        "|tagged|cut)|appeared|shipped)",
        f"{_RELEASE} (?:{{h1}})(?:still )(?:isn't|not|is not) (?:out|released|there|ready)",
        f"{_RELEASE} (?:is )?still (?:isn't|not) out",
        "{T} since (?:the|our|its|their) (?:last|latest|previous) (?:{h1})(?:release|version)",
        "it (?:'s |is )?still (?:isn't|not|hasn't|is not) (?:been )?(?:out|released|shipped)",
        "since (?:<D>|<R>|[a-z]+) nothing (?:has been |was |got )(?:shipped|released|tagged|published|merged)",
        "nothing (?:has been |was |has )?(?:shipped|released|tagged|published|merged) (?:since|in|for)",
    )),
    ("release_stalled", False, (
        "(?:development|work on (?:{h2})) (?:has |is )(?:stalled|ground to a halt|stopped)",
        f"{_RELEASE} {_ASIDE}(?:(?:that|which) (?:was|were|is) (?:{{h3}})(?:<D> |<R> )?)?(?:{{h4}})(?:is |was |has |have |had |been |being |again |still |now |keeps |gets |got "
        f"){{1,4}}(?:{{h1}}){_STUCK}",
        f"{_RELEASE} (?:: |, |— |- )?(?:was |is )?(?:again )?(?:postponed|delayed|stalled|slipped|put off"
        f"|pushed back|on ice|on hold|overdue|slips|stuck)",
        "(?:still )?(?:waiting|waited) for (?:the )?(?:<N>|<O>|v\\d+|release|version|next release) since (?:<D>"
        "|<R>|last|spring|summer|autumn)",
        "(?:last|latest|most recent|previous) (?:{h1})(?:release|version|tag) (?:: |was |is |dates from |dates "
        "back to |came |in |out |from |on ){1,3}(?:the )?{D}",
        "no (?:new )?date (?:is |has been |was )?(?:set|given|in sight)",
        "(?:release|ship|launch) date (?:was |is |has been )?(?:{h1})(?:missed|slipped|moved|pushed)",
        "(?:keeps|kept) (?:slipping|being (?:postponed|delayed|pushed))",
        f"{_RELEASE} (?:{{g3}})<T> (?:late|overdue|behind)",
    )),
    ("release_shipped", False, (
        f"(?:{_VERSION}|(?:release|version)) (?:<N> |<O> )?(?:is |has |was |just |finally |been |now |also |got "
        f"|\\( ?){{0,3}}(?:(?:(?<=is )|(?<=was )|(?<=finally )|(?<=now )|(?<=just )|(?<=been ))out(?! of)"
        f"|out(?= (?:yesterday|today|now|last|this|on|since))|shipped|released|landed|launched|tagged"
        f"|published(?! by)|live|came out|went out|comes out|arrived)(?! (?:under|by|as|with|every|on the fifth))",
        f"(?:{_VERSION}|<P> {_VERSION}) (?:is |now ){{0,2}}(?:available|arrives|hits|hit) (?:since|now|from|on"
        f"|pypi|npm|crates|maven|<P>|$)",
        "versions <N> (?:(?:,|and) <N> )*(?:were |have |both |{h1}){0,2}(?:shipped|released|appeared|landed|out|came out)",
        f"{_VERSION} , out (?:since|today|now|yesterday|last|on)",
        f"(?:release|launch) of (?:version |v |<P> )?{_VERSION}",
        f"<P> {_VERSION} (?:is |was |has |been |just |finally |now ){{0,3}}(?:out(?! of)|shipped|ships|released"
        f"|landed|launched|arrived|here|available|came out)",
        "<P> (?:just |has |finally |was |been ){0,2}(?:shipped|released)(?= (?:$|[,.;:]|yesterday|today|last|on"
        "|its|this|a|new|version))",
        "(?<!last )(?<!latest )(?<!no )(?<!new )(?<!can )(?<!to )(?<!who )(?<!will )(?<!could )(?<!not )(?:shipped|released|launched|published|tagged|cut|shipping"
        "|pushed) (?:out |our |the |a |an |first |new |stable |major |long awaited |final |another |its "
        "){0,4}(?:version |release |v )?(?:<N>|<O>|v\\d+|release)(?! (?:people|users|of|months|<R>|staff|jobs"
        "|candidates|notes|issues|bugs|employees|%))",
        "(?:version|versión|versão|<N>|<O>) (?:{h3})(?:ist (?:da|erschienen|raus)|veröffentlicht|publicada"
        "|lançada|est sortie?|ha salido|saiu|salió)",
    )),
    ("cash_shortfall_reported", True, (
        "(?:cash|money|funds|reserves|funding|resources) (?:{h3})(?:not|won't|n't) (?:be )?(?:enough|adequate"
        "|sufficient|cover|last|suffice)",
        "no (?:more )?(?:money|cash|funds) (?:is )?left",
        "(?:cannot|can't|can not|could not) meet (?:its|our|their) obligations",
        "(?:not|n't|no|doesn't|don't|hasn't|haven't|didn't) (?:have |got )?(?:the |enough |any |sufficient )?(?:cash"
        "|money|funds) to (?:pay|meet|cover|make|run)",
        "(?:salaries|wages|payroll|bills|invoices|rent) (?:{g4})(?:cannot|can't|could not|couldn't|won't|will "
        "not|were not|was not|weren't|wasn't|have not|haven't) (?:be |been )?(?:paid|met|covered|made)",
        "(?:can't|cannot|can not|could not|couldn't|unable to|not able to|no longer able to|struggling to"
        "|struggle to|struggled to|no longer) (?:pay|make|meet|cover) (?:{g4})(?:payroll|salaries|salary|wages|bills?"
        "|invoices|rent|staff|people|costs|hosting)",
        "(?:kein geld mehr|zahlungsunfähig|à court d'argent|à sec|en rupture de trésorerie|sin dinero|sin "
        "fondos|sem dinheiro|sem caixa)",
    )),
    ("cash_shortfall_reported", False, (
        "(?:payroll|salaries|wages) (?:for (?:{h2}))?(?:was|were|are|is|came) (?:paid )?(?:<T> |{h1})(?:too )?(?:late|delayed|unpaid|overdue)",
        "(?:cash|money|funds|reserves|funding|liquidity) (?:'s |is |are |was |will |has |have |be |been |now "
        "|slowly |nearly |almost ){0,3}(?:running (?:short|low|out|dry)|runs (?:out|dry|short|low)|run (?:out"
        "|dry)|ran out|used up|exhausted|spent(?! (?:in|by|for))|tight|gone|dried up)(?! on| in <T>)",
        "(?:is|are|'re) (?:nearly |almost |practically |basically |effectively |now )?(?:insolvent|out of "
        "(?:money|cash|funds))(?! in <T>)",
        "(?:foundation|association|company|project|<P>) is (?:nearly |almost |practically |basically )?(?:broke"
        "|bankrupt)",
        "(?:account|bank account|till|coffers|kitty|chest|piggy bank|bank) (?:is|are) (?:nearly |almost "
        "|basically |practically )?empty(?! in <T>)",
        "(?:miss|misses|missed|missing) (?:{h2})payroll",
        "(?:we 're|we are|are|is|'re|still|fall|falls|fell|come|came) (?:about |around |roughly |some )?(?:<M> "
        "short|short (?:of |by )?<M>|short (?:of|on) (?:money|cash|funds))",
        "(?:hole|gap|shortfall|shortage) of (?:about |around |roughly )?<M>",
        "(?:run|runs|running|ran|be) out of (?:money|cash|funds|funding) (?:in|by|at|within|before|soon|next"
        "|this|on|,|$)",
    )),
    ("acquisition_announced", False, (
        "(?:<P>|company|it|group|firm|bank|giant|rival) (?:{h2})(?:is to|will|to|has agreed to|agreed to|plans "
        "to|is set to|announced plans to) (?:acquire|buy|take over|purchase) (?:all|us|the|our|<P>|startup"
        "|shares|company)",
        f"<P> (?:has |just |is |have )?(?:agreed to )?{_BUY} (?:the |us |our |all |startup |company |[^ ,;:()]+ "
        f"maker )?(?:{{h2}})(?:<P>|startup|company|us|team|makers?|studio|project|firm|shares)",
        "(?:be|been|being|was|were|got|gets) (?:acquired|purchased|taken over|snapped up|absorbed|bought"
        "|sold)(?: out)? (?:by|to) (?:<P>|a (?:competitor|rival|bigger|larger|us|big))",
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
        "since (?:{g3})(?:project|it|we|trademark|code|repo|copyright|steward) (?:{h1})(?:lives|sits|resides|is"
        "|are|belongs|belong) (?:at|with|under|in|to|hosted by) (?:the )?<P>",
        "now (?:belongs|belong|lives|sits|resides) (?:to|at|with|under|in) (?:the )?<P>",
        "(?:steward|home) (?:is now|became|becomes) (?:the )?<P>",
        "(?:finds|found|has|gets|got) (?:a |its )(?:{h1})home (?:at|with|in|under) (?:the )?<P>",
        "(?:now|becomes?|became) (?:an? )?(?:{h2})project (?:of|at|under|within) (?:the )?<P>",
        "(?:hands|handed|gives|gave|hand) (?:<P>|it|the project|us) (?:over )?to (?:the )?<P>",
        "<P> that became our (?:steward|home|host)",
    )),
    ("revenue_growing", False, (
        f"{_INCOME} (?:[^ ,;:()|]+ ){{0,4}}?{_UP}(?! (?:its|their|our|his|her) )",
        f"{_INCOME} {_BEING}up(?! to)",
        f"{_INCOME} : \\+ ?<S>",
        "<P> (?:is |are |was |'s )?(?:also |now )?up (?:by )?<S>",
        "<R> (?:is |was )?(?:up |\\+ ?)<S>",
        "(?:earn|earned|make|made|bring in|brought in|take in|took in|get) (?:{h1})(?:twice|double|three times"
        "|more than twice) (?:as much|what|the)",
        "(?:growing|rising|record|climbing) (?:{h1})(?:revenue|income|sales|donations|subscriptions|mrr|<K>)",
    )),
    ("revenue_shrinking", False, (
        f"{_INCOME} (?:[^ ,;:()|]+ ){{0,4}}?{_DOWN}(?! (?:its|their|our|his|her) )",
        f"{_INCOME} {_BEING}down(?! (?:to earth|at the moment))",
        f"{_INCOME} : [-–] ?<S>",
        "<P> (?:is |are |was |'s )?(?:also |now )?down (?:by )?<S>",
        "<R> (?:is |was )?(?:down |- ?)<S>",
        "(?:fewer|less) (?:and fewer |and less )?(?:people|users|companies|customers|members|donors|sponsors"
        "|money|individuals) (?:donate|give|pay|renew|subscribe|coming in|comes in|sponsor|joined|are paying)",
        "(?:lost|losing|lose|loses) (?:about |nearly |almost |roughly )?(?:<S>|<N>|a third|half|a quarter|a "
        "fifth|many|most|several) (?:of )?(?:our |the |its |monthly |regular |small |<N> ){0,3}(?:donors"
        "|subscribers|sponsors|members|customers|supporters|patrons|backers|<K>)",
    )),
    ("license_tightened", True, (
        "(?:no longer|stops being|stopped being|ceases to be) (?:really |fully )?(?:open source|free software"
        "|open)(?= (?:$|[,.;:]|any|now|since|as|from|after))",
        "(?:not|isn't|not be) (?:really |fully )?(?:open source|free software|open) (?:any|now|since|as of|from"
        "|after)",
        "(?:goes|went|going|gone|turned|turns|becomes|became) (?:proprietary|closed source|source available|closed)",
    )),
    ("license_opened", True, (
        "(?:puts|put|places|placed|publishes|released|releases) (?:{g3})under (?:the |an? )?(?:mit|apache|bsd"
        "|isc|agpl|gpl|mpl|lgpl) {g4}"
        "(?:, )?(?:dropping|replacing|ending|instead of|in place of|giving up) (?:{h3})(?:{g2})(?:terms|license"
        "|licence|restrictions|bsl|busl|sspl)",
    )),
    ("license_opened", False, (
        "(?:is|are|goes|becomes|became|went) (?:now )?(?:open source|free software|open) (?:again|once more)",
        "(?:loosens|loosened|relaxes|relaxed|liberali[sz]ed|liberali[sz]es|opens up) (?:its |our |the |their "
        ")?(?:license|licence|licensing|terms)",
        "(?:returns|returned|back|reverts|reverted|comes back) to (?:being )?open source",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
