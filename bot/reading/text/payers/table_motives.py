"""Why a payer gives: the patterns of each motive, and the words of which one has to be in the sentence."""

from bot.reading.text.words.patterns import Pattern

_WHY = (
    r"(?:because|since|as|so|why|reason|reasons|reflects?|reflecting|given|due to|weil|denn|da|parce que|car|porque"
    r"|pois|motive|motivation|:|—|–)"
)
_NOT_THEIRS = r"(?!(?:of )?(?:our|we|i|users|people|everyone|nobody|maintainers|us) )"
_ON_US = r"(?:it|us|this|our|that|<P>|the (?!(?:grant|money|company|funding|sponsor|sponsors|donations?) )\w+)"
_OURS = r"(?:it|us|this|ours|(?:our|the) (?:\w+ )?(?:project|library|tool|code|software|package|engine|framework|data|dataset|model|app|parser|compiler|database|driver|program|toolkit|stack))"
_NEEDS = (
    r"(?:uses?|depends?|relies|rely|runs?|needs?|builds?|ships?|embeds?|bundles?|includes?|integrates?|reliance"
    r"|dependence|dependent|reliant|dependency)"
)
_THEIR = r"(?:its|their|his|her|<P> 's|the (?!(?:project|tool|library|team|community|maintainer) )(?:\w+ ){1,2}'s)"
_RESTS = r"(?:runs?|depends?|relies|rely|is based|are based|sits?|rests?|stands?|hinges?|is built|are built)"
_PEOPLE = r"(?:customers?|users|people|ppl|developers|devs|clients|folks|startups|researchers|scientists|authors|students|teams|<K>)"
_RIVALS = r"(?:competitors?|competition|rivals?|field|others|<P>)"
_LABEL = r"(?:motive|motivation|reason|why|why they pay|why it pays) (?:: |is |= )(?:the |their |its )?"


def _motive(label: str, *patterns: str) -> Pattern:
    alone = rf"[-—–/|,(] (?:{label})(?= (?:$|[-—–/|,).]))"
    return Pattern(rf" (?:{'|'.join(patterns)}|{_LABEL}(?:{label})|{alone}) ")


MOTIVES = [
    ("financial_return", _motive(
        "financial return|return|returns|profit|exit|rendite",
        r"(?:expects?|wants?|is after|are after|after|hopes? for|looks? for|looking for|seeks?|seeking|in it for) "
        r"(?:a |an |its |their |some |the )?(?:financial |decent |good |big )?(?:returns?|exit|multiple|payback|profits?|upside)",
        r"wants? (?:its|their|the|it|that) (?:money |cash |investment |capital )?back(?: tenfold)?|back tenfold|exit in"
        r"|return on (?:investment|their|its)|for the return|rendite|retour sur investissement|retorno|rentabilidad",
    )),
    ("platform_lock_in", _motive(
        "platform lock in|lock in",
        rf"ties (?:their|its|{_PEOPLE})|lock in|locks? (?:their |its |the )?{_PEOPLE} in|sells? more of (?:their|its) cloud",
        rf"keeps? (?:[^ ;]+ ){{0,5}}?(?:the |its |their )?{_PEOPLE} (?:, )?(?:(?:on|in|inside|within)"
        r"(?! (?:it|us|this|our|work|jobs|payroll|staff|board|the (?:project|payroll|team|work|library|tool|code|job)) )|from leaving)",
        r"(?:harder|hard|painful|difficult|costly|expensive|tough) (?:for (?:[^ ,;]+ ){1,3})?to (?:leave|switch|move away|get away)",
        r"(?:drives?|brings?|pulls?|gets?|funnels?|leads?|draws?) (?:\w+ |<K> ){0,3}(?:to|onto|into|on) (?:their|its) (?:own )?"
        r"(?:<K>|cloud|platform|ecosystem|store|marketplace|hardware|chips|service)",
        rf"(?:{_PEOPLE}|nobody) (?:can't|cannot|won't|don't|can hardly) (?:easily )?(?:leave|switch|move)",
        rf"so (?:that )?(?:the |its |their |more )?{_PEOPLE} (?:stay|remain|run|deploy|stick|buy|keep|move)|stays? on <P>"
        r"|so (?:that )?(?:\w+ ){1,3}(?:stays?|remains?|sticks?) (?:on|with|in|inside) (?:its|their)",
        rf"{_PEOPLE} (?:move|switch|come|stay|migrate)s? (?:to|on|with) (?:their|its)",
        r"kundenbindung|bindet (?:\w+ ){0,3}an|fidéliser|ata a (?:sus |los )?clientes",
    )),
    ("market_differentiation", _motive(
        "market differentiation|differentiation|edge",
        r"(?:their|its|an|the|that) (?:edge|advantage|lead|head start) (?:over|on|against)|competitive (?:edge|advantage)",
        rf"ahead of (?:its|their|the) {_RIVALS}|stands? out|differentiat\w+|(?:sets?|setting) (?:them|it|itself|themselves) apart",
        rf"none of (?:its|their|the) {_RIVALS}|{_RIVALS} (?:don't|do not|can't|cannot|lack|haven't)|beat(?:s|ing)? (?:its|their|the) {_RIVALS}",
        r"(?:no (?:competitor|rival)|nobody else|no one else) (?:(?:'s )?\w+ )?(?:has|have|looks?|sells?|can|offers?|ships?|makes?|builds?|runs?|matches|comes? (?:with|close))|(?:look|looks|perform|performs) better than|unique selling point"
        r"|selling point|sells? against|distinguish\w* (?:it|them|itself|themselves)",
        r"wettbewerbsvorteil|vorsprung vor|von der konkurrenz|se démarquer|se différencier|avantage concurrentiel|diferenciarse"
        r"|ventaja competitiva|se diferenciar|vantagem competitiva",
    )),
    ("mission", _motive(
        "mission|charity|public good|public interest",
        r"call it mission|what (?:it|they) (?:was|were) (?:founded|set up|created|established) for|(?:spoke|speaks?|talks?|talked) of (?:its |their )?mission|out of (?:mission|conviction|principle|idealism)|mission driven|idealism",
        r"(?:part of|fits?|within|serves?|is|matches|under|in|pursues?|pursuit of|furthers?|advances?) (?:its|their|the) "
        r"(?:\w+ )?(?:mission|charter|mandate|statutes|remit|purpose|charitable (?:purpose|objects|aims))",
        r"(?:its|their) (?:charitable |public |statutory )?mission|public (?:interest|goods?)|for the mission"
        r"|(?:ought to|should|must|has to|needs to) exist|what they (?:say they )?stand for|believes? in (?:open|free|the)",
        r"aus überzeugung|stiftungszweck|satzungszweck|par conviction|(?:sa|leur) mission|por convicción|(?:su|sua) misi[óo]n"
        r"|sua missão|por convicção",
    )),
    ("product_value", _motive(
        "product value|product|own use|they use it|use in production",
        r"(?:they|it|he|she|who|which|<P>|company|bank|firm|staff|engineers|editors|teams?) (?:all |also |both |themselves "
        r"|itself )?(?:use|uses|run|runs|ship|ships|embed|embeds|need|needs|depend on|depends on|rely on|relies on|build on"
        r"|builds on|sell|sells) (?:it|this|us|<P>|the \w+|our \w+) (?:in|on|for|inside|to|with(?! <N>)|themselves|internally"
        r"|every|daily|at|all|as|too|there|themself|everywhere)",
        rf"because {_NOT_THEIRS}(?:\w+ ){{0,4}}(?:uses?|needs?|ships?|runs?|runs? on|depends? on|lives? off) {_OURS}",
        rf"(?:because|since|as|for(?! the (?:next|new|first|last|whole))|why|so|reason :) {_NOT_THEIRS}(?:of )?(?:their|its|the|his|her) (?:\w+ |<P> ){{0,5}}{_NEEDS}",
        r"(?:is|are|'s|sits|sit) in (?:all |every |most of )?(?:their|its|his|her) (?:\w+ ){0,2}(?:products?|stack|firmware|devices|cars|phones|platform|apps?|machines|backend|hardware)",
        rf"{_WHY} {_NOT_THEIRS}(?:\w+ ){{0,6}}?(?:depends?|relies|rely|reliance|dependence|dependent|reliant) (?:\w+ ){{0,2}}?(?:on|upon) {_ON_US}",
        r"(?:is|are) built (?:on|upon|with|around) (?:it|us|this|our|the (?:library|tool|package|dataset|engine|framework|project|model))|(?:builds?|ships?|sells?|runs?) (?:its|their|the|a|every) (?:\w+ ){1,4}"
        r"(?:on|with|around) (?:it|us|this|our)",
        rf"{_THEIR} (?:own )?(?:\w+ |<K> ){{0,3}}{_RESTS} (?:on top of|on|upon) (?:it|us|this|our)",
        rf"is what {_THEIR} (?:\w+ |<K> ){{1,5}}{_RESTS}|(?:on|upon) which {_THEIR} (?:\w+ |<K> ){{0,5}}{_RESTS}",
        rf"{_THEIR} (?:own )?(?:\w+ ){{1,3}}(?:(?:is|are|gets?) (?!paid|funded|made)\w+(?:ed|t|made) (?:with|on|through)|ships? with) (?:it|us|this)",
        rf"so (?:that )?{_THEIR} own (?:\w+ ){{1,3}}(?:keeps?|can|goes on|works?|stays?)",
        r"(?:its|their) (?:own )?(?:\w+ ){0,3}(?:embeds?|runs?|uses?|needs?|ships?|includes?|contains?|bundles?) (?:our|it|this)",
        r"(?:which|that) (?:it|they) (?:uses?|needs?|ships?|runs?|builds? on|depends? on|rel(?:y|ies) on) (?:for|in|on|inside|every)|(?:goes|go|pass|passes|runs?) through (?:our|us|it|this)|(?:doesn't|don't|can't|cannot|wouldn't|couldn't) (?:\w+ ){1,5}?without (?:it|us|this)",
        r"lost without|we use it (?:on|in|for) (?:every|all|our)|saves? (?:them|it|him|her) (?:\w+ ){0,2}(?:fees|money|costs?|time|work|months|millions|effort|licen[cs]es)"
        r"|cheaper (?:for them )?than (?:building|writing|buying|maintaining)",
        rf"(?!pays?|paid|employs?|funds?|has|have|hosts?)\w+ (?:its|their) own (?:\w+ ){{1,3}}(?:on|with|in|from|through) {_OURS}"
        r"|(?:use|uses|run|runs) (?:it|this|them|their own \w+ on it) (?:for|in|on) (?:its|their) own|run their own \w+ on it"
        r"|(?:use|uses|using) (?:it|us|this|(?:the|our) \w+) (?:in|every)|depends on us|relies on us",
        r"(?:weil|denn|da) (?:[^ ,;]+ ){0,7}?(?:aufbaut|aufbauen|basiert|basieren|nutzt|nutzen|verwendet|verwenden|einsetzt|einsetzen"
        r"|braucht|brauchen|angewiesen|abhängt|abhängen|läuft|laufen)",
        r"(?:parce que|parce qu'|car) (?:[^ ,;]+ ){0,6}?(?:dépend|dépendent|utilise|utilisent|repose|reposent|s'appuie|s'appuient|besoin)",
        r"(?:porque|pois|já que|ya que) (?!nós |nosotros |usuarios |usuários )(?:[^ ,;]+ ){0,4}?(?:depende|dependen|dependem|usa|usan|usam|utiliza"
        r"|utilizan|utilizam|necesita|necesitan|precisa|precisam|se basa)",
    )),
    ("strategic_alignment", _motive(
        "strategic|strategic alignment|strategy|strategic fit|setting the standard",
        r"strategic (?:fit|reasons|alignment|interest|importance|bet|grounds)|strategically",
        r"(?:fits|suits|serves|supports|core to|part of|in line with|key to|central to|belongs to) (?:their|its|the) (?:\w+ ){0,3}"
        r"(?:strategy|roadmap|plans)",
        r"(?:set|sets|setting|shape|shapes|shaping|define|defines|defining|steer|steers|steering|influence|influences|influencing"
        r"|control|controls|controlling) (?:the |a |an |its |their |our |this ){0,2}(?:[^ ,;]+ ){0,4}"
        r"(?:standards?|protocols?|spec|specification|interfaces?|direction|roadmap|agenda|api|ecosystem)",
        r"(?:a|the|more) say (?:in|over|on)|seat at the table|de facto standard|(?:den|einen) standard (?:zu )?(?:setzen|prägen|bestimmen)"
        r"|strategisch\w*|stratégique\w*|estratégic\w+|imposer (?:le|un|son) standard",
    )),
    ("goodwill", _motive(
        "goodwill|pr|karma|publicity|thanks|charity|gratitude|kindness",
        r"(?:out of|for|as|pure|sheer|just|of) (?:the |pure |sheer |simple |plain )?(?:goodwill|kindness|generosity|gratitude|charity"
        r"|solidarity|sympathy)",
        r"out of (?:thanks|the goodness|love)|pr reasons|for (?:the )?(?:good )?(?:pr|publicity|karma|image|visibility|exposure)|good (?:pr|press|publicity)"
        r"|(?:look|looks|looking) good",
        r"because they (?:like|love|are fond of) us|likes? (?:us|what we do)|as a (?:thank you|favou?r)|nice people|good karma|reputation"
        r"|(?:give|giving|gives) (?:something |a bit )?back(?= (?:to|$|[,.;]))|employer brand(?:ing)?",
        r"aus (?:dankbarkeit|nettigkeit|sympathie|gutem willen)|als dankeschön|imagepflege|par (?:gratitude|sympathie|gentillesse)"
        r"|pour (?:son|leur) image|por (?:gratitud|simpatía|imagen|gratidão|simpatia)|(?:buena voluntad|boa vontade)",
    )),
]  # fmt: skip
REASONS = frozenset(
    "founded set created established advantage edge because since its their they them us why so hence mission motive motivation strategic strategically strategy goodwill pr karma kindness reflects standard standards say gratitude charity publicity sympathy generosity reputation return returns exit profit back differentiation differentiator lock locks product ties keep keeps stay use uses run runs ship depends relies built competitors rivals edge exist stand charter mandate reason reasons fond likes nice favour favor good protocol roadmap spec ecosystem idealism love thanks goodness weil denn da überzeugung stiftungszweck satzungszweck dankbarkeit nettigkeit sympathie rendite kundenbindung wettbewerbsvorteil parce car conviction porque pois convicción convicção misión missão gratitud gratidão".split()
)
