"""Who leaves, who is dismissed, who buys a project and where it moves: each a class of those told of beside a class of events."""

from bot.reading.text.signals.table_signals_classes import (
    BOUGHT,
    BUYER,
    DOES,
    HOME,
    KEY,
    THE,
    WROTE,
)
from bot.reading.text.signals.table_signals_words import (
    GONE,
    LEAD,
    PERSON,
)
from bot.reading.text.words.inflect import past

OF_PEOPLE: tuple[tuple[str, bool, tuple[str, ...]], ...] = (
    ("key_maintainer_left", False, (
        f"new {KEY} (?:\\(|,|as|since|because|after|:) (?:the last (?:one )?|<P> |the old (?:one )?){DOES}{GONE}",
        "(?:entwickler|entwicklerin|hauptentwickler|hauptentwicklerin|maintainer|maintainerin|gründer|gründerin"
        "|programmierer|programmiererin|erfinder|erfinderin|autor|autorin|projektleiter|projektleiterin) (?:<P> )?"
        "(?:{g5})(?:verlässt|verließ|verlassen|geht|gegangen|ausgestiegen|zurückgetreten|gekündigt|tritt zurück)",
        "(?:mainteneur|mainteneuse|développeur|développeuse|fondateur|fondatrice|créateur|créatrice|auteur) (?:{g4})(?:quitte|quitté"
        "|part|parti|partie|démissionne|démissionné|abandonne|abandonné|se retire)",
        "(?:directora? técnic[oa]|responsable|responsável|mantenedora?|desarrolladora?|fundadora?|creadora?|desenvolvedora?|criadora?|programadora?) (?:{g4})(?:abandona"
        "|abandonó|abandonou|deja|dejó|ha dejado|se fue|se va|se marchó|renuncia|renunció|renunciou|dimite|dimitió|saiu"
        "|sai|deixou|deixa|se demitió)",
        f"{LEAD} (?:{{h1}}){PERSON} (?:<P> |, <P> , ){GONE}",
        f"(?:lost|loses|lose|losing) {THE}(?:{{h2}})(?:{LEAD} (?:{{h1}}){PERSON}|founders?|creator|maintainers?|author)",
        "(?:hauptentwickler|hauptentwicklerin|maintainer|maintainerin|gründer|gründerin) (?:{g3})(?:handtuch geworfen|hört auf|aufgehört"
        "|hat hingeworfen|abgesprungen)",
    )),
    ("key_maintainer_left", True, (
        "(?:guy|woman|man|person|one|dev|developer|engineer|maintainer|girl|lady|colleague) who " + WROTE + " (?:{g5})(?:isn't|is not|is no longer|'s no"
        " longer) (?:with us|around|here|involved|part)",
    )),
    ("layoffs", False, (
        "(?:entlässt|entließ|entlassen|kündigt|streicht|baut) (?:{g3})(?:<N>|<S>|stellen|mitarbeiter|beschäftigten?|hälfte"
        "|drittel|viertel)",
        "(?:supprime|supprimé|licencie|licencié|supprimer|licenciera) (?:{g2})(?:<N>|<S>|postes|emplois|salariés|tiers"
        "|moitié|quart)",
        "(?:despide|despidió|despedirá|demite|demitiu|demitirá|recorta|dispensa|dispensou) (?:a )?(?:{g2})(?:<N>|<S>|empleos"
        "|empleados|funcionários|trabajadores|mitad|metade|puestos|tercio)",
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
        "now (?:a unit|a subsidiary|a division|owned) (?:of|by) <P>",
        "(?:the|their|our) (?:takeover|acquisition|purchase|merger|buyout) (?:by|with) <P>",
    )),
    ("moved_to_foundation", False, (
        "(?:rejoint|intègre|zieht (?:{g4})(?:zur|zu der|unter)|wechselt (?:zur|unter)|se une a|se incorpora a|pasa a|junta se a"
        "|passa para) (?:{g4})(?:<P>|fondation|fundación|fundação|stiftung)",
        "(?:<P>|it) (?:now hosts|now houses|now stewards|(?:hosts|houses|stewards) now) (?:<P>|the project|us)",
        f"(?:transfer|move|donation|handover) of (?:{{g4}})(?:to|into) {HOME} , which {DOES}(?:completed|done|finished|approved|final)",
        "unter (?:das|dem) dach (?:der|von) (?:{g3})(?:gezogen|gewechselt|gegangen)",
        "(?:ist|sind) (?:jetzt|nun|seit (?:{g2})) ?(?:bei|unter|teil) (?:der |dem dach der )?(?:<P>|eclipse)",
    )),
)  # fmt: skip
"""Signal, whether its patterns hold their own denial, and the patterns."""
