"""How and why a payer gives: bound or at will, in kind, out of what motive."""

import re

from bot.reading.text.cues import DENIED, WISHED
from bot.reading.text.gifts import THINGS
from bot.reading.text.ledger import Origin, Payer
from bot.reading.text.mentions import Mention
from bot.reading.text.owners import refers
from bot.reading.text.sentences import Sentence

_COMPUTE = re.compile(
    r" (?:pod slice|gpu hours|gpus|gpu time|tpu hours|tpus|tpu pod|nodes on|cluster time|compute time|gpu "
    r"cluster|node hours) "
)
_COMMITMENTS = [
    ("pledge", re.compile(r" (?:pledged|pledges|pledge|promised|promises) ")),
    ("at_will", re.compile(
        r" (?:at will|as long as (?:they|it|he|she) (?:feels?|likes?|wants?|pleases?)|can (?:stop"
        r"|leave|quit|walk|end it|cancel) (?:[^ ]+ ){0,2}?(?:whenever|tomorrow|at any|any|when)"
        r"|could (?:stop|leave|quit|end) (?:tomorrow|any day|any time|at any)|gentlemen 's agreement"
        r"|gentleman 's agreement|month to month|monat zu monat|no paper|no paperwork|no papers"
        r"|never signed|nothing 's signed|nothing is signed|not signed anything|unsigned|no signature"
        r"|nothing contractual|no obligation|no commitment|no agreement|no strings|(?:isn't|not|aren't) bound"
        r"|nothing binds"
        r"|(?:nobody|no one|never) (?:has |have )?promised (?:us )?(?:anything|a thing|more)|(?:end|stop|go) any day"
        r"|nothing is (?:in writing|on paper|signed)|nichts schriftliches|nichts unterschrieben|rien "
        r"de signé|nada firmado|nada assinado"
        r"|at (?:their|its|his|her) pleasure|(?:no|without(?: a)?) contract|nothing (?:on paper|in "
        r"writing|signed)|any (?:day|time) without notice|without notice|no written agreement|stop (?:at )?any "
        r"time|pull the plug|leave (?:whenever|at any time|any time)|walk away (?:whenever|at any time|any "
        r"time)|cancel (?:at )?any time|whenever they (?:like|want)|on a handshake|handshake deal|ohne "
        r"vertrag|jederzeit kündbar|sin contrato|sans "
        r"contrat|sem contrato) ")),
    ("grant_agreement", re.compile(r" (?:grant agreement|zuwendungsbescheid|convention de subvention) ")),
    ("contract", re.compile(
        r" (?:contracts?|contractually|(?:written|in writing) and signed|agreement with <P>"
        r"|signed (?:agreement|deal|sla|for (?:<N> |<T> )|until|through"
        r"|till|up (?:until|through|for <T>))|(?:service|framework|cooperation|hosting|maintenance"
        r"|funding|partnership|licence|license|multi year|<T>) agreement|under "
        r"contract|vertrag|verträge|vertraglich|contrat|contrats|contrato|contratos|contractual|retainer) ")),
]  # fmt: skip
_NO_CONTRACT = re.compile(
    r" (?:not|no|without|never|kein|keinen|sans|sin|sem|n't) (?:a |any |signed |written "
    r")?(?:contract|contracts|vertrag|contrat|contrato) "
)
_IN_KIND = re.compile(
    r" (?:(?<!work )(?<!works )(?<!working )for free|free of charge|pro bono|at no (?:cost|charge)|without "
    r"charge|donated(?! <M>)|in kind|is a gift|as a gift|gift (?:of|from)(?! <M>)|on loan|courtesy of|gives us a "
    r"(?:pod|cluster|node|slice)|free hosting|free servers|gratis|kostenlos|gratuitement|gratuit|gratuita|hosting "
    r"by|hosts our|hosts us|hosts (?:it|everything|the (?:whole|project|site|docs|website))|at list price|free "
    r"compute|no charge|donates (?:the |our "
    r")?(?:servers|hosting|machines|hardware|compute|bandwidth|gpus?|gpu)|unentgeltlich|sachleistung|en especie|en "
    r"nature|em espécie) "
)
_PROMISES = frozenset("promised promises pledged pledges pledge".split())
_IN_COMPUTE = re.compile(r" (?:it|us|that|this|them|half|<S>|<M>) (?:of (?:it|that|this) )?(?:in|as) <K> ")
_MOTIVES = [
    ("financial_return", re.compile(
        r" (?:(?:expects?|wants?|is after|are after|after|hopes? for|looks? for|looking for|seeks?"
        r"|seeking|in it for) (?:a |an |its |their |some )?(?:financial |decent |good )?"
        r"(?:returns?|exit|multiple|payback|profit)|wants? (?:its|their|the|it|that) (?:money |cash "
        r"|investment )?back|exit in|return on (?:investment|their|its)"
        r"|for the return|motive (?:: |is |= )?financial return) ")),
    ("platform_lock_in", re.compile(
        r" (?:ties (?:their|its|users|people|developers|customers)|lock in|locks? (?:their |its |the "
        r")?(?:customers|users|<K>) in|keeps? "
        r"(?:the |its |their )?(?:customers|users|people|developers|<K>) (?:on|in|inside|within|from "
        r"leaving)|drives? (?:\w+ ){0,3}to (?:their|its) (?:own )?(?:cloud|platform)"
        r"|sells? more of (?:their|its) cloud|(?:customers|users|people|developers|nobody|<K>) "
        r"(?:can't|cannot|won't|don't|can hardly) (?:easily )?(?:leave|switch|move)"
        r"|so (?:that )?(?:the |its |their |more )?(?:customers|users|people|developers|<K>) (?:stay"
        r"|remain|run|deploy|stick|buy|keep|move)) ")),
    ("market_differentiation", re.compile(
        r" (?:(?:their|its|an|the) (?:edge|advantage|lead|head start) (?:over|on|against)|ahead of "
        r"(?:its|their|the) (?:competitors|competition|rivals|field)"
        r"|stands? out|differentiat\w+|sets? (?:them|it) apart|none of (?:its|their|the) "
        r"(?:competitors|rivals)|(?:competitors|rivals|others) (?:don't|do not|can't|cannot|lack"
        r"|haven't)"
        r"|no (?:competitor|rival) (?:has|can|offers)|(?:look|looks|perform|performs) better than"
        r"|unique selling point|selling point|sell(?:s)? against) ")),
    ("mission", re.compile(
        r" (?:call it mission|out of (?:mission|conviction|principle)|mission driven|(?:part of|fits?"
        r"|within|serves?|is|matches|under|in) (?:its|their|the) (?:\w+ )?(?:mission|charter|mandate"
        r"|statutes|remit"
        r"|charitable (?:purpose|objects))|(?:its|their) (?:charitable |public )?mission|public "
        r"(?:interest|good)|for the mission|motive (?:: |is |= )?mission"
        r"|(?:ought to|should|must|has to|needs to) exist|what they (?:say they )?stand for|believes? "
        r"in (?:open|free|the)) ")),
    ("product_value", re.compile(
        r" (?:(?:they|it|he|she|who|which|<P>|company|bank|firm|staff|engineers|editors|teams?) (?:all "
        r"|also |both |themselves |itself )?(?:use|uses|run|runs|ship|ships|embed|embeds|need|needs"
        r"|depend on|depends on|rely on|relies on|build on|builds on|sell|sells) (?:it|this|us|<P>|the "
        r"\w+|our \w+) (?:in|on|for|inside|to|with(?! <N>)|themselves"
        r"|internally|every|daily|at|all|as|too|there|themself|everywhere)"
        r"|because (?:\w+ ){0,4}use (?:the tool|it|us|our)"
        r"|(?:because|since|as|for|why) (?:of )?(?:their|its|the) (?:\w+ ){0,5}(?:use|uses|depend"
        r"|depends|rely|relies|run|runs|need|needs|builds?|ships?) "
        r"|(?:is|are) built (?:on|with|around) (?:it|us|this|our)|(?:builds?|ships?|sells?|runs?) (?:its|their) "
        r"(?:\w+ ){1,3}(?:on|with|around) (?:it|us|this|our)|(?:its|their) (?:own )?(?:\w+ "
        r"){0,3}(?:runs?|depends?|relies|rely|is based|are based|sits?) on (?:it|us|this|our)"
        r"|(?:doesn't|don't|can't|cannot|wouldn't) (?:ship|work|run|launch|exist) without|we use it "
        r"(?:on|in|for) (?:every|all|our)"
        r"|(?:use|uses|run|runs|build|builds|make|makes) (?:its|their) own \w+ (?:on|with|in) (?:it|us|this)"
        r"|(?:use|uses|run|runs) (?:it|this|them|their own \w+ on it) (?:for|in|on) (?:its|their) own"
        r"|run their own \w+ on it|depends on us|relies on us|motive (?:: |is |= )?product value) ")),
    ("strategic_alignment", re.compile(
        r" (?:strategic (?:fit|reasons|alignment|interest|importance|bet)|strategically|(?:fits|suits"
        r"|serves|supports|core to|part of|in line with|key to|central to|belongs to) (?:their|its"
        r"|the) "
        r"(?:\w+ ){0,3}(?:strategy|roadmap|plans)|motive (?:: |is |= )?strategic) ")),
    ("goodwill", re.compile(
        r" (?:(?:out of|for|as|pure|sheer|just|of) (?:the |pure |sheer |simple )?(?:goodwill|kindness"
        r"|generosity)|pr reasons|for the (?:good )?pr|good pr|because they (?:like|love|are fond of) us"
        r"|likes? (?:us|what we do)|as a (?:thank you|favou?r)|nice people|good karma|reputation|out "
        r"of (?:gratitude|thanks|the goodness)) ")),
]  # fmt: skip


def read_manner(sentence: Sentence, made: list[tuple[Mention, Payer]], last: Payer | None) -> None:
    """Commitment, motive and gifts in kind, of the payers of the sentence or of the one it goes on about."""
    payers = [p for _, p in made] or ([last] if last else [])
    if not payers:
        return
    for value, pattern in _COMMITMENTS:
        if value == "pledge" and sentence.words.isdisjoint(_PROMISES):
            continue
        match = pattern.search(sentence.tape)
        if match is None or (value == "contract" and _NO_CONTRACT.search(sentence.tape)):
            continue
        at = sentence.index(match.start() + 1)
        why = sentence.blocked[at]
        if why and not (
            (value == "at_will" and why == DENIED) or (value in ("at_will", "pledge") and why == "possible")
        ):
            continue
        if not made and value != "at_will" and not refers(sentence):
            continue
        for payer in _beside(sentence, made, at) or _nearest(made, at) or payers[-1:]:
            if "commitment" not in payer.values:
                payer.values["commitment"] = value
                payer.origins["commitment"] = Origin(sentence, at, sentence.index(match.end()))
        break
    if _COMPUTE.search(sentence.tape):
        for payer in (p for m, p in made if m.source is None and m.named):
            payer.values.setdefault("kind", "compute_credits")
            payer.values["in_kind"] = True
    for mention, payer in made:
        if (
            mention.named
            and mention.source
            and mention.source.kind == "compute_credits"
            and _IN_COMPUTE.search(sentence.tape)
        ):
            payer.values["in_kind"] = True
    match = _IN_KIND.search(sentence.tape)
    thing = match and (not match[0].startswith(" gift") or not sentence.words.isdisjoint(THINGS | {"<K>"}))
    if match and thing and not sentence.blocked[sentence.index(match.start() + 1)]:
        at = sentence.index(match.start() + 1)
        for payer in (_beside(sentence, made, at) or _nearest(made, at) or payers[-1:]) if made else []:
            payer.values["in_kind"] = True
            payer.origins["in_kind"] = Origin(sentence, at, sentence.index(match.end()))


def _nearest(made: list[tuple[Mention, Payer]], at: int) -> list[Payer]:
    """The payer that stands last before a word."""
    before = [(m.end, p) for m, p in made if m.end <= at]
    return [max(before, key=lambda row: row[0])[1]] if before else []


def _beside(sentence: Sentence, made: list[tuple[Mention, Payer]], at: int) -> list[Payer]:
    """The payers in the segment of a word; of a plural word all of them."""
    start, end = sentence.segment(at)
    inside = [p for m, p in made if start <= m.start < end or start < m.end <= end]
    if not inside and sentence.tokens[start].form == "(":
        inside = [p for m, p in made if m.end <= start][-1:]  # in brackets after its payer
    if sentence.tokens[at].form in ("contracts", "pledges"):
        return [p for _, p in made]
    return inside


_REASONS = frozenset(
    "because since its their they them us why so hence mission motive strategic strategically "
    "strategy goodwill pr karma kindness "
    "generosity reputation return returns exit profit back differentiation differentiator lock locks "
    "ties keeps use uses run runs ship "
    "depends relies built competitors rivals edge exist stand charter mandate reason reasons fond "
    "likes nice favour favor".split()
)


_SAYS_NO = re.compile(r" (?:none|no|nobody|lack|[^ ]+n't|cannot|do not|without) ")
_ALL_OF_THEM = re.compile(r" (?:all|both|each of them|every one of them) ")


def read_motive(sentence: Sentence, payers: list[Payer], last: Payer | None) -> None:
    """Why the payers give, of the sentence's payers or the one before."""
    if not payers or sentence.words.isdisjoint(_REASONS):
        return
    for value, pattern in _MOTIVES:
        match = pattern.search(sentence.tape)
        if not match:
            continue
        why = sentence.blocked[sentence.index(match.start() + 1)]
        meant = why == WISHED and value in ("financial_return", "platform_lock_in")
        if why and not meant and not (why == DENIED and _SAYS_NO.search(match[0])):
            continue
        at, end = sentence.index(match.start() + 1), sentence.index(match.end())
        of = payers if _ALL_OF_THEM.search(sentence.tape) and len(payers) > 1 else [last] if last else []
        for payer in of:
            if "motive" not in payer.values:
                payer.values["motive"] = value
                payer.origins["motive"] = Origin(sentence, at, end)
        return
