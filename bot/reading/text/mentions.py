"""Who or what is mentioned as a payer in a sentence, and what speaks for its paying."""

import re
from dataclasses import dataclass
from decimal import Decimal

from bot.reading.text.classes import CLASSES
from bot.reading.text.names import Named
from bot.reading.text.sentences import Sentence
from bot.reading.text.sources import GRANT, ROLES, SOLO, Source

_ADJ = r"(?:(?:main|largest|biggest|only|sole|new|current|big|single|corporate|principal|lead|long|time|longtime|second|largest|project|annual|yearly|small|generous|primary|platinum|gold|core|service|<T>|-|<M>|<R>|research|<S>|<D>) ){0,3}"
_DET = r"(?:(?:the|our|a|an|its|their|la|le|el|der|die|das|dem|den|one|company|firm|named|called|namely) ){0,2}"
_PAIRS = [
    re.compile(p)
    for p in (
        rf"(?<= )(?P<k><K>) of {_DET}{_ADJ}<K> (?:\( |, |: )?{_DET}(?P<p><P>)(?= )",
        rf"(?<= )(?P<p><P>) (?:'s |' |- |, )?{_ADJ}(?P<k><K>)(?= )",
        rf"(?<= )(?P<p><P>) \( (?:[^ ()]+ ){{0,3}}?(?P<k><K>)(?= )",
        rf"(?<= )(?P<k><K>) (?:\( |, |: |, {_DET}|, named )?{_DET}(?P<p><P>)(?= )",
        rf"(?<= )(?P<k><K>) (?:<M> |\( <M> \) |<R> |money |income |funding |revenue |funded |paid |provided |given |awarded |worth <M> |of <M> )*(?:was |is |were |: )?(?:<M> )?(?:from|by|with|via|at|on|through|of|led by|von|vom|de|del|da|do|par|mit|bei|con|com|des) {_DET}(?P<p><P>)(?= )(?! (?:project|library|dataset|toolkit))",
        rf"(?<= )(?P<k><K>) (?:is|are|comes as|ist|sind|est|es|é) (?:[^ ,;:()<>]+ ){{0,3}}?(?:from|by|of|von|par|de|do|da) {_DET}(?P<p><P>)(?= )",
        rf"(?<= )(?P<p><P>) (?:[^ ,;:()<>]+ ){{1,6}}?(?:its|their) {_ADJ}(?P<k><K>)(?= )",
        rf"(?<= )(?P<p><P>) (?:is|are|remains|as|=|being|ist|es|est|é) {_DET}(?:still |now |also )?{_DET}{_ADJ}(?P<k><K>)(?= )",
        rf"(?<= )(?P<k><K>) (?:is|are|remains|=|ist|es|est|é) {_DET}{_ADJ}(?P<p><P>)(?= )",
        rf"(?<= )(?P<p><P>) (?:among|one of) (?:the|our) {_ADJ}(?P<k><K>)(?= )",
    )
]  # fmt: skip
_PAYS = (
    "pays|pay|paid|covers|cover|covered|funds|fund|funded|gives|give|gave|sponsors|sponsored|employs|employ|supports|support|supported|provides|provide|provided|contributes|contribute|contributed|donates|donate|donated|finances|"
    "finance|financed|carries|carry|bankrolls|bankroll|shoulders|shoulder|supplies|supply|supplied|grants|granted|hosts|host|underwrites|underwrite|backs|backed|puts in|put in|puts|chips in|chip in|brings in|brings|bring|makes up|make up|"
    "accounts for|account for|awarded|awards|subsidises|subsidizes|throws in|picks up|pick up|foots|foot|invests|invested|does|kicks in|"
    "zahlt|zahlen|bezahlt|bezahlen|finanziert|finanzieren|fördert|fördern|trägt|tragen|übernimmt|übernehmen|deckt|decken|gibt|steuert|stellt|"
    "paie|paient|paye|payent|finance|financent|couvre|couvrent|verse|versent|apporte|apportent|fournit|représente|représentent|"
    "paga|pagan|pagam|financia|financian|financiam|cubre|cubren|cobre|cobrem|aporta|aportan|aportam|pone|ponen|banca|banca|representa|representan|representam|patrocina|dona|doa"
)
_ADVERB = r"(?:(?:currently|still|also|now|already|alone|kindly|generously|together|each|jointly|has|have|'s|both|mainly|just|only|that|which|who|then|largely|derzeit|actualmente|currently|long|since|always|directly|happily|basically|usually|regularly|aktuell|actuellement|atualmente|recently|in|<R>) ){0,3}"
_GOES_ON = r"(?:(?:,|and|&|und|et|y|e|plus|as well as|the|\( (?:[^ ()]+ ){1,4}?\)) ){0,3}"
_ACTIVE = re.compile(rf"(?<= )(?P<m><P>|<K>) (?:\( (?:[^ ()]+ ){{1,6}}?\) )?{_ADVERB}(?:{_PAYS})(?= )")
_PASSIVE = re.compile(
    r"(?<= )(?:funded|paid|financed|supported|sponsored|backed|covered|donated|provided|hosted|bankrolled|carried|underwritten|"
    r"employed|shouldered|borne|subsidised|subsidized|awarded|granted|payroll|funding|money|support|contract|deal|agreement|thanks|salaries|"
    r"income|revenue|comes|come|coming|receive|receives|received|get|gets|got|earn|earns|earning|earned|make|makes|made|sell|selling|grateful|thank|thanking|offset|hosting|machines|servers|compute|hardware|wages|"
    r"finanziert|bezahlt|gefördert|getragen|unterstützt|gedeckt|geld|vertrag|stammen|kommen|kommt|financé|financée|financés|payé|payés|soutenu|viennent|provient|vient|proviennent|contrat|"
    r"financiado|financiada|pagado|pagada|sostenido|viene|vienen|provienen|contrato|pago|paga|financiados|mantido|mantida|vem|vêm|apoyado|apoiado|pagos|sustenta|proviene|provêm|bancado|patrocinado|convenio) "
    r"(?:(?:<S>|<M>|<R>|<T>|,|\(|of|costs|almost|entirely|mostly|mainly|largely|in|part|partly|full|us|directly|exclusively|solely|and|half|about|still|is|are|purely|just|all|currently|fully|build|completely|the|costs|budget|vollständig|zu|überwiegend|principalement|principalmente|íntegramente|free|money|:|every|per|month) ){0,5}"
    r"(?:by|from|via|through|with|to|on|of|off|von|vom|durch|aus|par|grâce à|por|de|del|da|do|dos|das|pela|pelo|mit|con|com|mediante|des|d') (?:(?:the|our|a|an|its|their|la|le|el|los|las|one|der|dem|den|several|two|some|single|user|small|private|individual|recurring|sales|of|selling|paying|our|<N>|city) ){0,3}(?:(?:[^ ,;:()<>]+ ){1,2}(?:, |\( |: ))?"
    rf"(?P<m><P>|<K>)(?= )"
)  # fmt: skip
_LIVE = re.compile(rf"(?<= )(?:live|lives|living|runs|run|survive|survives|surviving|leben|lebt|vivons|vit|vivimos|vive|vivemos) (?:purely |entirely |mostly |only |mainly |solely |currently )?(?:on|off|from|von|de|du|des) (?:the |our |small |a |user |individual |private ){{0,2}}(?P<m><P>|<K>)(?= )")
_INVERTED = re.compile(r"(?<= )(?:zahlt|zahlen|finanziert|trägt|übernimmt|deckt|bezahlt|stellt|paga|pagan|pagam|financia|cubre|cobre|aporta|pone|banca|paie|finance|couvre|decken) (?:(?:das|der|die|den|el|la|los|o|a|le|lo|nos|uns) ){0,2}(?P<m><P>|<K>)(?= )")
_NOUN = re.compile(
    rf"(?<= )(?P<m><P>) (?:'s |- )?{_ADJ}(?:contract|deal|agreement|money|funding|payroll|credits|hours|contracts|sponsorship|allocation|machines|servers|vertrag|gelder|fellowship|budget line)(?= )"
)
_WITH = re.compile(r"(?<= )(?:contract|contracts|deal|agreement|vertrag|contrat|contrato|contratos|convenio|partnership|retainer) (?:[^ ,;:()]+ ){0,4}?(?:with|mit|avec|con|com) (?:the |our |la |el |a |o )?(?P<m><P>)(?= )")
_STAFF = re.compile(r"(?<= )(?P<m><P>) \( (?:~ )?<N> (?:ppl|people|devs|fte|ftes|engineers|developers|persons|maintainers|full) ")
_LABEL = re.compile(
    rf"(?:^|(?<= ))(?:who pays|payers?|funders?|funded by|paid by|sponsors?|<K>|source|sources|money from|salaries|compute|hosting|servers|salary|wages|infrastructure|funding|backers?|supported by|income|finanzierung|geldgeber|financeurs?|financiadores|parent|owner)"
    rf"(?: (?:for|of) (?:[^ :]+ ){{0,6}}[^ :]+)? (?::|=|→|\|) {_DET}(?P<m><P>)(?= )"
)
_PROJECT_MONEY = re.compile(r"(?<= )(?P<m><P>) (?:project|programme|program|award|consortium)(?= )")
_AND = re.compile(r"(?<= )(?P<a><P>|<K>) (?:\( [^()]{0,60}\) )?(?:, |and |, and |& |und |et |y |e |plus )(?:<S> |<M> )?(?:by |from |through |via )?(?:the |our |from )?(?=(?P<b><P>|<K>) )")
_BORNE = re.compile(r"(?<= )(?:contracts?|agreements?) (?:[^ ]+ ){0,6}?\( (?P<m><P>)(?= )")


_ALL_ARE = re.compile(rf"(?<= )(?P<a><P>) (?:, <P> )*(?:, )?(?:and|&) (?:the )?(?P<b><P>) (?:are|among|as|being) {_DET}{_ADJ}(?P<k><K>)(?= )")
_ARE_ALL = re.compile(rf"(?<= )(?P<k><K>) (?:are|:|=|include|were|include:|sind|son|sont|são) {_DET}(?P<a><P>) (?:, (?:the )?<P> )*(?:, )?(?:and |& |, |und |y |et |e )(?:the )?(?P<b><P>)(?= )")
_OF_OURS = re.compile(r"(?<= )<K> (?:of|for|using|on) (?:our|the|its|their) (?=<K> )")


@dataclass(slots=True)
class Mention:
    """A payer in a sentence: the tokens it spans, its name, its source word, and whether it is said to pay."""

    start: int
    end: int
    named: Named | None
    source: Source | None
    pays: bool = False
    part: Decimal | None = None
    bound: bool = False


def mentions(sentence: Sentence) -> list[Mention]:
    """The mentions of a sentence in order. Words that may make no fact are none."""
    tape, tokens = sentence.tape, sentence.tokens
    if "<P>" not in tape and "<K>" not in tape:
        return []
    partner: dict[int, int] = {}
    if "<P>" in tape and "<K>" in tape:
        for pattern in _PAIRS:
            for match in pattern.finditer(tape):
                p, k = sentence.index(match.start("p")), sentence.index(match.start("k"))
                if p not in partner and k not in partner.values():
                    partner[p] = k
    taken = set(partner.values())
    for match in _OF_OURS.finditer(tape):
        taken.add(sentence.index(match.start()))
    found = list[Mention]()
    for i, token in enumerate(tokens):
        if sentence.blocked[i]:
            continue
        if token.kind == "name":
            if sentence.forms(i - 2, i) == ["<P>", "'s"] or (
                sentence.forms(i + 1, i + 3) == ["(", "<P>"] and sentence.forms(i + 3, i + 4) in (["allocation"], ["<K>"], ["grant"])
            ):
                continue
            k = partner.get(i)
            source = tokens[k].value if k is not None and not sentence.blocked[k] else None
            start, end = (min(i, k), max(i, k) + 1) if k is not None and source else (i, i + 1)
            found.append(Mention(start, end, token.value, source, bool(source) and _serious(source)))
        elif token.kind == "source" and i not in taken:
            found.append(Mention(i, i + 1, None, token.value))
    _evidence(sentence, found)
    found = _qualified(sentence, found)
    _alone(sentence, found)
    return found


_EARNED = frozenset(("hosted_service", "enterprise_support", "enterprise_edition", "services", "donations", "membership_dues"))


def _alone(sentence: Sentence, found: list[Mention]) -> None:
    """``Break-even, 6 people, SaaS``: in a line of bare notes a source alone is how the project is paid."""
    if len(sentence.segments) < 2 or any(end - start > 5 for start, end in sentence.segments):
        return
    for mention in found:
        start, end = sentence.segment(mention.start)
        lead = sentence.forms(start, mention.start)
        if mention.source and mention.named is None and mention.source.kind in _EARNED and mention.source.phrase not in ROLES | SOLO and lead in ([], [","], ["/"]) and mention.end == end:
            mention.pays = True


_QUALIFIES = frozenset("a an one the <T> <N> - year month long multi small annual , ( ) : signed formal".split())


def _qualified(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """A source that stands alone between commas after a payer says what kind of payer that one is."""
    kept = list[Mention]()
    for mention in found:
        before = kept[-1] if kept else None
        start, end = sentence.segment(mention.start)
        alone = mention.named is None and all(f in _QUALIFIES for f in sentence.forms(start, mention.start)) and mention.end >= end
        if alone and before and mention.source and (before.source is None or before.source.kind == "") and mention.start > before.end and (
            before.named or mention.source.kind in ("enterprise_support", "grant")
        ) and len(sentence.forms(before.end, mention.start)) <= 9 and sentence.segment(before.start) != (start, end):
            before.source = mention.source if before.named else Source(mention.source.kind, before.source.phrase if before.source else mention.source.phrase)
            before.bound = "contract" in mention.source.phrase
            before.pays = before.pays or _serious(mention.source)
            continue
        kept.append(mention)
    return kept


def _serious(source: Source) -> bool:
    return source.phrase not in ("subs", "event", "compute", "cloud", "other", "events", "conference", "conferences", "advertising", "members", "training", "services")


_ONLY_FROM = frozenset("come comes coming stammen kommen kommt viennent provient vient vienen viene provienen vem vêm".split())


def _parts_only(sentence: Sentence, at: int) -> bool:
    """Whether what comes from a payer is a part of something else than money (``70 % of our commits``)."""
    before = [i for i, t in enumerate(sentence.tokens[:at]) if t.kind == "share"]
    for i in before:
        forms = sentence.forms(i + 1, i + 6)
        if forms[:1] == ["of"] and not any(f in CLASSES["WHOLE"] for f in forms):
            return True
    return False


def _evidence(sentence: Sentence, found: list[Mention]) -> None:
    tape = sentence.tape
    for pattern in (_ACTIVE, _PASSIVE, _LIVE, _INVERTED, _NOUN, _WITH, _STAFF, _BORNE, _LABEL, _PROJECT_MONEY):
        for match in pattern.finditer(tape):
            at = sentence.index(match.start("m"))
            if pattern is _PASSIVE and match.group().split(" ", 1)[0] in _ONLY_FROM and _parts_only(sentence, at):
                continue
            for mention in found:
                if pattern is _PROJECT_MONEY and not (mention.named and mention.named.kind == "government_grant"):
                    continue
                if mention.start <= at < mention.end and (mention.named or mention.source and mention.source.phrase not in SOLO | ROLES or pattern is _ACTIVE):
                    mention.pays = True
    joined = [(sentence.index(m.start("a")), sentence.index(m.start("b"))) for m in _AND.finditer(tape)]
    for a, b in (*joined, *((b, a) for a, b in reversed(joined))):
        first = next((m for m in found if m.start <= a < m.end), None)
        second = next((m for m in found if m.start <= b < m.end), None)
        if first and second and first.pays and (second.named or second.source):
            second.pays = True
    for match in (*_ALL_ARE.finditer(tape), *_ARE_ALL.finditer(tape)):
        plural = sentence.tokens[sentence.index(match.start("k"))].value
        if not plural.phrase.endswith("s") and plural.kind != "venture_capital":
            continue
        first, last = sentence.index(match.start("a")), sentence.index(match.end("b") - 1)
        for mention in found:
            if first <= mention.start <= last + 1 and mention.named and mention.source is None:
                mention.source, mention.pays = plural, True
