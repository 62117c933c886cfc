"""Voices on assessments: one a person, changed and taken back, never a score; two servers that don't see each other."""

import pytest

from bot.commands import BY_NAME, answer, press, submit
from bot.commands.talk import opening, poll, posted, take
from bot.domain.refusal import Refused
from bot.service.assess import Caller
from tests.talk_log import ADA, BOB, CY, ONE, TWO, Talking, labels, log, page, target, text

__all__ = ["log"]


def voices(log: Talking, key: object) -> tuple[int, int, int]:
    found = log.desk.talk.talk.voices(log.desk.history.open(str(key), Caller(ONE, ADA)))
    return found.agree, found.dispute, len(found.open)


def test_a_person_has_one_voice_which_is_changed_and_taken_back(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    shown = log.press(log.by(BOB), "agree", key)
    assert shown.instead
    assert "Agree (1)" in labels(shown)
    log.press(log.by(ADA), "agree", key)
    assert voices(log, key) == (2, 0, 0)
    log.press(log.by(BOB), "agree", key)
    assert voices(log, key) == (1, 0, 0)
    log.dispute(log.by(ADA), key, "cash on hand", "2M USD")
    assert voices(log, key) == (0, 1, 1)
    log.dispute(log.by(ADA), key, "license", "permissive")
    assert voices(log, key) == (0, 1, 2)
    shown = log.dispute(log.by(ADA), key, "cash on hand", "3M USD")
    assert voices(log, key) == (0, 1, 2)
    assert "cash on hand: **3M USD**, not 1,000,000 USD" in text(shown)
    log.dispute(log.by(ADA), key, "cash on hand", "")
    assert voices(log, key) == (0, 1, 1)
    log.press(log.by(ADA), "agree", key)
    assert voices(log, key) == (1, 0, 0)


def test_the_card_says_what_is_disputed_and_by_how_many(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "2. cash on hand", "2M USD", "annual report")
    shown = log.dispute(log.by(BOB), key, "cash on hand", "2000k USD")
    assert "**0 agree · 2 dispute**" in text(shown)
    assert "cash on hand: **2M USD**, not 1,000,000 USD (2 people): “annual report”" in text(shown)
    shown = log.dispute(log.by(CY), key, "3. payer Ai2", "nothing")
    assert "Ai2: **does not pay**, not 80 %, parent company, at will" in text(shown)
    assert ADA not in text(shown)


def test_no_voice_changes_a_score(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    log.dispute(log.by(BOB), stored.key, "cash on hand", "0 USD")
    log.press(log.by(ADA), "agree", stored.key)
    assert log.store.stats()["rows"] == 1
    assert log.desk.history.latest("OLMo", log.by(ADA)).assessment == stored.assessment


def test_a_second_delivery_changes_nothing(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    once = log.by(BOB)
    for _ in range(3):
        assert "Agree (1)" in labels(log.press(once, "agree", key))
    said = log.by(BOB)
    log.dispute(said, key, "cash on hand", "2M USD")
    back = log.by(BOB)
    for _ in range(2):
        assert "Dispute (0)" in labels(log.dispute(back, key, "cash on hand", ""))
    assert "Dispute (0)" in labels(log.dispute(said, key, "cash on hand", "2M USD"))


def test_requests_are_remembered_for_an_hour_alone(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    for hour in (12, 13, 15):
        log.now = log.now.replace(hour=hour)
        log.press(log.by(BOB), "agree", key)
    assert log.store.db.conn.execute("SELECT count(*) FROM claims").fetchone() == (1,)


@pytest.mark.parametrize(
    ("fact", "value", "said"),
    [
        ("cash on hand", "a lot", '"a lot" is not an amount'),
        ("cash on hand", "2M EUR", "give all amounts in one currency"),
        ("cash on hand", "1M USD", "what the card says already"),
        ("payer Ai3", "40%", "not a fact that can be disputed; did you mean ai2"),
        ("Ai2", "lots", "is not understood"),
        ("Ai2", "x", "is not understood"),
        ("Ai2", "at will", "what the card says already"),
        ("Ai2", "40% until 2020-01", "2020"),
        ("Ai2", "95%", "at most 101 %"),
        ("Ai2", "40%; NSF 60%", "One payer is disputed at a time"),
        ("license", "open", "is not a known word"),
        ("another payer", "none", "Another payer needs a name"),
        ("cash on hand", "", "The value is empty; write what cash on hand would be."),
        ("", "2M USD", "No fact was chosen; known are monthly cost, cash on hand"),
        ("99. cash", "2M USD", "is not a fact that can be disputed"),
    ],
)
def test_a_dispute_is_read_as_the_typed_options_are(log: Talking, fact: str, value: str, said: str) -> None:
    key = log.assessed(log.by(ADA)).key
    with pytest.raises(Refused, match=said):
        log.dispute(log.by(BOB), key, fact, value)
    assert voices(log, key) == (0, 0, 0)


def test_a_reason_has_a_length(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    with pytest.raises(Refused, match="301 characters; at most 300"):
        log.dispute(log.by(BOB), key, "cash on hand", "2M USD", "x" * 301)


def test_outside_of_a_server_nobody_talks(log: Talking) -> None:
    mine = log.by(ADA, ADA)
    stored = log.assessed(mine)
    shown = posted(log.desk, mine, stored, "<@1>")
    assert "take a server that has whopays" in text(shown)
    assert not {"discuss", "agree", "dispute"} & {button.action for button in shown.buttons}
    for action in ("agree", "dispute"):
        with pytest.raises(Refused, match="take a server in which whopays is installed"):
            press(log.desk, log.by(ADA, ADA), action, str(stored.key))
    with pytest.raises(Refused, match="take a server in which whopays is installed"):
        log.dispute(log.by(ADA, ADA), stored.key, "cash on hand", "2M USD")
    for ask in (opening, poll):
        with pytest.raises(Refused, match="take a server in which whopays is installed"):
            ask(log.desk, log.by(ADA, ADA), str(stored.key))
    assert "cash on hand" in text(log.run("project revise", log.by(ADA, ADA), project="OLMo", reserves="2M USD"))
    assert log.store.stats()["rows"] == 2


def test_a_card_that_is_posted_at_once_has_the_same_buttons(log: Talking) -> None:
    values = {"project": "OLMo", "payers": LINE_, "post": True}
    shown = page(answer(log.desk, log.by(ADA), BY_NAME["assess"], values)[0])
    assert labels(shown)[-5:] == ["Discuss", "Agree (0)", "Dispute (0)", "Revise", "Take back"]
    assert shown.choices == ()
    mine = page(answer(log.desk, log.by(ADA, ADA), BY_NAME["assess"], values)[0])
    assert "Discuss" not in labels(mine)


LINE_ = "Ai2 80% parent at will"

OF_A_CARD = ("agree", "dispute", "revise", "retype", "renew", "difference", "post")


def test_no_button_reaches_into_another_server(log: Talking) -> None:
    theirs = log.assessed(log.by(BOB, TWO))
    log.dispute(log.by(BOB, TWO), theirs.key, "cash on hand", "2M USD")
    before = log.desk.talk.talk.voices(theirs)
    for caller in (Caller(ONE, ADA, manages=True), Caller(BOB, BOB, manages=True), Caller(CY, CY)):
        for action in OF_A_CARD:
            with pytest.raises(Refused, match=r"not kept here|take a server"):
                press(log.desk, caller, action, str(theirs.key))
        for action in ("take_up", "take_all"):
            with pytest.raises(Refused, match="not kept here"):
                press(log.desk, caller, action, f"{theirs.key}.{before.open[0].key}")
        for form, values in (("dispute", {"fact": "license", "value": "permissive"}), ("revise", {"cost": "1 USD"})):
            with pytest.raises(Refused, match=r"not kept here|take a server"):
                submit(log.desk, caller, form, str(theirs.key), values)
        for do, given in ((opening, ()), (poll, ()), (take, ([1],))):
            with pytest.raises(Refused, match=r"not kept here|take a server"):
                do(log.desk, caller, f"{theirs.key}.0" if do is not opening else str(theirs.key), *given)  # type: ignore[operator]
        with pytest.raises(Refused, match="No assessment of"):
            BY_NAME["project revise"].run(log.desk, caller, {"project": "OLMo", "reserves": "2M USD"})
    assert log.desk.talk.talk.voices(theirs) == before
    assert log.store.stats()["rows"] == 1


def test_a_dispute_of_another_server_is_not_taken_up(log: Talking) -> None:
    theirs, mine = log.assessed(log.by(BOB, TWO)), log.assessed(log.by(ADA))
    log.dispute(log.by(BOB, TWO), theirs.key, "cash on hand", "2M USD")
    at = log.desk.talk.talk.voices(theirs).open[0].key
    for action in ("take_up", "take_all"):
        with pytest.raises(Refused, match="not open any more"):
            press(log.desk, log.by(ADA), action, f"{mine.key}.{at}")


@pytest.mark.parametrize("bad", ["", "x", "1.", "1.x", "1.99999999999999999999", "9" * 30, "1.²"])
def test_targets_that_are_no_such_are_refused(log: Talking, bad: str) -> None:
    log.assessed(log.by(ADA))
    for action in (*OF_A_CARD, "take_up", "take_all"):
        if (action, bad) in [("take_up", "1."), ("take_all", "1.")] or not bad.startswith("1."):
            with pytest.raises(Refused):
                press(log.desk, log.by(ADA), action, bad)
    for action in ("take_up", "take_all"):
        with pytest.raises(Refused):
            press(log.desk, log.by(ADA), action, bad)
    with pytest.raises(Refused):
        poll(log.desk, log.by(ADA), bad)


def test_the_first_message_asks_what_is_open_and_says_what_matters(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    name, shown = opening(log.desk, log.by(BOB), str(stored.key))
    assert name == "OLMo: who pays?"
    assert "1. The largest payer's part: **80 %** (it decides 4 points: one payer carries most of it)" in text(shown)
    assert "2. Carried by a parent company: **80 %**" in text(shown)
    assert "1. What happened lately" in text(shown)
    assert target(shown, "revise") == str(stored.key)


def test_a_poll_has_the_answers_and_dont_know(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    _, shown = opening(log.desk, log.by(BOB), str(stored.key))
    ballot = poll(log.desk, log.by(BOB), target(shown, "poll"))
    assert ballot.ask == "Who runs it: a company, a foundation, a community?"
    assert ballot.answers[-1] == "I don't know"
    assert "foundation" in ballot.answers
    assert len(ballot.answers) <= 10
    with pytest.raises(Refused, match="no answers that a poll could hold"):
        poll(log.desk, log.by(BOB), f"{stored.key}.0")


def test_the_result_of_a_poll_is_a_revision(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    _, shown = opening(log.desk, log.by(BOB), str(stored.key))
    chosen = target(shown, "poll")
    answers = poll(log.desk, log.by(BOB), chosen).answers
    votes = [0] * len(answers)
    with pytest.raises(Refused, match="Nobody has voted yet"):
        take(log.desk, log.by(BOB), chosen, votes)
    votes[0] = votes[1] = 1
    with pytest.raises(Refused, match='"individual" and "community" have 1 vote each'):
        take(log.desk, log.by(BOB), chosen, votes)
    votes[answers.index("foundation")] = 3
    once = log.by(BOB)
    for _ in range(2):
        assert "steward: not said → **foundation**" in text(take(log.desk, once, chosen, votes))
    assert log.store.stats()["rows"] == 2
    with pytest.raises(Refused, match="says already"):
        take(log.desk, log.by(BOB), chosen, votes)
    votes[-1] = 9
    assert "steward: foundation" not in text(take(log.desk, log.by(BOB), chosen, votes))


def test_a_poll_about_a_payer_who_is_gone_is_refused(log: Talking) -> None:
    stored = log.assessed(log.by(ADA), payers="Ai2 80% parent; NSF 20% grant")
    number, question = next(
        (n, q) for n, q in enumerate(stored.assessment["questions"]) if q["field"] == "payers[Ai2].commitment"
    )
    votes = [1] + [0] * len(question["answers"])
    log.run("project revise", log.by(ADA), project="OLMo", payers="NSF 15%")
    shown = take(log.desk, log.by(BOB), f"{stored.key}.{number}", votes)
    assert "Ai2, how firmly bound: not said → **contract**" in text(shown)
    log.dispute(log.by(BOB), log.desk.history.latest("OLMo", log.by(ADA)).key, "Ai2", "nothing")
    base = log.desk.history.latest("OLMo", log.by(ADA)).key
    log.press(log.by(ADA), "take_all", f"{base}.99")
    with pytest.raises(Refused, match="is no payer of the project any more"):
        take(log.desk, log.by(BOB), f"{stored.key}.{number}", votes)
