"""Frames of what a project is: its steward, what it makes; its plan to earn has a table of its own."""

from bot.reading.text.frames import Frames, frame
from bot.reading.text.table_plans import PLANS

_IS = (
    "(?:: |= |is |ist |est |es |é |<N> |eine |une |una |uma |- |— |– |, |still |at the |an? |currently |: q |the ){0,3}"
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
    *PLANS,
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
    frame("steward", "(?:my|a|mine) (?:own )?(?:side|hobby|weekend|pet|personal|one man) project", "individual"),
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
