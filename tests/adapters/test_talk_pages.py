"""The pages of talk: golden files that read like text, what hostile text becomes in them, and that they fit."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.talk_pages import TalkPages
from bot.commands.talk import dispute_form
from bot.commands.talk_buttons import posted_buttons
from bot.discord_ui.views import modal, parts_of
from bot.domain.assessment import Assessment
from bot.domain.page import Page
from bot.domain.talk import Dispute, KeptDispute, Voices
from bot.engine.difference import difference
from bot.service.assess import Stored
from bot.service.revise import Revision
from tests.adapters.test_render import HOSTILE, assessed, example, renderer, stable, text
from tests.discord_ui.test_views import fits
from tests.examples import drawn
from tests.golden_files import Golden
from tests.talk_log import ADA, Talking, log

__all__ = ["log"]

DISPUTES = (
    Dispute("reserves", 2_000_000, "2M EUR", "annual report 2025, page 4"),
    Dispute("payers[Harbour Ventures]", {"share": 0.4, "until": "2027-12-31"}, "40% until 2027-12"),
    Dispute("reserves", 2_000_000, "2000k EUR", HOSTILE),
    Dispute("payers[Nordlicht Cloud]", None, "nothing"),
    Dispute("payers+", [{"name": "NLnet", "monthly": 4000}], "NLnet 4k EUR/month", "they said so"),
)


def kept(*disputes: Dispute, settled: int | None = None) -> tuple[KeptDispute, ...]:
    return tuple(KeptDispute(n, "2026-11-01T00:00:00Z", settled, dispute) for n, dispute in enumerate(disputes, 1))


def pages() -> TalkPages:
    return TalkPages(renderer())


def stored(assessment: Assessment, key: int = 7) -> Stored:
    return Stored(key, assessment["id"], str(assessment["situation"]["project"]), ADA, assessment)


def later() -> Assessment:
    """The example half a year on: a payer's end has passed, another gives less, and there is more cash."""
    given = example() | {
        "as_of": "2027-05-01",
        "reserves": 2_000_000,
        "region": "Europe",
        "not_known": ["organizations"],
    }
    payers: list[dict[str, Any]] = example()["payers"]
    first, _, third, _ = payers
    given["payers"] = [{**first, "share": 0.4, "until": "2027-12-31"}, third, {"name": HOSTILE, "share": 0.01}]
    return assessed(given)


def before() -> Assessment:
    given = example()
    given["payers"][1]["until"] = "2027-04-30"
    return assessed(given)


def test_the_voices_on_a_card(golden: Golden) -> None:
    found = pages()
    shown = found.voices(Voices(3, 2, (*kept(*DISPUTES), *kept(DISPUTES[1], settled=9))), assessed(example()))
    golden("tests/golden/voices.md", shown + "\n")
    assert found.voices(Voices(0, 0, ()), assessed(example())) == ""
    assert "1 agree" in found.voices(Voices(1, 0, ()), assessed(example()))


def test_what_is_disputed(golden: Golden) -> None:
    shown = pages().disputes(stored(before()), list(kept(*DISPUTES)), "2027-05-01")
    golden("tests/golden/disputes.md", text(shown))
    assert [b.action for b in shown.buttons] == ["take_all", *["take_up"] * 4, "retype", "renew", "card"]
    assert [b.target for b in shown.buttons][:3] == ["7.5", "7.1", "7.2"]
    nothing = pages().disputes(stored(before()), [], "2026-11-01")
    golden("tests/golden/disputes-none.md", text(nothing))
    assert [b.action for b in nothing.buttons] == ["retype", "card"]


def test_the_first_message_of_a_thread(golden: Golden) -> None:
    shown = pages().opening(stored(assessed(example())))
    golden("tests/golden/opening.md", text(shown))
    nothing = pages().opening(stored(assessed({"project": HOSTILE})))
    assert "No fact that is known weighs on it yet." in text(nothing)
    assert "@everyone" not in text(nothing)


def test_what_changed(golden: Golden) -> None:
    found = difference(before(), later())
    golden("tests/golden/revised.md", pages().changed(found) + "\n")
    golden("tests/golden/difference.md", text(pages().difference(found, name="Lantern 7B", key="7")))
    golden("tests/golden/summary.md", stable(text(pages().summary(revision(), found))))


def revision() -> Revision:
    return Revision(stored(later(), 8), stored(before(), 7), 2, (501,))


def test_another_edition_is_told() -> None:
    older: Assessment = {**before(), "engine": 1}
    assert "another edition of the library or of the engine" in pages().changed(difference(older, later()))
    assert "in another edition" in text(pages().difference(difference(older, later()), name="x", key="7"))
    assert "another edition" not in pages().changed(difference(before(), later()))


@pytest.mark.parametrize("pair", [(before, later), (later, before)])
def test_the_moves_and_what_is_held_add_up(pair: tuple[Any, Any]) -> None:
    found = difference(pair[0](), pair[1]())
    moved = sum(move["after"] - move["before"] for move in found.moves)
    assert moved + found.held == found.becomes["score"] - found.was["score"]


def test_small_pages(golden: Golden) -> None:
    golden("tests/golden/talk_link.md", text(renderer().plain("talk_link", thread=501)))
    golden("tests/golden/poll_link.md", text(renderer().plain("poll_link", link="https://discord.com/channels/1/2/3")))
    golden("tests/golden/not_told.md", text(renderer().plain("not_told", threads=[501, 502])))


WORDS = st.text("*_`~|<>[]()#@\\-ab😀", min_size=1, max_size=99).filter(lambda t: bool(t.strip()))


@drawn(25)
@given(st.lists(WORDS, min_size=20, max_size=20, unique_by=str.casefold), WORDS)
def test_whatever_is_said_fits_into_one_message(names: list[str], project: str) -> None:
    one = assessed({"project": f"x{project}", "payers": [{"name": f"x{n}", "share": 0.04} for n in names]})
    two = assessed({"project": f"x{project}", "payers": [{"name": f"y{n}", "share": 0.04} for n in names]})
    said = kept(*(Dispute(f"payers[x{n}]", {"share": 0.01}, "1%" * 50, "*" * 300) for n in names))
    found = difference(one, two)
    for page in (
        pages().opening(stored(one)),
        pages().summary(Revision(stored(two), stored(one), 20, ()), found),
    ):
        fits(page)
        assert len(parts_of(page)) == 1
    fits(pages().difference(found, name=project, key="7"))
    fits(pages().disputes(stored(one), list(said), "2099-01-01"))
    card = renderer().card(one, name=project, key="7", posted_by="<@1>")
    blocks = (pages().changed(found), *card.blocks, pages().voices(Voices(9, 20, said), one))
    buttons = (*card.buttons, *posted_buttons("7", Voices(10**9, 10**9, said)))
    posted = Page(card.title, blocks, card.accent, buttons, (), (), "card", "7")
    fits(posted)


def test_the_form_fits(log: Talking) -> None:
    names = "; ".join(f'"{"😀" * 94}{n}" 4%' for n in range(20))
    key = log.assessed(log.by(ADA), "x" * 100, payers=names, license="permissive", steward="startup").key
    for turn in range(2):
        form = dispute_form(log.desk, log.by(ADA), str(key))
        made = modal(form).to_dict()
        assert len(made["title"]) <= 45
        assert 1 <= len(made["components"]) <= 5
        (fact, value, reason) = (row["component"] for row in made["components"])
        assert 1 <= len(fact["options"]) <= 25
        assert all(0 < len(o["label"]) <= 100 and 0 < len(o["value"]) <= 100 for o in fact["options"])
        assert len({o["value"] for o in fact["options"]}) == len(fact["options"])
        assert len(value["placeholder"]) <= 100
        assert reason["max_length"] <= 4000
        assert all(len(row.get("description") or "") <= 100 for row in made["components"])
        if not turn:
            log.dispute(log.by(ADA), key, form.fields[0].choices[2], "3%")
