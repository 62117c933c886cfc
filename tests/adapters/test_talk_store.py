"""What is said of assessments in a real file: it goes with them, with its author and with its server, to the byte."""

import json
import sqlite3
from pathlib import Path

import pytest

from bot.adapters.store import SqliteStore
from bot.adapters.talk_store import SqliteTalk
from bot.commands import press
from bot.domain.refusal import Refused
from bot.domain.talk import Dispute
from bot.service.assess import Caller
from bot.service.talk_ports import Voice
from tests.talk_log import ADA, BOB, CY, ONE, TWO, Talking, log, text

__all__ = ["log"]

TABLES = ("voices", "claims", "threads", "polls", "revisions")


def counts(log: Talking) -> dict[str, int]:
    return {t: log.store.db.conn.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in TABLES}


def talked(log: Talking) -> None:
    """A project of ada's and one of bob's in a server, cy's in another; all talk about those they see."""
    for author, scope, project in ((ADA, ONE, "Lumen"), (BOB, ONE, "Kelp"), (CY, TWO, "Marigold")):
        stored = log.assessed(log.by(author, scope), project)
        log.desk.talk.talk.keep_thread(stored, stored.key + 500, stored.key + 500)
        log.desk.talk.talk.mark_opened(stored.key + 500)
        log.desk.talk.talk.keep_poll(stored.key + 500, "steward", 900)
        for who in (ADA, BOB) if scope == ONE else (CY,):
            reason = f"quillfeather of {who} on {project}"
            log.dispute(log.by(who, scope), stored.key, "cash on hand", "2M USD", reason)
        log.run("project revise", log.by(author, scope), project=project, reserves="3M USD")


def pieces(log: Talking, author: str) -> list[bytes]:
    """Somebody's disputes as they lie in the file, packed: in pieces that nobody else's has."""
    packed = list(log.store.db.conn.execute("SELECT author, packed FROM voices"))
    cut = {body[n : n + 12] for who, body in packed if who == author for n in range(0, len(body) - 12, 12)}
    others = b"".join(body for who, body in packed if who != author)
    return [piece for piece in cut if piece not in others and piece in log.whole()]


def test_a_person_takes_all_they_said_wherever_and_nobody_elses(log: Talking) -> None:
    talked(log)
    mine = pieces(log, ADA)
    assert len(mine) > 4
    assert ADA.encode() in log.whole()
    assert "**2** assessments and **0** drafts, and **2** voices" in text(log.run("privacy show", log.by(ADA)))
    gone = log.press(log.by(ADA, TWO), "forget", "mine")
    assert "and 2 voices on posted cards of yours deleted. No byte" in text(gone)
    assert ADA.encode() not in log.whole()
    assert not [piece for piece in mine if piece in log.whole()]
    assert counts(log) == {"voices": 2, "claims": 2, "threads": 2, "polls": 2, "revisions": 2}
    assert {author for (author,) in log.store.db.conn.execute("SELECT author FROM voices")} == {BOB, CY}


def test_who_has_only_voices_is_shown_them_and_takes_them(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.press(log.by(BOB), "agree", key)
    log.dispute(log.by(CY), key, "cash on hand", "2M USD", "heliotrope")
    assert "and **1** voice on posted cards, made in 1 place" in text(log.run("privacy show", log.by(BOB)))
    (file,) = log.run("privacy export", log.by(CY)).files
    handed = json.loads(file.data)
    assert file.name == "whopays-voices.jsonl"
    assert handed["dispute"]["reason"] == "heliotrope"
    assert (handed["project"], handed["says"]) == ("OLMo", "dispute")
    log.press(log.by(CY), "forget", "mine")
    assert CY.encode() not in log.whole()
    with pytest.raises(Refused, match="Nothing is kept of you"):
        log.run("privacy export", log.by(CY))
    assert counts(log)["voices"] == 1


def test_a_server_takes_all_that_was_said_in_it(log: Talking) -> None:
    talked(log)
    log.press(log.by(ADA, ONE, manages=True), "forget", "server")
    assert counts(log) == {"voices": 1, "claims": 1, "threads": 1, "polls": 1, "revisions": 1}
    for secret in (ONE, BOB, "Lumen", "Kelp"):
        assert secret.encode() not in log.whole()


def test_a_project_takes_what_was_said_of_it(log: Talking) -> None:
    talked(log)
    mine = pieces(log, BOB)
    log.run("project delete", log.by(ADA, ONE, manages=True), project="Kelp")
    assert b"Kelp" not in log.whole()
    assert [piece for piece in mine if piece in log.whole()]
    assert counts(log) == {"voices": 3, "claims": 3, "threads": 2, "polls": 2, "revisions": 2}


def test_of_somebody_elses_project_ones_own_voice_goes(log: Talking) -> None:
    talked(log)
    with pytest.raises(Refused, match=r"what you said of them is deleted now"):
        log.run("project delete", log.by(ADA), project="Kelp")
    whose = log.store.db.conn.execute("SELECT author FROM voices WHERE project = 'kelp'").fetchall()
    assert whose == [(BOB,)]


def test_a_revision_by_somebody_else_stays_as_theirs(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.run("project revise", log.by(BOB), project="OLMo", reserves="2M USD")
    log.press(log.by(ADA), "forget", "mine")
    shown = log.press(log.by(BOB), "card", key + 1)
    assert shown.blocks[0].startswith("# OLMo")
    assert "2,000,000 USD" in text(shown)
    assert counts(log)["revisions"] == 0
    with pytest.raises(Refused, match="not kept any more"):
        press(log.desk, log.by(BOB), "difference", str(key + 1))


def test_a_dispute_is_open_again_when_the_revision_that_took_it_up_is_deleted(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    log.dispute(log.by(ADA), key, "cash on hand", "2M USD")
    log.run("project revise", log.by(BOB), project="OLMo", reserves="2M USD")
    assert log.desk.talk.talk.voices(log.desk.history.open(str(key), log.by(ADA))).open == ()
    log.press(log.by(BOB), "forget", "mine")
    assert len(log.desk.talk.talk.voices(log.desk.history.open(str(key), log.by(ADA))).open) == 1


def test_a_dispute_that_was_settled_can_be_made_anew(log: Talking) -> None:
    key = log.assessed(log.by(ADA)).key
    for value in ("2M USD", "3M USD"):
        log.dispute(log.by(ADA), key, "cash on hand", value)
        log.run("project revise", log.by(BOB), project="OLMo", reserves=value)
    found = log.desk.talk.talk.voices(log.desk.history.open(str(key), log.by(ADA)))
    assert (found.agree, found.dispute, len(found.disputes), found.open) == (0, 0, 2, ())


def test_nothing_is_kept_of_an_assessment_that_is_gone(log: Talking) -> None:
    talk = SqliteTalk(log.store.db.conn, log.store.file)
    voice = Voice(77, ADA, "2026-11-01T00:00:00Z", "i-77")
    talk.agree(voice, "2026-10-01")
    talk.dispute(voice, Dispute("reserves", 5, "5 USD"), "2026-10-01")
    talk.keep_thread(77, 1, 1)
    assert counts(log)["voices"] == counts(log)["threads"] == counts(log)["claims"] == 0


def test_all_of_it_is_there_after_a_restart(log: Talking, tmp_path: Path) -> None:
    talked(log)
    before = counts(log)
    with sqlite3.connect(tmp_path / "log.db") as conn:
        talk = SqliteTalk(conn, "log.db")
        assert talk.voices(1).disputes[0].dispute.typed == "2M USD"
        thread = talk.thread_of(501)
        assert thread is not None
        assert (thread.thread, thread.opened) == (501, True)
        assert talk.poll_of(501, "steward") == 900
        assert talk.before(2) == 1
    conn.close()
    again = SqliteStore(tmp_path / "log.db")
    again.close()
    assert counts(log) == before


def test_the_first_thread_of_a_card_stays(log: Talking) -> None:
    stored = log.assessed(log.by(ADA))
    for thread in (5, 6):
        log.desk.talk.talk.keep_thread(stored, 500, thread)
    thread = log.desk.talk.talk.thread_of(500)
    assert thread is not None
    assert (thread.thread, thread.opened) == (5, False)
    assert log.desk.talk.talk.thread_of(501) is None


def test_another_scope_is_not_asked(log: Talking) -> None:
    assert log.desk.talk.revising.open_disputes(log.assessed(log.by(ADA)), Caller(TWO, ADA)) == []
