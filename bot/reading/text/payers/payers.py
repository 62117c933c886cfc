"""Payers of a text: mentions with what is said of them, sentence by sentence."""

from bot.reading.text.payers.each import of_several, to_each
from bot.reading.text.payers.giving import give
from bot.reading.text.payers.goals import given_now, goal_of
from bot.reading.text.payers.goes_on import refers
from bot.reading.text.payers.identity import is_project, last_meant, meant_before, named_again, payer_of
from bot.reading.text.payers.ledger import Ledger, Origin, Payer
from bot.reading.text.payers.likely import mark_likely
from bot.reading.text.payers.listed import read_list
from bot.reading.text.payers.manner import read_manner
from bot.reading.text.payers.mentions import Mention, mentions
from bot.reading.text.payers.of_others import deal_of_two
from bot.reading.text.payers.owners import MOST, owner_of
from bot.reading.text.payers.parts import drop_joint, entire, equal_parts, split, stated_parts, the_rest
from bot.reading.text.payers.payer_figures import FIGURES, is_figure
from bot.reading.text.payers.plain import parts_of_spent, plain_amounts
from bot.reading.text.payers.prices import drop_fees
from bot.reading.text.payers.pronouns import gives_now, spoken_of
from bot.reading.text.payers.sharing import share_out
from bot.reading.text.payers.spoken import (
    call_counted,
    goes_on_about,
    is_of_both,
    mark_answers,
    mark_gifts,
    read_both,
    read_either,
    told,
)
from bot.reading.text.payers.who_pays import mark_known, mark_payers
from bot.reading.text.sentences.sentences import Sentence
from bot.reading.text.tokens.table_lists import LEVELS

_ABOUT_THE_LAST = frozenset(
    "<M> <S> <D> <T> contract contracts will notice handshake pleasure plug paper signed writing obligation commitment "
    "promised bound binds sign signs promise promises guarantee back free stop any leave walk cancel whenever tomorrow "
    "agreement verbal verbally oral informal "
    "cancellable month whim discretion mercy obliges obliged committed pledge pledges pledged binding word vertrag "
    "everything all whole entire lot full "
    "vertraglich kündbar schriftlich zugesagt contrat engagement contrato compromiso compromisso momento moment".split()
)
"""Tokens of which one stands in a sentence that says something more of the payer before it."""


def read_payers(
    sentence: Sentence, ledger: Ledger, last: Payer | None, whole_rate: str | None, funding: bool
) -> Payer | None:
    """Notes the payers of a sentence, and gives back the one that a pronoun would mean next. ``funding`` says that the
    text speaks of funding, so that a name beside a figure is a payer."""
    if id(sentence) in ledger.listed:
        return read_list(sentence, ledger, last, whole_rate)
    every = mentions(sentence)
    meant_before(sentence, every, ledger.spoken[1] if ledger.spoken else None, ledger)
    found = [m for m in every if not is_project(m, ledger)]
    if found and deal_of_two(sentence, ledger.facts.get("project")):
        return last
    before, ledger.spoken = ledger.spoken, (spoken_of(sentence, every), sentence)
    if before:
        mark_answers(before[1], sentence, found)
        mark_gifts(before[1], sentence, found, ledger)
        call_counted(before[1], found)
    reached = not found and _reach_goal(sentence, ledger)
    if before and before[0] and not reached:
        if not found and (at := gives_now(sentence, before[0])) is not None:
            return told(before[0], before[1], sentence, at, ledger)
        last = goes_on_about(before[0], before[1], sentence, found, ledger) or last
    if not found and is_of_both(sentence, ledger):
        read_both(sentence, ledger, whole_rate)
        return last
    if not found and read_either(sentence, ledger, whole_rate):
        return last
    if found or (last and not sentence.words.isdisjoint(_ABOUT_THE_LAST)):
        found = _with_amounts(sentence, found, before[1] if before else None)
        owner = _who_pays(sentence, found, ledger, funding)
        made = [(m, payer_of(m, sentence, last, ledger)) for m in found if m.pays]
        last = _note(sentence, made, owner, last, ledger, whole_rate)
        if made:
            return last
    return named_again(sentence, ledger) or last


def _reach_goal(sentence: Sentence, ledger: Ledger) -> bool:
    """``Our goal on Patreon is 5,000, we're at 1,900``: whether one is told to give a part, which is noted."""
    goal = goal_of(sentence)
    now = given_now(sentence) if goal else None
    if goal is None or now is None:
        return False
    give(sentence, now, ledger.payer(goal[0], sentence), ledger, goal[1])
    return True


def _with_amounts(sentence: Sentence, found: list[Mention], before: Sentence | None) -> list[Mention]:
    """The mentions that may pay, once the plain numbers beside them are taken for the parts and amounts they are."""
    if not sentence.words.isdisjoint(LEVELS) and "<S>" not in sentence.words:
        found = [m for m in found if m.named]
    split(sentence, found)
    stated_parts(sentence, found)
    plain_amounts(sentence, found, before)
    return found[:MOST]


def _who_pays(sentence: Sentence, found: list[Mention], ledger: Ledger, funding: bool) -> dict[int, Mention | None]:
    """Marks the mentions that pay, and gives back the figures of the sentence, each with the mention it belongs to."""
    told = parts_of_spent(sentence, found)
    figures = [i for i, t in enumerate(sentence.tokens) if t.kind in FIGURES and is_figure(sentence, i)]
    owner = {i: owner_of(sentence, i, found) for i in figures[: 2 * MOST]} | told
    drop_joint(sentence, owner, found)
    mark_payers(sentence, found, owner, funding)
    of_several(sentence, owner, found)
    mark_known(sentence, found, ledger)
    if mark_likely(sentence, found, owner):
        owner = {i: owner_of(sentence, i, found) for i in owner} | told
    return owner


def _note(
    sentence: Sentence,
    made: list[tuple[Mention, Payer]],
    owner: dict[int, Mention | None],
    last: Payer | None,
    ledger: Ledger,
    whole_rate: str | None,
) -> Payer | None:
    """Gives the payers of a sentence, or the one that it goes on about, what it says; gives back the last of them."""
    goes_on = refers(sentence)
    if not made and goes_on:
        last = last_meant(sentence, ledger, last)
    drop_fees(sentence, owner)
    to_each(sentence, owner, made)
    share_out(sentence, made, owner, last if goes_on else None, ledger, whole_rate)
    entire(sentence, made)
    equal_parts(sentence, [payer for _, payer in made])
    the_rest(sentence, made, ledger)
    read_manner(sentence, made, None if made else last)
    _bind_by_name(sentence, made)
    return made[-1][1] if made else last


def _bind_by_name(sentence: Sentence, made: list[tuple[Mention, Payer]]) -> None:
    """``X, a retainer``, ``Y (support contract)``: who is called by a contract is bound by it unless told otherwise."""
    for mention, payer in made:
        if mention.bound or (mention.named and mention.source and mention.source.phrase.endswith(" contract")):
            payer.values.setdefault("commitment", "contract")
            payer.origins.setdefault("commitment", Origin(sentence, mention.start, mention.end))
