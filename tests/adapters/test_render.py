"""Pages and documents: golden files that read like text, and what hostile text becomes in them."""

import json
import re
from datetime import date
from functools import cache
from typing import Any, cast

import pytest

from bot.adapters.entry_view import MOST_NEIGHBOURS
from bot.adapters.library import data_folder, load_library
from bot.adapters.render import Renderer
from bot.adapters.situation_view import understood
from bot.adapters.wording import bar, esc, money, range_bar, signed
from bot.commands import VIEWS
from bot.domain.assessment import Assessment
from bot.domain.draft import draft_of
from bot.domain.page import Page
from bot.domain.situation import parse_situation
from bot.engine.assess import Engine
from bot.reading.what_if import read_changes
from bot.service.drafts import Kept
from bot.service.learn import SHOWN_KINDS
from bot.service.what_if import WhatIfService
from bot.wiring import read_text
from tests.golden_files import Golden

HOSTILE = "@everyone <@80351110224678912> **b** _i_ `c` [x](http://e.vil) # {{7*7}} ||s|| \u202eabc\u200b"


@cache
def engine() -> Engine:
    return Engine(load_library())


@cache
def renderer() -> Renderer:
    return Renderer(engine().library)


def example() -> dict[str, Any]:
    return json.loads((data_folder("templates") / "example.json").read_text())


def assessed(data: dict[str, Any]) -> Assessment:
    return engine().assess(parse_situation(data).dated(date(2026, 11, 1)))


def text(page: Page) -> str:
    return "\n\n---\n\n".join(page.blocks) + "\n"


def stable(document: str) -> str:
    """A document without what every change of the library changes."""
    return re.sub(r"edition [0-9a-f]{8,64}|fingerprint [0-9a-f]{16,64}", lambda m: m.group().split()[0], document)


@pytest.mark.parametrize("view", ["card", *dict(VIEWS)])
def test_pages_of_the_example(view: str, golden: Golden) -> None:
    assessment = assessed(example())
    name = str(example()["project"])
    page = (
        renderer().card(assessment, name=name, key="7")
        if view == "card"
        else renderer().detail(view, assessment, name=name, key="7")
    )
    golden(f"tests/golden/{view}.md", stable(text(page)))


def test_what_if_and_plan_of_the_example(golden: Golden) -> None:
    situation = parse_situation(example()).dated(date(2026, 11, 1))
    asking = WhatIfService(engine(), read_changes)
    found = asking.ask(situation, "remove Harbour Ventures; cost +25%; fund training 50%")
    golden("tests/golden/what_if.md", text(renderer().what_if(found, name=situation.project, key="7")))
    golden("tests/golden/plan.md", text(renderer().plan(asking.plan(situation), name=situation.project, key="7")))
    assert "No action of the library" in text(renderer().plan(None, name="x", key="7"))


def test_a_draft(golden: Golden) -> None:
    words = (
        "Lumen costs 40k EUR a month. Meta pays 70 % at will, NLnet the rest until March 2027. Perhaps a sponsor comes."
    )
    draft = draft_of(read_text(words, date(2026, 11, 1)), words, {"project": HOSTILE})
    page = renderer().draft(Kept(7, draft))
    assert [(button.action, button.target) for button in page.buttons] == [("judge", "7"), ("correct", "7")]
    golden("tests/golden/draft.md", text(page))


def test_card_of_a_name_alone(golden: Golden) -> None:
    assessment = assessed({"project": "Nothing is known of it"})
    page = renderer().card(assessment, name="Nothing is known of it", key="7")
    assert "Too little known to rate" in page.blocks[0]
    assert "## Ask first" in text(page)
    golden("tests/golden/card-unknown.md", stable(text(page)))


@pytest.mark.parametrize(
    "entry",
    [
        "parent-at-will", "hosted-service", "largest-payer-leaves", "runway", "llama-2023", "train-3b-13b",
        "venture-capital-wants-its-return", "ghost-five-years",
    ],
)  # fmt: skip
def test_entries(entry: str, golden: Golden) -> None:
    kind = next(k for k, rows in renderer().library.kinds().items() if entry in rows)
    page = renderer().entry(kind, renderer().library.kinds()[kind][entry])
    golden(f"tests/golden/entry-{entry}.md", text(page))
    assert len(page.buttons) <= MOST_NEIGHBOURS + 1
    assert len({button.target for button in page.buttons}) == len(page.buttons)


def test_what_there_is(golden: Golden) -> None:
    page = renderer().contents()
    assert [button.target for button in page.buttons] == list(SHOWN_KINDS)
    assert all(f"**{kind.capitalize()}**" in text(page) for kind in SHOWN_KINDS)
    for kind in (*SHOWN_KINDS, "sources"):
        listed = text(renderer().entries(kind))
        assert all(f"(`{name}`)" in listed for name, x in renderer().library.kinds()[kind].items() if x.in_use)


def test_the_whole_library_is_one_page() -> None:
    page = renderer().whole_library()
    targets = set(re.findall(r'href="#([^"]+)"', page))
    anchors = re.findall(r'id="([^"]+)"', page)
    assert len(anchors) == len(set(anchors))
    assert targets <= set(anchors)
    entries = [f"{kind}-{name}" for kind, rows in renderer().library.kinds().items() for name in rows]
    assert set(entries) <= set(anchors)
    assert "<script" not in page


def test_costs_are_bounded_and_doubted_in_words() -> None:
    payers = [{"name": "Users", "kind": "services", "share": 1, "commitment": "at_will"}]
    data = {"project": "X", "currency": "USD", "paid_people": 3, "region": "Europe", "payers": payers}
    low = renderer().library.costs["salary-europe"].low * 3 // 12
    bound = text(renderer().card(assessed(data), name="X", key="7"))
    assert f"The monthly cost is not said; 3 paid people have cost at least {low:,} USD a month" in bound
    doubt = text(renderer().card(assessed({**data, "monthly_cost": 20}), name="X", key="7"))
    assert "The monthly cost looks unlikely" in doubt
    run = {"project": "X", "currency": "USD", "next_training_run": {"parameters": 7, "cost": 3}}
    assert "The cost of the next training run looks unlikely" in renderer().document("html", assessed(run))


def test_an_assessment_from_before_the_costs_is_still_shown() -> None:
    old = {k: v for k, v in assessed(example()).items() if k != "plausibility"}
    assert "# Lantern" in text(renderer().card(cast(Assessment, old), name="Lantern", key="7"))


def test_hostile_text_is_shown_and_does_nothing() -> None:
    data = {"project": HOSTILE[:100], "payers": [{"name": HOSTILE[:100], "share": 0.5}]}
    page = renderer().card(assessed(data), name=HOSTILE[:100], key="7")
    shown = text(page)
    assert "{{7\\*7}}" in shown
    assert "49" not in page.blocks[0]
    assert "@everyone" not in shown
    assert not re.search(r"(?<!\\)<@\d", shown)
    assert not re.search(r"(?<!\\)\[x\]\(http", shown)
    assert "\u202e" not in shown
    assert "\u200b" not in shown


def test_html_escapes_everything() -> None:
    assessment = assessed({"project": "<script>alert(1)</script>", "payers": [{"name": '"><img src=x>', "share": 1}]})
    page = renderer().document("html", assessment)
    assert "<script>alert" not in page
    assert "<img" not in page
    assert "&lt;script&gt;" in page


def test_json_is_the_assessment_itself() -> None:
    assessment = assessed(example())
    assert json.loads(renderer().document("json", assessment)) == assessment


def test_markdown_holds_every_page() -> None:
    document = renderer().document("markdown", assessed(example()))
    for heading in ("# Lantern", "## Who pays", ": why ", ": what if", ": what would help", ": sources"):
        assert heading in document
    assert "-# " not in document


def test_twenty_payers_are_all_somewhere() -> None:
    names = [f"Payer {i:02}" for i in range(20)]
    data = {"project": "Many", "payers": [{"name": n, "share": 0.05} for n in names]}
    assessment = assessed(data)
    card = text(renderer().card(assessment, name="Many", key="7"))
    facts = text(renderer().detail("facts", assessment, name="Many", key="7"))
    assert "and 14 more" in card
    assert all(name in facts for name in names)


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("a*b", "a\\*b"),
        ("- list", "\\- list"),
        ("1. one", "\\1. one"),
        ("# head", "\\# head"),
        ("> quote", "\\> quote"),
        ("plain text, with 3-4 things.", "plain text, with 3-4 things."),
        ("@here", "@\u2060here"),
    ],
)
def test_esc(given: str, wanted: str) -> None:
    assert esc(given) == wanted


def test_small_words() -> None:
    assert signed(3) == "+3"
    assert signed(-2) == "\u22122"
    assert signed(0) == "0"
    assert money(900000, "USD") == "900,000 USD"
    assert money(12.5, None) == "12.50"
    assert bar(549) == "█████░░░░░"
    assert bar(1000) == "██████████"
    assert range_bar(0, 50, 100, 11) == "0 ├━━━━●━━━━┤ 100"


def test_a_word_that_begins_with_a_vowel_has_an() -> None:
    said = understood({"artifact": "application", "license": "open_weights_restricted", "steward": "individual"})
    assert said == ["An application under an open weights restricted license, run by an individual."]
