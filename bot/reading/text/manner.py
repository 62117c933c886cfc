"""How and why a payer gives: bound or at will, in kind, out of what motive."""

import re

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
        r" (?:at will|as long as (?:they|it|he|she) (?:feels?|likes?|wants?|pleases?)|can (?:stop|leave|quit|walk|end it|cancel) (?:[^ ]+ ){0,2}?(?:whenever|tomorrow|at any|any|when)"
        r"|could (?:stop|leave|quit|end) (?:tomorrow|any day|any time|at any)|gentlemen 's agreement|gentleman 's agreement|month to month|monat zu monat|no paper|no paperwork|no papers"
        r"|never signed|nothing 's signed|nothing is signed|not signed anything|unsigned|no signature|nothing contractual|no obligation|no commitment|no strings"
        r"|nothing is (?:in writing|on paper|signed)|nichts schriftliches|nichts unterschrieben|rien de signé|nada firmado|nada assinado"
        r"|at (?:their|its|his|her) pleasure|(?:no|without(?: a)?) contract|nothing (?:on paper|in "
        r"writing|signed)|any (?:day|time) without notice|without notice|no written agreement|stop (?:at )?any "
        r"time|pull the plug|leave (?:whenever|at any time|any time)|walk away (?:whenever|at any time|any "
        r"time)|cancel (?:at )?any time|whenever they (?:like|want)|on a handshake|handshake deal|ohne "
        r"vertrag|jederzeit kündbar|sin contrato|sans "
        r"contrat|sem contrato) ")),
    ("grant_agreement", re.compile(r" (?:grant agreement|zuwendungsbescheid|convention de subvention) ")),
    ("contract", re.compile(
        r" (?:contracts?|contractually|signed (?:agreement|deal|sla|for (?:<N> |<T> )|until|through|till|up (?:until|through|for <T>))|(?:service|framework|cooperation|hosting|maintenance|funding|partnership|licence|license|multi year|<T>) agreement|under "
        r"contract|vertrag|verträge|vertraglich|contrat|contrats|contrato|contratos|contractual|retainer) ")),
]  # fmt: skip
_NO_CONTRACT = re.compile(
    r" (?:not|no|without|never|kein|keinen|sans|sin|sem|n't) (?:a |any |signed |written "
    r")?(?:contract|contracts|vertrag|contrat|contrato) "
)
_IN_KIND = re.compile(
    r" (?:(?<!work )(?<!works )(?<!working )for free|free of charge|pro bono|at no (?:cost|charge)|without "
    r"charge|donated(?! <M>)|in kind|is a gift|as a gift|gift (?:of|from)|on loan|courtesy of|gives us a "
    r"(?:pod|cluster|node|slice)|free hosting|free servers|gratis|kostenlos|gratuitement|gratuit|gratuita|hosting "
    r"by|hosts our|hosts us|at list price|free compute|no charge|donates (?:the |our "
    r")?(?:servers|hosting|machines|hardware|compute|bandwidth|gpus?|gpu)|unentgeltlich|sachleistung|en especie|en "
    r"nature|em espécie) "
)
_PROMISES = frozenset("promised promises pledged pledges pledge".split())
_IN_COMPUTE = re.compile(r" (?:it|us|that|this|them|half|<S>|<M>) (?:of (?:it|that|this) )?(?:in|as) <K> ")
_MOTIVES = [
    ("mission", re.compile(
        r" (?:call it mission|out of mission|mission driven|part of (?:its|their) mission|fits (?:its|their) "
        r"mission|(?:because|as) (?:of )?(?:its|their|the) (?:charitable )?mission|public interest mission|for the "
        r"mission|motive (?:: |is |= )?mission) ")),
    ("platform_lock_in", re.compile(
        r" (?:ties (?:their|its) (?:customers|<K>)|lock in|locks? (?:their |its )?(?:customers|users|<K>) in|keeps "
        r"(?:customers|users|people|<K>) on (?:their|its) (?:cloud|platform)|drives? (?:\w+ ){0,3}to (?:their|its) "
        r"cloud|sells? more of (?:their|its) cloud|ties (?:users|people|developers) to (?:their|its)) ")),
    ("market_differentiation", re.compile(
        r" (?:(?:their|its) edge over|edge over the|ahead of (?:its|their|the) "
        r"(?:competitors|competition|rivals)|stand out from|differentiat\w+|set them apart|sets it apart|advantage "
        r"over (?:its|their|the) (?:rivals|competitors)) ")),
    ("product_value", re.compile(
        r" (?:because (?:\w+ ){0,4}use (?:the tool|it|us|our)|because (?:their|its) (?:own "
        r")?(?:product|products|editors|engineers|staff|business) (?:\w+ "
        r"){0,3}(?:use|uses|depend|depends|rely|relies|run|runs|need|needs)|since (?:their|its) "
        r"(?:product|products|own product) (?:\w+ ){0,3}(?:depend|depends|rely|relies|runs|run|uses|use|is "
        r"built)|(?:its|their) (?:own )?(?:\w+ ){0,2}(?:products?|services?|business|platform|pipeline) "
        r"(?:runs?|depends?|relies|rely|is built|are built) on (?:it|us|this)|they (?:use|depend on|rely on) it "
        r"(?:themselves|in production|every "
        r"day|internally|daily)|(?:depends|relies) on us) ")),
    ("financial_return", re.compile(
        r" (?:expects? (?:a )?(?:financial )?returns?|wants? (?:their|its) money back|exit in|return on "
        r"(?:investment|their investment)|want a return|for the return) ")),
    ("strategic_alignment", re.compile(
        r" (?:strategic (?:fit|reasons|alignment|interest|importance)|strategically|fits (?:their|its) "
        r"(?:strategy|roadmap)|core to (?:their|its) strategy|part of (?:their|its) strategy) ")),
    ("goodwill", re.compile(
        r" (?:(?:out of|for|as) (?:the |pure )?goodwill|pr reasons|for the (?:good )?pr|because they like us|as a "
        r"thank you|out "
        r"of kindness|good karma|reputation) ")),
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
        if why and not (value in ("at_will", "pledge") and why in ("denied", "possible")):
            continue
        if not made and value != "at_will" and not refers(sentence):
            continue
        for payer in _beside(sentence, made, at) or _nearest(made, at) or payers[-1:]:
            if payer.values.get("kind") != "enterprise_support" and "commitment" not in payer.values:
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
    if match and not sentence.blocked[sentence.index(match.start() + 1)]:
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
    "because since their its they them us mission motive strategic strategically strategy goodwill pr karma kindness "
    "reputation return returns exit differentiation differentiator lock locks ties keeps".split()
)


def read_motive(sentence: Sentence, payers: list[Payer], last: Payer | None) -> None:
    """Why the payers give, of the sentence's payers or the one before."""
    if not payers or sentence.words.isdisjoint(_REASONS):
        return
    for value, pattern in _MOTIVES:
        match = pattern.search(sentence.tape)
        if not match or sentence.blocked[sentence.index(match.start() + 1)]:
            continue
        at, end = sentence.index(match.start() + 1), sentence.index(match.end())
        of = payers if " all " in sentence.tape and len(payers) > 1 else [last] if last else []
        for payer in of:
            if "motive" not in payer.values:
                payer.values["motive"] = value
                payer.origins["motive"] = Origin(sentence, at, end)
        return
