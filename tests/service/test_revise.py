"""Revisions: what was typed or disputed, judged anew as of today, beside what was there."""

import json
from datetime import UTC, datetime

import pytest

from bot.commands import press, submit
from bot.domain.page import Form, Page
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from tests.talk_log import ADA, BOB, LINE, ONE, TWO, Talking, labels, log, page, situation, target, text

__all__ = ["log"]


def newest(log: Talking, project: str = "OLMo") -> dict[str, object]:
    return situation(log.desk.history.latest(project, Caller(ONE, ADA)))


def test_what_is_typed_is_changed_and_the_rest_stays(log: Talking) -> None:
    first = log.assessed(log.by(ADA), license="permissive")
    shown = log.run("project revise", log.by(BOB), project="olmo", reserves="2M USD", payers="Meta 5%; NSF 10%")
    assert newest(log)["reserves"] == 2_000_000
    assert newest(log)["license"] == "permissive"
    assert newest(log)["payers"] == [
        {"name": "Ai2", "share": 0.8, "kind": "parent_company", "commitment": "at_will"},
        {"name": "NSF", "share": 0.1, "kind": "foundation_grant", "until": "2028-09-30"},
        {"name": "Meta", "share": 0.05},
    ]
    assert "cash on hand: 1,000,000 USD → **2,000,000 USD**" in text(shown)
    assert "NSF, part: 20 % → **10 %**" in text(shown)
    assert "Meta: **pays now \\(5 %\\)**" in text(shown)
    assert [row.key for row in log.store.rows()] == [first.key, first.key + 1]


def test_its_card_shows_the_difference_whenever_it_is_opened(log: Talking) -> None:
    first = log.assessed(log.by(ADA))
    log.run("project revise", log.by(BOB), project="OLMo", reserves="20M USD")
    for shown in (
        log.run("project card", log.by(BOB), project="OLMo"),
        log.press(log.by(BOB), "card", first.key + 1),
        log.press(log.by(BOB), "post", first.key + 1),
    ):
        assert shown.blocks[0].startswith("**Revised**, as of 2026-11-01, after the assessment of 2026-11-01: score ")
        assert "What changed" in labels(shown)
    whole = log.press(log.by(BOB), "difference", first.key + 1)
    now = log.desk.history.latest("OLMo", log.by(ADA)).assessment
    assert f"**Score {first.assessment['risk']['score']} → {now['risk']['score']} (" in text(whole)
    assert not log.press(log.by(BOB), "card", first.key).blocks[0].startswith("**Revised**")
    with pytest.raises(Refused, match="not kept any more"):
        press(log.desk, log.by(BOB), "difference", str(first.key))


def test_nothing_new_is_no_revision(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    for given in ({"reserves": "1000k USD"}, {"payers": "Ai2 80%"}):
        with pytest.raises(Refused, match="says already"):
            log.run("project revise", log.by(BOB), project="OLMo", **given)
    with pytest.raises(Refused, match="says already"):
        press(log.desk, log.by(BOB), "renew", str(key))
    assert log.store.stats()["rows"] == 1


def test_a_payer_whose_money_ended_meanwhile_is_left_out_and_the_card_says_so(log: Talking) -> None:
    log.assessed(log.by(ADA), payers="Ai2 80% parent; NLnet 20% grant until 2026-12")
    log.now = datetime(2027, 1, 1, tzinfo=UTC)
    asked = log.run("project revise", log.by(BOB), project="OLMo")
    assert "Left out of it, because the money has ended since: NLnet." in text(asked)
    shown = log.press(log.by(BOB), "renew", target(asked, "renew"))
    assert "NLnet: left out, because the money ended on 2026-12-31" in text(shown)
    assert "What was not changed is as it was said on 2026-11-01." in text(shown)
    assert newest(log)["as_of"] == "2027-01-01"
    assert [payer["name"] for payer in newest(log)["payers"]] == ["Ai2"]  # type: ignore[index, attr-defined]
    whole = log.press(log.by(BOB), "difference", log.desk.history.latest("OLMo", log.by(ADA)).key)
    assert "NLnet: left out, because the money ended on 2026-12-31" in text(whole)


def test_the_last_paid_day_is_not_over_yet(log: Talking) -> None:
    log.assessed(log.by(ADA), payers="Ai2 80% parent; NLnet 20% grant until 2026-12-15")
    log.now = datetime(2026, 12, 15, 23, 59, tzinfo=UTC)
    log.run("project revise", log.by(BOB), project="OLMo", reserves="2M USD")
    assert len(newest(log)["payers"]) == 2  # type: ignore[arg-type]


def test_an_end_in_the_past_is_refused_when_typed(log: Talking) -> None:
    log.assessed(log.by(ADA))
    log.now = datetime(2027, 1, 1, tzinfo=UTC)
    with pytest.raises(Refused):
        log.run("project revise", log.by(BOB), project="OLMo", payers="NSF 20% grant until 2026-12")


def test_disputes_are_taken_up_one_by_one_or_all_at_once(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "cash on hand", "2M USD")
    log.dispute(log.by(BOB), key, "cash on hand", "2000k USD")
    log.dispute(log.by(BOB), key, "people", "3 paid, 1 key")
    asked = log.press(log.by(ADA), "revise", key)
    assert "1. cash on hand: **2M USD**, not 1,000,000 USD (2 people)" in text(asked)
    assert labels(asked)[:3] == ["Take up all", "Take up 1: cash on hand", "Take up 2: people"]
    log.press(log.by(BOB), "take_up", target(asked, "take_up"))
    assert newest(log)["reserves"] == 2_000_000
    assert "key_people" not in newest(log)
    left = log.press(log.by(ADA), "revise", key)
    assert "1. people: **3 paid, 1 key**" in text(left)
    assert "cash on hand" not in text(left)
    assert "2 disputes were taken up by a later revision" in text(log.press(log.by(ADA), "post", key))
    log.press(log.by(BOB), "take_all", target(asked, "take_all"))
    assert newest(log)["key_people"] == 1
    for action in ("take_up", "take_all"):
        with pytest.raises(Refused, match="not open any more"):
            press(log.desk, log.by(BOB), action, target(asked, action))


def test_all_means_those_that_were_shown(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "cash on hand", "2M USD")
    log.dispute(log.by(ADA), key, "license", "permissive")
    asked = log.press(log.by(BOB), "revise", key)
    log.dispute(log.by(BOB), key, "steward", "startup")
    log.press(log.by(BOB), "take_all", target(asked, "take_all"))
    assert newest(log)["license"] == "permissive"
    assert "steward" not in newest(log)


def test_disputes_that_contradict_each_other_are_taken_up_one_by_one(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "cash on hand", "2M USD")
    log.dispute(log.by(BOB), key, "cash on hand", "3M USD")
    asked = log.press(log.by(ADA), "revise", key)
    assert "Some contradict each other" in text(asked)
    assert "Take up all" not in labels(asked)
    last = log.desk.talk.talk.voices(log.desk.history.open(str(key), log.by(ADA))).open[-1].key
    with pytest.raises(Refused, match='"2M USD" and "3M USD"'):
        press(log.desk, log.by(ADA), "take_all", f"{key}.{last}")
    log.press(log.by(ADA), "take_up", f"{key}.{last}")
    assert newest(log)["reserves"] == 3_000_000
    assert "**2M USD**" in text(log.press(log.by(ADA), "revise", key))


def test_a_dispute_that_was_said_otherwise_meanwhile_is_settled(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "Ai2", "60%")
    log.dispute(log.by(BOB), key, "NSF", "nothing")
    log.run("project revise", log.by(BOB), project="OLMo", payers="Ai2 60%")
    assert "Ai2" not in text(log.press(log.by(ADA), "revise", key))
    asked = log.press(log.by(ADA), "revise", key)
    log.press(log.by(ADA), "take_up", target(asked, "take_up"))
    assert [payer["name"] for payer in newest(log)["payers"]] == ["Ai2"]  # type: ignore[index, attr-defined]
    assert "No dispute is open" in text(log.press(log.by(ADA), "revise", key))


def test_a_second_delivery_stores_once(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "cash on hand", "2M USD")
    asked = log.press(log.by(ADA), "revise", key)

    def taken_up(by: Caller) -> Page:
        return log.press(by, "take_up", target(asked, "take_up"))

    def typed(by: Caller) -> Page:
        return log.run("project revise", by, project="OLMo", cost="800k USD")

    for do in (taken_up, typed):
        rows, once = log.store.stats()["rows"], log.by(BOB)
        first, second = do(once), do(once)
        assert second.again
        assert not first.again
        assert first.blocks == second.blocks
        assert log.store.stats()["rows"] == rows + 1


def test_what_was_stored_before_a_crash_is_linked_by_the_second_delivery(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    once = log.by(BOB)
    log.run("project revise", once, project="OLMo", reserves="2M USD")
    log.store.db.conn.execute("DELETE FROM revisions")
    assert "**Revised**" in log.run("project revise", once, project="OLMo", reserves="2M USD").blocks[0]
    assert log.store.db.conn.execute("SELECT * FROM revisions").fetchall() == [(key + 1, key)]


def test_the_form_has_what_is_said_and_takes_what_is_changed(log: Talking) -> None:
    key = log.assessed(log.by(ADA), people="3 paid, 1 key").key
    form = press(log.desk, log.by(BOB), "retype", str(key))
    assert isinstance(form, Form)
    said = {field.name: field.value for field in form.fields}
    assert said["reserves"] == "1000000 USD"
    with pytest.raises(Refused, match="says already"):
        submit(log.desk, log.by(BOB), "revise", str(key), said)
    given = {**said, "reserves": "3M USD", "people": "", "payers": '"Ai2" 90%'}
    shown = page(submit(log.desk, log.by(BOB), "revise", str(key), given))
    assert newest(log)["payers"] == [{"name": "Ai2", "share": 0.9}]
    assert "paid_people" not in newest(log)
    assert "paid people: 3 → **not said**" in text(shown)
    with pytest.raises(Refused, match="Somebody has revised it since"):
        submit(log.desk, log.by(ADA), "revise", str(key), {**said, "reserves": "9M USD"})


def test_an_answer_is_a_revision_too(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    number = next(n for n, q in enumerate(stored.assessment["questions"]) if q["field"] == "steward")
    log.press(log.by(BOB), "answer", f"{stored.key}.{number}", "0")
    assert "steward: not said → **individual**" in log.press(log.by(ADA), "card", stored.key + 1).blocks[0]


def test_threads_are_told_once_of_what_is_newer_than_they_know(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    other = log.assessed(log.by(BOB, TWO))
    for assessed, message in ((stored, 501), (stored, 502), (other, 503)):
        log.desk.talk.talk.keep_thread(assessed, message, message)
    for message in (501, 503):
        log.desk.talk.talk.mark_opened(message)
    once = log.by(BOB)
    (notice,) = log.run("project revise", once, project="OLMo", reserves="2M USD").notices
    assert (notice.thread, notice.about) == (501, log.desk.history.latest("OLMo", log.by(ADA)).key)
    assert "cash on hand: 1,000,000 USD → **2,000,000 USD**" in text(notice.page)
    assert log.run("project revise", once, project="OLMo", reserves="2M USD").notices == (notice,)
    log.desk.talk.talk.mark_told(501, notice.about)
    assert log.run("project revise", once, project="OLMo", reserves="2M USD").notices == ()


def test_a_project_that_was_renamed_is_revised_under_its_new_name(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    log.dispute(log.by(BOB), stored.key, "cash on hand", "2M USD")
    log.desk.talk.talk.keep_thread(stored, 501, 501)
    log.desk.talk.talk.mark_opened(501)
    log.run("project rename", log.by(ADA), project="OLMo", name="OLMo 3")
    asked = log.press(log.by(BOB), "revise", stored.key)
    assert "OLMo 3: revise" in text(asked)
    shown = log.press(log.by(BOB), "take_up", target(asked, "take_up"))
    assert len(shown.notices) == 1
    assert json.loads(list(log.store.rows())[-1].body)["situation"]["project"] == "OLMo 3"
    assert LINE.startswith("Ai2")
