"""What a named payer gives by: ``Hanse has a maintenance contract with us``, ``supported by Vinnova, grant no. 12``."""

from bot.reading.text.names.known import Named
from bot.reading.text.names.sources import GRANT
from bot.reading.text.payers.beside import kindless
from bot.reading.text.payers.mention import Mention
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.tokens import Token
from bot.reading.text.words.common import ARTICLES

_INSTRUMENTS = frozenset(
    "grant award fellowship stipend subsidy sponsorship contract retainer donation subscription membership plan "
    "förderung zuschuss vertrag wartungsvertrag supportvertrag subvention bourse subvención subvenção beca bolsa "
    "contrat contrato contracts subscriptions plans licences licenses fellowships stipends".split()
)
_KINDS = frozenset((GRANT, "government_grant", "foundation_grant", "sponsorship", "enterprise_support", "services"))
_HOLDS = frozenset(
    "has have holds hold signed sign signs took takes bought buys renewed renews extended extends got keeps kept "
    "maintains runs offered offers bound tied hat haben".split()
)
_PAYS = frozenset(
    "make makes made pay pays cover covers fund funds gave give gives award awards awarded provide provides provided "
    "carry carries finance finances sponsor sponsors foot foots bankroll bankrolls back backs grants granted extends "
    "zahlt finanziert paie paga gibt gewährt leistet überweist steuert schießt stellt verse donne accorde octroie "
    "alloue apporte attribue da dan concede otorga aporta dá dão dá-nos dá-me entrega abona ingresa".split()
)
_BY = frozenset("under via through with on as by mit par mediante".split())
_LIGHT = frozenset(
    "are is by a an the our us its their this that one for of in form way to also still now currently just already "
    "been 's ( ) , : each both all year month long small little new running fixed formal signed proper annual yearly "
    "monthly quarterly very <T> <R> <N> - single multi modest maintainer research project travel eine einen ein den "
    "uns mir nos me nous une uma una un um le la".split()
)
_TURNS = frozenset("and or plus & but from while whereas ; . <M> <S> <K> no not never nobody without if".split())
_FIGURES, _ON = frozenset(("<M>", "<S>")), frozenset(("on", "under", "via", "through", "as"))
_GOES_ON = frozenset(
    "no number nr num # id ref reference agreement until till through to ending running , ( ) . <D> <O> <N>".split()
)
_WITH_US = frozenset("us our project upstream <M> <D> <T> until till".split())
_NOTICE = frozenset(
    "pulls pulling drops dropping notice ends ended ending stops stopping withdraws withdrawing halves cuts renews "
    "extends".split()
)
_BINDS = frozenset("contract contracts retainer retainers".split())


def join_instruments(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """The mentions with what a named payer gives by put to that payer: the two are one, and what is said of the grant,
    the stipend or the contract is said of its giver."""
    kept = list[Mention]()
    for mention in found:
        giver = kept[-1] if kept else None
        if giver and giver.named and _is_instrument(mention) and _joins(sentence, giver, mention):
            _join(giver, mention)
        elif giver and mention.named and _is_instrument(giver) and _is_of(sentence, giver.end, mention.start):
            mention.start, mention.pays = giver.start, mention.pays or giver.pays
            mention.source, kept[-1] = mention.source or giver.source, mention
        else:
            kept.append(mention)
    for mention in kept:
        if _is_instrument(mention) and sentence.forms(mention.end + 1, mention.end + 2) == ["-"]:
            _name_by_number(mention, sentence.tokens[mention.end])
    return kept


_CODE = frozenset("- / . : # no nr number id ref <O> <N> <D>".split())


_MANAGED = frozenset(
    "organized organised administered managed handled channelled provided arranged coordinated awarded given granted "
    "received obtained we i which that was is to us kindly".split()
)


def _is_of(sentence: Sentence, start: int, end: int) -> bool:
    """``award HSF-2291 of the <P>``, ``grant managed through <P>``: whether the number of what is given, or how it
    came, and ``of`` stand between two tokens."""
    row = [t for t in sentence.tokens[start:end] if t.form not in ARTICLES]
    if row[1:] and row[-1].form in ("through", "via", "by", "from") and all(t.form in _MANAGED for t in row[:-1]):
        return True
    coded = [t.form in _CODE or (t.kind in ("word", "name") and str(t.value).isupper()) for t in row[:-1]]
    return coded != [] and all(coded) and row[-1].form in ("of", "from", "by", "with")


def _name_by_number(mention: Mention, first: Token) -> None:
    """``award Jacobs-2025-208``: names what is given after how its number begins."""
    word = str(first.value)
    if first.kind == "word" and word[:1].isupper() and word.isalpha() and len(word) > 2:
        mention.named, mention.end = Named(word, None, False), mention.end + 1


def _is_instrument(mention: Mention) -> bool:
    source = mention.source
    return (
        mention.named is None
        and source is not None
        and source.kind in _KINDS
        and source.phrase.split()[-1] in _INSTRUMENTS
    )


def _joins(sentence: Sentence, giver: Mention, mention: Mention) -> bool:
    """Whether nothing but a verb of giving or holding, or a word such as ``under``, stands between the two."""
    gap = _without_brackets(sentence.forms(giver.end, mention.start))
    if gap[:1] in (["in"], ["from"], ["of"]) and gap[1:2] == ["<P>"]:
        gap = gap[2:]  # "a reinsurer in Bern has a contract"
    if gap == ["<N>"] or (gap[:1] == ["call"] and gap[-2:] == [")", ":"]):
        return True  # "the NGI Zero grant", "(FCT call 12/2025): award of 90k"
    if (
        gap[-1:] in (["the"], ["its"])
        and sentence.tape.count(" <P> ") == 1
        and _TURNS.isdisjoint(gap)
        and (giver.pays or not kindless(giver.named))
    ):
        giver.pays = True
        return True  # "our officer at the Kone Foundation confirmed the grant"
    own = gap[-1:] in (["its"], ["their"], ["whose"]) and sentence.forms(mention.end, mention.end + 1) != ["from"]
    if own and _FIGURES.isdisjoint(gap) and (giver.pays or not _NOTICE.isdisjoint(gap)):
        giver.pays = True
        return True  # "X has served notice: its sponsorship of 6k ends"
    figure = max((k for k, form in enumerate(gap) if form in _FIGURES), default=-1)
    if giver.pays and figure >= 0 and gap[figure + 1 : figure + 2] and gap[figure + 1] in _ON:
        gap = gap[figure + 1 :]  # "A pays 3k a month on a support contract"
    if len(gap) > 12 or not _TURNS.isdisjoint(gap) or "<P>" in gap:
        return False
    after = sentence.forms(mention.end, mention.end + 6)
    heavy = [form for form in gap if form in _HOLDS or not (form in _LIGHT or form.endswith("ly"))]
    if heavy and heavy[0] in _HOLDS | _PAYS and len([form for form in heavy if form not in _HOLDS | _PAYS]) <= 1:
        giver.pays = giver.pays or not _PAYS.isdisjoint(heavy) or not _WITH_US.isdisjoint(after)
        return giver.pays
    if not giver.pays:
        return False
    lead = next((k for k in range(len(gap) - 1, -1, -1) if gap[k] in _BY | {",", "("}), None)
    if lead is None or sum(form not in _LIGHT for form in gap[lead + 1 :]) > 1:
        return False
    return gap[lead] in _BY or (lead == 0 and (not after or after[0] in _GOES_ON))


def _without_brackets(gap: list[str]) -> list[str]:
    """The words of a gap without what stands in brackets in it."""
    if gap[:1] == ["("] and ")" in gap:
        return gap[gap.index(")") + 1 :]
    return gap


def _join(giver: Mention, mention: Mention) -> None:
    source = mention.source
    if source and source.kind != GRANT and (giver.source is None or not giver.source.kind):
        giver.source = source
    giver.bound = giver.bound or bool(source and not _BINDS.isdisjoint(source.phrase.split()))
    giver.end = mention.end
