"""Pages in another language: golden files that read like text, reasons said anew, what falls back to English."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.ask_words import ask_said, reply_said
from bot.adapters.because import Because
from bot.adapters.catalogue import Catalogue, english_with, read_catalogue
from bot.adapters.tongue import ngettext, say, speaking
from bot.commands import COMMANDS, VIEWS
from bot.commands.answers import options
from bot.commands.assess import assess_form
from bot.domain.assessment import Assessment
from bot.domain.draft import draft_of
from bot.domain.page import Button, Page
from bot.domain.situation import parse_situation
from bot.domain.tongue import English, Tongue
from bot.reading.what_if import read_changes
from bot.service.drafts import Kept
from bot.service.learn import LearnService
from bot.service.what_if import WhatIfService
from bot.wiring import read_text
from tests.adapters.languages import LOCALE, german, languages
from tests.adapters.test_privacy_pages import HELD
from tests.adapters.test_render import HOSTILE, assessed, engine, example, renderer, stable, text
from tests.discord_ui.test_views import fits
from tests.golden_files import Golden

DAY = date(2026, 11, 1)


def cases() -> list[Assessment]:
    """Every case of the library judged, and the example."""
    return [assessed(example()), *(engine().assess(case.situation) for case in renderer().library.cases.values())]


# --- golden pages -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("view", ["card", *dict(VIEWS)])
def test_pages_of_the_example(view: str, golden: Golden) -> None:
    assessment, name = assessed(example()), str(example()["project"])
    pages = german()
    page = (
        pages.card(assessment, name=name, key="7")
        if view == "card"
        else pages.detail(view, assessment, name=name, key="7")
    )
    golden(f"tests/golden/de/{view}.md", german_stable(text(page)))
    fits(page)


def german_stable(document: str) -> str:
    return re.sub(r"Ausgabe [0-9a-f]{8}|Fingerabdruck [0-9a-f]{16}", lambda m: m.group().split()[0], stable(document))


def test_what_if_and_plan(golden: Golden) -> None:
    situation = parse_situation(example()).dated(DAY)
    asking = WhatIfService(engine(), read_changes, languages().library("de"))
    found = asking.ask(situation, "Der größte Geldgeber geht; cost +25%; fund training 50%")
    golden("tests/golden/de/what_if.md", text(german().what_if(found, name=situation.project, key="7")))
    golden("tests/golden/de/plan.md", text(german().plan(asking.plan(situation), name=situation.project, key="7")))


@pytest.mark.parametrize("entry", ["parent-at-will", "hosted-service", "largest-payer-leaves", "runway", "llama-2023"])
def test_entries(entry: str, golden: Golden) -> None:
    kinds = languages().library("de").kinds()
    kind = next(k for k, rows in kinds.items() if entry in rows)
    golden(f"tests/golden/de/entry-{entry}.md", text(german().entry(kind, kinds[kind][entry])))


def test_small_pages(golden: Golden) -> None:
    words = "Lumen costs 40k EUR a month. Meta pays 70 % at will, NLnet the rest until March 2027."
    pages = [
        german().draft(Kept(7, draft_of(read_text(words, DAY), words, {}))),
        german().plain("help", commands=COMMANDS),
        german().plain("privacy", held=HELD),
        german().plain("privacy_delete", held=HELD, what="server"),
        german().plain("renamed", old="Lumen", new=HOSTILE, count=1),
        german().plain("deleted", name="Lumen", count=2),
        german().contents(),
    ]
    golden("tests/golden/de/small.md", "\n=====\n\n".join(map(text, pages)))


def test_every_german_page_fits() -> None:
    library = languages().library("de")
    for kind, entries in library.kinds().items():
        for entry in entries.values():
            fits(german().entry(kind, entry))
        fits(german().entries(kind))
    fits(german().contents())
    fits(german().plain("help", commands=COMMANDS))
    for assessment in cases()[::6]:
        fits(german().card(assessment, name="x" * 100, key="1"))
        for view in dict(VIEWS):
            fits(german().detail(view, assessment, name="x" * 100, key="1"))


def test_a_document_is_in_one_language() -> None:
    page = languages().pages("de").document("html", assessed(example()))
    assert '<html lang="de">' in page
    assert "Wann das Geld endet" in page
    assert "When the cash ends" not in page


def test_hostile_text_does_nothing_in_german_either() -> None:
    data = {"project": HOSTILE[:100], "payers": [{"name": "{0} {name} " + HOSTILE[:60], "share": 0.5}]}
    shown = text(german().card(assessed(data), name=HOSTILE[:100], key="7"))
    assert "@everyone" not in shown
    assert "{0} {name}" in shown
    html = german().document("html", assessed({"project": "<script>x</script>", "payers": [{"name": "<img>"}]}))
    assert "<script" not in html
    assert "<img" not in html


# --- reasons and questions --------------------------------------------------------------------------------------------


class Echo(English):
    """English that is not the program's own: what is stored has to come out word for word when it is said anew."""


def test_what_is_stored_can_be_said_anew() -> None:
    because = Because(renderer().library, renderer().library)
    with speaking(Echo()):
        for assessment in cases():
            situation = assessment["situation"]
            for finding in assessment["findings"]:
                assert because.finding(finding, situation) == finding["because"], situation["project"]
            for row in (*assessment["stress"], *assessment["actions"]):
                assert because.move(row["because"]) == row["because"]
            for question in assessment["questions"]:
                assert ask_said(question, situation) == question["ask"]
                assert tuple(map(reply_said, options(question))) == options(question)


def test_every_reason_is_said_in_german() -> None:
    library = languages().library("de")
    because = Because(renderer().library, library)
    with speaking(languages().tongue("de")):
        for assessment in cases():
            for row in (*assessment["stress"], *assessment["actions"]):
                assert not re.search(r"\b(it \w+ \"|the cash|moves by)", because.move(row["because"]))
            for finding in assessment["findings"]:
                said = because.finding(finding, assessment["situation"])
                assert not re.search(r"\b(unknown|reported|counts from|between|at least|months)\b", said), said


def test_a_reason_of_another_library_is_shown_as_it_is_stored() -> None:
    finding: dict[str, Any] = {"pattern": "gone", "because": "it was so", "facts": [], "outcome": "present"}
    with speaking(languages().tongue("de")):
        because = Because(renderer().library, renderer().library)
        assert because.finding(finding, {}) == "it was so"
        assert because.move("something else happened") == "something else happened"
        assert because.move('it ends "A title that is gone"') == "es beendet „A title that is gone“"
    old: Any = {"fact": "runway", "ask": "How long?", "narrows": 3}
    with speaking(languages().tongue("de")):
        assert ask_said(old, {}) == "How long?"


# --- numbers, days, plurals -------------------------------------------------------------------------------------------


def test_numbers_and_days_by_locale() -> None:
    tongue = languages().tongue("de")
    assert tongue.number(1234567.5, 2) == "1.234.567,50"
    assert tongue.number(0.125) == "0,125"
    assert tongue.number(12) == "12"
    assert tongue.day("2027-03-31") == "31.03.2027"
    assert tongue.day(date(2027, 3, 31)) == "31.03.2027"
    assert tongue.day("not a day") == "not a day"
    assert languages().tongue("de", "en").number(1234.5, 1) == "1,234.5"
    assert languages().tongue("de", "en").day("2027-03-31") == "2027-03-31"
    assert languages().tongue("en", "fr").day("2027-03-31") == "31 mars 2027"
    assert languages().tongue("en", "nonsense").number(1234, 0) == "1,234"


def test_plurals() -> None:
    with speaking(languages().tongue("de")):
        assert [ngettext("{count} draft", "{count} drafts", n) for n in (0, 1, 2)] == [
            "0 Entwürfe", "1 Entwurf", "2 Entwürfe",
        ]  # fmt: skip
    assert ngettext("{count} draft", "{count} drafts", 1) == "1 draft"


def test_what_is_not_translated_is_said_in_english() -> None:
    with speaking(languages().tongue("de")):
        assert say("nobody translates {this}", this="!") == "nobody translates !"
    assert say("Who pays") == "Who pays"


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de", "de"), ("de-AT", "de"), ("de_CH", "de"), ("DE", "de"), ("en-GB", "en"), ("fr", "en"), ("", "en")],
)
def test_a_locale_has_its_language(locale: str, language: str) -> None:
    assert languages().code(locale) == language


def test_a_language_does_not_stay() -> None:
    german().card(assessed(example()), name="x", key="7")
    assert "When the cash ends" in text(renderer().card(assessed(example()), name="x", key="7"))


def test_english_with_other_numbers() -> None:
    page = text(languages().pages("en", "de").detail("facts", assessed(example()), name="x", key="7"))  # type: ignore[arg-type]
    assert "It costs 180.000 EUR a month" in page
    assert english_with("de").gettext("a {x}", x=1) == "a 1"


# --- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("That draft is not kept any more (a day at most); paste the text again.", "Dieser Entwurf ist nicht mehr"),
        (
            '"soon" is not a date; write it like 2027-03-31, March 2027, Q2 2027 or in 9 months.',
            "ist kein Datum; es lautet",
        ),
        ('"12" is negative; an amount is 0 or more.', '"12" ist negativ'),
        ('"Eurp" is not a currency; it is a code of ISO 4217; did you mean EUR?', "; gemeint ist vielleicht EUR?"),
        (
            "The answer is empty; write it like 900k USD. What you typed: cost: x is negative",
            "Das war getippt: cost: x",
        ),
        ("Nobody wrote this sentence.", "Nobody wrote this sentence."),
    ],
)
def test_a_refusal_is_known_by_its_form(sentence: str, said: str) -> None:
    page = text(german().plain("problem", sentence=sentence, error_id=None))
    assert said in page.replace("\\", "")
    assert sentence in text(renderer().plain("problem", sentence=sentence, error_id=None)).replace("\\", "")


def test_no_text_keeps_a_refusal_waiting() -> None:
    hostile = " has 1 characters; at most 2 are taken." * 200
    assert languages().tongue("de").retell("refusal", hostile) == hostile
    assert languages().tongue("de").retell("refusal", " in is not understood" * 45)


# --- labels and names -------------------------------------------------------------------------------------------------


def test_labels_of_commands_are_said() -> None:
    page = Page("x", ("text",), None, (Button("Export", "privacy_export"), Button("A project called Export", "card")))
    said = german().labelled(page)
    assert isinstance(said, Page)
    assert [button.label for button in said.buttons] == ["Export", "A project called Export"]
    form = german().labelled(assess_form("Lumen"))
    assert not isinstance(form, Page)
    assert form.title == "Wer bezahlt es?"
    assert [field.label for field in form.fields][:3] == ["Projekt", "Wer zahlt, und wie viel", "Kosten im Monat"]
    assert form.fields[0].value == "Lumen"


def test_an_entry_is_found_by_either_title() -> None:
    learning = LearnService(languages().library("de"), renderer().library)
    assert learning.find("One parent pays and may stop at will")[1].id == "parent-at-will"
    kind, entry = learning.find("Eine Mutterfirma zahlt und kann jederzeit aufhören")
    assert (kind, entry.id) == ("patterns", "parent-at-will")
    assert learning.titles("Mutterfirma zahlt")[0][1] == "parent-at-will"


def catalogue(tmp_path: Path, body: str) -> Catalogue:
    path = tmp_path / "de.po"
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n\n'
    path.write_text(head + body, encoding="utf-8")
    return read_catalogue(path)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ('msgid "a {x}"\nmsgstr "ein {x}"\n', "ein 1"),
        ('msgid "a {x}"\nmsgstr "ein {y}"\n', "a 1"),
        ('msgid "a {x}"\nmsgstr "ein"\n', "a 1"),
        ('msgid "a {x}"\nmsgstr "ein {x} {x.real}"\n', "a 1"),
        ('msgid "a {x}"\nmsgstr "ein {x} {"\n', "a 1"),
        ('#, fuzzy\nmsgid "a {x}"\nmsgstr "ein {x}"\n', "a 1"),
        ('msgid "a {x}"\nmsgstr ""\n', "a 1"),
        ('msgid "a {x}"\nmsgstr "100 % von {x}"\n', "100 % von 1"),
    ],
)
def test_a_translation_that_would_not_do_is_left_out(tmp_path: Path, body: str, said: str) -> None:
    tongue: Tongue = catalogue(tmp_path, body)
    assert tongue.gettext("a {x}", x=1) == said


def test_the_file_is_there() -> None:
    assert (LOCALE / "de.po").is_file()
