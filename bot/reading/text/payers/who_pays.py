"""Which mentions of a sentence pay by the figures beside them, or are known to pay already."""

from bot.reading.text.payers.ledger import Ledger
from bot.reading.text.payers.links import comes_from
from bot.reading.text.payers.mentions import Mention
from bot.reading.text.payers.payer_figures import ROUNDED
from bot.reading.text.payers.prices import drop_fees
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.words.classes import CLASSES

AMOUNTS = frozenset(("share", "money"))
_ENDS = frozenset(("date", "span"))
_FEW_WORDS = 4
_COSTS_TOO = frozenset(("compute", "compute time", "gpu time", "gpu hours", "computing time"))
"""Words that beside an amount rather say what is paid for."""
_COMES_FROM = (["from"], ["with"], ["by"], ["via"])
_TERMS = frozenset("contract contracts pledge pledged handshake income budget".split())
"""Words of the terms on which a share is given."""
_END_FILL = frozenset(
    "... .. .... ..... ...... locked board on secured safe guaranteed assured bound booked with us ( , : | - – — = / ; "
    "<M> <S> <R> <K> <T> <N> "
    "<D> contract grant signed agreement deal money funding posts post fte ftes people devs developers engineers "
    "positions staff salaries jobs the rest remainder balance of in at early late mid is are good for and paid per a "
    "still currently now renewed sponsor sponsors support sponsorship month year award fellowship cash credits only "
    "up their its our writing has have it".split()
) | CLASSES["PREP"] | CLASSES["ENDS"]  # fmt: skip
"""What may stand between a payer and its end: ``Vinnova till june``."""
JUDGED_BY = frozenset(
    "confirmed issued approved certified audited recognised recognized accredited chaired reviewed appointed "
    "elected".split()
)
"""What an office does that pays nothing by it: ``confirmed by the tax office until 2028``."""


def mark_payers(sentence: Sentence, found: list[Mention], owner: dict[int, Mention | None], funding: bool) -> None:
    """Marks the mentions that a figure beside them makes payers; ``funding`` says that the text speaks of funding."""
    _note_figures(sentence, owner)
    for mention in found:
        beside = [i for i, m in owner.items() if m is mention]
        if beside and not mention.pays:
            mention.pays = _pays_beside(sentence, mention, beside, owner, funding)
    _mark_parts_of_all(sentence, found, owner)


def mark_known(sentence: Sentence, found: list[Mention], ledger: Ledger) -> None:
    """Marks those who are payers already, where a sentence without amounts says more of them."""
    if ledger.payers and sentence.words.isdisjoint(("<M>", "<S>")):
        for mention in (m for m in found if m.named and not m.pays and ledger.find(m)):
            mention.pays = True
            if mention.source and mention.source.kind in ("hosted_service", "compute_credits"):
                mention.source = None  # "Tessellate pays, for it brings users to the Tessellate cloud"


def _note_figures(sentence: Sentence, owner: dict[int, Mention | None]) -> None:
    """Notes with each mention the kinds of its amounts, without what each of many pays."""
    own = dict(owner)
    drop_fees(sentence, own)
    for i, mention in own.items():
        if mention:
            mention.figures |= AMOUNTS & {sentence.tokens[i].kind}


def _pays_beside(
    sentence: Sentence, mention: Mention, beside: list[int], owner: dict[int, Mention | None], funding: bool
) -> bool:
    """Whether a mention pays by the figures beside it: an amount or a share, or an end alone."""
    kinds = {sentence.tokens[i].kind for i in beside}
    if kinds.isdisjoint(AMOUNTS):
        named = mention.named is not None and not mention.unnamed
        return named and any(_beside_its_end(sentence, mention, i) for i in beside)
    return (
        mention.unnamed
        or _is_paying_source(mention)
        or (mention.named is not None and _pays_by_name(sentence, mention, kinds, funding))
        or comes_from(sentence, mention, beside, owner)
    )


def _pays_by_name(sentence: Sentence, mention: Mention, kinds: set[str], funding: bool) -> bool:
    """``Hilti (20 %, no contract)``: whether a name with an amount has an end too, or stands in a list of funding."""
    if not CLASSES["SPEND"].isdisjoint(sentence.forms(mention.end, mention.end + 2)):
        return False  # "in the year to May the Institute spent 1.5M"
    platform = mention.named is not None and mention.named.kind == "donations"
    if platform and sentence.forms(mention.start - 3, mention.start) == ["at", "<M>", "on"]:
        return True  # "we're now at 300 on Ko-fi"
    if not kinds.isdisjoint(_ENDS):
        return True
    on_terms = "share" in kinds and not sentence.words.isdisjoint(_TERMS)
    return (funding or on_terms) and _is_listed(sentence, mention)


def _is_paying_source(mention: Mention) -> bool:
    """Whether a source with a figure pays; a round of venture capital is money that is there already."""
    if mention.source is None or mention.named:
        return mention.source is not None
    return mention.source.kind != "venture_capital" and mention.source.phrase not in _COSTS_TOO


def _is_listed(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands beside its figure as in a list: nothing but marks and small words between."""
    start, end = sentence.segment(mention.start)
    return sum(t.kind == "word" for t in sentence.tokens[start:end]) <= _FEW_WORDS


def _beside_its_end(sentence: Sentence, mention: Mention, i: int) -> bool:
    """``Vinnova till june``: whether nothing but small words stands between a name and its end."""
    before = sentence.forms(mention.start - 1, mention.start)
    if before == ["at"] and _is_of_a_person(sentence, mention.start - 2):
        return False
    if not JUDGED_BY.isdisjoint(sentence.forms(mention.start - 3, mention.start)):
        return False
    if before in _COMES_FROM:
        return True
    between = sentence.forms(mention.end, i) if mention.end <= i else sentence.forms(i + 1, mention.start)
    return _END_FILL.issuperset(between)


def _is_of_a_person(sentence: Sentence, i: int) -> bool:
    """``Ana at SAP until june``: whether it is the post of one person that ends."""
    return i >= 0 and (sentence.tokens[i].form in ("me", "i") or str(sentence.tokens[i].value)[:1].isupper())


def _mark_parts_of_all(sentence: Sentence, found: list[Mention], owner: dict[int, Mention | None]) -> None:
    """``A 60 %, B 40 %``: several named ones whose shares come to the whole all pay."""
    parts = {id(m): sentence.tokens[i].value[0] for i, m in owner.items() if sentence.tokens[i].kind == "share"}
    shared = [m for m in found if m.named and id(m) in parts]
    if len(shared) > 1 and abs(sum(parts[id(m)] for m in shared) - 1) < ROUNDED:
        for mention in shared:
            mention.pays = True
