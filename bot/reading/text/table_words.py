"""Frames of what a project is: its plan to earn, its steward, what it makes."""

from bot.reading.text.frames import Frames, frame

WORDS = Frames((
    frame("revenue_plan",
        "(?:no|sans|kein|keine|sin|sem|without) (?:current |concrete |real "
        "){0,1}(?:plans?|intention|geschäftsmodell|plan) (?:to|for|zu|de|para|pour) "
        "(?:{g2})(?:sell|monetize|monetise|charge|earn|commercialise|commercialize|commercialization|monetization|"
        "revenue|make money|verkaufen|vendre|vender|monetizar|monetarisieren|monétiser)", "none", denies=True),
    frame("revenue_plan",
        "(?:no|kein|sin|sem|aucun|pas de) (?:revenue (?:plan|model)|business (?:plan|model)|monetisation "
        "plan|monetization plan|commercial plans|geschäftsmodell|plan de ingresos|modelo de negocio|modèle "
        "économique|modelo de negócio|way to earn)", "none", denies=True),
    frame("revenue_plan",
        "no (?:other |further |real |such )(?:revenue|business|income) (?:model|plan|source) (?:is "
        "|exists|was )", "none", denies=True),
    frame("revenue_plan", "(?:rev|revenue) plan (?:: |= |is |- )?(?:none|no)", "none", denies=True),
    frame("revenue_plan", "(?:rev|revenue) plan (?:: |= |is |- )?(?:an )?idea", "idea"),
    frame("revenue_plan", "(?:rev|revenue) plan (?:: |= |is |- )?(?:in )?(?:a )?pilot", "pilot"),
    frame("revenue_plan", "(?:rev|revenue) plan (?:: |= |is |- )?proven", "proven"),
    frame("revenue_plan.wish",
        "(?:upsell|edition|cloud|saas|product|tier|api|version|hosting|service|offering|marketplace|<K>) (?:is |are "
        ")?planned", "idea"),
    frame("revenue_plan.wish",
        "(?:deck|slides|roadmap|pitch) (?:says|promises|mentions) {g2}(?:cloud|enterprise|saas|hosted"
        "|paid|later|<K>)", "idea"),
    frame("revenue_plan",
        "(?:piloting|pilot) (?:a |the |our |with |customers |phase "
        ")?(?:{g2})(?:cloud|saas|hosted|paid|enterprise|support|edition|customers|service|<K>)", "pilot"),
    frame("steward",
        "(?:solo|lone|single) (?:dev|developer|maintainer|project|author|hobby project|founder)", "individual"),
    frame("steward", "(?:one|<N>) (?:man|woman|person) (?:show|project|band|hobby|operation)", "individual"),
    frame("steward", "(?:i|i 'm|i am) (?:the )?(?:only|sole) (?:maintainer|developer|dev|author)", "individual"),
    frame("steward",
        "i (?:own|hold|maintain|run|wrote|built|develop) (?:{g2})(?:trademark|alone|myself|single handedly|on my "
        "own|by myself)", "individual"),
    frame("steward", "(?:my|a) (?:side|hobby|weekend|pet) project", "individual"),
    frame("steward",
        "(?:steward|stewarded|stewardship|run|governed|maintained|governance|owned|looked "
        "after|led|steered|getragen|geführt|gobernado|mantenido|mantido) (?:: |= |is |by |von |por |par |einem "
        "|einer |the |a |an |einer ){1,3}(?:<P> )?(?:elected |public |loose |small |non profit "
        "|nonprofit |open |global "
        "){0,2}(?:community|council|co "
        "op|cooperative|collective|volunteers|comunidad|comunidade|communauté|verein|assembly|contributors|group of "
        "volunteers)", "community"),
    frame("steward", "(?:community (?:run|owned|led|governed|council|project|maintained|driven))", "community"),
    frame("steward",
        "(?:steward|stewarded|stewardship|run|governed|maintained|owned|hosted|led) (?:: |= |is |by |the |a |an "
        "|under ){1,3}(?:small |charitable |non profit |independent |dutch |german |swiss |us "
        "){0,2}foundation", "foundation"),
    frame("steward",
        "(?:steward|stewarded|stewardship|run|governed|maintained|owned|led) (?:: |= |is |by |the |a |an |our "
        "){1,3}(?:public |small |technical |research ){0,2}university(?: (?:lab|group|department|team"
        "|institute))?", "university"),
    frame("steward",
        "(?:steward|stewarded|stewardship|run|governed|maintained|owned|led|built|made|developed) (?:: |= |is |by "
        "|the |a |an |our ){1,3}(?:small |tiny |young |early |seed |stage |paris |berlin |vc |funded |backed "
        "|bootstrapped ){0,3}(?:startup|start up)", "startup"),
    frame("steward", "<N> (?:- )?(?:person|people|man|woman) (?:{g3})(?:startup|start up)", "startup"),
    frame("steward",
        "(?:we|we 're|we are|are|is|'re|- person|- people) (?:a |an )?(?:small |tiny |young |early |stage |seed "
        "|bootstrapped |vc |funded |backed |venture |<N> |person |- |people ){0,4}(?:startup|start up)", "startup"),
    frame("steward",
        "(?:steward|stewarded|run|maintained|owned|governed) (?:: |= |is |by |the |a |an ){1,3}(?:government "
        "|federal |public ){0,2}(?:agency|ministry|public body|public broadcaster|government"
        "|municipality)", "public_body"),
    frame("steward",
        "(?:steward|stewarded|owned|run|maintained|governed) (?:: |= |is |by |the |a |an ){1,3}(?:large |listed "
        "|single |public |software ){0,2}(?:corporation|company|vendor)", "corporation"),
    frame("steward", "(?:steward|stewardship) (?:: |= |is )(?:an? )?individual", "individual"),
    frame("steward.named",
        "(?:steward|stewarded|stewardship|governed|governance|maintained|run) (?:: |= |is |by |the |under ){1,3}{P}"),
    frame("artifact", "= (?:an? )?(?:{h2})(?:library|crate|framework|sdk|toolkit)", "library"),
    frame("artifact",
        "(?<=^ )(?:an?|the) (?:[^ ,;:()|/]+ ){0,5}?(?:library|crate|framework|sdk|toolkit)(?= (?:$"
        "|[,:–—-]|for|that|which|to|in|written))", "library"),
    frame("artifact",
        "(?<=^ )(?:an?|the) (?:[^ ,;:()|/]+ ){0,5}?(?:app|application|editor|plugin|browser extension"
        "|client)(?= (?:$|[,:–—-]|for|that|which|to|in|written))", "application"),
    frame("artifact",
        "(?:this|our|the|my) (?:{g1})?(?:crate|library|package|framework|sdk|gem|toolkit|npm package)(?: "
        "(?:stays|remains|itself|is|has|was|runs|costs))?", "library"),
    frame("artifact",
        "(?:is|'s|are) (?:a|an|our|the) (?:{g4})(?:library|crate|framework(?! (?:contract|agreement"
        "|programme|program|deal))|sdk|toolkit|python package|package)", "library"),
    frame("artifact", "(?:this|our) (?:{g1})?(?:app|application|plugin|editor|browser extension)", "application"),
    frame("artifact", "(?:this|our) (?:{g1})?(?:dataset|corpus|data set|benchmark)", "dataset"),
    frame("artifact", "(?:is|'s|are) (?:a|an|our|the) (?:{g3})(?:dataset|corpus|data set)", "dataset"),
    frame("artifact",
        "(?:is|'s|are) (?:a|an|our|the) (?:{g3})(?:family of (?:{g2})models|model family|model series|suite of "
        "models)", "model_family"),
    frame("artifact",
        "(?:is|'s|are) (?:a|an|our|the) (?:{g3})(?:language model|llm|speech model|vision model|embedding "
        "model|translation model|diffusion model|text to speech model|foundation model)", "model"),
    frame("artifact", "(?:this|our) (?:language model|llm|speech model|vision model|embedding model)", "model"),
    frame("artifact",
        "(?:is|'s) (?:a|an|our|the) (?:{g3})(?:inference server|package registry|database|build system|ci "
        "service|message broker|web server|mirror network|vector database|inference engine|compiler"
        "|runtime)", "infrastructure"),
    frame("artifact",
        "(?:is|'s) (?:a|an|our|the) (?:{g3})(?:app|desktop app|mobile app|editor|application|plugin|browser "
        "extension)", "application"),
))  # fmt: skip
