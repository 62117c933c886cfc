"""What leads up to a name and speaks for its being the project's, or against: weight, next word, what is before it."""

from bot.reading.text.words.project_words import MADE, MADE_PART, WORD, by_word
from bot.reading.text.words.table_unnamed_words import GIVERS

_WORK = (
    "maintainers?|authors?|creators?|developers?|contributors?|users?|friends|founders?|co-?founder|treasurer"
    "|steward|home|makers?|budget|costs?|"
    "finances|books|accounts|grants?|numbers|figures|spreadsheet|report|balance|sheet|statement|future|face"
    "|state|status|updates?|news|"
    "maintenance|development|hosting|bills?|outgoings|expenses|spending|work|lead|team|owners?|governance|sustainability|funding|health|money|runway"
    "|situation|version|releases?|"
    "supporters|community|adopters|fans|survival|news|rumou?rs|minutes|notes?|meeting|review|assessment|analysis|questions?"
    "|threads?|posts?|talks?|sponsors|users|backers|donors|codebase|code|sponsors|backers|trustees|board|directors"
    "|background|logo|facts|summary|outcome|verdict|result|findings?|recap|rating|score|correction|zukunft|avenir|futuro|porvenir|träger|stewardship|maintainership|custody|custodian|goals?|aims?|purpose|point|trademark|copyright|domain|fate|prospects|upkeep|running|users|licen[cs]e|licensing|relicensing|survey|portrait|overview|outlook|pages?|entwicklung|finanzierung|"
    "développement|financement|desarrollo|mantenimiento|manutenção|desenvolvimento|financiación|kosten|coûts"
    "|costes|pflege|maintenance"
)

_GIVER = "|".join(
    sorted(
        {*GIVERS, *"telco investor vendor customer client isp provider hoster shop bakery business <K>".split()} - MADE
    )
)
"""Who pays, and is called something: ``the start-up where we intern (called X)``."""
_SERVED = frozenset(
    "service platform site website nonprofit project store server index collection archive search system game".split()
)
"""What is made, and yet often stands before the name of one who sells it."""
_BEFORE: tuple[tuple[int, str, str], ...] = (
    (-4, f"{' '.join(sorted(MADE))} projects", "(?:sibling|sister|other|another|similar|related|their|upstream|rival|competing|neighbouring) "),
    (3, "with", "(?:what 's|what is|whats) (?:up|wrong|new|happening|going on|the (?:deal|story|matter|situation|status)) "),
    (-4, "unser unsere unserem der die das ein eine mein meines meiner meinem seines ihres einem eines einer", ""),
    (-4, "on at with for", "(?:used to (?:work|contribute|be)|formerly|previously|i worked|compare|compared|inspired|interview) (?:[^ ]+ ){0,2}?"),
    (-4, "sponsor sponsors donor donors payer payers funder funders parent employer company investor investors "
        "customer customers client clients backer backers partner partners host ceo bank employers grantor "
        "benefactor firm owner landlord", "(?<!who )(?<!what )(?<!<P> )"),
    (-4, "<K>", "(?:our|their|its|the|a|main|biggest|largest|other|two|\\^) "),
    (-4, ", :", "(?:sponsors?|donors?|payers?|funders?|parent|parent company|employer|company|investors?"
        "|customers?|backers?|partners?|from|by|host|hosting|benefactor|support|grant|<K>|funding|funded by"
        "|thanks|income|money|wages|salaries|pay|payroll|staff|stipends?|servers?|compute|gpus?|hours|time|rent|bandwidth|machines) "),
    (-4, "with", "(?:contract|contracts|deal|agreement|talks|together|partnership|cooperation|employed"
        "|arrangement|vertrag|contrat|contrato) "),
    (-4, "by", "[^ ]+ (?<!written )(?<!said )"),
    (-4, "from", "(?<!news )(?<!nobody )(?<!renamed )(?<!hello )(?<!greetings )(?<!update )(?<!updates )(?<!we )(?<!switch )"),
    (-4, "the", "(?:supported|funded|financed|sponsored|backed|paid|provided|granted|donated|created|given) (?:[a-z]+ ){0,2}by "),
    (-4, "project", "(?:by|through|within|under|from|part of|result of|outcome of|outcomes of) (?:the |a )?|(?:<N>|<O>) [(] (?:[^ ()]+ )?"),
    (2, "like love enjoy", "(?:if|that|so) you (?:really |also )?"),
    (-4, "thank thanks partner plus via versus vs unlike like than", ""),
    (-4, "to", "(?:thanks|pays?|pay <M>|pays <M>|<R>|belongs?|owned|sold|invoices?|invoiced|thank|sells?"
        "|consulting|report|reports|according|similar|pitched|wrote|talked|talking|applied|apply) "),
    (-4, "to the", "(?:proposals?|applications?|bid|letters?|requests?|appeal|pitch|spoke|wrote|talked|applied|turned) (?:to )?"),
    (-4, "at", "(?:works?|employed|job|working|engineers?|friend|people|colleagues?|person|developers?|salaried"
        "|hosted|someone|contact|now|study|studying|team) "),
    (-4, "for", "(?:works?|working|acronym|short|stands|worked|contract|employed) "),
    (-4, ".", "(?:mr|mrs|ms|dr|prof) "),
    (-4, "mr mrs ms dr prof professor", ""),
    (-8, "appelle heißt llama chama", "(?:paga|paie|zahlt|bezahlt|mécène|mäzen|mecenas|geldgeber|sponsor|<K>) (?:s' |se )?"),
    (-8, "called named", "(?:pays?|funds?|owns?|employs?) (?:for )?[^ ]+ (?:is )?"),
    (-8, ".", "[a-z] "),
    (-4, "of", "(?:is|'s|as) (?:a|the) (?:[a-z]+ )?fork "),
    (-4, "to in at", "(?:come|came|go|went|going|travel|travell?ed|drive|drove|fly|flew|meet|met|meeting|live|lives|living|office|conference|hackathon) (?:over |up |down )?"),
    (3, "of", "(?:pulls|pulling|backs|walks) out "),
    (3, "of", "(?:renews|renewed|extends|extended|ends|ended|stops|doubles|halves|cuts|starts|begins|continues) (?:its |the |their )?<K> "),
    (3, "of", "(?:is|'s|are|,|be|remains|becomes) (?:the |a )(?:[^ ,;:()<>]+ )?<K> "),
    (-4, "of", "(?:out|expense|property|courtesy|hands|project|product|subsidiary|employees?|payroll|staff|generosity|kindness|assistance) "),
    (-8, "called named", f"(?:{_GIVER}) (?:(?:in|from|near|of|on|at|where|for|that|which|who) (?:[^ ,;:()]+ ){{1,4}})?(?:[(,] )?"
        "(?:is |are |was )?"),
    (-4, "of", "(?:of|from|in|on|under|by) (?:the |its |their )?(?:[a-z]+ ){0,2}(?:budgets?|payroll|purse|coffers|pockets?|treasury|books) "),
    (-4, "for to at", "(?:travel|conference|event) (?:<K>|bursary|bursaries|scholarships?|tickets?|budget) "),
    (-4, "called", "(?:fork|rival|competitor|one|something|tool) "),
    (4, "project", "(?:the|our|this|a|my|\\^|called|[:.,;(|]) (?:[^ ,;:]+ )?"),
    (4, ": =", "(?:\\^|[.,;/|<]|<L>|#) ?(?:the |our )?(?:project|repo|repository|package|project name|name"
        "|crate|projekt|projet|proyecto|projeto|dataset name|projektname) "),
    (3, ": =", "(?:\\^|[.,;/|<]|<L>|#) ?(?:[^ ,;:]+ )?(?:subject|product|about|software|title|dataset"
        "|library|tool|model|program|community|collective|assessment|review|case study|profile|dependency) "),
    (4, "heißt appelle llama chama", "(?:projekt|projet|proyecto|projeto|bibliothek|werkzeug|programm|s '|s'|se|^) "),
    (4, "called named titled dubbed", ""),
    (3, "for", "(?:who|what|that) (?:really |actually )?(?:pays|paid|foots the bill) "),
    (3, "funds finances owns maintains sponsors keeps bankrolls backs governs stewards", "(?:who|what) "
        "(?:really |actually |still |even )?"),
    (3, "runs behind develops", "(?:who|what)(?: 's| is)? "),
    (3, "of for on about behind around von de do da del d'", f"(?:{_WORK}) "),
    (3, "of", "(?:pays?|paying|covers?|funds?|finances?|carries|provides?|for) <S> "),
    (3, "for", "(?:(?:gives?|pays?|sends?) (?:me|us)|asking|question|questions) "),
    (3, ":", "re "),
    (3, "for", "(?:entry|record|card|listing|profile) "),
    (3, "for", "(?:grants?|<K>|paying|pay|<M>|sponsors) "),
    (3, "to", "<K> "),
    (3, "über sur sobre", "(?:artikel|bericht|beitrag|neues|fragen|article|reportage|artículo|noticia|artigo|notícia|reportagem) "),
    (3, ", (", f"(?:our|this|my) {WORD}{{0,3}}?{MADE_PART} |the {WORD}{{0,3}}?{MADE_PART} (?:that |which )?{WORD}{{0,4}}?(?:use|uses|run on|relies on|rely on|depend on|depends on|runs on|trust|love|know) "),
    (3, "make makes develop ship", "(?:who|that|<P> , (?:[^ ,;:()]+ )+,) "),
    (3, "bezahlt finanziert zahlt trägt steckt pflegt entwickelt betreibt", "(?:wer|was) "),
    (4, "projekt projet proyecto projeto", "(?:das|dem|des|unser|unserem|le|du|notre|el|del|nuestro|o|do|nosso|\\^) "),
    (3, "the", f"(?:{_WORK}) (?:of|for|behind) |(?:hour|call|chat|ama|q&a|session|interview|talk|meeting|stream) (?:with|of|from|by) "),
    (3, "from", "(?:news|updates?) "),
    (1, "from", "(?:hello|greetings|hi|regards) "),
    (3, "on", "(?:work|works|working|hack|hacking|worked|building|build|depend|depends|depending|rely|relies"
        "|reliant|dependency|dependence|reliance|mine|notes|bet|betting|thread|post|data|spent|standardise"
        "|standardised|standardized|based|built|filings|books|numbers|information|anything|light|info) (?:full "
        "time |part time |mostly |together |here )?"),
    (3, "to", "<P> (?:[^ ]+ )?contributes "),
    (3, "to", "(?:migrate|switch|move|moving|switching|contribute|contributing|contributors|welcome"
        "|commits?|related|happens|happened|happening|happen|awards? <M>|grants? <M>|gives? <M>|awarded <M>"
        "|granted <M>|<M>(?: grant)?|attention|thanks for coming) (?:over |back )?"),
    (3, "in", "(?:invests|invest|invested|investing|investment|takes|take|took) (?:<M> |[^ ,;]+ )?"),
    (3, "uses use using", "(?<!we )(?<!i )(?<!also )"),
    (3, "adopting adopt forking fork adopts adopted", ""),
    (3, "made maintain maintaining maintains maintained develop developing develops built build wrote write created "
        "started author founded", "(?:we|i|to|and|who|been|'ve|still|team|they|people|that|he|she|us|me|by|is"
            "|for|company|also) "),
    (3, "run running operate used", "(?:we|who|they|i|us|'ve|have) "),
    (2, "fund funds finance finances sponsors supports bankrolls backs", "(?:<P>|<K>|we|and|,|will|to|government|that"
        "|longer|stop) "),
    (3, "funding finances bankrolls supporting sponsoring backing", "(?:<P>|stop|stops|stopped|stopping|end"
        "|ends|cease|for|started|starts|begun|began|continue|keep) "),
    (3, "accepts welcomes adopts buys acquires acquire acquiring absorbs buy bought acquired swallows launches "
        "launched hosts", "(?:<P>|to|has|company|in|that|it) (?:<P> |just |now )?"),
    (3, "over", "(?:<P>) (?:takes|took|taking|has taken) "),
    (3, "hinter derrière", ""),
    (3, "behind", "(?:the |that |are |is |stands |company |people |team |firm |startup |consortium |group |[^ ]+ )"),
    (3, "of", "(?:funder|payer|patron|maker|makers|developer|developers|vendor|publisher|company|parent|owner|home|stewards?"
        "|sponsors|operator) (?:company )?"),
    (3, "of", "(?:parent company|fork|core|users|adopters|version|release|development|the rest|backers"
        "|maintenance|treasurer|books|accounts) "),
    (4, "# ##", "\\^ "),
    (3, "support supporting sponsor welcome save donate sustaining funding financing keeping about introducing running maintaining hosting", "(?:\\^|#) "),
    (3, "is was does can will has how would should", "¿ .*"),
    (3, "keeps keep kept", "(?:what|who|to|donations|money|grant|that|us|<P>|<K>) "),
    (3, "how why whether when if until", "(?:on|of|about|know|knows|guess|understand|wonder|explain|see|me"
        "|asked|ask|explains|wondering|matters|you) "),
    (2, "no , yes nope", "\\^ (?:no |yes |nope |so |well |hi |hey |ok )?"),
    (2, " ".join(sorted(MADE - _SERVED)), f"(?:the|our|its|a|an|new|open|source) {WORD}{{0,2}}|\\^ {WORD}{{1,3}}|(?:language|weights|speech|vector) "),
    (3, "the", "(?:that|which|who) (?:also |now )?(?:makes?|made|develops?|developed|maintains?|builds?|built|publish|publishes|ships?|writes?|wrote|sells?) "),
    (3, "as", "(?:published|released|relaunched|continues?|continued|lives|renamed|rebranded|forked|reborn|known) (?:[^ ,;:()]+ ){0,5}?"),
    (-1, "the our", "(?:on|in|under|within) "),
    (1, "the our this source called", ""),
    (3, "puts put places placed publishes releases released", "<P> "),
    (3, ",", "\\^ (?:[^ ,;:.<>]+ ){0,3}(?:notes|recap|summary|digest|numbers|finances|update|figures|budget) "),
    (3, "at", "(?:looked|look|looking) (?:hard |closely |again |into |back )?"),
    (3, "to", "(?:(?:donate|contributions?|chip in) (?:over |back )?|come (?:over|back) )"),
    (3, "about", "(?:things?|facts?|something|everything|worry|worried|worries|nervous|anxious|afraid|scared|uneasy|optimistic|pessimistic|excited|sceptical|skeptical|confident|relaxed|alarmed|unsure|right|wrong|serious|asks|asking|asked us|know|heard|hear|claims?|note|wrote|concerned|asked|curious|sure|learned|read) (?:much |anything |this )?"),
    (3, "on", "(?:<N> (?:[^ ,;:()<>]+ )?(?:people|engineers|maintainers|developers)|threads|story|stories|topics?|pieces?|articles?|features?|posts?|notes?|items?|profile|interview|episode|podcast|column|write up|blog post) "),
    (3, "carries coordinates maintains stewards leads", "(?:that|which|who|now|<P>) "),
    (3, "drop leave abandon", "(?:will|would|may|could|might|not) "),
    (3, "maintain develop write", "(?:affected|engineers|developers|employees|whom|them|<N>) "),
    (3, "fördert unterstützt bezuschusst sponsert subventionne soutient apoya apoia", "[^ ,;:]+ "),
    (3, "on", "(?:new|latest|word|update|updates|opinions?|thoughts|views?|feelings?|verdict|takes?|had|have|has|dr) "),
    (3, "sources relicenses hands transfers brings returns spins", "(?:<P>|<P> open -|has|just|is) "),
    (3, "for", "(?:support|funding|money|future|help|backing|responsibility|budget|<K>) "),
    (3, ": =", "(?:name of (?:the )?(?:project|tool|library|app|dataset)|project 's name) "),
    (3, "what", "(?:know|knows|wonder|tell|sure|remember|heard|what) "),
    (3, "with", "(?:thing|catch|problem|trouble|story|deal|point|issue|matter) "),
    (3, "team", "(?:from|hi|hello|the|we|as|\\^|greetings) "),
    (3, ",", f"(?:'s|its|their|the) {WORD}{{0,2}}?{MADE_PART} "),
    (3, "into", "(?:puts|put|pours|poured|invests|invested|sinks|sank|ploughs) (?:[^ ,;:]+ ){1,3}"),
    (3, "following watching running run deploying using trusting evaluating packaging packages ships deploy run", "(?:anyone|anybody|someone|who|we|i|you|still|others|be|been"
        "|are|people|banks|companies|hospitals|here|else|about) (?:else |here |still |currently |all |also |really )*"),
    (3, "into", "(?:looked|look|looking|dug|dig|digging|research|inquiry|insight) "),
    (3, "in", "(?:life|interest|trust|confidence|faith|bugs?|stake|believe|involved|share) (?:left )?"),
    (3, "call calls calling consider considers rate rates judge score assess", "(?:everyone|everybody|people|we|you|they|us|i|to|would|should|many|some|(?:does|did) (?:the |your |this )?[^ ]+|stop) (?:still |really )?"),
    (3, "trust adopt drop ditch choose pick avoid", "(?:you|we|i|to|should|people|anyone) (?:still |really )?"),
    (3, "stewards governs", "(?:.*)"),
    (4, "edited updated tidied corrected amended reverted locked created merged added removed marking marked tagging tagged flagging flagged rating rated editing updating", "(?:\\^|<L>|[.;:]|i|we|and|just|today) (?:also |just |have )*(?:the |our )?"),
    (3, ":", "(?:reviewed|assessed|looked at|checked|scored|entry|new|added|today|now) (?:today |again |now |this week )?"),
    (3, "for", "\\^ (?:as|so) "),
    (3, "bei", "\\^ "),
    (3, "budget finances kosten baten ausgaben accounts report costs hour minutes notes", "\\^ (?:[^ ,;:.]+ ){0,4}"),
    (3, "after of", "(?:look|looks|looked|looking|care|charge|control) "),
    (3, "at", "\\^ (?:here |we |over |me )?"),
)  # fmt: skip

BEFORE = by_word(_BEFORE, before=True)
