"""Who leaves, who is dismissed, who buys a project and where it moves: each a class of those told of beside a class of events."""

from bot.reading.text.signals.table_signals_classes import (
    BETWEEN,
    BOUGHT,
    BUYER,
    DOES,
    HOME,
    KEY,
    SO_MANY,
    THE,
    TODAY,
    WROTE,
)
from bot.reading.text.signals.table_signals_words import (
    AS_PERSON,
    GONE,
    LEAD,
    PERSON,
    STAFF,
)
from bot.reading.text.words.inflect import does, past, verbs

OF_PEOPLE: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"(?:resignation|departure|exit|retirement|loss|death) (?:{{g4}})(?:of|by) (?:{{g6}})(?:, )?(?:{{g5}}){KEY}",
        f"{KEY} 's (?:{{h1}})(?:resignation|departure|exit|retirement|death)",
        f"<P> , (?:who )?(?:[a-z>'<N]+ ){{0,4}}?{KEY} (?:(?!at <P>)[^ ;()]+ ){{0,14}}?, (?:who )?{DOES}{GONE}",
        f"{KEY} (?:of )?(?:<P> )?(?:hands?|handed|handing|passes|passed|turns|turned) (?:over )?(?:the |<P> )?(?:project|reins|keys|maintainership|it|baton|torch|helm)?(?: over)? ?to(?! the (?:<P>|foundation) )",
        "<P> \\( (?:[a-z]+ ){1,4}\\) (?:has |just |have )*(?:resigned|resigns|stepped down|retired|passed away|handed in)",
        f"(?:left|leaves|leaving|quits?|retired|gone) as (?:{{h2}}){KEY}",
        f"(?:{KEY}|(?:second|third|other) (?:{{h1}}){PERSON}) \\( {DOES}{GONE}",
        f"new {KEY} (?:\\(|,|as|since|because|after|:) (?:the last (?:one )?|<P> |the old (?:one )?){DOES}{GONE}",
        f"(?:our|my) (?:head|director) of (?:[a-z&]+ ){{1,3}}(?:<P> )?{DOES}{GONE}",
        f"{KEY} (?:<P> )?{DOES}(?:stopped|quit|ceased) (?:contributing|maintaining|reviewing)",
        f"(?:parted (?:ways|company) with|(?:said|say|saying|bid|waved) (?:farewell|goodbye|adieu) to) (?:our |the |its |an? )(?:{{h1}}){KEY}",
        f"(?:(?<=^ )|(?<=: )){KEY} (?:is |has been )?(?:out|gone) (?:since|as of|for good)",
        f"(?:lost|out|gone|departed) : (?:our |the |its |<N> )?{KEY}",
        f"<P> \\( (?:wrote|built|maintained|created|ran|knew|did) [^()]{{1,40}} \\) {DOES}(?:gone|left|quit|resigned"
        f"|departed){TODAY}",
        "(?:entwickler|entwicklerin|hauptentwickler|hauptentwicklerin|maintainer|maintainerin|gründer|gründerin"
        "|programmierer|programmiererin|erfinder|erfinderin|autor|autorin|projektleiter|projektleiterin) (?:<P> )?"
        "(?:{g5})(?:verlässt|verließ|verlassen|geht|gegangen|ausgestiegen|zurückgetreten|gekündigt|tritt zurück)",
        "(?:mainteneur|mainteneuse|développeur|développeuse|fondateur|fondatrice|créateur|créatrice|auteur) (?:{g4})(?:quitte|quitté"
        "|part|parti|partie|démissionne|démissionné|abandonne|abandonné|se retire)",
        "(?:directora? técnic[oa]|responsable|responsável|mantenedora?|desarrolladora?|fundadora?|creadora?|desenvolvedora?|criadora?|programadora?) (?:{g4})(?:abandona"
        "|abandonó|abandonou|deja|dejó|ha dejado|se fue|se va|se marchó|renuncia|renunció|renunciou|dimite|dimitió|saiu"
        "|sai|deixou|deixa|se demitió)",
        f"(?:(?<=^ )|(?<=, )|(?<=: )|(?<=- )|(?<=and )|(?<=after )|(?<=since )|(?<=but )){AS_PERSON} (?:has |just ){{0,2}}{GONE}",
        f"{LEAD} (?:{{h1}}){PERSON} (?:<P> |, <P> , ){GONE}",
        "i (?:{h2})(?:am leaving|'m leaving|leave|left|have left|'ve left|quit) (?:the|this) project(?= (?:$|[,.;:]|and|last|in|for|because|today|yesterday|after|on))",
        "(?:handed|passed) (?:it|the keys?|everything|the project|the repo) (?:over )?to <P> and (?:have )?left the project",
        f"(?:lost|loses|lose|losing) {THE}(?:{{h2}})(?:{LEAD} (?:{{h1}}){PERSON}|founders?|creator|maintainers?|author)",
        "(?:withdrawal|retirement|resignation|departure|exit) as (?:{h2})(?:maintainer|lead|developer|bdfl|architect)",
        "(?:left|leaving|leaves|quit|quits|quitting|resigned from|resigning from|departed|exited) (?:the |our |<P> 's )?(?:core"
        "|maintainer|maintainers|steering|dev|development|project) (?:{h1})?team(?! (?:chat|call|meeting|channel) )",
        f"{LEAD} (?:{{h1}}){PERSON} (?:<P> )?{DOES}(?:disappeared|vanished|went (?:silent|dark|awol)|is awol|hired by <P>"
        "|hired away|poached by|joined <P>|dropped off)",
        f"(?:position|post|role|seat|job) of (?:{{h1}}){KEY} (?:{{h3}})(?:vacant|unfilled|empty)",
        f"(?:guy|woman|man|person|one|dev|girl|lady|colleague|people|folks) (?:who {WROTE}|behind) (?:{{g5}})(?:has |have |is |are "
        f"|just |'s )*(?:gone|left|quit|resigned|moved on|departed|said goodbye|called it quits|retired){TODAY}",
        f"(?:the|our|its|their) (?:{{h1}}){AS_PERSON} (?:of|behind) (?:{{g4}})(?:has |just |is )*{GONE}",
        "(?:hauptentwickler|hauptentwicklerin|maintainer|maintainerin|gründer|gründerin) (?:{g3})(?:handtuch geworfen|hört auf|aufgehört"
        "|hat hingeworfen|abgesprungen)",
    )),
    ("key_maintainer_left", True, (
        f"(?:{LEAD} (?:{{h1}}){PERSON}|maintainer|founder|creator) (?:<P> )?{BETWEEN}(?:is |are |'s )?no longer (?:involved"
        "|active|with us|with the|around|part of|available|maintains|maintaining|works?|working|contributes|contributing)",
        f"<P> {DOES}(?:threw in the towel|thrown in the towel|(?:called|calls) it (?:a day|quits)|hung up (?:his|her"
        "|their) (?:hat|boots|keyboard|commit bit))",
        f"{LEAD} (?:{{h1}}){PERSON} (?:<P> )?{BETWEEN}{DOES}(?:relinquishes|relinquished|gave up|given up|laid down|resigned"
        "|vacated) (?:from )?(?:her|his|their|the) (?:role|post|position|duties|office|maintainership)",
        "(?:guy|woman|man|person|one|dev|developer|engineer|maintainer|girl|lady|colleague) who " + WROTE + " (?:{g5})(?:isn't|is not|is no longer|'s no"
        " longer) (?:with us|around|here|involved|part)",
        f"no longer (?:have|has) an? (?:{{h1}}){KEY}{TODAY}",
        f"without (?:a |our |its )(?:lead|{LEAD} {PERSON}|maintainer) (?:since|after|now)",
        "(?:i|we) (?:, (?:{g4}), )?(?:have moved on and |have )?no longer maintain (?:this|it|the)",
    )),
    ("layoffs", False, (
        f"{verbs('cut+/cut shed+/shed axe slash eliminate dismiss fire sack oust trim+ scrap+ lose/lost ditch')} {THE}"
        f"{SO_MANY} (?:of )?{THE}(?:<N> )?(?:{{h1}}){STAFF}",
        f"{verbs('cut+/cut slash trim+ reduce shrink/shrank/shrunk halve')} {THE}(?:{{h1}})(?:headcount|workforce|staff"
        "|payroll|team) (?:by|from|to|in half|as|after|amid)",
        f"(?:{STAFF}|<N>|half|third|team|everyone|everybody|contracts?) (?:(?:at|in|of) (?:(?:the|our|its|their) [a-z]+|us|them) )?{DOES}(?:{{h2}})(?:laid off|let go|made redundant|dismissed|sacked"
        "|fired|axed|cut|eliminated|got the (?:axe|ax|sack|boot|chop)|shown the door|terminated)"
        "(?= (?:$|(?:[,.;:]|\\(|in|on|last|this|by|for|at|after|yesterday|today|from|and|because|to) ))",
        "(?:job|staff|workforce|headcount|personnel) (?:cuts?|reductions?|losses)",
        "(?<!tech )(?<!industry )(?<!more )(?:layoffs?|lay offs|redundancy|redundancies|dismissals|rif|downsizing|mass firings?)"
        " (?:(?:{h2})(?:of <N>|of <S>|hit|hits|affect|affects|at|announced|confirmed|among|carried out|made|implemented|effected)|,|:|in|last|this|$)",
        f"{verbs('sack fire dismiss')} (?:{SO_MANY}|all|the (?:whole|entire)|nearly|almost)",
        "(?:entlässt|entließ|entlassen|kündigt|streicht|baut) (?:{g3})(?:<N>|<S>|stellen|mitarbeiter|beschäftigten?|hälfte"
        "|drittel|viertel)",
        "(?:supprime|supprimé|licencie|licencié|supprimer|licenciera) (?:{g2})(?:<N>|<S>|postes|emplois|salariés|tiers"
        "|moitié|quart)",
        "(?:despide|despidió|despedirá|demite|demitiu|demitirá|recorta|dispensa|dispensou) (?:a )?(?:{g2})(?:<N>|<S>|empleos"
        "|empleados|funcionários|trabajadores|mitad|metade|puestos|tercio)",
        "(?:<N>|fifty|dozens of|hundreds of|<S> of) (?:{h1})(?:jobs|positions|posts|roles) (?:to )?(?:go|gone|cut|lost|axed"
        "|eliminated|at risk)",
        "(?:<N>|<S>) (?:{h3})(?:redundancies|layoffs|dismissals|job cuts|firings)",
        "(?:reduction|cut) in (?:force|staff|headcount|workforce)",
        "<N> (?:ppl|people|staff|heads) (?:out|gone|cut|fired)(?= (?:$|(?:,|in|on|last|this) ))",
        "(?:after|since|following|survived|in) (?:the|our|last|these|this week 's) (?:{h2})(?:layoffs|redundancies|job cuts|firings)",
        "(?:received|got|given|handed) (?:their )?(?:notices?(?: of dismissal)?|pink slips|redundancy notices)(?= (?:$|(?:in|on|last|this|,) ))",
        f"(?:sent|sends|sending) {SO_MANY} (?:of )?{THE}(?:{{h1}})(?:{STAFF}|crew|us|them) home(?! early)",
        "letting (?:people|staff|<N> people|many) go",
    )),
    ("acquisition_announced", False, (
        f"(?:{BOUGHT}|merged) (?:out )?(?:by|into) {BUYER}",
        f"{past('sell/sold')} (?:{{g6}})to {BUYER}",
        f"(?<!he )(?<!she )(?:we|company|startup|firm|vendor|maker) (?:just )?(?:got|was|were|has been|have been|'ve been) (?:just )?{BOUGHT}",
        "(?<!about a )(?<!about an )(?<!about the )(?:acquisition|takeover|purchase|buyout|sale|merger) (?:of|by|to|with) (?:{h2})(?:<P>|us|the company|our company)",
        "(?:compra|compró|comprou|adquiere|adquirió|adquire|adquiriu|rachète|a racheté|übernimmt|kauft|absorbe|anunció la"
        " compra de|anunciou a compra da|anunciou a compra do) (?:{g2})(?:empresa|startup|firma|firme|éditeur|société|entreprise|unternehmen"
        "|hersteller|compañía|companhia)",
        "(?:the|since|after) (?:the )?<P> (?:buyout|takeover|acquisition)(?! (?:talks|rumou?rs?|bid|offer) )",
        "(?:founders?|owners?|shareholders?|they|we) (?:just |have |has )?sold (?:out |up |the company )?to (?:<P>|an? )",
        "now (?:a unit|a subsidiary|a division|owned) (?:of|by) <P>",
        "(?:is|are) (?:now )?(?:acquiring|buying|purchasing|taking over) (?:the |our )?(?:company|firm|startup|vendor|business|us)",
        "(?:company|firm|startup|business|vendor|publisher|project|it|we|<P>) (?:{h4})(?:changed|changes|changing) (?:hands|owners?)",
        "(?:enter|enters|entered) into (?:an |a )?(?:definitive )?agreement to be acquired",
        "(?:the|their|our) (?:takeover|acquisition|purchase|merger|buyout) (?:by|with) <P>",
    )),
    ("moved_to_foundation", False, (
        f"{does('move transfer donate contribute accept hand_over hand give/gave/given join admit+ migrate welcome entrust')} "
        f"(?:{{g5}})(?:to|into|under|over to|by|at|as part of) {HOME}",
        f"(?:since|after|following|upon) (?:its|the|our) (?:transfer|move|donation|transition|handover|accession) (?:{{h3}})(?:to|into|under) {HOME}",
        "(?:rejoint|intègre|zieht (?:{g4})(?:zur|zu der|unter)|wechselt (?:zur|unter)|se une a|se incorpora a|pasa a|junta se a"
        "|passa para) (?:{g4})(?:<P>|fondation|fundación|fundação|stiftung)",
        "(?:finds?|found|has|gets?|got|gained?|new|neutral|becomes?|became) (?:an? |the |its |new |neutral |permanent )*home (?:at|with"
        "|in|under|of|for|:) (?:the )?<P>",
        "<P> (?:becomes?|became|is|as) (?:the |a |its |our )*(?:new )?home (?:of|for|to)",
        "<P> (?:has )?(?:assumed|assumes|took on|takes on|took over|takes over|taken over) (?:{h1})(?:responsibility|stewardship|ownership|governance|trademarks?)",
        "(?:<P>|it) (?:now hosts|now houses|now stewards|(?:hosts|houses|stewards) now) (?:<P>|the project|us)",
        "(?:project|library|database|framework|engine|compiler|toolkit|language|runtime|editor|dataset|platform|tool|server) joins (?:the )?<P>",
        f"(?:transfer|move|donation|handover) of (?:{{g4}})(?:to|into) {HOME} , which {DOES}(?:completed|done|finished|approved|final)",
        "(?:now |since <D> |is )(?:{g2})(?:under|beneath) (?:the )?<P> (?:umbrella|roof|stewardship|governance|wing)",
        "(?:migration|move|transfer|transition|switch|handover|relocation) to (?:the )?<P> (?:is |was |has been )?(?:complete|completed"
        "|done|final|finished|over|took effect|approved)",
        "(?:spun|spins|spin|carved|split) (?:it |us |the project |<P> )?(?:out|off) (?:into|to|as) (?:an? )?(?:{h1})(?:foundation|<P>)",
        "(?:as of|since|from) (?:<R>|<D>) ,? ?(?:{g5})(?:hosted (?:by|at)|stewarded by|under the (?:umbrella|roof|wing) of|owned by|part of"
        "|housed (?:at|by)) (?:the )?(?:<P>|foundation)",
        "(?:now|is) under the (?:umbrella|roof|wing|auspices) of (?:the )?<P>",
        "(?:trademarks?|copyrights?|code|assets|responsibility|stewardship|ownership|governance|control) (?:{h3})(?:passed|went|moved|handed over|transferred) to (?:the )?<P>",
        "unter (?:das|dem) dach (?:der|von) (?:{g3})(?:gezogen|gewechselt|gegangen)",
        "(?:ist|sind) (?:jetzt|nun|seit (?:{g2})) ?(?:bei|unter|teil) (?:der |dem dach der )?(?:<P>|eclipse)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
