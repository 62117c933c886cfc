"""Parts of the whole that are said otherwise than by a percentage beside a name."""

from decimal import Decimal
from itertools import pairwise

from bot.reading.text.names.known import Named
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.mentions import Mention, mentions
from bot.reading.text.payers.payer_figures import is_figure
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.words.classes import CLASSES, PARTS
from bot.reading.text.words.patterns import Pattern

_NEAR, _SHORT, _FEWEST = 4, 8, 2
_REST = Pattern(
    r"(?<= )(?:the rest|the remainder|remainder|rest|den rest|der rest|le reste|el resto|o resto|the balance"
    r"|everything else(?= (?:is|comes|came|:|=|from|by))|the difference"
    r"|(?:what(?:ever)?|<K>) (?:is left(?: over)?|'s left|was left|remains|remained)(?! is (?:me|us|a|the|just)))(?= )"
)
_LEFT = frozenset("rest reste resto remainder balance else difference left remains remained".split())
_STATED = Pattern(r"(?<= )(?P<p><P>) (?:'s )?(?:share|part|portion) (?:is|=|:|stands at) (?P<n><N>|<S>)(?= )")
_EVENLY = r"(?:evenly|equally|half and half|fifty fifty|<S> and <S>|between them|among them|in equal parts)"
_ROW = r"<P> (?:(?:, )(?:the )?<P> ){0,18}(?:, )?(?:and|&) (?:the )?<P> "
_WHAT = r"(?:[a-z]+ |<D> |<R> ){0,4}(?:costs?|bills?|budget|it|funding|expenses|spending) "
_SPLIT = Pattern(
    rf"(?<= ){_ROW}(?:each )?(?:(?:split|share|halve|divide) {_WHAT}(?:of <M> )?{_EVENLY}|go halves on {_WHAT})"
    rf"|(?<= ){_WHAT}(?:is|are) (?:[a-z]+ )?(?:shared|split|divided|met|borne) {_EVENLY} (?:by|between|among) {_ROW}"
)
_SPLITS = frozenset("split share halve divide halves shared divided met borne go".split())
_REMAINING = Pattern(r"(?<= )the (?:other|remaining|last|final) (?P<n><N>)(?= )")
_OTHER = Pattern(
    r"(?<= )(?:<P>|<K>|[a-z]+) (?:the other|the rest:?|the remaining) (?P<n><N>)(?= )"
    r"|(?<= )(?:<P>|<K>) (?:do|does|gives?|puts? (?:in|down)|pays?|brings?|adds?) (?P<m><N>)(?= )"
)


def stated_parts(sentence: Sentence, found: list[Mention]) -> None:
    """``the share of A is 0.25``; and ``12k, of which A does 9k and B the other 3``, where the sum fits."""
    tokens = sentence.tokens
    for match in _STATED.finditer(sentence.tape) if not sentence.words.isdisjoint(("share", "part", "portion")) else ():
        at, number = sentence.index(match.start("p")), sentence.index(match.start("n"))
        mention = next((m for m in found if m.start <= at < m.end), None)
        value = tokens[number].value[0]
        if mention and 0 < value < 1 and not sentence.blocked[number]:
            mention.pays, mention.part = True, value
            sentence.used[number] = True
    shared = None if sentence.words.isdisjoint(_SPLITS) else _SPLIT.search(sentence.tape)
    if shared:
        first, last = sentence.index(shared.start()), sentence.index(shared.end())
        row = [m for m in found if m.named and first <= m.start < last and not sentence.blocked[m.start]]
        for mention in row:
            mention.pays, mention.part = True, Decimal(1) / len(row)
    amounts = [t.value for t in tokens if t.kind == "money"]
    shares = sum((t.value[0] for t in tokens if t.kind == "share" and t.value[0] == t.value[1]), Decimal(0))
    for match in _REMAINING.finditer(sentence.tape) if shares else ():
        token = tokens[at := sentence.index(match.start("n"))]
        if token.kind == "number" and not sentence.blocked[at] and shares + token.value[0] / 100 == 1:
            token.kind, token.value = "share", (token.value[0] / 100, token.value[0] / 100)
    if len(amounts) == 2 and amounts[0].period and (other := _OTHER.search(sentence.tape)):
        token = tokens[sentence.index(other.start(other.lastgroup or "n"))]
        left = amounts[0].low - amounts[1].low
        if left in (token.value[0], token.value[0] * 1000):
            token.kind, token.value = "money", Amount(left, left, amounts[0].currency, amounts[0].period)


def split(sentence: Sentence, found: list[Mention]) -> None:
    """``60/40 between A and B``, ``split it 55/25/20``: as many parts of 100 as there are payers, in their order."""
    tokens = sentence.tokens
    if "<N>" not in sentence.words:
        return
    names = [m for m in found if m.named]
    for i, token in enumerate(tokens):
        if token.kind != "number":
            continue
        parts, at = list[Decimal](), i
        while at < len(tokens) and tokens[at].kind == "number" and not sentence.blocked[at]:
            parts.append(tokens[at].value[0])
            if at + 2 >= len(tokens) or tokens[at + 1].form not in ("/", ":", "-"):
                break
            at += 2
        if len(parts) < _FEWEST:
            continue
        named = found if len(found) == len(parts) else names or _side_by_side(sentence, found, at, len(parts))
        if sum(parts) == 100 and len(parts) == len(named) + 1 and (others := _all_others(sentence, named)):
            named = [*named, others]
            found.insert(0, others)
        if sum(parts) == 100 and len(parts) == len(named):
            for mention, part in zip(named, parts, strict=True):
                mention.pays, mention.part = True, part / 100
            for k in range(i, at + 1):
                sentence.used[k] = True
        return


_OTHERS = Pattern(
    r" (?:vs|versus|against|/|and|&|,) (?P<o>(?:everybody|everyone|all the|all) (?:else|others?)|(?:the )?others"
    r"|(?:a|the) long tail|the rest(?: of us)?)(?= )"
)


def _all_others(sentence: Sentence, named: list[Mention]) -> Mention | None:
    """``70/30, A vs everybody else``: the last of a split, who are all others."""
    end = named[-1].end if named else len(sentence.tokens)
    match = _OTHERS.match(sentence.tape, int(sentence.starts[end]) - 1) if end < len(sentence.tokens) else None
    if match is None:
        return None
    first, last = sentence.index(match.start("o")), sentence.index(match.end())
    return Mention(first, last, Named(match["o"], None, False), None, unnamed=True)


def _side_by_side(sentence: Sentence, found: list[Mention], at: int, count: int) -> list[Mention]:
    """As many mentions behind a split as it has parts, if nothing but marks stands between them."""
    row = [m for m in found if m.start > at][:count]
    gaps = [sentence.forms(a.end, b.start) for a, b in pairwise(row)]
    near = bool(row) and row[0].start - at <= _NEAR
    return row if near and all(gap in (["/"], [","], ["and"], ["&"], [":"], ["-"], ["vs"]) for gap in gaps) else []


_ENTIRE = Pattern(
    r"(?<= )(?:(?:financed|funded|paid for|paid|supported|covered|borne|carried|comes|came|come|earned|generated"
    r"|derived|stems|consists|consisted|made up|met) "
    r"(?:entirely|wholly|fully|completely|exclusively|solely|in full)"
    r"|(?:entirely|wholly|fully|completely|exclusively|solely) (?:financed|funded|paid "
    r"for|paid|supported|covered|borne|carried)"
    r"|(?:vollständig|komplett|ganz)(?: (?:finanziert|getragen|bezahlt)|(?= von .* (?:finanziert|getragen|bezahlt) )))"
    r" (?:by|through|from|of|von|durch) (?:(?:the|our|a|der|die|dem|den) )?(?:<K> (?=<P>))?(?P<m><P>|<K>)"
    r"(?= )(?! (?:and|,|&|und) (?:the |our )?(?:<P>|<K>) )"
    r"|(?<= )(?:financed|funded|paid for|paid|covered|borne|carried) by (?:the |our |a )?(?P<n><P>|<K>) alone(?= )"
)


_ARTICLES = r"(?:(?:la|le|l'|el|los|las|o|a|os|as|der|die|das|den|uns|nos) ){0,2}"
_ABROAD_PAYS = (
    r"(?:(?:wird|est|es|é|lo) )?(?:(?:be)?zahl(?:t|en)|tr[aä]g(?:t|en)|finanzier(?:t|en)|paga[nm]?|bancam?|paie|finance"
    r"|financia[nm]?|payé par|financé par|pagado por|pago por|pag[oa] pel[oa]|(?:bezahlt|finanziert|getragen) von)"
)
_EVERYTHING = Pattern(
    r"(?<= )(?P<m><P>|<K>) (?:\( [^()]{1,60} \) |, (?:[^ ,;:()<>]+ ){1,6}, |, (?=paga|paie|cubre|cobre|couvre"
    r"|zahlt))?(?:(?:, )?(?:who|which|that"
    r"|alone|still|currently|also|just|simply|basically|has|have) ){0,2}(?:(?:[^ ,;:()]+ ){1,7}and (?:now |also )?)?"
    r"(?:pays?|meets?|covers?|carries|carry|funds?|finances?|bears?|foots?|bankrolls?|picks up|underwrites"
    r"|paid|covered|cubre|cobre|couvre|paga[nm]?|paie|finance|banca|zahlt|zahlen|trägt|deckt|übernimmt) (?:for )?"
    r"(?:everything|it all|all of (?:it|this|that)|the (?:lot|whole (?:thing|lot|budget|bill|project)"
    r"|entire (?:thing|budget|bill|cost|project)|full (?:cost|bill|budget))|all (?:the |our |of the )?"
    r"(?:operating |running )?(?:costs|expenses|bills|spending)|100 percent|tout|todo|tudo|alles|tod[oa]s "
    r"(?:los|las|os|as) (?:gastos|costes|costos|custos|despesas)|tou(?:s|tes) (?:les|nos) (?:coûts|frais|dépenses)"
    r"|alle (?:unsere )?(?:kosten|ausgaben))"
    r"(?= (?:$|[,.:;()—–-]|and|but|until|since|so|because|for|at|out|as|by|through|on|today|now|from))"
    r"|(?<= )every (?:single |last )?(?:cent|penny|euro|dollar|pound|kron[aeo]r?|franc|rupee|buck|bit) (?:[^ ,;:()<>]+ "
    r"){0,5}?(?:from|by) (?:the |our |a |small |individual |private |user |one |<N> ){0,3}(?P<n><P>"
    r"|<K>)(?= )"
    r"|(?<= )(?:all (?:of )?(?:our|the|its) (?:money|income|funding|revenue|budget)|our (?:only|sole"
    r"|entire) (?:source of )?(?:income|funding|revenue|budget|money)) (?:is|comes|came|stems|derives|flows)? "
    r"?(?:from |by )?"
    r"(?:the |our |a |small |individual |private |one |<N> ){0,3}(?P<o><P>|<K>)(?= )(?! (?:and|,|&) "
    r"(?:the |our |from )?(?:<P>|<K>) )"
    r"|(?<= )(?P<w><P>) (?:is|remains|=|being) (?:the|our|its|their|your|my) (?:only|sole|single) "
    r"(?:source of (?:money|income|funding|revenue|funds)|<K>)(?= )"
    r"|(?<= )(?:only|sole|single) <K> (?:is|=|:) (?P<y><P>)(?= )(?! and )"
    r"|(?<= )all of (?:it|this|that) (?:comes |is |: |paid |funded |covered ){0,2}(?:from |by |through )?"
    r"(?:the |our |a )?(?P<r><P>|<K>)(?= (?:$|[.;)]))"
    rf"|(?<= )(?:alles|tout|todo|tudo) {_ABROAD_PAYS} {_ARTICLES}(?P<t><P>|<K>)(?= )"
    rf"|(?<= ){_ABROAD_PAYS} (?:(?:todo|tudo|tout) {_ARTICLES}(?P<u><P>|<K>)|{_ARTICLES}(?P<v><P>|<K>) alles)(?= )"
    r"|(?<= )(?P<k><K>) (?:, |: |— )every (?:last |single )?(?:cent|penny)(?= )"
    r"|^ (?:all|purely|only|entirely) (?P<l><K>) (?:money |funded |backed |cash |income )?$"
    r"|(?<= )(?P<q><P>|<K>) (?:[^ ,;:()<>]+ |<N> ){0,4}?(?:making up|makes? up|covers?|pays?|is|are|\(|,|=|:) "
    r"(?:for )?"
    r"(?:the lot|(?:all|the whole|the entirety) of (?:it|(?:the |our |its )?(?:income|revenue|turnover|funding|budget"
    r"|money|costs|expenses|spending)))(?= )"
)
"""``X pays for everything``, ``every cent comes from X``."""
_ONLY = frozenset("payer funder paymaster source".split())
_ALL_OF = frozenset(
    "everything all lot whole entire full percent tout todo tudo alles todos todas tous toutes alle every only "
    "sole".split()
)
_WHOLLY = frozenset("entirely wholly fully completely exclusively solely full alone vollständig komplett ganz".split())


def entire(sentence: Sentence, made: list[tuple[Mention, Payer]]) -> None:
    """``financed entirely by X``: the whole of it."""
    match = None if sentence.words.isdisjoint(_WHOLLY) else _ENTIRE.search(sentence.tape)
    if match is None and not sentence.words.isdisjoint(_ALL_OF):
        match = _EVERYTHING.search(sentence.tape)
    if match is None:
        return
    at = sentence.index(match.start(match.lastgroup or "m"))
    trains = any(t.kind == "source" and t.value.phrase == "training" for t in sentence.tokens[:at])
    last = sentence.index(match.end())
    said = {t.value.phrase for t in sentence.tokens[sentence.index(match.start()) : last] if t.kind == "source"}
    if match.lastgroup in ("w", "y") and not said <= _ONLY:
        return  # "our only sponsor", beside whom others may give
    of_a_sum = match.lastgroup == "r" and not {"<M>", "<S>"}.isdisjoint(sentence.forms(0, at))
    of_a_sum = of_a_sum and sentence.words.isdisjoint(CLASSES["COST"] | {"/"})
    if trains or of_a_sum or not (PARTS | {"run", "model"}).isdisjoint(sentence.forms(0, at)):
        return
    for mention, payer in made:
        if mention.start <= at < mention.end and payer.share is None and not sentence.blocked[at]:
            payer.share = Decimal(1)
            payer.origins["share"] = Origin(sentence, sentence.index(match.start()), at + 1)


def equal_parts(sentence: Sentence, payers: list[Payer]) -> None:
    """Shares of payers who give in equal parts the whole of something."""
    if len(payers) < 2 or not any(f in sentence.tape for f in _EQUAL):
        return
    each = next((i for i, t in enumerate(sentence.tokens) if t.kind == "share"), -1)
    if each >= 0 and "each" in sentence.words:
        for payer in payers if sentence.tokens[each].value[0] * len(payers) <= 1 else ():
            payer.share = payer.share or sentence.tokens[each].value[0]
            payer.origins.setdefault("share", Origin(sentence, each, each + 2))
    elif any(f in sentence.tape for f in (*(_WHOLE if "<M>" in sentence.words else _OF_THE_WHOLE), *_PAID)):
        for payer in payers:
            payer.share = payer.share or Decimal(1) / len(payers)
            payer.origins.setdefault("share", payer.origins["name"])


_PAID = [f" {word} " for word in "funded financed paid borne carried covered finanziert financé financiado".split()]
_PART_WORDS = frozenset("third quarter fifth tenth sixth viertel drittel quart tiers cuarto tercio".split())
"""Words of parts that were not taken for shares: what the rest is, nobody knows then."""
_UP_TO = frozenset(
    "make makes made up cover covers bring brings is are pay pays for provide provides account "
    "accounts carry do does".split()
)


def _makes_up(sentence: Sentence, start: int, at: int) -> bool:
    """``workshops make up the remainder``."""
    between = sentence.forms(start, at)
    return 0 < len(between) <= _NEAR and all(form in _UP_TO for form in between)


_WHOLE = (" whole of ", " all of ", " whole ", " entire ", " budget ")
_OF_THE_WHOLE = (*_WHOLE, " bill ", " costs ", " expenses ")
_EQUAL = [
    f" {words} "
    for words in (
        "equal parts,equal halves,equal shares,equally,each,half and half,evenly,fifty fifty,je zur hälfte".split(",")
    )
]


def the_rest(sentence: Sentence, made: list[tuple[Mention, Payer]], ledger: Ledger) -> None:
    """``the rest``: what the shares read so far leave of the whole."""
    match = None if sentence.words.isdisjoint(_LEFT) else _REST.search(sentence.tape)
    if match is None:
        return
    at = sentence.index(match.start())
    token = sentence.tokens[at]
    if sentence.blocked[at] or (token.kind == "source" and token.value.phrase != "whatever"):
        return
    start, end = sentence.segment(at)
    place = range(start - 2, end + 3)
    near = [
        m
        for m in mentions(sentence)
        if m.start in place and (m.start > at or at - m.end <= 1 or _makes_up(sentence, m.end, at))
    ]
    near = [m for m in near if (known := ledger.find(m)) is None or known.share is None]
    near.sort(key=lambda m: m.start < at)  # "A, the rest B"
    if not near:
        return
    payer = ledger.payer(near[0], sentence)
    shares = [p.share for p in ledger.payers if p.share is not None]
    left = 1 - sum(shares, Decimal(0))
    unread = not _PART_WORDS.isdisjoint(sentence.forms(0, at)) or any(
        t.kind == "share" and is_figure(sentence, i) for i, t in enumerate(sentence.tokens[:at])
    )  # "60 % from A and B, the rest from C"
    if shares and 0 < left < 1 and not unread:
        payer.share = left
        payer.origins["share"] = Origin(sentence, at, at + 1)
        ledger.use(sentence, at, at + 1)


def parts_of_the_whole(found: list[Sentence]) -> frozenset[int]:
    """The ids of the lines that give one amount to one payer each, where all of them together come to no more than the
    one amount that has a period: ``9k a month: 5k A, 4k B`` in lines of its own."""
    heads = [s for s in found if "<R>" in s.words or any(t.kind == "money" and t.value.period for t in s.tokens)]
    whole = [t.value for s in heads for t in s.tokens if t.kind == "money"]
    rows = list[tuple[Sentence, Decimal]]()
    for sentence in (s for s in found if s not in heads):
        kinds = [t.kind for t in sentence.tokens]
        plain = [t.value for t in sentence.tokens if t.kind == "money" and not t.value.period]
        payers = kinds.count("name") + kinds.count("source")
        if len(plain) == kinds.count("money") == 1 and 0 < payers < _NEAR - 1 and len(kinds) <= _SHORT:
            rows.append((sentence, plain[0].low))
    if len(whole) != 1 or len(rows) < _FEWEST or sum(amount for _, amount in rows) > whole[0].high:
        return frozenset()
    return frozenset(id(sentence) for sentence, _ in rows)


_JOINTLY = (["between", "them"], ["between", "themselves"], ["among", "them"])


def drop_joint(sentence: Sentence, owner: dict[int, Mention | None], found: list[Mention]) -> None:
    """``A and B 900 between them``: what several give together is not what the first one gives."""
    for i, mention in owner.items():
        if mention and mention.named and sentence.forms(mention.end, mention.end + 2) in _JOINTLY:
            owner[i] = None
