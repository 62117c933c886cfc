"""Frames of those without whom it stops: who alone can do something, or knows it, and on whom it hangs."""

from bot.reading.text.sentences.frames import Frame, frame

_DOES = (
    "(?:releases?|merge|publish|commit|push|deploy|cut|sign|review|build|run|access|operate|restart|fix|approve"
    "|administer|renew|log|touch|ship|rotate|read|debug|change|patch|maintain|modify|rebuild|retrain|train|update|explain)"
)
_SECRETS = (
    "(?:keys?|passwords?|access|root|rights|credentials|admin|tokens?|bit|permissions?|certificates?|secrets|knowledge"
    "|schlüssel|zugang|passwort|clés|accès|claves|llaves|acceso|chaves|acesso|senhas?)"
)
_HOLDS = (
    "(?:(?:really |actually |fully |still |even |truly ){0,2}(?:knows?|understands?|maintains?|(?:can|could|may"
    f"|(?:is|are) (?:at present |currently |now |still )?able to) (?:{{h2}}){_DOES}|"
    f"(?:has|have|holds?|owns?|with|w /|keeps|hat|haben|a|ont|tiene|tienen|tem|têm) (?:{{h4}}){_SECRETS}"
    "|(?:reviews?|merges|releases|does|handles|runs|makes) (?:{g3})(?:everything|all|every|whole)"
    "|kennen|kennt|versteht|verstehen|beherrscht|beherrschen|kann|können|weiß|maîtrise|maîtrisent|connaît|connaissent"
    "|comprend|comprennent|sait|savent|peut|peuvent|conoce|conocen|entiende|entienden|sabe|saben|puede|pueden|domina"
    "|entende|entendem|conhece|conhecem|sabem|pode|podem|consegue|conseguem))"
)
_ALONE = (
    "(?:only|just|nobody but|no one but|none but|nobody except|no one except|nobody besides|no one besides|no one apart "
    "from|nobody apart from|nobody other than|no one other than|nur|seule?|solo|sólo|solamente|só|somente|apenas)"
)
_WE = "(?<! i )(?<! we )(?<! you )(?<! they )"
_TOHOLD = f"(?:, (?:[^ ,]+ ){{1,3}}, )?(?:who |that |which |to |able to |left who |capable of )?{_HOLDS}"
_ONE = "(?:one|<N>|person|maintainer|human|dev|developer|engineer|member|people|soul|admin|maintainers)"
_MAKER = "(?:maintainer|committer|developer|dev|author|engineer|programmer|coder|contributor)"
_THEY = "(?:{WORKER}|<K>|of us|of them)"
_PERSON = f"(?:<P>|i|he|she|<N> of us|(?:the|our) (?:{{h1}}){_MAKER})"
_DONE_FOR = "(?:toast|dead|screwed|stuck|over|doomed|nothing|gone|sunk|lost|fucked|hosed|stops|dies|finished|nobody (?:can|could|knows)|trouble|black box|closed book|stands? still|nothing (?:moves|happens|works|gets))"
_RESTS = (
    "(?:hang|hangs|hanging|depend|depends|depended|dependent|dependence|dependency|hinge|hinges|rest|rests|relies|rely"
    "|reliant|reliance|stand|stands|falls|lives|sits)"
)
_CRITICAL = "(?:key|critical|irreplaceable|indispensable|essential)"
_PEOPLE = "(?:people|staff|ppl|persons?|maintainers?|developers?|devs?|contributors?|engineers?)"
KEYS: tuple[Frame, ...] = (
    frame("key_people", "(?:bus|truck|lottery) (?:factor|number) (?:of |is |: |= |at |stands |remains |currently |now |just "
        "|only |- |– |→ |➜ ){0,3}{N}"),
    frame("key_people", f"{_CRITICAL} {_PEOPLE} (?:: |= |is |are )?{{N}}"),
    frame("key_people", f"{_CRITICAL} {_PEOPLE} (?:: |= |are )<P> (?:, |and |& |\\+ )<P>(?! (?:,|and|&|\\+) <P>)", 2),
    frame("key_people", f"{{N}} (?:{_THEY} )?(?:hold|holds|have|has) (?:{{h3}})(?:knowledge|skills?|access"
        "|passwords?|keys?) (?:that )?(?:no one|nobody) else", denies=True),
    frame("key_people", f"{_WE}(?:{_ALONE}|(?:<P>|i|he|she|who) alone) (?:o |a |la |el |le |der |die )?(?:<P> |i |he |she |me |ich |er |sie |ella |él |ela |ele |elle |lui |yo |eu "
        "|moi "
        f"|(?:the|our) (?!(?:ci|bot|server|system|script|board|team|pipeline|owner|owners) )(?:[^ ,]+ ){{1,2}}?)?{_HOLDS}", 1, denies=True),
    frame("key_people", f"(?:ist|bin|est|suis|es|soy|é|sou) (?:der |die |el |la |le |l' |o |a )?(?:einzige|einziger|único|única|seule?) (?:, )?(?:der|die|que|qui|à) (?:{{h4}}){_HOLDS}", 1),
    frame("key_people", f"(?:solo|sólo|só|seuls?|seules|nur) <P> (?:y|e|et|und) (?:<P>|yo|eu|moi|ich) (?:{_HOLDS}|tenemos|temos|avons|haben)", 2),
    frame("key_people", "(?:single point of failure|(?:bus|truck|lottery) (?:factor|number)) (?:: |is |= )(?:just |only |still ){0,2}(?:<P>|him|her|me|<N> person)(?= (?:$|[,.;:|/)(]))", 1),
    frame("key_people", f"(?<! was )(?:the|our) (?:only|sole) {_ONE} (?:left )?{_TOHOLD}", 1),
    frame("key_people", f"(?<! was )(?<! not )(?:the only|our only|sole|lone) {_MAKER}(?! (?:who|that|which|to|with|on|(?:, )?(?:{{h3}})"
        "(?:died|left|quit|resigned|gone|stepped|retired)) )(?= (?:[,.;:)(—–-]|of|for|since|and|says|said|is|has|in|at|here|so|now"
        "|left|$|<D>|<P>|<T>))", 1,
        denies=True),
    frame("key_people", "(?:mantiene|mantém|maintenu par|mantenido por|mantido por|betreut|gepflegt von) (?:{h2})(?:solo )?(?:<N>|einer?) "
        "(?:seule |sola |única |einzigen? )?(?:personne|persona|pessoa|person)", 1, denies=True),
    frame("key_people", f"(?:a single|<N> single|single) {_ONE} {_TOHOLD}", 1),
    frame("key_people", f"(?:{_ALONE}|exactly) {{N}} {_THEY} (?:on earth |in the world |here |really |actually |still "
        f"){{0,2}}{_TOHOLD}"),
    frame("key_people", f"{{N}} {_THEY} (?:who |that )?(?:can|know|hold|holds|knows|have|has|with|w /) (?:{{h4}})"
        f"(?:release|releases|merge|publish|commit|deploy|{_SECRETS})"),
    frame("key_people", f"{{N}} {_THEY} (?:{{h1}})(?:hold|holds|keep|keeps) (?:it|everything|this|the (?:{{h2}})"
        "(?:thing|project|show)) (?:{h1})together"),
    frame("key_people", f"no (?:second|other) {_ONE} {_TOHOLD}", 1, denies=True),
    frame("key_people", f"no (?:second|other) {_ONE} with (?:{{g4}}){_SECRETS}", 1, denies=True),
    frame("key_people", f"(?:understood|known|held|controlled|mastered) (?:only )?by (?:only |just )?(?:a single|<N> single) {_ONE}", 1),
    frame("key_people", "(?:understood|known|held|controlled|mastered) (?:only )?by (?:only |just )?{N} (?:{h1})(?:{WORKER}|<K>)"),
    frame("key_people", f"{{N}} {_THEY} (?:are|is) (?:irreplaceable|indispensable|critical)"),
    frame("key_people.ahead", f"(?:nobody|no one) else (?:(?:can|could) (?:{{h2}}){_DOES}|(?:has|have|holds|knows) (?:{{h4}})"
        f"{_SECRETS}|(?:knows|understands) the (?:{{h1}})(?:code|codebase|build|internals|system))", 1, denies=True),
    frame("key_people", "{N} of (?:whom|them|us|these) (?:really |fully |still |truly )?(?:know|knows|understand|understands) (?:how|the)"),
    frame("key_people", f"(?:nur|seule?|solo|sólo|só|apenas) [^ ,<]+ (?:hat|a|tiene|tem) (?:{{h3}}){_SECRETS}", 1),
    frame("key_people", "who (?:can|has|knows|holds) (?:{g4})(?:: |\\? )(?:only|just) <P>", 1),
    frame("key_people", f"{_RESTS} (?:{{h2}})(?:on|upon|with) (?:just |only |exactly |the shoulders of "
        f"){{0,2}}{{N}} (?:{{h1}})(?:{_THEY}|pair of (?:hands|shoulders))"),
    frame("key_people", f"{_RESTS} (?:{{h2}})(?:on|upon|with) (?:just |only )?a single (?:{{WORKER}}|pair of (?:hands"
        "|shoulders))", 1),
    frame("key_people", "stands? (?:and|or) falls? with (?:<P>|him|her|me|one person|one developer|one maintainer)", 1),
    frame("key_people", "{N} (?:man|woman) (?:show|band|army|operation)(?! (?:at|in|on))"),
    frame("key_people", "(?:i|ich) (?:maintain|run|do|develop|write|make|mache|betreue|pflege|entwickle) (?:{h3})(?:alone"
        "|by myself|on my own|single handedly|alleine?)(?! on)", 1),
    frame("key_people", f"without (?:<P>|him|her|me) (?:, )?(?:nobody|no one) {_HOLDS}", 1, denies=True),
    frame("key_people.ahead", "(?:if|when|should|once) <N> of us {N} (?:{h3})(?:hit|quits?|leaves?|ill|sick|dies|stops?"
        f"|away|holiday|walks|gone) (?:{{g4}})(?:, )?(?:{{g4}}){_DONE_FOR}", denies=True),
    frame("key_people.ahead", f"(?:if|when|should|once) {_PERSON} (?:{{h3}})(?:hit by|run over|ill|sick|dies|burns) "
        f"(?:{{g4}})(?:, )?(?:{{g4}}){_DONE_FOR}", 1, denies=True),
    frame("key_people.ahead", "(?:if|when|should|once|whenever) (?:<P>|i|he|she) (?:is|am|'s|'m|goes) (?:away|asleep|offline|ill|sick"
        f"|on holiday|on leave|unreachable) (?:{{g4}})(?:, )?(?:{{g4}}){_DONE_FOR}", 1, denies=True),
)  # fmt: skip
