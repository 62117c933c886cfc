"""Frames of what a project is: its plan to earn, its steward, what it makes."""

from bot.reading.text.frames import Frames, frame

_EARN = (
    "(?:sell|selling|monetize|monetise|monetizing|monetising|charge|charging|earn|earning|commercialise"
    "|commercialize|commercialising|commercialization|"
    "commercialisation|monetization|monetisation|revenue|make money|making money|go commercial|going commercial"
    "|verkaufen|vendre|vender|monetizar|"
    "monetarisieren|monétiser|take money|taking money)"
)
_PLAN = (
    "(?:(?:rev|revenue|earning|earnings|monetization|monetisation|income|business) (?:plans?|model|strategy)"
    "|monetization|monetisation|plans? to earn|"
    "plans? for (?:revenue|money|income|earning)|business model|geschäftsmodell|modèle économique|modelo de negocio|modelo de negócio)"
)
_IS = (
    "(?:: |= |is |ist |est |es |é |<N> |eine |une |una |uma |- |— |– |, |still |at the |an? |currently |: q |the ){0,3}"
)
_PAID = (
    "(?:paid|hosted|cloud|enterprise|saas|premium|commercial|pro|managed|business|for pay|payed|paying"
    "|subscription|support)"
)
_OFFER = (
    "(?:version|plans?|tiers?|editions?|services?|offering|products?|subscriptions?|cloud|contracts?|hosting"
    "|marketplace|addon|app|api|<K>)"
)
_TRIAL = "(?:pilot|pilots|piloting|beta|trial|trial phase|test phase|early access|closed beta)"
_BUYERS = (
    "(?:customers?|banks?|hospitals?|testers?|clients?|companies|schools|universities|cities|firms|agencies"
    "|paying|users|subscribers)"
)
_RUN = (
    "(?:run|held|maintained|developed|built|made|owned|governed|stewarded|led|published|looked after|controlled"
    "|operated|managed|kept alive|housed|steered|"
    "written|based|created|backed and run|getragen|geführt|gepflegt|entwickelt|betrieben|gobernado|mantenido"
    "|mantenida|mantido|mantida|desarrollado|"
    "desenvolvido|maintenue?|développée?|portée?)"
)
_LED = (
    "(?:run|maintained|owned|governed|stewarded|led|looked after|steered|kept alive|getragen|geführt"
    "|gobernado|mantenido|mantenida|mantido|mantida|maintenue?|portée?)"
)
_BY = (
    "(?:(?:and|,|or) (?:[^ ,;:()<>]+ ))?(?:à |a |na |en |by |at |in |inside |under |within |von |vom |par "
    "|por |pelo |pela |am |an der |bei der )(?:l' |the |a |an |our |its |one |<N> |einem |einer |der |dem "
    "|une |un |la |le |uma |um |el |das )?"
)
_RUNS = (
    "(?:runs|maintains|develops|owns|governs|stewards|builds|controls|looks after|publishes|operates|manages"
    "|leads|made|makes)"
)
_IT = (
    "(?:it|us|this|the (?:project|code|trademark|copyright|software|repo|work|thing|toolkit|library|whole"
    " thing|domain)|all of it|everything)"
)
_OWNER = (
    "(?:stewardship|(?:steward|owner)(?: of the (?:name|code|project|software|trademark|repo))?|ownership|owned by|governance|legal home|home|legal form|run by|maintained"
    " by|operator|publisher|entity|träger|responsable|titular)"
)
_SMALL_WORD = "(?:(?:<P>|[^ ,;:()|/<>]+) )"
_SMALL = "(?:[^ ,;:()|/]+ )"
_STEWARDS = (
    (
        "foundation",
        "(?:foundation|stiftung|stichting|fondation|fundación|fundação)(?! (?:grants?|money|funding|models?))",
    ),
    (
        "university",
        "(?:university|universität|université|universidad|universidade|hochschule|university lab|university "
        "group|university department|university team|university institute|research group at <P>)",
    ),
    ("startup", "(?:startup|start up)"),
    (
        "public_body",
        "(?:agency|ministry|public body|public broadcaster|broadcaster|government|municipality|city council"
        "|city administration|state library|national library|behörde|ministerium|administration|public "
        "administration|ministère|mairie|ministerio|ayuntamiento|ministério|prefeitura)",
    ),
    (
        "corporation",
        "(?:corporation|listed company|large company|big company|single company|software company|vendor"
        "|corporate|conglomerate|konzern|multinational|subsidiary of <P>)",
    ),
    (
        "community",
        "(?:community|council|co op|cooperative|collective|volunteers|comunidad|comunidade|communauté|verein"
        "|assembly|contributors|members|users|group of (?:{h1})volunteers|gemeinschaft)",
    ),
)
_LIB = (
    "(?:{LIBRARY})(?! (?:registry|manager|index|mirror|server|fees?|card|federation|association|system"
    "|service|board|consortium|contract|agreement|programme|program|deal))"
)
_CIVIC = "(?<!public )(?<!county )(?<!city )(?<!town )(?<!national )(?<!university )(?<!state )(?<!local )"
_MODEL = (
    "(?:language|speech|vision|embedding|translation|diffusion|text to speech|foundation|weights|recognition"
    "|reasoning|image|code|open|medical|generative|ocr|tts|asr)"
)
_MAKES = (
    "(?:(?:we|i|they|us) (?:maintain|build|develop|make|run|write|train|release|publish|ship)|(?:wir|ich)"
    " (?:entwickeln|pflegen|bauen|betreiben)|nous (?:développons|maintenons)|mantenemos|desarrollamos"
    "|mantemos|desenvolvemos) (?:a|an|our|the|this|<N>|un|une|una|uma|um) "
)
_NEAR = "(?:(?!(?:who|that|which|of|for|with|by|in|on|from|to|behind) )[^ ,;:()|/]+ ){0,6}?"
_ENDS = "(?= (?:$|[,:–—-]|for|that|which|to|in|written))"
_ENDS_ONE = "(?= (?:$|[,:–—-]|for|that|which|to|in|written|of|from|on|with|and|by))"
_FORM = (
    ("library", _LIB, "(?:crate|sdk|npm package|npm module|gem|toolkit|python package|npm package)"),
    (
        "dataset",
        "(?:dataset|corpus|data set|datensatz|treebank|benchmark|jeu de données|conjunto de datos)",
        "(?:dataset|corpus|data set)",
    ),
    (
        "model_family",
        "(?:family of (?:{h2})models|model family|models|model series|suite of models|series of (?:{h2})models)",
        "(?:model family)",
    ),
    ("model", f"(?:{_MODEL} model|llm|sprachmodell|modèle de langue)", "(?:language model|llm|speech model)"),
    (
        "infrastructure",
        "(?:inference server|package registry|database|build system|build farm|ci service|message broker|web "
        "server|mirror network|vector database|inference engine|{INFRA})",
        "(?:package registry|compiler)",
    ),
    (
        "application",
        "(?:app|desktop app|mobile app|editor|application(?! (?:to|for (?:the|a|funding|money))| is pending| "
        "was)|plugin|browser extension|firefox extension|extension)",
        "(?:app|plugin)",
    ),
    ("platform", "(?:platform|plattform|plateforme|plataforma)", "(?:platform)"),
)


def _stewards() -> list[tuple[str, str]]:
    """Value and pattern of every way to say who looks after a project."""
    found = list[tuple[str, str]]()
    for value, noun in _STEWARDS:
        small = f"{_SMALL_WORD if value == 'community' else _SMALL}{{0,4}}?"
        found += [
            (value, f"{_OWNER} {_IS.replace('<N> |', '') if value == 'community' else _IS}(?:the |an? )?{small}{noun}"),
            (
                value,
                f"{_LED} {_BY.replace('<N> ', '')}{_SMALL_WORD}{{0,4}}?{noun}"
                if value == "community"
                else f"{_RUN} {_BY}(?:<P> , an? )?{small}{noun}",
            ),
            (
                value,
                f"(?:we|i) (?:'re |are |'m |am )(?:a |an |the |<N> |person |people ){{1,3}}(?:[^ ,;:()|/]+ "
                f"){{0,4}}?{'(?:cooperative|collective|community)' if value == 'community' else noun}",
            ),
        ]
        found += [
            (
                value,
                f"(?:von|vom|durch|an|am) (?:<N> |der |dem |einer |einem )?{small}{noun} {small}(?:getragen"
                f"|gepflegt|entwickelt|betrieben|geführt|betreut|gehalten)",
            ),
            (
                value,
                f"(?:mantiene|mantienen|sostiene|mantém|sustenta|porte|trägt|betreibt|pflegt|desarrolla"
                f"|desenvolve) (?:una |un |uma |um |une |<N> |el |la |a |o |eine |die |der )?{small}{noun}",
            ),
        ]
        if value != "community":
            found += [
                (value, f"(?:an?|the|our) {small}{noun} {_SMALL}{{0,2}}{_RUNS} {_IT}"),
                (
                    value,
                    f"{noun} (?:mantiene|sostiene|mantém|sustenta|trägt|betreibt|pflegt|porte|maintient) (?:el|o|das|le|la|a) "
                    f"(?:proyecto|projeto|projekt|projet|código|software)",
                ),
                (value, f"{noun} is (?:the |its |our )(?:steward|legal home|owner|home)"),
                (
                    value,
                    f"(?:belongs to|lives (?:at|in)|sits (?:at|in|under)|part of) (?:a |an |the |our ){small}{noun}",
                ),
                (value, f"(?:behind it|behind <P>|company|firm|it|team) (?:is|'s) (?:a |an ){small}{noun}"),
                (value, f"our (?:own )?{noun}(?= (?:has|have|employs|is|holds|owns|,|$))"),
            ]
    return found


def _artifacts() -> list[tuple[str, str]]:
    """Value and pattern of every way to say what a project makes; the third word is one that is never another's."""
    found = list[tuple[str, str]]()
    for value, noun, sure in _FORM:
        found += [
            (value, f"(?:artifact|type|kind|what it is|what|project type) (?:: |= |is )(?:an? )?(?:{{h2}}){noun}"),
            (
                value,
                f"<P> (?:(?:\\(|=|–|—) (?:an? |the |our )?|[,:] (?:an? |the |our ))(?:[^ ,;:()|/]+ "
                f"){{0,3}}?{noun}(?= (?:\\)|,|$|for|in|that|which|written|with|from))",
            ),
            (
                value,
                f"(?:it|this|that|project|<P>|[a-z]+|b) (?:is|'s|are|ist|est|es|é) (?:a|an|our|the|one of the"
                f"|<N>|ein|eine|une|un|una|uma|um) {_NEAR}{noun}(?! (?:company|maker|provider"
                f"|vendor))",
            ),
            (
                value,
                f"(?<=^ )(?:es|é|est|ist|c' est) (?:<N>|un|une|una|uma|um|ein|eine) (?:[^ ,;:()|/]+ ){{0,4}}?{noun}",
            ),
            (value, f"{_MAKES}(?:[^ ,;:()|/]+ ){{0,4}}?{noun}"),
            (value, f"(?:this|my) (?:{{g2}}){sure}"),
            (
                value,
                f"(?:our|this) (?:{{h1}}){_CIVIC}{noun}(?= (?:stays|remains|itself|is|has|have|was|costs|runs"
                f"|are|\\(|,|$|on|in|by))",
            ),
            (value, f"(?<=^ )the (?:[^ ,;:()|/]+ ){{0,5}}?{_CIVIC}{noun}{_ENDS}"),
            (value, f"(?<=^ )(?:an?|<N>) (?:[^ ,;:()|/]+ ){{0,5}}?{_CIVIC}{noun}{_ENDS_ONE}"),
        ]
    return found


WORDS = Frames((
    frame("revenue_plan",
        f"(?:no|sans|kein|keine|sin|sem|without|have no|never|not|don't|doesn't|won't|do not|does not) (?:have "
        f"|any |current |concrete |real |immediate |the ){{0,2}}(?:plans?|planning|intentions?|intend|intends"
        f"|geschäftsmodell|want|wish|going) "
        f"(?:to|for|of|on|zu|de|para|pour) (?:{{g2}}){_EARN}", "none", denies=True),
    frame("revenue_plan", "geschäftsmodell (?:gibt es|haben wir|existiert) (?:{h1})(?:nicht|keines|keins)", "none", denies=True),
    frame("revenue_plan", f"never (?:plan|planned|intended|wanted|going) to (?:{{g2}}){_EARN}", "none", denies=True),
    frame("revenue_plan",
        "(?:no|kein|keine|sin|sem|aucun|pas de|without a|without any|no hay|no tenemos|não há) (?:revenue (?:plans?|model)|business "
        "(?:plan|model)|monetisation "
        "plan|monetization plan|commercial plans?|commercial intentions?|geschäftsmodell|plan de ingresos"
        "|modelo de negocio|modèle "
        "économique|modelo de negócio|way to earn|plans? to earn)", "none", denies=True),
    frame("revenue_plan", "no (?:other |further |real |such )(?:revenue|business|income) (?:model|plan|source) "
        "(?:is|exists|was)", "none", denies=True),
    frame("revenue_plan.wish", f"{_PLAN} {_IS}(?:none|no|nope|nothing|nada|zero|keines|aucun|ninguno|nenhum)(?! "
        f"(?:longer|secret))", "none", denies=True),
    frame("revenue_plan", "(?:revenue|business) (?:model|plan) (?:doesn't|does not|didn't) exist", "none", denies=True),
    frame("revenue_plan.wish", f"{_PLAN} {_IS}(?:idea|ideas|eine idee|idée|planned)", "idea"),
    frame("revenue_plan", f"{_PLAN} {_IS}(?:in )?(?:a )?{_TRIAL}", "pilot"),
    frame("revenue_plan", f"(?:revenue|income|money|sales) (?:: |= )(?:a |in )?{_TRIAL}", "pilot"),
    frame("revenue_plan", f"{_PLAN} {_IS}(?:{{h1}})proven", "proven"),
    frame("revenue_plan", "(?:are|been|is|we 're|profitable) profitable (?:since|for|now|,|$)", "proven"),
    frame("revenue_plan.wish",
        "(?:upsell|edition|cloud|saas|product|tier|api|version|hosting|service|offering|marketplace|plan|<K>) "
        "(?:is |are )?(?:planned|on the roadmap)", "idea"),
    frame("revenue_plan.wish",
        "(?:deck|slides|roadmap|pitch) (?:says|promises|mentions) {g2}(?:cloud|enterprise|saas|hosted|paid"
        "|later|<K>)", "idea"),
    frame("revenue_plan.wish",
        f"(?:considering|thinking (?:about|of)|exploring|toying with|planning|want to|like to|plan to|hope to"
        f"|ideas? (?:of|to|for)|idea is to) (?:offer |offering |sell |selling |launch |launching |build |charge "
        f"for |introduce |have )?(?:a |an |the )?(?:{{h1}})(?:{_PAID} (?:{{h1}})?{_OFFER}|<K>)", "idea"),
    frame("revenue_plan.wish", "(?:considering|thinking (?:about|of)|want to|like to|plan to|hope to|ideas? to) "
        "(?:sell|selling|charge for|offer|offering) (?:{h2})(?:<K>|support|hosting|licenses|subscriptions)", "idea"),
    frame("revenue_plan.wish", f"(?:{_PAID} (?:{{h1}})?{_OFFER}|<K>) (?:is|are) (?:{{h3}})an idea", "idea"),
    frame("revenue_plan.wish", "(?<=^ )ideas? for (?:income|revenue|money|earning [a-z]+) :", "idea"),
    frame("revenue_plan",
        "(?:piloting|pilot) (?:a |the |our |with |of |customers |phase |<N> "
        "){0,2}(?:{g2})(?:cloud|saas|hosted|paid|enterprise|support|edition|customers|service|banks?|hospitals?"
        "|schools|clients|companies|<K>)", "pilot"),
    frame("revenue_plan", f"(?:{_OFFER}|{_PAID} {_OFFER}) (?:: |is |are |runs |in |a |as |still |currently "
        f"){{0,4}}{_TRIAL} (?:{{g3}}){_BUYERS}", "pilot"),
    frame("revenue_plan", f"{_OFFER} : {_TRIAL}", "pilot"),
    frame("revenue_plan", f"(?:testing|trialling|trialing) (?:a |an |the |our )(?:{_PAID} {_OFFER}|<K>)", "pilot"),
    frame("revenue_plan", f"(?:{_BUYERS}|<K>) (?:are |in |on |taking |part ){{1,3}}(?:the |our |a )?pilot", "pilot"),
    frame("steward",
        "(?:solo|lone|single|sole) (?:dev|developer|maintainer|project|author|hobby project|founder)(?! (?:left"
        "|quit|resigned))", "individual"),
    frame("steward", "(?:one|<N>) (?:man|woman|person) (?:show|project|band|hobby|operation)", "individual"),
    frame("steward", "(?:i|i 'm|i am) (?:the |its )?(?:only|sole) (?:maintainer|developer|dev|author)", "individual"),
    frame("steward",
        "i (?:own|hold|maintain|run|wrote|built|develop) (?:{g4})(?:trademark|alone|myself|single handedly|on my "
        "own|by myself)", "individual"),
    frame("steward", f"{_RUN} by (?:(?:<N>|an?) (?:single |lone |lonely )?hobbyist|me (?:personally|privately))", "individual"),
    frame("steward", f"(?:the|our|its) community (?:(?:owns|runs|maintains|governs|develops) and )?{_RUNS} {_IT}", "community"),
    frame("steward", "(?:my|a|mine) (?:own )?(?:side|hobby|weekend|pet|personal|one man) project(?! (?:of|at|by|inside) (?:the )?<P>)", "individual"),
    frame("steward", "(?:it|this|that|project) (?:'s|is) (?:really |only |still |basically |all )?(?:just "
        ")?me(?= (?:$|[,.;:]|alone|and my))", "individual"),
    frame("steward", f"{_RUN} (?:by|von|par|por) (?:just |only )?(?:me|one person|<N> person|a single (?:person"
        f"|developer|dev|maintainer|man|woman)|an individual|one (?:developer|man|woman|maintainer))(?= (?:$"
        f"|[,.;:]|alone|in|since|and))", "individual"),
    frame("steward", f"(?:a|<N>) (?:single )?(?:person|developer|dev|man|woman) (?:{{h2}})(?:owns|maintains"
        f"|runs) (?:and [^ ]+ )?{_IT}", "individual"),
    frame("steward", "(?:<N>|a|one) (?:dev|developer|person|maintainer) in (?:his|her|their|my) (?:spare|free) "
        "time", "individual"),
    frame("steward", f"(?:{_OWNER}) {_IS}(?:an? )?(?:individual|one person|me|einzelperson|<N> person)", "individual"),
    frame("steward", "community (?:thing|run|owned|led|governed|council|project|maintained|driven|effort"
        "|stewarded)", "community"),
    frame("steward", "(?:volunteer|member|contributor|user) (?:run|led|driven|owned|governed)", "community"),
    frame("steward", "(?:belongs|belong) to (?:the community|nobody|no one|everyone|its (?:users|members"
        "|contributors))", "community", denies=True),
    frame("steward", "(?:nobody|no one) (?:owns|does) (?:{h3})(?:community|volunteers)", "community", denies=True),
    frame("steward", "(?:collective|group|band|network|bunch) of (?:<N> |{h2})volunteers (?:{h1})(?:runs"
        "|maintains|keeps|owns|develops|looks)", "community"),
    *(frame("steward", pattern, value) for value, pattern in _stewards()),
    frame("steward", "(?:a|the|this) (?:{h2})foundation with (?:about |around )?(?:<M>|<N>)", "foundation"),
    frame("steward", "(?<=^ )(?:(?:an?|the|<N>|small|tiny|young|bootstrapped|[a-z]+ stage) ){0,3}(?:startup"
        "|start up)(?= (?:,|$|with|in|<P>|of|:|and|\\())", "startup"),
    frame("steward", "(?:startup|start up) <P> (?:raises|closes|lays|is|has|buys|bags|secures|lands|gets)", "startup"),
    frame("steward", "<N> (?:- )?(?:person|people|man|woman) (?:{g3})(?:startup|start up)", "startup"),
    frame("steward.named", f"{_RUN} {_BY}(?:[^ ,;:()]+ group at |institute at |team at |lab at )?{{P}}"),
    frame("steward.named", "(?:entwickelt|gepflegt|betrieben|betreut|getragen) (?:wird|werden) (?:{h3})(?:an"
        "|von|am|vom|bei) (?:der |dem )?{P}"),
    frame("steward.named", "(?:an|von|am|vom|bei) (?:der |dem )?{P} (?:{h1})(?:entwickelt|gepflegt|betrieben"
        "|betreut|getragen)"),
    frame("steward.named", f"{_OWNER} {_IS}(?:the |die |der |das |la |el |le )?{{P}}"),
    frame("steward.named", f"{{P}} (?:'s )?(?:{{h2}}){_RUNS} (?:{_IT}|<P> (?=,|$|for))"),
    frame("steward.named", "(?:mantiene|mantienen|sostiene|mantém|porte|maintient|trägt|betreibt|pflegt|développe"
        "|desarrolla) (?:la |el |a |o |l' |die |das |der )?{P}"),
    frame("steward.named", "{P} (?:is|acts as) (?:our|its|the) (?!fiscal)(?:{h1})(?:steward|home|owner|host)"),
    frame("steward.named", "(?:belongs to|part of|home (?:at|with|in)|lives at) (?:the )?{P}"),
    frame("steward.named", "{P} (?:that |which )?(?:became|becomes|is now) (?:our|its|the) (?:{h1})(?:steward"
        "|home|owner|host)"),
    frame("steward.named", "{P} (?:stewards|takes over|took over|takes in|hosts) (?:it|us|the project|<P>)"),
    frame("steward.named", "(?:group|team|lab) (?:at|of) (?:the )?{P} (?:{h1})(?:runs|maintains|develops|owns|builds)"),
    frame("steward.host", "(?:hosted by|hosted at|project of|part of) (?:the )?{P}"),
    frame("steward.host", "(?:we|it|project) (?:'re|are|'s|is) (?:a |an |now a |now an )?{P} project"),
    *(frame("artifact.wish" if value == "application" else "artifact", pattern, value) for value, pattern in _artifacts()),
    frame("artifact", "(?<!on )(?<!use )(?<!uses )(?<!used )(?<!using )(?<!with )(?<!from )(?:the|our|this|an?) (?:{g1})(?:dataset|data set"
        "|corpus)(?! (?:that|which) we use)", "dataset"),
    frame("artifact", f"(?:the|my) {_CIVIC}(?:crate|library|sdk|gem|toolkit|npm package)(?= (?:stays|remains"
        f"|itself|is|has(?! [a-z]+ [^ ]+ in writing)|was|costs|runs))", "library"),
    frame("artifact", "(?:the|our) model(?= (?:itself|is open|is released|is mit|is apache|was trained|was "
        "released|is trained))", "model"),
    frame("artifact", "(?:train|trains|trained|training|fine tune) (?:a|an|our|the) (?:{g3})model(?! s)", "model"),
    frame("artifact", "(?:this|our) (?:{h1})(?:speech|language|vision|translation|embedding) models?", "model"),
    frame("artifact", "the app (?:is|has|itself|stays)", "application"),
    frame("artifact", f"(?:this|our|my) (?:{{h1}}){_CIVIC}{_LIB}", "library"),
    *(frame("artifact.wish", f"(?:artifact|project type) (?:: |= |is )(?:an? )?{word}(?= (?:$|,|;))", word) for word in ("model", "infrastructure", "application")),
    frame("artifact", "(?<=^ )(?:npm|python|rust|ruby|go) (?:package|crate|module|library|gem)(?= (?:,|$|for"
        "|with))", "library"),
))  # fmt: skip
