"""The reader of free text: what is understood, the words it came from, and what was left unread."""

from datetime import date

from bot.domain.read import Read
from bot.reading.text.answer import answer
from bot.reading.text.cjk import cjk
from bot.reading.text.doubts import doubt
from bot.reading.text.facts import facts, licenses, projects, training
from bot.reading.text.facts.candidates import candidates
from bot.reading.text.facts.keepers import read_keepers
from bot.reading.text.facts.left_over import read_left_over
from bot.reading.text.facts.likely_project import likely_project
from bot.reading.text.facts.payrolls import read_payrolls, settle_paid
from bot.reading.text.facts.persons import read_persons
from bot.reading.text.facts.plans_by_class import read_plan
from bot.reading.text.facts.self_named import read_self_named
from bot.reading.text.lists.lists import currency_of_lists, parts_of_sum, payer_lists, rows_apart
from bot.reading.text.names.known import KnownNames
from bot.reading.text.names.names import mark_names
from bot.reading.text.payers import manner, payers
from bot.reading.text.payers.earned import read_earned
from bot.reading.text.payers.kinds import tell_kinds
from bot.reading.text.payers.ledger import Ledger, Payer
from bot.reading.text.payers.lived_on import drop_general, read_lived_on
from bot.reading.text.payers.parties import parties
from bot.reading.text.payers.parts import parts_of_the_whole
from bot.reading.text.payers.relations import free_granted
from bot.reading.text.payers.same_names import without_form
from bot.reading.text.payers.unclaimed import read_unclaimed
from bot.reading.text.periods import Periods
from bot.reading.text.sentences.granted import suppose_on
from bot.reading.text.sentences.moods import mark_moods
from bot.reading.text.sentences.others import mark_others
from bot.reading.text.sentences.sections import mark_sections
from bot.reading.text.sentences.sentences import Sentence, sentences
from bot.reading.text.signals import signals
from bot.reading.text.signals.closures import read_closures
from bot.reading.text.tokens.asked import answered
from bot.reading.text.tokens.changes import settled
from bot.reading.text.tokens.codes import without_codes
from bot.reading.text.tokens.figures import compose
from bot.reading.text.tokens.layout import laid_out
from bot.reading.text.tokens.surface import surface
from bot.reading.text.tokens.tokens import atoms
from bot.reading.text.whole import is_english, is_german, main_currency, read_day, speaks_of_funding, speaks_of_money
from bot.reading.words import bounded

MOST_TOKENS, MOST_SENTENCES = 1500, 120
"""How much of a text is read: more than 6,000 characters of prose have. What stands behind is left unread."""
_RUN_GOES_ON = 6
"""How many sentences go on about a training run once it was spoken of."""


def read_text(text: str, as_of: date, *, currency: str | None = None, payers: KnownNames) -> Read:
    """What a text says of a project's funding, with ``as_of`` as the day on which it says so.

    ``currency`` is that of amounts without one. Raises Refused for more than 6,000 characters.
    """
    seen = surface(bounded(text, "The text"))
    if cjk.is_cjk(seen.text):
        ledger = Ledger(as_of)
        found = cjk.read_cjk(seen.text, ledger)
        return answer(ledger, found, seen, ledger.facts.get("currency") or currency)
    every = atoms(seen.text)
    tokens = settled(compose(laid_out(answered(without_codes(every[:MOST_TOKENS])), as_of), as_of))
    tokens = mark_names(tokens, payers, seen.text, is_german(tokens))
    said, ledger = sentences(tokens), Ledger(as_of)
    found = said[:MOST_SENTENCES]
    behind = [s.tokens[0].start for s in said[MOST_SENTENCES:]] + [t.start for t in every[MOST_TOKENS:]]
    read_day(found, ledger)
    english = is_english(tokens)
    for sentence in found:
        mark_moods(sentence, ledger.as_of, english)
        signals.free_exits(sentence, ledger)
        free_granted(sentence)
    mark_sections(found)
    suppose_on(found)
    mark_others(found)
    ledger.listed = payer_lists(found, ledger.as_of.year)
    main = main_currency(found, currency) or currency_of_lists(ledger.listed)
    _read(found, ledger, main, seen.text)
    doubt(ledger)
    return answer(ledger, found, seen, main or currency, min(behind, default=None))


def _read(found: list[Sentence], ledger: Ledger, main: str | None, text: str) -> None:
    named = candidates(found, text)
    project = projects.project_of(found, named, rows_apart(ledger.listed)) or likely_project(named, [], 2)
    if project:
        ledger.say("project", *project)
    money = any(speaks_of_money(s) for s in found)
    about_payers = _read_sums_and_payers(found, ledger, main, money)
    if not project and (left := likely_project(named, ledger.payers)):
        ledger.say("project", *left)
        ledger.payers = [p for p in ledger.payers if without_form(p.name).casefold() != left.name.casefold()]
    for sentence in found:
        read_self_named(sentence, ledger)
    read_payrolls(found, ledger)
    read_persons(found, ledger, money)
    settle_paid(found, ledger)
    read_keepers(found, ledger)
    _read_license(found, ledger)
    for sentence in found:
        read_plan(sentence, ledger)
    for sentence, about in zip(found, about_payers, strict=True):
        for match in signals.read_signals(sentence, ledger, about):
            if match.frame.field == "moved_to_foundation":
                ledger.say("steward", "foundation", sentence, match.start, match.end, rank=2)
            parties(match.frame.field, sentence, match.start, match.end, ledger)
    read_closures(found, ledger)
    tell_kinds(found, ledger)


def _read_sums_and_payers(found: list[Sentence], ledger: Ledger, main: str | None, money: bool) -> list[bool]:
    """Notes facts and payers, and gives back for each sentence whether it may go on about a payer before it."""
    periods, run, about = Periods(found, ledger.as_of), 0, list[bool]()
    last: Payer | None = None
    parts = parts_of_the_whole(found) | parts_of_sum(ledger.listed, found) if periods.every else frozenset[int]()
    funding = any(speaks_of_funding(s) for s in found)
    for sentence in found:
        rate = periods.of_parts(sentence, parts)
        run = _RUN_GOES_ON if training.speaks_of_run(sentence) else run - 1
        facts.read_facts(sentence, ledger, main, run > 0, money, periods.of_head)
        about.append(last is not None and bool(ledger.payers))
        last = payers.read_payers(sentence, ledger, last, rate, funding)
        manner.read_motive(sentence, ledger.payers, last)
    read_unclaimed(found, ledger)
    read_lived_on(found, ledger)
    for sentence in found:
        read_earned(sentence, ledger)
    drop_general(ledger)
    read_left_over(found, ledger, main, periods.of_costs, periods.every)
    return about


def _read_license(found: list[Sentence], ledger: Ledger) -> None:
    named = [s for s in found if licenses.names_one(s)]
    row = licenses.chosen([(s, *row) for s in named for row in licenses.licenses(s)]) or licenses.left(named)
    if row:
        ledger.say("license", row[1], row[0], row[2], row[3])
