"""What speaks for a name's being the project's, and what against: the words before it and the words after it.

A row has its weight, the words of which one stands next to the name, and a pattern of what goes on from there (behind
the name) or leads up to it (before the name).
"""

import re

from bot.reading.text.classes import CLASSES
from bot.reading.text.table_licenses import NAMED_IN_ONE_WORD

Row = tuple[int, re.Pattern[str]]
CERTAIN, SURE, ENOUGH = 4, 3, 2
MADE = (
    CLASSES["LIBRARY"] | CLASSES["DATASET"] | CLASSES["INFRA"] | CLASSES["APP"]
    | frozenset(
        "model models weights server db store engine queue tool tools cli tooling utility utilities platform project "
        "fork distro distribution parser renderer linter formatter codec solver simulator emulator bot browser "
        "extension "
        "shell processor router gateway balancer monitor wiki cms crm game crawler scraper tokenizer annotator "
        "translator "
        "software program module system simulation visualiser visualizer player library-and framework's "
        "protocol format "
        "implementation filesystem generator validator debugger profiler suite stack language ide search werkzeug "
        "programm projekt datenbank logiciel outil projet herramienta proyecto ferramenta projeto modell modèle modelo "
        "reader writer viewer mailer stemmer checker converter binding bindings wrapper archive atlas collection index "
        "lexicon treebank ontology vocabulary standard spec specification service website site app's nonprofit".split()
    )
)  # fmt: skip
"""What a project may make."""

_MADE = f"(?:{'|'.join(sorted(MADE))})"
_LICENSE = f"(?:{'|'.join(sorted(NAMED_IN_ONE_WORD))})"
_W = "(?:[^ ,;:()]+ )"
_BE = (
    "(?:<S> |being |now |currently |fully |mostly |largely |entirely |still |actively |primarily |jointly "
    "|only |partly |today |also |not |mainly ){0,2}"
)
_FEW = "(?:<N>|no|one|two|three|four|five|six|seven|eight|nine|ten|only|several|few|many|just)"
_SELF = (
    "maintainers? maintainer's users? authors? founders? developers? devs? treasurer income accounts payers "
    "sponsors company parent owner owners "
    "backers investors contributors code codebase repo repository lead licen[cs]e costs? budget finances reserves "
    "runway steward board revenue expenses bus future cash bank creators? team community core governance "
    "authors? bills? "
    "hosting infrastructure survival survives?"
).replace(" ", "|")
_WORK = (
    "maintainers?|authors?|creators?|developers?|contributors?|users?|friends|founders?|co-?founder|treasurer"
    "|steward|home|makers?|budget|costs?|"
    "finances|books|accounts|grants?|numbers|figures|spreadsheet|report|balance|sheet|statement|future|face"
    "|state|status|updates?|news|"
    "maintenance|development|work|lead|team|owners?|governance|sustainability|funding|health|money|runway"
    "|situation|version|releases?|"
    "supporters|community|adopters|fans|survival|minutes|notes?|meeting|review|assessment|analysis|questions?"
    "|thread|post|talk|sponsors|users|backers|donors|codebase|code|sponsors|backers|trustees|board|directors"
    "|background|facts|entwicklung|finanzierung|"
    "développement|financement|desarrollo|mantenimiento|manutenção|desenvolvimento|financiación|kosten|coûts"
    "|costes|pflege|maintenance"
)
_SPENDS = "(?:about |around |roughly |some |~ |nearly |almost |only |just |us |me |at least |over |up to |a |another )*"

_AFTER: tuple[tuple[int, str, str], ...] = (
    (-4, "pays pay covers sponsors funds finances gives gave provides contributes donates donated lends lent "
        "underwrites bankrolls matches promised pledged chips employs supplies foots shoulders hires paid", "(?!(?:for |by ))"),
    (-6, "acquired bought acquires buys owns", "(?:us|it|the|this|our) "),
    (-4, "takes took steps", "(?:over|on|up|in) (?:the |our |all )?(?:funding|costs|hosting|bills?|:|as|and)"),
    (-4, "'s", "(?:[^ ,;:()]+ ){0,2}?(?:grant|sponsorship|contribution|contract|support|share|payments?"
        "|membership|donation|credits|engineers|employees|money|people|award|programme|program|part|portfolio)"),
    (-4, "is are was stays remains", "(?:(?:a )?(?:sponsor|partner|donor) |good for|our |a sponsor|the "
        "(?:largest|main|biggest|only|second|other|lead) (?:sponsor|donor|funder|payer|customer|backer)|paying"
        "|sponsoring|funding|one of our|down to|withdrawing)"),
    (-4, "finances", "(?!q\\d|<D>|<N>|[:,(/|—–-]|in|for|and|are|is|\\$|<L>)"),
    (-4, "<M> <S> credits grant contract sponsorship foundation", "(?=.)"),
    (-4, "till until =", "(?:<D> )?(?:<M>|<S>)"),
    (-4, ": (", "(?:about |around |~ |ca )?(?:<M>|<S>|<K>)"),
    (-6, ", (", f"(?:who|(?:the|our|my|a|his|her) {_W}{{0,3}}?(?:who|one|person|maintainer|developer|lead"
        f"|author|engineer|woman|man|contractor)) "),
    (-6, ",", f"(?:inc|ltd|llc|gmbh|ag|pbc|corp|plc|our (?!{_W}{{0,4}}?{_MADE})|one of our|a (?:sponsor"
        f"|customer|bank|company)|the (?:sponsor|bank|company|parent))"),
    (-4, ", is was", "(?:a |an |the |another |some )?(?:different|other|unrelated|separate|rival|competing"
        "|similar|sister|competitor)"),
    (4, "is was remains stays 's", f"(?:a|an|the|our|my|one of the|one of many) {_W}{{0,6}}?{_MADE}"),
    (4, "ist war bleibt est es é", f"(?:eine?|une?|<N>|el|la|uma?|le|o|a|das|der|die) {_W}{{0,4}}?{_MADE}"),
    (3, "wird wurde est es é está", f"{_W}{{0,3}}?(?:finanziert|bezahlt|getragen|gepflegt|entwickelt|betrieben"
        f"|unterstützt|gefördert|financée?|maintenue?|développée?|soutenue?|portée?|"
        "mantenido|mantenida|financiado|financiada|desarrollado|desarrollada|mantido|mantida|desenvolvido"
        "|sustentado|libre|livre)"),
    (4, "is 're", f"{_W}{{0,2}}?(?:open source|free software|source available|libre software|public domain"
        f"|software libre|logiciel libre|freie software)"),
    (4, ", ( - – — : =", f"(?:is |are )?(?:a |an |the |our |my |this |your |das |die |der |eine |ein |une? |la "
        f"|le |el |los |una? |um |uma ){_W}{{0,6}}?{_MADE}"),
    (4, ", (", f"{_W}{{0,3}}{_MADE} (?:\\)|,|for|in|written)"),
    (3, "- – — : =", f"{_W}{{0,3}}{_MADE} (?:for|in|written|that|which)"),
    (3, "=", f"{_W}{{0,2}}{_MADE} (?:,|;|\\$|<L>)"),
    (3, "is was", f"{_BE}(?:funded|financed|paid for|(?<=<S> )paid by|maintained|made|built|developed"
        f"|distributed|sold|offered|published|licensed|released|available|written|run|"
        "governed|stewarded|hosted|led|looked after|kept alive|kept going|sponsored|abandoned|unmaintained|dead"
        "|alive|dying|safe|in trouble|"
        "relicensed|started|dual licensed|mit|apache|bsd|gpl|agpl|in maintenance mode|handed over|donated to"
        "|given to|transferred|moved to|part of|underfunded|broke|profitable|doing|going (?:away|strong|under)"
        "|out of money|"
        "free and open|community|volunteer|self funded|donation)(?! (?:me|him|her|to (?:me|him|her)) )"),
    (2, "is was has", f"{_BE}(?:been )?(?:owned|supported|backed|bought|acquired|taken over|forked|archived)"),
    (3, "isn't ain't isnt wasn't", "(?:dead|abandoned|maintained|funded|for sale|dying|unmaintained|profitable)"),
    (3, "is", f"(?:{_BE}{_W}{{0,1}}(?:me|us|(?:one|<N>|single) (?:person|man|woman|people|person's)|nobody's)"
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
        f"|{_W}){{0,3}}(?:<K>|<P>|<M>|donations?|volunteers?|sponsors?|grants?|goodwill|savings|spare)"),
    (2, "gets receives earns takes draws collects got received", f"{_SPENDS}(?:<M>|<S>|half|most|all|no "
        f"(?:money|funding|grants?|donations?))(?!.* (?:we|us|our) )"),
    (3, "costs spends burns", f"{_SPENDS}(?:<M>|<N>)"),
    (2, "needs", f"{_SPENDS}(?:<M>|money|maintainers|sponsors|funding)"),
    (3, "here", "(?:[,.:;(–—-]|\\$|<L>|with|again)"),
    (3, "maintainer maintainers treasurer dev devs author founder team admin core", "(?:dev |team |maintainer "
        "|lead )?here"),
    (3, "founder maintainer maintainers lead creator author", "(?:\\$|<L>|and|maintainer|developer|leaves|left"
        "|steps|stepped|quits|quit|says|resigns|resigned|warns|asks|burns|walks|calls|<P>)"),
    (3, "maintainers users contributors codebase repo", ""),
    (2, "team community core association authors developers", ""),
    (1, "project", ""),
    (2, "entry listing profile wiki", "(?!for |of )"),
    (3, "speech language translation embedding vision python rust java go", f"{_W}{{0,1}}{_MADE} (?::|[(|—–-]|\\$|<L>)"),
    (2, "development maintenance releases hosting", "(?:is|are|costs|was|has|depends|relies|continues|stalled)"),
    (3, "release", "(?:<N>|<O>|delayed|postponed|slips|is)"),
    (3, ", (", "(?:the |its )?(?:money|funding|finances|numbers|budget|costs) (?::|\\)|\\$|<L>|,|in|for)"),
    (3, "finances funding budget costs accounts numbers status update updates news report transparency "
        "treasurer annual",
        "(?:report |statement |review |meeting |update |minutes |plan )?(?:[:,–—(|-]|\\$|<L>|<D>|<N>|<O>|q\\d"
        "|h\\d|in|for|as|notes|report|20)"),
    (2, "yearly monthly quarterly annual <R> financial funding", "(?:report|statement|update|accounts|numbers"
        "|figures|review)"),
    (3, "'s", f"(?:[^ ,;:()]+ ){{0,3}}?(?:{_SELF}) "),
    (2, "'s", "(?:funding|donations|finances) (?:is|are|comes|come|has|runs|looks)"),
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
    (3, "switches drops changes swaps adopts abandons leaves ditches tightens loosens", f"{_W}{{0,4}}?(?:{_LICENSE}|licen[cs]e|licensing|cla|open source|source)"),
    (3, "raises closes lands bags secures nets raised", "(?:[^ ,;:()]+ ){0,5}?(?:seed|series|round|<K>|<M>)"),
    (3, "misses missed lays laid loses lost sheds cuts runs dismisses sacks fires", "(?:payroll|off |its |a "
        "|the |half |out of (?:money|cash|funds)|dry|at a loss|short|<N> (?:staff|jobs)|(?:a )?(?:third|quarter"
        "|half))"),
    (3, "<N> <O> v version", "(?:<N> |<O> )?(?:is |has |was |been |finally |just |now |again ){0,3}(?:out|here"
        "|released|ships|shipped|came|landed|lands|published|delayed|postponed|slips|slipped|"
        "stalled|overdue|late|goes|arrives|on ice|available|tagged|stuck)"),
    (3, "delayed postponed slips slipped stalled released ships shipped forks", "(?:[a-z<]|[,.;:]|\\$)"),
    (3, ",", f"(?:{_LICENSE}|<N> (?:paid |core |full time |unpaid )*(?:devs?|developers?|maintainers?"
        f"|volunteers?|people|employees?|staff))(?: |$)"),
    (3, ": / | - – — (", f"(?:{_LICENSE}|licen[cs]e|licen[cs]ed|<N> (?:paid |core |full time |unpaid )*(?:devs?"
        f"|developers?|maintainers?|volunteers?|people|employees?|staff)|costs?|budget|runway|"
        f"monthly|annual|status|(?:[^ ,;:()<>]+ )?(?:numbers|finances|costs|budget|accounts|report|update"
        f"|review))(?: |$)"),
    (2, ",", f"(?:an?|the|<N>) {_W}{{1,6}}, (?:is|was|has|will|had|gets|needs)"),
    (2, ",", "(?:the )?(?:makers?|developers?|vendor|publisher|home|creators?|authors?) of"),
    (3, "volunteers sponsors staff license licence runway cash reserves employees maintainers donors", "[:=]"),
    (3, "and", "(?:the |its )?(?:money|funding|finances|its money)"),
    (3, "had has reported posted reports made", "(?:a |an )?(?:<M>|loss|deficit|surplus|expenses|costs|income"
        "|revenue|expenditure|turnover|net loss|profit|no (?:company|income|funding|money|staff))"),
    (3, "belongs belonged", "to "),
    (2, "does doesn't did didn't", f"(?:not |never )?{_W}{{0,3}}?(?:have|take|get|receive|accept|need|pay|make"
        f"|earn|ask|run|want|sell|cost)"),
    (3, "will", "(?:be )(?:archived|relicensed|shut|closed|handed|moved|maintained|funded|published|released)"),
    (3, "goes went", "(?:closed|source|bankrupt|proprietary|dark|bust|under|commercial)"),
    (3, "fails failed", "to (?:raise|close|find|pay|secure)"),
    (2, "costs budget expenses money spend", "(?::|=|\\(|<M>|<N>)"),
    (3, "sponsors donors patrons backers", "(?:cover|pay|fund|give|are|have)"),
    (3, "dies folds collapses shuts winds archived forked", "(?:[,.;:]|\\$|down|after|because|as|by|in|up)"),
    (3, "doing funded maintained alive afloat", "(?:\\$|[?,.])"),
)  # fmt: skip

_BEFORE: tuple[tuple[int, str, str], ...] = (
    (-4, "sponsor sponsors donor donors payer payers funder funders parent employer company investor investors "
        "customer customers client clients backer backers partner partners host ceo bank employers grantor "
        "benefactor firm startup owner landlord", "(?<!who )(?<!what )(?<!<P> )"),
    (-4, "<K>", "(?:our|their|its|the|a|main|biggest|largest|other|two|\\^) "),
    (-4, ", :", "(?:sponsors?|donors?|payers?|funders?|parent|parent company|employer|company|investors?"
        "|customers?|backers?|partners?|from|by|host|hosting|benefactor|support|grant|<K>|funding|funded by"
        "|thanks|income|money) "),
    (-4, "with", "(?:contract|contracts|deal|agreement|talks|together|partnership|cooperation|employed"
        "|arrangement|vertrag|contrat|contrato) "),
    (-4, "by", "[^ ]+ (?<!written )(?<!said )"),
    (-4, "from", "(?<!news )(?<!renamed )(?<!hello )(?<!greetings )(?<!update )(?<!updates )(?<!we )(?<!switch )"),
    (-4, "thank thanks partner plus via versus vs unlike like than", ""),
    (-4, "to", "(?:thanks|pays?|pay <M>|pays <M>|<R>|belongs?|owned|sold|invoices?|invoiced|thank|sells?"
        "|consulting|report|reports|according|similar|pitched|wrote|talked|talking|applied|apply) "),
    (-4, "at", "(?:works?|employed|job|working|engineers?|friend|people|colleagues?|person|developers?|salaried"
        "|hosted|someone|contact|now|study|studying|team) "),
    (-4, "for", "(?:works?|working|acronym|short|stands|worked|contract|employed) "),
    (-4, "mr mrs ms dr prof professor", ""),
    (-8, "called named", "(?:company|firm|startup|bank|telco|insurer|maker|foundation|charity|sponsor|investor|owner|university"
        "|vendor|agency|customer|client|studio|brewery|publisher|conglomerate) "),
    (-8, "appelle heißt llama chama", "(?:paga|paie|zahlt|bezahlt|mécène|mäzen|mecenas|geldgeber|sponsor|<K>) (?:s' |se )?"),
    (-8, "called named", "(?:pays?|funds?|owns?|employs?) (?:for )?[^ ]+ (?:is )?"),
    (-4, "of", "(?:out|expense|property|courtesy|hands|project|product|subsidiary) "),
    (-4, "called", "(?:fork|rival|competitor|one|something|tool) "),
    (4, "project", "(?:the|our|this|a|my|\\^|called) (?:[^ ,;:]+ )?"),
    (4, ": =", "(?:\\^|[.,;/|<]|<L>|#) ?(?:the |our )?(?:project|repo|repository|package|project name|name"
        "|crate|projekt|projet|proyecto|projeto|dataset name|projektname) "),
    (3, ": =", "(?:\\^|[.,;/|<]|<L>|#) ?(?:[^ ,;:]+ )?(?:subject|re|product|about|software|title|dataset"
        "|library|tool|model|program|community|collective|assessment|review|case study|profile|dependency) "),
    (-4, "called named", "(?:company|firm|startup|telco|bank|agency|fund|foundation|vendor|maker|shop|owner|sponsor"
        "|investor|outfit|business|<K>) "),
    (4, "heißt appelle llama chama", "(?:projekt|projet|proyecto|projeto|bibliothek|werkzeug|programm|s '|s'|se|^) "),
    (4, "called named titled dubbed", ""),
    (3, "pays", "(?:who|what) "),
    (3, "for", "(?:who|what|that) (?:really |actually )?(?:pays|paid|foots the bill) "),
    (3, "funds finances owns maintains sponsors keeps bankrolls backs governs stewards", "(?:who|what) "
        "(?:really |actually |still |even )?"),
    (3, "runs behind develops", "(?:who|what)(?: 's| is)? "),
    (3, "the", "(?:who|what) (?:pays for|is behind|'s behind|funds|finances|owns|maintains|runs) "),
    (3, "of for on about behind around", f"(?:{_WORK}) "),
    (3, "for", "(?:entry|record|card|listing|profile) "),
    (3, "for", "(?:grants?|<K>|paying|pay|<M>|sponsors) "),
    (3, "to", "<K> "),
    (3, "with", "(?:on|up|wrong|happening|happened|doing|happens) "),
    (3, ", (", f"(?:our|this|my) {_W}{{0,3}}?{_MADE} "),
    (3, "make makes develop ship", "(?:who|that) "),
    (3, "reviewed audited evaluated assessed examined", "(?:we|i|and|have) "),
    (3, "funded sponsored financed supported backed", "(?:has|have|had) "),
    (3, "buying acquiring", "(?:<P>|is|are) "),
    (3, "up", "(?:snaps|snapped|bought|buys|gobbles) "),
    (3, "bezahlt finanziert zahlt trägt steckt pflegt entwickelt betreibt", "(?:wer|was) "),
    (3, "finance paie maintient développe porte", "(?:qui|ce) "),
    (3, "paga financia mantiene mantém sostiene sustenta desarrolla", "(?:quién|quien|quem|qué) "),
    (4, "projekt projet proyecto projeto", "(?:das|dem|des|unser|unserem|le|du|notre|el|del|nuestro|o|do|nosso|\\^) "),
    (3, "the", f"(?:{_WORK}) (?:of|for|behind) "),
    (3, "from", "(?:news|hello|greetings|updates?|hi|regards) "),
    (3, "on", "(?:work|works|working|hack|hacking|worked|building|build|depend|depends|depending|rely|relies"
        "|reliant|dependency|dependence|reliance|mine|notes|bet|betting|thread|post|data|spent|standardise"
        "|standardised|standardized|based|built|filings|books|numbers|information|anything|light|info) (?:full "
        "time |part time |mostly |together |here )?"),
    (3, "to", "(?:migrate|switch|move|moving|switching|contribute|contributes|contributing|contributors|welcome"
        "|commits?|related|happens|happened|happening|happen|awards? <M>|grants? <M>|gives? <M>|awarded <M>"
        "|granted <M>|<M>(?: grant)?|attention|thanks for coming) (?:over |back )?"),
    (3, "in", "(?:invests|invest|invested|investing|investment|takes|take|took) (?:<M> |[^ ,;]+ )?"),
    (2, "in", "<M> "),
    (3, "uses using use adopting adopt forking fork adopts adopted", ""),
    (3, "made maintain maintaining maintains maintained develop developing develops built build wrote write created "
        "started author founded", "(?:we|i|to|and|who|been|'ve|still|team|they|people|that|he|she|us|me|by|is"
            "|for|company|also) "),
    (2, "run running operate", "(?:we|who|they|i|us) "),
    (3, "fund finance", "(?:we|i) "),
    (3, "fund finance", "(?:we|i) "),
    (2, "fund funds finance finances sponsors supports bankrolls backs", "(?:<P>|<K>|we|and|,|will|to|government|that"
        "|longer|stop) "),
    (3, "grants awards gives", "<P> "),
    (3, "funding finances bankrolls supporting sponsoring backing", "(?:<P>|stop|stops|stopped|stopping|end"
        "|ends|cease|for|started|starts|begun|began|continue|keep) "),
    (3, "accepts welcomes adopts buys acquires acquire acquiring absorbs buy bought acquired swallows launches "
        "launched hosts", "(?:<P>|to|has|company|in|that) (?:<P> |just |now )?"),
    (3, "in", "(?:<P>) (?:takes|took|taking|welcomes) "),
    (3, "over", "(?:<P>) (?:takes|took|taking|has taken) "),
    (3, "hinter derrière", ""),
    (3, "behind", "(?:the |that |are |is |stands |company |people |team |firm |startup |consortium |group |[^ ]+ )"),
    (3, "of", "(?:maker|makers|developer|developers|vendor|publisher|company|parent|owner|home|stewards?"
        "|sponsors|operator) (?:company )?"),
    (3, "of", "(?:parent company|fork|core|users|adopters|version|release|development|the rest|backers"
        "|maintenance|treasurer|books|accounts) "),
    (4, "# ##", "\\^ "),
    (3, "dear hello", "\\^ "),
    (3, "support supporting sponsor welcome save donate sustaining funding financing keeping about introducing", "(?:\\^|#) "),
    (3, "is was does can will has how would should", "¿ .*"),
    (3, "keeps keep kept", "(?:what|who|to|donations|money|grant|that|us|<P>|<K>) "),
    (3, "how why whether when if until", "(?:on|of|about|know|knows|guess|understand|wonder|explain|see|me"
        "|asked|ask|explains|wondering|matters|you) "),
    (2, "no , yes nope", "\\^ (?:no |yes |nope |so |well |hi |hey |ok )?"),
    (2, "compiler library dataset toolkit framework registry crate model package corpus app client daemon "
        "engine", "(?:language|the|our|open|source|weights|speech|its|vector|a|new) "),
    (-1, "the our", "(?:on|in|under|within) "),
    (1, "the our this source called", ""),
    (3, "puts put places placed publishes releases released", "<P> "),
    (3, "at", "(?:looked|look|looking) (?:hard |closely |again |into |back )?"),
    (3, "budget finances kosten baten ausgaben accounts report costs hour minutes notes", "\\^ (?:[^ ,;:.]+ ){0,4}"),
    (3, "at", "\\^ (?:here |we |over |me )?"),
)  # fmt: skip


def _by_word(rows: tuple[tuple[int, str, str], ...], before: bool) -> dict[str, list[Row]]:
    found = dict[str, list[Row]]()
    for weight, words, rest in rows:
        pattern = re.compile(f"(?<= )(?:{rest})$" if before else rest)
        for word in words.split():
            found.setdefault(word, []).append((weight, pattern))
    return found


MADE_OF_TWO = re.compile(f"{_W}{{0,1}}{_MADE} ")
"""What a name stands before that is the name of what is made: ``the X compiler``, ``the X vector database``."""
AFTER = _by_word(_AFTER, before=False)
BEFORE = _by_word(_BEFORE, before=True)
