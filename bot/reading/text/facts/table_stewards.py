"""Frames of who looks after a project: a person, a community, a foundation, a university, a company, an office."""

from bot.reading.text.sentences.frames import frame
from bot.reading.text.words.project_words import MADE_PART

_IS = (
    "(?:: |= |is |ist |est |es |é |<N> |eine |une |una |uma |- |— |– |, |still |at the |an? |currently |: q |the ){0,3}"
)
_RUN = (
    "(?:run|held|maintained|developed|built|made|owned|governed|stewarded|led|published|looked after|controlled"
    "|operated|managed|kept alive|housed|steered|overseen|curated|shepherded|administered|cared for|supervised|taken over|kept|"
    "written|based|created|backed and run|getragen|geführt|gepflegt|entwickelt|betrieben|gobernado|mantenido"
    "|mantenida|mantido|mantida|desarrollado|"
    "desenvolvido|maintenue?|développée?|portée?)"
)
_LED = (
    "(?:run|maintained|owned|governed|stewarded|led|looked after|steered|kept alive|overseen|curated|shepherded|administered|cared for"
    "|supervised|taken over|getragen|geführt|gobernado|mantenido|mantenida|mantido|mantida|maintenue?|portée?)"
)
_BY = (
    "(?:(?:and|,|or) (?:[^ ,;:()<>]+ ))?(?:à |a |na |en |by |at |in |inside |under |within |von |vom |par "
    "|por |pelo |pela |am |an der |bei der )(?:l' |the |a |an |our |its |one |<N> |einem |einer |der |dem "
    "|une |un |la |le |uma |um |el |das )?"
)
_RUNS = (
    "(?:, (?:[^ ,;:()|/]+ ){1,7}, )?(?:now |still |also |itself |has |have ){0,2}(?:runs|maintains|develops|owns|governs|holds|held"
    "|stewards|builds|controls|looks after|publishes|operates|manages|leads|made|makes|oversees|shepherds|curates"
    "|supervises|administers|takes care of|takes over|took over|taken over|(?:is )?responsible for|(?:is |stands )behind|assumes|assumed)"
)
_IT = (
    "(?:it|us|this|the (?:project|code|trademark|copyright|software|repo|work|thing|toolkit|library|whole"
    " thing|domain|name|servers|rights|repository|assets|trademarks|stewardship|maintainership|ownership|custody|governance)|stewardship|maintainership|ownership|all of it"
    "|everything)"
)
_GIVEN = "passed passes handed transferred donated given moved moves went goes entrusted signed turned".split()
_HELD = (
    "(?:(?:stewardship|maintainership|ownership|governance|custody|trademark|copyright|responsibility) (?:of (?:the |<P> |[^ ,;:()|/<>]+ ){1,3})?"
    "(?:{h1})(?:lies|lie|rests|rest|remains|sits|sit|resides|is) (?:now |still |today |, [^,;]{1,30} , )?(?:with |at |in (?:the hands of )?)?|"
    + "".join(
        "(?:we|it|project|code|repo|software|trademark|copyright|stewardship|maintainership|ownership|governance|custody|<P>) "
        f"(?:{{h3}}){verb} (?!back )(?:over |the )?(?:{{h2}})to |"
        for verb in _GIVEN
    )
    + "(?:it|project|code|everything|governance|<P>) (?:is|are|lies|rests|stays|remains) (?:{h2})(?:in the )?hands of |under the (?:roof|wing|auspices"
    "|stewardship|care) of |(?:(?:found|has|have|got|given) a (?:new |neutral |legal )?|(?<!a ))home (?:at|in|with) |(?:appartient|pertence|pertenece|gehört) (?:à |a |zu )?)"
    "(?:the |an? |our |<N> |la |der |dem |einer |einem |une |uma |una )?"
)
"""How a text says with whom a project is; verbs each written out, so that they call for it and not the small words."""
_BECAME = "(?:is|'s|was|are|'re|has been|have been|became|becomes|become|as) (?:now |still |today |really |just |only |always |and ){0,2}(?:an?|the|<N>) "
_OWNER = (
    "(?:stewardship|(?:steward|owner)(?: of the (?:name|code|project|software|trademark|repo))?|ownership|owned by|governance|legal home|(?<!a )home|legal form|run by|maintained"
    " by|operator|publisher|entity|träger|responsable|titular)"
)
_PRIVATE = (
    "(?:individual|einzelperson|private (?:person|individual|citizen)|privately|personally|privatperson|hobbyist|freelancer|student|retiree"
    "|pensioner|retired|natural person|sole (?:proprietor|trader)|particulier|particular|(?:who (?:[^ ,;:()|/<>]+ ){1,3})?in (?:his|her|their) (?:spare|free) time)"
)
_SMALL_WORD = "(?:(?:<P>|[^ ,;:()|/<>]+) )"
_SMALL = "(?:[^ ,;:()|/]+ )"
_STEWARDS = (
    (
        "foundation",
        "(?:foundation|charity|stiftung|stichting|fondation|fundación|fundação)(?! (?:grants?|money|funding|models?))",
    ),
    (
        "university",
        "(?:university|uni|universität|université|universidad|universidade|hochschule|university lab|university "
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
            (value, f"(?:we|i) (?:'re |are |'m |am )(?:a |an |the |<N> |person |people ){{1,3}}(?:[^ ,;:()|/]+ "
                f"){{0,4}}?{'(?:cooperative|collective|community)' if value == 'community' else noun}"),
            (value, f"(?:von|vom|durch|an|am) (?:<N> |der |dem |einer |einem )?{small}{noun} {small}(?:getragen"
                f"|gepflegt|entwickelt|betrieben|geführt|betreut|gehalten)"),
            (value, f"(?:mantiene|mantienen|sostiene|mantém|sustenta|porte|trägt|betreibt|pflegt|desarrolla"
                f"|desenvolve) (?:una |un |uma |um |une |<N> |el |la |a |o |eine |die |der )?{small}{noun}"),
            (value, f"{_HELD}{small}{noun}"),
            (value, f"{_BECAME}(?:{{h2}}){noun} (?:owned |run |led )?(?:project|effort|initiative|thing|affair|undertaking)"),
        ]  # fmt: skip
        if value != "community":
            found += [
                (value, f"(?<=^ )(?:an?|<N>) {_SMALL}{{0,3}}?{noun} (?:registered|incorporated|established|constituted|set up|under <P> law)"),
                (value, f"(?:an?|the|our) {small}{noun} {_SMALL}{{0,3}}{_RUNS} {_IT}"),
                (value, f"{noun} (?:behind|(?:that|which) {_RUNS}) (?:it|this|us|the project|<P>)"),
                (value, f"(?:<N>|eine?|die|der|das|unsere?) {small}{noun} {_SMALL}{{0,3}}(?:entwickelt|pflegt|betreibt|trägt|betreut"
                    f"|verantwortet) (?:es|das projekt|die software|den code|die bibliothek|<P>)"),
                (value, f"{noun} (?:mantiene|sostiene|mantém|sustenta|trägt|betreibt|pflegt|porte|maintient) (?:el|o|das|le|la|a) "
                    f"(?:proyecto|projeto|projekt|projet|código|software)"),
                (value, f"{noun} is (?:the |its |our )(?:steward|legal home|owner|home)"),
                (value, f"(?:belongs to|lives (?:at|in)|sits (?:at|in|under)|part of) (?:a |an |the |our ){small}{noun}"),
                (value, f"(?:behind it|behind <P>|company|firm|it|team) (?:is|'s) (?:a |an ){small}{noun}"),
            ]  # fmt: skip
    return found


_PURSES = "account accounts money funds books cash treasury donations assets".split()
_NOT_PURSE = "".join(f"(?<!{thing} {verb})" for thing in _PURSES for verb in ("", "is ", "are "))
"""``an account kept by X``: who keeps the money is not yet the steward."""
STEWARDS = (
    frame("steward",
        "(?:solo|lone|single|sole) (?:dev|developer|maintainer|project|author|hobby project|founder)(?! (?:left"
        "|quit|resigned))", "individual"),
    frame("steward", "(?:one|<N>) (?:man|woman|person) (?:show|project|band|hobby|operation|shop|affair|effort|outfit|army|job)", "individual"),
    frame("steward", "(?:i|i 'm|i am) (?:the |its )?(?:only|sole) (?:maintainer|developer|dev|author|owner)", "individual"),
    frame("steward",
        "i (?:own|hold|maintain|run|wrote|built|develop) (?:{g4})(?:trademark|alone|myself|single handedly|on my "
        "own|by myself)", "individual"),
    frame("steward", f"{_RUN} by (?:(?:<N>|an?) (?:single |lone |lonely )?hobbyist|me (?:personally|privately))", "individual"),
    frame("steward", f"(?:the|our|its) community (?:(?:owns|runs|maintains|governs|develops) and )?{_RUNS} {_IT}", "community"),
    frame("steward", "(?:(?:my|mine) (?:own )?|a (?=[^ ]+ project of mine ))(?:side|hobby|weekend|pet|personal|one man) project", "individual"),
    frame("steward", "(?:it|this|that|project) (?:'s|is) (?:really |only |still |basically |all |just )?my own (?:thing|project|toy|baby|hobby)", "individual"),
    frame("steward", "(?:it|this|that|project) (?:'s|is) (?:really |only |still |basically |all )?(?:just "
        ")?me(?= (?:$|[,.;:]|alone|and my))", "individual"),
    frame("steward", f"{_RUN} (?:by|von|par|por) (?:just |only )?(?:me|one person|<N> person|a single (?:person"
        f"|developer|dev|maintainer|man|woman)|an individual|one (?:developer|man|woman|maintainer))(?= (?:$"
        f"|[,.;:]|alone|in|since|and|on|at|after|during|for|who|with|from|when|outside|between|over|next to|beside))", "individual"),
    frame("steward", "(?:team|company|staff|maintainer|developer|author|organi[sz]ation|crew|committee|board|foundation|association"
        "|everybody|everyone|(?<!by )(?<!at )(?<!from )<P>) (?:' )?(?:(?:on|in) (?:the|our) (?:website|page|title|site|photo|picture) )?(?:is|'s|are|=|:|means) (?:really |only |still |all |just |literally )*"
        "(?:me|myself|one person|<N> person)(?= (?:$|[,.;:]|alone|and (?:my|a|an|the)|with))", "individual"),
    frame("steward", "(?:(?:all|everything|the lot) (?:is |'s |was )?(?:just |only )?me(?= (?:$|[,.;:]))|there (?:'s|is|are) (?:only |just )*<N> of me"
        "|(?:domain|repo|repository|code|project|library|name|copyright) (?:is|'s|are) (?:all )?mine)", "individual"),
    frame("steward", "(?:startup|start up) behind (?:the|our|this) [^ ,;:()<>]+", "startup"),
    frame("steward", "(?:community|contributors?|members|committers) (?:'s? )?(?:assembly|council|meeting) (?:still )?(?:remains|stays|is) (?:still )?(?:in charge|responsible)", "community"),
    frame("steward", f"{_OWNER} {_IS}{_SMALL}{{0,4}}?(?:association|society|club) of (?:<N> |[^ ,;:()<>]+ )?(?:volunteers|members|contributors|users|hobbyists)", "community"),
    frame("steward", "(?<=, )(?:university|uni) (?:lab|group|institute|department)(?= (?:,|$))", "university"),
    frame("steward", "community of (?:some |about |around |roughly |over |maybe )?<N> (?:volunteers|contributors|members|people|hobbyists|users)", "community"),
    frame("steward", f"(?:a|<N>) (?:single )?(?:person|developer|dev|man|woman) (?:{{h2}})(?:owns|maintains"
        f"|runs) (?:and [^ ]+ )?{_IT}", "individual"),
    frame("steward", "(?:<N>|a|one) (?:dev|developer|person|maintainer) in (?:his|her|their|my) (?:spare|free) "
        "time", "individual"),
    frame("steward", f"(?:{_OWNER}|owned by|belongs to) {_IS}(?:<P> (?:, |\\( |- |– |— )?)?(?:an? )?(?:{_PRIVATE}|one person|me|<N> person)(?! (?:company|firm|foundation|business|bank|university|fund|equity))", "individual"),
    frame("steward", "(?:i 'm|i am) (?:the |its |our )(?:whole |entire |only |complete )?(?:team|project|company|organisation|organization|staff|crew|community|support desk)(?= (?:$|[,.;:()]|and))", "individual"),
    frame("steward", "(?:every|each|all|any) (?:{h2})(?:commits?|lines?|releases?|files?|patch|patches|bits?) (?:{g4})(?:is|are|was|were|comes?|came) (?:all |still )?(?:mine|my own|my doing|from me|by me|written by me)", "individual"),
    frame("steward", "(?:decisions?|choices|priorities|direction|roadmap|rules|budget) (?:{h6})(?:taken|made|set|decided|voted|agreed|fixed) (?:on |together |jointly )*by (?:the |our |its |all )*(?:{h1})(?:community|members|contributors|users|committers|volunteers)", "community"),
    frame("steward", "(?:the|our|its) (?:community|members|contributors|committers|association|assembly|general meeting) (?:decides?|votes?|elects?|governs?) (?:on|at|by|over|the|everything|in|all|its|together|what|about)", "community"),
    frame("steward", "community (?:thing|body|run|owned|led|governed|council|project|maintained|driven|effort"
        "|stewarded)", "community"),
    frame("steward", "(?:(?:mantiene|mantenido por|maintenue? par|mantido por|mantém|von|maintient) (?:<N>|una|une|uma|einer) "
        "(?:sola persona|seule personne|só pessoa|única pessoa|única persona|einzigen person|einzelnen person)|hobbyprojekt)", "individual"),
    frame("steward", "(?:committee|council|board|group|team|body) (?:of <N> )?(?:, |\\( |is |are |that is |which is )?(?:elected|chosen|picked|voted in) (?:{h2})by (?:{h2})(?:contributors|community|committers|maintainers|users|volunteers)", "community"),
    frame("steward", "(?:volunteer|member|contributor|user) (?:run|led|driven|owned|governed)", "community"),
    frame("steward", "(?:belongs|belong) to (?:the community|nobody|no one|everyone|its (?:users|members"
        "|contributors))", "community", denies=True),
    *(frame("steward", pattern, value) for value, pattern in _stewards()),
    frame("steward", "(?<=^ )the foundation (?:has <M> (?:in|of|on)|employs (?:<N>|no)|board (?:met|decided|has|voted))", "foundation"),
    frame("steward", "(?:a|the|this) (?:{h2})foundation (?:(?:based |registered )?in <P> )?with (?:about |around )?(?:<M>|<N>)", "foundation"),
    frame("steward", "(?<=^ )(?:(?:an?|the|<N>|<P>|small|tiny|young|bootstrapped|[a-z]+ (?:stage|based)) ){0,3}(?:startup|start up)"
        "(?= (?:,|$|with|in|<P>|of|:|and|\\(|(?<!^ the startup )(?:(?:has|employs|had|is down to|counts) (?:<N>|<T>|no|about|around|only|just|enough)|raised|raises|closed|burns|laid|lays|makes|gives|sells)))", "startup"),
    frame("steward", "(?:startup|start up) <P> (?:raises|closes|lays|is|has|buys|bags|secures|lands|gets)", "startup"),
    frame("steward", "(?:we|they) (?:{g8})(?:are|'re|became|become) (?:now |still |basically |just )?(?:an?|<N>) (?:{h3})(?:startup|start up)", "startup"),
    frame("steward", "(?<=, )(?:startup|start up)(?= (?:,|$|;))", "startup"),
    frame("steward", "(?:(?<=^ )|answer : )(?:an|<N>|one) individual(?= (?:,|$|;))", "individual"),
    frame("steward", "<N> (?:- )?(?:person|people|man|woman) (?:{g3})(?:startup|start up)", "startup"),
    frame("steward.named", f"{_NOT_PURSE}{_RUN} (?:{_BY}|(?:out of|from) (?:the |a )?)(?:(?:{{h3}})(?:group|institute|team|lab|department|chair|faculty|school|unit|office|library) (?:at|of|in) (?:the )?)?{{P}}"),
    frame("steward.named", f"{_HELD}{{P}}"),
    frame("steward.named", "(?:is|'s|as) (?:a|an|<N>) (?:{h1})project (?:of|at|by|run by) (?:the )?{P}"),
    frame("steward.named", "(?:an|von|am|vom|bei) (?:der |dem )?{P} (?:{h1})(?:entwickelt|gepflegt|betrieben"
        "|betreut|getragen)"),
    frame("steward.named", f"{_OWNER} {_IS}(?:the |die |der |das |la |el |le )?{{P}}"),
    frame("steward.named", f"{{P}} (?:'s )?(?:{{h2}}){_RUNS} (?:{_IT}|<P> (?=,|$|for|since|and))"),
    frame("steward.named", "(?<!davon )(?<!<S> )(?<!<M> )(?:mantiene|mantienen|sostiene|mantém|porte|maintient|trägt|betreibt|pflegt|développe"
        "|desarrolla) (?:la |el |a |o |l' |die |das |der )?{P}(?! (?:<S>|<M>|<N>|<K>))"),
    frame("steward.named", "{P} (?:is|acts as) (?:our|its|the) (?!fiscal)(?:{h1})(?:steward|home|owner|host)"),
    frame("steward.named", "(?:belongs to|part of|(?<!a )home (?:at|with|in)|(?:lives|sits|lies|resides) (?:now )?(?:at|under|with|in|inside)) (?:the )?{P}"),
    frame("steward.named", "{P} (?:that |which )?(?:became|becomes|is now) (?:our|its|the) (?:{h1})(?:steward"
        "|home|owner|host)"),
    frame("steward.named", "{P} (?:, (?:[^ ,;:()|/]+ ){1,7}, |(?:said|says|announced) (?:{h3})it (?:now |will now )?)?(?:stewards|takes over|took over|takes in|hosts) (?:it|us|the project|<P>)"),
    frame("steward.host", f"(?:{MADE_PART}|it|code) (?:has |is |now |have )?(?:joins|joined|joining|moves? to|moved to|moving to) (?:the )?{{P}}"),
    frame("steward.host", "(?:hosted by|hosted at|project of|part of) (?:the )?{P}"),
    frame("steward.host", "(?:we|it|project) (?:'re|are|'s|is) (?:a |an |now a |now an )?{P} project"),
)  # fmt: skip
"""What a text says of who looks after a project."""
