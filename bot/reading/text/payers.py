"""Payers of a text: mentions with what is said of them, sentence by sentence."""

import re
from datetime import date
from decimal import Decimal

from bot.domain.situation import MOST_PAYERS
from bot.engine.cash import add_months
from bot.reading.numbers import rounded
from bot.reading.text.calendar import Day
from bot.reading.text.classes import CLASSES, PARTS
from bot.reading.text.figures import Amount
from bot.reading.text.ledger import Ledger, Origin, Payer
from bot.reading.text.mentions import Mention, mentions
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import ROLES, SOLO

_REST = re.compile(r"(?<= )(?:the rest|the remainder|remainder|rest|den rest|der rest|le reste|el resto|o resto|the balance)(?= )")
_REMAINING = re.compile(r"(?<= )(?:the )?(?:remaining|other) <S>(?= )")
_MOST = 2 * MOST_PAYERS
_FIGURES = frozenset(("money", "share", "date", "span"))
_NOT_A_PART = frozenset("at by down up fell grew rose dropped overhead interest inflation discount another than cut cuts minus increase".split())
_FIGURE_FILL = frozenset(
    "of costs the our budget income all it about around roughly approx some nearly almost ~ ≈ currently comes come from by via through are is with on "
    "monthly money total funding 's which revenue that in a an for turnover spending expenses ( = : paid covered funded provided <R> <D> "
    "von durch aus der den das par des de du del da do por pelo pela mit to each month year 2026 worth some".split()
)  # fmt: skip
_LINK = frozenset("by from via through are is from von durch aus par por de des pelo pela of : = sind sont son são ist".split())
_COMPUTE = re.compile(r" (?:pod slice|gpu hours|gpus|gpu time|tpu hours|tpus|tpu pod|nodes on|cluster time|compute time|gpu cluster|node hours) ")
_PRONOUNS = frozenset("it they that their this its these he she them".split())
_NOUNS = frozenset("grant contract award money sponsorship funding deal agreement credits support fellowship vertrag contrat contrato".split())


def read_payers(sentence: Sentence, ledger: Ledger, last: Payer | None, whole_rate: str | None, funding: bool) -> Payer | None:
    """Notes the payers of a sentence, and gives back the one that a pronoun would mean next. ``funding`` says that the
    text speaks of funding, so that a name beside a figure is a payer."""
    found = [m for m in mentions(sentence) if not _is_project(m, ledger)]
    _split(sentence, found)
    _stated_parts(sentence, found)
    _bare_shares(sentence, found)
    _plain_amounts(sentence)
    found = found[:_MOST]
    figures = [i for i, t in enumerate(sentence.tokens) if t.kind in _FIGURES and _is_figure(sentence, i)][: 2 * _MOST]
    owner = {i: _owner(sentence, i, found) for i in figures}
    for mention in found:
        if any(owner[i] is mention for i in figures if sentence.tokens[i].kind in ("share", "money")):
            mention.pays = mention.pays or _paying_source(mention) or (funding and _listed(sentence, mention)) or _from(sentence, mention, figures, owner)
        elif mention.named and any(owner[i] is mention for i in figures if sentence.tokens[i].kind in ("date", "span")):
            mention.pays = True
    paying = [m for m in found if m.pays]
    made = [(m, ledger.payer(m, sentence)) for m in paying]
    for mention, payer in made:
        if mention.bound:
            payer.values.setdefault("commitment", "contract")
            payer.origins.setdefault("commitment", Origin(sentence, mention.start, mention.end))
        if mention.part is not None:
            payer.share = mention.part
            payer.origins["share"] = Origin(sentence, mention.start, mention.end)
    _fees(sentence, owner)
    if not made and last and _refers(sentence):
        for i in figures:
            if owner[i] is None:
                _give(sentence, i, last, ledger, whole_rate)
    for i in figures:
        for mention, payer in made:
            if owner[i] is mention or (sentence.tokens[i].kind == "date" and " contracts " in sentence.tape):
                _give(sentence, i, payer, ledger, whole_rate)
    _equal_parts(sentence, [p for _, p in made])
    _rest(sentence, made, ledger)
    _manner(sentence, made, last if not made else None)
    return made[-1][1] if made else last


def _paying_source(mention: Mention) -> bool:
    """Whether a source with a figure pays; a round of venture capital is money that is there already."""
    return mention.source is not None and (mention.named is not None or mention.source.kind != "venture_capital")


def _from(sentence: Sentence, mention: Mention, figures: list[int], owner: dict[int, Mention | None]) -> bool:
    """Whether a figure comes from a named payer in so many words."""
    return any(owner[i] is mention and i < mention.start and any(f in _LINK - {"is", "are", "of", ":"} for f in sentence.forms(i + 1, mention.start)) for i in figures)


def _fees(sentence: Sentence, owner: dict[int, Mention | None]) -> None:
    """What each of many pays (``214 members at 9 a month``) is not what they pay together."""
    for i in owner:
        before = sentence.forms(i - 1, i)
        if sentence.tokens[i].kind == "money" and (before in (["at"], ["each"], ["je"], ["à"], ["paying"]) or sentence.forms(i + 1, i + 2) in (["each"], ["apiece"])):
            owner[i] = None


def _is_project(mention: Mention, ledger: Ledger) -> bool:
    project = ledger.facts.get("project")
    return bool(mention.named and project and mention.named.name == project)


def _is_figure(sentence: Sentence, i: int) -> bool:
    token = sentence.tokens[i]
    if sentence.used[i] or sentence.blocked[i]:
        return False
    if token.kind == "share":
        return _of_the_whole(sentence, i)
    if token.kind in ("money",):
        return True
    return token.kind in ("date", "span") and _until(sentence, i, date.min) is not None


_CODE = frozenset("commits commit code patches prs contributors lines issues reviews committers downloads users traffic stars codebase maintainers pulls contributions requests commits. compiler".split())


def _of_the_whole(sentence: Sentence, i: int) -> bool:
    """Whether a share is of all the costs, budget or income, not a part of a part, a change or a rate."""
    if not sentence.words.isdisjoint(_CODE) and sentence.words.isdisjoint(("costs", "budget", "income", "funding", "revenue", "money", "pays", "covers")):
        return False
    before = sentence.forms(i - 2, i)
    if before and before[-1] in _NOT_A_PART and before[0] not in ("make", "makes", "making"):
        return False
    forms = sentence.forms(i + 1, i + 8)
    if forms and forms[0] in ("of", "der", "des", "del", "de", "du", "da", "do", "vom", "von", "unserer", "unseres"):
        for form in forms[1:]:
            if form in PARTS and form not in ("operating", "running"):
                return False
            if form in CLASSES["WHOLE"]:
                return True
            if form in ("which", "that"):
                return True
            if form in ("<P>", "<K>", ",", ".", "(", ")"):
                return form in ("<P>",) and forms[0] in ("von", "vom", "de", "du", "da", "do")
        return forms[0] in ("de", "du", "da", "do") and False
    return not (forms and forms[0] in ("overhead", "interest", "stake", "equity", "discount", "off", "more", "less", "higher", "lower", "up", "down", "cut", "growth", "agree", "time", "sure", "vat", "tax", "fewer"))


def _bare_shares(sentence: Sentence, found: list[Mention]) -> None:
    """Plain numbers that add up to 100, one beside each of several payers, are shares."""
    tokens = sentence.tokens
    numbers = [i for i, t in enumerate(tokens) if t.kind == "number" and not sentence.used[i] and not sentence.blocked[i] and t.value[0] == t.value[1]]
    if len(numbers) < 2 or len(numbers) != len(found) or sum(tokens[i].value[0] for i in numbers) != 100:
        return
    for i in numbers:
        tokens[i].kind = "share"
        tokens[i].value = (tokens[i].value[0] / 100, tokens[i].value[0] / 100)


def _comes_from(gap: list[str]) -> bool:
    """``456k of the 528k you spend in a year comes from one bank, Corvina``."""
    if len(gap) > 14 or not any(f in ("comes", "come", "came") for f in gap):
        return False
    return "and" not in gap and "<S>" not in gap and ("<M>" not in gap or gap[:2] == ["of", "the"])


def _plain_amounts(sentence: Sentence) -> None:
    """``250 from Liberapay every month``: a plain number from a payer, by a month or a year, is money."""
    tokens = sentence.tokens
    rate = next((t.value for t in tokens if t.kind == "rate"), None)
    if rate is None and not any(t.kind == "money" and t.value.period for t in tokens):
        return
    for i, token in enumerate(tokens[:-2]):
        if token.kind == "number" and not sentence.used[i] and tokens[i + 1].form in ("from", "by", "via", "through", "von", "de", "del", "da") and any(
            t.kind in ("name", "source") for t in tokens[i + 2 : i + 4]
        ):
            token.kind, token.value = "money", Amount(*token.value, None, None)


_STATED = re.compile(r"(?<= )(?P<p><P>) (?:'s )?(?:share|part|portion) (?:is|=|:|stands at) (?P<n><N>)(?= )")
_OTHER = re.compile(r"(?<= )(?:<P>|<K>) (?:the other|the rest:?|the remaining) (?P<n><N>)(?= )")


def _stated_parts(sentence: Sentence, found: list[Mention]) -> None:
    """``the share of A is 0.25``; and ``12k, of which A does 9k and B the other 3``, where the sum fits."""
    tokens = sentence.tokens
    for match in _STATED.finditer(sentence.tape):
        at, number = sentence.index(match.start("p")), sentence.index(match.start("n"))
        mention = next((m for m in found if m.start <= at < m.end), None)
        value = tokens[number].value[0]
        if mention and 0 < value < 1 and not sentence.blocked[number]:
            mention.pays, mention.part = True, value
            sentence.used[number] = True
    other = _OTHER.search(sentence.tape)
    amounts = [t.value for t in tokens if t.kind == "money"]
    if other and len(amounts) == 2 and amounts[0].period:
        token = tokens[sentence.index(other.start("n"))]
        left = amounts[0].low - amounts[1].low
        if left in (token.value[0], token.value[0] * 1000):
            token.kind, token.value = "money", Amount(left, left, amounts[0].currency, amounts[0].period)


def _split(sentence: Sentence, found: list[Mention]) -> None:
    """``60/40 between A and B``, ``split it 55/25/20``: as many parts of 100 as there are payers, in their order."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        parts, at = list[Decimal](), i
        while at < len(tokens) and tokens[at].kind == "number" and not sentence.blocked[at]:
            parts.append(tokens[at].value[0])
            if at + 2 >= len(tokens) or tokens[at + 1].form not in ("/", ":", "-"):
                break
            at += 2
        named = [m for m in found if m.named]
        if len(parts) > 1 and sum(parts) == 100 and len(parts) == len(named):
            for mention, part in zip(named, parts, strict=True):
                mention.pays, mention.part = True, part / 100
            for k in range(i, at + 1):
                sentence.used[k] = True
            return
        if token.kind == "number" and len(parts) > 1:
            return


def _owner(sentence: Sentence, i: int, found: list[Mention]) -> Mention | None:
    """The mention that a figure belongs to."""
    ahead = next((m for m in found if m.start > i), None)
    behind = next((m for m in reversed(found) if m.end <= i), None)
    around = next((m for m in found if m.start < i < m.end), None)
    if around:
        return around
    kind = sentence.tokens[i].kind
    start, end = sentence.segment(i)
    if kind in ("date", "span"):
        behind = next((m for m in reversed(found) if m.end <= i and (m.pays or m.named)), behind)
        if behind and (behind.end > start or _follows(sentence, behind, i)):
            return behind
        return ahead if ahead and ahead.start < end and not behind else behind if behind and behind.pays else None
    gap_ahead = sentence.forms(i + 1, ahead.start) if ahead else ["x"] * 9
    linked = ahead and (gap_ahead[:2] in ([",", "all"], [",", "mostly"], [",", "entirely"]) or _comes_from(gap_ahead))
    if linked:
        return ahead
    linked = ahead and all(f in _FIGURE_FILL for f in gap_ahead) and any(f in _LINK for f in gap_ahead)
    if linked:
        return ahead
    beside = bool(ahead) and (not gap_ahead or gap_ahead in ([":"], ["("], ["in"], ["-"], ["|"], ["<R>"], ["via"], ["monthly"]))
    gap_behind = sentence.forms(behind.end, i) if behind else ["x"] * 9
    if behind and len(gap_behind) <= 3 and behind.end > start:
        return behind if not (beside and gap_behind and gap_behind[-1] in (",", "and")) else ahead
    if beside:
        return ahead
    if behind and behind.end > start:
        return behind
    inside = [m for m in found if start <= m.start < end]
    if len(inside) == 1:
        return inside[0]
    if behind and _follows(sentence, behind, i):
        return behind
    return None


def _follows(sentence: Sentence, mention: Mention, i: int) -> bool:
    """Whether the segment of a figure goes on about the payer before it: it has no subject of its own."""
    start, _ = sentence.segment(i)
    lead = [f for f in sentence.forms(start, i) if f not in (",", "(", "and", "-", ":", "|", "/", "=", "—", "–")]
    own = any(f in ("we", "i", "our", "costs", "cash", "the") for f in lead[:2])
    return not own and len(lead) <= 5


def _listed(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands beside its figure as in a list: nothing but marks and small words between."""
    start, end = sentence.segment(mention.start)
    words = [f for t in sentence.tokens[start:end] if t.kind == "word" for f in (t.form,)]
    return len(words) <= 4


def _refers(sentence: Sentence) -> bool:
    """Whether a sentence is about the payer before it."""
    lead = [t.form for t in sentence.tokens[:4] if t.kind == "word"]
    if not lead:
        return False
    if lead[0] in ("until", "how", "amount", "duration", "ends", "end", "until") and " : " in sentence.tape:
        return True
    return lead[0] in _PRONOUNS or (lead[0] in ("the", "der", "le", "el", "o") and any(f in _NOUNS for f in lead[1:3])) or lead[0] in _NOUNS or lead[0] in CLASSES["PREP"]


def _give(sentence: Sentence, i: int, payer: Payer, ledger: Ledger, whole_rate: str | None) -> None:
    token = sentence.tokens[i]
    if token.kind == "share" and payer.share is None:
        payer.share = token.value[0]
        payer.origins["share"] = Origin(sentence, i, i + 1)
    elif token.kind == "money" and "monthly" not in payer.values:
        if payer.share is not None and _explains_costs(sentence, i):
            return
        monthly = _monthly(sentence, i, whole_rate)
        payer.origins.setdefault("amount", Origin(sentence, i, i + 1))
        if monthly is None:
            payer.values.setdefault("amount", token.value)
            return
        payer.values["monthly"] = monthly
        payer.values["amount"] = token.value
        payer.origins["monthly"] = Origin(sentence, i, i + 1)
    elif token.kind in ("date", "span") and "until" not in payer.values:
        day = _until(sentence, i, ledger.as_of)
        if day is None:
            return
        if day < ledger.as_of:
            payer.over = True
        payer.values["until"] = day.isoformat()
        payer.origins["until"] = Origin(sentence, i, i + 1)
    else:
        return
    ledger.use(sentence, i, i + 1)


def _explains_costs(sentence: Sentence, i: int) -> bool:
    """``60 % of our costs, about 12k a month``: the amount may be the costs or the part of them, so it is neither."""
    start, _ = sentence.segment(i)
    before = sentence.forms(max(0, start - 3), start)
    return bool(before) and before[-1] in CLASSES["WHOLE"] and "<S>" in sentence.forms(0, start) and "<P>" not in sentence.forms(start, i)


def _monthly(sentence: Sentence, i: int, whole_rate: str | None) -> int | float | None:
    amount: Amount = sentence.tokens[i].value
    period = amount.period or _rate_near(sentence, i) or whole_rate
    if period is None and _for_time(sentence, i):
        return rounded(amount.low / _for_time(sentence, i))
    if period not in ("month", "quarter", "year"):
        return None
    return rounded(amount.low / {"month": 1, "quarter": 3, "year": 12}[period])


def _for_time(sentence: Sentence, i: int) -> Decimal:
    """The months over which an amount is paid (``180,000 over eighteen months``), 0 where none are said."""
    if sentence.forms(i + 1, i + 2) not in (["over"], ["across"], ["for"], ["über"], ["sur"]):
        return Decimal(0)
    span = next((t for t in sentence.tokens[i + 2 : i + 4] if t.kind == "span"), None)
    return span.value[0] if span and span.value[1] in ("month", "year") else Decimal(0)


def _rate_near(sentence: Sentence, i: int) -> str | None:
    start, end = sentence.segment(i)
    rates = [t.value for t in sentence.tokens[start:end] if t.kind == "rate"]
    if not rates:
        rates = [t.value for t in sentence.tokens if t.kind == "rate"]
        rates += [t.value.period for t in sentence.tokens if t.kind == "money" and t.value.period]
    return rates[0] if len(set(rates)) == 1 else None


def _until(sentence: Sentence, i: int, as_of: date) -> date | None:
    """The end that a date or span says, None where nothing says that it is one."""
    token = sentence.tokens[i]
    lead = [f for f in sentence.forms(max(0, i - 7), i) if f not in ("the", "on", "in", "at", "=", "of", "el", "le", "am", "im", "en", "des", "le", "o", "em", "~", "about", ":", "when")]
    near, wide = lead[-1:], lead[-5:]
    ends = CLASSES["ENDS"]
    if token.kind == "date":
        day: Day = token.value
        if near and (near[0] in CLASSES["PREP"] or (near[0] == "after" and any(f in ("not", "won't", "n't", "stop", "stops", "leave") for f in sentence.forms(0, i)))):
            return day.day
        if near and (near[0] in ends or near[0] in ("out", "due", "by", "m36")) and any(f in ends or f in ("due", "payment") for f in wide):
            return day.day
        if near == ["("] and len(lead) > 1 and lead[-2] in ends:
            return day.day
        if near == ["-"] or near == ["–"]:
            return day.day if any(t.kind == "date" for t in sentence.tokens[max(0, i - 2) : i]) else None
        if any(f in ends for f in wide[-3:]) and not any(f in ("started", "began", "since", "from", "signed") for f in wide):
            return day.day
        after = sentence.forms(i + 1, i + 3)
        return day.day if after and after[0] in ("aus", "endet", "end", "expiry") and False else None
    months, _, _ = token.value
    before, after = sentence.forms(max(0, i - 3), i), sentence.forms(i + 1, i + 3)
    counts = ("in" in before and any(f in ends or f == "out" for f in lead)) or before[-2:] in (["for", "another"], ["for", "the"]) and False or after[:1] in (["left"], ["remaining"], ["to", "go"])
    if before[-1:] == ["another"] or before[-2:] == ["next", "<T>"]:
        counts = True
    if not counts or months != int(months) or as_of.year + months / 12 > 2099:
        return None
    return add_months(as_of, int(months)) if as_of > date.min else date.max


def _equal_parts(sentence: Sentence, payers: list[Payer]) -> None:
    if len(payers) < 2 or " equal parts " not in sentence.tape and " equal shares " not in sentence.tape:
        return
    if any(f in sentence.tape for f in (" whole of ", " all of ", " whole ", " entire ", " budget ")):
        for payer in payers:
            payer.share = payer.share or Decimal(1) / len(payers)
            payer.origins.setdefault("share", payer.origins["name"])


def _rest(sentence: Sentence, made: list[tuple[Mention, Payer]], ledger: Ledger) -> None:
    """``the rest``: what the shares read so far leave of the whole."""
    match = _REST.search(sentence.tape)
    if match is None:
        return
    at = sentence.index(match.start())
    if sentence.blocked[at]:
        return
    start, end = sentence.segment(at)
    near = [p for m, p in made if start - 6 <= m.start < end + 5 and p.share is None]
    if not near:
        ahead = [m for m in mentions(sentence) if 0 < m.start - at <= 10 or (0 <= at - m.end <= 1)]
        ahead = [m for m in ahead if (known := ledger.find(m)) is None or known.share is None]
        if not ahead:
            return
        near = [ledger.payer(ahead[0], sentence)]
    shares = [p.share for p in ledger.payers if p.share is not None]
    left = 1 - sum(shares, Decimal(0))
    if shares and 0 < left < 1:
        payer = near[-1]
        payer.share = left
        payer.origins["share"] = Origin(sentence, at, at + 1)
        ledger.use(sentence, at, at + 1)


_COMMITMENTS = [
    ("at_will", re.compile(r" (?:at will|at (?:their|its|his|her) pleasure|(?:no|without(?: a)?) contract|nothing (?:on paper|in writing|signed)|any (?:day|time) without notice|without notice|no written agreement|stop (?:at )?any time|pull the plug|on a handshake|handshake deal|ohne vertrag|jederzeit kündbar|sin contrato|sans contrat|sem contrato) ")),
    ("grant_agreement", re.compile(r" (?:grant agreement|zuwendungsbescheid|convention de subvention) ")),
    ("contract", re.compile(r" (?:contracts?|contractually|under contract|vertrag|verträge|vertraglich|contrat|contrats|contrato|contratos|contractual|retainer) ")),
    ("pledge", re.compile(r" (?:pledged|pledges|pledge) ")),
]  # fmt: skip
_NO_CONTRACT = re.compile(r" (?:not|no|without|never|kein|keinen|sans|sin|sem|n't) (?:a |any |signed |written )?(?:contract|contracts|vertrag|contrat|contrato) ")
_IN_KIND = re.compile(r" (?:for free|free of charge|donated|in kind|is a gift|as a gift|gift from|gives us a (?:pod|cluster|node|slice)|free hosting|free servers|gratis|kostenlos|gratuitement|gratuit|gratuita|hosting by|hosts our|hosts us|at list price|free compute|no charge|donates (?:the |our )?(?:servers|hosting|machines|hardware|compute|bandwidth|gpus?|gpu)|unentgeltlich|sachleistung|en especie|en nature|em espécie) ")
_MOTIVES = [
    ("mission", re.compile(r" (?:call it mission|out of mission|mission driven|part of (?:its|their) mission|fits (?:its|their) mission|(?:because|as) (?:of )?(?:its|their|the) (?:charitable )?mission|public interest mission|for the mission|motive (?:: |is |= )?mission) ")),
    ("platform_lock_in", re.compile(r" (?:ties (?:their|its) (?:customers|<K>)|lock in|locks? (?:their |its )?(?:customers|users|<K>) in|keeps (?:customers|users|people|<K>) on (?:their|its) (?:cloud|platform)|drives? (?:\w+ ){0,3}to (?:their|its) cloud|sells? more of (?:their|its) cloud|ties (?:users|people|developers) to (?:their|its)) ")),
    ("market_differentiation", re.compile(r" (?:(?:their|its) edge over|edge over the|ahead of (?:its|their|the) (?:competitors|competition|rivals)|stand out from|differentiat\w+|set them apart|sets it apart|advantage over (?:its|their|the) (?:rivals|competitors)) ")),
    ("product_value", re.compile(r" (?:because (?:\w+ ){0,4}use (?:the tool|it|us|our)|because (?:their|its) (?:own )?(?:product|products|editors|engineers|staff|business) (?:\w+ ){0,3}(?:use|uses|depend|depends|rely|relies|run|runs|need|needs)|since (?:their|its) (?:product|products|own product) (?:\w+ ){0,3}(?:depend|depends|rely|relies|runs|run|uses|use|is built)|they (?:use|depend on|rely on) it (?:themselves|in production|every day|internally|daily)|(?:depends|relies) on us) ")),
    ("financial_return", re.compile(r" (?:expects? (?:a )?(?:financial )?returns?|wants? (?:their|its) money back|exit in|return on (?:investment|their investment)|want a return|for the return) ")),
    ("strategic_alignment", re.compile(r" (?:strategic (?:fit|reasons|alignment|interest|importance)|strategically|fits (?:their|its) (?:strategy|roadmap)|core to (?:their|its) strategy|part of (?:their|its) strategy) ")),
    ("goodwill", re.compile(r" (?:out of goodwill|for goodwill|pr reasons|for the (?:good )?pr|because they like us|as a thank you|out of kindness|good karma|reputation) ")),
]  # fmt: skip


def _manner(sentence: Sentence, made: list[tuple[Mention, Payer]], last: Payer | None) -> None:
    """Commitment, motive and gifts in kind, of the payers of the sentence or of the one it goes on about."""
    payers = [p for _, p in made] or ([last] if last else [])
    if not payers:
        return
    for value, pattern in _COMMITMENTS:
        match = pattern.search(sentence.tape)
        if match is None or (value == "contract" and _NO_CONTRACT.search(sentence.tape)):
            continue
        at = sentence.index(match.start() + 1)
        why = sentence.blocked[at]
        if why and not (value == "at_will" and why in ("denied", "possible")):
            continue
        if not made and value != "at_will" and not _refers(sentence):
            continue
        for payer in _beside(sentence, made, at) or payers[-1:]:
            if payer.values.get("kind") != "enterprise_support" and "commitment" not in payer.values:
                payer.values["commitment"] = value
                payer.origins["commitment"] = Origin(sentence, at, sentence.index(match.end()))
        break
    if _COMPUTE.search(sentence.tape):
        for payer in (p for m, p in made if m.source is None and m.named):
            payer.values.setdefault("kind", "compute_credits")
            payer.values["in_kind"] = True
    match = _IN_KIND.search(sentence.tape)
    if match and not sentence.blocked[sentence.index(match.start() + 1)]:
        at = sentence.index(match.start() + 1)
        for payer in (_beside(sentence, made, at) or payers[-1:]) if made else []:
            payer.values["in_kind"] = True
            payer.origins["in_kind"] = Origin(sentence, at, sentence.index(match.end()))


def _beside(sentence: Sentence, made: list[tuple[Mention, Payer]], at: int) -> list[Payer]:
    """The payers in the segment of a word; of a plural word all of them."""
    start, end = sentence.segment(at)
    inside = [p for m, p in made if start <= m.start < end or start < m.end <= end]
    if sentence.tokens[at].form in ("contracts", "pledges"):
        return [p for _, p in made]
    return inside


def read_motive(sentence: Sentence, payers: list[Payer], last: Payer | None) -> None:
    """Why the payers give, of the sentence's payers or the one before."""
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


SOLO_SOURCES = SOLO | ROLES
