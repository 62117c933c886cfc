"""What a named payer gives by: ``Hanse has a maintenance contract with us``, ``supported by Vinnova, grant no. 12``."""

from bot.reading.text.names.sources import GRANT
from bot.reading.text.payers.mention import Mention
from bot.reading.text.sentences.sentences import Sentence

_INSTRUMENTS = frozenset(
    "grant award fellowship stipend subsidy sponsorship contract retainer donation subscription membership plan "
    "förderung zuschuss vertrag wartungsvertrag supportvertrag subvention bourse subvención beca bolsa contrat "
    "contrato contracts subscriptions plans licences licenses fellowships stipends".split()
)
_KINDS = frozenset((GRANT, "government_grant", "foundation_grant", "sponsorship", "enterprise_support", "services"))
_HOLDS = frozenset(
    "has have holds hold signed sign signs took takes bought buys renewed renews extended extends got keeps kept "
    "maintains runs offered offers hat haben".split()
)
_PAYS = frozenset(
    "make makes made pay pays cover covers fund funds gave give gives award awards awarded provide provides "
    "carry carries finance "
    "finances sponsor sponsors foot foots bankroll bankrolls back backs zahlt finanziert paie paga".split()
)
_BY = frozenset("under via through with on as by mit par mediante".split())
_LIGHT = frozenset(
    "a an the our us its their this that one for of in form way to also still now currently just already "
    "been 's ( ) , : each both all year month long small little new running fixed formal signed proper annual yearly "
    "monthly quarterly <T> <R> <N> - single multi modest maintainer research project travel eine einen ein den".split()
)
_TURNS = frozenset("and or plus & but from while whereas ; . <M> <S> <K> no not never nobody without if".split())
_FIGURES, _ON = frozenset(("<M>", "<S>")), frozenset(("on", "under", "via", "through", "as"))
_GOES_ON = frozenset(
    "no number nr num # id ref reference agreement until till through to ending running , ( ) . <D> <O> <N>".split()
)
_WITH_US = frozenset("us our project upstream <M> <D> <T> until till".split())
_NOTICE = frozenset("notice ends ended ending stops stopping withdraws withdrawing halves cuts renews extends".split())
_BINDS = frozenset("contract contracts retainer retainers".split())


def join_instruments(sentence: Sentence, found: list[Mention]) -> list[Mention]:
    """The mentions with what a named payer gives by put to that payer: the two are one, and what is said of the grant,
    the stipend or the contract is said of its giver."""
    kept = list[Mention]()
    for mention in found:
        giver = kept[-1] if kept else None
        if giver and giver.named and not giver.unnamed and _is_instrument(mention) and _joins(sentence, giver, mention):
            _join(giver, mention)
        else:
            kept.append(mention)
    return kept


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
    heavy = [form for form in gap if form not in _LIGHT or form in _HOLDS]
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
