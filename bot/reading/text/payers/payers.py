"""Payers of a text: mentions with what is said of them, sentence by sentence."""

import re
from decimal import Decimal

from bot.reading.text.names.sources import GRANT
from bot.reading.text.payers.each import of_several, to_each
from bot.reading.text.payers.giving import give
from bot.reading.text.payers.goals import given_now, goal_of
from bot.reading.text.payers.goes_on import refers
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.links import comes_from
from bot.reading.text.payers.manner import read_manner
from bot.reading.text.payers.mentions import Mention, mentions
from bot.reading.text.payers.of_others import deal_of_two
from bot.reading.text.payers.owners import MOST, owner_of
from bot.reading.text.payers.parts import drop_joint, entire, equal_parts, split, stated_parts, the_rest
from bot.reading.text.payers.payer_figures import FIGURES, is_figure
from bot.reading.text.payers.plain import plain_amounts
from bot.reading.text.payers.prices import FOR_EACH, drop_fees
from bot.reading.text.payers.pronouns import (
    answers,
    asks_who_pays,
    employs_now,
    gives_now,
    heads_payers,
    is_listed,
    lends_now,
    part_now,
    rate_of,
    spoken_of,
)
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.calendar import Day
from bot.reading.text.tokens.numerals import Amount
from bot.reading.text.words.classes import CLASSES
from bot.reading.text.words.common import LEGAL_FORMS

_ABOUT_THE_LAST = frozenset(
    "<M> <S> <D> <T> contract contracts will notice handshake pleasure plug paper signed writing obligation commitment "
    "promised bound binds stop any leave walk cancel whenever tomorrow agreement verbal verbally oral informal "
    "cancellable month whim discretion mercy obliges obliged committed pledge pledges pledged binding word vertrag "
    "vertraglich kündbar schriftlich zugesagt contrat engagement contrato compromiso compromisso momento moment".split()
)
"""Tokens of which one stands in a sentence that says something more of the payer before it."""


_BOTH = re.compile(
    r" both (?:signed |(?:have|are) (?:signed|bound|committed) |(?:end|expire|run|last) |of (?:them|these) "
    r"|(?:the )?(?:deals|contracts|grants|agreements|commitments|<K>) )"
)
_NEARLY_NOTHING = 0.011
_PRICE_LIST = frozenset(("silver", "bronze", "tier", "tiers", "packages", "levels"))


def read_payers(
    sentence: Sentence, ledger: Ledger, last: Payer | None, whole_rate: str | None, funding: bool
) -> Payer | None:
    """Notes the payers of a sentence, and gives back the one that a pronoun would mean next. ``funding`` says that the
    text speaks of funding, so that a name beside a figure is a payer."""
    if id(sentence) in ledger.listed:
        return _read_list(sentence, ledger, last, whole_rate)
    every = mentions(sentence)
    found = [m for m in every if not _is_project(m, ledger)]
    if found and deal_of_two(sentence, ledger.facts.get("project")):
        return last
    goal = None if found else goal_of(sentence)
    before, ledger.spoken = ledger.spoken, (spoken_of(sentence, every), sentence)
    if before and asks_who_pays(before[1]):
        for mention in found:
            mention.pays = mention.pays or answers(sentence, mention)
    elif before and heads_payers(before[1]):
        for mention in found:
            mention.pays = mention.pays or (mention.named is not None and is_listed(sentence, mention))
    if goal and (now := given_now(sentence)) is not None:
        give(sentence, now, ledger.payer(goal[0], sentence), ledger, goal[1])
    elif not found and before and before[0] and (at := gives_now(sentence, before[0])) is not None:
        return _told(before[0], before[1], sentence, at, ledger)
    elif before and before[0] and not _is_project(before[0], ledger):
        last = _goes_on_about(before[0], before[1], sentence, found, ledger) or last
    if not found and len(ledger.payers) > 1 and _BOTH.match(sentence.tape):
        for i in (i for i, t in enumerate(sentence.tokens) if t.kind == "date" and is_figure(sentence, i)):
            for payer in ledger.payers[-2:]:
                give(sentence, i, payer, ledger, whole_rate)
        for payer in ledger.payers[-2:]:
            read_manner(sentence, [], payer)
        return last
    if not found and (last is None or sentence.words.isdisjoint(_ABOUT_THE_LAST)):
        return _spoken_again(sentence, ledger) or last
    if not sentence.words.isdisjoint(_PRICE_LIST) and "<S>" not in sentence.words:
        found = [m for m in found if m.named]
    split(sentence, found)
    stated_parts(sentence, found)
    plain_amounts(sentence, found, before[1] if before else None)
    found = found[:MOST]
    figures = [i for i, t in enumerate(sentence.tokens) if t.kind in FIGURES and is_figure(sentence, i)][: 2 * MOST]
    owner = {i: owner_of(sentence, i, found) for i in figures}
    drop_joint(sentence, owner, found)
    _who_pays(sentence, found, owner, funding)
    of_several(sentence, owner, found)
    _known(sentence, found, ledger)
    made = [(m, _taken_up(m, sentence, last) or _noted(m, sentence, ledger)) for m in found if m.pays]
    drop_fees(sentence, owner)
    to_each(sentence, owner, made)
    last = _meant(sentence, ledger, last) if not made and refers(sentence) else last
    _share_out(sentence, made, owner, last if refers(sentence) else None, ledger, whole_rate)
    entire(sentence, made)
    equal_parts(sentence, [payer for _, payer in made])
    the_rest(sentence, made, ledger)
    read_manner(sentence, made, last if not made else None)
    for mention, payer in made:
        if mention.bound or (mention.named and mention.source and mention.source.phrase.endswith(" contract")):
            payer.values.setdefault("commitment", "contract")
            payer.origins.setdefault("commitment", Origin(sentence, mention.start, mention.end))
    return made[-1][1] if made else _spoken_again(sentence, ledger) or last


def _read_list(sentence: Sentence, ledger: Ledger, last: Payer | None, whole_rate: str | None) -> Payer:
    """Notes the payers of a list, and gives back the last of them."""
    rows, once = ledger.listed[id(sentence)], not {"off", "once"}.isdisjoint(sentence.words)  # "50k, one-off"
    for mention, figures in rows:
        own = (f.kind for f in figures if sentence.forms(f.at - 1, f.at) not in FOR_EACH)
        mention.figures = frozenset(own) & _AMOUNTS
    made = [(m, _taken_up(m, sentence, last) or _noted(m, sentence, ledger)) for m, _ in rows]
    for (mention, payer), (_, figures) in zip(made, rows, strict=True):
        for figure in figures:
            token = sentence.tokens[figure.at]
            token.kind, token.value = figure.kind, (figure.value,) * 2 if figure.kind == "share" else figure.value
            if mention.named or sentence.forms(figure.at - 1, figure.at) not in FOR_EACH:
                give(sentence, figure.at, payer, ledger, None if once else whole_rate)
            _ends_on(sentence, figure.at, payer, ledger)
    read_manner(sentence, made, None)
    ledger.spoken = None
    return made[-1][1]


def _ends_on(sentence: Sentence, i: int, payer: Payer, ledger: Ledger) -> None:
    """A day to come beside a payer in a list is the end of what it pays."""
    day = sentence.tokens[i].value
    if isinstance(day, Day) and day.day >= ledger.as_of and "until" not in payer.values:
        payer.values["until"] = day.day.isoformat()
        payer.origins["until"] = Origin(sentence, i, i + 1)
        ledger.use(sentence, i, i + 1)


def _goes_on_about(
    mention: Mention, of: Sentence, sentence: Sentence, found: list[Mention], ledger: Ledger
) -> Payer | None:
    """The payer that the sentence before spoke of, where this one says that it pays, lends, or gives a part."""
    part = part_now(sentence) if mention.named else None
    lends = not found and mention.named is not None and lends_now(sentence)
    if part is None and not lends and (found or not _may_employ(mention) or not employs_now(sentence)):
        return None
    payer = ledger.payer(mention, of)
    if part is not None:
        give(sentence, part, payer, ledger, None)
    if lends:
        payer.values.setdefault("in_kind", True)
    return payer


def _spoken_again(sentence: Sentence, ledger: Ledger) -> Payer | None:
    """The payer of the sentences before that this one names, whatever it says of it: a pronoun means it next."""
    again = [ledger.find(Mention(i, i + 1, t.value, None)) for i, t in enumerate(sentence.tokens) if t.kind == "name"]
    return next((payer for payer in reversed(again) if payer), None)


def _may_employ(mention: Mention) -> bool:
    """Whether one that was spoken of may be what people live on: a name, or what the project sells."""
    return mention.named is not None or (mention.source is not None and mention.source.kind in _SOLD)


_SOLD = frozenset(("hosted_service", "enterprise_support", "enterprise_edition", "services"))


def _told(mention: Mention, of: Sentence, sentence: Sentence, at: int, ledger: Ledger) -> Payer | None:
    """The payer spoken of in the sentence before, with the amount that this one says."""
    if _is_project(mention, ledger):
        return None
    payer = ledger.payer(mention, of)
    give(sentence, at, payer, ledger, rate_of(of))
    read_manner(sentence, [], payer)
    return payer


def _who_pays(sentence: Sentence, found: list[Mention], owner: dict[int, Mention | None], funding: bool) -> None:
    """Marks the mentions that a figure beside them makes payers."""
    kinds: dict[int, set[str]] = {}
    parts: dict[int, Decimal] = {}
    for i, mention in owner.items():
        kinds.setdefault(id(mention), set()).add(sentence.tokens[i].kind)
        if sentence.tokens[i].kind == "share":
            parts[id(mention)] = sentence.tokens[i].value[0]
    own = dict(owner)
    drop_fees(sentence, own)
    for i, mention in own.items():
        if mention:
            mention.figures |= _AMOUNTS & {sentence.tokens[i].kind}
    for mention in found:
        beside = kinds.get(id(mention), set[str]())
        if beside & {"share", "money"}:
            mention.pays = (
                mention.pays
                or mention.unnamed
                or _paying_source(mention)
                or (funding and mention.named is not None and _listed(sentence, mention))
                or (mention.named is not None and bool(beside & {"date", "span"}))
                or (id(mention) in parts and mention.named is not None and _on_terms(sentence, mention))
                or comes_from(sentence, mention, list(owner), owner)
            )
        elif beside and mention.named and not mention.unnamed:
            mention.pays = mention.pays or any(
                m is mention and _beside_its_end(sentence, mention, i) for i, m in owner.items()
            )
    shared = [m for m in found if m.named and id(m) in parts]
    if len(shared) > 1 and abs(sum(parts[id(m)] for m in shared) - 1) < _NEARLY_NOTHING:
        for mention in shared:
            mention.pays = True


_AMOUNTS = frozenset(("share", "money"))
_TERMS = frozenset("contract contracts pledge pledged handshake income budget".split())


def _on_terms(sentence: Sentence, mention: Mention) -> bool:
    """``Hilti (20 %, no contract)``: whether a name in a list has a share and the terms on which it is given."""
    return not sentence.words.isdisjoint(_TERMS) and _listed(sentence, mention)


_END_FILL = frozenset(
    "locked board on secured safe guaranteed assured bound booked with us "
    "( , : | - – — = / ; <M> <S> <R> <K> <T> <N> <D> contract grant signed "
    "agreement deal money "
    "funding posts post fte ftes people devs developers engineers positions staff salaries jobs "
    "the rest remainder balance of in at early late mid "
    "is are good for and paid per a still currently now renewed sponsor sponsors runs run signed support sponsorship "
    "month year award fellowship cash credits only up their its our until writing has have it".split()
) | CLASSES["PREP"] | CLASSES["ENDS"]  # fmt: skip


def _beside_its_end(sentence: Sentence, mention: Mention, i: int) -> bool:
    """``Vinnova till june``: whether nothing but small words stands between a name and its end."""
    if sentence.forms(mention.start - 1, mention.start) == ["at"] and _of_a_person(sentence, mention.start - 2):
        return False
    if not _JUDGED_BY.isdisjoint(sentence.forms(mention.start - 3, mention.start)):
        return False
    if sentence.forms(mention.start - 1, mention.start) in (["from"], ["with"], ["by"], ["via"]):
        return True
    between = sentence.forms(mention.end, i) if mention.end <= i else sentence.forms(i + 1, mention.start)
    return all(form in _END_FILL for form in between)


_JUDGED_BY = frozenset(
    "confirmed issued approved certified audited recognised recognized accredited chaired reviewed appointed "
    "elected".split()
)
"""What an office does that pays nothing by it: ``confirmed by the tax office until 2028``."""


def _of_a_person(sentence: Sentence, i: int) -> bool:
    """``Ana at SAP until june``: whether it is the post of one person that ends."""
    return i >= 0 and (sentence.tokens[i].form in ("me", "i") or str(sentence.tokens[i].value)[:1].isupper())


def _known(sentence: Sentence, found: list[Mention], ledger: Ledger) -> None:
    """Marks those who are payers already, where a sentence without amounts says more of them."""
    if ledger.payers and sentence.words.isdisjoint(("<M>", "<S>")):
        for mention in found:
            mention.pays = mention.pays or (mention.named is not None and ledger.find(mention) is not None)


def _noted(mention: Mention, sentence: Sentence, ledger: Ledger) -> Payer:
    """The payer of a mention, with what the mention itself says of it."""
    payer = ledger.payer(mention, sentence)
    if mention.gift:
        payer.values.setdefault("in_kind", True)
        payer.origins.setdefault("in_kind", Origin(sentence, mention.start, mention.end))
    if mention.part is not None:
        payer.share = mention.part
        payer.origins["share"] = Origin(sentence, mention.start, mention.end)
    return payer


_GIVEN = frozenset("grant award fellowship sponsorship sponsoring subsidy stipend".split())


_KINDS = {
    "grant": ("government_grant", "foundation_grant"), "award": ("government_grant", "foundation_grant"),
    "sponsorship": ("sponsorship",), "credits": ("compute_credits",), "membership": ("membership_dues",),
}  # fmt: skip


def _meant(sentence: Sentence, ledger: Ledger, last: Payer | None) -> Payer | None:
    """``The grant ends in May``: the last payer of that kind, or that a contract may bind, else the last of all."""
    lead = [t.value.phrase if t.kind == "source" else t.form for t in sentence.tokens[:4]]
    kinds = next((_KINDS[f] for f in lead if f in _KINDS), ())
    if not kinds and last and last.values.get("kind") == "donations" and not _BINDING.isdisjoint(lead):
        return next((p for p in reversed(ledger.payers) if p.values.get("kind") != "donations"), last)
    return next((p for p in reversed(ledger.payers) if p.values.get("kind") in kinds), last)


_BINDING = frozenset("contract agreement deal vertrag contrat contrato convention convenio".split())


def _goes_on(mention: Mention, last: Payer) -> bool:
    """``the grant ends in May``: the word goes on about the payer before it."""
    if mention.named is not None or mention.source is None:
        return False
    return mention.source.phrase in _GIVEN or mention.source.kind in (GRANT, last.values.get("kind"))


def _taken_up(mention: Mention, sentence: Sentence, last: Payer | None) -> Payer | None:
    """``The award carries 85 %``: the payer before it, where it is named and may have given what is spoken of."""
    if last is None or not last.named or mention.named or not mention.source or mention.source.phrase not in _GIVEN:
        return None
    definite = sentence.forms(mention.start - 1, mention.start) in (["the"], ["this"], ["that"], ["its"], ["their"])
    fits = last.values.get("kind") in (None, *_KINDS.get(mention.source.phrase, _KINDS["grant"]))
    return last if definite and fits and mention.start < _NEAR_THE_HEAD else None


_NEAR_THE_HEAD = 4


def _share_out(
    sentence: Sentence,
    made: list[tuple[Mention, Payer]],
    owner: dict[int, Mention | None],
    last: Payer | None,
    ledger: Ledger,
    whole_rate: str | None,
) -> None:
    """Gives each figure to its payer; one of nobody to the payer that the sentence goes on about."""
    for i, mention in sorted(owner.items(), key=lambda row: _rank(sentence, row[0])):
        of_all = sentence.tokens[i].kind == "date" and not _OF_BOTH.isdisjoint(sentence.words)
        for other, payer in made:
            if mention is other or of_all:
                give(sentence, i, payer, ledger, whole_rate)
        of_last = (
            not made or i < made[0][0].start
            if mention is None
            else not made and last is not None and _goes_on(mention, last)
        )
        if last and of_last:
            give(sentence, i, last, ledger, whole_rate)


_OF_BOTH = frozenset("contracts both each joint jointly".split())
"""Words by which an end is that of all who are named."""


def _rank(sentence: Sentence, i: int) -> tuple[bool, bool]:
    """Amounts by the month come first, and days before the spans that lead to them."""
    return not _has_period(sentence, i), sentence.tokens[i].kind == "span"


def _has_period(sentence: Sentence, i: int) -> bool:
    """Whether a figure is an amount by the month or the year, which goes before one that may be a whole."""
    value = sentence.tokens[i].value
    return isinstance(value, Amount) and value.period is not None


_COSTS_TOO = frozenset(("compute", "compute time", "gpu time", "gpu hours", "computing time"))
"""Words that beside an amount rather say what is paid for."""


def _paying_source(mention: Mention) -> bool:
    """Whether a source with a figure pays; a round of venture capital is money that is there already."""
    if mention.source is None or mention.named:
        return mention.source is not None
    return mention.source.kind != "venture_capital" and mention.source.phrase not in _COSTS_TOO


def _is_project(mention: Mention, ledger: Ledger) -> bool:
    project = ledger.facts.get("project")
    if not (mention.named and project):
        return False
    words = mention.named.name.split()
    return mention.named.name == project or (words[-1].casefold() in LEGAL_FORMS and " ".join(words[:-1]) == project)


def _listed(sentence: Sentence, mention: Mention) -> bool:
    """Whether a name stands beside its figure as in a list: nothing but marks and small words between."""
    start, end = sentence.segment(mention.start)
    words = [f for t in sentence.tokens[start:end] if t.kind == "word" for f in (t.form,)]
    return len(words) <= 4
