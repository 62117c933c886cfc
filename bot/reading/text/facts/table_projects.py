"""What is said behind a name and speaks for its being the project's, or against.

A row has its weight, the words of which one stands next to the name, and a pattern of what goes on from there.
"""

from bot.reading.text.names.license_names import NAMED_IN_ONE_WORD
from bot.reading.text.words.project_words import MADE, MADE_PART, WORD, by_word

_LICENSE = f"(?:{'|'.join(sorted(NAMED_IN_ONE_WORD))})"
_BE = "(?:<S> |being |now |[a-z]+ly |still |today |also |not |never ){0,2}"
_FEW = "(?:<N>|no|one|two|three|four|five|six|seven|eight|nine|ten|only|several|few|many|just)"
_SELF = (
    "maintainers? maintainer's users? authors? founders? developers? devs? treasurer income accounts payers "
    "sponsors company parent owner owners "
    "backers investors contributors code codebase repo repository lead licen[cs]e costs? budget finances reserves "
    "runway steward board revenue expenses bus future cash bank creators? team community core governance "
    "authors? bills? "
    "hosting infrastructure ci servers? mirrors? docs documentation survival survives? home trademark roadmap readme website wiki"
).replace(" ", "|")
_TITLE = (
    "numbers|finances|money|report|update|sheet|answers|questions|q&a|faq|notes|minutes|recap|digest|facts|figures|overview|explained"
    "|state of (?:play|things|affairs)|snapshot|check|check up|checkup|status report|summary|briefing|fact sheet|profile|at a glance|dashboard"
    "|what (?:it|this|we) (?:costs|spend|need)|where (?:the|its|our) money (?:goes|comes from|is from)"
)
"""What a heading says that a page is of, behind the name of whose it is."""
_SPENDS = "(?:about |around |roughly |some |~ |nearly |almost |only |just |us |me |at least |over |up to |a |another )*"

_AFTER: tuple[tuple[int, str, str], ...] = (
    (-4, "do", "(?:it|this|that|so)(?: |\\$)"),
    (-4, "has have puts put keeps had", "<N> (?:[a-z]+ ){0,2}?on (?:it|this|us|the project)(?: |$)"),
    (-4, "will would has have had is are 'll", "(?:now |also |still |been |be |just |already )*(?:paying|funding|sponsoring|financing|bankrolling|employing|covering|hosting|underwriting) (?!for )"),
    (-4, "that who which", "(?:also |now |still )*(?:does|do|did|pays?|funds?|sponsors?|finances?|bankrolls?|employs?|covers?|foots?)(?: |\\$)"),
    (-4, "goes went keeps kept continues continued", "(?:on )?(?:to )?(?:pay|fund|sponsor|support|employ|financ|host|cover|underwrit|match|giv|provid|contribut)[a-z]* "),
    (3, "has have", "(?:just |quietly |successfully )?(?:closed|raised|secured|landed|bagged) (?:<M>|<K>|its|an?|the|another|<N>) "),
    (-4, "is was", "(?:now |the |a |our |also )*(?:co )?(?:founder|cofounder|ceo|cto|author|creator|inventor) "),
    (-4, "application", "(?:is |was |has been |still |got )*(?:written|pending|submitted|sent|rejected|filed|declined|turned|under)(?: |$)"),
    (2, "people folks crew", ": "),
    (3, "money", "(?:thread|recap|roundup|numbers|sheet|page|matters|report|notes|talk|overview|post|facts|numbers|table|update|diary|log|corner|situation|story|picture) "),
    (-4, "money", "(?!:)"),
    (-4, "laid let fired sacked dismissed dropped moved cut", "(?:off |go )?(?:of )?(?:(?:our|us|me|my)(?: |$)|(?:the )?(?:entire |whole )?<P> (?:core )?team )"),
    (3, "'s", "(?:money|funding|income|cash) (?:come|comes|came|go|goes|went|from)"),
    (3, "'s", "(?:[^ ,;:()<]+ ){0,2}?(?:<K> (?:fell|falls|failed|fails|collapsed|collapses|closed|closes|came|did|didn't)|round|fundraising|fundraiser|valuation) "),
    (3, "'s", "(?:<N>|last|remaining|few|own) (?:remaining |paid |full time )*(?:employees|staff|people|engineers|developers|devs) "
        "(?:stay|told|keep|lose|remain|have (?:<M>|<T>|<R>|enough|no|cash))"),
    (3, "lets let", "(?:<N>|<S>|half|most|all|some|both|several|a) (?:[^ ,;:()]+ ){0,5}?go "),
    (0, "employs", "<N> (?:\\$|and )"),
    (3, "the", f"{WORD}{{0,2}}{MADE_PART} (?:[,.;:)]|\\$|is|and|not|which|that|has)"),
    (3, "gets got wins won receives received lands secures", "(?:a |an |its |another |the |<O> |second |third |new |fresh |further )*(?:<P> )?(?:[^ ,;:()<>]+ )?"
        "(?:<K>|grant|commission|award|prize|fellowship|stipend) "),
    (4, "left leaves quits lost joined joins", "(?:its|the) (?:parent|owner|home|foundation|host|company|<P>|<K>|incubator|sandbox|cncf|university|startup)"),
    (3, "lives sits lies resides lands", "(?:now )?(?:at|in|under|with) (?:the |a |an |its )?(?:<P>|foundation|university|community|company|roof|umbrella|wing)"),
    (3, "is was went goes became becomes stays remains", f"{_BE}(?:under (?:the |an? )?)?(?:proprietary|permissive|copyleft|closed source|source available|freely|{_LICENSE})"),
    (3, "pays", "(?:its|their) (?:own |<N> |[^ ,;:()]+ ){0,2}(?:developers?|devs?|maintainers?|engineers?|people|staff|bills?|team) (?:[^ ,;:()]+ ){0,2}?(?:from|out|with)"),
    (3, "can cannot can't", "(?:still |not )?(?:pay|afford|cover|fund|survive|keep|live)"),
    (3, "lebt gehört", "(?:von|vom|der|dem|den|einer|einem|zu|zur|uns|allein|nur|<P>)"),
    (3, "vit vive sobrevive dépend depende", "(?:de|d'|des|du|da|do|das|dos|del|sólo|só|uniquement) "),
    (3, ",", "(?:<D>|<O>|q\\d|h\\d) (?::|\\$)"),
    (3, "is was", "(?:now )?(?:leaving|joining|moving to) (?:its |the )?(?:<P>|foundation|incubator|company)"),
    (3, "is", "(?:doing |perfectly |quite )?(?:fine|ok|okay|healthy|well|stable|here to stay) (?!with )"),
    (4, ",", f"{WORD}{{0,1}}{MADE_PART} (?:[^ ,;:()]+ )?(?:sous|pour|para|für|con|com|unter|mit)"),
    (3, "in", "(?:numbers|figures|brief|short|a nutshell|zahlen|chiffres|cifras|números)"),
    (3, "is", "(?:what|the thing|the tool|the project) (?:we|i|they|keeps|runs|powers|makes|drives|their|its|our|his|her|the|all|half|most)"),
    (3, "=", f"{WORD}{{0,1}}{MADE_PART} "),
    (3, "hat sucht braucht kostet verliert erhält", "(?:[^ ,;:()]+ ){0,2}?(?:entwickler|entwicklerinnen|mitarbeiter|freiwillige|angestellte"
        "|stellen|ehrenamtliche|maintainer|rücklagen|träger|geldgeber|<T>|<M>)"),
    (3, "cuenta tiene tem conta compte a emploie", "(?:con |com )?<N> (?:[^ ,;:()]+ )?(?:personas|desarrolladores|desarrolladoras|voluntarios|pessoas"
        "|desenvolvedores|voluntários|personnes|développeurs|bénévoles|salariés|empleados|meses|mois)"),
    (3, ", (", "(?:cost|income|plan|people|team|licen[cs]e|status|owner|steward|staff|revenue|cash) (?::|=)"),
    (3, ":", f"{WORD}{{0,2}}{MADE_PART} "),
    (3, ": / | - – — ,", "(?:startup|community|foundation|university|steward|stewarded|who (?:pays|owns|is|runs|maintains|keeps|'s)|one (?:dev|maintainer|person)) "),
    (3, "? » : - –", "(?:who|what|how|governance|funding|licen[cs]e|status|funded|paid|maintained|run|owned|money|made)(?: |$)"),
    (2, "crew", "(?!pay|fund|cover|give|sponsor)"),
    (2, "general annual", "(?:assembly|meeting)"),
    (1, "people folks guys lot", "(?!pay|fund|who|cover|give|sponsor)"),
    (3, "vs versus", "(?:the |its )?(?:budget|money|future|cash|bank|calendar)"),
    (3, "drops keeps adopts picks ditches abandons trades swaps rejects", f"{WORD}{{0,3}}(?:{_LICENSE}|licen[cs]e|open source|contributor|cla )"),
    (3, "relicenses relicensed relicensing", "(?:from|to|under|as|its|again|\\$)"),
    (3, "closes closed opens opened", "(?:its |the )?(?:source|code|codebase)"),
    (3, "goes went", f"(?:{_LICENSE}|open|non|fully|back to (?:open|being|<P>)|source) "),
    (3, "raised raises closed closes lands landed bags bagged secures secured", "(?:<M>|its |a |<N> )"),
    (3, "gets got finds found", "(?:a |its )?(?:new |neutral )?(?:home|steward|owner|host)"),
    (-4, "pays pay covers sponsors funds gives gave provides contributes donates donated lends lent "
        "underwrites bankrolls matches promised pledged chips employs supplies foots shoulders hires paid", "(?!(?:for |by ))"),
    (-6, "acquired bought acquires buys owns", "(?:us|it|the|this|our) "),
    (-4, "takes took steps", "(?:over|on|up|in) (?:the |our |all )?(?:funding|costs|hosting|bills?|:|as|and)"),
    (-4, "'s", "(?:[^ ,;:()]+ ){0,2}?(?:grant|sponsorship|contribution|contract|support|share|payments?"
        "|membership|donation|credits|engineers|employees|money|people|award|programme|program|part|portfolio)"),
    (-4, "is are was stays remains", "(?:(?:a )?(?:sponsor|partner|donor) |good for|our |a sponsor|the "
        "(?:largest|main|biggest|only|second|other|lead|last) (?:sponsor|donor|funder|payer|customer|backer)|paying"
        "|sponsoring|funding|one of our|down to|withdrawing)"),
    (-4, "pays pay paid", "for (?:this|it|us|the|our|all|half|most|my|everything) "),
    (-4, "finances", "(?!q\\d|<D>|<N>|[:,(/|—–-]|in|for|and|are|is|\\$|<L>)"),
    (-4, "ends stops cancels withdraws drops renews extends halts ended stopped cancelled canceled withdrew dropped halted", "(?:its |their )?(?:<K>|funding|support|money) "),
    (-4, "has have puts keeps", "(?:just |also |now |again )?(?:renewed|extended|prolonged|pledged|promised|committed|undertaken"
        "|(?:like |about )?(?:<N>|a few|several) (?:[a-z]+ ){0,2}on (?:it|this|us) "
        "|(?:ended|terminated|withdrawn|stopped|cancelled|halted) (?:its|their) (?:<K>|funding|support) )"),
    (-4, "has have had puts keeps", "(?:<N>|a|one|two|three|some) (?:[^ ,;:()<>]+ )?(?:people|persons?|engineers?|developers?|devs?|staff|employees) (?:[^ ,;:()]+ )?(?:on (?:it|this|that|the project|us)|working on|assigned)"),
    (-4, "<M> <S> credits grant contract sponsorship foundation", "(?=.)"),
    (-4, "till until =", "(?:<D> )?(?:<M>|<S>)"),
    (-4, ": (", "(?:about |around |~ |ca )?(?:<M>|<S>|<K>)"),
    (-6, ", (", f"(?:who|(?:the|our|my|a|his|her) {WORD}{{0,3}}?(?:who|one|person|maintainer|developer|lead"
        f"|author|engineer|woman|man|contractor)) "),
    (-6, ",", f"(?:inc|ltd|llc|gmbh|ag|pbc|corp|plc|our (?!{WORD}{{0,4}}?{MADE_PART})|one of our|a (?:sponsor"
        f"|customer|bank|company)|the (?:sponsor|bank|company|parent))"),
    (-4, ", is was", "(?:a |an |the |another |some )?(?:different|other|unrelated|separate|rival|competing"
        "|similar|sister|competitor)"),
    (4, "is was remains stays 's", f"(?:a|an|the|our|my|one of the|one of many) {WORD}{{0,6}}?{MADE_PART}"),
    (4, "ist war bleibt est es é", f"(?:eine?|une?|<N>|el|la|uma?|le|o|a|das|der|die) {WORD}{{0,4}}?{MADE_PART}"),
    (3, "wird wurde est es é está", f"{WORD}{{0,3}}?(?:finanziert|bezahlt|getragen|gepflegt|entwickelt|betrieben"
        f"|unterstützt|gefördert|financée?|maintenue?|développée?|soutenue?|portée?|"
        "mantenido|mantenida|financiado|financiada|desarrollado|desarrollada|mantido|mantida|desenvolvido"
        "|sustentado|libre|livre)"),
    (4, "is 're", f"{WORD}{{0,2}}?(?:open source|open core|free (?:for|software)|source available|libre software|public domain"
        f"|software libre|logiciel libre|freie software)"),
    (4, ", ( - – — : =", f"(?:is |are )?(?:a |an |the |our |my |this |your |<N> |das |die |der |eine |ein |une? |la "
        f"|le |el |los |una? |um |uma ){WORD}{{0,6}}?{MADE_PART}"),
    (4, ", (", f"{WORD}{{0,3}}{MADE_PART} (?:\\)|,|for|in|written)"),
    (3, "is was", f"{_BE}(?:funded|financed|paid for|(?<=<S> )paid by|maintained|made|built|developed"
        f"|distributed|sold|offered|published|licensed|released|available|written|run|"
        "governed|stewarded|hosted|led|shut down|wound down|killed|discontinued|folded|looked after|kept alive|kept going|sponsored|abandoned|unmaintained|dead"
        "|alive|dying|safe|in trouble|bankrupt|insolvent|in the [^ ,;:()]+ (?:sandbox|incubator)|"
        "relicensed|started|dual licensed|mit|apache|bsd|gpl|agpl|in maintenance mode|on hiatus|handed over|donated to"
        "|given to|transferred|moved to|part of|underfunded|broke|profitable|doing|going (?:away|strong|under)"
        "|out of money|"
        "free and open|community|volunteer|self funded|donation)(?! (?:me|him|her|to (?:me|him|her)) )"),
    (2, "is was has", f"{_BE}(?:been )?(?:owned|supported|backed|bought|acquired|taken over|forked|archived)"),
    (3, "isn't ain't isnt wasn't", "(?:dead|abandoned|maintained|funded|for sale|dying|unmaintained|profitable)"),
    (3, "is", f"(?:{_BE}{WORD}{{0,1}}(?:me|us|(?:one|<N>|single) (?:person|man|woman|people|person's)|nobody's)"
        f"|mostly |in the red|in the black|on hold|stuck|up for|between)"),
    (3, "has have", f"(?:had |about |around |got ){{0,1}}(?:{_FEW} )(?:more |full |part |time |paid |active "
        f"|core |unpaid |corporate |known |real |big |main |a )*"
        "(?:months?|maintainers?|users|employees?|volunteers?|developers?|devs?|contributors?|sponsors?"
        "|engineers?|staff|funding|income|runway|people|"
        "backers|plans?|revenue|business|weeks|years?|money|funds|cash|reserves|<T>|<K>)"),
    (3, "has", "(?:<T>|reserves|cash|savings|<M> (?:in|of|left|on)|enough (?:money|cash)|been (?:relicensed"
        "|around|funded|maintained|run|paid|kept|abandoned|forked|without|led)"
        "|a (?:new (?:home|owner|maintainer|steward|license|licence)|budget|bus factor|runway|maintainer|team"
        "|small|staff|steward)|an? (?:annual|monthly|yearly) budget"
        "|its own|lost (?:its|their|the|half)|run out|relicensed|moved (?:to|under)|joined (?:the|<P>))"),
    (3, "runs lives depends relies survives subsists stands lived ran", f"(?:entirely |mostly |only |purely "
        f"|largely |almost |solely |primarily |off |on |by |from |by |upon ){{1,3}}"
        f"(?:a |an |the |one |two |its |<N> |public |small |corporate |single |yearly |goodwill |few |grant "
        f"|{WORD}){{0,3}}(?:<K>|<P>|<M>|donations?|volunteers?|sponsors?|grants?|goodwill|savings|spare)"),
    (3, "receives", "(?:core |its |public |all its )?(?:funding|grants|support) (?:of|from|worth|by)"),
    (2, "gets receives makes earns takes draws collects got received", f"{_SPENDS}(?:<M>|<S>|half|most|all|no "
        f"(?:money|funding|grants?|donations?))(?!.* (?:we|us|our) )"),
    (3, "costs spends burns", f"{_SPENDS}(?:<M>|<N>)"),
    (3, "here", "(?:[,.:;(–—-]|\\$|<L>|with|again)"),
    (3, "founder maintainer maintainers lead creator author", "(?:\\$|<L>|and|maintainer|developer|leaves|left"
        "|steps|stepped|quits|quit|says|resigns|resigned|warns|asks|burns|walks|calls|<P>)"),
    (3, "maintainers users contributors codebase repo", ""),
    (2, "team community core association authors developers", ""),
    (1, "project", ""),
    (2, "entry listing profile wiki card", "(?!for |of )"),
    (1, "list forum channel board", "(?::|,|says|today)"),
    (3, "to", "(?:move|join|transfer|migrate|go) (?:to |under |into )?(?:the )?(?:<P>|linux|apache|eclipse|cncf|foundation)"),
    (2, "turns rejects declines refuses", "(?:down )?(?:<M>|an? |the )*(?:offer|investment|vc|money|takeover|bid|<M>|from)"),
    (3, "speech language translation embedding vision python rust java go", f"{WORD}{{0,1}}{MADE_PART} (?::|[(|—–-]|\\$|<L>)"),
    (3, " ".join(sorted(MADE)), "(?:joins|joined|moves|moved|gets|loses|lost|raises|raised|switches|drops|relicens|leaves|left|enters|turns|changes|forked|archived|goes|stays|faces)"),
    (3, ", (", "(?:the |its )?(?:money|funding|finances|numbers|budget|costs) (?::|\\)|\\$|<L>|,|in|for)"),
    (3, ", : | - – —", f"(?:the |its |our |some |your )?(?:(?!who|which|whose|that|has|pays|covers){WORD})?(?:{_TITLE}) (?:\\$|:|<L>|for|from|to|on|in|\\(|<D>)"),
    (3, "governance stewardship roadmap sustainability licensing ownership", ": "),
    (3, "finances funding budget costs accounts numbers status update updates news report transparency "
        "treasurer annual",
        "(?:report |statement |review |meeting |update |minutes |plan |call |sync |chat |thread |session |check |snapshot |talk )?(?:[:,–—(|-]|\\$|<L>|<D>|<N>|<O>|q\\d"
        "|h\\d|in|for|as|notes|report|20)"),
    (3, "'s", f"(?:[^ ,;:()]+ ){{0,3}}?(?:{_SELF}) (?!(?:cuts?|freeze|freezes) )"),
    (3, "'s", "(?:biggest|largest|main|lead|only|sole|new|last|two|three|<N>|other|top|remaining) (?:<K>|backers?|sponsors?|funders?|donors?|payers?|customers?|investors?)"),
    (3, "began started grew consists", "(?:as|out|of|in|life) "),
    (3, "would could won't can't cannot will", "(?:not |no longer )?(?:exist|be dead|survive|die|pay its|stay "
        "(?:mit|open|free)|run out|move to)"),
    (3, "acquired bought sold forked relicensed relicenses relicensing", "(?:by|to|from|under|again|[:,;.]|\\$"
        "|<L>|as|its|in|after)"),
    (2, "ceo cto", "(?:steps|stepped|quits|resigns|leaves|says|ousted|out|fired|replaced)"),
    (3, "gets got", "(?:bought|acquired|taken over|a new|forked|a grant|funding|its)"),
    (3, "joins joined enters", "(?:the )?(?:<P>|linux|apache|eclipse|cncf|foundation|sandbox|incubator"
        "|commonhaus|software)"),
    (3, "moves moved graduates goes returns", f"(?:is )?(?:to|into|under|over to|from|back to) (?:the |an? "
        f")?(?:<P>|cncf|{_LICENSE}|foundation|open source|linux|apache|eclipse|source)"),
    (3, "switches drops changes swaps adopts abandons leaves ditches tightens loosens", f"{WORD}{{0,4}}?(?:{_LICENSE}|licen[cs]e|licensing|cla|open source|source)"),
    (3, "raises closes lands bags secures nets raised", "(?:[^ ,;:()]+ ){0,5}?(?:seed|series|round|<K>|<M>)"),
    (-6, "laid lays let fired fires dismissed sacked sacks cut cuts", "(?:off |go )?(?:all |half |most |some |part |two |<N> )?(?:of )?(?:our|us|me|my) "),
    (3, "misses missed lays laid loses lost sheds cuts runs dismisses sacks fires", "(?:payroll|off |both |two |all |its |a "
        "|the |half |out of (?:money|cash|funds)|dry|at a loss|short|<N> (?:staff|jobs)|(?:a )?(?:third|quarter"
        "|half))"),
    (3, "<N> <O> v version", "(?:<N> |<O> )?(?:is |has |was |been |finally |just |now |again ){0,3}(?:out|here"
        "|released|ships|shipped|came|landed|lands|published|delayed|postponed|slips|slipped|"
        "stalled|pushed|put back|put off|overdue|late|goes|arrives|on ice|available|tagged|stuck)"),
    (3, "delayed pushed postponed slips slipped stalled released ships shipped forks", "(?:[a-z<]|[,.;:]|\\$)"),
    (3, ",", f"(?:{_LICENSE}|<N> (?:paid |core |full time |unpaid )*(?:devs?|developers?|maintainers?"
        f"|volunteers?|people|employees?|staff))(?: |$)"),
    (3, ": / | - – — (", f"(?:{_LICENSE}|licen[cs]e|licen[cs]ed|<N> (?:paid |core |full time |unpaid )*(?:devs?"
        f"|developers?|maintainers?|volunteers?|people|employees?|staff)|costs?|budget|runway|"
        f"monthly|annual|status|(?:[^ ,;:()<>]+ )?(?:numbers|finances|costs|budget|accounts|report|update"
        f"|review))(?: |$)"),
    (2, ",", "(?:the )?(?:makers?|developers?|vendor|publisher|home|creators?|authors?) of"),
    (3, "volunteers sponsors staff license licence runway cash reserves employees maintainers donors", "[:=]"),
    (3, "and", "(?:the |its )?(?:money|funding|finances|its money)"),
    (3, "had has reported posted reports made", "(?:a |an )?(?:<M>|loss|deficit|surplus|expenses|costs|income"
        "|revenue|expenditure|turnover|net loss|profit|no (?:company|income|funding|money|staff))"),
    (3, "belongs belonged", "to "),
    (3, "will", "(?:be )(?:archived|relicensed|shut|closed|handed|moved|maintained|funded|published|released)"),
    (3, "goes went", "(?:closed|source|bankrupt|proprietary|dark|bust|under|commercial)"),
    (3, "fails failed", "to (?:raise|close|find|pay|secure)"),
    (3, "sponsors donors patrons backers", "(?:cover|pay|fund|give|are|have)"),
    (3, "dies folds collapses shuts winds archived forked", "(?:[,.;:]|\\$|down|after|because|as|by|in|up)"),
    (2, "nabs pushes spends", "(?:its|fresh|new|back|release) "),
    (-4, "mean means", ""),
    (-4, "isn't wasn't won't", "(?:withdrawing|stopping|ending|leaving|paying|pay|funding|fund|sponsoring|sponsor|going to (?:pay|stop|withdraw|fund)|withdraw|stop) "),
    (2, "swallowed absorbed snapped accepted", "(?:by|up|into) "),
    (2, "in", "talks (?:to|with|over|about) "),
    (2, "maker owner developer", "(?:<P>|to|files|says|seeks|closes|shifts|sold|bought) "),
    (3, "doing funded maintained alive afloat", "(?:\\$|[?,.])"),
)  # fmt: skip

AFTER = by_word(_AFTER, before=False)
