"""Frames of a project's plan to earn: none, only an idea, tried with a few who pay, or proven."""

from bot.reading.text.sentences.frames import frame

_EARN = (
    "(?:sell|selling|monetize|monetise|monetizing|monetising|charge|charging|earn|earning|commercialise|commercialize"
    "|commercialising|commercialization|commercialisation|monetization|monetisation|revenue|(?:make|making|take|taking"
    "|earn|raise) money|go commercial|going commercial|turn a profit|verkaufen|geld|vendre|gagner|vender|cobrar|ganar"
    "|ganhar|monetizar|monetarisieren|monétiser)"
)
_PLAN = (
    "(?:how (?:we|it|they) (?:'ll |will |mean to |want to |plan to |intend to |hope to )?(?:earn|make money)|(?:rev|revenue|earning|earnings|monetization|monetisation|income|business|sustainability|commercialisation"
    "|commercialization|pricing) (?:plans?|model|strategy|concept)|commercial (?:plans?|model|strategy|concept)"
    "|monetization|monetisation"
    + "".join(
        f"|{w} to (?:earn|make)(?: money| a living| an income)?|{w} for (?:revenue|money|income|earning(?: [a-z]+)?|making money)"
        for w in ("plan", "plans", "strategy", "model", "idea", "ideas")
    )
    + "|geschäftsmodell|erlösmodell|bezahlmodell"
    "|modèle (?:économique|d' affaires)|(?:plan|plano) de (?:revenus|ingresos|receita|receitas|negocio|negócio|negócios)"
    "|modelo de (?:negocio|negócio|negócios|ingresos|receita|receitas))"
)
_IS = (
    "(?:: |= |is |are |ist |est |es |é |> |→ |<N> |eine |une |una |uma |- |— |– |, |still |only |just |at the |in |an? "
    "|currently |so far |: q |the |itself |really |basically ){0,4}"
)
_NO = (
    "(?:no|without|nobody|never|not|don't|doesn't|won't|haven't|do not|does not|nor|lacks?|kein|keine|keinerlei|sans|aucun|pas de|sin|sem"
    "|ningún|nenhum|no hay|no tenemos|no existe|não há|não temos|não existe) "
)
_HAS = "(?:have |has |had |any |a |an |there 's |current |concrete |real |immediate |the |un |une |uma |um |such ){0,3}"
_PAID = (
    "(?:paid|hosted|cloud|enterprise|saas|premium|commercial|pro|managed|business|for pay|payed|paying"
    "|subscription|support|certification|training|bezahltes|bezahlte|kostenpflichtiges|payant|payante|de pago|paga)"
)
_OFFER = (
    "(?:version|plans?|tiers?|editions?|services?|offering|products?|subscriptions?|cloud|contracts?|hosting"
    "|marketplace|addon|add on|app|api|courses?|platform|programme|program|angebot|offre|oferta|<K>)"
)
_GOODS = (
    f"(?:{_PAID} (?:{{h1}})?{_OFFER}|<K>|hosting|support|training|courses?|workshops?|certification|licences|licenses"
    "|subscriptions?|marketplace|consulting|merch)"
)
_TRIAL = "(?:pilot|pilots|piloting|beta|trial|trials|trial phase|pilot phase|test phase|early access|closed beta)"
_BUYERS = (
    "(?:customers?|banks?|hospitals?|testers?|clients?|companies|schools|universities|cities|firms|agencies|towns"
    "|clinics|museums|paying|users|subscribers|schulen|kunden|kliniken|städten|firmen)"
)
_TRIED = (
    "(?:tried out|tried|tested|piloted|trialled|trialed|test driven|erprobt|getestet|pilotiert|testé|testée|probada)"
)
_SELL = "(?:sell|selling|offer|offering|launch|launching|build|building|charge|charging|introduce|introducing|start)"
_MULLED = (
    (
        "about of over with",
        "think thinks thinking thought talk talks talking talked dream dreams dreaming musing flirt flirting",
    ),
    ("with", "toy toys toyed toying play plays playing"),
    ("to", "want wants like plan plans hope hopes intend intends idea ideas"),
    ("of for", "idea ideas"),
)
_MULLS = (
    "(?<!people )(?<!who )(?<!users )(?<!some )(?<!others )(?:considering|exploring|pondering|mulling|weighing|discussing|planning|idea is to|"
    + "|".join(f"{verb} {word}" for words, verbs in _MULLED for verb in verbs.split() for word in words.split())
    + ")(?: the idea of)?"
)
"""Each written out, so that the verb calls for it and not the small word."""

PLANS = (
    frame("revenue_plan", f"{_NO}{_HAS}(?:plans?|ways?|planning|planned|plan|intentions?|intend|intends|intended|want|wish"
        f"|going|pläne|projets?|planes|intención|intenção|pensamos|pretendemos) (?:, )?(?:to|for|of|on|zu|de|para|pour|damit|d')? ?(?:{{h3}}){_EARN}",
        "none", denies=True),
    frame("revenue_plan", f"{_NO}{_HAS}{_PLAN}(?! (?:other|but|except|beyond|is (?:safe|perfect)|survives|change))",
        "none", denies=True),
    frame("revenue_plan", "no (?:revenue|income|sales|earnings|profit|money) (?:, )?(?:and |or |nor |but |also ){0,2}"
        "(?:no |without |any |a |neither ){0,2}plans?(?= (?:$|[,.;:)]|for (?:any|that|it|one|some)|to (?:get|have|change)|either|whatsoever|at))",
        "none", denies=True),
    frame("revenue_plan.wish", "(?:no|aucun|kein|keine|sin|sem|nessun) (?:revenue|income|sales|earnings|revenu|einnahmen|ingresos|receita) (?:, )?(?:and |or |nor |et |und |y |e )?"
        "(?:none|nothing|nor any|aucun projet|kein plan|keine pläne|ni planes|sin planes|nem planos) (?:is |d' |zu |de |to )?(?:planned|intended|in sight|foreseen|en|geplant|get)?",
        "none", denies=True),
    frame("revenue_plan.wish", "(?:einnahmen|erlöse|verkauf|umsätze) (?:sind|ist|werden|wird) (?:{g3})(?:nicht|keine) (?:{h1})(?:geplant|vorgesehen|angestrebt|beabsichtigt)",
        "none", denies=True),
    frame("revenue_plan", "no (?:other |further |real |such )(?:revenue|business|income) (?:model|plan|source) "
        "(?:is|exists|was)", "none", denies=True),
    frame("revenue_plan.wish", "no (?:{h1})(?:monetization|monetisation|commercialisation|commercialization|commerce|sales"
        "|paid (?:offering|plan|tier|version|product)s?) (?:is |are |was )?(?:planned|intended|foreseen|envisaged|sought)",
        "none", denies=True),
    frame("revenue_plan.wish", f"{_PLAN} {_IS}(?:none|no|nope|nothing|don't|won't|doesn't|nada|zero|nil|missing|kein|keine|keins|keines|nicht geplant|aucune?|ninguno|ninguna"
        "|nenhum|nenhuma|non existent|nonexistent)(?! (?:longer|secret|problem))", "none", denies=True),
    frame("revenue_plan", f"{_PLAN} (?:{{h1}})(?:doesn't|does not|didn't|isn't|is not|gibt es|haben wir|existiert) (?:{{h1}})"
        "(?:exist|there|pursued|sought|planned|nicht|keines|keins)", "none", denies=True),
    frame("revenue_plan", "(?:never|don't|do not|doesn't) (?:sold|charged|earned|made|sell|charge|earn|make) (?:{h5})(?:and|nor) (?:{h1})(?:never|don't|won't|do not|shan't|no)", "none", denies=True),
    frame("revenue_plan", "(?:won't|never|will not|don't|do not|doesn't) (?:ever |want to |intend to |plan to )?(?:sell|charge|monetise"
        "|monetize) (?:anything|anybody|anyone|a thing)", "none", denies=True),
    frame("revenue_plan", f"{_EARN} (?:{{h2}})(?:is|was|isn't|wasn't|has) (?:{{h1}})(?:no|not|never|been|a|the|our|on|what) (?:{{h2}})"
        "(?:goal|aim|plan|planned|intended|purpose|point|agenda|here|about)", "none", denies=True),
    frame("revenue_plan.wish", f"{_PLAN} {_IS}(?:idea|ideas|idee|idée|ideia|planned|vague|(?:on )?paper)", "idea"),
    frame("revenue_plan.wish", "(?:revenue|income|money) (?:: |= )(?:an? |only |just |still ){0,2}idea", "idea"),
    frame("revenue_plan.wish", f"{_PLAN} (?:: |= |is |→ |> |- |– )(?:to )?(?:{{h1}}){_SELL}", "idea"),
    frame("revenue_plan.wish", "(?:upsell|edition|cloud|saas|product|tier|api|version|hosting|service|offering|marketplace"
        "|plan|<K>) (?:is |are |: )?(?:planned|(?:on the )?roadmap|(?:on the )?drawing board|(?:in the )?drawer)", "idea"),
    frame("revenue_plan.wish", f"{_GOODS} (?:is |are |has been |was |exists |remains ){{0,2}}(?:only |just |so far |merely |still |sketched |drafted |planned )*"
        "(?:an? )?(?:idea|sketch|concept|angedacht|überlegt|denkbar|(?:in )?planung|drafted|sketched|planned|(?:(?:on|in) (?:an? |the |our |one |few |pitch |slide )*|a )?(?:paper|whiteboard|napkin|slides?|decks?|powerpoint|roadmap|wish ?list|backlog|mockups?|drawer|drawing board))", "idea"),
    frame("revenue_plan.wish", "(?:deck|slides|roadmap|pitch) (?:says|promises|mentions) {g2}(?:cloud|enterprise|saas"
        "|hosted|paid|later|<K>)", "idea"),
    frame("revenue_plan.wish", f"{_MULLS} (?:{_SELL} |charge for |have )?(?:for )?(?:a |an |the |out )?(?:{{h1}}){_GOODS}", "idea"),
    frame("revenue_plan.ahead", f"(?:we|i) (?:'d|would) (?:{{h1}})(?:like|love) to {_SELL} (?:an? |some )?(?:{{h1}}){_GOODS}", "idea"),
    frame("revenue_plan.wish", f"{_MULLS} (?:charging|charge|selling|sell) (?:for |to )?(?:{{h2}})(?:<K>|companies|firms"
        "|businesses|corporations|customers|users|vendors)", "idea"),
    frame("revenue_plan.wish", f"(?:an|one|the|some|only|vague|loose|our|eine|une|una|uma|<N>) ideas? (?:: |, |– |— |of |for |to )"
        f"(?:{_SELL} )?(?:{{h2}}){_GOODS}", "idea"),
    frame("revenue_plan.wish", f"{_GOODS} (?:is |are )(?:being )?(?:under (?:discussion|consideration|study)|discussed"
        "|considered|debated|weighed|talked about|mulled|mooted|floated|thought about|imaginable|conceivable)", "idea"),
    frame("revenue_plan.ahead", f"(?:we|i) (?:might|may|could|'ll|will) (?:{{h2}})(?:sell|offer|charge for) (?:a |an )?(?:{{h1}}){_GOODS}",
        "idea"),
    frame("revenue_plan.wish", "(?:revenue|income|business|monetisation|monetization|earning|money) ideas? (?:: |= )(?!(?:none|no|nothing|nope) )[^ ]+", "idea"),
    frame("revenue_plan.wish", f"(?:(?<=^ )|(?<=, ))plan (?:: |= )(?:to )?(?:sell|charge for|offer) (?:{{h1}}){_GOODS}", "idea"),
    frame("revenue_plan.ahead", f"(?:{_PAID} {_OFFER}|<K>) (?:might|may|could|will) (?:{{h1}})(?:come|follow|happen|be (?:added|offered|sold))", "idea"),
    frame("revenue_plan.wish", f"{_PLAN} (?:: |= )(?:an? )?(?:{{g3}})(?:, |\\( |— )(?:{{h1}})(?:some day|someday|later|<T>|one day|not started|not built"
        "|nothing built|unbuilt|planned)", "idea"),
    frame("revenue_plan.wish", "(?:plan|plano|idea|ideia|idée|idee) (?:es|é|est de|ist) (?:{h1})(?:cobrar|vender|vendre|ofrecer|oferecer)", "idea"),
    frame("revenue_plan.wish", "ideas? for (?:income|revenue|money|earning [a-z]+) :", "idea"),
    frame("revenue_plan", f"{_PLAN} (?:{_IS}|(?:: |= )(?:{{g4}})(?:, |\\( |— |– |- )(?:in |now |a |in a )?){_TRIAL}", "pilot"),
    frame("revenue_plan", f"(?:revenue|income|money|sales) (?:: |= )(?:a |in )?{_TRIAL}", "pilot"),
    frame("revenue_plan", "pilot (?:revenue|revenues|income|sales|customers? (?:pay|pays|paying))", "pilot"),
    frame("revenue_plan", "(?:piloting|pilot) (?:a |the |our |with |of |: |customers |phase |<N> ){0,3}(?:{g2})(?:cloud|saas"
        "|hosted|paid|enterprise|support|edition|customers|service|banks?|hospitals?|schools|clients|companies|<K>)", "pilot"),
    frame("revenue_plan", f"{_TRIAL} of (?:a |the |our )(?:{{h1}})(?:{_PAID} {_OFFER}|<K>)", "pilot"),
    frame("revenue_plan", f"(?:{_OFFER}|{_PAID} {_OFFER}) (?:: |is |are |runs |in |a |as |still |currently "
        f"){{0,4}}{_TRIAL} (?:(?:{{g3}}){_BUYERS}|(?:with|at|by) (?:<N>|several|some|a few) (?:[a-z]+|<K>))", "pilot"),
    frame("revenue_plan", f"(?:{_PAID} (?:{{h1}})?{_OFFER}|<K>|paid support) (?:is |are )(?:still |currently |now )?(?:in |at )(?:its |a |the )?{_TRIAL}", "pilot"),
    frame("revenue_plan", f"{_OFFER} : {_TRIAL}", "pilot"),
    frame("revenue_plan.wish", f"(?:{_BUYERS}|<K>) (?:are |is )?(?:now |currently )?(?:try|trying|tries|test|testing|tests) (?:out )?(?:our |the |a )"
        f"(?:{_PAID} {_OFFER}|<K>)", "pilot"),
    frame("revenue_plan", f"{_PAID} {_OFFER} (?:is |are |wird |being |currently |now |just |gerade |derzeit |mit |with "
        f"|<N> |by |at |{_BUYERS} ){{1,5}}{_TRIED}", "pilot"),
    frame("revenue_plan", f"(?:testing|trialling|trialing) (?:a |an |the |our )(?:{_PAID} {_OFFER}|<K>)", "pilot"),
    frame("revenue_plan", f"(?:{_BUYERS}|<K>) (?:are |in |on |taking |part ){{1,3}}(?:the |our |a )?pilot", "pilot"),
    frame("revenue_plan", f"{_PLAN} (?:{_IS}(?:{{h1}})(?:proven|established|tried and tested)|works|has worked)", "proven"),
    frame("revenue_plan", "(?<!no )(?:proven (?:revenue|revenues|income|business model)|(?:the|our) model (?:is proven|works))", "proven"),
    frame("revenue_plan", "(?:are|been|is|we 're) profitable (?:since|for|now|,|$)", "proven"),
    *(frame("revenue_plan.wish", f"(?<=^ )plan (?:: |= ){value}(?= (?:$|[|,;]))", value, denies=True) for value in ("none", "idea", "pilot", "proven")),
)  # fmt: skip
"""What a text says of how a project means to earn."""
