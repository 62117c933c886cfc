"""Gifts in kind: servers lent, runners hosted for free, an office that costs nothing, and who gives them."""

from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.patterns import Pattern

FREE = Pattern(
    r" (?:(?<!work )(?<!works )(?<!working )(?<!available )(?<!it )(?<!is )for free|free of (?:charge"
    r"|cost|rent)|at no (?:cost|charge|expense)"
    r"|without (?:charge|charging|payment|asking for (?:money|payment))|(?:don't|do not|never) (?:have "
    r"to )?pay (?:a cent )?for"
    r"|(?:for|asks?|asked|charges?|charged|costs?|pay|paid) (?:us )?(?:nothing|zero)|nothing in return"
    r"|no (?:invoice|bill|money) (?:has )?(?:ever )?"
    r"(?:came|come|sent|changes|changed)|rent free|gratis|pro bono|in kind|as a (?:gift|donation"
    r"|courtesy)|on the house|zero cost|no charge|complimentary"
    r"|doesn't (?:cost|charge)|kostenlos|kostenfrei|umsonst|unentgeltlich|unentgeltliche|gratuitement"
    r"|gratuit|gratuite|à titre gracieux|en nature"
    r"|gratuito|gratuita|gratuitamente|sin cobrar|sin coste|en especie|de graça|sem custo|em espécie"
    r"|[(|,] free(?= [),.|]| $)|(?:do(?:es)?|gives?|lends?|offers?|provides?|hosts?|runs?) "
    r"(?:it|this|that|them|these|those|so|us) free|no cash"
    r"|[(,] (?:that 's |it 's )?worth (?:[a-z~]+ )?<M>|<M> worth"
    r"|free (?:hosting|servers?|machines?|compute|bandwidth|ci|office|storage|mirrors?)) "
)
THINGS = frozenset(
    "server servers serverraum hosting host hosts hosted ci cd runner runners mirror mirrors "
    "bandwidth traffic build builds farm "
    "farms box boxes machine machines hardware compute computing gpu gpus node nodes cluster rack "
    "racks office offices room rooms desk "
    "desks storage backup backups cdn domain domains minutes vm vms vps space infrastructure cloud "
    "disk disks laptop laptops mini minis "
    "héberge hospeda aloja hostet phones boards devices colocation hours tpus tpu datacenter datacentre registry "
    "packages artifacts artefacts downloads dns mail droplet droplets cellar basement garage hall seats shelf "
    "email licences licenses monitoring runs website site forge time serveur serveurs hébergement infrastruktur "
    "rechenzeit rechner maschinen bandbreite "
    "servidor servidores alojamiento hospedagem máquinas oficina servern spiegel serverplatz speicherplatz "
    "rechenzentrum".split()
)
_LENDS = (
    r"(?:lends?|lent|loans?|loaned|donates?|donated|gifts?|gifted|(?:gives?|gave|lets|let|provides?"
    r"|provided|offers?|grants?)(?: (?:us|the project|it))?"
    r"|(?:giving|lending|donating|supplying|providing|letting)(?: (?:us|the project|it))?"
    r"|spendet|stellt|schenkt|leiht|offre|prête|fournit|presta|cede|empresta|regala|dona|doa|fornece|ofrece|oferece"
    r"|supplies"
    r"|supplied|ships|shipped)"
)
_GIVEN = (
    r"(?:lent|loaned|donated|gifted|provided|supplied|sponsored|given|granted|offered|gespendet"
    r"|gestellt|bereitgestellt|offerts?"
    r"|offertes?|prêtés?|fournis?|fournie?s?|donados?|donadas?|cedidos?|cedidas?|doados?|doadas?|cedido|cedida)"
)
_STILL = (
    r"(?:(?:kindly|also|generously|still|has|have|now|currently|just|only|simply|keeps?|continues?|goes on|will|to"
    r"|(?:said|says|confirms?|confirmed|announced|tells us|told us) (?:that )?(?:it|they)|, (?:who|which|they|it)"
    r"|and (?:they|it)|(?:isn't|aren't|doesn't|don't|never) (?:[^ ,;:()]+ ){1,6}[,(—–] (?:but )?(?:they|it)|nous|nos"
    r"|uns|dem|der) ){0,5}"
)
"""What may stand between one who gives and the verb: ``X said they keep lending``."""
_GAP = r"(?:[^ ,;:()<>]+ |<N> ){0,6}?"
_SURE = (
    Pattern(rf"(?<= )(?P<m><P>) (?:\( [^()]{{1,40}} \) )?{_STILL}{_LENDS} (?P<t>{_GAP})"),
    Pattern(
        rf"(?<= )(?P<t>{_GAP}){_GIVEN} (?:(?:to|us|kindly|generously|for|free|by|the|project|all"
        r"|gratis) ){0,4}?(?:by|from|von|vom|par|por|pelo|pela|da|do) "
        r"(?:the |our friends at |der |dem |la |le |o |a |el )?(?P<m><P>)(?= )"
    ),
    Pattern(
        r"(?<= )(?P<t>(?:[^ ,;:()<>]+ ){1,3}?)(?:spendet|stiftet|sponsert|stellt|offre|prête|pone|cede"
        r"|presta) (?:uns |nous |nos )?(?:die |der |das |la |le |el )?(?P<m><P>)(?= )"
    ),
    Pattern(
        r"(?<= )(?:thanks?|grateful|indebted) (?:go )?(?:to )?(?:the )?(?P<m><P>) for (?:the |our |their |its )?(?P<t>"
        r"(?:free |donated |[a-z]+ )?(?:hosting|servers?|mirrors?|bandwidth|machines?|runners?|licen[cs]es|hardware|cdn"
        r"|storage|rack|boxes|minutes|seats))(?= (?:$|[,.;)]|(?:and|they|which|that|we|in|at|since|on) ))"
    ),
)
"""Who lends and donates, and what is lent by whom: ``t`` has to hold a thing."""
_BESIDE = (
    Pattern(
        r"(?<= )(?:from|by|at|of|via|with|bei|von|vom|chez|par|en|no|na|: |\|) (?:the |our |a |der "
        r"|dem |la |l' )?(?P<m><P>)(?= )"
    ),
    Pattern(
        rf"(?<= )(?P<m><P>) (?:'s )?{_STILL}(?:lends|hosting|hosts|héberge|hospeda|aloja"
        r"|host|hosted|houses|runs|provides|provide|gives|donates|lets"
        r"|offers|supplies|sponsors|covers|stellt|hostet|spendet|box|boxes|servers?|machines?|hosting"
        r"|runners?|nodes?|cluster|mirrors?|mirror|credits|vm|vms|rack|ci|cdn)(?= )"
    ),
    Pattern(
        r"(?<= )(?P<m><P>) (?:<K> |does the [a-z]+ |stays |remains )?(?:\(|-|–|—|,|:) (?:[^ ,;:()<>]+ |<N> |, ){0,6}?"
        r"(?:free|gratis|kostenlos|pro bono|in kind|for free|for nothing|umsonst)(?= )"
    ),
)
"""Who stands beside a thing that costs nothing."""
_LENDING = frozenset(
    "lend lends lent loan loans loaned donate donates donated gift gifts gifted gives gave lets let "
    "provides provided offers grants "
    "spendet schenkt regala dona doa fornece ofrece oferece stiftet sponsert pone stellt leiht offre "
    "prête fournit presta cede empresta supplies supplied ships shipped gespendet gestellt bereitgestellt "
    "offert offerte offerts prêté prêtés fourni fournis donado donados cedido cedidos doado doados "
    "given granted offered hosted housed giving lending donating supplying providing letting thank thanks grateful "
    "indebted "
    "courtesy sponsored".split()
)


def of_things(sentence: Sentence) -> bool:
    """Whether a sentence speaks of machines or of compute: ``a gift from X`` may else be one of money."""
    compute = (t.kind == "source" and t.value.kind == "compute_credits" for t in sentence.tokens)
    return not sentence.words.isdisjoint(THINGS) or any(compute)


_GIVES_THINGS = frozenset("gives give lends lend lets let donates donate provides provide offers supplies".split())


def lends_things(sentence: Sentence, end: int) -> bool:
    """``the uni gives us two servers``: whether who ends here, without a name, gives a thing and no money."""
    after = sentence.forms(end, end + 8)
    lends = not _GIVES_THINGS.isdisjoint(after[:2]) and not THINGS.isdisjoint(after)
    return lends and {"<M>", "<S>", "for"}.isdisjoint(after[: next((k for k, f in enumerate(after) if f in THINGS), 0)])


def givers(sentence: Sentence) -> set[int]:
    """The tokens of the names that give a thing for nothing."""
    if "<P>" not in sentence.words or (sentence.words.isdisjoint(THINGS) and "<K>" not in sentence.words):
        return set()
    found = set[int]()
    for pattern in _SURE if not sentence.words.isdisjoint(_LENDING) else ():
        for match in pattern.finditer(sentence.tape):
            at = sentence.index(match.start("m"))
            near = sentence.forms(sentence.index(match.start("t")), sentence.index(match.end("t")) + 6)
            whole = sentence.forms(*sentence.segment(at))
            if pattern is _SURE[0] and "<M>" in near[: next((k for k, f in enumerate(near) if f in THINGS), 0)]:
                continue  # "gives us 500 for the servers"
            if not THINGS.isdisjoint(near) or (pattern is not _SURE[0] and not THINGS.isdisjoint(whole)):
                found.add(at)
    free = FREE.search(sentence.tape)
    if free and not sentence.blocked[min(sentence.index(free.start() + 1), len(sentence.blocked) - 1)]:
        compute = () if "worth" in free[0] else ("compute_credits",)
        for pattern in _BESIDE:
            for match in pattern.finditer(sentence.tape):
                at = sentence.index(match.start("m"))
                near = sentence.tokens[max(0, at - 7) : max(at + 6, sentence.index(match.end()))]
                if any(t.form in THINGS or (t.kind == "source" and t.value.kind in compute) for t in near):
                    found.add(at)
    return found
