"""Drafts: read, mended, judged; each its author's alone, and for a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.adapters.store import SqliteStore
from bot.commands import press, submit
from bot.commands.drafts import describe
from bot.domain.page import Form, Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from bot.service.desk import Desk
from bot.service.drafts import DraftService
from bot.wiring import desk

TEXT = "Lumen costs 40k EUR a month. Meta pays 70 %, a grant from NLnet runs until March 2027. We hope for a sponsor."
ALICE, BOB = Caller("a", "alice"), Caller("a", "bob")


@dataclass
class Table:
    """A desk whose drafts know a clock that can be moved."""

    desk: Desk
    store: SqliteStore
    now: datetime


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    store = SqliteStore(tmp_path / "log.db")
    made = Table(desk(store), store, datetime(2026, 11, 25, tzinfo=UTC))
    object.__setattr__(made.desk, "drafting", DraftService(store, lambda: made.now))
    yield made
    store.close()


def key(page: Page) -> str:
    return next(button.target for button in page.buttons if button.action == "judge")


def text(page: Any) -> str:
    assert isinstance(page, Page)
    return "\n".join(page.blocks)


def form(table: Table, page: Page) -> dict[str, str]:
    """The form to mend a draft, as it comes: its fields with what they are filled with."""
    made = press(table.desk, ALICE, "correct", key(page))
    assert isinstance(made, Form)
    return {field.name: field.value for field in made.fields}


def test_a_text_is_shown_with_its_words_and_not_judged(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {})
    assert "Nothing is judged yet" in text(page)
    assert "40,000 EUR" in text(page)
    assert "**Meta** pays: 70 %" in text(page)
    assert "Left unread" in text(page)
    assert "We hope for a sponsor" in text(page)
    assert table.store.stats()["rows"] == 0


def test_judging_stores_what_was_understood(table: Table) -> None:
    card = press(table.desk, ALICE, "judge", key(describe(table.desk, ALICE, TEXT, {"project": "Lumen"})))
    assert "# Lumen" in text(card)
    assert table.store.stats()["rows"] == 1


def test_the_form_is_filled_and_what_is_left_alone_stays(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {"project": "Lumen"})
    filled = form(table, page)
    assert filled["cost"] == "40000 EUR/month"
    assert '"Meta"' in filled["payers"]
    same = submit(table.desk, ALICE, "correct", key(page), filled)
    assert table.desk.drafting.open(key(same), ALICE).draft == table.desk.drafting.open(key(page), ALICE).draft  # type: ignore[arg-type]


def test_mending_reads_anew_what_was_changed_and_drops_what_was_emptied(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {"project": "Lumen"})
    values = {**form(table, page), "payers": "Meta 60% parent; NLnet 20% grant", "cost": "", "reserves": "90k EUR"}
    mended = submit(table.desk, ALICE, "correct", key(page), values)
    assert isinstance(mended, Page)
    given = table.desk.drafting.open(key(mended), ALICE).draft.situation
    assert [payer["share"] for payer in given["payers"]] == [0.6, 0.2]
    assert "monthly_cost" not in given
    assert (given["reserves"], given["currency"]) == (90_000, "EUR")
    assert "payers" not in given.get("partial", ())


def test_what_was_typed_beside_the_text_goes_first(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {"project": "Lumen", "monthly_cost": 5, "currency": "USD"})
    given = table.desk.drafting.open(key(page), ALICE).draft.situation
    assert (given["project"], given["monthly_cost"]) == ("Lumen", 5)


def test_a_text_without_facts_says_so(table: Table) -> None:
    assert "I found no fact" in text(describe(table.desk, ALICE, "The weather is fine today.", {}))
    with pytest.raises(Refused, match="no text to read"):
        describe(table.desk, ALICE, "  \n", {})


def test_a_wrong_correction_is_one_sentence_and_loses_nothing(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {"project": "Lumen"})
    with pytest.raises(Refused, match="is not an amount"):
        submit(table.desk, ALICE, "correct", key(page), {**form(table, page), "cost": "much"})
    assert "40,000 EUR" in text(press(table.desk, ALICE, "draft", key(page)))


def test_a_draft_is_its_authors_alone(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {})
    for caller in (BOB, Caller("b", "alice")):
        for action in ("draft", "judge", "correct"):
            with pytest.raises(Refused, match="not kept any more"):
                press(table.desk, caller, action, key(page))


def test_a_draft_is_kept_for_a_day(table: Table) -> None:
    page = describe(table.desk, ALICE, TEXT, {})
    table.now += timedelta(hours=23)
    describe(table.desk, BOB, TEXT, {})
    assert press(table.desk, ALICE, "draft", key(page))
    table.now += timedelta(hours=2)
    describe(table.desk, BOB, TEXT, {})
    with pytest.raises(Refused, match="not kept any more"):
        press(table.desk, ALICE, "draft", key(page))


def test_the_same_request_makes_one_draft(table: Table) -> None:
    caller = Caller("a", "alice", "77")
    first, second = (describe(table.desk, caller, TEXT, {}) for _ in range(2))
    assert (key(first), first.again, second.again) == (key(second), False, True)


@pytest.mark.parametrize("forget", ["author", "scope", "project"])
def test_what_is_forgotten_leaves_no_byte_of_a_draft(table: Table, tmp_path: Path, forget: str) -> None:
    page = describe(table.desk, ALICE, "Quokkafund pays 70 % of Lumen.", {"project": "Lumen"})
    press(table.desk, ALICE, "judge", key(page))
    if forget == "author":
        table.store.forget_author("alice")
    elif forget == "scope":
        table.store.forget_scope("a")
    else:
        table.store.delete_project("a", "lumen")
    with pytest.raises(Refused, match="not kept any more"):
        press(table.desk, ALICE, "draft", key(page))
    assert table.store.db["drafts"].count == 0
